using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Termijnen;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>While the RvdK investigates, a GI may hear that a measure can come: of which child it does not hear, for nothing allows that yet.</summary>
internal static class Aankondigen
{
    private static readonly Overdrachtsoort Soort = Overdrachtsoort.Zoek("aankondiging-maatregel")!;

    /// <summary>What may come, or not.</summary>
    private static readonly Overdrachtsoort Maatregel = Overdrachtsoort.Zoek(Soort.KondigtAan!)!;

    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Aankondigingsverzoek, Aankondigingsbevestiging>(
        "/onderzoeken/{id}/aankondigingen",
        Rollen.Professional,
        "Een GI laten weten dat er een maatregel kan komen",
        "Kan zodra het onderzoek is gestart, tot de uitspraak. De GI krijgt alleen het pseudoniem van het traject: niets over het kind, want daarvoor is nog geen grondslag. "
            + "Er gaat niets over en de GI hoeft niet te reageren; zij kan wel terugleggen als zij de verkeerde is. De aankondiging eindigt vanzelf: als de maatregel wordt aangeboden, als blijkt dat die niet komt, en anders na haar laatste dag. "
            + "Intrekken kan met een wens bij de overdracht.",
        async opdracht =>
        {
            Guid? aankondiging = null;
            var tot = opdracht.Invoer.LaatsteDag(opdracht.Nu);
            var antwoord = await Stap.ZetMet(overdrachten, opdracht, null, async stap =>
            {
                var gi = opdracht.Invoer.Ontvanger;
                if (overdrachten.Dienst.Organisaties.Zoek(gi) is not { Dienst.Length: > 0 } ontvanger || !Soort.Naar.Contains(ontvanger.Soort))
                    return Weigering.Ongeldig([new Veldfout("ontvanger", "Kies een gecertificeerde instelling die aan de keten deelneemt.")]);
                if (stap.Stand.MagAankondigen() is { } mag) return mag;
                (aankondiging, var nee) = await overdrachten.KondigAan(opdracht, Soort, stap.Stand.Traject, gi, tot);
                return nee is not null ? nee : new Aangekondigd(aankondiging!.Value, gi);
            });
            return antwoord.Lichaam is Stapbevestiging b ? antwoord with { Lichaam = new Aankondigingsbevestiging(b.Onderzoek, b.Fase, aankondiging!.Value, tot) } : antwoord;
        });

    /// <summary>No measure comes: who was told that it might, hears that too.</summary>
    public static Task KomtNiet<T>(Overdrachtdienst overdrachten, Opdracht<T> opdracht, Guid traject) => overdrachten.KomtNiet(opdracht, Maatregel, traject);
}

[Description("De aankondiging dat er een maatregel kan komen.")]
internal sealed record Aankondigingsverzoek : IInvoer, IMetVoorbeeld
{
    /// <summary>Own rule: the RvdK's 8 weeks, and time for the court.</summary>
    private const int Dagen = 26 * 7;

    [Description("OIN van de gecertificeerde instelling.")]
    public required string Ontvanger { get; init; }

    [Description("Laatste dag waarop de aankondiging staat, hoogstens een jaar na vandaag; leeg voor 26 weken.")]
    public DateOnly? VervaltOp { get; init; }

    public static object Voorbeeld => new Aankondigingsverzoek { Ontvanger = "00000001003300000000" };

    public DateOnly LaatsteDag(DateTimeOffset nu) => VervaltOp ?? Amsterdam.Datum(nu).AddDays(Dagen);

    public void Controleer(Controle controle)
    {
        controle.NietLeeg(Ontvanger, "ontvanger", 20);
        controle.Oin(Ontvanger, "ontvanger");
        var vandaag = Amsterdam.Datum(controle.Nu);
        controle.Eis(VervaltOp is null || (VervaltOp >= vandaag && VervaltOp <= vandaag.AddYears(1)), "vervaltOp", "De laatste dag is niet voorbij en ligt hoogstens een jaar na vandaag.");
    }
}

[Description("Bevestiging van een aankondiging.")]
internal sealed record Aankondigingsbevestiging(
    [property: Description("Het onderzoek.")] Guid Onderzoek,
    [property: Description("Waar het onderzoek nu staat.")] string Fase,
    [property: Description("De aankondiging; zij staat in de lijst van overdrachten van beide kanten.")] Guid Aankondiging,
    [property: Description("Laatste dag waarop de aankondiging staat.")] DateOnly VervaltOp);
