using Keten.Fundament;
using Keten.Overdrachten.Afstemming;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten;

/// <summary>
/// Wakes who has something to do: <see cref="Bezorger"/>, <see cref="Bewaker"/> and <see cref="Afstemmer"/>, each at most once at a time and none waiting for another.
/// What is due stands in rows; one look in one round trip says for all three whether there is any, so that an instance at rest costs its database next to nothing.
/// </summary>
internal sealed class Wekker(Overdrachtdienst overdrachten, ICollega collega) : BackgroundService
{
    private static readonly TimeSpan Ronde = TimeSpan.FromMilliseconds(500);

    private readonly Dienst dienst = overdrachten.Dienst;
    private readonly Bezorger bezorger = new(overdrachten);
    private readonly Bewaker bewaker = new(overdrachten);
    private readonly Afstemmer afstemmer = new(overdrachten, collega);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (bezorgen, bewaken, afstemmen) = (Task.CompletedTask, Task.CompletedTask, Task.CompletedTask);
        try
        {
            await dienst.Gereed.WaitAsync(stoppingToken);
            using var ritme = new PeriodicTimer(Ronde, dienst.Klok.Techniek);
            while (await ritme.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    var klaar = await Kijk(stoppingToken);
                    bezorgen = await Verder(bezorgen, klaar.TeBezorgen == 1 || bezorger.IsBusVeranderd, () => Werk("bezorgen", bezorger.Bezorg, stoppingToken));
                    bewaken = await Verder(bewaken, klaar.TeBewaken == 1, () => Werk("antwoordtermijnen bewaken", bewaker.Bewaak, stoppingToken));
                    afstemmen = await Verder(afstemmen, klaar.AfTeStemmen == 1 || afstemmer.IsNieuweNacht, () => Werk("afstemmen", afstemmer.StemAf, stoppingToken));
                }
                catch (Exception fout) when (Database.IsVoorbijgaand(fout))
                {
                    dienst.Log.LogWarning("{Dienst} kan zijn database niet bereiken: {Soort}.", dienst.Naam, Database.Kort(fout));
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            dienst.Log.LogDebug("{Dienst} bezorgt, bewaakt en stemt niet meer af.", dienst.Naam);
        }

        await Task.WhenAll(bezorgen, bewaken, afstemmen);
    }

    /// <summary>What there is to do now. It may be gone by the time that somebody does it: another instance may look at the same moment.</summary>
    internal async Task<Werkstand> Kijk(CancellationToken ct) => (await dienst.Data.VraagAlsWerker<Werkstand>(
        "select case when exists (select 1 from uitgaand where volgende_op <= @technisch) then 1 else 0 end as TeBezorgen, "
        + "case when exists (select 1 from bewaking where volgende_op <= @nu and geclaimd_tot <= @technisch) then 1 else 0 end as TeBewaken, "
        + "case when exists (select 1 from afstemming where klaar_op is null and geclaimd_tot <= @technisch) then 1 else 0 end as AfTeStemmen",
        new { technisch = dienst.Klok.Technisch, nu = dienst.Klok.Nu },
        ct))[0];

    /// <summary>What is still going on goes on; else it begins anew when there is something to do. A fault that does not pass by itself ends the process, which others then do without.</summary>
    private static async Task<Task> Verder(Task vorige, bool nodig, Func<Task> werk)
    {
        if (!vorige.IsCompleted) return vorige;
        await vorige;
        return nodig ? werk() : Task.CompletedTask;
    }

    /// <summary>What cannot be done now is done when its row is seen again.</summary>
    private async Task Werk(string wat, Func<CancellationToken, Task> werk, CancellationToken ct)
    {
        try
        {
            await werk(ct);
        }
        catch (Exception fout) when (Database.IsVoorbijgaand(fout))
        {
            dienst.Log.LogWarning("{Dienst} kan nu niet {Wat}: {Soort}.", dienst.Naam, wat, Database.Kort(fout));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            dienst.Log.LogDebug("{Dienst} stopt met {Wat}.", dienst.Naam, wat);
        }
    }

    /// <summary>1 for what there is to do.</summary>
    internal sealed class Werkstand
    {
        public long TeBezorgen { get; init; }
        public long TeBewaken { get; init; }
        public long AfTeStemmen { get; init; }
    }
}
