using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>
/// Limits on the queues, by policy so that they can be changed without declaring anew: a delivery limit against crash loops, and a
/// dead-letter exchange with a durable target so that nothing vanishes. Set and verified through the management API, again and again,
/// because a broker whose data was lost comes back without them.
/// </summary>
internal sealed class Busbeleid(IConfiguration configuratie, Klokken klok, ILogger<Busbeleid> log) : BackgroundService
{
    private const string Dood = "keten.dood";
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(15);

    private static readonly JsonObject Beleid = new()
    {
        ["pattern"] = "^keten\\.(.+\\.helften|logboeken)$",
        ["apply-to"] = "queues",
        ["definition"] = new JsonObject
        {
            ["delivery-limit"] = 20,
            ["dead-letter-exchange"] = Dood,
            ["dead-letter-strategy"] = "at-least-once",
            ["overflow"] = "reject-publish",
            ["max-length"] = 200_000,
        },
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuratie["Keten:Bus:Beheer"] is not { Length: > 0 } beheer || configuratie["Keten:Bus:Adres"] is not { } bus) return;
        var adres = new Uri(bus);
        using var http = new HttpClient { BaseAddress = new Uri(beheer), Timeout = TimeSpan.FromSeconds(10) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(adres.UserInfo))));
        var vhost = Uri.EscapeDataString(Uri.UnescapeDataString(adres.AbsolutePath.TrimStart('/')));
        var geldt = false;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await Stel(http, vhost, stoppingToken);
                    var nu = await Geldt(http, vhost, stoppingToken);
                    if (nu != geldt) log.LogInformation("Het beleid op de wachtrijen geldt{Niet}.", nu ? "" : " nog niet");
                    geldt = nu;
                }
                catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
                {
                    if (geldt) log.LogWarning("Het beleid op de wachtrijen is nu niet te controleren: {Soort}.", fout.GetType().Name);
                    geldt = false;
                }

                await Task.Delay(geldt ? Ronde : Ronde / 5, klok.Techniek, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LogDebug("Het beleid op de wachtrijen wordt niet meer bewaakt.");
        }
    }

    private static async Task Stel(HttpClient http, string vhost, CancellationToken ct)
    {
        await Vraag(http, HttpMethod.Put, $"/api/exchanges/{vhost}/{Dood}", new JsonObject { ["type"] = "fanout", ["durable"] = true }, ct);
        await Vraag(http, HttpMethod.Put, $"/api/queues/{vhost}/{Dood}", new JsonObject { ["durable"] = true, ["arguments"] = new JsonObject { ["x-queue-type"] = "quorum" } }, ct);
        await Vraag(http, HttpMethod.Post, $"/api/bindings/{vhost}/e/{Dood}/q/{Dood}", new JsonObject(), ct);
        await Vraag(http, HttpMethod.Put, $"/api/policies/{vhost}/keten", Beleid.DeepClone(), ct);
    }

    /// <summary>Whether every queue of the chain has the limits in force, and no other setting in their place.</summary>
    private static async Task<bool> Geldt(HttpClient http, string vhost, CancellationToken ct)
    {
        var wachtrijen = await http.GetFromJsonAsync<JsonArray>($"/api/queues/{vhost}?columns=name,policy,effective_policy_definition", ct);
        var keten = wachtrijen!.Where(w => w!["name"]!.GetValue<string>() is var n && n.StartsWith("keten.", StringComparison.Ordinal) && n != Dood).ToList();
        return keten.Count > 0 && keten.TrueForAll(w => JsonNode.DeepEquals(w!["effective_policy_definition"], Beleid["definition"]));
    }

    private static async Task Vraag(HttpClient http, HttpMethod methode, string pad, JsonNode inhoud, CancellationToken ct)
    {
        using var verzoek = new HttpRequestMessage(methode, pad) { Content = JsonContent.Create(inhoud) };
        using var antwoord = await http.SendAsync(verzoek, ct);
        if (antwoord.StatusCode is HttpStatusCode.Created or HttpStatusCode.NoContent or HttpStatusCode.OK) return;
        throw new HttpRequestException($"{methode} {pad}: {(int)antwoord.StatusCode}", null, antwoord.StatusCode);
    }
}
