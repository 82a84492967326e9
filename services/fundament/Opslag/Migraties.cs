using System.Reflection;
using DbUp;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Engine.Output;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Keten.Fundament;

/// <summary>
/// Brings a database to the shape that this version needs, as the owner role: a step of its own, before the service runs. Scripts are
/// embedded, run once in the order of their names, and never change after a release; <c>_postgres</c> ones are for PostgreSQL only.
/// </summary>
public static class Migraties
{
    /// <param name="postgres">Whether this is PostgreSQL; else SQLite.</param>
    /// <param name="verbinding">Connection string of the owner role.</param>
    /// <param name="scripts">Assembly and prefix of the resources to run.</param>
    /// <param name="dienstrol">Runtime role that gets its rights; PostgreSQL only.</param>
    public static void Voer(bool postgres, string verbinding, IEnumerable<(Assembly Waar, string Voorvoegsel)> scripts, string? dienstrol)
    {
        var bouwer = postgres ? DeployChanges.To.PostgresqlDatabase(verbinding) : Sqlite(verbinding);
        var alle = scripts
            .SelectMany(s => s.Waar.GetManifestResourceNames()
                .Where(n => n.StartsWith(s.Voorvoegsel, StringComparison.Ordinal) && (postgres || !n.EndsWith("_postgres.sql", StringComparison.Ordinal)))
                .Select(n => new SqlScript(n[s.Voorvoegsel.Length..], Tekst(s.Waar, n))))
            .OrderBy(s => s.Name, StringComparer.Ordinal);
        bouwer = bouwer.WithScripts(alle).WithTransaction().LogTo(new NoOpUpgradeLog());
        bouwer = postgres
            ? bouwer.WithVariable("dienst", dienstrol!).WithVariable("werker", Database.Werkerrol(new NpgsqlConnectionStringBuilder(verbinding).Database!))
            : bouwer.WithVariablesDisabled();
        var uitkomst = bouwer.Build().PerformUpgrade();
        if (!uitkomst.Successful)
            throw new InvalidOperationException($"Migratie '{uitkomst.ErrorScript?.Name}' is mislukt: {uitkomst.Error.Message}", uitkomst.Error);
    }

    private static UpgradeEngineBuilder Sqlite(string verbinding)
    {
        SQLitePCL.Batteries_V2.Init();
        using (var eerst = new SqliteConnection(verbinding))
        {
            eerst.Open();
            using var opdracht = eerst.CreateCommand();
            opdracht.CommandText = "pragma journal_mode = wal";
            opdracht.ExecuteNonQuery();
        }

        return DeployChanges.To.SqliteDatabase(verbinding);
    }

    private static string Tekst(Assembly waar, string naam)
    {
        using var lezer = new StreamReader(waar.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }
}
