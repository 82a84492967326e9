using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken;

/// <summary>How a verzoek that comes in as a handover becomes a raadsonderzoek; within the transaction of the handover.</summary>
internal static class Verzoeken
{
    private const string Soort = "verzoek-tot-onderzoek";

    /// <summary>The onderzoek of a handover: the same however often it is derived.</summary>
    public static Guid Onderzoek(Guid overdracht) => Id.Afgeleid(overdracht, "raadsonderzoek");

    /// <summary>The verzoek is there: the terms of the RvdK are counted from now, accepted or not.</summary>
    public static async Task BijOntvangst(Overdrachtwijziging w)
    {
        if (w.Aanbod.Soort != Soort) return;
        await Raadsonderzoek.Dossiers.Open(
            w.Tx, Onderzoek(w.Rij.Id), w.Rij.Organisatie, w.Kop, [new Ontvangen(w.Rij.Id, w.Rij.Traject, w.Aanbod.Van)]);
    }

    /// <summary>A GI was the wrong one, or whoever got the message does not hold the zicht: the Raad has something to do again.</summary>
    public static async Task BijAntwoord(Overdrachtwijziging w)
    {
        if (w.AanvaardDoor is not null || w.Rij.IsAankondiging) return;
        if (await Raadsonderzoek.Dossiers.Zoek(w.Tx, w.Rij.Traject, r => r.Aanbod?.Overdracht == w.Rij.Id || r.Bericht?.Overdracht == w.Rij.Id) is { } dossier)
            await Raadsonderzoek.Dossiers.Voeg(w.Tx, dossier, w.Kop, [new Teruggekomen(w.Rij.Id, w.Afloop)]);
    }

    public static async Task BijBesluit(Overdrachtwijziging w)
    {
        if (w.Aanbod.Soort != Soort) return;
        var dossier = await Raadsonderzoek.Dossiers.Laad(w.Tx, Onderzoek(w.Rij.Id), vergrendel: true)
            ?? throw new InvalidOperationException("Bij deze overdracht hoort een onderzoek.");
        await Raadsonderzoek.Dossiers.Voeg(w.Tx, dossier, w.Kop, [w.AanvaardDoor is { } door ? new Aanvaard(door) : new Vervallen(w.Afloop)]);
    }
}
