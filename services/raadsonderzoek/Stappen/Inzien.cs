using System.ComponentModel;
using Keten.Fundament;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>Looking at raadsonderzoeken: the list of the own organisation, and one.</summary>
internal static class Inzien
{
    public static void Map(Routes routes)
    {
        routes.Lijst<Dossierregel>(
            "/onderzoeken",
            "Raadsonderzoeken van uw organisatie",
            "De onderzoeken van uw organisatie, zonder persoonsgegevens.",
            (vraag, pagina) => Dossierregel.Lees(vraag, pagina, Raadsonderzoek.Dossiers.Soort),
            Dossierregel.InFase);

        routes.Blik<Onderzoeksweergave>(
            "/onderzoeken/{id}",
            [Rollen.Professional],
            "Een raadsonderzoek inzien",
            "Het onderzoek. De inhoud van het verzoek staat bij de overdracht. Elke blik wordt vastgelegd.",
            async vraag =>
            {
                if (await Raadsonderzoek.Dossiers.Laad(vraag.Tx, vraag.Id, vergrendel: false) is not { } dossier) return null;
                var r = dossier.Stand;
                var motivering = r.Besluit is { } b ? await routes.Dienst.Kluis.Ontsleutel(b.Motivering, Stap.Context(dossier.Id), vraag.Ct) : null;
                return new Blik<Onderzoeksweergave>(
                    new Onderzoeksweergave(dossier.Id, r.Traject, r.Overdracht, r.Verzoeker, r.Fase, r.Start?.ZichtBij, r.Start?.ZichtToereikend, r.Besluit?.Besluit, motivering),
                    new Zaak($"raadsonderzoek/{dossier.Id:D}", [r.Traject], [dossier.Organisatie], "eigen onderzoek"),
                    dossier.Versie);
            });
    }
}

[Description("Een raadsonderzoek.")]
internal sealed record Onderzoeksweergave(
    [property: Description("Identiteit van het onderzoek.")] Guid Id,
    [property: Description("Het traject van het kind.")] Guid Traject,
    [property: Description("De overdracht waarmee het verzoek kwam.")] Guid Overdracht,
    [property: Description("OIN van de verzoeker.")] string Verzoeker,
    [property: Description("wacht-op-acceptatie, wacht-op-onderzoek, in-onderzoek, besloten of vervallen.")] string Fase,
    [property: Description("Wie zicht op de veiligheid houdt, zoals de Raad vaststelde.")] string? ZichtBij,
    [property: Description("Of de Raad dat genoeg vindt.")] bool? ZichtToereikend,
    [property: Description("Het besluit; leeg zolang er geen is.")] string? Besluit,
    [property: Description("Motivering van het besluit.")] string? Motivering);
