using System.ComponentModel;
using System.Text.Json.Serialization;
using Keten.Contracts;

namespace Keten.Termijnen;

/// <summary>The unit in which a term is counted.</summary>
[Description("De eenheid: werkdagen, kalenderdagen, weken, maanden, jaren of leeftijd.")]
[JsonConverter(typeof(AlleenBijNaam<Lengtesoort>))]
public enum Lengtesoort
{
    /// <summary>Days that are not a Saturday, Sunday or recognised holiday.</summary>
    [JsonStringEnumMemberName("werkdagen")] Werkdagen,

    /// <summary>Days of the calendar.</summary>
    [JsonStringEnumMemberName("kalenderdagen")] Kalenderdagen,

    /// <summary>Weeks of seven calendar days.</summary>
    [JsonStringEnumMemberName("weken")] Weken,

    /// <summary>Months of the calendar; a day that the month lacks becomes its last day.</summary>
    [JsonStringEnumMemberName("maanden")] Maanden,

    /// <summary>Years of the calendar; 29 February becomes 28 February.</summary>
    [JsonStringEnumMemberName("jaren")] Jaren,

    /// <summary>An age in years and months, counted from the date of birth.</summary>
    [JsonStringEnumMemberName("leeftijd")] Leeftijd,
}

/// <summary>Whether a term is counted from an event or back from it.</summary>
[Description("vooruit: zo lang na het feit; achteruit: zo lang ervoor.")]
[JsonConverter(typeof(AlleenBijNaam<Richting>))]
public enum Richting
{
    /// <summary>So long after the event.</summary>
    [JsonStringEnumMemberName("vooruit")] Vooruit,

    /// <summary>So long before the event.</summary>
    [JsonStringEnumMemberName("achteruit")] Achteruit,
}

/// <summary>What a term rests on.</summary>
[Description("Waar de termijn op rust: wettelijk, norm-rvdk, inspectienorm, veldnorm, procesreglement, aanbeveling of kwaliteitskader.")]
[JsonConverter(typeof(AlleenBijNaam<Termijnstatus>))]
public enum Termijnstatus
{
    /// <summary>A law or an AMvB.</summary>
    [JsonStringEnumMemberName("wettelijk")] Wettelijk,

    /// <summary>The RvdK's own norm.</summary>
    [JsonStringEnumMemberName("norm-rvdk")] NormRvdk,

    /// <summary>A norm of the inspecties.</summary>
    [JsonStringEnumMemberName("inspectienorm")] Inspectienorm,

    /// <summary>A norm that the field agreed.</summary>
    [JsonStringEnumMemberName("veldnorm")] Veldnorm,

    /// <summary>The procesreglement of the courts.</summary>
    [JsonStringEnumMemberName("procesreglement")] Procesreglement,

    /// <summary>An advice, such as that of the RSJ.</summary>
    [JsonStringEnumMemberName("aanbeveling")] Aanbeveling,

    /// <summary>The kwaliteitskader of the GI's.</summary>
    [JsonStringEnumMemberName("kwaliteitskader")] Kwaliteitskader,
}

/// <summary>How long a term lasts. Calendar lengths are never a <see cref="TimeSpan"/>.</summary>
/// <param name="Soort">The unit.</param>
/// <param name="Aantal">How many of the unit, at least 1; for an age the years.</param>
/// <param name="Maanden">For an age the months on top of the years; otherwise 0.</param>
public sealed record Lengte(Lengtesoort Soort, int Aantal, int Maanden = 0)
{
    /// <summary>
    /// Whether the length alone keeps a term out of the Algemene termijnenwet (art. 4): more than 90 days, more than
    /// 12 weeks, more than 3 months, or years.
    /// </summary>
    public bool UitgeslotenDoorArtikel4 => Soort switch
    {
        Lengtesoort.Werkdagen or Lengtesoort.Kalenderdagen => Aantal > 90,
        Lengtesoort.Weken => Aantal > 12,
        Lengtesoort.Maanden => Aantal > 3,
        _ => true,
    };

