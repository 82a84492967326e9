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

    public bool IsAanbod => Dienst == Aanbiedersdienst && Positie == Aanbodpositie;
}

/// <summary>
/// In which order the steps of handovers are sent. Only with the offer is it known whose a handover is, and facts of two services come in
/// any order: a step that was read before its offer is passed over and comes right behind that offer.
/// </summary>
internal static class Overdrachtvolgorde
{
    /// <summary>The messages that the log of one service brings, each with the place after it.</summary>
    /// <param name="plek">Where the stream is.</param>
    /// <param name="dienst">The service.</param>
    /// <param name="epoch">Life of its database.</param>
    /// <param name="rijen">Its steps after that place, in order, of the organisation's handovers.</param>
    /// <param name="alle">Per handover in these all its steps that have been read.</param>
    public static IEnumerable<(Overdrachtrij Stap, Plek Plek)> Stappen(Plek plek, string dienst, long epoch, IEnumerable<Overdrachtrij> rijen, ILookup<Guid, Overdrachtrij> alle)
    {
        foreach (var rij in rijen)
        {
            var stappen = rij.IsAanbod ? [rij, .. Voorbijgegaan(plek, rij, alle)]
                : rij.Aanbodpositie <= plek.Positie(rij.Aanbiedersdienst) ? [rij]
                : Array.Empty<Overdrachtrij>();
            for (var i = plek.Half?.Gedaan ?? 0; i < stappen.Length; i++)
                yield return (stappen[i], i + 1 < stappen.Length ? plek.Binnen(dienst, epoch, rij.Positie, i + 1) : plek.Na(dienst, epoch, rij.Positie));
            plek = plek.Na(dienst, epoch, rij.Positie);
        }
    }

    /// <summary>Which service comes first: the one of which a position was sent in part, because what belongs to that follows from the others.</summary>
    public static IEnumerable<T> Op<T>(Plek plek, IEnumerable<T> diensten, Func<T, string> naam) =>
        diensten.OrderBy(d => naam(d) != plek.Half?.Dienst).ThenBy(naam, StringComparer.Ordinal);

    private static IEnumerable<Overdrachtrij> Voorbijgegaan(Plek plek, Overdrachtrij aanbod, ILookup<Guid, Overdrachtrij> alle) => alle[aanbod.Overdracht]
        .Where(s => s.Dienst != aanbod.Dienst && s.Positie <= plek.Positie(s.Dienst))
        .OrderBy(s => s.Dienst, StringComparer.Ordinal).ThenBy(s => s.Positie);
}
