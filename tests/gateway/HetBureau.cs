using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Keten.Fundament;
using Keten.Testbank;
using Antwoord = Keten.Testbank.Antwoord;

namespace Keten.Gateway.Tests;

/// <summary>What could not be read or handled, as the staff of an organisation handle it through the API.</summary>
public sealed class HetBureau(Ingebouwd ingebouwd)
{
    private const string Groepen = "/raadsonderzoek/v1/bureau/groepen";
    private const string Rijen = "/raadsonderzoek/v1/bureau/rijen";
    private const string Handelingen = "/raadsonderzoek/v1/bureau/handelingen";
    private const string Verwerkingen = "/raadsonderzoek/v1/bureau/verwerkingen";
    private const string Verwijderingen = "/raadsonderzoek/v1/bureau/verwijderingen";

    [Fact]
    public async Task WatDoorEenOntbrekendeSleutelNietTeOpenenWas_WordtIngenomenAlsDieErIs()
    {
        await using var keten = await EmbeddedKeten.Start();
        await OntbrekendeSleutel(keten.Poort, Path.Combine(keten.Map, "inrichting"));
    }

    [Fact]
    public async Task WatVoorNiemandInHetBijzonderKwam_ZietEnVerwijdertElkBureau_ZonderInhoud()
    {
        await using var keten = await EmbeddedKeten.Start();
        await VoorNiemand(keten.Poort, keten.Dienst("raadsonderzoek"));
    }

    [Fact]
    public async Task EenBerichtDatNietTeLezenIs_KomtViaDeBusBijHetBureau_EnDeDienstTeltHet()
    {
        await using var keten = await EmbeddedKeten.Start();
        var dienst = keten.Dienst("maatregel");
        await dienst.Post.Stuur(Wachtrijen.Helften("maatregel"), new Contracts.LogBijgewerkt { Dienst = "x", Epoch = 1, Positie = 1 }, TestContext.Current.CancellationToken);
        await Wachten.Tot("het bericht bij het bureau ligt", async () => await Beeld() == 1 ? null : "nog niet");

        var bureau = keten.Poort.Als(Oin.GiNoord, Rollen.Bureau);
        var groep = Assert.Single((await bureau.Get("/maatregel/v1/bureau/groepen")).Met(200)["regels"]!.AsArray())!;
        Assert.Equal(("bericht", "onbekend bericht", 1, 1), ($"{groep["bron"]}", $"{groep["oorzaak"]}", groep["aantal"]!.GetValue<int>(), groep["zonderOrganisatie"]!.GetValue<int>()));
        var uitslag = Assert.Single((await bureau.Post("/maatregel/v1/bureau/verwerkingen", new { alles = true })).Met(201)["uitslagen"]!.AsArray())!;
        Assert.Equal(("geweigerd", "het bericht is niet te lezen"), ($"{uitslag["uitkomst"]}", $"{uitslag["bezwaar"]}"));

        async Task<long> Beeld() => (await keten.Poort.Stuur("GET", "/gezondheid/gereed")).Met(200)["diensten"]!.AsArray().First(d => $"{d!["dienst"]}" == "maatregel")!["bureau"]!.GetValue<long>();
    }

