using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Keten.Contracts;
using Keten.Termijnen;
using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The trace of a traject from the melding to help: rechtbank, GI, gemeente and aanbieder.</summary>
public sealed class HeleKeten
{
    private const string Vt = "00000001001299757001";
    private const string Raad = "00000001003214345000";
    private const string Gemeente = "00000001002564440000";
    private const string Gi = "00000001003300000000";
    private const string AndereGi = "00000001003300000001";
    private const string Brug = "00000001004400000000";
    private const string Anker = "00000001004400000001";
    private static readonly Kalender DeKalender = new();
    private static readonly DateTimeOffset Nu = Op("2026-12-01T12:00");
    private static readonly Guid Onderzoek = Nr(22);
    private static readonly Guid Maatregel = Nr(30);
    private static readonly Guid Hulpvraag = Nr(40);

    /// <summary>From the verzoek on: first the wrong GI, first an aanbieder that turns the child down, bridging help before the fitting help.</summary>
    internal static List<(string Dienst, Feit Feit)> Weg()
    {
        var maker = new Maker();
        maker.Zet("melding", Vt, "2026-01-05T09:00", new MeldingGeregistreerd(Nr(2), Op("2026-01-05T09:00"), []));
        maker.Zet("melding", Vt, "2026-01-05T09:00", new ToekenningOntstaan(Nr(11), Register.Procesregie, "melding", Nr(2), null));
        maker.Zet("melding", Vt, "2026-01-12T09:00", new MeldingGetrieerd(Nr(2), "onderzoek"));
        maker.Zet("melding", Vt, "2026-01-13T09:00", new VtOnderzoekGestart(Nr(2)));
        maker.Zet("melding", Vt, "2026-03-23T09:00", new VtOnderzoekAfgerond(Nr(2), true, false));
        maker.Zet("melding", Vt, "2026-03-23T10:00", new OverdrachtAangeboden(Nr(5), "verzoek-tot-onderzoek", Vt, Raad, [new(Register.Procesregie, Nr(11))]));
        maker.Zet("raadsonderzoek", Raad, "2026-03-23T10:01", new VerzoekOntvangen(Onderzoek, Nr(5), Vt));
        maker.Zet("raadsonderzoek", Raad, "2026-03-24T09:00", new OverdrachtBesloten(Nr(5), Besluitsoort.Geaccepteerd, "p-1", null));
        maker.Zet("raadsonderzoek", Raad, "2026-03-24T09:00", new ToekenningOntstaan(Nr(12), Register.Procesregie, "overdracht", Nr(5), Nr(11)));
        maker.Zet("raadsonderzoek", Raad, "2026-03-30T09:00", new RaadsonderzoekGestart(Onderzoek, Gemeente, true));
        maker.Zet("raadsonderzoek", Raad, "2026-05-18T09:00", new RaadsbesluitGenomen(Onderzoek, "verzoek-ots"));
        maker.Zet("raadsonderzoek", Raad, "2026-05-20T09:00", new VerzoekschriftIngediend(Onderzoek, "ots"));
        maker.Zet("raadsonderzoek", Raad, "2026-06-08T09:00", new ZittingGehouden(Onderzoek, true));
        maker.Zet("raadsonderzoek", Raad, "2026-06-15T09:00", new UitspraakGedaan(Onderzoek, "ots", AndereGi, new DateOnly(2026, 6, 15), new DateOnly(2027, 6, 15)));
        maker.Zet("raadsonderzoek", Raad, "2026-06-15T09:00", new MaatregelAangeboden(Onderzoek, Nr(6), AndereGi));
        maker.Zet("maatregel", AndereGi, "2026-06-15T09:01", new MaatregelOntvangen(Nr(29), Nr(6)));
        maker.Zet("maatregel", AndereGi, "2026-06-16T09:00", new MaatregelVervallen(Nr(29), "teruggelegd"));
        maker.Zet("raadsonderzoek", Raad, "2026-06-17T08:59", new MaatregelAangeboden(Onderzoek, Nr(7), Gi));
        maker.Zet("maatregel", Gi, "2026-06-17T09:00", new MaatregelOntvangen(Maatregel, Nr(7)));
        maker.Zet("maatregel", Gi, "2026-06-17T15:00", new ToekenningOntstaan(Nr(13), Register.Procesregie, "overdracht", Nr(7), Nr(12)));
        maker.Zet("maatregel", Gi, "2026-06-22T09:00", new ContactGeweest(Maatregel, ["ouders-met-gezag"]));
        maker.Zet("maatregel", Gi, "2026-06-23T09:00", new JeugdbeschermerBenoemd(Maatregel, "jb-1"));
        maker.Zet("maatregel", Gi, "2026-06-25T09:00", new ContactGeweest(Maatregel, ["jeugdige"]));
        maker.Zet("maatregel", Gi, "2026-06-25T10:00", new FamiliegroepsplanBesloten(Maatregel, false));
        maker.Zet("maatregel", Gi, "2026-07-27T09:00", new KoersBepaald(Maatregel));
        maker.Zet("maatregel", Gi, "2026-07-27T10:00", new JeugdhulpBepaald(Maatregel, Nr(8), Gemeente));
        maker.Zet("maatregel", Gi, "2026-08-06T09:00", new PlanVastgesteld(Maatregel));
        maker.Zet("toeleiding", Gemeente, "2026-07-27T10:01", new HulpvraagOntvangen(Hulpvraag, Nr(8)));
        maker.Zet("toeleiding", Gemeente, "2026-07-29T09:00", new OverdrachtBesloten(Nr(8), Besluitsoort.Geaccepteerd, "p-2", null));
        maker.Zet("toeleiding", Gemeente, "2026-07-30T09:00", new OverlegGevoerd(Hulpvraag));
        maker.Zet("toeleiding", Gemeente, "2026-08-03T09:00", new BeschikkingAfgegeven(Hulpvraag));
        maker.Zet("toeleiding", Gemeente, "2026-08-05T09:00", new AanmeldingGedaan(Hulpvraag, Nr(9), Anker));
        maker.Zet("toeleiding", Anker, "2026-08-05T09:01", new AanmeldingOntvangen(Nr(51), Nr(9)));
        maker.Zet("toeleiding", Anker, "2026-08-12T09:00", new OverdrachtBesloten(Nr(9), Besluitsoort.Teruggelegd, "p-3", "anders"));
        maker.Zet("toeleiding", Anker, "2026-08-12T09:00", new AanmeldingVervallen(Nr(51), "teruggelegd"));
        maker.Zet("toeleiding", Gemeente, "2026-08-14T09:00", new AanmeldingGedaan(Hulpvraag, Nr(10), Brug));
        maker.Zet("toeleiding", Brug, "2026-08-14T09:01", new AanmeldingOntvangen(Nr(52), Nr(10)));
        maker.Zet("toeleiding", Brug, "2026-08-20T09:00", new HulpGestart(Nr(52), "overbrugging"));
        maker.Zet("toeleiding", Brug, "2026-08-28T09:00", new IntakeGehouden(Nr(52)));
        maker.Zet("toeleiding", Brug, "2026-09-16T09:00", new HulpGestart(Nr(52), "zoals-bepaald"));
        return maker.Feiten;
    }

