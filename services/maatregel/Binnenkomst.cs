using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen;

/// <summary>How a measure that comes in as a handover becomes a case of the GI; within the transaction of the handover.</summary>
internal static class Binnenkomst
{
    private static readonly string[] Maatregelsoorten = ["uitvoering-maatregel", Vervanging.Soort];

    /// <summary>The measure of a handover: the same however often it is derived.</summary>
    public static Guid Zaak(Guid overdracht) => Id.Afgeleid(overdracht, "maatregel");

    /// <summary>
    /// The GI is informed from now, whether somebody has accepted or not; charged it is by the uitspraak. What another GI has done already comes with the acceptance: until then that one watches
    /// the terms that are counted from the uitspraak.
    /// </summary>
    public static async Task BijOntvangst(Overdrachtwijziging w)
    {
        if (!Maatregelsoorten.Contains(w.Aanbod.Soort)) return;
        await Maatregel.Dossiers.Open(w.Tx, Zaak(w.Rij.Id), w.Rij.Organisatie, w.Kop, [new Ontvangen(w.Rij.Id, w.Rij.Traject, w.Aanbod.Soort == Vervanging.Soort ? null : await UitgesprokenOp(w))]);
    }

    /// <summary>The gemeente was the wrong one, or the GI took its bepaling back: the help waits to be determined again.</summary>
    public static async Task BijAntwoord(Overdrachtwijziging w)
    {
        await Vervanging.BijAntwoord(w);
        if (w.Aanbod.Soort != "bepaling-jeugdhulp" || w.AanvaardDoor is not null) return;
        if (await Maatregel.Dossiers.Zoek(w.Tx, w.Rij.Traject, m => m.Bepalingen.Any(b => b.Overdracht == w.Rij.Id)) is { } maatregel)
            await Maatregel.Dossiers.Voeg(w.Tx, maatregel, w.Kop, [new BepalingTeruggekomen(w.Rij.Id, w.Afloop)]);
    }

    private static async Task<DateOnly?> UitgesprokenOp(Overdrachtwijziging w) => (await w.Inhouden.Lees(w.Tx, w.Rij, CancellationToken.None))?.Maatregel?.UitgesprokenOp;

    public static async Task BijBesluit(Overdrachtwijziging w)
    {
        if (!Maatregelsoorten.Contains(w.Aanbod.Soort)) return;
        var dossier = await Maatregel.Dossiers.Laad(w.Tx, Zaak(w.Rij.Id), vergrendel: true)
            ?? throw new InvalidOperationException("Bij deze overdracht hoort een maatregel.");
        Maatregelgebeurtenis besluit = w.AanvaardDoor is { } door ? new Aanvaard(door, await UitgesprokenOp(w)) : new Vervallen(w.Afloop);
        await Maatregel.Dossiers.Voeg(w.Tx, dossier, w.Kop, [besluit, .. await Vervanging.Stand(w, dossier.Id)]);
    }
}
