using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Meldingen.Stappen;

/// <summary>Looking at meldingen: the list of the own organisation, and one with what is known about each child.</summary>
internal static class Inzien
{
    public static void Map(Routes routes)
    {
        var dienst = routes.Dienst;
        Dossierregel.Lijst(routes, "/meldingen", "Meldingen van uw organisatie", "De meldingen van uw organisatie, zonder persoonsgegevens.", Melding.Dossiers);

        routes.Blik<Meldingsweergave>(
            "/meldingen/{id}",
            [Rollen.Professional],
            "Een melding inzien",
            "De melding met wat over elk kind is vastgelegd. Elke blik wordt vastgelegd. Wat vergeten is, staat er als leeg; ook over een kind waarvan de overname verviel, staat er niets.",
            async vraag =>
            {
                if (await Melding.Dossiers.Laad(vraag.Tx, vraag.Id, vergrendel: false) is not { } dossier) return null;
                var kinderen = new List<Kindweergave>();
                foreach (var kind in dossier.Stand.Kinderen)
                {
                    // Of a child that stayed with the sender nothing is told, no more than by the handover; who knows it already sees it in its own meldingen.
                    kinderen.Add(kind.Weg == Melding.IsVervallen ? new Kindweergave(kind.Traject, null, null, null, kind.Weg) : new Kindweergave(
                        kind.Traject,
                        await Personen.Lees(dienst, vraag.Tx, kind.Persoon, vraag.Ct),
                        await dienst.Kluis.Ontsleutel(kind.Zorgen, Registreren.Context(dossier.Id), vraag.Ct),
                        kind.Conclusie is { } c
                            ? new Conclusieweergave(c.Bevestigd, c.VrijwilligMogelijk, await dienst.Kluis.Ontsleutel(c.Toelichting, Registreren.Context(dossier.Id), vraag.Ct))
                            : null,
                        kind.Weg));
                }

                var correcties = new List<Correctieweergave>();
                foreach (var (correctie, eerst, op) in dossier.Stand.Correcties)
                {
                    string? reden = null;
                    foreach (var versleuteld in correctie.Redenen) reden ??= await dienst.Kluis.Ontsleutel(versleuteld, Registreren.Context(dossier.Id), vraag.Ct);
                    correcties.Add(new Correctieweergave(eerst, correctie.OntvangenOp, op, reden));
                }

                var weergave = new Meldingsweergave(dossier.Id, dossier.Stand.Fase, dossier.Stand.OntvangenOp, dossier.Stand.Triagebesluit, kinderen, dossier.Stand.Overdracht, dossier.Stand.OvergenomenVan, correcties);
                return new Blik<Meldingsweergave>(
                    weergave, new Zaak($"melding/{dossier.Id:D}", [.. dossier.Stand.Kinderen.Select(k => k.Traject)], [dossier.Organisatie], "eigen melding"), dossier.Versie);
            });
    }
}

[Description("Een melding.")]
internal sealed record Meldingsweergave(
    [property: Description("Identiteit van de melding.")] Guid Id,
    [property: Description("wacht-op-triage, getrieerd, wacht-op-onderzoek, in-onderzoek, onderzocht, overgedragen of vervallen.")] string Fase,
    [property: Description("Wanneer ontvangen; bij een overgenomen melding door het eerste Veilig Thuis.")] DateTimeOffset OntvangenOp,
    [property: Description("Triagebesluit; leeg zolang er geen is.")] string? Triagebesluit,
    [property: Description("De kinderen.")] IReadOnlyList<Kindweergave> Kinderen,
    [property: Description("De overdracht waarmee zij van een ander Veilig Thuis kwam; anders leeg. Daar staat ook de inhoud.")] Guid? Overdracht,
    [property: Description("OIN van dat andere Veilig Thuis; anders leeg.")] string? OvergenomenVan,
    [property: Description("Hoe de ontvangst is gecorrigeerd, op volgorde.")] IReadOnlyList<Correctieweergave> Correcties);

[Description("Een correctie van de ontvangst.")]
internal sealed record Correctieweergave(
    [property: Description("Wat er eerst stond.")] DateTimeOffset Van,
    [property: Description("Wat er sindsdien staat.")] DateTimeOffset Naar,
    [property: Description("Wanneer dat is gedaan.")] DateTimeOffset Op,
    [property: Description("Waarom; leeg als de kinderen vergeten zijn.")] string? Reden);

[Description("Een kind in een melding.")]
internal sealed record Kindweergave(
    [property: Description("Het traject.")] Guid Traject,
    [property: Description("Wie het is; leeg als het kind vergeten is of de overname verviel.")] Jeugdige? Jeugdige,
    [property: Description("De zorgen van de melder; leeg als zij vergeten zijn of de overname verviel.")] string? Zorgen,
    [property: Description("Conclusie van het onderzoek; leeg zolang er geen is, of als de overname verviel.")] Conclusieweergave? Conclusie,
    [property: Description("overgedragen (een ander Veilig Thuis gaat verder) of vervallen (de regio beëindigde de overname); leeg zolang het kind hier is.")] string? Weg);

[Description("Conclusie van het onderzoek.")]
internal sealed record Conclusieweergave(
    [property: Description("Of kindermishandeling is vastgesteld.")] bool Bevestigd,
    [property: Description("Of vrijwillige hulp mogelijk is.")] bool VrijwilligMogelijk,
    [property: Description("Waarop de conclusie rust.")] string? Toelichting);
