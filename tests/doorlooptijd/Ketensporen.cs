using System.Text.Json.Nodes;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Termijnen;
using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The spans of the chain trace: what has ended, once, immutable, in one tree under a derived id. On a database, as the service keeps them.</summary>
public sealed class Ketensporen : IAsyncLifetime
{
    private static readonly Kalender DeKalender = new();
    private static readonly DateTimeOffset Nu = Op("2026-12-01T12:00");
    private readonly string bestand = Path.Combine(Path.GetTempPath(), $"sporen-{Id.Ondoorzichtig():N}.db");
    private Database database = null!;

    public ValueTask InitializeAsync()
    {
        Migraties.Voer(false, $"Data Source={bestand}", [(typeof(Dienst).Assembly, "migraties."), (typeof(DoorlooptijdDienst).Assembly, "migraties.")], null);
        database = Database.Open(false, $"Data Source={bestand}");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        foreach (var deel in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(bestand) + "*")) File.Delete(deel);
    }

    [Fact]
    public async Task AllesWatIsGeeindigdIsEenSpan_InEenBoomOnderHetTraject()
    {
        var trace = Trajecttrace.Bouw(Traject, HeleKeten.Weg(), DeKalender, Nu);
        var spans = await Leg(HeleKeten.Weg());

        Assert.All(spans, s => Assert.Equal(Sporen.TraceId(Traject), Tekst(s, "traceId")));
        Assert.Equal(spans.Count, spans.Select(s => Tekst(s, "spanId")).Distinct().Count());
        var wortel = Assert.Single(spans, s => s["parentSpanId"] is null);
        Assert.Equal((Nano(trace.Begonnen!.Value), Nano(trace.HelpGestart!.Value)), (Tekst(wortel, "startTimeUnixNano"), Tekst(wortel, "endTimeUnixNano")));
        var perId = spans.ToDictionary(s => Tekst(s, "spanId"));
        Assert.All(spans.Where(s => s != wortel), s => Assert.Contains(Tekst(s, "parentSpanId"), perId.Keys));

        foreach (var stap in trace.Stappen)
        {
            var span = Assert.Single(spans, s => Tekst(s, "name") == $"{stap.Schakel}: {stap.Naam}" && Tekst(s, "startTimeUnixNano") == Nano(stap.Van));
            Assert.Equal((Nano(stap.Tot!.Value), Tekst(wortel, "spanId")), (Tekst(span, "endTimeUnixNano"), Tekst(span, "parentSpanId")));
            Assert.Equal(stap.Oordeel, Kenmerk(span, "keten.oordeel"));

            // Waiting and working lie end to end within the step.
            var delen = spans.Where(s => Tekst(s, "parentSpanId") == Tekst(span, "spanId") && Tekst(s, "name") is "wachten" or "werken").OrderBy(s => Tekst(s, "startTimeUnixNano"), StringComparer.Ordinal).ToList();
            delen = [.. delen.Where(s => Tekst(s, "parentSpanId") == Tekst(span, "spanId"))];
            Assert.Equal((Nano(stap.Van), Nano(stap.Tot.Value)), (Tekst(delen[0], "startTimeUnixNano"), Tekst(delen[^1], "endTimeUnixNano")));
            for (var i = 1; i < delen.Count; i++) Assert.Equal(Tekst(delen[i - 1], "endTimeUnixNano"), Tekst(delen[i], "startTimeUnixNano"));
        }

        Assert.Equal(trace.Overdrachten.Count(o => o.Besloten is not null), spans.Count(s => Tekst(s, "name").StartsWith("overdracht: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task EenStapVerwijstNaarDeLevendeSporenVanZijnBeginEnEinde()
    {
        var feiten = HeleKeten.Weg();
        var spans = await Leg(feiten);

        var triage = spans.Single(s => Tekst(s, "name") == "melding: triage");
        var besluit = feiten.Single(f => f.Feit.Soort == "melding-getrieerd").Feit;
        Assert.Contains(triage["links"]!.AsArray(), l => $"00-{l!["traceId"]}-{l["spanId"]}-01" == besluit.Trace);
    }

    [Fact]
    public async Task EenSpanWordtEenKeerGelegd_PasAlsHijIsGeeindigd_EnDeWortelBijHetEindeVanDeWeg()
    {
        var feiten = HeleKeten.Weg().OrderBy(f => f.Feit.GebeurdOp).ToList();
        var gezien = new List<JsonNode>();
        for (var i = 1; i <= feiten.Count; i++)
        {
            var nieuw = await Leg(feiten[..i]);
            Assert.All(nieuw, s => Assert.True(long.Parse(Tekst(s, "endTimeUnixNano"), System.Globalization.CultureInfo.InvariantCulture) <= long.Parse(Nano(feiten[i - 1].Feit.GebeurdOp), System.Globalization.CultureInfo.InvariantCulture)));
            if (i < feiten.Count) Assert.DoesNotContain(nieuw, s => s["parentSpanId"] is null);
            gezien.AddRange(nieuw);
            Assert.Empty(await Leg(feiten[..i])); // nothing twice
        }

        Assert.Equal(gezien.Count, gezien.Select(s => Tekst(s, "spanId")).Distinct().Count());
        Assert.Empty(gezien.Where(s => Kenmerk(s, "keten.correctie") is not null).Select(s => s.ToJsonString())); // in order of time nothing has to be corrected
    }

    [Fact]
    public async Task EenCorrectieIsEenNieuweSpan_DieVerwijstNaarDeOude()
    {
        var feiten = HeleKeten.Weg();
        var oud = (await Leg(feiten)).Single(s => Tekst(s, "name") == "melding: triage");

        // The triage turns out to have been a day later.
        var later = feiten.ConvertAll(f => f.Feit.Soort == "melding-getrieerd" ? (f.Dienst, f.Feit with { GebeurdOp = Op("2026-01-13T08:00") }) : f);
        var nieuw = await Leg(later);

        var triage = nieuw.Single(s => Tekst(s, "name") == "melding: triage");
        Assert.NotEqual(Tekst(oud, "spanId"), Tekst(triage, "spanId"));
        Assert.Equal("te-laat", Kenmerk(triage, "keten.oordeel"));
        Assert.Equal("2", Kenmerk(triage, "keten.correctie"));
        Assert.Contains(triage["links"]!.AsArray(), l => l!["spanId"]!.GetValue<string>() == Tekst(oud, "spanId"));
        Assert.DoesNotContain(nieuw, s => Tekst(s, "name") == "raadsonderzoek: start"); // what did not change is not sent again
    }

    [Fact]
    public void DeIdsVolgenUitHetTraject_EnZijnGeldigVoorOpenTelemetry()
    {
        Assert.Matches("^[0-9a-f]{32}$", Sporen.TraceId(Traject));
        Assert.Matches("^[0-9a-f]{16}$", Sporen.SpanId(Traject, "x", 1));
        Assert.Equal(Sporen.TraceId(Traject), Sporen.TraceId(Traject));
        Assert.NotEqual(Sporen.TraceId(Traject), Sporen.TraceId(Nr(2)));
        Assert.NotEqual(Sporen.SpanId(Traject, "x", 1), Sporen.SpanId(Traject, "x", 2));
    }

    /// <summary>Works facts in, and gives the spans that were new.</summary>
    [Fact]
    public async Task WatDeEneInstantieVerstuurt_VerstuurtDeAndereNietOok()
    {
        var spans = await Leg(HeleKeten.Weg());
        var verstuurd = new List<string>();
        bool? ookDeAndere = null;
        Weg? weg = null;
        using var zelf = weg = new Weg(async tekst =>
        {
            verstuurd.Add(tekst);
            // While the receiver thinks about what one instance sent, the other comes round.
            ookDeAndere ??= await Zender().ZendBundel(new Uri("http://ontvanger/v1/traces"), CancellationToken.None);
            return System.Net.HttpStatusCode.OK;
        });
        await Zender().ZendBundel(new Uri("http://ontvanger/v1/traces"), CancellationToken.None);
        Assert.False(ookDeAndere);
        Assert.All(spans, s => Assert.Contains(Tekst(s, "spanId"), Assert.Single(verstuurd), StringComparison.Ordinal));

        Spoorzender Zender() => NieuweZender(weg!);
    }

    [Fact]
    public async Task WatNietAankwam_KanDeAndereInstantieMeteenVersturen()
    {
        await Leg(HeleKeten.Weg());
        var keer = 0;
        using var weg = new Weg(_ => Task.FromResult(++keer == 1 ? System.Net.HttpStatusCode.ServiceUnavailable : System.Net.HttpStatusCode.OK));
        await Assert.ThrowsAsync<HttpRequestException>(() => NieuweZender(weg).ZendBundel(new Uri("http://ontvanger/v1/traces"), CancellationToken.None));
        await NieuweZender(weg).ZendBundel(new Uri("http://ontvanger/v1/traces"), CancellationToken.None);
        Assert.Equal(2, keer);
        Assert.Equal(0, await database.AlsWerker(tx => tx.Eerste<long>("select count(*) from spoor where verzonden = 0"), CancellationToken.None));
    }

    /// <summary>The sender of an instance of its own on the same database.</summary>
    private Spoorzender NieuweZender(Weg weg) => new(
        new Dienst("doorlooptijd", database, null!, Klokken.Echt(), null!, null!, Microsoft.Extensions.Logging.Abstractions.NullLogger<Dienst>.Instance),
        weg,
        new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build());

    /// <summary>The way to a receiver, which answers what the test says.</summary>
    private sealed class Weg(Func<string, Task<System.Net.HttpStatusCode>> antwoord) : HttpMessageHandler, IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new(await antwoord(await request.Content!.ReadAsStringAsync(cancellationToken)));
    }

    private async Task<List<JsonNode>> Leg(List<(string Dienst, Feit Feit)> feiten)
    {
        var trace = Trajecttrace.Bouw(Traject, feiten, DeKalender, Nu);
        return await database.AlsWerker(
            async tx =>
            {
                await tx.Voer("update spoor set verzonden = 1");
                await Sporen.Leg(tx, trace, feiten);
                return (await tx.Alle<string>("select span from spoor where verzonden = 0")).ConvertAll(s => JsonNode.Parse(s)!);
            },
            CancellationToken.None);
    }

    private static string Tekst(JsonNode span, string veld) => span[veld]?.GetValue<string>() ?? "";

    private static string? Kenmerk(JsonNode span, string naam) =>
        span["attributes"]!.AsArray().FirstOrDefault(k => k!["key"]!.GetValue<string>() == naam)?["value"]!["stringValue"]!.GetValue<string>();

    private static string Nano(DateTimeOffset t) => (t.ToUnixTimeMilliseconds() * 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
