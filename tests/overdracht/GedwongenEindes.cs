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
}
