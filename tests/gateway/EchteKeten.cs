using System.Diagnostics;
using Keten.Doorlooptijden;
using Keten.Fundament;
using Keten.Maatregelen;
using Keten.Meldingen;
using Keten.Raadsonderzoeken;
using Keten.Testbank;
using Keten.Toeleidingen;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Keten.Gateway.Tests;

/// <summary>
/// The chain on real PostgreSQL and RabbitMQ, with the scene of the access table in it; and beside every service a second instance, in
/// this process, whose own check on access is switched off.
/// </summary>
public sealed class EchteKeten : IAsyncLifetime
{
    private static readonly (string Naam, Action<WebApplicationBuilder> Add, Action<WebApplication> Map)[] Diensten =
    [
        (MeldingDienst.Naam, MeldingDienst.AddMelding, MeldingDienst.MapMelding),
        (RaadsonderzoekDienst.Naam, RaadsonderzoekDienst.AddRaadsonderzoek, RaadsonderzoekDienst.MapRaadsonderzoek),
        (MaatregelDienst.Naam, MaatregelDienst.AddMaatregel, MaatregelDienst.MapMaatregel),
        (ToeleidingDienst.Naam, ToeleidingDienst.AddToeleiding, ToeleidingDienst.MapToeleiding),
        (DoorlooptijdDienst.Naam, DoorlooptijdDienst.AddDoorlooptijd, DoorlooptijdDienst.MapDoorlooptijd),
    ];

    private const int Nummer = 7200;
    private readonly Dictionary<string, (WebApplication App, Poort Poort)> open = [];
    private readonly string map = Path.Combine(Path.GetTempPath(), "keten-toegang-" + Id.Ondoorzichtig().ToString("N"));

    public Poort Poort { get; } = new(new Uri($"http://127.0.0.1:{Nummer}"));

    public Verloop Verloop { get; private set; } = null!;

    public Toneel Toneel { get; private set; } = null!;

    public string Logboeken => Path.Combine(map, "log");

    public string Beheerder { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await KetenSh("up");
        await Poort.ZetKlok(Verloop.Nu);
        Verloop = new Verloop(Poort);
        Toneel = await Toneel.Bouw(Poort);
        var pg = await Omgeving("postgres");
        Beheerder = $"Host={pg["PGHOST"]};Port={pg["PGPORT"]};Username={pg["PGUSER"]};Password={pg["PGPASSWORD"]};Database=";
    }

    /// <summary>The second instance of a service, without its own check; started at its first use, after which nothing is commanded any more.</summary>
    public async Task<(Dienst Dienst, Poort Poort)> ZonderControle(string naam)
    {
        if (!open.TryGetValue(naam, out var dienst))
        {
            var (_, add, bind) = Diensten.Single(d => d.Naam == naam);
            var bouwer = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ContentRootPath = AppContext.BaseDirectory });
            bouwer.Configuration.AddInMemoryCollection((await Omgeving(naam)).Select(r => KeyValuePair.Create(r.Key.Replace("__", ":", StringComparison.Ordinal), (string?)r.Value)));
            bouwer.Configuration["urls"] = "http://127.0.0.1:0";
            bouwer.Configuration["Keten:Grpc:Adres"] = null; // the first instance listens there
            bouwer.AddFundament();
            bouwer.Logging.ClearProviders();
            bouwer.Services.AddSingleton<Inkijk>(new InkijkZonderControle());
            add(bouwer);
            var app = bouwer.Build();
            app.UseFundament();
            bind(app);
            await app.StartAsync();
            open[naam] = dienst = (app, new Poort(new Uri(app.Urls.Single()), Poort));
        }

        var zelf = dienst.App.Services.GetRequiredKeyedService<Dienst>(naam);
        await zelf.Gereed.WaitAsync(TimeSpan.FromSeconds(60));
        return (zelf, dienst.Poort);
    }

    public async Task<IReadOnlyDictionary<string, string>> Omgeving(string onderdeel) =>
        (await KetenSh("omgeving", onderdeel)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('=', 2)).ToDictionary(r => r[0], r => r[1]);

    public async ValueTask DisposeAsync()
    {
        foreach (var (app, poort) in open.Values)
        {
            poort.Dispose();
            await app.DisposeAsync();
        }

        Poort.Dispose();
        await KetenSh("down", "--hard");
        Directory.Delete(map, recursive: true);
    }

    private async Task<string> KetenSh(params string[] argumenten)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Proces.Wortel, "deploy", "keten.sh"), .. argumenten])
        {
            Environment = { ["KETEN_MAP"] = map, ["KETEN_POORT"] = $"{Nummer}", ["KETEN_ZONDER_BOUW"] = "1" },
        };
        var (code, uitvoer) = await Proces.Draai(start);
        return code == 0 ? uitvoer : throw new InvalidOperationException($"keten.sh {argumenten[0]} eindigde met {code}: {uitvoer}");
    }
}

/// <summary>Running a program to its end.</summary>
internal static class Proces
{
    /// <summary>The folder with <c>Keten.sln</c>.</summary>
    public static string Wortel { get; } = ZoekWortel();

    /// <summary>A program of the chain as it was built along with this test.</summary>
    public static string Programma(string project, string dll) =>
        Path.Combine([Wortel, .. project.Split('/'), "bin", .. AppContext.BaseDirectory.TrimEnd('/').Split('/')[^2..], dll]);

    public static async Task<(int Code, string Uitvoer)> Draai(ProcessStartInfo start)
    {
        // To a file: a server that stays behind keeps a pipe open, and reading it would never end.
        var uitvoer = Path.GetTempFileName();
        try
        {
            string[] opdracht = [start.FileName, .. start.ArgumentList];
            start.FileName = "bash";
            start.ArgumentList.Clear();
            foreach (var deel in (string[])["-c", "uit=$1; shift; exec \"$@\" >\"$uit\" 2>&1 </dev/null", "-", uitvoer, .. opdracht]) start.ArgumentList.Add(deel);
            using var proces = Process.Start(start)!;
            using var grens = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            await proces.WaitForExitAsync(grens.Token);
            return (proces.ExitCode, await File.ReadAllTextAsync(uitvoer));
        }
        finally
        {
            File.Delete(uitvoer);
        }
    }

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Keten.sln"))) map = map.Parent ?? throw new InvalidOperationException("Keten.sln is niet gevonden.");
        return map.FullName;
    }
}
