using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>What somebody looks for in the list of trajecten, what is wrong with it, and what was found.</summary>
/// <remarks>Public because a parameter of a component must be; nobody outside this service sees into it.</remarks>
public sealed class Zoekvraag
{
    private readonly Organisaties organisaties;

    internal Zoekvraag(IQueryCollection parameters, Organisaties organisaties)
    {
        this.organisaties = organisaties;
        string Waarde(string naam) => parameters[naam].ToString().Trim();
        (Traject, Organisatie, Toestand) = (Waarde("traject"), Waarde("organisatie"), Waarde("toestand"));
        Verder = parameters.ContainsKey("cursor");
        var fouten = new Dictionary<string, string>();
        if (Traject.Length > 0)
        {
            if (Guid.TryParseExact(Traject, "D", out var id)) Gevraagd = id;
            else fouten["traject"] = "Dit is geen nummer van een traject. Een nummer ziet eruit als 0ee14cb7-8d69-4e5a-bb2e-7400140109de.";
        }

        if (Organisatie.Length > 0 && organisaties.Zoek(Organisatie) is null) fouten["organisatie"] = "Kies een organisatie uit de lijst.";
        if (Toestand.Length > 0 && !Trajectlijst.Toestanden.Contains(Toestand)) fouten["toestand"] = "Kies een toestand uit de lijst.";
        if (Pagina.Lees(parameters) is null) fouten["cursor"] = "Dit deel van de lijst is er niet. Zoek opnieuw.";
        Fouten = fouten;
    }

    internal string Traject { get; }

    internal string Organisatie { get; }

    internal string Toestand { get; }

    /// <summary>Whether this is not the first part of the list.</summary>
    internal bool Verder { get; }

    /// <summary>The one traject that is asked for.</summary>
    internal Guid? Gevraagd { get; }

    /// <summary>What is wrong, by the name of the field.</summary>
    internal IReadOnlyDictionary<string, string> Fouten { get; }

    /// <summary>What was found; null when nothing was looked up.</summary>
    internal Lijstantwoord<Trajectregel>? Antwoord { get; init; }

    /// <summary>The organisations that can take part in a traject.</summary>
    internal IEnumerable<Organisatie> Keuze => organisaties.Alle.Where(o => !o.HoudtAlleenToezicht).OrderBy(o => o.Naam, StringComparer.Ordinal);

    internal string Naam(string? oin) => oin is null ? "niemand" : organisaties.Zoek(oin)?.Naam ?? $"onbekende organisatie {oin}";

    /// <summary>Address of the next part of what was found.</summary>
    internal string? Volgende => Antwoord?.Volgende is { } cursor
        ? $"{Webpagina.Begin}?organisatie={Uri.EscapeDataString(Organisatie)}&toestand={Uri.EscapeDataString(Toestand)}&cursor={Uri.EscapeDataString(cursor)}"
        : null;

    /// <summary>Address of the first part of what was found.</summary>
    internal string Eerste => $"{Webpagina.Begin}?organisatie={Uri.EscapeDataString(Organisatie)}&toestand={Uri.EscapeDataString(Toestand)}";
}
