using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;
using Keten.Termijnen;

namespace Keten.Raadsonderzoeken.Stappen;

/// <summary>
/// The kinderrechter has decided. With an ots the GI is charged at once: the procesregie is offered to it in the same step, and whoever
/// watches the child's safety is told, so that this can go to the GI too.
/// </summary>
internal static class Uitspreken
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten)
    {
        routes.Opdracht<Uitspraakverzoek, Uitspraakbevestiging>(
            "/onderzoeken/{id}/uitspraken",
            Rollen.Professional,
            "De uitspraak van de kinderrechter vastleggen",
            "Bij een ondertoezichtstelling is de GI vanaf de uitspraak belast. De procesregie wordt meteen aan de GI aangeboden, en wie zicht op de veiligheid houdt krijgt bericht.",
            async opdracht =>
            {
                Guid? regie = null, bericht = null;
                var antwoord = await Stap.ZetMet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
                {
                    var (i, ots) = (opdracht.Invoer, opdracht.Invoer.Ots);
                    var uitkomst = stap.Stand.DoeUitspraak(
                        new Uitgesproken(i.Uitkomst, Amsterdam.Datum(stap.Op), stap.Versleutel(i.Zaaknummer), stap.Versleutel(i.Motivering), ots?.Gi, ots?.IngaandOp, ots?.Tot), stap.Op);
                    if (uitkomst.Weigering is not null || ots is null) return uitkomst;
                    var maatregel = new OpgelegdeMaatregel("ots", Amsterdam.Datum(stap.Op), ots.IngaandOp, ots.Tot, i.Zaaknummer, ots.Gi, i.Motivering);
                    var (aanbod, nee) = await BiedMaatregelAan(overdrachten, opdracht, stap.Rij, maatregel, ots.Inhoud);
                    if (nee is not null) return nee;
                    regie = aanbod;
                    (bericht, nee) = await Bericht(overdrachten, opdracht, stap.Rij!, maatregel, ots.ZichtBij ?? stap.Stand.Start!.ZichtBij, ots.Inhoud);
                    return nee is not null ? nee : uitkomst;
                });
                return antwoord.Lichaam is Stapbevestiging b ? antwoord with { Lichaam = new Uitspraakbevestiging(b.Onderzoek, b.Fase, regie, bericht) } : antwoord;
            });

        routes.Opdracht<Maatregelaanbod, Aanbodbevestiging>(
            "/onderzoeken/{id}/overdrachten",
            Rollen.Professional,
            "De maatregel aan een andere GI aanbieden",
            "Als een GI de maatregel teruglegde omdat zij de verkeerde was. Tot een persoon met naam accepteert, houdt de Raad de procesregie; belast is de GI uit de uitspraak.",
            async opdracht =>
            {
                if (await Raadsonderzoek.Dossiers.Laad(opdracht.Tx, opdracht.Id, vergrendel: true) is not { } dossier || dossier.Organisatie != opdracht.Wie.Organisatie)
                    return Weigering.NietGevonden();
                if (dossier.Stand.MagMaatregelOverdragen() is { } mag) return mag;
                var rij = await Opslag.Laad(opdracht.Tx, dossier.Stand.Overdracht, Opslag.Ontvanger, vergrendel: false);
                var (i, uitspraak) = (opdracht.Invoer, dossier.Stand.Uitspraak!);
                if (await Tekst(uitspraak.Motivering) is not { } motivering || await Tekst(uitspraak.Zaaknummer) is not { } zaaknummer) return Weigering.Vergeten();
                var maatregel = new OpgelegdeMaatregel("ots", uitspraak.UitgesprokenOp, uitspraak.IngaandOp!.Value, uitspraak.Tot!.Value, zaaknummer, i.Gi, motivering);
                var (aanbod, nee) = await BiedMaatregelAan(overdrachten, opdracht, rij, maatregel, i.Inhoud);
                return nee is not null ? nee : Antwoord.Gemaakt($"/raadsonderzoek/v1/overdrachten/{aanbod!.Value:D}", new Aanbodbevestiging(aanbod.Value), 1);

                Task<string?> Tekst(Versleuteld tekst) => routes.Dienst.Lees(tekst, Raadsonderzoek.Dossiers.Soort, dossier.Id, opdracht.Ct);
            });
    }

    private static async Task<(Guid? Id, Weigering? Weigering)> BiedMaatregelAan<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, Overdrachtrij? rij, OpgelegdeMaatregel maatregel, Inhoudsverzoek inhoud)
    {
        if (rij is null || await overdrachten.Inhouden.Kind(opdracht.Tx, rij, opdracht.Ct) is not { } kind) return (null, Weigering.Vergeten());
        return await overdrachten.Biedaan(
            opdracht, Overdrachtsoort.Zoek("uitvoering-maatregel")!, rij.Traject, maatregel.Gi, "uitspraak", inhoud.Met(kind.Jeugdige) with { Maatregel = maatregel }, kind.Sleutel);
    }

    /// <summary>Tells who watches the child's safety; nobody when that is the GI already. It gets no more than it needs for that.</summary>
    private static async Task<(Guid? Id, Weigering? Weigering)> Bericht<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, Overdrachtrij rij, OpgelegdeMaatregel maatregel, string zichtBij, Inhoudsverzoek inhoud)
    {
        if (zichtBij == maatregel.Gi) return (null, null);
        var kind = (await overdrachten.Inhouden.Kind(opdracht.Tx, rij, opdracht.Ct))!.Value;
        var gi = overdrachten.Dienst.Organisaties.Zoek(maatregel.Gi)!.Naam;
        var bericht = new OverdrachtInhoud
        {
            Jeugdige = kind.Jeugdige,
            Reden = "De kinderrechter heeft een ondertoezichtstelling uitgesproken.",
            Vraag = $"Draag het zicht op de veiligheid over aan {gi}.",
            Feiten = [],
            Veiligheidsbeoordeling = inhoud.Veiligheidsbeoordeling,
            Maatregel = maatregel,
        };
        return await overdrachten.Biedaan(opdracht, Overdrachtsoort.Zoek("bericht-uitspraak")!, rij.Traject, zichtBij, "uitspraak", bericht, kind.Sleutel);
    }
}

