using System.Text.Json;
using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Termijnen;
using Keten.Testbank;
using Microsoft.Extensions.DependencyInjection;

namespace Keten.Gateway.Tests;

/// <summary>What both sides say to each other before and after the decision, as a chain partner meets it; none of it moves anything.</summary>
public sealed class WarmeOverdracht(Ingebouwd ingebouwd)
{
    private Poort Poort => ingebouwd.Poort;

    private Verloop Verloop => ingebouwd.Verloop;

    private Partner Vt => Poort.Als(Oin.VtNoord);

    private Partner Raad => Poort.Als(Oin.RaadNoord);

    [Fact]
    public async Task DeOntvangerVraagt_DeAanbiederAntwoordt_BeidenLezenHet_EnNietsGaatOver()
    {
        var (aanbod, door) = await Aangeboden();
        Assert.Equal(1, (await Raad.Post(Bij("raadsonderzoek", aanbod, "vragen"), new { door, tekst = "Geheime vraag?" })).Met(201)["vraag"]!.GetValue<int>());
        await Poort.Rust();
        var open = (await Vt.Get(Bij("melding", aanbod))).Met(200);
        Assert.Equal(("Geheime vraag?", null), (Tekst(open["vragen"]![0]!["vraag"]), Tekst(open["vragen"]![0]!["antwoord"])));

        (await Vt.Post(Bij("melding", aanbod, "aanvullingen"), new { vraag = 1, tekst = "Geheim antwoord." })).Met(201);
        await Poort.Rust();
        var beantwoord = (await Raad.Get(Bij("raadsonderzoek", aanbod))).Met(200);
        Assert.Equal(("Geheime vraag?", "Geheim antwoord."), (Tekst(beantwoord["vragen"]![0]!["vraag"]), Tekst(beantwoord["vragen"]![0]!["antwoord"])));
        Assert.Equal("ontvangen", Tekst(beantwoord["toestand"]));

        Assert.Equal(Regel("EenVraagWordtEenKeerBeantwoord"), await Geweigerd(Vt, Bij("melding", aanbod, "aanvullingen"), new { vraag = 1, tekst = "Nog eens." }));
        Assert.Equal(Regel("EenAanvullingAntwoordtOpEenVraag"), await Geweigerd(Vt, Bij("melding", aanbod, "aanvullingen"), new { vraag = 2, tekst = "Ongevraagd." }));
    }

    [Fact]
    public async Task NaHetTerugleggen_LeestDeOntvangerVragenEnAntwoordenNietMeer()
    {
        var (aanbod, door) = await Aangeboden();
        (await Raad.Post(Bij("raadsonderzoek", aanbod, "vragen"), new { door, tekst = "Geheime vraag?" })).Met(201);
        await Poort.Rust();
        (await Vt.Post(Bij("melding", aanbod, "aanvullingen"), new { vraag = 1, tekst = "Geheim antwoord." })).Met(201);
        await Poort.Rust();
        (await Verloop.Besluit(aanbod, door, accepteert: false)).Met(201);
        await Poort.Rust();

        var bijDeRaad = (await Raad.Get(Bij("raadsonderzoek", aanbod))).Met(200);
        Assert.DoesNotContain("Gehei", bijDeRaad.Tekst, StringComparison.Ordinal);
        Assert.Single(bijDeRaad["vragen"]!.AsArray());
        Assert.Equal("Geheim antwoord.", Tekst((await Vt.Get(Bij("melding", aanbod))).Met(200)["vragen"]![0]!["antwoord"]));
        Assert.Equal(Regel("NaEenBesluitValtNietsTeVragen"), await Geweigerd(Raad, Bij("raadsonderzoek", aanbod, "vragen"), new { door, tekst = "Nog iets?" }));
        Assert.Equal(Regel("NazorgHoortBijEenOverdrachtDieDoorgaat"), await Geweigerd(Vt, Bij("melding", aanbod, "nazorgafspraken"), new { tot = "2026-06-01" }));
    }

