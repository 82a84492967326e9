using Keten.Contracts;
using Keten.Termijnen;
using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>A melding that was registered with the wrong date: the trace is what it would have been with the right one.</summary>
public sealed class Correcties
{
    private const string Vt = "00000001001299757001";

    // Corrected on 20 January, after the triage of the 12th. From Friday 2 January five working days end on Friday the 9th: the triage was late after all.
    [Theory]
    [InlineData("2026-01-02T16:30", "2026-01-09", "te-laat")]
    [InlineData("2026-01-06T09:00", "2026-01-13", "op-tijd")]
    [InlineData("2026-01-12T08:59", "2026-01-19", "op-tijd")]
    public void AllesWatVanDeOntvangstWordtGeteldSchuiftMee(string ontvangen, string uiterlijk, string oordeel)
    {
        var trace = Bouw([.. HeleKeten.Weg(), Correctie(ontvangen, 1)]);

        var triage = trace.Stappen.Single(s => s.Naam == "triage");
        Assert.Equal((Op(ontvangen), DateOnly.Parse(uiterlijk, System.Globalization.CultureInfo.InvariantCulture), oordeel), (triage.Van, triage.Uiterlijk, triage.Oordeel));
        Assert.Equal(Op(ontvangen), trace.Begonnen);
        Assert.Equal(Op(ontvangen), trace.Procesregie[0].Van);
        var zonder = Bouw(HeleKeten.Weg());
        var verschoven = Amsterdam.Datum(Op("2026-01-05T09:00")).DayNumber - Amsterdam.Datum(Op(ontvangen)).DayNumber;
        Assert.Equal(zonder.GeteldeDagen + verschoven, trace.GeteldeDagen);
        Assert.Equal(trace.GeteldeDagen, trace.Verbruik.Where(v => v.Schakel != "rechtbank").Sum(v => v.Dagen));
    }

    [Fact]
    public void DeLaatsteCorrectieGeldt_EnEenTerugZetIsAlsofErNietsGebeurde()
    {
        var trace = Bouw([.. HeleKeten.Weg(), Correctie("2026-01-02T16:30", 1), Correctie("2026-01-05T09:00", 2)]);

        Assert.Equivalent(Bouw(HeleKeten.Weg()), trace, strict: true);
    }

    [Fact]
    public void EenCorrectieVanEenAndereMeldingDoetHierNiets() =>
        Assert.Equivalent(Bouw(HeleKeten.Weg()), Bouw([.. HeleKeten.Weg(), Correctie("2026-01-02T16:30", 1, Nr(777))]), strict: true);

    private static Trajectweergave Bouw(IReadOnlyCollection<(string, Feit)> feiten) => Trajecttrace.Bouw(Traject, feiten, new Kalender(), Op("2026-12-01T12:00"));

    private static (string Dienst, Feit Feit) Correctie(string ontvangen, int nummer, Guid? melding = null)
    {
        var maker = new Maker();
        maker.Zet("melding", Vt, "2026-01-20T09:00", new MeldingGecorrigeerd(melding ?? Nr(2), Op(ontvangen)));
        return ("melding", maker.Feiten[0].Feit with { Id = Nr(9000 + nummer), Positie = 9000 + nummer });
    }
}
