using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;

namespace Keten.Fundament;

/// <summary>Several statements to PostgreSQL in one round trip; Dapper knows one statement at a time, and maps the rows here.</summary>
internal static partial class Postgresreis
{
    private static readonly ConcurrentDictionary<(string Sql, Type? Waarden, bool Moet, bool Veel, bool Samen), Vorm> Vormen = new();

    /// <summary>Runs the statements in their order; gives how many rows the last one touched.</summary>
    public static async Task<int> Maak(NpgsqlConnection verbinding, List<Statement> statements, CancellationToken ct)
    {
        await using var reis = new NpgsqlBatch(verbinding);
        var metRijen = statements.FindAll(s => Voeg(reis, s));
        try
        {
            await using (var lezer = await reis.ExecuteReaderAsync(ct))
            {
                foreach (var statement in metRijen)
                {
                    if (statement.Lezing is { } lezing) await lezing.Neem(lezer, ct);
                    await lezer.NextResultAsync(ct);
                }

                while (await lezer.NextResultAsync(ct))
                {
                }
            }

            return reis.BatchCommands[^1].RecordsAffected;
        }
        catch (PostgresException fout) when (fout is { SqlState: PostgresErrorCodes.DivisionByZero, BatchCommand: NpgsqlBatchCommand waar }
            && statements[reis.BatchCommands.IndexOf(waar)].GeenRij is { } geenRij)
        {
            throw geenRij();
        }
    }

    /// <returns>Whether the statement gives rows.</returns>
    private static bool Voeg(NpgsqlBatch reis, Statement opdracht)
    {
        var veel = opdracht.Rijen is not null;
        var vorm = Vormen.GetOrAdd(
            (opdracht.Sql, veel ? opdracht.Rij : opdracht.Waarden?.GetType(), opdracht.GeenRij is not null, veel, opdracht.IsSamen), static k => Vorm.Van(k.Sql, k.Waarden, k.Moet, k.Veel, k.Samen));
        var commando = new NpgsqlBatchCommand(vorm.Sql);
        foreach (var (bron, soort) in vorm.Waarden)
        {
            commando.Parameters.Add(opdracht.Rijen is { } rijen
                ? new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | soort, Value = Kolom(bron, soort, rijen) }
                : new NpgsqlParameter { NpgsqlDbType = soort, Value = Waarde(bron, opdracht.Waarden) ?? DBNull.Value });
        }

        reis.BatchCommands.Add(commando);
        return vorm.GeeftRijen;
    }

    private static object? Waarde(PropertyInfo bron, object? rij) => bron.GetValue(rij) switch
    {
        Guid g => g.ToString("D"),
        DateTimeOffset t => t.ToUnixTimeMilliseconds(),
        int n => (long)n,
        var waarde => waarde,
    };

    /// <summary>One value of all rows.</summary>
    private static Array Kolom(PropertyInfo bron, NpgsqlDbType soort, IReadOnlyList<object> rijen) => soort == NpgsqlDbType.Text
        ? rijen.Select(rij => (string?)Waarde(bron, rij)).ToArray()
        : rijen.Select(rij => (long?)Waarde(bron, rij)).ToArray();

    [GeneratedRegex(@"@(\w+)")]
    private static partial Regex Namen();

    /// <summary>A statement as PostgreSQL takes it, with numbers for names, and where its values come from.</summary>
    private sealed record Vorm(string Sql, IReadOnlyList<(PropertyInfo Bron, NpgsqlDbType Soort)> Waarden, bool GeeftRijen)
    {
        public static Vorm Van(string sql, Type? waarden, bool moet, bool veel, bool samen)
        {
            var namen = Namen().Matches(sql).Select(naam => naam.Groups[1].Value).Distinct().ToList();
            var genummerd = veel ? VanRijen(sql, namen) : Namen().Replace(sql, naam => "$" + (namen.IndexOf(naam.Groups[1].Value) + 1));
            // That no row was touched must stop what follows in the same round trip, the commit above all: so the server itself must find it a fault.
            if (samen)
            {
                var delen = genummerd.Split(';');
                genummerd = $"with {string.Join(", ", delen.Select((deel, i) => $"d{i} as ({deel} returning 1)"))} select {(moet ? "1 / count(*) from d0" : "1")}";
            }
            else if (moet && !veel) genummerd = $"with g as ({genummerd} returning 1) select 1 / count(*) from g";
            var bronnen = namen.Select(n => waarden?.GetProperty(n, BindingFlags.Public | BindingFlags.Instance) ?? throw new InvalidOperationException($"Voor @{n} is geen waarde gegeven."));
            return new Vorm(
                genummerd,
                [.. bronnen.Select(b => (b, Soort(b.PropertyType)))],
                genummerd.StartsWith("select", StringComparison.Ordinal) || genummerd.StartsWith("with", StringComparison.Ordinal) || genummerd.Contains(" returning ", StringComparison.Ordinal));
        }

        /// <summary>The statement for many rows: they stand where it says so, or what stands between the brackets of <c>values</c> is selected from them.</summary>
        private static string VanRijen(string sql, List<string> namen)
        {
            var kolommen = string.Join(", ", namen.Select(naam => $"\"{naam}\""));
            var rijen = $"unnest({string.Join(", ", namen.Select((_, i) => $"${i + 1}"))}) as r({kolommen})";
            if (sql.Contains("{rijen}", StringComparison.Ordinal)) return Namen().Replace(sql, "r.\"$1\"").Replace("{rijen}", rijen, StringComparison.Ordinal);
            const string Values = " values (";
            var begin = sql.IndexOf(Values, StringComparison.Ordinal);
            var einde = begin + Values.Length;
            for (var open = begin < 0 ? 0 : 1; open > 0; einde++) open += sql[einde] switch { '(' => 1, ')' => -1, _ => 0 };
            if (begin < 0 || Namen().IsMatch(sql[..begin] + sql[einde..])) throw new InvalidOperationException("Voor veel rijen horen alle waarden tussen de haken van values te staan.");
            var lijst = Namen().Replace(sql[(begin + Values.Length)..(einde - 1)], "r.\"$1\"");
            return $"{sql[..begin]} select {lijst} from {rijen}{sql[einde..]}";
        }

        private static NpgsqlDbType Soort(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(string) || t == typeof(Guid) => NpgsqlDbType.Text,
            var t when t == typeof(long) || t == typeof(int) || t == typeof(DateTimeOffset) => NpgsqlDbType.Bigint,
            var t when t == typeof(string[]) => NpgsqlDbType.Array | NpgsqlDbType.Text,
            var t => throw new InvalidOperationException($"{t.Name} kan geen waarde in SQL zijn."),
        };
    }
}
