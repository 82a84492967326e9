using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Gateway;

/// <summary>
/// What exists only when the clock is simulated: tokens for the demonstration organisations, the clock itself, and whether the chain is
/// at rest. In production these addresses do not exist and tokens come from elsewhere.
/// </summary>
public static class Simulatie
{
    public static void MapSimulatie(this WebApplication app)
    {
        var configuratie = app.Configuration;
        if (!configuratie.KlokIsGesimuleerd()) return;
        var diensten = new Diensten(configuratie);
        var organisaties = app.Services.GetRequiredService<Organisaties>();
        var klok = app.Services.GetRequiredService<Klokken>();
        var tokens = new Tokens(configuratie, klok);

        app.MapPost("/toegang/v1/tokens", async (HttpContext http) =>
        {
            if (await Routes.Lichaam(http) is not { } lichaam) return Routes.TeGroot(http);
            var controle = new Controle(klok.Nu);
            var (verzoek, velden) = Invoer.Lees<Tokenverzoek>(
                lichaam, controle, v => controle.Eis(organisaties.Zoek(v.Organisatie) is not null, "organisatie", "Deze organisatie staat niet in het register."));
            if (velden.Count > 0) return Problemen.Van(Weigering.Ongeldig(velden));
            var (token, tot) = tokens.Geef(verzoek!.Organisatie, verzoek.Rol, verzoek.Persoon);
            return Results.Json(new Tokenantwoord(token, tot), statusCode: StatusCodes.Status201Created);
        }).AllowAnonymous();

        app.MapGet("/simulatie/v1/rust", async (CancellationToken ct) => Results.Json(await diensten.Standen(ct), ContractJson.Opties)).AllowAnonymous();

        app.MapPut("/simulatie/v1/klok", async (HttpContext http, CancellationToken ct) =>
        {
            if (await Routes.Lichaam(http) is not { } lichaam) return Routes.TeGroot(http);
            var (stand, velden) = Invoer.Lees<Klokverzoek>(lichaam, new Controle(klok.Nu));
            if (velden.Count > 0) return Problemen.Van(Weigering.Ongeldig(velden));
            return await diensten.ZetKlok(new Klokstand(stand!.Nu), ct) switch
            {
                StatusCodes.Status200OK => Results.Ok(),
                StatusCodes.Status409Conflict => Problemen.Van(Weigering.Stand("DeKlokLooptNooitTerug", "De klok van de keten staat al later. Begin met een lege keten.")),
                _ => Problemen.EvenNiet(http),
            };
        }).AllowAnonymous();
    }
}

