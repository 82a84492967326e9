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
    internal static readonly Overdrachtsoort Uitvoering = Overdrachtsoort.Zoek("uitvoering-maatregel")!;

    public static void Map(Routes routes, Overdrachtdienst overdrachten)
    {
        routes.Opdracht<Uitspraakverzoek, Uitspraakbevestiging>(
            "/onderzoeken/{id}/uitspraken",
            Rollen.Professional,
            "De uitspraak van de kinderrechter vastleggen",
            "Bij een ondertoezichtstelling is de GI vanaf de uitspraak belast. De procesregie wordt meteen aan de GI aangeboden, en wie zicht op de veiligheid houdt krijgt bericht. Een aankondiging aan een GI eindigt. Het antwoord noemt de kinderen van het gezin die niet meegaan.",
            async opdracht =>
            {
                Guid? bericht = null;
                Aanbieding? regie = null;
                var antwoord = await Stap.ZetMet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
                {
                    var (i, ots) = (opdracht.Invoer, opdracht.Invoer.Ots);
                    var kind = stap.Rij is null ? null : await overdrachten.Inhouden.Kind(opdracht.Tx, stap.Rij, opdracht.Ct);
                    var uitkomst = stap.Stand.DoeUitspraak(
                        new Uitgesproken(i.Uitkomst, Amsterdam.Datum(stap.Op), stap.Versleutel(i.Zaaknummer), stap.Versleutel(i.Motivering), ots?.Gi, ots?.IngaandOp, ots?.Tot),
                        kind?.Jeugdige.Geboortedatum,
                        stap.Op);
                    if (uitkomst.Weigering is null && ots is null) await Aankondigen.KomtNiet(overdrachten, opdracht, stap.Stand.Traject);
                    if (uitkomst.Weigering is not null || ots is null) return uitkomst;
                    var maatregel = new OpgelegdeMaatregel("ots", Amsterdam.Datum(stap.Op), ots.IngaandOp, ots.Tot, i.Zaaknummer, ots.Gi, i.Motivering);
                    (regie, bericht, var gebeurd, var nee) = await BiedAan(overdrachten, opdracht, stap, maatregel, ots.Inhoud, ots.ZichtBij, "ots.inhoud");
                    return nee is not null ? nee : uitkomst.En(gebeurd);
                });
                return antwoord.Lichaam is Stapbevestiging b ? antwoord with { Lichaam = new Uitspraakbevestiging(b.Onderzoek, b.Fase, regie?.Id, bericht, Gezinslid.Van(regie?.NietMee ?? [])) } : antwoord;
            });

        routes.Opdracht<Maatregelaanbod, Uitspraakbevestiging>(
            "/onderzoeken/{id}/overdrachten",
            Rollen.Professional,
            "De maatregel aan een andere GI aanbieden",
            "Als een GI de maatregel teruglegde omdat zij de verkeerde was. Tot een persoon met naam accepteert, houdt de Raad de procesregie. Wie zicht op de veiligheid houdt, krijgt opnieuw bericht; ook als dat intussen de eerste GI is.",
            async opdracht =>
            {
                Guid? bericht = null;
                Aanbieding? regie = null;
                var antwoord = await Stap.ZetMet(overdrachten, opdracht, null, async stap =>
                {
                    if (stap.Stand.MagMaatregelOverdragen() is { } mag) return mag;
                    if (await Maatregel(routes.Dienst, stap, opdracht.Invoer.Gi, opdracht.Ct) is not { } maatregel) return Weigering.Vergeten();
                    (regie, bericht, var gebeurd, var nee) = await BiedAan(overdrachten, opdracht, stap, maatregel, opdracht.Invoer.Inhoud, opdracht.Invoer.ZichtBij);
                    return nee is not null ? nee : gebeurd;
                });
                return antwoord.Lichaam is Stapbevestiging b ? antwoord with { Lichaam = new Uitspraakbevestiging(b.Onderzoek, b.Fase, regie?.Id, bericht, Gezinslid.Van(regie?.NietMee ?? [])) } : antwoord;
            });

        routes.Opdracht<Berichtverzoek, Berichtbevestiging>(
            "/onderzoeken/{id}/berichten-uitspraak",
            Rollen.Professional,
            "Het bericht van de uitspraak opnieuw sturen",
            "Als het bericht bij de verkeerde kwam of is teruggelegd. Wie zicht op de veiligheid houdt, heeft het nodig om dat aan de GI over te dragen. Wie het niet houdt, krijgt niets te lezen: zijn dienst legt het bericht ongezien terug.",
            async opdracht =>
            {
                Guid? bericht = null;
                var antwoord = await Stap.ZetMet(overdrachten, opdracht, null, async stap =>
                {
                    if (stap.Stand.MagBerichten() is { } mag) return mag;
                    if (await Maatregel(routes.Dienst, stap, stap.Stand.Aanbod!.Gi, opdracht.Ct) is not { } maatregel) return Weigering.Vergeten();
                    (bericht, var nee) = await Bericht(overdrachten, opdracht, stap, maatregel, opdracht.Invoer.ZichtBij);
                    return nee is not null ? nee : new BerichtGestuurd(bericht!.Value, opdracht.Invoer.ZichtBij);
                });
                return antwoord.Lichaam is Stapbevestiging b ? antwoord with { Lichaam = new Berichtbevestiging(b.Onderzoek, b.Fase, bericht!.Value) } : antwoord;
            });
    }

    /// <summary>Offers the procesregie to the GI, and tells who watches the child's safety; nobody when that is this GI already.</summary>
    private static async Task<(Aanbieding? Regie, Guid? Bericht, Raadsgebeurtenis[] Gebeurd, Weigering? Weigering)> BiedAan<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, Zaakstap<Raadsonderzoek> stap, OpgelegdeMaatregel maatregel, Inhoudsverzoek inhoud, string? zichtBij, string pad = "inhoud")
    {
        if (stap.Rij is null || await overdrachten.Inhouden.Kind(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } kind) return (null, null, [], Weigering.Vergeten());
        var regie = await overdrachten.Biedaan(
            opdracht, Uitvoering, stap.Rij.Traject, maatregel.Gi, "uitspraak", inhoud.Met(kind.Jeugdige) with { Maatregel = maatregel }, kind.Sleutel, pad, () => Bekend(opdracht, stap));
        if (regie.Weigering is { } neeRegie) return (null, null, [], neeRegie);
        var aanbod = new Aangeboden(regie.Id!.Value, maatregel.Gi);
        zichtBij ??= stap.Stand.Start!.ZichtBij;
        if (zichtBij == maatregel.Gi) return (regie, null, [aanbod], null);
        var (bericht, nee) = await Bericht(overdrachten, opdracht, stap, maatregel, zichtBij);
        return nee is not null ? (null, null, [], nee) : (regie, bericht, [aanbod, new BerichtGestuurd(bericht!.Value, zichtBij)], null);
    }

    /// <summary>The message of an uitspraak says to whom the zicht goes, and no more of the case than that asks.</summary>
    private static async Task<Aanbieding> Bericht<T>(
        Overdrachtdienst overdrachten, Opdracht<T> opdracht, Zaakstap<Raadsonderzoek> stap, OpgelegdeMaatregel maatregel, string zichtBij)
    {
        if (stap.Rij is null
            || await overdrachten.Inhouden.Lees(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } gekregen
            || await overdrachten.Inhouden.Kind(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } kind)
            return Weigering.Vergeten();
        var bericht = new OverdrachtInhoud
        {
            Jeugdige = kind.Jeugdige,
            Reden = "De kinderrechter heeft een ondertoezichtstelling uitgesproken.",
            Vraag = $"Draag het zicht op de veiligheid over aan {overdrachten.Dienst.Organisaties.Zoek(maatregel.Gi)?.Naam ?? maatregel.Gi}.",
            Feiten = [],
            Veiligheidsbeoordeling = gekregen.Veiligheidsbeoordeling,
            Maatregel = maatregel with { Zaaknummer = "", Motivering = "" },
        };
        return await overdrachten.Biedaan(opdracht, Overdrachtsoort.Zoek("bericht-uitspraak")!, stap.Rij.Traject, zichtBij, "uitspraak", bericht, kind.Sleutel);
    }

    /// <summary>The measures that the cases of the Raad about the child know as offered.</summary>
    private static async Task<IEnumerable<Guid>> Bekend<T>(Opdracht<T> opdracht, Zaakstap<Raadsonderzoek> stap) =>
        (await Raadsonderzoek.Dossiers.Van(opdracht.Tx, opdracht.Wie.Organisatie, stap.Stand.Traject)).Select(d => d.Stand.Aanbod?.Overdracht).OfType<Guid>();

    /// <summary>The measure as it was pronounced; null when the child has been forgotten.</summary>
    private static async Task<OpgelegdeMaatregel?> Maatregel(Dienst dienst, Zaakstap<Raadsonderzoek> stap, string gi, CancellationToken ct)
    {
        var uitspraak = stap.Stand.Uitspraak!;
        return await Tekst(uitspraak.Motivering) is { } motivering && await Tekst(uitspraak.Zaaknummer) is { } zaaknummer
            ? new OpgelegdeMaatregel("ots", uitspraak.UitgesprokenOp, uitspraak.IngaandOp!.Value, uitspraak.Tot!.Value, zaaknummer, gi, motivering)
            : null;

        Task<string?> Tekst(Versleuteld tekst) => dienst.Lees(tekst, Raadsonderzoek.Dossiers.Soort, stap.Id, ct);
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
        Ots.Inhoud.Controleer(controle, "ots.inhoud", Uitspreken.Uitvoering);
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
    [property: Description("Het bericht aan wie zicht op de veiligheid houdt; leeg als dat niet nodig is.")] Guid? Bericht,
    [property: Description("Kinderen van hetzelfde gezin die niet ook aan deze GI zijn aangeboden. Vergeet hen niet.")] IReadOnlyList<Gezinslid> NietMeeAangeboden);

