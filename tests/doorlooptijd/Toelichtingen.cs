using Keten.Contracts;
using Keten.Termijnen;
using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>Comply or explain in the trace: what was explained while its term ran counts as explained, never as met.</summary>
public sealed class Toelichtingen
{
    private const string Gi = "00000001003300000000";

    // The uitspraak was on 15 June; three months later is 15 September, and the help started on the 16th.
    [Theory]
    [InlineData("HULP-START", "2026-09-15T23:59", "toegelicht")]
    [InlineData("HULP-START", "2026-09-16T00:01", "te-laat")]
    [InlineData("GI-KOERS", "2026-09-15T12:00", "te-laat")]
    public void HulpDieNaDrieMaandenBegintIsToegelichtAlsDatOpTijdIsUitgelegd(string termijn, string op, string oordeel)
    {
        var trace = Bouw([.. HeleKeten.Weg(), Uitleg(termijn, op)], "2026-12-01T12:00");

        Assert.Equal(oordeel, Stap(trace, "passende hulp").Oordeel);
        Assert.Equal("te-laat", trace.KetenOordeel); // the chain itself is no term that may be explained
        var regel = Trajectregel.Van(trace);
        Assert.Equal((oordeel == "toegelicht" ? 1 : 0, trace.Stappen.Count(s => s.Oordeel == "te-laat")), (regel.StappenToegelicht, regel.StappenTeLaat));
    }

    [Fact]
    public void WieOpTijdIsBlijftOpTijdOokMetEenToelichting() =>
        Assert.Equal("op-tijd", Stap(Bouw([.. HeleKeten.Weg(), Uitleg("GI-KOERS", "2026-07-20T12:00")], "2026-12-01T12:00"), "koers").Oordeel);

    // The koers was due on 27 July.
    [Theory]
    [InlineData(true, "2026-07-27T12:00", "2026-07-27T13:00", "loopt")]
    [InlineData(true, "2026-07-27T12:00", "2026-07-28T12:00", "loopt-toegelicht")]
    [InlineData(true, "2026-07-28T12:00", "2026-07-28T13:00", "loopt-te-laat")]
    [InlineData(false, "2026-07-27T12:00", "2026-07-28T12:00", "loopt-te-laat")]
    public void EenKoersDieNogLooptIsToegelichtDoorDeGiVanDezeMaatregel(bool vanDezeMaatregel, string uitgelegd, string nu, string oordeel)
    {
        var voor = HeleKeten.Weg().Where(f => f.Feit.GebeurdOp < Op("2026-07-27T00:00")).ToList();
        var trace = Bouw([.. voor, Uitleg("GI-KOERS", uitgelegd, vanDezeMaatregel ? null : Nr(29))], nu);

        Assert.Equal(oordeel, Stap(trace, "koers").Oordeel);
    }

    private static Stap Stap(Trajectweergave trace, string naam) => trace.Stappen.Single(s => s.Naam == naam);

    private static (string Dienst, Feit Feit) Uitleg(string termijn, string op, Guid? maatregel = null)
    {
        var van = maatregel ?? HeleKeten.Weg().Single(f => f.Feit.Soort == "koers-bepaald").Feit.Als<KoersBepaald>().Maatregel;
        var maker = new Maker();
        maker.Zet("maatregel", Gi, op, new TermijnToegelicht(van, termijn, DateOnly.FromDateTime(Op(op).Date)));
        return ("maatregel", maker.Feiten[0].Feit with { Id = Nr(9001), Positie = 9001 });
    }

    private static Trajectweergave Bouw(IReadOnlyCollection<(string, Feit)> feiten, string nu) => Trajecttrace.Bouw(Traject, feiten, new Kalender(), Op(nu));
}
