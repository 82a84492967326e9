using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Keten.Prestaties;

/// <summary>A child whose onderzoek has been concluded: it can be offered to the RvdK.</summary>
internal sealed record Kind(string Melding, string Traject);

/// <summary>What Veilig Thuis does through the gateway.</summary>
internal sealed class Klant : IDisposable
{
    private const string VeiligThuis = "00000001001299757001";
    private const string Raad = "00000001003214345000";
    private const int Inhoudsgrootte = 2048;
    private static readonly DateTimeOffset Nu = new(2026, 3, 17, 10, 0, 0, TimeSpan.FromHours(1));
    private readonly HttpClient http;
    private readonly string beurt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private AuthenticationHeaderValue? token;
    private long nummer;
    private long herhaald;

    public Klant(Uri voordeur) => http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = voordeur, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Requests that were sent again under their key, because the chain was not available.</summary>
    public long Herhaald => Interlocked.Read(ref herhaald);

    /// <summary>The content of an offer: 2 KB of JSON. The bare pipeline carries the same text.</summary>
    public static JsonElement Inhoud()
    {
        var inhoud = new JsonObject
        {
            ["reden"] = "Kindermishandeling vastgesteld; vader weigert hulp.",
            ["vraag"] = "Onderzoek of een kinderbeschermingsmaatregel nodig is.",
            ["feiten"] = new JsonArray(
                Feit("Op 12 februari waren er blauwe plekken op beide armen.", "huisarts"),
                Feit("Het kind was zes weken niet op school.", "leerplichtambtenaar"),
                Feit("", "huisbezoek")),
            ["meningen"] = new JsonArray(new JsonObject { ["van"] = "school", ["tekst"] = "Durft niet naar huis." }),
            ["veiligheidsbeoordeling"] = new JsonObject { ["instrument"] = "LIRIK", ["datum"] = "2026-03-12", ["uitkomst"] = "onveilig", ["toelichting"] = "Beide ouders." },
            ["veiligheidsafspraken"] = new JsonArray("Oma haalt het kind elke dag op van school."),
            ["zienswijzen"] = new JsonArray(
                new JsonObject { ["van"] = "jeugdige", ["tekst"] = "Wil vaker bij oma zijn." },
                new JsonObject { ["van"] = "vader", ["tekst"] = "Is het er niet mee eens." }),
        };
        var ruimte = Inhoudsgrootte - Encoding.UTF8.GetByteCount(inhoud.ToJsonString());
        var verslag = string.Concat(Enumerable.Repeat("Bij het huisbezoek was de woning koud en was er geen eten in huis. ", 40));
        inhoud["feiten"]![2]!["tekst"] = verslag[..ruimte];
        return JsonSerializer.SerializeToElement(inhoud);

        static JsonObject Feit(string tekst, string bron) => new() { ["tekst"] = tekst, ["bron"] = bron, ["datum"] = "2026-02-20" };
    }

    /// <summary>Sets the clock of the chain and fetches the token.</summary>
    public async Task Begin(CancellationToken ct)
    {
        using var klok = await http.PutAsJsonAsync("/simulatie/v1/klok", new { nu = Nu }, ct);
        klok.EnsureSuccessStatusCode();
        using var antwoord = await http.PostAsJsonAsync("/toegang/v1/tokens", new { organisatie = VeiligThuis, rol = "professional", persoon = "prestaties" }, ct);
        antwoord.EnsureSuccessStatusCode();
        token = new AuthenticationHeaderValue("Bearer", (await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct))!["token"]!.GetValue<string>());
    }

    /// <summary>Meldingen with children, brought to the end of the onderzoek. Children of one melding stand far apart in the answer.</summary>
    public async Task<Queue<Kind>> Bereid(int aantal, int perMelding, int tegelijk, CancellationToken ct)
    {
        var meldingen = new Kind[(aantal + perMelding - 1) / perMelding][];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, meldingen.Length),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Min(8, tegelijk), CancellationToken = ct },
            async (i, stop) => meldingen[i] = await Melding(perMelding, stop));
        return new Queue<Kind>(Enumerable.Range(0, perMelding).SelectMany(k => meldingen.Select(m => m[k])).Take(aantal));
    }

    /// <summary>Offers a child to the RvdK; gives the id of the handover.</summary>
    public async Task<string> Biedaan(Kind kind, JsonElement inhoud, CancellationToken ct)
    {
        var verzoek = new { soort = "verzoek-tot-onderzoek", traject = kind.Traject, naar = Raad, grondslag = "verzoek-tot-onderzoek", inhoud };
        return (await Zet($"/melding/v1/meldingen/{kind.Melding}/overdrachten", verzoek, ct))["overdracht"]!.GetValue<string>();
    }

    /// <summary>Waits until everything has been sent, seen and read.</summary>
    public async Task Rust(CancellationToken ct)
    {
        for (var poging = 0; poging < 1200; poging++)
        {
            using var antwoord = await http.GetAsync("/simulatie/v1/rust", ct);
            if (antwoord.IsSuccessStatusCode && (await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct))!["inRust"]!.GetValue<bool>()) return;
            await Task.Delay(50, ct);
        }

        throw new TimeoutException("De keten komt niet tot rust.");
    }

    public void Dispose() => http.Dispose();

    private async Task<Kind[]> Melding(int aantalKinderen, CancellationToken ct)
    {
        var antwoord = await Zet(
            "/melding/v1/meldingen",
            new
            {
                ontvangenOp = Nu.AddDays(-1),
                melder = new { soort = "professional", naam = "T. Bakker", functie = "huisarts" },
                onveiligheid = new[] { "structureel" },
                meldcodestappen = new[] { 1, 2, 3, 4, 5 },
                kinderen = Enumerable.Range(1, aantalKinderen).Select(k => new { naam = $"Kind {k}", geboortedatum = "2018-04-12", zorgen = "Komt vaak zonder eten op school." }),
            },
            ct);
        var melding = antwoord["id"]!.GetValue<string>();
        var trajecten = antwoord["trajecten"]!.AsArray().Select(t => t!["traject"]!.GetValue<string>()).ToList();
        var beoordelingen = trajecten.Select(traject => new { traject, instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" });
        await Zet($"/melding/v1/meldingen/{melding}/triages", new { besluit = "onderzoek", beoordelingen }, ct);
        await Zet($"/melding/v1/meldingen/{melding}/onderzoeken", new { }, ct);
        foreach (var traject in trajecten)
            await Zet($"/melding/v1/meldingen/{melding}/onderzoeksconclusies", new { traject, bevestigd = true, vrijwilligMogelijk = false, toelichting = "De ouders weigeren hulp." }, ct);
        return [.. trajecten.Select(t => new Kind(melding, t))];
    }

    private async Task<JsonObject> Zet(string pad, object inhoud, CancellationToken ct)
    {
        var sleutel = $"prestaties-{beurt}-{Interlocked.Increment(ref nummer)}";
        for (var poging = 1; ; poging++)
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, pad) { Content = JsonContent.Create(inhoud) };
            verzoek.Headers.Authorization = token;
            verzoek.Headers.Add("Idempotency-Key", sleutel);
            using var antwoord = await http.SendAsync(verzoek, ct);
            if (antwoord.StatusCode == HttpStatusCode.Created) return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct))!;
            if (antwoord.StatusCode != HttpStatusCode.ServiceUnavailable || poging == 50)
                throw new InvalidOperationException($"POST {pad} gaf {(int)antwoord.StatusCode}: {await antwoord.Content.ReadAsStringAsync(ct)}");
            Interlocked.Increment(ref herhaald);
            await Task.Delay(100, ct);
        }
    }
}