    [Fact]
    public async Task HetGesprekWordtGepland_EnNaDeAcceptatieGehouden_EnDeAanbiederBlijftBeschikbaar()
    {
        var (aanbod, door) = await Aangeboden();
        var gesprekken = Bij("raadsonderzoek", aanbod, "gesprekken");
        (await Raad.Post(gesprekken, new { stand = "gepland", op = Verloop.Nu.AddDays(2), door })).Met(201);
        (await Verloop.Besluit(aanbod, door, accepteert: true)).Met(201);
        (await Raad.Post(gesprekken, new { stand = "gehouden", op = Verloop.Nu, door })).Met(201);
        Assert.Equal(Regel("EenOverdrachtsgesprekWordtEenKeerGehouden"), await Geweigerd(Raad, gesprekken, new { stand = "gepland", op = Verloop.Nu.AddDays(9), door }));
        await Poort.Rust();
        (await Vt.Post(Bij("melding", aanbod, "nazorgafspraken"), new { tot = "2026-06-01" })).Met(201);
        await Poort.Rust();

        foreach (var (wie, pad) in new[] { (Vt, Bij("melding", aanbod)), (Raad, Bij("raadsonderzoek", aanbod)) })
        {
            var zicht = (await wie.Get(pad)).Met(200);
            Assert.Equal(("geaccepteerd", "gehouden", "2026-06-01"), (Tekst(zicht["toestand"]), Tekst(zicht["gesprek"]!["stand"]), Tekst(zicht["nazorgTot"])));
        }
    }

    [Fact]
    public async Task EenGesprekDatNietDoorgaat_HeeftEenReden_EnBeideKantenZienDie()
    {
        var (aanbod, door) = await Aangeboden();
        (await Raad.Post(Bij("raadsonderzoek", aanbod, "gesprekken"), new { stand = "niet-gehouden", reden = "gezin-onbereikbaar", door })).Met(201);
        await Poort.Rust();
        foreach (var (wie, pad) in new[] { (Vt, Bij("melding", aanbod)), (Raad, Bij("raadsonderzoek", aanbod)) })
        {
            var gesprek = (await wie.Get(pad)).Met(200)["gesprek"]!;
            Assert.Equal(("niet-gehouden", "gezin-onbereikbaar"), (Tekst(gesprek["stand"]), Tekst(gesprek["reden"])));
        }
    }

    [Fact]
    public async Task DeOudeEnDeNieuweProfessionalGaanSamenNaarHetGezin_EnBeideKantenZienDat()
    {
        var (aanbod, door) = await Aangeboden();
        var bezoeken = Bij("raadsonderzoek", aanbod, "bezoeken");
        (await Raad.Post(bezoeken, new { datum = "2026-03-16", geweest = true, door, met = "medewerker-12" })).Met(201);
        (await Verloop.Besluit(aanbod, door, accepteert: true)).Met(201);
        await Poort.Rust();
        (await Vt.Post(Bij("melding", aanbod, "nazorgafspraken"), new { tot = "2026-06-01" })).Met(201);
        await Poort.Rust();
        var tweede = (await Raad.Post(bezoeken, new { datum = "2026-03-17", geweest = false, door, met = "medewerker-12", reden = "gezin-onbereikbaar" })).Met(201);
        Assert.Equal(2, tweede["aantal"]!.GetValue<int>());
        await Poort.Rust();

        foreach (var (wie, pad) in new[] { (Vt, Bij("melding", aanbod)), (Raad, Bij("raadsonderzoek", aanbod)) })
        {
            var zicht = (await wie.Get(pad)).Met(200);
            Assert.Equal("geaccepteerd", Tekst(zicht["toestand"]));
            Assert.Equal(
                [("2026-03-16", true, $"{door}", "medewerker-12", ""), ("2026-03-17", false, $"{door}", "medewerker-12", "gezin-onbereikbaar")],
                zicht["bezoeken"]!.AsArray().Select(b => (Tekst(b!["datum"]), b["geweest"]!.GetValue<bool>(), Tekst(b["door"]), Tekst(b["met"]), $"{b["reden"]}")));
        }
    }

