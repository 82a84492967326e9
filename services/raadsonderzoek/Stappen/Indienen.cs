using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>The verzoekschrift is at the rechtbank: from here to the uitspraak the days are the court's.</summary>
internal static class Indienen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Verzoekschriftverzoek, Stapbevestiging>(
        "/onderzoeken/{id}/verzoekschriften",
        Rollen.Professional,
        "Het verzoekschrift bij de rechtbank vastleggen",
        "Vanaf de dag waarop de rechtbank het verzoekschrift ontving tellen de dagen voor de rechtbank, niet voor de keten. Het verzoekschrift noemt of, hoe en met welke reactie het met de jeugdige is besproken (Rv 799a).",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.OntvangenOp, stap =>
            stap.Stand.DienIn(new Ingediend("ots", stap.Versleutel(opdracht.Invoer.BesprokenMetJeugdige)), stap.Op)));
}

[Description("Een verzoekschrift aan de kinderrechter.")]
internal sealed record Verzoekschriftverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Wanneer de rechtbank het verzoekschrift ontving; leeg voor nu.")]
    public DateTimeOffset? OntvangenOp { get; init; }

    [Description("Of en hoe het verzoek met de jeugdige is besproken, en wat die ervan vond; of waarom dat niet kon.")]
    public required string BesprokenMetJeugdige { get; init; }

    public static object Voorbeeld => new Verzoekschriftverzoek { BesprokenMetJeugdige = "Besproken op school; wil dat er rust komt." };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(OntvangenOp, "ontvangenOp");
        controle.NietLeeg(BesprokenMetJeugdige, "besprokenMetJeugdige");
    }
}