    [Fact]
    public void ElkeStapStaatErMetWachtenWerkenEnOordeel()
    {
        var trace = Bouw(Weg());

        Assert.Equal(
            [
                "melding triage 7+0 op-tijd 2026-01-12",
                "melding onderzoek 1+69 op-tijd 2026-03-23",
                "melding verzoek 0+0 geen-termijn ",
                "raadsonderzoek start 7+0 op-tijd 2026-04-02",
                "raadsonderzoek onderzoek 0+49 op-tijd 2026-05-18",
                "raadsonderzoek verzoekschrift 2+0 geen-termijn ",
                "rechtbank uitspraak 26+0 geen-termijn ",
                // From the uitspraak the child waits; the five days count from when the right GI was informed, 17 June.
                "maatregel jeugdbeschermer 8+0 op-tijd 2026-06-24",
                "maatregel eerste contact 8+2 te-laat 2026-06-24",
                "maatregel koers 8+34 op-tijd 2026-07-27",
                "toeleiding passende hulp 93+0 te-laat 2026-09-15",
                "maatregel plan van aanpak 0+42 op-tijd 2026-08-06",
                "maatregel bepaling jeugdhulp 0+0 geen-termijn ",
                "toeleiding beschikking 2+5 geen-termijn ",
                "toeleiding aanmelding 2+0 geen-termijn ",
                "toeleiding aanmelding teruggelegd 7+0 geen-termijn ",
                "toeleiding aanmelding 2+0 geen-termijn ",
                "toeleiding intake 14+0 geen-termijn ",
                "toeleiding start hulp 19+0 geen-termijn ",
            ],
            trace.Stappen.Select(s => $"{s.Schakel} {s.Naam} {s.Wachtdagen}+{s.Werkdagen} {s.Oordeel} {s.Uiterlijk:yyyy-MM-dd}"));
        Assert.All(trace.Stappen.Where(s => s.Uiterlijk is not null), s => Assert.EndsWith($"{s.Uiterlijk:yyyy}.", s.Afleiding, StringComparison.Ordinal));
    }

