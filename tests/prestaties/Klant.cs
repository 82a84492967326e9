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

/// <summary>What Veilig Thuis and the RvdK do through the gateway.</summary>
internal sealed class Klant : IDisposable
{
    public const string VeiligThuis = "00000001001299757001";
    public const string Raad = "00000001003214345000";
    private const int Inhoudsgrootte = 2048;
    public static readonly DateTimeOffset Nu = new(2026, 3, 17, 10, 0, 0, TimeSpan.FromHours(1));
    private readonly HttpClient http;
    private readonly string beurt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private readonly Dictionary<(string Organisatie, string Rol), AuthenticationHeaderValue> tokens = [];
    private string professional = "";
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

    /// <summary>Sets the clock of the chain, fetches the tokens, and makes the RvdK have a professional.</summary>
    public async Task Begin(CancellationToken ct)
    {
        await ZetKlok(Nu, ct);
        foreach (var (organisatie, rol) in new[] { (VeiligThuis, "professional"), (Raad, "professional"), (Raad, "beheer") })
        {
            using var antwoord = await http.PostAsJsonAsync("/toegang/v1/tokens", new { organisatie, rol, persoon = "prestaties" }, ct);
            antwoord.EnsureSuccessStatusCode();
            tokens[(organisatie, rol)] = new AuthenticationHeaderValue("Bearer", (await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct))!["token"]!.GetValue<string>());
        }

        professional = (await Zet(Raad, "/raadsonderzoek/v1/professionals", new { naam = "N. de Vries", functie = "raadsonderzoeker" }, ct, rol: "beheer"))["id"]!.GetValue<string>();
    }

    public async Task ZetKlok(DateTimeOffset nu, CancellationToken ct)
    {
        using var klok = await http.PutAsJsonAsync("/simulatie/v1/klok", new { nu }, ct);
        klok.EnsureSuccessStatusCode();
    }

    /// <summary>Meldingen with children, brought to the end of the onderzoek. Children of one melding stand far apart in the answer.</summary>
    public async Task<Queue<Kind>> Bereid(int aantal, int perMelding, int tegelijk, CancellationToken ct)
    {
        var meldingen = new Kind[(aantal + perMelding - 1) / perMelding][];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, meldingen.Length),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Min(8, tegelijk), CancellationToken = ct },
            async (i, stop) => meldingen[i] = await Onderzocht(perMelding, stop));
        return new Queue<Kind>(Enumerable.Range(0, perMelding).SelectMany(k => meldingen.Select(m => m[k])).Take(aantal));
    }

    public async Task<Kind[]> Registreer(int aantalKinderen, CancellationToken ct)
    {
        var antwoord = await Zet(
            VeiligThuis,
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
        return [.. antwoord["trajecten"]!.AsArray().Select(t => new Kind(antwoord["id"]!.GetValue<string>(), t!["traject"]!.GetValue<string>()))];
    }

    /// <summary>All children of one melding.</summary>
    public Task Trieer(IReadOnlyList<Kind> kinderen, CancellationToken ct) => Zet(
        VeiligThuis,
        $"/melding/v1/meldingen/{kinderen[0].Melding}/triages",
        new { besluit = "onderzoek", beoordelingen = kinderen.Select(k => new { traject = k.Traject, instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" }) },
        ct);

    public Task StartOnderzoek(string melding, CancellationToken ct) => Zet(VeiligThuis, $"/melding/v1/meldingen/{melding}/onderzoeken", new { }, ct);

    public Task Concludeer(Kind kind, CancellationToken ct) => Zet(
        VeiligThuis,
        $"/melding/v1/meldingen/{kind.Melding}/onderzoeksconclusies",
        new { traject = kind.Traject, bevestigd = true, vrijwilligMogelijk = false, toelichting = "De ouders weigeren hulp." },
        ct);

    /// <summary>Offers a child to the RvdK; gives the id of the handover.</summary>
    public async Task<string> Biedaan(Kind kind, JsonElement inhoud, CancellationToken ct)
    {
        var verzoek = new { soort = "verzoek-tot-onderzoek", traject = kind.Traject, naar = Raad, grondslag = "verzoek-tot-onderzoek", inhoud };
        return (await Zet(VeiligThuis, $"/melding/v1/meldingen/{kind.Melding}/overdrachten", verzoek, ct))["overdracht"]!.GetValue<string>();
    }

    /// <summary>A named person of the RvdK accepts.</summary>
    public Task Accepteer(string overdracht, CancellationToken ct) =>
        Zet(Raad, $"/raadsonderzoek/v1/overdrachten/{overdracht}/besluiten", new { besluit = "geaccepteerd", door = professional }, ct);

    public async Task Lees(string wie, string pad, CancellationToken ct)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad) { Headers = { Authorization = tokens[(wie, "professional")] } };
        using var antwoord = await http.SendAsync(verzoek, ct);
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until everything has been sent, seen and read.</summary>
    /// <param name="ct">When to give up at once.</param>
    /// <param name="minuten">How long that may take.</param>
    public async Task Rust(CancellationToken ct, int minuten = 1)
    {
        for (var poging = 0; poging < 1200; poging++)
        {
            using var antwoord = await http.GetAsync("/simulatie/v1/rust", ct);
            if (antwoord.IsSuccessStatusCode && (await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct))!["inRust"]!.GetValue<bool>()) return;
            await Task.Delay(50 * minuten, ct);
        }

        throw new TimeoutException("De keten komt niet tot rust.");
    }

    public void Dispose() => http.Dispose();

    private async Task<Kind[]> Onderzocht(int aantalKinderen, CancellationToken ct)
    {
        var kinderen = await Registreer(aantalKinderen, ct);
        await Trieer(kinderen, ct);
        await StartOnderzoek(kinderen[0].Melding, ct);
        foreach (var kind in kinderen) await Concludeer(kind, ct);
        return kinderen;
    }

    private async Task<JsonObject> Zet(string wie, string pad, object inhoud, CancellationToken ct, string rol = "professional")
    {
        var sleutel = $"prestaties-{beurt}-{Interlocked.Increment(ref nummer)}";
        for (var poging = 1; ; poging++)
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Post, pad) { Content = JsonContent.Create(inhoud) };
            verzoek.Headers.Authorization = tokens[(wie, rol)];
            verzoek.Headers.Add("Idempotency-Key", sleutel);
            using var antwoord = await http.SendAsync(verzoek, ct);
            if (antwoord.StatusCode == HttpStatusCode.Created) return (await antwoord.Content.ReadFromJsonAsync<JsonObject>(ct))!;
            if (antwoord.StatusCode != HttpStatusCode.ServiceUnavailable || poging == 50)
                throw new HttpRequestException($"POST {pad} gaf {(int)antwoord.StatusCode}: {await antwoord.Content.ReadAsStringAsync(ct)}", null, antwoord.StatusCode);
            Interlocked.Increment(ref herhaald);
            await Task.Delay(100, ct);
        }
    }
}
