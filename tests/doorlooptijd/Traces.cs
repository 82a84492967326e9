using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Keten.Contracts;
using Keten.Termijnen;

using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The trace of a traject, from its facts alone.</summary>
public sealed class Traces
{
    private const string Vt = "00000001001299757001";
    private const string Raad = "00000001003214345000";
    private const string Gemeente = "00000001002564440000";
    private static readonly Kalender DeKalender = new();
    private static readonly Guid Melding = Nr(2);
    private static readonly Guid Eerste = Nr(3);
    private static readonly Guid Tweede = Nr(4);
    private static readonly Guid Zicht = Nr(5);
    private static readonly DateTimeOffset Nu = Op("2026-08-03T12:00");

    /// <summary>A child from the melding to the besluit of the RvdK: turned down once, then accepted; zicht on its own way to the gemeente.</summary>
    private static List<(string Dienst, Feit Feit)> HeleWeg()
    {
        var maker = new Maker();
        maker.Zet("melding", Vt, "2026-01-05T09:00", new MeldingGeregistreerd(Melding, Op("2026-01-05T09:00"), []));
        maker.Zet("melding", Vt, "2026-01-05T09:00", new ToekenningOntstaan(Nr(11), Register.Procesregie, "melding", Melding, null));
        maker.Zet("melding", Vt, "2026-01-05T09:00", new ToekenningOntstaan(Nr(12), Register.ZichtOpVeiligheid, "melding", Melding, null));
        maker.Zet("melding", Vt, "2026-01-12T09:00", new MeldingGetrieerd(Melding, "onderzoek"));
        maker.Zet("melding", Vt, "2026-02-02T09:00", new VtOnderzoekGestart(Melding));
        maker.Zet("melding", Vt, "2026-03-20T09:00", new VtOnderzoekAfgerond(Melding, true, false));
        maker.Zet("melding", Vt, "2026-03-24T10:00", new OverdrachtAangeboden(Eerste, "verzoek-tot-onderzoek", Vt, Raad, [new(Register.Procesregie, Nr(11))]));
        maker.Zet("raadsonderzoek", Raad, "2026-03-24T10:01", new OverdrachtOntvangen(Eerste));
        maker.Zet("raadsonderzoek", Raad, "2026-03-24T10:01", new VerzoekOntvangen(Nr(21), Eerste, Vt));
        maker.Zet("raadsonderzoek", Raad, "2026-03-27T10:00", new OverdrachtBesloten(Eerste, Besluitsoort.Teruggelegd, "p-1", "onvoldoende-onderbouwd"));
        maker.Zet("raadsonderzoek", Raad, "2026-03-27T10:00", new VerzoekVervallen(Nr(21), "teruggelegd"));
        maker.Zet("melding", Vt, "2026-03-27T10:01", new BesluitGezien(Eerste, Besluitsoort.Teruggelegd));
        maker.Zet("melding", Vt, "2026-03-31T10:00", new OverdrachtAangeboden(Tweede, "verzoek-tot-onderzoek", Vt, Raad, [new(Register.Procesregie, Nr(11))]));
        maker.Zet("melding", Vt, "2026-03-31T10:05", new OverdrachtAangeboden(Zicht, "zicht-tijdens-raadsonderzoek", Vt, Gemeente, [new(Register.ZichtOpVeiligheid, Nr(12))]));
        maker.Zet("raadsonderzoek", Raad, "2026-03-31T10:01", new OverdrachtOntvangen(Tweede));
        maker.Zet("raadsonderzoek", Raad, "2026-03-31T10:01", new VerzoekOntvangen(Nr(22), Tweede, Vt));
        maker.Zet("toeleiding", Gemeente, "2026-04-02T15:00", new OverdrachtBesloten(Zicht, Besluitsoort.Geaccepteerd, "p-2", null));
        maker.Zet("toeleiding", Gemeente, "2026-04-02T15:00", new ToekenningOntstaan(Nr(14), Register.ZichtOpVeiligheid, "overdracht", Zicht, Nr(12)));
        maker.Zet("melding", Vt, "2026-04-02T15:01", new ToekenningVrijgegeven(Nr(12), Register.ZichtOpVeiligheid, Zicht, new Gezien(1, 2, "h")));
        maker.Zet("raadsonderzoek", Raad, "2026-04-03T09:00", new OverdrachtBesloten(Tweede, Besluitsoort.Geaccepteerd, "p-3", null));
        maker.Zet("raadsonderzoek", Raad, "2026-04-03T09:00", new ToekenningOntstaan(Nr(13), Register.Procesregie, "overdracht", Tweede, Nr(11)));
        maker.Zet("melding", Vt, "2026-04-04T09:00", new ToekenningVrijgegeven(Nr(11), Register.Procesregie, Tweede, new Gezien(1, 2, "h")));
        maker.Zet("raadsonderzoek", Raad, "2026-04-10T09:00", new RaadsonderzoekGestart(Nr(22), Gemeente, true));
        maker.Zet("raadsonderzoek", Raad, "2026-05-26T09:00", new RaadsbesluitGenomen(Nr(22), "verzoek-ots"));
        return maker.Feiten;
    }

