using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Keten.Fundament;

/// <summary>
/// The database of a service: PostgreSQL in production, SQLite for the embedded default. The SQL is the same but for what stands here.
/// Every transaction says on whose behalf it runs; on PostgreSQL row-level security refuses one that does not.
/// </summary>
public sealed class Database : IAsyncDisposable
{
    /// <summary>Says on whose behalf a transaction on PostgreSQL goes on.</summary>
    internal const string WordtWie = "select set_config('keten.organisatie', @Organisatie, true), set_config('keten.doel', @Doel, true)";

    /// <summary>An instance that stands still in a transaction, frozen for instance, loses it with all its locks: the others go on.</summary>
    private static readonly TimeSpan Stilstand = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Connections of one instance of a service to its data. More only get in each other's way: each has a process at the server, with plans
    /// and caches of its own, and all wait for the same processors and the same rows. Those of all instances together must stay below what the
    /// server allows (max_connections). Who needs one that is not there waits for it, instead of being refused.
    /// </summary>
    private const int Verbindingen = 8;

    /// <summary>What PostgreSQL then says; Npgsql has no name for it.</summary>
    private const string StilstandCode = "25P03";

    private readonly NpgsqlDataSource? postgres;
    private readonly string? sqlite;
    private readonly string? werkerrol;
    private readonly SemaphoreSlim schrijver = new(1);

    static Database()
    {
        SQLitePCL.Batteries_V2.Init();
        SqlMapper.RemoveTypeMap(typeof(Guid));
        SqlMapper.AddTypeHandler(new GuidAlsTekst());
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.AddTypeHandler(new TijdstipAlsMilliseconden());
    }

    private Database(NpgsqlDataSource? postgres, string? sqlite, string? werkerrol)
    {
        this.postgres = postgres;
        this.sqlite = sqlite;
        this.werkerrol = werkerrol;
    }

    public bool IsPostgres => postgres is not null;

    /// <summary>The life of the database that this process knows, to write in no other; 0 while it knows none.</summary>
    internal long Epoch { get; set; }

    /// <summary>What follows from the terms of cases.</summary>
    public Agenda Agenda { get; init; } = Agenda.Gewoon;

    /// <summary>Called after a commit that made the log grow.</summary>
    public Action LogGegroeid { get; set; } = () => { };

    /// <param name="postgres">Whether this is PostgreSQL; else SQLite.</param>
    /// <param name="verbinding">Connection string of the runtime role.</param>
    /// <param name="verbindingen">How many connections to PostgreSQL at most.</param>
    /// <param name="agenda">What follows from the terms of cases; null for <see cref="Agenda.Gewoon"/>.</param>
    public static Database Open(bool postgres, string verbinding, int verbindingen = Verbindingen, Agenda? agenda = null)
    {
        if (!postgres) return new Database(null, verbinding, null) { Agenda = agenda ?? Agenda.Gewoon };
        // Every use is one transaction, and what it sets is local to it: there is nothing to reset between two uses of a connection.
        var bouwer = new NpgsqlConnectionStringBuilder(verbinding) { MaxPoolSize = verbindingen, MaxAutoPrepare = 64, AutoPrepareMinUsages = 3, NoResetOnClose = true, IncludeFailedBatchedCommand = true };
        // Every statement is planned once per connection, whatever its values: planning one anew each time costs more than it takes to run.
        bouwer.Options = $"{bouwer.Options} -c idle_in_transaction_session_timeout={Stilstand.TotalMilliseconds:0} -c plan_cache_mode=force_generic_plan".TrimStart();
        return new Database(NpgsqlDataSource.Create(bouwer), null, Werkerrol(bouwer.Database!)) { Agenda = agenda ?? Agenda.Gewoon };
    }

    /// <summary>Name of the role that dispatchers, readers and watchers take on within a transaction.</summary>
    public static string Werkerrol(string database) => database + "_werker";

    /// <summary>Runs work on behalf of an organisation; commits when it returns, rolls back when it throws.</summary>
    public Task<T> AlsOrganisatie<T>(Wie wie, Func<Transactie, Task<T>> werk, CancellationToken ct) =>
        Draai(
            werk,
            tx => tx.Straks(WordtWie, wie),
            ct);

    /// <summary>Runs work as dispatcher, reader or watcher: sees what goes out and the pseudonymous log, no content.</summary>
    public Task<T> AlsWerker<T>(Func<Transactie, Task<T>> werk, CancellationToken ct) =>
        Draai(werk, tx => tx.Straks($"set local role \"{werkerrol}\""), ct);

