using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen;

/// <summary>How handovers that come in become cases of the gemeente or of an aanbieder; within the transaction of the handover.</summary>
internal static class Binnenkomst
{
    /// <summary>The hulpvraag of a handover: the same however often it is derived.</summary>
    public static Guid Hulpvraagzaak(Guid overdracht) => Id.Afgeleid(overdracht, "hulpvraag");

    /// <summary>The aanmelding of a handover: the same however often it is derived.</summary>
    public static Guid Aanmeldingzaak(Guid overdracht) => Id.Afgeleid(overdracht, "aanmelding");

    public static async Task BijOntvangst(Overdrachtwijziging w)
    {
        switch (w.Aanbod.Soort)
        {
            case "bepaling-jeugdhulp":
                await Hulpvraag.Dossiers.Open(w.Tx, Hulpvraagzaak(w.Rij.Id), w.Rij.Organisatie, w.Kop, [new VraagOntvangen(w.Rij.Id, w.Rij.Traject, await HulpVanaf(w))]);
                break;
            case "aanmelding-jeugdhulp":
                await Aanmelding.Dossiers.Open(w.Tx, Aanmeldingzaak(w.Rij.Id), w.Rij.Organisatie, w.Kop, [new KindAangemeld(w.Rij.Id, w.Rij.Traject, await HulpVanaf(w))]);
                break;
        }
    }

    private static async Task<DateOnly?> HulpVanaf(Overdrachtwijziging w) => (await w.Inhouden.Lees(w.Tx, w.Rij, CancellationToken.None))?.Hulp?.TermijnVanaf;

    /// <summary>The aanbieder did not take the child, or the gemeente took it back: the hulpvraag waits for an aanmelding again.</summary>
    public static async Task BijAntwoord(Overdrachtwijziging w)
    {
        if (w.Aanbod.Soort != "aanmelding-jeugdhulp" || w.AanvaardDoor is not null) return;
        if (await Hulpvraag.Dossiers.Zoek(w.Tx, w.Rij.Traject, h => h.Aanmeldingen.Any(a => a.Overdracht == w.Rij.Id)) is { } hulpvraag)
            await Hulpvraag.Dossiers.Voeg(w.Tx, hulpvraag, w.Kop, [new AanmeldingTeruggekomen(w.Rij.Id, w.Afloop)]);
    }

    public static async Task BijBesluit(Overdrachtwijziging w)
    {
        switch (w.Aanbod.Soort)
        {
            case "bepaling-jeugdhulp":
                var hulpvraag = await Hulpvraag.Dossiers.Laad(w.Tx, Hulpvraagzaak(w.Rij.Id), vergrendel: true) ?? throw Ontbreekt();
                await Hulpvraag.Dossiers.Voeg(w.Tx, hulpvraag, w.Kop, [w.AanvaardDoor is { } door ? new VraagAanvaard(door) : new VraagVervallen(w.Afloop)]);
                break;
            case "aanmelding-jeugdhulp":
                var aanmelding = await Aanmelding.Dossiers.Laad(w.Tx, Aanmeldingzaak(w.Rij.Id), vergrendel: true) ?? throw Ontbreekt();
                await Aanmelding.Dossiers.Voeg(w.Tx, aanmelding, w.Kop, [w.AanvaardDoor is { } wie ? new KindAanvaard(wie) : new KindNietAanvaard(w.Afloop)]);
                break;
        }

        static InvalidOperationException Ontbreekt() => new("Bij deze overdracht hoort een zaak.");
    }
}
