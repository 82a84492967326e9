using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>
/// Sends the spans of the chain traces over OTLP/HTTP (JSON), and marks them once the receiver has confirmed them. A batching exporter
/// would drop them when the receiver is away; these are kept until they are there.
/// </summary>
internal sealed class Spoorzender(Dienst dienst, IHttpClientFactory http, IConfiguration configuratie) : BackgroundService
{
    public const string HttpClient = "sporen";
    private const int Bundel = 200;
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan NaEenFout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuratie["Keten:Otlp"] is not { Length: > 0 } otlp) return;
        var adres = new Uri(new Uri(otlp), "/v1/traces");
        try
        {
            await dienst.Gereed.WaitAsync(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                var wachten = Ronde;
                try
                {
                    while (await ZendBundel(adres, stoppingToken))
                    {
                    }
                }
                catch (Exception fout) when (!stoppingToken.IsCancellationRequested && (fout is HttpRequestException or TaskCanceledException || Database.IsVoorbijgaand(fout)))
                {
                    dienst.Log.LogWarning("{Dienst} kan de sporen van trajecten nu niet versturen: {Soort}.", dienst.Naam, Database.Kort(fout));
                    wachten = NaEenFout;
                }

                await Task.Delay(wachten, dienst.Klok.Techniek, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            dienst.Log.LogDebug("{Dienst} verstuurt geen sporen meer.", dienst.Naam);
        }
    }

    /// <summary>
    /// Claims a bundle for a while, sends it and then marks it: no transaction is open while the receiver thinks. Who dies on the way leaves
    /// it to the others, who stood still for longer than the claim does not send it any more.
    /// </summary>
    /// <returns>Whether there may be more.</returns>
    internal async Task<bool> ZendBundel(Uri adres, CancellationToken ct)
    {
        var (rijen, tot) = await Neem(ct);
        if (rijen.Count == 0) return false;
        if (dienst.Klok.Technisch >= tot) return true;
        try
        {
            await Zend(adres, rijen, ct);
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
        {
            await Voor(rijen, "update spoor set geclaimd_tot = 0 where traject = @Traject and sleutel = @Sleutel and versie = @Versie and geclaimd_tot = @tot", tot, CancellationToken.None);
            throw;
        }

        await Voor(rijen, "update spoor set verzonden = 1 where traject = @Traject and sleutel = @Sleutel and versie = @Versie", tot, ct);
        return rijen.Count == Bundel;
    }

    private Task<(List<Rij> Rijen, DateTimeOffset Tot)> Neem(CancellationToken ct) => dienst.Data.AlsWerker(
        async tx =>
        {
            var nu = dienst.Klok.Technisch;
            var rijen = await tx.Alle<Rij>(
                $"select traject, sleutel, versie, span from spoor where verzonden = 0 and geclaimd_tot <= @nu order by traject, sleutel, versie limit {Bundel}"
                + (tx.Postgres ? " for update skip locked" : ""),
                new { nu });
            foreach (var rij in rijen)
                tx.Straks("update spoor set geclaimd_tot = @tot where traject = @Traject and sleutel = @Sleutel and versie = @Versie", new { tot = nu + Claim, rij.Traject, rij.Sleutel, rij.Versie });
            return (rijen, nu + Claim);
        },
        ct);

    private Task<int> Voor(List<Rij> rijen, string sql, DateTimeOffset tot, CancellationToken ct) => dienst.Data.AlsWerker(
        tx =>
        {
            foreach (var rij in rijen) tx.Straks(sql, new { rij.Traject, rij.Sleutel, rij.Versie, tot });
            return Task.FromResult(rijen.Count);
        },
        ct);

    /// <summary>What is refused as a bundle is sent in halves, down to the one span that the receiver will not have; that one is given up, and said.</summary>
    private async Task Zend(Uri adres, List<Rij> rijen, CancellationToken ct)
    {
        using var client = http.CreateClient(HttpClient);
        client.Timeout = Geduld;
        using var inhoud = new StringContent(Verzoek(rijen).ToJsonString(), Encoding.UTF8, "application/json");
        using var antwoord = await client.PostAsync(adres, inhoud, ct);
        if (antwoord.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge))
        {
            antwoord.EnsureSuccessStatusCode();
        }
        else if (rijen is [var een])
        {
            dienst.Log.LogError("De ontvanger van sporen weigert een span van traject {Traject}; die wordt niet opnieuw gestuurd.", een.Traject);
        }
        else
        {
            await Zend(adres, rijen[..(rijen.Count / 2)], ct);
            await Zend(adres, rijen[(rijen.Count / 2)..], ct);
        }
    }

    private static JsonObject Verzoek(List<Rij> rijen) => new()
    {
        ["resourceSpans"] = new JsonArray(new JsonObject
        {
            ["resource"] = new JsonObject { ["attributes"] = new JsonArray(Kenmerk("service.name", "keten-traject"), Kenmerk("service.namespace", "keten")) },
            ["scopeSpans"] = new JsonArray(new JsonObject
            {
                ["scope"] = new JsonObject { ["name"] = "Keten.Trajecten" },
                ["spans"] = new JsonArray([.. rijen.Select(r => JsonNode.Parse(r.Span))]),
            }),
        }),
    };

    private static JsonObject Kenmerk(string naam, string waarde) => new() { ["key"] = naam, ["value"] = new JsonObject { ["stringValue"] = waarde } };

    private sealed class Rij
    {
        public string Traject { get; init; } = "";
        public string Sleutel { get; init; } = "";
        public long Versie { get; init; }
        public string Span { get; init; } = "";
    }
}
