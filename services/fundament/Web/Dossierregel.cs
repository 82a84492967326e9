using System.ComponentModel;

namespace Keten.Fundament;

/// <summary>A dossier in a list, without personal data.</summary>
[Description("Een dossier in een lijst, zonder persoonsgegevens.")]
public sealed record Dossierregel(
    [property: Description("Identiteit van het dossier.")] Guid Id,
    [property: Description("Waar het dossier staat.")] string Fase,
    [property: Description("Wanneer het begon.")] DateTimeOffset BegonnenOp,
    [property: Description("De trajecten die het betreft.")] IReadOnlyList<Guid> Trajecten) : ILijstregel
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => Id.ToString("D");

    /// <summary>An address that lists the dossiers of one kind of the caller's organisation.</summary>
    public static void Lijst<TStand, TGebeurtenis>(Routes routes, string pad, string samenvatting, string uitleg, Dossiers<TStand, TGebeurtenis> dossiers)
        where TStand : class
        where TGebeurtenis : class
    {
        var fase = Zoekparameter.Keuze("fase", "Alleen dossiers in deze fase.", dossiers.Fasen);
        routes.Lijst<Dossierregel>(pad, [Rollen.Professional], samenvatting, uitleg, (vraag, pagina) => Lees(vraag, pagina, dossiers.Soort, vraag.Filter(fase)), fase);
    }

    private static async Task<Lijstantwoord<Dossierregel>> Lees(Vraag vraag, Pagina pagina, string soort, string? fase)
    {
        var rijen = await vraag.Tx.Alle<Rij>(
            "select id, fase, begonnen_op as BegonnenOp from dossier where organisatie = @Organisatie and soort = @soort and id > @Na "
            + (fase is null ? "" : "and fase = @fase ") + "order by id limit @aantal",
            new { vraag.Wie.Organisatie, soort, pagina.Na, fase, aantal = (long)pagina.Aantal + 1 });
        var regels = new List<Dossierregel>();
        foreach (var rij in rijen)
        {
            var trajecten = await vraag.Tx.Alle<string>("select traject from dossier_traject where dossier = @Id", new { rij.Id });
            regels.Add(new Dossierregel(rij.Id, rij.Fase, rij.BegonnenOp, trajecten.ConvertAll(Guid.Parse)));
        }

        return pagina.Antwoord(regels, r => r.Zaak);
    }

    private sealed class Rij
    {
        public Guid Id { get; init; }
        public string Fase { get; init; } = "";
        public DateTimeOffset BegonnenOp { get; init; }
    }
}
