using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>Keeps what the facts tell of handovers by itself, so that an organisation can follow its own.</summary>
internal static class Overdrachtlezer
{
    public static void Neem(Transactie tx, string dienst, Feit feit)
    {
        if (Stap(feit) is not { } stap) return;
        if (feit.Soort == "overdracht-aangeboden")
        {
            var aanbod = feit.Als<OverdrachtAangeboden>();
            tx.Straks(
                "insert into overdrachtaanbod (overdracht, dienst, positie, traject, soort, van, naar, registers) "
                + "values (@Overdracht, @dienst, @Positie, @traject, @Soort, @Van, @Naar, @registers) on conflict do nothing",
                new { aanbod.Overdracht, dienst, feit.Positie, traject = feit.Trajecten[0], aanbod.Soort, aanbod.Van, aanbod.Naar, registers = string.Join(' ', aanbod.Registers.Select(r => r.Register)) });
        }

        tx.Straks(
            "insert into overdrachtstap (dienst, positie, overdracht, wijziging, gebeurd_op, door, reden) "
            + "values (@dienst, @Positie, @Overdracht, @wijziging, @GebeurdOp, @Door, @Reden) on conflict do nothing",
            new { dienst, feit.Positie, stap.Overdracht, wijziging = stap.Wijziging.ToString(), feit.GebeurdOp, stap.Door, stap.Reden });
    }

    /// <summary>What a fact tells of a handover; null when nothing.</summary>
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
