using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Keten.Storingen;

/// <summary>One disturbance of a running chain: how it begins, how long it lasts, and how its cause is taken away.</summary>
/// <param name="Soort">Its kind.</param>
/// <param name="Dienst">The service that it hits; null when it hits all.</param>
/// <param name="Begin">Breaks.</param>
/// <param name="Duur">How long it stays broken.</param>
/// <param name="Herstel">Takes the cause away; what must recover by itself is left to do so.</param>
internal sealed record Storing(string Soort, string? Dienst, Func<Task> Begin, TimeSpan Duur, Func<Task> Herstel)
{
    /// <summary>Longer than any claim in the chain.</summary>
    private static readonly TimeSpan Vorst = TimeSpan.FromSeconds(33);

    /// <summary>Old and new instances work side by side, until all are new; only where there is an earlier version to begin with.</summary>
    public const string Opwaardering = "opgewaardeerd";

    public static IReadOnlyList<string> Soorten { get; } =
    [
        "dienst-gedood", "beide-instanties-gedood", "broker-gedood", "database-gedood", "broker-gewist", "bevroren", "verbinding-verbroken",
        "helften-dubbel-en-vertraagd", "database-schijf-vol", "broker-schijf-vol", "gateway-gedood", "backup-teruggezet",
    ];

