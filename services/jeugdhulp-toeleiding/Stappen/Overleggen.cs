using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen.Stappen;

/// <summary>GI and gemeente consult about the help.</summary>
internal static class Overleggen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Overlegverzoek, Hulpvraagbevestiging>(
        "/hulpvragen/{id}/overleggen",
        Rollen.Professional,
        "Het overleg met de GI vastleggen",
        "De GI overlegt met de gemeente over de hulp. Instemming is niet nodig: de GI bepaalt (Jeugdwet 3.5).",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
            Task.FromResult(stap.Stand.VoerOverleg(new Overlegd(stap.Versleutel(opdracht.Invoer.Verslag)), stap.Op))));
}

[Description("Een overleg tussen GI en gemeente.")]
internal sealed record Overlegverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Verslag van het overleg.")]
    public required string Verslag { get; init; }

    [Description("Wanneer; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Overlegverzoek { Verslag = "Besproken welke aanbieder deze hulp snel kan geven." };

    public void Controleer(Controle controle)
    {
        controle.NietLeeg(Verslag, "verslag");
        controle.NietInToekomst(Op, "op");
    }
}
