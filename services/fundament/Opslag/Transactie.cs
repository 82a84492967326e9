using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Npgsql;

namespace Keten.Fundament;

/// <summary>
/// One transaction on the database of a service. What is written waits for the next read or the commit and then goes along in the same
/// round trip. What is appended to the log comes last, in one round trip with the commit, so that the row that counts positions is
/// locked as briefly as possible.
/// </summary>
public sealed class Transactie(DbConnection verbinding, DbTransaction transactie, string? werkerrol, CancellationToken ct)
{
    /// <summary>A transaction of its own that writes next to nothing: its commit flushes all commits before it.</summary>
    private const string Spoel = "select pg_logical_emit_message(true, 'keten', '')";

    private readonly List<NieuweGebeurtenis> gebeurtenissen = [];
    private readonly List<Action> nadien = [];
    private List<Statement> wachtend = [];
    private bool vertelt;
    private Wie? namens;

    public bool Postgres => verbinding is NpgsqlConnection;

    /// <summary>The life of the database in which it is to write; 0 when any.</summary>
    internal long Epoch { get; init; }

    /// <summary>What follows from the terms of cases.</summary>
    internal Agenda Agenda { get; init; } = Agenda.Gewoon;

    internal IReadOnlyList<NieuweGebeurtenis> Gebeurtenissen => gebeurtenissen;

    /// <summary>Writes this before the next read, at the latest at the commit.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="waarden">Its values.</param>
    /// <param name="geenRij">What to throw when it touches no row; null when that is no fault.</param>
    public void Straks(string sql, object? waarden = null, Func<Exception>? geenRij = null) => wachtend.Add(new Statement(sql, waarden, geenRij, null));

    /// <summary>
    /// Writes what belongs together. It goes to PostgreSQL as one statement, which costs it less than each by itself: none of them sees what another of them writes, no row may be
    /// touched by two of them, and their order is not to be relied on.
    /// </summary>
    /// <param name="sql">The statements, divided by <c>;</c>, which stands nowhere else in them.</param>
    /// <param name="waarden">Their values.</param>
    /// <param name="geenRij">What to throw when the first touches no row; null when that is no fault.</param>
    public void StraksSamen(string sql, object waarden, Func<Exception>? geenRij = null) => wachtend.Add(new Statement(sql, waarden, geenRij, null) { IsSamen = true });

    /// <summary>The same for many rows; on PostgreSQL that is one statement for all of them.</summary>
    /// <param name="sql">The statement for one row, with one <c>values (…)</c> in it, and no names of values elsewhere.</param>
    /// <param name="rijen">What goes in; what <c>on conflict do update</c> changes may be among them once only.</param>
    public void StraksAlle<T>(string sql, IReadOnlyList<T> rijen)
        where T : class
    {
        if (rijen.Count > 1 && Postgres) wachtend.Add(new Statement(sql, null, null, null) { Rijen = rijen, Rij = typeof(T) });
        else wachtend.AddRange(rijen.Select(rij => new Statement(sql, rij, null, null)));
    }

    /// <summary>A statement of PostgreSQL about many rows at once, which stand in it as <c>{rijen}</c>, known there as <c>r</c>.</summary>
    /// <param name="sql">The statement; it divides by zero when it touches no row.</param>
    /// <param name="rijen">The rows.</param>
    /// <param name="geenRij">What to throw when it touches no row.</param>
    internal void StraksMetAlle<T>(string sql, IReadOnlyList<T> rijen, Func<Exception> geenRij)
        where T : class => wachtend.Add(new Statement(sql, null, geenRij, null) { Rijen = rijen, Rij = typeof(T) });

    /// <summary>Asks this along with the next read, and after what was to be written before it: the answer is there once that read is.</summary>
    public Lezing<T> LeesStraks<T>(string sql, object? waarden = null)
    {
        var lezing = new Lezing<T>();
        wachtend.Add(new Statement(sql, waarden, null, lezing));
        return lezing;
    }

    /// <summary>Writes now; gives how many rows it touched.</summary>
    public Task<int> Voer(string sql, object? waarden = null)
    {
        Straks(sql, waarden);
        return Schrijf();
    }

    public async Task<List<T>> Alle<T>(string sql, object? waarden = null)
    {
        var lezing = LeesStraks<T>(sql, waarden);
        await Schrijf();
        return lezing.Rijen;
    }

    public async Task<T?> Eerste<T>(string sql, object? waarden = null) => (await Alle<T>(sql, waarden)) is [var eerste, ..] ? eerste : default;

    /// <summary>Appends an event to the log; it gets its position at the commit.</summary>
    public void Schrijf(NieuweGebeurtenis gebeurtenis) => gebeurtenissen.Add(gebeurtenis);

    /// <summary>Does this once the transaction has been committed, in the trace of who asks for it now; never when it has not.</summary>
    public void Nadien(Action actie)
    {
        var spoor = Activity.Current;
        nadien.Add(() =>
        {
            Activity.Current = spoor;
            actie();
        });
    }

    /// <summary>
    /// Does something within this transaction on behalf of another organisation than the one that asks: for who may change a case of another. What
    /// it appends to the log belongs to that other organisation: at the commit the transaction is that one again.
    /// </summary>
    public async Task<T> Namens<T>(Wie ander, Wie zelf, Func<Task<T>> werk)
    {
        if (gebeurtenissen.Count > 0) throw new InvalidOperationException("Een transactie schrijft in het logboek van een organisatie.");
        Wordt(ander);
        var uitkomst = await werk();
        Wordt(zelf);
        namens = ander;
        return uitkomst;
    }

