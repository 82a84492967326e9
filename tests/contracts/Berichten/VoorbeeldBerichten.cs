using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Keten.Contracts.Tests.Berichten;

/// <summary>The examples themselves; each key is the name of a file in <c>contracts/voorbeelden</c>.</summary>
internal static class VoorbeeldBerichten
{
    private const string Vt = "00000001001299757001";
    private const string Raad = "00000001003214345000";
    private const string Gemeente = "00000001002564440000";
    private static readonly DateTimeOffset Op = new(2026, 3, 2, 9, 30, 0, 125, TimeSpan.Zero);
    private static readonly Guid Overdracht = Guid.Parse("019caf00-0000-7000-8000-000000000001");
    private static readonly Guid Traject = Guid.Parse("7c1d9a50-2f0e-4c2a-9c55-3f1e6a7b8c01");
    private static readonly Guid Toekenning = Guid.Parse("019caf00-0000-7000-8000-000000000011");
    private static readonly Guid Melding = Guid.Parse("019caf00-0000-7000-8000-000000000021");
    private static readonly Guid Onderzoek = Guid.Parse("3f8f4d52-6a0b-8c1d-9e2f-1a2b3c4d5e6f");
    private const string Gi = "00000001003300000000";
    private const string Aanbieder = "00000001004400000000";
    private static readonly Guid Maatregel = Guid.Parse("4a9c5e63-7b1c-8d2e-9f30-2b3c4d5e6f70");
    private static readonly Guid Hulpvraag = Guid.Parse("5b0d6f74-8c2d-8e3f-a041-3c4d5e6f7081");
    private static readonly Guid Aanmelding = Guid.Parse("6c1e7085-9d3e-8f40-b152-4d5e6f708192");
    private static readonly Gezien GezienAanbod = new(1, 2, Hash("aanbod"));

    private static readonly AanbiedersHelft Aanbod = new()
    {
        Overdracht = Overdracht,
        Soort = "verzoek-tot-onderzoek",
        Traject = Traject,
        Van = Vt,
        Naar = Raad,
        Registers = [new AangebodenRegister(Register.Procesregie, Toekenning)],
        Grondslag = "verzoek-tot-onderzoek",
        AangebodenOp = Op,
        AangebodenDoor = "p-vt-1",
        Inhoud = "bm9uY2UgdGVrc3QgdGFn",
    };

    private static readonly AanbiedersHelft AanbodMetAlles = Aanbod with
    {
        Aanvullingen = [new Aanvulling(1, Op.AddDays(2), "p-vt-1", "YWFudnVsbGluZw==")],
        Intrekkingswens = new Intrekkingswens(Op.AddDays(3), "p-vt-1", "vergissing", "dG9lbGljaHRpbmc="),
        NazorgTot = new DateOnly(2026, 6, 1),
    };

    private static readonly AanbiedersHelft Aankondiging = new()
    {
        Overdracht = Guid.Parse("019caf00-0000-7000-8000-000000000002"),
        Soort = "aankondiging-maatregel",
        Traject = Traject,
        Van = Raad,
        Naar = Gi,
        Registers = [],
        Grondslag = "",
        AangebodenOp = Op,
        AangebodenDoor = "p-raad-1",
        Inhoud = "",
        VervaltOp = new DateOnly(2026, 9, 1),
    };

    private static readonly OntvangersHelft Ontvangst = new() { Overdracht = Overdracht, OntvangenOp = Op.AddMinutes(1) };

    private static readonly OntvangersHelft OntvangstMetVraag = Ontvangst with
    {
        Vragen = [new Aanvullingsvraag(1, Op.AddDays(1), "p-raad-1", "dnJhYWc=")],
        Gesprek = new Overdrachtsgesprek(Gespreksstand.Gepland, Op.AddDays(5), "p-raad-1", null),
    };

