using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Maatregelen.Tests;

/// <summary>Comply or explain: an explanation that comes while the term runs, and none after it.</summary>
public sealed class Toelichtingen
{
    private static readonly Kalender DeKalender = new();
    private static readonly DateTimeOffset Begin = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Versleuteld Tekst = new(Guid.Empty, "x");
    private static readonly Guid Ernaast = Guid.Parse("11111111-1111-4111-8111-111111111111");

    // Six weeks after Friday 12 June 2026 is Friday 24 July, to the end of that day in Amsterdam (two hours ahead). Three months after it is
    // 12 September.
    [Theory]
    [InlineData("GI-KOERS", "2026-07-24T21:59:59Z", null)]
    [InlineData("GI-KOERS", "2026-07-24T22:00:00Z", "6 weken na vrijdag 12 juni 2026: vrijdag 24 juli 2026.")]
    [InlineData("HULP-START", "2026-09-12T21:59:59Z", null)]
    [InlineData("HULP-START", "2026-09-12T22:00:00Z", "3 maanden na vrijdag 12 juni 2026; zaterdag 12 september 2026 is geen werkdag, maar deze termijn schuift niet (de Algemene termijnenwet geldt er niet voor): zaterdag 12 september 2026.")]
    public void TotEnMetDeLaatsteDagIsEenToelichtingOpTijd(string termijn, string op, string? teLaat)
    {
        var uitkomst = Aanvaard().LegUit(Uitleg(termijn), DeKalender, DateTimeOffset.Parse(op, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(teLaat is null ? null : "EenToelichtingKomtVoordatDeTermijnVoorbijIs", uitkomst.Weigering?.Regel);
        if (teLaat is not null) Assert.Equal($"De termijn is voorbij en is niet gehaald: {teLaat}", uitkomst.Weigering!.Uitleg);
    }

    // The first help, and help instead of what came back, is counted from the uitspraak however late it is determined; help besides it only while the term runs, to 12 September.
    [Theory]
    [InlineData("eerste", "2026-11-01", true)]
    [InlineData("in plaats van wat terugkwam", "2026-11-01", true)]
    [InlineData("ernaast", "2026-09-12", true)]
    [InlineData("ernaast", "2026-09-13", false)]
    [InlineData("in plaats van wat ernaast terugkwam", "2026-11-01", false)]
    [InlineData("in plaats van het een, en van wat ernaast terugkwam", "2026-11-01", true)]
    public void WelkeHulpVanafDeUitspraakTelt(string hulp, string op, bool telt)
    {
        var stand = Aanvaard();
        if (hulp != "eerste") stand = Maatregel.PasToe(stand, new HulpBepaald(Guid.Empty, "g", Tekst), Begin);
        if (hulp.Contains("wat ernaast", StringComparison.Ordinal))
        {
            stand = Maatregel.PasToe(stand, new HulpBepaald(Ernaast, "g", Tekst, NaDeTermijn: true), Begin.AddDays(120));
            stand = Maatregel.PasToe(stand, new BepalingTeruggekomen(Ernaast, "teruggelegd"), Begin.AddDays(121));
            Assert.Equal("hulp-bepalen", (stand with { Jeugdbeschermer = "jb", GesprokenMet = Maatregel.Gesprekspartners.ToHashSet(), Koers = Tekst }).Fase);
            Assert.DoesNotContain("HULP-START", stand.Termijnen.Select(t => t.Termijn));
        }

        if (hulp is "in plaats van wat terugkwam" || hulp.Contains("het een", StringComparison.Ordinal)) stand = Maatregel.PasToe(stand, new BepalingTeruggekomen(Guid.Empty, "teruggelegd"), Begin);

        Assert.Equal(telt ? new DateOnly(2026, 6, 12) : null, stand.HulpVanaf(DeKalender, DateTimeOffset.Parse(op + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>From Monday 15 June, when the GI had it: five working days end on the 22nd, six weeks after the uitspraak of 12 June on 24 July, three months on 12 September.</summary>
    [Fact]
    public void WatErLoopt_TotHetIsGedaan()
    {
        var stand = Aanvaard();
        Assert.Equal(["GI-NAAM", "GI-CONTACT", "GI-KOERS", "HULP-START"], stand.Termijnen.Select(t => t.Termijn));
        Assert.Equal(["2026-06-15", "2026-06-15", "2026-06-12", "2026-06-12"], stand.Termijnen.Select(t => $"{t.Vanaf:yyyy-MM-dd}"));
        stand = Maatregel.PasToe(stand, new Uitgelegd("GI-KOERS", new DateOnly(2026, 6, 20), new DateOnly(2026, 10, 1), Tekst), Begin.AddDays(6));
        Assert.Equal([new Toegelicht(new DateOnly(2026, 6, 21), new DateOnly(2026, 6, 20))], stand.Termijnen.Single(t => t.Termijn == "GI-KOERS").Boekingen);
        Assert.All(stand.Termijnen.Where(t => t.Termijn != "GI-KOERS"), t => Assert.Empty(t.Boekingen));
        stand = Maatregel.PasToe(stand, new FamiliegroepsplanAfgesproken(false, null), Begin.AddDays(7));
        Assert.Equal(("GI-PLAN", new DateOnly(2026, 6, 22)), stand.Termijnen.Where(t => t.Termijn == "GI-PLAN").Select(t => (t.Termijn, t.Vanaf)).Single());
        foreach (var gebeurtenis in new Maatregelgebeurtenis[] { new Benoemd("jb"), new Gesproken(["jeugdige"], null), new KoersGekozen(Tekst, false), new PlanGemaakt(Tekst) }) stand = Maatregel.PasToe(stand, gebeurtenis, Begin.AddDays(8));
        Assert.Equal(["GI-CONTACT"], stand.Termijnen.Select(t => t.Termijn)); // the parents were not spoken with yet; no help is needed
        Assert.Empty(Maatregel.PasToe(stand, new Vervallen("teruggelegd"), Begin.AddDays(9)).Termijnen);
    }

    // Not known when the uitspraak was: counted from Monday 15 June, when the GI had it. Six weeks: Monday 27 July.
    [Fact]
    public void ZonderDeDagVanDeUitspraakTeltDeDagWaaropDeGiHaarHad()
    {
        var stand = Aanvaard() with { UitgesprokenOp = null };
        Assert.Null(stand.LegUit(Uitleg("GI-KOERS", "2026-06-15"), DeKalender, Begin.AddDays(42)).Weigering);
        Assert.Equal("EenToelichtingKomtVoordatDeTermijnVoorbijIs", stand.LegUit(Uitleg("GI-KOERS", "2026-06-15"), DeKalender, Begin.AddDays(43)).Weigering?.Regel);
    }

    [Fact]
    public void WatNietLooptWordtNietUitgelegd()
    {
        var ontvangen = Maatregel.PasToe(null, new Ontvangen(Guid.Empty, Guid.Empty), Begin);
        Geweigerd("EerstAccepterenDanUitvoeren", ontvangen, "GI-KOERS");
        Geweigerd("EenTermijnDieIsGehaaldBehoeftGeenToelichting", Aanvaard() with { Koers = Tekst }, "GI-KOERS");
        Geweigerd("ZonderHulpIsErGeenTermijnVoorHulp", Aanvaard() with { Koers = Tekst, HulpNodig = false }, "HULP-START");
        Assert.Null((Aanvaard() with { Koers = Tekst }).LegUit(Uitleg("HULP-START"), DeKalender, Begin).Weigering);
        Assert.Equal("DeUitlegGaatOverDezeMaatregel", Aanvaard().LegUit(Uitleg("GI-KOERS", "2026-06-11"), DeKalender, Begin).Weigering?.Regel);

        static void Geweigerd(string regel, Maatregel stand, string termijn) => Assert.Equal(regel, stand.LegUit(Uitleg(termijn), DeKalender, Begin).Weigering?.Regel);
    }

    [Fact]
    public void AlleenWatPasToeOfLegUitIsKanWordenUitgelegd() => Assert.Equal(["GI-KOERS", "HULP-START"], Maatregel.UitTeLeggen);

    private static Maatregel Aanvaard() =>
        Maatregel.PasToe(Maatregel.PasToe(null, new Ontvangen(Guid.Empty, Guid.Empty), Begin), new Aanvaard("p", new DateOnly(2026, 6, 12)), Begin);

    private static Uitgelegd Uitleg(string termijn, string verteld = "2026-06-12") =>
        new(termijn, DateOnly.ParseExact(verteld, "yyyy-MM-dd"), new DateOnly(2026, 10, 1), Tekst);
}
