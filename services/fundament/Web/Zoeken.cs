using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Keten.Fundament;

/// <summary>A query parameter by which a list shows less. What it may hold is declared here once, for the check and for the API document.</summary>
public sealed partial class Zoekparameter
{
    private readonly Func<string, Organisaties, string?> bezwaar;

    private Zoekparameter(string naam, string uitleg, OpenApiSchema schema, Func<string, Organisaties, string?> bezwaar)
    {
        (Naam, Uitleg, Schema, this.bezwaar) = (naam, uitleg, schema, bezwaar);
        schema.Type = JsonSchemaType.String;
    }

    /// <summary>Its name, in camelCase.</summary>
    public string Naam { get; }

    /// <summary>What it does, in Dutch.</summary>
    public string Uitleg { get; }

    internal OpenApiSchema Schema { get; }

    /// <summary>One of a fixed list of values.</summary>
    public static Zoekparameter Keuze(string naam, string uitleg, IReadOnlyCollection<string> waarden) => new(
        naam,
        uitleg,
        new OpenApiSchema { Enum = [.. waarden.Select(w => JsonValue.Create(w))] },
        (waarde, _) => waarden.Contains(waarde) ? null : $"Kies een van: {string.Join(", ", waarden)}.");

    /// <summary>The OIN of an organisation that is in the register.</summary>
    public static Zoekparameter Organisatie(string naam, string uitleg) => new(
        naam,
        uitleg,
        new OpenApiSchema { Pattern = "^[0-9]{20}$" },
        (waarde, organisaties) => organisaties.Zoek(waarde) is null ? "Geen organisatie in het register heeft dit OIN." : null);

    /// <summary>A date.</summary>
    public static Zoekparameter Datum(string naam, string uitleg) => new(
        naam, uitleg, new OpenApiSchema { Format = "date" }, (waarde, _) => DateOnly.TryParseExact(waarde, "yyyy-MM-dd", out DateOnly _) ? null : "Hier hoort een datum (jjjj-mm-dd).");

    /// <summary>A place in a list that only grows: two numbers.</summary>
    public static Zoekparameter Plek(string naam, string uitleg) => new(
        naam, uitleg, new OpenApiSchema { Pattern = "^[0-9]{1,18}-[0-9]{1,18}$" }, (waarde, _) => IsPlek().IsMatch(waarde) ? null : "Hier hoort een plek uit een eerder antwoord van dit adres.");

    [GeneratedRegex("^[0-9]{1,18}-[0-9]{1,18}$")]
    private static partial Regex IsPlek();

    /// <summary>An identity.</summary>
    public static Zoekparameter Identiteit(string naam, string uitleg) => new(
        naam, uitleg, new OpenApiSchema { Format = "uuid" }, (waarde, _) => Guid.TryParseExact(waarde, "D", out Guid _) ? null : "Hier hoort een UUID.");

    /// <summary>What is wrong with a value, in Dutch; null when nothing is.</summary>
    internal string? Bezwaar(string waarde, Organisaties organisaties) => bezwaar(waarde, organisaties);
}

/// <summary>The query parameters of an address. One that it does not know is refused: nobody may think that a misspelt filter worked.</summary>
internal static class Parameters
{
    public const string Cursor = "cursor";
    public const string Aantal = "aantal";

    public static IEnumerable<Veldfout> Fouten(IQueryCollection query, params IReadOnlyCollection<string> bekend)
    {
        foreach (var (naam, waarden) in query)
        {
            if (!bekend.Contains(naam)) yield return new Veldfout(naam, bekend.Count == 0 ? "Deze parameter bestaat niet; dit adres kent er geen." : $"Deze parameter bestaat niet. Dit adres kent: {string.Join(", ", bekend)}.");
            else if (waarden.Count > 1) yield return new Veldfout(naam, "Deze parameter staat er meer dan een keer.");
        }
    }
}

