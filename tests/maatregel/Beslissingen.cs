using FsCheck;
using FsCheck.Fluent;
using Keten.Fundament;

namespace Keten.Maatregelen.Tests;

/// <summary>What may happen to a measure at the GI: every state with every command, and generated histories.</summary>
public sealed class Beslissingen
{
    private static readonly DateTimeOffset Begin = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Versleuteld Tekst = new(Guid.Empty, "x");
    private static readonly Guid Overdracht = Guid.Parse("33333333-3333-4333-8333-333333333333");
    private static readonly Ontvangen Ontvangst = new(Guid.Parse("11111111-1111-4111-8111-111111111111"), Guid.Parse("22222222-2222-4222-8222-222222222222"));

    /// <summary>The regular route, in order: the command, and the phase after it.</summary>
    private static readonly (string Opdracht, string Fase)[] Weg =
    [
        ("aanvaard", "wacht-op-jeugdbeschermer"),
        ("benoem", "wacht-op-eerste-contact"),
        ("spreek", "koers-bepalen"),
        ("familiegroepsplan", "koers-bepalen"),
        ("koers", "hulp-bepalen"),
        ("plan", "hulp-bepalen"),
        ("hulp", "in-uitvoering"),
    ];

    /// <summary>State (how many steps of the route were taken), command, and the phase that follows or the rule that refuses.</summary>
    public static TheoryData<int, string, string> Tabel => new()
    {
        { 0, "benoem", "EerstAccepterenDanUitvoeren" },
        { 0, "spreek", "EerstAccepterenDanUitvoeren" },
        { 0, "familiegroepsplan", "EerstAccepterenDanUitvoeren" },
        { 0, "koers", "EerstAccepterenDanUitvoeren" },
        { 0, "plan", "EerstAccepterenDanUitvoeren" },
        { 0, "hulp", "EerstAccepterenDanUitvoeren" },
        { 1, "benoem", "wacht-op-eerste-contact" },
        { 1, "spreek", "wacht-op-jeugdbeschermer" }, // whoever answers for the child may speak with it before there is a jeugdbeschermer
        { 1, "familiegroepsplan", "wacht-op-jeugdbeschermer" },
        { 1, "koers", "EerstEenJeugdbeschermerDanEenKoers" },
        { 1, "plan", "EerstHetFamiliegroepsplanDanHetPlan" },
        { 1, "hulp", "EerstDeKoersDanDeHulp" },
        { 2, "benoem", "DezeJeugdbeschermerIsAlBenoemd" },
        { 2, "benoem-ander", "wacht-op-eerste-contact" },
        { 2, "spreek-jeugdige", "wacht-op-eerste-contact" },
        { 2, "koers", "EenGedragenKoersWordtMetHetGezinBepaald" },
        { 3, "koers", "hulp-bepalen" },
        { 3, "plan", "EerstHetFamiliegroepsplanDanHetPlan" },
        { 3, "hulp", "EerstDeKoersDanDeHulp" },
        { 4, "familiegroepsplan", "OverHetFamiliegroepsplanIsAlBesloten" },
        { 4, "plan", "koers-bepalen" },
        { 5, "koers", "DeKoersIsAlBepaald" },
        { 5, "hulp", "in-uitvoering" },
        { 6, "plan", "HetPlanIsAlVastgesteld" },
        { 7, "hulp", "in-uitvoering" }, // several kinds of help may be needed
        { 7, "spreek", "in-uitvoering" },
        { 7, "hulp-terug", "hulp-bepalen" },
        { 0, "vervang", "EerstAccepterenDanUitvoeren" },
        { 1, "vervang", "wacht-op-jeugdbeschermer" }, // until the other has accepted, this one goes on
        { 7, "vervang", "in-uitvoering" },
    };

    [Theory]
    [MemberData(nameof(Tabel))]
    public void ElkeOpdrachtHeeftInElkeStandEenUitkomst(int stappen, string opdracht, string uitkomst)
    {
        var maatregel = Stand(stappen);

        var (nieuw, regel) = Geef(maatregel, opdracht, Begin.AddDays(30));

        Assert.Equal(uitkomst, regel ?? nieuw.Fase);
        if (regel is not null) Assert.Same(maatregel, nieuw);
    }

