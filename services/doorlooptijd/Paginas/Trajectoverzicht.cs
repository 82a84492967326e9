using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>What the page of a traject says in words: the headline figures, and the days per organisation.</summary>
/// <remarks>Public because a parameter of a component must be; nobody outside this service sees into it.</remarks>
public sealed class Trajectoverzicht
{
    private readonly Trajectweergave traject;
    private readonly Func<string, string> naam;

    internal Trajectoverzicht(Trajectweergave traject, DateTimeOffset nu, Func<string, string> naam)
    {
        this.traject = traject;
        this.naam = naam;
        Vandaag = Amsterdam.Datum(nu);
    }

    internal Trajectweergave Traject => traject;

    internal DateOnly Vandaag { get; }

    internal Func<string, string> Naam => naam;

    internal Tijdlijn Tijdlijn => field ??= Tijdlijn.Maak(traject, Vandaag, naam);

    /// <summary>Where the traject is, in a sentence.</summary>
    internal string Waar => traject.HelpGestart is { } hulp
        ? $"Passende hulp is gestart op {Woorden.Datum(hulp)}."
        : traject.Toestand switch
        {
            "melding" => "Het traject is bij de melding.",
            "raadsonderzoek" => "Het traject is bij het raadsonderzoek.",
            "rechtbank" => "Het traject is bij de rechtbank.",
            "maatregel" when traject.Belast.Max(b => b.Tot) is { } tot && tot <= Vandaag => $"De maatregel gold tot {Woorden.Datum(tot)}; een verlenging is niet vastgelegd.",
            "maatregel" => "Er is een maatregel; de uitvoering loopt.",
            "toeleiding" => "Het kind is op weg naar passende hulp.",
            _ => Woorden.Hoofdletter(Woorden.Toestand(traject.Toestand)) + ".",
        };

    /// <summary>What is open now, the longest wait first.</summary>
    internal IReadOnlyList<string> Open =>
    [
        .. traject.Stappen.Where(s => s.Tot is null)
            .OrderByDescending(s => s.Wachtdagen)
            .Select(s => $"{Woorden.Hoofdletter(s.Naam)} ({Woorden.BijWie(s, naam)}): {(s.Werkdagen > 0 ? $"{s.Wachtdagen} dagen gewacht, {Woorden.Dagen(s.Werkdagen)} in behandeling" : $"wacht {Woorden.Dagen(s.Wachtdagen)}")}"),
        .. traject.Overdrachten.Select((o, i) => (o, i)).Where(p => p.o.Besluit is null)
            .Select(p => $"Overdracht {p.i + 1} aan {naam(p.o.Naar)}: wacht {Woorden.Dagen(Vandaag.DayNumber - Amsterdam.Datum(p.o.Aangeboden).DayNumber)} op een besluit"),
    ];

    internal string Geteld => $"{Woorden.DagenEnWeken(traject.GeteldeDagen)} geteld{(traject.HelpGestart is null ? " tot nu toe" : "")}.";

    internal string Norm =>
        $"De norm is {Woorden.DagenEnWeken(traject.NominaleDagen)}."
        + (traject.RechtbankDagen > 0 ? $" {Woorden.Hoofdletter(Woorden.Dagen(traject.RechtbankDagen))} bij de rechtbank {(traject.RechtbankDagen == 1 ? "telt" : "tellen")} niet mee." : "");

    /// <summary>Until when the whole chain has, and whether it makes that.</summary>
    internal string Keten => traject.KetenUiterlijk is not { } uiterlijk
        ? "Voor dit traject is geen uiterste dag bekend."
        : $"Uiterlijk {Woorden.Datum(uiterlijk)}.";

    internal string KetenOordeel => traject.KetenUiterlijk is not { } uiterlijk ? "" : traject.KetenOordeel switch
    {
        "op-tijd" => "Dat is gehaald.",
        "te-laat" => $"Dat is niet gehaald: {Woorden.Dagen(Amsterdam.Datum(traject.HelpGestart!.Value).DayNumber - uiterlijk.DayNumber)} te laat.",
        "loopt-te-laat" => $"Die dag is voorbij: nu {Woorden.Dagen(Vandaag.DayNumber - uiterlijk.DayNumber)} te laat.",
        _ => uiterlijk == Vandaag ? "Dat is vandaag." : $"Daarvoor {(uiterlijk.DayNumber - Vandaag.DayNumber == 1 ? "is" : "zijn")} nog {Woorden.Dagen(uiterlijk.DayNumber - Vandaag.DayNumber)}.",
    };

    internal bool KetenTeLaat => traject.KetenOordeel is "te-laat" or "loopt-te-laat";

    /// <summary>The steps that passed their last day, worst first.</summary>
    internal IReadOnlyList<string> TeLaat => Voorbij(Woorden.IsTeLaat);

    /// <summary>Those of which that was explained while the term ran.</summary>
    internal IReadOnlyList<string> Toegelicht => Voorbij(Woorden.IsToegelicht);

    private IReadOnlyList<string> Voorbij(Func<Stap, bool> welke) =>
    [
        .. traject.Stappen.Where(welke).Select(s => (Stap: s, Dagen: Woorden.TeLaat(s, Vandaag)))
            .OrderByDescending(s => s.Dagen)
            .Select(s => $"{Woorden.Hoofdletter(s.Stap.Naam)} ({Woorden.BijWie(s.Stap, naam)}): {Woorden.Dagen(s.Dagen)}{(s.Stap.Tot is null ? ", loopt nog" : "")}"),
    ];

    /// <summary>Who acts now.</summary>
    internal IReadOnlyList<Houder> Handelt => [.. traject.Procesregie.Where(h => h.Tot is null)];

    /// <summary>Who watches the child's safety now.</summary>
    internal IReadOnlyList<Houder> Kijkt => [.. traject.ZichtOpVeiligheid.Where(h => h.Tot is null)];

    /// <summary>Whom the law charges now without a person there having accepted.</summary>
    internal IReadOnlyList<Belasting> BelastZonderAcceptatie => [.. traject.Belast.Where(b => (b.Tot is null || b.Tot > Vandaag) && Handelt.All(h => h.Wie != b.Wie))];

    /// <summary>Per organisation, in the order of the picture: its letter there, the days of waiting and of work, and how often late.</summary>
    internal IReadOnlyList<(string Letter, string Wie, int Wachten, int Werken, int TeLaat)> PerOrganisatie =>
    [
        .. Tijdlijn.Partijen(traject).Select((partij, i) =>
        {
            var stappen = traject.Stappen.Where(s => Tijdlijn.Partij(s) == partij).ToList();
            var (wachten, werken) = Tijdlijn.Dagen(stappen);
            return (Tijdlijn.Letter(i), stappen is [var s, ..] ? Woorden.BijWie(s, naam) : naam(partij), wachten, werken, stappen.Count(Woorden.IsTeLaat));
        }),
    ];

    /// <summary>The picture in sentences, for who cannot see it; the tables below it say everything.</summary>
    internal string Beschrijving =>
        $"{Waar} {Geteld} {Keten} {KetenOordeel} Het plaatje heeft een baan per organisatie: {string.Join(", ", PerOrganisatie.Select(p => $"{p.Wie} ({p.Wachten} dagen wachten, {p.Werken} dagen werken)"))}. "
        + "De tabellen onder het plaatje noemen elke stap, elke overdracht en wie wat had.";

    internal string Tekening => Doorlooptijden.Tekening.Teken(Tijdlijn, $"Tijdlijn van traject {traject.Traject:D}", Beschrijving);
}
