using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Overdrachten.Tests;

/// <summary>A GI hears that something may come: nothing about the child, nothing to accept, and it never hangs for ever.</summary>
public sealed class Aankondigingen
{
    [Fact]
    public async Task DeGiHoortDatErIetsKanKomen_ZonderIetsOverHetKind_EnErVerschuiftNiets()
    {
        await using var keten = await InOnderzoek();
        var voor = await keten.Tel("raadsonderzoek", "select count(*) from gebeurtenis where feit is not null");
        var id = await KondigAan(keten);

        Assert.Equal((Toestand.Ontvangen, Toestand.Ontvangen), await Toestanden(keten, id));
        foreach (var post in keten.Post.OoitVerzonden.Select(p => ContractJson.Lees<OverdrachtHelft>(p.Helft)).Where(h => h.Overdracht == id))
            Assert.Null(post.Sleutel);
        var aanbod = (await keten.Rij(Grond.Gi, id, Opslag.Ontvanger))!.Aanbod;
        Assert.Equal(("", "", 0), (aanbod.Inhoud, aanbod.Grondslag, aanbod.Registers.Count));
        foreach (var dienst in Grond.Diensten) Assert.Equal(0, await keten.Tel(dienst, "select count(*) from overdracht_sleutel where overdracht = @id", new { id }));

        // The dossier has it, the read side does not: nothing of the child moved, and the GI takes no part in its traject yet.
        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from gebeurtenis where dossier like @dossier", new { dossier = $"overdracht/{id}/%" }));
        Assert.Equal(voor, await keten.Tel("raadsonderzoek", "select count(*) from gebeurtenis where feit is not null"));
        Assert.Equal(0, await keten.Tel("toeleiding", "select count(*) from gebeurtenis where feit is not null"));
        Assert.Equal(0, await keten.Tel("toeleiding", "select count(*) from toekenning"));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    /// <summary>Whichever of the halves comes first: the announcement, what ends it, or the offer itself.</summary>
    [Theory]
    [InlineData("zoals verstuurd")]
    [InlineData("achterstevoren")]
    [InlineData("de aankondiging verloren")]
    [InlineData("pas na het besluit op het aanbod")]
    public async Task KomtHetAanbod_DanEindigtDeAankondiging_EnHetAanbodNoemtHaar(string volgorde)
    {
        await using var keten = await InOnderzoek();
        var (id, _) = await keten.KondigAan(keten.Kinderen[0]);
        if (volgorde == "zoals verstuurd") Assert.True(await keten.TotRust());
        if (volgorde == "de aankondiging verloren") keten.Post.Onderweg.Clear();
        var aanbod = (await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi)).Id!.Value;
        var post = keten.Post.Onderweg.ToList();
        if (volgorde == "achterstevoren")
        {
            keten.Post.Onderweg.Clear();
            foreach (var p in Enumerable.Reverse(post)) await keten.Bezorg(p);
        }

        if (volgorde == "pas na het besluit op het aanbod")
        {
            keten.Post.Onderweg.Clear();
            await keten.Bezorg(post.First(p => ContractJson.Lees<OverdrachtHelft>(p.Helft).Overdracht == aanbod));
            Assert.Null(await keten.Accepteer(aanbod, Grond.Gi));
        }

        Assert.True(await keten.TotRust());

        Assert.Equal(id, (await keten.Rij(Grond.Gi, aanbod, Opslag.Ontvanger))!.Aanbod.Aankondiging);
        Assert.Equal("Ingetrokken aangeboden systeem", await Afloop(keten, id!.Value));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task GaatHetAanbodNaarEenAndereGi_DanHoortDezeDat()
    {
        await using var keten = await InOnderzoek();
        var (hier, elders) = (await KondigAan(keten), await KondigAan(keten, Grond.GiAnders));
        var aanbod = (await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.GiAnders)).Id!.Value;
        Assert.True(await keten.TotRust());

        Assert.Equal("Ingetrokken aan-een-ander-aangeboden systeem", await Afloop(keten, hier));
        Assert.Equal("Ingetrokken aangeboden systeem", await Afloop(keten, elders));
        Assert.Equal(elders, (await keten.Rij(Grond.RvdkNoord, aanbod, Opslag.Aanbieder))!.Aanbod.Aankondiging);
    }

