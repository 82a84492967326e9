using Keten.Contracts;
using Keten.Termijnen;

using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The trace of a child of whom the kinderrechter replaced the GI.</summary>
public sealed class Vervangingen
{
    private const string Raad = "00000001003214345000";
    private const string Noord = "00000001003300000000";
    private const string Zuid = "00000001003300000001";
    private const string Gemeente = "00000001002564440000";
    private static readonly Guid Onderzoek = Nr(2);
    private static readonly Guid BijNoord = Nr(3);
    private static readonly Guid BijZuid = Nr(4);
    private static readonly Guid Maatregeloverdracht = Nr(5);
    private static readonly Guid Vervanging = Nr(6);

    [Fact]
    public void NaamEnContactBeginnenOpnieuw_KoersEnPlanLopenDoor()
    {
        var maker = Begin();
        maker.Zet("maatregel", Noord, "2026-06-17T09:00", new JeugdbeschermerBenoemd(BijNoord, "p-1"));
        maker.Zet("maatregel", Noord, "2026-06-18T09:00", new ContactGeweest(BijNoord, ["jeugdige", "ouders-met-gezag"]));
        maker.Zet("maatregel", Noord, "2026-06-22T09:00", new FamiliegroepsplanBesloten(BijNoord, false));
        Vervang(maker, "2026-07-01T09:00", "2026-07-03T09:00");
        Aanvaard(maker, "2026-07-06T09:00");
        maker.Zet("maatregel", Zuid, "2026-07-08T09:00", new JeugdbeschermerBenoemd(BijZuid, "p-2"));
        maker.Zet("maatregel", Zuid, "2026-07-20T09:00", new KoersBepaald(BijZuid));

        Assert.Equal(
            [
                $"jeugdbeschermer {Noord} 2+0 op-tijd 2026-06-22",
                $"eerste contact {Noord} 2+1 op-tijd 2026-06-22",
                $"koers overgedragen {Noord} 2+19 geen-termijn ",
                $"plan van aanpak overgedragen {Noord} 0+14 geen-termijn ",
                $"jeugdbeschermer {Zuid} 7+0 op-tijd 2026-07-10",
                $"eerste contact {Zuid} 7+20 loopt-te-laat 2026-07-10",
                $"koers {Zuid} 2+12 op-tijd 2026-07-27",
                $"plan van aanpak {Zuid} 0+22 loopt 2026-08-03",
                $"bepaling jeugdhulp {Zuid} 8+0 loopt ",
            ],
            Regels(maker, "2026-07-28T12:00"));
        var trace = Bouw(maker, "2026-07-28T12:00");
        Assert.Equal([(Noord, new DateOnly(2026, 7, 1)), (Zuid, new DateOnly(2027, 6, 15))], trace.Belast.Select(b => (b.Wie, b.Tot!.Value)));
        Assert.Equal(Op("2026-07-01T09:00"), trace.Belast[1].Sinds);
        Assert.Equal(trace.Stappen.Count, trace.Stappen.Select(s => s.Sleutel).Distinct().Count());
    }

    /// <summary>What the former GI settles after the offer counts while it has the child, and stays behind when the other goes on.</summary>
    [Fact]
    public void WatNaHetAanbodIsVastgelegd_GaatNietMee()
    {
        var maker = Begin();
        Vervang(maker, "2026-07-01T09:00", "2026-07-01T09:00");
        maker.Zet("maatregel", Noord, "2026-07-02T09:00", new KoersBepaald(BijNoord, HulpNodig: false));
        maker.Zet("maatregel", Noord, "2026-07-02T09:00", new FamiliegroepsplanBesloten(BijNoord, false));
        Assert.Contains($"koers {Noord} 17+0 op-tijd 2026-07-27", Regels(maker, "2026-07-03T12:00"));
        Assert.DoesNotContain("passende hulp", Namen("2026-07-03T12:00"));

        Aanvaard(maker, "2026-07-06T09:00");
        maker.Zet("maatregel", Noord, "2026-07-07T09:00", new JeugdbeschermerBenoemd(BijNoord, "p-1")); // before it had seen that
        var regels = Regels(maker, "2026-07-08T12:00").ToList();
        Assert.Contains($"koers overgedragen {Noord} 21+0 geen-termijn ", regels);
        Assert.Contains($"koers {Zuid} 2+0 loopt 2026-07-27", regels);
        Assert.Contains($"jeugdbeschermer overgedragen {Noord} 21+0 te-laat 2026-06-22", regels);
        Assert.DoesNotContain(regels, r => r.StartsWith("plan van aanpak", StringComparison.Ordinal));
        Assert.Contains("passende hulp", Namen("2026-07-08T12:00"));

        IEnumerable<string> Namen(string nu) => Bouw(maker, nu).Stappen.Select(s => s.Naam);
    }

