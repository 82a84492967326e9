using System.Text.Json;
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
    private static readonly DateTimeOffset Vroegst = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);
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
        if (tijdstip < Vroegst) Fout(veld, "Dit tijdstip ligt voor 1900.");
    }

    public void NietInToekomst(DateOnly? datum, string veld)
    {
        if (datum > Termijnen.Amsterdam.Datum(nu)) Fout(veld, "Deze datum ligt in de toekomst.");
    }

    public void EenVan(string? waarde, IReadOnlyCollection<string> mogelijk, string veld)
    {
        if (waarde is not null && !mogelijk.Contains(waarde)) Fout(veld, $"Kies een van: {string.Join(", ", mogelijk)}.");
    }

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
    /// <summary>Options of the REST APIs: camelCase, strict.</summary>
    public static JsonSerializerOptions Json { get; } = Opties();

    public static (T? Waarde, IReadOnlyList<Veldfout> Fouten) Lees<T>(ReadOnlyMemory<byte> lichaam)
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
            var fouten = new List<Veldfout>();
            try
            {
                Vergelijk(document.RootElement, Json.GetTypeInfo(typeof(T)), "", fouten);
            }
            catch (InvalidOperationException)
            {
                return (default, [new Veldfout("", "Dit is geen geldige JSON: de naam van een veld is geen geldige Unicode.")]);
            }

            return fouten.Count > 0 ? (default, fouten) : (document.RootElement.Deserialize<T>(Json), []);
        }
    }

    private static void Vergelijk(JsonElement element, JsonTypeInfo type, string pad, List<Veldfout> fouten)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                Object(element, type, pad, fouten);
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                var nummer = 0;
                foreach (var deel in element.EnumerateArray())
                {
                    var hier = $"{pad}[{nummer++}]";
                    if (deel.ValueKind == JsonValueKind.Null) fouten.Add(new Veldfout(hier, "Dit onderdeel mag niet leeg zijn."));
                    else Vergelijk(deel, Json.GetTypeInfo(type.ElementType!), hier, fouten);
                }

                break;
            case JsonTypeInfoKind.Enumerable:
                fouten.Add(new Veldfout(pad, "Hier hoort een lijst."));
                break;
            default:
                try
                {
                    element.Deserialize(type);
                }
                catch (Exception fout) when (fout is JsonException or NotSupportedException or FormatException or InvalidOperationException)
                {
                    fouten.Add(new Veldfout(pad, Verwacht(type.Type)));
                }

                break;
        }
    }

    private static void Object(JsonElement element, JsonTypeInfo type, string pad, List<Veldfout> fouten)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            fouten.Add(new Veldfout(pad, "Hier hoort een object."));
            return;
        }

        var gezien = new HashSet<string>();
        foreach (var veld in element.EnumerateObject())
        {
            var hier = pad.Length == 0 ? veld.Name : $"{pad}.{veld.Name}";
            var bekend = type.Properties.FirstOrDefault(p => p.Name == veld.Name);
            if (bekend is null) fouten.Add(new Veldfout(hier, "Dit veld bestaat niet."));
            else if (!gezien.Add(veld.Name)) fouten.Add(new Veldfout(hier, "Dit veld staat er twee keer."));
            else if (veld.Value.ValueKind == JsonValueKind.Null)
            {
                if (!MagLeeg(bekend)) fouten.Add(new Veldfout(hier, "Dit veld mag niet leeg zijn."));
            }
            else Vergelijk(veld.Value, Json.GetTypeInfo(Nullable.GetUnderlyingType(bekend.PropertyType) ?? bekend.PropertyType), hier, fouten);
        }

        foreach (var verplicht in type.Properties.Where(p => p.IsRequired && !gezien.Contains(p.Name)))
            fouten.Add(new Veldfout(pad.Length == 0 ? verplicht.Name : $"{pad}.{verplicht.Name}", "Dit veld is verplicht."));
    }

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

    private sealed class TijdstipMetZone : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var tekst = reader.GetString() ?? "";
            var zone = tekst.EndsWith('Z') || (tekst.Length > 6 && tekst[^3] == ':' && tekst[^6] is '+' or '-');
            return zone && reader.TryGetDateTimeOffset(out var tijdstip) ? Klokken.Afgekapt(tijdstip) : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }
}
