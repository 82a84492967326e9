using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen.Stappen;

/// <summary>The aanbieder has held the intake.</summary>
internal static class Intakes
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Intakeverzoek, Aanmeldingsbevestiging>(
        "/aanmeldingen/{id}/intakes",
        Rollen.Professional,
        "De intake vastleggen",
        "Een intake waarop het kind weer wacht, is geen start van de hulp.",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
            stap.Stand.DoeIntake(new IntakeGedaan(opdracht.Invoer.Verslag is { } v ? stap.Versleutel(v) : null), stap.Op)));
}

[Description("Een intake.")]
internal sealed record Intakeverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Wanneer; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    [Description("Verslag.")]
    public string? Verslag { get; init; }

    public static object Voorbeeld => new Intakeverzoek();

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(Op, "op");
        if (Verslag is not null) controle.NietLeeg(Verslag, "verslag");
    }
}
