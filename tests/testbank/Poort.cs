using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Gateway;

namespace Keten.Testbank;

/// <summary>A door of the chain as a partner sees it: the gateway, or a service by itself.</summary>
/// <param name="adres">Where it is.</param>
/// <param name="tokens">Where tokens are asked for, when that is not here.</param>
public sealed class Poort(Uri adres, Poort? tokens = null) : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = adres, Timeout = Geduld };
    private readonly ConcurrentDictionary<(string, string), Task<string>> bekend = new();

    public Uri Adres => adres;

    public Partner Als(string organisatie, string rol = Rollen.Professional) => new(this, organisatie, rol);

    public Task<string> Token(string organisatie, string rol) =>
        tokens is not null ? tokens.Token(organisatie, rol) : bekend.GetOrAdd((organisatie, rol), _ => VraagToken(organisatie, rol));

    /// <summary>Sends anything at all; whatever comes back must keep to the rules for every answer.</summary>
    public async Task<Antwoord> Stuur(string methode, string pad, HttpContent? inhoud = null, string? token = null, params (string Kop, string Waarde)[] koppen)
    {
        var gekregen = await Blader(methode, pad, inhoud, token, koppen);
        var bezwaren = Antwoordregels.Bezwaren(pad, gekregen);
        return bezwaren.Count == 0 ? gekregen : throw new InvalidOperationException($"{methode} {pad} gaf {gekregen}, maar {string.Join("; ", bezwaren)}");
    }

    /// <summary>Sends what a browser sends: a page is no part of the API and its answers keep to other rules.</summary>
    public async Task<Antwoord> Blader(string methode, string pad, HttpContent? inhoud = null, string? token = null, params (string Kop, string Waarde)[] koppen)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad) { Content = inhoud };
        if (token is not null) verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (kop, waarde) in koppen) verzoek.Headers.TryAddWithoutValidation(kop, waarde);
        using var antwoord = await http.SendAsync(verzoek);
        return new Antwoord(
            (int)antwoord.StatusCode,
            await antwoord.Content.ReadAsStringAsync(),
            antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(k => k.Key, k => string.Join(", ", k.Value), StringComparer.OrdinalIgnoreCase));
    }

    public async Task ZetKlok(DateTimeOffset nu)
    {
        await Wachten.Tot("de klok is gezet", async () => (await Stuur("PUT", "/simulatie/v1/klok", JsonContent.Create(new { nu }))) is var a && a.Status == 200 ? null : a.ToString());
    }

    /// <summary>Waits until the chain is at rest, seen twice.</summary>
    public Task Rust()
    {
        string? vorige = null;
        return Wachten.Tot("de keten is in rust", async () =>
        {
            var rust = JsonSerializer.Deserialize<Rust>((await Stuur("GET", "/simulatie/v1/rust")).Tekst, ContractJson.Opties)!;
            var posities = string.Join(' ', rust.Standen.Select(s => $"{s.Dienst}={s.Positie}"));
            var (eerder, open) = (vorige, string.Join("; ", rust.Open));
            vorige = rust.InRust ? posities : null;
            return rust.InRust && eerder == posities ? null : $"open: {open}";
        });
    }

    public void Dispose() => http.Dispose();

    private async Task<string> VraagToken(string organisatie, string rol)
    {
        var antwoord = await Stuur("POST", "/toegang/v1/tokens", JsonContent.Create(new { organisatie, rol, persoon = $"{rol}-1" }));
        return antwoord.Status == 201 ? antwoord["token"]!.GetValue<string>() : throw new InvalidOperationException($"Geen token: {antwoord}");
    }
}

/// <summary>Somebody of an organisation, in a role, with a token.</summary>
public sealed record Partner(Poort Poort, string Organisatie, string Rol)
{
    /// <summary>Opens a page.</summary>
    public async Task<Antwoord> Blader(string pad) => await Poort.Blader("GET", pad, token: await Poort.Token(Organisatie, Rol));

    public async Task<Antwoord> Get(string pad) => await Poort.Stuur("GET", pad, token: await Poort.Token(Organisatie, Rol));

    /// <summary>Sends a command, under a new Idempotency-Key unless one is given.</summary>
    public Task<Antwoord> Post(string pad, object? inhoud, string? sleutel = null, string? ifMatch = null) =>
        PostTekst(pad, JsonSerializer.Serialize(inhoud, JsonSerializerOptions.Web), sleutel, ifMatch);

    public async Task<Antwoord> PostTekst(string pad, string inhoud, string? sleutel = null, string? ifMatch = null)
    {
        List<(string, string)> koppen = [("Idempotency-Key", sleutel ?? Id.Nieuw().ToString())];
        if (ifMatch is not null) koppen.Add(("If-Match", ifMatch));
        return await Poort.Stuur(
            "POST", pad, new StringContent(inhoud, System.Text.Encoding.UTF8, "application/json"), await Poort.Token(Organisatie, Rol), [.. koppen]);
    }
}

/// <summary>An answer as it came.</summary>
public sealed record Antwoord(int Status, string Tekst, IReadOnlyDictionary<string, string> Koppen)
{
    private JsonNode? json;

    public JsonNode Json => json ??= JsonNode.Parse(Tekst)!;

    /// <summary>A field at the top.</summary>
    public JsonNode? this[string veld] => Json[veld];

    public string? Kop(string naam) => Koppen.GetValueOrDefault(naam);

    /// <summary>This answer, when it has that status; otherwise it fails and shows what came.</summary>
    public Antwoord Met(int status) => Status == status ? this : throw new InvalidOperationException($"Verwacht werd {status}, het werd {this}");

    public override string ToString() => $"{Status} {Tekst}";
}

/// <summary>Waiting for what must become true, and saying what was still missing.</summary>
public static class Wachten
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    /// <param name="wat">What is waited for.</param>
    /// <param name="kijk">Null when it is so; else what is missing.</param>
    public static async Task Tot(string wat, Func<Task<string?>> kijk)
    {
        var begin = Environment.TickCount64;
        string? mist;
        while ((mist = await kijk()) is not null)
        {
            if (Environment.TickCount64 - begin > Geduld.TotalMilliseconds) throw new TimeoutException($"Het duurt te lang tot {wat}: {mist}");
            await Task.Delay(10);
        }
    }
}
