using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>The RvdK decides.</summary>
internal static class Besluiten
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Raadsbesluitverzoek, Stapbevestiging>(
        "/onderzoeken/{id}/besluiten",
        Rollen.Professional,
        "Het raadsbesluit vastleggen",
        "Norm: binnen 56 kalenderdagen na ontvangst van het verzoek (RVDK-TOTAAL). Verzoekt de Raad geen maatregel, dan eindigt een aankondiging daarvan aan een GI.",
        opdracht => Stap.ZetMet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
        {
            var uitkomst = stap.Stand.NeemBesluit(new Besloten(opdracht.Invoer.Besluit, stap.Versleutel(opdracht.Invoer.Motivering)), stap.Op);
            if (uitkomst.Weigering is null && opdracht.Invoer.Besluit != "verzoek-ots") await Aankondigen.KomtNiet(overdrachten, opdracht, stap.Stand.Traject);
            return uitkomst;
        }));
}

[Description("Een raadsbesluit.")]
internal sealed record Raadsbesluitverzoek : IInvoer, IMetVoorbeeld
{
    [Description("verzoek-ots, vrijwillig-met-advies of geen-maatregel.")]
    public required string Besluit { get; init; }

    [Description("Waarop het besluit rust.")]
    public required string Motivering { get; init; }

    [Description("Wanneer besloten; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Raadsbesluitverzoek { Besluit = "verzoek-ots", Motivering = "De ontwikkeling van het kind wordt ernstig bedreigd." };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Besluit, [.. Raadsonderzoek.Besluiten], "besluit");
        controle.NietLeeg(Motivering, "motivering");
        controle.NietInToekomst(Op, "op");
    }
}
