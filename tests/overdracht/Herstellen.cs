using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Tests;

/// <summary>
/// A service whose database was put back from a backup hears what it forgot before it goes on. Whatever else can happen around that is in
/// the generated histories.
/// </summary>
public sealed class Herstellen
{
    /// <summary>Not at all, and at each question that the restoration asks.</summary>
    public static TheoryData<bool, int> Sterfgevallen => [.. from accepteert in new[] { true, false } from na in Enumerable.Range(-1, 26) select (accepteert, na)];

    /// <summary>The sender forgets that the region ended its offer and that it offered the child to another: what both receivers accepted must not both count.</summary>
    [Theory]
    [MemberData(nameof(Sterfgevallen))]
    public async Task EenLaterAanbodBewijst_DatHetEerdereWasBeeindigd_WaarHetHerstelOokSterft(bool accepteert, int sterftNa)
    {
        await using var keten = await Proefketen.Start();
        var (eerste, tweede) = await BiedTweeKeerAan(keten, accepteert);

        keten.SterftNaVragen = sterftNa;
        await keten.ZetTerug("melding");

        Assert.True(keten.SterftNaVragen < 0, "het herstel stierf niet");
        Assert.Equal(2, (await keten.BijVeiligThuis(eerste))!.EigenEpoch); // begun again, it goes on in the life that it had begun
        Assert.Empty(Keuring.Bezwaren(keten.Map));
        Assert.Equal((Toestand.Beeindigd, Toestand.Geaccepteerd), ((await keten.BijVeiligThuis(eerste))!.Toestand, (await keten.BijVeiligThuis(tweede))!.Toestand));
        Assert.Equal(Redenen.HersteldNaBackup, (await keten.BijVeiligThuis(eerste))!.Aanbod.GedwongenEinde!.Reden);
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
        Assert.Equal(accepteert ? Toestand.GeaccepteerdZonderGevolg : Toestand.Beeindigd, (await keten.BijDeRaad(eerste))!.Toestand);
    }