    [Fact]
    public void DeFaseVolgtDeGewoneWeg()
    {
        Assert.Equal("wacht-op-acceptatie", Stand(0).Fase);
        for (var i = 0; i < Weg.Length; i++) Assert.Equal(Weg[i].Fase, Stand(i + 1).Fase);
    }

    [Theory]
    [InlineData("teruggelegd")]
    [InlineData("ingetrokken")]
    public void EenVervallenMaatregel_WordtNietUitgevoerd(string reden)
    {
        var vervallen = Maatregel.PasToe(Stand(0), new Vervallen(reden), Begin);

        Assert.Equal("vervallen", vervallen.Fase);
        foreach (var (opdracht, _) in Weg[1..]) Assert.Equal("EenVervallenMaatregelWordtNietUitgevoerd", Geef(vervallen, opdracht, Begin.AddDays(1)).Regel);
    }

    [Fact]
    public void EenPlanVraagtDatHetKindIsGezien_NietDatDeOudersErWaren()
    {
        var zonder = Maatregel.PasToe(Maatregel.PasToe(Stand(2), new FamiliegroepsplanAfgesproken(false, null), Begin.AddDays(3)), new Gesproken([Maatregel.Ouders], null), Begin.AddDays(3));
        Assert.Equal("VoorEenPlanIsHetKindGezien", Geef(zonder, "plan", Begin.AddDays(4)).Regel);

        var met = Maatregel.PasToe(zonder, new Gesproken([Maatregel.Jeugdige], null), Begin.AddDays(4));
        Assert.Null(Geef(met, "plan", Begin.AddDays(5)).Regel);
    }

    /// <summary>The command, and how many steps of the regular route came before the one that it may not precede.</summary>
    [Theory]
    [InlineData("benoem", 0)]
    [InlineData("spreek", 0)]
    [InlineData("familiegroepsplan", 0)]
    [InlineData("koers", 3)]
    [InlineData("hulp", 5)]
    [InlineData("plan", 4)]
    public void EenStapLigtNietVoorWaaropZijVolgt_EnMagOpHetzelfdeOgenblik(string opdracht, int volgtOp)
    {
        var stand = Stand(Array.FindIndex(Weg, w => w.Opdracht == opdracht));
        var eerder = Begin.AddDays(Math.Max(0, volgtOp - 1));
        Assert.Equal("EenStapLigtNietVoorWaaropZijVolgt", Geef(stand, opdracht, eerder.AddMilliseconds(-1)).Regel);
        Assert.Null(Geef(stand, opdracht, eerder).Regel);
    }

    [Fact]
    public void EenFamiliegroepsplanDatZouKomen_KanAlsnogUitblijven_NietAndersom()
    {
        var wel = Maatregel.PasToe(Stand(2), new FamiliegroepsplanAfgesproken(true, null), Begin.AddDays(3));
        Assert.Equal("OverHetFamiliegroepsplanIsAlBesloten", wel.SpreekFamiliegroepsplanAf(new(true, null), Begin.AddDays(4)).Weigering!.Regel);
        var niet = Maatregel.PasToe(wel, Assert.Single(wel.SpreekFamiliegroepsplanAf(new(false, null), Begin.AddDays(4)).Gebeurtenissen), Begin.AddDays(4));
        Assert.False(niet.Familiegroepsplan);
        Assert.Equal("OverHetFamiliegroepsplanIsAlBesloten", niet.SpreekFamiliegroepsplanAf(new(true, null), Begin.AddDays(5)).Weigering!.Regel);
    }

    [Fact]
    public void VanTweeBepalingenDieTerugkomen_MoetElkOpnieuw()
    {
        var (stand, _) = Geef(Stand(7), "hulp", Begin.AddDays(8));
        (stand, _) = Geef(stand, "hulp-terug", Begin.AddDays(9));
        (stand, _) = Geef(stand, "hulp-terug", Begin.AddDays(9));
        Assert.Equal("hulp-bepalen", stand.Fase);
        (stand, _) = Geef(stand, "hulp", Begin.AddDays(10));
        Assert.Equal("hulp-bepalen", stand.Fase);
        (stand, _) = Geef(stand, "hulp", Begin.AddDays(11));
        Assert.Equal("in-uitvoering", stand.Fase);
    }

