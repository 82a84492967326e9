using System.Xml.Linq;
using Keten.Contracts;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The picture of a traject: what stands where.</summary>
public sealed class Tijdlijnen
{
    private const string Vt = "00000001001299757001";
    private const string Raad = "00000001003214345000";
    private const string Gemeente = "00000001002564440000";
    private static readonly DateOnly Begin = new(2026, 1, 5);

    [Fact]
    public void ElkeOrganisatieHeeftEenBaan_OpVolgordeVanVerschijnen_EnDeRechtbankEnHetKindOok()
    {
        var lijn = Maak(Traject(
            [Stap("melding", "triage", Vt, 0, 7), Stap("rechtbank", "uitspraak", null, 50, 20), Stap("toeleiding", "passende hulp", null, 70, 90)],
            [Overdracht(Vt, Raad, 30, 31), Overdracht(Vt, Gemeente, 40, 41)]));

        Assert.Equal(["A Naam van " + Vt, "B Naam van " + Raad, "C Naam van " + Gemeente, "D Rechtbank", "E Het kind"], lijn.Banen.Select(b => $"{b.Letter} {b.Naam}"));
        for (var i = 1; i < lijn.Banen.Count; i++) Assert.Equal(lijn.Banen[i - 1].Y + lijn.Banen[i - 1].Hoogte, lijn.Banen[i].Y, 3);
    }

    [Fact]
    public void EenStapBegintMetWachten_EnDaarnaWerken_OpSchaal()
    {
        var balk = Maak(Traject([Stap("melding", "onderzoek", Vt, 7, 14, 49)])).Banen[0].Balken[0];
        var lijn = Maak(Traject([Stap("melding", "onderzoek", Vt, 7, 14, 49)]));

        Assert.Equal((lijn.X(Begin.AddDays(7)), lijn.X(Begin.AddDays(21)), lijn.X(Begin.AddDays(70))), (balk.X, balk.Grens, balk.Eind));
        Assert.Equal(14 * lijn.PerDag, balk.Grens - balk.X, 0.11);
    }

    [Fact]
    public void DeDagenBijDeRechtbankTellenNietAlsWeken_DusWeek32LigtEenMaandVerder()
    {
        var lijn = Maak(Traject([Stap("melding", "triage", Vt, 0, 7), Stap("rechtbank", "uitspraak", null, 133, 28)], rechtbankdagen: 28));

        Assert.Equal(lijn.X(Begin.AddDays(224 + 28)), lijn.Weken.Single(w => w.Week == 32).X);
        Assert.Equal(["norm", "rechtbank", "norm", "erna"], lijn.Meetvakken.Select(v => v.Soort));
        Assert.Equal(lijn.X(Begin.AddDays(133 + 28)) - lijn.X(Begin.AddDays(133)), lijn.Meetvakken[1].Breedte, 3);
    }

    [Fact]
    public void EenTrajectDatBlijftWachten_WordtBreder_EnTeltTotVandaag()
    {
        var kort = Maak(Traject([Stap("melding", "triage", Vt, 0, 7)]));
        var lang = Maak(Traject([Stap("toeleiding", "passende hulp", null, 0, 900, open: true, uiterlijk: 91)]), 900);

        Assert.True(lang.Breedte > 2 * kort.Breedte);
        var balk = Assert.Single(lang.Banen.Single().Balken);
        Assert.Equal(lang.X(Begin.AddDays(900)), balk.Eind);
        Assert.Equal(lang.X(Begin.AddDays(91)), balk.TeLaatVanaf);
        Assert.Contains("809 dagen te laat", balk.Tekst.Tekst, StringComparison.Ordinal);
        Assert.Contains(lang.Vlaggen, v => v.Soort == "vandaag" && v.X == lang.X(Begin.AddDays(900)));
    }

    [Fact]
    public void EenTrajectDatNetBegon_HeeftEenBaanMetEenStapVanNulDagen()
    {
        var lijn = Maak(Traject([Stap("melding", "triage", Vt, 0, 0, open: true, uiterlijk: 7)]), 0);

        var balk = Assert.Single(lijn.Banen.Single().Balken);
        Assert.True(balk.Eind > balk.X && balk.LooptNog);
        Assert.Equal(224, (lijn.Weken.Single(w => w.Week == 32).X - lijn.X(Begin)) / lijn.PerDag, 0.1);
    }

