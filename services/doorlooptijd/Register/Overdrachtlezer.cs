using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>Keeps what the facts tell of handovers by itself, so that an organisation can follow its own.</summary>
internal static class Overdrachtlezer
{
    public static void Neem(Transactie tx, IReadOnlyList<Overdrachtfeit> feiten)
    {
        tx.StraksAlle(
            "insert into overdrachtaanbod (overdracht, dienst, positie, traject, soort, van, naar, registers) "
            + "values (@Overdracht, @Dienst, @Positie, @traject, @Soort, @Van, @Naar, @registers) on conflict do nothing",
            [.. feiten.Where(f => f.Aanbod is not null).Select(f => new
            {
                f.Overdracht, f.Dienst, f.Positie, traject = f.Traject, f.Aanbod!.Soort, f.Aanbod.Van, f.Aanbod.Naar, registers = string.Join(' ', f.Aanbod.Registers.Select(r => r.Register)),
            })]);
        tx.StraksAlle(
            "insert into overdrachtstap (dienst, positie, overdracht, wijziging, gebeurd_op, door, reden) "
            + "values (@Dienst, @Positie, @Overdracht, @wijziging, @GebeurdOp, @Door, @Reden) on conflict do nothing",
            [.. feiten.Select(f => new { f.Dienst, f.Positie, f.Overdracht, wijziging = f.Wijziging.ToString(), f.GebeurdOp, f.Door, f.Reden })]);
    }

    /// <summary>What a fact tells of a handover; null when nothing.</summary>
    public static Overdrachtfeit? Lees(string dienst, Feit feit) => Stap(feit) is { } stap
        ? new(dienst, feit.Positie, feit.GebeurdOp, feit.Trajecten[0], stap.Overdracht, stap.Wijziging, stap.Door, stap.Reden, feit.Soort == "overdracht-aangeboden" ? feit.Als<OverdrachtAangeboden>() : null)
        : null;

    private static (Guid Overdracht, Vragen.Wijziging Wijziging, string? Door, string? Reden)? Stap(Feit feit) => feit.Soort switch
    {
        "overdracht-aangeboden" => (feit.Als<OverdrachtAangeboden>().Overdracht, Vragen.Wijziging.Aangeboden, null, null),
        "overdracht-ontvangen" => (feit.Als<OverdrachtOntvangen>().Overdracht, Vragen.Wijziging.Ontvangen, null, null),
        "intrekking-gewenst" => (feit.Als<IntrekkingGewenst>().Overdracht, Vragen.Wijziging.IntrekkingGewenst, null, feit.Als<IntrekkingGewenst>().Reden),
        "overdracht-besloten" when feit.Als<OverdrachtBesloten>() is var b => (b.Overdracht, Besluit(b.Besluit), b.Door, b.Reden),
        "besluit-gezien" => (feit.Als<BesluitGezien>().Overdracht, Vragen.Wijziging.BesluitGezien, null, null),
        "overdracht-beeindigd" when feit.Als<OverdrachtBeeindigd>() is var e => (e.Overdracht, Vragen.Wijziging.Beeindigd, e.Door, e.Reden),
        "beeindiging-gezien" => (feit.Als<BeeindigingGezien>().Overdracht, Vragen.Wijziging.BeeindigingGezien, null, null),
        _ => null,
    };

    private static Vragen.Wijziging Besluit(Besluitsoort besluit) => besluit switch
    {
        Besluitsoort.Geaccepteerd => Vragen.Wijziging.Geaccepteerd,
        Besluitsoort.Teruggelegd => Vragen.Wijziging.Teruggelegd,
        _ => Vragen.Wijziging.Ingetrokken,
    };
}

/// <summary>What a fact tells of a handover.</summary>
/// <param name="Dienst">The service whose log it stands in.</param>
/// <param name="Positie">The position of the fact in it.</param>
/// <param name="GebeurdOp">When it happened.</param>
/// <param name="Traject">The child.</param>
/// <param name="Overdracht">The handover.</param>
/// <param name="Wijziging">What happened with it.</param>
/// <param name="Door">Pseudonym of who decided or ended it.</param>
/// <param name="Reden">Code of the reason.</param>
/// <param name="Aanbod">The offer, in the fact that tells of it.</param>
internal sealed record Overdrachtfeit(
    string Dienst, long Positie, DateTimeOffset GebeurdOp, Guid Traject, Guid Overdracht, Vragen.Wijziging Wijziging, string? Door, string? Reden, OverdrachtAangeboden? Aanbod);
