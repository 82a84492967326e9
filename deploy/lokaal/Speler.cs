using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keten.Contracts;
using Keten.Gateway;

namespace Keten.Lokaal;

/// <summary>An answer that the chain gave, as the player saw it.</summary>
internal sealed record Opname(string Sleutel, string Organisatie, string Verzoek, int Status, JsonNode? Antwoord);

/// <summary>
/// Plays a story through the gateway: sets the domain clock, sends a step, repeats it under its key until it is answered, and waits until
/// the chain is at rest before the next.
/// </summary>
internal sealed class Speler(Uri poort, Verhaal verhaal) : IDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(15);
    private readonly HttpClient http = new() { BaseAddress = poort, Timeout = TimeSpan.FromSeconds(15) };
    private readonly Dictionary<string, string> bewaard = new(verhaal.Organisaties);
    private readonly Dictionary<(string, string), string> tokens = [];
    private readonly string beurt = Fundament.Id.Ondoorzichtig().ToString("N");

    public List<Opname> Opnamen { get; } = [];

    /// <summary>Plays all steps and gives the trace of the traject at the end.</summary>
    /// <exception cref="Verhaalfout">Something went otherwise than the story says.</exception>
    public async Task<JsonObject> Speel(Action<int, Verhaalstap> voortgang, CancellationToken ct)
    {
        for (var i = 0; i < verhaal.Stappen.Count; i++)
        {
            voortgang(i, verhaal.Stappen[i]);
            await Zet(i, verhaal.Stappen[i], ct);
        }

        var laatste = verhaal.Stappen[^1];
        var trace = await Verstuur("GET", $"/doorlooptijd/v1/trajecten/{Vul(verhaal.Traject)}", null, laatste.Organisatie, "professional", null, ct);
        if (trace.Status != 200) throw new Verhaalfout($"Het traject is niet op te vragen: {trace.Status} {trace.Inhoud?.ToJsonString()}");
        var document = (JsonObject)trace.Inhoud!;
        document.Remove("gelezen"); // up to where was read is about this run, not about the traject
        foreach (var (waar, wat) in verhaal.Eindstand) Vergelijk("Aan het eind", waar, wat, document);
        return document;
    }

    public void Dispose() => http.Dispose();

    private async Task Zet(int nummer, Verhaalstap stap, CancellationToken ct)
    {
        await ZetKlok(stap.Op, ct);
        await Rust(ct);
        var (methode, pad) = stap.Verzoek.Split(' ', 2) is [var m, var p] ? (m, Vul(p)) : throw new Verhaalfout($"Regel {stap.Regel}, stap {nummer + 1}: '{stap.Verzoek}' is geen methode met pad.");
        var hier = $"Regel {stap.Regel}, stap {nummer + 1} ({stap.Stap}), {stap.Organisatie}: {stap.Verzoek}";
        if (Onbekend(pad) is { } naam) throw new Verhaalfout($"{hier}: '{{{naam}}}' is nergens bewaard en is geen organisatie.");
        var inhoud = stap.Inhoud is null ? null : JsonNode.Parse(VulJson(stap.Inhoud));
        if (inhoud is not null && Teksten(inhoud).FirstOrDefault(t => t is ['{', .., '}'] && Onbekend(t) is { } n && !n.Contains('"', StringComparison.Ordinal)) is { } open)
            throw new Verhaalfout($"{hier}: '{open}' is nergens bewaard en is geen organisatie.");
        var sleutel = $"{verhaal.Naam}-{beurt}-{nummer + 1}";
        var antwoord = await Verstuur(methode, pad, inhoud, stap.Organisatie, stap.Rol, sleutel, ct);
        if (methode != "GET") Opnamen.Add(new Opname(sleutel, verhaal.Organisaties[stap.Organisatie], stap.Verzoek, antwoord.Status, antwoord.Inhoud));
        var status = stap.Status ?? (methode == "POST" ? 201 : 200);
        if (antwoord.Status != status)
            throw new Verhaalfout($"{hier}\n  verwacht werd status {status}, het werd {antwoord.Status}{Uitleg(antwoord.Inhoud)}");
        foreach (var (waar, wat) in stap.Verwacht) Vergelijk(hier, waar, wat, antwoord.Inhoud);
        foreach (var (bewaarAls, waar) in stap.Bewaar)
            bewaard[bewaarAls] = Aanwijzer.Volg(antwoord.Inhoud, waar)?.ToString() ?? throw new Verhaalfout($"{hier}\n  het antwoord heeft geen {waar} om te bewaren; het was {antwoord.Inhoud?.ToJsonString(Leesbaar) ?? "leeg"}");
        await Rust(ct);
    }

    /// <summary>What a refusal says, as a person reads it.</summary>
    private static string Uitleg(JsonNode? inhoud)
    {
        if (inhoud is not JsonObject probleem || probleem["detail"] is not { } detail) return inhoud is null ? "." : $": {inhoud.ToJsonString(Leesbaar)}";
        var velden = probleem["velden"]?.AsArray().Select(v => $"\n  - {v!["veld"]}: {v["melding"]}") ?? [];
        return $": {detail}{string.Concat(velden)}";
    }

    private static IEnumerable<string> Teksten(JsonNode? knoop) => knoop switch
    {
        JsonObject o => o.SelectMany(v => Teksten(v.Value)),
        JsonArray a => a.SelectMany(Teksten),
        JsonValue v when v.TryGetValue<string>(out var tekst) => [tekst],
        _ => [],
    };

    /// <summary>A name between braces that stands for nothing.</summary>
    private static string? Onbekend(string pad) => pad.IndexOf('{', StringComparison.Ordinal) is >= 0 and var begin && pad.IndexOf('}', begin) is > 0 and var einde ? pad[(begin + 1)..einde] : null;

    private void Vergelijk(string hier, string waar, JsonNode? wat, JsonNode? antwoord)
    {
        var verwacht = wat is JsonValue w && w.TryGetValue<string>(out var tekst) ? JsonValue.Create(Vul(tekst)) : wat;
        var kwam = Aanwijzer.Volg(antwoord, waar);
        if (!JsonNode.DeepEquals(verwacht, kwam))
            throw new Verhaalfout($"{hier}\n  bij {waar} werd {verwacht?.ToJsonString(Leesbaar) ?? "niets"} verwacht, er staat {kwam?.ToJsonString(Leesbaar) ?? "niets"}.");
    }

    private async Task<(int Status, JsonNode? Inhoud)> Verstuur(string methode, string pad, JsonNode? inhoud, string organisatie, string rol, string? sleutel, CancellationToken ct)
    {
        if (!verhaal.Organisaties.ContainsKey(organisatie)) throw new Verhaalfout($"De organisatie '{organisatie}' staat niet bij 'organisaties'.");
        return await TotAntwoord($"{methode} {pad}", async () =>
        {
            using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Token(organisatie, rol, ct));
            if (sleutel is not null) verzoek.Headers.Add("Idempotency-Key", sleutel);
            if (inhoud is not null) verzoek.Content = JsonContent.Create(inhoud);
            using var antwoord = await http.SendAsync(verzoek, ct);
            if ((int)antwoord.StatusCode is 502 or 503 or 504) return null;
            var tekst = await antwoord.Content.ReadAsStringAsync(ct);
            return ((int Status, JsonNode? Inhoud)?)((int)antwoord.StatusCode, tekst.Length == 0 ? null : JsonNode.Parse(tekst));
        }, ct);
    }

    private async Task<string> Token(string organisatie, string rol, CancellationToken ct)
    {
        if (tokens.TryGetValue((organisatie, rol), out var token)) return token;
        using var antwoord = await http.PostAsJsonAsync("/toegang/v1/tokens", new { organisatie = verhaal.Organisaties[organisatie], rol, persoon = $"{organisatie}-{rol}" }, ct);
        if ((int)antwoord.StatusCode is >= 400 and < 500)
            throw new Verhaalfout($"'{organisatie}' krijgt geen token als {rol}: {await antwoord.Content.ReadAsStringAsync(ct)}");
        antwoord.EnsureSuccessStatusCode();
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct);
        return tokens[(organisatie, rol)] = inhoud!["token"]!.GetValue<string>();
    }

    private Task ZetKlok(DateTimeOffset op, CancellationToken ct) => TotAntwoord("de klok zetten", async () =>
    {
        using var antwoord = await http.PutAsJsonAsync("/simulatie/v1/klok", new { nu = op }, ct);
        if ((int)antwoord.StatusCode == 409) throw new Verhaalfout($"De klok van de keten staat al later dan {op.InNederland()}. Begin met een lege keten.");
        if ((int)antwoord.StatusCode is >= 400 and < 500) throw new Verhaalfout($"De klok kan niet op {op.InNederland()}: {await antwoord.Content.ReadAsStringAsync(ct)}");
        return antwoord.IsSuccessStatusCode ? true : null as bool?;
    }, ct);

    /// <summary>Waits until the chain is at rest, seen twice; says what is still open when that takes too long.</summary>
    private async Task Rust(CancellationToken ct)
    {
        Rust? vorige = null;
        IReadOnlyList<string> open = [];
        var begin = Environment.TickCount64;
        while (Environment.TickCount64 - begin < Geduld.TotalMilliseconds)
        {
            Rust? nu = null;
            try
            {
                nu = await http.GetFromJsonAsync<Rust>("/simulatie/v1/rust", ContractJson.Opties, ct);
            }
            catch (Exception fout) when (fout is HttpRequestException or JsonException || (fout is TaskCanceledException && !ct.IsCancellationRequested))
            {
                open = [$"de gateway antwoordt niet ({fout.GetType().Name})"];
            }

            if (nu is { InRust: true } && vorige is { InRust: true } && Posities(nu) == Posities(vorige)) return;
            open = nu?.Open ?? open;
            vorige = nu;
            await Task.Delay(Tussenpoos, ct);
        }

        throw new Verhaalfout($"De keten komt niet tot rust: {string.Join("; ", open)}.");

        static string Posities(Rust rust) => string.Join(' ', rust.Standen.Select(s => $"{s.Dienst}={s.Positie}"));
    }

    /// <summary>Repeats until there is an answer; a part of the chain may be away for a while.</summary>
    private static async Task<T> TotAntwoord<T>(string wat, Func<Task<T?>> poging, CancellationToken ct)
        where T : struct
    {
        var begin = Environment.TickCount64;
        string waarom = "geen antwoord";
        while (Environment.TickCount64 - begin < Geduld.TotalMilliseconds)
        {
            try
            {
                if (await poging() is { } antwoord) return antwoord;
                waarom = "even niet beschikbaar";
            }
            catch (Exception fout) when (fout is HttpRequestException or JsonException or IOException || (fout is TaskCanceledException && !ct.IsCancellationRequested))
            {
                waarom = fout.GetType().Name;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), ct);
        }

        throw new Verhaalfout($"Geen antwoord binnen {Geduld.TotalMinutes} minuten bij {wat} ({waarom}).");
    }

    private string Vul(string tekst)
    {
        foreach (var (naam, waarde) in bewaard) tekst = tekst.Replace("{" + naam + "}", waarde, StringComparison.Ordinal);
        return tekst;
    }

    private string VulJson(JsonNode knoop)
    {
        var tekst = knoop.ToJsonString(Leesbaar);
        foreach (var (naam, waarde) in bewaard) tekst = tekst.Replace("\"{" + naam + "}\"", JsonSerializer.Serialize(waarde), StringComparison.Ordinal);
        return tekst;
    }

    private static readonly JsonSerializerOptions Leesbaar = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
