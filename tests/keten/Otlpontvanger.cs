using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Keten.Ketentests.Otlp;

/// <summary>A span as it arrived.</summary>
/// <param name="Dienst">Resource attribute <c>service.name</c>.</param>
/// <param name="Bron">Instrumentation scope.</param>
/// <param name="Spoor">Trace id, lower-case hexadecimal.</param>
internal sealed record Span(string Dienst, string Bron, string Spoor);

/// <summary>A small receiver of traces over OTLP/HTTP with protobuf.</summary>
internal sealed class Otlpontvanger : IAsyncDisposable
{
    private readonly WebApplication app;

    private Otlpontvanger(WebApplication app) => this.app = app;

    public string Adres => app.Urls.First();

    public ConcurrentBag<byte[]> Berichten { get; } = [];

    public ConcurrentBag<Span> Spans { get; } = [];

    /// <summary>Spans of chain traces, as they came in OTLP's JSON encoding.</summary>
    public ConcurrentBag<JsonNode> Trajectspans { get; } = [];

    /// <summary>While true the receiver is away: it answers 503.</summary>
    public bool Weg { get; set; }

    public static async Task<Otlpontvanger> Start()
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        bouwer.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        var ontvanger = new Otlpontvanger(bouwer.Build());
        ontvanger.app.MapPost("/v1/traces", async (HttpContext http) =>
        {
            using var geheugen = new MemoryStream();
            await http.Request.Body.CopyToAsync(geheugen, http.RequestAborted);
            var bericht = geheugen.ToArray();
            if (ontvanger.Weg) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            ontvanger.Berichten.Add(bericht);
            if (http.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true)
            {
                foreach (var span in JsonNode.Parse(bericht)!["resourceSpans"]!.AsArray().SelectMany(r => r!["scopeSpans"]!.AsArray()).SelectMany(s => s!["spans"]!.AsArray())) ontvanger.Trajectspans.Add(span!);
                return Results.Json(new { });
            }

            foreach (var span in Lees(bericht)) ontvanger.Spans.Add(span);
            return Results.Bytes([], "application/x-protobuf");
        });
        await ontvanger.app.StartAsync();
        return ontvanger;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>ExportTraceServiceRequest: resource_spans 1 (resource 1, scope_spans 2 (scope 1, spans 2)).</summary>
    private static IEnumerable<Span> Lees(byte[] bericht)
    {
        foreach (var (_, groep) in Velden(bericht).Where(v => v.Nummer == 1))
        {
            var dienst = Velden(groep).Where(v => v.Nummer == 1).SelectMany(v => Velden(v.Inhoud)).Where(v => v.Nummer == 1)
                .Select(v => Velden(v.Inhoud).ToList()).Where(a => Tekst(a[0].Inhoud) == "service.name").Select(a => Tekst(Velden(a[1].Inhoud).First().Inhoud)).FirstOrDefault("");
            foreach (var (_, bereik) in Velden(groep).Where(v => v.Nummer == 2))
            {
                var bron = Velden(bereik).Where(v => v.Nummer == 1).Select(v => Tekst(Velden(v.Inhoud).First(n => n.Nummer == 1).Inhoud)).FirstOrDefault("");
                foreach (var (_, span) in Velden(bereik).Where(v => v.Nummer == 2))
                    yield return new Span(dienst, bron, Convert.ToHexStringLower(Velden(span).First(v => v.Nummer == 1).Inhoud));
            }
        }
    }

    private static string Tekst(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>The fields of a protobuf message that have a length: texts, bytes and messages. Numbers are passed over.</summary>
    private static IEnumerable<(int Nummer, byte[] Inhoud)> Velden(byte[] bericht)
    {
        for (var i = 0; i < bericht.Length;)
        {
            var kop = Varint(bericht, ref i);
            switch (kop & 7)
            {
                case 0:
                    Varint(bericht, ref i);
                    break;
                case 1:
                    i += 8;
                    break;
                case 2:
                    var lengte = (int)Varint(bericht, ref i);
                    yield return ((int)(kop >> 3), bericht[i..(i + lengte)]);
                    i += lengte;
                    break;
                case 5:
                    i += 4;
                    break;
                default:
                    throw new InvalidDataException($"Onbekend soort veld {kop & 7}.");
            }
        }
    }

    private static ulong Varint(byte[] bericht, ref int i)
    {
        ulong waarde = 0;
        for (var schuif = 0; ; schuif += 7)
        {
            var b = bericht[i++];
            waarde |= (ulong)(b & 0x7F) << schuif;
            if (b < 0x80) return waarde;
        }
    }
}
