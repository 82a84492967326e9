using Keten.Contracts;

namespace Keten.Overdrachten.Tests;

/// <summary>The region ends an offer whose receiver is gone: the child stays with the sender, whatever the receiver decided unseen.</summary>
public sealed class GedwongenEindes
{
    [Fact]
    public async Task EenAcceptatieDieDeAanbiederNietZag_HeeftGeenGevolg_EnBeideKantenZienHaar()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        await keten.TotRust();
        Assert.Null(await keten.Accepteer(overdracht));
        keten.Post.Onderweg.Clear(); // the acceptance is lost on the way

        Assert.Null(await keten.Beeindig(overdracht));
        Assert.True(await keten.TotRust());

        var (vt, raad) = ((await keten.BijVeiligThuis(overdracht))!, (await keten.BijDeRaad(overdracht))!);
        Assert.Equal((Toestand.Beeindigd, Toestand.GeaccepteerdZonderGevolg), (vt.Toestand, raad.Toestand));
        Assert.Equal(Besluitsoort.Geaccepteerd, vt.Antwoord!.Besluit!.Soort);
        Assert.Equal((Grond.Inspectie, "organisatie-opgeheven"), (raad.Aanbod.GedwongenEinde!.Regio, raad.Aanbod.GedwongenEinde.Reden));
        Assert.Null(await keten.Als(Grond.RvdkNoord, (tx, d) => d.Overdrachten.Inhouden.Lees(tx, raad, CancellationToken.None)));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
        Assert.Equal("EenBeeindigdeOverdrachtIsAfgelopen", (await keten.Besluit(overdracht, Besluitsoort.Teruggelegd))?.Regel);
    }

    [Fact]
    public async Task WieEenKindKreegDraagtHetOverAlsDeVorigeDatWeet()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        await keten.TotRust();
        Assert.Null(await keten.Accepteer(overdracht));

        Assert.Equal("WieEenKindKreegDraagtHetOverAlsDeVorigeDatWeet", (await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi)).Weigering?.Regel);

        Assert.True(await keten.TotRust());
        Assert.Null((await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi)).Weigering);

        // A talk recorded later makes the half unseen again; that does not undo what the former holder knows.
        keten.Post.Onderweg.Clear();
        Assert.Null(await keten.LegGesprekVast(overdracht, Grond.RvdkNoord, Gespreksstand.Gepland));
        Assert.Equal("EenToekenningStaatInHoogstensEenAanbod", (await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.GiAnders)).Weigering?.Regel);
    }

    [Fact]
    public async Task NaHetEinde_KanHetKindNaarEenAnder_OokAlsDeEersteHetNogNietWeet()
    {
        await using var keten = await Proefketen.Start();
        var eerste = await keten.BiedAanDeRaad();
        await keten.TotRust();
        Assert.Null(await keten.Accepteer(eerste));
        keten.Post.Onderweg.Clear();
        Assert.Null(await keten.Beeindig(eerste));
        keten.Post.Onderweg.Clear(); // the first receiver does not hear of it yet

        var (tweede, weigering) = await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", keten.Kinderen[0], Grond.RvdkZuid);
        Assert.Null(weigering);
        await keten.Bezorg(keten.LaatsteHelft(Zijde.Aanbieder));
        Assert.Null(await keten.Accepteer(tweede!.Value, Grond.RvdkZuid));
        Assert.Empty(Keuring.Bezwaren(keten.Map));

        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
        Assert.Equal(Toestand.Geaccepteerd, (await keten.Rij(Grond.VtNoord, tweede.Value, Opslag.Aanbieder))!.Toestand);
    }

    [Fact]
    public async Task EenAanbodDatEindigdeVoorHetAankwam_OpentNietsBijDeOntvanger()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        keten.Post.Onderweg.Clear();
        Assert.Null(await keten.Beeindig(overdracht));
        Assert.Null(keten.LaatsteHelft(Zijde.Aanbieder).Sleutel);

        Assert.True(await keten.TotRust());

        Assert.Equal(Toestand.Beeindigd, (await keten.BijDeRaad(overdracht))!.Toestand);
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from overdracht_sleutel"));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task NaEenBesluitDatDeAanbiederZag_ValtNietsTeBeeindigen_EnEenTweedeEindeEvenmin()
    {
        await using var keten = await Proefketen.Start(kinderen: 2);
        var geaccepteerd = await keten.BiedAanDeRaad();
        var open = await keten.BiedAanDeRaad(1);
        await keten.TotRust();
        Assert.Null(await keten.Accepteer(geaccepteerd));
        await keten.TotRust();

        Assert.Equal("NaEenBesluitValtNietsTeBeeindigen", (await keten.Beeindig(geaccepteerd))?.Regel);
        Assert.Null(await keten.Beeindig(open));
        Assert.Equal("EenBeeindigdeOverdrachtIsAfgelopen", (await keten.Beeindig(open))?.Regel);
        Assert.Equal("EenBeeindigdeOverdrachtIsAfgelopen", (await keten.Wens(open))?.Regel);
        await keten.TotRust();
        Assert.Equal("EenBeeindigdeOverdrachtIsAfgelopen", (await keten.Accepteer(open))?.Regel);
        Assert.Equal("EenBeeindigdeOverdrachtIsAfgelopen", (await keten.Vraag(open, Grond.RvdkNoord))?.Regel);
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    /// <summary>A version that did not know the ending has kept the half all the same; the new one acts on it when it comes once more.</summary>
    [Fact]
    public async Task WieHetEindeAlHadMaarNietBegreep_BegrijptHetBijDeHerhaling()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        await keten.TotRust();
        Assert.Null(await keten.Accepteer(overdracht));
        keten.Post.Onderweg.Clear();
        Assert.Null(await keten.Beeindig(overdracht));
        var einde = keten.LaatsteHelft(Zijde.Aanbieder);
        await keten.Beschadig("raadsonderzoek", "update overdracht set ander_versie = @Versie, ander_hash = @Hash, ander_helft = @Helft", new { Versie = (long)einde.Versie, einde.Hash, einde.Helft });

        Assert.True(await keten.TotRust());

        Assert.Equal(Toestand.GeaccepteerdZonderGevolg, (await keten.BijDeRaad(overdracht))!.Toestand);
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task EenOverdrachtGaatNaarEenAnder()
    {
        await using var keten = await Proefketen.Start();
        Assert.Equal("EenOverdrachtGaatNaarEenAnder", (await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", keten.Kinderen[0], Grond.VtNoord)).Weigering?.Regel);
    }

    [Fact]
    public async Task EenOntvangerDieNietMeerInHetRegisterStaat_HoudtNiemandAndersOp()
    {
        await using var keten = await Proefketen.Start(kinderen: 2);
        var weg = await keten.BiedAanDeRaad();
        var gewoon = await keten.BiedAanDeRaad(1);
        keten.Post.Onderweg.Clear();
        await keten.Beschadig("melding", "update overdracht set tegenpartij = '00000001999999999000' where id = @weg", new { weg });

        await keten.Herhaal("melding");
        while (keten.Post.Onderweg.TryDequeue(out var post)) await keten.Bezorg(post);

        Assert.Null(await keten.BijDeRaad(weg));
        Assert.Equal(Toestand.Ontvangen, (await keten.BijDeRaad(gewoon))!.Toestand);
    }

    [Fact]
    public async Task WieHetKindOpnieuwKrijgtAangeboden_AccepteertAlsHetEindeVanHetEersteAanbodErIs()
    {
        await using var keten = await Proefketen.Start();
        var eerste = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Accepteer(eerste));
        keten.Post.Onderweg.Clear();
        Assert.Null(await keten.Beeindig(eerste));
        keten.Post.Onderweg.Clear();
        var tweede = await keten.BiedAanDeRaad();
        await keten.Bezorg(keten.Post.Onderweg.Dequeue());

        Assert.Equal("EenAanbodWordtGeaccepteerdAlsHetVorigeIsAfgelopen", (await keten.Accepteer(tweede))!.Regel);
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Accepteer(tweede));
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }
}
