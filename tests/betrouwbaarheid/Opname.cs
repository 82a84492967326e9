using System.Text.Json;
using System.Text.Json.Nodes;

namespace Keten.Controle;

/// <summary>One answer from the player's own record.</summary>
public sealed record Opname(string Sleutel, string Organisatie, string Verzoek, int Status, JsonNode? Antwoord)
{
    /// <summary>The service that gave it has been put back to before it: it remembers what it named, as others do, but not that it answered.</summary>
    public bool Teruggezet { get; init; }

    public static IReadOnlyList<Opname> Lees(string bestand) =>
        JsonSerializer.Deserialize<List<Opname>>(File.ReadAllText(bestand), JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{bestand} is geen opname.");
}

/// <summary>What is personal in a story: names, numbers, dates of birth and what was told about people.</summary>
public static class Persoonsgegevens
{
    private static readonly HashSet<string> Velden = ["naam", "bsn", "geboortedatum", "zorgen", "tekst", "vraag", "motivering"];

    public static IReadOnlyList<string> Uit(string verhaal)
    {
        var gevonden = new HashSet<string>();
        foreach (var stap in JsonNode.Parse(verhaal)!["stappen"]!.AsArray()) Zoek(stap!["inhoud"], gevonden);
        return [.. gevonden];
    }

    private static void Zoek(JsonNode? knoop, HashSet<string> gevonden)
    {
        if (knoop is JsonArray rij)
        {
            foreach (var deel in rij) Zoek(deel, gevonden);
        }
        else if (knoop is JsonObject voorwerp)
        {
            foreach (var (naam, waarde) in voorwerp)
            {
                if (Velden.Contains(naam) && waarde is JsonValue v && v.TryGetValue<string>(out var tekst)) gevonden.Add(tekst);
                else Zoek(waarde, gevonden);
            }
        }
    }
}
