using FsCheck;
using FsCheck.Fluent;
using Keten.Fundament;

namespace Keten.Toeleidingen.Tests;

/// <summary>What may happen to a hulpvraag at the gemeente, and to an aanmelding at an aanbieder.</summary>
public sealed class Beslissingen
{
    private static readonly DateTimeOffset Begin = new(2026, 7, 27, 9, 0, 0, TimeSpan.Zero);
    private static readonly Versleuteld Tekst = new(Guid.Empty, "x");
    private static readonly Guid Overdracht = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Traject = Guid.Parse("22222222-2222-4222-8222-222222222222");

    /// <summary>State of a hulpvraag, command, and the phase that follows or the rule that refuses.</summary>
    public static TheoryData<string, string, string> Hulpvragen => new()
    {
        { "ontvangen", "overleg", "EerstAccepterenDanToeleiden" },
        { "ontvangen", "beschikking", "EerstAccepterenDanToeleiden" },
        { "ontvangen", "aanmelding", "EerstAccepterenDanToeleiden" },
        { "aanvaard", "overleg", "wacht-op-beschikking" },
        { "aanvaard", "beschikking", "EerstOverlegDanDeBeschikking" },
        { "aanvaard", "aanmelding", "EerstDeBeschikkingDanDeAanmelding" },
        { "overlegd", "overleg", "HetOverlegIsAlGevoerd" },
        { "overlegd", "beschikking", "wacht-op-aanmelding" },
        { "overlegd", "aanmelding", "EerstDeBeschikkingDanDeAanmelding" },
        { "beschikt", "beschikking", "EenBeschikkingIsEenmalig" },
        { "beschikt", "aanmelding", "aangemeld" },
        { "aangemeld", "aanmelding", "EenAanmeldingTegelijk" },
        { "aangemeld", "terug", "wacht-op-aanmelding" },
        { "teruggekomen", "aanmelding", "aangemeld" },
        { "vervallen", "overleg", "EenVervallenHulpvraagWordtNietUitgevoerd" },
        { "vervallen", "aanmelding", "EenVervallenHulpvraagWordtNietUitgevoerd" },
    };

    /// <summary>State of an aanmelding, command, and the phase that follows or the rule that refuses.</summary>
    public static TheoryData<string, string, string> Aanmeldingen => new()
    {
        { "ontvangen", "intake", "EerstAccepterenDanHelpen" },
        { "ontvangen", "hulp", "EerstAccepterenDanHelpen" },
        { "ontvangen", "overbrugging", "EerstAccepterenDanHelpen" },
        { "aanvaard", "intake", "wacht-op-hulp" },
        { "aanvaard", "hulp", "EerstIntakeDanHulp" },
        { "aanvaard", "overbrugging", "wacht-op-intake" }, // bridging help starts nothing that was waited for
        { "intake", "intake", "EenIntakeIsEenmalig" },
        { "intake", "hulp", "hulp-loopt" },
        { "intake", "alternatief", "hulp-loopt" },
        { "intake", "overbrugging", "wacht-op-hulp" },
        { "overbrugd", "overbrugging", "OverbruggingBegintEenKeer" },
        { "overbrugd", "hulp", "hulp-loopt" },
        { "hulp", "hulp", "PassendeHulpBegintEenKeer" },
        { "hulp", "overbrugging", "PassendeHulpBegintEenKeer" },
        { "vervallen", "intake", "EenVervallenAanmeldingWordtNietUitgevoerd" },
        { "vervallen", "hulp", "EenVervallenAanmeldingWordtNietUitgevoerd" },
    };

    [Theory]
    [MemberData(nameof(Hulpvragen))]
    public void ElkeOpdrachtAanEenHulpvraagHeeftEenUitkomst(string stand, string opdracht, string uitkomst)
    {
        var (nieuw, regel) = Geef(Hulpvraag(stand), opdracht, Begin.AddDays(30));
        Assert.Equal(uitkomst, regel ?? nieuw.Fase);
    }

    [Theory]
    [MemberData(nameof(Aanmeldingen))]
    public void ElkeOpdrachtAanEenAanmeldingHeeftEenUitkomst(string stand, string opdracht, string uitkomst)
    {
        var (nieuw, regel) = Geef(Aanmelding(stand), opdracht, Begin.AddDays(30));
        Assert.Equal(uitkomst, regel ?? nieuw.Fase);
    }

    [Fact]
    public void EenStapLigtNietVoorDeVorige()
    {
        Assert.Equal("EenStapLigtNietVoorDeVorige", Geef(Hulpvraag("aanvaard"), "overleg", Begin.AddMilliseconds(-1)).Regel);
        Assert.Equal("EenStapLigtNietVoorDeVorige", Geef(Aanmelding("aanvaard"), "intake", Begin.AddMilliseconds(-1)).Regel);
    }