    /// <summary>A backup of the sender, and then: it ends its offer, perhaps accepted meanwhile, and another accepts a second offer of the same.</summary>
    private static async Task<(Guid Eerste, Guid Tweede)> BiedTweeKeerAan(Proefketen keten, bool accepteert)
    {
        var eerste = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        keten.MaakBackup("melding");
        if (accepteert) Assert.Null(await keten.Accepteer(eerste));
        keten.Post.Onderweg.Clear();
        Assert.Null(await keten.Beeindig(eerste));
        keten.Post.Onderweg.Clear();
        var tweede = (await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", keten.Kinderen[0], Grond.RvdkZuid)).Id!.Value;
        await keten.Bezorg(keten.Post.Onderweg.Dequeue());
        Assert.Null(await keten.Accepteer(tweede, Grond.RvdkZuid));
        keten.Post.Onderweg.Clear();
        return (eerste, tweede);
    }

    /// <summary>How many answers the instance got that stands still; and the one that takes over, while the first wakes, or -1 when that is done by then.</summary>
    public static TheoryData<int, int> Overnames => [.. from na in new[] { 0, 4, 9, 14, 19, 24 } from over in new[] { -1, 2, 17 } select (na, over)];

    /// <summary>An instance that stands still with an answer in its hands, until another has taken over the restoration, changes nothing any more.</summary>
    [Theory]
    [MemberData(nameof(Overnames))]
    public async Task WieTijdensHetHerstelStilstond_TotEenAnderHetOvernam_VerandertNietsMeer(int na, int over)
    {
        await using var keten = await Proefketen.Start();
        var (eerste, tweede) = await BiedTweeKeerAan(keten, accepteert: true);
        await keten.LegTerug("melding");
        var (stil, halverwege) = (new Stilstand(na), new Stilstand(over));
        await using var bevroren = keten.NogEen("melding", new Rechtstreeks(keten) { BijAntwoord = stil.Kom });
        await using var ander = keten.NogEen("melding", new Rechtstreeks(keten) { BijAntwoord = halverwege.Kom });

        var bevrorenHerstel = bevroren.Dienst.Herstel!(CancellationToken.None);
        await stil.Staat;
        await Assert.ThrowsAsync<Botsing>(() => ander.Dienst.Herstel!(CancellationToken.None)); // one restores
        await keten.Beschadig("melding", "update dienst_stand set herstel_tot = 0"); // it has stood still for too long
        var overname = ander.Dienst.Begin(CancellationToken.None);
        await (over < 0 ? overname : halverwege.Staat);
        var afdruk = Keuring.Afdruk(keten.Map);
        stil.Verder();
        await Assert.ThrowsAsync<Botsing>(() => bevrorenHerstel);
        Assert.Equal(afdruk, Keuring.Afdruk(keten.Map));

        halverwege.Verder();
        await overname;
        await bevroren.Dienst.Begin(CancellationToken.None); // and goes on beside the other
        await keten.Dienst("melding").Dienst.Begin(CancellationToken.None);
        Assert.Equal((2, 2), (bevroren.Dienst.Epoch, ander.Dienst.Epoch));
        Assert.Equal((Toestand.Beeindigd, Toestand.Geaccepteerd), ((await keten.BijVeiligThuis(eerste))!.Toestand, (await keten.BijVeiligThuis(tweede))!.Toestand));
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    /// <summary>Stands still once, after so many answers; never when negative.</summary>
    private sealed class Stilstand(int na)
    {
        private readonly TaskCompletionSource staat = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource verder = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int gekregen;

        /// <summary>Done when it stands still.</summary>
        public Task Staat => staat.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public void Verder() => verder.TrySetResult();

        public Task Kom()
        {
            if (gekregen++ != na) return Task.CompletedTask;
            staat.SetResult();
            return verder.Task;
        }
    }

    /// <summary>The receiver forgets what it accepted, and what it wrote in its former life is still under way.</summary>
    [Fact]
    public async Task WatVanEenVorigLevenNogOnderwegWas_TeltNietMee()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        keten.MaakBackup("raadsonderzoek");
        Assert.Null(await keten.Accepteer(overdracht)); // nobody has seen this

        await keten.ZetTerug("raadsonderzoek");
        Assert.Equal(Toestand.Ontvangen, (await keten.BijDeRaad(overdracht))!.Toestand);
        Assert.Null(await keten.Besluit(overdracht, Besluitsoort.Teruggelegd));
        foreach (var post in keten.Post.OoitVerzonden.ToArray()) Assert.True(await keten.Bezorg(post));

        Assert.True(await keten.TotRust());
        Assert.Equal(Toestand.Teruggelegd, (await keten.BijVeiligThuis(overdracht))!.Toestand);
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    /// <summary>What the sender saw of its acceptance the receiver has again: the child, the content, and who accepted.</summary>
    [Fact]
    public async Task WatDeAnderZag_IsErWeer_MetDeInhoudEnWieHetWas()
    {
        await using var keten = await Proefketen.Start();
        keten.MaakBackup("raadsonderzoek");
        var overdracht = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Accepteer(overdracht));
        Assert.True(await keten.TotRust());
        var toen = (await keten.BijDeRaad(overdracht))!;

        await keten.ZetTerug("raadsonderzoek");

        var nu = (await keten.BijDeRaad(overdracht))!;
        Assert.Equal((Toestand.Geaccepteerd, toen.EigenHash, 2), (nu.Toestand, nu.EigenHash, nu.EigenEpoch));
        Assert.Equal("mishandeling bevestigd", (await keten.Als(Grond.RvdkNoord, (tx, d) => d.Overdrachten.Inhouden.Lees(tx, nu, CancellationToken.None)))!.Reden);
        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from toekenning where vrij_hash is null and register = 'procesregie'"));
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    /// <summary>The key under which an offer lay went with an acceptance that is forgotten now; both sides are in the database that was put back, so nobody else has it.</summary>
    [Fact]
    public async Task WatWeerTerBesluitLigt_IsWeerTeLezen_OokAlsDeSleutelMetDeAcceptatieVerdween()
    {
        await using var keten = await Proefketen.Start();
        foreach (var (van, naar) in new[] { (Grond.VtNoord, Grond.VtZuid), (Grond.VtZuid, Grond.VtNoord) })
        {
            Assert.Null(await keten.Accepteer(await Bied(van, naar), naar)); // so Zuid knows the child
            Assert.True(await keten.TotRust());
        }

        var overdracht = await Bied(Grond.VtNoord, Grond.VtZuid);
        keten.MaakBackup("melding");
        Assert.Null(await keten.Accepteer(overdracht, Grond.VtZuid));
        Assert.True(await keten.TotRust());
        await new Vergeter(keten.Dienst("melding").Dienst).Vergeet(TestContext.Current.CancellationToken);

        await keten.ZetTerug("melding");
        Assert.True(await keten.TotRust());
        Assert.Equal((Toestand.Ontvangen, "mishandeling bevestigd"), await Zuid());
        Assert.Null(await keten.Accepteer(overdracht, Grond.VtZuid));
        Assert.True(await keten.TotRust());
        Assert.Equal((Toestand.Geaccepteerd, "mishandeling bevestigd"), await Zuid());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));

        async Task<Guid> Bied(string van, string naar)
        {
            var id = (await keten.Bied(van, "overdracht-veilig-thuis", keten.Kinderen[0], naar)).Id!.Value;
            Assert.True(await keten.TotRust());
            return id;
        }

        async Task<(string, string?)> Zuid()
        {
            var rij = (await keten.Rij(Grond.VtZuid, overdracht, Opslag.Ontvanger))!;
            return (rij.Toestand, (await keten.Als(Grond.VtZuid, (tx, d) => d.Overdrachten.Inhouden.Lees(tx, rij, CancellationToken.None)))?.Reden);
        }
    }

