using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Raadsonderzoeken.Stappen;

namespace Keten.Raadsonderzoeken;

/// <summary>The service of the Raad voor de Kinderbescherming: receives verzoeken, investigates, decides.</summary>
public static class RaadsonderzoekDienst
{
    public const string Naam = "raadsonderzoek";

    public static void AddRaadsonderzoek(this WebApplicationBuilder bouwer)
    {
        bouwer.AddDienst(new Dienstbeschrijving(
            Naam,
            "Raadsonderzoek",
            "De Raad voor de Kinderbescherming ontvangt verzoeken tot onderzoek, onderzoekt en besluit. Een verzoek komt binnen als warme overdracht.",
            OverdrachtWiring.Migraties));
        bouwer.AddOverdrachten(Naam, Verzoeken.BijOntvangst, Verzoeken.BijBesluit);
    }

    public static void MapRaadsonderzoek(this WebApplication app)
    {
        var routes = app.MapDienst(Naam);
        Starten.Map(routes);
        Besluiten.Map(routes);
        Inzien.Map(routes);
        routes.MapOverdrachten(app);
    }
}
