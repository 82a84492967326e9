using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Keten.Fundament;

/// <summary>Input that can check itself beyond its shape.</summary>
public interface IInvoer
{
    /// <summary>Adds every fault to <paramref name="controle"/>; must not stop at the first.</summary>
    void Controleer(Controle controle);
}

/// <summary>Collects what is wrong with an input.</summary>
public sealed class Controle(DateTimeOffset nu)
{
    /// <summary>The terms of the Jeugdwet begin in this year; what happened before it has none.</summary>
    public const int EersteJaar = 2015;

    /// <summary>No date that concerns a child of today lies before this year.</summary>
    private const int VroegsteDatum = 1990;

    private readonly List<Veldfout> fouten = [];

    /// <summary>Domain time at which the input came.</summary>
    public DateTimeOffset Nu => nu;

    public IReadOnlyList<Veldfout> Fouten => fouten;

    public void Fout(string veld, string melding) => fouten.Add(new Veldfout(veld, melding));

    public void Eis(bool klopt, string veld, string melding)
    {
        if (!klopt) Fout(veld, melding);
    }

    public void NietLeeg(string? tekst, string veld, int hoogstens = 20_000)
    {
        if (string.IsNullOrWhiteSpace(tekst)) Fout(veld, "Dit veld mag niet leeg zijn.");
        else if (tekst.Length > hoogstens) Fout(veld, $"Dit veld mag hoogstens {hoogstens} tekens lang zijn.");
    }

    /// <summary>Not in the future, and not so long ago that it can only be a mistake.</summary>
    public void NietInToekomst(DateTimeOffset? tijdstip, string veld)
    {
        if (tijdstip > nu) Fout(veld, "Dit tijdstip ligt in de toekomst.");
        else if (tijdstip?.Year < EersteJaar) Fout(veld, $"Dit tijdstip ligt voor {EersteJaar}.");
    }

    public void NietInToekomst(DateOnly? datum, string veld)
    {
        if (datum > Termijnen.Amsterdam.Datum(nu)) Fout(veld, "Deze datum ligt in de toekomst.");
        else if (datum?.Year < VroegsteDatum) Fout(veld, $"Deze datum ligt voor {VroegsteDatum}.");
    }

    public void EenVan(string? waarde, IReadOnlyCollection<string> mogelijk, string veld)
    {
        if (waarde is not null && !mogelijk.Contains(waarde)) Fout(veld, $"Kies een van: {string.Join(", ", mogelijk)}.");
    }

    /// <summary>A pseudonym has no spaces: so no name is written where none may stand.</summary>
    public void Pseudoniem(string? pseudoniem, string veld) => Eis(pseudoniem is null || Toegang.IsPseudoniem(pseudoniem), veld, "Een pseudoniem heeft hoogstens 100 letters, cijfers en streepjes.");

    /// <summary>An OIN has twenty digits.</summary>
    public void Oin(string? oin, string veld) => Eis(oin is null || (oin.Length == 20 && oin.All(char.IsAsciiDigit)), veld, "Een OIN heeft 20 cijfers.");

    /// <summary>A BSN has nine digits and passes the elfproef.</summary>
    public void Bsn(string? bsn, string veld)
    {
        if (bsn is null) return;
        var geldig = bsn.Length == 9 && bsn.All(char.IsAsciiDigit) && bsn != "000000000"
            && Enumerable.Range(0, 9).Sum(i => (bsn[i] - '0') * (i == 8 ? -1 : 9 - i)) % 11 == 0;
        if (!geldig) Fout(veld, "Dit is geen geldig burgerservicenummer (negen cijfers, elfproef).");
    }
}

/// <summary>
/// Reads JSON into a record and names every field that is wrong: unknown, missing, twice, or of another type. A reader that stops at
/// the first fault makes a partner guess.
/// </summary>
public static class Invoer
{
    /// <summary>How many wrong fields are named at most: more is no mistake but nonsense, and naming all of it would take longer than reading it.</summary>
    public const int HoogstensFouten = 1000;

    /// <summary>Options of the REST APIs: camelCase, strict.</summary>
    public static JsonSerializerOptions Json { get; } = Opties();

