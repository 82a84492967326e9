using System.ComponentModel;

namespace Keten.Fundament;

/// <summary>A refusal as a value: what a rule answers when something cannot be done.</summary>
/// <param name="Soort">Which kind; decides the HTTP status.</param>
/// <param name="Regel">Name of the rule, a sentence without spaces.</param>
/// <param name="Uitleg">Dutch sentence for the caller, without personal data.</param>
public sealed record Weigering(Weigeringsoort Soort, string Regel, string Uitleg)
{
    /// <summary>The step does not fit the state of the case.</summary>
    public static Weigering Stand(string regel, string uitleg) => new(Weigeringsoort.Stand, regel, uitleg);

    /// <summary>The case does not exist, or the caller may not know that it does.</summary>
    public static Weigering NietGevonden() => new(Weigeringsoort.NietGevonden, "nietGevonden", "Dit adres bestaat niet of u mag het niet zien.");

    /// <summary>The case has changed since the caller saw it.</summary>
    public static Weigering Verouderd() => new(Weigeringsoort.Verouderd, "verouderd", "Deze zaak is intussen veranderd. Haal haar opnieuw op.");

    /// <summary>The key of the person has been destroyed: nothing can be read or written about it any more.</summary>
    public static Weigering Vergeten() => Stand("OverEenVergetenPersoonWordtNietsVastgelegd", "De gegevens van deze persoon zijn vergeten; er kan niets meer over worden vastgelegd.");

    /// <summary>The input is wrong, field by field.</summary>
    public IReadOnlyList<Veldfout> Velden { get; init; } = [];

    public static Weigering Ongeldig(IReadOnlyList<Veldfout> velden) =>
        new(Weigeringsoort.Ongeldig, "ongeldigeInvoer", "Een of meer velden kloppen niet. Er is niets vastgelegd.") { Velden = velden };
}

/// <summary>A field of the input that is wrong.</summary>
/// <param name="Veld">Path of the field, for instance <c>kinderen[0].bsn</c>.</param>
/// <param name="Melding">What is wrong, in Dutch, without the value.</param>
[Description("Een veld dat niet klopt.")]
public sealed record Veldfout(
    [property: Description("Waar het veld staat, bijvoorbeeld kinderen[0].bsn.")] string Veld,
    [property: Description("Wat er niet klopt.")] string Melding);

public enum Weigeringsoort
{
    Ongeldig,
    NietGevonden,
    Stand,
    Verouderd,
}

/// <summary>What a rule decides: events, or a refusal.</summary>
public sealed class Uitkomst<T>
{
    private Uitkomst(IReadOnlyList<T> gebeurtenissen, Weigering? weigering)
    {
        Gebeurtenissen = gebeurtenissen;
        Weigering = weigering;
    }

    public IReadOnlyList<T> Gebeurtenissen { get; }
    public Weigering? Weigering { get; }

    public static implicit operator Uitkomst<T>(T gebeurtenis) => new([gebeurtenis], null);

    public static implicit operator Uitkomst<T>(T[] gebeurtenissen) => new(gebeurtenissen, null);

    /// <summary>The same with events that follow along with it.</summary>
    public Uitkomst<T> En(params ReadOnlySpan<T> gebeurtenissen) => new([.. Gebeurtenissen, .. gebeurtenissen], Weigering);

    public static implicit operator Uitkomst<T>(Weigering weigering) => new([], weigering);
}
