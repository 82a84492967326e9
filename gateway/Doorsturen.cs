using System.Net;
using Keten.Fundament;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Health;

namespace Keten.Gateway;

/// <summary>
/// The one door: who comes in has a valid token, but for what is of everybody, and only <c>/&lt;service&gt;/v1/…</c> is passed on, and what is looked at with a browser.
/// Addresses between services are not.
/// </summary>
internal static class Doorsturen
{
    private const string Open = "anonymous";
    private const string Paginas = "paginas";

    /// <summary>The services that have pages.</summary>
    private static readonly string[] MetPaginas = ["doorlooptijd"];

    /// <summary>Where each gRPC service is answered.</summary>
    private static readonly Dictionary<string, string> Grpcdiensten = new() { ["keten.vragen.v1.Ketenregister"] = "doorlooptijd", [Termijnen] = "doorlooptijd" };

    private const string Termijnen = "keten.vragen.v1.Termijnen";

    /// <summary>What everybody may ask without a token: nothing there is about anybody.</summary>
    private static readonly string[] Openbaar = ["/doorlooptijd/v1/termijnen", "/doorlooptijd/v1/termijnberekeningen", "/doorlooptijd/v1/termijnberekeningen/reeks"];

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
                .. Openbaar.Select(pad => (Pad: pad, Dienst: pad.Split('/')[1])).Where(o => diensten.ContainsKey(o.Dienst)).Select(o => Route(o.Dienst, "openbaar" + o.Pad, o.Pad, Open)),
                .. Grpcdiensten.Where(g => grpc.ContainsKey(g.Value)).Select(g => Route("grpc-" + g.Value, g.Key, $"/{g.Key}/{{methode}}", g.Key == Termijnen ? Open : "default", HttpMethods.Post)),
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

    public static void MapDoorsturen(this WebApplication app) => app.MapReverseProxy(pijplijn =>
    {
        pijplijn.Use(OfEenAnder);
        pijplijn.UseLoadBalancing();
    }).ConfigureEndpoints((adres, route) =>
    {
        if (route.RouteId.EndsWith("-" + Paginas, StringComparison.Ordinal)) adres.WithMetadata(new Webpagina());
    });

    /// <summary>What could not reach an instance goes to another. What may have reached one does not: its caller repeats it under its key.</summary>
    private static async Task OfEenAnder(HttpContext http, RequestDelegate verder)
    {
        await verder(http);
        var proxy = http.GetReverseProxyFeature();
        var over = proxy.AllDestinations.ToList();
        while (KwamNietAan(http) && over.RemoveAll(d => d == proxy.ProxiedDestination) > 0 && over.Count > 0)
        {
            http.Features.Set<IForwarderErrorFeature>(null);
            http.Response.StatusCode = StatusCodes.Status200OK;
            proxy.AvailableDestinations = over;
            await verder(http);
        }
    }

    private static bool KwamNietAan(HttpContext http) => !http.Response.HasStarted
        && http.GetForwarderErrorFeature() is { Error: ForwarderError.Request, Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } };

    private static ClusterConfig Groep(string naam, IReadOnlyList<Uri> instanties, ForwarderRequestConfig verzoek) => new()
    {
        ClusterId = naam,
        Destinations = instanties.Index().ToDictionary(i => $"{i.Index + 1}", i => new DestinationConfig { Address = i.Item.ToString() }),
        HttpRequest = verzoek,
        // One that hangs takes connections and does not answer: only asking finds that out. With one instance there is nothing to choose.
        HealthCheck = instanties.Count == 1 ? null : new HealthCheckConfig
        {
            AvailableDestinationsPolicy = HealthCheckConstants.AvailableDestinations.HealthyOrPanic,
            Active = new ActiveHealthCheckConfig
            {
                Enabled = true,
                Interval = TimeSpan.FromSeconds(1),
                Timeout = TimeSpan.FromSeconds(3),
                Policy = HealthCheckConstants.ActivePolicy.ConsecutiveFailures,
                Path = "/gezondheid/gereed",
            },
        },
    };

    private static RouteConfig Route(string dienst, string naam, string pad, string beleid, params string[] methoden) => new()
    {
        RouteId = $"{dienst}-{naam}",
        ClusterId = dienst,
        AuthorizationPolicy = beleid,
        Match = new RouteMatch { Path = pad, Methods = methoden },
    };
}
