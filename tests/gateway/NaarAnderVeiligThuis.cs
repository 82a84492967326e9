using Keten.Fundament;
using Keten.Meldingen;
using Keten.Testbank;
using Microsoft.Extensions.DependencyInjection;
using Antwoord = Keten.Testbank.Antwoord;

namespace Keten.Gateway.Tests;

/// <summary>A child goes from one Veilig Thuis to another, by the public addresses.</summary>
public sealed class NaarAnderVeiligThuis(Ingebouwd ingebouwd)
{
    private static readonly object ZonderBeoordeling = new { reden = "Geheime verhuizing.", vraag = "Ga verder.", feiten = new[] { new { tekst = "Het gezin is verhuisd.", bron = "moeder" } } };

    private Poort Poort => ingebouwd.Poort;

    private Partner Noord => Poort.Als(Oin.VtNoord);

    private Partner Zuid => Poort.Als(Oin.VtZuid);

    [Fact]
    public Task HetAndereVeiligThuisGaatVerder_TotEnMetHetVerzoekAanDeRaad() => HeleWeg(Poort);

    [Fact]
    public Task EenKindDatTerugkomt_GaatVerderInEenMeldingVanHetEersteVeiligThuis() => HeenEnTerug(Poort);

    [Fact]
    public Task EenNieuweMeldingSluitAanBijHetTrajectDatHetVeiligThuisHeeft() => EigenTraject(Poort);

