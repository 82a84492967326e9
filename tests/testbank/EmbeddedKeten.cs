using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Lokaal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Keten.Testbank;

/// <summary>The whole chain in this process, on SQLite in a temporary folder and on a free port; empty at the start, gone at the end.</summary>
public sealed class EmbeddedKeten : IAsyncDisposable
{
    private WebApplication app;

    private EmbeddedKeten(WebApplication app, string map, Poort poort)
    {
        this.app = app;
        Map = map;
        Poort = poort;
    }

    /// <summary>Folder of the databases; <c>inrichting</c> in it holds keys and the register of organisations.</summary>
    public string Map { get; }

    public Poort Poort { get; private set; }

    /// <summary>Starts a chain whose domain clock stands at <see cref="Verloop.Nu"/>.</summary>
    /// <param name="aanvulling">What this test adds or replaces.</param>
    public static async Task<EmbeddedKeten> Start(Action<WebApplicationBuilder>? aanvulling = null)
    {
        var keten = await ZonderKlok(aanvulling);
        await keten.Poort.ZetKlok(Verloop.Nu);
        return keten;
    }

    /// <summary>Starts a chain in which a story has been played, and gives the trace of its traject as the story saw it at the end.</summary>
    public static async Task<(EmbeddedKeten Keten, JsonObject Trace)> Gespeeld(string verhaal)
    {
        var keten = await ZonderKlok(null);
        using var speler = new Speler(keten.Poort.Adres, Verhaal.Lees(verhaal));
        return (keten, await speler.Speel((_, _) => { }, CancellationToken.None));
    }

    /// <summary>Starts a chain and leaves its clock alone.</summary>
    public static async Task<EmbeddedKeten> ZonderKlok(Action<WebApplicationBuilder>? aanvulling)
    {
        var map = Directory.CreateTempSubdirectory("keten-toets-").FullName;
        var nummer = HeleKeten.VrijePoort();
        var keten = await HeleKeten.Start(map, nummer, aanvulling);
        return new EmbeddedKeten(keten, map, new Poort(new Uri($"http://127.0.0.1:{nummer}")));
    }

    public static int VrijePoort() => HeleKeten.VrijePoort();

    /// <summary>The services in it, in the order of the chain.</summary>
    public IReadOnlyList<string> Diensten => [.. app.Services.GetServices<Dienstbeschrijving>().Select(d => d.Naam)];

    /// <summary>The templates of all addresses in it, also those that no document names.</summary>
    public IReadOnlyList<string> Adressen =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Webpagina>() is null && e.Metadata.GetMetadata<Stijlblad>() is null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct()];

    public Dienst Dienst(string naam) => app.Services.GetRequiredKeyedService<Dienst>(naam);

    /// <summary>Makes a backup of the data of a service as it stands; its key store is not in it.</summary>
    public void MaakBackup(string dienst)
    {
        using var verbinding = new SqliteConnection($"Data Source={Path.Combine(Map, dienst)}.db;Pooling=False");
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"vacuum into '{Path.Combine(Map, dienst)}.backup'";
        opdracht.ExecuteNonQuery();
    }

    /// <summary>Stops all of it, puts the backup of a service back, and starts again on another port.</summary>
    public async Task ZetTerug(string dienst)
    {
        Poort.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        foreach (var rest in (string[])["-wal", "-shm"]) File.Delete(Path.Combine(Map, $"{dienst}.db{rest}"));
        File.Move(Path.Combine(Map, $"{dienst}.backup"), Path.Combine(Map, $"{dienst}.db"), overwrite: true);
        var nummer = HeleKeten.VrijePoort();
        app = await HeleKeten.Start(Map, nummer);
        Poort = new Poort(new Uri($"http://127.0.0.1:{nummer}"));
    }

    public async ValueTask DisposeAsync()
    {
        Poort.Dispose();
        await app.DisposeAsync();
        Directory.Delete(Map, recursive: true);
    }
}
