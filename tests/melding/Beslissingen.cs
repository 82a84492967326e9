using FsCheck;
using FsCheck.Fluent;
using Keten.Fundament;

namespace Keten.Meldingen.Tests;

/// <summary>What may happen to a melding: every state with every command, and generated histories.</summary>
public sealed class Beslissingen
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
    private static readonly Versleuteld Tekst = new(Guid.Empty, "x");
    private static readonly Guid Noor = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Sam = Guid.Parse("22222222-2222-4222-8222-222222222222");
    private static readonly Guid Vreemd = Guid.Parse("99999999-9999-4999-8999-999999999999");

    private static readonly string[] Fasen = ["wacht-op-triage", "getrieerd", "wacht-op-onderzoek", "in-onderzoek", "onderzocht"];

    /// <summary>State, command, and the phase that follows or the rule that refuses.</summary>
    public static TheoryData<string, string, string> Tabel => new()
    {
        { "geregistreerd", "trieer onderzoek", "wacht-op-onderzoek" },
        { "geregistreerd", "trieer advies", "getrieerd" },
        { "geregistreerd", "trieer spoed", "getrieerd" },
        { "geregistreerd", "trieer overdracht-lokaal-team", "getrieerd" },
        { "geregistreerd", "trieer zonder Sam", "ElkKindKrijgtEenVeiligheidsbeoordeling" },
        { "geregistreerd", "trieer met een vreemd kind", "HetKindHoortBijDezeMelding" },
        { "geregistreerd", "start", "EerstTriageDanOnderzoek" },
        { "geregistreerd", "rond Noor af", "EerstStartenDanAfronden" },
        { "geregistreerd", "rond een vreemd kind af", "HetKindHoortBijDezeMelding" },
        { "geregistreerd", "verzoek Noor", "VerzoekVolgtOpEenConclusie" },
        { "geregistreerd", "verzoek een vreemd kind", "HetKindHoortBijDezeMelding" },

        { "advies", "trieer onderzoek", "EenMeldingWordtEenKeerGetrieerd" },
        { "advies", "start", "OnderzoekVolgtOpEenTriagebesluitOnderzoek" },
        { "advies", "rond Noor af", "EerstStartenDanAfronden" },
        { "advies", "rond een vreemd kind af", "HetKindHoortBijDezeMelding" },
        { "advies", "verzoek Noor", "VerzoekVolgtOpEenConclusie" },
        { "advies", "verzoek een vreemd kind", "HetKindHoortBijDezeMelding" },

        { "te onderzoeken", "trieer onderzoek", "EenMeldingWordtEenKeerGetrieerd" },
        { "te onderzoeken", "start", "in-onderzoek" },
        { "te onderzoeken", "rond Noor af", "EerstStartenDanAfronden" },
        { "te onderzoeken", "rond een vreemd kind af", "HetKindHoortBijDezeMelding" },
        { "te onderzoeken", "verzoek Noor", "VerzoekVolgtOpEenConclusie" },
        { "te onderzoeken", "verzoek een vreemd kind", "HetKindHoortBijDezeMelding" },

        { "in onderzoek", "trieer advies", "EenMeldingWordtEenKeerGetrieerd" },
        { "in onderzoek", "start", "EenOnderzoekBegintEenKeer" },
        { "in onderzoek", "rond Noor af", "in-onderzoek" },
        { "in onderzoek", "rond een vreemd kind af", "HetKindHoortBijDezeMelding" },
        { "in onderzoek", "verzoek Noor", "VerzoekVolgtOpEenConclusie" },
        { "in onderzoek", "verzoek een vreemd kind", "HetKindHoortBijDezeMelding" },

        { "Noor afgerond", "trieer advies", "EenMeldingWordtEenKeerGetrieerd" },
        { "Noor afgerond", "start", "EenOnderzoekBegintEenKeer" },
        { "Noor afgerond", "rond Noor af", "EenConclusieIsEenmalig" },
        { "Noor afgerond", "rond Sam af", "onderzocht" },
        { "Noor afgerond", "verzoek Noor", "mag" },
        { "Noor afgerond", "verzoek Sam", "VerzoekVolgtOpEenConclusie" },

        { "onderzocht", "trieer advies", "EenMeldingWordtEenKeerGetrieerd" },
        { "onderzocht", "start", "EenOnderzoekBegintEenKeer" },
        { "onderzocht", "rond Noor af", "EenConclusieIsEenmalig" },
        { "onderzocht", "rond Sam af", "EenConclusieIsEenmalig" },
        { "onderzocht", "rond een vreemd kind af", "HetKindHoortBijDezeMelding" },
        { "onderzocht", "verzoek Noor", "mag" },
        { "onderzocht", "verzoek Sam", "VerzoekAlleenBijBevestigdeMishandelingZonderVrijwilligeHulp" },
    };

    [Theory]
    [MemberData(nameof(Tabel))]
    public void ElkeOpdrachtHeeftInElkeStandEenUitkomst(string stand, string opdracht, string uitkomst)
    {
        var melding = Stand(stand);

        var (nieuw, regel) = Geef(melding, opdracht, Begin.AddDays(20));

        Assert.Equal(uitkomst, regel ?? (opdracht.StartsWith("verzoek", StringComparison.Ordinal) ? "mag" : nieuw.Fase));
        if (regel is not null) Assert.Same(melding, nieuw);
    }

    [Fact]
    public void ElkeStandKomtMetElkeSoortOpdrachtInDeTabel()
    {
        var gezien = Tabel.Select(r => (r.Data.Item1, r.Data.Item2.Split(' ')[0])).ToHashSet();

        foreach (var stand in new[] { "geregistreerd", "advies", "te onderzoeken", "in onderzoek", "Noor afgerond", "onderzocht" })
            Assert.All(["trieer", "start", "rond", "verzoek"], opdracht => Assert.Contains((stand, opdracht), gezien));
    }

    [Theory]
    [InlineData("geregistreerd", "trieer onderzoek", 0)]
    [InlineData("te onderzoeken", "start", 1)]
    [InlineData("in onderzoek", "rond Noor af", 2)]
    [InlineData("Noor afgerond", "rond Sam af", 3)]
    public void EenStapLigtNietVoorDeVorige_EnMagOpHetzelfdeOgenblik(string stand, string opdracht, int vorigeDag)
    {
        var vorige = Begin.AddDays(vorigeDag);

        Assert.Equal("EenStapLigtNietVoorDeVorige", Geef(Stand(stand), opdracht, vorige.AddMilliseconds(-1)).Regel);
        Assert.Null(Geef(Stand(stand), opdracht, vorige).Regel);
    }

    [Theory]
    [InlineData(true, false, null)]
    [InlineData(true, true, "VerzoekAlleenBijBevestigdeMishandelingZonderVrijwilligeHulp")]
    [InlineData(false, false, "VerzoekAlleenBijBevestigdeMishandelingZonderVrijwilligeHulp")]
    [InlineData(false, true, "VerzoekAlleenBijBevestigdeMishandelingZonderVrijwilligeHulp")]
    public void EenVerzoekKanAlleen_AlsMishandelingIsBevestigd_EnVrijwilligeHulpNietKan(bool bevestigd, bool vrijwillig, string? regel)
    {
        var melding = Melding.PasToe(Stand("in onderzoek"), new OnderzoekAfgerond(Noor, bevestigd, vrijwillig, Tekst), Begin.AddDays(4));

        Assert.Equal(regel, melding.MagVerzoekDoen(Noor)?.Regel);
    }

    /// <summary>Received at 5 January, triaged a day later where that was done.</summary>
    [Theory]
    [InlineData("geregistreerd", -3, null)]
    [InlineData("geregistreerd", 8, null)]
    [InlineData("geregistreerd", 0, "DezeOntvangstStondErAl")]
    [InlineData("onderzocht", -3, null)]
    [InlineData("advies", 1, null)]
    [InlineData("advies", 2, "EenMeldingIsErVoorDeTriage")]
    public void DeOntvangstIsTeCorrigeren_TotDeTriage(string stand, int dagen, string? regel)
    {
        var melding = Stand(stand);
        var correctie = new OntvangstGecorrigeerd(Begin.AddDays(dagen), [Tekst]);

        Assert.Equal(regel, melding.Corrigeer(correctie).Weigering?.Regel);
        if (regel is not null) return;
        var nieuw = Melding.PasToe(melding, correctie, Begin.AddDays(30));
        Assert.Equal((Begin.AddDays(dagen), melding.Fase), (nieuw.OntvangenOp, nieuw.Fase));
        if (stand == "geregistreerd") Assert.All(nieuw.Termijnen, t => Assert.Equal(Termijnen.Amsterdam.Datum(Begin.AddDays(dagen)), t.Vanaf));
    }

    [Fact]
    public void WatIsOvergedragenOfOvergenomen_WordtHierNietGecorrigeerd()
    {
        var correctie = new OntvangstGecorrigeerd(Begin.AddDays(-3), [Tekst]);
        Assert.Equal("DeOntvangstIsMeeOvergedragen", Melding.PasToe(Stand("geregistreerd"), new KindOvergedragen(Noor, Vreemd), Begin).Corrigeer(correctie).Weigering?.Regel);
        Assert.Equal("WieDeMeldingOntvingCorrigeertDeOntvangst", (Stand("geregistreerd") with { OvergenomenVan = "ander" }).Corrigeer(correctie).Weigering?.Regel);
    }

    [Fact]
    public void ElkKindHeeftEenEigenConclusie()
    {
        var melding = Stand("onderzocht");

        Assert.True(melding.Kind(Noor)!.Conclusie!.Bevestigd);
        Assert.False(melding.Kind(Sam)!.Conclusie!.Bevestigd);
    }

    [Fact]
    public void GeenGeschiedenisVanOpdrachten_GaatTerugOfVerliestEenConclusie()
    {
        string[] opdrachten = [.. Tabel.Select(r => r.Data.Item2).Distinct()];
        var geschiedenissen = Gen.Elements(opdrachten)
            .SelectMany(o => Gen.Choose(-1, 3).Select(d => (Opdracht: o, Dagen: d)))
            .ListOf()
            .ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true), Prop.ForAll(geschiedenissen, stappen =>
        {
            var gebeurtenissen = new List<(Meldingsgebeurtenis, DateTimeOffset)> { (Registratie, Begin) };
            var stand = Stand("geregistreerd");
            var nu = Begin;
            foreach (var (opdracht, dagen) in stappen)
            {
                nu = nu.AddDays(dagen);
                var (nieuw, _) = Geef(stand, opdracht, nu, g => gebeurtenissen.Add((g, nu)));
                Assert.True(Array.IndexOf(Fasen, nieuw.Fase) >= Array.IndexOf(Fasen, stand.Fase), $"van {stand.Fase} terug naar {nieuw.Fase}");
                Assert.True(nieuw.LaatsteStap >= stand.LaatsteStap);
                foreach (var kind in nieuw.Kinderen)
                {
                    var conclusie = stand.Kind(kind.Traject)!.Conclusie;
                    if (conclusie is not null) Assert.Same(conclusie, kind.Conclusie);
                    if (nieuw.MagVerzoekDoen(kind.Traject) is null) Assert.True(kind.Conclusie is { Bevestigd: true, VrijwilligMogelijk: false });
                }

                stand = nieuw;
            }

            // The events alone give the same state.
            Melding? herhaald = null;
            foreach (var (gebeurtenis, op) in gebeurtenissen) herhaald = Melding.PasToe(herhaald, gebeurtenis, op);
            Assert.Equivalent(stand, herhaald, strict: true);
        }));
    }

    /// <summary>Noor is with another Veilig Thuis: what is asked of the melding concerns Sam alone.</summary>
    [Theory]
    [InlineData("geregistreerd", "trieer zonder Noor", "wacht-op-onderzoek")]
    [InlineData("geregistreerd", "trieer onderzoek", "WieIsOvergedragenIsBijEenAnderVeiligThuis")]
    [InlineData("geregistreerd", "verhuis Noor", "WieIsOvergedragenIsBijEenAnderVeiligThuis")]
    [InlineData("geregistreerd", "verhuis Sam", "mag")]
    [InlineData("geregistreerd", "verhuis een vreemd kind", "HetKindHoortBijDezeMelding")]
    [InlineData("te onderzoeken", "start", "in-onderzoek")]
    [InlineData("in onderzoek", "rond Noor af", "WieIsOvergedragenIsBijEenAnderVeiligThuis")]
    [InlineData("in onderzoek", "rond Sam af", "onderzocht")]
    [InlineData("onderzocht", "verzoek Noor", "WieIsOvergedragenIsBijEenAnderVeiligThuis")]
    public void WieIsOvergedragen_DoetHierNietMeerMee(string stand, string opdracht, string uitkomst)
    {
        var melding = Melding.PasToe(Stand(stand), new KindOvergedragen(Noor, Vreemd), Begin.AddDays(10));

        var (nieuw, regel) = Geef(melding, opdracht, Begin.AddDays(20));

        Assert.Equal(uitkomst, regel ?? (opdracht.Split(' ')[0] is "verzoek" or "verhuis" ? "mag" : nieuw.Fase));
    }

    [Theory]
    [InlineData("geregistreerd", "trieer onderzoek")]
    [InlineData("te onderzoeken", "start")]
    [InlineData("in onderzoek", "rond Sam af")]
    public void ZijnAlleKinderenOvergedragen_DanIsErNietsMeerTeDoen(string stand, string opdracht)
    {
        var melding = new[] { Noor, Sam }.Aggregate(Stand(stand), (m, k) => Melding.PasToe(m, new KindOvergedragen(k, Vreemd), Begin.AddDays(10)));

        Assert.Equal("overgedragen", melding.Fase);
        Assert.Equal("WieIsOvergedragenIsBijEenAnderVeiligThuis", Geef(melding, opdracht, Begin.AddDays(20)).Regel);
    }

    [Theory]
    [InlineData("geregistreerd", "wacht-op-triage")]
    [InlineData("advies", "getrieerd")]
    [InlineData("te onderzoeken", "wacht-op-onderzoek")]
    [InlineData("in onderzoek", "in-onderzoek")]
    [InlineData("onderzocht", "onderzocht")]
    public void EenOvergenomenMelding_StaatWaarZijBijHetVorigeVeiligThuisStond(string stand, string fase)
    {
        var vorige = Stand(stand);
        var op = Begin.AddDays(10);
        var overgenomen = Neem(vorige);

        Assert.Equal((fase, vorige.Kind(Noor)!.Conclusie), (overgenomen.Fase, overgenomen.Kind(Noor)!.Conclusie));
        Assert.Equal(
            (vorige.OntvangenOp, vorige.GetrieerdOp, vorige.OnderzoekGestartOp, vorige.Kind(Noor)!.GeconcludeerdOp),
            (overgenomen.OntvangenOp, overgenomen.GetrieerdOp, overgenomen.OnderzoekGestartOp, overgenomen.Kind(Noor)!.GeconcludeerdOp));
        Assert.Equal([Noor], overgenomen.Kinderen.Select(k => k.Traject));
        Assert.Equal("EenStapLigtNietVoorDeVorige", Geef(Neem(Stand("te onderzoeken")), "start", op.AddMilliseconds(-1)).Regel);

        var vervallen = Melding.PasToe(overgenomen, new OvernameVervallen(), op);
        Assert.Equal("vervallen", vervallen.Fase);
        Assert.Equal("EenOvernameDieVervielGaatNietVerder", vervallen.MagNaarAnderVeiligThuis(Noor)!.Regel);
        Assert.Equal("EenOvernameDieVervielGaatNietVerder", vervallen.MagVerzoekDoen(Noor)!.Regel);

        Melding Neem(Melding van) => Melding.PasToe(
            null, new Overgenomen(Vreemd, "00000001001299757001", Vreemd, van.OntvangenOp, Kind(Noor), van.Triagebesluit, van.GetrieerdOp, van.OnderzoekGestartOp, van.Kind(Noor)!.Conclusie, van.Kind(Noor)!.GeconcludeerdOp), op);
    }

    [Fact]
    public void EenGebeurtenisDieNietPast_IsEenFoutInHetLogboek()
    {
        Assert.Throws<InvalidOperationException>(() => Melding.PasToe(null, new OnderzoekBegonnen(), Begin));
        Assert.Throws<InvalidOperationException>(() => Melding.PasToe(Stand("geregistreerd"), Registratie, Begin));
    }

    private static readonly Geregistreerd Registratie = new(
        Begin, "professional", null, ["acuut"], [1], [Kind(Noor), Kind(Sam)], []);

    private static KindInMelding Kind(Guid traject) => new(traject, traject, Guid.Empty, Tekst, Tekst, false);

    private static Getrieerd Triage(string besluit, params Guid[] kinderen) => new(besluit, [.. kinderen.Select(k => new Beoordeling(k, "veilig", Tekst))]);

    /// <summary>A melding in this state; every event a day after the one before.</summary>
    private static Melding Stand(string naam)
    {
        Meldingsgebeurtenis[] weg = [Triage("onderzoek", Noor, Sam), new OnderzoekBegonnen(), new OnderzoekAfgerond(Noor, true, false, Tekst), new OnderzoekAfgerond(Sam, false, true, Tekst)];
        Meldingsgebeurtenis[] gebeurd = naam switch
        {
            "geregistreerd" => [],
            "advies" => [Triage("advies", Noor, Sam)],
            "te onderzoeken" => weg[..1],
            "in onderzoek" => weg[..2],
            "Noor afgerond" => weg[..3],
            _ => weg,
        };
        var stand = Melding.PasToe(null, Registratie, Begin);
        for (var i = 0; i < gebeurd.Length; i++) stand = Melding.PasToe(stand, gebeurd[i], Begin.AddDays(i + 1));
        return stand;
    }

    private static (Melding Stand, string? Regel) Geef(Melding melding, string opdracht, DateTimeOffset op, Action<Meldingsgebeurtenis>? gebeurd = null)
    {
        var woorden = opdracht.Split(' ');
        if (woorden[0] == "verhuis") return (melding, melding.MagNaarAnderVeiligThuis(Wie(opdracht))?.Regel);
        if (woorden[0] == "verzoek") return (melding, melding.MagVerzoekDoen(Wie(opdracht))?.Regel);
        var uitkomst = woorden[0] switch
        {
            "trieer" when opdracht == "trieer zonder Sam" => melding.Trieer(Triage("onderzoek", Noor), op),
            "trieer" when opdracht == "trieer zonder Noor" => melding.Trieer(Triage("onderzoek", Sam), op),
            "trieer" when opdracht == "trieer met een vreemd kind" => melding.Trieer(Triage("onderzoek", Noor, Sam, Vreemd), op),
            "trieer" => melding.Trieer(Triage(woorden[1], Noor, Sam), op),
            "start" => melding.StartOnderzoek(op),
            _ => melding.RondAf(new OnderzoekAfgerond(Wie(opdracht), opdracht.Contains("Noor"), opdracht.Contains("Sam"), Tekst), op),
        };
        if (uitkomst.Weigering is { } nee)
        {
            Assert.Empty(uitkomst.Gebeurtenissen);
            Assert.EndsWith(".", nee.Uitleg);
            return (melding, nee.Regel);
        }

        var gebeurtenis = Assert.Single(uitkomst.Gebeurtenissen);
        gebeurd?.Invoke(gebeurtenis);
        return (Melding.PasToe(melding, gebeurtenis, op), null);
    }

    private static Guid Wie(string opdracht) => opdracht.Contains("Noor") ? Noor : opdracht.Contains("Sam") ? Sam : Vreemd;
}
