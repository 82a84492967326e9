using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

public sealed class Feestdagen
{
    [Fact]
    public void DeFeestdagenVan1990TotEnMet2100KloppenMetEenTweedeTabel()
    {
        for (var dag = Dag("1990-01-01"); dag <= Dag("2100-12-31"); dag = dag.AddDays(1))
            Assert.True(FeestdagenVolgensDeTabel(dag.Year).Contains(dag) == DeKalender.IsErkendeFeestdag(dag), $"{dag:yyyy-MM-dd}");
    }

    // Art. 3(1) and 3(2), as the calendar of 2026 prints them: Easter Sunday was 5 April.
    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-06")]
    [InlineData("2026-04-27")]
    [InlineData("2026-05-05")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-26")]
    public void DeNegenFeestdagenVan2026ZijnErkend(string dag) => Assert.True(DeKalender.IsErkendeFeestdag(Dag(dag)));

    // Easter at its latest (25 April 2038), and in the century year that is no leap year (28 March 2100).
    [Theory]
    [InlineData("2038-04-26")]
    [InlineData("2100-03-29")]
    public void TweedePaasdagKloptOokInBijzondereJaren(string dag) => Assert.True(DeKalender.IsErkendeFeestdag(Dag(dag)));

    // 27 April is a Sunday in 2014 and 2025; the birthday is then celebrated on the 26th.
    [Theory]
    [InlineData("2014-04-26", true)]
    [InlineData("2014-04-27", false)]
    [InlineData("2025-04-26", true)]
    [InlineData("2025-04-27", false)]
    [InlineData("2026-04-26", false)]
    [InlineData("2026-04-27", true)]
    public void KoningsdagIs27AprilEnOpEenZondag26April(string dag, bool vrij) =>
        Assert.Equal(vrij, DeKalender.IsErkendeFeestdag(Dag(dag)));

    // 30 April 2006 was a Sunday, so that year it was celebrated on Saturday the 29th.
    [Theory]
    [InlineData("1990-04-30", true)]
    [InlineData("2006-04-29", true)]
    [InlineData("2006-04-30", false)]
    [InlineData("2013-04-30", true)]
    [InlineData("2013-04-27", false)]
    [InlineData("2014-04-30", false)]
    public void TotEnMet2013WasHetKoninginnedagOp30AprilEnOpEenZondag29April(string dag, bool vrij) =>
        Assert.Equal(vrij, DeKalender.IsErkendeFeestdag(Dag(dag)));

    [Fact]
    public void EenGewoneZaterdagOfZondagIsGeenFeestdagEnOokGeenWerkdag()
    {
        foreach (var dag in new[] { Dag("2026-06-06"), Dag("2026-06-07") })
        {
            Assert.False(DeKalender.IsErkendeFeestdag(dag));
            Assert.False(DeKalender.IsWerkdag(dag));
        }
    }

    [Fact]
    public void EenKoninklijkBesluitMaaktEenDagVrij()
    {
        var metBesluit = new Kalender(Dag("2026-05-15"));

        Assert.True(DeKalender.IsWerkdag(Dag("2026-05-15")));
        Assert.False(metBesluit.IsWerkdag(Dag("2026-05-15")));
        Assert.True(metBesluit.IsErkendeFeestdag(Dag("2026-05-15")));
    }

    [Theory]
    [InlineData("1989-12-31", "zondag 31 december 1989")]
    [InlineData("2101-01-01", "zaterdag 1 januari 2101")]
    public void BuitenDeJaren1990TotEnMet2100RekentDeKalenderNiet(string dag, string genoemd)
    {
        var fout = Assert.Throws<ArgumentOutOfRangeException>(() => DeKalender.IsWerkdag(Dag(dag)));

        Assert.StartsWith($"De kalender kent de jaren 1990 tot en met 2100; {genoemd} valt daarbuiten.", fout.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => DeKalender.Vervaldag(Standaard("GI-PLAN"), Dag(dag)));
    }

    [Theory]
    [InlineData("RVDK-TOTAAL", "2100-12-01")]
    [InlineData("VT-TRIAGE", "2100-12-30")]
    [InlineData("OTS-VERLENGING", "1990-01-10")]
    public void EenTermijnDieDeKalenderUitlooptWordtGeweigerd(string id, string vanaf) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Vervalt(id, vanaf));
}
