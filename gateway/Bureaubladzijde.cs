using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Gateway;

/// <summary>
/// The page of the desk. It stands here and not in a service, so that it can say of a service that is away that what lies there could not be
/// read. It asks the API with the token of who looks: access and the log of looks are those of the API.
/// </summary>
public static class Bureaubladzijde
{
    private const string Leeskant = "doorlooptijd";

    public static void MapBureau(this WebApplication app)
    {
        var adressen = app.Configuration.Adressen();
        var organisaties = app.Services.GetRequiredService<Organisaties>();
        var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        app.Lifetime.ApplicationStopped.Register(http.Dispose);
        app.MapGet(Webpagina.Bureau, async (HttpContext context, CancellationToken ct) =>
        {
            if (context.User.Wie() is not { Rol: Rollen.Bureau } wie || organisaties.Zoek(wie.Organisatie) is not { HoudtAlleenToezicht: false } organisatie)
                return Problemen.Maak(StatusCodes.Status403Forbidden, "Geen toegang", "Deze pagina is voor wie bij een organisatie die meedoet de rol bureau heeft.");
            var token = context.Request.Headers.Authorization.ToString() is { Length: > 0 } kop ? kop : $"Bearer {context.Request.Cookies[Webpagina.Koekje]}";
            var delen = await Task.WhenAll(new[] { organisatie.Dienst, Leeskant }.Select(dienst => Vraag(http, dienst, adressen.GetValueOrDefault(dienst), token, ct)));
            return Webpagina.Toon<Bureaupagina>(StatusCodes.Status200OK, new Dictionary<string, object?> { [nameof(Bureaupagina.Delen)] = delen });
        }).ExcludeFromDescription().WithMetadata(new Webpagina());
    }

    private static async Task<Bureaudeel> Vraag(HttpClient http, string dienst, IReadOnlyList<Uri>? adressen, string token, CancellationToken ct)
    {
        // Any instance of the service will do; what none of them answers could not be read.
        foreach (var adres in adressen ?? [])
        {
            if (await Vraag(http, dienst, adres, token, ct) is { } deel) return deel;
        }

        return new Bureaudeel(dienst, null, false);
    }

    private static async Task<Bureaudeel?> Vraag(HttpClient http, string dienst, Uri adres, string token, CancellationToken ct)
    {
        try
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(adres, $"/{dienst}/v1/bureau/groepen?aantal=100"));
            verzoek.Headers.TryAddWithoutValidation("Authorization", token);
            using var antwoord = await http.SendAsync(verzoek, ct);
            if (!antwoord.IsSuccessStatusCode || await antwoord.Content.ReadFromJsonAsync<Lijstantwoord<Bureaugroep>>(ContractJson.Opties, ct) is not { Regels: not null } lijst) return null;
            return new Bureaudeel(dienst, [.. lijst.Regels.OrderBy(g => g.Oudste).ThenBy(g => g.Oorzaak, StringComparer.Ordinal)], lijst.Volgende is not null);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested && fout is HttpRequestException or TaskCanceledException or JsonException)
        {
            return null;
        }
    }
}

/// <summary>What lies at the desk of one service.</summary>
/// <param name="Dienst">The service.</param>
/// <param name="Groepen">What lies there, the oldest first; null when that could not be read.</param>
/// <param name="Meer">Whether there are more groups than these.</param>
public sealed record Bureaudeel(string Dienst, IReadOnlyList<Bureaugroep>? Groepen, bool Meer);
