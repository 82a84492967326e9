using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen.Stappen;

/// <summary>Looking at measures: the list of the own organisation, and one.</summary>
internal static class Inzien
{
    public static void Map(Routes routes)
    {
        Dossierregel.Lijst(routes, "/maatregelen", "Maatregelen van uw organisatie", "De maatregelen die uw organisatie uitvoert, zonder persoonsgegevens.", Maatregel.Dossiers);

        routes.Blik<Maatregelweergave>(
            "/maatregelen/{id}",
            [Rollen.Professional],
            "Een maatregel inzien",
            "De maatregel met koers, plan en bepaalde hulp. Wie het kind is, staat bij de overdracht. Elke blik wordt vastgelegd. Wat vergeten is, staat er als leeg, en zo alles van een maatregel die hier vervallen is.",
            async vraag =>
            {
                if (await Maatregel.Dossiers.Laad(vraag.Tx, vraag.Id, vergrendel: false) is not { } dossier) return null;
                var m = dossier.Stand;
                var zaak = new Zaak($"maatregel/{dossier.Id:D}", [m.Traject], [dossier.Organisatie], "eigen maatregel");
                if (m.VervallenOm is not null)
                    return new Blik<Maatregelweergave>(new Maatregelweergave(dossier.Id, m.Traject, m.Overdracht, m.Fase, null, [], null, null, null, [], [], m.OvergenomenVan, null), zaak, dossier.Versie);
                var bepalingen = new List<Bepalingsweergave>();
                foreach (var (b, terug) in m.AlleBepalingen) bepalingen.Add(new Bepalingsweergave(b.Overdracht, b.Gemeente, await Tekst<BepaaldeHulp>(b.Hulp), terug));
                var toelichtingen = new List<Toelichtingweergave>();
                foreach (var (uitleg, op) in m.Toelichtingen) toelichtingen.Add(new Toelichtingweergave(uitleg.Termijn, op, uitleg.VerteldOp, uitleg.VerwachtOp, await Tekst<Toelichting>(uitleg.Uitleg)));
                return new Blik<Maatregelweergave>(
                    new Maatregelweergave(
                        dossier.Id, m.Traject, m.Overdracht, m.Fase, m.Jeugdbeschermer, [.. m.GesprokenMet.Order(StringComparer.Ordinal)], m.Familiegroepsplan, await Tekst<Koers>(m.Koers), await Tekst<Plan>(m.Plan), bepalingen, toelichtingen, m.OvergenomenVan, m.OvergedragenAan),
                    zaak,
                    dossier.Versie);

                async Task<T?> Tekst<T>(Versleuteld? tekst)
                    where T : class =>
                    await routes.Dienst.Lees(tekst, Maatregel.Dossiers.Soort, dossier.Id, vraag.Ct) is { } t ? ContractJson.Lees<T>(t) : null;
            });
    }
}

[Description("Een maatregel.")]
internal sealed record Maatregelweergave(
    [property: Description("Identiteit van de maatregel.")] Guid Id,
    [property: Description("Het traject van het kind.")] Guid Traject,
    [property: Description("De overdracht waarmee de maatregel kwam.")] Guid Overdracht,
    [property: Description("wacht-op-acceptatie, wacht-op-jeugdbeschermer, wacht-op-eerste-contact, koers-bepalen, hulp-bepalen, in-uitvoering, overgedragen of vervallen.")] string Fase,
    [property: Description("Pseudoniem van de jeugdbeschermer; leeg zolang die er niet is.")] string? Jeugdbeschermer,
    [property: Description("Met wie is gesproken.")] IReadOnlyList<string> GesprokenMet,
    [property: Description("Of er een familiegroepsplan komt; leeg zolang dat niet vaststaat.")] bool? Familiegroepsplan,
    [property: Description("De koers; leeg zolang die niet is bepaald.")] Koers? Koers,
    [property: Description("Het plan van aanpak; leeg zolang dat er niet is.")] Plan? Plan,
    [property: Description("De bepaalde jeugdhulp, ook die van een GI die vervangen is.")] IReadOnlyList<Bepalingsweergave> Bepalingen,
    [property: Description("Waarom een termijn niet wordt of werd gehaald, zoals uitgelegd toen hij liep.")] IReadOnlyList<Toelichtingweergave> Toelichtingen,
    [property: Description("OIN van de GI van wie deze de maatregel overnam; leeg als de Raad hem bracht, en tot een persoon hier accepteert.")] string? OvergenomenVan,
    [property: Description("OIN van de GI die ermee verdergaat; leeg zolang de maatregel hier is.")] string? OvergedragenAan);

[Description("De uitleg bij een termijn die niet wordt of werd gehaald.")]
internal sealed record Toelichtingweergave(
    [property: Description("GI-KOERS of HULP-START.")] string Termijn,
    [property: Description("Wanneer de uitleg is vastgelegd.")] DateTimeOffset Op,
    [property: Description("De dag waarop de jeugdige en de ouders haar hoorden.")] DateOnly VerteldOp,
    [property: Description("Wanneer het naar verwachting komt.")] DateOnly VerwachtOp,
    [property: Description("De uitleg; leeg als het kind vergeten is.")] Toelichting? Uitleg);

[Description("Bepaalde jeugdhulp.")]
internal sealed record Bepalingsweergave(
    [property: Description("De overdracht aan de gemeente.")] Guid Overdracht,
    [property: Description("OIN van de gemeente.")] string Gemeente,
    [property: Description("De hulp; leeg als het kind vergeten is.")] BepaaldeHulp? Hulp,
    [property: Description("Waarom de bepaling niet doorging, teruggelegd of ingetrokken; leeg zolang zij loopt of is aangenomen.")] string? Teruggekomen);
