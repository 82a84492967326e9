using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>The raadsonderzoek starts; until here the child waited.</summary>
internal static class Starten
{
    private static readonly IReadOnlyList<string> KunnenZichtHouden = Overdrachtsoort.Zoek("zicht-bij-maatregel")!.Van;

    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Startverzoek, Stapbevestiging>(
        "/onderzoeken/{id}/startmeldingen",
        Rollen.Professional,
        "Het raadsonderzoek starten",
        "Norm: binnen 10 kalenderdagen na ontvangst van het verzoek (RVDK-START). De Raad stelt vast wie zicht op de veiligheid houdt en of dat genoeg is.",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
        {
            var i = opdracht.Invoer;
            if (overdrachten.Dienst.Organisaties.Zoek(i.ZichtOpVeiligheid.Organisatie) is not { } houder || !KunnenZichtHouden.Contains(houder.Soort))
                return Weigering.Ongeldig([new Veldfout("zichtOpVeiligheid.organisatie", $"Zicht op de veiligheid houdt een organisatie van de soort {string.Join(", ", KunnenZichtHouden)} die aan de keten deelneemt.")]);
            return stap.Stand.StartOnderzoek(
                new Gestart(i.ZichtOpVeiligheid.Organisatie, i.ZichtOpVeiligheid.Toereikend, i.ZichtOpVeiligheid.Toelichting is { } t ? stap.Versleutel(t) : null), stap.Op);
        }));
}

[Description("De start van een raadsonderzoek.")]
internal sealed record Startverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Wanneer het onderzoek startte; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    [Description("Wie zicht op de veiligheid houdt tijdens het onderzoek, en of dat genoeg is.")]
    public required Zichtoordeel ZichtOpVeiligheid { get; init; }

    public static object Voorbeeld => new Startverzoek { ZichtOpVeiligheid = new Zichtoordeel { Organisatie = "00000001001299757000", Toereikend = true } };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(Op, "op");
        controle.Oin(ZichtOpVeiligheid.Organisatie, "zichtOpVeiligheid.organisatie");
        controle.Eis(ZichtOpVeiligheid.Toereikend || !string.IsNullOrWhiteSpace(ZichtOpVeiligheid.Toelichting), "zichtOpVeiligheid.toelichting", "Leg uit waarom het zicht niet toereikend is en wat er gebeurt.");
    }
}

[Description("Het oordeel van de Raad over het zicht op de veiligheid.")]
internal sealed record Zichtoordeel
{
    [Description("OIN van de organisatie die zicht houdt.")]
    public required string Organisatie { get; init; }

    [Description("Of dat genoeg is.")]
    public required bool Toereikend { get; init; }

    [Description("Toelichting; verplicht als het niet genoeg is.")]
    public string? Toelichting { get; init; }
}
