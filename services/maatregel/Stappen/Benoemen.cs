using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Maatregelen.Stappen;

/// <summary>The child gets a vaste jeugdbeschermer.</summary>
internal static class Benoemen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Benoemingsverzoek, Stapbevestiging>(
        "/maatregelen/{id}/jeugdbeschermers",
        Rollen.Professional,
        "Een jeugdbeschermer benoemen",
        "Wettelijke termijn: 5 werkdagen nadat de GI is belast en geïnformeerd (GI-NAAM). Een jeugdbeschermer is geregistreerd bij SKJ.",
        opdracht => Stap.ZetMet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
        {
            var i = opdracht.Invoer;
            if (!await Professionals.IsGeregistreerd(routes.Dienst, opdracht.Tx, i.Jeugdbeschermer, opdracht.Wie, opdracht.Ct))
                return Weigering.Ongeldig([new Veldfout("jeugdbeschermer", "Deze professional is bij uw organisatie niet bekend met een registratie bij SKJ.")]);
            return stap.Stand.Benoem(new Benoemd(i.Jeugdbeschermer.ToString("D")), stap.Op);
        }));
}

[Description("De benoeming van een jeugdbeschermer.")]
internal sealed record Benoemingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("De jeugdbeschermer: een professional van uw organisatie met een registratie bij SKJ.")]
    public required Guid Jeugdbeschermer { get; init; }

    [Description("Vanaf wanneer; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Benoemingsverzoek { Jeugdbeschermer = Guid.Parse("2f1d7f4e-6f0a-4d5c-9a53-0d6b8f5b7c11") };

    public void Controleer(Controle controle) => controle.NietInToekomst(Op, "op");
}
