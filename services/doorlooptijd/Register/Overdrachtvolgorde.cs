using Keten.Vragen;

namespace Keten.Doorlooptijden;

/// <summary>A step of a handover as it was read, with its offer.</summary>
internal sealed class Overdrachtrij
{
    public string Dienst { get; init; } = "";
    public long Positie { get; init; }
    public Guid Overdracht { get; init; }
    public string Wijziging { get; init; } = "";
    public DateTimeOffset GebeurdOp { get; init; }
    public string? Door { get; init; }
    public string? Reden { get; init; }
    public string Aanbiedersdienst { get; init; } = "";
    public long Aanbodpositie { get; init; }
    public Guid Traject { get; init; }
    public string Soort { get; init; } = "";
    public string Van { get; init; } = "";
    public string Naar { get; init; } = "";
    public string Registers { get; init; } = "";
}

/// <summary>Messages with the place after each, and the place after all of them.</summary>
internal sealed record Overdrachtdeel(IReadOnlyList<(Overdrachtrij Stap, Plek Plek)> Stappen, Plek Verder, bool Meer);

/// <summary>
/// In which order the steps of handovers are sent. Facts of two services come in any order, and only with the offer is it known whose a
/// handover is. So a step waits for what it answers (an offer, a decision): read before that, it is passed over and comes right behind it.
/// A log has an answer before its own offer only when a service tells anew what a backup of it had not.
/// Which steps those are follows from the place alone, so it is the same whenever the stream goes on from there.
/// </summary>
internal static class Overdrachtvolgorde
{
    /// <param name="plek">Where the stream is.</param>
    /// <param name="standen">Up to where each log was read.</param>
    /// <param name="hoogstens">Messages at most.</param>
    /// <param name="haal">
    /// Gives the steps of the organisation's handovers in one log after a position, in order, and up to which position those are all.
    /// </param>
    /// <param name="alle">Gives all steps that were read of the handovers of these.</param>
    public static async Task<Overdrachtdeel> Neem(
        Plek plek,
        IReadOnlyCollection<Gelezen> standen,
        int hoogstens,
        Func<Gelezen, long, Task<(List<Overdrachtrij> Rijen, long Tot)>> haal,
        Func<List<Overdrachtrij>, Task<ILookup<Guid, Overdrachtrij>>> alle)
    {
        // What was passed over is among all before the place: a read side that is made anew first reads up to there.
        if (plek.Tot.Any(t => (standen.FirstOrDefault(s => s.Dienst == t.Key)?.Tot ?? 0) < t.Value.Positie + (plek.Half?.Dienst == t.Key ? 1 : 0))) return new([], plek, false);
        var stappen = new List<(Overdrachtrij, Plek)>();
        var meer = false;
        // First the service of which a position was sent in part: what belongs to that must not change by what the others bring.
        foreach (var stand in standen.OrderBy(s => s.Dienst != plek.Half?.Dienst).ThenBy(s => s.Dienst, StringComparer.Ordinal))
        {
            if (stand.Tot <= plek.Positie(stand.Dienst)) continue;
            var (rijen, tot) = await haal(stand, plek.Positie(stand.Dienst));
            foreach (var stap in Stappen(plek, stand, rijen, await alle(rijen)))
            {
                if (stappen.Count == hoogstens) return new(stappen, stappen[^1].Item2, true);
                stappen.Add(stap);
            }

            plek = plek.Na(stand.Dienst, stand.Epoch, tot);
            meer |= tot < stand.Tot;
        }

        return new(stappen, plek, meer);
    }

    private static IEnumerable<(Overdrachtrij Stap, Plek Plek)> Stappen(Plek plek, Gelezen log, List<Overdrachtrij> rijen, ILookup<Guid, Overdrachtrij> alle)
    {
        foreach (var rij in rijen)
        {
            var groep = Wachten(rij) ? [] : alle[rij.Overdracht]
                .Where(s => (s.Dienst != rij.Dienst || IsAanbod(rij)) && s.Positie <= plek.Positie(s.Dienst) && Antwoordt(s, rij))
                .OrderBy(s => s.Dienst, StringComparer.Ordinal).ThenBy(s => s.Positie)
                .Prepend(rij).ToList();
            for (var i = plek.Half?.Gedaan ?? 0; i < groep.Count; i++)
                yield return (groep[i], i + 1 < groep.Count ? plek.Binnen(log.Dienst, log.Epoch, rij.Positie, i + 1) : plek.Na(log.Dienst, log.Epoch, rij.Positie));
            plek = plek.Na(log.Dienst, log.Epoch, rij.Positie);
        }

        bool Wachten(Overdrachtrij rij) => !IsAanbod(rij) && !alle[rij.Overdracht].Any(s => Antwoordt(rij, s) && s.Positie <= plek.Positie(s.Dienst));
    }

    /// <summary>Whether a step answers another: having seen a decision or an ending answers that one, all else the offer.</summary>
    private static bool Antwoordt(Overdrachtrij stap, Overdrachtrij ander) => stap.Wijziging switch
    {
        nameof(Wijziging.BesluitGezien) => ander.Wijziging is nameof(Wijziging.Geaccepteerd) or nameof(Wijziging.Teruggelegd) or nameof(Wijziging.Ingetrokken),
        nameof(Wijziging.BeeindigingGezien) => ander.Wijziging == nameof(Wijziging.Beeindigd),
        _ => IsAanbod(ander) && !IsAanbod(stap),
    };

    private static bool IsAanbod(Overdrachtrij rij) => rij.Dienst == rij.Aanbiedersdienst && rij.Positie == rij.Aanbodpositie;
}
