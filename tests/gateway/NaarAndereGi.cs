using Keten.Fundament;
using Keten.Testbank;
using Microsoft.Extensions.DependencyInjection;
using Antwoord = Keten.Testbank.Antwoord;

namespace Keten.Gateway.Tests;

/// <summary>The kinderrechter replaces the GI: the measure goes from one to another, by the public addresses.</summary>
public sealed class NaarAndereGi(Ingebouwd ingebouwd)
{
    private static readonly object Hulpkoers = new { doelen = new[] { "Geheime doelen." }, nodigeHulp = new[] { "Geheime hulp voor het gezin." }, zienswijzen = new[] { new { van = "moeder", tekst = "Geheime mening." } } };

    private Poort Poort => ingebouwd.Poort;

    [Fact]
    public Task DeAndereGiGaatVerderWaarDezeWas_EnWeerTerug() => HeenEnTerug(Poort);

    /// <summary>Noord has a koers, a plan and help that is running; the family moves to Zuid, and later back.</summary>
    internal static async Task HeenEnTerug(Poort poort)
    {
        var (verloop, noord, zuid, gemeente) = (new Verloop(poort), poort.Als(Oin.GiNoord), poort.Als(Oin.GiZuid), poort.Als(Oin.Waterrijk));
        var melding = await verloop.TotOnderzocht(2);
        var kind = melding.Kinderen[0];
        var bijNoord = await MetBeideRegisters(poort, verloop, await verloop.BiedAan(melding, kind));
        var jeugdbeschermer = await verloop.Professional(Oin.GiNoord, "maatregel", "110012345");
        (await noord.Post($"{bijNoord}/jeugdbeschermers", new { jeugdbeschermer })).Met(201);
        (await noord.Post($"{bijNoord}/contacten", new { met = new[] { "jeugdige", "ouders-met-gezag" }, verslag = "Geheime indrukken." })).Met(201);
        (await noord.Post($"{bijNoord}/koersen", Hulpkoers)).Met(201);
        (await noord.Post($"{bijNoord}/familiegroepsplannen", new { komtEr = false })).Met(201);
        (await noord.Post($"{bijNoord}/plannen-van-aanpak", new
        {
            veiligheidsschatting = new { instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" },
            veiligheidsplan = "Geheim plan.",
            zienswijzen = new[] { new { van = "moeder", tekst = "Geheim." } },
        })).Met(201);
        var (fout, goed) = (await Bepaal(poort, noord, bijNoord), await Bepaal(poort, noord, bijNoord));
        var loket = await verloop.Professional(Oin.Waterrijk, "toeleiding");
        (await gemeente.Post($"/toeleiding/v1/overdrachten/{fout}/besluiten", new { besluit = "teruggelegd", door = loket, reden = "verkeerde-organisatie" })).Met(201);
        await poort.Rust();
        await verloop.Aanvaard(Oin.Waterrijk, "toeleiding", goed);
        Assert.Equal("hulp-bepalen", await Fase(noord, bijNoord)); // one came back

        var antwoord = (await noord.Post($"{bijNoord}/overdrachten-gi", Vervanging(Oin.GiZuid))).Met(201);
        var overdracht = antwoord["overdracht"]!.GetValue<Guid>();
        Assert.Equal("hulp-bepalen", $"{antwoord["fase"]}");
        await poort.Rust();

        // Zuid is charged and informed, and sees what it is asked; until somebody there accepts, Noord acts and watches.
        var bijZuid = Zaak(overdracht);
        Assert.Equal("wacht-op-acceptatie", await Fase(zuid, bijZuid));
        var aanbod = (await zuid.Get($"/maatregel/v1/overdrachten/{overdracht}")).Met(200);
        Assert.Equal(["procesregie", "zicht-op-veiligheid"], aanbod["registers"]!.AsArray().Select(r => $"{r}"));
        Assert.Equal((Oin.GiZuid, "ots"), ($"{aanbod["inhoud"]!["maatregel"]!["gi"]}", $"{aanbod["inhoud"]!["maatregel"]!["soort"]}"));
        Assert.Equal("Geheim plan.", $"{aanbod["inhoud"]!["uitvoering"]!["plan"]!["veiligheidsplan"]}");
        Assert.DoesNotContain("Geheime indrukken", aanbod.Tekst, StringComparison.Ordinal); // whom Noord spoke with stays with Noord
        Assert.Equal("urn:keten:regel:EerstAccepterenDanUitvoeren", $"{(await zuid.Post($"{bijZuid}/koersen", Hulpkoers)).Probleem(409)["type"]}");
        foreach (var register in new[] { "procesregie", "zichtOpVeiligheid" }) Assert.Equal(Oin.GiNoord, (await Houders(register, Oin.GiZuid)).Last());
        var trace = (await zuid.Get($"/doorlooptijd/v1/trajecten/{kind.Traject}")).Met(200);
        Assert.Equal([Oin.GiNoord, Oin.GiZuid], trace["belast"]!.AsArray().Select(b => $"{b!["wie"]}"));
        Assert.Equal($"{trace["belast"]![1]!["sinds"]}"[..10], $"{trace["belast"]![0]!["tot"]}");
        (await noord.Post($"{bijNoord}/contacten", new { met = new[] { "jeugdige" } })).Met(201);

        // What Noord has done already is no task of Zuid, before it accepts either; what came back is Noord's until then.
        Assert.Equal(["GI-CONTACT", "GI-NAAM"], await Agenda(zuid));
        Assert.Equal(["HULP-START"], await Agenda(noord));

        await verloop.Aanvaard(Oin.GiZuid, "maatregel", overdracht);
        Assert.Equal(["GI-CONTACT", "GI-NAAM", "HULP-START"], await Agenda(zuid));
        Assert.Empty(await Agenda(noord));
        var daar = (await zuid.Get(bijZuid)).Met(200);
        Assert.Equal(
            ("wacht-op-jeugdbeschermer", Oin.GiNoord, "", "", "Geheime doelen.", "Geheime hulp voor het gezin.", "Geheim plan.", "false"),
            ($"{daar["fase"]}", $"{daar["overgenomenVan"]}", $"{daar["overgedragenAan"]}", $"{daar["jeugdbeschermer"]}", $"{daar["koers"]!["doelen"]![0]}", $"{daar["koers"]!["nodigeHulp"]![0]}", $"{daar["plan"]!["veiligheidsplan"]}", $"{daar["familiegroepsplan"]}"));
        Assert.Equal([(fout, "Geheime hulp.", "teruggelegd"), (goed, "Geheime hulp.", "")], Bepalingen(daar));
        Assert.Empty(daar["gesprokenMet"]!.AsArray());
        foreach (var register in new[] { "procesregie", "zichtOpVeiligheid" }) Assert.Equal([Oin.GiNoord, Oin.GiZuid], (await Houders(register, Oin.GiZuid)).TakeLast(2));

        // Noord does nothing for the child any more, and sees nothing of what Zuid has.
        Assert.Equal(("overgedragen", Oin.GiZuid), (await Fase(noord, bijNoord), $"{(await noord.Get(bijNoord))["overgedragenAan"]}"));
        Assert.Equal((404, 404), ((await noord.Get(bijZuid)).Status, (await zuid.Get(bijNoord)).Status));
        foreach (var (stap, lichaam) in new (string, object)[] { ("contacten", new { met = new[] { "jeugdige" } }), ("bepalingen-jeugdhulp", Verloop.Bepaling()), ("overdrachten-gi", Vervanging(Oin.GiZuid)) })
            Assert.Equal("urn:keten:regel:WieIsOvergedragenIsBijEenAndereGi", $"{(await noord.Post($"{bijNoord}/{stap}", lichaam)).Probleem(409)["type"]}");

        // Zuid appoints and speaks itself, and determines again what came back; koers and plan stand.
        (await zuid.Post($"{bijZuid}/jeugdbeschermers", new { jeugdbeschermer = await verloop.Professional(Oin.GiZuid, "maatregel", "110054321") })).Met(201);
        Assert.Equal("wacht-op-eerste-contact", await Fase(zuid, bijZuid));
        (await zuid.Post($"{bijZuid}/contacten", new { met = new[] { "jeugdige", "ouders-met-gezag" } })).Met(201);
        Assert.Equal("urn:keten:regel:DeKoersIsAlBepaald", $"{(await zuid.Post($"{bijZuid}/koersen", Hulpkoers)).Probleem(409)["type"]}");
        Assert.Equal("hulp-bepalen", await Fase(zuid, bijZuid));
        var opnieuw = await Bepaal(poort, zuid, bijZuid);
        Assert.Equal("in-uitvoering", await Fase(zuid, bijZuid));
        await verloop.Aanvaard(Oin.Waterrijk, "toeleiding", opnieuw);

        trace = (await zuid.Get($"/doorlooptijd/v1/trajecten/{kind.Traject}")).Met(200);
        Assert.Equal(1, trace["kerenDoorgegeven"]!.GetValue<int>());
        Assert.Equal(
            [(Oin.GiNoord, "GI-CONTACT"), (Oin.GiNoord, "GI-KOERS"), (Oin.GiNoord, "GI-NAAM"), (Oin.GiNoord, "GI-PLAN"), (Oin.GiZuid, "GI-CONTACT"), (Oin.GiZuid, "GI-NAAM")],
            trace["stappen"]!.AsArray().Where(s => $"{s!["schakel"]}" == "maatregel" && s["termijn"] is not null).Select(s => ($"{s!["organisatie"]}", $"{s["termijn"]}")).Order());

        // Back again: a measure of its own at Noord, with the help of both.
        var terug = await BiedAan(poort, zuid, bijZuid, Oin.GiNoord);
        var verder = (await noord.Get($"/maatregel/v1/overdrachten/{terug}")).Met(200)["inhoud"]!["uitvoering"]!;
        foreach (var moment in new[] { verder["familiegroepsplanOp"], verder["koers"]!["op"], verder["plan"]!["op"] }) Assert.Equal(Verloop.Nu, moment!.GetValue<DateTimeOffset>());
        await verloop.Aanvaard(Oin.GiNoord, "maatregel", terug);
        var weer = (await noord.Get(Zaak(terug))).Met(200);
        Assert.Equal(("wacht-op-jeugdbeschermer", Oin.GiZuid, "Geheime doelen."), ($"{weer["fase"]}", $"{weer["overgenomenVan"]}", $"{weer["koers"]!["doelen"]![0]}"));
        Assert.Equal([fout, goed, opnieuw], Bepalingen(weer).Select(b => b.Item1));
        Assert.Equal([Oin.GiNoord, Oin.GiZuid, Oin.GiNoord], (await Houders("procesregie", Oin.GiNoord)).TakeLast(3));
        trace = (await noord.Get($"/doorlooptijd/v1/trajecten/{kind.Traject}")).Met(200);
        Assert.Equal([Oin.GiNoord, Oin.GiZuid, Oin.GiNoord], trace["belast"]!.AsArray().Select(b => $"{b!["wie"]}"));
        Assert.Contains("Jeugdbescherming Zuid", (await noord.Blader($"/doorlooptijd/trajecten/{kind.Traject}")).Met(200).Tekst, StringComparison.Ordinal);

        async Task<IEnumerable<string>> Agenda(Partner wie) =>
            (await wie.Get($"/maatregel/v1/agenda?traject={kind.Traject}")).Met(200)["regels"]!.AsArray().Select(r => $"{r!["termijn"]}").Order(StringComparer.Ordinal);

        async Task<IEnumerable<string>> Houders(string register, string volgens)
        {
            await poort.Rust();
            return (await poort.Als(volgens).Get($"/doorlooptijd/v1/trajecten/{kind.Traject}")).Met(200)[register]!.AsArray().Select(h => $"{h!["wie"]}");
        }
    }

    [Fact]
    public async Task EenVerkeerdeGiLegtHaarTerug_EnDeVorigeGaatVerderEnBiedtHaarEenAnderAan()
    {
        var (verloop, noord, zuid) = (ingebouwd.Verloop, Poort.Als(Oin.GiNoord), Poort.Als(Oin.GiZuid));
        var bijNoord = await MetBeideRegisters(Poort, verloop, await Verzoek());
        var overdracht = await BiedAan(Poort, noord, bijNoord, Oin.GiZuid);
        var door = await verloop.Professional(Oin.GiZuid, "maatregel", "110054321");
        var besluiten = $"/maatregel/v1/overdrachten/{overdracht}/besluiten";
        var nee = await zuid.Post(besluiten, new { besluit = "teruggelegd", door, reden = "capaciteit" });
        Assert.Contains("alleen met de reden 'verkeerde-gi'", $"{nee.Probleem(409)["detail"]}", StringComparison.Ordinal);
        (await zuid.Post(besluiten, new { besluit = "teruggelegd", door, reden = "verkeerde-gi" })).Met(201);
        await Poort.Rust();

        Assert.Equal(("vervallen", "wacht-op-jeugdbeschermer"), (await Fase(zuid, Zaak(overdracht)), await Fase(noord, bijNoord)));
        (await noord.Post($"{bijNoord}/contacten", new { met = new[] { "jeugdige" } })).Met(201);
        await verloop.Aanvaard(Oin.GiZuid, "maatregel", await BiedAan(Poort, noord, bijNoord, Oin.GiZuid));
        Assert.Equal("overgedragen", await Fase(noord, bijNoord));
    }

    [Fact]
    public async Task WatNietOvergedragenKanWorden_WordtGeweigerdMetDeRegel()
    {
        var (verloop, noord) = (ingebouwd.Verloop, Poort.Als(Oin.GiNoord));
        var (_, regie, _) = await verloop.TotUitspraak(await Verzoek());
        await verloop.Aanvaard(Oin.GiNoord, "maatregel", regie);
        var zonderZicht = await noord.Post($"{Zaak(regie)}/overdrachten-gi", Vervanging(Oin.GiZuid));
        Assert.Contains("heeft het zicht op veiligheid van dit kind niet", $"{zonderZicht.Probleem(409)["detail"]}", StringComparison.Ordinal);

        var bijNoord = await MetBeideRegisters(Poort, verloop, await Verzoek());
        var pad = $"{bijNoord}/overdrachten-gi";
        Assert.Equal(["inhoud.documenten", "inhoud.ingelicht"], (await noord.Post(pad, new { gi = Oin.GiZuid, op = Verloop.Nu, inhoud = Verloop.Inhoud })).Velden().Order());
        Assert.Equal(["op"], (await noord.Post(pad, new { gi = Oin.GiZuid, inhoud = Verloop.InhoudBijMaatregel })).Velden());
        Assert.Equal(["gi", "inhoud.documenten", "inhoud.ingelicht", "inhoud.reden", "op"], (await noord.Post(pad, new { gi = "1", inhoud = new { reden = "", vraag = "x", feiten = new[] { new { tekst = "x", bron = "x" } }, veiligheidsbeoordeling = new { instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" } }, op = "2099-01-01T00:00:00+01:00" })).Velden().Order());
        foreach (var naar in new[] { Oin.GiNoord, Oin.RaadNoord }) (await noord.Post(pad, Vervanging(naar))).Probleem(409);

        (await noord.Post($"{bijNoord}/jeugdbeschermers", new { jeugdbeschermer = await verloop.Professional(Oin.GiNoord, "maatregel", "110012345") })).Met(201);
        (await noord.Post($"{bijNoord}/contacten", new { met = new[] { "jeugdige", "ouders-met-gezag" } })).Met(201);
        (await noord.Post($"{bijNoord}/koersen", Hulpkoers)).Met(201);
        var bepaling = await Bepaal(Poort, noord, bijNoord);
        Assert.Equal("urn:keten:regel:EerstAntwoordOpDeBepaling", $"{(await noord.Post(pad, Vervanging(Oin.GiZuid))).Probleem(409)["type"]}");
        await verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bepaling);

        var overdracht = await BiedAan(Poort, noord, bijNoord, Oin.GiZuid);
        Assert.Equal("urn:keten:regel:WieIsVervangenBepaaltGeenHulpMeer", $"{(await noord.Post($"{bijNoord}/bepalingen-jeugdhulp", Verloop.Bepaling())).Probleem(409)["type"]}");
        Assert.Equal("urn:keten:regel:EenToekenningStaatInHoogstensEenAanbod", $"{(await noord.Post(pad, Vervanging(Oin.GiZuid))).Probleem(409)["type"]}");
        (await noord.Post($"/maatregel/v1/overdrachten/{overdracht}/intrekkingswensen", new { reden = "vergissing" })).Met(201);
        await Poort.Rust();
        await Bepaal(Poort, noord, bijNoord);
    }

    /// <summary>Zuid accepts while the bus is away, and works; before Noord hears of it, the region ends the offer.</summary>
    [Fact]
    public async Task WatDeRegioBeeindigdeVoordatDeVorigeDeAcceptatieZag_GaatBijDeAndereNietVerder()
    {
        LatePost? post = null;
        await using var keten = await EmbeddedKeten.Start(b => b.Services.AddSingleton<IPost>(s => post = new LatePost(s) { Open = true }));
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var (noord, zuid) = (poort.Als(Oin.GiNoord), poort.Als(Oin.GiZuid));
        var melding = await verloop.TotOnderzocht();
        var traject = melding.Kinderen[0].Traject;
        var bijNoord = await MetBeideRegisters(poort, verloop, await verloop.BiedAan(melding, melding.Kinderen[0]));
        (await noord.Post($"{bijNoord}/jeugdbeschermers", new { jeugdbeschermer = await verloop.Professional(Oin.GiNoord, "maatregel", "110012345") })).Met(201);
        (await noord.Post($"{bijNoord}/contacten", new { met = new[] { "jeugdige", "ouders-met-gezag" } })).Met(201);
        (await noord.Post($"{bijNoord}/koersen", Hulpkoers)).Met(201);
        var overdracht = await BiedAan(poort, noord, bijNoord, Oin.GiZuid);
        post!.Open = false;
        var door = await verloop.Professional(Oin.GiZuid, "maatregel", "110054321");
        (await zuid.Post($"/maatregel/v1/overdrachten/{overdracht}/besluiten", new { besluit = "geaccepteerd", door })).Met(201);
        Assert.Contains("Geheime doelen", (await zuid.Get(Zaak(overdracht))).Met(200).Tekst, StringComparison.Ordinal);
        (await zuid.Post($"{Zaak(overdracht)}/jeugdbeschermers", new { jeugdbeschermer = door })).Met(201);
        var tevroeg = await zuid.Post($"{Zaak(overdracht)}/bepalingen-jeugdhulp", Verloop.Bepaling());
        Assert.Equal("urn:keten:regel:WieEenKindKreegDraagtHetOverAlsDeVorigeDatWeet", $"{tevroeg.Probleem(409)["type"]}");
        (await poort.Als(Oin.RegioNoord, Rollen.Regie).Post($"/maatregel/v1/overdrachten/{overdracht}/gedwongen-einden", new { reden = "organisatie-opgeheven" })).Met(201);
        post.Open = true;
        await poort.Rust();

        Assert.Equal(("hulp-bepalen", "vervallen"), (await Fase(noord, bijNoord), await Fase(zuid, Zaak(overdracht))));
        var daar = (await zuid.Get(Zaak(overdracht))).Met(200);
        Assert.Equal(["fase", "id", "overdracht", "overgenomenVan", "traject"], daar.Json.AsObject().Where(v => v.Value is not null and not System.Text.Json.Nodes.JsonArray { Count: 0 }).Select(v => v.Key).Order());
        (await zuid.Post($"{Zaak(overdracht)}/contacten", new { met = new[] { "jeugdige" } })).Probleem(409);
        var trace = (await noord.Get($"/doorlooptijd/v1/trajecten/{traject}")).Met(200);
        foreach (var register in new[] { "procesregie", "zichtOpVeiligheid" }) Assert.Equal(Oin.GiNoord, $"{trace[register]!.AsArray()[^1]!["wie"]}");
        Assert.Equal([Oin.GiNoord], trace["belast"]!.AsArray().Select(b => $"{b!["wie"]}"));
        Assert.DoesNotContain(Oin.GiZuid, trace["stappen"]!.AsArray().Select(s => $"{s!["organisatie"]}"));
        await verloop.Aanvaard(Oin.GiZuid, "maatregel", await BiedAan(poort, noord, bijNoord, Oin.GiZuid));
        Assert.Equal("overgedragen", await Fase(noord, bijNoord));
    }

    private static object Vervanging(string gi) => new { gi, op = Verloop.Nu, inhoud = Verloop.InhoudBijMaatregel };

    private static string Zaak(Guid overdracht) => $"/maatregel/v1/maatregelen/{Id.Afgeleid(overdracht, "maatregel")}";

    private static async Task<string> Fase(Partner gi, string zaak) => $"{(await gi.Get(zaak)).Met(200)["fase"]}";

    private static IEnumerable<(Guid, string, string)> Bepalingen(Antwoord maatregel) =>
        maatregel["bepalingen"]!.AsArray().Select(b => (b!["overdracht"]!.GetValue<Guid>(), $"{b["hulp"]?["omschrijving"]}", $"{b["teruggekomen"]}"));

    /// <summary>GI Noord has accepted the measure and the zicht op veiligheid; gives the address of its case.</summary>
    private static async Task<string> MetBeideRegisters(Poort poort, Verloop verloop, Verzoekzaak verzoek)
    {
        var (_, regie, bericht) = await verloop.TotUitspraak(verzoek);
        await verloop.Aanvaard(Oin.GiNoord, "maatregel", regie);
        await verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bericht);
        var zicht = (await poort.Als(Oin.Waterrijk).Post($"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        await verloop.Aanvaard(Oin.GiNoord, "maatregel", zicht);
        return Zaak(regie);
    }

    private static async Task<Guid> BiedAan(Poort poort, Partner gi, string zaak, string naar)
    {
        var overdracht = (await gi.Post($"{zaak}/overdrachten-gi", Vervanging(naar))).Met(201)["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        return overdracht;
    }

    private static async Task<Guid> Bepaal(Poort poort, Partner gi, string zaak)
    {
        var bepaling = (await gi.Post($"{zaak}/bepalingen-jeugdhulp", Verloop.Bepaling())).Met(201)["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        return bepaling;
    }

    private async Task<Verzoekzaak> Verzoek()
    {
        var melding = await ingebouwd.Verloop.TotOnderzocht();
        return await ingebouwd.Verloop.BiedAan(melding, melding.Kinderen[0]);
    }
}