/// <summary>What can be asked of a list.</summary>
/// <param name="pad">Address of the list.</param>
/// <param name="zoek">By what it can show less.</param>
/// <param name="leegMag">Whether a filter may be left empty, as a form in a browser does.</param>
internal sealed class Lijstvraag(string pad, IReadOnlyList<Zoekparameter> zoek, bool leegMag)
{
    private readonly string[] bekend = [.. zoek.Select(z => z.Naam), Parameters.Cursor, Parameters.Aantal];

    /// <summary>Which page is asked for, and every fault in the question.</summary>
    public (Pagina Pagina, IReadOnlyList<Veldfout> Fouten) Lees(IQueryCollection query, Wie wie, Organisaties organisaties)
    {
        var fouten = Parameters.Fouten(query, bekend).ToList();
        foreach (var filter in zoek)
        {
            if (Waarde(filter.Naam) is { } waarde && !(leegMag && waarde.Length == 0) && filter.Bezwaar(waarde, organisaties) is { } bezwaar)
                fouten.Add(new Veldfout(filter.Naam, bezwaar));
        }

        var aantal = Pagina.Gewoonlijk;
        if (Waarde(Parameters.Aantal) is { } a && (!int.TryParse(a, out aantal) || aantal is < 1 or > Pagina.Hoogstens))
            fouten.Add(new Veldfout(Parameters.Aantal, $"Hier hoort een geheel getal van 1 tot en met {Pagina.Hoogstens}."));

        var lijst = Kenmerk(query, wie);
        var na = "";
        if (Waarde(Parameters.Cursor) is { } cursor && Pagina.Plek(cursor, lijst) is var plek)
        {
            if (plek is null) fouten.Add(new Veldfout(Parameters.Cursor, "Gebruik de cursor uit het vorige antwoord van dit adres, met dezelfde filters."));
            na = plek ?? "";
        }

        return (new Pagina(na, aantal, lijst), fouten);

        // One that stands there more than once has been named already.
        string? Waarde(string naam) => query.TryGetValue(naam, out var w) && w.Count == 1 && fouten.All(f => !f.Veld.Equals(naam, StringComparison.OrdinalIgnoreCase)) ? w.ToString() : null;
    }

    /// <summary>What makes it this list and no other: address, whose, and filters.</summary>
    private string Kenmerk(IQueryCollection query, Wie wie)
    {
        var alles = string.Join('\n', [pad, wie.Organisatie, wie.Rol, .. zoek.Select(z => query[z.Naam].ToString())]);
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(alles)).AsSpan(0, 6));
    }
}

/// <summary>
/// Where in a list: after which key, how many, of which list. The cursor is opaque and follows the key, so rows that come in meanwhile
/// shift nothing; it holds in its own list only.
/// </summary>
public sealed record Pagina(string Na, int Aantal, string Lijst)
{
    internal const int Gewoonlijk = 25;
    internal const int Hoogstens = 100;

    /// <summary>The parts of the key that it follows, of keys of so many parts; all empty at the beginning. Compared with columns as a row, so that an index serves.</summary>
    public IReadOnlyList<string> NaDelen(int aantal) => [.. Na.Split('/', aantal).Concat(Enumerable.Repeat("", aantal)).Take(aantal)];

    /// <summary>Makes the page from one row more than was asked for.</summary>
    public Lijstantwoord<T> Antwoord<T>(List<T> rijen, Func<T, string> sleutel) => rijen.Count <= Aantal
        ? new Lijstantwoord<T>(rijen, null)
        : new Lijstantwoord<T>(rijen[..Aantal], Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Begin(Lijst) + sleutel(rijen[Aantal - 1]))));

    /// <summary>The key that a cursor follows; null when it is none of this list.</summary>
    internal static string? Plek(string cursor, string lijst)
    {
        try
        {
            var tekst = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            return tekst.StartsWith(Begin(lijst), StringComparison.Ordinal) && !tekst.Any(char.IsControl) ? tekst[Begin(lijst).Length..] : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Begin(string lijst) => $"na:{lijst}:";
}
