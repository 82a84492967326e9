using System.Text.Json;
using System.Text.Json.Serialization;
using Keten.Termijnen;

namespace Keten.Fundament;

/// <summary>How long before its last day an organisation wants to hear of a term. At the last day, and when it has passed, it hears in any case.</summary>
/// <param name="Organisatie">OIN of the organisation; null for whichever.</param>
/// <param name="Termijn">Id of the term; null for every term.</param>
/// <param name="DagenVooraf">Calendar days before the last day, each one warning; none when it is empty.</param>
public sealed record Waarschuwing(string? Organisatie, string? Termijn, IReadOnlyList<int> DagenVooraf);

/// <summary>What organisations set, from <c>termijnwaarschuwingen.json</c> in the inrichting: what comes first and fits applies.</summary>
public sealed class Waarschuwingen
{
    private const string Bestand = "termijnwaarschuwingen.json";
    private const int Hoogstens = 10;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly IReadOnlyList<Waarschuwing> gekozen;

    private Waarschuwingen(IReadOnlyList<Waarschuwing> gekozen) => this.gekozen = gekozen;

    /// <summary>What applies where nothing was set: a week before, and the day before (own rule: no source gives these).</summary>
    public static IReadOnlyList<int> Gewoonlijk { get; } = [7, 1];

    /// <summary>Nothing set: <see cref="Gewoonlijk"/> for all.</summary>
    public static Waarschuwingen Geen { get; } = new([]);

    /// <summary>All that was set, in its order.</summary>
    public IReadOnlyList<Waarschuwing> Alle => gekozen;

    /// <summary>Reads them from a folder; none when it has no such file.</summary>
    /// <exception cref="InvalidDataException">As <see cref="Lees"/>; or an organisation is not in the register.</exception>
    public static Waarschuwingen Uit(string inrichting, Organisaties organisaties)
    {
        var bestand = Path.Combine(inrichting, Bestand);
        if (!File.Exists(bestand)) return Geen;
        var gelezen = Lees(File.ReadAllText(bestand));
        return gelezen.Alle.Index().FirstOrDefault(w => w.Item.Organisatie is { } oin && organisaties.Zoek(oin) is null) is { Item: { } onbekend } fout
            ? throw new InvalidDataException($"Termijnwaarschuwing {fout.Index + 1}, veld organisatie: {onbekend.Organisatie} staat niet in het register van organisaties.")
            : gelezen;
    }

    /// <summary>Reads them from a text.</summary>
    /// <param name="json">An array of <see cref="Waarschuwing"/>.</param>
    /// <exception cref="InvalidDataException">The text is no such list, or one of them cannot be kept; says which and why, in Dutch.</exception>
    public static Waarschuwingen Lees(string json)
    {
        List<Waarschuwing> gelezen;
        try
        {
            gelezen = JsonSerializer.Deserialize<List<Waarschuwing>>(json, Json) ?? [];
        }
        catch (JsonException fout)
        {
            throw new InvalidDataException($"De termijnwaarschuwingen zijn niet te lezen, bij {fout.Path}.", fout);
        }

        foreach (var (i, w) in gelezen.Index())
        {
            if (w.Termijn is { } termijn && !Termijncatalogus.Standaard.Kent(termijn)) throw Fout("termijn", $"'{termijn}' staat niet in de catalogus");
            if (w.DagenVooraf.Any(d => d is < 1 or > 365)) throw Fout("dagenVooraf", "ligt niet tussen 1 en 365 dagen");
            if (w.DagenVooraf.Count > Hoogstens || w.DagenVooraf.Distinct().Count() < w.DagenVooraf.Count) throw Fout("dagenVooraf", $"noemt meer dan {Hoogstens} dagen, of een dag meer dan een keer");

            InvalidDataException Fout(string veld, string wat) => new($"Termijnwaarschuwing {i + 1}, veld {veld}: {wat}.");
        }

        return new Waarschuwingen(gelezen);
    }

    /// <summary>How many days before the last day an organisation hears of a term.</summary>
    public IReadOnlyList<int> Voor(string organisatie, string termijn) =>
        gekozen.FirstOrDefault(w => (w.Organisatie ?? organisatie) == organisatie && (w.Termijn ?? termijn) == termijn)?.DagenVooraf ?? Gewoonlijk;
}
