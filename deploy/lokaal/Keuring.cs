using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keten.Fundament;

namespace Keten.Lokaal;

/// <summary>Reads the text of a story and finds everything that is wrong with it, each with its line, before a single step is played.</summary>
internal sealed class Keuring
{
    private readonly List<(int Regel, string Tekst)> fouten = [];
    private readonly Dictionary<string, int> regels = [];

    public Keuring(string tekst)
    {
        try
        {
            Inhoud = Ontleed(Encoding.UTF8.GetBytes(tekst));
        }
        catch (JsonException fout)
        {
            fouten.Add((1, Kapot(fout, tekst)));
            return;
        }

        if (Inhoud is JsonObject verhaal) KeurVerhaal(verhaal);
        else Meld("", "een verhaal is een object tussen { en }.");
    }

    public JsonNode? Inhoud { get; }

    /// <summary>The line of every place (JSON pointer) in the story.</summary>
    public IReadOnlyDictionary<string, int> Regels => regels;

    public IReadOnlyList<string> Fouten => [.. fouten.OrderBy(f => f.Regel).Select(f => f.Tekst)];

    private void KeurVerhaal(JsonObject verhaal)
    {
        KeurVelden(typeof(Verhaal), verhaal, "");
        var organisaties = verhaal["organisaties"] as JsonObject ?? [];
        foreach (var (naam, waarde) in organisaties)
        {
            if (Tekst(waarde) is not { Length: 20 } oin || !oin.All(char.IsAsciiDigit)) Meld(Aanwijzer.Onder("/organisaties", naam), $"'{naam}' heeft geen OIN van 20 cijfers.");
        }

        if (verhaal["stappen"] is JsonArray { Count: 0 }) Meld("/stappen", "een verhaal heeft ten minste een stap.");
        var stappen = verhaal["stappen"] as JsonArray ?? [];
        var namen = organisaties.Select(o => o.Key).ToList(); // what can be filled in grows with every step
        DateTimeOffset? vorige = null;
        for (var i = 0; i < stappen.Count; i++)
        {
            if (stappen[i] is JsonObject stap) KeurStap(stap, $"/stappen/{i}", organisaties, namen, ref vorige);
            else Meld($"/stappen/{i}", "een stap is een object tussen { en }.");
        }

        KeurNamen(verhaal["traject"], "/traject", namen);
        KeurNamen(verhaal["eindstand"], "/eindstand", namen);
        KeurPlaatsen(verhaal["eindstand"], "/eindstand");
    }

    private void KeurStap(JsonObject stap, string plaats, JsonObject organisaties, List<string> namen, ref DateTimeOffset? vorige)
    {
        KeurVelden(typeof(Verhaalstap), stap, plaats);
        if (Tekst(stap["op"]) is { } op)
        {
            if (Tijdstip(op) is not { } tijdstip)
            {
                Meld($"{plaats}/op", Tijdstip(op + "Z") is { } zonderZone
                    ? $"op '{op}' heeft geen tijdzone; in Nederlandse tijd is het {zonderZone.DateTime.MetNederlandseZone()}."
                    : $"op '{op}' is geen tijdstip met tijdzone, zoals 2026-01-05T09:30:00+01:00.");
            }
            else
            {
                if (tijdstip < vorige) Meld($"{plaats}/op", $"{tijdstip.InNederland()} ligt voor de vorige stap, {vorige.Value.InNederland()}.");
                vorige = tijdstip;
            }
        }

        if (Tekst(stap["organisatie"]) is { } wie && !organisaties.ContainsKey(wie))
            Meld($"{plaats}/organisatie", $"de organisatie '{wie}' staat niet bij organisaties; daar staan: {string.Join(", ", organisaties.Select(o => o.Key))}.");
        if (Tekst(stap["rol"]) is { } rol && !Rollen.Alle.Contains(rol))
            Meld($"{plaats}/rol", $"de rol '{rol}' bestaat niet; kies uit: {string.Join(", ", Rollen.Alle)}.");
        if (Getal(stap["status"]) is < 200 or > 599 or 502 or 503 or 504) // the player repeats the last three until there is another
            Meld($"{plaats}/status", $"status {stap["status"]} kan geen antwoord op een stap zijn; kies uit 200 tot en met 599, zonder 502, 503 en 504.");
        if (Tekst(stap["verzoek"]) is { } verzoek)
        {
            if (verzoek.Split(' ') is not [("GET" or "POST" or "PUT"), ['/', ..]])
                Meld($"{plaats}/verzoek", $"verzoek '{verzoek}' is niet van de vorm POST /dienst/v1/…; de methode is GET, POST of PUT.");
            if (Verhaal.Naamplek().Replace(verzoek, "").IndexOfAny(['{', '}']) >= 0)
                Meld($"{plaats}/verzoek", $"verzoek '{verzoek}' heeft een accolade die niet bij een {{naam}} hoort.");
        }

        foreach (var veld in new[] { "verzoek", "inhoud", "verwacht" }) KeurNamen(stap[veld], $"{plaats}/{veld}", namen);
        KeurPlaatsen(stap["verwacht"], $"{plaats}/verwacht");
        foreach (var (naam, waar) in stap["bewaar"] as JsonObject ?? [])
        {
            if (Tekst(waar) is not ("" or ['/', ..])) Meld(Aanwijzer.Onder($"{plaats}/bewaar", naam), $"{Verhaal.Toon(waar)} begint niet met een schuine streep.");
            namen.Add(naam);
        }
    }

