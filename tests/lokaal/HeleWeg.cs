using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Keten.Lokaal.Tests;

/// <summary>The stories of the regular route, played as a user plays them.</summary>
public sealed class HeleWeg
{
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

    /// <summary>No term but the five days of the new GI begins again, and nobody is late by it.</summary>
    [Fact]
    public async Task Verhuizing_BegintGeenStapOpnieuw()
    {
        var traject = await Speel("verhuizing");

        Assert.Equal(
            ["VT-TRIAGE", "VT-ONDERZOEK", "RVDK-START", "RVDK-TOTAAL", "GI-NAAM", "GI-NAAM", "GI-CONTACT", "GI-CONTACT", "GI-PLAN", "GI-KOERS", "HULP-START"], Met(traject).Select(s => Tekst(s["termijn"])).Order(new Volgorde()));
        Assert.All(Met(traject), s => Assert.Equal("op-tijd", Tekst(s["oordeel"])));
        GeenGat(traject, "00000001003300000001");
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

    /// <summary>
    /// As a lawyer would judge it. The triage (due 12 January) was on the 13th, and nothing allows that. The parents were not spoken with within
    /// five working days; that they could not be reached is a reason, and suspends nothing. The koers (due 6 August) and the help (due 25
    /// September) were explained while their terms ran. The chain as a whole (due 15 September) knows no explanation.
    /// </summary>
    [Fact]
    public async Task Toegelicht_IsNietGehaald_EnNietTeLaat()
    {
        var traject = await Speel("toegelicht");

        Assert.Equal(
            ["triage te-laat 2026-01-12 2026-01-13", "eerste contact te-laat 2026-07-02 2026-07-24", "koers toegelicht 2026-08-06 2026-08-20", "passende hulp toegelicht 2026-09-25 2026-10-27"],
            Met(traject).Where(s => Tekst(s["oordeel"]) != "op-tijd").Select(s => $"{s["stap"]} {s["oordeel"]} {s["uiterlijk"]} {Amsterdam(s["tot"])}"));
        Assert.Equal(("te-laat", "2026-09-15"), (Tekst(traject["ketenOordeel"]), Tekst(traject["ketenUiterlijk"])));
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
    public async Task EenNaamDieNergensIsBewaard_WordtGenoemdVoorErIetsIsGespeeld()
    {
        var verhaal = await File.ReadAllTextAsync(Pad("regulier"), TestContext.Current.CancellationToken);
        var regel = verhaal[..verhaal.IndexOf("\"gemeente\": \"{gemeente}\"", StringComparison.Ordinal)].Split('\n').Length;
        var (code, _, fout) = await Draai(verhaal.Replace("\"gemeente\": \"{gemeente}\"", "\"gemeente\": \"{gemeentehuis}\"", StringComparison.Ordinal));

        Assert.Equal(1, code);
        Assert.Contains($"- regel {regel}, stap 9: {{gemeentehuis}} is hier niet bekend", fout, StringComparison.Ordinal);
        Assert.DoesNotContain("De Raad neemt een raadsonderzoeker op", fout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WatAanHetEindAndersIs_StaatErAllemaal_MetRegel()
    {
        var (code, _, fout) = await Draai(
            """
            {
              "naam": "klein", "organisaties": { "vt": "00000001001299757001" },
              "stappen": [
                {
                  "op": "2026-01-05T09:00:00+01:00", "stap": "Melding", "organisatie": "vt", "verzoek": "POST /melding/v1/meldingen",
                  "inhoud": {
                    "ontvangenOp": "2026-01-05T09:00:00+01:00", "melder": { "soort": "professional", "naam": "T. Bakker", "functie": "huisarts" },
                    "kinderen": [ { "naam": "Kim Jansen", "geboortedatum": "2017-02-01", "zorgen": "Kim durft niet naar huis." } ] },
                  "bewaar": { "kind": "/trajecten/0/traject" }
                }
              ],
              "traject": "{kind}",
              "eindstand": {
                "/traject": "{kind}",
                "/geteldeDagen": 12,
                "/procesregie/0/wie": "{vt}",
                "/procesregie/0/tot": "vandaag",
                "/procesregie/-1/wie": "{kind}, niet {vt}"
              }
            }
            """);

        Assert.Equal(1, code);
        var verschillen = fout[fout.IndexOf("Aan het eind", StringComparison.Ordinal)..].TrimEnd().Split('\n');
        Assert.Equal("Aan het eind staat het traject er anders voor dan verwacht:", verschillen[0]);
        Assert.Equal("- regel 15: bij /geteldeDagen werd 12 verwacht, er staat 0.", verschillen[1]);
        Assert.Equal("- regel 17: bij /procesregie/0/tot werd \"vandaag\" verwacht, er staat niets.", verschillen[2]);
        Assert.Matches("^- regel 18: bij /procesregie/-1/wie werd \"[0-9a-f-]{36}, niet 00000001001299757001\" verwacht, er staat niets.$", verschillen[3]);
        Assert.Equal(4, verschillen.Length);
    }

    [Fact]
    public async Task WatInEenAntwoordAndersIs_StaatErAllemaal_MetRegelEnStap()
    {
        var (code, _, fout) = await Draai(
            """
            {
              "naam": "klein", "organisaties": { "vt": "00000001001299757001" }, "traject": "{kind}",
              "stappen": [
                { "op": "2026-01-05T09:00:00+01:00", "stap": "Lijst", "organisatie": "vt", "verzoek": "GET /melding/v1/meldingen",
                  "verwacht": { "/regels/0/fase": "wacht",
                                "/regels": [ "{vt}" ] },
                  "bewaar": { "kind": "/regels/0/traject" } } ]
            }
            """);

        Assert.Equal(1, code);
        Assert.Contains(
            """
            Regel 4, stap 1 (Lijst), vt: GET /melding/v1/meldingen
              het antwoord is anders dan verwacht:
              - regel 5: bij /regels/0/fase werd "wacht" verwacht, er staat niets.
              - regel 6: bij /regels werd ["00000001001299757001"] verwacht, er staat [].
              - regel 7: het antwoord heeft geen /regels/0/traject om als kind te bewaren.
              het was {
            """,
            fout,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task EenOrganisatieDieDeKetenNietKent_WordtGenoemdMetRegelEnStap()
    {
        var (code, _, fout) = await Draai(
            """
            {
              "naam": "klein", "organisaties": { "vt": "00000001001299757999" }, "traject": "{vt}",
              "stappen": [ { "op": "2026-01-05T09:00:00+01:00", "stap": "Lijst", "organisatie": "vt", "verzoek": "GET /melding/v1/meldingen" } ]
            }
            """);

        Assert.Equal(1, code);
        Assert.Contains("Regel 3, stap 1 (Lijst), vt: GET /melding/v1/meldingen\n  'vt' krijgt geen token als professional: ", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Onbekende optie '--jsno'. Bekend zijn: --json, --poort <adres> en --opname <bestand>.", "regulier", "--jsno")]
    [InlineData("Onbekende optie 'vlot'.", "regulier", "vlot")]
    [InlineData("Achter '--poort' hoort een adres, zoals http://127.0.0.1:5080.", "--poort", "5080", "regulier")]
    [InlineData("Achter '--opname' hoort een bestand.", "regulier", "--opname")]
    [InlineData("Noem een verhaal", "--json")]
    public async Task EenVerkeerdeOptie_WordtGenoemd_EnErWordtNietsGespeeld(string melding, params string[] argumenten)
    {
        var (code, uit, fout) = await Programma(argumenten);

        Assert.Equal((2, ""), (code, uit));
        Assert.StartsWith(melding, fout, StringComparison.Ordinal);
    }

    /// <summary>From the melding until help has started somebody holds each register: each next begins where the former ends.</summary>
    private static void GeenGat(JsonNode traject, string tenLaatste = "00000001003300000000")
    {
        foreach (var register in new[] { "procesregie", "zichtOpVeiligheid" })
        {
            var houders = traject[register]!.AsArray();
            Assert.Equal(Tekst(traject["begonnen"]), Tekst(houders[0]!["van"]));
            for (var i = 1; i < houders.Count; i++) Assert.Equal(Tekst(houders[i - 1]!["tot"]), Tekst(houders[i]!["van"]));
            Assert.Null(houders[^1]!["tot"]);
            Assert.Equal(tenLaatste, Tekst(houders[^1]!["wie"]));
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
            return await Programma(pad, "--json");
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Uit, string Fout)> Programma(params string[] argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Keten.Lokaal.dll"), "speel", .. argumenten])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.WaitForExitAsync();
        return (proces.ExitCode, await uit, await fout);
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
