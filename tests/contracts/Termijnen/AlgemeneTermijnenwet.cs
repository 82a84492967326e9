using FsCheck.Fluent;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

public sealed class AlgemeneTermijnenwet
{
    // Sunday 1 March and 70 days: Sunday 10 May. Art. 1(1): through Monday 11 May.
    [Fact]
    public void EenWettelijkeTermijnDieOpZondagEindigtLooptDoorTotMaandag()
    {
        var onderzoek = DeKalender.Vervaldag(Standaard("VT-ONDERZOEK"), Dag("2026-03-01"));

        Assert.Equal(Dag("2026-05-11"), onderzoek.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.Atw1Lid1], Codes(onderzoek));
        Assert.Equal(Dag("2026-05-10"), onderzoek.Regels[1].Van);
    }

    // Friday 20 February and 42 days: 3 April, Goede Vrijdag. Saturday, Sunday and tweede Paasdag follow: Tuesday 7 April.
    [Fact]
    public void EenTermijnDieOpGoedeVrijdagEindigtLooptDoorTotNaPasen() =>
        Assert.Equal(Dag("2026-04-07"), Vervalt("GI-PLAN", "2026-02-20"));

    // Wednesday 1 April and 42 days: Wednesday 13 May, an ordinary day although the next one is Hemelvaartsdag.
    [Fact]
    public void EenTermijnDieOpEenWerkdagEindigtSchuiftNiet() => Assert.Equal(Dag("2026-05-13"), Vervalt("GI-PLAN", "2026-04-01"));

    // Art. 3(3): Friday 15 May is made free, so a term that ends on Hemelvaartsdag 14 May runs through Monday 18 May.
    [Fact]
    public void EenDagDieEenBesluitVrijMaaktSchuiftDeTermijnOok() =>
        Assert.Equal(Dag("2026-05-18"), new Kalender(Dag("2026-05-15")).Vervaldag(Standaard("GI-PLAN"), Dag("2026-04-02")).Uiterlijk);

    // Sunday 1 March and 56 days: Sunday 26 April. The RvdK's own norm is no statutory term.
    [Fact]
    public void EenNormVanHetVeldSchuiftNiet()
    {
        var raad = DeKalender.Vervaldag(Standaard("RVDK-TOTAAL"), Dag("2026-03-01"));

        Assert.Equal(Dag("2026-04-26"), raad.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.GeenAtw], Codes(raad));
    }

    // Eight weeks before Sunday 10 May is Sunday 15 March. Art. 1(2): counted back, so it stays.
    [Fact]
    public void EenTermijnDieTerugteltSchuiftNiet()
    {
        var verzoek = DeKalender.Vervaldag(Standaard("OTS-VERLENGING"), Dag("2026-05-10"));

        Assert.Equal(Dag("2026-03-15"), verzoek.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.Atw1Lid2], Codes(verzoek));
    }

    // Saturday 2 May 2026 and a year: Sunday 2 May 2027. Art. 4 leaves terms of one or more years out.
    [Fact]
    public void EenTermijnVanEenJaarSchuiftNiet()
    {
        var ots = DeKalender.Vervaldag(Standaard("OTS-DUUR"), Dag("2026-05-02"));

        Assert.Equal(Dag("2027-05-02"), ots.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.Atw4], Codes(ots));
    }

    // Art. 4: "more than" 90 days, 12 weeks, 3 months; "one or more" years.
    [Theory]
    [InlineData(Lengtesoort.Kalenderdagen, 90, false)]
    [InlineData(Lengtesoort.Kalenderdagen, 91, true)]
    [InlineData(Lengtesoort.Weken, 12, false)]
    [InlineData(Lengtesoort.Weken, 13, true)]
    [InlineData(Lengtesoort.Maanden, 3, false)]
    [InlineData(Lengtesoort.Maanden, 4, true)]
    [InlineData(Lengtesoort.Jaren, 1, true)]
    public void AlleenTermijnenLangerDanTwaalfWekenOfDrieMaandenVallenBuitenDeWet(Lengtesoort soort, int aantal, bool buiten) =>
        Assert.Equal(buiten, new Lengte(soort, aantal).UitgeslotenDoorArtikel4);

    // From Sunday 1 March, 90 days end on Saturday 30 May and roll to Monday 1 June; 91 days end on Sunday 31 May and stay.
    [Fact]
    public void DoorArtikel4KanEenTermijnVan91DagenEerderEindigenDanEenVan90()
    {
        Assert.Equal(Dag("2026-06-01"), DeKalender.Vervaldag(Wettelijk(Lengtesoort.Kalenderdagen, 90), Dag("2026-03-01")).Uiterlijk);
        Assert.Equal(Dag("2026-05-31"), DeKalender.Vervaldag(Wettelijk(Lengtesoort.Kalenderdagen, 91), Dag("2026-03-01")).Uiterlijk);
    }

    // Thursday 24 December and three days: both Kerstdagen and Sunday 27. Art. 1(1): Monday 28; that is one working day,
    // art. 2 asks for two: Tuesday 29.
    [Fact]
    public void EenTermijnVanDrieDagenHeeftMinstensTweeWerkdagen()
    {
        var kerst = DeKalender.Vervaldag(Wettelijk(Lengtesoort.Kalenderdagen, 3), Dag("2026-12-24"));

        Assert.Equal(Dag("2026-12-29"), kerst.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.Atw1Lid1, Regelcode.Atw2], Codes(kerst));
    }

    // Friday 5 June and three days: Monday 8 June is a working day, but the only one. Art. 2 alone: Tuesday 9 June.
    [Fact]
    public void OokEenTermijnDieOpEenWerkdagEindigtKrijgtZijnTweedeWerkdag() =>
        Assert.Equal(Dag("2026-06-09"), DeKalender.Vervaldag(Wettelijk(Lengtesoort.Kalenderdagen, 3), Dag("2026-06-05")).Uiterlijk);

    // Thursday 24 December and two days: Saturday 26, moved to Monday 28. Art. 2 begins at three days.
    [Fact]
    public void EenTermijnVanTweeDagenKrijgtGeenTweedeWerkdag() =>
        Assert.Equal(Dag("2026-12-28"), DeKalender.Vervaldag(Wettelijk(Lengtesoort.Kalenderdagen, 2), Dag("2026-12-24")).Uiterlijk);

    // One werkdag after Friday 5 June is Monday 8 June: three days of the calendar, but a term of one day.
    [Fact]
    public void EenTermijnVanEenWerkdagKrijgtGeenTweedeWerkdag() =>
        Assert.Equal(Dag("2026-06-08"), DeKalender.Vervaldag(Wettelijk(Lengtesoort.Werkdagen, 1), Dag("2026-06-05")).Uiterlijk);

    // Three months from 30 November would be 30 February. 28 February 2027 is a Sunday; the field's norm stays on it.
    [Fact]
    public void EenMaandDieDeDagNietHeeftEindigtOpHaarLaatsteDag()
    {
        var hulp = DeKalender.Vervaldag(Standaard("HULP-START"), Dag("2026-11-30"));

        Assert.Equal(Dag("2027-02-28"), hulp.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.EindeVanDeMaand, Regelcode.GeenAtw], Codes(hulp));
    }

    // Two months before 30 April is the last day of February, also in a leap year.
    [Theory]
    [InlineData("2026-04-30", "2026-02-28")]
    [InlineData("2028-04-30", "2028-02-29")]
    public void OokTerugEindigtEenKorteMaandOpHaarLaatsteDag(string einde, string bericht) =>
        Assert.Equal(Dag(bericht), Vervalt("OTS-NIETVERLENGEN", einde));

    [Fact]
    public void EenJaarNa29FebruariEindigtOp28Februari() => Assert.Equal(Dag("2025-02-28"), Vervalt("OTS-DUUR", "2024-02-29"));

    // Sixteen on 12 May 2026, and six months later 12 November; born on 31 August: sixteen and a half on 28 February.
    [Theory]
    [InlineData("2010-05-12", "2026-11-12")]
    [InlineData("2010-08-31", "2027-02-28")]
    public void HetLokaleTeamWeetHetAlsDeJeugdigeZestienEnEenHalfIs(string geboren, string uiterlijk) =>
        Assert.Equal(Dag(uiterlijk), Vervalt("OVERGANG-18", geboren));

    [Fact]
    public void EenVoorwaardeZonderLengteHeeftGeenVervaldag()
    {
        var fout = Assert.Throws<ArgumentException>(() => Vervalt("UHP-ADVIES", "2026-01-05"));

        Assert.StartsWith("UHP-ADVIES is een voorwaarde zonder lengte", fout.Message);
    }

    [Fact]
    public void OnderDeWetEindigtEenTermijnNooitOpEenUitgeslotenDag() => Altijd(Prop.ForAll(Dagen, LengtesOnderDeWet, (vanaf, lengte) =>
    {
        var dag = DeKalender.Vervaldag(Wettelijk(lengte.Soort, lengte.Aantal), vanaf).Uiterlijk;
        return dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FeestdagenVolgensDeTabel(dag.Year).Contains(dag);
    }));

    [Fact]
    public void OnderDeWetHeeftElkeTermijnVanDrieDagenOfMeerTweeWerkdagen() => Altijd(Prop.ForAll(
        Dagen,
        LengtesOnderDeWet,
        (vanaf, lengte) => lengte is { Soort: Lengtesoort.Werkdagen or Lengtesoort.Kalenderdagen, Aantal: < 3 }
        || Enumerable.Range(1, 120).Select(vanaf.AddDays)
            .TakeWhile(dag => dag <= DeKalender.Vervaldag(Wettelijk(lengte.Soort, lengte.Aantal), vanaf).Uiterlijk)
            .Count(DeKalender.IsWerkdag) >= 2));

    // Within the act, and for norms: across the border of art. 4 the law itself breaks this, see above.
    [Fact]
    public void EenLangereTermijnEindigtNooitEerder() => Altijd(Prop.ForAll(Dagen, LengtesOnderDeWet, (vanaf, lengte) =>
        lengte.Aantal == 1 || new[] { true, false }.All(wet =>
        {
            var lang = Wettelijk(lengte.Soort, lengte.Aantal) with { Termijnenwet = wet };
            var kort = lang with { Lengte = lengte with { Aantal = lengte.Aantal - 1 } };
            return DeKalender.Vervaldag(kort, vanaf).Uiterlijk <= DeKalender.Vervaldag(lang, vanaf).Uiterlijk;
        })));

    [Fact]
    public void EenTermijnDieLaterBegintEindigtNooitEerder() => Altijd(Prop.ForAll(Dagen, LengtesOnderDeWet, (vanaf, lengte) =>
    {
        var termijn = Wettelijk(lengte.Soort, lengte.Aantal);
        return DeKalender.Vervaldag(termijn, vanaf).Uiterlijk <= DeKalender.Vervaldag(termijn, vanaf.AddDays(1)).Uiterlijk;
    }));

    [Fact]
    public void DeLaatsteRegelEindigtOpDeVervaldag() => Altijd(Prop.ForAll(Dagen, LengtesOnderDeWet, (vanaf, lengte) =>
    {
        var vervaldag = DeKalender.Vervaldag(Wettelijk(lengte.Soort, lengte.Aantal), vanaf);
        return vervaldag.Regels[^1].Naar == vervaldag.Uiterlijk && vervaldag.Regels[0].Van == vanaf;
    }));
}
