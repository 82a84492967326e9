using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Raadsonderzoeken.Stappen;

namespace Keten.Raadsonderzoeken;

/// <summary>The service of the Raad voor de Kinderbescherming: receives verzoeken, investigates, decides, and records what the kinderrechter decides.</summary>
public static class RaadsonderzoekDienst
{
    public const string Naam = "raadsonderzoek";

    public static void AddRaadsonderzoek(this WebApplicationBuilder bouwer)
    {
        bouwer.AddDienst(new Dienstbeschrijving(
            Naam,
            "Raadsonderzoek",
            "De Raad voor de Kinderbescherming ontvangt verzoeken tot onderzoek, onderzoekt en besluit, en legt vast wat de kinderrechter uitspreekt. Een verzoek komt binnen als warme overdracht; na een uitspraak gaat de procesregie warm over naar de GI.",
            OverdrachtWiring.Migraties));
        bouwer.AddOverdrachten(Naam, Verzoeken.BijOntvangst, Verzoeken.BijBesluit, Verzoeken.BijAntwoord);
    }

    public static void MapRaadsonderzoek(this WebApplication app)
    {
        var routes = app.MapDienst(Naam);
        var overdrachten = app.Services.GetRequiredKeyedService<Overdrachtdienst>(Naam);
        Starten.Map(routes, overdrachten);
        Aankondigen.Map(routes, overdrachten);
        Besluiten.Map(routes, overdrachten);
        Indienen.Map(routes, overdrachten);
        Zittingen.Map(routes, overdrachten);
        Uitspreken.Map(routes, overdrachten);
        Inzien.Map(routes);
        routes.MapTermijnen(Raadsonderzoek.Dossiers);
        routes.MapOverdrachten(app);
    }
}
