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
    private const int Bundel = 50;
    private const int Klein = 20;
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(5);

    /// <summary>Under load the facts of a traject come in bursts: a short pause saves working it in for each of them.</summary>
    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(250);

    private readonly Dienst dienst;
    private readonly Kalender kalender = new();
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
        foreach (var (traject, feiten) in await Trajectfeiten.Lees(tx, rijen.ConvertAll(r => r.Traject)))
        {
            if (Bouw(traject, feiten) is not { } trace) continue;
            tx.Straks(
                "insert into trajectstand (traject, toestand) values (@traject, @Toestand) on conflict (traject) do update set toestand = excluded.toestand",
                new { traject, trace.Toestand });
            if (metSporen) await Sporen.Leg(tx, trace, feiten);
        }

        foreach (var rij in rijen) tx.Straks("delete from bij_te_werken where traject = @Traject and ronde = @Ronde", rij);
        return rijen.Count;
    }

    /// <summary>One traject whose facts make no sense holds up no other; its page and its row in the list say so when somebody looks.</summary>
    private Trajectweergave? Bouw(Guid traject, List<(string Dienst, Feit Feit)> feiten)
    {
        try
        {
            return Trajecttrace.Bouw(traject, feiten, kalender, dienst.Klok.Nu);
        }
        catch (Exception fout)
        {
            dienst.Log.LogError("Traject {Traject} is niet bij te werken: {Soort}.", traject, Database.Kort(fout));
            return null;
        }
    }

    private sealed class Rij
    {
        public string Traject { get; init; } = "";
        public long Ronde { get; init; }
    }
}

/// <summary>The facts of trajecten as the reader has stored them.</summary>
internal static class Trajectfeiten
{
    public static async Task<List<(Guid Traject, List<(string Dienst, Feit Feit)> Feiten)>> Lees(Transactie tx, IReadOnlyList<string> trajecten)
    {
        var rijen = await tx.Alle<Rij>(
            $"select traject, dienst, feit from trajectfeit where traject {(tx.Postgres ? "= any(@trajecten)" : "in @trajecten")}", new { trajecten = trajecten.ToArray() });
        return [.. rijen.GroupBy(r => r.Traject).Select(g => (Guid.Parse(g.Key), g.Select(r => (r.Dienst, ContractJson.Lees<Feit>(r.Feit))).ToList()))];
    }

    private sealed class Rij
    {
        public string Traject { get; init; } = "";
        public string Dienst { get; init; } = "";
        public string Feit { get; init; } = "";
    }
}
