using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>A line of text above the picture at a day that matters, with a line down through all lanes.</summary>
internal sealed record Vlag(double X, int Rij, string Tekst, bool LinksVanDeLijn, string Soort);

/// <summary>The end of a counted week; only some have a text.</summary>
internal sealed record Weekmerk(double X, int Week, string? Tekst);

internal sealed record Maandmerk(double X, string Tekst);

/// <summary>A stretch on the ruler of weeks: counted within the norm, counted beyond it, or at the court and not counted.</summary>
internal sealed record Meetvak(double X, double Breedte, string Soort);

/// <summary>Who held something: a strip over the whole width.</summary>
internal sealed record Strook(string Naam, string Uitleg, double Y, IReadOnlyList<Houdervak> Vakken);

internal sealed record Houdervak(double X, double Breedte, string Tekst, string Uitleg, bool LooptNog, bool Even);

/// <summary>A lane: what lay with one organisation.</summary>
internal sealed record Baan(string Letter, string Naam, IReadOnlyList<string> Regels, string Samenvatting, double Y, double Hoogte, IReadOnlyList<Balk> Balken);

/// <summary>A step: waiting from <see cref="X"/> to <see cref="Grens"/>, work from there to <see cref="Eind"/>.</summary>
internal sealed record Balk(Stap Stap, double Y, double X, double Grens, double Eind, Tekstplek Tekst, string Uitleg, double? Uiterlijk, double? TeLaatVanaf)
{
    public bool LooptNog => Stap.Tot is null;
}

/// <summary>Where a label stands: on the work, on the waiting, or beside the bar.</summary>
internal sealed record Tekstplek(string Tekst, double X, string Plaats, bool Laat)
{
    public bool EindigtHier => Plaats == "links";
}

/// <summary>A handover: down or up from one lane to another, with its number where it lands.</summary>
internal sealed record Pijl(int Nummer, string Besluit, double X, double BeslotenX, double VanY, double NaarY, string Uitleg);

/// <summary>
/// The picture of a traject as places and texts: days along the x axis, a lane per organisation. It draws nothing and knows no SVG, so
/// that what it shows can be tested.
/// </summary>
internal sealed record Tijdlijn
{
    public const double Links = 240;
    public const double Balkhoogte = 20;
    public const double Rijhoogte = 35;
    public const double Spoorhoogte = 26;
    public const double Strookhoogte = 26;
    private const double Merkruimte = 13;
    private const double Vlaghoogte = 18;
    private const double Plotbreedte = 984;
    private const double Rand = 16;

    /// <summary>Width of one character of a label (DejaVu Sans and Verdana, 12 pixels), on the safe side.</summary>
    private const double Teken = 7.2;

    public required DateOnly Begin { get; init; }

    public required DateOnly Vandaag { get; init; }

    public required double PerDag { get; init; }

    public required double Breedte { get; init; }

    public required double Hoogte { get; init; }

    public required double LiniaalY { get; init; }

    public required double BanenY { get; init; }

    public required IReadOnlyList<Vlag> Vlaggen { get; init; }

    public required IReadOnlyList<Meetvak> Meetvakken { get; init; }

    public required IReadOnlyList<Weekmerk> Weken { get; init; }

    public required IReadOnlyList<Maandmerk> Maanden { get; init; }

    public required IReadOnlyList<Strook> Stroken { get; init; }

    public required IReadOnlyList<Baan> Banen { get; init; }

    public required IReadOnlyList<Pijl> Pijlen { get; init; }

    public double X(DateOnly dag) => X(Begin, PerDag, dag);