    private void Wordt(Wie wie)
    {
        if (Postgres) Straks(Database.WordtWie, wie);
    }

    /// <summary>Does a part that can be undone by itself: when it throws, or says that it does not stay, nothing of it remains and the transaction goes on.</summary>
    /// <param name="werk">The part; false when it does not stay.</param>
    public async Task Deel(Func<Task<bool>> werk)
    {
        await Schrijf();
        await transactie.SaveAsync("deel", ct);
        var (eerdereGebeurtenissen, eerderNadien) = (gebeurtenissen.Count, nadien.Count);
        var blijft = false;
        try
        {
            blijft = await werk();
            if (blijft) await Schrijf();
        }
        catch (Exception fout) when (fout is Botsing || !Database.IsVoorbijgaand(fout)) // else the whole transaction is lost, and that must be seen
        {
            await Ongedaan();
            throw;
        }

        if (!blijft) await Ongedaan();
        await transactie.ReleaseAsync("deel", ct);

        async Task Ongedaan()
        {
            wachtend = [];
            gebeurtenissen.RemoveRange(eerdereGebeurtenissen, gebeurtenissen.Count - eerdereGebeurtenissen);
            nadien.RemoveRange(eerderNadien, nadien.Count - eerderNadien);
            await transactie.RollbackAsync("deel", ct);
        }
    }

    /// <summary>Does a part as dispatcher, reader or watcher.</summary>
    public async Task<T> AlsWerker<T>(Func<Task<T>> werk)
    {
        if (Postgres) Straks($"set local role \"{werkerrol}\"");
        var uitkomst = await werk();
        if (Postgres) Straks("reset role");
        return uitkomst;
    }

    /// <summary>Asks this as dispatcher, reader or watcher, along with the next read.</summary>
    internal Lezing<T> LeesStraksAlsWerker<T>(string sql)
    {
        if (Postgres) Straks($"set local role \"{werkerrol}\"");
        var lezing = LeesStraks<T>(sql);
        if (Postgres) Straks("reset role");
        return lezing;
    }

    /// <summary>Has what waits written and read; gives how many rows the last statement touched.</summary>
    internal async Task<int> Schrijf()
    {
        if (wachtend.Count == 0) return 0;
        var nu = wachtend;
        wachtend = [];
        if (verbinding is NpgsqlConnection postgres) return await Postgresreis.Maak(postgres, nu, ct);
        var geraakt = 0;
        foreach (var opdracht in nu)
        {
            var (sql, waarden, geenRij, lezing) = opdracht;
            if (lezing is null)
            {
                foreach (var (i, deel) in opdracht.Delen.Index())
                {
                    geraakt = await verbinding.ExecuteAsync(new CommandDefinition(deel, waarden, transactie, cancellationToken: ct));
                    if (i == 0 && geraakt == 0 && geenRij is not null) throw geenRij();
                }

                continue;
            }

            await using var lezer = await verbinding.ExecuteReaderAsync(new CommandDefinition(sql, waarden, transactie, cancellationToken: ct));
            await lezing.Neem(lezer, ct);
        }

        return geraakt;
    }

    /// <summary>What is read here is told outside without anything being written: first it must be as durable as what is written.</summary>
    public void Vertelt() => vertelt = true;

    /// <summary>
    /// Commits. On PostgreSQL what counts positions is released before its commit is flushed, and the flush, which many then share, follows
    /// in the same round trip: nobody is told anything before that. What others read meanwhile they tell only after a flush of their own.
    /// </summary>
    internal async Task LegVast()
    {
        if (namens is not null) Wordt(namens);
        Logboek.Wegschrijven(this);
        if (Postgres && (wachtend.Count > 0 || vertelt))
        {
            Straks("commit");
            if (vertelt || gebeurtenissen.Count > 0) Straks(Spoel);
            await Schrijf();
        }
        else
        {
            await Schrijf();
            await transactie.CommitAsync(ct);
        }

        nadien.ForEach(a => a());
    }
}

/// <summary>A statement on its way to the database.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Waarden">Its values.</param>
/// <param name="GeenRij">What to throw when it touches no row; null when that is no fault.</param>
/// <param name="Lezing">What takes its rows; null when nobody asks for them.</param>
internal sealed record Statement(string Sql, object? Waarden, Func<Exception>? GeenRij, ILezing? Lezing)
{
    /// <summary>Whether it is several that go together, divided by <c>;</c>.</summary>
    public bool IsSamen { get; init; }

    /// <summary>Each by itself.</summary>
    public string[] Delen => IsSamen ? Sql.Split(';') : [Sql];

    /// <summary>The values of many rows; null when there are those of one only.</summary>
    public IReadOnlyList<object>? Rijen { get; init; }

    /// <summary>Type of such a row.</summary>
    public Type? Rij { get; init; }
}

/// <summary>Takes the rows of a statement.</summary>
internal interface ILezing
{
    Task Neem(DbDataReader lezer, CancellationToken ct);
}

/// <summary>What was asked along with a later read; there once that read is.</summary>
public sealed class Lezing<T> : ILezing
{
    private List<T>? rijen;

    public List<T> Rijen => rijen ?? throw new InvalidOperationException("Dit is nog niet gelezen: het gaat mee met de volgende vraag.");

    async Task ILezing.Neem(DbDataReader lezer, CancellationToken ct)
    {
        var gelezen = new List<T>();
        var rij = lezer.GetRowParser(typeof(T));
        while (await lezer.ReadAsync(ct)) gelezen.Add((T)rij(lezer));
        rijen = gelezen;
    }
}