[Description("Een uitspraak van de kinderrechter.")]
internal sealed record Uitspraakverzoek : IInvoer, IMetVoorbeeld
{
    public static readonly IReadOnlyList<string> Uitkomsten = ["ots", "afgewezen"];

    [Description("Wanneer de kinderrechter uitspraak deed; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    [Description("ots of afgewezen.")]
    public required string Uitkomst { get; init; }

    [Description("Zaaknummer van de rechtbank.")]
    public required string Zaaknummer { get; init; }

    [Description("Hoe de kinderrechter de uitspraak motiveert, met aard en ernst van de bedreiging.")]
    public required string Motivering { get; init; }

    [Description("De ondertoezichtstelling; verplicht bij de uitkomst ots.")]
    public UitgesprokenOts? Ots { get; init; }

    public static object Voorbeeld => new Uitspraakverzoek
    {
        Uitkomst = "ots",
        Zaaknummer = "C/10/700001 / JE RK 26-1001",
        Motivering = "De ontwikkeling van het kind wordt ernstig bedreigd.",
        Ots = new UitgesprokenOts
        {
            IngaandOp = new DateOnly(2026, 6, 1),
            Tot = new DateOnly(2027, 6, 1),
            Gi = "00000001003300000000",
            Inhoud = Inhoudsverzoek.VoorbeeldBijMaatregel,
        },
    };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(Op, "op");
        controle.EenVan(Uitkomst, [.. Uitkomsten], "uitkomst");
        controle.NietLeeg(Zaaknummer, "zaaknummer", 100);
        controle.NietLeeg(Motivering, "motivering");
        controle.Eis(Uitkomst != "ots" || Ots is not null, "ots", "Bij de uitkomst ots hoort de ondertoezichtstelling.");
        controle.Eis(Uitkomst == "ots" || Ots is null, "ots", "Een ondertoezichtstelling hoort alleen bij de uitkomst ots.");
        if (Ots is null) return;
        controle.Oin(Ots.Gi, "ots.gi");
        controle.Oin(Ots.ZichtBij, "ots.zichtBij");
        controle.Eis(Ots.Tot > Ots.IngaandOp, "ots.tot", "Het einde ligt na de eerste dag.");
        controle.Eis(Ots.IngaandOp >= Amsterdam.Datum(Op ?? controle.Nu), "ots.ingaandOp", "Een ondertoezichtstelling gaat niet in voor de uitspraak.");
        Ots.Inhoud.Controleer(controle, "ots.inhoud");
    }
}

[Description("Een ondertoezichtstelling.")]
internal sealed record UitgesprokenOts
{
    [Description("Eerste dag.")]
    public required DateOnly IngaandOp { get; init; }

    [Description("Eerste dag waarop zij niet meer geldt; hoogstens een jaar na de eerste dag (BW 1:258).")]
    public required DateOnly Tot { get; init; }

    [Description("OIN van de gecertificeerde instelling die wordt belast.")]
    public required string Gi { get; init; }

    [Description("OIN van wie nu zicht op de veiligheid houdt; leeg als dat is zoals bij de start van het onderzoek.")]
    public string? ZichtBij { get; init; }

    [Description("Wat de GI over het kind te weten krijgt, met de beschikking, het raadsrapport en het onderzoek van Veilig Thuis.")]
    public required Inhoudsverzoek Inhoud { get; init; }
}

[Description("Bevestiging van een uitspraak, met de overdrachten die ermee zijn aangeboden.")]
internal sealed record Uitspraakbevestiging(
    [property: Description("Het onderzoek.")] Guid Onderzoek,
    [property: Description("Waar het onderzoek nu staat.")] string Fase,
    [property: Description("De overdracht van de procesregie aan de GI; leeg bij een afwijzing.")] Guid? Procesregie,
    [property: Description("Het bericht aan wie zicht op de veiligheid houdt; leeg als dat niet nodig is.")] Guid? Bericht);

[Description("Het aanbod van een maatregel aan een andere GI.")]
internal sealed record Maatregelaanbod : IInvoer, IMetVoorbeeld
{
    [Description("OIN van de gecertificeerde instelling.")]
    public required string Gi { get; init; }

    [Description("Wat de GI over het kind te weten krijgt.")]
    public required Inhoudsverzoek Inhoud { get; init; }

    public static object Voorbeeld => new Maatregelaanbod
    {
        Gi = "00000001003300000001",
        Inhoud = Inhoudsverzoek.VoorbeeldBijMaatregel,
    };

    public void Controleer(Controle controle)
    {
        controle.Oin(Gi, "gi");
        Inhoud.Controleer(controle, "inhoud");
    }
}

[Description("Bevestiging van een aanbod.")]
internal sealed record Aanbodbevestiging([property: Description("De overdracht.")] Guid Overdracht);
