namespace Keten.Termijnen;

/// <summary>The unit in which a term is counted.</summary>
public enum Lengtesoort
{
    /// <summary>Days that are not a Saturday, Sunday or recognised holiday.</summary>
    Werkdagen,

    /// <summary>Days of the calendar.</summary>
    Kalenderdagen,

    /// <summary>Weeks of seven calendar days.</summary>
    Weken,

    /// <summary>Months of the calendar; a day that the month lacks becomes its last day.</summary>
    Maanden,

    /// <summary>Years of the calendar; 29 February becomes 28 February.</summary>
    Jaren,

    /// <summary>An age in years and months, counted from the date of birth.</summary>
    Leeftijd,
}

/// <summary>Whether a term is counted from an event or back from it.</summary>
public enum Richting
{
    /// <summary>So long after the event.</summary>
    Vooruit,

    /// <summary>So long before the event.</summary>
    Achteruit,
}

/// <summary>What a term rests on.</summary>
public enum Termijnstatus
{
    /// <summary>A law or an AMvB.</summary>
    Wettelijk,

    /// <summary>The RvdK's own norm.</summary>
    NormRvdk,

    /// <summary>A norm of the inspecties.</summary>
    Inspectienorm,

    /// <summary>A norm that the field agreed.</summary>
    Veldnorm,

    /// <summary>The procesreglement of the courts.</summary>
    Procesreglement,

    /// <summary>An advice, such as that of the RSJ.</summary>
    Aanbeveling,

    /// <summary>The kwaliteitskader of the GI's.</summary>
    Kwaliteitskader,
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
    /// <summary>Whether the row is in force on a day.</summary>
    public bool GeldtOp(DateOnly dag) => GeldigVanaf <= dag && (GeldigTot is not { } einde || dag < einde);
}
