namespace Keten.Termijnen;

/// <summary>Where a traject enters the chain.</summary>
public enum Ketenstart
{
    /// <summary>A melding at Veilig Thuis: nominally 32 weeks.</summary>
    Melding,

    /// <summary>A verzoek tot onderzoek at the RvdK: nominally 21 weeks.</summary>
    Verzoek,

    /// <summary>An uitspraak: nominally 13 weeks.</summary>
    Uitspraak,
}

/// <summary>The chain due date, by which a traject is judged.</summary>
public static class Ketentermijn
{
    /// <summary>
    /// The last day on which passende hulp can start: the terms of triage, onderzoek, RvdK and hulp laid end to end from
    /// the start of the traject, as far as it passes them, with the court's days between RvdK and hulp. The terms are
    /// those in force on the first day, so that a later norm does not change the judgement.
    /// </summary>
    /// <param name="kalender">The calendar that counts.</param>
    /// <param name="catalogus">The catalogue that holds the terms.</param>
    /// <param name="start">Where the traject enters the chain.</param>
    /// <param name="vanaf">The day in Amsterdam of the first melding, of the verzoek at the RvdK, or of the uitspraak.</param>
    /// <param name="rechtbankdagen">
    /// Calendar days from each verzoekschrift received to its uitspraak, added up; 0 for a traject that starts at the uitspraak.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The court days are negative, or given with <see cref="Ketenstart.Uitspraak"/>; or the count leaves the calendar.
    /// </exception>
    /// <exception cref="OnbekendeTermijnException">The catalogue lacks one of the terms on the first day.</exception>
    public static Vervaldag Uiterlijk(
        Kalender kalender, Termijncatalogus catalogus, Ketenstart start, DateOnly vanaf, int rechtbankdagen = 0)
    {
        if (rechtbankdagen < 0 || (rechtbankdagen > 0 && start == Ketenstart.Uitspraak))
        {
            throw new ArgumentOutOfRangeException(nameof(rechtbankdagen), rechtbankdagen,
                "Dagen bij de rechtbank zijn nooit negatief, en tellen niet voor een traject dat bij de uitspraak begint.");
        }

        var keten = new Vervaldag(vanaf, []);
        string[] totDeRechter = start switch
        {
            Ketenstart.Melding => ["VT-TRIAGE", "VT-ONDERZOEK", "RVDK-TOTAAL"],
            Ketenstart.Verzoek => ["RVDK-TOTAAL"],
            _ => [],
        };
        foreach (var id in totDeRechter)
            keten = Verder(keten, id);

        if (rechtbankdagen > 0)
        {
            var uitspraak = keten.Uiterlijk.AddDays(rechtbankdagen);
            var lengte = new Lengte(Lengtesoort.Kalenderdagen, rechtbankdagen);
            keten = new(uitspraak, [.. keten.Regels, new(Regelcode.Rechtbank, keten.Uiterlijk, uitspraak, lengte)]);
        }

        return Verder(keten, "HULP-START");

        Vervaldag Verder(Vervaldag tot, string id)
        {
            var stap = kalender.Vervaldag(catalogus.Op(id, vanaf), tot.Uiterlijk);
            return stap with { Regels = [.. tot.Regels, .. stap.Regels] };
        }
    }
}