    [Theory]
    [InlineData("zicht-bij-maatregel", true)]
    [InlineData("bericht-uitspraak", false)] // goes only to who takes part already; sent to another by mistake, it shows nothing
    public void EenAanbodGeeftDeOntvangerZichtOpHetTraject_BehalveAlsDieHetAlMoetHebben(string soort, bool ziet)
    {
        var maker = new Maker();
        maker.Zet("raadsonderzoek", Raad, "2026-06-15T10:00", new OverdrachtAangeboden(Eerste, soort, Raad, Gemeente, []));
        Assert.Equal(ziet ? [Gemeente] : [], Lezer.Deelname(maker.Feiten[0].Feit).Select(d => d.Organisatie));
    }

    [Fact]
    public void DeStappenVanDeHeleWeg_StaanErMetWachtenEnWerken()
    {
        var trace = Bouw(HeleWeg());

        Assert.Equal(
            [
                "melding triage 7+0 op-tijd 2026-01-12",
                "melding onderzoek 21+46 op-tijd 2026-03-23",
                "melding verzoek 4+0 geen-termijn ",
                "raadsonderzoek verzoek teruggelegd 3+0 geen-termijn ",
                "melding verzoek 4+0 geen-termijn ",
                "raadsonderzoek start 10+0 op-tijd 2026-04-10",
                "raadsonderzoek onderzoek 0+46 op-tijd 2026-05-26",
                "raadsonderzoek verzoekschrift 69+0 loopt ",
            ],
            trace.Stappen.Select(s => $"{s.Schakel} {s.Naam} {s.Wachtdagen}+{s.Werkdagen} {s.Oordeel} {s.Uiterlijk:yyyy-MM-dd}"));
        Assert.Equal(["teruggelegd", "geaccepteerd", "geaccepteerd"], trace.Overdrachten.Select(o => o.Besluit));
        Assert.Equal(210, trace.GeteldeDagen);
    }

    [Fact]
    public void DeVolgordeWaarinFeitenAankomen_MaaktNietUit()
    {
        var feiten = HeleWeg().ToArray();
        var verwacht = Json(Bouw(feiten));

        Altijd(Prop.ForAll(Gen.Shuffle(feiten).ToArbitrary(), geschud => Assert.Equal(verwacht, Json(Bouw(geschud)))));
    }

    [Fact]
    public void OokMetEenDeelVanDeFeiten_MaaktDeVolgordeNietUit_EnZijnWachtenEnWerkenSamenDeKalenderdagen()
    {
        // The read side has each log up to some position: what came after is not there yet.
        var feiten = HeleWeg();
        var standen = Gen.Choose(1, 14).SelectMany(m => Gen.Choose(0, 10).SelectMany(r => Gen.Choose(0, 2).Select(t => (m, r, t))));
        Altijd(Prop.ForAll(standen.ToArbitrary(), stand =>
        {
            var gelezen = feiten.Where(f => f.Feit.Positie <= f.Dienst switch { "melding" => stand.m, "raadsonderzoek" => stand.r, _ => stand.t }).ToList();
            var trace = Bouw(gelezen);

            Assert.Equal(Json(trace), Json(Bouw([.. gelezen.AsEnumerable().Reverse()])));
            foreach (var stap in trace.Stappen)
            {
                Assert.True(stap is { Wachtdagen: >= 0, Werkdagen: >= 0 });
                Assert.Equal(Amsterdam.Datum(stap.Tot ?? Nu).DayNumber - Amsterdam.Datum(stap.Van).DayNumber, stap.Wachtdagen + stap.Werkdagen);
                Assert.Equal(stap.Tot is null, stap.Oordeel.StartsWith("loopt", StringComparison.Ordinal));
            }
        }));
    }

    [Fact]
    public void BeideRegistersHebbenGeenGatEnGeenOverlap()
    {
        var trace = Bouw(HeleWeg());

        Assert.Equal([(Vt, "melding"), (Raad, "overdracht")], trace.Procesregie.Select(h => (h.Wie, h.Grond)));
        Assert.Equal([(Vt, "melding"), (Gemeente, "overdracht")], trace.ZichtOpVeiligheid.Select(h => (h.Wie, h.Grond)));
        foreach (var register in new[] { trace.Procesregie, trace.ZichtOpVeiligheid })
        {
            Assert.Equal(Op("2026-01-05T09:00"), register[0].Van);
            for (var i = 1; i < register.Count; i++) Assert.Equal(register[i - 1].Tot, register[i].Van);
            Assert.Null(register[^1].Tot);
        }
    }

