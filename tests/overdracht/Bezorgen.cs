namespace Keten.Overdrachten.Tests;

/// <summary>Halves that were not seen are sent again; how long a broker was away does not count against them.</summary>
public sealed class Bezorgen
{
    [Fact]
    public async Task IsDeBusTerugDanGaatWatWachtteMeteen()
    {
        await using var keten = await Proefketen.Start();
        var dienst = keten.Van(Grond.VtNoord).Dienst;
        using var bezorger = new Bezorger(keten.Van(Grond.VtNoord).Overdrachten);
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
        using var bezorger = new Bezorger(keten.Van(Grond.VtNoord).Overdrachten);
        await keten.BiedAanDeRaad();
        Assert.True(await keten.Post.Volgende());
        await bezorger.Bezorg(CancellationToken.None);
        Assert.Single(keten.Post.OoitVerzonden);
    }
}
