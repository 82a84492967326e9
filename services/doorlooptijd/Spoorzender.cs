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
                    while (await dienst.Data.AlsWerker(tx => Zend(tx, adres, stoppingToken), stoppingToken) == Bundel)
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

    private async Task<int> Zend(Transactie tx, Uri adres, CancellationToken ct)
    {
        var rijen = await tx.Alle<Rij>($"select traject, sleutel, versie, span from spoor where verzonden = 0 limit {Bundel}" + (tx.Postgres ? " for update skip locked" : ""));
        if (rijen.Count == 0) return 0;
        var verzoek = new JsonObject
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
        using var client = http.CreateClient(HttpClient);
        using var inhoud = new StringContent(verzoek.ToJsonString(), Encoding.UTF8, "application/json");
        using var antwoord = await client.PostAsync(adres, inhoud, ct);
        if (antwoord.StatusCode is HttpStatusCode.BadRequest)
            dienst.Log.LogError("De ontvanger van sporen weigert {Aantal} spans; die worden niet opnieuw gestuurd.", rijen.Count);
        else
            antwoord.EnsureSuccessStatusCode();
        foreach (var rij in rijen) tx.Straks("update spoor set verzonden = 1 where traject = @Traject and sleutel = @Sleutel and versie = @Versie", rij);
        return rijen.Count;
    }

    private static JsonObject Kenmerk(string naam, string waarde) => new() { ["key"] = naam, ["value"] = new JsonObject { ["stringValue"] = waarde } };

    private sealed class Rij
    {
        public string Traject { get; init; } = "";
        public string Sleutel { get; init; } = "";
        public long Versie { get; init; }
        public string Span { get; init; } = "";
    }
}