    [Fact]
    public void EenTrajectZonderStappen_IsOokTeTekenen() => Assert.Empty(Maak(Traject([])).Banen);

    [Fact]
    public void VlaggenStaanNooitOpElkaar_OokNietOpDezelfdeDag()
    {
        for (var dag = 0; dag <= 300; dag += 3)
        {
            var lijn = Maak(Traject([Stap("melding", "triage", Vt, 0, 7)], hulp: dag, uiterlijk: 253), dag);
            Assert.Equal(lijn.Vlaggen.Count, lijn.Vlaggen.Select(v => v.Rij).Distinct().Count() == 1 ? lijn.Vlaggen.Count : 2);
            if (lijn.Vlaggen[0].Rij == lijn.Vlaggen[1].Rij) Assert.True(Math.Abs(lijn.Vlaggen[0].X - lijn.Vlaggen[1].X) > 150, $"op dag {dag}");
            Assert.All(lijn.Vlaggen, v => Assert.InRange(v.Rij, 0, 1));
        }
    }

    [Fact]
    public void OverdrachtenVanEenDagStaanNaastElkaar_EnElkBesluitWijstZijnBaanAan()
    {
        var lijn = Maak(Traject([Stap("melding", "triage", Vt, 0, 7)], [Overdracht(Vt, Raad, 30, 31), Overdracht(Vt, Gemeente, 30, 34, "teruggelegd"), Overdracht(Gemeente, Raad, 30, null, null)]), 60);

        Assert.Equal(3, lijn.Pijlen.Select(p => p.X).Distinct().Count());
        Assert.All(lijn.Pijlen.Zip(lijn.Pijlen.Skip(1)), p => Assert.True(Math.Abs(p.First.X - p.Second.X) >= 20));
        Assert.Equal(["geaccepteerd", "teruggelegd", "open"], lijn.Pijlen.Select(p => p.Besluit));
        Assert.True(lijn.Pijlen[2].NaarY < lijn.Pijlen[2].VanY);
        Assert.Equal(lijn.X(Begin.AddDays(60)), lijn.Pijlen[2].BeslotenX);
    }

    [Fact]
    public void BalkenEnTekstenInEenRijRakenElkaarNooit()
    {
        var toeval = new Random(7);
        for (var ronde = 0; ronde < 200; ronde++)
        {
            var stappen = Enumerable.Range(0, 12)
                .Select(i => Stap("melding", new string('n', toeval.Next(3, 25)), Vt, toeval.Next(0, 200), toeval.Next(0, 40), toeval.Next(0, 60), open: i == 0, uiterlijk: toeval.Next(0, 260)))
                .OrderBy(s => s.Van).ToList();
            var lijn = Maak(Traject(stappen), 270);
            foreach (var rij in lijn.Banen.Single().Balken.GroupBy(b => b.Y))
            {
                var vakken = rij.Select(Omvang).OrderBy(v => v.Van).ToList();
                for (var i = 1; i < vakken.Count; i++) Assert.True(vakken[i - 1].Tot <= vakken[i].Van, $"ronde {ronde}");
                Assert.All(vakken, v => Assert.True(v.Tot <= lijn.Breedte, $"ronde {ronde}: valt buiten het plaatje"));
            }
        }

        static (double Van, double Tot) Omvang(Balk b)
        {
            var tekst = b.Tekst.Tekst.Length * 6.9;
            var (van, tot) = b.Tekst.EindigtHier ? (b.Tekst.X - tekst, b.Tekst.X) : (b.Tekst.X, b.Tekst.X + tekst);
            return (Math.Min(b.X, van), Math.Max(b.Eind, tot));
        }
    }

    [Fact]
    public void DagenDieNaastElkaarLopen_TellenEenKeer() =>
        Assert.Equal((14, 42), Tijdlijn.Dagen([Stap("maatregel", "koers", Vt, 0, 14, 35), Stap("maatregel", "eerste contact", Vt, 0, 14), Stap("maatregel", "plan", Vt, 14, 0, 42)]));

