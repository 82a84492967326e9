using Keten.Contracts;

namespace Keten.Overdrachten;

/// <summary>
/// Ping-pong: how often a child was turned down, or passed on within one link, as far as an organisation knows: what it had part in, and what it was told with the
/// child when it accepted it. A message or an announcement that comes back is none.
/// </summary>
internal static class Wendingen
{
    /// <summary>What is known here of a child, the oldest first.</summary>
    /// <param name="overKind">The handovers of the organisation about that child.</param>
    public static IReadOnlyList<Wending> Bekend(IReadOnlyList<Overdrachtrij> overKind) =>
    [
        .. overKind.Where(r => Is(r) && (r.IsAanbieder || r.Toestand == Toestand.Geaccepteerd)).Select(Van)
            .Concat(overKind.Where(r => !r.IsAanbieder && r.Toestand == Toestand.Geaccepteerd).SelectMany(r => r.Aanbod.Wendingen ?? []))
            .DistinctBy(w => w.Overdracht).OrderBy(w => w.Op).ThenBy(w => w.Overdracht),
    ];

    /// <summary>Whether this one is another after an earlier one, by when it was decided: after a backup they come in any order.</summary>
    public static bool IsHerhaald(Overdrachtrij rij, IReadOnlyList<Overdrachtrij> overKind) =>
        Bekend(overKind).Any(w => w.Overdracht != rij.Id && w.Op <= rij.Antwoord!.Besluit!.Op);

    /// <summary>Whether a child was turned down or passed on within one link by this handover.</summary>
    public static bool Is(Overdrachtrij rij) => Overdrachtsoort.Zoek(rij.Soort) is { } soort
        && ((rij.Toestand == Toestand.Teruggelegd && soort.GaatOmHetKind) || (rij.Toestand == Toestand.Geaccepteerd && soort.IsBinnenSchakel));

    private static Wending Van(Overdrachtrij rij) => new(rij.Id, rij.Soort, rij.Aanbod.Van, rij.Aanbod.Naar, rij.Antwoord!.Besluit!.Soort, rij.Antwoord.Besluit.Op);
}
