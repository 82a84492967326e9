using System.Collections.Frozen;

namespace Keten.Termijnen;

/// <summary>
/// The legal calendar: recognised holidays, working days and due dates by the Algemene termijnenwet (BWBR0002448),
/// from 1990 through 2100.
/// </summary>
/// <param name="extraVrijeDagen">Days that a royal decree treats as holidays (art. 3(3)); they count as recognised.</param>
public sealed class Kalender(params IEnumerable<DateOnly> extraVrijeDagen)
{
    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2100;

    private static readonly FrozenSet<DateOnly> Feestdagen =
        Enumerable.Range(EersteJaar, LaatsteJaar - EersteJaar + 1).SelectMany(FeestdagenIn).ToFrozenSet();

    private readonly FrozenSet<DateOnly> extra = extraVrijeDagen.ToFrozenSet();

    /// <summary>Whether a day is a holiday by art. 3. Goede Vrijdag and the extra days count as one, a plain Sunday does not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1990–2100.</exception>
    public bool IsErkendeFeestdag(DateOnly dag) => Feestdagen.Contains(InBereik(dag)) || extra.Contains(dag);

    /// <summary>Whether a day is not a Saturday, Sunday or recognised holiday.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1990–2100.</exception>
    public bool IsWerkdag(DateOnly dag) =>
        !IsErkendeFeestdag(dag) && dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The nth working day after a day.</summary>
    /// <param name="na">The day; it does not count itself.</param>
    /// <param name="aantal">How many working days, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves 1990–2100.</exception>
    public DateOnly Werkdag(DateOnly na, int aantal) => TelWerkdagen(InBereik(na), aantal);

    /// <summary>The due date of a term counted from (or back from) a day; that day itself does not count.</summary>
    /// <exception cref="ArgumentException">The term is a gate without a length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves 1990–2100.</exception>
    public Vervaldag Vervaldag(Termijn termijn, DateOnly vanaf)
    {
        var lengte = termijn.Lengte ?? throw new ArgumentException(
            $"{termijn.Id} is een voorwaarde zonder lengte en heeft dus geen vervaldag.", nameof(termijn));
        var uiterlijk = InBereik(Tel(lengte, termijn.Richting == Richting.Vooruit ? 1 : -1, InBereik(vanaf)));
        var minstensDrieDagen = lengte.Soort != Lengtesoort.Werkdagen && uiterlijk >= vanaf.AddDays(3);
        List<Regel> regels = [
            new(Regelcode.Telling, vanaf, uiterlijk, lengte),
            .. BijzonderhedenVanDeTelling(lengte, vanaf, uiterlijk)];

        if (WaaromDeWetNietSchuift(termijn, lengte) is { } reden)
        {
            if (!IsWerkdag(uiterlijk))
                regels.Add(new(reden, uiterlijk, uiterlijk));
        }
        else
        {
            Verleng(Regelcode.Atw1Lid1, TelWerkdagen(uiterlijk.AddDays(-1), 1));
            Verleng(Regelcode.Atw2, minstensDrieDagen ? TelWerkdagen(vanaf, 2) : uiterlijk);
        }

        return new(uiterlijk, regels);

        void Verleng(Regelcode code, DateOnly naar)
        {
            if (naar > uiterlijk)
            {
                regels.Add(new(code, uiterlijk, naar));
                uiterlijk = naar;
            }
        }
    }

    private static Regelcode? WaaromDeWetNietSchuift(Termijn termijn, Lengte lengte) => termijn switch
    {
        { Richting: Richting.Achteruit } => Regelcode.Atw1Lid2,
        { Termijnenwet: true } or { Status: Termijnstatus.Wettelijk } when lengte.UitgeslotenDoorArtikel4 => Regelcode.Atw4,
        { Termijnenwet: false } => Regelcode.GeenAtw,
        _ => null,
    };

    private DateOnly Tel(Lengte lengte, int teken, DateOnly vanaf) => lengte.Soort switch
    {
        Lengtesoort.Werkdagen => TelWerkdagen(vanaf, teken * lengte.Aantal),
        Lengtesoort.Kalenderdagen => vanaf.AddDays(teken * lengte.Aantal),
        Lengtesoort.Weken => vanaf.AddDays(teken * lengte.Aantal * 7),
        Lengtesoort.Maanden => vanaf.AddMonths(teken * lengte.Aantal),
        _ => vanaf.AddMonths(teken * (lengte.Aantal * 12 + lengte.Maanden)),
    };

    private DateOnly TelWerkdagen(DateOnly dag, int aantal)
    {
        for (var over = Math.Abs(aantal); over > 0;)
        {
            dag = dag.AddDays(Math.Sign(aantal));
            over -= IsWerkdag(dag) ? 1 : 0;
        }

        return dag;
    }

    private IEnumerable<Regel> BijzonderhedenVanDeTelling(Lengte lengte, DateOnly vanaf, DateOnly tot) => lengte.Soort switch
    {
        Lengtesoort.Kalenderdagen or Lengtesoort.Weken => [],
        Lengtesoort.Werkdagen => Enumerable
            .Range(Math.Min(vanaf.DayNumber, tot.DayNumber) + 1, Math.Abs(tot.DayNumber - vanaf.DayNumber) - 1)
            .Select(DateOnly.FromDayNumber)
            .Where(IsErkendeFeestdag)
            .Select(feestdag => new Regel(Regelcode.FeestdagTeltNiet, feestdag, tot)),
        _ => tot.Day == vanaf.Day ? [] : [new Regel(Regelcode.EindeVanDeMaand, vanaf, tot)],
    };

    private static DateOnly InBereik(DateOnly dag) => dag.Year is >= EersteJaar and <= LaatsteJaar
        ? dag
        : throw new ArgumentOutOfRangeException(nameof(dag), dag,
            $"De kalender kent de jaren {EersteJaar} tot en met {LaatsteJaar}; {Nederlands.Voluit(dag)} valt daarbuiten.");

    private static DateOnly[] FeestdagenIn(int jaar)
    {
        var pasen = Pasen(jaar);
        return [
            new(jaar, 1, 1),
            pasen.AddDays(-2), // Goede Vrijdag
            pasen.AddDays(1),
            Koningsdag(jaar),
            new(jaar, 5, 5),
            pasen.AddDays(39), // Hemelvaartsdag
            pasen.AddDays(50), // tweede Pinksterdag
            new(jaar, 12, 25),
            new(jaar, 12, 26)];
    }

    // Until 2013 Koninginnedag, on 30 April. Either moves to the Saturday when it falls on a Sunday.
    private static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, jaar < 2014 ? 30 : 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    // Easter Sunday by the Gregorian algorithm of Meeus, Jones and Butcher.
    private static DateOnly Pasen(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100;
        var epacta = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var weekdag = (32 + 2 * (b % 4) + 2 * (c / 4) - epacta - c % 4) % 7;
        var correctie = (a + 11 * epacta + 22 * weekdag) / 451;
        var dagen = epacta + weekdag - 7 * correctie + 114;
        return new(jaar, dagen / 31, dagen % 31 + 1);
    }
}