    [Fact]
    public void DeHeleKetenWordtBeoordeeldMetDeDagenBijDeRechtbankErbij()
    {
        var trace = Bouw(Weg());

        // 12 January, 23 March, 18 May; 26 days at the court: 13 June; three months: 13 September. Help started on the 16th.
        Assert.Equal((26, new DateOnly(2026, 9, 13), "te-laat", 224), (trace.RechtbankDagen, trace.KetenUiterlijk, trace.KetenOordeel, trace.NominaleDagen));
        Assert.Equal(Op("2026-09-16T09:00"), trace.HelpGestart);
        Assert.Equal(254 - 26, trace.GeteldeDagen); // 5 January to 16 September is 254 days
        Assert.Contains("26 dagen bij de rechtbank", trace.KetenAfleiding, StringComparison.Ordinal);
    }

    [Fact]
    public void VanafDeUitspraakIsDeGiBelast_OokAlsNogNiemandHeeftGeaccepteerd()
    {
        var trace = Bouw([.. Weg().Where(f => f.Feit.GebeurdOp <= Op("2026-06-15T09:01"))], Op("2026-06-16T12:00"));

        Assert.Equal((AndereGi, Op("2026-06-15T09:00")), (trace.Belast[0].Wie, trace.Belast[0].Sinds));
        Assert.Equal(Raad, trace.Procesregie[^1].Wie);
        var wacht = trace.Stappen.Single(s => s.Naam == "jeugdbeschermer");
        Assert.Equal((AndereGi, "loopt", new DateOnly(2026, 6, 22)), (wacht.Organisatie, wacht.Oordeel, wacht.Uiterlijk));
    }

    [Fact]
    public void NaEenVerkeerdeGi_IsDeAndereBelast_OokAlsHaarKlokAchterloopt()
    {
        var voorAcceptatie = Bouw([.. Weg().Where(f => f.Feit.GebeurdOp <= Op("2026-06-17T08:59"))], Op("2026-06-17T12:00"));
        Assert.Equal(Gi, Assert.Single(voorAcceptatie.Belast).Wie);
        Assert.Equal((Gi, "loopt", new DateOnly(2026, 7, 27)), Beeld(voorAcceptatie.Stappen.Single(s => s.Naam == "koers")));

        // Given back and not yet offered again: every clock of the GI runs on.
        var teruggelegd = Bouw([.. Weg().Where(f => f.Feit.GebeurdOp <= Op("2026-06-16T09:00"))], Op("2026-09-01T12:00")).Stappen.Where(s => s.Schakel == "maatregel");
        Assert.Equal([("eerste contact", "loopt-te-laat"), ("jeugdbeschermer", "loopt-te-laat"), ("koers", "loopt-te-laat")], teruggelegd.Select(s => (s.Naam, s.Oordeel)).Order());

        // A year behind: the measure is still the one of this uitspraak, and no step ends before it begins.
        var achter = Bouw(Weg().ConvertAll(f => f.Dienst == "maatregel" ? (f.Dienst, f.Feit with { GebeurdOp = f.Feit.GebeurdOp.AddYears(-1) }) : f));
        Assert.Equal((Gi, "op-tijd", new DateOnly(2026, 6, 22)), Beeld(achter.Stappen.Single(s => s.Naam == "jeugdbeschermer")));
        Assert.All(achter.Stappen, s => Assert.True(s is { Wachtdagen: >= 0, Werkdagen: >= 0 } && !(s.Tot < s.Van), s.Naam));

        static (string?, string, DateOnly?) Beeld(Stap stap) => (stap.Organisatie, stap.Oordeel, stap.Uiterlijk);
    }

