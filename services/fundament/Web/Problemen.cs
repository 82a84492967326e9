using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Keten.Fundament;

/// <summary>A fault as the API tells it (RFC 9457, application/problem+json).</summary>
[Description("Een fout, volgens RFC 9457.")]
public sealed record Probleem
{
    [Description("Soort fout.")]
    public required string Type { get; init; }

    [Description("HTTP-statuscode.")]
    public required int Status { get; init; }

    [Description("Korte omschrijving.")]
    public required string Title { get; init; }

    [Description("Wat er aan de hand is en wat u kunt doen.")]
    public required string Detail { get; init; }

    [Description("Alle velden die niet kloppen; alleen bij ongeldige invoer.")]
    public IReadOnlyList<Veldfout>? Velden { get; init; }
}

/// <summary>Refusals and faults as problem+json, in Dutch.</summary>
public static class Problemen
{
    public const string Soort = "application/problem+json";

    /// <summary>What a request must hold.</summary>
    internal const string Json = "application/json";

    private static readonly JsonSerializerOptions Opties = new(Invoer.Json) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static IResult Van(Weigering w)
    {
        var (status, titel) = w.Soort switch
        {
            Weigeringsoort.Ongeldig => (StatusCodes.Status400BadRequest, "Ongeldige invoer"),
            Weigeringsoort.NietGevonden => (StatusCodes.Status404NotFound, "Niet gevonden"),
            Weigeringsoort.Verouderd => (StatusCodes.Status412PreconditionFailed, "Intussen veranderd"),
            _ => (StatusCodes.Status409Conflict, "Dit kan nu niet"),
        };
        return new Antwoord(new Probleem { Type = "urn:keten:regel:" + w.Regel, Status = status, Title = titel, Detail = w.Uitleg, Velden = w.Velden.Count > 0 ? w.Velden : null });
    }

    public static IResult Maak(int status, string titel, string uitleg) =>
        new Antwoord(new Probleem { Type = "about:blank", Status = status, Title = titel, Detail = uitleg });

    /// <summary>The body is not said to be JSON.</summary>
    internal static IResult GeenJson(HttpContext http) => Maak(
        StatusCodes.Status415UnsupportedMediaType,
        "Verkeerd soort inhoud",
        $"Stuur JSON met Content-Type: {Json}. {(http.Request.ContentType is { Length: > 0 } soort ? $"Dit bericht kwam met Content-Type: {soort}." : "Dit bericht kwam zonder Content-Type.")} Er is niets vastgelegd.");

    /// <summary>The database or the bus is away for a moment: nothing was recorded, repeat with the same key.</summary>
    public static IResult EvenNiet(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "1";
        return Maak(
            StatusCodes.Status503ServiceUnavailable,
            "Even niet beschikbaar",
            "De dienst kan zijn gegevens nu niet bereiken. Probeer het over enkele seconden opnieuw, met dezelfde Idempotency-Key.");
    }

    public static Task Schrijf(HttpContext http, int status, string titel, string uitleg) => Maak(status, titel, uitleg).ExecuteAsync(http);

    private sealed class Antwoord(Probleem probleem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (Webpagina.Is(httpContext)) return Webpagina.Fout(probleem.Status, probleem.Title, probleem.Detail).ExecuteAsync(httpContext);
            httpContext.Response.StatusCode = probleem.Status;
            httpContext.Response.ContentType = Soort;
            return httpContext.Response.WriteAsync(JsonSerializer.Serialize(probleem, Opties), httpContext.RequestAborted);
        }
    }
}
