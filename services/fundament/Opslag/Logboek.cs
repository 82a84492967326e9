using System.Text.Json;
using Keten.Contracts;

namespace Keten.Fundament;

/// <summary>An event on its way to the log.</summary>
public sealed record NieuweGebeurtenis
{
    public required Guid Id { get; init; }

    /// <summary>The dossier, and its version after this event: unique together, so two commands never continue from the same state.</summary>
    public required string Dossier { get; init; }
    public required int Versie { get; init; }
    public required string Organisatie { get; init; }
    public required string Soort { get; init; }
    public int Schemaversie { get; init; } = 1;
    public required DateTimeOffset GebeurdOp { get; init; }
    public required DateTimeOffset GeregistreerdOp { get; init; }
    public required string Actor { get; init; }
    public required string Grond { get; init; }
    public Guid? Corrigeert { get; init; }
    public required IReadOnlyList<Guid> Trajecten { get; init; }

    /// <summary>The event itself as JSON; personal data in it is encrypted.</summary>
    public required string Gegevens { get; init; }

    /// <summary>The fact that is made known, as JSON without personal data; null when nothing is.</summary>
    public string? Feit { get; init; }
    public string? Trace { get; init; }
}

/// <summary>
/// The append-only log of a service. Its position has no gaps, and whoever sees position n sees all before it: positions are taken
/// from one row, whose lock is held to the end of the transaction, so transactions become visible in the order of their positions.
/// </summary>
public static class Logboek
{
    private const string Kolommen =
        "positie, id, dossier, versie, organisatie, soort, schemaversie, gebeurd_op, geregistreerd_op, actor, grond, corrigeert, trajecten, gegevens, feit, trace";
    private const string Waarden =
        "@Id, @Dossier, @Versie, @Organisatie, @Soort, @Schemaversie, @GebeurdOp, @GeregistreerdOp, @Actor, @Grond, @Corrigeert, @trajecten, @Gegevens, @Feit, @Trace";
    private const string Tel = "update dienst_stand set positie = positie + @aantal where enige = 1 and (epoch = @Epoch or @Epoch = 0)";
    private const string Voeg = $"insert into gebeurtenis ({Kolommen}) values ((select positie from dienst_stand where enige = 1) - @nog, {Waarden})";

    /// <summary>
    /// The same in one statement, which also says that the commit need not wait for its flush: the row that counts positions is locked as briefly as
    /// possible, and a statement costs more to begin than to do.
    /// </summary>
    private const string TelEnVoeg =
        "with r as (select * from {rijen}), g as (update dienst_stand set positie = positie + (select count(*) from r) "
        + "where enige = 1 and (epoch = (select min(@Epoch) from r) or (select min(@Epoch) from r) = 0) returning positie), "
        + $"e as (insert into gebeurtenis ({Kolommen}) select g.positie - @nog, {Waarden} from r, g) "
        + "select 1 / count(*), set_config('synchronous_commit', 'off', true) from g";

    /// <summary>Appends what happened in this transaction, right before its commit.</summary>
    internal static void Wegschrijven(Transactie tx)
    {
        var nog = tx.Gebeurtenissen.Count;
        if (nog == 0) return;
        var rijen = tx.Gebeurtenissen.Select(g => new
        {
            nog = --nog,
            tx.Epoch,
            g.Id,
            g.Dossier,
            g.Versie,
            g.Organisatie,
            g.Soort,
            g.Schemaversie,
            g.GebeurdOp,
            g.GeregistreerdOp,
            g.Actor,
            g.Grond,
            g.Corrigeert,
            trajecten = string.Join(' ', g.Trajecten.Select(t => t.ToString("D"))),
            g.Gegevens,
            g.Feit,
            g.Trace,
        }).ToList();
        Exception AndereEpoch() => new AndereEpoch(tx.Epoch);
        if (tx.Postgres)
        {
            tx.StraksMetAlle(TelEnVoeg, rijen, AndereEpoch);
            return;
        }

        tx.Straks(Tel, new { aantal = rijen.Count, tx.Epoch }, AndereEpoch);
        tx.StraksAlle(Voeg, rijen);
    }

    /// <summary>A part of the log for a reader: facts after <paramref name="na"/>, of at most <paramref name="aantal"/> positions.</summary>
    public static async Task<Logdeel> Deel(Transactie tx, string dienst, long na, int aantal)
    {
        tx.Vertelt();
        var gelezen = tx.LeesStraks<Stand>("select epoch, positie, herstel from dienst_stand where enige = 1");
        var rijen = await tx.Alle<Feitrij>(
            "select positie, id, organisatie, soort, schemaversie, gebeurd_op as GebeurdOp, geregistreerd_op as GeregistreerdOp, actor, "
            + "grond, corrigeert, trajecten, feit, trace from gebeurtenis where positie > @na order by positie limit @aantal",
            new { na, aantal = (long)aantal });
        var stand = gelezen.Rijen.FirstOrDefault() ?? new Stand();
        for (var i = 0; i < rijen.Count; i++)
        {
            if (rijen[i].Positie != na + 1 + i)
                throw new InvalidOperationException($"Het logboek van {dienst} heeft een gat bij positie {na + 1 + i}.");
        }

        if (rijen.Count == 0 && stand.Positie > na) throw new InvalidOperationException($"Het logboek van {dienst} mist wat na positie {na} hoort te staan.");
        var tot = na + rijen.Count;
        return new Logdeel(dienst, stand.Epoch, na, tot, rijen.Count == 0 ? stand.Positie : Math.Max(stand.Positie, tot), [.. rijen.Where(r => r.Feit is not null).Select(r => r.AlsFeit())])
        {
            Herstelt = stand.Herstel == Herstelstand.Geen ? null : true,
            Levens = stand.Epoch == 1 ? null : await tx.Alle<Leven>("select epoch, na from leven order by epoch"),
        };
    }

    private sealed class Stand
    {
        public long Epoch { get; init; }
        public long Positie { get; init; }
        public long Herstel { get; init; }
    }

    private sealed class Feitrij
    {
        public long Positie { get; init; }
        public Guid Id { get; init; }
        public string Organisatie { get; init; } = "";
        public string Soort { get; init; } = "";
        public long Schemaversie { get; init; }
        public DateTimeOffset GebeurdOp { get; init; }
        public DateTimeOffset GeregistreerdOp { get; init; }
        public string Actor { get; init; } = "";
        public string Grond { get; init; } = "";
        public string? Corrigeert { get; init; }
        public string Trajecten { get; init; } = "";
        public string? Feit { get; init; }
        public string? Trace { get; init; }

        public Feit AlsFeit() => new()
        {
            Positie = Positie,
            Id = Id,
            Organisatie = Organisatie,
            Soort = Soort,
            Schemaversie = (int)Schemaversie,
            GebeurdOp = GebeurdOp,
            GeregistreerdOp = GeregistreerdOp,
            Actor = Actor,
            Grond = Grond,
            Corrigeert = Corrigeert is null ? null : Guid.Parse(Corrigeert),
            Trajecten = [.. Trajecten.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)],
            Trace = Trace,
            Gegevens = JsonDocument.Parse(Feit!).RootElement,
        };
    }
}
