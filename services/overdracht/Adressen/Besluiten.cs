using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>A named person of the receiver accepts, or turns down with a reason.</summary>
internal static class Besluiten
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Besluitverzoek, Besluitbevestiging>(
        "/overdrachten/{id}/besluiten",
        Rollen.Professional,
        "Besluiten op een overdracht",
        "Accepteren of terugleggen. Pas als een persoon met naam accepteert, gaat over wat wordt overgedragen. Een besluit is definitief.",
        opdracht => Overdrachtstap.Zet(
            routes, opdracht, Opslag.Ontvanger, opdracht.Invoer.Door,
            rij => overdrachten.Besluit(
                opdracht,
                rij,
                opdracht.Invoer.Besluit == Toestand.Geaccepteerd ? Besluitsoort.Geaccepteerd : Besluitsoort.Teruggelegd,
                opdracht.Invoer.Door.ToString("D"),
                opdracht.Invoer.Reden,
                opdracht.Invoer.Toelichting),
            rij => new Besluitbevestiging(rij.Id, rij.Toestand)));
}

[Description("Een besluit op een overdracht.")]
internal sealed record Besluitverzoek : IInvoer, IMetVoorbeeld
{
    [Description("geaccepteerd of teruggelegd.")]
    public required string Besluit { get; init; }

    [Description("De professional die besluit: een persoon met naam, bekend bij uw organisatie.")]
    public required Guid Door { get; init; }

    [Description("Code van de reden; verplicht bij terugleggen, anders leeg.")]
    public string? Reden { get; init; }

    [Description("Toelichting in woorden; reist versleuteld.")]
    public string? Toelichting { get; init; }

    public static object Voorbeeld => new Besluitverzoek { Besluit = Toestand.Geaccepteerd, Door = Guid.Parse("2f1d7f4e-6f0a-4d5c-9a53-0d6b8f5b7c11") };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Besluit, [Toestand.Geaccepteerd, Toestand.Teruggelegd], "besluit");
        if (Besluit == Toestand.Teruggelegd) controle.NietLeeg(Reden, "reden", 100);
        else if (Reden is not null) controle.Fout("reden", "Een reden hoort alleen bij terugleggen.");
        if (Toelichting is not null) controle.NietLeeg(Toelichting, "toelichting");
    }
}

[Description("Bevestiging dat een besluit is vastgelegd.")]
internal sealed record Besluitbevestiging(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("Hoe de overdracht nu staat.")] string Toestand);