    [Fact]
    public void WieTweeHulpvragenHeeft_WachtTotBeideZijnBegonnen()
    {
        var maker = new Maker();
        maker.Zet("toeleiding", Gemeente, "2026-08-10T09:00", new HulpvraagOntvangen(Nr(41), Nr(14)));
        var tweede = maker.Feiten.ConvertAll(f => (f.Dienst, Feit: f.Feit with { Positie = f.Feit.Positie + 1000 }));

        var trace = Bouw([.. Weg(), .. tweede]);
        Assert.Null(trace.HelpGestart);
        Assert.Equal("loopt-te-laat", trace.Stappen.Single(s => s.Naam == "passende hulp").Oordeel);

        maker.Zet("toeleiding", Gemeente, "2026-10-01T09:00", new HulpvraagVervallen(Nr(41), "teruggelegd"));
        tweede = maker.Feiten.ConvertAll(f => (f.Dienst, Feit: f.Feit with { Positie = f.Feit.Positie + 1000 }));
        Assert.Equal(Op("2026-09-16T09:00"), Bouw([.. Weg(), .. tweede]).HelpGestart);
    }

    [Fact]
    public void TussenDeKoersEnDeBepaling_WachtHetKind_EnOpnieuwAlsDeBepalingTerugkomt()
    {
        var feiten = Weg().Where(f => f.Feit.GebeurdOp <= Op("2026-07-27T09:00")).ToList();
        Assert.Equal(["4+0 loopt"], Bepalingen("2026-07-31T12:00"));

        var verder = new Maker();
        verder.Zet("maatregel", Gi, "2026-07-31T09:00", new JeugdhulpBepaald(Maatregel, Nr(8), Gemeente));
        verder.Zet("maatregel", Gi, "2026-07-31T09:00", new OverdrachtAangeboden(Nr(8), "bepaling-jeugdhulp", Gi, Gemeente, []));
        verder.Zet("toeleiding", Gemeente, "2026-08-05T09:00", new OverdrachtBesloten(Nr(8), Besluitsoort.Teruggelegd, "p-2", "verkeerde-organisatie"));
        feiten.AddRange(verder.Feiten.ConvertAll(f => (f.Dienst, f.Feit with { Id = Nr(9000 + (int)f.Feit.Positie), Positie = f.Feit.Positie + 1000 })));
        Assert.Equal(["4+0 geen-termijn", "7+0 loopt"], Bepalingen("2026-08-12T12:00"));

        IEnumerable<string> Bepalingen(string nu) =>
            Bouw(feiten, Op(nu)).Stappen.Where(s => s.Naam == "bepaling jeugdhulp").Select(s => $"{s.Wachtdagen}+{s.Werkdagen} {s.Oordeel}");
    }

    [Fact]
    public void EenKoersZonderHulp_HeeftGeenWachtOpHulp_EnGeenTermijnDaarvoor()
    {
        var feiten = Weg().Where(f => f.Feit.GebeurdOp <= Op("2026-07-27T09:00")).Select(f => f.Feit.Soort == "koers-bepaald"
            ? (f.Dienst, f.Feit with { Gegevens = JsonSerializer.SerializeToElement(new KoersBepaald(Maatregel, HulpNodig: false), ContractJson.Opties) })
            : f).ToList();
        var trace = Bouw(feiten);

        Assert.DoesNotContain("passende hulp", trace.Stappen.Select(s => s.Naam));
        Assert.DoesNotContain("bepaling jeugdhulp", trace.Stappen.Select(s => s.Naam));
        Assert.Equal(("geen-termijn", "maatregel", 203 - 26), (trace.KetenOordeel, trace.Toestand, trace.GeteldeDagen)); // 5 January to 27 July
        Assert.Null(trace.HelpGestart);
    }

    [Fact]
    public void EenFeitDatNietTeLezenIs_KostNietDeRest_EnWordtGeteld()
    {
        var feiten = Weg().ConvertAll(f => f.Feit.Soort == "beschikking-afgegeven" ? (f.Dienst, f.Feit with { Gegevens = JsonSerializer.SerializeToElement("kapot") }) : f);
        var trace = Bouw(feiten);

        Assert.Equal((1, Op("2026-09-16T09:00")), (trace.OnleesbareFeiten, trace.HelpGestart));
        Assert.Equal(0, Bouw(Weg()).OnleesbareFeiten);
    }

    [Fact]
    public void EenAanmeldingMetEenEerdereDatum_WistHetWachtenNiet()
    {
        var feiten = Weg().Where(f => f.Feit.GebeurdOp <= Op("2026-08-05T09:01")).ToList();
        var aanbod = new Maker();
        aanbod.Zet("toeleiding", Gemeente, "2026-09-03T09:00", new OverdrachtAangeboden(Nr(9), "aanmelding-jeugdhulp", Gemeente, Anker, []));
        feiten.AddRange(aanbod.Feiten.ConvertAll(f => (f.Dienst, f.Feit with { Positie = f.Feit.Positie + 1000 })));

        Assert.Equal(31, Bouw(feiten).Stappen.Single(s => s.Naam == "aanmelding").Wachtdagen); // 3 August to 3 September
    }

