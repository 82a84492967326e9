using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>The catalogue of terms and due dates, asked by somebody without a token.</summary>
public sealed class Termijnvragen(Ingebouwd ingebouwd)
{
    private const string Adres = "/doorlooptijd/v1/termijnberekeningen";

    // The sentence of the issue: Tuesday 22 December; 23, 24, 28, 29 and Wednesday 30 December.
    [Fact]
    public async Task EenUitersteDagLegtZichzelfUit()
    {
        var antwoord = (await Reken(new { termijn = "VT-TRIAGE", vanaf = "2026-12-22" })).Met(200);

        Assert.Equal("2026-12-30", $"{antwoord["uiterlijk"]}");
        Assert.Equal("2026-12-30T23:00:00.000Z", $"{antwoord["teLaatVanaf"]}");
        Assert.Equal(["5 werkdagen na dinsdag 22 december 2026; 25 en 26 december tellen niet mee: woensdag 30 december 2026."], antwoord["afleiding"]!.AsArray().Select(z => $"{z}"));
        Assert.Equal(
            ["telling 2026-12-22 2026-12-30 5 werkdagen ", "feestdag-telt-niet 2026-12-25 2026-12-30  artikel 3", "feestdag-telt-niet 2026-12-26 2026-12-30  artikel 3"],
            antwoord["regels"]!.AsArray().Select(r => $"{r!["code"]} {r["van"]} {r["naar"]} {r["lengte"]} {r["artikel"]}"));
    }

    // 10 weeks after Wednesday 25 February 2026 is Wednesday 6 May; seen from Amsterdam 23:30 UTC on the 24th is the 25th already.
    [Theory]
    [InlineData("2026-02-25", "2026-02-25")]
    [InlineData("2026-02-24T23:30:00Z", "2026-02-25")]
    [InlineData("2026-02-24T23:30:00+01:00", "2026-02-24")]
    public async Task EenTijdstipTeltAlsDeDagInAmsterdam(string vanaf, string dag) =>
        Assert.Equal(dag, $"{(await Reken(new { termijn = "VT-ONDERZOEK", vanaf })).Met(200)["vanaf"]}");

    // Born on 12 May 2010, before the catalogue begins: judged by the norm of the day on which the age is reached.
    [Fact]
    public async Task EenLeeftijdTeltVanafDeGeboorte() =>
        Assert.Equal("2026-11-12", $"{(await Reken(new { termijn = "OVERGANG-18", vanaf = "2010-05-12" })).Met(200)["uiterlijk"]}");