    private static readonly OverdrachtInhoud Inhoud = new()
    {
        Jeugdige = new Jeugdige("999990019", "Noor Voorbeeld", new DateOnly(2017, 3, 4), null),
        Reden = "Kindermishandeling is vastgesteld; vrijwillige hulp is niet mogelijk.",
        Vraag = "Is een maatregel nodig?",
        Feiten = [new Overdrachtsfeit("Er was geen eten in huis.", "huisbezoek Veilig Thuis", new DateOnly(2026, 2, 20)), new Overdrachtsfeit("Noor ging niet naar school.", "school", null)],
        Meningen = [new Mening("moeder", "Het gaat beter dan eerst.")],
        Veiligheidsbeoordeling = new Veiligheidsbeoordeling("LIRIK", new DateOnly(2026, 2, 27), "onveilig", "Oma kan niet elke dag komen."),
        Veiligheidsafspraken = ["Oma komt elke dag."],
        LopendeHulp = ["gezinscoach"],
        Professionals = [new BetrokkenProfessional("p-9", "huisarts")],
        Zienswijzen = [new Zienswijze("jeugdige", "Ik wil thuis blijven.")],
        Documenten = [new Documentverwijzing("Onderzoeksrapport", new Uri("https://veiligthuis.example/documenten/1"))],
    };

    /// <summary>One record per kind of fact.</summary>
    public static IReadOnlyList<object> Gegevens { get; } =
    [
        new MeldingGeregistreerd(Melding, Op, [Traject]),
        new MeldingGetrieerd(Melding, "onderzoek"),
        new MeldingOvergenomen(Guid.Parse("7d2f8196-ae4f-8051-8263-5e6f708192a3"), Overdracht, Melding, Op, "onderzoek", Op.AddDays(4), Op.AddDays(20), Op.AddDays(50)),
        new VtOnderzoekGestart(Melding),
        new VtOnderzoekAfgerond(Melding, true, false),
        new ToekenningOntstaan(Toekenning, Register.Procesregie, "overdracht", Overdracht, Guid.Parse("019caf00-0000-7000-8000-000000000010")),
        new ToekenningVrijgegeven(Toekenning, Register.ZichtOpVeiligheid, Overdracht, new Gezien(1, 2, Hash("acceptatie"))),
        new OverdrachtAangeboden(Overdracht, "verzoek-tot-onderzoek", Vt, Raad, Aanbod.Registers),
        new IntrekkingGewenst(Overdracht, "vergissing"),
        new OverdrachtOntvangen(Overdracht),
        new OverdrachtBesloten(Overdracht, Besluitsoort.Teruggelegd, "p-raad-1", "onvoldoende-onderbouwd"),
        new BesluitGezien(Overdracht, Besluitsoort.Geaccepteerd),
        new AanvullingGevraagd(Overdracht, 1),
        new AanvullingGegeven(Overdracht, 1),
        new OverdrachtsgesprekVastgelegd(Overdracht, Gespreksstand.Gehouden, Op, "anders"),
        new GezamenlijkBezoekVastgelegd(Overdracht, new DateOnly(2026, 3, 2), false, "gezin-onbereikbaar"),
        new NazorgAfgesproken(Overdracht, new DateOnly(2026, 6, 1)),
        new AntwoordUitgebleven(Overdracht, Wachtpunt.Reactie, Trede.Escalatiecontact, new DateOnly(2026, 3, 9), "escalatie-noord"),
        new OverdrachtBeeindigd(Overdracht, Raad, [Toekenning], "00000001813300000000", "p-regio-1", "organisatie-opgeheven"),
        new BeeindigingGezien(Overdracht),
        new ToekenningVervallen(Toekenning, Register.Procesregie, Overdracht),
        new VerzoekOntvangen(Onderzoek, Overdracht, Vt),
        new VerzoekVervallen(Onderzoek, "teruggelegd"),
        new RaadsonderzoekGestart(Onderzoek, Gemeente, true),
        new RaadsbesluitGenomen(Onderzoek, "verzoek-ots"),
        new VerzoekschriftIngediend(Onderzoek, "ots"),
        new ZittingGehouden(Onderzoek, true),
        new MaatregelAangeboden(Onderzoek, Overdracht, Gi),
        new UitspraakGedaan(Onderzoek, "ots", Gi, new DateOnly(2026, 6, 15), new DateOnly(2027, 6, 15)),
        new MaatregelOntvangen(Maatregel, Overdracht),
        new MaatregelVervallen(Maatregel, "teruggelegd"),
        new JeugdbeschermerBenoemd(Maatregel, "p-gi-1"),
        new ContactGeweest(Maatregel, ["jeugdige", "ouders-met-gezag"]),
        new FamiliegroepsplanBesloten(Maatregel, true),
        new KoersBepaald(Maatregel),
        new TermijnToegelicht(Maatregel, "GI-KOERS", new DateOnly(2026, 7, 20)),
        new MeldingGecorrigeerd(Melding, Op.AddDays(-3)),
        new PlanVastgesteld(Maatregel),
        new JeugdhulpBepaald(Maatregel, Overdracht, Gemeente),
        new GiVervangen(Maatregel, Overdracht, Gi),
        new HulpvraagOntvangen(Hulpvraag, Overdracht),
        new HulpvraagVervallen(Hulpvraag, "teruggelegd"),
        new OverlegGevoerd(Hulpvraag),
        new BeschikkingAfgegeven(Hulpvraag),
        new AanmeldingGedaan(Hulpvraag, Overdracht, Aanbieder),
        new AanmeldingOntvangen(Aanmelding, Overdracht),
        new AanmeldingVervallen(Aanmelding, "teruggelegd"),
        new IntakeGehouden(Aanmelding),
        new HulpGestart(Aanmelding, "zoals-bepaald"),
    ];