    /// <summary>The receiver accepted unseen and is gone for good: it never writes that it has seen the ending.</summary>
    [Fact]
    public void WatDeRegioBeeindigde_IsNietsVanDeOntvanger_OokAlsDieNietsMeerLaatWeten()
    {
        var maker = new Maker();
        maker.Zet("melding", Vt, "2026-01-05T09:00", new MeldingGeregistreerd(Melding, Op("2026-01-05T09:00"), []));
        maker.Zet("melding", Vt, "2026-01-05T09:00", new ToekenningOntstaan(Nr(11), Register.Procesregie, "melding", Melding, null));
        maker.Zet("melding", Vt, "2026-03-24T10:00", new OverdrachtAangeboden(Eerste, "verzoek-tot-onderzoek", Vt, Raad, [new(Register.Procesregie, Nr(11))]));
        maker.Zet("raadsonderzoek", Raad, "2026-03-27T10:00", new OverdrachtBesloten(Eerste, Besluitsoort.Geaccepteerd, "p-1", null));
        maker.Zet("raadsonderzoek", Raad, "2026-03-27T10:00", new ToekenningOntstaan(Nr(13), Register.Procesregie, "overdracht", Eerste, Nr(11)));
        maker.Zet("melding", Vt, "2026-04-20T10:00", new OverdrachtBeeindigd(Eerste, Raad, [Nr(13)], "00000001813300000000", "p-2", "organisatie-opgeheven"));

        var trace = Bouw(maker.Feiten);

        Assert.Equal((Vt, null, null), Assert.Single(trace.Procesregie) is var h ? (h.Wie, h.Tot, h.GebondenTot) : default);
        Assert.Equal(("beeindigd", "geaccepteerd"), Assert.Single(trace.Overdrachten) is var o ? (o.Besluit, o.ZonderGevolg) : default);
        var deelname = maker.Feiten.SelectMany(f => Lezer.Deelname(f.Feit)).ToLookup(d => (d.Organisatie, d.Bron), d => d.Vervallen);
        Assert.All(deelname.Where(d => d.Key.Organisatie == Raad), d => Assert.Contains(true, d));
    }

    [Fact]
    public void DeGrensTussenTweeHouders_LigtBijDeAcceptatie_NietBijHetVrijgeven()
    {
        var feiten = HeleWeg();

        Assert.Equal(Op("2026-04-03T09:00"), Bouw(feiten).Procesregie[0].Tot);
        Assert.Equal(Op("2026-04-04T09:00"), Bouw(feiten).Procesregie[0].GebondenTot);

        // Not yet released: the boundary is the same, and the former holder is still bound.
        var nogNiet = Bouw([.. feiten.Where(f => f.Feit.Soort != "toekenning-vrijgegeven")]).Procesregie[0];
        Assert.Equal((Op("2026-04-03T09:00"), null), (nogNiet.Tot, nogNiet.GebondenTot));
    }

    [Fact]
    public void EenOpenStap_TeltTotVandaag()
    {
        var feiten = HeleWeg().Where(f => f.Feit.Soort is "melding-geregistreerd" or "melding-getrieerd").ToList();

        var open = Bouw(feiten, Op("2026-01-20T12:00")).Stappen[^1];
        Assert.Equal(("onderzoek", 8, 0, "loopt", (DateTimeOffset?)null), (open.Naam, open.Wachtdagen, open.Werkdagen, open.Oordeel, open.Tot));
        Assert.Equal(9, Bouw(feiten, Op("2026-01-21T00:00")).Stappen[^1].Wachtdagen);
        Assert.Equal("loopt", Bouw(feiten, Op("2026-03-23T23:59")).Stappen[^1].Oordeel);
        Assert.Equal("loopt-te-laat", Bouw(feiten, Op("2026-03-24T00:00")).Stappen[^1].Oordeel);
    }

    /// <summary>When the verzoek was received and the onderzoek started, both by the clock in Amsterdam, and what is thought of it.</summary>
    public static TheoryData<string, string, string, int> Grenzen => new()
    {
        { "2026-01-05T09:00", "2026-01-15T23:59", "op-tijd", 10 },
        { "2026-01-05T09:00", "2026-01-16T00:01", "te-laat", 11 },
        { "2026-01-05T23:59", "2026-01-15T23:59", "op-tijd", 10 },
        { "2026-01-05T23:59", "2026-01-16T00:01", "te-laat", 11 },
        { "2026-01-06T00:01", "2026-01-16T00:01", "op-tijd", 10 },
        // Summer time starts on 29 March 2026 and ends on 25 October: a day is a day, of 23 or of 25 hours.
        { "2026-03-24T23:59", "2026-04-03T23:59", "op-tijd", 10 },
        { "2026-03-24T23:59", "2026-04-04T00:01", "te-laat", 11 },
        { "2026-03-25T00:01", "2026-04-04T23:59", "op-tijd", 10 },
        { "2026-07-06T23:59", "2026-07-16T23:59", "op-tijd", 10 },
        { "2026-07-06T23:59", "2026-07-17T00:01", "te-laat", 11 },
        { "2026-10-19T00:01", "2026-10-29T23:59", "op-tijd", 10 },
        { "2026-10-19T00:01", "2026-10-30T00:01", "te-laat", 11 },
    };