    /// <summary>How long each worker of the load waits between two meldingen once there are enough handovers.</summary>
    public TimeSpan Adempauze { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Makes the backup that is put back; null when none is. What only the service itself knew since is gone then: of handovers there is another side.</summary>
    public Func<Task>? Backup { get; init; }

    public static Storing Maak(string soort, EchteKeten keten, Random toeval)
    {
        var dienst = EchteKeten.Diensten[toeval.Next(EchteKeten.Diensten.Count)];
        var exemplaar = toeval.Next(2) == 0 ? dienst : dienst + "-2";
        return soort switch
        {
            "dienst-gedood" => new(soort, dienst, () => keten.Dood(exemplaar), TimeSpan.FromSeconds(1.5), () => keten.Doe("start", exemplaar)),
            "beide-instanties-gedood" => new(
                soort,
                dienst,
                () => Task.WhenAll(keten.Dood(dienst), keten.Dood(dienst + "-2")),
                TimeSpan.FromSeconds(1.5),
                () => Task.WhenAll(keten.Doe("start", dienst), keten.Doe("start", dienst + "-2"))),
            "broker-gedood" => new(soort, null, () => keten.Dood("rabbitmq"), TimeSpan.FromSeconds(1.5), () => keten.Doe("start", "rabbitmq")),
            "database-gedood" => new(soort, null, () => keten.Dood("postgres"), TimeSpan.FromSeconds(1), () => keten.Doe("start", "postgres")),
            // It starts empty, with vhost and user from its configuration and nothing else.
            "broker-gewist" => new(soort, null, () => keten.Doe("wis-bus"), TimeSpan.Zero, () => Task.CompletedTask),
            "bevroren" => new(soort, dienst, () => keten.Bevries(exemplaar), Vorst, () => keten.Ontdooi(exemplaar)),
            "verbinding-verbroken" => new(soort, null, () => Verbreek(keten), TimeSpan.Zero, () => Task.CompletedTask),
            "helften-dubbel-en-vertraagd" => Dubbel(soort, keten, EchteKeten.Diensten[toeval.Next(EchteKeten.Diensten.Count - 1)]),
            "database-schijf-vol" => new(soort, null, () => Vol(keten, "postgres", "No space left on device", keten.MaakVol), TimeSpan.FromSeconds(2), async () =>
            {
                await keten.MaakRuimte();
                await keten.Doe("start", "postgres"); // it stops when its log does not fit any more
            }),
            "broker-schijf-vol" => new(
                soort,
                null,
                () => Vol(keten, "rabbitmq", "disk resource limit alarm set", () => keten.Doe("rabbitmqctl", "-q", "set_disk_free_limit", "1000000000000000")),
                TimeSpan.FromSeconds(2),
                () => keten.Doe("rabbitmqctl", "-q", "set_disk_free_limit", "50000000")),
            "gateway-gedood" => new(soort, null, () => keten.Dood("poort"), TimeSpan.FromSeconds(1.5), () => keten.Doe("start", "poort")),
            Opwaardering => new(soort, null, keten.NaarVorigeVersie, TimeSpan.FromSeconds(2), keten.Opwaardeer) { Adempauze = TimeSpan.FromSeconds(15) }, // eleven starts, which a full load would slow down
            "backup-teruggezet" => Teruggezet(soort, keten, EchteKeten.Diensten[toeval.Next(EchteKeten.Diensten.Count - 1)]),
            _ => throw new ArgumentException($"Onbekende soort: {soort}", nameof(soort)),
        };
    }

    private static async Task Vol(EchteKeten keten, string server, string zegt, Func<Task> maakVol)
    {
        var vanaf = keten.Loglengte(server);
        await maakVol();
        for (var begin = Environment.TickCount64; !keten.Log(server, vanaf).Contains(zegt, StringComparison.Ordinal); await Task.Delay(50))
        {
            if (Environment.TickCount64 - begin > 20_000) throw new InvalidOperationException($"{server} zegt niet dat zijn schijf vol is.");
        }
    }

    /// <summary>All connections of the services with the database and the bus are cut, a few times in a row.</summary>
    private static async Task Verbreek(EchteKeten keten)
    {
        using var http = Beheer(keten);
        for (var keer = 0; keer < 3; keer++)
        {
            await using (var verbinding = new NpgsqlConnection(keten.Beheerder + ";Database=postgres;Pooling=false"))
            {
                await verbinding.OpenAsync();
                await using var opdracht = new NpgsqlCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename like 'keten%'", verbinding);
                if ((long)(await opdracht.ExecuteScalarAsync())! == 0) throw new InvalidOperationException("Er waren geen verbindingen met de database.");
            }

            foreach (var verbinding in await http.GetFromJsonAsync<JsonArray>("/api/connections?columns=name") ?? [])
            {
                using var antwoord = await http.DeleteAsync("/api/connections/" + Uri.EscapeDataString(verbinding!["name"]!.GetValue<string>()));
            }

            await Task.Delay(400);
        }
    }

    /// <summary>Halves are taken from the queue of a service and come back later, in another order, each twice.</summary>
    private static Storing Dubbel(string soort, EchteKeten keten, string dienst)
    {
        var wachtrij = $"keten.{dienst}.helften";
        var gepakt = new List<(BasicProperties Kop, byte[] Inhoud)>();
        return new(soort, dienst, Pak, TimeSpan.FromSeconds(3), GeefTerug);

        async Task Pak()
        {
            await using var verbinding = await new ConnectionFactory { Uri = keten.Bus }.CreateConnectionAsync();
            await using var kanaal = await verbinding.CreateChannelAsync();
            var nemer = new AsyncEventingBasicConsumer(kanaal);
            nemer.ReceivedAsync += (_, bericht) =>
            {
                lock (gepakt) gepakt.Add((new BasicProperties(bericht.BasicProperties), bericht.Body.ToArray()));
                return Task.CompletedTask;
            };
            // The services take from this queue too; this one goes before them.
            await kanaal.BasicConsumeAsync(wachtrij, autoAck: true, "", noLocal: false, exclusive: false, new Dictionary<string, object?> { ["x-priority"] = 10 }, nemer);
            for (var begin = Environment.TickCount64; Environment.TickCount64 - begin < (gepakt.Count < 5 ? 15_000 : 2_000); await Task.Delay(20))
            {
            }

            if (gepakt.Count == 0) throw new InvalidOperationException($"Op {wachtrij} kwam niets langs om te verdubbelen.");
        }

        async Task GeefTerug()
        {
            await using var verbinding = await new ConnectionFactory { Uri = keten.Bus }.CreateConnectionAsync();
            await using var kanaal = await verbinding.CreateChannelAsync();
            foreach (var (kop, inhoud) in Enumerable.Reverse(gepakt).Concat(gepakt)) await kanaal.BasicPublishAsync("", wachtrij, mandatory: true, kop, inhoud);
        }
    }

    /// <summary>The database of a service goes back to what it was, while others have seen what it did since. Its key store stays.</summary>
    private static Storing Teruggezet(string soort, EchteKeten keten, string dienst)
    {
        var backup = Path.GetTempFileName();
        return new(
            soort,
            dienst,
            async () =>
            {
                await Task.WhenAll(keten.Doe("stop", dienst), keten.Doe("stop", dienst + "-2"));
                await keten.Postgres("pg_restore", "--clean", "--if-exists", "--single-transaction", "-d", "keten_" + dienst, backup);
                File.Delete(backup);
            },
            TimeSpan.FromSeconds(2),
            () => Task.WhenAll(keten.Doe("start", dienst), keten.Doe("start", dienst + "-2")))
        {
            Backup = () => keten.Postgres("pg_dump", "-Fc", "-d", "keten_" + dienst, "-f", backup),
        };
    }

    private static HttpClient Beheer(EchteKeten keten)
    {
        var http = new HttpClient { BaseAddress = keten.Busbeheer };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("keten:" + keten.Busgeheim)));
        return http;
    }
}
