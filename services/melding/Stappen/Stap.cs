using System.ComponentModel;
using Keten.Fundament;

namespace Keten.Meldingen.Stappen;

/// <summary>What every step of a melding has in common: load, check whose it is, decide, append.</summary>
internal static class Stap
{
    /// <summary>Encrypts a text about a child under the key of that child.</summary>
    public delegate Versleuteld Versleutelaar(Guid traject, string tekst);

    public static async Task<Antwoord> Zet<T>(
        Routes routes, Opdracht<T> opdracht, DateTimeOffset? op, Func<Melding, Versleutelaar, Uitkomst<Meldingsgebeurtenis>> besluit)
    {
        var (tx, wie) = (opdracht.Tx, opdracht.Wie);
        var (dossier, weigering) = await Laad(opdracht);
        if (dossier is null) return weigering!;
        var sleutels = new Dictionary<Guid, (Guid Id, byte[] Waarde)>();
        foreach (var kind in dossier.Stand.Kinderen)
        {
            if (await routes.Dienst.Kluis.Haal(kind.Sleutel, opdracht.Ct) is { } waarde) sleutels[kind.Traject] = (kind.Sleutel, waarde);
        }

        var verloren = false;
        var uitkomst = besluit(dossier.Stand, (traject, tekst) =>
        {
            if (sleutels.TryGetValue(traject, out var s)) return new Versleuteld(s.Id, Versleuteling.Versleutel(tekst, s.Waarde, Registreren.Context(dossier.Id)));
            verloren = true;
            return new Versleuteld(Guid.Empty, "");
        });
        if (uitkomst.Weigering is { } nee) return nee;
        if (verloren) return Weigering.Vergeten();
        var kop = new Kop(op ?? opdracht.Nu, opdracht.Nu, wie.Persoon, "wettelijke taak Veilig Thuis (Wmo 4.1.1)");
        var nieuw = await Melding.Dossiers.Voeg(tx, dossier, kop, uitkomst.Gebeurtenissen);
        return Antwoord.Gemaakt($"/melding/v1/meldingen/{dossier.Id:D}", new Stapbevestiging(dossier.Id, nieuw.Stand.Fase), nieuw.Versie);
    }

    /// <summary>The melding of a command, locked; refused when it is not of the caller's organisation or has changed since.</summary>
    public static async Task<(Dossier<Melding>? Dossier, Weigering? Weigering)> Laad<T>(Opdracht<T> opdracht)
    {
        var dossier = await Melding.Dossiers.Laad(opdracht.Tx, opdracht.Id, vergrendel: true);
        if (dossier is null || dossier.Organisatie != opdracht.Wie.Organisatie) return (null, Weigering.NietGevonden());
        return opdracht.VerwachteVersie is { } v && v != dossier.Versie
            ? (null, Weigering.Verouderd())
            : (dossier, null);
    }
}

[Description("Bevestiging dat een stap is vastgelegd.")]
internal sealed record Stapbevestiging(
    [property: Description("De melding.")] Guid Melding,
    [property: Description("Waar de melding nu staat.")] string Fase);
