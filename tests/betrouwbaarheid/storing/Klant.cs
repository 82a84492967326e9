using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Keten.Controle;

namespace Keten.Storingen;

/// <summary>
/// A partner that knows how to hold on: what gets no answer is sent again under its key until it has one, and every answer is written down.
/// </summary>
internal sealed class Klant : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(3);
    private readonly HttpClient http;
    private readonly string beurt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private readonly ConcurrentDictionary<(string Organisatie, string Rol), Task<AuthenticationHeaderValue>> tokens = new();
    private long nummer;
    private long herhaald;

    public Klant(Uri voordeur) => http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = voordeur, Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Requests that were sent again because there was no answer.</summary>
    public long Herhaald => Interlocked.Read(ref herhaald);

    /// <summary>Does something, and writes the answer down.</summary>
    /// <param name="verslag">Where.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="pad">Path of the address.</param>
    /// <param name="inhoud">What is sent.</param>
    /// <param name="nogNiet">A refusal that passes by itself, because the other side has not seen or sent something yet.</param>
    public async Task<JsonObject> Doe(Deelverslag verslag, string wie, string pad, object inhoud, Func<JsonNode, bool>? nogNiet = null)
    {
        var sleutel = $"storing-{beurt}-{Interlocked.Increment(ref nummer)}";
        var tekst = ContentVan(inhoud);
        var begin = Environment.TickCount64;
        for (var poging = 0; ; poging++)
        {
            var (status, antwoord) = await Stuur(HttpMethod.Post, wie, pad, tekst, sleutel);
            if (status == HttpStatusCode.Created)
            {
                verslag.Opnamen.Add(new Opname(sleutel, wie, "POST " + pad, (int)status, antwoord!.DeepClone()));
                return antwoord.AsObject();
            }

            var gaatOver = antwoord is not null && nogNiet?.Invoke(antwoord) == true;
            if (status is { } s && (int)s < 500 && s != HttpStatusCode.Unauthorized && !gaatOver)
                throw new OnverwachtAntwoord($"POST {pad} ({sleutel}) gaf {(int)s}: {antwoord?.ToJsonString()}");
            if (Environment.TickCount64 - begin > Geduld.TotalMilliseconds)
                throw new OnverwachtAntwoord($"POST {pad} ({sleutel}) kreeg in {Geduld.TotalMinutes:0} minuten geen antwoord; het laatste was {(status is { } l ? (int)l : "niets")}: {antwoord?.ToJsonString()}");
            if (!gaatOver) Interlocked.Increment(ref herhaald);
            await Task.Delay(Math.Min(250, 15 << Math.Min(poging, 4)));
        }
    }

    /// <summary>A refusal with this rule.</summary>
    public static Func<JsonNode, bool> Regel(string regel) => antwoord => antwoord["type"]?.GetValue<string>() == "urn:keten:regel:" + regel;

    /// <summary>What is not there yet.</summary>
    public static bool Onbekend(JsonNode antwoord) => antwoord["status"]?.GetValue<int>() == (int)HttpStatusCode.NotFound;

    /// <summary>Looks until it sees what it waits for.</summary>
    public async Task Zie(string wie, string pad, Func<JsonNode, bool> gezien)
    {
        var begin = Environment.TickCount64;
        while (true)
        {
            var (status, antwoord) = await Stuur(HttpMethod.Get, wie, pad, null, null);
            if (status == HttpStatusCode.OK && gezien(antwoord!)) return;
            if (Environment.TickCount64 - begin > Geduld.TotalMilliseconds) throw new OnverwachtAntwoord($"GET {pad} gaf in {Geduld.TotalMinutes:0} minuten niet wat werd verwacht: {antwoord?.ToJsonString()}");
            await Task.Delay(20);
        }
    }

    /// <summary>Sets the clock of the chain.</summary>
    public async Task ZetKlok(DateTimeOffset nu)
    {
        using var antwoord = await http.PutAsJsonAsync("/simulatie/v1/klok", new { nu });
        if (!antwoord.IsSuccessStatusCode) throw new OnverwachtAntwoord($"De klok gaf {(int)antwoord.StatusCode}: {await antwoord.Content.ReadAsStringAsync()}");
    }

    /// <summary>Waits until the chain says twice that everything has been sent, seen and read.</summary>
    /// <returns>What was still open when patience ran out; null when it came to rest.</returns>
    public async Task<string?> Rust()
    {
        var begin = Environment.TickCount64;
        var open = "geen antwoord";
        for (var achtereen = 0; achtereen < 2;)
        {
            var (status, antwoord) = await Stuur(HttpMethod.Get, null, "/simulatie/v1/rust", null, null);
            achtereen = status == HttpStatusCode.OK && antwoord!["inRust"]!.GetValue<bool>() ? achtereen + 1 : 0;
            if (status == HttpStatusCode.OK) open = antwoord!["open"]!.ToJsonString();
            if (Environment.TickCount64 - begin > Geduld.TotalMilliseconds) return open;
            await Task.Delay(50);
        }

        return null;
    }

    public void Dispose() => http.Dispose();

    private static byte[] ContentVan(object inhoud) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(inhoud, System.Text.Json.JsonSerializerOptions.Web);

    /// <returns>No status when there was no answer.</returns>
    private async Task<(HttpStatusCode? Status, JsonNode? Antwoord)> Stuur(HttpMethod methode, string? wie, string pad, byte[]? inhoud, string? sleutel)
    {
        try
        {
            using var verzoek = new HttpRequestMessage(methode, pad);
            if (wie is not null) verzoek.Headers.Authorization = await Token(wie, Rol(pad));
            if (sleutel is not null) verzoek.Headers.Add("Idempotency-Key", sleutel);
            if (inhoud is not null) verzoek.Content = new ByteArrayContent(inhoud) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var antwoord = await http.SendAsync(verzoek);
            if (antwoord.StatusCode == HttpStatusCode.Unauthorized) tokens.Clear();
            var tekst = await antwoord.Content.ReadAsStringAsync();
            return (antwoord.StatusCode, tekst.Length == 0 ? null : JsonNode.Parse(tekst));
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException or IOException)
        {
            tokens.Clear(); // also the asking for a token may have failed
            return (null, null);
        }
    }

    private static string Rol(string pad) =>
        pad.EndsWith("/professionals", StringComparison.Ordinal) ? "beheer"
        : pad.EndsWith("/gedwongen-einden", StringComparison.Ordinal) ? "regie"
        : "professional";

    private Task<AuthenticationHeaderValue> Token(string organisatie, string rol) => tokens.GetOrAdd((organisatie, rol), async wie =>
    {
        using var antwoord = await http.PostAsJsonAsync("/toegang/v1/tokens", new { wie.Organisatie, wie.Rol, persoon = "storing-" + wie.Rol });
        antwoord.EnsureSuccessStatusCode();
        return new AuthenticationHeaderValue("Bearer", (await antwoord.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>());
    });
}

/// <summary>The chain answered what it may not answer, or nothing at all: a finding.</summary>
internal sealed class OnverwachtAntwoord(string tekst) : Exception(tekst);