    public static TheoryData<string, string, string> Onzin => new()
    {
        { "bezoeken", """{"datum":"2027-03-16","geweest":true,"door":"11111111-1111-4111-8111-111111111111","met":"p"}""", "datum" },
        { "bezoeken", """{"datum":"2026-03-16","geweest":true,"door":"11111111-1111-4111-8111-111111111111","met":"Jan de Vries"}""", "met" },
        { "bezoeken", """{"datum":"2026-03-16","geweest":false,"door":"11111111-1111-4111-8111-111111111111","met":"p"}""", "reden" },
        { "bezoeken", """{"datum":"2026-03-16","geweest":true,"reden":"spoed","door":"11111111-1111-4111-8111-111111111111","met":"p"}""", "reden" },
        { "bezoeken", """{"datum":"2026-03-16","geweest":true,"door":"11111111-1111-4111-8111-111111111111","met":"p"}""", "door" },
        { "gesprekken", """{"stand":"gepland","door":"11111111-1111-4111-8111-111111111111"}""", "op" },
        { "gesprekken", """{"stand":"gepland","op":"2026-03-01T10:00:00+01:00","door":"11111111-1111-4111-8111-111111111111"}""", "op" },
        { "gesprekken", """{"stand":"gehouden","op":"2027-03-01T10:00:00+01:00","door":"11111111-1111-4111-8111-111111111111"}""", "op" },
        { "gesprekken", """{"stand":"niet-gehouden","door":"11111111-1111-4111-8111-111111111111"}""", "reden" },
        { "gesprekken", """{"stand":"niet-gehouden","reden":"geen zin","door":"11111111-1111-4111-8111-111111111111"}""", "reden" },
        { "gesprekken", """{"stand":"gehouden","op":"2026-03-17T09:00:00+01:00","reden":"spoed","door":"11111111-1111-4111-8111-111111111111"}""", "reden" },
        { "gesprekken", """{"stand":"misschien","op":"2026-03-17T09:00:00+01:00","door":"11111111-1111-4111-8111-111111111111"}""", "stand" },
        { "gesprekken", """{"stand":"gehouden","op":"2026-03-17T09:00:00+01:00","door":"11111111-1111-4111-8111-111111111111"}""", "door" },
        { "vragen", """{"tekst":"Wie?","door":"11111111-1111-4111-8111-111111111111"}""", "door" },
        { "vragen", """{"tekst":" ","door":"11111111-1111-4111-8111-111111111111"}""", "tekst" },
        { "besluiten", """{"besluit":"geaccepteerd","door":"11111111-1111-4111-8111-111111111111"}""", "door" },
        { "besluiten", """{"besluit":"geaccepteerd"}""", "door" },
        { "besluiten", """{"besluit":"misschien","door":"11111111-1111-4111-8111-111111111111"}""", "besluit" },
    };

    [Theory]
    [MemberData(nameof(Onzin))]
    public async Task WatNietKlopt_WordtMetHetVeldGeweigerd(string stap, string lichaam, string veld)
    {
        var (aanbod, _) = await Aangeboden();
        Assert.Equal([veld], (await Raad.Post(Bij("raadsonderzoek", aanbod, stap), JsonNode.Parse(lichaam)!)).Velden());
    }