    /// <summary>A GI may talk before a named person accepts, and record it afterwards: the koers is of the day on which it was settled.</summary>
    [Fact]
    public void EenKoersVanVoorDeAcceptatie_IsVanDieDag()
    {
        var maker = Begin();
        Vervang(maker, "2026-07-01T09:00", "2026-07-03T09:00");
        Aanvaard(maker, "2026-07-28T09:00");
        maker.Zet("maatregel", Zuid, "2026-07-24T09:00", new KoersBepaald(BijZuid));

        var regels = Regels(maker, "2026-07-29T12:00").ToList();
        Assert.Contains($"koers overgedragen {Noord} 39+0 geen-termijn ", regels);
        Assert.Contains($"koers {Zuid} 0+0 op-tijd 2026-07-27", regels);
    }

    [Fact]
    public void ZolangNiemandAanvaardt_LooptAllesBijDeVorige_EnDeTermijnVanDeNieuweVanafHaarInformatie()
    {
        var maker = Begin();
        Vervang(maker, "2026-07-01T09:00", null);
        Assert.Equal(
            [$"jeugdbeschermer {Noord} 27+0 loopt-te-laat 2026-06-22", $"koers {Noord} 27+0 loopt 2026-07-27", $"eerste contact {Noord} 27+0 loopt-te-laat 2026-06-22", $"jeugdbeschermer {Zuid} 11+0 loopt ", $"eerste contact {Zuid} 11+0 loopt "],
            Regels(maker, "2026-07-12T12:00"));

        maker.Zet("maatregel", Zuid, "2026-07-03T09:00", new MaatregelOntvangen(BijZuid, Vervanging));
        Assert.Contains($"jeugdbeschermer {Zuid} 11+0 loopt-te-laat 2026-07-10", Regels(maker, "2026-07-12T12:00"));
    }

    [Fact]
    public void WieZelfAlTeLaatWas_BlijftDatNaHetOverdragen()
    {
        var maker = Begin();
        Vervang(maker, "2026-08-03T09:00", "2026-08-03T09:00");
        Aanvaard(maker, "2026-08-04T09:00");

        var regels = Regels(maker, "2026-08-05T12:00").ToList();
        Assert.Contains($"koers overgedragen {Noord} 50+0 te-laat 2026-07-27", regels);
        Assert.Contains($"koers {Zuid} 1+0 loopt-te-laat 2026-07-27", regels);
        Assert.Contains($"jeugdbeschermer overgedragen {Noord} 50+0 te-laat 2026-06-22", regels);
    }

    [Theory]
    [InlineData("teruggelegd")]
    [InlineData("ingetrokken")]
    [InlineData("beeindigd")]
    public void EenVervangingDieNietDoorging_VerandertNietsVanDeTrace(string hoe)
    {
        var maker = Begin();
        Vervang(maker, "2026-07-01T09:00", "2026-07-02T09:00");
        if (hoe == "beeindigd")
        {
            Aanvaard(maker, "2026-07-03T09:00");
            maker.Zet("maatregel", Zuid, "2026-07-04T09:00", new JeugdbeschermerBenoemd(BijZuid, "p-2"));
            maker.Zet("maatregel", Noord, "2026-07-06T09:00", new OverdrachtBeeindigd(Vervanging, Zuid, [], "00000001813300000000", "p-3", "organisatie-opgeheven"));
        }
        else
        {
            maker.Zet("maatregel", Zuid, "2026-07-03T09:00", new OverdrachtBesloten(Vervanging, hoe == "teruggelegd" ? Besluitsoort.Teruggelegd : Besluitsoort.Ingetrokken, "p-2", "verkeerde-gi"));
        }

        maker.Zet("maatregel", Zuid, "2026-07-06T09:00", new MaatregelVervallen(BijZuid, hoe));
        Assert.Equal(Regels(Begin(), "2026-07-12T12:00"), Regels(maker, "2026-07-12T12:00"));
        Assert.Equal([Noord], Bouw(maker, "2026-07-12T12:00").Belast.Select(b => b.Wie));
    }

