using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;

namespace Keten.Storingen;

/// <summary>
/// A chain of its own on real parts with two instances of every service, through deploy/keten.sh: temporary folder, free ports.
/// PostgreSQL has a disk of its own in memory that can be made full. All of it is gone after disposal.
/// </summary>
/// <param name="vorige">Folder with the programs of the version before this one, with which the chain begins; null when it begins with this one.</param>
internal sealed class EchteKeten(string? vorige) : IAsyncDisposable
{
    public static readonly IReadOnlyList<string> Diensten = ["melding", "raadsonderzoek", "maatregel", "toeleiding", "doorlooptijd"];

    private const int Instanties = 2;
    private const int Reeks = 20;
    private const int Poorten = (Instanties * Reeks) - 5;
    private const int Ruim = 4096;
    private readonly string map = Directory.CreateTempSubdirectory("keten-storing-").FullName;
    private readonly int poort = VrijeReeks();
    private bool eigenSchijf;
    private bool isVorige = vorige is not null;

    public static string Wortel { get; } = VindWortel();

    public static IReadOnlyList<string> Exemplaren { get; } = [.. Diensten.SelectMany(d => new[] { d, d + "-2" })];

    public Uri Voordeur => new($"http://127.0.0.1:{poort}");

    public Uri Busbeheer => new($"http://127.0.0.1:{poort + 13}");

    public Uri Bus => new($"amqp://keten:{Geheim("rabbitmq")}@127.0.0.1:{poort + 11}/keten");

    public string Busgeheim => Geheim("rabbitmq");

    /// <summary>Connection string of the administrator, without a database.</summary>
    public string Beheerder => $"Host=127.0.0.1;Port={poort + 10};Username=postgres;Password={Geheim("postgres")};Timeout=20;Command Timeout=60";

    private string Schijf => Path.Combine(map, "postgres");