    /// <summary>Each refusal says which rule it is, in a sentence for who asked. Turning down what is obligatory: in the whole route, where there is such an offer.</summary>
    [Fact]
    public async Task WatNietMag_WordtGeweigerdMetDeZinVanDeRegel()
    {
        var melding = await Verloop.TotOnderzocht();
        var kind = melding.Kinderen[0];
        var door = await Verloop.Professional(Oin.RaadNoord);
        var aanbieden = $"/melding/v1/meldingen/{melding.Id}/overdrachten";
        object Aanbod(string grondslag, JsonNode inhoud) => new { soort = "verzoek-tot-onderzoek", traject = kind.Traject, naar = Oin.RaadNoord, grondslag, inhoud };
        var inhoud = JsonSerializer.SerializeToNode(Verloop.Inhoud, JsonSerializerOptions.Web)!;
        var zonder = inhoud.DeepClone();
        zonder["feiten"] = new JsonArray();

        Assert.Equal(
            ("EenAanbodZonderGrondslagWordtGeweigerd", "Bij 'verzoek-tot-onderzoek' is een van deze grondslagen nodig: verzoek-tot-onderzoek."),
            await Zin(Vt, aanbieden, Aanbod("toestemming", inhoud)));
        var ontbreekt = Assert.Single((await Vt.Post(aanbieden, Aanbod("verzoek-tot-onderzoek", zonder))).Probleem(400)["velden"]!.AsArray())!;
        Assert.Equal(("inhoud.feiten", "Noem ten minste een feit."), (Tekst(ontbreekt["veld"]), Tekst(ontbreekt["melding"])));

        var aanbod = (await Vt.Post(aanbieden, Aanbod("verzoek-tot-onderzoek", inhoud))).Met(201)["overdracht"]!.GetValue<Guid>();
        Assert.Equal(
            ("EenToekenningStaatInHoogstensEenAanbod", "Voor dit kind is de procesregie al aangeboden. Trek dat aanbod eerst in."),
            await Zin(Vt, aanbieden, Aanbod("verzoek-tot-onderzoek", inhoud)));
        await Poort.Rust();

        var (bijVt, bijDeRaad) = (Bij("melding", aanbod, "besluiten"), Bij("raadsonderzoek", aanbod, "besluiten"));
        var onbekend = Assert.Single((await Raad.Post(bijDeRaad, new { besluit = "geaccepteerd", door = Guid.Empty })).Probleem(400)["velden"]!.AsArray())!;
        Assert.Equal(("door", "Deze professional is niet bekend bij uw organisatie. Alleen een persoon met naam kan dit doen."), (Tekst(onbekend["veld"]), Tekst(onbekend["melding"])));
        (await Poort.Als(Oin.RaadNoord, Rollen.Beheer).Post(bijDeRaad, new { besluit = "geaccepteerd", door })).Probleem(403);
        Assert.Equal(
            ("AlleenDeOntvangerBeantwoordtEenAanbod", "Uw organisatie heeft dit zelf aangeboden. Alleen de ontvanger kan vragen stellen, besluiten, en het gesprek of een bezoek vastleggen."),
            await Zin(Vt, bijVt, new { besluit = "geaccepteerd", door }));
        Assert.Equal(
            ("AlleenDeAanbiederGaatOverZijnAanbod", "Dit aanbod is van een andere organisatie. Alleen de aanbieder kan het intrekken, het aanvullen en nazorg toezeggen."),
            await Zin(Raad, Bij("raadsonderzoek", aanbod, "intrekkingswensen"), new { reden = "vergissing" }));
        (await Poort.Als(Oin.RaadZuid).Post(bijDeRaad, new { besluit = "geaccepteerd", door })).Probleem(404);

        (await Verloop.TrekIn(aanbod)).Met(201);
        await Poort.Rust();
        Assert.Equal(("EenBesluitIsDefinitief", "Over deze overdracht is al besloten: ingetrokken."), await Zin(Raad, bijDeRaad, new { besluit = "geaccepteerd", door }));
        Assert.Equal("ingetrokken", Tekst((await Vt.Get(Bij("melding", aanbod))).Met(200)["toestand"]));

        static async Task<(string?, string?)> Zin(Partner wie, string pad, object lichaam)
        {
            var probleem = (await wie.Post(pad, lichaam)).Probleem(409);
            return (Tekst(probleem["type"])?.Replace("urn:keten:regel:", "", StringComparison.Ordinal), Tekst(probleem["detail"]));
        }
    }

    [Theory]
    [InlineData("aanvullingen", """{"vraag":0,"tekst":""}""", "tekst,vraag")]
    [InlineData("nazorgafspraken", """{"tot":"2026-03-16"}""", "tot")]
    public async Task WatDeAanbiederNietKloppendZegt_WordtMetHetVeldGeweigerd(string stap, string lichaam, string velden)
    {
        var (aanbod, _) = await Aangeboden();
        Assert.Equal(velden.Split(','), (await Vt.Post(Bij("melding", aanbod, stap), JsonNode.Parse(lichaam)!)).Velden());
    }

