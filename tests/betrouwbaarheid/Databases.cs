using Npgsql;

namespace Keten.Controle;

/// <summary>
/// Open connections, one per service, that see everything. A test that breaks data does so within a transaction on these
/// connections and rolls it back: the checker looks at what would have been.
/// </summary>
public sealed class Databases : IAsyncDisposable
{
    private readonly Dictionary<string, NpgsqlConnection> verbindingen = [];

    public IEnumerable<string> Diensten => verbindingen.Keys;

    public NpgsqlConnection this[string dienst] => verbindingen[dienst];

    /// <param name="beheerder">Connection string of a role that row-level security does not hold back, without a database.</param>
    /// <param name="diensten">Names of the services.</param>
    public static async Task<Databases> Open(string beheerder, params IEnumerable<string> diensten)
    {
        var open = new Databases();
        foreach (var dienst in diensten)
        {
            var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(beheerder) { Database = "keten_" + dienst, Pooling = false }.ConnectionString);
            await verbinding.OpenAsync();
            open.verbindingen[dienst] = verbinding;
        }

        return open;
    }

    public async Task Voer(string dienst, string sql)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbindingen[dienst]);
        if (await opdracht.ExecuteNonQueryAsync() == 0) throw new InvalidOperationException($"Deze opdracht raakte niets bij {dienst}: {sql}");
    }

    /// <summary>Rows as texts by column name; null stays null.</summary>
    public async Task<List<Dictionary<string, string?>>> Rijen(string dienst, string sql, params (string Naam, object Waarde)[] waarden)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbindingen[dienst]);
        foreach (var (naam, waarde) in waarden) opdracht.Parameters.AddWithValue(naam, waarde);
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var rijen = new List<Dictionary<string, string?>>();
        while (await lezer.ReadAsync())
        {
            var rij = new Dictionary<string, string?>(StringComparer.Ordinal);
            for (var i = 0; i < lezer.FieldCount; i++)
                rij[lezer.GetName(i)] = lezer.IsDBNull(i) ? null : Convert.ToString(lezer.GetValue(i), System.Globalization.CultureInfo.InvariantCulture);
            rijen.Add(rij);
        }

        return rijen;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var verbinding in verbindingen.Values) await verbinding.DisposeAsync();
    }
}
