using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Overdrachten.Adressen;

/// <summary>The talk of the old professional, the new one and the gezin; their visits together; and how long the old one stays available.</summary>
internal static class Gesprekken
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten)
    {
        routes.Opdracht<Gespreksverzoek, Gespreksbevestiging>(
            "/overdrachten/{id}/gesprekken",
            Rollen.Professional,
            "Het overdrachtsgesprek vastleggen",
            "Het driegesprek van de oude professional, de nieuwe en het gezin: gepland, gehouden, of niet gehouden met een reden. Het kan ook na de acceptatie.",
            opdracht => Overdrachtstap.Zet(
                routes, opdracht, Opslag.Ontvanger, opdracht.Invoer.Door,
                rij => Task.FromResult(overdrachten.LegGesprekVast(
                    opdracht, rij, new Overdrachtsgesprek(Gespreksverzoek.Standen[opdracht.Invoer.Stand], opdracht.Invoer.Op, opdracht.Invoer.Door.ToString("D"), opdracht.Invoer.Reden))),
                rij => new Gespreksbevestiging(rij.Id, opdracht.Invoer.Stand)));

        routes.Opdracht<Bezoekverzoek, Bezoekbevestiging>(
            "/overdrachten/{id}/bezoeken",
            Rollen.Professional,
            "Een gezamenlijk bezoek vastleggen",
            "De oude en de nieuwe professional gingen samen naar het gezin, of dat lukte niet. Het kan voor de acceptatie en daarna, tot de nazorg is afgelopen. Wat van dezelfde dag al was vastgelegd, wordt vervangen.",
            opdracht => Overdrachtstap.Zet(
                routes, opdracht, Opslag.Ontvanger, opdracht.Invoer.Door,
                rij => Task.FromResult(overdrachten.LegBezoekVast(
                    opdracht, rij, new GezamenlijkBezoek(opdracht.Invoer.Datum, opdracht.Invoer.Geweest, opdracht.Invoer.Door.ToString("D"), opdracht.Invoer.Met, opdracht.Invoer.Reden))),
                rij => new Bezoekbevestiging(rij.Id, opdracht.Invoer.Datum, rij.Antwoord!.Bezoeken!.Count)));

        routes.Opdracht<Nazorgverzoek, Nazorgbevestiging>(
            "/overdrachten/{id}/nazorgafspraken",
            Rollen.Professional,
            "Nazorg afspreken",
            "Tot wanneer de aanbieder na de acceptatie beschikbaar blijft. De afspraak kan worden verlengd of bekort; zij verschuift geen verantwoordelijkheid.",
            opdracht => Overdrachtstap.Zet(
                routes, opdracht, Opslag.Aanbieder, null,
                rij => Task.FromResult(overdrachten.SpreekNazorgAf(opdracht, rij, opdracht.Invoer.Tot)),
                rij => new Nazorgbevestiging(rij.Id, opdracht.Invoer.Tot)));
    }
}

[Description("Hoe het met het overdrachtsgesprek staat.")]
internal sealed record Gespreksverzoek : IInvoer, IMetVoorbeeld
{
    public static readonly IReadOnlyDictionary<string, Gespreksstand> Standen = new Dictionary<string, Gespreksstand>
    {
        ["gepland"] = Gespreksstand.Gepland,
        ["gehouden"] = Gespreksstand.Gehouden,
        ["niet-gehouden"] = Gespreksstand.NietGehouden,
    };

    [Description("gepland, gehouden of niet-gehouden.")]
    public required string Stand { get; init; }

    [Description("Wanneer het gepland is of gehouden werd; leeg als het niet is gehouden.")]
    public DateTimeOffset? Op { get; init; }

    [Description("De professional die het vastlegt: een persoon met naam, bekend bij uw organisatie.")]
    public required Guid Door { get; init; }