    /// <summary>Fields that the type of this object does not know, that are missing, or that have a value of another kind.</summary>
    private void KeurVelden(Type type, JsonObject inhoud, string plaats)
    {
        var velden = Verhaal.Json.GetTypeInfo(type).Properties.Where(v => v.Set is not null).ToList();
        foreach (var (naam, waarde) in inhoud)
        {
            if (velden.Find(v => v.Name == naam) is not { } veld)
                Meld(Aanwijzer.Onder(plaats, naam), $"het veld '{naam}' bestaat niet; wel: {string.Join(", ", velden.Select(v => v.Name))}.");
            else if (waarde is null ? !veld.IsSetNullable : !Soorten[veld.PropertyType].Past(waarde))
                Meld($"{plaats}/{naam}", $"{naam} moet {Soorten[veld.PropertyType].Naam} zijn; er staat {Verhaal.Toon(waarde)}.");
        }

        foreach (var veld in velden.Where(v => v.IsRequired && !inhoud.ContainsKey(v.Name))) Meld(plaats, $"het veld '{veld.Name}' ontbreekt.");
    }

    private static readonly Dictionary<Type, (string Naam, Func<JsonNode, bool> Past)> Soorten = new()
    {
        [typeof(string)] = ("een tekst", w => Tekst(w) is not null),
        [typeof(DateTimeOffset)] = ("een tijdstip met tijdzone", w => Tekst(w) is not null), // whether the text is one is a matter of its own
        [typeof(int?)] = ("een geheel getal", w => Getal(w) is not null),
        [typeof(IReadOnlyList<Verhaalstap>)] = ("een lijst tussen [ en ]", w => w is JsonArray),
        [typeof(IReadOnlyDictionary<string, string>)] = ("een object tussen { en }", w => w is JsonObject),
        [typeof(IReadOnlyDictionary<string, JsonNode>)] = ("een object tussen { en }", w => w is JsonObject),
        [typeof(JsonNode)] = ("", _ => true),
    };

    /// <summary>Every <c>{naam}</c> in a text must be an organisation, or kept by an earlier step.</summary>
    private void KeurNamen(JsonNode? waarde, string plaats, List<string> namen)
    {
        if (waarde is JsonObject o)
        {
            foreach (var (naam, deel) in o) KeurNamen(deel, Aanwijzer.Onder(plaats, naam), namen);
        }
        else if (waarde is JsonArray a)
        {
            for (var i = 0; i < a.Count; i++) KeurNamen(a[i], $"{plaats}/{i}", namen);
        }
        else if (Tekst(waarde) is { } tekst)
        {
            foreach (var plek in Verhaal.Naamplek().Matches(tekst).Where(p => !namen.Contains(p.Groups["naam"].Value)))
                Meld(plaats, $"{plek.Value} is hier niet bekend: geen organisatie, en niet bewaard door een eerdere stap. Wel bekend: {string.Join(", ", namen.Distinct().Select(n => $"{{{n}}}"))}.");
        }
    }

    private void KeurPlaatsen(JsonNode? verwachting, string plaats)
    {
        foreach (var (waar, _) in verwachting as JsonObject ?? [])
        {
            if (waar is not ("" or ['/', ..])) Meld(Aanwijzer.Onder(plaats, waar), $"'{waar}' begint niet met een schuine streep.");
        }
    }

    private void Meld(string plaats, string wat)
    {
        var stap = plaats.Split('/') is [_, "stappen", var i, ..] && int.TryParse(i, out var nummer) ? $", stap {nummer + 1}" : "";
        fouten.Add((regels[plaats], $"regel {regels[plaats]}{stap}: {wat}"));
    }

