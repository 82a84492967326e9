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
            var stap = verhaal.Stappen[i];
            voortgang(i, stap);
            try
            {
                await Zet(i, stap, ct);
            }
            catch (Verhaalfout fout)
            {
                throw new Verhaalfout($"Regel {verhaal.Regels[$"/stappen/{i}"]}, stap {i + 1} ({stap.Stap}), {stap.Organisatie}: {stap.Verzoek}\n  {fout.Message}");
            }
        }

        var laatste = verhaal.Stappen[^1];
        var trace = await Verstuur("GET", $"/doorlooptijd/v1/trajecten/{Vul(verhaal.Traject)}", null, laatste.Organisatie, "professional", null, ct);
        if (trace.Status != 200) throw new Verhaalfout($"Het traject is niet op te vragen: {trace.Status}{Uitleg(trace.Inhoud)}");
        var document = (JsonObject)trace.Inhoud!;
        document.Remove("gelezen"); // up to where was read is about this run, not about the traject
        var verschillen = Verschillen("/eindstand", verhaal.Eindstand, document).ToList();
        return verschillen.Count == 0 ? document : throw new Verhaalfout($"Aan het eind staat het traject er anders voor dan verwacht:\n- {string.Join("\n- ", verschillen)}");
    }

    public void Dispose() => http.Dispose();

    private async Task Zet(int nummer, Verhaalstap stap, CancellationToken ct)
    {
        await ZetKlok(stap.Op, ct);
        await Rust(ct);
        var delen = stap.Verzoek.Split(' ');
        var (methode, pad) = (delen[0], Vul(delen[1]));
        var sleutel = $"{verhaal.Naam}-{beurt}-{nummer + 1}";
        var antwoord = await Verstuur(methode, pad, Vul(stap.Inhoud), stap.Organisatie, stap.Rol, sleutel, ct);
        if (methode != "GET") Opnamen.Add(new Opname(sleutel, verhaal.Organisaties[stap.Organisatie], stap.Verzoek, antwoord.Status, antwoord.Inhoud));
        var status = stap.Status ?? (methode == "POST" ? 201 : 200);
        if (antwoord.Status != status) throw new Verhaalfout($"verwacht werd status {status}, het werd {antwoord.Status}{Uitleg(antwoord.Inhoud)}");
        var verschillen = Verschillen($"/stappen/{nummer}/verwacht", stap.Verwacht, antwoord.Inhoud).ToList();
        foreach (var (naam, waar) in stap.Bewaar)
        {
            if (Aanwijzer.Volg(antwoord.Inhoud, waar) is { } waarde) bewaard[naam] = waarde.ToString();
            else verschillen.Add($"regel {verhaal.Regels[Aanwijzer.Onder($"/stappen/{nummer}/bewaar", naam)]}: het antwoord heeft geen {waar} om als {naam} te bewaren.");
        }

        if (verschillen.Count > 0) throw new Verhaalfout($"het antwoord is anders dan verwacht:\n  - {string.Join("\n  - ", verschillen)}\n  het was {Verhaal.Toon(antwoord.Inhoud)}");
        await Rust(ct);
    }

    /// <summary>What a refusal says, as a person reads it.</summary>
    private static string Uitleg(JsonNode? inhoud)
    {
        if (inhoud is not JsonObject probleem || probleem["detail"] is not { } detail) return inhoud is null ? "." : $": {Verhaal.Toon(inhoud)}";
        var velden = probleem["velden"]?.AsArray().Select(v => $"\n  - {v!["veld"]}: {v["melding"]}") ?? [];
        return $": {detail}{string.Concat(velden)}";
    }

    /// <summary>Every place where an answer differs from what the story expects, with its line.</summary>
    private IEnumerable<string> Verschillen(string plaats, IReadOnlyDictionary<string, JsonNode?> verwachting, JsonNode? antwoord)
    {
        foreach (var (waar, wat) in verwachting)
        {
            var (verwacht, kwam) = (Vul(wat), Aanwijzer.Volg(antwoord, waar));
            if (!JsonNode.DeepEquals(verwacht, kwam))
                yield return $"regel {verhaal.Regels[Aanwijzer.Onder(plaats, waar)]}: bij {waar} werd {Verhaal.Toon(verwacht)} verwacht, er staat {Verhaal.Toon(kwam)}.";
        }
    }

    private async Task<(int Status, JsonNode? Inhoud)> Verstuur(string methode, string pad, JsonNode? inhoud, string organisatie, string rol, string? sleutel, CancellationToken ct)
    {
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
        {
            var tekst = await antwoord.Content.ReadAsStringAsync(ct);
            throw new Verhaalfout($"'{organisatie}' krijgt geen token als {rol}{Uitleg(tekst is ['{', ..] ? JsonNode.Parse(tekst) : JsonValue.Create(tekst))}");
        }

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
            catch (Exception fout) when (fout is HttpRequestException or IOException or JsonException || (fout is TaskCanceledException && !ct.IsCancellationRequested))
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

    /// <summary>The text with every <c>{naam}</c> filled in; reading the story made sure that each is known here.</summary>
    private string Vul(string tekst) => Verhaal.Naamplek().Replace(tekst, plek => bewaard[plek.Groups["naam"].Value]);

    private JsonNode? Vul(JsonNode? knoop) => knoop switch
    {
        JsonObject o => new JsonObject(o.Select(v => KeyValuePair.Create(v.Key, Vul(v.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Vul)]),
        JsonValue v when v.TryGetValue<string>(out var tekst) => JsonValue.Create(Vul(tekst)),
        _ => knoop?.DeepClone(),
    };
}
