using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
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
            var bytes = File.ReadAllBytes(pad);
            var verhaal = JsonSerializer.Deserialize<Verhaal>(bytes, Json) ?? throw new Verhaalfout($"{pad} is leeg.");
            foreach (var (stap, regel) in verhaal.Stappen.Zip(Stapregels(bytes)).Where(s => s.First is not null)) stap.Regel = regel;
            var fouten = verhaal.Fouten().ToList();
            return fouten.Count == 0 ? verhaal : throw new Verhaalfout($"{pad} kan niet worden gespeeld:\n- {string.Join("\n- ", fouten)}");
        }
        catch (JsonException fout)
        {
            var waar = fout.LineNumber is { } regel ? $"regel {regel + 1}, bij '{fout.Path}'" : $"bij '{fout.Path}'";
            var namen = Namen().Matches(fout.Message).Select(m => m.Groups["naam"].Value).Where(n => n[0] != '$' && !n.Contains('.', StringComparison.Ordinal)).Distinct().ToList();
            var welke = namen.Count > 0 ? $" Het gaat om: {string.Join(", ", namen)}." : "";
            throw new Verhaalfout($"{pad} is geen verhaal: {waar} klopt iets niet; een veld bestaat niet, ontbreekt, of heeft een waarde van de verkeerde soort.{welke}");
        }
    }

    /// <summary>What is wrong with the story before a single step of it has been played.</summary>
    private IEnumerable<string> Fouten()
    {
        foreach (var (naam, oin) in Organisaties)
        {
            if (oin is not { Length: 20 } || !oin.All(char.IsAsciiDigit)) yield return $"organisaties: '{naam}' heeft geen OIN van 20 cijfers.";
        }

        if (Stappen.Count == 0) yield return "stappen: een verhaal heeft ten minste een stap.";
        foreach (var waar in Eindstand.Keys.Where(GeenAanwijzer)) yield return $"eindstand: '{waar}' begint niet met een schuine streep.";
        DateTimeOffset? vorige = null;
        for (var i = 0; i < Stappen.Count; i++)
        {
            if (Stappen[i] is not { } stap)
            {
                yield return $"stap {i + 1} is leeg.";
                continue;
            }

            var hier = $"regel {stap.Regel}, stap {i + 1}";
            if (stap.Verzoek.Split(' ') is not [("GET" or "POST" or "PUT"), ['/', ..]]) yield return $"{hier}: verzoek '{stap.Verzoek}' is niet van de vorm POST /dienst/v1/…";
            if (!Organisaties.ContainsKey(stap.Organisatie)) yield return $"{hier}: de organisatie '{stap.Organisatie}' staat niet bij organisaties.";
            if (stap.Op < vorige) yield return $"{hier}: {stap.Op.InNederland()} ligt voor de vorige stap.";
            foreach (var waar in stap.Verwacht.Keys.Concat(stap.Bewaar.Values).Where(GeenAanwijzer)) yield return $"{hier}: '{waar}' begint niet met een schuine streep.";
            vorige = stap.Op;
        }
    }

    /// <summary>The line on which each step begins.</summary>
    private static List<int> Stapregels(ReadOnlySpan<byte> json)
    {
        var regels = new List<int>();
        var lezer = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var inStappen = false;
        while (lezer.Read())
        {
            if (lezer is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }) inStappen = lezer.ValueTextEquals("stappen");
            else if (inStappen && lezer.CurrentDepth == 2 && lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.Null)
                regels.Add(json[..(int)lezer.TokenStartIndex].Count((byte)'\n') + 1);
        }

        return regels;
    }

    [GeneratedRegex("'(?<naam>[^']+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namen();

    private static bool GeenAanwijzer(string tekst) => tekst is { Length: > 0 } and not ['/', ..];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new Fundament.TijdstipMetZone() },
    };
}

/// <summary>One step of a story.</summary>
internal sealed record Verhaalstap
{
    /// <summary>Line in the file on which the step begins, for messages.</summary>
    [JsonIgnore]
    public int Regel { get; set; }

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
}

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
