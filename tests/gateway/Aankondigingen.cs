using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Testbank;
using Antwoord = Keten.Testbank.Antwoord;

namespace Keten.Gateway.Tests;

/// <summary>Step one of a warm handover as a GI and the Raad meet it: something may come.</summary>
public sealed class Aankondigingen(Ingebouwd ingebouwd)
{
    private Poort Poort => ingebouwd.Poort;

    private Verloop Verloop => ingebouwd.Verloop;

    [Fact]
    public Task DeGiZietHaarInDeLijst_ZonderHetKind_EnZijEindigtAlsDeMaatregelWordtAangeboden() => TotAanbod(Poort, Verloop);

    /// <summary>From the announcement to the offer that follows it.</summary>
    internal static async Task TotAanbod(Poort poort, Verloop verloop)
    {
        var melding = await verloop.TotOnderzocht();
        var kind = melding.Kinderen[0];
        var onderzoek = await verloop.TotInOnderzoek(await verloop.BiedAan(melding, kind));
        var (gi, raad) = (poort.Als(Oin.GiNoord), poort.Als(Oin.RaadNoord));
        var aankondiging = await verloop.KondigAan(onderzoek);

        var regel = await InLijst(gi, "maatregel", aankondiging);
        Assert.Equal(
            ("aankondiging-maatregel", "ontvangen", "uitvoering-maatregel", "2026-09-15"),
            (Veld(regel, "soort"), Veld(regel, "toestand"), Veld(regel, "kondigtAan"), Veld(regel, "vervaltOp")));
        Assert.Equal("uitvoering-maatregel", Veld(await InLijst(raad, "raadsonderzoek", aankondiging), "kondigtAan"));
        var weergave = (await gi.Get($"/maatregel/v1/overdrachten/{aankondiging}")).Met(200);
        Assert.Equal(("", null, false), (weergave["grondslag"]!.GetValue<string>(), weergave["inhoud"], weergave["inhoudVervallen"]!.GetValue<bool>()));
        Assert.DoesNotContain(kind.Naam, weergave.Tekst, StringComparison.Ordinal);
        (await gi.Get($"/doorlooptijd/v1/trajecten/{kind.Traject}")).Probleem(404);
        Assert.Equal("EenOntvangerHoortHetEenKeer", Regel(await raad.Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/aankondigingen", new { ontvanger = Oin.GiNoord })));

        var door = await verloop.Professional(Oin.GiNoord, "maatregel");
        var nee = await gi.Post($"/maatregel/v1/overdrachten/{aankondiging}/besluiten", new { besluit = "geaccepteerd", door });
        Assert.Equal("Dit is een aankondiging: er valt nog niets te accepteren. Wacht het aanbod af, of leg haar terug als zij niet voor uw organisatie is.", nee.Probleem(409)["detail"]!.GetValue<string>());
        foreach (var (wie, pad, lichaam) in new (Partner, string, object)[]
        {
            (gi, "maatregel/v1/overdrachten/{0}/vragen", new { door, tekst = "Om wie gaat het?" }),
            (gi, "maatregel/v1/overdrachten/{0}/gesprekken", new { stand = "niet-gehouden", reden = "anders", door }),
            (raad, "raadsonderzoek/v1/overdrachten/{0}/aanvullingen", new { vraag = 1, tekst = "Dat kan ik niet zeggen." }),
            (raad, "raadsonderzoek/v1/overdrachten/{0}/nazorgafspraken", new { tot = "2026-06-01" }),
        })
            Assert.Equal("EenAankondigingIsNogGeenOverdracht", Regel(await wie.Post("/" + pad.Replace("{0}", aankondiging.ToString(), StringComparison.Ordinal), lichaam)));

        var (regie, _) = await verloop.VanOnderzoekTotUitspraak(onderzoek);
        foreach (var (wie, dienst) in new[] { (gi, "maatregel"), (raad, "raadsonderzoek") })
        {
            var na = (await wie.Get($"/{dienst}/v1/overdrachten/{aankondiging}")).Met(200);
            Assert.Equal(("ingetrokken", "aangeboden", "systeem"), (na["toestand"]!.GetValue<string>(), na["besluit"]!["reden"]!.GetValue<string>(), na["besluit"]!["door"]!.GetValue<string>()));
            Assert.Equal(aankondiging, (await wie.Get($"/{dienst}/v1/overdrachten/{regie}")).Met(200)["aankondiging"]!.GetValue<Guid>());
        }

        // The trace has the offer and no announcement: no time of the child went into it.
        var traject = (await gi.Get($"/doorlooptijd/v1/trajecten/{kind.Traject}")).Met(200);
        Assert.DoesNotContain("aankondiging", traject.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, traject["onleesbareFeiten"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("""{ "vervaltOp": "2026-03-16" }""", "ontvanger,vervaltOp")]
    [InlineData("""{ "ontvanger": "123", "vervaltOp": "2027-03-18" }""", "ontvanger,vervaltOp")]
    [InlineData("""{ "ontvanger": "00000001003300000000", "vervaltOp": "morgen", "kind": "x" }""", "kind,vervaltOp")]
    [InlineData("""{ "ontvanger": "00000001002564440000" }""", "ontvanger")]
    [InlineData("""{ "ontvanger": "00000001999999999999" }""", "ontvanger")]
    public async Task EenAankondigingDieNietKlopt_NoemtElkVeld(string lichaam, string velden) =>
        Assert.Equal(velden.Split(','), (await Raad(await InOnderzoek(), "aankondigingen", JsonNode.Parse(lichaam)!)).Velden().Order());

    [Fact]
    public async Task VoorDeStartIsErNietsAanTeKondigen()
    {
        var melding = await Verloop.TotOnderzocht();
        var verzoek = await Verloop.BiedAan(melding, melding.Kinderen[0]);
        await Poort.Rust();
        Assert.Equal("EerstStartenDanAankondigen", Regel(await Raad(Id.Afgeleid(verzoek.Procesregie, "raadsonderzoek"), "aankondigingen", new { ontvanger = Oin.GiNoord })));
    }

    [Fact]
    public async Task VerzoektDeRaadGeenMaatregel_DanHoortDeGiDatErNietsKomt()
    {
        var onderzoek = await InOnderzoek();
        var aankondiging = await Verloop.KondigAan(onderzoek);
        (await Raad(onderzoek, "besluiten", new { besluit = "vrijwillig-met-advies", motivering = "Hulp lukt toch." })).Met(201);
        await Poort.Rust();
        Assert.Equal("ingetrokken komt-niet", await BijDeGi(aankondiging));
        Assert.Equal("WatNietKomtWordtNietAangekondigd", Regel(await Raad(onderzoek, "aankondigingen", new { ontvanger = Oin.GiNoord })));
    }

    [Fact]
    public async Task WijstDeRechterHetVerzoekAf_DanHoortDeGiDatErNietsKomt()
    {
        var onderzoek = await InOnderzoek();
        var aankondiging = await Verloop.KondigAan(onderzoek);
        (await Raad(onderzoek, "besluiten", new { besluit = "verzoek-ots", motivering = "x" })).Met(201);
        (await Raad(onderzoek, "verzoekschriften", new { besprokenMetJeugdige = "x" })).Met(201);
        (await Raad(onderzoek, "zittingen", new { jeugdigeUitgenodigd = true })).Met(201);
        await Poort.Rust();
        Assert.Equal("ontvangen", await BijDeGi(aankondiging));
        (await Raad(onderzoek, "uitspraken", new { uitkomst = "afgewezen", zaaknummer = "C/10/1", motivering = "x" })).Met(201);
        await Poort.Rust();
        Assert.Equal("ingetrokken komt-niet", await BijDeGi(aankondiging));
    }

    [Fact]
    public async Task DeRaadTrektHaarIn_MetEenReden_EnZonderTekst()
    {
        var aankondiging = await Verloop.KondigAan(await InOnderzoek());
        var raad = Poort.Als(Oin.RaadNoord);
        var pad = $"/raadsonderzoek/v1/overdrachten/{aankondiging}/intrekkingswensen";
        Assert.Equal(["toelichting"], (await raad.Post(pad, new { reden = "verkeerde-ontvanger", toelichting = "Het gezin verhuisde." })).Velden());
        (await raad.Post(pad, new { reden = "verkeerde-ontvanger" })).Met(201);
        await Poort.Rust();
        Assert.Equal("ingetrokken verkeerde-ontvanger", await BijDeGi(aankondiging));
    }

    [Fact]
    public async Task DeGiZegtDatZijHetNietIs_EnDeRaadZietDat_ZonderDatZijnOnderzoekVerandert()
    {
        var onderzoek = await InOnderzoek();
        var aankondiging = await Verloop.KondigAan(onderzoek);
        var pad = $"/maatregel/v1/overdrachten/{aankondiging}/besluiten";
        var door = await Verloop.Professional(Oin.GiNoord, "maatregel");
        Assert.Equal(["reden"], (await Poort.Als(Oin.GiNoord).Post(pad, new { besluit = "teruggelegd", door })).Velden());
        var anders = await Poort.Als(Oin.GiNoord).Post(pad, new { besluit = "teruggelegd", door, reden = "onvoldoende-onderbouwd" });
        Assert.Equal("Kies een van de redenen: verkeerde-gi, buiten-bevoegdheid, anders.", anders.Probleem(409)["detail"]!.GetValue<string>());
        (await Poort.Als(Oin.GiNoord).Post(pad, new { besluit = "teruggelegd", door, reden = "verkeerde-gi" })).Met(201);
        await Poort.Rust();

        var bijDeRaad = (await Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/overdrachten/{aankondiging}")).Met(200);
        Assert.Equal(("teruggelegd", "verkeerde-gi"), (bijDeRaad["toestand"]!.GetValue<string>(), bijDeRaad["besluit"]!["reden"]!.GetValue<string>()));
        Assert.Equal("in-onderzoek", (await Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/onderzoeken/{onderzoek}"))["fase"]!.GetValue<string>());
    }

    private async Task<Guid> InOnderzoek()
    {
        var melding = await Verloop.TotOnderzocht();
        return await Verloop.TotInOnderzoek(await Verloop.BiedAan(melding, melding.Kinderen[0]));
    }

    private Task<Antwoord> Raad(Guid onderzoek, string stap, object lichaam) => Poort.Als(Oin.RaadNoord).Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/{stap}", lichaam);

    private async Task<string> BijDeGi(Guid aankondiging)
    {
        var weergave = (await Poort.Als(Oin.GiNoord).Get($"/maatregel/v1/overdrachten/{aankondiging}")).Met(200);
        return $"{weergave["toestand"]} {weergave["besluit"]?["reden"]}".TrimEnd();
    }

    private static async Task<JsonNode> InLijst(Partner wie, string dienst, Guid id)
    {
        for (var pad = $"/{dienst}/v1/overdrachten?aantal=100"; ;)
        {
            var antwoord = (await wie.Get(pad)).Met(200);
            if (antwoord["regels"]!.AsArray().FirstOrDefault(r => r!["id"]!.GetValue<Guid>() == id) is { } regel) return regel;
            pad = $"/{dienst}/v1/overdrachten?aantal=100&cursor={Uri.EscapeDataString(antwoord["volgende"]!.GetValue<string>())}";
        }
    }

    private static string? Veld(JsonNode regel, string naam) => regel[naam]?.GetValue<string>();

    private static string Regel(Antwoord antwoord) => antwoord.Probleem(409)["type"]!.GetValue<string>().Split(':')[^1];
}
