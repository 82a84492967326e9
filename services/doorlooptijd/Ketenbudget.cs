using System.ComponentModel;
using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>The one budget of the chain over all organisations: how it was used up, and when the help comes if the rest goes at norm speed.</summary>
internal static class Ketenbudget
{
    private const string Melding = "melding";
    private const string Raad = "raadsonderzoek";
    private const string Rechtbank = "rechtbank";
    private const string Maatregel = "maatregel";
    private const string Toeleiding = "toeleiding";

    /// <summary>
    /// Each day from the begin of a traject to its end (or today) is of one link: of the court while the case lies there, else of the last link that
    /// the child had come to by then. It was worked on when somebody in that link worked on it; else the child waited.
    /// </summary>
    /// <param name="per">The facts.</param>
    /// <param name="stappen">The steps.</param>
    /// <param name="start">Where the traject begins.</param>
    /// <param name="begin">Its first day.</param>
    /// <param name="einde">The day on which the help started, or today.</param>
    /// <param name="vandaag">Today.</param>
    public static IReadOnlyList<Schakelverbruik> Verbruik(ILookup<string, Feit> per, IReadOnlyList<Stap> stappen, Ketenstart start, DateOnly begin, DateOnly einde, DateOnly vandaag)
    {
        var schakels = Dagschakels(per, start, begin, einde, vandaag);
        var werk = stappen.Where(s => s.Werkdagen > 0).ToLookup(s => s.Schakel, s =>
        {
            var tot = s.Tot is { } t ? Amsterdam.Datum(t) : vandaag;
            return (Van: tot.AddDays(-s.Werkdagen), Tot: tot);
        });
        return [.. schakels.Index().GroupBy(d => d.Item).Select(dagen =>
        {
            var gewerkt = dagen.Key == Rechtbank ? 0 : dagen.Count(d => begin.AddDays(d.Index) is var dag && werk[dagen.Key].Any(w => w.Van <= dag && dag < w.Tot));
            return new Schakelverbruik(dagen.Key, dagen.Count(), gewerkt, dagen.Key == Rechtbank ? 0 : dagen.Count() - gewerkt);
        })];
    }

    /// <summary>
    /// When the help comes if the rest goes at norm speed: the term that runs ends on its last day, or today when that has passed, and the others
    /// follow. Days at the court that are still to come are not in it. Null when the child is on no way to help.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves the calendar.</exception>
    /// <exception cref="OnbekendeTermijnException">The catalogue lacks one of the terms on the first day.</exception>
    public static Verwachting? Verwacht(IReadOnlyList<Stap> stappen, Kalender kalender, DateOnly begin, DateOnly vandaag)
    {
        foreach (var (hoortHier, daarna) in Plaatsen)
        {
            var hier = stappen.Where(s => s.Tot is null && hoortHier(s)).ToList();
            if (hier.Count == 0) continue;
            var uiterlijk = hier.Min(s => s.Termijn == "RVDK-START" ? Ketentermijn.Rest(kalender, Termijncatalogus.Standaard, begin, Amsterdam.Datum(s.Van), ["RVDK-TOTAAL"]).Uiterlijk : s.Uiterlijk);
            var vanaf = uiterlijk > vandaag ? uiterlijk.Value : vandaag;
            var rest = Ketentermijn.Rest(kalender, Termijncatalogus.Standaard, begin, vanaf, daarna);
            var nu = uiterlijk is not { } dag ? $"Er loopt nu geen termijn van de keten; gerekend vanaf vandaag, {Woorden.Datum(vandaag)}."
                : dag < vandaag ? $"De termijn die nu loopt was tot en met {Woorden.Datum(dag)}; gerekend vanaf vandaag, {Woorden.Datum(vandaag)}."
                : $"De termijn die nu loopt is tot en met {Woorden.Datum(dag)}.";
            return new Verwachting(rest.Uiterlijk, string.Join(' ', [nu, .. rest.Zinnen()]));
        }

        return null;
    }

    /// <summary>Where a child can be on its way, the furthest first: the step that runs there, and the terms that follow.</summary>
    private static readonly (Func<Stap, bool> HoortHier, string[] Daarna)[] Plaatsen =
    [
        (s => s.Termijn == "HULP-START", []),
        (s => s.Schakel == Rechtbank || s is { Schakel: Raad, Naam: "verzoekschrift" }, ["HULP-START"]),
        (s => s.Termijn is "RVDK-START" or "RVDK-TOTAAL", ["HULP-START"]),
        (s => s.Termijn == "VT-ONDERZOEK" || s is { Schakel: Melding, Naam: "verzoek" }, ["RVDK-TOTAAL", "HULP-START"]),
        (s => s.Termijn == "VT-TRIAGE", ["VT-ONDERZOEK", "RVDK-TOTAAL", "HULP-START"]),
    ];

    /// <summary>The link of each day. A verzoek that was given back and help that was are no link to which the child had come.</summary>
    private static List<string> Dagschakels(ILookup<string, Feit> per, Ketenstart start, DateOnly begin, DateOnly einde, DateOnly vandaag)
    {
        var rechtbank = per["verzoekschrift-ingediend"].Select(f => (
            Van: Amsterdam.Datum(f.GebeurdOp),
            Tot: per["uitspraak-gedaan"].FirstOrDefault(u => u.Als<UitspraakGedaan>().Onderzoek == f.Als<VerzoekschriftIngediend>().Onderzoek) is { } u ? Amsterdam.Datum(u.GebeurdOp) : vandaag)).ToList();
        var gekomen = new (string Schakel, DateOnly? Op)[]
        {
            (Toeleiding, Eerste(per["hulpvraag-ontvangen"].Where(f => !per["hulpvraag-vervallen"].Any(v => v.Als<HulpvraagVervallen>().Hulpvraag == f.Als<HulpvraagOntvangen>().Hulpvraag)))),
            (Maatregel, Eerste(per["uitspraak-gedaan"].Where(f => f.Als<UitspraakGedaan>().Gi is not null))),
            (Raad, Eerste(per["verzoek-ontvangen"].Where(f => !per["verzoek-vervallen"].Any(v => v.Als<VerzoekVervallen>().Onderzoek == f.Als<VerzoekOntvangen>().Onderzoek)))),
        };
        var eerste = start switch { Ketenstart.Melding => Melding, Ketenstart.Verzoek => Raad, _ => Maatregel };
        return [.. Enumerable.Range(0, Math.Max(0, einde.DayNumber - begin.DayNumber)).Select(begin.AddDays).Select(dag =>
            rechtbank.Exists(r => r.Van <= dag && dag < r.Tot) ? Rechtbank : Array.Find(gekomen, g => g.Op <= dag).Schakel ?? eerste)];

        static DateOnly? Eerste(IEnumerable<Feit> feiten) => feiten.Select(f => (DateOnly?)Amsterdam.Datum(f.GebeurdOp)).Min();
    }
}

/// <summary>When the help comes if the rest goes at norm speed, and how that was worked out.</summary>
internal sealed record Verwachting(DateOnly Op, string Afleiding);

[Description("Wat een schakel van het traject aan dagen gebruikte.")]
internal sealed record Schakelverbruik(
    [property: Description("melding, raadsonderzoek, rechtbank, maatregel of toeleiding.")] string Schakel,
    [property: Description("Kalenderdagen waarin het kind hier was; samen zijn zij het hele traject.")] int Dagen,
    [property: Description("Waarvan er iemand in deze schakel aan werkte; bij de rechtbank 0.")] int Gewerkt,
    [property: Description("Waarvan het kind wachtte; bij de rechtbank 0, want die dagen tellen niet mee.")] int Gewacht);
