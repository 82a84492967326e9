using System.Text.Json.Nodes;

namespace Keten.Lokaal.Tests;

/// <summary>A story that cannot be played says so before a single step, in words that a chain partner understands.</summary>
public sealed class Verhalen
{
    [Theory]
    [InlineData("stappen", "[]", "een verhaal heeft ten minste een stap")]
    [InlineData("stappen", "[null]", "stap 1 is leeg")]
    [InlineData("organisaties", """{ "vt": "123" }""", "'vt' heeft geen OIN van 20 cijfers")]
    [InlineData("eindstand", """{ "geteldeDagen": 3 }""", "'geteldeDagen' begint niet met een schuine streep")]
    [InlineData("kleur", "1", "kleur")]
    public void WatErMisIs_StaatErbij(string veld, string waarde, string melding)
    {
        var verhaal = Verhaal();
        verhaal[veld] = JsonNode.Parse(waarde);
        Assert.Contains(melding, Fout(verhaal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verzoek", "\"P@ST /x\"", "regel 1, stap 2: verzoek 'P@ST /x' is niet van de vorm")]
    [InlineData("verzoek", "\"POST http://127.0.0.1:1/x\"", "is niet van de vorm")]
    [InlineData("organisatie", "\"raad\"", "regel 1, stap 2: de organisatie 'raad' staat niet bij organisaties")]
    [InlineData("op", "\"2025-01-01T09:00:00+01:00\"", "regel 1, stap 2: 2025-01-01 09:00 ligt voor de vorige stap")]
    [InlineData("op", "\"2026-01-06T09:00:00\"", "stappen[1].op")]
    [InlineData("bewaar", """{ "id": "id" }""", "regel 1, stap 2: 'id' begint niet met een schuine streep")]
    public void WatErMisIsMetEenStap_StaatErMetHaarNummer(string veld, string waarde, string melding)
    {
        var verhaal = Verhaal();
        verhaal["stappen"]![1]![veld] = JsonNode.Parse(waarde);
        Assert.Contains(melding, Fout(verhaal), StringComparison.Ordinal);
    }

    [Fact]
    public void EenOntbrekendVeld_WordtGenoemd()
    {
        var verhaal = Verhaal();
        verhaal["stappen"]![0]!.AsObject().Remove("organisatie");
        Assert.Contains("organisatie", Fout(verhaal), StringComparison.Ordinal);
    }

    [Fact]
    public void EenOnbekendVerhaal_NoemtDeBekende() =>
        Assert.Contains("naar-de-raad", Assert.Throws<Verhaalfout>(() => Lokaal.Verhaal.Lees("naar-de-maan")).Message, StringComparison.Ordinal);

    private static string Fout(JsonObject verhaal)
    {
        var pad = Path.Combine(Directory.CreateTempSubdirectory("verhaal-").FullName, "verhaal.json");
        File.WriteAllText(pad, verhaal.ToJsonString());
        try
        {
            return Assert.Throws<Verhaalfout>(() => Lokaal.Verhaal.Lees(pad)).Message;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(pad)!, recursive: true);
        }
    }

    private static JsonObject Verhaal() => JsonNode.Parse(
        """
        {
          "naam": "klein", "organisaties": { "vt": "00000001001299757001" }, "traject": "{t}",
          "stappen": [
            { "op": "2026-01-05T09:00:00+01:00", "stap": "een", "organisatie": "vt", "verzoek": "GET /melding/v1/meldingen" },
            { "op": "2026-01-06T09:00:00+01:00", "stap": "twee", "organisatie": "vt", "verzoek": "GET /melding/v1/meldingen" }
          ]
        }
        """)!.AsObject();
}
