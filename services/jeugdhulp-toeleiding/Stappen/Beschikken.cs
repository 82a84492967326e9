using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen.Stappen;

/// <summary>The gemeente issues the beschikking for the help that the GI determined.</summary>
internal static class Beschikken
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Beschikking, Hulpvraagbevestiging>(
        "/hulpvragen/{id}/beschikkingen",
        Rollen.Professional,
        "De beschikking vastleggen",
        "De gemeente geeft de beschikking af voor de hulp die de GI bepaalde. Zij beoordeelt die hulp niet opnieuw.",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
            Task.FromResult(stap.Stand.Beschik(new Beschikt(stap.Versleutel(ContractJson.Schrijf(opdracht.Invoer))), stap.Op))));
}

[Description("Een beschikking voor jeugdhulp.")]
internal sealed record Beschikking : IInvoer, IMetVoorbeeld
{
    [Description("Kenmerk van de beschikking bij de gemeente.")]
    public required string Kenmerk { get; init; }

    [Description("Toelichting.")]
    public string? Toelichting { get; init; }

    [Description("Wanneer afgegeven; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Beschikking { Kenmerk = "JH-2026-00123" };

    public void Controleer(Controle controle)
    {
        controle.NietLeeg(Kenmerk, "kenmerk", 100);
        if (Toelichting is not null) controle.NietLeeg(Toelichting, "toelichting");
        controle.NietInToekomst(Op, "op");
    }
}
