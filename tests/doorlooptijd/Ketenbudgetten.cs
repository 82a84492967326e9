using FsCheck;
using FsCheck.Fluent;
using Keten.Contracts;
using Keten.Termijnen;
using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The budget of the chain: who finishes each step on its last day is in time, and the forecast says so all the way.</summary>
public sealed class Ketenbudgetten
{
    private const string Vt = "00000001001299757001";
    private const string Raad = "00000001003214345000";
    private const string Gi = "00000001003300000000";
    private const string Gemeente = "00000001002564440000";
    private const string Aanbieder = "00000001004400000000";
    private static readonly Kalender DeKalender = new();
    private static readonly DateOnly EersteDag = new(2026, 1, 1);

    /// <summary>Every day of ten years once, and days at the court that differ.</summary>
    [Fact]
    public void WieElkeStapOpDeLaatsteDagAfrondtIsOpTijd_OokWaarDat230DagenZijn()
    {
        var duren = new HashSet<int>();
        for (var i = 0; i < 3653; i++)
        {
            var (melding, rechtbank) = (EersteDag.AddDays(i), i * 7 % 60);
            var weg = new LaatsteDagen(melding, rechtbank);
            var trace = Bouw(weg.Feiten(), weg.Hulp);

            Assert.True(trace.KetenOordeel == "op-tijd", $"{melding:yyyy-MM-dd}: {trace.KetenAfleiding}");
            Assert.Equal((weg.Hulp, rechtbank), (trace.KetenUiterlijk, trace.RechtbankDagen));
            Assert.All(trace.Stappen.Where(s => s.Termijn is "VT-TRIAGE" or "VT-ONDERZOEK" or "RVDK-TOTAAL" or "HULP-START"), s => Assert.Equal(("op-tijd", s.Uiterlijk), (s.Oordeel, Amsterdam.Datum(s.Tot!.Value))));
            Assert.Equal(trace.GeteldeDagen + rechtbank, trace.Verbruik.Sum(v => v.Dagen));
            duren.Add(trace.GeteldeDagen);
        }

        Assert.Equal((220, 230), (duren.Min(), duren.Max()));
    }

    /// <summary>A day later than the last one somewhere, and the chain is late: the due date has no room to spare.</summary>
    [Fact]
    public void EenDagLaterIsTeLaat() => Altijd(Gen.Choose(0, 3652), i =>
    {
        var weg = new LaatsteDagen(EersteDag.AddDays(i), i % 40);
        return Bouw(weg.Feiten(hulpLater: 1), weg.Hulp.AddDays(1)).KetenOordeel == "te-laat";
    });

    [Fact]
    public void WieOpSchemaLigtWordtVerwachtOpDeUitersteDag() => Altijd(Gen.Two(Gen.Choose(0, 3652)), keuze =>
    {
        var weg = new LaatsteDagen(EersteDag.AddDays(keuze.Item1), keuze.Item1 % 40);
        var vandaag = weg.Melding.AddDays(keuze.Item2 % (weg.Hulp.DayNumber - weg.Melding.DayNumber));
        var trace = Bouw(weg.Feiten(tot: vandaag), vandaag);
        return trace.VerwachtOp == trace.KetenUiterlijk;
    });

    // Triage was due on Monday 12 January and is still to be done on the 20th. From that day 10 weeks: 31 March; 56 days: 26 May; three
    // months: 26 August. The chain was due on 18 August.
    [Fact]
    public void WieTeLaatIsWordtLaterVerwacht()
    {
        var maker = new Maker();
        maker.Zet("melding", Vt, "2026-01-05T09:00", new MeldingGeregistreerd(Nr(2), Op("2026-01-05T09:00"), []));
        var trace = Bouw(maker.Feiten, new DateOnly(2026, 1, 20));

        Assert.Equal((new DateOnly(2026, 8, 26), new DateOnly(2026, 8, 18)), (trace.VerwachtOp, trace.KetenUiterlijk));
        Assert.Equal(
            "De termijn die nu loopt was tot en met 12 januari 2026; gerekend vanaf vandaag, 20 januari 2026. 10 weken na dinsdag 20 januari 2026: dinsdag 31 maart 2026. "
            + "56 dagen na dinsdag 31 maart 2026: dinsdag 26 mei 2026. 3 maanden na dinsdag 26 mei 2026: woensdag 26 augustus 2026.",
            trace.VerwachtAfleiding);
    }

