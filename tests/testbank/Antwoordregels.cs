using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Keten.Testbank;

/// <summary>
/// What the NL API Design Rules ask of every answer, whatever the address and the status. <see cref="Poort"/> holds every answer of every
/// test against them, so a new address is covered by its first test.
/// </summary>
public static partial class Antwoordregels
{
    private static readonly (string Kop, string Waarde)[] Koppen =
    [
        ("API-Version", @"^\d+\.\d+\.\d+$"),
        ("Cache-Control", "^no-store$"),
        ("Content-Security-Policy", "(^|; ?)frame-ancestors 'none'"),
        ("Strict-Transport-Security", @"^max-age=\d+"),
        ("X-Content-Type-Options", "^nosniff$"),
        ("X-Frame-Options", "^DENY$"),
    ];

    /// <summary>In words what is wrong with an answer; empty when nothing is.</summary>
    public static IReadOnlyList<string> Bezwaren(string pad, Antwoord antwoord)
    {
        var bezwaren = new List<string>();
        foreach (var (kop, waarde) in Koppen)
        {
            if (!Regex.IsMatch(antwoord.Kop(kop) ?? "", waarde, RegexOptions.None, TimeSpan.FromSeconds(1))) bezwaren.Add($"de kop {kop} is '{antwoord.Kop(kop)}'");
        }

        var isDocument = pad.Split('?')[0].EndsWith("/openapi.json", StringComparison.Ordinal);
        if ((antwoord.Kop("Access-Control-Allow-Origin") == "*") != isDocument) bezwaren.Add("alleen het document is voor elke herkomst");
        if (antwoord.Kop("Server") is not null) bezwaren.Add("de kop Server verraadt de software");
        if (antwoord.Status is >= 300 and < 400) bezwaren.Add("niets verwijst door");
        if (antwoord.Status is 422) bezwaren.Add("ongeldige invoer is 400");
        if (antwoord.Kop("Location") is { } plek && !Plek().IsMatch(plek)) bezwaren.Add($"de plek '{plek}' bestaat niet alleen uit namen en identiteiten");
        var soort = antwoord.Kop("Content-Type") ?? "";
        // A service that is not ready is no fault of a request: it says how it is.
        if (antwoord.Status >= 400 && !pad.StartsWith("/gezondheid/", StringComparison.Ordinal)) Probleem(antwoord, soort, bezwaren);
        if (soort.Contains("json", StringComparison.Ordinal)) Tijdstippen(JsonNode.Parse(antwoord.Tekst), bezwaren);
        return bezwaren;
    }

    private static void Probleem(Antwoord antwoord, string soort, List<string> bezwaren)
    {
        if (soort != "application/problem+json")
        {
            bezwaren.Add($"een fout is '{soort}' en geen application/problem+json");
            return;
        }

        if (antwoord["status"]?.GetValue<int>() != antwoord.Status) bezwaren.Add("status in de inhoud is een andere");
        foreach (var veld in new[] { "title", "detail" })
        {
            if (string.IsNullOrWhiteSpace(antwoord[veld]?.GetValue<string>())) bezwaren.Add($"{veld} ontbreekt");
        }
    }

    /// <summary>Whatever looks like an instant has a time zone.</summary>
    private static void Tijdstippen(JsonNode? knoop, List<string> bezwaren)
    {
        if (knoop is JsonObject voorwerp)
        {
            foreach (var (_, waarde) in voorwerp) Tijdstippen(waarde, bezwaren);
        }
        else if (knoop is JsonArray rij)
        {
            foreach (var deel in rij) Tijdstippen(deel, bezwaren);
        }
        else if (knoop?.GetValueKind() == JsonValueKind.String && knoop.GetValue<string>() is var tekst && Tijdstip().IsMatch(tekst) && !MetZone().IsMatch(tekst))
        {
            bezwaren.Add($"het tijdstip op {knoop.GetPath()} heeft geen tijdzone");
        }
    }

    [GeneratedRegex(@"^(/[a-z0-9-]+)+(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plek();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt ]\d\d:", RegexOptions.None, 1000)]
    private static partial Regex Tijdstip();

    [GeneratedRegex(@"T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MetZone();
}
