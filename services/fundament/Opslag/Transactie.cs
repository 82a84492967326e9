using System.Data.Common;
using Dapper;

namespace Keten.Fundament;

/// <summary>
/// One transaction on the database of a service. What is appended to the log is written just before the commit, so that the row that
/// counts positions is locked as briefly as possible.
/// </summary>
public sealed class Transactie(DbConnection verbinding, DbTransaction transactie, bool postgres, CancellationToken ct)
{
    private readonly List<NieuweGebeurtenis> gebeurtenissen = [];
    private readonly List<Action> nadien = [];

    public bool Postgres => postgres;

    internal IReadOnlyList<NieuweGebeurtenis> Gebeurtenissen => gebeurtenissen;

    public Task<int> Voer(string sql, object? waarden = null) => verbinding.ExecuteAsync(Opdracht(sql, waarden));

    public async Task<List<T>> Alle<T>(string sql, object? waarden = null) =>
        (await verbinding.QueryAsync<T>(Opdracht(sql, waarden))).AsList();

    public Task<T?> Eerste<T>(string sql, object? waarden = null) => verbinding.QueryFirstOrDefaultAsync<T>(Opdracht(sql, waarden));

    /// <summary>Appends an event to the log; it gets its position at the commit.</summary>
    public void Schrijf(NieuweGebeurtenis gebeurtenis) => gebeurtenissen.Add(gebeurtenis);

    /// <summary>Does this once the transaction has been committed; never when it has not.</summary>
    public void Nadien(Action actie) => nadien.Add(actie);

    internal void IsVastgelegd() => nadien.ForEach(a => a());

    private CommandDefinition Opdracht(string sql, object? waarden) => new(sql, waarden, transactie, cancellationToken: ct);
}
