using FsCheck;
using FsCheck.Fluent;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

/// <summary>A term that stands still: its days do not count. No source names a ground for it; laws and agreements may bring one.</summary>
public sealed class Schorsingen
{
    // Monday 12 January: Tuesday 13 is day 1; 14 and 15 stand still; Friday 16 is day 2, Monday 19 day 3, Wednesday 21 day 5.
    [Fact]
    public void WerkdagenWaaropDeTermijnStilstondTellenNietMee()
    {
        var triage = Met("VT-TRIAGE", "2026-01-12", ("2026-01-14", "2026-01-16"));

        Assert.Equal(Dag("2026-01-21"), triage.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.Schorsing], Codes(triage));
        Assert.Equal(
            "5 werkdagen na maandag 12 januari 2026; vanaf woensdag 14 januari 2026 stond de termijn 2 werkdagen stil: woensdag 21 januari 2026.",
            triage.Afleiding());
    }

    // Tuesday 22 December: 23 is day 1; still from Thursday 24 through Monday 28, of which 24 and 28 are working days (25 and 26
    // are Kerst, 27 is a Sunday); 29 is day 2, 30 day 3, 31 day 4, 1 January is free, Monday 4 January day 5.
    [Fact]
    public void EenFeestdagInDeSchorsingTeltNietTweeKeer()
    {
        var triage = Met("VT-TRIAGE", "2026-12-22", ("2026-12-24", "2026-12-29"));

        Assert.Equal(Dag("2027-01-04"), triage.Uiterlijk);
        Assert.Equal(
            "5 werkdagen na dinsdag 22 december 2026; 25 en 26 december en 1 januari tellen niet mee; vanaf donderdag 24 december 2026 stond de termijn 2 werkdagen stil: "
            + "maandag 4 januari 2027.",
            triage.Afleiding());
    }

    // 56 days after Monday 5 January is Monday 2 March; ten days taken out: Thursday 12 March.
    [Fact]
    public void KalenderdagenSchuivenDeDagEvenveelDagenOp() =>
        Assert.Equal(Dag("2026-03-12"), Met("RVDK-TOTAAL", "2026-01-05", ("2026-02-02", "2026-02-12")).Uiterlijk);

    // Three months after 5 January is 5 April; ten days taken out: 15 April.
    [Fact]
    public void EenTermijnInMaandenEindigtZoveelDagenLaterAlsHijStilstond() =>
        Assert.Equal(Dag("2026-04-15"), Met("HULP-START", "2026-01-05", ("2026-03-01", "2026-03-11")).Uiterlijk);

    // Monday 2 March is the last day: still from that day on it moves by what follows. From the day after it has ended already.
    [Theory]
    [InlineData("2026-03-02", "2026-03-05", "2026-03-05")]
    [InlineData("2026-03-03", "2026-03-10", "2026-03-02")]
    public void TotEnMetDeLaatsteDagKanEenTermijnStilstaan(string van, string tot, string uiterlijk) =>
        Assert.Equal(Dag(uiterlijk), Met("RVDK-TOTAAL", "2026-01-05", (van, tot)).Uiterlijk);

    // Still from 1 through 9 January, and the fact is of 5 January: 6, 7, 8 and 9 are four days of the term.
    [Fact]
    public void WatVoorHetBeginLigtTeltNiet() => Assert.Equal(Dag("2026-03-06"), Met("RVDK-TOTAAL", "2026-01-05", ("2026-01-01", "2026-01-10")).Uiterlijk);

    // 2 March falls into the second suspension only because the first moved it there: 2 + 5 days is 7 March, and 6 and 7 stand still: 9 March.
    [Fact]
    public void EenSchorsingKanEenTermijnInDeVolgendeSchuiven() => Assert.Equal(
        Dag("2026-03-09"), Met("RVDK-TOTAAL", "2026-01-05", ("2026-03-06", "2026-03-08"), ("2026-02-02", "2026-02-07")).Uiterlijk);

    [Fact]
    public void EenWeekendStilMaaktVoorWerkdagenNietsUit() => Assert.Equal(
        [Regelcode.Telling], Codes(Met("VT-TRIAGE", "2026-01-12", ("2026-01-17", "2026-01-19"))));

    // 10 weeks after Sunday 1 March is Sunday 10 May; art. 1(1) moves it to Monday 11 May, on which and the day after it stands still.
    [Fact]
    public void DeEersteWerkdagNaEenZondagTeltOokNietAlsDeTermijnDanStilstaat()
    {
        var onderzoek = Met("VT-ONDERZOEK", "2026-03-01", ("2026-05-11", "2026-05-13"));

        Assert.Equal(Dag("2026-05-13"), onderzoek.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.Atw1Lid1, Regelcode.Schorsing], Codes(onderzoek));
    }

    // Three days after Thursday 4 June, of which Friday 5 stands still: 6, 7 and Monday 8 June. Of its days only the 8th is a working day:
    // art. 2 adds Tuesday 9 June.
    [Fact]
    public void EenStilleWerkdagIsGeenVanDeTweeWerkdagenVanArtikel2()
    {
        var drieDagen = DeKalender.Vervaldag(Wettelijk(Lengtesoort.Kalenderdagen, 3), Dag("2026-06-04"), new Schorsing(Dag("2026-06-05"), Dag("2026-06-06")));

        Assert.Equal(Dag("2026-06-09"), drieDagen.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.Schorsing, Regelcode.Atw2], Codes(drieDagen));
    }

    [Fact]
    public void AansluitendeSchorsingenZijnSamenEen() => Assert.Equal(
        Met("RVDK-TOTAAL", "2026-01-05", ("2026-02-02", "2026-02-12")).Uiterlijk,
        Met("RVDK-TOTAAL", "2026-01-05", ("2026-02-05", "2026-02-12"), ("2026-02-02", "2026-02-05")).Uiterlijk);

    [Theory]
    [InlineData("OTS-VERLENGING", "2026-05-10", "OTS-VERLENGING telt terug of is een leeftijd: zo'n termijn kan niet stilstaan.")]
    [InlineData("OVERGANG-18", "2010-05-12", "OVERGANG-18 telt terug of is een leeftijd: zo'n termijn kan niet stilstaan.")]
    public void EenTermijnDieNietKanStilstaanWordtGeweigerd(string id, string vanaf, string melding) =>
        Assert.StartsWith(melding, Assert.Throws<ArgumentException>(() => Met(id, vanaf, ("2026-04-01", "2026-04-02"))).Message);

    [Fact]
    public void OverlapEnEenEindeVoorHetBeginWordenGeweigerd()
    {
        Assert.StartsWith(
            "De schorsing van zondag 8 februari 2026 overlapt een andere.",
            Assert.Throws<ArgumentException>(() => Met("RVDK-TOTAAL", "2026-01-05", ("2026-02-08", "2026-02-12"), ("2026-02-02", "2026-02-09"))).Message);
        Assert.StartsWith(
            "De schorsing van maandag 2 februari 2026 eindigt niet na haar begin.",
            Assert.Throws<ArgumentException>(() => Met("RVDK-TOTAAL", "2026-01-05", ("2026-02-02", "2026-02-02"))).Message);
    }

    [Fact]
    public void EenTermijnWaarDeWetNietOpZietSchuiftEvenveelDagenAlsHijStilstaat() => Altijd(Prop.ForAll(
        RuimeDagen, DagenOfWeken, Gen.Two(Gen.Choose(0, 400)).ToArbitrary(), (vanaf, lengte, keuze) =>
        {
            var termijn = Wettelijk(lengte.Soort, lengte.Aantal) with { Termijnenwet = false };
            var zonder = DeKalender.Vervaldag(termijn, vanaf).Uiterlijk;
            var van = vanaf.AddDays(1 + keuze.Item1 % (zonder.DayNumber - vanaf.DayNumber)); // while it runs
            var dagen = keuze.Item2 + 1;
            return DeKalender.Vervaldag(termijn, vanaf, new Schorsing(van, van.AddDays(dagen))).Uiterlijk == zonder.AddDays(dagen);
        }));

    [Fact]
    public void VoorWerkdagenGaatHetOmDeWerkdagenVanDeSchorsing() => Altijd(Prop.ForAll(
        RuimeDagen, Gen.Choose(1, 90).ToArbitrary(), Gen.Two(Gen.Choose(0, 400)).ToArbitrary(), (vanaf, aantal, keuze) =>
        {
            var termijn = Wettelijk(Lengtesoort.Werkdagen, aantal);
            var zonder = DeKalender.Vervaldag(termijn, vanaf).Uiterlijk;
            var van = vanaf.AddDays(1 + keuze.Item1 % (zonder.DayNumber - vanaf.DayNumber));
            var tot = van.AddDays(keuze.Item2 + 1);
            var stil = Enumerable.Range(0, tot.DayNumber - van.DayNumber).Count(i => DeKalender.IsWerkdag(van.AddDays(i)));
            return DeKalender.Vervaldag(termijn, vanaf, new Schorsing(van, tot)).Uiterlijk == DeKalender.Werkdag(zonder, stil);
        }));

    [Fact]
    public void TerugtellenIsHetOmgekeerdeVanVooruit() => Altijd(Prop.ForAll(RuimeDagen, DagenOfWeken, (vanaf, lengte) =>
    {
        var vooruit = Wettelijk(lengte.Soort, lengte.Aantal) with { Termijnenwet = false };
        var terug = vooruit with { Richting = Richting.Achteruit };
        return DeKalender.Vervaldag(terug, DeKalender.Vervaldag(vooruit, vanaf).Uiterlijk).Uiterlijk == vanaf;
    }));

    // From a working day: n working days on and n back is that day again.
    [Fact]
    public void OokInWerkdagenIsTerugHetOmgekeerdeVanVooruit() => Altijd(Prop.ForAll(RuimeDagen, Gen.Choose(1, 200).ToArbitrary(), (dag, aantal) =>
    {
        var vanaf = DeKalender.Werkdag(dag, 1);
        return DeKalender.Werkdag(DeKalender.Werkdag(vanaf, aantal), -aantal) == vanaf;
    }));

    private static Arbitrary<Lengte> DagenOfWeken { get; } = Gen.OneOf(
        Gen.Choose(1, 400).Select(n => new Lengte(Lengtesoort.Kalenderdagen, n)),
        Gen.Choose(1, 60).Select(n => new Lengte(Lengtesoort.Weken, n))).ToArbitrary();

    private static Vervaldag Met(string id, string vanaf, params (string Van, string Tot)[] stil) =>
        DeKalender.Vervaldag(Standaard(id), Dag(vanaf), [.. stil.Select(s => new Schorsing(Dag(s.Van), Dag(s.Tot)))]);
}
