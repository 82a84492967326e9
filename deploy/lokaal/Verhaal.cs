using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Keten.Lokaal;

/// <summary>A story: dated steps of chain partners through the public APIs, and what must be seen at the end.</summary>
internal sealed record Verhaal
{
    public required string Naam { get; init; }

    public string? Omschrijving { get; init; }

    /// <summary>Names for organisations, each an OIN; usable as <c>{naam}</c> in requests.</summary>
    public required IReadOnlyDictionary<string, string> Organisaties { get; init; }

    public required IReadOnlyList<Verhaalstap> Stappen { get; init; }

    /// <summary>The traject whose trace is shown, for instance <c>{sam}</c>.</summary>
    public required string Traject { get; init; }

    /// <summary>JSON pointers into the trace at the end, with the value that must stand there.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Eindstand { get; init; } = new Dictionary<string, JsonNode?>();

    /// <exception cref="Verhaalfout">The file is no story; says where and why.</exception>
    public static Verhaal Lees(string naamOfPad)
    {
        var pad = File.Exists(naamOfPad) ? naamOfPad : Path.Combine(AppContext.BaseDirectory, "verhalen", naamOfPad + ".json");
        if (!File.Exists(pad))
        {
            var bekend = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "verhalen"), "*.json").Select(Path.GetFileNameWithoutExtension).Order();
            throw new Verhaalfout($"Het verhaal '{naamOfPad}' is er niet. Bekende verhalen: {string.Join(", ", bekend)}.");
        }

        try
        {
            return JsonSerializer.Deserialize<Verhaal>(File.ReadAllText(pad), Json) ?? throw new Verhaalfout($"{pad} is leeg.");
        }
        catch (JsonException fout)
        {
            throw new Verhaalfout($"{pad} is geen verhaal: regel {fout.LineNumber + 1}, bij '{fout.Path}': {fout.Message}");
        }
    }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };
}

/// <summary>One step of a story.</summary>
internal sealed record Verhaalstap
{
    /// <summary>When, with time zone; the domain clock is set to it.</summary>
    public required DateTimeOffset Op { get; init; }

    /// <summary>What happens, in words.</summary>
    public required string Stap { get; init; }

    /// <summary>Which organisation does it: a name from <see cref="Verhaal.Organisaties"/>.</summary>
    public required string Organisatie { get; init; }

    public string Rol { get; init; } = "professional";

    /// <summary>Method and path, for instance <c>POST /melding/v1/meldingen</c>.</summary>
    public required string Verzoek { get; init; }

    public JsonNode? Inhoud { get; init; }

    /// <summary>Expected status; 201 for a POST and 200 for a GET when left out.</summary>
    public int? Status { get; init; }

    /// <summary>JSON pointers into the answer, with the value that must stand there.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Verwacht { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>What to keep from the answer: name and JSON pointer.</summary>
    public IReadOnlyDictionary<string, string> Bewaar { get; init; } = new Dictionary<string, string>();
}

/// <summary>A story that cannot be read, or that went otherwise than it says.</summary>
internal sealed class Verhaalfout(string melding) : Exception(melding);

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class Aanwijzer
{
    public static JsonNode? Volg(JsonNode? knoop, string aanwijzer)
    {
        foreach (var deel in aanwijzer.Split('/').Skip(1).Select(d => d.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            knoop = knoop switch
            {
                JsonObject o => o[deel],
                JsonArray a when int.TryParse(deel, out var i) && i < a.Count => a[i],
                _ => null,
            };
        }

        return knoop;
    }
}
