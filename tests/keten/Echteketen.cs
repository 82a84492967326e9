using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.NetworkInformation;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Keten.Controle;
using Keten.Ketentests;
using Npgsql;
using Xunit.Sdk;
using Xunit.v3;

[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(Echteketen))]
[assembly: TestCollectionOrderer(typeof(OpNaam))]
[assembly: TestCaseOrderer(typeof(OpNaam))]

namespace Keten.Ketentests;

/// <summary>
/// The chain on real parts, brought up once for all tests by <c>deploy/keten.sh</c>. Between stories its databases and queues are emptied
/// and its processes started again, which is much faster than making the servers anew.
/// </summary>
public sealed partial class Echteketen : IAsyncLifetime
{
    public static readonly string[] Diensten = ["melding", "raadsonderzoek", "maatregel", "toeleiding", "doorlooptijd"];
    public static readonly string[] Programmas = [.. Diensten, "poort"];
    private static readonly string Wortel = VindWortel();
    private readonly string map = Directory.CreateTempSubdirectory("ketentest-").FullName;
    private readonly int poort = VrijeReeks();
    private readonly Dictionary<(string, string), string> tokens = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> omgevingen = [];
    private readonly Dictionary<string, string> referenties = [];
    private Uitkomst? laatste;

    /// <summary>The embedded chain, where <c>deploy/keten.sh</c> takes its programs from.</summary>
    private static string Lokaal => Path.Combine(Environment.GetEnvironmentVariable("KETEN_PROGRAMMAS") ?? Path.Combine(Wortel, "deploy/lokaal/bin/Release/net10.0"), "Keten.Lokaal.dll");

    public static string Upgrades => Path.Combine(Wortel, "tests", "keten", "upgrade");

    public static string Verhaal => VerhaalVan("naar-de-raad");

    /// <summary>What may stand nowhere in clear, whichever of the stories was played.</summary>
    public static IReadOnlyList<string> Persoonlijk { get; } =
        [.. Directory.GetFiles(Path.GetDirectoryName(Verhaal)!, "*.json").Where(p => !p.EndsWith(".schema.json", StringComparison.Ordinal)).SelectMany(p => Persoonsgegevens.Uit(File.ReadAllText(p))).Distinct()];

    public static string VerhaalVan(string naam) => Path.Combine(Wortel, "deploy", "verhalen", naam + ".json");

    public HttpClient Http { get; private set; } = null!;

    /// <summary>Connection string of the administrator of PostgreSQL, without a database.</summary>
    public string Beheerder { get; private set; } = "";

    public string Inrichting => Path.Combine(map, "inrichting");

    /// <summary>Where started processes export their traces; none when null.</summary>
    public string? Otlp { get; set; }

    /// <summary>What stands in the databases now, for tests that only look; null when that is unknown.</summary>
    public string? Stand { get; set; }

