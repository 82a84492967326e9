using FsCheck;
using FsCheck.Fluent;
using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Overdrachten.Tests;

/// <summary>The deadlines on an answer: what is waited for until when, who hears it when it does not come, and each of them once.</summary>
public sealed class Antwoorden
{
    private static readonly Kalender DeKalender = new();

    /// <summary>Offered on Thursday 2 April 2026, before Easter: Goede Vrijdag and tweede Paasdag are no working days.</summary>
    private static readonly DateTimeOffset Donderdag = new(2026, 4, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly AanbiedersHelft Aanbod = new()
    {
        Overdracht = Guid.Parse("11111111-1111-4111-8111-111111111111"),
        Soort = "verzoek-tot-onderzoek",
        Traject = Guid.Parse("22222222-2222-4222-8222-222222222222"),
        Van = Grond.VtNoord,
        Naar = Grond.RvdkNoord,
        Registers = [new AangebodenRegister(Register.Procesregie, Guid.Parse("33333333-3333-4333-8333-333333333333"))],
        Grondslag = "verzoek-tot-onderzoek",
        AangebodenOp = Donderdag,
        AangebodenDoor = "p",
        Inhoud = "",
    };

    private static readonly OntvangersHelft Ontvangst = new() { Overdracht = Aanbod.Overdracht, OntvangenOp = Donderdag };

    /// <summary>What the sender has seen of the receiver, whether a register goes, and what it waits for until when.</summary>
    public static TheoryData<string, bool, string> Standen => new()
    {
        // One working day after 2 April: Friday to Monday are none, so Tuesday the 7th. Five: the 13th. Ten: the 20th.
        { "niets", true, "Ontvangst 2026-04-07, Reactie 2026-04-13, Gesprek 2026-04-20" },
        { "niets", false, "Ontvangst 2026-04-07, Reactie 2026-04-13" },
        { "ontvangst", true, "Reactie 2026-04-13, Gesprek 2026-04-20" },
        { "vraag", true, "Reactie 2026-04-13, Gesprek 2026-04-20" }, // a question stops no clock
        { "gepland", true, "Reactie 2026-04-13, Gesprek 2026-04-20" },
        { "gehouden", true, "Reactie 2026-04-13" },
        { "niet-gehouden", true, "Reactie 2026-04-13" },
        { "geaccepteerd", true, "Gesprek 2026-04-20" },
        { "geaccepteerd", false, "" },
        { "geaccepteerd en gehouden", true, "" },
        { "teruggelegd", true, "" },
        { "ingetrokken", true, "" },
    };

    [Theory]
    [MemberData(nameof(Standen))]
    public void WaaropWordtGewacht_VolgtUitDeHelften(string gezien, bool register, string verwacht)
    {
        var aanbod = register ? Aanbod : Aanbod with { Registers = [] };
        Assert.Equal(verwacht, string.Join(", ", Antwoordtermijnen.Open(aanbod, Gezien(gezien), Servicenormen.Standaard, DeKalender).Select(o => $"{o.Wat} {o.Uiterlijk:yyyy-MM-dd}")));
    }

    [Fact]
    public void EerstBeideKanten_DanHetEscalatiecontact_DanDeRegio_ElkOpZijnDag()
    {
        var norm = Servicenormen.Standaard with { Escalatiecontact = "escalatie-noord", Regio = Grond.Inspectie };
        var aanbod = Aanbod;
        var (eerste, volgende) = Antwoordtermijnen.Bezie(aanbod, Ontvangst, norm, DeKalender, Donderdag);
        Assert.Empty(eerste);

        var gemeld = new List<string>();
        while (volgende is { } op && op < Donderdag.AddDays(30))
        {
            Assert.Empty(Antwoordtermijnen.Bezie(aanbod, Ontvangst, norm, DeKalender, op.AddMilliseconds(-1)).Nu);
            (var nu, volgende) = Antwoordtermijnen.Bezie(aanbod, Ontvangst, norm, DeKalender, op);
            gemeld.AddRange(nu.Select(a => $"{Amsterdam.Datum(op.AddMilliseconds(-1)):MM-dd} {a.Wat} {a.Trede} {a.Aan}".Trim()));
            aanbod = aanbod with { Aanmaningen = [.. aanbod.Aanmaningen ?? [], .. nu] };
        }

        // Two and five working days after Monday the 13th, and after Monday the 20th; King's day, the 27th, is none.
        Assert.Equal(
            [
                "04-13 Reactie BeideKanten", "04-15 Reactie Escalatiecontact escalatie-noord", $"04-20 Reactie Regio {Grond.Inspectie}", "04-20 Gesprek BeideKanten",
                "04-22 Gesprek Escalatiecontact escalatie-noord", $"04-28 Gesprek Regio {Grond.Inspectie}",
            ],
            gemeld);
        Assert.Null(volgende);
    }

    [Fact]
    public void OpWelkeMomentenErOokWordtGekeken_IedereTredeKomtEenKeer_EnNooitTeVroeg()
    {
        var momenten = Gen.Choose(0, 60 * 24).Select(uren => Donderdag.AddHours(uren)).ListOf();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true), Prop.ForAll(momenten.ToArbitrary(), kijken =>
        {
            var aanbod = Aanbod;
            var norm = Servicenormen.Standaard with { Escalatiecontact = "escalatie-noord", Regio = Grond.Inspectie };
            foreach (var nu in kijken.Order())
            {
                var (gemeld, volgende) = Antwoordtermijnen.Bezie(aanbod, null, norm, DeKalender, nu);
                Assert.All(gemeld, a => Assert.True(Amsterdam.EindeVan(a.Uiterlijk) <= nu));
                Assert.True(volgende is null || volgende > nu);
                aanbod = aanbod with { Aanmaningen = [.. aanbod.Aanmaningen ?? [], .. gemeld] };
            }

            var alle = (aanbod.Aanmaningen ?? []).Select(a => (a.Wat, a.Trede)).ToList();
            Assert.Equal(alle.Distinct(), alle);
            foreach (var per in alle.GroupBy(a => a.Wat)) Assert.Equal(per.Select(a => a.Trede).Order(), per.Select(a => a.Trede));
            if (kijken.Any(k => k > Donderdag.AddDays(40))) Assert.Equal(9, alle.Count);
        }));
    }

    [Fact]
    public void WieNietIsAfgesproken_HeetNietGewaarschuwd()
    {
        var (nu, volgende) = Antwoordtermijnen.Bezie(Aanbod, Ontvangst, Servicenormen.Standaard, DeKalender, Donderdag.AddDays(60));
        Assert.Equal([(Wachtpunt.Reactie, Trede.BeideKanten), (Wachtpunt.Gesprek, Trede.BeideKanten)], nu.Select(a => (a.Wat, a.Trede)));
        Assert.Null(volgende);
    }

    [Theory]
    [InlineData("""[{"van":null,"naar":null,"soort":null,"ontvangst":1,"reactie":5,"gesprek":10,"naarEscalatiecontact":2,"naarRegio":5,"escalatiecontact":"Jan de Vries","regio":null,"bron":"x"}]""", "Servicenorm 1, veld escalatiecontact")]
    [InlineData("""[{"van":null,"naar":null,"soort":null,"ontvangst":0,"reactie":5,"gesprek":10,"naarEscalatiecontact":2,"naarRegio":5,"escalatiecontact":null,"regio":null,"bron":"x"}]""", "Servicenorm 1, veld ontvangst")]
    [InlineData("""[{"van":null,"naar":null,"soort":null,"ontvangst":1,"reactie":5,"gesprek":10,"naarEscalatiecontact":5,"naarRegio":5,"escalatiecontact":null,"regio":null,"bron":"x"}]""", "Servicenorm 1, veld naarRegio")]
    [InlineData("""[{"van":null,"naar":null,"soort":"weggeven","ontvangst":1,"reactie":5,"gesprek":10,"naarEscalatiecontact":2,"naarRegio":5,"escalatiecontact":null,"regio":null,"bron":"x"}]""", "Servicenorm 1, veld soort")]
    [InlineData("""[{"reaktie":5}]""", "niet te lezen")]
    [InlineData("geen json", "niet te lezen")]
    public void EenAfspraakDieNietKlopt_WordtGenoemd(string json, string melding) =>
        Assert.Contains(melding, Assert.Throws<InvalidDataException>(() => Servicenormen.Lees(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void DeEersteAfspraakDiePast_Geldt()
    {
        var normen = Servicenormen.Lees(
            $$"""
            [{"van":"{{Grond.VtNoord}}","naar":null,"soort":"verzoek-tot-onderzoek","ontvangst":1,"reactie":3,"gesprek":10,"naarEscalatiecontact":2,"naarRegio":5,"escalatiecontact":"e","regio":null,"bron":"convenant"},
             {"van":"{{Grond.VtNoord}}","naar":null,"soort":null,"ontvangst":1,"reactie":4,"gesprek":10,"naarEscalatiecontact":2,"naarRegio":5,"escalatiecontact":null,"regio":null,"bron":"convenant"}]
            """);
        Assert.Equal(3, normen.Voor(Grond.VtNoord, Grond.RvdkNoord, "verzoek-tot-onderzoek").Reactie);
        Assert.Equal(4, normen.Voor(Grond.VtNoord, Grond.Gemeente, "zicht-tijdens-raadsonderzoek").Reactie);
        Assert.Equal(Servicenormen.Standaard, normen.Voor(Grond.RvdkNoord, Grond.Gi, "uitvoering-maatregel"));
    }

    [Fact]
    public async Task BlijftHetAntwoordUit_DanStaatHetAanBeideKanten_EnIedereTredeEenKeer_HoeVaakErOokWordtGekeken()
    {
        await using var keten = await Proefketen.Start();
        var aanbod = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        keten.Spring(TimeSpan.FromDays(8)); // 5 January plus five working days is the 12th
        Assert.Equal(1, await Kijk(keten));
        Assert.True(await keten.TotRust());
        Assert.Equal(["reactie beide-kanten"], await Lijst(keten, "melding"));
        Assert.Equal(["reactie beide-kanten"], await Lijst(keten, "raadsonderzoek"));

        keten.Spring(TimeSpan.FromDays(40));
        Assert.Equal(1, await Kijk(keten));
        Assert.True(await keten.TotRust());
        string[] alle = ["gesprek beide-kanten", "gesprek escalatiecontact", "gesprek regio", "reactie beide-kanten", "reactie escalatiecontact", "reactie regio"];
        Assert.Equal(alle, await Lijst(keten, "melding"));
        Assert.Equal(alle, await Lijst(keten, "raadsonderzoek"));
        Assert.Equal(0, await Kijk(keten));
        Assert.Equal(0, await keten.Tel("melding", "select count(*) from bewaking"));
        Assert.Equal(6, await keten.Tel("melding", "select count(*) from gebeurtenis where soort = 'antwoord-uitgebleven'"));
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    /// <summary>Two instances over one database: one is frozen after its claim, or dies, and the other takes over.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WieMetEenVerlopenClaimOntwaakt_VerandertNiets(bool eerderDanDeAnderKlaarIs)
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        keten.Spring(TimeSpan.FromDays(8));
        await using var tweede = keten.NogEen("melding", new Rechtstreeks(keten));
        var (bevroren, ander) = (new Bewaker(keten.Van(Grond.VtNoord).Overdrachten), new Bewaker(tweede.Overdrachten));
        var geclaimd = await bevroren.Neem(CancellationToken.None);
        Assert.Single(geclaimd);
        Assert.Empty(await ander.Neem(CancellationToken.None)); // held
        await keten.Beschadig("melding", "update bewaking set geclaimd_tot = 0"); // the claim has expired
        var overgenomen = await ander.Neem(CancellationToken.None);
        Assert.Single(overgenomen);
        if (eerderDanDeAnderKlaarIs) await Ontwaakt();
        Assert.Equal(1, await ander.Werk(Grond.VtNoord, overgenomen, CancellationToken.None));
        await Ontwaakt();
        Assert.Equal(["reactie beide-kanten"], await Lijst(keten, "melding"));
        Assert.Equal(1, await keten.Tel("melding", "select count(*) from gebeurtenis where soort = 'antwoord-uitgebleven'"));

        async Task Ontwaakt()
        {
            var afdruk = Keuring.Afdruk(keten.Map);
            Assert.Equal(0, await bevroren.Werk(Grond.VtNoord, geclaimd, CancellationToken.None));
            Assert.Equal(afdruk, Keuring.Afdruk(keten.Map));
        }
    }

    [Fact]
    public async Task EenGesprekDatEerstNietDoorging_WordtWeerBewaaktAlsHetTochWordtGepland()
    {
        await using var keten = await Proefketen.Start();
        var aanbod = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.LegGesprekVast(aanbod, Grond.RvdkNoord, Gespreksstand.NietGehouden));
        Assert.Null(await keten.Accepteer(aanbod));
        Assert.True(await keten.TotRust());
        keten.Spring(TimeSpan.FromDays(8));
        await Kijk(keten);
        Assert.Equal(0, await keten.Tel("melding", "select count(*) from bewaking"));

        Assert.Null(await keten.LegGesprekVast(aanbod, Grond.RvdkNoord, Gespreksstand.Gepland));
        Assert.True(await keten.TotRust());
        keten.Spring(TimeSpan.FromDays(8));
        Assert.Equal(1, await Kijk(keten));
        Assert.Contains("gesprek beide-kanten", await Lijst(keten, "melding"));
    }

    [Fact]
    public async Task EenDieNietTeLezenIs_HoudtDeAnderenNietOp()
    {
        await using var keten = await Proefketen.Start(kinderen: 2);
        var kapot = await keten.BiedAanDeRaad();
        var goed = await keten.BiedAanDeRaad(1);
        Assert.True(await keten.TotRust());
        await keten.Beschadig("melding", "update overdracht set eigen_helft = '{}' where id = @kapot", new { kapot });
        keten.Spring(TimeSpan.FromDays(8));

        Assert.Equal(2, await Kijk(keten));
        Assert.Equal([goed.ToString()], await keten.Dienst("melding").Dienst.Data.AlsDienst(tx => tx.Alle<string>("select overdracht from aanmaning"), CancellationToken.None));
        Assert.Equal(2, await keten.Tel("melding", "select count(*) from bewaking")); // the one that is wrong stays, for a person to see
    }

    private static Task<int> Kijk(Proefketen keten) => new Bewaker(keten.Van(Grond.VtNoord).Overdrachten).Kijk(CancellationToken.None);

    private static Task<List<string>> Lijst(Proefketen keten, string dienst) =>
        keten.Dienst(dienst).Dienst.Data.AlsDienst(tx => tx.Alle<string>("select wat || ' ' || trede from aanmaning order by wat, trede"), CancellationToken.None);

    private static OntvangersHelft? Gezien(string hoe) => hoe switch
    {
        "niets" => null,
        "ontvangst" => Ontvangst,
        "vraag" => Ontvangst with { Vragen = [new Aanvullingsvraag(1, Donderdag, "p", "x")] },
        "gepland" => Ontvangst with { Gesprek = new(Gespreksstand.Gepland, Donderdag.AddDays(3), "p", null) },
        "gehouden" => Ontvangst with { Gesprek = new(Gespreksstand.Gehouden, Donderdag, "p", null) },
        "niet-gehouden" => Ontvangst with { Gesprek = new(Gespreksstand.NietGehouden, null, "p", "spoed") },
        "geaccepteerd en gehouden" => Ontvangst with { Gesprek = new(Gespreksstand.Gehouden, Donderdag, "p", null), Besluit = new(Besluitsoort.Geaccepteerd, Donderdag, "p", null, null) },
        _ => Ontvangst with { Besluit = new(Enum.Parse<Besluitsoort>(hoe, ignoreCase: true), Donderdag, "p", null, null) },
    };
}
