using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Termijnen;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>A zitting of the kinderrechter was held.</summary>
internal static class Zittingen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Zittingverzoek, Stapbevestiging>(
        "/onderzoeken/{id}/zittingen",
        Rollen.Professional,
        "Een zitting vastleggen",
        "Een kind van 12 jaar of ouder wordt voor de zitting uitgenodigd. Na een aanhouding volgt een nieuwe zitting; de dagen daartussen zijn van de rechtbank.",
        opdracht => Stap.ZetMet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
        {
            var i = opdracht.Invoer;
            var kind = stap.Rij is null ? null : await overdrachten.Inhouden.Kind(opdracht.Tx, stap.Rij, opdracht.Ct);
            return stap.Stand.HoudZitting(
                new Zitting(i.JeugdigeUitgenodigd, i.Toelichting is { } t ? stap.Versleutel(t) : null), kind?.Jeugdige.Geboortedatum, Amsterdam.Datum(stap.Op), stap.Op);
        }));
}

[Description("Een zitting van de kinderrechter.")]
internal sealed record Zittingverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Wanneer de zitting was; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    [Description("Of de jeugdige was uitgenodigd.")]
    public required bool JeugdigeUitgenodigd { get; init; }

    [Description("Toelichting, bijvoorbeeld over een aanhouding.")]
    public string? Toelichting { get; init; }

    public static object Voorbeeld => new Zittingverzoek { JeugdigeUitgenodigd = true };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(Op, "op");
        if (Toelichting is not null) controle.NietLeeg(Toelichting, "toelichting");
    }
}