    [Fact]
    public void WieEenRegisterHeeftVolgtUitDeKetenVanToekenningen_NietUitDeKlokken()
    {
        // All at one moment, and the services read in whatever order: who comes after whom is told by the grants alone.
        var feiten = Weg().ConvertAll(f => (f.Dienst, Feit: f.Feit with { GebeurdOp = Op("2026-01-05T09:00") }));
        Assert.Equal([Vt, Raad, Gi], Bouw(feiten).Procesregie.Select(h => h.Wie));

        // The clock of the last one is behind.
        var achter = feiten.ConvertAll(f => f.Dienst == "maatregel" ? (f.Dienst, Feit: f.Feit with { GebeurdOp = Op("2026-01-04T09:00") }) : f);
        Assert.Equal([Vt, Raad, Gi], Bouw(achter).Procesregie.Select(h => h.Wie));
    }

    [Fact]
    public void WieNogWacht_TeltTotVandaag()
    {
        var trace = Bouw([.. Weg().Where(f => f.Feit.Soort is not ("hulp-gestart" or "intake-gehouden"))]);

        Assert.Equal("loopt-te-laat", trace.KetenOordeel);
        Assert.Null(trace.HelpGestart);
        var wacht = trace.Stappen.Where(s => s.Tot is null).Select(s => (s.Naam, s.Wachtdagen)).ToList();
        Assert.Equal([("passende hulp", 169), ("intake", 109)], wacht); // until 1 December
    }

    [Fact]
    public void WaaropTeLangWerdGewacht_StaatBijDeOverdracht()
    {
        var feiten = Weg();
        var uitgebleven = new Maker();
        uitgebleven.Zet("melding", Vt, "2026-03-31T00:00", new AntwoordUitgebleven(Nr(5), Wachtpunt.Reactie, Trede.BeideKanten, new DateOnly(2026, 3, 30), null));
        feiten.AddRange(uitgebleven.Feiten.ConvertAll(f => (f.Dienst, f.Feit with { Id = Nr(9000), Positie = 1000 })));

        var overdrachten = Bouw(feiten).Overdrachten;
        Assert.Equal(new Aanmaningweergave(Wachtpunt.Reactie, Trede.BeideKanten, new DateOnly(2026, 3, 30), Op("2026-03-31T00:00")), Assert.Single(overdrachten.Single(o => o.Id == Nr(5)).Aanmaningen));
        Assert.All(overdrachten.Where(o => o.Id != Nr(5)), o => Assert.Empty(o.Aanmaningen));
    }

    [Fact]
    public void OverbruggingIsGeenStart()
    {
        var trace = Bouw([.. Weg().Where(f => f.Feit.Soort != "hulp-gestart" || f.Feit.Gegevens.GetRawText().Contains("overbrugging", StringComparison.Ordinal))]);

        Assert.Null(trace.HelpGestart);
        Assert.Equal("toeleiding", trace.Toestand);
    }

    /// <summary>Up to which day, and how far the traject is then.</summary>
    [Theory]
    [InlineData("2026-03-22T00:00", "melding")]
    [InlineData("2026-04-01T00:00", "raadsonderzoek")]
    [InlineData("2026-06-01T00:00", "rechtbank")]
    [InlineData("2026-06-20T00:00", "maatregel")]
    [InlineData("2026-08-01T00:00", "toeleiding")]
    [InlineData("2026-10-01T00:00", "hulp-gestart")]
    public void DeToestandVolgtUitDeFeiten(string tot, string toestand) =>
        Assert.Equal(toestand, Bouw([.. Weg().Where(f => f.Feit.GebeurdOp < Op(tot))], Op(tot)).Toestand);

    [Fact]
    public void EenTrajectDatBijDeRaadBegint_HeeftEenentwintigWeken()
    {
        var trace = Bouw([.. Weg().Where(f => f.Dienst != "melding")]);

        Assert.Equal((147, Op("2026-03-23T10:01")), (trace.NominaleDagen, trace.Begonnen));
        Assert.Equal(new DateOnly(2026, 9, 13), trace.KetenUiterlijk);
    }

