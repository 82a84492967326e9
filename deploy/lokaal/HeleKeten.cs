using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Keten.Doorlooptijden;
using Keten.Fundament;
using Keten.Gateway;
using Keten.Maatregelen;
using Keten.Meldingen;
using Keten.Raadsonderzoeken;
using Keten.Toeleidingen;
using Microsoft.Extensions.Logging.Console;

namespace Keten.Lokaal;

/// <summary>The whole chain in one process: one host, one in-memory bus, SQLite files in a folder of its own. The same code as apart.</summary>
internal static class HeleKeten
{
    public static readonly IReadOnlyList<string> Diensten = [MeldingDienst.Naam, RaadsonderzoekDienst.Naam, MaatregelDienst.Naam, ToeleidingDienst.Naam, DoorlooptijdDienst.Naam];

    /// <summary>Starts the chain with empty databases in <paramref name="map"/>.</summary>
    /// <param name="map">Folder of its own.</param>
    /// <param name="poort">Port on 127.0.0.1.</param>
    /// <param name="aanvulling">What a test adds or replaces.</param>
    public static async Task<WebApplication> Start(string map, int poort, Action<WebApplicationBuilder>? aanvulling = null)
    {
        var app = Bouw(map, poort, aanvulling);
        FundamentWiring.Migreer(app.Services.GetServices<Dienstbeschrijving>(), app.Configuration, "");
        await app.StartAsync();
        return app;
    }

    /// <summary>The same chain with all its addresses, not started: it has no databases and listens nowhere.</summary>
    public static WebApplication Bouw(string map, int poort, Action<WebApplicationBuilder>? aanvulling = null)
    {
        Inrichting.Maak(Path.Combine(map, "inrichting"));
        var adres = $"http://127.0.0.1:{poort}";
        var instellingen = new Dictionary<string, string?>
        {
            ["urls"] = adres,
            ["Keten:Klok"] = "gesimuleerd",
            ["Keten:Opslag"] = "sqlite",
            ["Keten:Bus"] = "geheugen",
            ["Keten:Inrichting"] = Path.Combine(map, "inrichting"),
            ["Keten:InternSleutel"] = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)),
        };
        foreach (var dienst in Diensten)
        {
            instellingen[$"Keten:Adressen:{dienst}"] = adres;
            instellingen[$"Keten:{dienst}:Data"] = $"Data Source={Path.Combine(map, dienst + ".db")}";
            instellingen[$"Keten:{dienst}:Sleutels"] = $"Data Source={Path.Combine(map, dienst + "-sleutels.db")}";
        }

        var bouwer = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development, ContentRootPath = AppContext.BaseDirectory });
        bouwer.Configuration.AddInMemoryCollection(instellingen);
        bouwer.AddFundament();
        bouwer.Logging.SetMinimumLevel(LogLevel.Warning);
        bouwer.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        aanvulling?.Invoke(bouwer);
        bouwer.AddMelding();
        bouwer.AddRaadsonderzoek();
        bouwer.AddMaatregel();
        bouwer.AddToeleiding();
        bouwer.AddDoorlooptijd();

        var app = bouwer.Build();
        app.UseFundament();
        app.MapAanmelden();
        app.MapBureau();
        app.MapSimulatie();
        app.MapMelding();
        app.MapRaadsonderzoek();
        app.MapMaatregel();
        app.MapToeleiding();
        app.MapDoorlooptijd();
        return app;
    }

    public static bool IsVrij(int poort)
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, poort);
        try
        {
            luisteraar.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
