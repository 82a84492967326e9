using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Termijnen;

namespace Keten.Meldingen.Stappen;

/// <summary>A melding comes in. Every child in it gets a traject, and from that moment somebody holds both registers.</summary>
internal static class Registreren
{
    public static void Map(Routes routes) => routes.Opdracht<Meldingsverzoek, Meldingsbevestiging>(
        "/meldingen",
        Rollen.Professional,
        "Een melding registreren",
        "Legt een melding vast over een of meer kinderen. Een kind met een lopend traject bij uw organisatie sluit daarbij aan (heraanmelding).",
        async opdracht =>
        {
            var (dienst, invoer, tx, wie) = (routes.Dienst, opdracht.Invoer, opdracht.Tx, opdracht.Wie);
            var melding = Id.Nieuw();
            var kop = new Kop(invoer.OntvangenOp, opdracht.Nu, wie.Persoon, "melding");
            Versleuteld? melder = null;
            if (invoer.Melder.Naam is { } naam)
            {
                var persoon = await Personen.VindOfMaak(dienst, tx, wie.Organisatie, new Jeugdige(null, naam), alsKind: false, opdracht.Ct);
                melder = persoon.Versleutel(ContractJson.Schrijf(invoer.Melder), Context(melding));
            }

            var kinderen = new List<KindInMelding>();
            foreach (var kind in invoer.Kinderen)
            {
                var jeugdige = new Jeugdige(kind.Bsn, kind.Naam, kind.Geboortedatum, kind.VerwachteGeboorte);
                var nieuw = Id.Ondoorzichtig();
                var persoon = await Personen.VindOfMaak(dienst, tx, wie.Organisatie, jeugdige, alsKind: true, opdracht.Ct, nieuw: Inhouden.Kind(nieuw, wie.Organisatie));
                var (lopend, laatste) = await Kindtrajecten.Zoek(tx, wie.Organisatie, persoon.Id);
                var traject = lopend ?? nieuw;
                kinderen.Add(new KindInMelding(
                    traject, persoon.Id, persoon.Sleutel, persoon.Versleutel(ContractJson.Schrijf(jeugdige), Context(melding)), persoon.Versleutel(kind.Zorgen, Context(melding)), lopend is not null));
                if (lopend is not null) continue;
                Kindtrajecten.Begin(tx, wie.Organisatie, persoon.Id, traject, laatste, invoer.OntvangenOp);
                foreach (var register in Enum.GetValues<Register>())
                    Opslag.Ken(tx, kop, wie.Organisatie, traject, new ToekenningOntstaan(Id.Nieuw(), register, "melding", melding, null));
            }

            var volwassenen = new List<VolwasseneInMelding>();
            foreach (var v in invoer.Volwassenen)
            {
                var persoon = await Personen.VindOfMaak(dienst, tx, wie.Organisatie, new Jeugdige(v.Bsn, v.Naam), alsKind: false, opdracht.Ct);
                volwassenen.Add(new VolwasseneInMelding(persoon.Id, v.Rol, v.HeeftGezag));
            }

            var dossier = await Melding.Dossiers.Open(
                tx, melding, wie.Organisatie, kop, [new Geregistreerd(invoer.OntvangenOp, invoer.Melder.Soort, melder, invoer.Onveiligheid, invoer.Meldcodestappen, kinderen, volwassenen)]);
            return Antwoord.Gemaakt(
                $"/melding/v1/meldingen/{melding:D}",
                new Meldingsbevestiging(melding, dossier.Stand.Fase, [.. kinderen.Select(k => new Trajectverwijzing(k.Traject, k.AlBekend))]),
                dossier.Versie);
        });

    public static string Context(Guid melding) => $"melding/{melding:D}";
}

[Description("Een melding.")]
internal sealed record Meldingsverzoek : IInvoer, IMetVoorbeeld
{
    public static readonly IReadOnlyList<string> Soorten = ["acuut", "structureel"];

    [Description("Wanneer Veilig Thuis de melding ontving. De termijn voor triage telt vanaf hier.")]
    public required DateTimeOffset OntvangenOp { get; init; }

