using Keten.Fundament;
using Keten.Maatregelen.Stappen;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Maatregelen;

/// <summary>The service of the gecertificeerde instelling: carries out the measure, and determines which help is needed.</summary>
public static class MaatregelDienst
{
    public const string Naam = "maatregel";

    public static void AddMaatregel(this WebApplicationBuilder bouwer)
    {
        bouwer.AddDienst(new Dienstbeschrijving(
            Naam,
            "Maatregel",
            "De gecertificeerde instelling voert de maatregel uit: jeugdbeschermer, eerste contact, koers, plan van aanpak en bepaling van jeugdhulp. Een maatregel komt binnen als warme overdracht.",
            OverdrachtWiring.Migraties));
        bouwer.AddOverdrachten(Naam, Binnenkomst.BijOntvangst, Binnenkomst.BijBesluit, Binnenkomst.BijAntwoord);
    }

    public static void MapMaatregel(this WebApplication app)
    {
        var routes = app.MapDienst(Naam);
        var overdrachten = app.Services.GetRequiredKeyedService<Overdrachtdienst>(Naam);
        Benoemen.Map(routes, overdrachten);
        Contacten.Map(routes, overdrachten);
        Familiegroepsplannen.Map(routes, overdrachten);
        Koersen.Map(routes, overdrachten);
        Toelichtingen.Map(routes, overdrachten);
        Plannen.Map(routes, overdrachten);
        Bepalen.Map(routes, overdrachten);
        AndereGi.Map(routes, overdrachten);
        ZichtOverdragen.Map(routes, overdrachten);
        Inzien.Map(routes);
        routes.MapTermijnen(Maatregel.Dossiers);
        routes.MapOverdrachten(app);
    }
}
