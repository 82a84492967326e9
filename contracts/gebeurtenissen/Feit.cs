using System.Text.Json;

namespace Keten.Contracts;

/// <summary>
/// A fact as a service makes it known: who decided what, when and on which ground, without personal data. Facts stand in the log of
/// their service under a position without gaps; a reader fetches from its own position whatever it has not seen.
/// </summary>
public sealed record Feit
{
    /// <summary>Identity of the event that the fact tells.</summary>
    public required Guid Id { get; init; }

    /// <summary>Position in the log of the service, from 1, without gaps over all events (not every event has a fact).</summary>
    public required long Positie { get; init; }

    /// <summary>Kind of fact, kebab-case, for instance <c>melding-getrieerd</c>; names the record that <see cref="Gegevens"/> is.</summary>
    public required string Soort { get; init; }

    /// <summary>Version of the shape of <see cref="Gegevens"/>.</summary>
    public required int Schemaversie { get; init; }

    /// <summary>The trajecten that the fact concerns; one dossier may concern several children.</summary>
    public required IReadOnlyList<Guid> Trajecten { get; init; }

    /// <summary>OIN of the organisation that recorded it.</summary>
    public required string Organisatie { get; init; }

    /// <summary>When it happened; domain time, milliseconds.</summary>
    public required DateTimeOffset GebeurdOp { get; init; }

    /// <summary>When it was recorded; domain time, milliseconds. Later than <see cref="GebeurdOp"/> when recorded afterwards.</summary>
    public required DateTimeOffset GeregistreerdOp { get; init; }

    /// <summary>Pseudonymous id of who recorded it, or <c>systeem</c>.</summary>
    public required string Actor { get; init; }

    /// <summary>The ground on which it was recorded.</summary>
    public required string Grond { get; init; }

    /// <summary>The event that this one corrects; null when it corrects nothing.</summary>
    public Guid? Corrigeert { get; init; }

    /// <summary>W3C traceparent of the call that recorded it, so that a later step can link to it.</summary>
    public string? Trace { get; init; }

    /// <summary>The fact itself.</summary>
    public required JsonElement Gegevens { get; init; }
}

/// <summary>Part of the log of a service, as given to a reader.</summary>
/// <param name="Dienst">The service.</param>
/// <param name="Epoch">Epoch of its database.</param>
/// <param name="Na">Position after which this part starts.</param>
/// <param name="Tot">Last position that was looked at; facts up to here are complete.</param>
/// <param name="Stand">Newest position of the log.</param>
/// <param name="Feiten">The facts in order.</param>
public sealed record Logdeel(string Dienst, long Epoch, long Na, long Tot, long Stand, IReadOnlyList<Feit> Feiten)
{
    /// <summary>The lives of the database after its first, oldest first; null when it was never put back from a backup.</summary>
    public IReadOnlyList<Leven>? Levens { get; init; }

    /// <summary>True while its database was put back and it is hearing what the others know of it: what it knew before, it has not told again yet. Null otherwise.</summary>
    public bool? Herstelt { get; init; }
}

/// <summary>
/// A life of the database of a service, begun after a backup was put back. Whoever read further than <see cref="Na"/> in an earlier life
/// has read facts that this log does not have.
/// </summary>
public sealed record Leven
{
    /// <summary>Its number; higher than all before.</summary>
    public required long Epoch { get; init; }

    /// <summary>Last position that it shares with the life before.</summary>
    public required long Na { get; init; }
}

/// <summary>Announcement that the log of a service has grown; a hint only: whoever misses it fetches at the next one.</summary>
public sealed record LogBijgewerkt
{
    /// <summary>The service.</summary>
    public required string Dienst { get; init; }

    /// <summary>Epoch of its database.</summary>
    public required long Epoch { get; init; }

    /// <summary>Newest position of its log.</summary>
    public required long Positie { get; init; }
}

/// <summary>Marks the record of a fact with its name on the wire.</summary>
/// <param name="soort">The name, kebab-case; a breaking change gets a new name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FeitsoortAttribute(string soort) : Attribute
{
    /// <summary>The name on the wire.</summary>
    public string Soort { get; } = soort;

    /// <summary>
    /// Whether it follows from how a handover goes. Both sides know that, so after a backup was put back the service tells it again where it
    /// still holds, and what it told before counts no more.
    /// </summary>
    public bool VolgtUitOverdracht { get; init; }
}
