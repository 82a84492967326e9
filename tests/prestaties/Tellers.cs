using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Npgsql;

namespace Keten.Prestaties;

/// <summary>Counters that PostgreSQL and RabbitMQ keep themselves.</summary>
internal static class Tellers
{
    /// <summary>Both servers tell late: an idle backend of PostgreSQL after 10 s, RabbitMQ every 5 s.</summary>
    private static readonly TimeSpan Bijgewerkt = TimeSpan.FromSeconds(12);

    /// <summary>Commits per database and messages per queue, once the servers have brought their figures up to date.</summary>
    public static async Task<Dictionary<string, double>> Stand(EchteKeten keten, CancellationToken ct)
    {
        await Task.Delay(Bijgewerkt, ct);
        var uit = new Dictionary<string, double>();
        await foreach (var (naam, aantal) in Vraag(
            keten, "select 'commits ' || datname, xact_commit::float8 from pg_stat_database where datname like 'keten%' or datname = 'prestaties'", ct))
            uit[naam] = aantal;

        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("keten:" + keten.Busgeheim)));
        foreach (var rij in (await http.GetFromJsonAsync<JsonArray>(new Uri(keten.Busbeheer, "/api/queues/keten"), ct))!)
            uit["berichten " + rij!["name"]!.GetValue<string>()] = rij["message_stats"]?["publish"]?.GetValue<double>() ?? 0;
        return uit;
    }

    /// <summary>Has the server count statements from now on. That costs some time, so nothing is measured after it. Restarts the server.</summary>
    public static async Task TelOpdrachten(EchteKeten keten, CancellationToken ct)
    {
        await Voer(keten, "alter system set shared_preload_libraries = 'pg_stat_statements'", ct);
        await keten.Herstart("postgres", ct);
        NpgsqlConnection.ClearAllPools();
        await Voer(keten, "create extension pg_stat_statements", ct);
    }

    public static Task BeginOpdrachten(EchteKeten keten, CancellationToken ct) => Voer(keten, "select pg_stat_statements_reset()", ct);

    /// <summary>Statements since the beginning: per database the number of calls and the milliseconds in the server, most time first.</summary>
    public static async Task<List<Opdrachttelling>> Opdrachten(EchteKeten keten, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(keten.Verbinding("postgres"));
        await using var vraag = bron.CreateCommand(
            $"""
            select d.datname, left(regexp_replace(s.query, '\s+', ' ', 'g'), 90), sum(s.calls)::float8, sum(s.total_exec_time)
            from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname like 'keten%' and s.query not like '%{Ontvangstwacht.Merk}%'
            group by 1, 2 order by 4 desc
            """);
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var uit = new List<Opdrachttelling>();
        while (await lezer.ReadAsync(ct)) uit.Add(new Opdrachttelling(lezer.GetString(0), lezer.GetString(1), lezer.GetDouble(2), lezer.GetDouble(3)));
        return uit;
    }

    private static async Task Voer(EchteKeten keten, string sql, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(keten.Verbinding("postgres"));
        await using var opdracht = bron.CreateCommand(sql);
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private static async IAsyncEnumerable<(string Naam, double Aantal)> Vraag(
        EchteKeten keten, string sql, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(keten.Verbinding("postgres"));
        await using var vraag = bron.CreateCommand(sql);
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        while (await lezer.ReadAsync(ct)) yield return (lezer.GetString(0), lezer.GetDouble(1));
    }
}

/// <param name="Database">Where.</param>
/// <param name="Sql">The statement, cut off.</param>
/// <param name="Keren">How often it ran.</param>
/// <param name="Milliseconden">Time in the server, all together.</param>
internal sealed record Opdrachttelling(string Database, string Sql, double Keren, double Milliseconden);
