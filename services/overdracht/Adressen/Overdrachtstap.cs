using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>What every step within a handover has in common: whose it is, from which version, and by whom.</summary>
internal static class Overdrachtstap
{
    /// <param name="routes">The addresses of the service.</param>
    /// <param name="opdracht">The command.</param>
    /// <param name="zijde">The side that takes the step.</param>
    /// <param name="door">The professional by whose name it is taken; null when the caller alone takes it.</param>
    /// <param name="zet">Takes the step.</param>
    /// <param name="bevestig">Makes the answer.</param>
    public static async Task<Antwoord> Zet<T>(
        Routes routes,
        Opdracht<T> opdracht,
        string zijde,
        Guid? door,
        Func<Overdrachtrij, Task<(Overdrachtrij? Rij, Weigering? Weigering)>> zet,
        Func<Overdrachtrij, object> bevestig)
    {
        var bekend = door is { } professional ? Professionals.ZoekStraks(opdracht.Tx, professional, opdracht.Wie) : null;
        if (await Opslag.Laad(opdracht.Tx, opdracht.Id, zijde, vergrendel: true) is not { } rij || rij.Organisatie != opdracht.Wie.Organisatie)
            return await VanDeAndereKant(opdracht, zijde) ?? Weigering.NietGevonden();
        if (opdracht.VerwachteVersie is { } v && v != rij.Beeldversie) return Weigering.Verouderd();
        if (bekend is { Rijen: [] })
            return Weigering.Ongeldig([new Veldfout("door", "Deze professional is niet bekend bij uw organisatie. Alleen een persoon met naam kan dit doen.")]);
        var (nieuw, weigering) = await zet(rij);
        return weigering is not null ? weigering : Antwoord.Gemaakt($"/{routes.Dienst.Naam}/v1/overdrachten/{nieuw!.Id:D}", bevestig(nieuw), nieuw.Beeldversie);
    }

    /// <summary>Who has the other side of the handover may know that it is there, and hears whose step this is; null for anybody else.</summary>
    private static async Task<Weigering?> VanDeAndereKant<T>(Opdracht<T> opdracht, string zijde)
    {
        var andere = zijde == Opslag.Ontvanger ? Opslag.Aanbieder : Opslag.Ontvanger;
        if (await Opslag.Laad(opdracht.Tx, opdracht.Id, andere, vergrendel: false) is not { } eigen || eigen.Organisatie != opdracht.Wie.Organisatie) return null;
        return eigen.IsAanbieder
            ? Weigering.Stand("AlleenDeOntvangerBeantwoordtEenAanbod", "Uw organisatie heeft dit zelf aangeboden. Alleen de ontvanger kan vragen stellen, besluiten, en het gesprek of een bezoek vastleggen.")
            : Weigering.Stand("AlleenDeAanbiederGaatOverZijnAanbod", "Dit aanbod is van een andere organisatie. Alleen de aanbieder kan het intrekken, het aanvullen en nazorg toezeggen.");
    }
}
