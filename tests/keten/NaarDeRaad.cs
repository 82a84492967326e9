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

    /// <summary>Each step is one in which the part has something to do: it is killed as soon as the player begins with it.</summary>
    [Theory]
    [InlineData("poort 4", "raadsonderzoek 10", "melding 12", "doorlooptijd 17")]
    [InlineData("toeleiding 11", "postgres 15")]
    [InlineData("rabbitmq 10")]
    public async Task HetTrajectIsHetzelfdeAlsOnderdelenHardStoppenEnWeerStarten(params string[] storingen)
    {
        await keten.Leeg();
        var uitkomst = await keten.SpeelMetStoringen(Echteketen.Verhaal, storingen);
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
