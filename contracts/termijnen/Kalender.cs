using System.Collections.Frozen;

namespace Keten.Termijnen;

/// <summary>
/// The legal calendar: recognised holidays, working days and due dates by the Algemene termijnenwet (BWBR0002448),
/// from 1990 through 2100.
/// </summary>
/// <param name="extraVrijeDagen">Days that a royal decree treats as holidays (art. 3(3)); they count as recognised.</param>
public sealed class Kalender(params IEnumerable<DateOnly> extraVrijeDagen)
{
    /// <summary>The first day that the calendar knows.</summary>
    public static readonly DateOnly EersteDag = new(1990, 1, 1);

    /// <summary>The last day that the calendar knows.</summary>
    public static readonly DateOnly LaatsteDag = new(2100, 12, 31);

    private static readonly DateOnly[] OpVolgorde = [.. Enumerable.Range(EersteDag.Year, LaatsteDag.Year - EersteDag.Year + 1).SelectMany(FeestdagenIn).Distinct().Order()];
    private static readonly FrozenSet<DateOnly> Feestdagen = OpVolgorde.ToFrozenSet();

    // Every working day of 1990–2100 without extra days, by its day number; and per day of the calendar how many lie before it.
    private static readonly int[] Werkdagen = [.. Enumerable
        .Range(EersteDag.DayNumber, LaatsteDag.DayNumber - EersteDag.DayNumber + 1)
        .Where(dag => DateOnly.FromDayNumber(dag) is { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } werkdag && !Feestdagen.Contains(werkdag))];

    private static readonly int[] WerkdagenVoor = TelWerkdagenVoorElkeDag();

    private readonly FrozenSet<DateOnly> extra = extraVrijeDagen.ToFrozenSet();

    // The extra days that take a working day away, by day number.
    private readonly int[] vrijgemaakt = [.. extraVrijeDagen.Select(dag => dag.DayNumber).Where(dag => Array.BinarySearch(Werkdagen, dag) >= 0).Distinct().Order()];

    /// <summary>The days that are free by decree, in order.</summary>
    public IEnumerable<DateOnly> ExtraVrijeDagen => extra.Order();

    /// <summary>This calendar with more days that are free by decree.</summary>
    public Kalender Met(IEnumerable<DateOnly> vrijeDagen) => new(extra.Concat(vrijeDagen));

    /// <summary>Whether a day is a holiday by art. 3. Goede Vrijdag and the extra days count as one, a plain Sunday does not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1990–2100.</exception>
    public bool IsErkendeFeestdag(DateOnly dag) => Feestdagen.Contains(InBereik(dag)) || extra.Contains(dag);

    /// <summary>Whether a day is not a Saturday, Sunday or recognised holiday.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1990–2100.</exception>
    public bool IsWerkdag(DateOnly dag) =>
        !IsErkendeFeestdag(dag) && dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The nth working day after a day, or before it.</summary>
    /// <param name="na">The day; it does not count itself.</param>
    /// <param name="aantal">How many working days; less than 0 counts back; 0 is the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves 1990–2100.</exception>
    public DateOnly Werkdag(DateOnly na, int aantal) => aantal switch
    {
        0 => InBereik(na),
        > 0 => WerkdagMetRang(Rang(InBereik(na).AddDays(1)) + aantal - 1),
        _ => WerkdagMetRang(Rang(InBereik(na)) + aantal),
    };