    private JsonNode? Ontleed(ReadOnlySpan<byte> json)
    {
        var lezer = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        lezer.Read();
        var inhoud = Waarde(ref lezer, json, "");
        lezer.Read(); // refuses what stands behind it
        return inhoud;
    }

    /// <summary>The value that the reader stands at, and the lines of everything in it.</summary>
    private JsonNode? Waarde(ref Utf8JsonReader lezer, ReadOnlySpan<byte> json, string plaats)
    {
        regels.TryAdd(plaats, Regel(lezer, json));
        if (lezer.TokenType == JsonTokenType.StartArray)
        {
            var lijst = new JsonArray();
            while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray) lijst.Add(Waarde(ref lezer, json, $"{plaats}/{lijst.Count}"));
            return lijst;
        }

        if (lezer.TokenType != JsonTokenType.StartObject) return JsonNode.Parse(ref lezer);
        var inhoud = new JsonObject();
        while (lezer.Read() && lezer.TokenType != JsonTokenType.EndObject)
        {
            var naam = lezer.GetString()!;
            var veld = Aanwijzer.Onder(plaats, naam);
            var eerder = regels.GetValueOrDefault(veld);
            regels[veld] = Regel(lezer, json);
            if (eerder > 0) Meld(veld, $"'{naam}' staat er al, op regel {eerder}.");
            lezer.Read();
            inhoud[naam] = Waarde(ref lezer, json, veld);
        }

        return inhoud;
    }

    private static int Regel(in Utf8JsonReader lezer, ReadOnlySpan<byte> json) => json[..(int)lezer.TokenStartIndex].Count((byte)'\n') + 1;

    /// <summary>Where the text stops being JSON and why; the reader itself says so in English only.</summary>
    private static string Kapot(JsonException fout, string tekst)
    {
        var alles = tekst.Split('\n');
        var regel = alles[(int)fout.LineNumber!].TrimEnd('\r');
        var kolom = Encoding.UTF8.GetString([.. Encoding.UTF8.GetBytes(regel).Take((int)fout.BytePositionInLine!)]).Length;
        var teken = kolom < regel.Length ? $"'{regel[kolom]}'" : "het einde van de regel";
        return $"regel {fout.LineNumber + 1}, kolom {kolom + 1}: dit is geen JSON. " + fout.Message switch
        {
            _ when kolom == regel.Length && fout.LineNumber + 1 == alles.Length => "De tekst houdt op terwijl er nog iets open is: een aanhalingsteken, een }, een ] of een waarde ontbreekt.",
            var m when m.Contains("start of a property name", StringComparison.Ordinal) => $"Hier hoort de naam van een veld, tussen dubbele aanhalingstekens; er staat {teken}.",
            var m when m.Contains("after a property name", StringComparison.Ordinal) => $"Na de naam van een veld hoort een dubbele punt; er staat {teken}.",
            var m when m.Contains("after a value", StringComparison.Ordinal) => $"Na een waarde hoort een komma, een }} of een ]; er staat {teken}. Misschien ontbreekt er een komma voor.",
            var m when m.Contains("within a JSON string", StringComparison.Ordinal) => $"Een tekst eindigt op dezelfde regel met een aanhalingsteken, en een teken als {teken} kan er zo niet in staan.",
            var m when m.Contains("matching open", StringComparison.Ordinal) => $"{teken} sluit iets af dat hier niet open is.",
            var m when m.Contains("single JSON value", StringComparison.Ordinal) => $"Het verhaal is hier al afgesloten; er staat nog {teken}.",
            var m when m.Contains("start of a value", StringComparison.Ordinal) || m.Contains("JSON literal", StringComparison.Ordinal)
                => $"Hier hoort een waarde: een tekst tussen dubbele aanhalingstekens, een getal, true, false, null, een object of een lijst; er staat {teken}.",
            _ => $"Hier kan {teken} niet staan.",
        };
    }

    private static string? Tekst(JsonNode? waarde) => waarde is JsonValue w && w.TryGetValue<string>(out var tekst) ? tekst : null;

    private static int? Getal(JsonNode? waarde) => waarde is JsonValue w && w.TryGetValue<int>(out var getal) ? getal : null;

    private static DateTimeOffset? Tijdstip(string tekst)
    {
        try
        {
            return JsonSerializer.Deserialize<DateTimeOffset>(JsonValue.Create(tekst), Verhaal.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