    /// <summary>Whether it is counted by the months of the calendar, which differ in length.</summary>
    public bool InMaanden => Soort is Lengtesoort.Maanden or Lengtesoort.Jaren or Lengtesoort.Leeftijd;

    /// <summary>The length in Dutch: "5 werkdagen", "1 week", "16 jaar en 6 maanden".</summary>
    public override string ToString() => Soort switch
    {
        Lengtesoort.Werkdagen => Tel(Aantal, "werkdag", "werkdagen"),
        Lengtesoort.Kalenderdagen => Tel(Aantal, "dag", "dagen"),
        Lengtesoort.Weken => Tel(Aantal, "week", "weken"),
        Lengtesoort.Maanden => Tel(Aantal, "maand", "maanden"),
        _ when Maanden == 0 => $"{Aantal} jaar",
        _ => $"{Aantal} jaar en {Tel(Maanden, "maand", "maanden")}",
    };

    private static string Tel(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}

/// <summary>One row of the catalogue: a legal or agreed term, as it holds during a period.</summary>
/// <param name="Id">The name by which the code knows the term, such as VT-TRIAGE.</param>
/// <param name="Naam">What must have happened, in Dutch.</param>
/// <param name="Eigenaar">Who must see to it.</param>
/// <param name="Lengte">How long; null for a gate, which asks for something without a period.</param>
/// <param name="Vanaf">The event from which, or back from which, is counted.</param>
/// <param name="Tot">What meets the term.</param>
/// <param name="Richting">Counted from the event, or back from it.</param>
/// <param name="Status">What the term rests on.</param>
/// <param name="Termijnenwet">
/// Whether the Algemene termijnenwet applies. Refused for a term counted backwards (art. 1(2)) and for a long one (art. 4).
/// </param>
/// <param name="PasToeOfLegUit">Whether the term may be passed with a recorded explanation.</param>
/// <param name="Bron">The law, norm or source document.</param>
/// <param name="GeldigVanaf">
/// The first day on which the row is in force. The sources name no such days: the standard rows begin with the Jeugdwet,
/// on 1 January 2015.
/// </param>
/// <param name="GeldigTot">The first day on which the row is no longer in force; null when no end is known.</param>
public sealed record Termijn(
    string Id,
    string Naam,
    string Eigenaar,
    Lengte? Lengte,
    string Vanaf,
    string Tot,
    Richting Richting,
    Termijnstatus Status,
    bool Termijnenwet,
    bool PasToeOfLegUit,
    string Bron,
    DateOnly GeldigVanaf,
    DateOnly? GeldigTot)
{
    /// <summary>
    /// The rule for an end on a Saturday, Sunday or recognised holiday: <see cref="Regelcode.Atw1Lid1"/> moves it to the
    /// next working day, each other leaves it and says why. Null for a gate, which has no end.
    /// </summary>
    public Regelcode? OpEenVrijeDag => this switch
    {
        { Lengte: null } => null,
        { Richting: Richting.Achteruit } => Regelcode.Atw1Lid2,
        { Termijnenwet: true } or { Status: Termijnstatus.Wettelijk } when Lengte.UitgeslotenDoorArtikel4 => Regelcode.Atw4,
        { Termijnenwet: false } => Regelcode.GeenAtw,
        _ => Regelcode.Atw1Lid1,
    };

    /// <summary>Whether time can be taken out of the term: not when it is counted back from an end, not out of an age.</summary>
    public bool KanStilstaan => Lengte is { Soort: not Lengtesoort.Leeftijd } && Richting == Richting.Vooruit;

    /// <summary>Whether the row is in force on a day.</summary>
    public bool GeldtOp(DateOnly dag) => GeldigVanaf <= dag && (GeldigTot is not { } einde || dag < einde);
}

/// <summary>A time during which a term stands still: its days do not count.</summary>
/// <param name="Van">The first day that does not count.</param>
/// <param name="Tot">The first day that counts again.</param>
public sealed record Schorsing(DateOnly Van, DateOnly Tot);
