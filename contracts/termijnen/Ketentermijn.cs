using System.ComponentModel;
using System.Text.Json.Serialization;
using Keten.Contracts;

namespace Keten.Termijnen;

/// <summary>Where a traject enters the chain.</summary>
[Description("Waar een traject begint: melding, verzoek of uitspraak.")]
[JsonConverter(typeof(AlleenBijNaam<Ketenstart>))]
public enum Ketenstart
{
    /// <summary>A melding at Veilig Thuis: nominally 32 weeks.</summary>
    [JsonStringEnumMemberName("melding")] Melding,

    /// <summary>A verzoek tot onderzoek at the RvdK: nominally 21 weeks.</summary>
    [JsonStringEnumMemberName("verzoek")] Verzoek,

    /// <summary>An uitspraak: nominally 13 weeks.</summary>
    [JsonStringEnumMemberName("uitspraak")] Uitspraak,
}

/// <summary>The chain due date, by which a traject is judged.</summary>
public static class Ketentermijn
{
    private const string Hulp = "HULP-START";
    private static readonly string[] Alle = ["VT-TRIAGE", "VT-ONDERZOEK", "RVDK-TOTAAL", Hulp];

    /// <summary>The terms of the chain from where a traject enters it, in their order. Between RVDK-TOTAAL and HULP-START lies the court, for which no term of the chain runs.</summary>
    public static IReadOnlyList<string> Termijnen(Ketenstart start) => Alle[(start switch { Ketenstart.Melding => 0, Ketenstart.Verzoek => 2, _ => 3 })..];

    /// <summary>How long these terms are by the rounding of the inspecties: 1 week for the triage and 13 for the help.</summary>
    public static int NominaleWeken(Ketenstart start) => start switch { Ketenstart.Melding => 32, Ketenstart.Verzoek => 21, _ => 13 };

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
        foreach (var id in Termijnen(start))
        {
            if (id == Hulp && rechtbankdagen > 0)
            {
                var uitspraak = keten.Uiterlijk.AddDays(rechtbankdagen);
                keten = new(uitspraak, [.. keten.Regels, new(Regelcode.Rechtbank, keten.Uiterlijk, uitspraak, new(Lengtesoort.Kalenderdagen, rechtbankdagen))]);
            }

            keten = Verder(kalender, catalogus, keten, id, vanaf);
        }

        return keten;
    }

    /// <summary>When what is left ends at norm speed: the terms laid end to end from a day. Days at the court that are still to come are not in it.</summary>
    /// <param name="kalender">The calendar that counts.</param>
    /// <param name="catalogus">The catalogue that holds the terms.</param>
    /// <param name="begonnen">The first day of the traject, of which the norms are those that hold.</param>
    /// <param name="vanaf">The day from which the first of them is counted.</param>
    /// <param name="termijnen">The terms that are left, in their order; none when the last one is running.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves the calendar.</exception>
    /// <exception cref="OnbekendeTermijnException">The catalogue lacks one of the terms on the first day.</exception>
    public static Vervaldag Rest(Kalender kalender, Termijncatalogus catalogus, DateOnly begonnen, DateOnly vanaf, IEnumerable<string> termijnen) =>
        termijnen.Aggregate(new Vervaldag(vanaf, []), (tot, id) => Verder(kalender, catalogus, tot, id, begonnen));

    private static Vervaldag Verder(Kalender kalender, Termijncatalogus catalogus, Vervaldag tot, string id, DateOnly begonnen)
    {
        var stap = kalender.Vervaldag(catalogus.Op(id, begonnen), tot.Uiterlijk);
        return stap with { Regels = [.. tot.Regels, .. stap.Regels] };
    }
}
