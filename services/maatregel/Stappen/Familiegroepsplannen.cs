using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen.Stappen;

/// <summary>The family is offered to make a plan itself; it is settled whether it does.</summary>
internal static class Familiegroepsplannen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Familiegroepsplanverzoek, Stapbevestiging>(
        "/maatregelen/{id}/familiegroepsplannen",
        Rollen.Professional,
        "Vastleggen of er een familiegroepsplan komt",
        "Het gezin mag eerst zelf een plan maken. Staat vast dat het dat niet doet, dan begint de wettelijke termijn van 6 weken voor het plan van aanpak (GI-PLAN, Jeugdwet 4.1.3).",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap => stap.Stand.SpreekFamiliegroepsplanAf(
            new FamiliegroepsplanAfgesproken(opdracht.Invoer.KomtEr, opdracht.Invoer.Toelichting is { } t ? stap.Versleutel(t) : null), stap.Op)));
}

[Description("Of er een familiegroepsplan komt.")]
internal sealed record Familiegroepsplanverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Of het gezin zelf een plan maakt.")]
    public required bool KomtEr { get; init; }

    [Description("Wanneer dat vaststond; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    [Description("Toelichting.")]
    public string? Toelichting { get; init; }

    public static object Voorbeeld => new Familiegroepsplanverzoek { KomtEr = false };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(Op, "op");
        if (Toelichting is not null) controle.NietLeeg(Toelichting, "toelichting");
    }
}