    [Theory]
    [MemberData(nameof(Grenzen))]
    public void TeLaatIsEenKwestieVanDeKalenderdagInAmsterdam(string ontvangen, string gestart, string oordeel, int dagen)
    {
        var maker = new Maker();
        maker.Zet("raadsonderzoek", Raad, ontvangen, new VerzoekOntvangen(Nr(22), Tweede, Vt));
        maker.Zet("raadsonderzoek", Raad, gestart, new RaadsonderzoekGestart(Nr(22), Gemeente, true));

        var start = Bouw(maker.Feiten, Op("2026-12-01T00:00")).Stappen[0];

        Assert.Equal(("start", oordeel, dagen, 0), (start.Naam, start.Oordeel, start.Wachtdagen, start.Werkdagen));
    }

    [Theory]
    [InlineData("advies")]
    [InlineData("overdracht-lokaal-team")]
    [InlineData("spoed")]
    public void EenKindDatBijVeiligThuisBlijftLiggen_WachtOokZonderOnderzoek(string besluit)
    {
        var maker = new Maker();
        maker.Zet("melding", Vt, "2026-01-05T09:00", new MeldingGeregistreerd(Melding, Op("2026-01-05T09:00"), []));
        maker.Zet("melding", Vt, "2026-01-12T09:00", new MeldingGetrieerd(Melding, besluit));

        var laatste = Bouw(maker.Feiten).Stappen[^1];

        Assert.Equal(("vervolg", "loopt", null), (laatste.Naam, laatste.Oordeel, laatste.Tot));
        Assert.Equal(203, laatste.Wachtdagen); // 12 January to 3 August
    }

    [Fact]
    public void TweeMeldingenOverEenKind_HebbenElkHunEigenTriage()
    {
        var feiten = HeleWeg();
        var maker = new Maker();
        maker.Zet("melding-zuid", Vt, "2026-02-10T09:00", new MeldingGeregistreerd(Nr(31), Op("2026-02-10T09:00"), [Traject]));
        maker.Zet("melding-zuid", Vt, "2026-02-12T09:00", new MeldingGetrieerd(Nr(31), "advies"));

        var trace = Bouw([.. feiten, .. maker.Feiten]);

        Assert.Equal([7, 2], trace.Stappen.Where(s => s.Naam == "triage").Select(s => s.Wachtdagen));
        Assert.Equal(210, trace.GeteldeDagen); // from the first melding
    }

    [Fact]
    public void EenTweedeOnderzoek_LaatHetKindNietNogEensOpHetzelfdeVerzoekWachten()
    {
        var feiten = HeleWeg();
        var maker = new Maker();
        maker.Zet("melding-zuid", Vt, "2026-03-28T09:00", new MeldingGeregistreerd(Nr(31), Op("2026-03-28T09:00"), [Traject]));
        maker.Zet("melding-zuid", Vt, "2026-03-29T09:00", new MeldingGetrieerd(Nr(31), "onderzoek"));
        maker.Zet("melding-zuid", Vt, "2026-03-30T09:00", new VtOnderzoekGestart(Nr(31)));
        maker.Zet("melding-zuid", Vt, "2026-04-20T09:00", new VtOnderzoekAfgerond(Nr(31), true, false));

        var trace = Bouw([.. feiten, .. maker.Feiten]);

        Assert.Equal([4, 4], trace.Stappen.Where(s => s is { Schakel: "melding", Naam: "verzoek" }).Select(s => s.Wachtdagen));
        Assert.All(trace.Stappen, s => Assert.True(s is { Wachtdagen: >= 0, Werkdagen: >= 0 }, $"{s.Naam}: {s.Wachtdagen}+{s.Werkdagen}"));
    }

    private static Trajectweergave Bouw(IReadOnlyCollection<(string, Feit)> feiten, DateTimeOffset? nu = null) => Trajecttrace.Bouw(Traject, feiten, DeKalender, nu ?? Nu);

    private static string Json(Trajectweergave trace) => JsonSerializer.Serialize(trace, ContractJson.Opties);

    private static void Altijd(Property regel) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true), regel);
}
