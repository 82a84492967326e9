using System.Text.Json;
using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>The receiving side's half: the receipt, questions, the talk, and the decision. The receiver alone decides.</summary>
public sealed record OntvangersHelft
{
    /// <summary>Version of this shape; readers keep what they do not know.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Identity of the handover.</summary>
    public required Guid Overdracht { get; init; }

    /// <summary>When the receiver's system had the offer: a receipt, no human yet.</summary>
    public required DateTimeOffset OntvangenOp { get; init; }

    /// <summary>What the receiver misses, in order. The clock and the responsibility stay where they are.</summary>
    public IReadOnlyList<Aanvullingsvraag> Vragen { get; init; } = [];

    /// <summary>The three-way talk (old professional, new professional, gezin); null while not planned.</summary>
    public Overdrachtsgesprek? Gesprek { get; init; }

    /// <summary>Visits of the old professional and the new one together to the gezin, by date, one per day; null when none was recorded.</summary>
    public IReadOnlyList<GezamenlijkBezoek>? Bezoeken { get; init; }

    /// <summary>The decision; null while there is none. Final once given.</summary>
    public Overdrachtsbesluit? Besluit { get; init; }

    /// <summary>Fields that a newer version wrote and this one does not know; they stay when the half is written on.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Onbekend { get; init; }
}

/// <summary>A question of the receiver.</summary>
/// <param name="Nummer">Number from 1.</param>
/// <param name="Op">When it was asked.</param>
/// <param name="Door">Pseudonymous id of the professional.</param>
/// <param name="Tekst">The question, encrypted under the content key.</param>
public sealed record Aanvullingsvraag(int Nummer, DateTimeOffset Op, string Door, string Tekst);

/// <summary>The three-way talk.</summary>
/// <param name="Stand">Planned, held or not held.</param>
/// <param name="Op">The moment planned or held; null when not held.</param>
/// <param name="Door">Pseudonymous id of the professional who recorded it.</param>
/// <param name="Reden">Code of the reason when not held.</param>
public sealed record Overdrachtsgesprek(Gespreksstand Stand, DateTimeOffset? Op, string Door, string? Reden);

/// <summary>A joint visit to the gezin, or one that did not come about.</summary>
/// <param name="Datum">The day (calendar date in Amsterdam).</param>
/// <param name="Geweest">Whether it took place.</param>
/// <param name="Door">Pseudonymous id of the receiver's professional who was there or would have been, and recorded it.</param>
/// <param name="Met">Pseudonymous id of the sender's professional.</param>
/// <param name="Reden">Code of the reason when it did not take place, see <see cref="Redenen.GeenGesprek"/>; else null.</param>
public sealed record GezamenlijkBezoek(DateOnly Datum, bool Geweest, string Door, string Met, string? Reden);

/// <summary>How the three-way talk stands.</summary>
[JsonConverter(typeof(AlleenBijNaam<Gespreksstand>))]
public enum Gespreksstand
{
    /// <summary>A moment has been set.</summary>
    [JsonStringEnumMemberName("gepland")] Gepland,

    /// <summary>The talk took place.</summary>
    [JsonStringEnumMemberName("gehouden")] Gehouden,

    /// <summary>No talk, with a reason.</summary>
    [JsonStringEnumMemberName("niet-gehouden")] NietGehouden,
}

/// <summary>The receiver's decision.</summary>
/// <param name="Soort">Which decision.</param>
/// <param name="Op">When it was taken.</param>
/// <param name="Door">Pseudonymous id of the named professional who decided; for <see cref="Besluitsoort.Ingetrokken"/> the one who wished it, for <see cref="Redenen.HoudtHetRegisterNiet"/> <c>systeem</c>.</param>
/// <param name="Reden">Code of the reason, obligatory for <see cref="Besluitsoort.Teruggelegd"/>; see <see cref="Redenen.Teruglegging"/>.</param>
/// <param name="Toelichting">Explanation, encrypted under the content key; null when none.</param>
public sealed record Overdrachtsbesluit(Besluitsoort Soort, DateTimeOffset Op, string Door, string? Reden, string? Toelichting);

/// <summary>How an offer ends.</summary>
[JsonConverter(typeof(AlleenBijNaam<Besluitsoort>))]
public enum Besluitsoort
{
    /// <summary>A named professional accepted: only now what is handed over moves.</summary>
    [JsonStringEnumMemberName("geaccepteerd")] Geaccepteerd,

    /// <summary>Turned down with a reason: everything stays where it was.</summary>
    [JsonStringEnumMemberName("teruggelegd")] Teruggelegd,

    /// <summary>The sender's wish to withdraw came before a decision and is confirmed.</summary>
    [JsonStringEnumMemberName("ingetrokken")] Ingetrokken,
}

/// <summary>Codes of reasons; explanations in words travel encrypted beside them.</summary>
public static class Redenen
{
    /// <summary>Why an offer is turned down.</summary>
    public static readonly IReadOnlyList<string> Teruglegging =
        [VerkeerdeOrganisatie, "onvoldoende-onderbouwd", "vrijwillige-hulp-mogelijk", "buiten-bevoegdheid", "anders"];

    /// <summary>The child belongs with another organisation; the only reason for turning down an obligatory handover to another than a GI.</summary>
    public const string VerkeerdeOrganisatie = "verkeerde-organisatie";

    /// <summary>The only reason for turning down an obligatory handover to a GI: the GI that was charged is another one.</summary>
    public const string VerkeerdeGi = "verkeerde-gi";

    /// <summary>
    /// Given by the receiver's service itself, never by a person: the kind of handover goes only to who holds a register of the child, and
    /// the receiver does not (<see cref="Overdrachtsoort.OntvangerHoudt"/>).
    /// </summary>
    public const string HoudtHetRegisterNiet = "houdt-het-register-niet";

    /// <summary>Why the receiver of an announcement says that it is not for it.</summary>
    public static readonly IReadOnlyList<string> NietVoorOns = [VerkeerdeGi, "buiten-bevoegdheid", "anders"];

    /// <summary>Why the three-way talk is not held, or a joint visit did not come about.</summary>
    public static readonly IReadOnlyList<string> GeenGesprek = ["gezin-wil-niet", "gezin-onbereikbaar", "onveilig", "spoed", "anders"];

    /// <summary>Why the region ends an offer.</summary>
    public static readonly IReadOnlyList<string> GedwongenEinde = ["organisatie-opgeheven", "organisatie-onbereikbaar", "aanwijzing-weggevallen", "anders"];

    /// <summary>
    /// Given by the sender's service itself, never by a person: its database was put back from a backup, and a later offer of the same grant
    /// shows that this one had ended.
    /// </summary>
    public const string HersteldNaBackup = "hersteld-na-backup";

    /// <summary>Why an offer is taken back.</summary>
    public static readonly IReadOnlyList<string> Intrekking = ["situatie-veranderd", "verkeerde-ontvanger", "vergissing", "anders"];

    /// <summary>What was announced has been offered.</summary>
    public const string Aangeboden = "aangeboden";

    /// <summary>What was announced has been offered to another organisation.</summary>
    public const string AanEenAnderAangeboden = "aan-een-ander-aangeboden";

    /// <summary>It is settled that what was announced does not come.</summary>
    public const string KomtNiet = "komt-niet";

    /// <summary>The last day of the announcement is over.</summary>
    public const string Vervallen = "vervallen";

    /// <summary>Why an announcement ends by itself; given by the sender's service, never by a person.</summary>
    public static readonly IReadOnlyList<string> EindeAankondiging = [Aangeboden, AanEenAnderAangeboden, KomtNiet, Vervallen];
}