    /// <summary>All that may be told goes along as it was told; of what cannot be, each field is named and nothing goes.</summary>
    [Fact]
    public async Task WatWordtVerteld_GaatMeeZoalsHetIs_EnElkFoutDeelWordtGenoemd()
    {
        var melding = await Verloop.TotOnderzocht();
        var inhoud = JsonSerializer.SerializeToNode(Verloop.Inhoud, JsonSerializerOptions.Web)!.AsObject();
        foreach (var (deel, waarde) in new[]
        {
            ("meningen", """[{"van":"huisarts","tekst":"Geheime mening."}]"""), ("veiligheidsafspraken", """["Geheime afspraak."]"""), ("lopendeHulp", """["Geheime hulp sinds mei."]"""),
            ("professionals", """[{"id":"p-9","rol":"huisarts"}]"""), ("zienswijzen", """[{"van":"jeugdige","tekst":"Geheim gevoel."},{"van":"vader","tekst":"Niet bereikt."}]"""),
            ("documenten", """[{"titel":"Verslag","verwijzing":"https://dossier.example/1"}]"""),
        }) inhoud[deel] = JsonNode.Parse(waarde);
        object Aanbod(JsonNode met) => new { soort = "verzoek-tot-onderzoek", traject = melding.Kinderen[0].Traject, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = met };
        var aanbieden = $"/melding/v1/meldingen/{melding.Id}/overdrachten";

        var fout = inhoud.DeepClone();
        foreach (var (deel, waarde) in new[]
        {
            ("meningen", """[{"van":"","tekst":" "}]"""), ("veiligheidsafspraken", """["", null]"""), ("lopendeHulp", """[" "]"""), ("professionals", """[{"id":"Jan de Vries","rol":""}]"""),
            ("zienswijzen", """[{"van":" ","tekst":""}]"""), ("documenten", """[{"titel":"","verwijzing":"file:///etc/passwd"},{"titel":"x","verwijzing":"bijlage.pdf"}]"""),
        }) fout[deel] = JsonNode.Parse(waarde);
        Assert.Equal(
            [
                "inhoud.documenten[0].titel", "inhoud.documenten[0].verwijzing", "inhoud.documenten[1].verwijzing", "inhoud.lopendeHulp[0]", "inhoud.meningen[0].tekst", "inhoud.meningen[0].van",
                "inhoud.professionals[0].id", "inhoud.professionals[0].rol", "inhoud.veiligheidsafspraken[0]", "inhoud.veiligheidsafspraken[1]", "inhoud.zienswijzen[0].tekst", "inhoud.zienswijzen[0].van",
            ],
            (await Vt.Post(aanbieden, Aanbod(fout))).Velden().Order(StringComparer.Ordinal));

        var aanbod = (await Vt.Post(aanbieden, Aanbod(inhoud))).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();
        var daar = (await Raad.Get(Bij("raadsonderzoek", aanbod))).Met(200)["inhoud"]!;
        foreach (var (deel, waarde) in inhoud) Assert.True(JsonNode.DeepEquals(Zonder(waarde), Zonder(daar[deel])), $"{deel}: {waarde} werd {daar[deel]}");

        // What was not told is not there, or is there as null.
        static JsonNode? Zonder(JsonNode? knoop)
        {
            var kaal = knoop?.DeepClone();
            if (kaal is JsonArray rij) foreach (var o in rij.OfType<JsonObject>()) foreach (var leeg in o.Where(v => v.Value is null).Select(v => v.Key).ToList()) o.Remove(leeg);
            if (kaal is JsonObject object_) foreach (var leeg in object_.Where(v => v.Value is null).Select(v => v.Key).ToList()) object_.Remove(leeg);
            return kaal;
        }
    }

    private async Task<(Guid Aanbod, Guid Door)> Aangeboden()
    {
        var melding = await Verloop.TotOnderzocht();
        var aanbod = (await Verloop.BiedAan(melding, melding.Kinderen[0])).Procesregie;
        await Poort.Rust();
        return (aanbod, await Verloop.Professional(Oin.RaadNoord));
    }

    private static string Bij(string dienst, Guid overdracht, string? stap = null) => $"/{dienst}/v1/overdrachten/{overdracht}{(stap is null ? "" : "/" + stap)}";

    private static string Regel(string naam) => "urn:keten:regel:" + naam;

    private static async Task<string> Geweigerd(Partner wie, string pad, object inhoud) => (await wie.Post(pad, inhoud)).Probleem(409)["type"]!.GetValue<string>();

    private static string? Tekst(JsonNode? knoop) => knoop?.GetValue<string>();

