using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Meldingen.Stappen;

/// <summary>Offers one handover of a child by its kind; for instance again, after one of two was turned down.</summary>
internal static class Aanbieden
{
    internal static readonly IReadOnlyList<string> Soorten = ["verzoek-tot-onderzoek", "zicht-tijdens-raadsonderzoek"];

    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Aanbodverzoek, Aanbodbevestiging>(
        "/meldingen/{id}/overdrachten",
        Rollen.Professional,
        "Een kind aanbieden aan een andere organisatie",
        "Doet een aanbod van een soort uit de lijst van overdrachten, bijvoorbeeld opnieuw nadat een eerder aanbod is teruggelegd. Het antwoord noemt de kinderen van het gezin die niet meegaan.",
        async opdracht =>
        {
            var invoer = opdracht.Invoer;
            var (dossier, weigering) = await Stap.Laad(opdracht);
            if (dossier is null) return weigering!;
            if (dossier.Stand.MagVerzoekDoen(invoer.Traject) is { } nee) return nee;
            var kind = dossier.Stand.Kind(invoer.Traject)!;
            if (await Personen.Lees(routes.Dienst, opdracht.Tx, kind.Persoon, opdracht.Ct) is not { } jeugdige)
                return Weigering.Vergeten();
            var aanbieding = await overdrachten.Biedaan(opdracht, Overdrachtsoort.Zoek(invoer.Soort)!, kind.Traject, invoer.Naar, invoer.Grondslag, invoer.Inhoud.Met(jeugdige), kind.Sleutel);
            return aanbieding is { Id: { } id }
                ? Antwoord.Gemaakt($"/melding/v1/overdrachten/{id:D}", new Aanbodbevestiging(id, Gezinslid.Van(aanbieding.NietMee)), 1)
                : aanbieding.Weigering!;
        });
}

[Description("Een aanbod van een kind aan een andere organisatie.")]
internal sealed record Aanbodverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Soort overdracht, bijvoorbeeld verzoek-tot-onderzoek.")]
    public required string Soort { get; init; }

    [Description("Het traject van het kind.")]
    public required Guid Traject { get; init; }

    [Description("OIN van de ontvanger.")]
    public required string Naar { get; init; }

    [Description("Grondslag waarop de inhoud wordt gedeeld.")]
    public required string Grondslag { get; init; }

    [Description("Wat over het kind wordt verteld.")]
    public required Inhoudsverzoek Inhoud { get; init; }

    public static object Voorbeeld => new Aanbodverzoek
    {
        Soort = "verzoek-tot-onderzoek",
        Traject = Guid.Parse("5f1d2c3b-4a59-4687-9786-95a4b3c2d1e0"),
        Naar = "00000001003214345000",
        Grondslag = "verzoek-tot-onderzoek",
        Inhoud = Inhoudsverzoek.EenVoorbeeld,
    };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Soort, Aanbieden.Soorten, "soort");
        controle.Oin(Naar, "naar");
        Inhoud.Controleer(controle, "inhoud");
    }
}

[Description("Bevestiging van een aanbod.")]
internal sealed record Aanbodbevestiging(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("Kinderen van hetzelfde gezin die niet ook aan deze ontvanger zijn aangeboden. Vergeet hen niet.")] IReadOnlyList<Gezinslid> NietMeeAangeboden);
