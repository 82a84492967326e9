using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>The sender wishes to take an offer back; the receiver's side confirms that, or turns out to have decided.</summary>
internal static class Intrekken
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Intrekkingsverzoek, Besluitbevestiging>(
        "/overdrachten/{id}/intrekkingswensen",
        Rollen.Professional,
        "Vragen om een aanbod in te trekken",
        "Een wens: de ontvanger bevestigt die, tenzij daar al besloten is. Tot dan blijft uw organisatie verantwoordelijk.",
        opdracht => Overdrachtstap.Zet(
            routes, opdracht, Opslag.Aanbieder, null,
            rij => overdrachten.WensIntrekking(opdracht, rij, opdracht.Invoer.Reden, opdracht.Invoer.Toelichting),
            rij => new Besluitbevestiging(rij.Id, rij.Toestand)));
}

[Description("De wens om een aanbod in te trekken.")]
internal sealed record Intrekkingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Code van de reden: situatie-veranderd, verkeerde-ontvanger, vergissing of anders.")]
    public required string Reden { get; init; }

    [Description("Toelichting in woorden; reist versleuteld.")]
    public string? Toelichting { get; init; }

    public static object Voorbeeld => new Intrekkingsverzoek { Reden = "situatie-veranderd" };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Reden, [.. Redenen.Intrekking], "reden");
        if (Toelichting is not null) controle.NietLeeg(Toelichting, "toelichting");
    }
}
