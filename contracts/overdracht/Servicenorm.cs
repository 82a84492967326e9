using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>
/// What two organisations have agreed about answering each other: no legal term, but within how many werkdagen what is waited for comes, and
/// who hears it when it does not. Counted from the day of the offer; in time is before the end of the last day in Amsterdam.
/// </summary>
/// <param name="Van">OIN of the offering organisation; null for whichever.</param>
/// <param name="Naar">OIN of the receiving organisation; null for whichever.</param>
/// <param name="Soort">Kind of handover; null for every kind.</param>
/// <param name="Ontvangst">Werkdagen within which the receiver's system has the offer.</param>
/// <param name="Reactie">Werkdagen within which a named person accepts or turns down. A question stops nothing.</param>
/// <param name="Gesprek">Werkdagen within which the three-way talk was held, or it is known why not.</param>
/// <param name="NaarEscalatiecontact">Werkdagen after the last day until the escalation contact is told.</param>
/// <param name="NaarRegio">Werkdagen after the last day until the region is told.</param>
/// <param name="Escalatiecontact">Who is told second: a pseudonymous code that both know, no name; null when none was agreed, and then nobody is told second.</param>
/// <param name="Regio">OIN of the region that is told last; null when none was agreed: then it is that of the offering organisation, where it has one.</param>
/// <param name="Bron">Where the agreement stands.</param>
public sealed record Servicenorm(
    string? Van,
    string? Naar,
    string? Soort,
    int Ontvangst,
    int Reactie,
    int Gesprek,
    int NaarEscalatiecontact,
    int NaarRegio,
    string? Escalatiecontact,
    string? Regio,
    string Bron);

/// <summary>The agreements of organisations, from <c>servicenormen.json</c>: what comes first and fits applies.</summary>
public sealed class Servicenormen
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly IReadOnlyList<Servicenorm> afspraken;

    private Servicenormen(IReadOnlyList<Servicenorm> afspraken) => this.afspraken = afspraken;

    /// <summary>What applies where nothing was agreed (own rule: no source gives these).</summary>
    public static Servicenorm Standaard { get; } = new(null, null, null, 1, 5, 10, 2, 5, null, null, "eigen regel");

    /// <summary>No agreements: <see cref="Standaard"/> for all.</summary>
    public static Servicenormen Geen { get; } = new([]);

    /// <summary>The agreements in a text.</summary>
    /// <param name="json">An array of <see cref="Servicenorm"/>.</param>
    /// <exception cref="InvalidDataException">The text is no list of agreements, or one of them cannot be kept; says which and why, in Dutch.</exception>
    public static Servicenormen Lees(string json)
    {
        List<Servicenorm> gelezen;
        try
        {
            gelezen = JsonSerializer.Deserialize<List<Servicenorm>>(json, Json) ?? [];
        }
        catch (JsonException fout)
        {
            throw new InvalidDataException($"De servicenormen zijn niet te lezen, bij {fout.Path}.", fout);
        }

        foreach (var (i, norm) in gelezen.Index())
        {
            foreach (var (naam, dagen) in new[] { ("ontvangst", norm.Ontvangst), ("reactie", norm.Reactie), ("gesprek", norm.Gesprek), ("naarEscalatiecontact", norm.NaarEscalatiecontact), ("naarRegio", norm.NaarRegio) })
            {
                if (dagen is < 1 or > 260) throw new InvalidDataException($"Servicenorm {i + 1}, veld {naam}: ligt niet tussen 1 en 260 werkdagen.");
            }

            if (norm.Escalatiecontact is { } contact && !contact.All(t => char.IsAsciiLetterLower(t) || char.IsAsciiDigit(t) || t == '-'))
                throw new InvalidDataException($"Servicenorm {i + 1}, veld escalatiecontact: dit is een code van kleine letters, cijfers en streepjes, geen naam en geen adres.");
            if (norm.NaarRegio <= norm.NaarEscalatiecontact) throw new InvalidDataException($"Servicenorm {i + 1}, veld naarRegio: de regio hoort het na het escalatiecontact.");
            if (norm.Soort is { } soort && Overdrachtsoort.Zoek(soort) is null) throw new InvalidDataException($"Servicenorm {i + 1}, veld soort: '{soort}' is geen soort overdracht.");
        }

        return new Servicenormen(gelezen);
    }

    /// <summary>OINs of the regions that are named; whoever knows the organisations checks that they are regions.</summary>
    public IEnumerable<string> Regios => afspraken.Select(n => n.Regio).OfType<string>().Distinct();

    /// <summary>The agreement for a handover.</summary>
    public Servicenorm Voor(string van, string naar, string soort) =>
        afspraken.FirstOrDefault(n => (n.Van ?? van) == van && (n.Naar ?? naar) == naar && (n.Soort ?? soort) == soort) ?? Standaard;
}

/// <summary>What the sender of an offer waits for, or what went wrong with it.</summary>
[Description("Waarop werd gewacht: ontvangst, reactie of gesprek; of herhaald-teruggelegd of herhaald-doorgegeven.")]
[JsonConverter(typeof(AlleenBijNaam<Wachtpunt>))]
public enum Wachtpunt
{
    /// <summary>That the receiver's system has the offer.</summary>
    [JsonStringEnumMemberName("ontvangst")] Ontvangst,

    /// <summary>That a named person decides.</summary>
    [JsonStringEnumMemberName("reactie")] Reactie,

    /// <summary>The three-way talk, or why it is not held.</summary>
    [JsonStringEnumMemberName("gesprek")] Gesprek,

    /// <summary>Nothing is waited for: this child was turned down, after it had been turned down or passed on within one link before. The escalation contact is told at once.</summary>
    [JsonStringEnumMemberName("herhaald-teruggelegd")] HerhaaldTeruggelegd,

    /// <summary>Nothing is waited for: this child was passed on within one link, after it had been turned down or passed on so before. The escalation contact is told at once.</summary>
    [JsonStringEnumMemberName("herhaald-doorgegeven")] HerhaaldDoorgegeven,
}

/// <summary>Who is told that an answer did not come; each in turn, each once.</summary>
[Description("Voor wie het in de lijst staat: beide-kanten, escalatiecontact of regio.")]
[JsonConverter(typeof(AlleenBijNaam<Trede>))]
public enum Trede
{
    /// <summary>Both organisations.</summary>
    [JsonStringEnumMemberName("beide-kanten")] BeideKanten,

    /// <summary>The escalation contact that they agreed.</summary>
    [JsonStringEnumMemberName("escalatiecontact")] Escalatiecontact,

    /// <summary>The region.</summary>
    [JsonStringEnumMemberName("regio")] Regio,
}

/// <summary>An answer did not come in time, and somebody was told. It travels with the sender's half, so both sides have the same.</summary>
/// <param name="Wat">What was waited for.</param>
/// <param name="Trede">Who was told.</param>
/// <param name="Uiterlijk">The last day on which it would have been in time (calendar date in Amsterdam); for a repeated turning down its day.</param>
/// <param name="Op">When it was told.</param>
/// <param name="Aan">The escalation contact or the OIN of the region; null for both sides, or when none was agreed.</param>
public sealed record Aanmaning(Wachtpunt Wat, Trede Trede, DateOnly Uiterlijk, DateTimeOffset Op, string? Aan);
