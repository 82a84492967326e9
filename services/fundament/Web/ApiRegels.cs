using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>What the NL API Design Rules ask of every answer and no document shows.</summary>
public static class ApiRegels
{
    public const string Versie = "0.2.0";

    internal const string Versiekop = "API-Version";

    /// <summary>The headers of every answer.</summary>
    internal static void Koppen(IHeaderDictionary koppen)
    {
        koppen[Versiekop] = Versie;
        koppen.CacheControl = "no-store";
        koppen.ContentSecurityPolicy = "frame-ancestors 'none'";
        koppen["Referrer-Policy"] = "same-origin";
        koppen.StrictTransportSecurity = "max-age=31536000";
        koppen.XContentTypeOptions = "nosniff";
        koppen.XFrameOptions = "DENY";
    }

    public static void UseApiRegels(this WebApplication app)
    {
        app.Use(async (http, verder) =>
        {
            http.Response.OnStarting(() =>
            {
                var koppen = http.Response.Headers;
                Koppen(koppen);
                if (Stijlblad.Is(http)) koppen.CacheControl = "public, max-age=31536000, immutable";
                if (Webpagina.Is(http)) koppen.ContentSecurityPolicy = Webpagina.Inhoudsbeleid;
                if (http.Request.Path.Value?.EndsWith("/openapi.json", StringComparison.Ordinal) == true) koppen.AccessControlAllowOrigin = "*";
                return Task.CompletedTask;
            });
            if (Grpcdraad.Is(http))
                await verder(http);
            else if (http.Request.Path.Value is { Length: > 1 } pad && pad.EndsWith('/') && !Webpagina.IsVoorblad(http))
                await Problemen.Schrijf(http, StatusCodes.Status404NotFound, "Niet gevonden", "Een adres eindigt niet op een schuine streep.");
            else if (http.Request.ContentLength > Routes.HoogstensBytes)
                await Routes.TeGroot(http).ExecuteAsync(http);
            else
            {
                // Without a length in advance the address itself counts, also when the gateway only passes the body on.
                if (http.Request.ContentLength is null) Routes.ZonderEigenGrens(http);
                await verder(http);
            }
        });
        app.UseExceptionHandler(fout => fout.Run(async http =>
        {
            // The text of an exception may hold data: only its kind is told, and only in the log.
            var uitzondering = http.Features.Get<IExceptionHandlerFeature>()?.Error;
            http.RequestServices.GetRequiredService<ILogger<Dienst>>().LogError(
                "Onverwachte fout {Soort} op {Pad}{Waar}", uitzondering?.GetType().Name, http.GetEndpoint()?.DisplayName, uitzondering?.StackTrace);
            await Problemen.Schrijf(http, StatusCodes.Status500InternalServerError, "Onverwachte fout", "Er ging iets mis. Er is niets vastgelegd; meld dit als het zo blijft.");
        }));
        app.UseStatusCodePages(async context =>
        {
            var http = context.HttpContext;
            if (http.Response.StatusCode == StatusCodes.Status415UnsupportedMediaType)
            {
                await Problemen.GeenJson(http).ExecuteAsync(http);
                return;
            }

            var (titel, uitleg) = http.Response.StatusCode switch
            {
                StatusCodes.Status401Unauthorized => ("Niet aangemeld", "Stuur een geldig token mee: Authorization: Bearer …"),
                StatusCodes.Status403Forbidden => ("Geen toegang", "U heeft geen toegang tot dit adres."),
                StatusCodes.Status404NotFound => ("Niet gevonden", "Dit adres bestaat niet of u mag het niet zien."),
                StatusCodes.Status405MethodNotAllowed => ("Niet toegestaan", "Deze methode bestaat niet op dit adres."),
                StatusCodes.Status502BadGateway or StatusCodes.Status504GatewayTimeout or StatusCodes.Status503ServiceUnavailable =>
                    ("Even niet beschikbaar", "De dienst achter dit adres antwoordt nu niet. Probeer het opnieuw, met dezelfde Idempotency-Key."),
                _ => ("Fout", "Het verzoek kon niet worden verwerkt."),
            };
            await Problemen.Schrijf(http, http.Response.StatusCode, titel, uitleg);
        });
        app.UseGrpcpoort();
    }
}
