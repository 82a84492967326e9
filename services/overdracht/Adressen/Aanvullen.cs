using System.ComponentModel;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>The receiver misses something and asks; the sender answers. Neither moves anything.</summary>
internal static class Aanvullen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten)
    {
        routes.Opdracht<Vraagverzoek, Vraagbevestiging>(
            "/overdrachten/{id}/vragen",
            Rollen.Professional,
            "Een aanvulling vragen",
            "De ontvanger mist iets. De termijn loopt door en wie verantwoordelijk is, blijft dat. De vraag reist versleuteld.",
            opdracht => Overdrachtstap.Zet(
                routes, opdracht, Opslag.Ontvanger, opdracht.Invoer.Door,
                rij => overdrachten.Vraag(opdracht, rij, opdracht.Invoer.Door.ToString("D"), opdracht.Invoer.Tekst),
                rij => new Vraagbevestiging(rij.Id, rij.Antwoord!.Vragen[^1].Nummer)));

        routes.Opdracht<Aanvullingsverzoek, Vraagbevestiging>(
            "/overdrachten/{id}/aanvullingen",
            Rollen.Professional,
            "Een vraag van de ontvanger beantwoorden",
            "De aanbieder vult aan wat de ontvanger mist. Elke vraag wordt een keer beantwoord. Het antwoord reist versleuteld.",
            opdracht => Overdrachtstap.Zet(
                routes, opdracht, Opslag.Aanbieder, null,
                rij => overdrachten.VulAan(opdracht, rij, opdracht.Invoer.Vraag, opdracht.Wie.Persoon, opdracht.Invoer.Tekst),
                rij => new Vraagbevestiging(rij.Id, opdracht.Invoer.Vraag)));
    }
}

[Description("Een vraag om aanvulling.")]
internal sealed record Vraagverzoek : IInvoer, IMetVoorbeeld
{
    [Description("De professional die vraagt: een persoon met naam, bekend bij uw organisatie.")]
    public required Guid Door { get; init; }

    [Description("Wat er ontbreekt; reist versleuteld.")]
    public required string Tekst { get; init; }

    public static object Voorbeeld => new Vraagverzoek { Door = Guid.Parse("2f1d7f4e-6f0a-4d5c-9a53-0d6b8f5b7c11"), Tekst = "Is er al met de andere ouder gesproken?" };

    public void Controleer(Controle controle) => controle.NietLeeg(Tekst, "tekst");
}

[Description("Het antwoord op een vraag om aanvulling.")]
internal sealed record Aanvullingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Nummer van de vraag, vanaf 1.")]
    public required int Vraag { get; init; }

    [Description("Het antwoord; reist versleuteld.")]
    public required string Tekst { get; init; }

    public static object Voorbeeld => new Aanvullingsverzoek { Vraag = 1, Tekst = "Ja, op 3 maart; het verslag is toegevoegd." };

    public void Controleer(Controle controle)
    {
        controle.Eis(Vraag >= 1, "vraag", "Vragen zijn genummerd vanaf 1.");
        controle.NietLeeg(Tekst, "tekst");
    }
}

[Description("Bevestiging van een vraag of een aanvulling.")]
internal sealed record Vraagbevestiging(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("Nummer van de vraag.")] int Vraag);
