using System.Net;
using Keten.Fundament;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;

namespace Keten.Gateway;

/// <summary>
/// The one door: who comes in has a valid token, and only <c>/&lt;service&gt;/v1/…</c> is passed on, and what is looked at with a browser.
/// Addresses between services are not.
/// </summary>
internal static class Doorsturen
{
    private const string Open = "anonymous";
    private const string Paginas = "paginas";

    /// <summary>The services that have pages.</summary>
    private static readonly string[] MetPaginas = ["doorlooptijd"];

    /// <summary>Where each gRPC service is answered.</summary>
    private static readonly Dictionary<string, string> Grpcdiensten = new() { ["keten.vragen.v1.Ketenregister"] = "doorlooptijd" };

    public static void AddDoorsturen(this WebApplicationBuilder bouwer)
    {
        var diensten = bouwer.Configuration.Adressen();
        var grpc = bouwer.Configuration.Grpcadressen();
        bouwer.Services.AddReverseProxy().ConfigureHttpClient((_, http) =>
        {
            // A stream may be silent for long: a service that has gone without a word is noticed by this.
            http.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
            http.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);
        }).LoadFromMemory(
            [
                .. diensten.SelectMany(d => new[]
                {
                    Route(d.Key, "document", $"/{d.Key}/v1/openapi.json", Open),
                    Route(d.Key, "alles", $"/{d.Key}/v1/{{**rest}}", "default"),
                }),
                .. Grpcdiensten.Where(g => grpc.ContainsKey(g.Value)).Select(g => Route("grpc-" + g.Value, g.Key, $"/{g.Key}/{{methode}}", "default", HttpMethods.Post)),
                .. diensten.Keys.Where(MetPaginas.Contains).Select(d => Route(d, Paginas, $"/{d}/{{**rest}}", "default", HttpMethods.Get)),
            ],
            [
                .. diensten.Select(d => Groep(d.Key, d.Value, new ForwarderRequestConfig { ActivityTimeout = TimeSpan.FromSeconds(30) })),
                // Without TLS there is nothing to agree the version by. How long a call may take is said by its caller.
                .. grpc.Select(d => Groep("grpc-" + d.Key, d.Value, new ForwarderRequestConfig
                {
                    Version = HttpVersion.Version20,
                    VersionPolicy = HttpVersionPolicy.RequestVersionExact,
                    ActivityTimeout = Timeout.InfiniteTimeSpan,
                })),
            ]);
    }

    public static void MapDoorsturen(this WebApplication app) => app.MapReverseProxy().ConfigureEndpoints((adres, route) =>
    {
        if (route.RouteId.EndsWith("-" + Paginas, StringComparison.Ordinal)) adres.WithMetadata(new Webpagina());
    });

    private static ClusterConfig Groep(string naam, Uri adres, ForwarderRequestConfig verzoek) => new()
    {
        ClusterId = naam,
        Destinations = new Dictionary<string, DestinationConfig> { ["een"] = new() { Address = adres.ToString() } },
        HttpRequest = verzoek,
    };

    private static RouteConfig Route(string dienst, string naam, string pad, string beleid, params string[] methoden) => new()
    {
        RouteId = $"{dienst}-{naam}",
        ClusterId = dienst,
        AuthorizationPolicy = beleid,
        Match = new RouteMatch { Path = pad, Methods = methoden },
    };
}
