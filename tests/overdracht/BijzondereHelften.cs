using System.Text.Json.Nodes;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Tests;

/// <summary>Halves that are late, doubled, contradictory, foreign or unreadable: each has its answer, and none moves anything by accident.</summary>
public sealed class BijzondereHelften
{
    [Fact]
    public async Task EenWensDieEerderAankomtDanZijnAanbod_LaatEenGrafsteenAchter()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        var aanbod = keten.LaatsteHelft(Zijde.Aanbieder);
        Assert.Null(await keten.Wens(overdracht));
        var wens = keten.LaatsteHelft(Zijde.Aanbieder);

        await keten.Bezorg(wens);
        await keten.Bezorg(aanbod);

        Assert.Equal(Toestand.Ingetrokken, (await keten.BijDeRaad(overdracht))!.Toestand);
        Assert.Equal("EenBesluitIsDefinitief", (await keten.Accepteer(overdracht))!.Regel);
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from overdracht_sleutel"));
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
        Assert.Equal(Toestand.Ingetrokken, (await keten.BijVeiligThuis(overdracht))!.Toestand);
    }

    [Fact]
    public async Task EenWensNaEenAcceptatie_VerandertNiets_EnDeAanbiederHoortDatErGeaccepteerdIs()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        await keten.Bezorg(keten.Post.Onderweg.Dequeue());
        Assert.Null(await keten.Accepteer(overdracht));
        keten.Post.Onderweg.Clear();
        Assert.Null(await keten.Wens(overdracht)); // Veilig Thuis knows nothing of the acceptance yet
        var logboek = await keten.Tel("raadsonderzoek", "select positie from dienst_stand");

        Assert.True(await keten.TotRust());

        Assert.Equal(Toestand.Geaccepteerd, (await keten.BijVeiligThuis(overdracht))!.Toestand);
        Assert.Equal(logboek, await keten.Tel("raadsonderzoek", "select positie from dienst_stand"));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task DezelfdeVersieMetEenAndereHash_GaatNaarHetBureau_EnVerandertNiets()
    {
        await using var keten = await Rustig();
        var ander = Anders(keten.LaatsteHelft(Zijde.Aanbieder), helft => helft["aangebodenDoor"] = "iemand-anders");

        await BlijftGelijk(keten, ander, "raadsonderzoek", "dezelfde versie met een andere hash");
    }

    [Fact]
    public async Task HetzelfdeAntwoordMetEenAndereHash_GaatNaarHetBureau_EnGeeftNietsVrij()
    {
        await using var keten = await Rustig();
        var ander = Anders(
            keten.LaatsteHelft(Zijde.Ontvanger),
            helft => helft["besluit"] = JsonNode.Parse("""{"soort":"geaccepteerd","op":"2026-01-05T10:00:00.000Z","door":"p"}"""));

        await BlijftGelijk(keten, ander, "melding", "dezelfde versie met een andere hash");
    }

    [Fact]
    public async Task EenAnderBesluitNaEenBesluit_GaatNaarHetBureau()
    {
        await using var keten = await Rustig();
        var overdracht = keten.LaatsteHelft(Zijde.Ontvanger).Overdracht;
        Assert.Null(await keten.Accepteer(overdracht));
        Assert.True(await keten.TotRust());
        var ander = Anders(keten.LaatsteHelft(Zijde.Ontvanger), helft => helft["besluit"]!["soort"] = "teruggelegd") with { Versie = 3 };

        await BlijftGelijk(keten, ander, "melding", "een ander besluit na een besluit");
    }

    [Theory]
    [InlineData(Zijde.Aanbieder)]
    [InlineData(Zijde.Ontvanger)]
    public async Task EenHelftVanWieDeTegenpartijNietIs_GaatNaarHetBureau(Zijde zijde)
    {
        await using var keten = await Rustig();
        var vreemd = zijde == Zijde.Aanbieder
            ? Anders(keten.LaatsteHelft(zijde) with { Naar = Grond.RvdkZuid, Versie = 2 }, helft => helft["naar"] = Grond.RvdkZuid)
            : keten.LaatsteHelft(zijde) with { Naar = Grond.RvdkZuid, Versie = 2 };

        await BlijftGelijk(
            keten, vreemd, zijde == Zijde.Aanbieder ? "raadsonderzoek" : "melding", zijde == Zijde.Aanbieder ? "de helft komt niet van de aanbieder" : "de helft komt niet van de ontvanger");
    }

    [Fact]
    public async Task EenOudeVersie_WordtVoorbijgegaan()
    {
        await using var keten = await Rustig();
        var aanbod = keten.LaatsteHelft(Zijde.Aanbieder);
        Assert.Null(await keten.Wens(aanbod.Overdracht));
        Assert.True(await keten.TotRust());

        await BlijftGelijk(keten, aanbod, "raadsonderzoek", null);
    }

    [Fact]
    public async Task EenHogereEpoch_GaatVoorEenHogereVersie()
    {
        await using var keten = await Rustig();
        var aanbod = keten.LaatsteHelft(Zijde.Aanbieder);
        await keten.Bezorg(Anders(aanbod with { Epoch = 2, Versie = 1 }, helft => helft["nazorgTot"] = "2026-06-01"));
        Assert.Equal(2, (await keten.BijDeRaad(aanbod.Overdracht))!.AnderEpoch);

        await BlijftGelijk(keten, Anders(aanbod with { Epoch = 1, Versie = 9 }, helft => helft["nazorgTot"] = "2026-07-01"), "raadsonderzoek", null);
    }

    /// <summary>What is done to a good offer, and why it then lies on the desk.</summary>
    public static TheoryData<string, string> Onleesbaar => new()
    {
        { "geen-json", "de helft is niet te lezen" },
        { "zonder-verplicht-veld", "de helft is niet te lezen" },
        { "verplicht-veld-leeg", "de helft is niet te lezen" },
        { "registers-leeg-element", "de registers horen niet bij de soort" },
        { "onbekend-register", "de helft is niet te lezen" },
        { "wendingen-leeg-element", "de wendingen zijn niet te lezen" },
        { "wending-zonder-van", "de wendingen zijn niet te lezen" },
        { "andere-soort", "onbekende soort overdracht" },
        { "andere-grondslag", "EenAanbodZonderGrondslagWordtGeweigerd" },
        { "ander-register", "de registers horen niet bij de soort" },
        { "geen-registers", "de registers horen niet bij de soort" },
        { "andere-overdracht-in-de-helft", "de helft hoort niet bij de envelop" },
        { "zonder-sleutel", "de sleutel van de inhoud ontbreekt" },
        { "sleutel-voor-een-ander", "de inhoud is niet te openen" },
        { "sleutel-op-een-andere-kromme", "de inhoud is niet te openen" },
        { "inhoud-veranderd", "de inhoud is niet te openen" },
        { "hash-klopt-niet", "de hash hoort niet bij de helft" },
        { "onbekende-tegenpartij", "onbekende tegenpartij" },
        { "niet-van-deze-dienst", "deze organisatie werkt niet in deze dienst" },
        { "alleen-een-kijker", "deze organisatie werkt niet in deze dienst" },
    };

    [Theory]
    [MemberData(nameof(Onleesbaar))]
    public async Task EenHelftDieNietTeVerwerkenIs_LigtBijHetBureau_MetDeOorzaak(string ingreep, string oorzaak)
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        keten.Post.Onderweg.Clear();
        var goed = keten.LaatsteHelft(Zijde.Aanbieder);
        using var p384 = System.Security.Cryptography.ECDiffieHellman.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP384);
        var slecht = ingreep switch
        {
            "geen-json" => Tekst(goed, "{\"overdracht\":"),
            "zonder-verplicht-veld" => Anders(goed, h => ((JsonObject)h).Remove("inhoud")),
            "verplicht-veld-leeg" => Anders(goed, h => h["inhoud"] = null),
            "registers-leeg-element" => Anders(goed, h => h["registers"] = new JsonArray((JsonNode?)null)),
            "onbekend-register" => Anders(goed, h => h["registers"]![0]!["register"] = "gezag"),
            "wendingen-leeg-element" => Anders(goed, h => h["wendingen"] = new JsonArray((JsonNode?)null)),
            "wending-zonder-van" => Anders(goed, h => h["wendingen"] = new JsonArray(new JsonObject { ["soort"] = "verzoek-tot-onderzoek", ["naar"] = Grond.RvdkZuid, ["besluit"] = "teruggelegd" })),
            "andere-soort" => Anders(goed, h => h["soort"] = "weggeven"),
            "andere-grondslag" => Anders(goed, h => h["grondslag"] = "nieuwsgierigheid"),
            "ander-register" => Anders(goed, h => h["registers"]![0]!["register"] = "zicht-op-veiligheid"),
            "geen-registers" => Anders(goed, h => h["registers"] = new JsonArray()),
            "andere-overdracht-in-de-helft" => Anders(goed, h => h["overdracht"] = Id.Ondoorzichtig().ToString("D")),
            "zonder-sleutel" => goed with { Sleutel = null },
            "sleutel-voor-een-ander" => goed with { Sleutel = Versleuteling.Verpak(Versleuteling.NieuweSleutel(), Grond.RvdkZuid, Grond.Organisaties.PubliekeSleutel(Grond.RvdkZuid)) },
            "sleutel-op-een-andere-kromme" => goed with { Sleutel = goed.Sleutel! with { Efemeer = Convert.ToBase64String(p384.ExportSubjectPublicKeyInfo()) } },
            "inhoud-veranderd" => Anders(goed, h => h["inhoud"] = Convert.ToBase64String(new byte[64])),
            "hash-klopt-niet" => goed with { Hash = new string('0', 64) },
            "onbekende-tegenpartij" => Anders(goed with { Van = "00000000000000000000" }, h => h["van"] = "00000000000000000000"),
            "niet-van-deze-dienst" => Anders(goed with { Naar = Grond.Gemeente }, h => h["naar"] = Grond.Gemeente),
            _ => Anders(goed with { Naar = Grond.Inspectie }, h => h["naar"] = Grond.Inspectie),
        };

        Assert.True(await keten.Bezorg(("raadsonderzoek", ContractJson.Schrijf(slecht))));

        Assert.Equal([oorzaak], await keten.Bureau("raadsonderzoek"));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from overdracht"));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select positie from dienst_stand"));
        Assert.Empty(keten.Post.Onderweg); // nobody is told that it was received

        // The good half still finds its way, whatever came before it.
        await keten.Bezorg(goed);
        Assert.Equal(Toestand.Ontvangen, (await keten.BijDeRaad(goed.Overdracht))!.Toestand);
    }

    [Fact]
    public async Task WatSteedsOpnieuwKomt_LigtEenKeerBijHetBureau()
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        var onleesbaar = Tekst(keten.LaatsteHelft(Zijde.Aanbieder), "geen helft");
        for (var i = 0; i < 3; i++) await keten.Bezorg(onleesbaar);

        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from bureau"));
    }

    [Fact]
    public async Task EenNieuwereHelftVerandertNietWatIsAangeboden()
    {
        await using var keten = await Rustig();
        var eerst = keten.LaatsteHelft(Zijde.Aanbieder);
        var anders = ContractJson.Lees<AanbiedersHelft>(eerst.Helft) with { Inhoud = "iets anders" };
        var tekst = ContractJson.Schrijf(anders);
        await keten.Bezorg(eerst with { Versie = eerst.Versie + 1, Helft = tekst, Hash = Helften.Hash(tekst) });

        Assert.Equal(["wat is aangeboden, verandert niet"], await keten.Bureau("raadsonderzoek"));
        Assert.Equal(eerst.Hash, (await keten.BijDeRaad(eerst.Overdracht))!.AnderHash);
    }

    [Fact]
    public async Task WatBijHetBureauLigt_IsNietTeLezenZonderSleutel()
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        await keten.Bezorg(Tekst(keten.LaatsteHelft(Zijde.Aanbieder), "geheim van Noor"));

        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from bureau"));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from bureau where inhoud like '%Noor%' or oorzaak like '%Noor%'"));
    }

    [Fact]
    public async Task EenAntwoordOpEenOnbekendeOverdracht_GaatNaarHetBureau()
    {
        await using var keten = await Rustig();
        var id = Id.Ondoorzichtig();
        var vreemd = Anders(keten.LaatsteHelft(Zijde.Ontvanger) with { Overdracht = id }, h => h["overdracht"] = id.ToString("D"));

        await BlijftGelijk(keten, vreemd, "melding", "onbekende overdracht");
    }

    [Theory]
    [InlineData(Zijde.Aanbieder)]
    [InlineData(Zijde.Ontvanger)]
    public async Task OnbekendeVeldenInEenHelft_BlijvenByteVoorByteBewaard(Zijde zijde)
    {
        await using var keten = await Rustig();
        var oud = keten.LaatsteHelft(zijde);
        var tekst = "{ \"vanLater\" : {\"getal\":1.50, \"tekst\":\"caf\\u00e9\"},  " + oud.Helft[1..];
        var nieuw = Tekst(oud with { Versie = oud.Versie + 1 }, tekst);
        var (oin, mijnZijde) = zijde == Zijde.Aanbieder ? (Grond.RvdkNoord, Opslag.Ontvanger) : (Grond.VtNoord, Opslag.Aanbieder);

        await keten.Bezorg(nieuw);

        Assert.Equal(tekst, (await keten.Rij(oin, oud.Overdracht, mijnZijde))!.AnderHelft);
        if (zijde == Zijde.Aanbieder) Assert.Null(await keten.Accepteer(oud.Overdracht));
        Assert.Equal(tekst, (await keten.Rij(oin, oud.Overdracht, mijnZijde))!.AnderHelft);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NaTerugleggenOfIntrekken_IsDeSleutelVanDeInhoudWeg_BijDeOntvanger(bool ingetrokken)
    {
        await using var keten = await Rustig();
        var overdracht = keten.LaatsteHelft(Zijde.Aanbieder).Overdracht;
        var sleutel = (await keten.Als(Grond.RvdkNoord, async (tx, _) => await Inhouden.Sleutelnummer(tx, (await Opslag.Laad(tx, overdracht, Opslag.Ontvanger, false))!)))!.Value;
        Assert.NotNull(await keten.Dienst("raadsonderzoek").Dienst.Kluis.Haal(sleutel, TestContext.Current.CancellationToken));
        Assert.NotNull(await Inhoud(keten, Grond.RvdkNoord, overdracht, Opslag.Ontvanger));

        Assert.Null(ingetrokken ? await keten.Wens(overdracht) : await keten.Besluit(overdracht, Besluitsoort.Teruggelegd));
        Assert.True(await keten.TotRust());

        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from overdracht_sleutel"));
        await keten.Herstart("raadsonderzoek"); // the process dies before the key is destroyed; what must be forgotten is remembered
        await new Vergeter(keten.Dienst("raadsonderzoek").Dienst).Vergeet(TestContext.Current.CancellationToken);
        Assert.Null(await keten.Dienst("raadsonderzoek").Dienst.Kluis.Haal(sleutel, TestContext.Current.CancellationToken));
        Assert.Null(await Inhoud(keten, Grond.RvdkNoord, overdracht, Opslag.Ontvanger));
        Assert.NotNull(await Inhoud(keten, Grond.VtNoord, overdracht, Opslag.Aanbieder)); // whoever offered it keeps its own
        Assert.DoesNotContain("\"sleutel\"", ContractJson.Schrijf((await keten.BijVeiligThuis(overdracht))!.Bericht())); // and sends no key any more
    }

    [Fact]
    public async Task NaAccepteren_LeestDeOntvangerWatErIsAangeboden()
    {
        await using var keten = await Rustig();
        var overdracht = keten.LaatsteHelft(Zijde.Aanbieder).Overdracht;
        Assert.Null(await keten.Accepteer(overdracht));
        Assert.True(await keten.TotRust());
        await keten.Herstart("raadsonderzoek");

        Assert.Equal(ContractJson.Schrijf(Proefketen.Inhoud), ContractJson.Schrijf(await Inhoud(keten, Grond.RvdkNoord, overdracht, Opslag.Ontvanger)));
    }

    [Fact]
    public async Task EenTweedeAanbodVanDezelfdeToekenning_WordtGeweigerd_TotHetEersteIsVervallen()
    {
        await using var keten = await Rustig();
        var eerste = keten.LaatsteHelft(Zijde.Aanbieder).Overdracht;
        var kind = keten.Kinderen[0];
        Assert.Equal("EenToekenningStaatInHoogstensEenAanbod", (await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", kind, Grond.RvdkZuid)).Weigering!.Regel);

        // Wishing is not having: until the receiver has confirmed, the first offer stands.
        Assert.Null(await keten.Wens(eerste));
        Assert.Equal("EenToekenningStaatInHoogstensEenAanbod", (await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", kind, Grond.RvdkZuid)).Weigering!.Regel);

        Assert.True(await keten.TotRust());
        Assert.Null((await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", kind, Grond.RvdkZuid)).Weigering);
    }

    [Fact]
    public async Task WieHetRegisterHeeftOvergedragen_KanHetNietNogEensAanbieden()
    {
        await using var keten = await Rustig();
        Assert.Null(await keten.Accepteer(keten.LaatsteHelft(Zijde.Aanbieder).Overdracht));
        Assert.True(await keten.TotRust());

        Assert.Equal("AlleenWieHetHeeftKanHetOverdragen", (await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", keten.Kinderen[0], Grond.RvdkZuid)).Weigering!.Regel);
    }

    [Fact]
    public async Task AanbiedenAanEenOnbekendeOfAanWieAlleenKijkt_WordtGeweigerd()
    {
        await using var keten = await Proefketen.Start();

        foreach (var naar in new[] { "00000000000000000000", Grond.Inspectie })
            Assert.Equal("DeOntvangerMoetBekendZijn", (await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", keten.Kinderen[0], naar)).Weigering!.Regel);
        Assert.Empty(keten.Post.OoitVerzonden);
    }

    [Fact]
    public async Task DeAanbiederBlijftGebonden_TotHijDeAcceptatieZiet()
    {
        await using var keten = await Rustig();
        var overdracht = keten.LaatsteHelft(Zijde.Aanbieder).Overdracht;
        Assert.Null(await keten.Accepteer(overdracht));
        const string Vrij = "select count(*) from toekenning where register = 'procesregie' and vrij_hash is not null";

        Assert.Equal(0, await keten.Tel("melding", Vrij)); // both are bound now
        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from toekenning where vrij_hash is null"));

        await keten.Bezorg(keten.Post.Onderweg.Dequeue());
        Assert.Equal(1, await keten.Tel("melding", Vrij));
    }

    [Fact]
    public async Task OokAlsDeBrokerAllesKwijtIs_KomtEenOverdrachtAan()
    {
        await using var keten = await Proefketen.Start();
        keten.Post.Dicht = true;
        var overdracht = await keten.BiedAanDeRaad();
        Assert.Empty(keten.Post.OoitVerzonden);

        Assert.True(await keten.TotRust());

        Assert.Equal(Toestand.Ontvangen, (await keten.BijVeiligThuis(overdracht))!.Toestand);
    }

    private static async Task<Proefketen> Rustig()
    {
        var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        return keten;
    }

    private static Task<OverdrachtInhoud?> Inhoud(Proefketen keten, string oin, Guid overdracht, string zijde) =>
        keten.Als(oin, async (tx, d) => await d.Overdrachten.Inhouden.Lees(tx, (await Opslag.Laad(tx, overdracht, zijde, false))!, default));

    /// <summary>Nothing but the desk changes, and nothing is answered; without a reason not even the desk.</summary>
    private static async Task BlijftGelijk(Proefketen keten, OverdrachtHelft bericht, string dienst, string? oorzaak)
    {
        var voor = Keuring.Afdruk(keten.Map);
        await keten.Bezorg(bericht);
        Assert.Equal(voor, Keuring.Afdruk(keten.Map));
        Assert.Equal(oorzaak is null ? [] : [oorzaak], await keten.Bureau(dienst));
        Assert.Empty(keten.Post.Onderweg);
    }

    private static OverdrachtHelft Anders(OverdrachtHelft bericht, Action<JsonNode> verander)
    {
        var helft = JsonNode.Parse(bericht.Helft)!;
        verander(helft);
        return Tekst(bericht, helft.ToJsonString());
    }

    private static OverdrachtHelft Tekst(OverdrachtHelft bericht, string helft) => bericht with { Helft = helft, Hash = Helften.Hash(helft) };
}
