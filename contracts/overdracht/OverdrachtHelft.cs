using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>
/// One side's half of a handover as it travels over the bus. Each half is written by one side only and is sent whole, again and
/// again, until both sides have seen the last of it; lost, doubled, late and reordered messages need no special care.
/// </summary>
/// <remarks>
/// Ordering: the higher (<see cref="Epoch"/>, <see cref="Versie"/>) wins; the same pair with another <see cref="Hash"/> is a fault
/// that a person must look at (the desk). <see cref="Helft"/> is text so that it is kept, hashed and passed on byte for byte, with
/// fields that this version of the software does not know.
/// </remarks>
public sealed record OverdrachtHelft
{
    /// <summary>Identity of the handover; the same for both halves.</summary>
    public required Guid Overdracht { get; init; }

    /// <summary>Which side wrote this half.</summary>
    public required Zijde Zijde { get; init; }

    /// <summary>OIN (20 digits) of the organisation that offers.</summary>
    public required string Van { get; init; }

    /// <summary>OIN (20 digits) of the organisation to which is offered.</summary>
    public required string Naar { get; init; }

    /// <summary>Number of the life of the writer's database; a service on restored data is to take a higher one.</summary>
    public required long Epoch { get; init; }

    /// <summary>Version of the half within the epoch, from 1.</summary>
    public required int Versie { get; init; }

    /// <summary>SHA-256 over the UTF-8 of <see cref="Helft"/>, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The half itself as JSON text: an <see cref="AanbiedersHelft"/> or an <see cref="OntvangersHelft"/>.</summary>
    public required string Helft { get; init; }

    /// <summary>The content key, packed for the receiver; only on the offering side's half. It is kept apart from the half, so that it can be destroyed.</summary>
    public VerpakteSleutel? Sleutel { get; init; }

    /// <summary>The newest version of the other half that the writer has durably stored; null when none.</summary>
    public Gezien? Gezien { get; init; }

    /// <summary>True while the writer does not yet know that the other side has its newest version: the other side answers with its own half.</summary>
    public required bool VraagtBevestiging { get; init; }

    /// <summary>Trace context (W3C traceparent) of the step that sends it; null when there is none. Halves of many steps may travel in one message.</summary>
    public string? Spoor { get; init; }
}

/// <summary>
/// Halves that go to the same service at the same moment, in one message. Each stands by itself: one that cannot be read or handled holds
/// up none of the others. What is sent again always goes alone, so a receiver that does not know this message yet loses nothing.
/// </summary>
/// <param name="Helften">The halves.</param>
public sealed record OverdrachtHelften(IReadOnlyList<OverdrachtHelft> Helften);

/// <summary>Which version of the other side's half was seen.</summary>
/// <param name="Epoch">Epoch of the half seen.</param>
/// <param name="Versie">Version within that epoch.</param>
/// <param name="Hash">Hash of the half seen, lower-case hexadecimal SHA-256.</param>
public sealed record Gezien(long Epoch, int Versie, string Hash);

/// <summary>The two sides of a handover.</summary>
[JsonConverter(typeof(AlleenBijNaam<Zijde>))]
public enum Zijde
{
    /// <summary>The side that offers the child.</summary>
    [JsonStringEnumMemberName("aanbieder")] Aanbieder,

    /// <summary>The side that receives the offer and alone decides on it.</summary>
    [JsonStringEnumMemberName("ontvanger")] Ontvanger,
}

/// <summary>What is handed over. The two need not go together.</summary>
[JsonConverter(typeof(AlleenBijNaam<Register>))]
public enum Register
{
    /// <summary>Who is to act.</summary>
    [JsonStringEnumMemberName("procesregie")] Procesregie,

    /// <summary>Who watches the child's safety.</summary>
    [JsonStringEnumMemberName("zicht-op-veiligheid")] ZichtOpVeiligheid,
}

/// <summary>A content key that only the receiving organisation can open: ECDH on P-256 with an ephemeral key, HKDF-SHA256, AES-256-GCM.</summary>
/// <param name="Ontvanger">OIN of the organisation whose private key opens it.</param>
/// <param name="Efemeer">The ephemeral public key, base64 of its SubjectPublicKeyInfo.</param>
/// <param name="Sleutel">The packed key, base64 of nonce, ciphertext and tag.</param>
public sealed record VerpakteSleutel(string Ontvanger, string Efemeer, string Sleutel);
