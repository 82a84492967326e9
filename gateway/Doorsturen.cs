using Keten.Fundament;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;

namespace Keten.Gateway;

/// <summary>
/// The one door: who comes in has a valid token, and only <c>/&lt;service&gt;/v1/…</c> is passed on. Addresses between services are not.
/// </summary>
internal static class Doorsturen
{
    private const string Open = "anonymous";

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

    public static void MapDoorsturen(this WebApplication app) => app.MapReverseProxy();

    private static RouteConfig Route(string dienst, string naam, string pad, string beleid) => new()
    {
        RouteId = $"{dienst}-{naam}",
        ClusterId = dienst,
        AuthorizationPolicy = beleid,
        Match = new RouteMatch { Path = pad },
    };
}