    [Fact]
    public async Task DeVerkeerdeGiZegtDat_EnKanHetDaarnaOpnieuwHoren_ZonderDatHetPingpongHeet()
    {
        await using var keten = await InOnderzoek();
        foreach (var keer in Enumerable.Range(0, 2))
        {
            var id = await KondigAan(keten);
            Assert.Equal("EenOntvangerHoortHetEenKeer", (await keten.KondigAan(keten.Kinderen[0])).Weigering!.Regel);
            var anders = await keten.Besluit(id, Besluitsoort.Teruggelegd, Grond.Gi, "vrijwillige-hulp-mogelijk");
            Assert.Equal("TerugleggenKanAlleenMetEenReden", anders!.Regel);
            Assert.Null(await ZonderTekst(keten, id, Redenen.VerkeerdeGi));
            Assert.True(await keten.TotRust());
            Assert.Equal("Teruggelegd verkeerde-gi p-naam", await Afloop(keten, id));
        }

        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from aanmaning"));
        var aanbod = (await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi)).Id!.Value;
        Assert.Null((await keten.Rij(Grond.RvdkNoord, aanbod, Opslag.Aanbieder))!.Aanbod.Aankondiging);
    }

    [Fact]
    public async Task ErIsNietsTeAccepteren_EnErReistGeenTekst()
    {
        await using var keten = await InOnderzoek();
        var id = await KondigAan(keten);

        Assert.Equal("EenAankondigingWordtNietGeaccepteerd", (await keten.Accepteer(id, Grond.Gi))!.Regel);
        Assert.Equal("EenAankondigingIsNogGeenOverdracht", (await keten.Vraag(id, Grond.Gi))!.Regel);
        Assert.Equal("EenAankondigingIsNogGeenOverdracht", (await keten.LegGesprekVast(id, Grond.Gi, Gespreksstand.Gepland))!.Regel);
        Assert.Equal("EenAankondigingIsNogGeenOverdracht", (await keten.SpreekNazorgAf(id, Grond.RvdkNoord, 3))!.Regel);
        Assert.Equal("EenAankondigingIsNogGeenOverdracht", (await keten.VulAan(id, Grond.RvdkNoord, 1))!.Regel);
        Fundament.Weigering?[] metTekst = [await keten.Wens(id, Grond.RvdkNoord), await keten.Beeindig(id, Grond.RvdkNoord), await keten.Besluit(id, Besluitsoort.Teruggelegd, Grond.Gi)];
        Assert.All(metTekst, w => Assert.Equal("toelichting", Assert.Single(w!.Velden).Veld));
        Assert.Equal((Toestand.Ontvangen, Toestand.Ontvangen), await Toestanden(keten, id));
    }

    [Fact]
    public async Task NaHaarLaatsteDagVervaltZij_GeenMomentEerder_EnNiemandWordtAangemaand()
    {
        await using var keten = await InOnderzoek();
        var (id, _) = await keten.KondigAan(keten.Kinderen[0], dagen: 30);
        Assert.True(await keten.TotRust());
        var einde = Amsterdam.EindeVan((await keten.Rij(Grond.Gi, id!.Value, Opslag.Ontvanger))!.Aanbod.VervaltOp!.Value);

        keten.Spring(einde.AddMilliseconds(-1) - keten.Nu);
        await keten.Kijk("raadsonderzoek");
        Assert.True(await keten.TotRust());
        Assert.Equal((Toestand.Ontvangen, Toestand.Ontvangen), await Toestanden(keten, id.Value));

        if (keten.Nu < einde) keten.Spring(einde - keten.Nu);
        await keten.Kijk("raadsonderzoek");
        Assert.True(await keten.TotRust());
        Assert.Equal("Ingetrokken vervallen systeem", await Afloop(keten, id.Value));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from bewaking where overdracht = @id", new { id }));
        Assert.Equal(0, await keten.Tel("toeleiding", "select count(*) from aanmaning"));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task BlijktDatErNietsKomt_DanHorenAllenDieHetWistenDat()
    {
        await using var keten = await InOnderzoek();
        Guid[] beide = [await KondigAan(keten), await KondigAan(keten, Grond.GiAnders)];
        await keten.KomtNiet(keten.Kinderen[0]);
        Assert.True(await keten.TotRust());

        foreach (var id in beide) Assert.Equal("Ingetrokken komt-niet systeem", await Afloop(keten, id));
    }

    [Fact]
    public async Task HeeftDeGiAlGezegdDatZijHetNietIs_AlsHetAanbodKomt_DanBlijftDat()
    {
        await using var keten = await InOnderzoek();
        var id = await KondigAan(keten);
        Assert.Null(await ZonderTekst(keten, id, "anders"));
        keten.Post.Onderweg.Clear(); // the RvdK has not heard it when it offers
        Assert.NotNull((await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi)).Id);
        Assert.True(await keten.TotRust());

        Assert.Equal("Teruggelegd anders p-naam", await Afloop(keten, id));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task WatZichEenAankondigingNoemtEnTochInhoudDraagt_GaatNaarHetBureau()
    {
        await using var keten = await InOnderzoek();
        await KondigAan(keten);
        var helft = ContractJson.Lees<AanbiedersHelft>(keten.LaatsteHelft(Zijde.Aanbieder).Helft);
        foreach (var kapot in new[] { helft with { Inhoud = "Z2VoZWlt" }, helft with { VervaltOp = null } })
        {
            var tekst = ContractJson.Schrijf(kapot with { Overdracht = Fundament.Id.Nieuw() });
            await keten.Bezorg(keten.LaatsteHelft(Zijde.Aanbieder) with { Overdracht = ContractJson.Lees<AanbiedersHelft>(tekst).Overdracht, Helft = tekst, Hash = Helften.Hash(tekst) });
        }

        Assert.Equal(["alleen een aankondiging heeft een laatste dag", "een aankondiging draagt geen inhoud"], (await keten.Bureau("toeleiding")).Order());
        Assert.Equal(1, await keten.Tel("toeleiding", "select count(*) from overdracht"));
    }

    [Fact]
    public async Task EenGiDieTochAccepteert_KrijgtNiets_EnDatLigtBijHetBureau()
    {
        await using var keten = await InOnderzoek();
        var id = await KondigAan(keten);
        var antwoord = keten.LaatsteHelft(Zijde.Ontvanger);
        var tekst = ContractJson.Schrijf(ContractJson.Lees<OntvangersHelft>(antwoord.Helft) with { Besluit = new Overdrachtsbesluit(Besluitsoort.Geaccepteerd, keten.Nu, "p", null, null) });
        await keten.Bezorg(antwoord with { Versie = 2, Helft = tekst, Hash = Helften.Hash(tekst) });

        Assert.Equal(["een aankondiging wordt niet geaccepteerd"], await keten.Bureau("raadsonderzoek"));
        Assert.Equal((Toestand.Ontvangen, Toestand.Ontvangen), await Toestanden(keten, id));
    }

    [Fact]
    public async Task EenAankondigingTeltMeeInHetAfstemmen()
    {
        await using var keten = await InOnderzoek();
        var (id, _) = await keten.KondigAan(keten.Kinderen[0]);
        keten.Post.Onderweg.Clear();
        var standen = await Afstemming.Halfstanden.Van(keten.Dienst("raadsonderzoek").Dienst, Grond.RvdkNoord, "toeleiding", "", null, CancellationToken.None);
        var half = Assert.Single(standen);
        Assert.Equal((id, "aankondiging-maatregel"), (half.Overdracht, half.Soort));
        Assert.Equal(["ontbreekt-bij-de-ander"], Afstemming.Verschil.Tussen(half, null));
    }

    /// <summary>A child of which the RvdK has the procesregie.</summary>
    private static async Task<Proefketen> InOnderzoek()
    {
        var keten = await Proefketen.Start();
        var verzoek = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Accepteer(verzoek));
        Assert.True(await keten.TotRust());
        return keten;
    }

    private static async Task<Guid> KondigAan(Proefketen keten, string naar = Grond.Gi)
    {
        var (id, weigering) = await keten.KondigAan(keten.Kinderen[0], naar);
        Assert.Null(weigering);
        Assert.True(await keten.TotRust());
        return id!.Value;
    }

    private static Task<Fundament.Weigering?> ZonderTekst(Proefketen keten, Guid id, string reden) => keten.Besluit(id, Besluitsoort.Teruggelegd, Grond.Gi, reden, toelichting: null);

    private static async Task<(string Raad, string Gi)> Toestanden(Proefketen keten, Guid id) =>
        ((await keten.Rij(Grond.RvdkNoord, id, Opslag.Aanbieder))!.Toestand, (await keten.Rij(Grond.Gi, id, Opslag.Ontvanger))!.Toestand);

    /// <summary>How it ended, which is the same at both sides.</summary>
    private static async Task<string> Afloop(Proefketen keten, Guid id)
    {
        var raad = (await keten.Rij(Grond.RvdkNoord, id, Opslag.Aanbieder))!;
        var gi = (await keten.Rij(Grond.Gi, id, Opslag.Ontvanger))!;
        Assert.Equal(gi.Antwoord!.Besluit, raad.Antwoord!.Besluit);
        Assert.Equal(gi.Toestand, raad.Toestand);
        var besluit = gi.Antwoord.Besluit!;
        return $"{besluit.Soort} {besluit.Reden} {besluit.Door}";
    }
}
