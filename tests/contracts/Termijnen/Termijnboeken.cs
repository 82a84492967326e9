using FsCheck.Fluent;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

/// <summary>A term of a case: a budget with its ledger.</summary>
public sealed class Termijnboeken
{
    // 42 days after Monday 15 June: Monday 27 July.
    private static readonly Termijnboek Koers = new(Standaard("GI-KOERS"), Dag("2026-06-15"));

    [Theory]
    [InlineData("2026-07-27", null, null, Termijnoordeel.Loopt)]
    [InlineData("2026-07-28", null, null, Termijnoordeel.LooptTeLaat)]
    [InlineData("2026-07-28", "2026-07-27", null, Termijnoordeel.LooptToegelicht)]
    [InlineData("2026-09-01", null, "2026-07-27", Termijnoordeel.OpTijd)]
    [InlineData("2026-09-01", "2026-07-01", "2026-07-27", Termijnoordeel.OpTijd)]
    [InlineData("2026-09-01", null, "2026-07-28", Termijnoordeel.TeLaat)]
    [InlineData("2026-09-01", "2026-07-27", "2026-07-28", Termijnoordeel.Toegelicht)]
    public void HetOordeelVolgtUitDeBoekingen(string vandaag, string? toegelicht, string? gehaald, Termijnoordeel oordeel)
    {
        var boek = Koers;
        if (toegelicht is not null) boek = boek.Boek(DeKalender, new Toegelicht(Dag(toegelicht), Dag(toegelicht)));
        if (gehaald is not null) boek = boek.Boek(DeKalender, new Gehaald(Dag(gehaald)));

        Assert.Equal(oordeel, boek.Oordeel(DeKalender, Dag(vandaag)));
    }

    // A ledger is read as it is: what others recorded too late explains nothing.
    [Fact]
    public void EenToelichtingDieTeLaatInHetBoekStaatTeltNiet() => Assert.Equal(
        Termijnoordeel.TeLaat, (Koers with { Boekingen = [new Toegelicht(Dag("2026-07-28"), Dag("2026-07-28")), new Gehaald(Dag("2026-07-29"))] }).Oordeel(DeKalender, Dag("2026-09-01")));

    [Fact]
    public void WatNietKanWordtGeweigerdMetDeReden()
    {
        Geweigerd(Koers, new Toegelicht(Dag("2026-07-28"), Dag("2026-07-28")), "De termijn is voorbij en is niet gehaald: 6 weken na maandag 15 juni 2026: maandag 27 juli 2026.");
        Geweigerd(Koers, new Toegelicht(Dag("2026-07-01"), Dag("2026-07-02")), "De jeugdige en de ouders horen de toelichting nadat de termijn begon en voordat zij wordt vastgelegd.");
        Geweigerd(Koers, new Toegelicht(Dag("2026-07-01"), Dag("2026-06-14")), "De jeugdige en de ouders horen de toelichting nadat de termijn begon en voordat zij wordt vastgelegd.");
        Geweigerd(new(Standaard("GI-PLAN"), Dag("2026-06-15")), new Toegelicht(Dag("2026-07-01"), Dag("2026-07-01")), "GI-PLAN kent geen toelichting: aan deze termijn moet worden voldaan.");
        Geweigerd(Koers, new Geschorst(Dag("2026-07-01"), " ", "BW"), "Een schorsing heeft een reden en een grond.");
        Geweigerd(Koers, new Geschorst(Dag("2026-07-01"), "ziek", ""), "Een schorsing heeft een reden en een grond.");
        Geweigerd(Koers, new Hervat(Dag("2026-07-01")), "Deze termijn staat niet stil.");
        Geweigerd(Koers, new Gehaald(Dag("2026-06-14")), "Dit ligt voor wat er al met deze termijn gebeurde.");
        Geweigerd(Koers, new Vastgesteld(Dag("2026-07-01"), Dag("2026-06-30"), "BW"), "De vastgestelde dag is al geweest.");
        Geweigerd(Koers, new Vastgesteld(Dag("2026-07-01"), Dag("2026-07-30"), ""), "Een andere dag heeft een grond.");
        Geweigerd(new(Standaard("OTS-VERLENGING"), Dag("2026-05-10")), new Geschorst(Dag("2026-03-01"), "ziek", "BW"), "Een termijn die terugtelt of een leeftijd is, kan niet stilstaan.");
        Geweigerd(Koers.Boek(DeKalender, new Vastgesteld(Dag("2026-07-01"), Dag("2026-07-30"), "BW")), new Geschorst(Dag("2026-07-02"), "ziek", "BW"), "Voor deze zaak is een dag vastgesteld: stel een andere vast.");
        Geweigerd(new(Standaard("OTS-VERLENGING"), Dag("2026-05-10")), new Geschorst(Dag("2026-05-10"), "ziek", "BW"), "De termijn is voorbij en is niet gehaald: 8 weken vóór zondag 10 mei 2026; zondag 15 maart 2026 is geen werkdag, maar een termijn die terugtelt schuift niet (Algemene termijnenwet, artikel 1 lid 2): zondag 15 maart 2026.");
        var stil = Koers.Boek(DeKalender, new Geschorst(Dag("2026-07-01"), "ziek", "BW"));
        Geweigerd(stil, new Geschorst(Dag("2026-07-02"), "ziek", "BW"), "Deze termijn staat al stil.");
        Geweigerd(stil, new Hervat(Dag("2026-07-01")), "De termijn heeft nog geen dag stilgestaan.");
        Geweigerd(Koers.Boek(DeKalender, new Gehaald(Dag("2026-07-01"))), new Gehaald(Dag("2026-07-02")), "Aan deze termijn is al voldaan.");

        static void Geweigerd(Termijnboek boek, Boeking boeking, string melding)
        {
            Assert.Equal(melding, boek.Bezwaar(DeKalender, boeking));
            Assert.StartsWith(melding, Assert.Throws<ArgumentException>(() => boek.Boek(DeKalender, boeking)).Message);
        }
    }