    public static IReadOnlyDictionary<string, object> Alle { get; } = new Dictionary<string, object>
    {
        ["helft-aanbieder"] = Envelop(Zijde.Aanbieder, 1, Aanbod, null) with { Sleutel = new VerpakteSleutel(Raad, "ZWZlbWVlcg==", "c2xldXRlbA==") },
        ["helft-aanbieder-met-wens"] = Envelop(Zijde.Aanbieder, 3, AanbodMetAlles, new Gezien(1, 1, Hash("ontvangst"))) with { VraagtBevestiging = false },
        ["helft-ontvanger-ontvangen"] = Envelop(Zijde.Ontvanger, 1, Ontvangst, GezienAanbod),
        ["helft-ontvanger-met-vraag"] = Envelop(Zijde.Ontvanger, 2, OntvangstMetVraag, GezienAanbod),
        ["helft-ontvanger-geaccepteerd"] = Envelop(Zijde.Ontvanger, 3, Besloten(Besluitsoort.Geaccepteerd, null), GezienAanbod),
        ["helft-ontvanger-teruggelegd"] = Envelop(Zijde.Ontvanger, 3, Besloten(Besluitsoort.Teruggelegd, "onvoldoende-onderbouwd"), GezienAanbod),
        ["helft-ontvanger-ingetrokken"] = Envelop(Zijde.Ontvanger, 2, Besloten(Besluitsoort.Ingetrokken, "vergissing"), GezienAanbod),
        ["helften"] = new OverdrachtHelften(
        [
            Envelop(Zijde.Aanbieder, 1, Aanbod, null) with { Sleutel = new VerpakteSleutel(Raad, "ZWZlbWVlcg==", "c2xldXRlbA=="), Spoor = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" },
            Envelop(Zijde.Ontvanger, 1, Ontvangst, GezienAanbod),
        ]),
        ["aanbieders-helft"] = Aanbod,
        ["aanbieders-helft-met-wens"] = AanbodMetAlles,
        ["aanbieders-helft-aangemaand"] = Aanbod with { Aanmaningen = [new Aanmaning(Wachtpunt.Reactie, Trede.Regio, new DateOnly(2026, 3, 9), Op.AddDays(14), "00000001823288444000")] },
        ["aanbieders-helft-beeindigd"] = Aanbod with { GedwongenEinde = new GedwongenEinde(Op.AddDays(20), "00000001813300000000", "p-regio-1", "organisatie-opgeheven", "dG9lbGljaHRpbmc=") },
        ["aanbieders-helft-aankondiging"] = Aankondiging,
        ["aanbieders-helft-na-aankondiging"] = Aanbod with { Soort = "uitvoering-maatregel", Van = Raad, Naar = Gi, Grondslag = "uitspraak", Aankondiging = Aankondiging.Overdracht },
        ["aanbieders-helft-na-wending"] = Aanbod with { Wendingen = [new Wending(Guid.Parse("0198c0de-0000-7000-8000-00000000e001"), "verzoek-tot-onderzoek", Aanbod.Van, "00000001003214346000", Besluitsoort.Teruggelegd, Op.AddDays(-9))] },
        ["helft-aanbieder-aankondiging"] = Envelop(Zijde.Aanbieder, 1, Aankondiging, null) with { Overdracht = Aankondiging.Overdracht, Van = Raad, Naar = Gi },
        ["ontvangers-helft-aankondiging-opgevolgd"] = Ontvangst with { Overdracht = Aankondiging.Overdracht, Besluit = new Overdrachtsbesluit(Besluitsoort.Ingetrokken, Op.AddDays(60), "systeem", "aangeboden", null) },
        ["ontvangers-helft-ontvangen"] = Ontvangst,
        ["ontvangers-helft-met-vraag"] = OntvangstMetVraag,
        ["ontvangers-helft-gesprek-gehouden"] = Ontvangst with { Gesprek = new Overdrachtsgesprek(Gespreksstand.Gehouden, Op.AddDays(5), "p-raad-1", null) },
        ["ontvangers-helft-gesprek-niet-gehouden"] = Ontvangst with { Gesprek = new Overdrachtsgesprek(Gespreksstand.NietGehouden, null, "p-raad-1", "gezin-wil-niet") },
        ["ontvangers-helft-bezoeken"] = Ontvangst with
        {
            Bezoeken = [new GezamenlijkBezoek(new DateOnly(2026, 3, 2), false, "p-raad-1", "p-vt-1", "gezin-onbereikbaar"), new GezamenlijkBezoek(new DateOnly(2026, 3, 5), true, "p-raad-1", "p-vt-1", null)],
        },
        ["ontvangers-helft-geaccepteerd"] = Besloten(Besluitsoort.Geaccepteerd, null),
        ["ontvangers-helft-teruggelegd"] = Besloten(Besluitsoort.Teruggelegd, "onvoldoende-onderbouwd"),
        ["ontvangers-helft-ingetrokken"] = Besloten(Besluitsoort.Ingetrokken, "vergissing"),
        ["overdracht-inhoud"] = Inhoud,
        ["overdracht-inhoud-ongeboren"] = Inhoud with { Jeugdige = new Jeugdige(null, "ongeboren kind", null, new DateOnly(2026, 5, 1)) },
        ["overdracht-inhoud-maatregel"] = Inhoud with
        {
            Documenten = [new Documentverwijzing("Beschikking", new Uri("https://rechtbank.example/beschikkingen/1"), "uitspraak")],
            Maatregel = new OpgelegdeMaatregel("ots", new DateOnly(2026, 6, 15), new DateOnly(2026, 6, 15), new DateOnly(2027, 6, 15), "C/10/700001", Gi, "De ontwikkeling wordt ernstig bedreigd."),
            Hulp = new BepaaldeHulp("Ambulante gezinsbehandeling", "Het is thuis veilig.", "gezin", "twee keer per week"),
            Ingelicht = ["jeugdige", "ouders"],
        },
        ["overdracht-inhoud-aanmelding"] = Inhoud with
        {
            Hulp = new BepaaldeHulp("Ambulante gezinsbehandeling", "Het is thuis veilig.", "gezin", "twee keer per week", new DateOnly(2026, 6, 15)),
        },
        ["overdracht-inhoud-gezin"] = Inhoud with
        {
            Gezinsgenoten = [new Gezinsgenoot(Guid.Parse("0b6f0a52-0e0c-4c8e-9a46-6d1f2f6f5a01"), MeeAangeboden: true, BijAanbieder: true), new Gezinsgenoot(Guid.Parse("1c7d1b63-1f1d-4d9f-8b57-7e2a3a7a6b02"), MeeAangeboden: false, BijAanbieder: false)],
        },
        ["overdracht-inhoud-ander-veilig-thuis"] = Inhoud with
        {
            Veiligheidsbeoordeling = null,
            Meldingen =
            [
                new OvergedragenMelding(Melding, Op, "Noor komt zonder eten op school.", "onderzoek", Op.AddDays(4), Op.AddDays(20), new Onderzoeksconclusie(true, false, "De ouders weigeren hulp.", Op.AddDays(50))),
                new OvergedragenMelding(Guid.Parse("019caf00-0000-7000-8000-000000000022"), Op.AddDays(60), "Noor was alleen thuis.", null, null, null, null),
            ],
        },
        ["overdracht-inhoud-andere-gi"] = Inhoud with
        {
            Documenten = [new Documentverwijzing("Beschikking tot vervanging", new Uri("https://rechtbank.example/beschikkingen/2"), "uitspraak")],
            Maatregel = new OpgelegdeMaatregel("ots", new DateOnly(2026, 6, 15), new DateOnly(2026, 6, 15), new DateOnly(2027, 6, 15), "C/10/700001", Gi, "De ontwikkeling wordt ernstig bedreigd."),
            Ingelicht = ["jeugdige", "ouders"],
            Uitvoering = new Maatregeluitvoering(
                Maatregel,
                false,
                Op.AddDays(120),
                new OvergedragenKoers(["Noor gaat elke dag naar school."], ["Ambulante gezinsbehandeling."], [new Zienswijze("moeder", "Staat erachter.")], Op.AddDays(130)),
                new OvergedragenPlan(new Veiligheidsbeoordeling("LIRIK", new DateOnly(2026, 7, 20), "voldoende-veilig"), "Oma komt elke dag.", ["Geen geweld."], [new Zienswijze("jeugdige", "Is het ermee eens.")], Op.AddDays(140)),
                [new OvergedragenBepaling(Overdracht, Gemeente, new BepaaldeHulp("Ambulante gezinsbehandeling", "Het is thuis veilig.", "gezin"), null)],
                0),
        },
        ["log-bijgewerkt"] = new LogBijgewerkt { Dienst = "melding", Epoch = 1, Positie = 42 },
        ["logdeel"] = new Logdeel("melding", 1, 6, 9, 42, [Feit(Gegevens[0]), Feit(Gegevens[1], 9)]),
        ["logdeel-na-een-backup"] = new Logdeel("melding", 3, 6, 6, 6, []) { Levens = [new Leven { Epoch = 3, Na = 5 }], Herstelt = true },
    }
    .Concat(Gegevens.Select(g => KeyValuePair.Create("feit-" + Soort(g), (object)Feit(g))))
    .ToDictionary();

    private static OntvangersHelft Besloten(Besluitsoort soort, string? reden) =>
        OntvangstMetVraag with { Besluit = new Overdrachtsbesluit(soort, Op.AddDays(6), "p-raad-1", reden, "dWl0bGVn") };

    private static OverdrachtHelft Envelop<T>(Zijde zijde, int versie, T helft, Gezien? gezien)
    {
        var tekst = ContractJson.Schrijf(helft);
        return new OverdrachtHelft
        {
            Overdracht = Overdracht,
            Zijde = zijde,
            Van = Vt,
            Naar = Raad,
            Epoch = 1,
            Versie = versie,
            Hash = Hash(tekst),
            Helft = tekst,
            Gezien = gezien,
            VraagtBevestiging = true,
        };
    }

    private static Feit Feit(object gegevens, long positie = 7) => new()
    {
        Id = Guid.Parse("019caf00-0000-7000-8000-000000000031"),
        Positie = positie,
        Soort = Soort(gegevens),
        Schemaversie = 1,
        Trajecten = [Traject],
        Organisatie = Vt,
        GebeurdOp = Op,
        GeregistreerdOp = Op.AddHours(1),
        Actor = "p-vt-1",
        Grond = "wettelijke taak",
        Corrigeert = Guid.Parse("019caf00-0000-7000-8000-000000000030"),
        Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        Gegevens = JsonSerializer.SerializeToElement(gegevens, gegevens.GetType(), ContractJson.Opties),
    };

    private static string Soort(object gegevens) => gegevens.GetType().GetCustomAttribute<FeitsoortAttribute>()!.Soort;

    private static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));
}