    public async ValueTask InitializeAsync()
    {
        await Sh("up");
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{poort}"), Timeout = TimeSpan.FromSeconds(30) };
        var pg = await Omgeving("postgres");
        Beheerder = $"Host={pg["PGHOST"]};Port={pg["PGPORT"]};Username={pg["PGUSER"]};Password={pg["PGPASSWORD"]}";
    }

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        await Sh("down", "--hard");
        // Where PostgreSQL runs as another user and cannot get at this folder, its data stand elsewhere and this is a link.
        var postgres = new DirectoryInfo(Path.Combine(map, "postgres"));
        if (postgres.LinkTarget is { } elders) Directory.Delete(elders, recursive: true);
        Directory.Delete(map, recursive: true);
    }

    /// <summary>Address of a part of the chain itself, past the gateway.</summary>
    public Uri Adres(string dienst) => new($"http://127.0.0.1:{(dienst == "poort" ? poort : poort + 1 + Array.IndexOf(Diensten, dienst))}");

    /// <summary>Where gRPC is spoken: at the service itself, or through the gateway.</summary>
    public Uri Grpc(string onderdeel) => new($"http://127.0.0.1:{poort + (onderdeel == "poort" ? 6 : 7)}");

    /// <summary>A file of the repository.</summary>
    public static string Bestand(string pad) => Path.Combine(Wortel, pad);

    /// <summary>A part that runs, started anew as a child of this process, which sees how it ends.</summary>
    public async Task<Process> AlsKind(string onderdeel)
    {
        var proces = $"/proc/{(await File.ReadAllTextAsync(Path.Combine(map, "pid", onderdeel))).Trim()}";
        string[] woorden = (await File.ReadAllTextAsync(Path.Combine(proces, "cmdline"))).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(woorden[0], woorden[1..])
        {
            WorkingDirectory = new FileInfo(Path.Combine(proces, "cwd")).LinkTarget!,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (naam, waarde) in await Omgeving(onderdeel)) start.Environment[naam] = waarde;
        await Sh("stop", onderdeel);
        return Process.Start(start) ?? throw new InvalidOperationException($"{onderdeel} start niet.");
    }

    /// <summary>Runs a command of <c>deploy/keten.sh</c>; one that fails is an exception with what it said.</summary>
    public async Task<string> Sh(params string[] woorden)
    {
        using var proces = Start("bash", [Path.Combine(Wortel, "deploy", "keten.sh"), .. woorden]);
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.WaitForExitAsync();
        return proces.ExitCode == 0 ? await uit : throw new InvalidOperationException($"keten.sh {string.Join(' ', woorden)} eindigde met {proces.ExitCode}: {await uit}{await fout}");
    }

    public async Task<IReadOnlyDictionary<string, string>> Omgeving(string onderdeel) => omgevingen.TryGetValue(onderdeel, out var bekend)
        ? bekend
        : omgevingen[onderdeel] = (await Sh("omgeving", onderdeel)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('=', 2)).ToDictionary(r => r[0], r => r[1]);

    public async Task Herstart(string onderdeel)
    {
        await Sh("dood", onderdeel);
        await Sh("start", onderdeel);
    }

    /// <summary>An empty chain: no data, nothing in the queues, the clock back at its beginning.</summary>
    public async Task Leeg()
    {
        await Wis();
        await Begin();
    }

    /// <summary>The same, with services and gateway not started yet.</summary>
    public async Task Wis()
    {
        Stand = null;
        await Stop();
        foreach (var dienst in Diensten)
        {
            await Sql(
                "keten_" + dienst,
                "do $$ declare t text; begin "
                + "for t in select quote_ident(tablename) from pg_tables where schemaname = 'public' and tablename not in ('schemaversions', 'dienst_stand') "
                + "loop execute 'truncate ' || t || ' cascade'; end loop; "
                + "update dienst_stand set epoch = 1, positie = 0, domeinklok = null; end $$");
            await Sql($"keten_{dienst}_sleutels", "truncate sleutel, laatst_gezien");
        }

        await LeegDeWachtrijen();
    }

    /// <summary>Stops services and gateway with kill -9; the servers run.</summary>
    public async Task Stop()
    {
        await Task.WhenAll(Programmas.Select(p => Sh("dood", p)));
        await Task.WhenAll(Klaar("postgres"), Klaar("rabbitmq"));
    }

    public Task Begin() => Task.WhenAll(Programmas.Select(Klaar));

    /// <summary>Starts a part when it does not run, and waits until it is healthy.</summary>
    public async Task Klaar(string onderdeel)
    {
        await Sh("start", onderdeel);
        await Sh("wacht", onderdeel);
    }

    public async Task Sql(string database, string sql)
    {
        await using var verbinding = new NpgsqlConnection($"{Beheerder};Database={database};Pooling=false");
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>A backup of the data of a service; its key store is not in it. Gone after disposal.</summary>
    public async Task<Backup> MaakBackup(string dienst)
    {
        var backup = new Backup(Path.Combine(map, $"backup-{dienst}"));
        await Postgres("pg_dump", "-Fc", "-d", "keten_" + dienst, "-f", backup.Bestand);
        return backup;
    }

    /// <summary>Stops a service, puts its backup back, starts it again, and waits until it is healthy.</summary>
    public async Task ZetTerug(string dienst, Backup backup)
    {
        await Sh("stop", dienst);
        await Postgres("pg_restore", "--clean", "--if-exists", "--single-transaction", "-d", "keten_" + dienst, backup.Bestand);
        await Klaar(dienst);
    }

    private async Task Postgres(string programma, params string[] woorden)
    {
        var start = new ProcessStartInfo("bash", ["-c", "exec \"$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)/$0\" \"$@\"", programma, .. woorden]) { UseShellExecute = false, RedirectStandardError = true };
        foreach (var (naam, waarde) in await Omgeving("postgres")) start.Environment[naam] = waarde;
        using var proces = Process.Start(start)!;
        var fout = await proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();
        if (proces.ExitCode != 0) throw new InvalidOperationException($"{programma} eindigde met {proces.ExitCode}: {fout}");
    }

    /// <summary>Plays a story through the gateway.</summary>
    /// <param name="verhaal">Path of the story.</param>
    /// <param name="bijStap">Called when the player says that it begins with a step; both go on meanwhile.</param>
    public async Task<Uitkomst> Speel(string verhaal, Func<int, Task>? bijStap = null)
    {
        Stand = null;
        var opname = Path.Combine(map, "opname.json");
        var (trace, gezegd) = await Speler("bash", [Path.Combine(Wortel, "deploy", "keten.sh"), "speel", verhaal, "--json", "--opname", opname], bijStap);
        Assert.True(trace is not null, $"Het verhaal ging niet zoals het moet gaan: {gezegd}\n{Logregels()}");
        laatste = new Uitkomst(Genummerd(trace), Opname.Lees(opname));
        Stand = verhaal;
        return laatste;
    }

    /// <summary>Plays a story in which parts are killed and started again.</summary>
    /// <param name="verhaal">Path of the story.</param>
    /// <param name="storingen">Each a part and the number of the step with which the player has just begun.</param>
    public async Task<Uitkomst> SpeelMetStoringen(string verhaal, params string[] storingen)
    {
        var gestopt = 0;
        var uitkomst = await Speel(verhaal, async nu =>
        {
            foreach (var onderdeel in storingen.Select(s => s.Split(' ')).Where(s => s[1] == nu.ToString(System.Globalization.CultureInfo.InvariantCulture)).Select(s => s[0]))
            {
                await Herstart(onderdeel);
                Interlocked.Increment(ref gestopt);
            }
        });
        Assert.Equal(storingen.Length, gestopt);
        return uitkomst;
    }

    /// <summary>The story on an empty chain; remembered, so that tests that only look need not play it again.</summary>
    public async Task<Uitkomst> ZorgVoor(string verhaal)
    {
        if (Stand == verhaal && laatste is not null) return laatste;
        await Leeg();
        return await Speel(verhaal);
    }

    /// <summary>The trace that the embedded chain gives, with ids by order of appearance.</summary>
    public async Task<string> Ingebed(string? verhaal = null)
    {
        verhaal ??= Verhaal;
        if (referenties.TryGetValue(verhaal, out var bekend)) return bekend;
        var (trace, gezegd) = await Speler("dotnet", [Lokaal, "speel", verhaal, "--json"], null);
        Assert.True(trace is not null, $"De ingebedde keten speelt het verhaal niet: {gezegd}");
        return referenties[verhaal] = Genummerd(trace);
    }

    /// <summary>The story up to and including a step, as a file.</summary>
    public string Tot(int stappen)
    {
        var verhaal = JsonNode.Parse(File.ReadAllText(Verhaal))!.AsObject();
        verhaal["stappen"] = new JsonArray([.. verhaal["stappen"]!.AsArray().Take(stappen).Select(s => s!.DeepClone())]);
        verhaal.Remove("eindstand");
        var pad = Path.Combine(map, $"tot-stap-{stappen}.json");
        File.WriteAllText(pad, verhaal.ToJsonString());
        return pad;
    }

    public Task<Databases> Databases() => Controle.Databases.Open(Beheerder, Diensten);

    public async Task<IReadOnlyList<string>> Controleer(IReadOnlyList<Opname> opnamen)
    {
        await using var databases = await Databases();
        return await Controleur.Controleer(databases, opnamen, Persoonlijk);
    }

    public async Task<string> Token(string organisatie, string rol)
    {
        if (tokens.TryGetValue((organisatie, rol), out var token)) return token;
        using var uitgifte = await Http.PostAsJsonAsync("/toegang/v1/tokens", new { organisatie, rol, persoon = "test-" + rol });
        uitgifte.EnsureSuccessStatusCode();
        return tokens[(organisatie, rol)] = (await uitgifte.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
    }

    /// <summary>A token that the gateway gives now, signed again to have expired so long ago.</summary>
    public async Task<string> VerlopenToken(string organisatie, TimeSpan geleden)
    {
        VergeetTokens();
        var delen = (await Token(organisatie, "professional")).Split('.');
        VergeetTokens();
        var inhoud = JsonNode.Parse(Base64Url.DecodeFromChars(delen[1]))!;
        var verlopen = inhoud["iat"]!.GetValue<long>() - (long)geleden.TotalSeconds;
        (inhoud["nbf"], inhoud["exp"]) = (verlopen - 60, verlopen);
        var tekst = $"{delen[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(inhoud.ToJsonString()))}";
        using var sleutel = ECDsa.Create();
        sleutel.ImportFromPem(await File.ReadAllTextAsync(Path.Combine(Inrichting, "tokens-prive.pem")));
        return $"{tekst}.{Base64Url.EncodeToString(sleutel.SignData(Encoding.ASCII.GetBytes(tekst), HashAlgorithmName.SHA256))}";
    }

    public async Task<HttpResponseMessage> Vraag(HttpMethod methode, string pad, string organisatie, string rol, object? inhoud = null, string? sleutel = null)
    {
        using var verzoek = new HttpRequestMessage(methode, pad);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Token(organisatie, rol));
        if (sleutel is not null) verzoek.Headers.Add("Idempotency-Key", sleutel);
        if (inhoud is not null) verzoek.Content = JsonContent.Create(inhoud);
        return await Http.SendAsync(verzoek);
    }

    /// <summary>How a part says that it is.</summary>
    public async Task<(HttpStatusCode Status, JsonNode Beeld)> Gezondheid(string onderdeel)
    {
        using var http = new HttpClient { BaseAddress = Adres(onderdeel), Timeout = TimeSpan.FromSeconds(5) };
        using var antwoord = await http.GetAsync("/gezondheid/gereed");
        return (antwoord.StatusCode, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!);
    }

    public async Task ZetKlok(string nu)
    {
        using var antwoord = await Http.PutAsJsonAsync("/simulatie/v1/klok", new { nu });
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>Tokens are signed by the inrichting: others after it was changed.</summary>
    public void VergeetTokens() => tokens.Clear();

    /// <summary>Waits until the chain says twice that it is at rest.</summary>
    public async Task Rust()
    {
        var achtereen = 0;
        var open = "geen antwoord";
        await Wacht.Tot(() => $"de keten tot rust komt; open staat: {open}", async () =>
        {
            using var antwoord = await Http.GetAsync("/simulatie/v1/rust");
            if (!antwoord.IsSuccessStatusCode) return false;
            var rust = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
            open = rust["open"]!.ToJsonString();
            achtereen = rust["inRust"]!.GetValue<bool>() ? achtereen + 1 : 0;
            return achtereen >= 2;
        });
    }

    /// <summary>Waits until the log of a part, from a place on, holds a text.</summary>
    public Task LogZegt(string onderdeel, string tekst, long vanaf) =>
        Wacht.Tot(() => $"het logboek van {onderdeel} zegt '{tekst}'; er staat:\n{Log(onderdeel, vanaf)}", () => Task.FromResult(Log(onderdeel, vanaf).Contains(tekst, StringComparison.Ordinal)));

    public long Loglengte(string onderdeel) => new FileInfo(Logbestand(onderdeel)) is { Exists: true } bestand ? bestand.Length : 0;

    public string Log(string onderdeel, long vanaf = 0)
    {
        using var stroom = new FileStream(Logbestand(onderdeel), FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite);
        stroom.Seek(vanaf, SeekOrigin.Begin);
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        return lezer.ReadToEnd();
    }

    public async Task<(string Gebruiker, string Wachtwoord, Uri Beheer)> Bus()
    {
        var omgeving = await Omgeving("melding");
        var wie = new Uri(omgeving["Keten__Bus__Adres"]).UserInfo.Split(':');
        return (wie[0], wie[1], new Uri(omgeving["Keten__Bus__Beheer"]));
    }

    private string Logbestand(string onderdeel) => Path.Combine(map, "log", onderdeel + ".log");

    private string Logregels() => string.Join('\n', Programmas.Select(p => $"--- {p}\n{string.Join('\n', Log(p).Split('\n').TakeLast(12))}"));

    private async Task LeegDeWachtrijen()
    {
        var (gebruiker, wachtwoord, beheer) = await Bus();
        using var http = new HttpClient { BaseAddress = beheer };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{gebruiker}:{wachtwoord}")));
        foreach (var wachtrij in await http.GetFromJsonAsync<JsonArray>("/api/queues/keten") ?? [])
        {
            using var antwoord = await http.DeleteAsync($"/api/queues/keten/{Uri.EscapeDataString(wachtrij!["name"]!.GetValue<string>())}/contents");
            if (antwoord.StatusCode != HttpStatusCode.NotFound) antwoord.EnsureSuccessStatusCode();
        }
    }

    private async Task<(string? Trace, string Gezegd)> Speler(string programma, string[] woorden, Func<int, Task>? bijStap)
    {
        using var proces = Start(programma, woorden);
        var uit = proces.StandardOutput.ReadToEndAsync();
        var ernaast = new List<Task>();
        var gezegd = new StringBuilder();
        while (await proces.StandardError.ReadLineAsync() is { } regel)
        {
            gezegd.AppendLine(regel);
            if (bijStap is not null && Stapregel().Match(regel) is { Success: true } stap)
                ernaast.Add(bijStap(int.Parse(stap.Groups["stap"].Value, System.Globalization.CultureInfo.InvariantCulture)));
        }

        await proces.WaitForExitAsync();
        await Task.WhenAll(ernaast);
        return (proces.ExitCode == 0 ? await uit : null, gezegd.ToString());
    }

    private Process Start(string programma, string[] woorden)
    {
        var start = new ProcessStartInfo(programma, woorden) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KETEN_MAP"] = map;
        start.Environment["KETEN_POORT"] = poort.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["KETEN_ZONDER_BOUW"] = "1";
        start.Environment["OTEL_BSP_SCHEDULE_DELAY"] = "200";
        start.Environment.Remove("Keten__Otlp");
        if (Otlp is not null) start.Environment["Keten__Otlp"] = Otlp;
        return Process.Start(start) ?? throw new InvalidOperationException($"{programma} start niet.");
    }

    /// <summary>Generated ids replaced by their order of appearance.</summary>
    private static string Genummerd(string trace)
    {
        var bekend = new Dictionary<string, string>();
        return Identiteit().Replace(trace, id =>
        {
            if (!bekend.TryGetValue(id.Value, out var nummer)) bekend[id.Value] = nummer = $"id-{bekend.Count + 1}";
            return nummer;
        });
    }

    private static string VindWortel()
    {
        for (var hier = new DirectoryInfo(AppContext.BaseDirectory); hier is not null; hier = hier.Parent)
        {
            if (File.Exists(Path.Combine(hier.FullName, "Keten.sln"))) return hier.FullName;
        }

        throw new InvalidOperationException($"Boven {AppContext.BaseDirectory} staat geen Keten.sln.");
    }

    /// <summary>Fifteen ports in a row on which nobody listens, below those that the system gives out itself.</summary>
    private static int VrijeReeks()
    {
        var bezet = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(l => l.Port).ToHashSet();
        for (var begin = 8200 + (Environment.ProcessId % 400 * 20); begin < 31000; begin += 20)
        {
            if (!Enumerable.Range(begin, 15).Any(bezet.Contains)) return begin;
        }

        throw new InvalidOperationException("Er zijn geen vijftien vrije poorten op een rij.");
    }

    [GeneratedRegex(@"^  \d{4}-\d\d-\d\d \d\d:\d\d +(?<stap>\d+)\. ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stapregel();

    [GeneratedRegex("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identiteit();
}

/// <summary>A backup of a database.</summary>
/// <param name="bestand">Where it stands.</param>
public sealed class Backup(string bestand) : IDisposable
{
    public string Bestand => bestand;

    public void Dispose() => File.Delete(bestand);
}

/// <summary>How a story went.</summary>
/// <param name="Trace">The trace with ids by order of appearance.</param>
/// <param name="Opnamen">The player's record.</param>
public sealed record Uitkomst(string Trace, IReadOnlyList<Opname> Opnamen);

/// <summary>Waits for conditions.</summary>
internal static class Wacht
{
    /// <param name="waarop">What is waited for, said when it does not come.</param>
    /// <param name="klaar">The condition.</param>
    /// <param name="seconden">How long at most.</param>
    public static async Task Tot(Func<string> waarop, Func<Task<bool>> klaar, int seconden = 30)
    {
        var begin = Environment.TickCount64;
        while (!await klaar())
        {
            if (Environment.TickCount64 - begin > seconden * 1000L) Assert.Fail($"Na {seconden} seconden wachten we nog tot {waarop()}");
            await Task.Delay(20);
        }
    }
}

/// <summary>Tests run by name: those that only look at the same data come together, and a chain is emptied less often.</summary>
public sealed class OpNaam : ITestCollectionOrderer, ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(c => c.TestCollectionDisplayName, StringComparer.Ordinal)];

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase => [.. testCases.OrderBy(c => c.TestCaseDisplayName, StringComparer.Ordinal)];
}