    /// <summary>
    /// Reads and checks. When the shape is wrong in places, the rest is still checked for meaning, with something harmless in those
    /// places, so that one answer names every fault.
    /// </summary>
    /// <param name="lichaam">The body.</param>
    /// <param name="controle">Collects what is wrong.</param>
    /// <param name="ook">What is checked besides, that the input cannot know by itself.</param>
    public static (T? Waarde, IReadOnlyList<Veldfout> Fouten) Lees<T>(ReadOnlyMemory<byte> lichaam, Controle controle, Action<T>? ook = null)
        where T : class, IInvoer
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(lichaam, new JsonDocumentOptions { MaxDepth = 32 });
        }
        catch (JsonException fout)
        {
            return (default, [new Veldfout("", $"Dit is geen geldige JSON (regel {fout.LineNumber + 1}, positie {fout.BytePositionInLine + 1}).")]);
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object) return (default, [new Veldfout("", "Hier hoort een object.")]);
            var lezing = new Lezing(controle.Nu);
            JsonNode? hersteld;
            try
            {
                hersteld = lezing.Lees(document.RootElement, Json.GetTypeInfo(typeof(T)), "");
            }
            catch (InvalidOperationException)
            {
                return (default, [new Veldfout("", "Dit is geen geldige JSON: de naam van een veld is geen geldige Unicode.")]);
            }
            catch (TeVeelFouten)
            {
                return (default, [.. lezing.Fouten, MeerFout]);
            }

            var waarde = hersteld.Deserialize<T>(Json)!;
            waarde.Controleer(controle);
            ook?.Invoke(waarde);
            var fouten = lezing.Fouten;
            fouten.AddRange(controle.Fouten.Where(f => !lezing.IsIngevuld(f.Veld)));
            if (fouten.Count > HoogstensFouten) return (default, [.. fouten.Take(HoogstensFouten), MeerFout]);
            return fouten.Count > 0 ? (default, fouten) : (waarde, []);
        }
    }

    /// <summary>Reads a question, and works it out when nothing is wrong with it so far.</summary>
    /// <param name="lichaam">The question.</param>
    /// <param name="nu">Domain time.</param>
    /// <param name="werk">Works it out, or notes what is wrong with it.</param>
    public static (TUitkomst? Uitkomst, IReadOnlyList<Veldfout> Fouten) Reken<T, TUitkomst>(ReadOnlyMemory<byte> lichaam, DateTimeOffset nu, Func<T, Controle, TUitkomst> werk)
        where T : class, IInvoer
    {
        TUitkomst? uitkomst = default;
        var controle = new Controle(nu);
        var (_, fouten) = Lees<T>(lichaam, controle, invoer =>
        {
            if (controle.Fouten.Count == 0) uitkomst = werk(invoer, controle);
        });
        return (uitkomst, fouten);
    }

    /// <summary>Walks through the JSON beside the type, notes what does not fit, and gives JSON that does.</summary>
    private sealed class Lezing(DateTimeOffset nu)
    {
        public List<Veldfout> Fouten { get; } = [];

        /// <summary>Paths at which something harmless stands in place of what was wrong.</summary>
        private readonly HashSet<string> ingevuld = [];

        /// <summary>Whether something harmless stands at a path, or at one of which it is a part.</summary>
        public bool IsIngevuld(string pad)
        {
            if (ingevuld.Contains(pad)) return true;
            for (var grens = pad.LastIndexOfAny(['.', '[']); grens > 0; grens = pad.LastIndexOfAny(['.', '['], grens - 1))
            {
                if (ingevuld.Contains(pad[..grens])) return true;
            }

            return false;
        }

        public JsonNode? Lees(JsonElement element, JsonTypeInfo type, string pad)
        {
            switch (type.Kind)
            {
                case JsonTypeInfoKind.Object:
                    return element.ValueKind == JsonValueKind.Object ? Object(element, type, pad) : Fout(pad, "Hier hoort een object.", type);
                case JsonTypeInfoKind.Enumerable:
                    if (element.ValueKind != JsonValueKind.Array) return Fout(pad, "Hier hoort een lijst.", type);
                    var onderdeel = Json.GetTypeInfo(type.ElementType!);
                    return new JsonArray([
                        .. element.EnumerateArray().Select((deel, i) => deel.ValueKind == JsonValueKind.Null
                            ? Fout($"{pad}[{i}]", "Dit onderdeel mag niet leeg zijn.", onderdeel)
                            : Lees(deel, onderdeel, $"{pad}[{i}]")),
                    ]);
                default:
                    try
                    {
                        element.Deserialize(type);
                        return JsonNode.Parse(element.GetRawText());
                    }
                    catch (Exception fout) when (fout is JsonException or NotSupportedException or FormatException or InvalidOperationException)
                    {
                        return Fout(pad, Verwacht(type.Type), type);
                    }
            }
        }

        private JsonObject Object(JsonElement element, JsonTypeInfo type, string pad)
        {
            var uit = new JsonObject();
            foreach (var veld in element.EnumerateObject())
            {
                var hier = Onder(pad, veld.Name);
                var bekend = type.Properties.FirstOrDefault(p => p.Name == veld.Name);
                if (bekend is null) Noteer(hier, "Dit veld bestaat niet.");
                else if (uit.ContainsKey(veld.Name)) Noteer(hier, "Dit veld staat er twee keer.");
                else if (veld.Value.ValueKind != JsonValueKind.Null) uit[veld.Name] = Lees(veld.Value, Type(bekend), hier);
                else uit[veld.Name] = MagLeeg(bekend) ? null : Fout(hier, "Dit veld mag niet leeg zijn.", Type(bekend));
            }

            foreach (var verplicht in type.Properties.Where(p => p.IsRequired && !uit.ContainsKey(p.Name)).ToList())
                uit[verplicht.Name] = Fout(Onder(pad, verplicht.Name), "Dit veld is verplicht.", Type(verplicht));
            return uit;
        }

        private void Noteer(string pad, string melding)
        {
            if (Fouten.Count == HoogstensFouten) throw new TeVeelFouten();
            Fouten.Add(new Veldfout(pad, melding));
        }

        private JsonNode? Fout(string pad, string melding, JsonTypeInfo type)
        {
            Noteer(pad, melding);
            ingevuld.Add(pad);
            return Onschuldig(type);
        }

        private JsonNode? Onschuldig(JsonTypeInfo type) => type.Kind switch
        {
            JsonTypeInfoKind.Object => new JsonObject(type.Properties.Where(p => p.IsRequired).Select(p => KeyValuePair.Create(p.Name, Onschuldig(Type(p))))),
            JsonTypeInfoKind.Enumerable => new JsonArray(),
            _ when type.Type == typeof(string) => JsonValue.Create(""),
            _ when type.Type == typeof(DateTimeOffset) => JsonSerializer.SerializeToNode(nu, Json),
            _ when type.Type == typeof(DateOnly) => JsonSerializer.SerializeToNode(Termijnen.Amsterdam.Datum(nu), Json),
            _ when type.Type == typeof(Uri) => JsonValue.Create("urn:keten:leeg"),
            _ => JsonSerializer.SerializeToNode(Activator.CreateInstance(type.Type), type.Type, Json),
        };

        private static JsonTypeInfo Type(JsonPropertyInfo veld) => Json.GetTypeInfo(Nullable.GetUnderlyingType(veld.PropertyType) ?? veld.PropertyType);

        private static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";
    }

    private static Veldfout MeerFout => new("", $"Er is meer fout; hierboven staan de eerste {HoogstensFouten} velden.");

    private sealed class TeVeelFouten : Exception;

    private static bool MagLeeg(JsonPropertyInfo veld) =>
        Nullable.GetUnderlyingType(veld.PropertyType) is not null
        || (!veld.PropertyType.IsValueType && (veld.IsSetNullable || veld.AssociatedParameter is { IsNullable: true }));

    private static string Verwacht(Type type)
    {
        if (type == typeof(string)) return "Hier hoort tekst.";
        if (type == typeof(bool)) return "Hier hoort true of false.";
        if (type == typeof(int) || type == typeof(long)) return "Hier hoort een geheel getal.";
        if (type == typeof(Guid)) return "Hier hoort een UUID.";
        if (type == typeof(DateOnly)) return "Hier hoort een datum (jjjj-mm-dd).";
        if (type == typeof(DateTimeOffset)) return "Hier hoort een tijdstip met tijdzone (RFC 3339, bijvoorbeeld 2026-03-02T09:00:00+01:00).";
        if (type == typeof(Uri)) return "Hier hoort een verwijzing (URI).";
        if (type.IsEnum) return $"Kies een van: {string.Join(", ", Enum.GetValues(type).Cast<object>().Select(w => JsonSerializer.Serialize(w, type, Json).Trim('"')))}.";
        return "Deze waarde heeft niet de juiste vorm.";
    }

    private static JsonSerializerOptions Opties()
    {
        var opties = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            PropertyNameCaseInsensitive = false,
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        opties.Converters.Add(new TijdstipMetZone());
        opties.MakeReadOnly(populateMissingResolver: true);
        return opties;
    }
}

/// <summary>An instant with a time zone (RFC 3339); one without is refused, since it means another moment on another machine.</summary>
public sealed class TijdstipMetZone : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return HeeftZone(reader.GetString() ?? "") && reader.TryGetDateTimeOffset(out var tijdstip) ? Klokken.Afgekapt(tijdstip) : throw new JsonException();
    }

    /// <summary>An instant in a text that may also hold something else; null when it is none.</summary>
    public static DateTimeOffset? Lees(string tekst) =>
        HeeftZone(tekst) && DateTimeOffset.TryParseExact(tekst, Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijdstip) ? tijdstip : null;

    private static readonly string[] Vormen = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private static bool HeeftZone(string tekst) => tekst.EndsWith('Z') || (tekst.Length > 6 && tekst[^3] == ':' && tekst[^6] is '+' or '-');

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