    [Fact]
    public async Task DeTweedeKeerDatEenKindWordtTeruggelegd_StaatHetInDeLijstVanBeideKanten()
    {
        var melding = await Verloop.TotOnderzocht();
        var kind = melding.Kinderen[0];
        var door = await Verloop.Professional(Oin.RaadNoord);
        var eerste = (await Verloop.BiedAan(melding, kind)).Procesregie;
        await Poort.Rust();
        (await Verloop.Besluit(eerste, door, accepteert: false)).Met(201);
        await Poort.Rust();
        Assert.Empty((await Vt.Get(Bij("melding", eerste))).Met(200)["aanmaningen"]!.AsArray());

        var tweede = (await Vt.Post($"/melding/v1/meldingen/{melding.Id}/overdrachten", new { soort = "verzoek-tot-onderzoek", traject = kind.Traject, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();
        (await Verloop.Besluit(tweede, door, accepteert: false)).Met(201);
        await Poort.Rust();
        foreach (var (wie, dienst) in new[] { (Vt, "melding"), (Raad, "raadsonderzoek") })
        {
            var aanmaning = Assert.Single((await wie.Get(Bij(dienst, tweede))).Met(200)["aanmaningen"]!.AsArray())!;
            Assert.Equal(("herhaald-teruggelegd", "escalatiecontact"), (Tekst(aanmaning["wat"]), Tekst(aanmaning["trede"])));
            Assert.Contains(tweede.ToString(), (await wie.Get($"/{dienst}/v1/aanmaningen?aantal=100")).Met(200).Tekst, StringComparison.Ordinal);
        }

        Assert.Empty((await Vt.Get(Bij("melding", eerste))).Met(200)["aanmaningen"]!.AsArray());
    }

    /// <summary>Veilig Thuis and the Raad each had one: neither sees by its own offers that it is the second.</summary>
    [Fact]
    public async Task WordtEenKindDoorTweeAanbiedersEenKeerTeruggelegd_DanIsDeTweedeKeerEenHerhaling_WantDatGingMeeMetHetKind()
    {
        var melding = await Verloop.TotOnderzocht();
        var kind = melding.Kinderen[0];
        var verzoek = (await Vt.Post($"/melding/v1/meldingen/{melding.Id}/verzoeken-tot-onderzoek", new { traject = kind.Traject, raad = Oin.RaadZuid, gemeente = Oin.Waterrijk, inhoud = Verloop.Inhoud })).Met(201);
        var (eerste, zicht) = (verzoek["procesregie"]!.GetValue<Guid>(), verzoek["zichtOpVeiligheid"]!.GetValue<Guid>());
        await Poort.Rust();
        (await Poort.Als(Oin.RaadZuid).Post(Bij("raadsonderzoek", eerste, "besluiten"), new { besluit = "teruggelegd", door = await Verloop.Professional(Oin.RaadZuid), reden = "verkeerde-organisatie" })).Met(201);
        await Poort.Rust();
        var tweede = (await Vt.Post(
            $"/melding/v1/meldingen/{melding.Id}/overdrachten",
            new { soort = "verzoek-tot-onderzoek", traject = kind.Traject, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await Poort.Rust();
        foreach (var (wie, dienst) in new[] { (Vt, "melding"), (Raad, "raadsonderzoek") }) Assert.Equal([eerste], await Wendingen(wie, dienst, tweede));

        var maatregel = (await Verloop.TotUitspraak(new Verzoekzaak(tweede, zicht))).RegieNaarGi;
        var gi = Poort.Als(Oin.GiNoord);
        Assert.Equal([eerste], await Wendingen(gi, "maatregel", maatregel));
        (await gi.Post(Bij("maatregel", maatregel, "besluiten"), new { besluit = "teruggelegd", door = await Verloop.Professional(Oin.GiNoord, "maatregel"), reden = "verkeerde-gi" })).Met(201);
        await Poort.Rust();
        foreach (var (wie, dienst) in new[] { (Raad, "raadsonderzoek"), (gi, "maatregel") })
            Assert.Equal("herhaald-teruggelegd", Tekst(Assert.Single((await wie.Get(Bij(dienst, maatregel))).Met(200)["aanmaningen"]!.AsArray())!["wat"]));

        static async Task<IEnumerable<Guid>> Wendingen(Partner wie, string dienst, Guid overdracht) =>
            (await wie.Get(Bij(dienst, overdracht))).Met(200)["wendingen"]!.AsArray().Select(w => w!["overdracht"]!.GetValue<Guid>());
    }

    /// <summary>The clock leaps two months; on its way it stops at each day on which an answer should have come.</summary>
    [Fact]
    public async Task BlijftHetAntwoordUit_DanHorenBeideKantenHet_OpDeDagZelf_EnStaatHetInHetTraject()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var melding = await verloop.TotOnderzocht();
        var verzoek = await verloop.BiedAan(melding, melding.Kinderen[0]); // on Tuesday 17 March 2026
        await poort.Rust();
        await poort.ZetKlok(Verloop.Nu.AddDays(60));
        await poort.Rust();

        foreach (var (wie, dienst, zijde) in new[] { (Oin.VtNoord, "melding", "aanbieder"), (Oin.RaadNoord, "raadsonderzoek", "ontvanger") })
        {
            var regels = (await poort.Als(wie).Get($"/{dienst}/v1/aanmaningen?aantal=100")).Met(200)["regels"]!.AsArray().Where(r => r!["overdracht"]!.GetValue<Guid>() == verzoek.Procesregie).ToList();
            // The contact hears it two werkdagen later, the region five: Good Friday 3 April and Easter Monday 6 April are none.
            Assert.Equal(
                [
                    "gesprek beide-kanten 2026-03-31 2026-03-31", "gesprek escalatiecontact 2026-03-31 2026-04-02", "gesprek regio 2026-03-31 2026-04-09",
                    "reactie beide-kanten 2026-03-24 2026-03-24", "reactie escalatiecontact 2026-03-24 2026-03-26", "reactie regio 2026-03-24 2026-03-31",
                ],
                regels.Select(r => $"{Tekst(r!["wat"])} {Tekst(r["trede"])} {Tekst(r["uiterlijk"])} {Amsterdam.Datum(r["op"]!.GetValue<DateTimeOffset>().AddMilliseconds(-1)):yyyy-MM-dd}").Order(StringComparer.Ordinal));
            Assert.All(regels, r => Assert.Equal(zijde, Tekst(r!["zijde"])));
        }

        var traject = (await poort.Als(Oin.VtNoord).Get($"/doorlooptijd/v1/trajecten/{melding.Kinderen[0].Traject}")).Met(200);
        Assert.Equal(6, traject["overdrachten"]!.AsArray().Single(o => o!["id"]!.GetValue<Guid>() == verzoek.Procesregie)!["aanmaningen"]!.AsArray().Count);
        Assert.Empty((await poort.Als(Oin.RaadZuid).Get("/raadsonderzoek/v1/aanmaningen")).Met(200)["regels"]!.AsArray());

        // The region has its own list, at the sender's service: what it was told, and no other region.
        var bijDeRegio = (await poort.Als(Oin.RegioNoord, "regie").Get("/melding/v1/aanmaningen?aantal=100")).Met(200)["regels"]!.AsArray();
        Assert.Equal(4, bijDeRegio.Count); // a reaction and a talk, of both handovers of the verzoek
        Assert.All(bijDeRegio, r => Assert.Equal(("regio", "aanbieder", Oin.VtNoord, Oin.RegioNoord), (Tekst(r!["trede"]), Tekst(r["zijde"]), Tekst(r["organisatie"]), Tekst(r["aan"]))));
        Assert.Empty((await poort.Als(Oin.RegioZuid, "regie").Get("/melding/v1/aanmaningen")).Met(200)["regels"]!.AsArray());
    }

    /// <summary>The bus was away: the first that reaches the receiver is an offer that its sender wishes to take back already.</summary>
    [Fact]
    public async Task KomtDeWensSamenMetHetAanbod_DanIsHetIngetrokken_EnKanHetKindOpnieuwWordenAangeboden()
    {
        LatePost? post = null;
        await using var keten = await EmbeddedKeten.Start(b => b.Services.AddSingleton<IPost>(s => post = new LatePost(s)));
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var melding = await verloop.TotOnderzocht();
        var verzoek = await verloop.BiedAan(melding, melding.Kinderen[0]);
        (await verloop.TrekIn(verzoek.Procesregie)).Met(201);
        post!.Open = true;
        await poort.Rust();

        var vt = poort.Als(Oin.VtNoord);
        Assert.Equal("ingetrokken", Tekst((await vt.Get(Bij("melding", verzoek.Procesregie))).Met(200)["toestand"]));
        Assert.Empty((await poort.Als(Oin.RaadNoord).Get("/raadsonderzoek/v1/onderzoeken")).Met(200)["regels"]!.AsArray());
        var opnieuw = (await vt.Post($"/melding/v1/meldingen/{melding.Id}/overdrachten", new { soort = "verzoek-tot-onderzoek", traject = melding.Kinderen[0].Traject, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        (await verloop.Besluit(opnieuw, await verloop.Professional(Oin.RaadNoord), accepteert: true)).Met(201);
    }
}