    /// <summary>Asks one question as dispatcher, reader or watcher; one round trip.</summary>
    public async Task<List<T>> VraagAlsWerker<T>(string sql, object? waarden, CancellationToken ct) =>
        (await AlsWerker(tx => Task.FromResult(tx.LeesStraks<T>(sql, waarden)), ct)).Rijen;

    /// <summary>Asks one question of a table without case data; without a transaction, so it is one round trip.</summary>
    public async Task<T?> Vraag<T>(string sql, object waarden, CancellationToken ct)
    {
        await using var verbinding = await Verbind(ct);
        return await verbinding.QueryFirstOrDefaultAsync<T>(new CommandDefinition(sql, waarden, cancellationToken: ct));
    }

    /// <summary>Runs work without an organisation: only tables without case data can be reached.</summary>
    public Task<T> AlsDienst<T>(Func<Transactie, Task<T>> werk, CancellationToken ct) => Draai(werk, _ => { }, ct);

    private async Task<T> Draai<T>(Func<Transactie, Task<T>> werk, Action<Transactie> vooraf, CancellationToken ct)
    {
        if (!IsPostgres) await schrijver.WaitAsync(ct);
        try
        {
            await using var verbinding = await Verbind(ct);
            await using var transactie = await verbinding.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);
            var tx = new Transactie(verbinding, transactie, werkerrol, ct) { Epoch = Epoch, Agenda = Agenda };
            if (IsPostgres) vooraf(tx);
            var uitkomst = await werk(tx);
            await tx.LegVast();
            if (tx.Gebeurtenissen.Count > 0) LogGegroeid();
            return uitkomst;
        }
        finally
        {
            if (!IsPostgres) schrijver.Release();
        }
    }

    private async Task<DbConnection> Verbind(CancellationToken ct)
    {
        if (postgres is not null) return await postgres.OpenConnectionAsync(ct);
        var verbinding = new SqliteConnection(sqlite);
        await verbinding.OpenAsync(ct);
        return verbinding;
    }

    /// <summary>Whether two transactions were in each other's way: the later one can be tried again at once.</summary>
    public static bool IsBotsing(Exception fout) =>
        fout is Botsing or PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };

    /// <summary>Whether the fault passes by itself: the database is away, busy, or two transactions were in each other's way.</summary>
    public static bool IsVoorbijgaand(Exception fout) => fout switch
    {
        Botsing or AndereEpoch => true, // the process ends by itself, and another does it
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or StilstandCode } => true,
        NpgsqlException { IsTransient: true } => true,
        PostgresException p => p.SqlState.StartsWith("57", StringComparison.Ordinal) || p.SqlState.StartsWith("53", StringComparison.Ordinal),
        NpgsqlException { InnerException: IOException or TimeoutException or System.Net.Sockets.SocketException } => true,
        NpgsqlException => true,
        SqliteException { SqliteErrorCode: 5 or 6 } => true,
        System.Net.Sockets.SocketException => true,
        TimeoutException => true,
        _ => false,
    };

    /// <summary>What may be logged of a fault: its kind and code, never its text, which may hold data.</summary>
    public static string Kort(Exception fout) => fout switch
    {
        PostgresException p => $"{nameof(PostgresException)} {p.SqlState}",
        SqliteException s => $"{nameof(SqliteException)} {s.SqliteErrorCode}",
        _ => fout.GetType().Name,
    };

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null) await postgres.DisposeAsync();
        if (sqlite is not null) SqliteConnection.ClearPool(new SqliteConnection(sqlite));
        schrijver.Dispose();
    }

    private sealed class GuidAlsTekst : SqlMapper.TypeHandler<Guid>
    {
        public override void SetValue(IDbDataParameter parameter, Guid value)
        {
            parameter.DbType = DbType.String;
            parameter.Value = value.ToString("D");
        }

        public override Guid Parse(object value) => Guid.Parse((string)value);
    }

    private sealed class TijdstipAlsMilliseconden : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            parameter.DbType = DbType.Int64;
            parameter.Value = value.ToUnixTimeMilliseconds();
        }

        public override DateTimeOffset Parse(object value) => DateTimeOffset.FromUnixTimeMilliseconds((long)value);
    }
}

/// <summary>Two commands changed the same case at the same time; the later one is tried again on the new state.</summary>
public sealed class Botsing(string zaak) : Exception($"De zaak {zaak} is intussen veranderd.");
