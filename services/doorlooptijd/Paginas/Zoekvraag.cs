using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>What somebody looks for in the list of trajecten, what is wrong with it, and what was found.</summary>
/// <remarks>Public because a parameter of a component must be; nobody outside this service sees into it.</remarks>
public sealed class Zoekvraag
{
    private readonly Organisaties organisaties;

    internal Zoekvraag(IQueryCollection parameters, IReadOnlyList<Veldfout> fouten, Organisaties organisaties)
    {
        this.organisaties = organisaties;
        string Waarde(Zoekparameter filter) => parameters[filter.Naam].ToString().Trim();
        (Traject, Organisatie, Toestand) = (Waarde(Trajectlijst.Nummer), Waarde(Trajectlijst.Met), Waarde(Trajectlijst.InToestand));
        Verder = parameters.ContainsKey("cursor");
        Fouten = fouten.ToDictionary(f => f.Veld, f => f.Veld switch
        {
            "traject" => "Dit is geen nummer van een traject. Een nummer ziet eruit als 0ee14cb7-8d69-4e5a-bb2e-7400140109de.",
            "organisatie" => "Kies een organisatie uit de lijst.",
            "toestand" => "Kies een toestand uit de lijst.",
            "cursor" => "Dit deel van de lijst is er niet. Zoek opnieuw.",
            _ => $"{f.Veld}: {f.Melding}",
        });
    }

    internal string Traject { get; }

    internal string Organisatie { get; }

    internal string Toestand { get; }

    /// <summary>Whether this is not the first part of the list.</summary>
    internal bool Verder { get; }

    /// <summary>The traject that was asked for by its number, when it is there.</summary>
    internal Guid? Gevonden => Traject.Length > 0 && Antwoord?.Regels is [var regel] ? regel.Traject : null;

    /// <summary>Why nothing was found.</summary>
    internal string Niets =>
        Verder ? "Er zijn niet meer trajecten."
        : Traject.Length > 0 ? "Er is geen traject met dit nummer dat aan de vraag voldoet en dat u mag zien."
        : "Er zijn geen trajecten die hieraan voldoen.";

    /// <summary>What is wrong, by the name of the field.</summary>
    internal IReadOnlyDictionary<string, string> Fouten { get; }

    /// <summary>What is wrong with no field of the form.</summary>
    internal IEnumerable<string> AndereFouten => Fouten.Where(f => f.Key is not ("traject" or "organisatie" or "toestand")).Select(f => f.Value);

    /// <summary>What was found; null when nothing was looked up.</summary>
    internal Lijstantwoord<Trajectregel>? Antwoord { get; init; }

    /// <summary>The organisations that can take part in a traject.</summary>
    internal IEnumerable<Organisatie> Keuze => organisaties.Alle.Where(o => o.DoetMee).OrderBy(o => o.Naam, StringComparer.Ordinal);

    /// <summary>Who holds a register; that nobody does is said only when nothing is missing.</summary>
    internal string Houder(string? oin, Trajectregel regel) =>
        oin is not null ? organisaties.Zoek(oin)?.Naam ?? $"onbekende organisatie {oin}" : regel.OnleesbareFeiten > 0 ? "kon niet worden gelezen" : "niemand";

    /// <summary>Address of the next part of what was found.</summary>
    internal string? Volgende => Antwoord?.Volgende is { } cursor
        ? $"{Webpagina.Begin}?organisatie={Uri.EscapeDataString(Organisatie)}&toestand={Uri.EscapeDataString(Toestand)}&cursor={Uri.EscapeDataString(cursor)}"
        : null;

    /// <summary>Address of the first part of what was found.</summary>
    internal string Eerste => $"{Webpagina.Begin}?organisatie={Uri.EscapeDataString(Organisatie)}&toestand={Uri.EscapeDataString(Toestand)}";
}
