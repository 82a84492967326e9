using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>What is due at whom, and who hears of it, as partners see it. All begins on 3 March 2026 (a Tuesday); the clock stands at 17 March.</summary>
public sealed class Agenda
{
    [Fact]
    public async Task OpElkMomentStaatInDeAgendaWieWatWanneerMoet_MetDeBerekening()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var melding = await verloop.Meld(2);
        var kind = melding.Kinderen[0];

        // Received on Tuesday 3 March: five working days are over on Tuesday 10 March.
        var triages = await Regels("melding", Oin.VtNoord);
        Assert.Equal(melding.Kinderen.Select(k => k.Traject).Order(), triages.Select(r => r["traject"]!.GetValue<Guid>()).Order());
        Assert.All(triages, r => Assert.Equal(
            ("VT-TRIAGE", "melding", $"{melding.Id}", "2026-03-03", "2026-03-10", "loopt-te-laat"),
            ($"{r["termijn"]}", $"{r["soort"]}", $"{r["dossier"]}", $"{r["vanaf"]}", $"{r["uiterlijk"]}", $"{r["oordeel"]}")));
        Assert.Contains("5 werkdagen na dinsdag 3 maart 2026", $"{triages[0]["afleiding"]}", StringComparison.Ordinal);

        await verloop.Trieer(melding);
        Assert.All(await Regels("melding", Oin.VtNoord), r => Assert.Equal(("VT-ONDERZOEK", "2026-05-26"), ($"{r["termijn"]}", $"{r["uiterlijk"]}"))); // ten weeks after 17 March
        var vt = poort.Als(Oin.VtNoord);
        (await vt.Post($"/melding/v1/meldingen/{melding.Id}/onderzoeken", new { })).Met(201);
        (await vt.Post($"/melding/v1/meldingen/{melding.Id}/onderzoeksconclusies", new { traject = kind.Traject, bevestigd = true, vrijwilligMogelijk = false, toelichting = "Hulp wordt geweigerd." })).Met(201);
        Assert.Equal(melding.Kinderen[1].Traject, Assert.Single(await Regels("melding", Oin.VtNoord))["traject"]!.GetValue<Guid>());

        var verzoek = await verloop.BiedAan(melding, kind);
        await poort.Rust();
        Assert.Equal([("RVDK-START", "2026-03-27", ""), ("RVDK-TOTAAL", "2026-05-12", "")], await Kort("raadsonderzoek", Oin.RaadNoord)); // 10 and 56 days after 17 March, accepted or not
        var onderzoek = await verloop.TotInOnderzoek(verzoek);
        var behandelaar = Assert.Single(await Kort("raadsonderzoek", Oin.RaadNoord));
        Assert.Equal(("RVDK-TOTAAL", "2026-05-12"), (behandelaar.Termijn, behandelaar.Uiterlijk));
        Assert.Equal([behandelaar], await Kort("raadsonderzoek", Oin.RaadNoord, $"?professional={behandelaar.Professional}"));
        Assert.Empty(await Kort("raadsonderzoek", Oin.RaadNoord, $"?professional={Id.Nieuw()}"));
        Assert.Empty(await Kort("raadsonderzoek", Oin.RaadNoord, "?tot=2026-05-11"));
        Assert.Empty(await Kort("raadsonderzoek", Oin.RaadNoord, "?termijn=RVDK-START"));
        Assert.Empty(await Kort("raadsonderzoek", Oin.RaadZuid));

        // The uitspraak is of 17 March: working days end on 24 March, six weeks on 28 April, three months on 17 June.
        var (regie, bericht) = await verloop.VanOnderzoekTotUitspraak(onderzoek);
        Assert.Empty(await Kort("raadsonderzoek", Oin.RaadNoord));
        Assert.Equal(
            [("GI-CONTACT", "2026-03-24", ""), ("GI-NAAM", "2026-03-24", ""), ("GI-KOERS", "2026-04-28", ""), ("HULP-START", "2026-06-17", "")], await Kort("maatregel", Oin.GiNoord));
        var (maatregel, _) = await verloop.VanUitspraakTotKoers(regie, bericht);
        Assert.Equal(["HULP-START"], (await Kort("maatregel", Oin.GiNoord)).Select(k => k.Termijn));