    [Description("Wie meldt.")]
    public required Melder Melder { get; init; }

    [Description("Aard van de onveiligheid: acuut, structureel of beide.")]
    public IReadOnlyList<string> Onveiligheid { get; init; } = [];

    [Description("Stappen van de meldcode die de melder doorliep (1 tot 5).")]
    public IReadOnlyList<int> Meldcodestappen { get; init; } = [];

    [Description("De kinderen over wie het gaat: een of meer.")]
    public required IReadOnlyList<Meldkind> Kinderen { get; init; }

    [Description("Betrokken volwassenen.")]
    public IReadOnlyList<Meldvolwassene> Volwassenen { get; init; } = [];

    public static object Voorbeeld => new Meldingsverzoek
    {
        OntvangenOp = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(1)),
        Melder = new Melder { Soort = "professional", Naam = "T. Bakker", Functie = "huisarts" },
        Onveiligheid = ["structureel"],
        Meldcodestappen = [1, 2, 3, 4, 5],
        Kinderen = [new Meldkind { Bsn = "999990019", Naam = "Sam de Jong", Geboortedatum = new DateOnly(2018, 4, 12), Zorgen = "Het kind komt vaak zonder eten op school." }],
        Volwassenen = [new Meldvolwassene { Naam = "R. de Jong", Rol = "vader", HeeftGezag = true }],
    };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(OntvangenOp, "ontvangenOp");
        controle.EenVan(Melder.Soort, Melder.Soorten, "melder.soort");
        controle.Eis(Melder.Soort != "anoniem" || Melder.Naam is null, "melder.naam", "Een anonieme melder heeft hier geen naam.");
        controle.Eis(Melder.Soort == "anoniem" || Melder.Naam is not null, "melder.naam", "Noem de melder, of kies de soort anoniem.");
        if (Melder.Naam is not null) controle.NietLeeg(Melder.Naam, "melder.naam", 200);
        for (var i = 0; i < Onveiligheid.Count; i++) controle.EenVan(Onveiligheid[i], [.. Soorten], $"onveiligheid[{i}]");
        for (var i = 0; i < Meldcodestappen.Count; i++) controle.Eis(Meldcodestappen[i] is >= 1 and <= 5, $"meldcodestappen[{i}]", "De meldcode heeft stap 1 tot en met 5.");
        controle.Eis(Kinderen.Count > 0, "kinderen", "Noem ten minste een kind.");
        controle.Eis(Kinderen.Count <= 20, "kinderen", "Noem hoogstens 20 kinderen in een melding.");
        var ontvangen = OntvangenOp > controle.Nu || OntvangenOp.Year < Controle.EersteJaar ? controle.Nu : OntvangenOp; // that it is wrong has been said
        for (var i = 0; i < Kinderen.Count; i++) Kinderen[i].Controleer(controle, $"kinderen[{i}]", ontvangen);
        foreach (var dubbel in Kinderen.Select((k, i) => (k.Bsn, i)).Where(k => k.Bsn is not null).GroupBy(k => k.Bsn).SelectMany(g => g.Skip(1)))
            controle.Fout($"kinderen[{dubbel.i}].bsn", "Dit kind staat al in deze melding.");
        for (var i = 0; i < Volwassenen.Count; i++)
        {
            controle.NietLeeg(Volwassenen[i].Naam, $"volwassenen[{i}].naam", 200);
            controle.EenVan(Volwassenen[i].Rol, Meldvolwassene.Rollen, $"volwassenen[{i}].rol");
            controle.Bsn(Volwassenen[i].Bsn, $"volwassenen[{i}].bsn");
            var bsn = Volwassenen[i].Bsn;
            controle.Eis(
                bsn is null || (Kinderen.All(k => k.Bsn != bsn) && Volwassenen.Take(i).All(v => v.Bsn != bsn)), $"volwassenen[{i}].bsn", "Deze persoon staat al in deze melding.");
        }
    }
}