    public async Task Begin()
    {
        await MaakSchijf();
        await DoeMet(vorige, "up", "--instanties", Instanties.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A command of keten.sh; one that fails is an exception with what it said.</summary>
    public Task<string> Doe(params string[] woorden) => DoeMet(null, woorden);

    /// <summary>Every instance, each in its turn, is one of the version before this one again.</summary>
    public async Task NaarVorigeVersie()
    {
        if (isVorige) return;
        foreach (var exemplaar in Exemplaren)
        {
            await Doe("stop", exemplaar);
            await DoeMet(vorige, "start", exemplaar);
            await Doe("wacht", exemplaar);
        }

        isVorige = true;
    }

    public async Task Opwaardeer()
    {
        await Doe("opwaardeer");
        isVorige = false;
    }

    /// <summary>Kills a part and all that it started, at once, and returns when all of it is gone: under load the script takes seconds for that.</summary>
    public async Task Dood(string onderdeel)
    {
        var hoofd = Proces(onderdeel);
        var alle = Nazaten(hoofd).Prepend(hoofd).ToList();
        using (var proces = Process.GetProcessById(hoofd)) proces.Kill(entireProcessTree: true);
        while (alle.Exists(Leeft)) await Task.Delay(5);
        File.Delete(Path.Combine(map, "pid", onderdeel));
        // PostgreSQL may take its own process, still a zombie for a moment, for a running server.
        if (onderdeel == "postgres") File.Delete(Path.Combine(Schijf, "data", "postmaster.pid"));
    }

    /// <summary>A program of PostgreSQL, as administrator of this chain's server.</summary>
    public async Task Postgres(string programma, params string[] woorden)
    {
        var (code, uit) = await Draai("bash", ["-c", "exec \"$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)/$0\" \"$@\"", programma, .. woorden]);
        if (code != 0) throw new InvalidOperationException($"{programma} eindigde met {code}: {uit}");
    }

    public int Proces(string onderdeel) => int.Parse(File.ReadAllText(Path.Combine(map, "pid", onderdeel)), CultureInfo.InvariantCulture);

    /// <summary>The parts that run, with their process: who is another one later died meanwhile.</summary>
    public IReadOnlyDictionary<string, int> Processen() => Exemplaren.Append("poort").ToDictionary(o => o, Proces);

    /// <summary>Whether the process of a part is there, and not as a zombie.</summary>
    public bool Leeft(string onderdeel) => File.Exists(Path.Combine(map, "pid", onderdeel)) && Leeft(Proces(onderdeel));

    public Task Bevries(string onderdeel) => Sein(onderdeel, "STOP");

    public Task Ontdooi(string onderdeel) => Sein(onderdeel, "CONT");

    /// <summary>Leaves PostgreSQL so little room that what is written soon does not fit any more; gives it back with <see cref="MaakRuimte"/>.</summary>
    public async Task MaakVol()
    {
        if (!eigenSchijf) throw new InvalidOperationException("Hier mag geen schijf worden aangekoppeld (mount -t tmpfs), dus de database kan niet vol raken.");
        var schijf = new DriveInfo(Schijf);
        for (var speling = 64L * 1024; ; speling *= 2)
        {
            try
            {
                await Koppel($"remount,size={schijf.TotalSize - schijf.AvailableFreeSpace + speling}");
                return;
            }
            catch (InvalidOperationException) when (speling < 16 * 1024 * 1024)
            {
                continue; // more was written meanwhile than it would leave
            }
        }
    }

    public Task MaakRuimte() => Koppel($"remount,size={Ruim}m");

    public long Loglengte(string onderdeel) => new FileInfo(Logbestand(onderdeel)) is { Exists: true } bestand ? bestand.Length : 0;

    public string Log(string onderdeel, long vanaf)
    {
        using var stroom = new FileStream(Logbestand(onderdeel), FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        stroom.Seek(vanaf, SeekOrigin.Begin);
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var exemplaar in Exemplaren.Where(Leeft)) await Ontdooi(exemplaar);
        await Doe("down", "--hard");
        if (eigenSchijf) await Draai("umount", [Schijf]);
        else if (new DirectoryInfo(Schijf).ResolveLinkTarget(returnFinalTarget: true) is { } elders) Directory.Delete(elders.FullName, recursive: true);
        Directory.Delete(map, recursive: true);
    }

    private async Task MaakSchijf()
    {
        Directory.CreateDirectory(Schijf);
        eigenSchijf = (await Draai("mount", ["-t", "tmpfs", "-o", $"size={Ruim}m,mode=700,uid=postgres,gid=postgres", "tmpfs", Schijf])).Code == 0;
        if (!eigenSchijf) Directory.Delete(Schijf);
    }

    private async Task Koppel(string opties)
    {
        var (code, uit) = await Draai("mount", ["-o", opties, Schijf]);
        if (code != 0) throw new InvalidOperationException($"mount -o {opties} eindigde met {code}: {uit}");
    }

    private async Task<string> DoeMet(string? programmas, params string[] woorden)
    {
        var (code, uit) = await Draai("bash", [Path.Combine(Wortel, "deploy", "keten.sh"), .. woorden], programmas);
        return code == 0 ? uit : throw new InvalidOperationException($"keten.sh {string.Join(' ', woorden)} eindigde met {code}: {uit}");
    }

    private async Task<(int Code, string Uit)> Draai(string programma, string[] woorden, string? programmas = null)
    {
        var start = new ProcessStartInfo(programma, woorden) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["KETEN_MAP"] = map;
        start.Environment["KETEN_POORT"] = poort.ToString(CultureInfo.InvariantCulture);
        start.Environment["KETEN_KLOK"] = "gesimuleerd";
        start.Environment["KETEN_OMGEVING"] = "Development";
        start.Environment["KETEN_ZONDER_BOUW"] = "1";
        if (programmas is not null) start.Environment["KETEN_PROGRAMMAS"] = programmas;
        (start.Environment["PGHOST"], start.Environment["PGPORT"], start.Environment["PGUSER"]) = ("127.0.0.1", $"{poort + 10}", "postgres");
        if (File.Exists(Path.Combine(map, "geheimen"))) start.Environment["PGPASSWORD"] = Geheim("postgres");
        using var proces = Process.Start(start) ?? throw new InvalidOperationException($"{programma} start niet.");
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.WaitForExitAsync();
        return (proces.ExitCode, await uit + await fout);
    }

    private async Task Sein(string onderdeel, string sein)
    {
        var (code, uit) = await Draai("bash", ["-c", $"kill -{sein} {Proces(onderdeel)}"]);
        if (code != 0) throw new InvalidOperationException($"Sein {sein} kwam niet aan bij {onderdeel}: {uit}");
    }

    private string Logbestand(string onderdeel) => Path.Combine(map, "log", onderdeel + ".log");

    private string Geheim(string naam) => File.ReadLines(Path.Combine(map, "geheimen")).First(r => r.StartsWith(naam + "=", StringComparison.Ordinal))[(naam.Length + 1)..];

    private static bool Leeft(int proces)
    {
        try
        {
            var stand = File.ReadAllText($"/proc/{proces}/stat");
            return stand[stand.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static IEnumerable<int> Nazaten(int proces)
    {
        var kinderen = Directory.Exists($"/proc/{proces}/task")
            ? Directory.GetDirectories($"/proc/{proces}/task").SelectMany(t => File.ReadAllText(t + "/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(k => int.Parse(k, CultureInfo.InvariantCulture))
            : [];
        return kinderen.SelectMany(k => Nazaten(k).Prepend(k));
    }

    private static string VindWortel()
    {
        for (var hier = new DirectoryInfo(AppContext.BaseDirectory); hier is not null; hier = hier.Parent)
        {
            if (File.Exists(Path.Combine(hier.FullName, "Keten.sln"))) return hier.FullName;
        }

        throw new InvalidOperationException($"Boven {AppContext.BaseDirectory} staat geen Keten.sln.");
    }

    /// <summary>First of a row of free ports, below those that the system gives out itself.</summary>
    private static int VrijeReeks()
    {
        var bezet = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(l => l.Port).ToHashSet();
        for (var begin = 16_400 + (Environment.ProcessId % 100 * 2 * Reeks); begin < 31_000; begin += 2 * Reeks)
        {
            if (!Enumerable.Range(begin, Poorten).Any(bezet.Contains)) return begin;
        }

        throw new InvalidOperationException($"Er zijn geen {Poorten} vrije poorten op een rij.");
    }
}
