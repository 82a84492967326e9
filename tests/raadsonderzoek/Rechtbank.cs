using Keten.Fundament;

namespace Keten.Raadsonderzoeken.Tests;

/// <summary>From the raadsbesluit to the uitspraak: every state with every command.</summary>
public sealed class Rechtbank
{
    private static readonly DateTimeOffset Begin = new(2026, 5, 18, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Dag = new(2026, 6, 15);
    private static readonly Versleuteld Tekst = new(Guid.Empty, "x");
    private static readonly Guid Regie = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Bericht = Guid.Parse("22222222-2222-4222-8222-222222222222");

    /// <summary>State, command, and the phase that follows or the rule that refuses.</summary>
    public static TheoryData<string, string, string> Tabel => new()
    {
        { "in-onderzoek", "indienen", "EerstBesluitenDanIndienen" },
        { "geen-maatregel", "indienen", "EerstBesluitenDanIndienen" },
        { "besloten", "indienen", "bij-rechtbank" },
        { "besloten", "zitting", "EerstIndienenDanZitting" },
        { "besloten", "ots", "EerstIndienenDanUitspraak" },
        { "ingediend", "indienen", "EenVerzoekschriftWordtEenKeerIngediend" },
        { "ingediend", "zitting", "bij-rechtbank" },
        { "ingediend", "ots", "EerstZittingDanUitspraak" },
        { "zitting", "zitting", "bij-rechtbank" }, // aanhouding: another one
        { "zitting", "ots", "uitgesproken" },
        { "zitting", "te-lange-ots", "EenOtsDuurtHoogstensEenJaar" },
        { "zitting", "afwijzing", "uitgesproken" },
        { "uitspraak", "ots", "EenUitspraakIsEenmalig" },
        { "uitspraak", "zitting", "NaDeUitspraakIsErGeenZitting" },
        { "aangeboden", "maatregel-terug", "wacht-op-andere-gi" },
        { "aangeboden", "bericht-terug", "wacht-op-bericht" },
        { "bericht-terug", "bericht", "uitgesproken" },
        { "maatregel-terug", "maatregel", "uitgesproken" },
        { "bericht-terug", "maatregel", "uitgesproken" }, // to a GI that has the zicht itself no message goes
        { "maatregel-terug", "bericht-terug", "wacht-op-andere-gi" }, // without a GI a message helps nobody
    };

    [Theory]
    [MemberData(nameof(Tabel))]
    public void ElkeOpdrachtHeeftInElkeStandEenUitkomst(string stand, string opdracht, string uitkomst)
    {
        var (nieuw, regel) = Geef(Stand(stand), opdracht, Begin.AddDays(40));
        Assert.Equal(uitkomst, regel ?? nieuw.Fase);
    }

    /// <summary>Born, invited, and whether the zitting of 15 June 2026 can be recorded so.</summary>
    public static TheoryData<string?, bool, string?> Uitnodigingen => new()
    {
        { "2014-06-15", false, "EenKindVanTwaalfOfOuderWordtUitgenodigd" }, // twelve on the day itself
        { "2014-06-15", true, null },
        { "2014-06-16", false, null }, // twelve tomorrow
        { "2010-01-01", false, "EenKindVanTwaalfOfOuderWordtUitgenodigd" },
        { null, false, null }, // not yet born, or unknown
    };

    [Theory]
    [MemberData(nameof(Uitnodigingen))]
    public void EenKindVanTwaalfOfOuderWordtUitgenodigd(string? geboren, bool uitgenodigd, string? regel)
    {
        DateOnly? datum = geboren is null ? null : DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(regel, Stand("ingediend").HoudZitting(new Zitting(uitgenodigd, null), datum, Dag, Begin.AddDays(28)).Weigering?.Regel);
    }

    [Fact]
    public void EenOtsVanPreciesEenJaar_Mag_EenDagLangerNiet()
    {
        Assert.Null(Stand("zitting").DoeUitspraak(Ots(Dag.AddYears(1)), null, Begin.AddDays(40)).Weigering);
        Assert.Equal("EenOtsDuurtHoogstensEenJaar", Stand("zitting").DoeUitspraak(Ots(Dag.AddYears(1).AddDays(1)), null, Begin.AddDays(40)).Weigering?.Regel);
    }

    [Fact]
    public void EenOtsTotDeAchttiendeVerjaardag_Mag_EenDagLangerNiet()
    {
        var tot = Dag.AddMonths(6);
        Assert.Null(Stand("zitting").DoeUitspraak(Ots(tot), tot.AddYears(-18), Begin.AddDays(40)).Weigering);
        Assert.Equal("EenOtsEindigtAlsHetKindMeerderjarigIs", Stand("zitting").DoeUitspraak(Ots(tot), tot.AddYears(-18).AddDays(-1), Begin.AddDays(40)).Weigering?.Regel);
    }

    [Fact]
    public void AlleenEenUitgesprokenOtsGaatNaarEenGi()
    {
        foreach (var stand in new[] { "besloten", "ingediend", "zitting", "afgewezen" }) Assert.Equal("EenMaatregelVolgtOpEenUitspraak", Stand(stand).MagMaatregelOverdragen()?.Regel);
        Assert.Null(Stand("uitspraak").MagMaatregelOverdragen());
    }

    [Fact]
    public void EenBerichtNoemtGeenGiDieDeMaatregelTeruggaf()
    {
        Assert.Equal("EerstEenAndereGiDanHetBericht", Stand("maatregel-terug").MagBerichten()?.Regel);
        Assert.Equal("EenMaatregelVolgtOpEenUitspraak", Stand("afgewezen").MagBerichten()?.Regel);
        Assert.Null(Stand("bericht-terug").MagBerichten());
    }

    [Theory]
    [InlineData("aanvaard", "EerstStartenDanAankondigen")]
    [InlineData("in-onderzoek", null)]
    [InlineData("besloten", null)]
    [InlineData("geen-maatregel", "WatNietKomtWordtNietAangekondigd")]
    [InlineData("ingediend", null)]
    [InlineData("zitting", null)]
    [InlineData("uitspraak", "NaDeUitspraakIsErNietsAanTeKondigen")]
    [InlineData("afgewezen", "NaDeUitspraakIsErNietsAanTeKondigen")]
    public void EenMaatregelWordtAangekondigd_ZolangZijKanKomen(string stand, string? regel)
    {
        var onderzoek = Stand(stand);
        Assert.Equal(regel, onderzoek.MagAankondigen()?.Regel);
        if (regel is null) Assert.Same(onderzoek, Raadsonderzoek.PasToe(onderzoek, new Aangekondigd(Guid.Empty, "gi"), Begin.AddDays(40))); // no step: an earlier one may still be told
    }

    private static Uitgesproken Ots(DateOnly tot) => new("ots", Dag, Tekst, Tekst, "00000001003300000000", Dag, tot);

    private static Raadsonderzoek Stand(string naam)
    {
        Raadsgebeurtenis[] weg =
        [
            new Ontvangen(Guid.Empty, Guid.Empty, "vt"), new Aanvaard("p"), new Gestart("gemeente", true, null), new Besloten(naam == "geen-maatregel" ? naam : "verzoek-ots", Tekst),
            new Ingediend("ots", Tekst), new Zitting(true, null), naam == "afgewezen" ? new Uitgesproken("afgewezen", Dag, Tekst, Tekst, null, null, null) : Ots(Dag.AddYears(1)),
            new Aangeboden(Regie, "gi"), new BerichtGestuurd(Bericht, "gemeente"), new Teruggekomen(naam == "bericht-terug" ? Bericht : Regie, "teruggelegd"),
        ];
        var tot = naam switch { "aanvaard" => 2, "in-onderzoek" => 3, "besloten" or "geen-maatregel" => 4, "ingediend" => 5, "zitting" => 6, "aangeboden" => 9, "bericht-terug" or "maatregel-terug" => 10, _ => 7 };
        Raadsonderzoek? stand = null;
        for (var i = 0; i < tot; i++) stand = Raadsonderzoek.PasToe(stand, weg[i], Begin.AddDays(i));
        return stand!;
    }

    private static (Raadsonderzoek Stand, string? Regel) Geef(Raadsonderzoek stand, string opdracht, DateTimeOffset op)
    {
        Uitkomst<Raadsgebeurtenis> uitkomst = opdracht switch
        {
            "maatregel" => new Aangeboden(Guid.Empty, "andere-gi"),
            "maatregel-terug" => new Teruggekomen(Regie, "teruggelegd"),
            "bericht" => new BerichtGestuurd(Guid.Empty, "veilig-thuis"),
            "bericht-terug" => new Teruggekomen(Bericht, "teruggelegd"),
            "indienen" => stand.DienIn(new Ingediend("ots", Tekst), op),
            "zitting" => stand.HoudZitting(new Zitting(true, null), new DateOnly(2013, 4, 12), Dag, op),
            "afwijzing" => stand.DoeUitspraak(new Uitgesproken("afgewezen", Dag, Tekst, Tekst, null, null, null), null, op),
            "te-lange-ots" => stand.DoeUitspraak(Ots(Dag.AddYears(2)), null, op),
            _ => stand.DoeUitspraak(Ots(Dag.AddYears(1)), null, op),
        };
        if (uitkomst.Weigering is { } nee)
        {
            Assert.EndsWith(".", nee.Uitleg);
            return (stand, nee.Regel);
        }

        return (Raadsonderzoek.PasToe(stand, Assert.Single(uitkomst.Gebeurtenissen), op), null);
    }
}
