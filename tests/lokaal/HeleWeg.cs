using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Keten.Lokaal.Tests;

/// <summary>The stories of the regular route, played as a user plays them.</summary>
public sealed class HeleWeg
{
    private static readonly string Programma = Path.Combine(AppContext.BaseDirectory, "Keten.Lokaal.dll");

    public static TheoryData<string> Namen =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "verhalen"), "*.json").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void ElkVerhaalKloptMetHetSchemaVoorPartners(string naam) => Assert.Empty(Schemafouten(JsonNode.Parse(File.ReadAllText(Pad(naam)))!));

    [Theory]
    [InlineData("stappen", "[]")]
    [InlineData("organisaties", """{ "vt": "12" }""")]
    [InlineData("eindstand", """{ "geteldeDagen": 1 }""")]
    [InlineData("kleur", "1")]
    public void HetSchemaWijstAf_WatDeSpelerAfwijst(string veld, string waarde)
    {
        var verhaal = JsonNode.Parse(File.ReadAllText(Pad("regulier")))!;
        verhaal[veld] = JsonNode.Parse(waarde);
        Assert.NotEmpty(Schemafouten(verhaal));
    }

    [Fact]
    public async Task Regulier_BrengtHetKindVanDeMeldingNaarHulp_ElkeStapOpDeLaatsteDagVanHaarTermijn()
    {
        var traject = await Speel("regulier");

        Assert.Equal(["maatregel", "melding", "raadsonderzoek", "rechtbank", "toeleiding"], traject["stappen"]!.AsArray().Select(s => Tekst(s!["schakel"])).Distinct().Order(StringComparer.Ordinal));
        Assert.All(traject["overdrachten"]!.AsArray(), o => Assert.Equal("geaccepteerd", Tekst(o!["besluit"])));
        Assert.All(Met(traject), s => Assert.Equal((Tekst(s["uiterlijk"]), "op-tijd"), (Amsterdam(s["tot"]), Tekst(s["oordeel"]))));
        Assert.Equal(["VT-TRIAGE", "VT-ONDERZOEK", "RVDK-START", "RVDK-TOTAAL", "GI-NAAM", "GI-CONTACT", "GI-PLAN", "GI-KOERS", "HULP-START"], Met(traject).Select(s => Tekst(s["termijn"])).Order(new Volgorde()));
        Assert.True(string.CompareOrdinal(Amsterdam(traject["helpGestart"]), Tekst(traject["ketenUiterlijk"])) <= 0, "de hulp startte na de uiterste dag van de keten");
        GeenGat(traject);
    }

    [Fact]
    public async Task Vlot_IsOveralRuimOpTijd()
    {
        var traject = await Speel("vlot");

        Assert.All(Met(traject), s => Assert.True(string.CompareOrdinal(Amsterdam(s["tot"]), Tekst(s["uiterlijk"])) < 0, $"{s["stap"]} was niet voor de laatste dag klaar"));
        Assert.Equal("op-tijd", Tekst(traject["ketenOordeel"]));
        GeenGat(traject);
    }

    [Fact]
    public async Task TeLaat_ToontPreciesDeStappenDieTeLaatZijn()
    {
        var traject = await Speel("te-laat");

        Assert.Equal(
            ["triage", "start", "jeugdbeschermer", "eerste contact", "passende hulp"],
            traject["stappen"]!.AsArray().Where(s => Tekst(s!["oordeel"]) == "te-laat").Select(s => Tekst(s!["stap"])));
        Assert.All(Met(traject), s => Assert.Equal(string.CompareOrdinal(Amsterdam(s["tot"]), Tekst(s["uiterlijk"])) > 0, Tekst(s["oordeel"]) == "te-laat"));
        Assert.Equal("te-laat", Tekst(traject["ketenOordeel"]));
        GeenGat(traject);
    }

    [Fact]
    public async Task EenFoutInEenVerhaal_NoemtRegelStapVerwachtingEnAntwoord()
    {
        var verhaal = await File.ReadAllTextAsync(Pad("regulier"), TestContext.Current.CancellationToken);
        var (regel, stap) = (verhaal[..verhaal.IndexOf("\"stap\": \"Triage", StringComparison.Ordinal)].Split('\n').Length - 3, 6);
        var (code, _, fout) = await Draai(verhaal.Replace("\"besluit\": \"onderzoek\"", "\"besluit\": \"wachten\"", StringComparison.Ordinal));

        Assert.Equal(1, code);
        Assert.Contains($"Regel {regel}, stap {stap} (Triage: onderzoek), vt: POST /melding/v1/meldingen/{{melding}}/triages", fout, StringComparison.Ordinal);
        Assert.Contains("verwacht werd status 201, het werd 400", fout, StringComparison.Ordinal);
        Assert.Contains("- besluit: Kies een van: onderzoek", fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EenNaamDieNergensIsBewaard_WordtGenoemd()
    {
        var verhaal = await File.ReadAllTextAsync(Pad("regulier"), TestContext.Current.CancellationToken);
        var (code, _, fout) = await Draai(verhaal.Replace("\"gemeente\": \"{gemeente}\"", "\"gemeente\": \"{gemeentehuis}\"", StringComparison.Ordinal));

        Assert.Equal(1, code);
        Assert.Contains("'{gemeentehuis}' is nergens bewaard", fout, StringComparison.Ordinal);
    }

    /// <summary>From the melding until help has started somebody holds each register: each next begins where the former ends.</summary>
    private static void GeenGat(JsonNode traject)
    {
        foreach (var register in new[] { "procesregie", "zichtOpVeiligheid" })
        {
            var houders = traject[register]!.AsArray();
            Assert.Equal(Tekst(traject["begonnen"]), Tekst(houders[0]!["van"]));
            for (var i = 1; i < houders.Count; i++) Assert.Equal(Tekst(houders[i - 1]!["tot"]), Tekst(houders[i]!["van"]));
            Assert.Null(houders[^1]!["tot"]);
            Assert.Equal("00000001003300000000", Tekst(houders[^1]!["wie"]));
        }
    }

    /// <summary>The steps that have a term.</summary>
    private static List<JsonNode> Met(JsonNode traject) => [.. traject["stappen"]!.AsArray().Where(s => s!["termijn"] is not null).Select(s => s!)];

    private static async Task<JsonNode> Speel(string naam)
    {
        var (code, uit, fout) = await Draai(await File.ReadAllTextAsync(Pad(naam), TestContext.Current.CancellationToken));
        Assert.True(code == 0, fout);
        return JsonNode.Parse(uit)!;
    }

    private static async Task<(int Code, string Uit, string Fout)> Draai(string verhaal)
    {
        var map = Directory.CreateTempSubdirectory("verhaal-");
        try
        {
            var pad = Path.Combine(map.FullName, "verhaal.json");
            await File.WriteAllTextAsync(pad, verhaal);
            using var proces = Process.Start(new ProcessStartInfo("dotnet", [Programma, "speel", pad, "--json"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
            await proces.WaitForExitAsync();
            return (proces.ExitCode, await uit, await fout);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static List<string> Schemafouten(JsonNode verhaal)
    {
        var schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "verhaal.schema.json")), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        var uitkomst = schema.Evaluate(System.Text.Json.JsonSerializer.SerializeToElement(verhaal), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return uitkomst.IsValid ? [] : [.. uitkomst.Details!.Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))];
    }

    private static string Pad(string naam) => Path.Combine(AppContext.BaseDirectory, "verhalen", naam + ".json");

    private static string? Tekst(JsonNode? knoop) => knoop?.ToString();

    private static string Amsterdam(JsonNode? tijdstip) => DateTimeOffset.Parse(tijdstip!.ToString(), CultureInfo.InvariantCulture)
        .ToOffset(TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(DateTimeOffset.Parse(tijdstip.ToString(), CultureInfo.InvariantCulture)))
        .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Terms in the order of the catalogue.</summary>
    private sealed class Volgorde : IComparer<string?>
    {
        private static readonly List<string> Catalogus = [.. Termijnen.Termijncatalogus.Standaard.Termijnen.Select(t => t.Id)];

        public int Compare(string? x, string? y) => Catalogus.IndexOf(x!).CompareTo(Catalogus.IndexOf(y!));
    }
}
