using FsCheck.Fluent;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

public sealed class AmsterdamseDagen
{
    // In winter Amsterdam is one hour ahead of UTC, in summer two.
    [Theory]
    [InlineData("2026-01-14T22:59:59Z", "2026-01-14")]
    [InlineData("2026-01-14T23:00:00Z", "2026-01-15")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    [InlineData("2026-07-14T23:30:00-10:00", "2026-07-15")]
    public void DeDatumIsDieVanAmsterdam(string moment, string dag) =>
        Assert.Equal(Dag(dag), Amsterdam.Datum(DateTimeOffset.Parse(moment, provider: null)));

    [Theory]
    [InlineData("2026-01-14", "2026-01-15T00:00:00+01:00")]
    [InlineData("2026-07-14", "2026-07-15T00:00:00+02:00")]
    public void EenDagEindigtOmMiddernachtInAmsterdam(string dag, string einde) =>
        Assert.Equal(DateTimeOffset.Parse(einde, provider: null), Amsterdam.EindeVan(Dag(dag)));

    // Summer time in 2026: from Sunday 29 March to Sunday 25 October.
    [Theory]
    [InlineData("2026-03-28", 24)]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-10-26", 24)]
    public void EenDagWaaropDeKlokVerspringtDuurt23Of25Uur(string dag, int uren) =>
        Assert.Equal(TimeSpan.FromHours(uren), Amsterdam.EindeVan(Dag(dag)) - Amsterdam.EindeVan(Dag(dag).AddDays(-1)));

    [Fact]
    public void WatVoorHetEindeVanDeDagGebeurtValtNogOpDieDag() => Altijd(Prop.ForAll(Dagen, dag =>
        Amsterdam.Datum(Amsterdam.EindeVan(dag).AddMilliseconds(-1)) == dag
        && Amsterdam.Datum(Amsterdam.EindeVan(dag)) == dag.AddDays(1)
        && Amsterdam.Datum(Amsterdam.EindeVan(dag).ToUniversalTime()) == dag.AddDays(1)));
}
