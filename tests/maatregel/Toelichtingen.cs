using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Maatregelen.Tests;

/// <summary>Comply or explain: an explanation that comes while the term runs, and none after it.</summary>
public sealed class Toelichtingen
{
    private static readonly Kalender DeKalender = new();
    private static readonly DateTimeOffset Begin = new(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);
    private static readonly Versleuteld Tekst = new(Guid.Empty, "x");

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
