using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace Keten.Prestaties;

/// <summary>
/// Sees in the sender's database when it has processed the receipt of a handover. One look-up by primary key per interval, for all that are
/// under way; the chain itself notices nothing but that query.
/// </summary>
internal sealed class Ontvangstwacht : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> onderweg = new();
    private readonly CancellationTokenSource stop = new();
    private readonly NpgsqlConnection verbinding;
    private readonly Task lus;

    /// <param name="verbinding">Connection string to the sender's database, as administrator.</param>
    /// <param name="tussenpoos">Time between two looks: the precision of what is measured.</param>
    public Ontvangstwacht(string verbinding, TimeSpan tussenpoos)
    {
        this.verbinding = new NpgsqlConnection(verbinding);
        lus = Task.Run(() => Kijk(tussenpoos));
    }

    /// <summary>Looks so far; each was one commit in the sender's database, and is no part of what a handover costs.</summary>
    public int Blikken { get; private set; }

    /// <summary>The moment (Stopwatch) at which the receipt was seen to be processed.</summary>
    /// <exception cref="TimeoutException">It did not come.</exception>
    public async Task<long> Wacht(string overdracht, CancellationToken ct)
    {
        var gezien = onderweg.GetOrAdd(overdracht, _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously));
        var eerste = await Task.WhenAny(gezien.Task, lus).WaitAsync(Geduld, ct);
        if (eerste == lus) await lus;
        return await gezien.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        try
        {
            await lus;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // asked for
        }

        await verbinding.DisposeAsync();
        stop.Dispose();
    }

    private async Task Kijk(TimeSpan tussenpoos)
    {
        await verbinding.OpenAsync(stop.Token);
        await using var vraag = new NpgsqlCommand(
            "select id from overdracht where id = any($1) and zijde = 'aanbieder' and toestand = 'ontvangen' and ander_versie is not null", verbinding);
        var ids = vraag.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text, Value = Array.Empty<string>() });
        await vraag.PrepareAsync(stop.Token);
        using var ritme = new PeriodicTimer(tussenpoos);
        while (await ritme.WaitForNextTickAsync(stop.Token))
        {
            if (onderweg.IsEmpty) continue;
            ids.Value = onderweg.Keys.ToArray();
            var klaar = new List<string>();
            await using (var lezer = await vraag.ExecuteReaderAsync(stop.Token))
            {
                while (await lezer.ReadAsync(stop.Token)) klaar.Add(lezer.GetString(0));
            }

            var nu = Stopwatch.GetTimestamp();
            Blikken++;
            foreach (var id in klaar)
            {
                if (onderweg.TryRemove(id, out var gezien)) gezien.SetResult(nu);
            }
        }
    }
}