    public static Tijdlijn Maak(Trajectweergave traject, DateOnly vandaag, Func<string, string> naam)
    {
        var begin = traject.Stappen.Select(s => s.Van).Concat(traject.Overdrachten.Select(o => o.Aangeboden)).Append(traject.Begonnen ?? DateTimeOffset.MaxValue)
            .Select(m => m == DateTimeOffset.MaxValue ? vandaag : Amsterdam.Datum(m)).Min();
        var (einde, getoondTot) = Einde(traject, begin, vandaag);
        var dagen = einde.DayNumber - begin.DayNumber + 7;
        var perDag = Math.Clamp(Plotbreedte / dagen, 3, 8);
        var breedte = Math.Ceiling(Links + (dagen * perDag) + Rand);
        double Plek(DateOnly dag) => X(begin, perDag, dag);

        var vlaggen = Vlaggenrij(traject, vandaag, Plek, breedte);
        var liniaal = 4 + (vlaggen.Select(v => v.Rij + 1).DefaultIfEmpty(0).Max() * Vlaghoogte);
        var strookY = liniaal + 54;
        var stroken = new List<Strook>();
        void Zet(string strook, string uitleg, IEnumerable<(string Wie, DateTimeOffset Van, DateTimeOffset? Tot, string Uitleg)> houders)
        {
            var vakken = houders.Select((h, i) => Houder(h.Wie, h.Van, h.Tot, h.Uitleg, i % 2 == 0)).ToList();
            if (vakken.Count == 0) return;
            stroken.Add(new Strook(strook, uitleg, strookY, vakken));
            strookY += Strookhoogte + 6;
        }

        var partijen = Partijen(traject);
        Houdervak Houder(string wie, DateTimeOffset van, DateTimeOffset? tot, string uitleg, bool even)
        {
            var x = Plek(Amsterdam.Datum(van));
            var eind = Math.Max(x + 3, Plek(Vroegste(tot is { } t ? Amsterdam.Datum(t) : getoondTot, getoondTot)));
            return new Houdervak(x, eind - x, Afgekort($"{Letter(partijen.IndexOf(wie))} {naam(wie)}", eind - x - 12), uitleg, tot is null, even);
        }

        Zet("Procesregie", "wie handelt", traject.Procesregie.Select(h => (h.Wie, h.Van, h.Tot, Uitleg(h))));
        Zet("Zicht op veiligheid", "wie kijkt", traject.ZichtOpVeiligheid.Select(h => (h.Wie, h.Van, h.Tot, Uitleg(h))));
        Zet("Belast door de wet", "vanaf de uitspraak", traject.Belast.Select(b => (
            b.Wie, b.Sinds, b.Tot is { } t && t <= getoondTot ? Amsterdam.EindeVan(t.AddDays(-1)) : (DateTimeOffset?)null, $"{naam(b.Wie)}, vanaf {Woorden.Datum(b.Sinds)}{(b.Tot is { } tot ? $" tot {Woorden.Datum(tot)}" : "")}")));
        string Uitleg(Houder h) => $"{naam(h.Wie)}, vanaf {Woorden.Datum(h.Van)}{(h.Tot is { } tot ? $" tot {Woorden.Datum(tot)}" : "")} (grond: {h.Grond})";

        var y = strookY + 8;
        var banenY = y;
        var banen = new List<Baan>();
        foreach (var (partij, nummer) in partijen.Select((p, i) => (p, i)))
        {
            var stappen = traject.Stappen.Where(s => Partij(s) == partij).ToList();
            var spoor = traject.Overdrachten.Any(o => o.Van == partij || o.Naar == partij) ? Spoorhoogte : 4;
            var (balken, rijen) = Balken(stappen, vandaag, y + spoor, Plek, breedte);
            var bijWie = stappen is [var eerste, ..] ? Woorden.BijWie(eerste, naam) : naam(partij);
            List<string> regels = [.. Breek($"{Letter(nummer)} {bijWie}", 27)];
            var samenvatting = stappen.Count == 0 ? "" : Samenvatting(stappen);
            var hoogte = Math.Max(spoor + (rijen * Rijhoogte) + 6, 12 + ((regels.Count + (samenvatting.Length > 0 ? 1 : 0)) * 16));
            banen.Add(new Baan(Letter(nummer), bijWie, regels, samenvatting, y, hoogte, balken));
            y += hoogte;
        }

        var (meetvakken, weken) = Liniaal(traject, begin, einde.AddDays(7), perDag, Plek);
        return new Tijdlijn
        {
            Begin = begin,
            Vandaag = vandaag,
            PerDag = perDag,
            Breedte = breedte,
            Hoogte = y + 6,
            LiniaalY = liniaal,
            BanenY = banenY,
            Vlaggen = vlaggen,
            Meetvakken = meetvakken,
            Weken = weken,
            Maanden = [.. Maandenrij(begin, einde.AddDays(7), Plek)],
            Stroken = stroken,
            Banen = banen,
            Pijlen = Pijlenrij(traject, vandaag, partijen, banen, Plek, naam),
        };
    }