/// <summary>Asks the services how they stand, and sets their clocks.</summary>
internal sealed class Diensten(IConfiguration configuratie)
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    /// <summary>So many looks at one stop at most: a service that does nothing with what is due does not hold up the clock for ever.</summary>
    private const int Kijken = 250;
    private static readonly TimeSpan Peilen = TimeSpan.FromMilliseconds(20);
    private readonly List<(string Naam, IReadOnlyList<Uri> Instanties)> diensten = [.. configuratie.Adressen().Select(a => (a.Key, a.Value))];

    public async Task<Rust> Standen(CancellationToken ct)
    {
        var standen = await Task.WhenAll(diensten.Select(d => Stand(d.Naam, d.Instanties, ct)));
        var bekend = standen.OfType<Dienststand>().ToDictionary(s => s.Dienst);
        var open = diensten.Where(d => !bekend.ContainsKey(d.Naam)).Select(d => $"{d.Naam} antwoordt niet").ToList();
        open.AddRange(bekend.Values.Where(s => s.Onderweg > 0).Select(s => $"{s.Dienst}: {s.Onderweg} helften nog niet gezien of termijnen nog niet bekeken"));
        foreach (var lezer in bekend.Values.Where(s => s.Gelezen.Count > 0 || s.Dienst == "doorlooptijd"))
        {
            open.AddRange(bekend.Values
                .Where(s => s.Dienst != lezer.Dienst && lezer.Gelezen.GetValueOrDefault(s.Dienst, -1) != s.Positie)
                .Select(s => $"{lezer.Dienst} las {s.Dienst} nog niet tot {s.Positie}"));
        }

        return new Rust(open.Count == 0, open, [.. bekend.Values.OrderBy(s => s.Dienst, StringComparer.Ordinal)]);
    }

    /// <summary>
    /// Moves the clock of all services to a moment. On its way it stops at everything that becomes due by itself, until that has been done:
    /// so it happens on its own day, also when the clock makes a leap of months.
    /// </summary>
    public async Task<int> ZetKlok(Klokstand stand, CancellationToken ct)
    {
        DateTimeOffset? vorige = null;
        for (var keren = 0; keren < Kijken; keren++)
        {
            var standen = (await Standen(ct)).Standen;
            if (standen.Count < diensten.Count) return StatusCodes.Status503ServiceUnavailable;
            var nu = standen.Max(s => s.Klok);
            if (nu > stand.Nu || standen.Min(s => s.Volgende) is not { } halte || halte >= stand.Nu) break;
            if (halte != vorige)
            {
                (vorige, keren) = (halte, 0);
                if (await Zet(new Klokstand(halte > nu ? halte : nu), ct) is var status and not StatusCodes.Status200OK) return status;
            }

            await Task.Delay(Peilen, ct);
        }

        return await Zet(stand, ct);
    }

    private async Task<int> Zet(Klokstand stand, CancellationToken ct) => (await Task.WhenAll(diensten.Select(d => Zet(d.Naam, d.Instanties, stand, ct)))).Max();

    /// <summary>Sets the clock of all instances of a service. One that cannot be reached takes it over from the database once it is there.</summary>
    private async Task<int> Zet(string naam, IReadOnlyList<Uri> instanties, Klokstand stand, CancellationToken ct)
    {
        var statussen = await Task.WhenAll(instanties.Select(i => Zet(naam, i, stand, ct)));
        return statussen.Contains(StatusCodes.Status409Conflict) ? StatusCodes.Status409Conflict : statussen.Min();
    }

    private async Task<int> Zet(string naam, Uri adres, Klokstand stand, CancellationToken ct)
    {
        try
        {
            using var verzoek = Verzoek(HttpMethod.Put, naam, adres, "klok");
            verzoek.Content = JsonContent.Create(stand);
            using var antwoord = await http.SendAsync(verzoek, ct);
            return (int)antwoord.StatusCode;
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    /// <summary>How a service stands. Its instances share that, so whichever answers first tells it.</summary>
    private async Task<Dienststand?> Stand(string naam, IReadOnlyList<Uri> instanties, CancellationToken ct)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await foreach (var vraag in Task.WhenEach(instanties.Select(i => Stand(naam, i, genoeg.Token))))
        {
            if (await vraag is not { } stand) continue;
            await genoeg.CancelAsync();
            return stand;
        }

        return null;
    }

    private async Task<Dienststand?> Stand(string naam, Uri adres, CancellationToken ct)
    {
        try
        {
            using var verzoek = Verzoek(HttpMethod.Get, naam, adres, "stand");
            using var antwoord = await http.SendAsync(verzoek, ct);
            return antwoord.IsSuccessStatusCode ? await antwoord.Content.ReadFromJsonAsync<Dienststand>(ContractJson.Opties, ct) : null;
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private HttpRequestMessage Verzoek(HttpMethod methode, string naam, Uri adres, string wat)
    {
        var verzoek = new HttpRequestMessage(methode, new Uri(adres, $"/intern/{naam}/{wat}"));
        verzoek.Headers.Add("Keten-Intern", configuratie["Keten:InternSleutel"]);
        return verzoek;
    }
}

/// <summary>Whether the chain is at rest: everything sent has been seen, and the reader is at every log's position.</summary>
/// <param name="InRust">True when it is.</param>
/// <param name="Open">What is still on its way, in words.</param>
/// <param name="Standen">How each service stands.</param>
public sealed record Rust(bool InRust, IReadOnlyList<string> Open, IReadOnlyList<Dienststand> Standen);

[Description("Een verzoek om een token voor een demonstratie-organisatie.")]
internal sealed record Tokenverzoek : IInvoer
{
    [Description("OIN van de organisatie.")]
    public required string Organisatie { get; init; }

    [Description("professional, beheer, bureau, toezicht of regie.")]
    public required string Rol { get; init; }

    [Description("Pseudoniem van de persoon.")]
    public required string Persoon { get; init; }

    public void Controleer(Controle controle)
    {
        controle.EenVan(Rol, [.. Rollen.Alle], "rol");
        controle.NietLeeg(Persoon, "persoon", 100);
    }
}

[Description("De stand waarop de gesimuleerde klok wordt gezet.")]
internal sealed record Klokverzoek : IInvoer
{
    [Description("Het nieuwe tijdstip; nooit voor het huidige.")]
    public required DateTimeOffset Nu { get; init; }

    public void Controleer(Controle controle) =>
        controle.Eis(Nu.Year is >= Controle.EersteJaar and <= 2095, "nu", $"De klok loopt van {Controle.EersteJaar} tot en met 2095.");
}

internal sealed record Tokenantwoord(string Token, DateTimeOffset GeldigTot);
