using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Testbank;
using Antwoord = Keten.Testbank.Antwoord;

namespace Keten.Gateway.Tests;

/// <summary>The later links as a chain partner meets them: what is refused, with which sentence, and what then still stands where it was.</summary>
public sealed class HeleRoute(Ingebouwd ingebouwd)
{
    private Poort Poort => ingebouwd.Poort;

    private Verloop Verloop => ingebouwd.Verloop;

    [Fact]
    public async Task EenUitspraakZonderDeStukkenVoorDeGi_NoemtElkStukDatOntbreekt_EnErIsNietsVastgelegd()
    {
        var onderzoek = await BijDeRechter();
        var antwoord = await Raad(onderzoek, "uitspraken", new
        {
            uitkomst = "ots",
            zaaknummer = "C/10/1",
            motivering = "",
            ots = new { ingaandOp = "2026-03-17", tot = "2027-03-17", gi = Oin.GiNoord, inhoud = Verloop.Inhoud },
        });

        Assert.Equal(["motivering", "ots.inhoud.documenten", "ots.inhoud.documenten", "ots.inhoud.documenten", "ots.inhoud.ingelicht"], antwoord.Velden());
        Assert.Equal("bij-rechtbank", (await Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/onderzoeken/{onderzoek}"))["fase"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("ots", null, null, "ots")]
    [InlineData("afgewezen", "2026-03-17", "2027-03-17", "ots")]
    [InlineData("ots", "2026-03-16", "2027-03-16", "ots.ingaandOp")]
    [InlineData("ots", "2026-03-17", "2026-03-17", "ots.tot")]
    [InlineData("schorsing", "2026-03-17", "2027-03-17", "ots,uitkomst")]
    public async Task EenUitspraakDieNietKlopt_NoemtHetVeld(string uitkomst, string? van, string? tot, string velden)
    {
        var ots = van is null ? null : new { ingaandOp = van, tot, gi = Oin.GiNoord, inhoud = Verloop.InhoudBijMaatregel };
        var antwoord = await Raad(Guid.Empty, "uitspraken", new { uitkomst, zaaknummer = "C/10/1", motivering = "Bedreiging.", ots });
        Assert.Equal(velden.Split(','), antwoord.Velden());
    }

    [Fact]
    public async Task EenOtsLangerDanEenJaar_WordtGeweigerd()
    {
        var antwoord = await Raad(await BijDeRechter(), "uitspraken", new
        {
            uitkomst = "ots",
            zaaknummer = "C/10/1",
            motivering = "Bedreiging.",
            ots = new { ingaandOp = "2026-03-17", tot = "2027-03-18", gi = Oin.GiNoord, inhoud = Verloop.InhoudBijMaatregel },
        });
        Assert.Contains("hoogstens een jaar (BW 1:258)", antwoord.Probleem(409)["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EenGiKanEenMaatregelNietWeigeren_AlleenZeggenDatZijDeVerkeerdeIs_EnDanGaatZijNaarEenAndere()
    {
        var zaak = await Verzoek();
        var (onderzoek, regie, _) = await Verloop.TotUitspraak(zaak, Oin.GiZuid);
        var zuid = Poort.Als(Oin.GiZuid);
        var door = await Verloop.Professional(Oin.GiZuid, "maatregel");

        var nee = await zuid.Post($"/maatregel/v1/overdrachten/{regie}/besluiten", new { besluit = "teruggelegd", door, reden = "anders" });
        Assert.Contains("alleen met de reden 'verkeerde-gi'", nee.Probleem(409)["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        (await zuid.Post($"/maatregel/v1/overdrachten/{regie}/besluiten", new { besluit = "teruggelegd", door, reden = "verkeerde-gi" })).Met(201);
        await Poort.Rust();
        Assert.Equal("vervallen", (await zuid.Get($"/maatregel/v1/maatregelen/{Id.Afgeleid(regie, "maatregel")}"))["fase"]!.GetValue<string>());

        Assert.Equal("wacht-op-andere-gi", await Fase(onderzoek));

        // Who has the zicht is told again, and hands it to the other GI.
        var raad = Poort.Als(Oin.RaadNoord);
        var opnieuw = (await raad.Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/overdrachten", new { gi = Oin.GiNoord, inhoud = Verloop.InhoudBijMaatregel })).Met(201);
        await Poort.Rust();
        var nieuweRegie = opnieuw["procesregie"]!.GetValue<Guid>();
        await Verloop.Aanvaard(Oin.GiNoord, "maatregel", nieuweRegie);
        Assert.Equal("wacht-op-jeugdbeschermer", (await Poort.Als(Oin.GiNoord).Get($"/maatregel/v1/maatregelen/{Id.Afgeleid(nieuweRegie, "maatregel")}"))["fase"]!.GetValue<string>());

        var bericht = opnieuw["bericht"]!.GetValue<Guid>();
        var vorm = (await Poort.Als(Oin.Waterrijk).Get($"/toeleiding/v1/overdrachten/{bericht}"))["inhoud"]!["maatregel"]!;
        Assert.Equal((Oin.GiNoord, ""), (vorm["gi"]!.GetValue<string>(), vorm["motivering"]!.GetValue<string>()));
        await Verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bericht);
        var zicht = (await Poort.Als(Oin.Waterrijk).Post($"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await Verloop.Aanvaard(Oin.GiNoord, "maatregel", zicht);
        Assert.Equal(Oin.GiNoord, await ZichtBij(zaak));
        var traject = (await Poort.Als(Oin.GiNoord).Get($"/doorlooptijd/v1/trajecten/{await Traject(zaak)}")).Met(200);
        Assert.Equal(Oin.GiNoord, traject["belast"]![0]!["wie"]!.GetValue<string>());
    }

    [Fact]
    public async Task HeeftDeVerkeerdeGiHetZichtAl_DanKrijgtZijHetBericht_EnDraagtHetOver()
    {
        var zaak = await Verzoek();
        var (onderzoek, regie, bericht) = await Verloop.TotUitspraak(zaak, Oin.GiZuid);
        var (zuid, raad) = (Poort.Als(Oin.GiZuid), Poort.Als(Oin.RaadNoord));
        await Verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bericht);
        var zicht = (await Poort.Als(Oin.Waterrijk).Post($"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        var door = await Verloop.Aanvaard(Oin.GiZuid, "maatregel", zicht);
        (await zuid.Post($"/maatregel/v1/overdrachten/{regie}/besluiten", new { besluit = "teruggelegd", door, reden = "verkeerde-gi" })).Met(201);
        await Poort.Rust();
        Assert.Equal(Oin.GiZuid, await ZichtBij(zaak));

        var opnieuw = (await raad.Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/overdrachten", new { gi = Oin.GiNoord, zichtBij = Oin.GiZuid, inhoud = Verloop.InhoudBijMaatregel })).Met(201);
        await Poort.Rust();
        await Verloop.Aanvaard(Oin.GiZuid, "maatregel", opnieuw["bericht"]!.GetValue<Guid>());
        var verder = (await zuid.Post($"/maatregel/v1/overdrachten/{opnieuw["bericht"]!.GetValue<Guid>()}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await Verloop.Aanvaard(Oin.GiNoord, "maatregel", verder);
        Assert.Equal(Oin.GiNoord, await ZichtBij(zaak));
    }

    [Fact]
    public async Task EenBerichtDatIsTeruggelegd_KanNaarEenAnder()
    {
        var (onderzoek, _, bericht) = await Verloop.TotUitspraak(await Verzoek());
        var door = await Verloop.Professional(Oin.Waterrijk, "toeleiding");
        (await Poort.Als(Oin.Waterrijk).Post($"/toeleiding/v1/overdrachten/{bericht}/besluiten", new { besluit = "teruggelegd", door, reden = "verkeerde-organisatie" })).Met(201);
        await Poort.Rust();

        Assert.Equal("wacht-op-bericht", await Fase(onderzoek));
        Assert.Equal(["zichtBij"], (await Raad(onderzoek, "berichten-uitspraak", new { zichtBij = "123" })).Velden());
        var opnieuw = (await Raad(onderzoek, "berichten-uitspraak", new { zichtBij = Oin.Waterrijk })).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();
        await Verloop.Aanvaard(Oin.Waterrijk, "toeleiding", opnieuw);
        Assert.Equal("uitgesproken", await Fase(onderzoek));
    }

    [Theory]
    [InlineData(Oin.Heuvelrug, "toeleiding")] // never had anything to do with this child
    [InlineData(Oin.VtNoord, "melding")] // had the zicht, and handed it over
    [InlineData(Oin.GiNoord, "maatregel")] // is charged, and waits for it
    public async Task EenBerichtAanWieHetZichtNietHoudt_KomtOngezienTerug_EnGeeftGeenZichtOpHetTraject(string wie, string dienst)
    {
        var zaak = await Verzoek();
        var (onderzoek, _, _) = await Verloop.TotUitspraak(zaak, Oin.GiZuid);
        var fout = (await Raad(onderzoek, "berichten-uitspraak", new { zichtBij = wie })).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();

        var bijDeRaad = (await Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/overdrachten/{fout}")).Met(200);
        Assert.Equal(("teruggelegd", "houdt-het-register-niet"), (bijDeRaad["toestand"]!.GetValue<string>(), bijDeRaad["besluit"]!["reden"]!.GetValue<string>()));
        Assert.Equal("wacht-op-bericht", await Fase(onderzoek));
        var ander = Poort.Als(wie);
        Assert.Null((await ander.Get($"/{dienst}/v1/overdrachten/{fout}")).Met(200)["inhoud"]);
        Assert.Equal(wie == Oin.VtNoord ? 200 : 404, (await ander.Get($"/doorlooptijd/v1/trajecten/{await Traject(zaak)}")).Status);
    }

    [Theory]
    [InlineData(Oin.DeBrug)]
    [InlineData(Oin.RaadZuid)]
    [InlineData("00000001999999999999")]
    public async Task WieGeenZichtKanHouden_WordtBijDeStartVanHetOnderzoekGeweigerd(string organisatie)
    {
        var zaak = await Verzoek();
        await Poort.Rust();
        (await Verloop.Besluit(zaak.Procesregie, await Verloop.Professional(Oin.RaadNoord), accepteert: true)).Met(201);
        var antwoord = await Raad(Id.Afgeleid(zaak.Procesregie, "raadsonderzoek"), "startmeldingen", new { zichtOpVeiligheid = new { organisatie, toereikend = true } });
        Assert.Equal(["zichtOpVeiligheid.organisatie"], antwoord.Velden());
    }

    [Fact]
    public async Task VoorEenUitspraakKanErGeenMaatregelWordenOvergedragen()
    {
        var onderzoek = await BijDeRechter();
        var antwoord = await Raad(onderzoek, "overdrachten", new { gi = Oin.GiNoord, inhoud = Verloop.InhoudBijMaatregel });
        Assert.Equal("urn:keten:regel:EenMaatregelVolgtOpEenUitspraak", antwoord.Probleem(409)["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task DeGemeenteDraagtHetZichtOver_PasAlsIemandKennisNamVanDeUitspraak_EnHoudtHetTotDeGiAccepteert()
    {
        var zaak = await Verzoek();
        var (_, _, bericht) = await Verloop.TotUitspraak(zaak);
        var gemeente = Poort.Als(Oin.Waterrijk);
        var pad = $"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten";

        Assert.Equal("urn:keten:regel:EerstHetBerichtAanvaarden", (await gemeente.Post(pad, new { inhoud = Verloop.Inhoud })).Probleem(409)["type"]!.GetValue<string>());
        await Verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bericht);
        var zicht = (await gemeente.Post(pad, new { inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        Assert.Equal("urn:keten:regel:EenToekenningStaatInHoogstensEenAanbod", (await gemeente.Post(pad, new { inhoud = Verloop.Inhoud })).Probleem(409)["type"]!.GetValue<string>());
        await Poort.Rust();
        Assert.Equal(Oin.Waterrijk, await ZichtBij(zaak));
        await Verloop.Aanvaard(Oin.GiNoord, "maatregel", zicht);
        Assert.Equal(Oin.GiNoord, await ZichtBij(zaak));

        // What came with another handover is no ground: the message itself is.
        Assert.Equal(404, (await gemeente.Post($"/toeleiding/v1/overdrachten/{zaak.ZichtOpVeiligheid}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Status);
    }

    [Fact]
    public async Task EenJeugdbeschermerIsGeregistreerdBijSkj()
    {
        var (_, regie, _) = await Verloop.TotUitspraak(await Verzoek());
        var zonder = await Verloop.Aanvaard(Oin.GiNoord, "maatregel", regie);
        var gi = Poort.Als(Oin.GiNoord);
        var pad = $"/maatregel/v1/maatregelen/{Id.Afgeleid(regie, "maatregel")}/jeugdbeschermers";

        Assert.Equal(["jeugdbeschermer"], (await gi.Post(pad, new { jeugdbeschermer = zonder })).Velden());
        Assert.Equal(["jeugdbeschermer"], (await gi.Post(pad, new { jeugdbeschermer = await Verloop.Professional(Oin.GiZuid, "maatregel", "110012345") })).Velden());
        (await gi.Post(pad, new { jeugdbeschermer = await Verloop.Professional(Oin.GiNoord, "maatregel", "110012345") })).Met(201);
    }

    [Fact]
    public async Task EenGemeenteBeoordeeltDeHulpNietOpnieuw_EnEenAanbiederMagWelWeigeren_WaarnaEenAndereVolgt()
    {
        var hulp = await Verloop.TotHulp(await Verzoek());
        var gi = Poort.Als(Oin.GiNoord);

        // Another bepaling for the same child: the gemeente cannot turn it down for what it asks.
        var bepaling = (await gi.Post($"/maatregel/v1/maatregelen/{hulp.Maatregel}/bepalingen-jeugdhulp", Verloop.Bepaling())).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();
        var gemeente = Poort.Als(Oin.Waterrijk);
        var door = await Verloop.Professional(Oin.Waterrijk, "toeleiding");
        var nee = await gemeente.Post($"/toeleiding/v1/overdrachten/{bepaling}/besluiten", new { besluit = "teruggelegd", door, reden = "onvoldoende-onderbouwd" });
        Assert.Contains("alleen met de reden 'verkeerde-organisatie'", nee.Probleem(409)["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        (await gemeente.Post($"/toeleiding/v1/overdrachten/{bepaling}/besluiten", new { besluit = "geaccepteerd", door })).Met(201);

        var zaak = $"/toeleiding/v1/hulpvragen/{Id.Afgeleid(bepaling, "hulpvraag")}";
        (await gemeente.Post($"{zaak}/overleggen", new { verslag = "Besproken." })).Met(201);
        (await gemeente.Post($"{zaak}/beschikkingen", new { kenmerk = "JH-2" })).Met(201);
        var eerste = (await gemeente.Post($"{zaak}/aanmeldingen", new { aanbieder = Oin.HetAnker, inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        Assert.Equal("urn:keten:regel:EenAanmeldingTegelijk", (await gemeente.Post($"{zaak}/aanmeldingen", new { aanbieder = Oin.DeBrug, inhoud = Verloop.Inhoud })).Probleem(409)["type"]!.GetValue<string>());
        await Poort.Rust();
        var anker = await Verloop.Professional(Oin.HetAnker, "toeleiding");
        (await Poort.Als(Oin.HetAnker).Post($"/toeleiding/v1/overdrachten/{eerste}/besluiten", new { besluit = "teruggelegd", door = anker, reden = "anders", toelichting = "Vol." })).Met(201);
        await Poort.Rust();
        var terug = (await gemeente.Get(zaak)).Met(200);
        Assert.Equal(("wacht-op-aanmelding", "teruggelegd"), (terug["fase"]!.GetValue<string>(), terug["aanmeldingen"]![0]!["teruggekomen"]!.GetValue<string>()));
        Assert.Contains(terug["id"]!.GetValue<string>(), (await gemeente.Get("/toeleiding/v1/hulpvragen?fase=wacht-op-aanmelding&aantal=100")).Met(200).Tekst, StringComparison.Ordinal);
        (await gemeente.Post($"{zaak}/aanmeldingen", new { aanbieder = Oin.DeBrug, inhoud = Verloop.Inhoud })).Met(201);
    }

    [Fact]
    public async Task EenBepalingBijDeVerkeerdeGemeente_MoetOpnieuw_EnStaatZoInDeWerklijst()
    {
        var hulp = await Verloop.TotHulp(await Verzoek());
        var (gi, zaak) = (Poort.Als(Oin.GiNoord), $"/maatregel/v1/maatregelen/{hulp.Maatregel}");
        var bepaling = (await gi.Post($"{zaak}/bepalingen-jeugdhulp", Verloop.Bepaling())).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();
        var door = await Verloop.Professional(Oin.Waterrijk, "toeleiding");
        (await Poort.Als(Oin.Waterrijk).Post($"/toeleiding/v1/overdrachten/{bepaling}/besluiten", new { besluit = "teruggelegd", door, reden = "verkeerde-organisatie" })).Met(201);
        await Poort.Rust();

        var maatregel = (await gi.Get(zaak)).Met(200);
        Assert.Equal([null, "teruggelegd"], maatregel["bepalingen"]!.AsArray().Select(b => b!["teruggekomen"]?.GetValue<string>()));
        Assert.Equal("hulp-bepalen", maatregel["fase"]!.GetValue<string>());
        Assert.Contains(hulp.Maatregel.ToString(), (await gi.Get("/maatregel/v1/maatregelen?fase=hulp-bepalen&aantal=100")).Met(200).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeAanbiederKrijgtDeHulpTeZien_EnNietWatDeRechterZei()
    {
        var hulp = await Verloop.TotHulp(await Verzoek());

        var inhoud = (await Poort.Als(Oin.DeBrug).Get($"/toeleiding/v1/overdrachten/{hulp.Aanmeldoverdracht}"))["inhoud"]!;
        Assert.Equal("Geheime hulp.", inhoud["hulp"]!["omschrijving"]!.GetValue<string>());
        Assert.Null(inhoud["maatregel"]);
        Assert.DoesNotContain("motivering van de rechter", inhoud.ToJsonString(), StringComparison.Ordinal);
        var bericht = (await Poort.Als(Oin.Waterrijk).Get($"/toeleiding/v1/overdrachten/{hulp.Bericht}"))["inhoud"]!;
        Assert.Empty(bericht["feiten"]!.AsArray());
        Assert.Equal(Oin.GiNoord, bericht["maatregel"]!["gi"]!.GetValue<string>());
    }

    [Fact]
    public async Task WatWordtBepaaldEnBesproken_IsTerugTeLezen()
    {
        var hulp = await Verloop.TotHulp(await Verzoek());

        var maatregel = (await Poort.Als(Oin.GiNoord).Get($"/maatregel/v1/maatregelen/{hulp.Maatregel}")).Met(200);
        Assert.Equal(("in-uitvoering", "Geheime doelen.", "Geheime hulp."), (Tekst(maatregel["fase"]), Tekst(maatregel["koers"]!["doelen"]![0]), Tekst(maatregel["bepalingen"]![0]!["hulp"]!["omschrijving"])));
        var hulpvraag = (await Poort.Als(Oin.Waterrijk).Get($"/toeleiding/v1/hulpvragen/{hulp.Hulpvraag}")).Met(200);
        Assert.Equal(("aangemeld", "Geheime afwegingen.", "JH-1"), (Tekst(hulpvraag["fase"]), Tekst(hulpvraag["overleg"]), Tekst(hulpvraag["beschikking"]!["kenmerk"])));
        var aanmelding = (await Poort.Als(Oin.DeBrug).Get($"/toeleiding/v1/aanmeldingen/{hulp.Aanmelding}")).Met(200);
        Assert.Equal(("hulp-loopt", "Geheime indrukken.", "zoals-bepaald"), (Tekst(aanmelding["fase"]), Tekst(aanmelding["intakeverslag"]), Tekst(aanmelding["begonnen"]![0])));
        var onderzoek = (await Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/onderzoeken/{hulp.Onderzoek}")).Met(200);
        Assert.Equal(("uitgesproken", "Geheime reactie.", "C/10/1"), (Tekst(onderzoek["fase"]), Tekst(onderzoek["besprokenMetJeugdige"]), Tekst(onderzoek["uitspraak"]!["zaaknummer"])));

        static string Tekst(JsonNode? knoop) => knoop!.GetValue<string>();
    }

    [Fact]
    public async Task DeLijstVanTrajecten_IsTeZoekenOpToestandEnOrganisatie()
    {
        await using var keten = await EmbeddedKeten.Start();
        var verloop = new Verloop(keten.Poort);
        var melding = await verloop.TotOnderzocht(3);
        await verloop.TotHulp(await verloop.BiedAan(melding, melding.Kinderen[0]));
        await verloop.BiedAan(melding, melding.Kinderen[1]);
        await keten.Poort.Rust();
        var inspectie = keten.Poort.Als(Oin.Inspectie, Rollen.Toezicht);

        Assert.Equal(3, (await Zoek("")).Count);
        Assert.Equal([melding.Kinderen[0].Traject], await Zoek("?toestand=hulp-gestart"));
        Assert.Equal([melding.Kinderen[1].Traject], await Zoek("?toestand=raadsonderzoek"));
        Assert.Equal([melding.Kinderen[0].Traject], await Zoek($"?organisatie={Oin.DeBrug}"));
        Assert.Equal(melding.Kinderen.Select(k => k.Traject).Order(), (await Zoek($"?organisatie={Oin.VtNoord}")).Order());
        Assert.Empty(await Zoek($"?organisatie={Oin.GiNoord}&toestand=melding"));
        Assert.Equal([melding.Kinderen[1].Traject], await Zoek($"?traject={melding.Kinderen[1].Traject}"));
        Assert.Empty(await Zoek($"?traject={Guid.Empty}"));
        var regel = (await inspectie.Get("/doorlooptijd/v1/trajecten?toestand=hulp-gestart"))["regels"]![0]!;
        Assert.Equal((Oin.GiNoord, Oin.GiNoord), (regel["procesregie"]!.GetValue<string>(), regel["zichtOpVeiligheid"]!.GetValue<string>()));

        // Page by page, everything once.
        var gezien = new List<Guid>();
        string? cursor = null;
        do
        {
            var bladzij = (await inspectie.Get("/doorlooptijd/v1/trajecten?aantal=1" + (cursor is null ? "" : "&cursor=" + cursor))).Met(200);
            gezien.AddRange(bladzij["regels"]!.AsArray().Select(r => r!["traject"]!.GetValue<Guid>()));
            cursor = bladzij["volgende"]?.GetValue<string>();
        }
        while (cursor is not null);
        Assert.Equal(melding.Kinderen.Select(k => k.Traject).Order(), gezien.Order());

        async Task<List<Guid>> Zoek(string vraag) => [.. (await inspectie.Get("/doorlooptijd/v1/trajecten" + vraag)).Met(200)["regels"]!.AsArray().Select(r => r!["traject"]!.GetValue<Guid>())];
    }

    /// <summary>A new child whose verzoek has been offered to Raad Noord and Waterrijk.</summary>
    private async Task<Verzoekzaak> Verzoek()
    {
        var melding = await Verloop.TotOnderzocht();
        return await Verloop.BiedAan(melding, melding.Kinderen[0]);
    }

    /// <summary>A raadsonderzoek of which the zitting was held.</summary>
    private async Task<Guid> BijDeRechter()
    {
        var zaak = await Verzoek();
        await Poort.Rust();
        (await Verloop.Besluit(zaak.Procesregie, await Verloop.Professional(Oin.RaadNoord), accepteert: true)).Met(201);
        var onderzoek = Id.Afgeleid(zaak.Procesregie, "raadsonderzoek");
        (await Raad(onderzoek, "startmeldingen", new { zichtOpVeiligheid = new { organisatie = Oin.Waterrijk, toereikend = true } })).Met(201);
        (await Raad(onderzoek, "besluiten", new { besluit = "verzoek-ots", motivering = "Bedreiging." })).Met(201);
        (await Raad(onderzoek, "verzoekschriften", new { besprokenMetJeugdige = "Ja." })).Met(201);
        (await Raad(onderzoek, "zittingen", new { jeugdigeUitgenodigd = true })).Met(201);
        return onderzoek;
    }

    private async Task<string> Fase(Guid onderzoek) => (await Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/onderzoeken/{onderzoek}"))["fase"]!.GetValue<string>();

    private Task<Antwoord> Raad(Guid onderzoek, string stap, object inhoud) => Poort.Als(Oin.RaadNoord).Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/{stap}", inhoud);

    /// <summary>Who watches the child's safety now, as its traject shows.</summary>
    private async Task<string> ZichtBij(Verzoekzaak zaak)
    {
        await Poort.Rust();
        return (await Poort.Als(Oin.VtNoord).Get($"/doorlooptijd/v1/trajecten/{await Traject(zaak)}"))["zichtOpVeiligheid"]!.AsArray()[^1]!["wie"]!.GetValue<string>();
    }

    private async Task<Guid> Traject(Verzoekzaak zaak) => (await Poort.Als(Oin.VtNoord).Get($"/melding/v1/overdrachten/{zaak.Procesregie}"))["traject"]!.GetValue<Guid>();
}