    [Fact]
    public void NaEenAfwijzingOfEenBesluitZonderMaatregel_WachtHetKindOpEenVervolg()
    {
        var afgewezen = Weg().Where(f => f.Feit.GebeurdOp < Op("2026-06-15T09:00")).ToList();
        afgewezen.Add(("raadsonderzoek", Met(afgewezen, new UitspraakGedaan(Onderzoek, "afgewezen", null, null, null), "uitspraak-gedaan", "2026-06-15T09:00")));
        var laatste = Bouw(afgewezen, Op("2026-06-25T12:00")).Stappen[^1];
        Assert.Equal(("vervolg", 10, "loopt"), (laatste.Naam, laatste.Wachtdagen, laatste.Oordeel));

        // What the Raad took over at that same moment does not end the wait.
        Assert.Null(Bouw(afgewezen.ConvertAll(f => (f.Dienst, f.Feit with { GebeurdOp = Op("2026-06-15T09:00") })), Op("2026-06-25T12:00")).Stappen.Single(s => s is { Naam: "vervolg", Schakel: "raadsonderzoek" }).Tot);

        var vrijwillig = Weg().Where(f => f.Feit.GebeurdOp < Op("2026-05-18T09:00")).ToList();
        vrijwillig.Add(("raadsonderzoek", Met(vrijwillig, new RaadsbesluitGenomen(Onderzoek, "vrijwillig-met-advies"), "raadsbesluit-genomen", "2026-05-18T09:00")));
        laatste = Bouw(vrijwillig, Op("2026-05-28T12:00")).Stappen[^1];
        Assert.Equal(("vervolg", 10, "loopt"), (laatste.Naam, laatste.Wachtdagen, laatste.Oordeel));

        static Feit Met(List<(string Dienst, Feit Feit)> tot, object gegevens, string soort, string op) => tot[^1].Feit with
        {
            Positie = 1000,
            Soort = soort,
            Organisatie = Raad,
            GebeurdOp = Op(op),
            Gegevens = JsonSerializer.SerializeToElement(gegevens, gegevens.GetType(), ContractJson.Opties),
        };
    }

    [Fact]
    public void OokMetEenDeelVanDeFeiten_InWelkeVolgordeOok_KloppenDagenEnToestand()
    {
        var feiten = Weg();
        var diensten = feiten.Select(f => f.Dienst).Distinct().ToList();
        var standen = Gen.Choose(0, 100).ArrayOf(diensten.Count).SelectMany(grens => Gen.Shuffle(feiten.ToArray()).Select(f => (grens, f)));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true), Prop.ForAll(standen.ToArbitrary(), geval =>
        {
            // Each log is read up to some position of its own; what came after is not there yet.
            var gelezen = geval.f.Where(f => f.Feit.Positie <= geval.grens[diensten.IndexOf(f.Dienst)] * feiten.Count(g => g.Dienst == f.Dienst) / 100).ToList();
            var trace = Bouw(gelezen);

            Assert.Equal(Json(trace), Json(Bouw([.. gelezen.OrderBy(f => f.Feit.Id)])));
            foreach (var stap in trace.Stappen)
            {
                Assert.True(stap is { Wachtdagen: >= 0, Werkdagen: >= 0 }, $"{stap.Naam}: {stap.Wachtdagen}+{stap.Werkdagen}");
                Assert.Equal(Amsterdam.Datum(stap.Tot ?? Nu).DayNumber - Amsterdam.Datum(stap.Van).DayNumber, stap.Wachtdagen + stap.Werkdagen);
                Assert.Equal(stap.Tot is null, stap.Oordeel.StartsWith("loopt", StringComparison.Ordinal));
            }

            Assert.Equal(trace.Stappen.Count, trace.Stappen.Select(s => s.Sleutel).Distinct().Count());
            Assert.Equal(trace.HelpGestart is null, trace.KetenOordeel.StartsWith("loopt", StringComparison.Ordinal));
            Assert.True(trace.RechtbankDagen >= 0);
            Assert.Contains(trace.Toestand, Trajectlijst.Toestanden);
        }));
    }

    private static Trajectweergave Bouw(IReadOnlyCollection<(string, Feit)> feiten, DateTimeOffset? nu = null) => Trajecttrace.Bouw(Traject, feiten, DeKalender, nu ?? Nu);

    private static string Json(Trajectweergave trace) => JsonSerializer.Serialize(trace, ContractJson.Opties);
}
