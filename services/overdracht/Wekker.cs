using Keten.Fundament;
using Keten.Overdrachten.Afstemming;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten;

/// <summary>
/// Wakes who has something to do: <see cref="Bezorger"/>, <see cref="Bewaker"/>, <see cref="Termijnwacht"/> and <see cref="Afstemmer"/>, each at most once at a time and none waiting for another.
/// What is due stands in rows; one look in one round trip says for all whether there is any. Besides, a bus that came back and a new night are something to do.
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
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var ct = einde.Token;
        var (bezorgen, bewaken, waarschuwen, herzien, afstemmen) = (Task.CompletedTask, Task.CompletedTask, Task.CompletedTask, Task.CompletedTask, Task.CompletedTask);
        try
        {
            await dienst.Gereed.WaitAsync(ct);
            using var ritme = new PeriodicTimer(Ronde, dienst.Klok.Techniek);
            while (await ritme.WaitForNextTickAsync(ct))
            {
                // A fault that does not pass by itself ends the process, which others then do without.
                foreach (var mislukt in new[] { bezorgen, bewaken, waarschuwen, herzien, afstemmen }.Where(t => t.IsFaulted || t.IsCanceled)) await mislukt;
                try
                {
                    bezorger.KijkNaarDeBus();
                    var klaar = await Kijk(ct);
                    bezorgen = Verder(bezorgen, klaar.TeBezorgen == 1 || bezorger.IsBusTerug, "bezorgen", bezorger.Bezorg, ct);
                    bewaken = Verder(bewaken, klaar.TeBewaken == 1, "antwoordtermijnen bewaken", bewaker.Bewaak, ct);
                    waarschuwen = Verder(waarschuwen, klaar.TeWaarschuwen == 1, "voor termijnen waarschuwen", dienst.Termijnwacht.Waak, ct);
                    herzien = Verder(herzien, klaar.TeHerzien == 1 || !dienst.Termijnwacht.IsHerzien, "termijnen herzien", dienst.Termijnwacht.Herzie, ct);
                    afstemmen = Verder(afstemmen, klaar.AfTeStemmen == 1 || afstemmer.IsNieuweNacht, "afstemmen", afstemmer.StemAf, ct);
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
        finally
        {
            // Nothing goes on when this has ended: what it works with goes next.
            await einde.CancelAsync();
            await Task.WhenAll(bezorgen, bewaken, waarschuwen, herzien, afstemmen).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What there is to do now. It may be gone by the time that somebody does it: another instance may look at the same moment.</summary>
    internal async Task<Werkstand> Kijk(CancellationToken ct) => (await dienst.Data.VraagAlsWerker<Werkstand>(
        // Each by its index, for the first that is due: whether there is any at all would be planned as if much were due, and read a table in which nothing is.
        "select coalesce((select 1 from uitgaand where volgende_op <= @technisch order by volgende_op limit 1), 0) as TeBezorgen, "
        + "coalesce((select 1 from bewaking where volgende_op <= @nu and geclaimd_tot <= @technisch order by volgende_op, overdracht limit 1), 0) as TeBewaken, "
        + "coalesce((select 1 from termijn where volgende_op <= @nu order by volgende_op limit 1), 0) as TeWaarschuwen, coalesce((select 1 from dossier where versie <> termijnversie order by id limit 1), 0) as TeHerzien, "
        + "coalesce((select 1 from afstemming where klaar_op is null and geclaimd_tot <= @technisch order by geclaimd_tot limit 1), 0) as AfTeStemmen",
        new { technisch = dienst.Klok.Technisch, nu = dienst.Klok.Nu },
        ct))[0];

    /// <summary>What is still going on, or went wrong, stays; else it begins anew when there is something to do.</summary>
    private Task Verder(Task vorige, bool nodig, string wat, Func<CancellationToken, Task> werk, CancellationToken ct) =>
        !nodig || !vorige.IsCompletedSuccessfully ? vorige : Task.Run(() => Werk(wat, werk, ct), ct);

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
    }

    /// <summary>1 for what there is to do.</summary>
    internal sealed class Werkstand
    {
        public long TeBezorgen { get; init; }
        public long TeBewaken { get; init; }
        public long TeWaarschuwen { get; init; }
        public long TeHerzien { get; init; }
        public long AfTeStemmen { get; init; }
    }
}
