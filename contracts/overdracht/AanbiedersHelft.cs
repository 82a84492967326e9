using System.Text.Json;
using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>
/// The offering side's half: the offer, its supplements, and the wish to withdraw. Personal data stands in <see cref="Inhoud"/>
/// only, encrypted under the handover's content key.
/// </summary>
public sealed record AanbiedersHelft
{
    /// <summary>Version of this shape; readers keep what they do not know.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Identity of the handover.</summary>
    public required Guid Overdracht { get; init; }

    /// <summary>Kind of handover: the id of a row in <c>soorten.json</c>, for instance <c>verzoek-tot-onderzoek</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>The child's way through the chain; pseudonymous.</summary>
    public required Guid Traject { get; init; }

    /// <summary>OIN of the offering organisation.</summary>
    public required string Van { get; init; }

    /// <summary>OIN of the receiving organisation.</summary>
    public required string Naar { get; init; }

    /// <summary>What is offered: per register the grant that is passed on. A grant is in at most one open offer and passed on at most once.</summary>
    public required IReadOnlyList<AangebodenRegister> Registers { get; init; }

    /// <summary>Legal ground on which the content is shared: one of those that the kind of handover allows. Empty for an announcement, which has no content.</summary>
    public required string Grondslag { get; init; }

    /// <summary>When the offer was made; domain time, milliseconds.</summary>
    public required DateTimeOffset AangebodenOp { get; init; }

    /// <summary>Pseudonymous id of the professional who offers.</summary>
    public required string AangebodenDoor { get; init; }

    /// <summary>The content, an <see cref="OverdrachtInhoud"/> as JSON, encrypted under the content key (base64 of nonce, ciphertext, tag). Empty for an announcement.</summary>
    public required string Inhoud { get; init; }

    /// <summary>Answers to the receiver's questions, in order; empty when none.</summary>
    public IReadOnlyList<Aanvulling> Aanvullingen { get; init; } = [];

    /// <summary>The wish to withdraw. It moves nothing by itself: the receiver confirms it, or answers that it had accepted.</summary>
    public Intrekkingswens? Intrekkingswens { get; init; }

    /// <summary>
    /// The region has ended the offer because the receiver is gone: the grants stay with the sender, and whatever the receiver decides or had
    /// decided without the sender having seen it, has no effect. Null when not; final once given.
    /// </summary>
    public GedwongenEinde? GedwongenEinde { get; init; }

    /// <summary>Until when the sender stays available after acceptance (calendar date in Amsterdam); null when not agreed.</summary>
    public DateOnly? NazorgTot { get; init; }

    /// <summary>Answers that did not come in time, and who was told; in order, each kind and rung at most once. Null when none.</summary>
    public IReadOnlyList<Aanmaning>? Aanmaningen { get; init; }

    /// <summary>Of an announcement only: the last day on which it stands (calendar date in Amsterdam). Null for what is really offered.</summary>
    public DateOnly? VervaltOp { get; init; }

    /// <summary>The announcement that this offer follows; null when there was none.</summary>
    public Guid? Aankondiging { get; init; }

    /// <summary>
    /// Earlier handovers by which this child was turned down or passed on within one link, as far as the sender knows, the oldest first: so that who gets the child knows that it
    /// was sent to and fro before, also between others. Null when none, and where no register passes: then there is no ground to tell.
    /// </summary>
    public IReadOnlyList<Wending>? Wendingen { get; init; }

    /// <summary>Fields that a newer version wrote and this one does not know; they stay when the half is written on.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Onbekend { get; init; }
}

/// <summary>One register of an offer, with the grant that it passes on.</summary>
/// <param name="Register">The register.</param>
/// <param name="Toekenning">Identity of the grant that the offering organisation holds.</param>
public sealed record AangebodenRegister(Register Register, Guid Toekenning);

/// <summary>A child was turned down, or passed on within one link: to another Veilig Thuis, to another GI.</summary>
/// <param name="Overdracht">The handover.</param>
/// <param name="Soort">Its kind.</param>
/// <param name="Van">OIN of who offered it.</param>
/// <param name="Naar">OIN of who turned it down or accepted it.</param>
/// <param name="Besluit">Teruggelegd or geaccepteerd.</param>
/// <param name="Op">When that was decided.</param>
public sealed record Wending(Guid Overdracht, string Soort, string Van, string Naar, Besluitsoort Besluit, DateTimeOffset Op);

/// <summary>An answer to a question of the receiver.</summary>
/// <param name="Vraag">Number of the question answered, from 1.</param>
/// <param name="Op">When it was given.</param>
/// <param name="Door">Pseudonymous id of the professional.</param>
/// <param name="Tekst">The answer, encrypted under the content key.</param>
public sealed record Aanvulling(int Vraag, DateTimeOffset Op, string Door, string Tekst);

/// <summary>The sender's wish to take the offer back.</summary>
/// <param name="Op">When it was expressed.</param>
/// <param name="Door">Pseudonymous id of the professional; <c>systeem</c> where an announcement ends by itself.</param>
/// <param name="Reden">Code of the reason, see <see cref="Redenen.Intrekking"/>; of an announcement also <see cref="Redenen.EindeAankondiging"/>.</param>
/// <param name="Toelichting">Explanation, encrypted under the content key; null when none.</param>
public sealed record Intrekkingswens(DateTimeOffset Op, string Door, string Reden, string? Toelichting);

/// <summary>The region ends an offer whose receiver is gone; or a sender that was put back from a backup records that it had ended.</summary>
/// <param name="Op">When.</param>
/// <param name="Regio">OIN of the region that was agreed for this handover; of the sender after a backup.</param>
/// <param name="Door">Pseudonymous id of who did it there; <c>systeem</c> after a backup.</param>
/// <param name="Reden">Code of the reason, see <see cref="Redenen.GedwongenEinde"/> and <see cref="Redenen.HersteldNaBackup"/>.</param>
/// <param name="Toelichting">Explanation, encrypted under the content key; null when none.</param>
public sealed record GedwongenEinde(DateTimeOffset Op, string Regio, string Door, string Reden, string? Toelichting);
