using Keten.Contracts;
using Keten.Termijnen;

using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The trace of a child that goes from one Veilig Thuis to another.</summary>
public sealed class Verhuizingen
{
    private const string Noord = "00000001001299757001";
    private const string Zuid = "00000001001299757002";
    private const string Raad = "00000001003214345000";
    private static readonly Guid Melding = Nr(2);
    private static readonly Guid InZuid = Nr(3);
    private static readonly Guid Naar = Nr(5);
    private static readonly Guid Terug = Nr(6);
    private static readonly DateTimeOffset Ontvangen = Op("2026-01-05T09:00");

    [Fact]
    public void WieVoorDeTriageVerhuist_HeeftDeTermijnVanDeEersteMelding()
    {
        var maker = Begin();
        Verhuis(maker, "2026-01-08T09:00", null, null, null);
        maker.Zet("melding", Zuid, "2026-01-14T09:00", new MeldingGetrieerd(InZuid, "onderzoek"));

        Assert.Equal(
            [
                $"triage overgedragen {Noord} 3+0 geen-termijn ",
                $"triage {Zuid} 6+0 te-laat 2026-01-12",
                $"onderzoek {Zuid} 20+0 loopt 2026-03-25",
            ],
            Regels(maker, "2026-02-03T12:00"));
    }

    [Fact]
    public void WieZelfAlTeLaatWas_BlijftDatNaHetOverdragen()
    {
        var maker = Begin();
        Verhuis(maker, "2026-01-14T09:00", null, null, null);

        Assert.Equal([$"triage overgedragen {Noord} 9+0 te-laat 2026-01-12", $"triage {Zuid} 1+0 loopt-te-laat 2026-01-12"], Regels(maker, "2026-01-15T12:00"));
    }

    [Fact]
    public void WieTijdensHetOnderzoekVerhuist_BegintGeenStapOpnieuw()
    {
        var maker = Begin();
        maker.Zet("melding", Noord, "2026-01-12T09:00", new MeldingGetrieerd(Melding, "onderzoek"));
        maker.Zet("melding", Noord, "2026-02-02T09:00", new VtOnderzoekGestart(Melding));
        Verhuis(maker, "2026-02-12T09:00", "2026-01-12T09:00", "2026-02-02T09:00", null);
        maker.Zet("melding", Zuid, "2026-03-25T09:00", new VtOnderzoekAfgerond(InZuid, true, false));
        maker.Zet("raadsonderzoek", Raad, "2026-03-30T09:00", new VerzoekOntvangen(Nr(22), Nr(7), Zuid));

        Assert.Equal(
            [
                $"triage {Noord} 7+0 op-tijd 2026-01-12",
                $"onderzoek overgedragen {Noord} 21+10 geen-termijn ",
                $"onderzoek {Zuid} 0+41 te-laat 2026-03-23",
                $"verzoek {Zuid} 5+0 geen-termijn ",
                $"start {Raad} 4+0 loopt 2026-04-09",
            ],
            Regels(maker, "2026-04-03T12:00"));
    }

    [Fact]
    public void HetWachtenOpHetVerzoek_StaatBijWieHetKindOpDatMomentHad()
    {
        var maker = Begin();
        maker.Zet("melding", Noord, "2026-01-12T09:00", new MeldingGetrieerd(Melding, "onderzoek"));
        maker.Zet("melding", Noord, "2026-02-02T09:00", new VtOnderzoekGestart(Melding));
        maker.Zet("melding", Noord, "2026-03-02T09:00", new VtOnderzoekAfgerond(Melding, true, false));
        Verhuis(maker, "2026-03-12T09:00", "2026-01-12T09:00", "2026-02-02T09:00", "2026-03-02T09:00");

        Assert.Equal(
            [$"triage {Noord} 7+0 op-tijd 2026-01-12", $"onderzoek {Noord} 21+28 op-tijd 2026-03-23", $"verzoek {Noord} 10+0 geen-termijn ", $"verzoek {Zuid} 3+0 loopt "],
            Regels(maker, "2026-03-15T12:00"));
    }

    [Fact]
    public void EenKindZonderOnderzoek_WachtBijHetEneEnDanBijHetAndereVeiligThuis()
    {
        var maker = Begin();
        maker.Zet("melding", Noord, "2026-01-12T09:00", new MeldingGetrieerd(Melding, "advies"));
        Verhuis(maker, "2026-01-20T09:00", "2026-01-12T09:00", null, null, besluit: "advies");

        Assert.Equal([$"triage {Noord} 7+0 op-tijd 2026-01-12", $"vervolg {Noord} 8+0 geen-termijn ", $"vervolg {Zuid} 11+0 loopt "], Regels(maker, "2026-01-31T12:00"));
    }

