using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten.Afstemming;

namespace Keten.Overdrachten.Tests;

/// <summary>Sluitende overdracht: what one side has and the other has not is found, told, and sent again.</summary>
public sealed class Afstemmen
{
    [Theory]
    [InlineData(true, true, "1.2a", "1.1x", "1.1x", "1.2a", "")]
    [InlineData(true, true, "1.2a", "1.1x", "1.1x", "1.1b", "niet-gezien-door-de-ander")]
    [InlineData(true, true, "1.2a", null, "1.1x", "1.2a", "niet-gezien-door-ons")]
    [InlineData(true, true, "1.2a", null, "1.1x", null, "niet-gezien-door-de-ander,niet-gezien-door-ons")]
    [InlineData(true, true, "1.2a", "1.1x", "1.1x", "1.2b", "strijdig")]
    [InlineData(true, true, "2.1a", "1.1x", "1.1x", "1.9a", "niet-gezien-door-de-ander")]
    [InlineData(true, true, "1.2a", "1.1x", "1.1x", "1.3a", "teruggegaan")]
    [InlineData(true, true, "1.2a", "1.5x", "1.3x", "1.2a", "teruggegaan")]
    [InlineData(true, false, "1.1a", null, null, null, "ontbreekt-bij-de-ander")]
    [InlineData(false, true, null, null, "1.1x", "1.1a", "ontbreekt-bij-ons")]
    public void VerstuurdIsGezienIsBeantwoord_OfHetIsEenVerschil(bool wij, bool zij, string? onze, string? wijZagen, string? hun, string? zijZagen, string verschillen)
    {
        var (hier, daar) = (wij ? Half(onze!, wijZagen) : null, zij ? Half(hun!, zijZagen) : null);
        Assert.Equal(verschillen.Split(',', StringSplitOptions.RemoveEmptyEntries), Verschil.Tussen(hier, daar));

        static Halfstand Half(string eigen, string? ander) => new(Guid.Empty, "aanbieder", "", "", "", Guid.Empty, Versie(eigen)!, Versie(ander));
        static Gezien? Versie(string? tekst) => tekst is null ? null : new Gezien(tekst[0] - '0', tekst[2] - '0', tekst[3..]);
    }

    [Fact]
    public async Task EenKetenInRust_Sluit_BijAlleTweeDeKanten()
    {
        await using var keten = await Proefketen.Start(kinderen: 3);
        foreach (var i in Enumerable.Range(0, 3)) await keten.BiedAanDeRaad(i);
        Assert.True(await keten.TotRust());

        foreach (var oin in new[] { Grond.VtNoord, Grond.RvdkNoord })
            Assert.Equal((3, 3, 3, 0), Cijfers(await StemAf(keten, oin)));
    }

    [Theory]
    [InlineData(Grond.VtNoord, "niet-gezien-door-de-ander")]
    [InlineData(Grond.RvdkNoord, "niet-gezien-door-ons")]
    public async Task WatVerlorenGing_WordtGevonden_OpnieuwVerstuurd_EnSluitDan(string wieAfstemt, string verschil)
    {
        await using var keten = await Proefketen.Start(kinderen: 2);
        var overdracht = await keten.BiedAanDeRaad();
        await keten.BiedAanDeRaad(1);
        Assert.True(await keten.TotRust());
        await keten.SpreekNazorgAf(overdracht, Grond.VtNoord, 3);
        keten.Post.Onderweg.Clear();
        await keten.Beschadig("melding", "delete from uitgaand"); // nobody would ever send it again

        var eerst = await StemAf(keten, wieAfstemt);
        Assert.Equal((2, wieAfstemt == Grond.VtNoord ? 1 : 2, 1, 1), Cijfers(eerst));
        Assert.Equal((overdracht, verschil, "verzoek-tot-onderzoek"), await Verschillen(keten, wieAfstemt));

        Assert.True(await keten.TotRust());
        Assert.Equal(new DateOnly(2026, 6, 4), (await keten.BijDeRaad(overdracht))!.Aanbod.NazorgTot);
        Assert.Equal((2, 2, 2, 0), Cijfers(await StemAf(keten, wieAfstemt)));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task EenOverdrachtDieAanEenKantOntbreekt_KomtDaarWeer()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        keten.Post.Onderweg.Clear();
        await keten.Beschadig("melding", "delete from uitgaand");

        Assert.Equal(1, (await StemAf(keten, Grond.RvdkNoord)).Verschillen);
        Assert.Equal((overdracht, "ontbreekt-bij-ons", "verzoek-tot-onderzoek"), await Verschillen(keten, Grond.RvdkNoord));
        Assert.True(await keten.TotRust());
        Assert.Equal(Toestand.Ontvangen, (await keten.BijDeRaad(overdracht))!.Toestand);
    }

