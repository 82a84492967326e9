using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen.Stappen;

/// <summary>Looking at hulpvragen of a gemeente and aanmeldingen of an aanbieder: the lists of the own organisation, and one.</summary>
internal static class Inzien
{
    public static void Map(Routes routes)
    {
        Dossierregel.Lijst(routes, "/hulpvragen", "Hulpvragen van uw gemeente", "De bepalingen van jeugdhulp waarvoor uw gemeente zorgt, zonder persoonsgegevens.", Hulpvraag.Dossiers);
        Dossierregel.Lijst(routes, "/aanmeldingen", "Aanmeldingen bij uw organisatie", "De kinderen die bij uw organisatie zijn aangemeld, zonder persoonsgegevens.", Aanmelding.Dossiers);

        routes.Blik<Hulpvraagweergave>(
            "/hulpvragen/{id}",
            [Rollen.Professional],
            "Een hulpvraag inzien",
            "De hulpvraag met overleg en beschikking. De inhoud van de bepaling staat bij de overdracht. Elke blik wordt vastgelegd. Wat vergeten is, staat er als leeg.",
            async vraag =>
            {
                if (await Hulpvraag.Dossiers.Laad(vraag.Tx, vraag.Id, vergrendel: false) is not { } dossier) return null;
                var h = dossier.Stand;
                var beschikking = await Tekst(h.Beschikking) is { } tekst ? ContractJson.Lees<Beschikking>(tekst) : null;
                return new Blik<Hulpvraagweergave>(
                    new Hulpvraagweergave(
                        dossier.Id, h.Traject, h.Overdracht, h.Fase, await Tekst(h.Overleg), beschikking, [.. h.Aanmeldingen.Select(a => new Aanmeldingsverwijzing(a.Overdracht, a.Aanbieder, h.Teruggekomen.GetValueOrDefault(a.Overdracht)))]),
                    new Zaak($"hulpvraag/{dossier.Id:D}", [h.Traject], [dossier.Organisatie], "eigen hulpvraag"),
                    dossier.Versie);

                Task<string?> Tekst(Versleuteld? t) => routes.Dienst.Lees(t, Hulpvraag.Dossiers.Soort, dossier.Id, vraag.Ct);
            });

        routes.Blik<Aanmeldingsweergave>(
            "/aanmeldingen/{id}",
            [Rollen.Professional],
            "Een aanmelding inzien",
            "De aanmelding met intake en start. Wie het kind is, staat bij de overdracht. Elke blik wordt vastgelegd. Wat vergeten is, staat er als leeg.",
            async vraag =>
            {
                if (await Aanmelding.Dossiers.Laad(vraag.Tx, vraag.Id, vergrendel: false) is not { } dossier) return null;
                var a = dossier.Stand;
                return new Blik<Aanmeldingsweergave>(
                    new Aanmeldingsweergave(
                        dossier.Id, a.Traject, a.Overdracht, a.Fase, a.Intake is not null, await routes.Dienst.Lees(a.Intake?.Verslag, Aanmelding.Dossiers.Soort, dossier.Id, vraag.Ct), a.Begonnen),
                    new Zaak($"aanmelding/{dossier.Id:D}", [a.Traject], [dossier.Organisatie], "eigen aanmelding"),
                    dossier.Versie);
            });
    }
}

[Description("Een hulpvraag bij de gemeente.")]
internal sealed record Hulpvraagweergave(
    [property: Description("Identiteit van de hulpvraag.")] Guid Id,
    [property: Description("Het traject van het kind.")] Guid Traject,
    [property: Description("De overdracht waarmee de bepaling kwam.")] Guid Overdracht,
    [property: Description("wacht-op-acceptatie, wacht-op-overleg, wacht-op-beschikking, wacht-op-aanmelding, aangemeld of vervallen.")] string Fase,
    [property: Description("Verslag van het overleg met de GI; leeg zolang dat er niet is.")] string? Overleg,
    [property: Description("De beschikking; leeg zolang die er niet is.")] Beschikking? Beschikking,
    [property: Description("De aanmeldingen bij aanbieders.")] IReadOnlyList<Aanmeldingsverwijzing> Aanmeldingen);

[Description("Een aanmelding bij een aanbieder.")]
internal sealed record Aanmeldingsverwijzing(
    [property: Description("De overdracht aan de aanbieder.")] Guid Overdracht,
    [property: Description("OIN van de aanbieder.")] string Aanbieder,
    [property: Description("Waarom de aanmelding niet doorging, teruggelegd of ingetrokken; leeg zolang zij loopt of is aangenomen.")] string? Teruggekomen);

[Description("Een aanmelding bij een aanbieder.")]
internal sealed record Aanmeldingsweergave(
    [property: Description("Identiteit van de aanmelding.")] Guid Id,
    [property: Description("Het traject van het kind.")] Guid Traject,
    [property: Description("De overdracht waarmee de aanmelding kwam.")] Guid Overdracht,
    [property: Description("wacht-op-acceptatie, wacht-op-intake, wacht-op-hulp, hulp-loopt of vervallen.")] string Fase,
    [property: Description("Of de intake is geweest.")] bool IntakeGeweest,
    [property: Description("Verslag van de intake.")] string? Intakeverslag,
    [property: Description("Welke hulp is begonnen: zoals-bepaald, passend-alternatief of overbrugging.")] IReadOnlyList<string> Begonnen);
