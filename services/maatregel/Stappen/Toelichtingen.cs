using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen.Stappen;

/// <summary>Comply or explain: why a term will be passed, while it runs.</summary>
internal static class Toelichtingen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Toelichting, Stapbevestiging>(
        "/maatregelen/{id}/toelichtingen",
        Rollen.Professional,
        "Uitleggen waarom een termijn niet wordt gehaald",
        "De normen voor de koers (GI-KOERS) en voor passende hulp (HULP-START) zijn 'pas toe of leg uit'. De uitleg wordt vastgelegd voordat de termijn voorbij is, en de jeugdige en de ouders hebben haar dan gehoord: hoe de koers er nu voor staat, wat nog ontbreekt en wanneer dat komt. De termijn telt daarna als toegelicht, nooit als gehaald. Datum en opsteller zijn die van het vastleggen.",
        opdracht => Stap.Zet(overdrachten, opdracht, null, stap => stap.Stand.LegUit(
            new Uitgelegd(opdracht.Invoer.Termijn, opdracht.Invoer.VerteldOp, opdracht.Invoer.VerwachtOp, stap.Versleutel(ContractJson.Schrijf(opdracht.Invoer))), overdrachten.Dienst.Kalender, stap.Op)));
}

[Description("De uitleg waarom een termijn niet wordt gehaald.")]
internal sealed record Toelichting : IInvoer, IMetVoorbeeld
{
    [Description("GI-KOERS of HULP-START.")]
    public required string Termijn { get; init; }

    [Description("Waarom de termijn niet wordt gehaald.")]
    public required string Reden { get; init; }

    [Description("Hoe het er nu voor staat: wat van de koers al vaststaat, of welke hulp er intussen is.")]
    public required string Stand { get; init; }

    [Description("Wat nog ontbreekt, bijvoorbeeld diagnostiek of een plek.")]
    public required string Ontbreekt { get; init; }

    [Description("Wanneer dat naar verwachting komt.")]
    public required DateOnly VerwachtOp { get; init; }

    [Description("De dag waarop de jeugdige en de ouders dit hoorden.")]
    public required DateOnly VerteldOp { get; init; }

    public static object Voorbeeld => new Toelichting
    {
        Termijn = Maatregel.Koerstermijn,
        Reden = "De ouders waren vier weken niet bereikbaar.",
        Stand = "Met de jeugdige staan twee doelen vast.",
        Ontbreekt = "De doelen van de ouders, en de uitkomst van de diagnostiek.",
        VerwachtOp = new DateOnly(2026, 7, 1),
        VerteldOp = new DateOnly(2026, 3, 2),
    };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Termijn, Maatregel.UitTeLeggen, "termijn");
        controle.NietLeeg(Reden, "reden", 2000);
        controle.NietLeeg(Stand, "stand", 2000);
        controle.NietLeeg(Ontbreekt, "ontbreekt", 2000);
        controle.NietInToekomst(VerteldOp, "verteldOp");
        controle.Eis(VerwachtOp >= Termijnen.Amsterdam.Datum(controle.Nu), "verwachtOp", "Deze datum is al geweest.");
    }
}
