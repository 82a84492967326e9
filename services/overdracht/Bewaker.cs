using System.Diagnostics;
using Keten.Fundament;
using Keten.Overdrachten.Afstemming;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten;

/// <summary>
/// Watches the answers to offers of this service. A row in <c>bewaking</c> only says when to look again; what is due is derived from the
/// halves at that moment. Several instances may do this: a row is claimed for a while with a new number, and who comes back with an old
/// number, however long it was frozen, changes nothing.
/// </summary>
internal sealed class Bewaker(Overdrachtdienst overdrachten)
{
    internal const int Bundel = 100;
    private const int PerTransactie = 10;

    /// <summary>How many times as long as the work before it a rest is.</summary>
    private const int Rust = 12;
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);

    /// <summary>The most that all rests of one look take together: what it claimed is to be handled before the claim expires.</summary>
    private static readonly TimeSpan Rusttijd = Claim / 2;

    private readonly Dienst dienst = overdrachten.Dienst;

    /// <summary>Looks at all that is due now.</summary>
    public async Task Bewaak(CancellationToken ct)
    {
        while (await Kijk(ct) == Bundel) dienst.Log.LogDebug("{Dienst} bewaakt verder.", dienst.Naam);
    }

    /// <summary>
    /// Looks at what is due now, a bounded number. When very much is due at once it rests after each part, longer than that took: the other side has as
    /// much work of it, and who asks something of either meanwhile does not wait for all of it.
    /// </summary>
    /// <returns>How many rows were claimed.</returns>
    internal async Task<int> Kijk(CancellationToken ct)
    {
        var geclaimd = await Neem(ct);
        var delen = geclaimd.GroupBy(b => b.Organisatie).SelectMany(groep => groep.Chunk(PerTransactie).Select(deel => (Organisatie: groep.Key, Deel: deel))).ToList();
        foreach (var (organisatie, deel) in delen)
        {
            var begin = Stopwatch.GetTimestamp();
            await Probeer(organisatie, deel, ct);
            if (geclaimd.Count < Bundel) continue;
            var (rust, hoogstens) = (Stopwatch.GetElapsedTime(begin) * Rust, Rusttijd / delen.Count);
            await Task.Delay(rust < hoogstens ? rust : hoogstens, ct);
        }

        return geclaimd.Count;
    }

    /// <summary>One that cannot be handled holds up none of the others; its claim expires, and it is tried again.</summary>
    private async Task Probeer(string organisatie, IReadOnlyList<Bewaking> geclaimd, CancellationToken ct)
    {
        try
        {
            await Werk(organisatie, geclaimd, ct);
        }
        catch (Exception fout) when (fout is not OperationCanceledException && (fout is Botsing || !Database.IsVoorbijgaand(fout)))
        {
            if (geclaimd is [var een])
            {
                dienst.Log.LogError("Overdracht {Overdracht} kan nu niet worden bewaakt: {Soort}.", een.Overdracht, Database.Kort(fout));
                return;
            }

            foreach (var b in geclaimd) await Probeer(organisatie, [b], ct);
        }
    }

    /// <summary>Claims rows that are due and that nobody holds.</summary>
    internal Task<List<Bewaking>> Neem(CancellationToken ct) => dienst.Data.AlsWerker(
        async tx =>
        {
            var (nu, technisch) = (dienst.Klok.Nu, dienst.Klok.Technisch);
            var rijen = await tx.Alle<Bewaking>(
                "select overdracht, organisatie, penning + 1 as penning from bewaking where volgende_op <= @nu and geclaimd_tot <= @technisch order by volgende_op, overdracht limit @Bundel"
                + (tx.Postgres ? " for update skip locked" : ""),
                new { nu, technisch, Bundel = (long)Bundel });
            if (rijen.Count > 0)
            {
                tx.Straks(
                    $"update bewaking set geclaimd_tot = @tot, penning = penning + 1 where overdracht {Halfstanden.In(tx, "ids")}",
                    new { tot = technisch + Claim, ids = Ids(rijen) });
            }

            return rijen;
        },
        ct);

    /// <summary>Handles claimed rows of one organisation. Those whose number is not the claimed one any more belong to somebody else now.</summary>
    internal Task<int> Werk(string organisatie, IReadOnlyList<Bewaking> geclaimd, CancellationToken ct) => dienst.Data.AlsOrganisatie(
        new Wie(organisatie, Rollen.Professional, Doelen.Jeugdbescherming, Overdrachtdienst.Systeem),
        async tx =>
        {
            var rijen = await Opslag.Vergrendel(tx, geclaimd.Select(b => b.Overdracht));
            var nog = (await tx.Alle<Bewaking>(
                $"select overdracht, organisatie, penning from bewaking where overdracht {Halfstanden.In(tx, "ids")}" + (tx.Postgres ? " order by overdracht for update" : ""),
                new { ids = Ids(geclaimd) })).ToDictionary(b => b.Overdracht, b => b.Penning);
            var gedaan = 0;
            foreach (var b in geclaimd)
            {
                if (nog.GetValueOrDefault(b.Overdracht) != b.Penning) continue; // a number that was claimed is never 0
                gedaan++;
                if (rijen.TryGetValue((b.Overdracht, Opslag.Aanbieder), out var rij) && overdrachten.Maan(tx, rij) is { } volgende)
                    tx.Straks("update bewaking set volgende_op = @volgende, geclaimd_tot = 0 where overdracht = @Overdracht", new { volgende, b.Overdracht });
                else
                    tx.Straks("delete from bewaking where overdracht = @Overdracht", new { b.Overdracht });
            }

            return gedaan;
        },
        ct);

    private static string[] Ids(IEnumerable<Bewaking> rijen) => [.. rijen.Select(b => b.Overdracht.ToString("D"))];

    internal sealed class Bewaking
    {
        public Guid Overdracht { get; init; }
        public string Organisatie { get; init; } = "";
        public long Penning { get; init; }
    }
}
