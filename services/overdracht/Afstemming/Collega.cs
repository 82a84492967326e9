using System.Net.Http.Json;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten.Herstel;
using Microsoft.Extensions.Configuration;

namespace Keten.Overdrachten.Afstemming;

/// <summary>Another service of the chain, as far as reconciliation and restoration ask it something.</summary>
internal interface ICollega
{
    /// <summary>What organisations of that service have with this organisation.</summary>
    Task<IReadOnlyList<Halfstand>> Halfstanden(string dienst, Standvraag vraag, CancellationToken ct);

    /// <summary>Has their halves sent again.</summary>
    Task StuurOpnieuw(string dienst, Herhaalverzoek verzoek, CancellationToken ct);

    /// <summary>Says in which epoch this service goes on after a backup was put back.</summary>
    /// <returns>Null while that service cannot answer yet.</returns>
    Task<Epochantwoord?> Zie(string dienst, Epochvraag vraag, CancellationToken ct);

    /// <summary>How handovers with this service stand at an organisation there.</summary>
    Task<Helftantwoord?> Geef(string dienst, Helftvraag vraag, CancellationToken ct);
}

/// <summary>What is asked of another service.</summary>
/// <param name="Organisatie">OIN of who asks.</param>
/// <param name="Na">Identity after which to go on; empty to begin.</param>
/// <param name="Alleen">Only these handovers; null for all.</param>
internal sealed record Standvraag(string Organisatie, string Na, IReadOnlyList<Guid>? Alleen);

/// <summary>Which halves another service is to send again.</summary>
/// <param name="Organisatie">OIN of who asks.</param>
/// <param name="Overdrachten">The handovers.</param>
internal sealed record Herhaalverzoek(string Organisatie, IReadOnlyList<Guid> Overdrachten);

/// <summary>Asks over HTTP, at the addresses that only the services of the chain call; an instance that does not answer is passed over for the next.</summary>
internal sealed class Collega(IHttpClientFactory http, IConfiguration configuratie) : ICollega
{
    public const string HttpClient = "collega";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    public async Task<IReadOnlyList<Halfstand>> Halfstanden(string dienst, Standvraag vraag, CancellationToken ct)
    {
        using var antwoord = await Stuur(dienst, "halfstanden", vraag, ct);
        return (await antwoord.Content.ReadFromJsonAsync<List<Halfstand>>(ContractJson.Opties, ct))!;
    }

    public async Task StuurOpnieuw(string dienst, Herhaalverzoek verzoek, CancellationToken ct)
    {
        using var antwoord = await Stuur(dienst, "herhalingen", verzoek, ct);
    }

    public async Task<Epochantwoord?> Zie(string dienst, Epochvraag vraag, CancellationToken ct)
    {
        using var antwoord = await Stuur(dienst, "epochs", vraag, ct);
        return await antwoord.Content.ReadFromJsonAsync<Epochantwoord>(ContractJson.Opties, ct);
    }

    public async Task<Helftantwoord?> Geef(string dienst, Helftvraag vraag, CancellationToken ct)
    {
        using var antwoord = await Stuur(dienst, "herstelhelften", vraag, ct);
        return await antwoord.Content.ReadFromJsonAsync<Helftantwoord>(ContractJson.Opties, ct);
    }

    private async Task<HttpResponseMessage> Stuur<T>(string dienst, string wat, T inhoud, CancellationToken ct)
    {
        var adressen = configuratie.Adressen().GetValueOrDefault(dienst) ?? throw new HttpRequestException($"Van {dienst} is geen adres bekend.");
        for (var i = 0; ; i++)
        {
            try
            {
                using var client = http.CreateClient(HttpClient);
                client.Timeout = Geduld;
                client.DefaultRequestHeaders.Add("Keten-Intern", configuratie["Keten:InternSleutel"]);
                var antwoord = await client.PostAsJsonAsync(new Uri(adressen[i], $"/intern/{dienst}/{wat}"), inhoud, ContractJson.Opties, ct);
                antwoord.EnsureSuccessStatusCode();
                return antwoord;
            }
            catch (Exception fout) when (i + 1 < adressen.Count && !ct.IsCancellationRequested && fout is HttpRequestException or TaskCanceledException)
            {
                continue; // another instance of that service may answer
            }
        }
    }
}
