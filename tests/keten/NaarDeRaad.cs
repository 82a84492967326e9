namespace Keten.Ketentests;

/// <summary>A child goes from Veilig Thuis to the Raad, whatever dies on the way.</summary>
public sealed class NaarDeRaad(Echteketen keten)
{
    [Fact]
    public async Task OpEchteOnderdelenGeeftHetVerhaalHetzelfdeTrajectAlsInEenProces()
    {
        var uitkomst = await keten.ZorgVoor(Echteketen.Verhaal);
        Assert.Equal(await keten.Ingebed(), uitkomst.Trace);
        Assert.Empty(await keten.Controleer(uitkomst.Opnamen));
    }

    /// <summary>The step is one in which the part has something to do: it is killed as soon as the player begins with it.</summary>
    [Theory]
    [InlineData("poort", 4)]
    [InlineData("melding", 12)]
    [InlineData("raadsonderzoek", 10)]
    [InlineData("toeleiding", 11)]
    [InlineData("doorlooptijd", 17)]
    [InlineData("postgres", 15)]
    [InlineData("rabbitmq", 10)]
    public async Task HetTrajectIsHetzelfdeAlsEenOnderdeelHardStoptEnWeerStart(string onderdeel, int stap)
    {
        await keten.Leeg();
        var gestopt = 0;
        var uitkomst = await keten.Speel(Echteketen.Verhaal, async nu =>
        {
            if (nu != stap) return;
            await keten.Herstart(onderdeel);
            gestopt++;
        });
        Assert.Equal(1, gestopt);
        Assert.Equal(await keten.Ingebed(), uitkomst.Trace);
        Assert.Empty(await keten.Controleer(uitkomst.Opnamen));
    }

    [Fact]
    public async Task HetTrajectIsHetzelfdeAlsDeBusAllesKwijtIs()
    {
        await keten.Leeg();
        var gewist = 0;
        var uitkomst = await keten.Speel(Echteketen.Verhaal, async nu =>
        {
            if (nu != 10) return;
            await keten.Sh("wis-bus");
            gewist++;
        });
        Assert.Equal(1, gewist);
        Assert.Equal(await keten.Ingebed(), uitkomst.Trace);
        Assert.Empty(await keten.Controleer(uitkomst.Opnamen));
    }
}
