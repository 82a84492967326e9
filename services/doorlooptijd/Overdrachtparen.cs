using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>The handovers between each two organisations, counted: those of the caller's organisation, for supervision all.</summary>
internal static class Overdrachtparen
{
    private static readonly Zoekparameter Met = Zoekparameter.Organisatie("organisatie", "Alleen paren waarin deze organisatie (OIN) aanbiedt of ontvangt.");
    private static readonly Zoekparameter Soort = Zoekparameter.Keuze("soort", "Alleen deze soort overdracht.", [.. Overdrachtsoort.Alle.Select(s => s.Id)]);

    /// <summary>What became of each offer; one that nobody has decided on is open, and counts.</summary>
    private const string Afgelopen =
        "select a.van, a.naar, a.soort, case when exists (select 1 from overdrachtstap s where s.overdracht = a.overdracht and s.wijziging = 'Beeindigd') then 'Beeindigd' "
        + "else coalesce((select min(s.wijziging) from overdrachtstap s where s.overdracht = a.overdracht and s.wijziging in ('Geaccepteerd', 'Teruggelegd', 'Ingetrokken')), 'Open') end as afloop from overdrachtaanbod a";

    public static void Map(Routes routes) => routes.Lijst<Overdrachtpaar>(
        "/overdrachtparen",
        [Rollen.Professional, Rollen.Toezicht],
        "Overdrachten per paar van organisaties geteld",
        "Hoeveel overdrachten elke organisatie aan elke andere aanbood, per soort, en wat ervan werd; wat nog wacht telt mee. Voor de paren van uw organisatie; voor toezicht alle. Het zijn aantallen, zonder iets over een kind.",
        async (vraag, pagina) => pagina.Antwoord(await Lees(vraag, pagina.NaDelen(3), pagina.Aantal + 1), p => p.Sleutel),
        Met,
        Soort);

    private static Task<List<Overdrachtpaar>> Lees(Vraag vraag, IReadOnlyList<string> na, int aantal)
    {
        var waar = new List<string> { "(a.van, a.naar, a.soort) > (@van, @naar, @na)" };
        if (vraag.Filter(Met) is not null) waar.Add("(a.van = @met or a.naar = @met)");
        if (vraag.Filter(Soort) is not null) waar.Add("a.soort = @soort");
        if (vraag.Wie.Rol != Rollen.Toezicht) waar.Add("(a.van = @Organisatie or a.naar = @Organisatie)");
        return vraag.Tx.Alle<Overdrachtpaar>(
            "select van, naar, soort, count(*) as aangeboden, " + string.Join(", ", ((string[])["Open", "Geaccepteerd", "Teruggelegd", "Ingetrokken", "Beeindigd"]).Select(t => $"sum(case when afloop = '{t}' then 1 else 0 end) as {t}"))
            + $" from ({Afgelopen} where {string.Join(" and ", waar)}) o group by van, naar, soort order by van, naar, soort limit @aantal",
            new { van = na[0], naar = na[1], na = na[2], met = vraag.Filter(Met), soort = vraag.Filter(Soort), vraag.Wie.Organisatie, aantal = (long)aantal });
    }
}

[Description("De overdrachten van een soort van de ene organisatie aan de andere, geteld.")]
internal sealed class Overdrachtpaar : ILijstregel
{
    [Description("OIN van de aanbieder.")]
    public string Van { get; init; } = "";

    [Description("OIN van de ontvanger.")]
    public string Naar { get; init; } = "";

    [Description("Soort overdracht.")]
    public string Soort { get; init; } = "";

    [Description("Hoeveel er zijn aangeboden.")]
    public long Aangeboden { get; init; }

    [Description("Waarop nog niet is besloten.")]
    public long Open { get; init; }

    [Description("Wat is geaccepteerd.")]
    public long Geaccepteerd { get; init; }

    [Description("Wat is teruggelegd.")]
    public long Teruggelegd { get; init; }

    [Description("Wat is ingetrokken.")]
    public long Ingetrokken { get; init; }

    [Description("Wat is beëindigd, door de regio of na een teruggezette backup, ook als de ontvanger het al had geaccepteerd.")]
    public long Beeindigd { get; init; }

    [Description("Wat van het geaccepteerde binnen een schakel is doorgegeven, aan een organisatie van dezelfde soort.")]
    public long Doorgegeven => Overdrachtsoort.Zoek(Soort) is { IsBinnenSchakel: true } ? Geaccepteerd : 0;

    [System.Text.Json.Serialization.JsonIgnore]
    public string Sleutel => $"{Van}/{Naar}/{Soort}";

    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => $"overdrachtpaar/{Sleutel}";

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [];
}
