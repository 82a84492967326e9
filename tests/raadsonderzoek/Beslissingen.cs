using FsCheck;
using FsCheck.Fluent;
using Keten.Fundament;

namespace Keten.Raadsonderzoeken.Tests;

/// <summary>What may happen to a raadsonderzoek: every state with every command, and generated histories.</summary>
public sealed class Beslissingen
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Overdracht = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Gestart Start = new("00000001002564440000", true, null);
    private static readonly Besloten Besluit = new("verzoek-ots", new Versleuteld(Guid.Empty, "x"));

    /// <summary>State, command, and the phase that follows or the rule that refuses.</summary>
    public static TheoryData<string, string, string> Tabel => new()
    {
        { "ontvangen", "start", "EerstAccepterenDanOnderzoeken" },
        { "ontvangen", "besluit", "EerstOnderzoekenDanBesluiten" },
        { "aanvaard", "start", "in-onderzoek" },
        { "aanvaard", "besluit", "EerstOnderzoekenDanBesluiten" },
        { "gestart", "start", "EenOnderzoekBegintEenKeer" },
        { "gestart", "besluit", "besloten" },
        { "besloten", "start", "EenOnderzoekBegintEenKeer" },
        { "besloten", "besluit", "EenRaadsbesluitIsEenmalig" },
        { "teruggelegd", "start", "EenVervallenVerzoekWordtNietOnderzocht" },
        { "teruggelegd", "besluit", "EerstOnderzoekenDanBesluiten" },
        { "ingetrokken", "start", "EenVervallenVerzoekWordtNietOnderzocht" },
        { "ingetrokken", "besluit", "EerstOnderzoekenDanBesluiten" },
    };

    [Theory]
    [MemberData(nameof(Tabel))]
    public void ElkeOpdrachtHeeftInElkeStandEenUitkomst(string stand, string opdracht, string uitkomst)
    {
        var onderzoek = Stand(stand);

        var (nieuw, regel) = Geef(onderzoek, opdracht, Begin.AddDays(20));

        Assert.Equal(uitkomst, regel ?? nieuw.Fase);
        if (regel is not null) Assert.Same(onderzoek, nieuw);
    }

    [Theory]
    [InlineData("ontvangen", "wacht-op-acceptatie")]
    [InlineData("aanvaard", "wacht-op-onderzoek")]
    [InlineData("gestart", "in-onderzoek")]
    [InlineData("besloten", "besloten")]
    [InlineData("teruggelegd", "vervallen")]
    [InlineData("ingetrokken", "vervallen")]
    public void DeFaseVolgtUitWatErGebeurdIs(string stand, string fase) => Assert.Equal(fase, Stand(stand).Fase);

    [Theory]
    [InlineData("aanvaard", "start", 1)]
    [InlineData("gestart", "besluit", 2)]
    public void EenStapLigtNietVoorDeVorige_EnMagOpHetzelfdeOgenblik(string stand, string opdracht, int vorigeDag)
    {
        var vorige = Begin.AddDays(vorigeDag);

        Assert.Equal("EenStapLigtNietVoorDeVorige", Geef(Stand(stand), opdracht, vorige.AddMilliseconds(-1)).Regel);
        Assert.Null(Geef(Stand(stand), opdracht, vorige).Regel);
    }

    [Fact]
    public void GeenGeschiedenisVanOpdrachten_GaatTerug_EnBesluitenVolgtAltijdOpAcceptatieEnStart()
    {
        string[] fasen = ["wacht-op-acceptatie", "wacht-op-onderzoek", "in-onderzoek", "besloten"];
        var geschiedenissen = Gen.Elements("start", "besluit", "aanvaard", "teruggelegd")
            .SelectMany(o => Gen.Choose(-1, 3).Select(d => (Opdracht: o, Dagen: d)))
            .ListOf()
            .ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true), Prop.ForAll(geschiedenissen, stappen =>
        {
            var gebeurtenissen = new List<(Raadsgebeurtenis, DateTimeOffset)> { (Ontvangst, Begin) };
            var stand = Stand("ontvangen");
            var nu = Begin;
            foreach (var (opdracht, dagen) in stappen)
            {
                nu = nu.AddDays(dagen);
                // A handover is decided once; the handover itself sees to that.
                if (opdracht is "aanvaard" or "teruggelegd" && stand.Fase != "wacht-op-acceptatie") continue;
                var (nieuw, _) = Geef(stand, opdracht, nu, g => gebeurtenissen.Add((g, nu)));
                if (stand.Fase == "vervallen") Assert.Same(stand, nieuw);
                else if (nieuw.Fase != "vervallen") Assert.True(Array.IndexOf(fasen, nieuw.Fase) >= Array.IndexOf(fasen, stand.Fase), $"van {stand.Fase} terug naar {nieuw.Fase}");
                if (nieuw.Besluit is not null) Assert.True(nieuw is { Start: not null, IsAanvaard: true, VervallenOm: null });
                stand = nieuw;
            }

            Raadsonderzoek? herhaald = null;
            foreach (var (gebeurtenis, op) in gebeurtenissen) herhaald = Raadsonderzoek.PasToe(herhaald, gebeurtenis, op);
            Assert.Equal(stand, herhaald);
        }));
    }

    [Fact]
    public void EenGebeurtenisDieNietPast_IsEenFoutInHetLogboek()
    {
        Assert.Throws<InvalidOperationException>(() => Raadsonderzoek.PasToe(null, Start, Begin));
        Assert.Throws<InvalidOperationException>(() => Raadsonderzoek.PasToe(Stand("ontvangen"), Ontvangst, Begin));
    }

    [Fact]
    public void HetOnderzoekVanEenOverdracht_HeeftAltijdDezelfdeIdentiteit()
    {
        Assert.Equal(Verzoeken.Onderzoek(Overdracht), Verzoeken.Onderzoek(Overdracht));
        Assert.NotEqual(Overdracht, Verzoeken.Onderzoek(Overdracht));
        Assert.NotEqual(Verzoeken.Onderzoek(Guid.Empty), Verzoeken.Onderzoek(Overdracht));
    }

    private static readonly Ontvangen Ontvangst = new(Overdracht, Guid.Parse("22222222-2222-4222-8222-222222222222"), "00000001001299757001");

    private static Raadsonderzoek Stand(string naam)
    {
        Raadsgebeurtenis[] weg = [new Aanvaard("p"), Start, Besluit];
        Raadsgebeurtenis[] gebeurd = naam switch
        {
            "ontvangen" => [],
            "aanvaard" => weg[..1],
            "gestart" => weg[..2],
            "besloten" => weg,
            _ => [new Vervallen(naam)],
        };
        var stand = Raadsonderzoek.PasToe(null, Ontvangst, Begin);
        for (var i = 0; i < gebeurd.Length; i++) stand = Raadsonderzoek.PasToe(stand, gebeurd[i], Begin.AddDays(i + 1));
        return stand;
    }

    private static (Raadsonderzoek Stand, string? Regel) Geef(Raadsonderzoek onderzoek, string opdracht, DateTimeOffset op, Action<Raadsgebeurtenis>? gebeurd = null)
    {
        Uitkomst<Raadsgebeurtenis> uitkomst = opdracht switch
        {
            "start" => onderzoek.StartOnderzoek(Start, op),
            "besluit" => onderzoek.NeemBesluit(Besluit, op),
            "aanvaard" => new Aanvaard("p"),
            _ => new Vervallen(opdracht),
        };
        if (uitkomst.Weigering is { } nee)
        {
            Assert.Empty(uitkomst.Gebeurtenissen);
            Assert.EndsWith(".", nee.Uitleg);
            return (onderzoek, nee.Regel);
        }

        var gebeurtenis = Assert.Single(uitkomst.Gebeurtenissen);
        gebeurd?.Invoke(gebeurtenis);
        return (Raadsonderzoek.PasToe(onderzoek, gebeurtenis, op), null);
    }
}