    /// <summary>Noord has investigated, the family moves, Zuid asks the Raad for an onderzoek.</summary>
    internal static async Task HeleWeg(Poort poort)
    {
        var (verloop, noord, zuid) = (new Verloop(poort), poort.Als(Oin.VtNoord), poort.Als(Oin.VtZuid));
        var melding = await verloop.TotOnderzocht(2);
        var (kind, broer) = (melding.Kinderen[0], melding.Kinderen[1]);
        var bijNoord = $"/melding/v1/meldingen/{melding.Id}";
        var antwoord = (await noord.Post($"{bijNoord}/overdrachten-veilig-thuis", new { traject = kind.Traject, veiligThuis = Oin.VtZuid, inhoud = Verloop.Inhoud })).Met(201);
        var overdracht = antwoord["overdracht"]!.GetValue<Guid>();
        Assert.Equal(broer.Traject, Assert.Single(antwoord["nietMeeAangeboden"]!.AsArray())!["traject"]!.GetValue<Guid>());
        await poort.Rust();

        // Zuid sees what it is asked, and has no melding yet.
        var bijZuid = $"/melding/v1/meldingen/{Zaak(overdracht, melding.Id)}";
        var aanbod = (await zuid.Get($"/melding/v1/overdrachten/{overdracht}")).Met(200);
        Assert.Equal(["procesregie", "zicht-op-veiligheid"], aanbod["registers"]!.AsArray().Select(r => $"{r}"));
        Assert.Contains("Geheime zorgen over " + kind.Naam, aanbod.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(broer.Naam, aanbod.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Bakker", aanbod.Tekst, StringComparison.Ordinal); // who told stays with Noord
        Assert.Equal(404, (await zuid.Get(bijZuid)).Status);
        Assert.Equal([Oin.VtNoord], await Houders(poort, kind.Traject));

        await verloop.Aanvaard(Oin.VtZuid, "melding", overdracht);
        var over = (await zuid.Get(bijZuid)).Met(200);
        Assert.Equal(("onderzocht", Oin.VtNoord), ($"{over["fase"]}", $"{over["overgenomenVan"]}"));
        var daar = Assert.Single(over["kinderen"]!.AsArray())!;
        Assert.Equal((kind.Traject, kind.Naam, $"Geheime zorgen over {kind.Naam}.", "Hulp wordt geweigerd."), (daar["traject"]!.GetValue<Guid>(), $"{daar["jeugdige"]!["naam"]}", $"{daar["zorgen"]}", $"{daar["conclusie"]!["toelichting"]}"));
        Assert.Equal(404, (await noord.Get(bijZuid)).Status);
        Assert.Equal(404, (await zuid.Get(bijNoord)).Status);
        Assert.Equal([Oin.VtNoord, Oin.VtZuid], await Houders(poort, kind.Traject));

        // Noord goes on with the brother, and with nothing of this child.
        var oud = (await noord.Get(bijNoord)).Met(200);
        Assert.Equal("onderzocht", $"{oud["fase"]}");
        Assert.Equal(["overgedragen", ""], oud["kinderen"]!.AsArray().Select(k => $"{k!["weg"]}"));
        foreach (var (stap, inhoud) in new (string, object)[]
        {
            ("verzoeken-tot-onderzoek", Verzoek(kind.Traject)), ("overdrachten-veilig-thuis", new { traject = kind.Traject, veiligThuis = Oin.VtZuid, inhoud = Verloop.Inhoud }),
            ("onderzoeksconclusies", new { traject = kind.Traject, bevestigd = true, vrijwilligMogelijk = false, toelichting = "x" }),
        }) Assert.Equal("urn:keten:regel:WieIsOvergedragenIsBijEenAnderVeiligThuis", $"{(await noord.Post($"{bijNoord}/{stap}", inhoud)).Probleem(409)["type"]}");
        (await noord.Post($"{bijNoord}/verzoeken-tot-onderzoek", Verzoek(broer.Traject))).Met(201);

        // A new melding at Noord joins the traject; who has the child is told when it would go on.
        var opnieuw = (await noord.Post("/melding/v1/meldingen", Verloop.Melding(new Dictionary<string, object?> { ["naam"] = kind.Naam, ["bsn"] = kind.Bsn, ["geboortedatum"] = "2018-04-12", ["zorgen"] = "Geheim." }))).Met(201);
        Assert.Equal((kind.Traject, true), (opnieuw["trajecten"]![0]!["traject"]!.GetValue<Guid>(), opnieuw["trajecten"]![0]!["heraanmelding"]!.GetValue<bool>()));
        var nee = await noord.Post($"/melding/v1/meldingen/{opnieuw["id"]}/overdrachten-veilig-thuis", new { traject = kind.Traject, veiligThuis = Oin.VtZuid, inhoud = Verloop.Inhoud });
        Assert.Contains("ging over naar Veilig Thuis Zuid", $"{nee.Probleem(409)["detail"]}", StringComparison.Ordinal);

        var verzoek = (await zuid.Post($"{bijZuid}/verzoeken-tot-onderzoek", Verzoek(kind.Traject))).Met(201)["procesregie"]!.GetValue<Guid>();
        await poort.Rust();
        await verloop.Aanvaard(Oin.RaadNoord, "raadsonderzoek", verzoek);
        Assert.Equal([Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord], await Houders(poort, kind.Traject));
    }

    /// <summary>Before the triage the child goes to Zuid, which triages; it comes back, and Noord goes on from there.</summary>
    internal static async Task HeenEnTerug(Poort poort)
    {
        var (verloop, noord, zuid) = (new Verloop(poort), poort.Als(Oin.VtNoord), poort.Als(Oin.VtZuid));
        foreach (var metBsn in new[] { true, false })
        {
            var over = Verloop.Kind();
            if (!metBsn) over["bsn"] = null;
            var gemeld = (await noord.Post("/melding/v1/meldingen", Verloop.Melding(over))).Met(201);
            var (melding, traject) = (gemeld["id"]!.GetValue<Guid>(), gemeld["trajecten"]![0]!["traject"]!.GetValue<Guid>());
            var heen = await Bied(noord, melding, Oin.VtZuid, ZonderBeoordeling);
            await verloop.Aanvaard(Oin.VtZuid, "melding", heen);
            Assert.Equal("overgedragen", await Fase(noord, melding));
            var bijZuid = Zaak(heen, melding);
            Assert.Equal("wacht-op-triage", await Fase(zuid, bijZuid));
            Assert.Equal("urn:keten:regel:WieIsOvergedragenIsBijEenAnderVeiligThuis", $"{(await Trieer(noord, melding)).Probleem(409)["type"]}");
            (await Trieer(zuid, bijZuid)).Met(201);

            Assert.Equal(["inhoud.veiligheidsbeoordeling"], (await zuid.Post($"/melding/v1/meldingen/{bijZuid}/overdrachten-veilig-thuis", new { traject, veiligThuis = Oin.VtNoord, inhoud = ZonderBeoordeling })).Velden());
            var terug = await Bied(zuid, bijZuid, Oin.VtNoord, Verloop.Inhoud);
            await verloop.Aanvaard(Oin.VtNoord, "melding", terug);
            var weerHier = Zaak(terug, bijZuid);
            Assert.Equal(("overgedragen", "overgedragen", "wacht-op-onderzoek"), (await Fase(noord, melding), await Fase(zuid, bijZuid), await Fase(noord, weerHier)));
            (await noord.Post($"/melding/v1/meldingen/{weerHier}/onderzoeken", new { })).Met(201);

            // The second time that it is passed on, both hear that; of the first nobody.
            foreach (var wie in new[] { noord, zuid })
            {
                Assert.Empty((await wie.Get($"/melding/v1/overdrachten/{heen}")).Met(200)["aanmaningen"]!.AsArray());
                var aanmaning = Assert.Single((await wie.Get($"/melding/v1/overdrachten/{terug}")).Met(200)["aanmaningen"]!.AsArray())!;
                Assert.Equal("herhaald-doorgegeven", $"{aanmaning["wat"]}");
            }

            var trace = (await noord.Get($"/doorlooptijd/v1/trajecten/{traject}")).Met(200);
            Assert.Equal((0, 2), (trace["kerenTeruggelegd"]!.GetValue<int>(), trace["kerenDoorgegeven"]!.GetValue<int>()));
            Assert.Contains("nu doorgegeven", (await noord.Blader($"/doorlooptijd/trajecten/{traject}")).Met(200).Tekst, StringComparison.Ordinal);
            Assert.Equal((string)over["naam"]!, $"{(await noord.Get($"/melding/v1/meldingen/{weerHier}"))["kinderen"]![0]!["jeugdige"]!["naam"]}");
            Assert.Equal([Oin.VtNoord, Oin.VtZuid, Oin.VtNoord], await Houders(poort, traject));

            async Task<Guid> Bied(Partner wie, Guid zaak, string naar, object inhoud)
            {
                var id = (await wie.Post($"/melding/v1/meldingen/{zaak}/overdrachten-veilig-thuis", new { traject, veiligThuis = naar, inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
                await poort.Rust();
                return id;
            }

            Task<Antwoord> Trieer(Partner wie, Guid zaak) => wie.Post(
                $"/melding/v1/meldingen/{zaak}/triages", new { besluit = "onderzoek", beoordelingen = new[] { new { traject, instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" } } });
        }
    }

    /// <summary>Zuid has the child already when it comes from Noord, and has it still when that goes back.</summary>
    internal static async Task EigenTraject(Poort poort)
    {
        var (verloop, noord, zuid) = (new Verloop(poort), poort.Als(Oin.VtNoord), poort.Als(Oin.VtZuid));
        var over = Verloop.Kind();
        var (melding, traject, _) = await Meld(noord, over);
        var (_, eigen, _) = await Meld(zuid, over);
        Assert.NotEqual(traject, eigen);
        var heen = await Bied(noord, melding, Oin.VtZuid);
        await verloop.Aanvaard(Oin.VtZuid, "melding", heen);
        Assert.Equal((traject, true), await Sluit(zuid));
        var terug = await Bied(zuid, Zaak(heen, melding), Oin.VtNoord);
        await verloop.Aanvaard(Oin.VtNoord, "melding", terug);

        Assert.Equal((eigen, true), await Sluit(zuid));
        Assert.Equal((traject, true), await Sluit(noord));

        async Task<(Guid, bool)> Sluit(Partner bij)
        {
            var (_, waarbij, heraanmelding) = await Meld(bij, over);
            return (waarbij, heraanmelding);
        }

        async Task<Guid> Bied(Partner wie, Guid zaak, string naar)
        {
            var id = (await wie.Post($"/melding/v1/meldingen/{zaak}/overdrachten-veilig-thuis", new { traject, veiligThuis = naar, inhoud = ZonderBeoordeling })).Met(201)["overdracht"]!.GetValue<Guid>();
            await poort.Rust();
            return id;
        }
    }

    [Fact]
    public async Task AlleMeldingenOverHetKindGaanMee_EnWatNaHetAanbodKwam_BlijftStaan()
    {
        var over = Verloop.Kind();
        var eerste = await Meld(Noord, over);
        var tweede = await Meld(Noord, over);
        var overdracht = (await Noord.Post($"/melding/v1/meldingen/{tweede.Melding}/overdrachten-veilig-thuis", new { traject = eerste.Traject, veiligThuis = Oin.VtZuid, inhoud = ZonderBeoordeling })).Met(201)["overdracht"]!.GetValue<Guid>();
        var derde = await Meld(Noord, over);
        await Poort.Rust();
        await ingebouwd.Verloop.Aanvaard(Oin.VtZuid, "melding", overdracht);

        foreach (var id in new[] { eerste.Melding, tweede.Melding }) Assert.Equal(("overgedragen", "wacht-op-triage"), (await Fase(Noord, id), await Fase(Zuid, Zaak(overdracht, id))));
        Assert.Equal("wacht-op-triage", await Fase(Noord, derde.Melding));
        Assert.Equal(404, (await Zuid.Get($"/melding/v1/meldingen/{Zaak(overdracht, derde.Melding)}")).Status);

        // Zuid knows the child from now on: a melding there joins the same traject.
        var daar = await Meld(Zuid, over);
        Assert.Equal((eerste.Traject, true), (daar.Traject, daar.Heraanmelding));
    }

    [Fact]
    public async Task WatHetAndereVeiligThuisTeruglegt_BlijftVanHetEerste_EnIsVoorHetAndereDicht()
    {
        var melding = await ingebouwd.Verloop.Meld();
        var kind = melding.Kinderen[0];
        var pad = $"/melding/v1/meldingen/{melding.Id}";
        var verhuizing = new { traject = kind.Traject, veiligThuis = Oin.VtZuid, inhoud = ZonderBeoordeling };
        var overdracht = (await Noord.Post($"{pad}/overdrachten-veilig-thuis", verhuizing)).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();

        // Until somebody accepts, Noord acts; it cannot offer the child twice.
        await ingebouwd.Verloop.Trieer(melding);
        Assert.Equal("urn:keten:regel:EenToekenningStaatInHoogstensEenAanbod", $"{(await Noord.Post($"{pad}/overdrachten-veilig-thuis", new { verhuizing.traject, verhuizing.veiligThuis, inhoud = Verloop.Inhoud })).Probleem(409)["type"]}");
        var door = await ingebouwd.Verloop.Professional(Oin.VtZuid, "melding");
        (await Zuid.Post($"/melding/v1/overdrachten/{overdracht}/besluiten", new { besluit = "teruggelegd", door, reden = "verkeerde-organisatie" })).Met(201);
        await Poort.Rust();

        var bijZuid = (await Zuid.Get($"/melding/v1/overdrachten/{overdracht}")).Met(200);
        Assert.DoesNotContain("Geheime", bijZuid.Tekst, StringComparison.Ordinal);
        Assert.Equal(404, (await Zuid.Get($"/melding/v1/meldingen/{Zaak(overdracht, melding.Id)}")).Status);
        Assert.Equal(404, (await Zuid.Get($"/doorlooptijd/v1/trajecten/{kind.Traject}")).Status);
        Assert.Equal("wacht-op-onderzoek", await Fase(Noord, melding.Id));
        Assert.Equal([Oin.VtNoord], await Houders(Poort, kind.Traject));
        (await Noord.Post($"{pad}/overdrachten-veilig-thuis", new { verhuizing.traject, verhuizing.veiligThuis, inhoud = Verloop.Inhoud })).Met(201);
    }

    /// <summary>The acceptances of two siblings often come in one bundle, and are taken in within one transaction.</summary>
    [Fact]
    public async Task TweeKinderenUitEenMelding_GaanInEenTransactieOver()
    {
        var melding = await ingebouwd.Verloop.Meld(2);
        await ingebouwd.Keten.Dienst("melding").Data.AlsOrganisatie(
            new Wie(Oin.VtNoord, Rollen.Professional, Doelen.Jeugdbescherming, "toets"),
            async tx =>
            {
                foreach (var kind in melding.Kinderen)
                {
                    var dossier = await Melding.Dossiers.Laad(tx, melding.Id, vergrendel: true);
                    await Melding.Dossiers.Voeg(tx, dossier!, new Kop(Verloop.Nu, Verloop.Nu, "toets", "toets"), [new KindOvergedragen(kind.Traject, Guid.Empty)]);
                }

                return true;
            },
            TestContext.Current.CancellationToken);
        Assert.Equal("overgedragen", await Fase(Noord, melding.Id));
    }

    [Fact]
    public async Task WatErFoutIs_StaatErBij()
    {
        var melding = await ingebouwd.Verloop.Meld();
        var pad = $"/melding/v1/meldingen/{melding.Id}/overdrachten-veilig-thuis";
        var fout = await Noord.Post(pad, new
        {
            traject = melding.Kinderen[0].Traject,
            veiligThuis = "1",
            inhoud = new { reden = "", vraag = "x", feiten = Array.Empty<object>(), veiligheidsbeoordeling = new { instrument = "", datum = "2027-01-01", uitkomst = "goed" } },
        });
        Assert.Equal(
            ["inhoud.feiten", "inhoud.reden", "inhoud.veiligheidsbeoordeling.datum", "inhoud.veiligheidsbeoordeling.instrument", "inhoud.veiligheidsbeoordeling.uitkomst", "veiligThuis"], fout.Velden());
        foreach (var (naar, regel) in new[] { (Oin.RaadNoord, "DeOntvangerPastBijDeSoort"), (Oin.VtNoord, "EenOverdrachtGaatNaarEenAnder") })
            Assert.Equal("urn:keten:regel:" + regel, $"{(await Noord.Post(pad, new { traject = melding.Kinderen[0].Traject, veiligThuis = naar, inhoud = ZonderBeoordeling })).Probleem(409)["type"]}");
        Assert.Equal("urn:keten:regel:HetKindHoortBijDezeMelding", $"{(await Noord.Post(pad, new { traject = Guid.Empty, veiligThuis = Oin.VtZuid, inhoud = ZonderBeoordeling })).Probleem(409)["type"]}");
    }

    /// <summary>Zuid accepts while the bus is away; before Noord hears of it, the region ends the offer.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WatDeRegioBeeindigdeVoordatHetEersteDeAcceptatieZag_GaatBijHetAndereNietVerder(bool nieuweMeldingVoorHetEinde)
    {
        LatePost? post = null;
        await using var keten = await EmbeddedKeten.Start(b => b.Services.AddSingleton<IPost>(s => post = new LatePost(s) { Open = true }));
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var (noord, zuid) = (poort.Als(Oin.VtNoord), poort.Als(Oin.VtZuid));
        var melding = await verloop.TotOnderzocht();
        var kind = melding.Kinderen[0];
        var verhuizing = new { traject = kind.Traject, veiligThuis = Oin.VtZuid, inhoud = Verloop.Inhoud };
        var overdracht = (await noord.Post($"/melding/v1/meldingen/{melding.Id}/overdrachten-veilig-thuis", verhuizing)).Met(201)["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        post!.Open = false;
        var door = await verloop.Professional(Oin.VtZuid, "melding");
        (await zuid.Post($"/melding/v1/overdrachten/{overdracht}/besluiten", new { besluit = "geaccepteerd", door })).Met(201);
        var bijZuid = Zaak(overdracht, melding.Id);
        var over = (await zuid.Get($"/melding/v1/meldingen/{bijZuid}")).Met(200);
        Assert.Equal("onderzocht", $"{over["fase"]}");
        foreach (var tekst in new[] { kind.Naam, "Geheime zorgen", "Hulp wordt geweigerd." }) Assert.Contains(tekst, over.Tekst, StringComparison.Ordinal);
        // While the region can end it, a new melding at Zuid does not join: it would be in a traject that Zuid does not hold.
        var ervoor = nieuweMeldingVoorHetEinde ? await Meld(zuid, Gegevens()) : default;
        (await poort.Als(Oin.RegioNoord, Rollen.Regie).Post($"/melding/v1/overdrachten/{overdracht}/gedwongen-einden", new { reden = "organisatie-opgeheven" })).Met(201);
        post.Open = true;
        await poort.Rust();

        Assert.Equal(("onderzocht", "vervallen"), (await Fase(noord, melding.Id), await Fase(zuid, bijZuid)));
        foreach (var adres in new[] { $"meldingen/{bijZuid}", $"overdrachten/{overdracht}" })
        {
            var daar = (await zuid.Get($"/melding/v1/{adres}")).Met(200).Tekst;
            foreach (var tekst in new[] { kind.Naam, kind.Bsn, "Geheime", "Hulp wordt geweigerd.", "bevestigd" }) Assert.DoesNotContain(tekst, daar, StringComparison.Ordinal);
        }

        var triage = new { besluit = "onderzoek", beoordelingen = new[] { new { traject = verhuizing.traject, instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" } } };
        Assert.Equal("urn:keten:regel:EenOvernameDieVervielGaatNietVerder", $"{(await zuid.Post($"/melding/v1/meldingen/{bijZuid}/triages", triage)).Probleem(409)["type"]}");
        Assert.Equal([Oin.VtNoord], await Houders(poort, verhuizing.traject));

        // A new melding at Zuid is in a traject that Zuid holds, and leaves this one alone.
        var opnieuw = nieuweMeldingVoorHetEinde ? ervoor : await Meld(zuid, Gegevens());
        Assert.Equal((true, false), (opnieuw.Traject != kind.Traject, opnieuw.Heraanmelding));
        Assert.Equal([Oin.VtZuid], await Houders(poort, opnieuw.Traject, Oin.VtZuid));
        var nogEens = await Meld(zuid, Gegevens());
        Assert.Equal((opnieuw.Traject, true), (nogEens.Traject, nogEens.Heraanmelding));
        (await noord.Post($"/melding/v1/meldingen/{melding.Id}/overdrachten-veilig-thuis", verhuizing)).Met(201);

        Dictionary<string, object?> Gegevens() => new() { ["naam"] = kind.Naam, ["bsn"] = kind.Bsn, ["geboortedatum"] = "2018-04-12", ["zorgen"] = "Geheim." };
    }

    private static async Task<(Guid Melding, Guid Traject, bool Heraanmelding)> Meld(Partner bij, Dictionary<string, object?> kind)
    {
        var antwoord = (await bij.Post("/melding/v1/meldingen", Verloop.Melding(kind))).Met(201);
        return (antwoord["id"]!.GetValue<Guid>(), antwoord["trajecten"]![0]!["traject"]!.GetValue<Guid>(), antwoord["trajecten"]![0]!["heraanmelding"]!.GetValue<bool>());
    }

    private static Guid Zaak(Guid overdracht, Guid melding) => Id.Afgeleid(overdracht, $"melding/{melding:D}");

    private static object Verzoek(Guid traject) => new { traject, raad = Oin.RaadNoord, gemeente = Oin.Waterrijk, inhoud = Verloop.Inhoud };

    private static async Task<string> Fase(Partner wie, Guid melding) => $"{(await wie.Get($"/melding/v1/meldingen/{melding}")).Met(200)["fase"]}";

    /// <summary>Who had the procesregie, one after another.</summary>
    private static async Task<IEnumerable<string>> Houders(Poort poort, Guid traject, string volgens = Oin.VtNoord)
    {
        await poort.Rust();
        return (await poort.Als(volgens).Get($"/doorlooptijd/v1/trajecten/{traject}")).Met(200)["procesregie"]!.AsArray().Select(h => $"{h!["wie"]}");
    }
}
