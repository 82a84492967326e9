using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Meldingen.Stappen;

/// <summary>
/// A verzoek tot onderzoek goes with two independent handovers: procesregie to the RvdK, zicht op veiligheid to the gemeente. If one is
/// turned down, its register stays where it was.
/// </summary>
internal static class OnderzoekVerzoeken
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Verzoek, Verzoekbevestiging>(
        "/meldingen/{id}/verzoeken-tot-onderzoek",
        Rollen.Professional,
        "De Raad om een onderzoek verzoeken",
        "Biedt voor een kind de procesregie aan de Raad aan en het zicht op veiligheid aan de gemeente. Tot een persoon met naam accepteert, blijft Veilig Thuis verantwoordelijk. Het antwoord noemt de kinderen van het gezin die niet meegaan.",
        async opdracht =>
        {
            var invoer = opdracht.Invoer;
            var (dossier, weigering) = await Stap.Laad(opdracht);
            if (dossier is null) return weigering!;
            if (dossier.Stand.MagVerzoekDoen(invoer.Traject) is { } nee) return nee;
            var kind = dossier.Stand.Kind(invoer.Traject)!;
            if (await Personen.Lees(routes.Dienst, opdracht.Tx, kind.Persoon, opdracht.Ct) is not { } jeugdige)
                return Weigering.Vergeten();
            var inhoud = invoer.Inhoud.Met(jeugdige);
            var regie = await overdrachten.Biedaan(
                opdracht, Overdrachtsoort.Zoek("verzoek-tot-onderzoek")!, kind.Traject, invoer.Raad, "verzoek-tot-onderzoek", inhoud, kind.Sleutel);
            if (regie.Weigering is { } neeRegie) return neeRegie;
            var zicht = await overdrachten.Biedaan(
                opdracht, Overdrachtsoort.Zoek("zicht-tijdens-raadsonderzoek")!, kind.Traject, invoer.Gemeente, "verzoek-tot-onderzoek", inhoud, kind.Sleutel);
            if (zicht.Weigering is { } neeZicht) return neeZicht;
            var nietMee = regie.NietMee.Concat(zicht.NietMee).DistinctBy(g => g.Traject);
            return Antwoord.Gemaakt($"/melding/v1/overdrachten/{regie.Id:D}", new Verzoekbevestiging(regie.Id!.Value, zicht.Id!.Value, Gezinslid.Van(nietMee)), dossier.Versie);
        });
}

[Description("Een verzoek tot onderzoek voor een kind.")]
internal sealed record Verzoek : IInvoer, IMetVoorbeeld
{
    [Description("Het traject van het kind.")]
    public required Guid Traject { get; init; }

    [Description("OIN van de Raad voor de Kinderbescherming.")]
    public required string Raad { get; init; }

    [Description("OIN van de gemeente die zicht op de veiligheid houdt.")]
    public required string Gemeente { get; init; }

    [Description("Wat over het kind wordt verteld.")]
    public required Inhoudsverzoek Inhoud { get; init; }

    public static object Voorbeeld => new Verzoek
    {
        Traject = Guid.Parse("5f1d2c3b-4a59-4687-9786-95a4b3c2d1e0"),
        Raad = "00000001003214345000",
        Gemeente = "00000001001299757000",
        Inhoud = Inhoudsverzoek.EenVoorbeeld,
    };

    public void Controleer(Controle controle)
    {
        controle.Oin(Raad, "raad");
        controle.Oin(Gemeente, "gemeente");
        Inhoud.Controleer(controle, "inhoud");
    }
}

[Description("Bevestiging van een verzoek: de twee overdrachten die ermee zijn aangeboden.")]
internal sealed record Verzoekbevestiging(
    [property: Description("De overdracht van de procesregie aan de Raad.")] Guid Procesregie,
    [property: Description("De overdracht van het zicht op veiligheid aan de gemeente.")] Guid ZichtOpVeiligheid,
    [property: Description("Kinderen van hetzelfde gezin die niet ook aan deze Raad en deze gemeente zijn aangeboden. Vergeet hen niet.")] IReadOnlyList<Gezinslid> NietMeeAangeboden);
