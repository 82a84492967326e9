using System.Text;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Gateway;

/// <summary>Asks the API of the desk with the token of who looks: access and the log of looks are those of the API.</summary>
internal sealed class Bureauklant(HttpClient http, IReadOnlyDictionary<string, IReadOnlyList<Uri>> adressen)
{
    /// <summary>Reading is quick or it is said that it could not be read; what a command did would be undone when it is broken off.</summary>
    private static readonly TimeSpan Leesgeduld = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Doegeduld = TimeSpan.FromSeconds(60);

    /// <summary>Reads something; null when none of the instances of the service answers that it has it.</summary>
    public async Task<T?> Lees<T>(HttpContext context, string dienst, string pad)
        where T : class => await Vraag(context, dienst, pad) is { Status: StatusCodes.Status200OK } antwoord ? antwoord.Als<T>() : null;

    /// <summary>What the API answers to a question; null when none of the instances answers.</summary>
    public Task<Bureauantwoord?> Vraag(HttpContext context, string dienst, string pad) => Stuur(context, HttpMethod.Get, dienst, pad, null, null);

    /// <summary>Does something, at most once under this key; null when it is not known whether it was done.</summary>
    public Task<Bureauantwoord?> Doe(HttpContext context, string dienst, string pad, object opdracht, string sleutel) => Stuur(context, HttpMethod.Post, dienst, pad, opdracht, sleutel);

    private async Task<Bureauantwoord?> Stuur(HttpContext context, HttpMethod methode, string dienst, string pad, object? lichaam, string? sleutel)
    {
        var token = context.Request.Headers.Authorization.ToString() is { Length: > 0 } kop ? kop : $"Bearer {context.Request.Cookies[Webpagina.Koekje]}";
        // Any instance of the service will do; what none of them answers could not be read.
        foreach (var adres in adressen.GetValueOrDefault(dienst) ?? [])
        {
            using var grens = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            grens.CancelAfter(methode == HttpMethod.Get ? Leesgeduld : Doegeduld);
            try
            {
                using var verzoek = new HttpRequestMessage(methode, new Uri(adres, $"/{dienst}/v1/bureau/{pad}"));
                verzoek.Headers.TryAddWithoutValidation("Authorization", token);
                if (sleutel is not null) verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", sleutel);
                if (lichaam is not null) verzoek.Content = new StringContent(JsonSerializer.Serialize(lichaam, ContractJson.Opties), Encoding.UTF8, "application/json");
                using var antwoord = await http.SendAsync(verzoek, grens.Token);
                if ((int)antwoord.StatusCode < 500) return new Bureauantwoord((int)antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(grens.Token));
            }
            catch (Exception fout) when (!context.RequestAborted.IsCancellationRequested && fout is HttpRequestException or OperationCanceledException)
            {
                continue;
            }
        }

        return null;
    }
}

/// <summary>What the API answered.</summary>
internal sealed record Bureauantwoord(int Status, string Tekst)
{
    /// <summary>The answer as this; null when it is something else.</summary>
    public T? Als<T>()
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Tekst, ContractJson.Opties);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