    [Fact]
    public void HeenEnTerug_StaatElkStukBijZijnVeiligThuis_EnElkRegisterIsVanEenTegelijk()
    {
        var maker = Begin();
        Verhuis(maker, "2026-01-08T09:00", null, null, null);
        maker.Zet("melding", Noord, "2026-01-10T09:00", new ToekenningOntstaan(Nr(15), Register.Procesregie, "overdracht", Terug, Nr(13)));
        maker.Zet("melding", Noord, "2026-01-10T09:00", new MeldingOvergenomen(Nr(4), Terug, InZuid, Ontvangen, null, null, null, null));
        maker.Zet("melding", Noord, "2026-01-12T09:00", new MeldingGetrieerd(Nr(4), "onderzoek"));

        Assert.Equal(
            [$"triage overgedragen {Noord} 3+0 geen-termijn ", $"triage overgedragen {Zuid} 2+0 geen-termijn ", $"triage {Noord} 2+0 op-tijd 2026-01-12", $"onderzoek {Noord} 3+0 loopt 2026-03-23"],
            Regels(maker, "2026-01-15T12:00"));
        var trace = Bouw(maker, "2026-01-15T12:00");
        Assert.Equal([Noord, Zuid, Noord], trace.Procesregie.Select(h => h.Wie));
        Assert.Equal((Ontvangen, 10), (trace.Begonnen!.Value, trace.GeteldeDagen));
        Assert.Equal(trace.Stappen.Count, trace.Stappen.Select(s => s.Sleutel).Distinct().Count());
    }

    [Fact]
    public void WatDeRegioBeeindigde_IsNietOvergenomen()
    {
        var maker = Begin();
        Verhuis(maker, "2026-01-08T09:00", null, null, null);
        maker.Zet("melding", Noord, "2026-01-20T09:00", new OverdrachtBeeindigd(Naar, Zuid, [Nr(13)], "00000001813300000000", "p-2", "organisatie-opgeheven"));

        Assert.Equal([$"triage {Noord} 20+0 loopt-te-laat 2026-01-12"], Regels(maker, "2026-01-25T12:00"));
        Assert.Equal([Noord], Bouw(maker, "2026-01-25T12:00").Procesregie.Select(h => h.Wie));
    }

    [Theory]
    [InlineData("advies")]
    [InlineData("onderzoek")]
    public void WatHetAndereDeed_AanWatDeRegioBeeindigde_TeltNietMee(string besluit)
    {
        var maker = Begin();
        Verhuis(maker, "2026-01-08T09:00", null, null, null);
        maker.Zet("melding", Zuid, "2026-01-09T09:00", new MeldingGetrieerd(InZuid, besluit));
        if (besluit == "onderzoek")
        {
            maker.Zet("melding", Zuid, "2026-01-10T09:00", new VtOnderzoekGestart(InZuid));
            maker.Zet("melding", Zuid, "2026-01-12T09:00", new VtOnderzoekAfgerond(InZuid, true, false));
        }

        maker.Zet("melding", Noord, "2026-01-20T09:00", new OverdrachtBeeindigd(Naar, Zuid, [Nr(13)], "00000001813300000000", "p-2", "organisatie-opgeheven"));

        Assert.Equal([$"triage {Noord} 20+0 loopt-te-laat 2026-01-12"], Regels(maker, "2026-01-25T12:00"));
    }

    private static Maker Begin()
    {
        var maker = new Maker();
        maker.Zet("melding", Noord, "2026-01-05T09:00", new MeldingGeregistreerd(Melding, Ontvangen, []));
        maker.Zet("melding", Noord, "2026-01-05T09:00", new ToekenningOntstaan(Nr(11), Register.Procesregie, "melding", Melding, null));
        return maker;
    }

    /// <summary>Zuid accepts the child, with the melding as it stood at Noord.</summary>
    private static void Verhuis(Maker maker, string op, string? getrieerd, string? gestart, string? afgerond, string besluit = "onderzoek")
    {
        maker.Zet("melding", Zuid, op, new ToekenningOntstaan(Nr(13), Register.Procesregie, "overdracht", Naar, Nr(11)));
        maker.Zet("melding", Zuid, op, new MeldingOvergenomen(InZuid, Naar, Melding, Ontvangen, getrieerd is null ? null : besluit, Moment(getrieerd), Moment(gestart), Moment(afgerond)));

        static DateTimeOffset? Moment(string? wandklok) => wandklok is null ? null : Op(wandklok);
    }

    private static Trajectweergave Bouw(Maker maker, string nu) => Trajecttrace.Bouw(Traject, maker.Feiten, new Kalender(), Op(nu));

    private static IEnumerable<string> Regels(Maker maker, string nu) =>
        Bouw(maker, nu).Stappen.Select(s => $"{s.Naam} {s.Organisatie} {s.Wachtdagen}+{s.Werkdagen} {s.Oordeel} {s.Uiterlijk:yyyy-MM-dd}");
}