    [Fact]
    public void WelkeOpdrachtenErOokKomen_PassendeHulpVolgtOpAcceptatieEnIntake_EnBegintHoogstensEenKeer()
    {
        var opdrachten = Gen.Elements("intake", "hulp", "alternatief", "overbrugging", "aanvaard", "vervallen").SelectMany(o => Gen.Choose(-1, 3).Select(d => (Opdracht: o, Dagen: d))).ListOf().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true), Prop.ForAll(opdrachten, stappen =>
        {
            var stand = Aanmelding("ontvangen");
            var nu = Begin;
            foreach (var (opdracht, dagen) in stappen)
            {
                nu = nu.AddDays(dagen);
                if (opdracht is "aanvaard" or "vervallen" && stand.Fase != "wacht-op-acceptatie") continue;
                (stand, _) = Geef(stand, opdracht, nu);
                if (stand.PassendeHulpLoopt) Assert.True(stand is { IsAanvaard: true, Intake: not null, VervallenOm: null });
                Assert.True(stand.Begonnen.Count(b => b != Toeleidingen.Aanmelding.Overbrugging) <= 1);
                Assert.Equal(stand.Begonnen.Distinct(), stand.Begonnen);
            }
        }));
    }

    private static Hulpvraag Hulpvraag(string naam)
    {
        Hulpvraaggebeurtenis[] weg = [new VraagAanvaard("p"), new Overlegd(Tekst), new Beschikt(Tekst), new Aangemeld(Overdracht, "a")];
        Hulpvraaggebeurtenis[] gebeurd = naam switch { "ontvangen" => [], "aanvaard" => weg[..1], "overlegd" => weg[..2], "beschikt" => weg[..3], "aangemeld" => weg, "teruggekomen" => [.. weg, new AanmeldingTeruggekomen(Overdracht, "teruggelegd")], _ => [new VraagVervallen("teruggelegd")] };
        return gebeurd.Aggregate(Toeleidingen.Hulpvraag.PasToe(null, new VraagOntvangen(Overdracht, Traject), Begin), (s, g) => Toeleidingen.Hulpvraag.PasToe(s, g, Begin));
    }

    private static Aanmelding Aanmelding(string naam)
    {
        Aanmeldingsgebeurtenis[] gebeurd = naam switch
        {
            "ontvangen" => [],
            "aanvaard" => [new KindAanvaard("p")],
            "intake" => [new KindAanvaard("p"), new IntakeGedaan(null)],
            "overbrugd" => [new KindAanvaard("p"), new HulpBegonnen("overbrugging", null), new IntakeGedaan(null)],
            "hulp" => [new KindAanvaard("p"), new IntakeGedaan(null), new HulpBegonnen("zoals-bepaald", null)],
            _ => [new KindNietAanvaard("teruggelegd")],
        };
        return gebeurd.Aggregate(Toeleidingen.Aanmelding.PasToe(null, new KindAangemeld(Overdracht, Traject), Begin), (s, g) => Toeleidingen.Aanmelding.PasToe(s, g, Begin));
    }

    private static (Hulpvraag Stand, string? Regel) Geef(Hulpvraag stand, string opdracht, DateTimeOffset op)
    {
        Uitkomst<Hulpvraaggebeurtenis> uitkomst = opdracht switch
        {
            "overleg" => stand.VoerOverleg(new Overlegd(Tekst), op),
            "beschikking" => stand.Beschik(new Beschikt(Tekst), op),
            "terug" => new AanmeldingTeruggekomen(Overdracht, "teruggelegd"),
            _ => stand.MagAanmelden(op) is { } nee ? nee : new Aangemeld(Traject, "b"),
        };
        if (uitkomst.Weigering is { } weigering) return (stand, Zin(weigering));
        return (Toeleidingen.Hulpvraag.PasToe(stand, Assert.Single(uitkomst.Gebeurtenissen), op), null);
    }

    private static (Aanmelding Stand, string? Regel) Geef(Aanmelding stand, string opdracht, DateTimeOffset op)
    {
        Uitkomst<Aanmeldingsgebeurtenis> uitkomst = opdracht switch
        {
            "aanvaard" => new KindAanvaard("p"),
            "vervallen" => new KindNietAanvaard("teruggelegd"),
            "intake" => stand.DoeIntake(new IntakeGedaan(null), op),
            _ => stand.StartHulp(new HulpBegonnen(opdracht switch { "hulp" => "zoals-bepaald", "alternatief" => "passend-alternatief", _ => "overbrugging" }, null), op),
        };
        if (uitkomst.Weigering is { } weigering) return (stand, Zin(weigering));
        return (Toeleidingen.Aanmelding.PasToe(stand, Assert.Single(uitkomst.Gebeurtenissen), op), null);
    }

    private static string Zin(Weigering weigering)
    {
        Assert.EndsWith(".", weigering.Uitleg);
        return weigering.Regel;
    }
}
