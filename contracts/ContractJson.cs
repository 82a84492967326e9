using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>How contracts are written as JSON: camelCase, no nulls, instants in UTC with milliseconds, unknown fields passed over when read, a null where none may be refused.</summary>
public static class ContractJson
{
    /// <summary>The one set of options for halves, contents and facts.</summary>
    public static JsonSerializerOptions Opties { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new Milliseconden() },
    };

    /// <summary>Writes a contract as JSON text.</summary>
    public static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, Opties);

    /// <summary>The name by which a value of an enumeration travels.</summary>
    public static string Naam<T>(T waarde)
        where T : struct, Enum => JsonSerializer.Serialize(waarde, Opties).Trim('"');

    /// <summary>Reads a contract; throws <see cref="JsonException"/> when the text is no such contract.</summary>
    public static T Lees<T>(string tekst) => JsonSerializer.Deserialize<T>(tekst, Opties) ?? throw new JsonException("leeg");

    private sealed class Milliseconden : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDateTimeOffset().ToUniversalTime();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }
}

/// <summary>Enumerations travel by name; a number, or a name that this version does not know, is refused and not taken for another.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class AlleenBijNaam<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;
