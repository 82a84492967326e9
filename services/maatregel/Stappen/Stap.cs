using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen.Stappen;

/// <summary>A step of a measure.</summary>
internal static class Stap
{
    public static Task<Antwoord> Zet<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, DateTimeOffset? op, Func<Zaakstap<Maatregel>, Uitkomst<Maatregelgebeurtenis>> besluit) =>
        ZetMet(overdrachten, opdracht, op, stap => Task.FromResult(besluit(stap)));

    /// <summary>A step along with which something else happens.</summary>
    public static Task<Antwoord> ZetMet<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, DateTimeOffset? op, Func<Zaakstap<Maatregel>, Task<Uitkomst<Maatregelgebeurtenis>>> besluit) =>
        Zaken.Zet(
            overdrachten, opdracht, Maatregel.Dossiers, "/maatregelen", "uitvoering van de maatregel (Jeugdwet 3.2)", op, besluit, (id, fase) => new Stapbevestiging(id, fase));
}

[Description("Bevestiging dat een stap is vastgelegd.")]
internal sealed record Stapbevestiging(
    [property: Description("De maatregel.")] Guid Maatregel,
    [property: Description("Waar de maatregel nu staat.")] string Fase);