    [Fact]
    public void HetWachtenOpEenBepaling_GaatBijDeVolgendeVerder_EnWatDeVorigeBepaaldeTelt()
    {
        var maker = Begin();
        maker.Zet("maatregel", Noord, "2026-06-22T09:00", new KoersBepaald(BijNoord));
        Vervang(maker, "2026-07-01T09:00", "2026-07-01T09:00");
        Aanvaard(maker, "2026-07-02T09:00");
        maker.Zet("maatregel", Zuid, "2026-07-10T09:00", new JeugdhulpBepaald(BijZuid, Nr(8), Gemeente));
        Assert.Equal([$"bepaling jeugdhulp {Noord} 10+0 geen-termijn ", $"bepaling jeugdhulp {Zuid} 8+0 geen-termijn "], Bepalingen(maker));

        var eerder = Begin();
        eerder.Zet("maatregel", Noord, "2026-06-22T09:00", new KoersBepaald(BijNoord));
        eerder.Zet("maatregel", Noord, "2026-06-25T09:00", new JeugdhulpBepaald(BijNoord, Nr(8), Gemeente));
        Vervang(eerder, "2026-07-01T09:00", "2026-07-01T09:00");
        Aanvaard(eerder, "2026-07-02T09:00");
        Assert.Equal([$"bepaling jeugdhulp {Noord} 3+0 geen-termijn "], Bepalingen(eerder));

        static IEnumerable<string> Bepalingen(Maker maker) => Regels(maker, "2026-07-20T12:00").Where(r => r.StartsWith("bepaling", StringComparison.Ordinal));
    }

    /// <summary>An ots from 15 June, a monday; Noord is informed that day and its person has accepted.</summary>
    private static Maker Begin()
    {
        var maker = new Maker();
        maker.Zet("raadsonderzoek", Raad, "2026-06-15T09:00", new UitspraakGedaan(Onderzoek, "ots", Noord, new DateOnly(2026, 6, 15), new DateOnly(2027, 6, 15)));
        maker.Zet("raadsonderzoek", Raad, "2026-06-15T09:00", new MaatregelAangeboden(Onderzoek, Maatregeloverdracht, Noord));
        maker.Zet("maatregel", Noord, "2026-06-15T10:00", new MaatregelOntvangen(BijNoord, Maatregeloverdracht));
        return maker;
    }

    private static void Vervang(Maker maker, string op, string? geinformeerd)
    {
        maker.Zet("maatregel", Noord, op, new GiVervangen(BijNoord, Vervanging, Zuid));
        if (geinformeerd is not null) maker.Zet("maatregel", Zuid, geinformeerd, new MaatregelOntvangen(BijZuid, Vervanging));
    }

    private static void Aanvaard(Maker maker, string op) => maker.Zet("maatregel", Zuid, op, new OverdrachtBesloten(Vervanging, Besluitsoort.Geaccepteerd, "p-2", null));

    private static Trajectweergave Bouw(Maker maker, string nu) => Trajecttrace.Bouw(Traject, maker.Feiten, new Kalender(), Op(nu));

    private static IEnumerable<string> Regels(Maker maker, string nu) =>
        Bouw(maker, nu).Stappen.Where(s => s.Schakel == "maatregel").Select(s => $"{s.Naam} {s.Organisatie} {s.Wachtdagen}+{s.Werkdagen} {s.Oordeel} {s.Uiterlijk:yyyy-MM-dd}");
}