    /// <summary>Where another GI goes on: with everything but a jeugdbeschermer and talks of its own, wherever the one before stood.</summary>
    [Theory]
    [InlineData(false, false, null, null, 0, "koers-bepalen")]
    [InlineData(true, true, null, null, 0, "hulp-bepalen")]
    [InlineData(true, false, true, null, 0, "in-uitvoering")]
    [InlineData(true, true, false, "", 0, "in-uitvoering")]
    [InlineData(true, true, false, "teruggelegd", 1, "hulp-bepalen")]
    public void WieOverneemt_WijstZelfAan_SpreektZelf_EnGaatDanVerderWaarDeVorigeWas(bool koers, bool hulpNodig, bool? familiegroepsplan, string? bepaling, int nogTeBepalen, string fase)
    {
        var op = Begin.AddDays(2); // later than its own begin: what it carries over is what it follows on
        var overgenomen = new Overgenomen(
            "00000001003300000000", Guid.Empty, koers ? new KoersGekozen(Tekst, hulpNodig) : null, koers ? op : null, familiegroepsplan, familiegroepsplan is null ? null : op, null, null,
            bepaling is null ? [] : [new Bepaling(new HulpBepaald(Guid.Empty, "00000001002564440000", Tekst), bepaling.Length == 0 ? null : bepaling)], nogTeBepalen);
        var stand = Maatregel.PasToe(Stand(1), overgenomen, Begin);

        Assert.Equal("wacht-op-jeugdbeschermer", stand.Fase);
        (stand, _) = Geef(stand, "benoem", Begin);
        Assert.Equal("wacht-op-eerste-contact", stand.Fase);
        (stand, _) = Geef(stand, "spreek", Begin);
        Assert.Equal(fase, stand.Fase);
        Assert.Equal(koers ? "DeKoersIsAlBepaald" : null, Geef(stand, "koers", op).Regel);
        Assert.Equal(familiegroepsplan is null ? "EerstHetFamiliegroepsplanDanHetPlan" : null, Geef(stand, "plan", op).Regel);
        Assert.Equal(koers ? null : "EerstDeKoersDanDeHulp", Geef(stand, "hulp", op).Regel);
        if (koers) Assert.Equal("EenStapLigtNietVoorWaaropZijVolgt", Geef(stand, "hulp", op.AddMilliseconds(-1)).Regel);
        if (familiegroepsplan is not null) Assert.Equal("EenStapLigtNietVoorWaaropZijVolgt", Geef(stand, "plan", op.AddMilliseconds(-1)).Regel);
        Assert.Equal(bepaling is null ? 0 : 1, stand.AlleBepalingen.Count());
    }

    [Fact]
    public void EenKoersZonderHulp_WachtNietOpEenBepaling()
    {
        var koers = Maatregel.PasToe(Stand(4), new KoersGekozen(Tekst, false), Begin.AddDays(5));
        Assert.Equal("in-uitvoering", koers.Fase);
    }