    [Fact]
    public async Task EenFeitDatNietTeLezenIs_LigtBijHetBureau_EnHetTrajectZegtDatErIetsOntbreekt()
    {
        await using var keten = await EmbeddedKeten.Start();
        var melding = await new Verloop(keten.Poort).Meld();
        var traject = melding.Kinderen[0].Traject;
        var nu = Verloop.Nu;
        var vanNiemand = Contracts.ContractJson.Schrijf(new Contracts.OverdrachtAangeboden(Id.Nieuw(), "verzoek-tot-onderzoek", Oin.VtNoord, Oin.RaadNoord, []));
        await keten.Dienst("melding").Data.AlsOrganisatie(
            new Wie(Oin.VtNoord, Rollen.Professional, Doelen.Jeugdbescherming, "toets"),
            tx =>
            {
                foreach (var (soort, versie, trajecten, feit) in new (string, int, Guid[], string)[] { ("toekenning-vrijgegeven", 1, [traject], """{"toekenning":"kapot"}"""), ("overdracht-aangeboden", 1, [traject], "{}"), ("overdracht-aangeboden", 2, [], vanNiemand) })
                    tx.Schrijf(new NieuweGebeurtenis { Id = Id.Nieuw(), Dossier = "toets/" + soort, Versie = versie, Organisatie = Oin.VtNoord, Soort = soort, GebeurdOp = nu, GeregistreerdOp = nu, Actor = "toets", Grond = "toets", Trajecten = trajecten, Gegevens = "{}", Feit = feit });
                return Task.FromResult(0);
            },
            TestContext.Current.CancellationToken);
        await keten.Poort.Rust();

        var bureau = keten.Poort.Als(Oin.VtNoord, Rollen.Bureau);
        var groepen = Van(await bureau.Get("/doorlooptijd/v1/bureau/groepen"));
        Assert.Equal(["overdracht-aangeboden is niet te lezen", "toekenning-vrijgegeven is niet te lezen"], groepen.Select(g => $"{g["oorzaak"]}").Order(StringComparer.Ordinal));
        Assert.Equal(3, groepen.Sum(g => g["aantal"]!.GetValue<int>()));
        Assert.Empty(Van(await keten.Poort.Als(Oin.RaadNoord, Rollen.Bureau).Get("/doorlooptijd/v1/bureau/groepen")));
        Assert.All((await bureau.Post("/doorlooptijd/v1/bureau/verwerkingen", new { alles = true })).Met(201)["uitslagen"]!.AsArray(), u => Assert.Equal("geweigerd", $"{u!["uitkomst"]}"));

        var vt = keten.Poort.Als(Oin.VtNoord);
        Assert.Equal(2, (await vt.Get($"/doorlooptijd/v1/trajecten/{traject}")).Met(200)["onleesbareFeiten"]!.GetValue<int>());
        Assert.Equal(2, Assert.Single(Van(await vt.Get($"/doorlooptijd/v1/trajecten?traject={traject}")))["onleesbareFeiten"]!.GetValue<int>());
        Assert.Contains("niet alles kon worden gelezen", (await vt.Blader("/doorlooptijd/")).Met(200).Tekst, StringComparison.Ordinal);
        Assert.Contains("Er zijn 2 feiten van dit traject die niet te lezen zijn", (await vt.Blader($"/doorlooptijd/trajecten/{traject}")).Met(200).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EenFeitDatNuWelTeLezenIs_WordtAlsnogVerwerkt()
    {
        await using var keten = await EmbeddedKeten.Start();
        await FeitAlsnogGelezen(keten.Poort, keten.Dienst("doorlooptijd"));
    }

    [Fact]
    public async Task OpDePaginaGaatEenProefVooraf_EnGebeurtEenFormulierEenKeer_HoeVaakHetOokWordtVerstuurd()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (traject, stuk) = Feit();
        await keten.Dienst("doorlooptijd").Bureau.Leg(stuk, TestContext.Current.CancellationToken);
        var token = await keten.Poort.Token(Oin.HetAnker, Rollen.Bureau);
        var adres = $"{Webpagina.Bureau}/doorlooptijd/groepen/{Bureau.Groep("feit", "proef")}";
        Assert.Contains($"href=\"{adres}\"", (await Pagina("GET", Webpagina.Bureau, null)).Tekst, StringComparison.Ordinal);

        var groep = (await Pagina("GET", adres, null)).Tekst;
        Assert.Contains($"href=\"{Webpagina.Bureau}/doorlooptijd/rijen/{stuk.Id}\"", groep, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"verwerken\"", groep, StringComparison.Ordinal);
        Assert.Contains("toekenning-ontstaan", (await Pagina("GET", $"{Webpagina.Bureau}/doorlooptijd/rijen/{stuk.Id}", null)).Tekst, StringComparison.Ordinal);
        var proef = (await Pagina("POST", adres, Formulier(groep, "proef"))).Tekst;
        Assert.Contains("Zou alsnog worden ingenomen", proef, StringComparison.Ordinal);
        (await keten.Poort.Als(Oin.HetAnker).Get($"/doorlooptijd/v1/trajecten/{traject}")).Probleem(404);

        for (var keer = 0; keer < 2; keer++)
            Assert.Contains("Alsnog ingenomen", (await Pagina("POST", adres, Formulier(proef, "verwerken"))).Tekst, StringComparison.Ordinal);
        (await keten.Poort.Als(Oin.HetAnker).Get($"/doorlooptijd/v1/trajecten/{traject}")).Met(200);
        Assert.Contains("Hier ligt niets meer", (await Pagina("GET", adres, null)).Tekst, StringComparison.Ordinal);
        var gedaan = Van(await keten.Poort.Als(Oin.HetAnker, Rollen.Bureau).Get("/doorlooptijd/v1/bureau/handelingen"));
        Assert.Equal(["verwerken", "proef", "inzien"], gedaan.Select(h => $"{h["wat"]}"));

        // A trial says how things stand now, not what it said before.
        Assert.DoesNotContain("Zou alsnog", (await Pagina("POST", adres, Formulier(groep, "proef"), 404)).Tekst, StringComparison.Ordinal);

        // What is no choice on the page, what another site sends, and the desk of a service that is not one's own.
        Assert.Contains("Kies op deze pagina", (await Pagina("POST", adres, [new("handeling", "onzin")], 400)).Tekst, StringComparison.Ordinal);
        await Pagina("POST", adres, Formulier(groep, "proef"), 403, ("Origin", "https://elders.example"));
        await Pagina("GET", $"{Webpagina.Bureau}/melding/alles", null, 404);
        // With a cookie only from a page of this site, whatever else a browser may be made to send.
        foreach (var (origin, status) in new[] { (keten.Poort.Adres.GetLeftPart(UriPartial.Authority), 200), ("https://elders.example", 302), ("null", 302), ("", 302) })
        {
            (string, string)[] koppen = [("Cookie", $"{Webpagina.Koekje}={token}"), .. origin.Length > 0 ? [("Origin", origin)] : Array.Empty<(string, string)>()];
            (await keten.Poort.Blader("POST", $"{Webpagina.Bureau}/doorlooptijd/alles", new FormUrlEncodedContent([new("handeling", "proef")]), token: null, koppen)).Met(status);
        }

        await Pagina("GET", $"{Webpagina.Bureau}/doorlooptijd/groepen/onzin", null, 404);

        async Task<Antwoord> Pagina(string methode, string pad, IEnumerable<KeyValuePair<string, string>>? velden, int status = 200, params (string Kop, string Waarde)[] koppen) =>
            (await keten.Poort.Blader(methode, pad, velden is null ? null : new FormUrlEncodedContent(velden), token, koppen)).Met(status);
    }

    /// <summary>What the form on a page that does this sends when nothing is filled in.</summary>
    private static List<KeyValuePair<string, string>> Formulier(string pagina, string handeling)
    {
        var formulier = Assert.Single(Regex.Matches(pagina, "<form.*?</form>", RegexOptions.Singleline), f => f.Value.Contains($"name=\"handeling\" value=\"{handeling}\"", StringComparison.Ordinal)).Value;
        return [.. Regex.Matches(formulier, "<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"").Select(v => new KeyValuePair<string, string>(v.Groups[1].Value, WebUtility.HtmlDecode(v.Groups[2].Value)))];
    }

    [Fact]
    public async Task FouteInvoerNoemtElkVeld()
    {
        var bureau = ingebouwd.Poort.Als(Oin.RaadNoord, Rollen.Bureau);
        Assert.Equal(["rij"], (await bureau.Post(Verwerkingen, new { })).Velden());
        Assert.Equal(["alles", "groep"], (await bureau.Post(Verwerkingen, new { alles = true, groep = Guid.Empty })).Velden());
        Assert.Equal(["na", "ontvangenTot"], (await bureau.Post(Verwerkingen, new { rij = Guid.Empty, na = Guid.Empty, ontvangenTot = "2026-01-01T00:00:00Z" })).Velden());
        Assert.Equal(["groep", "ontvangenTot", "onzin", "reden"], (await bureau.Post(Verwijderingen, new { groep = "x", ontvangenTot = "gisteren", reden = " ", onzin = 1 })).Velden());
        Assert.Equal(["alles", "reden", "rij"], (await bureau.Post(Verwijderingen, new { alles = true })).Velden());
        (await bureau.Post(Verwerkingen, new { rij = Guid.Empty })).Probleem(404);
        (await bureau.Post(Verwijderingen, new { groep = Guid.Empty, reden = "x" })).Probleem(404);
        Assert.Empty((await bureau.Post(Verwerkingen, new { alles = true, na = "ffffffff-ffff-ffff-ffff-ffffffffffff" })).Met(201)["uitslagen"]!.AsArray());
    }

    [Theory]
    [InlineData(Rollen.Professional)]
    [InlineData(Rollen.Beheer)]
    [InlineData(Rollen.Toezicht)]
    public async Task AlleenHetBureauKomtHier_EnHetBureauNergensAnders(string rol)
    {
        var ander = ingebouwd.Poort.Als(Oin.RaadNoord, rol);
        foreach (var pad in new[] { Groepen, Rijen, Handelingen, $"{Rijen}/{Guid.Empty}" }) (await ander.Get(pad)).Probleem(403);
        foreach (var pad in new[] { Verwerkingen, Verwijderingen }) (await ander.Post(pad, new { alles = true })).Probleem(403);
        foreach (var pad in new[] { "/raadsonderzoek/v1/onderzoeken", "/raadsonderzoek/v1/overdrachten", "/doorlooptijd/v1/trajecten" }) (await ingebouwd.Poort.Als(Oin.RaadNoord, Rollen.Bureau).Get(pad)).Probleem(403);
        (await ingebouwd.Poort.Als(Oin.Inspectie, Rollen.Bureau).Get("/doorlooptijd/v1/bureau/groepen")).Probleem(403);
    }

    /// <summary>An offer to an organisation whose key is not there, until it is.</summary>
    internal static async Task OntbrekendeSleutel(Poort poort, string inrichting)
    {
        var sleutel = Path.Combine(inrichting, "organisaties", Oin.RaadZuid + ".pem");
        File.Move(sleutel, sleutel + ".weg");
        var verloop = new Verloop(poort);
        var melding = await verloop.TotOnderzocht();
        var kind = melding.Kinderen[0];
        var aanbod = (await poort.Als(Oin.VtNoord).Post(
            $"/melding/v1/meldingen/{melding.Id}/verzoeken-tot-onderzoek", new { traject = kind.Traject, raad = Oin.RaadZuid, gemeente = Oin.Waterrijk, inhoud = Verloop.Inhoud })).Met(201)["procesregie"]!.GetValue<Guid>();
        var (bureau, noord) = (poort.Als(Oin.RaadZuid, Rollen.Bureau), poort.Als(Oin.RaadNoord, Rollen.Bureau));
        await Wachten.Tot("het aanbod bij het bureau ligt", async () => Van(await bureau.Get(Groepen)).Count == 1 ? null : "nog niet");
        var groep = Van(await bureau.Get(Groepen))[0];
        Assert.Equal(("helft", "de sleutel van de organisatie ontbreekt in deze dienst", 1, 0), ($"{groep["bron"]}", $"{groep["oorzaak"]}", groep["aantal"]!.GetValue<int>(), groep["zonderOrganisatie"]!.GetValue<int>()));
        Assert.Empty(Van(await noord.Get(Groepen)));

        var rij = Assert.Single(Van(await bureau.Get($"{Rijen}?groep={groep["id"]}")));
        Assert.True(rij["voorUwOrganisatie"]!.GetValue<bool>());
        Assert.Matches("^[0-9a-f]{64}$", $"{rij["hash"]}");
        var pad = $"{Rijen}/{rij["id"]}";
        (await noord.Get(pad)).Probleem(404);
        (await noord.Post(Verwerkingen, new { rij = rij["id"] })).Probleem(404);
        (await noord.Post(Verwijderingen, new { rij = rij["id"], reden = "x" })).Probleem(404);
        var inhoud = (await bureau.Get(pad)).Met(200);
        Assert.Contains(aanbod.ToString(), $"{inhoud["inhoud"]}", StringComparison.Ordinal);
        Assert.DoesNotContain(kind.Naam, inhoud.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime", inhoud.Tekst, StringComparison.Ordinal);

        var proef = (await bureau.Post(Verwerkingen, new { groep = groep["id"], droog = true }, "proef-een")).Met(201);
        Assert.Equal(("geweigerd", "de sleutel van de organisatie ontbreekt in deze dienst"), Uitslag(proef));
        File.Move(sleutel + ".weg", sleutel);
        Assert.Equal(proef.Tekst, (await bureau.Post(Verwerkingen, new { groep = groep["id"], droog = true }, "proef-een")).Met(201).Tekst);
        // The other side keeps sending: what it sent meanwhile may have come in by itself.
        Assert.Contains(Uitslag((await bureau.Post(Verwerkingen, new { groep = groep["id"], droog = true })).Met(201)).Uitkomst, (string[])["ingenomen", "bekend"]);
        (await bureau.Get(pad)).Met(200);
        var echt = (await bureau.Post(Verwerkingen, new { groep = groep["id"] }, "echt-een")).Met(201);
        Assert.Contains(Uitslag(echt).Uitkomst, (string[])["ingenomen", "bekend"]);
        Assert.Equal(echt.Tekst, (await bureau.Post(Verwerkingen, new { groep = groep["id"] }, "echt-een")).Met(201).Tekst);
        (await bureau.Get(pad)).Probleem(404);
        Assert.Empty(Van(await bureau.Get(Groepen)));
        await poort.Rust();
        Assert.Contains(kind.Naam, (await poort.Als(Oin.RaadZuid).Get($"/raadsonderzoek/v1/overdrachten/{aanbod}")).Met(200).Tekst, StringComparison.Ordinal);

        var gedaan = Van(await bureau.Get(Handelingen)).FindAll(h => $"{h["rij"]}" == $"{rij["id"]}");
        Assert.Equal(["verwerken", "inzien", "proef", "proef", "inzien"], gedaan.Select(h => $"{h["wat"]}"));
        Assert.All(gedaan, h => Assert.Equal((Oin.RaadZuid, "bureau-1"), ($"{h["organisatie"]}", $"{h["persoon"]}")));
        Assert.Equal($"{rij["hash"]}", $"{gedaan[0]["hash"]}");
        Assert.Equal("de sleutel van de organisatie ontbreekt in deze dienst", $"{gedaan[3]["bezwaar"]}");
        Assert.DoesNotContain(Van(await noord.Get(Handelingen)), h => $"{h["rij"]}" == $"{rij["id"]}");
    }

    /// <summary>A fact that an earlier version could not read: from it an organisation takes part in a traject.</summary>
    internal static async Task FeitAlsnogGelezen(Poort poort, Dienst leeskant)
    {
        var (traject, stuk) = Feit();
        await leeskant.Bureau.Leg(stuk, TestContext.Current.CancellationToken);
        var (bureau, anker) = (poort.Als(Oin.HetAnker, Rollen.Bureau), poort.Als(Oin.HetAnker));

        Assert.Equal("ingenomen", Uitslag((await bureau.Post("/doorlooptijd/v1/bureau/verwerkingen", new { rij = stuk.Id, droog = true })).Met(201)).Uitkomst);
        (await anker.Get($"/doorlooptijd/v1/trajecten/{traject}")).Probleem(404);
        Assert.Equal("ingenomen", Uitslag((await bureau.Post("/doorlooptijd/v1/bureau/verwerkingen", new { rij = stuk.Id })).Met(201)).Uitkomst);
        Assert.Equal(0, (await anker.Get($"/doorlooptijd/v1/trajecten/{traject}")).Met(200)["onleesbareFeiten"]!.GetValue<int>());
        await poort.Rust();
        Assert.Single(Van(await anker.Get($"/doorlooptijd/v1/trajecten?traject={traject}")));
    }

    /// <summary>A fact at the desk of the read side that can be read, and the traject in which an organisation takes part by it.</summary>
    private static (Guid Traject, Bureaustuk Stuk) Feit()
    {
        var traject = Id.Ondoorzichtig();
        var feit = $$"""
            {"bron":"toeleiding","feit":{"id":"{{Id.Nieuw()}}","positie":1000000,"soort":"toekenning-ontstaan","schemaversie":1,"trajecten":["{{traject}}"],"organisatie":"{{Oin.HetAnker}}",
            "gebeurdOp":"2026-03-01T10:00:00Z","geregistreerdOp":"2026-03-01T10:00:00Z","actor":"x","grond":"x",
            "gegevens":{"toekenning":"{{Id.Nieuw()}}","register":"zicht-op-veiligheid","grond":"melding","bron":"{{Id.Nieuw()}}"} } }
            """;
        return (traject, new Bureaustuk(Id.Ondoorzichtig(), "feit", Encoding.UTF8.GetBytes(feit), "proef", Oin.HetAnker));
    }

    /// <summary>Rows of which nobody knows for whom they came.</summary>
    internal static async Task VoorNiemand(Poort poort, Dienst dienst)
    {
        var proef = Id.Ondoorzichtig().ToString("N");
        for (var i = 0; i < 3; i++)
            await dienst.Bureau.Leg(new Bureaustuk(Id.Ondoorzichtig(), "bericht", Encoding.UTF8.GetBytes($"geheim {i}"), proef, null), TestContext.Current.CancellationToken);
        var (noord, zuid) = (poort.Als(Oin.RaadNoord, Rollen.Bureau), poort.Als(Oin.RaadZuid, Rollen.Bureau));
        var groep = Assert.Single(Van(await zuid.Get(Groepen)), g => $"{g["oorzaak"]}" == proef);
        Assert.Equal((3, 3), (groep["aantal"]!.GetValue<int>(), groep["zonderOrganisatie"]!.GetValue<int>()));
        Assert.Equal(groep.ToJsonString(), Assert.Single(Van(await noord.Get(Groepen)), g => $"{g["oorzaak"]}" == proef).ToJsonString());

        // Paged as any list.
        var eerste = (await noord.Get($"{Rijen}?groep={groep["id"]}&aantal=2")).Met(200);
        var tweede = (await noord.Get($"{Rijen}?groep={groep["id"]}&aantal=2&cursor={eerste["volgende"]}")).Met(200);
        Assert.Equal((2, 1), (Van(eerste).Count, Van(tweede).Count));
        Assert.Null(tweede["volgende"]);
        Assert.Equal(3, Van(eerste).Concat(Van(tweede)).Select(r => $"{r["id"]}").Distinct().Count());

        var rij = Van(eerste)[0];
        foreach (var wie in new[] { noord, zuid })
        {
            var gezien = (await wie.Get($"{Rijen}/{rij["id"]}")).Met(200);
            Assert.Null(gezien["inhoud"]);
            Assert.Equal(8, gezien["rij"]!["bytes"]!.GetValue<int>());
        }

        var uitslag = (await noord.Post(Verwijderingen, new { rij = rij["id"], reden = "Proef van de leverancier." })).Met(201);
        Assert.Equal("verwijderd", Uitslag(uitslag).Uitkomst);
        Assert.Equal(2, (await noord.Post(Verwijderingen, new { groep = groep["id"], reden = "Ook de rest." })).Met(201)["uitslagen"]!.AsArray().Count);
        Assert.DoesNotContain(Van(await zuid.Get(Groepen)), g => $"{g["oorzaak"]}" == proef);
        var gedaan = Van(await zuid.Get(Handelingen)).FindAll(h => $"{h["oorzaak"]}" == proef);
        Assert.Equal(3, gedaan.Count);
        Assert.Contains(gedaan, h => $"{h["rij"]}" == $"{rij["id"]}" && $"{h["reden"]}" == "Proef van de leverancier." && $"{h["organisatie"]}" == Oin.RaadNoord && $"{h["hash"]}" == $"{rij["hash"]}");
    }

    internal static List<JsonNode> Van(Antwoord lijst) => [.. lijst.Met(200)["regels"]!.AsArray().Select(r => r!)];

    private static (string Uitkomst, string Bezwaar) Uitslag(Antwoord verslag)
    {
        var uitslag = Assert.Single(verslag["uitslagen"]!.AsArray())!;
        return ($"{uitslag["uitkomst"]}", $"{uitslag["bezwaar"]}");
    }
}