    // Counted back: the verzoekschrift lies at the court on 15 March at the latest, eight weeks before Sunday 10 May.
    [Theory]
    [InlineData("2026-03-01", Termijnoordeel.OpTijd)]
    [InlineData("2026-03-15", Termijnoordeel.OpTijd)]
    [InlineData("2026-03-16", Termijnoordeel.TeLaat)]
    public void EenTermijnDieTerugteltIsGehaaldVoorZijnFeit(string gehaald, Termijnoordeel oordeel)
    {
        var boek = new Termijnboek(Standaard("OTS-VERLENGING"), Dag("2026-05-10")).Boek(DeKalender, new Gehaald(Dag(gehaald)));
        Assert.Equal(oordeel, boek.Oordeel(DeKalender, Dag("2026-06-01")));
    }

    // Still from 1 July, and met on the 10th all the same: from then on the due date is settled.
    [Fact]
    public void WieStilstaandIsGehaaldHoudtZijnUitersteDag()
    {
        var boek = Koers.Boek(DeKalender, new Geschorst(Dag("2026-07-01"), "ziek", "BW")).Boek(DeKalender, new Gehaald(Dag("2026-07-10")));

        Assert.Equal(Dag("2026-08-06"), boek.Vervaldag(DeKalender, Dag("2100-12-31")).Uiterlijk);
        Assert.Equal(Termijnoordeel.OpTijd, boek.Oordeel(DeKalender, Dag("2100-12-31")));
    }

    // Still from 1 July: on 10 July ten days are out (1 through 10 July), so as seen then it is due ten days later than 27 July.
    [Fact]
    public void ZolangEenTermijnStilstaatIsHijNietVoorbij()
    {
        var stil = Koers.Boek(DeKalender, new Geschorst(Dag("2026-07-01"), "ziek", "BW"));

        Assert.Equal(Dag("2026-08-06"), stil.Vervaldag(DeKalender, Dag("2026-07-10")).Uiterlijk);
        Assert.Equal(Termijnoordeel.Loopt, stil.Oordeel(DeKalender, Dag("2027-07-10")));
        Assert.Equal(Dag("2026-08-06"), stil.Boek(DeKalender, new Hervat(Dag("2026-07-11"))).Vervaldag(DeKalender, Dag("2027-07-10")).Uiterlijk);
    }

