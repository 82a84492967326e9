using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Meldingen.Stappen;

/// <summary>Triage: a decision on the melding, with a safety assessment for every child.</summary>
internal static class Trieren
{
    public static void Map(Routes routes) => routes.Opdracht<Triageverzoek, Stapbevestiging>(
        "/meldingen/{id}/triages",
        Rollen.Professional,
        "Het triagebesluit vastleggen",
        "Wettelijke termijn: 5 werkdagen na ontvangst van de melding (VT-TRIAGE). Voor elk kind hoort een veiligheidsbeoordeling.",
        opdracht => Stap.Zet(routes, opdracht, opdracht.Invoer.Op, (melding, versleutel) => melding.Trieer(
            new Getrieerd(
                opdracht.Invoer.Besluit,
                [
                    .. opdracht.Invoer.Beoordelingen.Select(b => new Beoordeling(
                        b.Traject, b.Uitkomst, versleutel(b.Traject, ContractJson.Schrijf(new Veiligheidsbeoordeling(b.Instrument, b.Datum, b.Uitkomst, b.Toelichting))))),
                ]),
            opdracht.Invoer.Op ?? opdracht.Nu)));
}

[Description("Een triagebesluit.")]
internal sealed record Triageverzoek : IInvoer, IMetVoorbeeld
{
    [Description("onderzoek, overdracht-lokaal-team, advies of spoed.")]
    public required string Besluit { get; init; }

    [Description("Wanneer het besluit is genomen; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    [Description("Per kind de veiligheidsbeoordeling.")]
    public required IReadOnlyList<Kindbeoordeling> Beoordelingen { get; init; }

    public static object Voorbeeld => new Triageverzoek
    {
        Besluit = "onderzoek",
        Beoordelingen = [new Kindbeoordeling { Traject = Guid.Parse("5f1d2c3b-4a59-4687-9786-95a4b3c2d1e0"), Instrument = "LIRIK", Datum = new DateOnly(2026, 1, 8), Uitkomst = "onveilig" }],
    };

    public void Controleer(Controle controle)
    {
        controle.EenVan(Besluit, [.. Melding.Triagebesluiten], "besluit");
        controle.NietInToekomst(Op, "op");
        for (var i = 0; i < Beoordelingen.Count; i++)
        {
            var b = Beoordelingen[i];
            controle.NietLeeg(b.Instrument, $"beoordelingen[{i}].instrument", 100);
            controle.NietInToekomst(b.Datum, $"beoordelingen[{i}].datum");
            controle.EenVan(b.Uitkomst, [.. Veiligheidsbeoordeling.Uitkomsten], $"beoordelingen[{i}].uitkomst");
        }
    }
}

[Description("Veiligheidsbeoordeling van een kind.")]
internal sealed record Kindbeoordeling
{
    [Description("Het traject van het kind.")]
    public required Guid Traject { get; init; }

    [Description("Het gebruikte instrument.")]
    public required string Instrument { get; init; }

    [Description("Wanneer beoordeeld.")]
    public required DateOnly Datum { get; init; }

    [Description("veilig, voldoende-veilig, onveilig of acuut-onveilig.")]
    public required string Uitkomst { get; init; }

    [Description("Toelichting.")]
    public string? Toelichting { get; init; }
}
