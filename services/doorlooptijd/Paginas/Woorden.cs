using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>How the pages say codes, dates and numbers of days in Dutch, independent of the machine's culture data.</summary>
internal static class Woorden
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The state of a traject.</summary>
    public static string Toestand(string code) => code switch
    {
        "rechtbank" => "bij de rechtbank",
        "toeleiding" => "toeleiding naar hulp",
        "hulp-gestart" => "passende hulp gestart",
        _ => Los(code),
    };

    /// <summary>"15 september 2026".</summary>
    public static string Datum(DateOnly dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}";

    public static string Datum(DateTimeOffset moment) => Datum(Amsterdam.Datum(moment));

    /// <summary>"15 sep".</summary>
    public static string Kort(DateOnly dag) => $"{dag.Day} {Maand(dag)}";

    /// <summary>"sep"; March is "mrt".</summary>
    public static string Maand(DateOnly dag) => dag.Month == 3 ? "mrt" : Maanden[dag.Month - 1][..3];

    /// <summary>"15 sep 2026".</summary>
    public static string Middel(DateOnly dag) => $"{Kort(dag)} {dag.Year}";

    public static string Middel(DateTimeOffset moment) => Middel(Amsterdam.Datum(moment));

    /// <summary>"15 sep 2026, 14.00 uur", Dutch time.</summary>
    public static string Tijdstip(DateTimeOffset moment)
    {
        var hier = TimeZoneInfo.ConvertTime(moment, Zone);
        return $"{Kort(DateOnly.FromDateTime(hier.DateTime))} {hier.Year}, {hier.Hour:00}.{hier.Minute:00} uur";
    }

    public static string Dagen(int aantal) => aantal == 1 ? "1 dag" : $"{aantal} dagen";

    /// <summary>"225 dagen (32 weken en 1 dag)".</summary>
    public static string DagenEnWeken(int aantal) => (aantal / 7, aantal % 7) switch
    {
        (0, _) => Dagen(aantal),
        (var w, 0) => $"{Dagen(aantal)} ({Weken(w)})",
        var (w, d) => $"{Dagen(aantal)} ({Weken(w)} en {Dagen(d)})",
    };

    public static string Weken(int aantal) => aantal == 1 ? "1 week" : $"{aantal} weken";

    /// <summary>A code without hyphens.</summary>
    public static string Los(string code) => code.Replace('-', ' ');

    /// <summary>With a capital.</summary>
    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    public static string Register(string register) => register.Length == 0 ? "alleen bericht of vraag" : string.Join(", ", register.Split(", ").Select(Los));

    /// <summary>What did not come in time with a handover, and who heard that: a sentence each.</summary>
    public static IEnumerable<string> Uitgebleven(Overdrachtweergave overdracht) => overdracht.Aanmaningen.GroupBy(a => a.Wat).Select(per =>
        $"{Wat(per.Key, per.First().Uiterlijk)} {Gemeld([.. per.Select(a => a.Trede)])}");

    private static string Wat(Contracts.Wachtpunt wat, DateOnly uiterlijk) => wat switch
    {
        Contracts.Wachtpunt.HerhaaldTeruggelegd => "Dit kind is meer dan een keer teruggelegd of doorgegeven, nu teruggelegd.",
        Contracts.Wachtpunt.HerhaaldDoorgegeven => "Dit kind is meer dan een keer teruggelegd of doorgegeven, nu doorgegeven.",
        _ => $"{Wachtpunt(wat)} kwam niet op tijd: uiterlijk {Datum(uiterlijk)}.",
    };

    // The lists of both sides have it; reaching the contact and the region is up to them.
    private static string Gemeld(Trede[] treden)
    {
        string[] verder = [.. treden.Where(t => t != Trede.BeideKanten).Select(t => t == Trede.Regio ? "de regio" : "het escalatiecontact")];
        return "Het staat in de lijst van beide kanten." + (verder.Length > 0 ? $" Bestemd voor {string.Join(" en ", verder)}." : "");
    }

    private static string Wachtpunt(Wachtpunt wat) => wat switch
    {
        Contracts.Wachtpunt.Ontvangst => "De ontvangst",
        Contracts.Wachtpunt.Reactie => "De reactie",
        _ => "Het overdrachtsgesprek",
    };

    /// <summary>Whether a step passed its last day without an explanation that came in time.</summary>
    public static bool IsTeLaat(Stap stap) => stap.Oordeel is "te-laat" or "loopt-te-laat";

    /// <summary>Whether a step passed its last day and that was explained while its term ran.</summary>
    public static bool IsToegelicht(Stap stap) => stap.Oordeel is "toegelicht" or "loopt-toegelicht";

    /// <summary>How many days after its last day a step ended, or is now; 0 when it is in time or has no term.</summary>
    public static int TeLaat(Stap stap, DateOnly vandaag) =>
        stap.Uiterlijk is { } uiterlijk ? Math.Max(0, Eind(stap, vandaag).DayNumber - uiterlijk.DayNumber) : 0;

    public static DateOnly Eind(Stap stap, DateOnly vandaag) => stap.Tot is { } tot ? Amsterdam.Datum(tot) : vandaag;

    public static string Oordeel(Stap stap, DateOnly vandaag) => Oordeel(stap.Oordeel, TeLaat(stap, vandaag));

    public static string Oordeel(string oordeel, int teLaat) => oordeel switch
    {
        "te-laat" => $"te laat, {Dagen(teLaat)}",
        "toegelicht" => $"niet gehaald maar toegelicht, {Dagen(teLaat)} erna",
        "loopt-te-laat" => $"loopt nog, al {Dagen(teLaat)} te laat",
        "loopt-toegelicht" => $"loopt nog, {Dagen(teLaat)} voorbij maar toegelicht",
        "loopt" => "loopt nog",
        _ => Los(oordeel),
    };

    /// <summary>The judgement of the chain as a whole.</summary>
    public static string KetenOordeel(string oordeel) => oordeel switch
    {
        "loopt-te-laat" => "loopt nog, te laat",
        "loopt" => "loopt nog",
        _ => Los(oordeel),
    };

    public static string Besluit(Overdrachtweergave overdracht) => overdracht switch
    {
        { Besluit: "beeindigd", ZonderGevolg: { } besluit } => $"beëindigd door de regio; de ontvanger had {besluit}, zonder gevolg",
        { Besluit: "beeindigd" } => "beëindigd door de regio",
        _ => overdracht.Besluit ?? "nog niet besloten",
    };

    /// <summary>The name of a term and its code, for instance "triage (VT-TRIAGE)".</summary>
    public static string? Termijn(Stap stap) => stap.Termijn is not { } id
        ? null
        : Termijncatalogus.Standaard.Termijnen.FirstOrDefault(t => t.Id == id) is { } termijn ? $"{termijn.Naam} ({id})" : id;

    /// <summary>Who a step lies with: an organisation, the court, or the child where several together must act.</summary>
    public static string BijWie(Stap stap, Func<string, string> naam) =>
        stap.Organisatie is { } oin ? naam(oin) : stap.Schakel == "rechtbank" ? "Rechtbank" : "Het kind";
}