    /// <summary>
    /// The due date of a term counted from (or back from) a day; that day itself does not count, nor does a day on which
    /// the term stands still. Months and years end on their day of the calendar and then as many days later as the term
    /// stood still.
    /// </summary>
    /// <param name="termijn">The term.</param>
    /// <param name="vanaf">The day in Amsterdam of the fact from which is counted.</param>
    /// <param name="schorsingen">When the term stood still, in any order; what lies before the start or after the end changes nothing.</param>
    /// <exception cref="ArgumentException">
    /// The term is a gate without a length, or cannot stand still, or the suspensions overlap or end before they begin.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves 1990–2100.</exception>
    public Vervaldag Vervaldag(Termijn termijn, DateOnly vanaf, params IReadOnlyCollection<Schorsing> schorsingen)
    {
        var lengte = termijn.Lengte ?? throw new ArgumentException(
            $"{termijn.Id} is een voorwaarde zonder lengte en heeft dus geen vervaldag.", nameof(termijn));
        var stil = Gekeurd(termijn, schorsingen);
        var inWerkdagen = lengte.Soort == Lengtesoort.Werkdagen;

        var uiterlijk = InBereik(Tel(lengte, termijn.Richting == Richting.Vooruit ? 1 : -1, InBereik(vanaf)));
        var minstensDrieDagen = !inWerkdagen && uiterlijk >= vanaf.AddDays(3);
        List<Regel> regels = [new(Regelcode.Telling, vanaf, uiterlijk, lengte)];
        if (lengte.InMaanden && uiterlijk.Day != vanaf.Day)
            regels.Add(new(Regelcode.EindeVanDeMaand, vanaf, uiterlijk));

        var schorsingsregels = new List<Regel>();
        var geteld = uiterlijk;
        uiterlijk = Opgeschoven(vanaf, uiterlijk, inWerkdagen, stil, schorsingsregels);
        if (inWerkdagen)
            regels.AddRange(FeestdagenTussen(vanaf, uiterlijk).Select(feestdag => new Regel(Regelcode.FeestdagTeltNiet, feestdag, geteld)));
        regels.AddRange(schorsingsregels);

        var geenWerkdag = !IsWerkdag(uiterlijk);
        if (termijn.OpEenVrijeDag is { } reden and not Regelcode.Atw1Lid1)
        {
            if (geenWerkdag)
                regels.Add(new(reden, uiterlijk, uiterlijk));
            return new(uiterlijk, regels);
        }

        if (geenWerkdag)
        {
            var eind = uiterlijk;
            uiterlijk = Werkdag(eind, 1);
            regels.Add(new(Regelcode.Atw1Lid1, eind, uiterlijk));
            uiterlijk = Opgeschoven(eind, uiterlijk, inWerkdagen: true, stil, regels);
        }

        if (minstensDrieDagen && Opgeschoven(vanaf, Werkdag(vanaf, 2), inWerkdagen: true, stil, []) is var tweede && tweede > uiterlijk)
        {
            regels.Add(new(Regelcode.Atw2, uiterlijk, tweede));
            uiterlijk = tweede;
        }

        return new(uiterlijk, regels);
    }

    private static Schorsing[] Gekeurd(Termijn termijn, IReadOnlyCollection<Schorsing> schorsingen)
    {
        if (schorsingen.Count > 0 && !termijn.KanStilstaan)
            throw new ArgumentException($"{termijn.Id} telt terug of is een leeftijd: zo'n termijn kan niet stilstaan.", nameof(schorsingen));

        Schorsing[] stil = [.. schorsingen.OrderBy(s => s.Van)];
        foreach (var (index, schorsing) in stil.Index())
        {
            InBereik(schorsing.Van);
            InBereik(schorsing.Tot);
            if (schorsing.Tot <= schorsing.Van)
                throw new ArgumentException($"De schorsing van {Nederlands.Voluit(schorsing.Van)} eindigt niet na haar begin.", nameof(schorsingen));
            if (index > 0 && schorsing.Van < stil[index - 1].Tot)
                throw new ArgumentException($"De schorsing van {Nederlands.Voluit(schorsing.Van)} overlapt een andere.", nameof(schorsingen));
        }

        return stil;
    }

