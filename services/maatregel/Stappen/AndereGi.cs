using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Maatregelen.Stappen;

/// <summary>The kinderrechter has replaced this GI: procesregie and zicht op veiligheid go to the other, with the measure as it stands.</summary>
internal static class AndereGi
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Vervangingsverzoek, Vervangingsbevestiging>(
        "/maatregelen/{id}/overdrachten-gi",
        Rollen.Professional,
        "De maatregel overdragen aan de GI die de kinderrechter aanwees",
        "Voor een gezin dat verhuist, of om een andere reden waarom de kinderrechter de GI vervangt (BW 1:259). De andere GI is vanaf de beschikking belast; procesregie en zicht op veiligheid gaan samen, met koers, plan en bepaalde hulp zoals zij er nu voor staan. Tot een persoon met naam daar accepteert, blijft uw organisatie verantwoordelijk; wat u na dit aanbod vastlegt, gaat niet mee. Voor de andere GI beginnen de termijnen voor jeugdbeschermer en eerste contact opnieuw, die voor koers, plan en start van hulp niet. Het antwoord noemt de kinderen van het gezin die niet meegaan.",
        async opdracht =>
        {
            Aanbieding? aanbieding = null;
            var antwoord = await Stap.ZetMet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
            {
                var i = opdracht.Invoer;
                if (stap.Stand.MagVervangenWorden(stap.Op) is { } nee) return nee;
                if (await overdrachten.BiedtAan(opdracht, stap.Stand.Traject, "bepaling-jeugdhulp"))
                    return Weigering.Stand("EerstAntwoordOpDeBepaling", "Een bepaling van jeugdhulp ligt nog bij de gemeente. Wacht op haar antwoord, of trek de bepaling in: dan bepaalt de andere GI de hulp.");
                if (stap.Rij is null
                    || await overdrachten.Inhouden.Lees(opdracht.Tx, stap.Rij, opdracht.Ct) is not { Maatregel: { } maatregel }
                    || await overdrachten.Inhouden.Kind(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } kind
                    || await Vervanging.Uitvoering(routes.Dienst, stap.Id, stap.Stand, opdracht.Ct) is not { } uitvoering)
                    return Weigering.Vergeten();
                var inhoud = i.Inhoud.Met(kind.Jeugdige) with { Maatregel = maatregel with { Gi = i.Gi }, Uitvoering = uitvoering };
                aanbieding = await overdrachten.Biedaan(opdracht, Overdrachtsoort.Zoek(Vervanging.Soort)!, stap.Stand.Traject, i.Gi, "uitspraak", inhoud, kind.Sleutel);
                return aanbieding is { Id: { } id } ? new Vervangen(id, i.Gi) : aanbieding.Weigering!;
            });
            return antwoord.Lichaam is Stapbevestiging b
                ? antwoord with { Lichaam = new Vervangingsbevestiging(b.Maatregel, b.Fase, aanbieding!.Id!.Value, Gezinslid.Van(aanbieding.NietMee)) }
                : antwoord;
        });
}

[Description("De kinderrechter heeft uw organisatie door een andere GI vervangen.")]
internal sealed record Vervangingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("OIN van de GI die de kinderrechter aanwees.")]
    public required string Gi { get; init; }

    [Description("Wat die GI over het kind te weten krijgt, met de beschikking als document van de soort uitspraak; de maatregel en hoe die ervoor staat voegt de dienst toe.")]
    public required Inhoudsverzoek Inhoud { get; init; }

    [Description("Wanneer de kinderrechter de GI verving: vanaf dan is de andere belast. Biedt u na een teruglegging opnieuw aan, noem dan weer de beschikking.")]
    public required DateTimeOffset Op { get; init; }

    public static object Voorbeeld => new Vervangingsverzoek
    {
        Gi = "00000001003300000001",
        Op = new DateTimeOffset(2026, 3, 16, 10, 0, 0, TimeSpan.FromHours(1)),
        Inhoud = Inhoudsverzoek.EenVoorbeeld with
        {
            Reden = "Het gezin is verhuisd; de kinderrechter heeft de GI vervangen.",
            Vraag = "Ga verder met deze maatregel.",
            Documenten = [new Documentverwijzing("Beschikking tot vervanging", new Uri("https://rechtbank.example/beschikkingen/2"), "uitspraak")],
            Ingelicht = ["jeugdige", "ouders"],
        },
    };

    public void Controleer(Controle controle)
    {
        controle.Oin(Gi, "gi");
        Inhoud.Controleer(controle, "inhoud", Overdrachtsoort.Zoek(Vervanging.Soort)!);
        controle.NietInToekomst(Op, "op");
    }
}

[Description("Bevestiging dat de maatregel aan de andere GI is aangeboden.")]
internal sealed record Vervangingsbevestiging(
    [property: Description("De maatregel.")] Guid Maatregel,
    [property: Description("Waar de maatregel nu staat.")] string Fase,
    [property: Description("De overdracht aan de andere GI.")] Guid Overdracht,
    [property: Description("Kinderen van hetzelfde gezin die niet ook aan deze GI zijn aangeboden. Vergeet hen niet.")] IReadOnlyList<Gezinslid> NietMeeAangeboden);
