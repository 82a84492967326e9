using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Meldingen.Stappen;

/// <summary>
/// A family moves, or the melding belongs in another region: procesregie and zicht op veiligheid go to another Veilig Thuis, with all
/// meldingen about the child as they stand. Until a named person there accepts, this one goes on.
/// </summary>
internal static class AnderVeiligThuis
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Verhuizing, Aanbodbevestiging>(
        "/meldingen/{id}/overdrachten-veilig-thuis",
        Rollen.Professional,
        "Een kind aanbieden aan een ander Veilig Thuis",
        "Voor een gezin dat verhuist, of een melding die in een andere regio hoort. Procesregie en zicht op veiligheid gaan samen, met alle meldingen over het kind zoals zij er nu voor staan: het andere Veilig Thuis gaat daar verder, en geen termijn begint opnieuw. Tot een persoon met naam daar accepteert, blijft uw organisatie verantwoordelijk; wat u na dit aanbod vastlegt, gaat niet mee. Het antwoord noemt de kinderen van het gezin die niet meegaan.",
        async opdracht =>
        {
            var invoer = opdracht.Invoer;
            // Before the one that was addressed: two who lock several in the same order never wait for each other.
            var alle = await Melding.Dossiers.Van(opdracht.Tx, opdracht.Wie.Organisatie, invoer.Traject);
            var (dossier, weigering) = await Stap.Laad(opdracht);
            if (dossier is null) return weigering!;
            if (dossier.Stand.MagNaarAnderVeiligThuis(invoer.Traject) is { } nee) return nee;
            var kind = dossier.Stand.Kind(invoer.Traject)!;
            if (await Personen.Lees(routes.Dienst, opdracht.Tx, kind.Persoon, opdracht.Ct) is not { } jeugdige)
                return Weigering.Vergeten();
            var meldingen = await Overname.Stand(routes.Dienst, alle, kind.Traject, opdracht.Ct);
            if (meldingen.Any(m => m.Triagebesluit is not null) && invoer.Inhoud.Veiligheidsbeoordeling is null)
                return Weigering.Ongeldig([new Veldfout("inhoud.veiligheidsbeoordeling", "Dit kind is getrieerd: hier hoort de laatste veiligheidsbeoordeling.")]);
            var inhoud = invoer.Inhoud.Met(jeugdige) with { Meldingen = meldingen };
            var aanbieding = await overdrachten.Biedaan(opdracht, Overdrachtsoort.Zoek(Overname.Soort)!, kind.Traject, invoer.VeiligThuis, "melding", inhoud, kind.Sleutel);
            return aanbieding is { Id: { } id }
                ? Antwoord.Gemaakt($"/melding/v1/overdrachten/{id:D}", new Aanbodbevestiging(id, Gezinslid.Van(aanbieding.NietMee)), 1)
                : aanbieding.Weigering!;
        });
}

[Description("Een kind dat naar een ander Veilig Thuis gaat.")]
internal sealed record Verhuizing : IInvoer, IMetVoorbeeld
{
    [Description("Het traject van het kind.")]
    public required Guid Traject { get; init; }

    [Description("OIN van het andere Veilig Thuis.")]
    public required string VeiligThuis { get; init; }

    [Description("Wat over het kind wordt verteld; de meldingen zelf voegt de dienst toe.")]
    public required Verhuisinhoud Inhoud { get; init; }

    public static object Voorbeeld => new Verhuizing
    {
        Traject = Guid.Parse("5f1d2c3b-4a59-4687-9786-95a4b3c2d1e0"),
        VeiligThuis = "00000001001299757002",
        Inhoud = new Verhuisinhoud
        {
            Reden = "Het gezin is verhuisd.",
            Vraag = "Ga verder met deze melding.",
            Feiten = [new Overdrachtsfeit("Het gezin staat sinds 1 februari in uw regio ingeschreven.", "basisregistratie personen", new DateOnly(2026, 2, 1))],
            Veiligheidsbeoordeling = new Veiligheidsbeoordeling("LIRIK", new DateOnly(2026, 1, 8), "onveilig"),
            Veiligheidsafspraken = ["Oma haalt het kind elke dag op."],
        },
    };

    public void Controleer(Controle controle)
    {
        controle.Oin(VeiligThuis, "veiligThuis");
        Inhoud.Controleer(controle, "inhoud");
    }
}

[Description("De inhoud van een overdracht aan een ander Veilig Thuis. Feiten staan apart van meningen (Jeugdwet 3.3).")]
internal sealed record Verhuisinhoud : Inhoudsdeel
{
    [Description("De laatste veiligheidsbeoordeling; verplicht zodra een melding over dit kind is getrieerd, daarvoor mag zij ontbreken.")]
    public Veiligheidsbeoordeling? Veiligheidsbeoordeling { get; init; }

    public void Controleer(Controle controle, string pad) => Controleer(controle, pad, Veiligheidsbeoordeling);

    /// <summary>The content as it travels, with the child.</summary>
    public OverdrachtInhoud Met(Jeugdige jeugdige) => Met(jeugdige, Veiligheidsbeoordeling);
}
