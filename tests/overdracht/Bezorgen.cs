namespace Keten.Overdrachten.Tests;

/// <summary>Halves that were not seen are sent again; how long a broker was away does not count against them.</summary>
public sealed class Bezorgen
{
    [Fact]
    public async Task IsDeBusTerugDanGaatWatWachtteMeteen()
    {
        await using var keten = await Proefketen.Start();
        var dienst = keten.Van(Grond.VtNoord).Dienst;
        var bezorger = new Bezorger(keten.Van(Grond.VtNoord).Overdrachten);
        keten.Post.Dicht = true;
        var overdracht = await keten.BiedAanDeRaad();
        // So it stands after a bus that was away for long: the next attempt is a minute away.
        await dienst.Data.AlsWerker(tx => tx.Voer("update uitgaand set pogingen = 6, volgende_op = @straks", new { straks = dienst.Klok.Technisch.AddMinutes(1) }), CancellationToken.None);
        await bezorger.Bezorg(CancellationToken.None);
        Assert.Empty(keten.Post.OoitVerzonden);

        keten.Post.Dicht = false;
        await bezorger.Bezorg(CancellationToken.None);
        Assert.Contains(overdracht.ToString("D"), Assert.Single(keten.Post.OoitVerzonden).Helft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WatDeAndereKantNietZietGaatNietSteedsSneller()
    {
        await using var keten = await Proefketen.Start();
        var bezorger = new Bezorger(keten.Van(Grond.VtNoord).Overdrachten);
        await keten.BiedAanDeRaad();
        Assert.True(await keten.Post.Volgende());
        await bezorger.Bezorg(CancellationToken.None);
        Assert.Single(keten.Post.OoitVerzonden);
    }

    /// <summary>What an instance could not send before it died, another sends; two that look at the same moment send each half once.</summary>
    [Fact]
    public async Task VanEenInstantieDieStierf_VersturenDeAnderenElkeHelftEenKeer()
    {
        const int Aanbiedingen = 150; // more than one goes through at a time
        await using var keten = await Proefketen.Start(Aanbiedingen);
        keten.Post.Dicht = true;
        for (var kind = 0; kind < Aanbiedingen; kind++) await keten.BiedAanDeRaad(kind);
        keten.Post.Dicht = false;
        await keten.Beschadig("melding", "update uitgaand set volgende_op = 0"); // their moment has come
        await using var een = keten.NogEen("melding", new Rechtstreeks(keten));
        await using var twee = keten.NogEen("melding", new Rechtstreeks(keten));
        var bezorger = new Bezorger(een.Overdrachten);
        var tweede = new Bezorger(twee.Overdrachten);

        var ct = TestContext.Current.CancellationToken;
        await Task.WhenAll(Task.Run(() => bezorger.Bezorg(ct), ct), Task.Run(() => tweede.Bezorg(ct), ct));

        Assert.Equal(Aanbiedingen, keten.Post.OoitVerzonden.Count);
        Assert.Equal(Aanbiedingen, keten.Post.OoitVerzonden.Distinct().Count());
    }

    /// <summary>It has taken what it will send, stands still while another goes on with that, and then sends what is long overtaken.</summary>
    [Fact]
    public async Task WieStilstondEnDanEenOudeHelftVerstuurt_VerandertNiets()
    {
        await using var keten = await Proefketen.Start();
        await using var bevroren = keten.NogEen("melding", new Rechtstreeks(keten));
        var overdracht = await keten.BiedAanDeRaad();
        var genomen = (await keten.BijVeiligThuis(overdracht))!;
        Assert.Null(await keten.Wens(overdracht));
        Assert.True(await keten.TotRust());
        var afdruk = Keuring.Afdruk(keten.Map);

        await bevroren.Overdrachten.Verzender.Probeer(genomen);
        Assert.Single(keten.Post.Onderweg);
        Assert.True(await keten.TotRust());
        Assert.Equal(afdruk, Keuring.Afdruk(keten.Map));
        Assert.Equal(Toestand.Ingetrokken, (await keten.BijVeiligThuis(overdracht))!.Toestand);
    }
}
