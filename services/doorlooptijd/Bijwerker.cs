using Keten.Contracts;
using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>
/// Works new facts into how their traject stands, and into the spans of its chain trace. The reader only notes which trajecten were
/// touched, so that reading waits for this no longer than a bundle takes; several instances may do this at once.
/// </summary>
internal sealed class Bijwerker : BackgroundService
{
    private const int Bundel = 100;
    private const int Klein = 20;
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(5);

    /// <summary>Under load the facts of a traject come in bursts: a short pause saves working it in for each of them.</summary>
    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(500);

    private readonly Dienst dienst;
    private readonly bool metSporen;
    private readonly SemaphoreSlim sein = new(0, 1);

    public Bijwerker(Dienst dienst, IConfiguration configuratie)
    {
        this.dienst = dienst;
        metSporen = !string.IsNullOrEmpty(configuratie["Keten:Otlp"]);
        dienst.Onderweg.Add(tx => tx.Eerste<long>("select count(*) from bij_te_werken"));
    }

    /// <summary>There is something new.</summary>
    public void Sein()
    {
        try
        {
            sein.Release();
        }
        catch (SemaphoreFullException)
        {
            return; // already signalled
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await dienst.Gereed.WaitAsync(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    var aantal = await dienst.Data.AlsWerker(WerkBij, stoppingToken);
                    if (aantal == 0) await sein.WaitAsync(Ronde, stoppingToken);
                    else if (aantal > Klein) await Task.Delay(Adempauze, dienst.Klok.Techniek, stoppingToken);
                }
                catch (Exception fout) when (Database.IsVoorbijgaand(fout))
                {
                    dienst.Log.LogWarning("{Dienst} kan trajecten nu niet bijwerken: {Soort}.", dienst.Naam, Database.Kort(fout));
                    await Task.Delay(Adempauze, dienst.Klok.Techniek, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            dienst.Log.LogDebug("{Dienst} werkt niet meer bij.", dienst.Naam);
        }
    }

    private async Task<int> WerkBij(Transactie tx)
    {
        var rijen = await tx.Alle<Rij>($"select traject, ronde from bij_te_werken order by traject limit {Bundel}" + (tx.Postgres ? " for update skip locked" : ""));
        if (rijen.Count == 0) return 0;
        var traces = (await Trajectfeiten.Lees(tx, rijen.ConvertAll(r => r.Traject))).Select(t => (t.Feiten, Trace: Bouw(t))).Where(t => t.Trace is not null).ToList();
        tx.StraksAlle(
            "insert into trajectstand (traject, toestand) values (@Traject, @Toestand) on conflict (traject) do update set toestand = excluded.toestand",
            traces.ConvertAll(t => t.Trace!));
        if (metSporen)
        {
            foreach (var (feiten, trace) in traces) await Sporen.Leg(tx, trace!, feiten);
        }

        tx.StraksAlle("delete from bij_te_werken where (traject, ronde) in ( values (@Traject, @Ronde))", rijen);
        return rijen.Count;
    }

    /// <summary>One traject whose facts make no sense holds up no other; its page and its row in the list say so when somebody looks.</summary>
    private Trajectweergave? Bouw(Trajectfeiten traject)
    {
        try
        {
            return traject.Bouw(dienst.Kalender, dienst.Klok.Nu);
        }
        catch (Exception fout)
        {
            dienst.Log.LogError("Traject {Traject} is niet bij te werken: {Soort}.", traject.Traject, Database.Kort(fout));
            return null;
        }
    }

    private sealed class Rij
    {
        public string Traject { get; init; } = "";
        public long Ronde { get; init; }
    }
}

/// <summary>The facts of a traject as the reader has stored them.</summary>
/// <param name="Traject">The traject.</param>
/// <param name="Feiten">What counts; within one service in the order of <see cref="Feit.Positie"/>.</param>
/// <param name="Vergeten">Those among them that the service does not have any more, and that nobody else had.</param>
internal sealed record Trajectfeiten(Guid Traject, List<(string Dienst, Feit Feit)> Feiten, List<(string Dienst, Feit Feit)> Vergeten)
{
    public Trajectweergave Bouw(Kalender kalender, DateTimeOffset nu) => Trajecttrace.Bouw(Traject, Feiten, kalender, nu) with { VergetenFeiten = Vergeten.Count };

    public static async Task<List<Trajectfeiten>> Lees(Transactie tx, IReadOnlyList<string> trajecten)
    {
        // A forgotten fact comes right after the last position that the log kept.
        var welke = tx.Postgres ? "= any(@trajecten)" : "in @trajecten";
        var rijen = await tx.Alle<Rij>(
            $"select traject, dienst, feit, -1 as na, 0 as epoch, positie from trajectfeit where traject {welke} "
            + $"union all select traject, dienst, feit, na, epoch, positie from vergeten_feit where traject {welke} and afgedaan = 0 order by epoch, positie",
            new { trajecten = trajecten.ToArray() });
        return [.. rijen.GroupBy(r => r.Traject).Select(g => Van(Guid.Parse(g.Key), g.ToLookup(r => r.Na >= 0, r => (r.Dienst, r.AlsFeit())))).Where(t => t.Feiten.Count > 0)];
    }

    private static Trajectfeiten Van(Guid traject, ILookup<bool, (string Dienst, Feit Feit)> feiten)
    {
        var (tellen, kwijt) = Doorlooptijden.Vergeten.Telt([.. feiten[false]], [.. feiten[true]]);
        return new(traject, [.. feiten[false], .. tellen], kwijt);
    }

    private sealed class Rij
    {
        public string Traject { get; init; } = "";
        public string Dienst { get; init; } = "";
        public string Feit { get; init; } = "";
        public long Na { get; init; }
        public long Epoch { get; init; }
        public long Positie { get; init; }

        public Feit AlsFeit() => ContractJson.Lees<Feit>(Feit) is var feit && Na >= 0 ? feit with { Positie = Na } : feit;
    }
}
