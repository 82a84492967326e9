using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>Looking at raadsonderzoeken: the list of the own organisation, and one.</summary>
internal static class Inzien
{
    public static void Map(Routes routes)
    {
        Dossierregel.Lijst(routes, "/onderzoeken", "Raadsonderzoeken van uw organisatie", "De onderzoeken van uw organisatie, zonder persoonsgegevens.", Raadsonderzoek.Dossiers);

        routes.Blik<Onderzoeksweergave>(
            "/onderzoeken/{id}",
            [Rollen.Professional],
            "Een raadsonderzoek inzien",
            "Het onderzoek. De inhoud van het verzoek staat bij de overdracht. Elke blik wordt vastgelegd.",
            async vraag =>
            {
                if (await Raadsonderzoek.Dossiers.Laad(vraag.Tx, vraag.Id, vergrendel: false) is not { } dossier) return null;
                var r = dossier.Stand;
                Task<string?> Tekst(Versleuteld? tekst) => routes.Dienst.Lees(tekst, Raadsonderzoek.Dossiers.Soort, dossier.Id, vraag.Ct);
                var uitspraak = r.Uitspraak is { } u ? new Uitspraakweergave(u.Uitkomst, await Tekst(u.Zaaknummer), u.Gi, u.IngaandOp, u.Tot, await Tekst(u.Motivering)) : null;
                return new Blik<Onderzoeksweergave>(
                    new Onderzoeksweergave(dossier.Id, r.Traject, r.Overdracht, r.Verzoeker, r.Fase, r.Start?.ZichtBij, r.Start?.ZichtToereikend, r.Besluit?.Besluit, await Tekst(r.Besluit?.Motivering), await Tekst(r.Verzoekschrift?.BesprokenMetJeugdige), uitspraak),
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
    [property: Description("wacht-op-acceptatie, wacht-op-onderzoek, in-onderzoek, besloten, bij-rechtbank, uitgesproken, wacht-op-andere-gi, wacht-op-bericht of vervallen.")] string Fase,
    [property: Description("Wie zicht op de veiligheid houdt, zoals de Raad vaststelde.")] string? ZichtBij,
    [property: Description("Of de Raad dat genoeg vindt.")] bool? ZichtToereikend,
    [property: Description("Het besluit; leeg zolang er geen is.")] string? Besluit,
    [property: Description("Motivering van het besluit.")] string? Motivering,
    [property: Description("Of en hoe het verzoekschrift met de jeugdige is besproken; leeg zolang het niet is ingediend.")] string? BesprokenMetJeugdige,
    [property: Description("De uitspraak; leeg zolang er geen is.")] Uitspraakweergave? Uitspraak);

[Description("Een uitspraak van de kinderrechter.")]
internal sealed record Uitspraakweergave(
    [property: Description("ots of afgewezen.")] string Uitkomst,
    [property: Description("Zaaknummer van de rechtbank.")] string? Zaaknummer,
    [property: Description("OIN van de GI die is belast.")] string? Gi,
    [property: Description("Eerste dag.")] DateOnly? IngaandOp,
    [property: Description("Eerste dag waarop de maatregel niet meer geldt.")] DateOnly? Tot,
    [property: Description("Motivering.")] string? Motivering);
