using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen.Stappen;

/// <summary>The GI speaks with the child and the parents.</summary>
internal static class Contacten
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Contactverzoek, Stapbevestiging>(
        "/maatregelen/{id}/contacten",
        Rollen.Professional,
        "Een contact met het gezin vastleggen",
        "Wettelijke termijn voor het eerste contact met de jeugdige en met de ouders met gezag: 5 werkdagen nadat de GI is belast en geïnformeerd (GI-CONTACT). Dat mogen twee gesprekken zijn.",
        opdracht => Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, stap =>
            stap.Stand.Spreek(new Gesproken(opdracht.Invoer.Met, opdracht.Invoer.Verslag is { } v ? stap.Versleutel(v) : null), stap.Op)));
}

[Description("Een contact met het gezin.")]
internal sealed record Contactverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Met wie: jeugdige, ouders-met-gezag, of beide.")]
    public required IReadOnlyList<string> Met { get; init; }

    [Description("Wanneer; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    [Description("Verslag van het gesprek.")]
    public string? Verslag { get; init; }

    public static object Voorbeeld => new Contactverzoek { Met = [Maatregel.Jeugdige, Maatregel.Ouders], Verslag = "Thuis gesproken met moeder en kind." };

    public void Controleer(Controle controle)
    {
        controle.Eis(Met.Count > 0, "met", "Noem met wie er contact was.");
        for (var i = 0; i < Met.Count; i++) controle.EenVan(Met[i], [.. Maatregel.Gesprekspartners], $"met[{i}]");
        controle.NietInToekomst(Op, "op");
        if (Verslag is not null) controle.NietLeeg(Verslag, "verslag");
    }
}