[Description("Wie meldt.")]
internal sealed record Melder
{
    public static readonly string[] Soorten = ["professional", "politie", "burger", "anoniem"];

    [Description("professional, politie, burger of anoniem.")]
    public required string Soort { get; init; }

    [Description("Naam; leeg bij anoniem.")]
    public string? Naam { get; init; }

    [Description("Functie van een professional.")]
    public string? Functie { get; init; }
}

[Description("Een kind in een melding. Een ongeboren kind heeft een verwachte geboorte in plaats van een geboortedatum.")]
internal sealed record Meldkind
{
    [Description("Burgerservicenummer; leeg als het niet bekend is of het kind nog niet geboren is.")]
    public string? Bsn { get; init; }

    [Description("Naam; bij een ongeboren kind bijvoorbeeld 'ongeboren kind van …'.")]
    public required string Naam { get; init; }

    [Description("Geboortedatum.")]
    public DateOnly? Geboortedatum { get; init; }

    [Description("Verwachte geboortedatum van een ongeboren kind.")]
    public DateOnly? VerwachteGeboorte { get; init; }

    [Description("Welke zorgen de melder heeft over dit kind.")]
    public required string Zorgen { get; init; }

    public void Controleer(Controle controle, string pad, DateTimeOffset ontvangenOp)
    {
        controle.NietLeeg(Naam, pad + ".naam", 200);
        controle.NietLeeg(Zorgen, pad + ".zorgen");
        controle.Bsn(Bsn, pad + ".bsn");
        var dag = Amsterdam.Datum(ontvangenOp);
        if (Geboortedatum is { } geboren)
        {
            controle.NietInToekomst(geboren, pad + ".geboortedatum");
            controle.Eis(geboren <= dag, pad + ".geboortedatum", "De melding is van voor deze geboortedatum. Gebruik verwachteGeboorte voor een ongeboren kind.");
            controle.Eis(geboren > dag || geboren.AddYears(18) > dag, pad + ".geboortedatum", "Dit kind was bij de melding al 18 jaar of ouder.");
            controle.Eis(VerwachteGeboorte is null, pad + ".verwachteGeboorte", "Een kind heeft een geboortedatum of een verwachte geboorte, niet beide.");
        }
        else
        {
            controle.Eis(VerwachteGeboorte is not null, pad + ".geboortedatum", "Noem de geboortedatum, of verwachteGeboorte voor een ongeboren kind.");
            controle.Eis(Bsn is null, pad + ".bsn", "Een ongeboren kind heeft geen burgerservicenummer.");
            if (VerwachteGeboorte is { } verwacht)
                controle.Eis(verwacht >= dag.AddDays(-28) && verwacht <= dag.AddDays(294), pad + ".verwachteGeboorte", "Deze datum past niet bij een zwangerschap op de dag van de melding.");
        }
    }
}

[Description("Een betrokken volwassene.")]
internal sealed record Meldvolwassene
{
    public static readonly string[] Rollen = ["moeder", "vader", "stiefouder", "pleegouder", "grootouder", "ander"];

    [Description("Burgerservicenummer, als het bekend is.")]
    public string? Bsn { get; init; }

    [Description("Naam.")]
    public required string Naam { get; init; }

    [Description("Rol in het gezin: moeder, vader, stiefouder, pleegouder, grootouder of ander.")]
    public required string Rol { get; init; }

    [Description("Of deze volwassene gezag heeft over de kinderen.")]
    public required bool HeeftGezag { get; init; }
}

[Description("Bevestiging dat een melding is vastgelegd.")]
internal sealed record Meldingsbevestiging(
    [property: Description("Identiteit van de melding.")] Guid Id,
    [property: Description("Waar de melding staat.")] string Fase,
    [property: Description("Per kind het traject, in de volgorde van de melding.")] IReadOnlyList<Trajectverwijzing> Trajecten);

[Description("Het traject van een kind.")]
internal sealed record Trajectverwijzing(
    [property: Description("Pseudoniem van het traject.")] Guid Traject,
    [property: Description("Waar als het kind al een lopend traject had.")] bool Heraanmelding);
