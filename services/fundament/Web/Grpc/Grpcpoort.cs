using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Keten.Fundament;

/// <summary>
/// The port for gRPC (<c>Keten:Grpc:Adres</c>), in a service and in the gateway: HTTP/2 without TLS, which cannot share a port with
/// HTTP/1. Whatever refuses a call there, it ends as a gRPC client understands it.
/// </summary>
public static class Grpcpoort
{
    /// <summary>How long calls may go on once the process stops.</summary>
    private static readonly TimeSpan Uitloop = TimeSpan.FromSeconds(5);

    /// <summary>Whether this process takes gRPC.</summary>
    public static bool HeeftGrpc(this IConfiguration configuratie) => !string.IsNullOrEmpty(configuratie["Keten:Grpc:Adres"]);

    internal static void AddGrpcpoort(this WebApplicationBuilder bouwer)
    {
        if (!bouwer.Configuration.HeeftGrpc()) return;
        var adres = bouwer.Configuration["Keten:Grpc:Adres"]!;
        var andere = bouwer.Configuration["urls"] ?? throw new InvalidOperationException("Keten:Grpc:Adres vraagt dat ook ASPNETCORE_URLS er is.");
        var poort = BindingAddress.Parse(adres).Port;
        bouwer.Configuration["urls"] = $"{andere};{adres}";
        bouwer.WebHost.ConfigureKestrel(k =>
        {
            k.ConfigureEndpointDefaults(p =>
            {
                if (p.IPEndPoint?.Port == poort) p.Protocols = Microsoft.AspNetCore.Server.Kestrel.Core.HttpProtocols.Http2;
            });

            // A stream may be silent for long: who has gone without a word is noticed by this.
            k.Limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
            k.Limits.Http2.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);
        });
    }

    internal static void UseGrpcpoort(this WebApplication app)
    {
        if (!app.Configuration.HeeftGrpc()) return;
        var leven = app.Services.GetRequiredService<IHostApplicationLifetime>();
        var klok = app.Services.GetRequiredService<Klokken>();
        app.Use(async (http, verder) =>
        {
            if (!Grpcdraad.Is(http))
            {
                await verder(http);
                return;
            }

            var duur = http.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>();
            using var einde = CancellationTokenSource.CreateLinkedTokenSource(duur.RequestAborted);
            using var uitloop = new CancellationTokenSource(Timeout.InfiniteTimeSpan, klok.Techniek);
            using var afgelopen = uitloop.Token.Register(einde.Cancel);
            using var stopt = leven.ApplicationStopping.Register(() => uitloop.CancelAfter(Uitloop));
            duur.RequestAborted = einde.Token;
            await verder(http);
            if (http.Response.HasStarted || http.Response.StatusCode == StatusCodes.Status200OK) return;
            var (status, bericht) = Status(http.Response.StatusCode);
            http.Response.Headers.Clear();
            Grpcdraad.Sluit(http, status, bericht);
        });
    }

    /// <summary>What an answer of HTTP means to a gRPC client.</summary>
    private static (Grpcstatus Status, string Bericht) Status(int http) => http switch
    {
        StatusCodes.Status401Unauthorized => (Grpcstatus.NietAangemeld, "Stuur een geldig token mee in authorization: Bearer …"),
        StatusCodes.Status403Forbidden => (Grpcstatus.GeenToegang, "U heeft geen toegang tot deze methode."),
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => (Grpcstatus.BestaatNiet, "Deze methode bestaat niet."),
        StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout =>
            (Grpcstatus.EvenNiet, "De dienst achter dit adres antwoordt nu niet. Probeer het opnieuw."),
        _ => (Grpcstatus.Intern, "Er ging iets mis. Meld dit als het zo blijft."),
    };
}
