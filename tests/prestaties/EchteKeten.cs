using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Keten.Prestaties;

/// <summary>A chain of its own on real parts, through deploy/keten.sh: temporary folder, free ports. It is gone after disposal.</summary>
/// <param name="instanties">How often every service runs.</param>
internal sealed class EchteKeten(int instanties) : IAsyncDisposable
{
    private const int Reeks = 20;
    private static readonly IReadOnlyList<string> Diensten = ["melding", "raadsonderzoek", "maatregel", "toeleiding", "doorlooptijd"];
    private readonly string script = Path.Combine(Hoofdmap(), "deploy", "keten.sh");
    private readonly string map = Directory.CreateTempSubdirectory("keten-prestaties-").FullName;
    private readonly int poort = VrijePoorten(instanties);

    /// <summary>Parts whose memory and processor time are told; the names of keten.sh.</summary>
    public IReadOnlyList<string> Onderdelen { get; } =
        ["poort", .. Diensten.SelectMany(d => Enumerable.Range(1, instanties).Select(i => i == 1 ? d : $"{d}-{i}")), "postgres", "rabbitmq"];

    public Uri Voordeur => new($"http://127.0.0.1:{poort}");

    /// <summary>Connection string of the administrator, to a database of the chain's server.</summary>
    public string Verbinding(string database) =>
        $"Host=127.0.0.1;Port={poort + 10};Database={database};Username=postgres;Password={Geheim("postgres")};Maximum Pool Size=100";

    /// <summary>Connection string of another role; its secret is the one of that name.</summary>
    public string VerbindingAls(string database, string geheim) =>
        $"Host=127.0.0.1;Port={poort + 10};Database={database};Username={(geheim == "postgres" ? geheim : "keten_" + geheim)};Password={Geheim(geheim)}";

    public Uri Bus => new($"amqp://keten:{Geheim("rabbitmq")}@127.0.0.1:{poort + 11}/keten");

    public Uri Busbeheer => new($"http://127.0.0.1:{poort + 13}");

    public string Busgeheim => Geheim("rabbitmq");

    public Task Start(CancellationToken ct) => Doe(ct, "up", "--instanties", $"{instanties}");

    /// <summary>Stops one part at once and starts it again.</summary>
    public async Task Herstart(string onderdeel, CancellationToken ct)
    {
        await Doe(ct, "dood", onderdeel);
        await Doe(ct, "start", onderdeel);
        await Doe(ct, "wacht", onderdeel);
    }

    /// <summary>Stops one part at once.</summary>
    public Task Stop(string onderdeel, CancellationToken ct) => Doe(ct, "dood", onderdeel);

    public int Proces(string onderdeel) => int.Parse(File.ReadAllText(Path.Combine(map, "pid", onderdeel)), System.Globalization.CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await Doe(CancellationToken.None, "down", "--hard");
        var elders = new DirectoryInfo(Path.Combine(map, "postgres")).ResolveLinkTarget(returnFinalTarget: true);
        if (elders is not null) Directory.Delete(elders.FullName, recursive: true);
        Directory.Delete(map, recursive: true);
    }

    private async Task Doe(CancellationToken ct, params string[] opdracht)
    {
        var start = new ProcessStartInfo("bash", [script, .. opdracht]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["KETEN_MAP"] = map;
        start.Environment["KETEN_POORT"] = $"{poort}";
        start.Environment["KETEN_KLOK"] = "gesimuleerd";
        start.Environment["KETEN_OMGEVING"] = "Development";
        start.Environment["KETEN_ZONDER_BOUW"] = "1";
        using var proces = Process.Start(start)!;
        // The parts inherit no pipe of ours: keten.sh sends their output to files. What it says itself is passed on as progress.
        while (await proces.StandardOutput.ReadLineAsync(ct) is { } regel)
        {
            if (regel.EndsWith("...", StringComparison.Ordinal)) await Console.Error.WriteLineAsync($"  {regel}");
        }

        await proces.WaitForExitAsync(ct);
        if (proces.ExitCode != 0) throw new InvalidOperationException($"keten.sh {string.Join(' ', opdracht)} eindigde met {proces.ExitCode}.");
    }

    private string Geheim(string naam) =>
        File.ReadLines(Path.Combine(map, "geheimen")).First(r => r.StartsWith(naam + "=", StringComparison.Ordinal))[(naam.Length + 1)..];

    private static string Hoofdmap()
    {
        for (var hier = new DirectoryInfo(AppContext.BaseDirectory); hier is not null; hier = hier.Parent)
        {
            if (File.Exists(Path.Combine(hier.FullName, "Keten.sln"))) return hier.FullName;
        }

        throw new InvalidOperationException("Keten.sln is niet gevonden boven de map van dit programma.");
    }

    /// <summary>First of the ports of the chain: KETEN_POORT, or a block that is free.</summary>
    private static int VrijePoorten(int instanties)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("KETEN_POORT"), out var gekozen)) return gekozen;
        for (var eerste = 21_000; eerste < 32_000; eerste += Reeks * instanties)
        {
            if (Enumerable.Range(eerste, Reeks * instanties).All(IsVrij)) return eerste;
        }

        throw new InvalidOperationException("Er is geen blok vrije poorten.");

        static bool IsVrij(int poort)
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
    }
}
