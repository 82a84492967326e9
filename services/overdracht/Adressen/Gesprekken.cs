using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Overdrachten.Adressen;

/// <summary>The talk of the old professional, the new one and the gezin; and how long the old one stays available.</summary>
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
