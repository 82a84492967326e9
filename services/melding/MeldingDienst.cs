using Keten.Fundament;
using Keten.Meldingen.Stappen;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Meldingen;

/// <summary>The service of Veilig Thuis: takes meldingen, triages, investigates, hands over.</summary>
public static class MeldingDienst
{
    public const string Naam = "melding";

    public static void AddMelding(this WebApplicationBuilder bouwer)
    {
        bouwer.AddDienst(new Dienstbeschrijving(
            Naam,
            "Melding",
            "Veilig Thuis neemt meldingen aan, triageert, onderzoekt en draagt kinderen warm over, ook aan een ander Veilig Thuis. Elk kind in een melding krijgt een traject.",
            OverdrachtWiring.Migraties,
            typeof(MeldingDienst).Assembly));
        bouwer.AddOverdrachten(Naam, bijBesluit: Overname.BijBesluit, bijAntwoord: Overname.BijAntwoord);
    }

    public static void MapMelding(this WebApplication app)
    {
        var routes = app.MapDienst(Naam);
        var overdrachten = app.Services.GetRequiredKeyedService<Overdrachtdienst>(Naam);
        Registreren.Map(routes);
        Corrigeren.Map(routes, overdrachten);
        Trieren.Map(routes);
        OnderzoekStarten.Map(routes);
        OnderzoekAfronden.Map(routes);
        OnderzoekVerzoeken.Map(routes, overdrachten);
        Aanbieden.Map(routes, overdrachten);
        AnderVeiligThuis.Map(routes, overdrachten);
        ZichtOverdragen.Map(routes, overdrachten);
        Inzien.Map(routes);
        routes.MapTermijnen(Melding.Dossiers);
        routes.MapOverdrachten(app);
    }
}
