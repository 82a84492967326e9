using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Testbank;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Antwoord = Keten.Testbank.Antwoord;

namespace Keten.Gateway.Tests;

/// <summary>What a process says about itself to whoever watches over it.</summary>
public sealed class Gezondheid(Ingebouwd ingebouwd)
{
    private const string Gereed = "/gezondheid/gereed";

    [Fact]
    public async Task ElkeDienstZegtOfDatabaseEnSleutelkluisAntwoordenEnHoeVerHijIs()
    {
        await ingebouwd.Verloop.Meld();
        await ingebouwd.Poort.Rust();
        var antwoord = (await ingebouwd.Poort.Stuur("GET", Gereed)).Met(200);

        Assert.StartsWith("application/json", antwoord.Kop("Content-Type"), StringComparison.Ordinal);
        Assert.True(antwoord["gereed"]!.GetValue<bool>());
        Assert.Equal("verbonden", antwoord["bus"]!.GetValue<string>());
        Assert.Equal(ingebouwd.Keten.Diensten, antwoord["diensten"]!.AsArray().Select(d => d!["dienst"]!.GetValue<string>()));
        Assert.All(antwoord["diensten"]!.AsArray(), d =>
        {
            Assert.True(d!["gereed"]!.GetValue<bool>());
            Assert.Equal(("antwoordt", "antwoordt"), (d["database"]!.GetValue<string>(), d["sleutelkluis"]!.GetValue<string>()));
        });
        Assert.Equal(0, Dienst(antwoord, "melding")["onverzonden"]!.GetValue<long>());
        Assert.Null(Dienst(antwoord, "melding")["bronnen"]);
        Assert.Null(Dienst(antwoord, "doorlooptijd")["onverzonden"]);
        var bronnen = Dienst(antwoord, "doorlooptijd")["bronnen"]!.AsObject();
        Assert.Equal(ingebouwd.Keten.Diensten.Where(d => d != "doorlooptijd").Order(StringComparer.Ordinal), bronnen.Select(b => b.Key).Order(StringComparer.Ordinal));
        Assert.All(bronnen, b => Assert.Equal(0, b.Value!["achterstand"]!.GetValue<long>()));
        Assert.All(bronnen, b => Assert.InRange(b.Value!["secondenGeleden"]!.GetValue<double>(), 0, 60));
        LogboekenZonderNamen.Schoon(antwoord.Tekst);
        (await ingebouwd.Poort.Stuur("GET", "/gezondheid/levend")).Met(200);
    }

    [Theory]
    [InlineData("melding.db", "dienst_stand", "database")]
    [InlineData("melding-sleutels.db", "sleutel", "sleutelkluis")]
    public async Task EenDienstZonderDatabaseOfSleutelkluisIsNietGereedTotDieTerugIs(string bestand, string tabel, string wat)
    {
        await using var keten = await EmbeddedKeten.Start();
        var verbinding = $"Data Source={Path.Combine(keten.Map, bestand)}";
        Hernoem(verbinding, tabel, "weg");
        var antwoord = (await keten.Poort.Stuur("GET", Gereed)).Met(503);
        Assert.StartsWith("application/json", antwoord.Kop("Content-Type"), StringComparison.Ordinal);
        Assert.False(antwoord["gereed"]!.GetValue<bool>());
        Assert.Equal("antwoordt niet", Dienst(antwoord, "melding")[wat]!.GetValue<string>());
        Assert.Equal(["melding"], antwoord["diensten"]!.AsArray().Where(d => !d!["gereed"]!.GetValue<bool>()).Select(d => d!["dienst"]!.GetValue<string>()));
        (await keten.Poort.Stuur("GET", "/gezondheid/levend")).Met(200);

        Hernoem(verbinding, "weg", tabel);
        (await keten.Poort.Stuur("GET", Gereed)).Met(200);
    }

    [Fact]
    public async Task WieVraagtWachtNietAchterDeVerzoekenDieOpDeDatabaseWachten()
    {
        await using var keten = await EmbeddedKeten.Start();
        var bezig = new TaskCompletionSource();
        var los = new TaskCompletionSource();
        var bezet = keten.Dienst("melding").Data.AlsDienst(
            async tx =>
            {
                await tx.Voer("update dienst_stand set positie = positie where enige = 1");
                bezig.SetResult();
                await los.Task;
                return 0;
            },
            CancellationToken.None);
        await bezig.Task;
        try
        {
            var antwoorden = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => keten.Poort.Stuur("GET", Gereed)));
            Assert.All(antwoorden, a => a.Met(200));
        }
        finally
        {
            los.SetResult();
            await bezet;
        }
    }

    [Fact]
    public async Task WatDeAnderNietZagWordtOuderOokAlsErEenNieuwereHelftKomt()
    {
        var post = new DichtePost();
        await using var keten = await EmbeddedKeten.Start(b => b.Services.AddSingleton<IPost>(post));
        var verloop = new Verloop(keten.Poort);
        var melding = await verloop.TotOnderzocht();
        Assert.Null(Dienst(await keten.Poort.Stuur("GET", Gereed), "melding")["oudsteOnverzonden"]);

        var verzoek = await verloop.BiedAan(melding, melding.Kinderen[0]);
        var eerst = await Sinds(keten, verzoek.Procesregie);
        await Wachten.Tot("de oudste helft een seconde wacht", async () => Oudste(await keten.Poort.Stuur("GET", Gereed)) is var s && s >= 1 ? null : $"{s} seconden");
        (await verloop.TrekIn(verzoek.Procesregie)).Met(201);

        Assert.Equal(eerst, await Sinds(keten, verzoek.Procesregie));
        var antwoord = (await keten.Poort.Stuur("GET", Gereed)).Met(200); // without the bus it takes requests and loses nothing
        Assert.Equal("niet verbonden", antwoord["bus"]!.GetValue<string>());
        Assert.Equal(2, Dienst(antwoord, "melding")["onverzonden"]!.GetValue<long>());
        Assert.InRange(Oudste(antwoord), 1, 60);
    }

    private static JsonNode Dienst(Antwoord antwoord, string naam) => antwoord["diensten"]!.AsArray().Single(d => d!["dienst"]!.GetValue<string>() == naam)!;

    private static double Oudste(Antwoord antwoord) => Dienst(antwoord, "melding")["oudsteOnverzonden"]!.GetValue<double>();

    private static Task<long> Sinds(EmbeddedKeten keten, Guid overdracht) =>
        keten.Dienst("melding").Data.AlsWerker(tx => tx.Eerste<long>("select sinds from uitgaand where overdracht = @overdracht", new { overdracht }), CancellationToken.None);

    private static void Hernoem(string verbinding, string van, string naar)
    {
        using var open = new SqliteConnection(verbinding);
        open.Open();
        using var opdracht = open.CreateCommand();
        opdracht.CommandText = $"alter table {van} rename to {naar}";
        opdracht.ExecuteNonQuery();
    }

    private sealed class DichtePost : IPost
    {
        public bool Verbonden => false;

        public Task Stuur<T>(string wachtrij, T bericht, CancellationToken ct)
            where T : class => throw new TimeoutException("de bus is weg");
    }
}
