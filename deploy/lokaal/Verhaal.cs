using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Keten.Lokaal;

/// <summary>A story: dated steps of chain partners through the public APIs, and what must be seen at the end.</summary>
internal sealed partial record Verhaal
{
    /// <summary>Where the JSON Schema of a story stands, for editors; not used when it is played.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Naam { get; init; }

    public string? Omschrijving { get; init; }

    /// <summary>Names for organisations, each an OIN; usable as <c>{naam}</c> in requests.</summary>
    public required IReadOnlyDictionary<string, string> Organisaties { get; init; }

    public required IReadOnlyList<Verhaalstap> Stappen { get; init; }

    /// <summary>The traject whose trace is shown, for instance <c>{sam}</c>.</summary>
    public required string Traject { get; init; }

    /// <summary>JSON pointers into the trace at the end, with the value that must stand there.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Eindstand { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>The line in the file of every place (JSON pointer) in it, for messages.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> Regels { get; init; } = new Dictionary<string, int>();

    /// <exception cref="Verhaalfout">The file is no story; says everything that is wrong with it, and where.</exception>
    public static Verhaal Lees(string naamOfPad)
    {
        var pad = File.Exists(naamOfPad) ? naamOfPad : Path.Combine(AppContext.BaseDirectory, "verhalen", naamOfPad + ".json");
        if (!File.Exists(pad))
        {
            var bekend = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "verhalen"), "*.json").Select(Path.GetFileNameWithoutExtension).Order();
            throw new Verhaalfout($"Het verhaal '{naamOfPad}' is er niet. Bekende verhalen: {string.Join(", ", bekend)}.");
        }

        var keuring = new Keuring(File.ReadAllText(pad));
        return keuring.Fouten.Count == 0
            ? keuring.Inhoud.Deserialize<Verhaal>(Json)! with { Regels = keuring.Regels }
            : throw new Verhaalfout($"{pad} kan niet worden gespeeld:\n- {string.Join("\n- ", keuring.Fouten)}");
    }

    /// <summary>A place in a text where a name is filled in.</summary>
    [GeneratedRegex("\\{(?<naam>[^{}\"]+)\\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex Naamplek();

    internal static string Toon(JsonNode? waarde) => waarde?.ToJsonString(Leesbaar) ?? "niets";

    private static readonly JsonSerializerOptions Leesbaar = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new Fundament.TijdstipMetZone() },
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

/// <summary>Instants as a person in the Netherlands reads them: Dutch time, to the minute.</summary>
internal static class Tijdweergave
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static string InNederland(this DateTimeOffset tijdstip) =>
        TimeZoneInfo.ConvertTime(tijdstip, Amsterdam).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public static string MetNederlandseZone(this DateTime wandklok) =>
        new DateTimeOffset(wandklok, Amsterdam.GetUtcOffset(wandklok)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class Aanwijzer
{
    public static string Onder(string plaats, string naam) => $"{plaats}/{naam.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static JsonNode? Volg(JsonNode? knoop, string aanwijzer)
    {
        foreach (var deel in aanwijzer.Split('/').Skip(1).Select(d => d.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            knoop = knoop switch
            {
                JsonObject o => o[deel],
                JsonArray a when uint.TryParse(deel, out var i) && i < a.Count => a[(int)i],
                _ => null,
            };
        }

        return knoop;
    }
}
