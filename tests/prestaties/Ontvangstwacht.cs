using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace Keten.Prestaties;

/// <summary>
/// Sees in the database of one side how far handovers are: in the sender's that it has processed the receipt, in the receiver's that it knows that the
/// sender has processed the acceptance. One look-up by primary key per interval, for all that are under way; the chain itself notices nothing but that query.
/// </summary>
internal sealed class Ontvangstwacht : IAsyncDisposable
{
    public const string Ontvangen = "ontvangen";
    public const string Geaccepteerd = "geaccepteerd";
    public const string Bevestigd = "bevestigd";

    /// <summary>By this the look is told from the statements of the chain.</summary>
    public const string Merk = "/* ontvangstwacht */";

    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<(string Overdracht, string Toestand), TaskCompletionSource<long>> onderweg = new();
    private readonly CancellationTokenSource stop = new();
    private readonly NpgsqlConnection verbinding;
    private readonly Task lus;

    /// <param name="verbinding">Connection string to the database of that side, as administrator.</param>
    /// <param name="tussenpoos">Time between two looks: the precision of what is measured.</param>
    public Ontvangstwacht(string verbinding, TimeSpan tussenpoos)
    {
        this.verbinding = new NpgsqlConnection(verbinding);
        lus = Task.Run(() => Kijk(tussenpoos));
    }

    /// <summary>Looks so far; each was one commit in that database, and is no part of what a handover costs.</summary>
    public int Blikken { get; private set; }

    /// <summary>The moment (Stopwatch) at which that side was seen to have the handover in this state.</summary>
    /// <exception cref="TimeoutException">It did not come.</exception>
    public async Task<long> Wacht(string overdracht, string toestand, CancellationToken ct)
    {
        var gezien = onderweg.GetOrAdd((overdracht, toestand), _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously));
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
            $"select id, case zijde when 'aanbieder' then '{Ontvangen}' else '{Bevestigd}' end from {Merk} overdracht where id = any($1) "
            + $"and (zijde = 'aanbieder' and toestand in ('{Ontvangen}', '{Geaccepteerd}') or zijde = 'ontvanger' and toestand = '{Geaccepteerd}' and bevestigd = 1)", verbinding);
        var ids = vraag.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text, Value = Array.Empty<string>() });
        await vraag.PrepareAsync(stop.Token);
        using var ritme = new PeriodicTimer(tussenpoos);
        while (await ritme.WaitForNextTickAsync(stop.Token))
        {
            if (onderweg.IsEmpty) continue;
            ids.Value = onderweg.Keys.Select(k => k.Overdracht).ToArray();
            var klaar = new List<(string, string)>();
            await using (var lezer = await vraag.ExecuteReaderAsync(stop.Token))
            {
                while (await lezer.ReadAsync(stop.Token)) klaar.Add((lezer.GetString(0), lezer.GetString(1)));
            }

            var nu = Stopwatch.GetTimestamp();
            Blikken++;
            foreach (var stand in klaar)
            {
                if (onderweg.TryRemove(stand, out var gezien)) gezien.SetResult(nu);
            }
        }
    }
}
