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

    public static void AddDoorsturen(this WebApplicationBuilder bouwer)
    {
        var diensten = bouwer.Configuration.Adressen();
        bouwer.Services.AddReverseProxy().LoadFromMemory(
            [
                .. diensten.SelectMany(d => new[]
                {
                    Route(d.Key, "document", $"/{d.Key}/v1/openapi.json", Open),
                    Route(d.Key, "alles", $"/{d.Key}/v1/{{**rest}}", "default"),
                }),
                .. diensten.Keys.Where(MetPaginas.Contains).Select(d => Route(d, Paginas, $"/{d}/{{**rest}}", "default", HttpMethods.Get)),
            ],
            [
                .. diensten.Select(d => new ClusterConfig
                {
                    ClusterId = d.Key,
                    Destinations = new Dictionary<string, DestinationConfig> { ["een"] = new() { Address = d.Value.ToString() } },
                    HttpRequest = new ForwarderRequestConfig { ActivityTimeout = TimeSpan.FromSeconds(30) },
                }),
            ]);
    }

    public static void MapDoorsturen(this WebApplication app) => app.MapReverseProxy().ConfigureEndpoints((adres, route) =>
    {
        if (route.RouteId.EndsWith("-" + Paginas, StringComparison.Ordinal)) adres.WithMetadata(new Webpagina());
    });

    private static RouteConfig Route(string dienst, string naam, string pad, string beleid, params string[] methoden) => new()
    {
        RouteId = $"{dienst}-{naam}",
        ClusterId = dienst,
        AuthorizationPolicy = beleid,
        Match = new RouteMatch { Path = pad, Methods = methoden },
    };
}
