using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen.Stappen;

/// <summary>The gedragen koers: goals and needed help, settled with the family.</summary>
internal static class Koersen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Koers, Stapbevestiging>(
        "/maatregelen/{id}/koersen",
        Rollen.Professional,
        "De gedragen koers vastleggen",
        "Norm van de inspecties: binnen 6 weken na de uitspraak (GI-KOERS). De koers noemt de doelen en de nodige hulp, bepaald met het gezin.",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
            stap.Stand.KiesKoers(new KoersGekozen(stap.Versleutel(ContractJson.Schrijf(opdracht.Invoer)), opdracht.Invoer.NodigeHulp.Count > 0), stap.Op)));
}

[Description("De gedragen koers.")]
internal sealed record Koers : IInvoer, IMetVoorbeeld
{
    [Description("De doelen: ten minste een.")]
    public required IReadOnlyList<string> Doelen { get; init; }

    [Description("Welke hulp nodig is en voor wie; leeg als er geen hulp nodig is.")]
    public IReadOnlyList<string> NodigeHulp { get; init; } = [];

    [Description("Wat de jeugdige en de ouders ervan vinden.")]
    public IReadOnlyList<Zienswijze> Zienswijzen { get; init; } = [];

    [Description("Wanneer de koers is bepaald; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Koers
    {
        Doelen = ["Het kind gaat elke dag naar school.", "Het is thuis veilig."],
        NodigeHulp = ["Ambulante gezinsbehandeling voor het gezin."],
        Zienswijzen = [new Zienswijze("moeder", "Staat erachter.")],
    };

    public void Controleer(Controle controle)
    {
        controle.Eis(Doelen.Count > 0, "doelen", "Noem ten minste een doel.");
        for (var i = 0; i < Doelen.Count; i++) controle.NietLeeg(Doelen[i], $"doelen[{i}]", 2000);
        for (var i = 0; i < NodigeHulp.Count; i++) controle.NietLeeg(NodigeHulp[i], $"nodigeHulp[{i}]", 2000);
        for (var i = 0; i < Zienswijzen.Count; i++)
        {
            controle.NietLeeg(Zienswijzen[i].Van, $"zienswijzen[{i}].van");
            controle.NietLeeg(Zienswijzen[i].Tekst, $"zienswijzen[{i}].tekst");
        }

        controle.NietInToekomst(Op, "op");
    }
}
