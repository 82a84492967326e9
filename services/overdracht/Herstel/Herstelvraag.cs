using Keten.Contracts;

namespace Keten.Overdrachten.Herstel;

/// <summary>What a service whose database was put back from a backup asks another first.</summary>
/// <param name="Dienst">Who asks.</param>
/// <param name="Epoch">Its new life; whatever it wrote in an earlier one counts no more from the answer on. 0 asks only what was seen.</param>
internal sealed record Epochvraag(string Dienst, long Epoch);

/// <param name="Epoch">The life of who answers.</param>
/// <param name="Gezien">The newest life of who asks that had been seen there; 0 when none was noted.</param>
/// <param name="Herstel">How far who answers is with its own restoration, as in <see cref="Fundament.Herstelstand"/>.</param>
internal sealed record Epochantwoord(long Epoch, long Gezien, long Herstel);

/// <summary>Then it asks what an organisation there has with its own.</summary>
/// <param name="Dienst">Who asks.</param>
/// <param name="Organisatie">OIN of the organisation that answers.</param>
/// <param name="Zijde">The side of the organisation that answers.</param>
/// <param name="Na">Identity after which to go on; empty to begin.</param>
internal sealed record Helftvraag(string Dienst, string Organisatie, string Zijde, string Na);

/// <param name="Epoch">The life of who answers.</param>
/// <param name="Helften">At most <see cref="Herstelhulp.Deel"/>, in order of identity.</param>
internal sealed record Helftantwoord(long Epoch, IReadOnlyList<Herstelhelft> Helften);

/// <summary>How a handover stands at the other side.</summary>
/// <param name="Helft">The half of who answers, with what it has seen of the other; the key of the content, when there is one, for who asks.</param>
/// <param name="Zag">The text of the half that it has seen; null when it has seen none.</param>
internal sealed record Herstelhelft(OverdrachtHelft Helft, string? Zag);