[Description("Het aanbod van een maatregel aan een andere GI.")]
internal sealed record Maatregelaanbod : IInvoer, IMetVoorbeeld
{
    [Description("OIN van de gecertificeerde instelling.")]
    public required string Gi { get; init; }

    [Description("OIN van wie nu zicht op de veiligheid houdt; leeg als dat is zoals bij de start van het onderzoek.")]
    public string? ZichtBij { get; init; }

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
        controle.Oin(ZichtBij, "zichtBij");
        Inhoud.Controleer(controle, "inhoud", Uitspreken.Uitvoering);
    }
}

[Description("Het bericht van een uitspraak aan wie zicht op de veiligheid houdt.")]
internal sealed record Berichtverzoek : IInvoer, IMetVoorbeeld
{
    [Description("OIN van wie nu zicht op de veiligheid houdt.")]
    public required string ZichtBij { get; init; }

    public static object Voorbeeld => new Berichtverzoek { ZichtBij = "00000001002564440000" };

    public void Controleer(Controle controle) => controle.Oin(ZichtBij, "zichtBij");
}

[Description("Bevestiging van een bericht.")]
internal sealed record Berichtbevestiging(
    [property: Description("Het onderzoek.")] Guid Onderzoek,
    [property: Description("Waar het onderzoek nu staat.")] string Fase,
    [property: Description("De overdracht waarmee het bericht gaat.")] Guid Overdracht);