    [Fact]
    public async Task TweeInhoudenOnderEenVersie_WordenGenoemd_EnNietOverschreven()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        await keten.Beschadig("raadsonderzoek", "update overdracht set ander_hash = 'anders'");

        Assert.Equal((1, 0, 0, 1), Cijfers(await StemAf(keten, Grond.VtNoord)));
        Assert.Equal((overdracht, "strijdig", "verzoek-tot-onderzoek"), await Verschillen(keten, Grond.VtNoord));
        Assert.Equal(0, await keten.Tel("melding", "select count(*) from uitgaand"));
    }

    [Fact]
    public async Task WatOnderwegIs_IsGeenVerschil()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        await keten.SpreekNazorgAf(overdracht, Grond.VtNoord, 1); // on its way, and overtaken by a newer one before the second look

        var collega = new Rechtstreeks(keten) { BijEersteBlik = () => keten.SpreekNazorgAf(overdracht, Grond.VtNoord, 2) };
        Assert.Equal(0, (await StemAf(keten, Grond.VtNoord, collega)).Verschillen);
    }

    [Fact]
    public async Task KanDeAnderNietWordenGelezen_DanBlijftDeAfstemmingOpen_EnZegtDat()
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        var uitslag = await StemAf(keten, Grond.VtNoord, new Rechtstreeks(keten) { Weg = "raadsonderzoek" });
        Assert.Equal(("niet-te-lezen", null, null), (uitslag.Fout, uitslag.Klaar, uitslag.Verschillen));
    }

    [Fact]
    public async Task WieStilstondTotEenAnderHetDeed_VerandertNietsMeer()
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        var traag = new Rechtstreeks(keten)
        {
            BijEersteBlik = async () => // the claim expires while this one stands still, and another takes over
            {
                await keten.Beschadig("melding", "update afstemming set geclaimd_tot = 0 where met = 'raadsonderzoek'");
                Assert.True(await Afstemmer(keten, "melding", new Rechtstreeks(keten)).StemEenAf(CancellationToken.None));
            },
        };

        await StemAf(keten, Grond.VtNoord, traag);

        Assert.Equal(1, await keten.Tel("melding", "select count(*) from verschil"));
        Assert.Equal(1, await keten.Tel("melding", "select verschillen from afstemming where met = 'raadsonderzoek'"));
    }

    /// <summary>Nobody asks for it: each night every organisation is compared with every service. Under a simulated clock there are no nights.</summary>
    [Fact]
    public async Task ElkeNacht_StemtVanzelfAf_MaarNietOnderEenGesimuleerdeKlok()
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        await using var gesimuleerd = new Instantie(keten, null);
        await gesimuleerd.Begin();
        await keten.Als(Grond.VtNoord, (tx, d) => Task.FromResult(Overdrachten.Afstemming.Afstemmer.Vraag(d.Dienst, tx, Grond.VtNoord, alleen: "raadsonderzoek")));
        await Tot("select count(*) from afstemming where klaar_op is not null", 1); // so it has looked whether a night began, too
        Assert.Equal(0, await keten.Tel("melding", "select count(*) from afstemming where nacht is not null"));

        await keten.Beschadig("melding", "delete from bewaking"); // by the real clock the answer to this offer would be overdue, and telling so is news to the other side
        await using var een = new Instantie(keten, Klokken.Echt());
        await using var ander = new Instantie(keten, Klokken.Echt());
        await een.Begin();
        await ander.Begin();
        const string EersteNacht = "from afstemming where nacht = (select min(nacht) from afstemming)";
        var paren = Overdrachten.Afstemming.Afstemmer.Diensten(keten.Dienst("melding").Dienst).Count * 2; // both Veilig Thuis organisations
        await Tot($"select count(*) {EersteNacht} and klaar_op is not null and fout is null", paren);
        Assert.Equal(1, await keten.Tel("melding", $"select sum(gezien) {EersteNacht}"));

        Task Tot(string telling, long verwacht) => Proefketen.Tot(async () => await keten.Tel("melding", telling) == verwacht);
    }

    /// <summary>An instance of melding that works by itself.</summary>
    private sealed class Instantie(Proefketen keten, Klokken? klok) : IAsyncDisposable
    {
        private readonly Proefdienst dienst = keten.NogEen("melding", new Rechtstreeks(keten), klok);
        private Wekker? wekker;

        public async Task Begin()
        {
            await dienst.Dienst.Begin(CancellationToken.None);
            wekker = new Wekker(dienst.Overdrachten, new Rechtstreeks(keten));
            await wekker.StartAsync(CancellationToken.None);
        }

        public async ValueTask DisposeAsync()
        {
            if (wekker is not null) await wekker.StopAsync(CancellationToken.None);
            wekker?.Dispose();
            await dienst.DisposeAsync();
        }
    }

    private static (long?, long?, long?, long?) Cijfers(Uitslag u) => (u.Verstuurd, u.Gezien, u.Beantwoord, u.Verschillen);

    /// <summary>The receiver has left the register: nobody answers for it, so what it has not seen stands among the differences, each time.</summary>
    [Fact]
    public async Task WatEenOrganisatieDieErNietMeerIsNietZag_IsEenVerschil()
    {
        await using var keten = await Proefketen.Start(kinderen: 2);
        var weg = await keten.BiedAanDeRaad();
        await keten.BiedAanDeRaad(1);
        Assert.True(await keten.TotRust());
        await keten.Beschadig("melding", "update overdracht set tegenpartij = '00000001999999999000', bevestigd = 0 where id = @weg", new { weg });

        for (var keer = 1; keer <= 2; keer++)
        {
            await StemAf(keten, Grond.VtNoord);
            Assert.Equal(keer, await keten.Tel("melding", "select count(*) from verschil where wat = 'ontbreekt-bij-de-ander' and tegenpartij = '00000001999999999000'"));
            Assert.Equal(keer, await keten.Tel("melding", "select sum(verschillen) from afstemming where met = 'melding'"));
        }

        // The region ended it: there is nobody to wait for any more.
        Assert.Null(await keten.Beeindig(weg));
        await StemAf(keten, Grond.VtNoord);
        Assert.Equal(2, await keten.Tel("melding", "select count(*) from verschil where tegenpartij = '00000001999999999000'"));
    }

    /// <summary>Compares, and gives what came of it with the only service that the others have handovers with.</summary>
    private static async Task<Uitslag> StemAf(Proefketen keten, string oin, Rechtstreeks? collega = null)
    {
        var (dienst, met) = oin == Grond.VtNoord ? ("melding", "raadsonderzoek") : ("raadsonderzoek", "melding");
        var ronde = await keten.Als(oin, (tx, d) => Task.FromResult(Overdrachten.Afstemming.Afstemmer.Vraag(d.Dienst, tx, oin)));
        var afstemmer = Afstemmer(keten, dienst, collega ?? new Rechtstreeks(keten));
        while (await afstemmer.StemEenAf(CancellationToken.None)) continue;
        return await keten.Als(oin, (tx, _) => tx.Eerste<Uitslag>("select verstuurd, gezien, beantwoord, verschillen, fout, klaar_op as Klaar from afstemming where ronde = @ronde and met = @met", new { ronde, met }))
            ?? throw new InvalidOperationException("geen uitslag");
    }

    private static Afstemmer Afstemmer(Proefketen keten, string dienst, ICollega collega) => new(keten.Dienst(dienst).Overdrachten, collega) { Bedenktijd = TimeSpan.Zero };

    private static async Task<(Guid, string, string)> Verschillen(Proefketen keten, string oin)
    {
        var rij = Assert.Single(await keten.Als(oin, (tx, _) => tx.Alle<Rij>("select overdracht, wat, soort from verschil where organisatie = @oin", new { oin })));
        return (rij.Overdracht, rij.Wat, rij.Soort);
    }

    private sealed class Rij
    {
        public Guid Overdracht { get; init; }
        public string Wat { get; init; } = "";
        public string Soort { get; init; } = "";
    }

    private sealed class Uitslag
    {
        public long? Verstuurd { get; init; }
        public long? Gezien { get; init; }
        public long? Beantwoord { get; init; }
        public long? Verschillen { get; init; }
        public string? Fout { get; init; }
        public long? Klaar { get; init; }
    }
}