    [Fact]
    public async Task ElkFoutVeldWordtGenoemdEnNietsUitgerekend()
    {
        var antwoord = await Reken(new
        {
            termijn = "VT-TRAIGE",
            vanaf = "gisteren",
            schorsingen = new[] { new { van = "2026-03-05", tot = "2026-03-05" }, new { van = "2026-03-01", tot = "2026-03-10" }, new { van = "1980-01-01", tot = "2200-01-01" } },
            extraVrijeDagen = new[] { "2026-05-15", "1989-12-31" },
            geheim = 1,
        });

        antwoord.Probleem(400);
        Assert.Equal(
            ["extraVrijeDagen[1]", "geheim", "schorsingen[0].tot", "schorsingen[0].van", "schorsingen[1].van", "schorsingen[2].tot", "schorsingen[2].van", "termijn", "vanaf"],
            antwoord.Velden().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("UHP-ADVIES", "2026-01-05", "termijn", "Dit is een voorwaarde zonder lengte; zij heeft geen uiterste dag.")]
    [InlineData("VT-TRIAGE", "2014-12-31", "vanaf", "De termijn VT-TRIAGE geldt niet op woensdag 31 december 2014.")]
    [InlineData("VT-TRIAGE", "1989-12-31", "vanaf", "De kalender kent de jaren 1990 tot en met 2100.")]
    [InlineData("RVDK-TOTAAL", "2100-12-01", "vanaf", "De telling komt buiten de kalender. De kalender kent de jaren 1990 tot en met 2100.")]
    [InlineData("VT-TRIAGE", "2026-02-30", "vanaf", "Hier hoort een datum (jjjj-mm-dd), of een tijdstip met tijdzone (RFC 3339).")]
    [InlineData("VT-TRIAGE", "2026-02-03T10:00:00", "vanaf", "Hier hoort een datum (jjjj-mm-dd), of een tijdstip met tijdzone (RFC 3339).")]
    [InlineData("VT-TRIAGE", "9999-12-31T23:59:59Z", "vanaf", "De kalender kent de jaren 1990 tot en met 2100.")]
    [InlineData("VT-TRIAGE", "", "vanaf", "Hier hoort een datum (jjjj-mm-dd), of een tijdstip met tijdzone (RFC 3339).")]
    public async Task WatNietTeRekenenIsZegtWaarom(string termijn, string vanaf, string veld, string melding)
    {
        var fout = Assert.Single((await Reken(new { termijn, vanaf })).Probleem(400)["velden"]!.AsArray())!;
        Assert.Equal((veld, melding), ($"{fout["veld"]}", $"{fout["melding"]}"));
    }

    [Fact]
    public async Task EenTermijnDieTerugteltKanNietStilstaan()
    {
        var antwoord = await Reken(new { termijn = "OTS-VERLENGING", vanaf = "2026-05-10", schorsingen = new[] { new { van = "2026-04-01", tot = "2026-04-02" } } });
        Assert.Equal(["schorsingen"], antwoord.Probleem(400).Velden());
    }

    [Fact]
    public async Task EenReeksGeeftDeUitkomstenOpVolgorde_OfElkFoutVeldMetZijnPlaats()
    {
        var goed = new[] { new { termijn = "RVDK-TOTAAL", vanaf = "2026-01-05" }, new { termijn = "VT-TRIAGE", vanaf = "2026-01-12" } };
        Assert.Equal(["2026-03-02", "2026-01-19"], (await Reken(new { berekeningen = goed }, "/reeks")).Met(200)["uitkomsten"]!.AsArray().Select(u => $"{u!["uiterlijk"]}"));

        var fout = await Reken(new { berekeningen = new object[] { goed[0], new { termijn = "X", vanaf = "2026-01-12" }, new { termijn = "VT-TRIAGE" } } }, "/reeks");
        Assert.Equal(["berekeningen[1].termijn", "berekeningen[2].vanaf"], fout.Probleem(400).Velden().Order(StringComparer.Ordinal));
        Assert.Equal(["berekeningen"], (await Reken(new { berekeningen = Array.Empty<object>() }, "/reeks")).Probleem(400).Velden());
        Assert.Equal(["berekeningen"], (await Reken(new { berekeningen = Enumerable.Repeat(goed[0], 1001) }, "/reeks")).Probleem(400).Velden());
        Assert.Equal(1001, (await Reken(new { berekeningen = Enumerable.Repeat(new { termijn = "X", vanaf = "1" }, 1000) }, "/reeks")).Probleem(400).Velden().Length); // of 2,000, and that there is more
        Assert.Equal(1000, (await Reken(new { berekeningen = Enumerable.Repeat(goed[0], 1000) }, "/reeks")).Met(200)["uitkomsten"]!.AsArray().Count);
    }

    [Fact]
    public async Task DeCatalogusToontElkeTermijnMetZijnRegel_EnDeKeten()
    {
        var lijst = (await ingebouwd.Poort.Stuur("GET", "/doorlooptijd/v1/termijnen?op=2026-01-01")).Met(200);
        var termijnen = lijst["termijnen"]!.AsArray().ToDictionary(t => $"{t!["id"]}", t => t!);

        Assert.Equal(19, termijnen.Count);
        Assert.Equal(("werkdagen", "5", "5 werkdagen"), Lengte("VT-TRIAGE"));
        Assert.Equal(("leeftijd", "16", "16 jaar en 6 maanden"), Lengte("OVERGANG-18"));
        Assert.Null(termijnen["UHP-ADVIES"]["lengte"]);
        Assert.Equal("atw-1-1 artikel 1 lid 1", Regel("VT-ONDERZOEK"));
        Assert.Equal("atw-1-2 artikel 1 lid 2", Regel("OTS-VERLENGING"));
        Assert.Equal("atw-4 artikel 4", Regel("OTS-DUUR"));
        Assert.Equal("geen-atw ", Regel("RVDK-TOTAAL"));
        Assert.Equal("norm-rvdk", $"{termijnen["RVDK-TOTAAL"]["status"]}");
        Assert.Equal(["GI-KOERS", "HULP-START"], termijnen.Values.Where(t => t["pasToeOfLegUit"]!.GetValue<bool>()).Select(t => $"{t["id"]}"));
        Assert.Equal(
            ["melding VT-TRIAGE VT-ONDERZOEK RVDK-TOTAAL HULP-START 32 224", "verzoek RVDK-TOTAAL HULP-START 21 147", "uitspraak HULP-START 13 91"],
            lijst["keten"]!.AsArray().Select(k => $"{k!["begin"]} {string.Join(' ', k["termijnen"]!.AsArray())} {k["nominaleWeken"]} {k["nominaleDagen"]}"));

        Assert.Empty((await ingebouwd.Poort.Stuur("GET", "/doorlooptijd/v1/termijnen?op=2014-12-31")).Met(200)["termijnen"]!.AsArray());
        Assert.Equal(19, (await ingebouwd.Poort.Stuur("GET", "/doorlooptijd/v1/termijnen")).Met(200)["termijnen"]!.AsArray().Count);

        (string, string, string) Lengte(string id) => ($"{termijnen[id]["lengte"]!["soort"]}", $"{termijnen[id]["lengte"]!["aantal"]}", $"{termijnen[id]["lengte"]!["tekst"]}");
        string Regel(string id) => $"{termijnen[id]["opEenVrijeDag"]} {termijnen[id]["artikel"]}";
    }

    // Friday 15 May 2026 is made free: 18, 19, 20, 21 and 22 May, where it would have been the 21st.
    [Fact]
    public async Task EenDagUitDeConfiguratieTeltNietMee()
    {
        await using var keten = await EmbeddedKeten.Start(b => b.Configuration["Keten:ExtraVrijeDagen"] = "2026-05-15, 2027-05-07");
        foreach (var (waar, uiterlijk) in new[] { (keten.Poort, "2026-05-22"), (ingebouwd.Poort, "2026-05-21") })
            Assert.Equal(uiterlijk, $"{(await Reken(new { termijn = "GI-NAAM", vanaf = "2026-05-13" }, waar: waar)).Met(200)["uiterlijk"]}");
    }

    [Theory]
    [InlineData("15 mei 2026")]
    [InlineData("2101-01-01")]
    public async Task EenDagUitDeConfiguratieDieGeenDagIsHoudtHetStartenTegen(string dag)
    {
        var fout = await Assert.ThrowsAnyAsync<Exception>(() => EmbeddedKeten.Start(b => b.Configuration["Keten:ExtraVrijeDagen"] = $"2026-05-15,{dag}"));
        Assert.Contains($"Keten:ExtraVrijeDagen noemt '{dag}': hier hoort een datum (jjjj-mm-dd) in de jaren 1990 tot en met 2100.", fout.ToString(), StringComparison.Ordinal);
    }

    private Task<Antwoord> Reken(object vraag, string pad = "", Poort? waar = null) =>
        (waar ?? ingebouwd.Poort).Stuur("POST", Adres + pad, System.Net.Http.Json.JsonContent.Create(vraag));
}
