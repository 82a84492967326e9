using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>
/// After an uitspraak whoever watches the child's safety hands that over to the GI. The message of the RvdK prompts it, names the GI and is
/// the ground; until a named person of the GI accepts, the safety stays where it was.
/// </summary>
public static class ZichtOverdragen
{
    private const string Bericht = "bericht-uitspraak";

    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Zichtverzoek, Zichtbevestiging>(
        "/overdrachten/{id}/zichtoverdrachten",
        Rollen.Professional,
        "Het zicht op de veiligheid overdragen aan de GI",
        "Volgt op een bericht van de Raad over een uitspraak dat uw organisatie heeft aanvaard. Tot een persoon met naam bij de GI accepteert, houdt uw organisatie zicht op de veiligheid. Het antwoord noemt de kinderen van het gezin die niet meegaan.",
        async opdracht =>
        {
            var (tx, ct) = (opdracht.Tx, opdracht.Ct);
            if (await Opslag.Laad(tx, opdracht.Id, Opslag.Ontvanger, vergrendel: true) is not { } rij || rij.Organisatie != opdracht.Wie.Organisatie || rij.Soort != Bericht)
                return Weigering.NietGevonden();
            if (opdracht.VerwachteVersie is { } v && v != rij.Beeldversie) return Weigering.Verouderd();
            if (rij.Toestand != Toestand.Geaccepteerd)
                return Weigering.Stand("EerstHetBerichtAanvaarden", "Neem eerst kennis van de uitspraak: laat een persoon met naam het bericht accepteren.");
            if (await overdrachten.Inhouden.Lees(tx, rij, ct) is not { Maatregel: { } maatregel } || await overdrachten.Inhouden.Kind(tx, rij, ct) is not { } kind)
                return Weigering.Vergeten();
            var aanbieding = await overdrachten.Biedaan(
                opdracht, Overdrachtsoort.Zoek("zicht-bij-maatregel")!, rij.Traject, maatregel.Gi, "uitspraak", opdracht.Invoer.Inhoud.Met(kind.Jeugdige), kind.Sleutel);
            return aanbieding is { Id: { } id }
                ? Antwoord.Gemaakt($"/{routes.Dienst.Naam}/v1/overdrachten/{id:D}", new Zichtbevestiging(id, Gezinslid.Van(aanbieding.NietMee)), 1)
                : aanbieding.Weigering!;
        });
}

[Description("Het zicht op de veiligheid overdragen aan de GI die met de maatregel is belast.")]
internal sealed record Zichtverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Wat over het kind wordt verteld.")]
    public required Inhoudsverzoek Inhoud { get; init; }

    public static object Voorbeeld => new Zichtverzoek { Inhoud = Inhoudsverzoek.EenVoorbeeld with { Vraag = "Neem het zicht op de veiligheid over." } };

    public void Controleer(Controle controle) => Inhoud.Controleer(controle, "inhoud");
}

[Description("Bevestiging dat het zicht op de veiligheid is aangeboden.")]
internal sealed record Zichtbevestiging(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("Kinderen van hetzelfde gezin die niet ook aan deze ontvanger zijn aangeboden. Vergeet hen niet.")] IReadOnlyList<Gezinslid> NietMeeAangeboden);
