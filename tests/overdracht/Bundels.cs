using Keten.Contracts;

namespace Keten.Overdrachten.Tests;

/// <summary>Halves that travel and are handled together: cheaper, and nothing else is different.</summary>
public sealed class Bundels
{
    [Fact]
    public async Task EenSlechteHelftTussenGoede_LigtBijHetBureau_EnHoudtDeGoedeNietTegen()
    {
        await using var keten = await Proefketen.Start(kinderen: 3);
        var (overdrachten, helften) = await Aanbiedingen(keten);
        var slecht = ContractJson.Schrijf(ContractJson.Lees<OverdrachtHelft>(helften[1]) with { Helft = "geen helft", Hash = Helften.Hash("geen helft") });

        Assert.True(await keten.Bezorg("raadsonderzoek", [helften[0], slecht, helften[2]]));

        Assert.Equal(["de helft is niet te lezen"], await keten.Bureau("raadsonderzoek"));
        Assert.Equal([Toestand.Ontvangen, null, Toestand.Ontvangen], await BijDeRaad(keten, overdrachten));
        Assert.True(await keten.TotRust()); // and the good half is sent again
        Assert.Equal([Toestand.Ontvangen, Toestand.Ontvangen, Toestand.Ontvangen], await BijDeRaad(keten, overdrachten));
        Assert.Empty(Keuring.Bezwaren(keten.Map));
    }

    [Fact]
    public async Task EenFoutBijEenHelft_DieNiemandVoorzag_HoudtDeAndereNietTegen()
    {
        await using var keten = await Proefketen.Start(kinderen: 3);
        var (overdrachten, helften) = await Aanbiedingen(keten);
        keten.GaatMis = (2, new InvalidOperationException("onvoorzien"));

        Assert.True(await keten.Bezorg("raadsonderzoek", helften));

        Assert.Null(keten.GaatMis);
        Assert.Equal([Toestand.Ontvangen, Toestand.Ontvangen, Toestand.Ontvangen], await BijDeRaad(keten, overdrachten)); // each by itself
        Assert.Empty(await keten.Bureau("raadsonderzoek"));
    }

    [Fact]
    public async Task EenProcesDatHalverwegeSterft_HeeftGeenEnkeleHelftIngenomen()
    {
        await using var keten = await Proefketen.Start(kinderen: 3);
        var (overdrachten, helften) = await Aanbiedingen(keten);
        keten.GaatMis = (3, new TimeoutException("proces weg"));

        Assert.False(await keten.Bezorg("raadsonderzoek", helften));
        Assert.Equal(new string?[3], await BijDeRaad(keten, overdrachten));
        Assert.Empty(keten.Post.Onderweg);

        await keten.Herstart("raadsonderzoek");
        Assert.True(await keten.Bezorg("raadsonderzoek", helften));
        Assert.Equal(3, keten.Post.Onderweg.Count);
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task TweeVersiesVanEenHelftInEenBericht_WordenNaElkaarIngenomen()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        Assert.Null(await keten.Wens(overdracht));
        var helften = keten.Post.OoitVerzonden.Select(p => p.Helft).ToList();
        keten.Post.Onderweg.Clear();

        Assert.True(await keten.Bezorg("raadsonderzoek", helften));

        Assert.Equal(Toestand.Ingetrokken, (await keten.BijDeRaad(overdracht))!.Toestand);
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task WatVerstuurdWordtTerwijlDeBrokerNogBevestigt_ReistSamen_EnWatHerhaaldWordtReistAlleen()
    {
        await using var keten = await Proefketen.Start(kinderen: 3);
        var broker = new TaskCompletionSource();
        keten.Post.Bevestigt = broker.Task;
        await keten.BiedAanDeRaad();
        await keten.BiedAanDeRaad(1);
        await keten.BiedAanDeRaad(2);
        Assert.True(await keten.Post.Volgende());
        Assert.Equal([1], keten.Post.Berichten);

        broker.SetResult();
        Assert.True(await keten.Post.Volgende());
        Assert.Equal([1, 2], keten.Post.Berichten);

        keten.Post.Bevestigt = Task.CompletedTask;
        await keten.Herhaal("melding");
        Assert.Equal([1, 2, 1, 1, 1], keten.Post.Berichten);
    }

    /// <summary>Three offers to the RvdK that were sent and lost.</summary>
    private static async Task<(List<Guid> Overdrachten, List<string> Helften)> Aanbiedingen(Proefketen keten)
    {
        List<Guid> overdrachten = [await keten.BiedAanDeRaad(), await keten.BiedAanDeRaad(1), await keten.BiedAanDeRaad(2)];
        var helften = keten.Post.Onderweg.Select(p => p.Helft).ToList();
        keten.Post.Onderweg.Clear();
        return (overdrachten, helften);
    }

    private static async Task<List<string?>> BijDeRaad(Proefketen keten, List<Guid> overdrachten)
    {
        var toestanden = new List<string?>();
        foreach (var id in overdrachten) toestanden.Add((await keten.BijDeRaad(id))?.Toestand);
        return toestanden;
    }
}
