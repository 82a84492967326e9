using System.ComponentModel;
using Keten.Fundament;

namespace Keten.Meldingen.Stappen;

/// <summary>The onderzoek of Veilig Thuis starts; until here the children waited.</summary>
internal static class OnderzoekStarten
{
    public static void Map(Routes routes) => routes.Opdracht<Startverzoek, Stapbevestiging>(
        "/meldingen/{id}/onderzoeken",
        Rollen.Professional,
        "Het onderzoek van Veilig Thuis starten",
        "Tot de start wachtten de kinderen. Het onderzoek telt voor de termijn van 10 weken (VT-ONDERZOEK) vanaf het triagebesluit.",
        opdracht => Stap.Zet(routes, opdracht, opdracht.Invoer.Op, (melding, _) => melding.StartOnderzoek(opdracht.Invoer.Op ?? opdracht.Nu)));
}

[Description("De start van een onderzoek.")]
internal sealed record Startverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Wanneer het onderzoek startte; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Startverzoek();

    public void Controleer(Controle controle) => controle.NietInToekomst(Op, "op");
}
