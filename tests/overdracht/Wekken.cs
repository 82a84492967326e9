using Keten.Overdrachten.Afstemming;

namespace Keten.Overdrachten.Tests;

/// <summary>Whoever has something to do is woken, by what stands in rows or by a bus that is back; who is busy keeps nobody else waiting.</summary>
public sealed class Wekken
{
    [Fact]
    public async Task WatErTeDoenIs_WordtGezien_EnNietsAnders()
    {
        await using var keten = await Proefketen.Start();
        using var wekker = new Wekker(keten.Van(Grond.VtNoord).Overdrachten, new Rechtstreeks(keten));
        keten.Post.Dicht = true;
        await keten.BiedAanDeRaad();
        Assert.Equal("niets", await Gezien()); // sent a moment ago, and to be answered within days

        await keten.Beschadig("melding", "update uitgaand set volgende_op = 0");
        Assert.Equal("bezorgen", await Gezien());
        keten.Post.Dicht = false;
        Assert.True(await keten.TotRust());
        Assert.Equal("niets", await Gezien()); // seen by the other side

        keten.Spring(TimeSpan.FromDays(8));
        Assert.Equal("bewaken", await Gezien());
        await keten.Beschadig("melding", "update bewaking set geclaimd_tot = 9999999999999");
        Assert.Equal("niets", await Gezien()); // somebody is at it

        await keten.Als(Grond.VtNoord, (tx, d) => Task.FromResult(Afstemmer.Vraag(d.Dienst, tx, Grond.VtNoord, alleen: "raadsonderzoek")));
        Assert.Equal("afstemmen", await Gezien());
        await keten.Beschadig("melding", "update afstemming set klaar_op = 1");
        Assert.Equal("niets", await Gezien());

        async Task<string> Gezien()
        {
            var stand = await wekker.Kijk(TestContext.Current.CancellationToken);
            string[] alles = [.. new[] { (stand.TeBezorgen, "bezorgen"), (stand.TeBewaken, "bewaken"), (stand.AfTeStemmen, "afstemmen") }.Where(s => s.Item1 == 1).Select(s => s.Item2)];
            return alles.Length == 0 ? "niets" : string.Join(' ', alles);
        }
    }

    [Fact]
    public async Task WieLangBezigIs_HoudtNiemandOp_EnBegintGeenTweedeKeer()
    {
        await using var keten = await Proefketen.Start();
        keten.Post.Dicht = true;
        await keten.BiedAanDeRaad();
        keten.Post.Dicht = false;
        var (begonnen, verder) = (0, new TaskCompletionSource());
        var traag = new Rechtstreeks(keten)
        {
            BijEersteBlik = async () =>
            {
                Interlocked.Increment(ref begonnen);
                await verder.Task;
            },
        };
        await using var dienst = keten.NogEen("melding", traag);
        await dienst.Dienst.Begin(CancellationToken.None);
        using var wekker = new Wekker(dienst.Overdrachten, traag);
        await wekker.StartAsync(CancellationToken.None);
        foreach (var met in new[] { "raadsonderzoek", "melding" }) // two to do: the second must wait for the first
            await keten.Als(Grond.VtNoord, (tx, d) => Task.FromResult(Afstemmer.Vraag(d.Dienst, tx, Grond.VtNoord, alleen: met)));
        await Proefketen.Tot(() => Task.FromResult(Volatile.Read(ref begonnen) == 1));

        await keten.Beschadig("melding", "update uitgaand set volgende_op = 0");
        Assert.True(await keten.Post.Volgende()); // while the comparison still thinks
        await keten.Beschadig("melding", "update uitgaand set volgende_op = 0");
        Assert.True(await keten.Post.Volgende());
        Assert.Equal(0, await keten.Tel("melding", "select count(*) from afstemming where klaar_op is not null"));
        Assert.Equal(1, await keten.Tel("melding", "select count(*) from afstemming where geclaimd_tot > 0"));

        verder.SetResult();
        await Proefketen.Tot(async () => await keten.Tel("melding", "select count(*) from afstemming where klaar_op is not null") == 2);
        await wekker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task IsDeBusTerug_DanGaatMeteenWatOpEenLatereKeerWachtte()
    {
        await using var keten = await Proefketen.Start();
        keten.Post.Dicht = true;
        await keten.BiedAanDeRaad();
        // So it stands after a bus that was away for long: the next attempt is an hour away.
        await keten.Beschadig("melding", "update uitgaand set pogingen = 6, volgende_op = 9999999999999");
        await using var dienst = keten.NogEen("melding", new Rechtstreeks(keten));
        await dienst.Dienst.Begin(CancellationToken.None);
        using var wekker = new Wekker(dienst.Overdrachten, new Rechtstreeks(keten));
        await wekker.StartAsync(CancellationToken.None);
        await keten.Als(Grond.VtNoord, (tx, d) => Task.FromResult(Afstemmer.Vraag(d.Dienst, tx, Grond.VtNoord, alleen: "melding")));
        await Proefketen.Tot(async () => await keten.Tel("melding", "select count(*) from afstemming where klaar_op is not null") == 1); // so it has looked at the bus, too

        keten.Post.Dicht = false;
        Assert.True(await keten.Post.Volgende());
        await wekker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task EenFoutDieNietVoorbijgaat_BeeindigtHet_EnDanGaatErNietsMeerDoor()
    {
        await using var keten = await Proefketen.Start();
        await using var dienst = keten.NogEen("melding", new Rechtstreeks(keten));
        await dienst.Dienst.Begin(CancellationToken.None);
        using var wekker = new Wekker(dienst.Overdrachten, new Rechtstreeks(keten));
        await wekker.StartAsync(CancellationToken.None);
        keten.Post.Dicht = true;
        await keten.BiedAanDeRaad();
        await keten.Beschadig("melding", "update uitgaand set volgende_op = 0, pogingen = 'geen getal'");
        await Assert.ThrowsAnyAsync<Exception>(() => wekker.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
        Assert.True(wekker.ExecuteTask!.IsFaulted); // and not still waiting: the host ends the process by it
    }
}