    [Fact]
    public void WelkeOpdrachtenErOokKomen_HulpVolgtOpEenKoers_EenKoersOpGesprekken_EnHetLogboekGeeftDezelfdeStand()
    {
        var opdrachten = Gen.Elements("benoem", "benoem-ander", "spreek", "spreek-jeugdige", "familiegroepsplan", "koers", "plan", "hulp", "aanvaard", "vervallen", "vervang", "overgedragen")
            .SelectMany(o => Gen.Choose(-1, 3).Select(d => (Opdracht: o, Dagen: d))).ListOf().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true), Prop.ForAll(opdrachten, stappen =>
        {
            var gebeurd = new List<(Maatregelgebeurtenis, DateTimeOffset)> { (Ontvangst, Begin) };
            var stand = Stand(0);
            var nu = Begin;
            foreach (var (opdracht, dagen) in stappen)
            {
                nu = nu.AddDays(dagen);
                // A handover is decided once; the handover itself sees to that.
                if (opdracht is "aanvaard" or "vervallen" && stand.Fase != "wacht-op-acceptatie") continue;
                if (opdracht is "overgedragen" && (stand.Vervanging is null || stand.OvergedragenAan is not null)) continue;
                var vorige = stand;
                (stand, var regel) = Geef(stand, opdracht, nu, g => gebeurd.Add((g, nu)));
                if (regel is not null) Assert.Same(vorige, stand);
                if (stand.Bepalingen.Count > 0) Assert.NotNull(stand.Koers);
                if (stand.Koers is not null) Assert.True(stand.Jeugdbeschermer is not null && stand.GesprokenMet.Count == 2);
                if (stand.Plan is not null) Assert.True(stand.Familiegroepsplan is not null && stand.GesprokenMet.Contains(Maatregel.Jeugdige));
                if (stand.VervallenOm is not null) Assert.Null(stand.Jeugdbeschermer);
                if (vorige.OvergedragenAan is not null && opdracht is not "hulp-terug") Assert.Equal(("overgedragen", "WieIsOvergedragenIsBijEenAndereGi"), (stand.Fase, regel));
            }

            Maatregel? herhaald = null;
            foreach (var (gebeurtenis, op) in gebeurd) herhaald = Maatregel.PasToe(herhaald, gebeurtenis, op);
            Assert.Equal((stand.Fase, stand.Begonnen, stand.Bepalingen.Count), (herhaald!.Fase, herhaald.Begonnen, herhaald.Bepalingen.Count));
        }));
    }

    [Fact]
    public void EenGebeurtenisDieNietPast_IsEenFoutInHetLogboek()
    {
        Assert.Throws<InvalidOperationException>(() => Maatregel.PasToe(null, new Aanvaard("p"), Begin));
        Assert.Throws<InvalidOperationException>(() => Maatregel.PasToe(Stand(0), Ontvangst, Begin));
    }

    private static Maatregel Stand(int stappen)
    {
        var stand = Maatregel.PasToe(null, Ontvangst, Begin);
        for (var i = 0; i < stappen; i++) (stand, _) = Geef(stand, Weg[i].Opdracht, Begin.AddDays(i));
        return stand;
    }

    private static (Maatregel Stand, string? Regel) Geef(Maatregel maatregel, string opdracht, DateTimeOffset op, Action<Maatregelgebeurtenis>? gebeurd = null)
    {
        Uitkomst<Maatregelgebeurtenis> uitkomst = opdracht switch
        {
            "aanvaard" => new Aanvaard("p"),
            "vervallen" => new Vervallen("teruggelegd"),
            "benoem" => maatregel.Benoem(new Benoemd("jb-1"), op),
            "benoem-ander" => maatregel.Benoem(new Benoemd("jb-2"), op),
            "spreek" => maatregel.Spreek(new Gesproken(Maatregel.Gesprekspartners, Tekst), op),
            "spreek-jeugdige" => maatregel.Spreek(new Gesproken([Maatregel.Jeugdige], null), op),
            "familiegroepsplan" => maatregel.SpreekFamiliegroepsplanAf(new FamiliegroepsplanAfgesproken(false, null), op),
            "koers" => maatregel.KiesKoers(new KoersGekozen(Tekst, true), op),
            "plan" => maatregel.StelPlanVast(new PlanGemaakt(Tekst), op),
            "vervang" => maatregel.MagVervangenWorden(op) is { } blijf ? blijf : new Vervangen(Overdracht, "00000001003300000001"),
            "overgedragen" => new Overgedragen(Overdracht, "00000001003300000001"),
            "hulp-terug" => new BepalingTeruggekomen(Guid.Empty, "teruggelegd"),
            _ => maatregel.MagHulpBepalen(op) is { } nee ? nee : new HulpBepaald(Guid.Empty, "00000001002564440000", Tekst),
        };
        if (uitkomst.Weigering is { } weigering)
        {
            Assert.EndsWith(".", weigering.Uitleg);
            return (maatregel, weigering.Regel);
        }

        var gebeurtenis = Assert.Single(uitkomst.Gebeurtenissen);
        gebeurd?.Invoke(gebeurtenis);
        return (Maatregel.PasToe(maatregel, gebeurtenis, op), null);
    }
}
