using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>What every step of a raadsonderzoek has in common: load, check whose it is, decide, append.</summary>
internal static class Stap
{
    public static async Task<Antwoord> Zet<T>(
        Routes routes, Opdracht<T> opdracht, DateTimeOffset? op, Func<Raadsonderzoek, Func<string, Versleuteld>, Uitkomst<Raadsgebeurtenis>> besluit)
    {
        var (tx, wie) = (opdracht.Tx, opdracht.Wie);
        var dossier = await Raadsonderzoek.Dossiers.Laad(tx, opdracht.Id, vergrendel: true);
        if (dossier is null || dossier.Organisatie != wie.Organisatie) return Weigering.NietGevonden();
        if (opdracht.VerwachteVersie is { } v && v != dossier.Versie) return Weigering.Verouderd();

        // Texts stand under the key with which the child came in; without that key nothing can be written about the child.
        var rij = await Opslag.Laad(tx, dossier.Stand.Overdracht, Opslag.Ontvanger, vergrendel: false);
        var sleutel = rij is null ? null : await Inhouden.Sleutelnummer(tx, rij);
        var waarde = sleutel is { } s ? await routes.Dienst.Kluis.Haal(s, opdracht.Ct) : null;
        var verloren = false;
        var uitkomst = besluit(dossier.Stand, tekst =>
        {
            verloren |= waarde is null;
            return waarde is null
                ? new Versleuteld(Guid.Empty, "")
                : new Versleuteld(sleutel!.Value, Versleuteling.Versleutel(tekst, waarde, Context(dossier.Id)));
        });
        if (uitkomst.Weigering is { } nee) return nee;
        if (verloren) return Weigering.Vergeten();
        var kop = new Kop(op ?? opdracht.Nu, opdracht.Nu, wie.Persoon, "wettelijke taak RvdK (Jeugdwet 3.1)");
        var nieuw = await Raadsonderzoek.Dossiers.Voeg(tx, dossier, kop, uitkomst.Gebeurtenissen);
        return Antwoord.Gemaakt($"/raadsonderzoek/v1/onderzoeken/{dossier.Id:D}", new Stapbevestiging(dossier.Id, nieuw.Stand.Fase), nieuw.Versie);
    }

    public static string Context(Guid onderzoek) => $"raadsonderzoek/{onderzoek:D}";
}

[Description("Bevestiging dat een stap is vastgelegd.")]
internal sealed record Stapbevestiging(
    [property: Description("Het onderzoek.")] Guid Onderzoek,
    [property: Description("Waar het onderzoek nu staat.")] string Fase);
