using System.Text.Json;

namespace Keten.Termijnen;

/// <summary>The catalogue of terms: data, checked when it is read.</summary>
public sealed class Termijncatalogus
{
    private const string Bron = "Keten.Termijnen.termijnen.json";

    private readonly ILookup<string, Termijn> opId;

    private Termijncatalogus(IReadOnlyList<Termijn> termijnen)
    {
        Termijnen = termijnen;
        opId = termijnen.ToLookup(t => t.Id, StringComparer.Ordinal);
    }

    /// <summary>The catalogue that comes with the platform.</summary>
    public static Termijncatalogus Standaard { get; } = LeesStandaard();

    /// <summary>Every row, whether in force or not, in the order of the file.</summary>
    public IReadOnlyList<Termijn> Termijnen { get; }

    /// <summary>Reads a catalogue: a JSON list of rows.</summary>
    /// <exception cref="OngeldigeTermijncatalogusException">Something is wrong; every wrong row and field is named.</exception>
    public static Termijncatalogus Lees(Stream json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Lees(document.RootElement)
                : throw new OngeldigeTermijncatalogusException(["de catalogus is geen lijst van rijen"]);
        }
        catch (JsonException fout)
        {
            throw new OngeldigeTermijncatalogusException([$"de catalogus is geen geldige JSON: {fout.Message}"]);
        }
    }

    /// <summary>The row of a term that is in force on a day.</summary>
    /// <exception cref="OnbekendeTermijnException">No row has this id, or none of them is in force on the day.</exception>
    public Termijn Op(string id, DateOnly dag) =>
        Zoek(id, dag) ?? throw new OnbekendeTermijnException(opId.Contains(id)
            ? $"De termijn {id} geldt niet op {Nederlands.Voluit(dag)}."
            : $"De termijn {id} staat niet in de catalogus.");

    /// <summary>The row of a term that is in force on a day; null when there is none.</summary>
    public Termijn? Zoek(string id, DateOnly dag) => opId[id].FirstOrDefault(t => t.GeldtOp(dag));

    /// <summary>The rows that are in force on a day, in the order of the file.</summary>
    public IEnumerable<Termijn> Op(DateOnly dag) => Termijnen.Where(t => t.GeldtOp(dag));

    /// <summary>
    /// The row by which a fact is judged: the one in force on its day. An age is judged by the row in force on the day on
    /// which it is reached, as a birth lies years before.
    /// </summary>
    /// <exception cref="OnbekendeTermijnException">No row has this id, or none of them is in force on that day.</exception>
    public Termijn Voor(string id, DateOnly feit)
    {
        if (opId[id].FirstOrDefault(t => t.Lengte is { Soort: Lengtesoort.Leeftijd }) is not { Lengte: { } ergens }) return Op(id, feit);
        return opId[id].FirstOrDefault(t => t.Lengte is { Soort: Lengtesoort.Leeftijd } lengte && t.GeldtOp(Bereikt(lengte))) ?? Op(id, Bereikt(ergens));

        DateOnly Bereikt(Lengte leeftijd) => feit.AddMonths(leeftijd.Aantal * 12 + leeftijd.Maanden);
    }

    /// <summary>Whether a term has a row, in force or not.</summary>
    public bool Kent(string id) => opId.Contains(id);

    private static Termijncatalogus LeesStandaard()
    {
        using var json = typeof(Termijncatalogus).Assembly.GetManifestResourceStream(Bron)
            ?? throw new InvalidOperationException($"De bron {Bron} zit niet in de assembly.");
        return Lees(json);
    }

    private static Termijncatalogus Lees(JsonElement lijst)
    {
        var fouten = new List<string>();
        var termijnen = new List<Termijn>();
        foreach (var (index, json) in lijst.EnumerateArray().Index())
        {
            var rij = new Rij(json, $"rij {index + 1}", fouten);
            var termijn = LeesTermijn(rij);
            foreach (var eerder in termijnen.Where(t => t.Id == termijn.Id && Overlapt(t, termijn)))
                rij.Fout("geldigVanaf", $"valt samen met de rij die geldt vanaf {eerder.GeldigVanaf:yyyy-MM-dd}");

            termijnen.Add(termijn);
        }

        return fouten is [] ? new(termijnen) : throw new OngeldigeTermijncatalogusException(fouten);
    }

    private static bool Overlapt(Termijn een, Termijn ander) =>
        een.GeldigVanaf < (ander.GeldigTot ?? DateOnly.MaxValue) && ander.GeldigVanaf < (een.GeldigTot ?? DateOnly.MaxValue);

    private static Termijn LeesTermijn(Rij rij)
    {
        var termijn = new Termijn(
            rij.Tekst("id"),
            rij.Tekst("naam"),
            rij.Tekst("eigenaar"),
            rij.Onderdeel("lengte") is { } lengte ? LeesLengte(lengte) : null,
            rij.Tekst("vanaf"),
            rij.Tekst("tot"),
            rij.Waarde<Richting>("richting", "vooruit of achteruit"),
            rij.Waarde<Termijnstatus>("status", "een bekende status"),
            rij.Waarde<bool>("termijnenwet", "true of false"),
            rij.Waarde<bool>("pasToeOfLegUit", "true of false"),
            rij.Tekst("bron"),
            rij.Waarde<DateOnly>("geldigVanaf", "een datum"),
            rij.Waarde<DateOnly?>("geldigTot", "een datum of null"));
        rij.GeenAndereVelden();

        rij.Eis(termijn.GeldigTot is not { } tot || termijn.GeldigVanaf < tot, "geldigTot", "ligt niet na geldigVanaf");
        rij.Eis(!termijn.Termijnenwet || (termijn.Richting == Richting.Vooruit && termijn.Lengte is not { UitgeslotenDoorArtikel4: true }),
            "termijnenwet", "kan niet gelden voor een termijn die terugtelt of die artikel 4 uitsluit");
        return termijn;
    }

    private static Lengte LeesLengte(Rij rij)
    {
        var soort = rij.Waarde<Lengtesoort>("soort", "een bekende soort");
        var lengte = new Lengte(
            soort,
            rij.Waarde<int>("aantal", "een getal"),
            soort == Lengtesoort.Leeftijd ? rij.Waarde<int>("maanden", "een getal") : 0);
        rij.GeenAndereVelden();
        rij.Eis(lengte.Aantal is >= 1 and <= 1000, "aantal", "ligt niet tussen 1 en 1000");
        rij.Eis(lengte.Maanden is >= 0 and <= 11, "maanden", "ligt niet tussen 0 en 11");
        return lengte;
    }

    /// <summary>Reads the fields of one JSON object and collects what is wrong with each, once.</summary>
    private sealed class Rij(JsonElement json, string plaats, List<string> fouten, string pad = "")
    {
        private readonly string plaats = Naam(json) is { } id ? $"{plaats} ({id})" : plaats;
        private readonly HashSet<string> gelezen = new(StringComparer.Ordinal);
        private readonly HashSet<string> fout = new(StringComparer.Ordinal);

        public void Fout(string veld, string wat)
        {
            if (fout.Add(veld))
                fouten.Add($"{plaats}, veld {pad}{veld}: {wat}");
        }

        public void Eis(bool voldaan, string veld, string anders)
        {
            if (!voldaan)
                Fout(veld, anders);
        }

        public string Tekst(string veld)
        {
            var tekst = Waarde<string?>(veld, "een tekst") ?? "";
            Eis(!string.IsNullOrWhiteSpace(tekst), veld, "is leeg");
            return tekst;
        }

        public T? Waarde<T>(string veld, string verwacht)
        {
            gelezen.Add(veld);
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(veld, out var waarde))
            {
                Fout(veld, "ontbreekt");
                return default;
            }

            try
            {
                return waarde.Deserialize<T>();
            }
            catch (JsonException)
            {
                Fout(veld, $"moet {verwacht} zijn");
                return default;
            }
        }

        /// <summary>An object inside the row; null where the file says null.</summary>
        public Rij? Onderdeel(string veld) => Waarde<JsonElement?>(veld, "een object of null") is { } deel
            ? new Rij(deel, plaats, fouten, $"{pad}{veld}.")
            : null;

        public void GeenAndereVelden()
        {
            if (json.ValueKind == JsonValueKind.Object)
            {
                foreach (var veld in json.EnumerateObject().Where(v => !gelezen.Contains(v.Name)))
                    Fout(veld.Name, "is onbekend");
            }
        }

        private static string? Naam(JsonElement rij) =>
            rij.ValueKind == JsonValueKind.Object && rij.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                ? id.GetString()
                : null;
    }
}

/// <summary>No row of the catalogue holds for the question: an id that is unknown, or not in force on the day.</summary>
/// <param name="melding">What was asked, in Dutch.</param>
public sealed class OnbekendeTermijnException(string melding) : Exception(melding);

/// <summary>A catalogue that cannot be used.</summary>
/// <param name="fouten">What is wrong, one sentence for every row and field.</param>
public sealed class OngeldigeTermijncatalogusException(IReadOnlyList<string> fouten)
    : Exception($"De termijncatalogus klopt niet: {string.Join("; ", fouten)}.")
{
    /// <summary>What is wrong, one sentence for every row and field.</summary>
    public IReadOnlyList<string> Fouten { get; } = fouten;
}