    private DateOnly Tel(Lengte lengte, int teken, DateOnly vanaf) => lengte.Soort switch
    {
        Lengtesoort.Werkdagen => Werkdag(vanaf, teken * lengte.Aantal),
        Lengtesoort.Kalenderdagen => vanaf.AddDays(teken * lengte.Aantal),
        Lengtesoort.Weken => vanaf.AddDays(teken * lengte.Aantal * 7),
        Lengtesoort.Maanden => vanaf.AddMonths(teken * lengte.Aantal),
        _ => vanaf.AddMonths(teken * (lengte.Aantal * 12 + lengte.Maanden)),
    };

    /// <summary>Where a count over the days after <paramref name="vanaf"/> ends when days on which the term stands still do not count; each suspension that moves it adds a rule.</summary>
    private DateOnly Opgeschoven(DateOnly vanaf, DateOnly einde, bool inWerkdagen, Schorsing[] stil, List<Regel> regels)
    {
        foreach (var schorsing in stil)
        {
            var begin = schorsing.Van > vanaf ? schorsing.Van : vanaf.AddDays(1);
            if (begin > einde) break;
            var dagen = schorsing.Tot <= begin ? 0 : inWerkdagen ? Rang(schorsing.Tot) - Rang(begin) : schorsing.Tot.DayNumber - begin.DayNumber;
            if (dagen == 0) continue;
            einde = inWerkdagen ? Werkdag(einde, dagen) : InBereik(einde.AddDays(dagen));
            regels.Add(new(Regelcode.Schorsing, begin, einde, new(inWerkdagen ? Lengtesoort.Werkdagen : Lengtesoort.Kalenderdagen, dagen)));
        }

        return einde;
    }

    private IEnumerable<DateOnly> FeestdagenTussen(DateOnly een, DateOnly ander)
    {
        var (na, voor) = een < ander ? (een, ander) : (ander, een);
        var eerste = Array.BinarySearch(OpVolgorde, na.AddDays(1));
        var vast = OpVolgorde.Skip(eerste < 0 ? ~eerste : eerste).TakeWhile(dag => dag < voor);
        return extra.Count == 0 ? vast : vast.Union(extra.Where(dag => na < dag && dag < voor)).Order();
    }

    /// <summary>How many working days of the calendar lie before a day.</summary>
    private int Rang(DateOnly dag) => WerkdagenVoor[dag.DayNumber - EersteDag.DayNumber] - VrijgemaaktVoor(dag.DayNumber);

    private DateOnly WerkdagMetRang(int rang)
    {
        // As many places further as extra days lie on the way there, until none comes with them.
        for (var plaats = rang; plaats >= 0 && plaats < Werkdagen.Length;)
        {
            var verder = rang + VrijgemaaktVoor(Werkdagen[plaats] + 1);
            if (verder == plaats) return DateOnly.FromDayNumber(Werkdagen[plaats]);
            plaats = verder;
        }

        throw new ArgumentOutOfRangeException(nameof(rang), rang, $"De kalender kent de jaren {EersteDag.Year} tot en met {LaatsteDag.Year}; de telling komt daarbuiten.");
    }

    private int VrijgemaaktVoor(int dagnummer)
    {
        if (vrijgemaakt.Length == 0) return 0;
        var plaats = Array.BinarySearch(vrijgemaakt, dagnummer);
        return plaats < 0 ? ~plaats : plaats;
    }

    private static int[] TelWerkdagenVoorElkeDag()
    {
        var voor = new int[LaatsteDag.DayNumber - EersteDag.DayNumber + 2];
        foreach (var dag in Werkdagen)
            voor[dag - EersteDag.DayNumber + 1] = 1;
        for (var i = 1; i < voor.Length; i++)
            voor[i] += voor[i - 1];
        return voor;
    }

    private static DateOnly InBereik(DateOnly dag) => dag >= EersteDag && dag <= LaatsteDag
        ? dag
        : throw new ArgumentOutOfRangeException(nameof(dag), dag,
            $"De kalender kent de jaren {EersteDag.Year} tot en met {LaatsteDag.Year}; {Nederlands.Voluit(dag)} valt daarbuiten.");

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
