using System.Text.Json.Nodes;

namespace Keten.Lokaal.Tests;

/// <summary>A story that cannot be played says so before a single step, in words that a chain partner understands.</summary>
public sealed class Verhalen
{
    [Fact]
    public void AllesWatErMisIs_StaatErInEenKeer_MetRegelEnStap()
    {
        var gezegd = Fout(
            """
            {
              "naam": "fout", "kleur": "rood",
              "organisaties": { "vt": "00000001001299757001", "raad": "12" },
              "stappen": [
                {
                  "op": "2026-07-05T09:00:00",
                  "stap": "Melding", "organisatie": "vt", "rol": "directeur",
                  "verzoek": "POST /melding/v1/meldingen",
                  "status": 99,
                  "bewaar": { "kind": "/id" }
                },
                // a comment counts as a line
                {
                  "op": "2026-07-06T09:00:00+02:00", "organisatie": "gi",
                  "stap": 2,
                  "verzoek": "GET /melding/v1/meldingen/{mm}",
                  "inhoud": { "lijst": [
                    "gewoon", "zie {kid}, {kind} en {vt}" ] },
                  "verwacht": { "/id": "{later}", "fase": 1 },
                  "bewaar": { "later": "id" }
                },
                {
                  "op": "2026-07-05T23:00:00+02:00",
                  "stap": "Te vroeg", "organisatie": "raad", "verzoek": "GET /{later", "verzoek": "DELETE /x"
                }
              ],
              "traject": "{kid}",
              "eindstand": {
                "/a": "{vt}",
                "/b": ["{sam}"]
              }
            }
            """);

        const string Mis = "is hier niet bekend: geen organisatie, en niet bewaard door een eerdere stap. Wel bekend:";
        Assert.Equal(
            [
                "regel 2: het veld 'kleur' bestaat niet; wel: $schema, naam, omschrijving, organisaties, stappen, traject, eindstand.",
                "regel 3: 'raad' heeft geen OIN van 20 cijfers.",
                "regel 6, stap 1: op '2026-07-05T09:00:00' heeft geen tijdzone; in Nederlandse tijd is het 2026-07-05T09:00:00+02:00.",
                "regel 7, stap 1: de rol 'directeur' bestaat niet; kies uit: professional, beheer, bureau, toezicht, regie.",
                "regel 9, stap 1: status 99 kan geen antwoord op een stap zijn; kies uit 200 tot en met 599, zonder 502, 503 en 504.",
                "regel 14, stap 2: de organisatie 'gi' staat niet bij organisaties; daar staan: vt, raad.",
                "regel 15, stap 2: stap moet een tekst zijn; er staat 2.",
                $"regel 16, stap 2: {{mm}} {Mis} {{vt}}, {{raad}}, {{kind}}.",
                $"regel 18, stap 2: {{kid}} {Mis} {{vt}}, {{raad}}, {{kind}}.",
                $"regel 19, stap 2: {{later}} {Mis} {{vt}}, {{raad}}, {{kind}}.",
                "regel 19, stap 2: 'fase' begint niet met een schuine streep.",
                "regel 20, stap 2: \"id\" begint niet met een schuine streep.",
                "regel 23, stap 3: 2026-07-05 23:00 ligt voor de vorige stap, 2026-07-06 09:00.",
                "regel 24, stap 3: 'verzoek' staat er al, op regel 24.",
                "regel 24, stap 3: verzoek 'DELETE /x' is niet van de vorm POST /dienst/v1/…; de methode is GET, POST of PUT.",
                $"regel 27: {{kid}} {Mis} {{vt}}, {{raad}}, {{kind}}, {{later}}.",
                $"regel 30: {{sam}} {Mis} {{vt}}, {{raad}}, {{kind}}, {{later}}.",
            ],
            Regels(gezegd));
    }

