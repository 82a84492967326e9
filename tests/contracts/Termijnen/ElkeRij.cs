using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

/// <summary>Each row of the catalogue once, with the date reasoned from the law or the norm; the articles of the act have tests of their own.</summary>
public sealed class ElkeRij
{
    public static TheoryData<string, string, string> Rijen => new()
    {
        // Werkdagen. Monday 12 January 2026: 13, 14, 15, 16 and Monday 19 January.
        { "VT-TRIAGE", "2026-01-12", "2026-01-19" },

        // Art. 5 with 1(1): an AMvB. 70 days after Thursday 5 March is Thursday 14 May, Hemelvaartsdag: Friday 15 May.
        { "VT-ONDERZOEK", "2026-03-05", "2026-05-15" },

        // A norm of the RvdK in calendar days, so the act does not move it. Ten days after Thursday 2 April: Sunday 12 April.
        { "RVDK-START", "2026-04-02", "2026-04-12" },

        // 56 days after Sunday 1 March: Sunday 26 April.
        { "RVDK-TOTAAL", "2026-03-01", "2026-04-26" },

        // Wednesday 13 May; 14 May is Hemelvaartsdag: 15, 18, 19, 20 and Thursday 21 May.
        { "GI-NAAM", "2026-05-13", "2026-05-21" },

        // Monday 22 June: 23, 24, 25, 26 and Monday 29 June.
        { "GI-CONTACT", "2026-06-22", "2026-06-29" },

        // Statutory (Jeugdwet): 42 days after Saturday 4 April is Saturday 16 May; art. 1(1): Monday 18 May.
        { "GI-PLAN", "2026-04-04", "2026-05-18" },

        // A norm of the inspecties: 42 days after Sunday 15 March is Sunday 26 April, and it stays.
        { "GI-KOERS", "2026-03-15", "2026-04-26" },

        // A norm of the field: three months after 30 November, which February has not; 28 February 2027 is a Sunday, and it stays.
        { "HULP-START", "2026-11-30", "2027-02-28" },

        // Two weeks after Sunday 19 April is Sunday 3 May, and it stays.
        { "WL-TAXATIE", "2026-04-19", "2026-05-03" },

        // Ten calendar days after Wednesday 15 April: Saturday 25 April.
        { "WL-CONTACT", "2026-04-15", "2026-04-25" },

        // Three months after 31 August: November has thirty days.
        { "WL-HERTRIAGE", "2026-08-31", "2026-11-30" },

        // Art. 4: years. A year after Saturday 2 May 2026 is Sunday 2 May 2027.
        { "OTS-DUUR", "2026-05-02", "2027-05-02" },

        // Art. 1(2): back from an end. Eight weeks before Sunday 10 May: Sunday 15 March.
        { "OTS-VERLENGING", "2026-05-10", "2026-03-15" },

        // Two months before 30 April: the last day of February.
        { "OTS-NIETVERLENGEN", "2026-04-30", "2026-02-28" },

        // An advice, no law: three months after 6 February 2026 is 6 May; from 5 February it is 5 May, a holiday, and it stays.
        { "PERSPECTIEF", "2026-02-05", "2026-05-05" },

        // Sixteen and a half, whatever day that is.
        { "OVERGANG-18", "2010-05-12", "2026-11-12" },

        // A year after 29 February: 28 February.
        { "VOOGDIJ-EVALUATIE", "2028-02-29", "2029-02-28" },
    };

    [Theory]
    [MemberData(nameof(Rijen))]
    public void DeUitersteDagVanElkeRijIsDieVanDeWetOfDeNorm(string id, string vanaf, string uiterlijk) => Assert.Equal(Dag(uiterlijk), Vervalt(id, vanaf));

    [Fact]
    public void ElkeRijMetEenLengteStaatHierboven() => Assert.Equal(
        Termijncatalogus.Standaard.Termijnen.Where(t => t.Lengte is not null).Select(t => t.Id),
        Rijen.Select(r => r.Data.Item1));
}
