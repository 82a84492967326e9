using Keten.Fundament;

namespace Keten.Gateway;

/// <summary>
/// The gateway is ready when it has its routes. Whether the services behind it are is told and does not count: a door that closes
/// because one service is away would take the others away too.
/// </summary>
internal sealed class Poortgezondheid(IConfiguration configuratie) : IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(3) };

    public static void Map(WebApplication app) => app.MapGezondheid(app.Services.GetRequiredService<Poortgezondheid>().Kijk);

    public async Task<(bool Gereed, object Beeld)> Kijk()
    {
        var diensten = await Task.WhenAll(configuratie.Adressen().Select(async d => (d.Key, Hoe: await Hoe(d.Value))));
        return (diensten.Length > 0, new Poortbeeld(diensten.Length > 0, diensten.ToDictionary(d => d.Key, d => d.Hoe)));
    }

    public void Dispose() => http.Dispose();

    /// <summary>How a service is: as well as the best of its instances.</summary>
    private async Task<string> Hoe(IReadOnlyList<Uri> instanties)
    {
        var hoe = await Task.WhenAll(instanties.Select(Hoe));
        return Array.Find(["gereed", "niet gereed"], hoe.Contains) ?? "antwoordt niet";
    }

    private async Task<string> Hoe(Uri dienst)
    {
        try
        {
            using var antwoord = await http.GetAsync(new Uri(dienst, "/gezondheid/gereed"), HttpCompletionOption.ResponseHeadersRead);
            return antwoord.IsSuccessStatusCode ? "gereed" : "niet gereed";
        }
        catch (Exception fout) when (fout is HttpRequestException or TaskCanceledException)
        {
            return "antwoordt niet";
        }
    }
}

/// <summary>How the gateway is.</summary>
/// <param name="Gereed">Whether it has routes.</param>
/// <param name="Diensten">Per service behind it whether that is ready; for information.</param>
internal sealed record Poortbeeld(bool Gereed, IReadOnlyDictionary<string, string> Diensten);