    /// <summary>The waiting days and the working days of steps that may lie beside each other: each day is counted once for waiting and once for work.</summary>
    public static (int Wachten, int Werken) Dagen(IReadOnlyCollection<Stap> stappen)
    {
        var (wachten, werken) = (new HashSet<int>(), new HashSet<int>());
        foreach (var stap in stappen)
        {
            var van = Amsterdam.Datum(stap.Van).DayNumber;
            wachten.UnionWith(Enumerable.Range(van, stap.Wachtdagen));
            werken.UnionWith(Enumerable.Range(van + stap.Wachtdagen, stap.Werkdagen));
        }

        return (wachten.Count, werken.Count);
    }

    /// <summary>Whom a step lies with, as a key: an OIN, or a name of a lane that no organisation has.</summary>
    public static string Partij(Stap stap) => stap.Organisatie ?? (stap.Schakel == "rechtbank" ? "rechtbank" : "kind");

    /// <summary>Who takes part, in the order in which they first appear.</summary>
    public static List<string> Partijen(Trajectweergave traject) =>
    [
        .. traject.Stappen.Select(s => (s.Van, Wie: Partij(s)))
            .Concat(traject.Overdrachten.SelectMany(o => new[] { (o.Aangeboden, o.Van), (o.Aangeboden, o.Naar) }))
            .Concat(traject.Procesregie.Concat(traject.ZichtOpVeiligheid).Select(h => (h.Van, h.Wie)))
            .Concat(traject.Belast.Select(b => (b.Sinds, b.Wie)))
            .Select((p, volgorde) => (p.Item1, volgorde, Wie: p.Item2))
            .OrderBy(p => p.Item1).ThenBy(p => p.volgorde)
            .Select(p => p.Wie)
            .Distinct(),
    ];

    public static string Letter(int nummer) => nummer is >= 0 and < 26 ? ((char)('A' + nummer)).ToString() : "";

    private static double X(DateOnly begin, double perDag, DateOnly dag) => Math.Round(Links + ((dag.DayNumber - begin.DayNumber) * perDag), 1);

