using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Keten.Fundament;

/// <summary>
/// Asks a database whether it answers now, within a short time and on a connection of its own: not one that waits for its turn behind
/// the requests that wait for the same database.
/// </summary>
internal sealed class Peiling : IAsyncDisposable
{
    private const int Seconden = 2;
    private readonly NpgsqlDataSource? postgres;
    private readonly string verbinding;

    public Peiling(bool postgres, string verbinding)
    {
        this.verbinding = postgres ? verbinding : new SqliteConnectionStringBuilder(verbinding) { DefaultTimeout = Seconden }.ToString();
        if (!postgres) return;
        this.postgres = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(verbinding)
        {
            ApplicationName = "gezondheid",
            MinPoolSize = 0,
            MaxPoolSize = 1,
            Timeout = Seconden,
            CommandTimeout = Seconden,
            CancellationTimeout = -1, // a server that does not answer does not answer a cancellation either
            NoResetOnClose = true,
        });
    }

    /// <summary>What it answers to what is asked in one round trip; null when that does not come in time.</summary>
    public async Task<T?> Vraag<T>(Func<Transactie, T> vraag)
        where T : class
    {
        using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(Seconden));
        for (var eerste = true; ; eerste = false)
        {
            try
            {
                await using var open = await Verbind(grens.Token);
                // A transaction of SQLite waits for the one that writes, unless it is told to begin when it must.
                await using var transactie = open is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: true) : await open.BeginTransactionAsync(grens.Token);
                var tx = new Transactie(open, transactie, open is NpgsqlConnection ? Database.Werkerrol(open.Database) : null, grens.Token);
                var antwoord = vraag(tx);
                await tx.LegVast();
                return antwoord;
            }
            catch (Exception fout) when (fout is DbException or OperationCanceledException or TimeoutException or IOException or System.Net.Sockets.SocketException)
            {
                // The connection may be one of before the server went away; a second one is new.
                if (!eerste || grens.IsCancellationRequested) return null;
            }
        }
    }

    public ValueTask DisposeAsync() => postgres?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<DbConnection> Verbind(CancellationToken ct)
    {
        if (postgres is not null) return await postgres.OpenConnectionAsync(ct);
        var open = new SqliteConnection(verbinding);
        await open.OpenAsync(ct);
        return open;
    }
}
