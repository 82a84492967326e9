using System.Text.Json;
using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>
/// A kind of handover (an arrow of the chain) as data: from whom to whom, which registers go, with which content, on which grounds.
/// </summary>
/// <param name="Id">Id, kebab-case.</param>
/// <param name="Omschrijving">What it is, in Dutch.</param>
/// <param name="Van">Kinds of organisation that may offer it.</param>
/// <param name="Naar">Kinds of organisation that may receive it.</param>
/// <param name="Registers">Registers that go with it; empty when a task or a message goes and both registers stay where they are.</param>
/// <param name="Aard">Free, or obligatory: then it can be turned down only as sent to the wrong organisation.</param>
/// <param name="Inhoud">What the content must hold, each one of <see cref="Inhoudsdelen"/>.</param>
/// <param name="Grondslagen">Legal grounds of which one must be named.</param>
/// <param name="Bron">Source of the rule.</param>
/// <param name="OntvangerHoudt">
/// Register of the child that the receiver must hold already; its service turns down, with nobody having read it, what comes to another
/// (<see cref="Redenen.HoudtHetRegisterNiet"/>). Null when the kind asks for none.
/// </param>
/// <param name="KondigtAan">
/// Kind of handover that may come to the receiver: then this one only announces it. It has no content and therefore no ground, moves nothing,
/// and is never accepted. Null for every other kind.
/// </param>
public sealed record Overdrachtsoort(
    string Id,
    string Omschrijving,
    IReadOnlyList<string> Van,
    IReadOnlyList<string> Naar,
    IReadOnlyList<Register> Registers,
    Pijl Aard,
    IReadOnlyList<string> Inhoud,
    IReadOnlyList<string> Grondslagen,
    string Bron,
    Register? OntvangerHoudt = null,
    string? KondigtAan = null)
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

    /// <summary>Whether it only says that something may come.</summary>
    [JsonIgnore]
    public bool IsAankondiging => KondigtAan is not null;

    /// <summary>The kinds that announce this one.</summary>
    [JsonIgnore]
    public IEnumerable<Overdrachtsoort> Aankondigingen => Alle.Where(s => s.KondigtAan == Id);

    /// <summary>Whether it is about the child: a message to who holds a register is turned down because it was sent to another, and so is an announcement.</summary>
    [JsonIgnore]
    public bool GaatOmHetKind => OntvangerHoudt is null && !IsAankondiging;

    /// <summary>Whether the child stays in its link: it is passed on to another organisation of the same kind.</summary>
    [JsonIgnore]
    public bool IsBinnenSchakel => Registers.Count > 0 && Van is [var van] && Naar is [var naar] && van == naar;

    /// <summary>The only reason for turning down: set where the arrow is obligatory, null where the receiver is free.</summary>
    [JsonIgnore]
    public string? EnigeReden => Aard == Pijl.Vrij ? null : Naar.Contains("gi") ? Redenen.VerkeerdeGi : Redenen.VerkeerdeOrganisatie;

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

    /// <summary>The law has already moved the task; it can be turned down only as sent to the wrong organisation.</summary>
    [JsonStringEnumMemberName("verplicht")] Verplicht,
}

/// <summary>Parts of the content that a kind of handover may require.</summary>
public static class Inhoudsdelen
{
    /// <summary>Why the child is handed over.</summary>
    public const string Reden = "reden";

    /// <summary>What is asked of the receiver.</summary>
    public const string Vraag = "vraag";

    /// <summary>At least one fact, with its source (Jeugdwet 3.3).</summary>
    public const string Feiten = "feiten";

    /// <summary>The last safety assessment.</summary>
    public const string Veiligheidsbeoordeling = "veiligheidsbeoordeling";

    /// <summary>What the child and the parents think of it.</summary>
    public const string Zienswijzen = "zienswijzen";

    /// <summary>The measure that was imposed.</summary>
    public const string Maatregel = "maatregel";

    /// <summary>The help that the GI has determined (Jeugdwet 3.5).</summary>
    public const string Hulp = "hulp";

    /// <summary>That the child and the parents were told that this goes to the receiver.</summary>
    public const string Ingelicht = "ingelicht";

    /// <summary>The beschikking of the kinderrechter, by reference.</summary>
    public const string Uitspraak = "document-uitspraak";

    /// <summary>The report of the RvdK, by reference.</summary>
    public const string Raadsrapport = "document-raadsrapport";

    /// <summary>The onderzoek of Veilig Thuis, by reference.</summary>
    public const string OnderzoekVeiligThuis = "document-onderzoek-veilig-thuis";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Alle =
        [Reden, Vraag, Feiten, Veiligheidsbeoordeling, Zienswijzen, Maatregel, Hulp, Ingelicht, Uitspraak, Raadsrapport, OnderzoekVeiligThuis];
}
