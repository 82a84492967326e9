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

    /// <summary>The parameter by which a list of dossiers shows one phase only.</summary>
    public static Zoekparameter InFase { get; } = new("fase", "Alleen dossiers in deze fase, bijvoorbeeld wacht-op-onderzoek.");

    /// <summary>A page of the dossiers of the caller's organisation.</summary>
    public static async Task<Lijstantwoord<Dossierregel>> Lees(Vraag vraag, Pagina pagina, string soort)
    {
        var fase = vraag.Parameters.TryGetValue(InFase.Naam, out var f) ? f.ToString() : null;
        var rijen = await vraag.Tx.Alle<Rij>(
            "select id, fase, begonnen_op as BegonnenOp from dossier where organisatie = @Organisatie and soort = @soort and id > @Na "
            + "and (@fase is null or fase = @fase) order by id limit @aantal",
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
