using FsCheck.Fluent;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

public sealed class Werkdagen
{
    // Monday 12 January: Tuesday 13 is day 1, Friday 16 day 4, Monday 19 day 5.
    [Fact]
    public void DeDagVanHetFeitTeltNietMeeEnHetWeekendOokNiet() => Assert.Equal(Dag("2026-01-19"), Vervalt("VT-TRIAGE", "2026-01-12"));

    // A melding on Saturday 10 or Sunday 11 January: Monday 12 is day 1, Friday 16 day 5.
    [Theory]
    [InlineData("2026-01-10")]
    [InlineData("2026-01-11")]
    public void EenMeldingInHetWeekendTeltVanafMaandag(string melding) => Assert.Equal(Dag("2026-01-16"), Vervalt("VT-TRIAGE", melding));

    // Thursday 2 April; the 3rd is Goede Vrijdag, the 6th tweede Paasdag: 7, 8, 9, 10 and Monday 13 April.
    [Fact]
    public void RondPasenTellenGoedeVrijdagEnTweedePaasdagNietMee()
    {
        var triage = DeKalender.Vervaldag(Standaard("VT-TRIAGE"), Dag("2026-04-02"));

        Assert.Equal(Dag("2026-04-13"), triage.Uiterlijk);
        Assert.Equal([Regelcode.Telling, Regelcode.FeestdagTeltNiet, Regelcode.FeestdagTeltNiet], Codes(triage));
        Assert.Equal([Dag("2026-04-03"), Dag("2026-04-06")], triage.Regels.Skip(1).Select(r => r.Van));
    }

    // Wednesday 13 May; the 14th is Hemelvaartsdag, the 15th is free by decree: 18 to 22 May.
    [Fact]
    public void EenDagDieEenBesluitVrijMaaktTeltNietMee() =>
        Assert.Equal(Dag("2026-05-22"), new Kalender(Dag("2026-05-15")).Vervaldag(Standaard("GI-NAAM"), Dag("2026-05-13")).Uiterlijk);

    // Back from Wednesday 8 April over Easter: 7 April is day 1, then 2 April day 2, 1 April day 3.
    [Fact]
    public void WerkdagenTellenOokTerug() => Assert.Equal(
        Dag("2026-04-01"),
        DeKalender.Vervaldag(Wettelijk(Lengtesoort.Werkdagen, 3) with { Richting = Richting.Achteruit }, Dag("2026-04-08")).Uiterlijk);

    [Fact]
    public void DagVoorDagTellenGeeftDezelfdeVervaldag() => Altijd(Prop.ForAll(
        Dagen,
        Gen.Choose(1, 30).ToArbitrary(),
        (vanaf, aantal) =>
        {
            // A calendar on paper: walk from the first day on, tick the days that are free by the second table.
            var dag = vanaf;
            for (var geteld = 0; geteld < aantal;)
            {
                dag = dag.AddDays(1);
                var vrij = dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || FeestdagenVolgensDeTabel(dag.Year).Contains(dag);
                if (!vrij)
                    geteld++;
            }

            return DeKalender.Vervaldag(Wettelijk(Lengtesoort.Werkdagen, aantal), vanaf).Uiterlijk == dag;
        }));
}
