using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen.Stappen;

/// <summary>The plan van aanpak.</summary>
internal static class Plannen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Plan, Stapbevestiging>(
        "/maatregelen/{id}/plannen-van-aanpak",
        Rollen.Professional,
        "Het plan van aanpak vaststellen",
        "Wettelijke termijn: 6 weken nadat vaststaat dat er geen familiegroepsplan komt (GI-PLAN). Het plan heeft een veiligheidsschatting en een uitgewerkt veiligheidsplan en is met de ouders besproken.",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
            stap.Stand.StelPlanVast(new PlanGemaakt(stap.Versleutel(ContractJson.Schrijf(opdracht.Invoer))), stap.Op)));
}

[Description("Het plan van aanpak.")]
internal sealed record Plan : IInvoer, IMetVoorbeeld
{
    [Description("De veiligheidsschatting van de GI zelf.")]
    public required Veiligheidsbeoordeling Veiligheidsschatting { get; init; }

    [Description("Het uitgewerkte veiligheidsplan.")]
    public required string Veiligheidsplan { get; init; }

    [Description("Bodemeisen, waar nodig.")]
    public IReadOnlyList<string> Bodemeisen { get; init; } = [];

    [Description("Wat de jeugdige en elke ouder ervan vinden, per persoon: het plan is met hen besproken.")]
    public required IReadOnlyList<Zienswijze> Zienswijzen { get; init; }

    [Description("Wanneer vastgesteld; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Plan
    {
        Veiligheidsschatting = new Veiligheidsbeoordeling("LIRIK", new DateOnly(2026, 3, 10), "voldoende-veilig", null),
        Veiligheidsplan = "Oma komt elke dag; bij ruzie gaat het kind naar oma.",
        Zienswijzen = [new Zienswijze("moeder", "Staat erachter."), new Zienswijze("jeugdige", "Wil dat oma blijft komen.")],
    };

    public void Controleer(Controle controle)
    {
        controle.NietLeeg(Veiligheidsschatting.Instrument, "veiligheidsschatting.instrument", 100);
        controle.NietInToekomst(Veiligheidsschatting.Datum, "veiligheidsschatting.datum");
        controle.EenVan(Veiligheidsschatting.Uitkomst, [.. Veiligheidsbeoordeling.Uitkomsten], "veiligheidsschatting.uitkomst");
        controle.NietLeeg(Veiligheidsplan, "veiligheidsplan");
        for (var i = 0; i < Bodemeisen.Count; i++) controle.NietLeeg(Bodemeisen[i], $"bodemeisen[{i}]", 2000);
        controle.Eis(Zienswijzen.Count > 0, "zienswijzen", "Het plan is met de ouders besproken: noem wat zij ervan vinden, of waarom dat niet bekend is.");
        for (var i = 0; i < Zienswijzen.Count; i++)
        {
            controle.NietLeeg(Zienswijzen[i].Van, $"zienswijzen[{i}].van");
            controle.NietLeeg(Zienswijzen[i].Tekst, $"zienswijzen[{i}].tekst");
        }

        controle.NietInToekomst(Op, "op");
    }
}