    /// <summary>Both sides of a handover are in the database that was put back; that the receiver has offered the child on is all that is left of it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WatBinnenDeDienstOverging_BlijktUitHetLatereAanbod_EnDeEersteLaatLos(bool geaccepteerd)
    {
        await using var keten = await Proefketen.Start();
        keten.MaakBackup("melding");
        var binnen = (await keten.Bied(Grond.VtNoord, "overdracht-veilig-thuis", keten.Kinderen[0], Grond.VtZuid)).Id!.Value;
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Accepteer(binnen, Grond.VtZuid));
        Assert.True(await keten.TotRust());
        var verder = (await keten.Bied(Grond.VtZuid, "verzoek-tot-onderzoek", keten.Kinderen[0], Grond.RvdkNoord)).Id!.Value;
        Assert.True(await keten.TotRust());
        if (geaccepteerd) Assert.Null(await keten.Accepteer(verder));
        if (geaccepteerd) Assert.True(await keten.TotRust());

        await keten.ZetTerug("melding");
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
        Assert.Equal(geaccepteerd ? Toestand.Geaccepteerd : Toestand.Ontvangen, (await keten.Rij(Grond.VtZuid, verder, Opslag.Aanbieder))!.Toestand);

        // Procesregie was offered on, and Noord is free of it. Of zicht nobody else ever heard: Noord holds it, and watches.
        const string Houders = "select count(*) from toekenning where vrij_hash is null and organisatie = @wie and register = @register";
        Assert.Equal((0, geaccepteerd ? 0 : 1), (await keten.Tel("melding", Houders, new { wie = Grond.VtNoord, register = "procesregie" }), await keten.Tel("melding", Houders, new { wie = Grond.VtZuid, register = "procesregie" })));
        Assert.Equal((1, 0), (await keten.Tel("melding", Houders, new { wie = Grond.VtNoord, register = "zicht-op-veiligheid" }), await keten.Tel("melding", Houders, new { wie = Grond.VtZuid, register = "zicht-op-veiligheid" })));
    }

    /// <summary>However often a child went round within the service, and whatever the backup still had of that: one holds it in the end.</summary>
    [Theory]
    [InlineData("heen-en-terug")]
    [InlineData("verzoek-teruggelegd-en-terug")]
    [InlineData("eerder-beeindigd")]
    [InlineData("eerder-open")]
    public async Task WatBinnenDeDienstRondging_HeeftNaHetHerstelEenHouder(string verloop)
    {
        await using var keten = await Proefketen.Start(2);
        var kind = keten.Kinderen[0];
        await keten.BiedAanDeRaad(1); // Noord stands first among those of whom the Raad tells
        var eerder = verloop.StartsWith("eerder", StringComparison.Ordinal) ? await Over(Grond.VtNoord, Grond.VtZuid) : default;
        if (verloop == "eerder-beeindigd")
        {
            Assert.Null(await keten.Accepteer(eerder, Grond.VtZuid));
            keten.Post.Onderweg.Clear();
            Assert.Null(await keten.Beeindig(eerder));
        }

        Assert.True(await keten.TotRust());
        keten.MaakBackup("melding");
        if (verloop == "eerder-open") Assert.Null(await keten.Besluit(eerder, Besluitsoort.Teruggelegd, Grond.VtZuid));
        Assert.True(await keten.TotRust());
        await Aanvaard(await Over(Grond.VtNoord, Grond.VtZuid));
        if (verloop == "verzoek-teruggelegd-en-terug") Assert.Null(await keten.Besluit(await Verzoek(Grond.VtZuid), Besluitsoort.Teruggelegd));
        Assert.True(await keten.TotRust());
        var laatste = Grond.VtZuid;
        if (!verloop.StartsWith("eerder", StringComparison.Ordinal))
        {
            await Aanvaard(await Over(Grond.VtZuid, laatste = Grond.VtNoord));
        }

        var verzoek = await Verzoek(laatste);
        await keten.ZetTerug("melding");
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));

        Assert.Null(await keten.Accepteer(verzoek));
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
        const string Houders = "select count(*) from toekenning where vrij_hash is null and vervallen_op is null and register = 'procesregie' and traject = @kind";
        Assert.Equal((0, 1), (await keten.Tel("melding", Houders, new { kind }), await keten.Tel("raadsonderzoek", Houders, new { kind })));

        async Task<Guid> Over(string van, string naar)
        {
            var id = (await keten.Bied(van, "overdracht-veilig-thuis", kind, naar)).Id!.Value;
            Assert.True(await keten.TotRust());
            return id;
        }

        async Task<Guid> Verzoek(string van)
        {
            var id = (await keten.Bied(van, "verzoek-tot-onderzoek", kind, Grond.RvdkNoord)).Id!.Value;
            Assert.True(await keten.TotRust());
            return id;
        }

        async Task Aanvaard(Guid overdracht)
        {
            var naar = (await keten.Rij(Grond.VtNoord, overdracht, Opslag.Ontvanger))!.Organisatie;
            Assert.Null(await keten.Accepteer(overdracht, naar));
            Assert.True(await keten.TotRust());
        }
    }

    /// <summary>Nothing is decided before everybody was heard; the wish that waited is answered after that.</summary>
    [Fact]
    public async Task EenWensDieTijdensHetHerstelWacht_WordtDaarnaBeantwoord()
    {
        await using var keten = await Proefketen.Start();
        keten.MaakBackup("raadsonderzoek");
        var overdracht = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Wens(overdracht));
        keten.Post.Onderweg.Clear();

        await keten.ZetTerug("raadsonderzoek");
        Assert.Equal(Toestand.Ontvangen, (await keten.BijDeRaad(overdracht))!.Toestand);

        Assert.True(await keten.TotRust());
        Assert.Equal(Toestand.Ingetrokken, (await keten.BijVeiligThuis(overdracht))!.Toestand);
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }
}
