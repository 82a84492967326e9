using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen.Stappen;

/// <summary>Help has really started.</summary>
internal static class HulpStarten
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Hulpstartverzoek, Aanmeldingsbevestiging>(
        "/aanmeldingen/{id}/startmeldingen",
        Rollen.Professional,
        "De start van de hulp vastleggen",
        "Norm van het veld: binnen 3 maanden na de uitspraak (HULP-START). Overbruggingshulp telt daarvoor niet.",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
            stap.Stand.StartHulp(new HulpBegonnen(opdracht.Invoer.Soort, opdracht.Invoer.Toelichting is { } t ? stap.Versleutel(t) : null), stap.Op)));
}

[Description("De start van hulp.")]
internal sealed record Hulpstartverzoek : IInvoer, IMetVoorbeeld
{
    [Description("zoals-bepaald, passend-alternatief (de professional en het gezin vinden die hulp passend) of overbrugging.")]
    public required string Soort { get; init; }

    [Description("Toelichting; verplicht bij een passend alternatief.")]
    public string? Toelichting { get; init; }

    [Description("Wanneer de hulp begon; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Hulpstartverzoek { Soort = "zoals-bepaald" };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Soort, [.. Aanmelding.Hulpsoorten], "soort");
        if (Toelichting is not null || Soort == "passend-alternatief") controle.NietLeeg(Toelichting, "toelichting");
        controle.NietInToekomst(Op, "op");
    }
}