    [Fact]
    public void DeTekeningIsGeldigeSvg_MetTitelsEnZonderDatEenNaamErIetsInKanZetten()
    {
        var traject = Traject([Stap("melding", "triage", Vt, 0, 9, uiterlijk: 7)], [Overdracht(Vt, Raad, 30, 31)]);
        var tekst = Tekening.Teken(Tijdlijn.Maak(traject, Begin.AddDays(40), _ => "<script>alert(1)</script> & co"), "titel", "omschrijving");

        Assert.DoesNotContain("<script", tekst, StringComparison.Ordinal);
        XNamespace svg = "http://www.w3.org/2000/svg";
        var document = XElement.Parse(tekst);
        Assert.Equal(("img", "tijdlijn-titel tijdlijn-omschrijving"), ((string?)document.Attribute("role"), (string?)document.Attribute("aria-labelledby")));
        Assert.All(document.Descendants(svg + "g").Where(g => (string?)g.Attribute("class") is "balk" or "pijl" or "nummer" or "houder"), g => Assert.NotNull(g.Element(svg + "title")));
        Assert.Contains("te laat, 2 dagen", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void WatIsToegelichtStaatErApart_EnIsNietRood()
    {
        Stap laat = Stap("melding", "triage", Vt, 0, 9, uiterlijk: 7), uitgelegd = Stap("maatregel", "koers", Raad, 20, 50, uiterlijk: 62) with { Oordeel = "toegelicht" };
        var traject = Traject([laat, uitgelegd]);
        var (lijn, overzicht) = (Maak(traject, 80), new Trajectoverzicht(traject, Op(80), Naam));

        Assert.Equal(["triage, 9 dagen, 2 dagen te laat True", "koers, 50 dagen, 8 dagen erna, toegelicht False"], lijn.Banen.SelectMany(b => b.Balken).Select(b => $"{b.Tekst.Tekst} {b.Tekst.Laat}"));
        Assert.StartsWith("Triage", Assert.Single(overzicht.TeLaat), StringComparison.Ordinal);
        Assert.StartsWith("Koers", Assert.Single(overzicht.Toegelicht), StringComparison.Ordinal);
        Assert.Equal([1, 0], overzicht.PerOrganisatie.Select(p => p.TeLaat));
    }

    [Theory]
    [InlineData("loopt", null, 253, 100, "Daarvoor zijn nog 153 dagen.")]
    [InlineData("loopt", null, 101, 100, "Daarvoor is nog 1 dag.")]
    [InlineData("loopt", null, 100, 100, "Dat is vandaag.")]
    [InlineData("loopt-te-laat", null, 253, 260, "Die dag is voorbij: nu 7 dagen te laat.")]
    [InlineData("op-tijd", 250, 253, 260, "Dat is gehaald.")]
    [InlineData("te-laat", 254, 253, 260, "Dat is niet gehaald: 1 dag te laat.")]
    public void DeHoofdzaakZegtOfDeKetenHetHaalt(string oordeel, int? hulp, int uiterlijk, int vandaag, string zin)
    {
        var traject = Traject([Stap("melding", "triage", Vt, 0, 7)], hulp: hulp, uiterlijk: uiterlijk) with { KetenOordeel = oordeel };
        Assert.Equal(zin, new Trajectoverzicht(traject, Op(vandaag), Naam).KetenOordeel);
    }

    [Theory]
    [InlineData(399, "Er is een maatregel; de uitvoering loopt.")]
    [InlineData(400, "De maatregel gold tot 9 februari 2027; een verlenging is niet vastgelegd.")]
    public void EenMaatregelDieNietMeerGeldt_LooptNietMeer(int vandaag, string zin)
    {
        var traject = Traject([Stap("maatregel", "koers", Raad, 20, 60)]) with { Toestand = "maatregel", Belast = [new Belasting(Raad, Op(20), Begin.AddDays(400))] };
        Assert.Equal(zin, new Trajectoverzicht(traject, Op(vandaag), Naam).Waar);
    }

    [Fact]
    public void WatUitbleef_StaatInEenZin_MetWieHetHoorde()
    {
        var overdracht = Overdracht(Vt, Raad, 60, null, null) with
        {
            Aanmaningen =
            [
                new(Wachtpunt.Reactie, Trede.BeideKanten, new DateOnly(2026, 3, 13), Op(67)), new(Wachtpunt.Reactie, Trede.Escalatiecontact, new DateOnly(2026, 3, 13), Op(70)),
                new(Wachtpunt.Gesprek, Trede.BeideKanten, new DateOnly(2026, 3, 20), Op(75)), new(Wachtpunt.Reactie, Trede.Regio, new DateOnly(2026, 3, 13), Op(75)),
            ],
        };
        Assert.Equal(
            [
                "De reactie kwam niet op tijd: uiterlijk 13 maart 2026. Het staat in de lijst van beide kanten. Bestemd voor het escalatiecontact en de regio.",
                "Het overdrachtsgesprek kwam niet op tijd: uiterlijk 20 maart 2026. Het staat in de lijst van beide kanten.",
            ],
            Woorden.Uitgebleven(overdracht));
        Assert.Empty(Woorden.Uitgebleven(Overdracht(Vt, Raad, 60, null, null)));
    }

    [Fact]
    public void DeHoofdzaakNoemtWatLooptWatTeLaatIs_EnWieDeWetBelast()
    {
        var traject = Traject([Stap("melding", "triage", Vt, 0, 9, uiterlijk: 7), Stap("toeleiding", "passende hulp", null, 20, 80, open: true, uiterlijk: 90)], [Overdracht(Vt, Raad, 60, null, null)]) with
        {
            Belast = [new Belasting(Raad, Op(20), Begin.AddDays(400))],
        };
        var overzicht = new Trajectoverzicht(traject, Op(100), Naam);

        Assert.Equal(["Passende hulp (Het kind): wacht 80 dagen", $"Overdracht 1 aan Naam van {Raad}: wacht 40 dagen op een besluit"], overzicht.Open);
        Assert.Equal(["Passende hulp (Het kind): 10 dagen, loopt nog", $"Triage (Naam van {Vt}): 2 dagen"], overzicht.TeLaat);
        Assert.Equal([Raad], overzicht.BelastZonderAcceptatie.Select(b => b.Wie));
    }

    /// <summary>On some lengths of the axis 22 added to a place is, rounded, just under 22 away from it.</summary>
    [Fact]
    public async Task OpElkeAsStaanOverdrachtenVanEenDagNaastElkaar()
    {
        var alles = Task.Run(
            () =>
            {
                for (var lang = 60; lang < 700; lang += 7)
                    for (var dag = 0; dag < lang; dag++)
                        Maak(Traject([Stap("melding", "triage", "a", 0, lang)], [Overdracht("a", "b", dag, dag), Overdracht("a", "b", dag, dag), Overdracht("a", "b", dag, dag)]), lang);
            },
            TestContext.Current.CancellationToken);
        await alles.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
    }

    private static string Naam(string oin) => "Naam van " + oin;

    private static DateTimeOffset Op(int dag) => new(Begin.AddDays(dag).ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(1));

    private static Tijdlijn Maak(Trajectweergave traject, int vandaag = 300) => Tijdlijn.Maak(traject, Begin.AddDays(vandaag), Naam);

    private static Stap Stap(string schakel, string naam, string? wie, int van, int wachten, int werken = 0, bool open = false, int? uiterlijk = null) => new(
        schakel, naam, wie, Op(van), open ? null : Op(van + wachten + werken), wachten, werken, uiterlijk is null ? null : "VT-TRIAGE", uiterlijk is { } u ? Begin.AddDays(u) : null, null,
        (open, van + wachten + werken > (uiterlijk ?? int.MaxValue)) switch { (true, true) => "loopt-te-laat", (true, false) => "loopt", (false, true) => "te-laat", _ => uiterlijk is null ? "geen-termijn" : "op-tijd" });

    private static Overdrachtweergave Overdracht(string van, string naar, int aangeboden, int? besloten, string? besluit = "geaccepteerd") => new(
        Guid.Empty, van, naar, "verzoek-tot-onderzoek", "procesregie", Op(aangeboden), Op(aangeboden), besluit, besloten is { } b ? Op(b) : null, null, null);

    private static Trajectweergave Traject(IReadOnlyList<Stap> stappen, IReadOnlyList<Overdrachtweergave>? overdrachten = null, int rechtbankdagen = 0, int? hulp = null, int? uiterlijk = null) => new()
    {
        Traject = Guid.Empty,
        Toestand = "melding",
        Begonnen = Op(0),
        GeteldeDagen = 0,
        RechtbankDagen = rechtbankdagen,
        NominaleDagen = 224,
        KetenUiterlijk = uiterlijk is { } u ? Begin.AddDays(u) : null,
        KetenOordeel = "loopt",
        HelpGestart = hulp is { } h ? Op(h) : null,
        Stappen = stappen,
        Overdrachten = overdrachten ?? [],
        Procesregie = [],
        ZichtOpVeiligheid = [],
        Belast = [],
    };
}