    private static DateOnly Vroegste(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>The last day on the axis, and up to which day what still goes on is shown: today, or the start of the help when nothing is open any more.</summary>
    private static (DateOnly Einde, DateOnly GetoondTot) Einde(Trajectweergave traject, DateOnly begin, DateOnly vandaag)
    {
        var tot = traject.HelpGestart is { } hulp && traject.Stappen.All(s => s.Tot is not null) && traject.Overdrachten.All(o => o.Besluit is not null)
            ? traject.Stappen.Select(s => Woorden.Eind(s, vandaag)).Append(Amsterdam.Datum(hulp)).Max()
            : vandaag;
        var einde = traject.Stappen.Select(s => s.Uiterlijk).Append(traject.KetenUiterlijk).OfType<DateOnly>()
            .Concat(traject.Stappen.Select(s => Woorden.Eind(s, vandaag)))
            .Append(begin.AddDays(traject.NominaleDagen + traject.RechtbankDagen))
            .Append(tot)
            .Max();
        return (einde, tot);
    }

    private static List<Vlag> Vlaggenrij(Trajectweergave traject, DateOnly vandaag, Func<DateOnly, double> plek, double breedte)
    {
        var wat = new List<(DateOnly Dag, string Tekst, string Soort)>();
        if (traject.KetenUiterlijk is { } uiterlijk) wat.Add((uiterlijk, $"uiterste dag van de keten: {Woorden.Kort(uiterlijk)}", "uiterlijk"));
        if (traject.HelpGestart is { } hulp) wat.Add((Amsterdam.Datum(hulp), $"passende hulp gestart: {Woorden.Kort(Amsterdam.Datum(hulp))}", "hulp"));
        else wat.Add((vandaag, $"vandaag: {Woorden.Kort(vandaag)}", "vandaag"));
        var vlaggen = new List<Vlag>();
        var bezet = new List<(int Rij, double Van, double Tot)>();
        foreach (var (dag, tekst, soort) in wat.OrderBy(w => w.Dag))
        {
            var x = plek(dag);
            var links = x + 6 + Lengte(tekst) > breedte;
            var (van, tot) = links ? (x - 6 - Lengte(tekst), x + 4) : (x - 4, x + 6 + Lengte(tekst));
            var rij = 0;
            while (bezet.Any(b => b.Rij == rij && b.Van < tot && van < b.Tot)) rij++;
            bezet.Add((rij, van, tot));
            vlaggen.Add(new Vlag(x, rij, tekst, links, soort));
        }

        return vlaggen;
    }

    /// <summary>The ruler counts as the law of the chain does: the days at the court are not counted, so week 32 lies that much further.</summary>
    private static (List<Meetvak> Vakken, List<Weekmerk> Weken) Liniaal(Trajectweergave traject, DateOnly begin, DateOnly einde, double perDag, Func<DateOnly, double> plek)
    {
        var nominaal = traject.NominaleDagen / 7;
        var rechtbank = traject.Stappen.Where(s => s.Schakel == "rechtbank")
            .SelectMany(s => Enumerable.Range(Amsterdam.Datum(s.Van).DayNumber, s.Wachtdagen + s.Werkdagen)).ToHashSet();
        var elke = perDag * 14 >= 36 ? 2 : 4;
        var vakken = new List<Meetvak>();
        var weken = new List<Weekmerk>();
        var geteld = 0;
        var (soort, van) = ("", begin);
        for (var dag = begin; dag < einde; dag = dag.AddDays(1))
        {
            var hier = rechtbank.Contains(dag.DayNumber) ? "rechtbank" : geteld < traject.NominaleDagen ? "norm" : "erna";
            if (hier != soort)
            {
                Sluit(dag);
                (soort, van) = (hier, dag);
            }

            if (hier == "rechtbank") continue;
            geteld++;
            if (geteld % 7 == 0) weken.Add(new Weekmerk(plek(dag.AddDays(1)), geteld / 7, geteld / 7 % elke == 0 || geteld / 7 == nominaal ? $"{geteld / 7}" : null));
        }

        Sluit(einde);
        return (vakken, weken);

        void Sluit(DateOnly tot)
        {
            if (tot > van) vakken.Add(new Meetvak(plek(van), plek(tot) - plek(van), soort));
        }
    }

    private static IEnumerable<Maandmerk> Maandenrij(DateOnly begin, DateOnly einde, Func<DateOnly, double> plek)
    {
        var eerste = true;
        for (var dag = new DateOnly(begin.Year, begin.Month, 1).AddMonths(begin.Day == 1 ? 0 : 1); dag < einde; dag = dag.AddMonths(1))
        {
            yield return new Maandmerk(plek(dag), eerste || dag.Month == 1 ? $"{Woorden.Maand(dag)} {dag.Year}" : Woorden.Maand(dag));
            eerste = false;
        }
    }

    /// <summary>Steps in rows, so that neither bars nor labels nor due dates stand on each other.</summary>
    private static (List<Balk> Balken, int Rijen) Balken(List<Stap> stappen, DateOnly vandaag, double y, Func<DateOnly, double> plek, double breedte)
    {
        var balken = new List<Balk>();
        var rijen = new List<List<(double Van, double Tot)>>();
        foreach (var stap in stappen)
        {
            var van = Amsterdam.Datum(stap.Van);
            var (x, grens) = (plek(van), plek(van.AddDays(stap.Wachtdagen)));
            var eind = Math.Max(x + 4, plek(Woorden.Eind(stap, vandaag)));
            if (stap.Wachtdagen + stap.Werkdagen == 0) grens = eind;
            var teLaat = Woorden.TeLaat(stap, vandaag);
            double? merk = stap.Uiterlijk is { } u ? plek(u) : null;
            var tekst = Plaats(stap, teLaat, x, grens, eind, Math.Max(stap.Tot is null ? eind + 8 : eind, merk + 7 ?? 0), breedte);
            var (vanaf, tot) = (Math.Min(x, merk - 8 ?? x), Math.Max(eind, merk + 8 ?? eind));
            if (tekst.Plaats == "rechts") tot = Math.Max(tot, tekst.X + Lengte(tekst.Tekst));
            if (tekst.Plaats == "links") vanaf = Math.Min(vanaf, tekst.X - Lengte(tekst.Tekst));
            var rij = rijen.FindIndex(r => r.All(b => b.Tot + 8 <= vanaf || tot + 8 <= b.Van));
            if (rij < 0)
            {
                rij = rijen.Count;
                rijen.Add([]);
            }

            rijen[rij].Add((vanaf, tot));
            balken.Add(new Balk(stap, y + (rij * Rijhoogte) + Merkruimte, x, grens, eind, tekst, Uitleg(stap, vandaag), merk, teLaat > 0 ? Math.Max(x, merk!.Value) : null));
        }

        return (balken, rijen.Count);
    }

    private static Tekstplek Plaats(Stap stap, int teLaat, double x, double grens, double eind, double naast, double breedte)
    {
        var rood = Woorden.IsTeLaat(stap);
        var laat = rood ? $", {Woorden.Dagen(teLaat)} te laat" : Woorden.IsToegelicht(stap) ? $", {Woorden.Dagen(teLaat)} erna, toegelicht" : "";
        var lang = (stap.Wachtdagen, stap.Werkdagen) switch
        {
            (0, 0) => stap.Naam + ", 0 dagen" + laat,
            (var w, 0) => $"{stap.Naam}, {Woorden.Dagen(w)} wachten{laat}",
            (0, var w) => $"{stap.Naam}, {Woorden.Dagen(w)} werken{laat}",
            var (a, b) => $"{stap.Naam}, {a} wachten + {b} werken{laat}",
        };
        var kort = (stap.Wachtdagen, stap.Werkdagen) switch
        {
            (0, 0) => $"{stap.Naam}{laat}",
            (var w, 0) => $"{stap.Naam}, {Woorden.Dagen(w)}{laat}",
            (0, var w) => $"{stap.Naam}, {Woorden.Dagen(w)}{laat}",
            var (a, b) => $"{stap.Naam}, {a} + {b} dagen{laat}",
        };
        foreach (var tekst in new[] { lang, kort })
        {
            if (Past(tekst, eind - grens - 12)) return new Tekstplek(tekst, grens + 6, "werken", rood);
            if (Past(tekst, grens - x - 12)) return new Tekstplek(tekst, x + 6, "wachten", rood);
        }

        return naast + 6 + Lengte(kort) <= breedte
            ? new Tekstplek(kort, naast + 6, "rechts", rood)
            : new Tekstplek(kort, x - 6, "links", rood);
    }

    private static string Uitleg(Stap stap, DateOnly vandaag)
    {
        var tot = stap.Tot is { } t ? $"tot {Woorden.Datum(t)}" : "loopt nog";
        var termijn = stap.Uiterlijk is { } u ? $" Uiterste dag {Woorden.Datum(u)}: {Woorden.Oordeel(stap, vandaag)}." : "";
        return $"{Woorden.Hoofdletter(stap.Schakel)}: {stap.Naam}, vanaf {Woorden.Datum(stap.Van)} {tot}. {Woorden.Dagen(stap.Wachtdagen)} wachten, {Woorden.Dagen(stap.Werkdagen)} werken.{termijn}";
    }

    private static string Samenvatting(List<Stap> stappen)
    {
        var (wachten, werken) = Dagen(stappen);
        var laat = stappen.Count(Woorden.IsTeLaat);
        return $"{wachten} d wachten, {werken} d werken" + (laat > 0 ? $", {laat} x te laat" : "");
    }

    /// <summary>Handovers; those of one moment stand beside each other.</summary>
    private static List<Pijl> Pijlenrij(
        Trajectweergave traject, DateOnly vandaag, List<string> partijen, List<Baan> banen, Func<DateOnly, double> plek, Func<string, string> naam)
    {
        const double Tussen = 22;
        const double Speling = 0.5; // X + 22 - X may be just under 22: without this the same place is tried for ever
        var gezet = new List<(int Boven, int Onder, double X)>();
        var pijlen = new List<Pijl>();
        foreach (var (overdracht, nummer) in traject.Overdrachten.Select((o, i) => (o, i + 1)))
        {
            var (van, naar) = (partijen.IndexOf(overdracht.Van), partijen.IndexOf(overdracht.Naar));
            var (boven, onder) = (Math.Min(van, naar), Math.Max(van, naar));
            var x = plek(Amsterdam.Datum(overdracht.Aangeboden));
            while (gezet.Find(g => g.Boven <= onder && boven <= g.Onder && Math.Abs(g.X - x) < Tussen - Speling) is { X: > 0 } bezet) x = bezet.X + Tussen;
            gezet.Add((boven, onder, x));
            var besloten = plek(overdracht.Besloten is { } b ? Amsterdam.Datum(b) : vandaag);
            pijlen.Add(new Pijl(
                nummer,
                overdracht.Besluit ?? "open",
                x,
                Math.Max(x, besloten),
                banen[van].Y + (Spoorhoogte / 2),
                banen[naar].Y + (Spoorhoogte / 2),
                $"Overdracht {nummer}: {Woorden.Los(overdracht.Soort)}, van {naam(overdracht.Van)} naar {naam(overdracht.Naar)}, aangeboden op {Woorden.Datum(overdracht.Aangeboden)}, "
                + $"{Woorden.Besluit(overdracht)}{(overdracht.Besloten is { } op ? $" op {Woorden.Datum(op)}" : "")}."));
        }

        return pijlen;
    }

    private static double Lengte(string tekst) => tekst.Length * Teken;

    private static bool Past(string tekst, double breedte) => Lengte(tekst) <= breedte;

    /// <summary>As much of a name as fits, at least its letter; nothing where not even that does.</summary>
    private static string Afgekort(string naam, double breedte)
    {
        if (Past(naam, breedte)) return naam;
        var tekens = (int)(breedte / Teken);
        return tekens >= 12 ? naam[..(tekens - 1)].TrimEnd(' ', ',') + "…" : tekens >= 1 ? naam[..1] : "";
    }

    /// <summary>Breaks a name into lines at its spaces.</summary>
    private static IEnumerable<string> Breek(string tekst, int tekens)
    {
        var regel = "";
        foreach (var woord in tekst.Split(' '))
        {
            if (regel.Length > 0 && regel.Length + 1 + woord.Length > tekens)
            {
                yield return regel;
                regel = "";
            }

            regel = regel.Length == 0 ? woord : $"{regel} {woord}";
        }

        yield return regel;
    }
}
