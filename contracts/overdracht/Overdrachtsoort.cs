using System.Text.Json;
using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>A kind of handover (an arrow of the chain) as data: from whom to whom, which registers go, on which grounds.</summary>
/// <param name="Id">Id, kebab-case.</param>
/// <param name="Omschrijving">What it is, in Dutch.</param>
/// <param name="Van">Kinds of organisation that may offer it.</param>
/// <param name="Naar">Kind of organisation that receives it.</param>
/// <param name="Registers">Registers that go with it.</param>
/// <param name="Aard">Free, or obligatory: then it can be turned down only as sent to the wrong GI.</param>
/// <param name="Grondslagen">Legal grounds of which one must be named.</param>
/// <param name="Bron">Source of the rule.</param>
public sealed record Overdrachtsoort(
    string Id,
    string Omschrijving,
    IReadOnlyList<string> Van,
    string Naar,
    IReadOnlyList<Register> Registers,
    Pijl Aard,
    IReadOnlyList<string> Grondslagen,
    string Bron)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>All kinds of handover, from <c>soorten.json</c>.</summary>
    public static IReadOnlyList<Overdrachtsoort> Alle { get; } = Lees();

    /// <summary>The kind with this id, or null when there is none.</summary>
    public static Overdrachtsoort? Zoek(string id) => Alle.FirstOrDefault(s => s.Id == id);

    private static Overdrachtsoort[] Lees()
    {
        using var stroom = typeof(Overdrachtsoort).Assembly.GetManifestResourceStream("Keten.Contracts.soorten.json")!;
        return JsonSerializer.Deserialize<Overdrachtsoort[]>(stroom, Json)!;
    }
}

/// <summary>Whether the receiver may turn a handover down.</summary>
[JsonConverter(typeof(AlleenBijNaam<Pijl>))]
public enum Pijl
{
    /// <summary>The receiver may turn it down, with a reason.</summary>
    [JsonStringEnumMemberName("vrij")] Vrij,

    /// <summary>The law has already moved the task; it can be turned down only as sent to the wrong GI.</summary>
    [JsonStringEnumMemberName("verplicht")] Verplicht,
}