    [Theory]
    [InlineData("stappen", "[]", "een verhaal heeft ten minste een stap")]
    [InlineData("stappen", "{}", "stappen moet een lijst tussen [ en ] zijn; er staat {}")]
    [InlineData("stappen", "[null]", "stap 1: een stap is een object")]
    [InlineData("organisaties", """{ "vt": null }""", "'vt' heeft geen OIN van 20 cijfers")]
    [InlineData("traject", "null", "traject moet een tekst zijn; er staat niets")]
    [InlineData("eindstand", """{ "geteldeDagen": 3 }""", "'geteldeDagen' begint niet met een schuine streep")]
    [InlineData("regels", "{}", "het veld 'regels' bestaat niet")]
    public void WatErMisIs_StaatErbij(string veld, string waarde, string melding)
    {
        var verhaal = Verhaal();
        verhaal[veld] = JsonNode.Parse(waarde);
        Assert.Contains(melding, Fout(verhaal.ToJsonString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verzoek", "\"POST http://127.0.0.1:1/x\"", "is niet van de vorm")]
    [InlineData("verzoek", "\"GET /melding/v1/meldingen/{t\"", "heeft een accolade die niet bij een {naam} hoort")]
    [InlineData("status", "503", "status 503 kan geen antwoord op een stap zijn")]
    [InlineData("status", "\"200\"", "status moet een geheel getal zijn; er staat \"200\"")]
    [InlineData("op", "\"2026-01-06\"", "op '2026-01-06' is geen tijdstip met tijdzone, zoals 2026-01-05T09:30:00+01:00")]
    [InlineData("op", "5", "op moet een tijdstip met tijdzone zijn; er staat 5")]
    [InlineData("bewaar", """{ "id": null }""", "begint niet met een schuine streep")]
    public void WatErMisIsMetEenStap_StaatErMetHaarNummer(string veld, string waarde, string melding)
    {
        var verhaal = Verhaal();
        verhaal["stappen"]![1]![veld] = JsonNode.Parse(waarde);
        Assert.Contains("regel 1, stap 2: ", Assert.Single(Regels(Fout(verhaal.ToJsonString())), r => r.Contains(melding, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void EenOntbrekendVeld_WordtGenoemd()
    {
        var verhaal = Verhaal();
        verhaal["stappen"]![0]!.AsObject().Remove("organisatie");
        Assert.Equal(["regel 1, stap 1: het veld 'organisatie' ontbreekt."], Regels(Fout(verhaal.ToJsonString())));
    }

    [Theory]
    [InlineData("{ \"naam\": \"één\"\n  \"traject\": 1 }", "regel 2, kolom 3: dit is geen JSON. Na een waarde hoort een komma, een } of een ]; er staat '\"'. Misschien ontbreekt er een komma voor.")]
    [InlineData("{ \"één\": x }", "regel 1, kolom 10: dit is geen JSON. Hier hoort een waarde: een tekst tussen dubbele aanhalingstekens, een getal, true, false, null, een object of een lijst; er staat 'x'.")]
    [InlineData("{ naam: 1 }", "regel 1, kolom 3: dit is geen JSON. Hier hoort de naam van een veld, tussen dubbele aanhalingstekens; er staat 'n'.")]
    [InlineData("{ \"naam\" 1 }", "regel 1, kolom 10: dit is geen JSON. Na de naam van een veld hoort een dubbele punt; er staat '1'.")]
    [InlineData("{ \"naam\": \"a\r\n\" }", "regel 1, kolom 13: dit is geen JSON. Een tekst eindigt op dezelfde regel met een aanhalingsteken, en een teken als het einde van de regel kan er zo niet in staan.")]
    [InlineData("{ \"stappen\": [1 }", "regel 1, kolom 17: dit is geen JSON. '}' sluit iets af dat hier niet open is.")]
    [InlineData("{}\n}", "regel 2, kolom 1: dit is geen JSON. Het verhaal is hier al afgesloten; er staat nog '}'.")]
    [InlineData("{ \"status\": 01 }", "regel 1, kolom 14: dit is geen JSON. Hier kan '1' niet staan.")]
    [InlineData("{ \"stappen\": [\n", "regel 2, kolom 1: dit is geen JSON. De tekst houdt op terwijl er nog iets open is: een aanhalingsteken, een }, een ] of een waarde ontbreekt.")]
    [InlineData("", "regel 1, kolom 1: dit is geen JSON. De tekst houdt op terwijl er nog iets open is: een aanhalingsteken, een }, een ] of een waarde ontbreekt.")]
    [InlineData("[]", "regel 1: een verhaal is een object tussen { en }.")]
    public void WatGeenJsonIs_ZegtWaarEnWaarom(string tekst, string melding) => Assert.Equal([melding], Regels(Fout(tekst)));

    [Fact]
    public void EenOnbekendVerhaal_NoemtDeBekende() =>
        Assert.Contains("naar-de-raad", Assert.Throws<Verhaalfout>(() => Lokaal.Verhaal.Lees("naar-de-maan")).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Regels(string gezegd) => gezegd.Split("\n- ").Skip(1);

    private static string Fout(string verhaal)
    {
        var pad = Path.Combine(Directory.CreateTempSubdirectory("verhaal-").FullName, "verhaal.json");
        File.WriteAllText(pad, verhaal);
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
            { "op": "2026-01-05T09:00:00+01:00", "stap": "een", "organisatie": "vt", "verzoek": "GET /melding/v1/meldingen", "bewaar": { "t": "/id" } },
            { "op": "2026-01-06T09:00:00+01:00", "stap": "twee", "organisatie": "vt", "verzoek": "GET /melding/v1/meldingen" }
          ]
        }
        """)!.AsObject();
}
