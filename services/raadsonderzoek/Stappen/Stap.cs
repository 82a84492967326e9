using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>A step of a raadsonderzoek.</summary>
internal static class Stap
{
    public const string Grond = "wettelijke taak RvdK (Jeugdwet 3.1)";

    public static Task<Antwoord> Zet<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, DateTimeOffset? op, Func<Zaakstap<Raadsonderzoek>, Uitkomst<Raadsgebeurtenis>> besluit) =>
        ZetMet(overdrachten, opdracht, op, stap => Task.FromResult(besluit(stap)));

    /// <summary>A step along with which something else happens.</summary>
    public static Task<Antwoord> ZetMet<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, DateTimeOffset? op, Func<Zaakstap<Raadsonderzoek>, Task<Uitkomst<Raadsgebeurtenis>>> besluit) =>
        Zaken.Zet(overdrachten, opdracht, Raadsonderzoek.Dossiers, "/onderzoeken", Grond, op, besluit, (id, fase) => new Stapbevestiging(id, fase));
}

[Description("Bevestiging dat een stap is vastgelegd.")]
internal sealed record Stapbevestiging(
    [property: Description("Het onderzoek.")] Guid Onderzoek,
    [property: Description("Waar het onderzoek nu staat.")] string Fase);
