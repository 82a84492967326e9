using System.ComponentModel;
using Keten.Fundament;

namespace Keten.Meldingen.Stappen;

/// <summary>The onderzoek is concluded for one child.</summary>
internal static class OnderzoekAfronden
{
    public static void Map(Routes routes) => routes.Opdracht<Conclusieverzoek, Stapbevestiging>(
        "/meldingen/{id}/onderzoeksconclusies",
        Rollen.Professional,
        "Het onderzoek voor een kind afronden",
        "Per kind: is kindermishandeling vastgesteld, en is vrijwillige hulp mogelijk? Wettelijke termijn: 10 weken na het triagebesluit (VT-ONDERZOEK).",
        opdracht => Stap.Zet(routes, opdracht, opdracht.Invoer.Op, (melding, versleutel) =>
        {
            var i = opdracht.Invoer;
            return melding.RondAf(new OnderzoekAfgerond(i.Traject, i.Bevestigd, i.VrijwilligMogelijk, versleutel(i.Traject, i.Toelichting)), i.Op ?? opdracht.Nu);
        }));
}

[Description("De conclusie van het onderzoek voor een kind.")]
internal sealed record Conclusieverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Het traject van het kind.")]
    public required Guid Traject { get; init; }

    [Description("Of kindermishandeling is vastgesteld.")]
    public required bool Bevestigd { get; init; }

    [Description("Of vrijwillige hulp mogelijk is.")]
    public required bool VrijwilligMogelijk { get; init; }

    [Description("Waarop de conclusie rust.")]
    public required string Toelichting { get; init; }

    [Description("Wanneer geconcludeerd; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Conclusieverzoek
    {
        Traject = Guid.Parse("5f1d2c3b-4a59-4687-9786-95a4b3c2d1e0"),
        Bevestigd = true,
        VrijwilligMogelijk = false,
        Toelichting = "Verwaarlozing vastgesteld; de ouders weigeren hulp.",
    };

    public void Controleer(Controle controle)
    {
        controle.NietLeeg(Toelichting, "toelichting");
        controle.NietInToekomst(Op, "op");
    }
}