    [Fact]
    public void EenVastgesteldeDagGaatVoor_EnLegtZichzelfUit()
    {
        var eerder = Koers.Boek(DeKalender, new Vastgesteld(Dag("2026-06-20"), Dag("2026-07-03"), "afspraak met het gezin"));

        Assert.Equal(
            "6 weken na maandag 15 juni 2026; voor deze zaak is een andere dag vastgesteld dan maandag 27 juli 2026: vrijdag 3 juli 2026.",
            eerder.Vervaldag(DeKalender, Dag("2026-06-20")).Afleiding());
        Assert.Equal(Termijnoordeel.LooptTeLaat, eerder.Oordeel(DeKalender, Dag("2026-07-04")));
    }

    /// <summary>No flag is kept: the same ledger is judged anew when the fact, the norm or the holidays turn out to be others.</summary>
    [Fact]
    public void EenGecorrigeerdFeitEenAndereNormEnEenVrijeDagVerschuivenAllesWatErUitVolgt()
    {
        // Monday 11 May: 12, 13, 15 and 18 (14 May is Hemelvaartsdag), and Tuesday 19 May.
        var triage = new Termijnboek(Standaard("VT-TRIAGE"), Dag("2026-05-11"), new Gehaald(Dag("2026-05-20")));
        Assert.Equal(Termijnoordeel.TeLaat, triage.Oordeel(DeKalender, Dag("2026-06-01")));

        Assert.Equal(Termijnoordeel.OpTijd, (triage with { Vanaf = Dag("2026-05-12") }).Oordeel(DeKalender, Dag("2026-06-01")));
        Assert.Equal(Termijnoordeel.OpTijd, (triage with { Termijn = triage.Termijn with { Lengte = new(Lengtesoort.Werkdagen, 6) } }).Oordeel(DeKalender, Dag("2026-06-01")));
        Assert.Equal(Termijnoordeel.OpTijd, triage.Oordeel(new Kalender(Dag("2026-05-15")), Dag("2026-06-01")));
    }

    /// <summary>Whatever is tried with a term on whatever days: what was refused changes nothing, and an explanation never counts as met.</summary>
    [Fact]
    public void WatErOokMetEenTermijnGebeurt_HetOordeelKlopt() => Altijd(Prop.ForAll(
        RuimeDagen,
        Gen.Elements("GI-KOERS", "HULP-START", "GI-PLAN", "VT-TRIAGE").ToArbitrary(),
        Gen.Two(Gen.Choose(0, 40)).Select(p => (Soort: p.Item1 % 5, Verder: p.Item2)).ListOf().ToArbitrary(),
        (vanaf, id, pogingen) =>
        {
            var boek = new Termijnboek(Standaard(id), vanaf);
            var op = vanaf;
            foreach (var (soort, verder) in pogingen)
            {
                op = op.AddDays(verder);
                Boeking boeking = soort switch
                {
                    0 => new Geschorst(op, "reden", "grond"),
                    1 => new Hervat(op),
                    2 => new Toegelicht(op, op),
                    3 => new Vastgesteld(op, op.AddDays(30), "grond"),
                    _ => new Gehaald(op),
                };
                var voor = boek;
                if (boek.Bezwaar(DeKalender, boeking) is null) boek = boek.Boek(DeKalender, boeking);
                else if (!ReferenceEquals(voor, boek)) return false;
            }

            var uiterlijk = boek.Vervaldag(DeKalender, op);
            var oordeel = boek.Oordeel(DeKalender, op);
            var gehaald = boek.Boekingen.OfType<Gehaald>().FirstOrDefault();
            var uitgelegd = boek.Boekingen.OfType<Toegelicht>().Any();
            return uiterlijk.Regels[^1].Naar == uiterlijk.Uiterlijk
                && (oordeel == Termijnoordeel.OpTijd) == (gehaald?.Op <= uiterlijk.Uiterlijk)
                && (oordeel is not (Termijnoordeel.Toegelicht or Termijnoordeel.LooptToegelicht) || (uitgelegd && boek.Termijn.PasToeOfLegUit))
                && (gehaald is not null || oordeel is Termijnoordeel.Loopt or Termijnoordeel.LooptTeLaat or Termijnoordeel.LooptToegelicht);
        }));
}