        var bepaling = await verloop.BepaalHulp(maatregel);
        Assert.Empty(await Kort("maatregel", Oin.GiNoord));
        Assert.Equal([("HULP-START", "2026-06-17", "")], await Kort("toeleiding", Oin.Waterrijk));
        await verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bepaling);
        var gemeente = poort.Als(Oin.Waterrijk);
        var hulpvraag = Id.Afgeleid(bepaling, "hulpvraag");
        (await gemeente.Post($"/toeleiding/v1/hulpvragen/{hulpvraag}/overleggen", new { verslag = "Afwegingen." })).Met(201);
        (await gemeente.Post($"/toeleiding/v1/hulpvragen/{hulpvraag}/beschikkingen", new { kenmerk = "JH-1" })).Met(201);
        var overdracht = (await gemeente.Post($"/toeleiding/v1/hulpvragen/{hulpvraag}/aanmeldingen", new { aanbieder = Oin.DeBrug, inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        Assert.Empty(await Kort("toeleiding", Oin.Waterrijk));
        Assert.Equal([("HULP-START", "2026-06-17", "")], await Kort("toeleiding", Oin.DeBrug));

        var aanbieder = poort.Als(Oin.DeBrug);
        await verloop.Aanvaard(Oin.DeBrug, "toeleiding", overdracht);
        var aanmelding = Id.Afgeleid(overdracht, "aanmelding");
        (await aanbieder.Post($"/toeleiding/v1/aanmeldingen/{aanmelding}/startmeldingen", new { soort = "overbrugging" })).Met(201);
        Assert.Equal(["HULP-START"], (await Kort("toeleiding", Oin.DeBrug)).Select(k => k.Termijn)); // bridging help does not meet it
        (await aanbieder.Post($"/toeleiding/v1/aanmeldingen/{aanmelding}/intakes", new { verslag = "Indrukken." })).Met(201);
        (await aanbieder.Post($"/toeleiding/v1/aanmeldingen/{aanmelding}/startmeldingen", new { soort = "zoals-bepaald" })).Met(201);
        Assert.Empty(await Kort("toeleiding", Oin.DeBrug));

        async Task<List<(string Termijn, string Uiterlijk, string Professional)>> Kort(string dienst, string wie, string vraag = "") =>
            [.. (await Regels(dienst, wie, vraag)).Select(r => ($"{r["termijn"]}", $"{r["uiterlijk"]}", $"{r["professional"]}"))];

        async Task<List<JsonNode>> Regels(string dienst, string wie, string vraag = "") => [.. (await poort.Als(wie).Get($"/{dienst}/v1/agenda{vraag}")).Met(200)["regels"]!.AsArray().Select(r => r!)];
    }

    [Fact]
    public async Task DeWaarschuwingenKomenElkEenKeerOpHunDag_EnEenSysteemLeestVerderWaarHetWas()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var melding = await verloop.Meld();
        await verloop.Trieer(melding); // the onderzoek is due on Tuesday 26 May
        await poort.Rust();
        var vt = poort.Als(Oin.VtNoord);
        var begin = (await Lees(null)).LastOrDefault().Plek;

        await poort.ZetKlok(Verloop.Nu.AddDays(80)); // a leap of months: all the same each comes on its own day
        await poort.Rust();
        var gelezen = await Lees(begin);
        Assert.Equal(
            [("voor", "7", "2026-05-18T22:00:00.000Z"), ("voor", "1", "2026-05-24T22:00:00.000Z"), ("op", "", "2026-05-25T22:00:00.000Z"), ("na", "", "2026-05-26T22:00:00.000Z")],
            gelezen.Select(g => ($"{g.Regel["moment"]}", $"{g.Regel["dagenVooraf"]}", g.Regel["op"]!.GetValue<DateTimeOffset>().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.All(gelezen, g => Assert.Equal(("VT-ONDERZOEK", "2026-05-26", "False"), ($"{g.Regel["termijn"]}", $"{g.Regel["uiterlijk"]}", $"{g.Regel["toegelicht"]!.GetValue<bool>()}")));

        Assert.Empty(await Lees(gelezen[^1].Plek));
        Assert.Equal(gelezen[2..].Select(g => g.Plek), (await Lees(gelezen[1].Plek)).Select(g => g.Plek));
        await poort.ZetKlok(Verloop.Nu.AddDays(120));
        await poort.Rust();
        Assert.Empty(await Lees(gelezen[^1].Plek)); // nothing twice
        Assert.Empty((await poort.Als(Oin.VtZuid).Get("/melding/v1/termijnmeldingen")).Met(200)["regels"]!.AsArray());
        Assert.Equal(["na"], (await vt.Get("/melding/v1/termijnmeldingen?na=gisteren")).Velden());

        async Task<List<(string Plek, JsonNode Regel)>> Lees(string? na) =>
            [.. (await vt.Get("/melding/v1/termijnmeldingen" + (na is null ? "" : "?na=" + na))).Met(200)["regels"]!.AsArray().Select(r => ($"{r!["plek"]}", r!))];
    }

    /// <summary>Registered as of Tuesday 3 March, received on Monday 2 March; the triage is then due on Monday 9 March.</summary>
    [Fact]
    public async Task EenGecorrigeerdeOntvangstVerschuiftDeAgenda_DeWaarschuwingenEnHetTraject()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var melding = await verloop.Meld();
        var vt = poort.Als(Oin.VtNoord);
        await poort.Rust();
        var pad = $"/melding/v1/meldingen/{melding.Id}/correcties";
        Assert.Equal(["ontvangenOp", "reden"], (await vt.Post(pad, new { ontvangenOp = "2026-03-18T09:00:00Z", reden = " " })).Velden());
        Assert.Equal("urn:keten:regel:EenMeldingGaatOverEenKindDatErIs", $"{(await vt.Post(pad, new { ontvangenOp = "2018-04-11T09:00:00Z", reden = "x" })).Probleem(409)["type"]}");

        (await vt.Post(pad, new { ontvangenOp = "2026-03-02T09:00:00Z", reden = "Kwam maandag per post." })).Met(201);
        await poort.Rust();

        var correctie = Assert.Single((await vt.Get($"/melding/v1/meldingen/{melding.Id}")).Met(200)["correcties"]!.AsArray())!;
        Assert.Equal(("2026-03-03", "2026-03-02", "Kwam maandag per post."), ($"{correctie["van"]}"[..10], $"{correctie["naar"]}"[..10], $"{correctie["reden"]}"));
        var regel = Assert.Single((await vt.Get("/melding/v1/agenda")).Met(200)["regels"]!.AsArray())!;
        Assert.Equal(("2026-03-02", "2026-03-09"), ($"{regel["vanaf"]}", $"{regel["uiterlijk"]}"));
        Assert.Equal(["2026-03-10", "2026-03-09"], (await vt.Get("/melding/v1/termijnmeldingen")).Met(200)["regels"]!.AsArray().Select(r => $"{r!["uiterlijk"]}")); // of each date it was told that it has passed
        var trace = (await vt.Get($"/doorlooptijd/v1/trajecten/{melding.Kinderen[0].Traject}")).Met(200);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), trace["begonnen"]!.GetValue<DateTimeOffset>());
        Assert.Equal("2026-03-09", $"{trace["stappen"]![0]!["uiterlijk"]}");

        (await vt.Post($"/melding/v1/meldingen/{melding.Id}/overdrachten-veilig-thuis", new { traject = melding.Kinderen[0].Traject, veiligThuis = Oin.VtZuid, inhoud = Verloop.Inhoud })).Met(201);
        Assert.Equal("urn:keten:regel:DeOntvangstIsMeeAangeboden", $"{(await vt.Post(pad, new { ontvangenOp = "2026-03-01T09:00:00Z", reden = "x" })).Probleem(409)["type"]}");
    }

    /// <summary>The list is read page by page: nothing is there twice, and nothing is passed over.</summary>
    [Fact]
    public async Task DeAgendaIsPerPaginaTeLezen()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var kinderen = new List<Guid>();
        for (var i = 0; i < 3; i++) kinderen.AddRange((await verloop.Meld(3)).Kinderen.Select(k => k.Traject));
        var vt = poort.Als(Oin.VtNoord);
        var gezien = new List<Guid>();
        for (string? cursor = ""; cursor is not null;)
        {
            var deel = (await vt.Get("/melding/v1/agenda?aantal=2" + (cursor == "" ? "" : "&cursor=" + cursor))).Met(200);
            gezien.AddRange(deel["regels"]!.AsArray().Select(r => r!["traject"]!.GetValue<Guid>()));
            cursor = deel["volgende"]?.GetValue<string>();
        }

        Assert.Equal(kinderen.Order(), gezien.Order());
    }
}
