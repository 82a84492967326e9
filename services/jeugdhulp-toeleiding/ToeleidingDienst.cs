using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen;

/// <summary>The service of the gemeente. For now it only receives handovers: it watches the safety of children who wait.</summary>
public static class ToeleidingDienst
{
    public const string Naam = "toeleiding";

    public static void AddToeleiding(this WebApplicationBuilder bouwer)
    {
        bouwer.AddDienst(new Dienstbeschrijving(
            Naam,
            "Toeleiding",
            "De gemeente ontvangt overdrachten en houdt zicht op de veiligheid van kinderen die wachten.",
            OverdrachtWiring.Migraties));
        bouwer.AddOverdrachten(Naam);
    }

    public static void MapToeleiding(this WebApplication app) => app.MapDienst(Naam).MapOverdrachten(app);
}
