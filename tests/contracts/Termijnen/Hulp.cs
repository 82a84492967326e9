using FsCheck;
using FsCheck.Fluent;
using Keten.Termijnen;

namespace Keten.Contracts.Tests.Termijnen;

/// <summary>What the tests of the terms share: short dates, terms without a row, and a second table of holidays.</summary>
internal static class Hulp
{
    public static readonly Kalender DeKalender = new();

    /// <summary>
    /// The ecclesiastical full moon of Easter by golden number, as the Book of Common Prayer prints it for 1900 through
    /// 2199: golden number 1 is 14 April, and so on. Days of March; 32 is 1 April.
    /// </summary>
    private static readonly int[] Paasmaan = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27];

    public static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd");

    public static Termijn Standaard(string id) => Termijncatalogus.Standaard.Op(id, Dag("2026-01-01"));

    /// <summary>A statutory term, counted forwards, under the act as far as art. 4 admits it.</summary>
    public static Termijn Wettelijk(Lengtesoort soort, int aantal) =>
        Standaard("VT-ONDERZOEK") with { Id = "PROEF", Lengte = new(soort, aantal) };

    public static DateOnly Vervalt(string id, string vanaf) => DeKalender.Vervaldag(Standaard(id), Dag(vanaf)).Uiterlijk;

    public static Regelcode[] Codes(Vervaldag vervaldag) => [.. vervaldag.Regels.Select(r => r.Code)];

    /// <summary>The holidays of a year, those around Easter found by walking from Sunday to Sunday, not by the program's sums.</summary>
    public static IEnumerable<DateOnly> FeestdagenVolgensDeTabel(int jaar)
    {
        var pasen = Eerste(DayOfWeek.Sunday, na: new DateOnly(jaar, 3, 1).AddDays(Paasmaan[jaar % 19] - 1));
        var pinksteren = pasen;
        for (var zondag = 0; zondag < 7; zondag++)
            pinksteren = Eerste(DayOfWeek.Sunday, na: pinksteren);

        int[] zondagenVoor2014 = [1995, 2000, 2006]; // by the calendars of those years
        var koning = jaar < 2014
            ? Dag($"{jaar}-04-{(zondagenVoor2014.Contains(jaar) ? 29 : 30)}")
            : Dag($"{jaar}-04-{(Dag($"{jaar}-04-27").DayOfWeek == DayOfWeek.Sunday ? 26 : 27)}");

        return [
            Dag($"{jaar}-01-01"), Dag($"{jaar}-05-05"), Dag($"{jaar}-12-25"), Dag($"{jaar}-12-26"), koning,
            pasen.AddDays(-2), // Goede Vrijdag
            Eerste(DayOfWeek.Monday, na: pasen),
            Eerste(DayOfWeek.Thursday, na: pinksteren.AddDays(-14)), // Hemelvaart: ten days before Pinksteren
            Eerste(DayOfWeek.Monday, na: pinksteren)];
    }

    /// <summary>Any day that leaves room for every term under the act.</summary>
    public static Arbitrary<DateOnly> Dagen { get; } = TotEnMet("2098-12-31");

    /// <summary>Any day that leaves room for twenty years more.</summary>
    public static Arbitrary<DateOnly> RuimeDagen { get; } = TotEnMet("2080-12-31");

    private static Arbitrary<DateOnly> TotEnMet(string laatste) => Gen
        .Choose(Dag("1990-01-01").DayNumber, Dag(laatste).DayNumber)
        .Select(DateOnly.FromDayNumber)
        .ToArbitrary();

    /// <summary>Any length that the act covers.</summary>
    public static Arbitrary<Lengte> LengtesOnderDeWet { get; } = Gen.OneOf(
        Gen.Choose(1, 90).Select(n => new Lengte(Lengtesoort.Werkdagen, n)),
        Gen.Choose(1, 90).Select(n => new Lengte(Lengtesoort.Kalenderdagen, n)),
        Gen.Choose(1, 6).Select(n => new Lengte(Lengtesoort.Kalenderdagen, n)),
        Gen.Choose(1, 12).Select(n => new Lengte(Lengtesoort.Weken, n)),
        Gen.Choose(1, 3).Select(n => new Lengte(Lengtesoort.Maanden, n))).ToArbitrary();

    /// <summary>Checks a rule for a thousand generated cases.</summary>
    public static void Altijd(Property regel) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true), regel);

    private static DateOnly Eerste(DayOfWeek weekdag, DateOnly na)
    {
        do
            na = na.AddDays(1);
        while (na.DayOfWeek != weekdag);
        return na;
    }
}