    [Description("Waarom het niet is gehouden: gezin-wil-niet, gezin-onbereikbaar, onveilig, spoed of anders.")]
    public string? Reden { get; init; }

    public static object Voorbeeld => new Gespreksverzoek { Stand = "gehouden", Op = new DateTimeOffset(2026, 3, 16, 10, 0, 0, TimeSpan.FromHours(1)), Door = Guid.Parse("2f1d7f4e-6f0a-4d5c-9a53-0d6b8f5b7c11") };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Stand, [.. Standen.Keys], "stand");
        controle.Eis(Stand is "niet-gehouden" == (Op is null), "op", "Noem wanneer het gesprek gepland is of gehouden werd; bij niet-gehouden hoort geen moment.");
        if (Stand == "gehouden") controle.NietInToekomst(Op, "op");
        controle.Eis(Stand != "gepland" || Op is null || Op >= controle.Nu, "op", "Een gesprek wordt niet in het verleden gepland.");
        if (Stand == "niet-gehouden") controle.NietLeeg(Reden, "reden", 100);
        else controle.Eis(Reden is null, "reden", "Een reden hoort alleen bij niet-gehouden.");
        controle.EenVan(Reden, [.. Redenen.GeenGesprek], "reden");
    }
}

[Description("Bevestiging dat het overdrachtsgesprek is vastgelegd.")]
internal sealed record Gespreksbevestiging(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("gepland, gehouden of niet-gehouden.")] string Stand);

[Description("Een bezoek van de oude en de nieuwe professional samen aan het gezin.")]
internal sealed record Bezoekverzoek : IInvoer, IMetVoorbeeld
{
    [Description("De dag van het bezoek.")]
    public required DateOnly Datum { get; init; }

    [Description("Waar als het bezoek er was; onwaar als het niet doorging.")]
    public required bool Geweest { get; init; }

    [Description("De professional van uw organisatie die meeging en het vastlegt: een persoon met naam, bekend bij uw organisatie.")]
    public required Guid Door { get; init; }

    [Description("Pseudoniem van de professional van de aanbieder, bijvoorbeeld die het aanbod deed. Geen naam.")]
    public required string Met { get; init; }

    [Description("Waarom het niet doorging: gezin-wil-niet, gezin-onbereikbaar, onveilig, spoed of anders.")]
    public string? Reden { get; init; }

    public static object Voorbeeld => new Bezoekverzoek { Datum = new DateOnly(2026, 3, 16), Geweest = true, Door = Guid.Parse("2f1d7f4e-6f0a-4d5c-9a53-0d6b8f5b7c11"), Met = "medewerker-12" };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(Datum, "datum");
        controle.Pseudoniem(Met, "met");
        if (!Geweest) controle.NietLeeg(Reden, "reden", 100);
        else controle.Eis(Reden is null, "reden", "Een reden hoort alleen bij een bezoek dat niet doorging.");
        controle.EenVan(Reden, [.. Redenen.GeenGesprek], "reden");
    }
}

[Description("Bevestiging dat een gezamenlijk bezoek is vastgelegd.")]
internal sealed record Bezoekbevestiging(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("De dag van het bezoek.")] DateOnly Datum,
    [property: Description("Van hoeveel dagen nu een bezoek is vastgelegd.")] int Aantal);

[Description("Een afspraak over nazorg.")]
internal sealed record Nazorgverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Laatste dag waarop de aanbieder beschikbaar is.")]
    public required DateOnly Tot { get; init; }

    public static object Voorbeeld => new Nazorgverzoek { Tot = new DateOnly(2026, 6, 17) };

    public void Controleer(Controle controle) => controle.Eis(Tot >= Amsterdam.Datum(controle.Nu), "tot", "Nazorg loopt niet tot een dag die voorbij is.");
}

[Description("Bevestiging van nazorg.")]
internal sealed record Nazorgbevestiging(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("Laatste dag waarop de aanbieder beschikbaar is.")] DateOnly Tot);
