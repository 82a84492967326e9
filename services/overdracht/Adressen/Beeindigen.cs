using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>The region ends an offer whose receiver is gone. Which region may is what was agreed when the offer was made.</summary>
internal static class Beeindigen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Beeindigingsverzoek, Besluitbevestiging>(
        "/overdrachten/{id}/gedwongen-einden",
        Rollen.Regie,
        "Een overdracht beëindigen waarvan de ontvanger is weggevallen",
        "Alleen voor de regio die voor deze overdracht is afgesproken, bij de dienst van de aanbieder. Het kind blijft bij de aanbieder en kan opnieuw worden aangeboden. "
            + "Een besluit dat de aanbieder nog niet had gezien, heeft geen gevolg meer; beide kanten zien het wel. Na een acceptatie die de aanbieder zag, kan het niet.",
        async opdracht =>
        {
            if (await Opslag.Laad(opdracht.Tx, opdracht.Id, Opslag.Aanbieder, vergrendel: false) is not { } gevonden || gevonden.Regio != opdracht.Wie.Organisatie)
                return Weigering.NietGevonden();
            var aanbieder = new Wie(gevonden.Organisatie, Rollen.Regie, Doelen.Regie, opdracht.Wie.Persoon);
            return await opdracht.Tx.Namens<Antwoord>(aanbieder, opdracht.Wie, async () =>
            {
                var rij = (await Opslag.Laad(opdracht.Tx, opdracht.Id, Opslag.Aanbieder, vergrendel: true))!;
                if (opdracht.VerwachteVersie is { } v && v != rij.Beeldversie) return Weigering.Verouderd();
                var (nieuw, weigering) = await overdrachten.Beeindig(opdracht, rij, opdracht.Invoer.Reden, opdracht.Invoer.Toelichting);
                return weigering is not null
                    ? weigering
                    : Antwoord.Gemaakt($"/{routes.Dienst.Naam}/v1/overdrachten/{nieuw!.Id:D}", new Besluitbevestiging(nieuw.Id, nieuw.Toestand), nieuw.Beeldversie);
            });
        });
}

[Description("Waarom de regio een overdracht beëindigt.")]
internal sealed record Beeindigingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Code van de reden: organisatie-opgeheven, organisatie-onbereikbaar, aanwijzing-weggevallen of anders.")]
    public required string Reden { get; init; }

    [Description("Toelichting in woorden; reist versleuteld. Verplicht bij de reden anders.")]
    public string? Toelichting { get; init; }

    public static object Voorbeeld => new Beeindigingsverzoek { Reden = "organisatie-opgeheven" };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Reden, [.. Redenen.GedwongenEinde], "reden");
        if (Toelichting is not null || Reden == "anders") controle.NietLeeg(Toelichting, "toelichting");
    }
}
