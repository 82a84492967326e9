using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;
using Keten.Toeleidingen.Stappen;

namespace Keten.Toeleidingen;

/// <summary>
/// The service of the gemeente, its lokaal team and its contracted aanbieders: watches the safety of children who wait, and sees to it that
/// the help that a GI determines really starts.
/// </summary>
public static class ToeleidingDienst
{
    public const string Naam = "toeleiding";

    public static void AddToeleiding(this WebApplicationBuilder bouwer)
    {
        bouwer.AddDienst(new Dienstbeschrijving(
            Naam,
            "Toeleiding",
            "De gemeente houdt zicht op de veiligheid van kinderen die wachten en zorgt voor de jeugdhulp die een GI bepaalt: overleg, beschikking en aanmelding. De aanbieder legt intake en start van de hulp vast.",
            OverdrachtWiring.Migraties));
        bouwer.AddOverdrachten(Naam, Binnenkomst.BijOntvangst, Binnenkomst.BijBesluit, Binnenkomst.BijAntwoord);
    }

    public static void MapToeleiding(this WebApplication app)
    {
        var routes = app.MapDienst(Naam);
        var overdrachten = app.Services.GetRequiredKeyedService<Overdrachtdienst>(Naam);
        Overleggen.Map(routes, overdrachten);
        Beschikken.Map(routes, overdrachten);
        Aanmelden.Map(routes, overdrachten);
        Intakes.Map(routes, overdrachten);
        HulpStarten.Map(routes, overdrachten);
        ZichtOverdragen.Map(routes, overdrachten);
        Inzien.Map(routes);
        routes.MapTermijnen(Hulpvraag.Dossiers, Aanmelding.Dossiers);
        routes.MapOverdrachten(app);
    }
}
