using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen.Stappen;

/// <summary>A step of a hulpvraag at the gemeente, or of an aanmelding at an aanbieder.</summary>
internal static class Stap
{
    public static Task<Antwoord> Zet<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, DateTimeOffset? op, Func<Zaakstap<Hulpvraag>, Task<Uitkomst<Hulpvraaggebeurtenis>>> besluit) =>
        Zaken.Zet(overdrachten, opdracht, Hulpvraag.Dossiers, "/hulpvragen", "jeugdhulpplicht gemeente (Jeugdwet 2.4)", op, besluit, (id, fase) => new Hulpvraagbevestiging(id, fase));

    public static Task<Antwoord> Zet<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, DateTimeOffset? op, Func<Zaakstap<Aanmelding>, Uitkomst<Aanmeldingsgebeurtenis>> besluit) =>
        Zaken.Zet(
            overdrachten,
            opdracht,
            Aanmelding.Dossiers,
            "/aanmeldingen",
            "verlenen van jeugdhulp (Jeugdwet 4.1.1)",
            op,
            stap => Task.FromResult(besluit(stap)),
            (id, fase) => new Aanmeldingsbevestiging(id, fase));
}

[Description("Bevestiging dat een stap van een hulpvraag is vastgelegd.")]
internal sealed record Hulpvraagbevestiging(
    [property: Description("De hulpvraag.")] Guid Hulpvraag,
    [property: Description("Waar de hulpvraag nu staat.")] string Fase);

[Description("Bevestiging dat een stap van een aanmelding is vastgelegd.")]
internal sealed record Aanmeldingsbevestiging(
    [property: Description("De aanmelding.")] Guid Aanmelding,
    [property: Description("Waar de aanmelding nu staat.")] string Fase);