    // By hand from the facts of the whole way. Melding 5 January to the verzoek of 23 March: 77 days, of which 13 January to 23 March (69) were
    // worked on. Raad to the verzoekschrift of 20 May: 58 days, worked on from 30 March to the besluit of 18 May (49). Court to 15 June: 26.
    // Maatregel to the hulpvraag of 27 July: 42 days, worked on from 23 June (a jeugdbeschermer) on: 34. Then to the help of 16 September: 51, of
    // which the gemeente worked on the beschikking from 29 July to 3 August (5).
    [Fact]
    public void ElkeDagIsVanEenSchakel()
    {
        var trace = Trajecttrace.Bouw(Traject, HeleKeten.Weg(), DeKalender, Op("2026-12-01T12:00"));

        Assert.Equal(
            ["melding 77 69 8", "raadsonderzoek 58 49 9", "rechtbank 26 0 0", "maatregel 42 34 8", "toeleiding 51 5 46"],
            trace.Verbruik.Select(v => $"{v.Schakel} {v.Dagen} {v.Gewerkt} {v.Gewacht}"));
        Assert.Equal(trace.GeteldeDagen, trace.Verbruik.Where(v => v.Schakel != "rechtbank").Sum(v => v.Dagen));
    }

    [Fact]
    public void NaDeStartVanDeHulpIsErNietsMeerTeVerwachten() =>
        Assert.Null(Trajecttrace.Bouw(Traject, HeleKeten.Weg(), DeKalender, Op("2026-12-01T12:00")).VerwachtOp);

    private static void Altijd<T>(Gen<T> gen, Func<T, bool> regel) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true), Prop.ForAll(gen.ToArbitrary(), regel));

    private static Trajectweergave Bouw(IReadOnlyCollection<(string, Feit)> feiten, DateOnly vandaag) => Trajecttrace.Bouw(Traject, feiten, DeKalender, Op($"{vandaag:yyyy-MM-dd}T23:00"));

    /// <summary>A traject in which each step is finished on its last day, which the calendar gives term by term.</summary>
    private sealed record LaatsteDagen(DateOnly Melding, int Rechtbank)
    {
        private DateOnly Triage => Na("VT-TRIAGE", Melding);
        private DateOnly Onderzoek => Na("VT-ONDERZOEK", Triage);
        private DateOnly Besluit => Na("RVDK-TOTAAL", Onderzoek);
        private DateOnly Uitspraak => Besluit.AddDays(Rechtbank);
        public DateOnly Hulp => Na("HULP-START", Uitspraak);

        public List<(string, Feit)> Feiten(int hulpLater = 0, DateOnly? tot = null)
        {
            var maker = new Maker();
            Zet(Melding, "09:00", "melding", Vt, new MeldingGeregistreerd(Nr(2), Op($"{Melding:yyyy-MM-dd}T09:00"), []));
            Zet(Triage, "10:00", "melding", Vt, new MeldingGetrieerd(Nr(2), "onderzoek"));
            Zet(Triage, "11:00", "melding", Vt, new VtOnderzoekGestart(Nr(2)));
            Zet(Onderzoek, "12:00", "melding", Vt, new VtOnderzoekAfgerond(Nr(2), true, false));
            Zet(Onderzoek, "13:00", "raadsonderzoek", Raad, new VerzoekOntvangen(Nr(22), Nr(5), Vt));
            Zet(Onderzoek, "14:00", "raadsonderzoek", Raad, new RaadsonderzoekGestart(Nr(22), Gemeente, true));
            Zet(Besluit, "15:00", "raadsonderzoek", Raad, new RaadsbesluitGenomen(Nr(22), "verzoek-ots"));
            Zet(Besluit, "16:00", "raadsonderzoek", Raad, new VerzoekschriftIngediend(Nr(22), "ots"));
            Zet(Uitspraak, "17:00", "raadsonderzoek", Raad, new UitspraakGedaan(Nr(22), "ots", Gi, Uitspraak, Uitspraak.AddYears(1)));
            Zet(Uitspraak, "18:00", "toeleiding", Gemeente, new HulpvraagOntvangen(Nr(40), Nr(8)));
            Zet(Uitspraak, "19:00", "toeleiding", Gemeente, new AanmeldingGedaan(Nr(40), Nr(9), Aanbieder));
            Zet(Uitspraak, "20:00", "toeleiding", Aanbieder, new AanmeldingOntvangen(Nr(51), Nr(9)));
            Zet(Hulp.AddDays(hulpLater), "21:00", "toeleiding", Aanbieder, new HulpGestart(Nr(51), "zoals-bepaald"));
            return maker.Feiten;

            void Zet(DateOnly dag, string tijd, string dienst, string organisatie, object feit)
            {
                if (!(dag > tot)) maker.Zet(dienst, organisatie, $"{dag:yyyy-MM-dd}T{tijd}", feit);
            }
        }

        private static DateOnly Na(string termijn, DateOnly vanaf) => DeKalender.Vervaldag(Termijncatalogus.Standaard.Op(termijn, EersteDag), vanaf).Uiterlijk;
    }
}
