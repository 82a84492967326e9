using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>State of a case that came in with a handover.</summary>
public interface IBinnengekomen
{
    /// <summary>The handover with which the case came in; texts about the child stand under its key.</summary>
    Guid Overdracht { get; }

    /// <summary>Where the case stands, as lists show it.</summary>
    string Fase { get; }
}

/// <summary>A step on its way in a case that came in with a handover.</summary>
/// <param name="Id">The case.</param>
/// <param name="Stand">Its state before the step.</param>
/// <param name="Op">When the step happened.</param>
/// <param name="Rij">The handover with which the case came in; null when it is gone.</param>
/// <param name="Versleutel">Encrypts a text about the child.</param>
public sealed record Zaakstap<TStand>(Guid Id, TStand Stand, DateTimeOffset Op, Overdrachtrij? Rij, Func<string, Versleuteld> Versleutel);

/// <summary>Cases that come in with a handover: what every step of them has in common.</summary>
public static class Zaken
{
    /// <summary>Loads the case, checks whose it is, decides, and appends what follows.</summary>
    /// <param name="overdrachten">The handovers of this service.</param>
    /// <param name="opdracht">The command.</param>
    /// <param name="dossiers">The kind of case.</param>
    /// <param name="pad">Path of the case within the API, for instance <c>/onderzoeken</c>.</param>
    /// <param name="grond">Ground on which the step is recorded.</param>
    /// <param name="op">When it happened; null for now.</param>
    /// <param name="besluit">The rule, and what must happen along with it.</param>
    /// <param name="bevestig">Makes the answer from the case and where it stands.</param>
    public static async Task<Antwoord> Zet<T, TStand, TGebeurtenis>(
        Overdrachtdienst overdrachten,
        Opdracht<T> opdracht,
        Dossiers<TStand, TGebeurtenis> dossiers,
        string pad,
        string grond,
        DateTimeOffset? op,
        Func<Zaakstap<TStand>, Task<Uitkomst<TGebeurtenis>>> besluit,
        Func<Guid, string, object> bevestig)
        where TStand : class, IBinnengekomen
        where TGebeurtenis : class
    {
        var (tx, wie, dienst) = (opdracht.Tx, opdracht.Wie, overdrachten.Dienst);
        var dossier = await dossiers.Laad(tx, opdracht.Id, vergrendel: true);
        if (dossier is null || dossier.Organisatie != wie.Organisatie) return Weigering.NietGevonden();
        if (opdracht.VerwachteVersie is { } v && v != dossier.Versie) return Weigering.Verouderd();

        // Texts stand under the key with which the child came in; without that key nothing can be written about the child.
        var rij = await Opslag.Laad(tx, dossier.Stand.Overdracht, Opslag.Ontvanger, vergrendel: false);
        if (rij?.Toestand == Toestand.GeaccepteerdZonderGevolg) return Aanbieder.Beeindigd();
        var sleutel = rij is null ? null : await Inhouden.Sleutelnummer(tx, rij);
        var waarde = sleutel is { } s ? await dienst.Kluis.Haal(s, opdracht.Ct) : null;
        var verloren = false;
        var uitkomst = await besluit(new Zaakstap<TStand>(dossier.Id, dossier.Stand, op ?? opdracht.Nu, rij, tekst =>
        {
            verloren |= waarde is null;
            return waarde is null
                ? new Versleuteld(Guid.Empty, "")
                : new Versleuteld(sleutel!.Value, Versleuteling.Versleutel(tekst, waarde, Context(dossiers.Soort, dossier.Id)));
        }));
        if (uitkomst.Weigering is { } nee) return nee;
        if (verloren) return Weigering.Vergeten();
        var kop = new Kop(op ?? opdracht.Nu, opdracht.Nu, wie.Persoon, grond);
        var nieuw = await dossiers.Voeg(tx, dossier, kop, uitkomst.Gebeurtenissen);
        return Antwoord.Gemaakt($"/{dienst.Naam}/v1{pad}/{dossier.Id:D}", bevestig(dossier.Id, nieuw.Stand.Fase), nieuw.Versie);
    }

    /// <summary>What a text of a case was encrypted under; null when its key has been destroyed.</summary>
    public static async Task<string?> Lees(this Dienst dienst, Versleuteld? tekst, string soort, Guid zaak, CancellationToken ct) =>
        tekst is null ? null : await dienst.Kluis.Ontsleutel(tekst, Context(soort, zaak), ct);

    /// <summary>Context under which the texts of a case are encrypted.</summary>
    public static string Context(string soort, Guid zaak) => $"{soort}/{zaak:D}";
}
