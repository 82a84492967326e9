using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Tests;

/// <summary>The rules of both sides as tables: what stands, what comes, and what follows.</summary>
public sealed class Regels
{
    private static readonly DateTimeOffset Nu = Proefketen.Begin;
    private static readonly Intrekkingswens DeWens = new(Nu, "p-aanbieder", "vergissing", null);

    private static readonly AanbiedersHelft Aanbod = new()
    {
        Overdracht = Guid.Parse("11111111-1111-4111-8111-111111111111"),
        Soort = "verzoek-tot-onderzoek",
        Traject = Guid.Parse("22222222-2222-4222-8222-222222222222"),
        Van = Grond.VtNoord,
        Naar = Grond.RvdkNoord,
        Registers = [],
        Grondslag = "verzoek-tot-onderzoek",
        AangebodenOp = Nu,
        AangebodenDoor = "p",
        Inhoud = "",
    };

    private static readonly OntvangersHelft Ontvangst = new() { Overdracht = Aanbod.Overdracht, OntvangenOp = Nu };

    public static TheoryData<string, string, string, string, string?> Aanbiedingen => new()
    {
        { "verzoek-tot-onderzoek", "veilig-thuis", "rvdk", "verzoek-tot-onderzoek", null },
        { "verzoek-tot-onderzoek", "gi", "rvdk", "verzoek-tot-onderzoek", "DezeOrganisatieMagDitNietAanbieden" },
        { "verzoek-tot-onderzoek", "veilig-thuis", "gemeente", "verzoek-tot-onderzoek", "DeOntvangerPastBijDeSoort" },
        { "verzoek-tot-onderzoek", "veilig-thuis", "rvdk", "toestemming", "EenAanbodZonderGrondslagWordtGeweigerd" },
        { "verzoek-tot-onderzoek", "veilig-thuis", "rvdk", "", "EenAanbodZonderGrondslagWordtGeweigerd" },
        { "overdracht-veilig-thuis", "veilig-thuis", "veilig-thuis", "melding", null },
        { "overdracht-veilig-thuis", "gemeente", "veilig-thuis", "melding", "DezeOrganisatieMagDitNietAanbieden" },
        { "overdracht-veilig-thuis", "veilig-thuis", "rvdk", "melding", "DeOntvangerPastBijDeSoort" },
        { "zicht-tijdens-raadsonderzoek", "veilig-thuis", "gemeente", "toestemming", null },
        { "zicht-tijdens-raadsonderzoek", "rvdk", "gemeente", "toestemming", "DezeOrganisatieMagDitNietAanbieden" },
        { "uitvoering-maatregel", "rvdk", "gi", "uitspraak", null },
        { "uitvoering-maatregel", "rvdk", "gemeente", "uitspraak", "DeOntvangerPastBijDeSoort" },
        { "uitvoering-maatregel", "rvdk", "gi", "toestemming", "EenAanbodZonderGrondslagWordtGeweigerd" },
        { "aankondiging-maatregel", "rvdk", "gi", "", null },
        { "aankondiging-maatregel", "rvdk", "gemeente", "", "DeOntvangerPastBijDeSoort" },
        { "aankondiging-maatregel", "veilig-thuis", "gi", "", "DezeOrganisatieMagDitNietAanbieden" },
        { "bericht-uitspraak", "rvdk", "gemeente", "uitspraak", null },
        { "bericht-uitspraak", "rvdk", "veilig-thuis", "uitspraak", null },
        { "bericht-uitspraak", "rvdk", "gi", "uitspraak", null },
        { "zicht-bij-maatregel", "gemeente", "gi", "uitspraak", null },
        { "zicht-bij-maatregel", "rvdk", "gi", "uitspraak", "DezeOrganisatieMagDitNietAanbieden" },
        { "bepaling-jeugdhulp", "gi", "gemeente", "bepaling-jeugdhulp", null },
        { "bepaling-jeugdhulp", "gi", "aanbieder", "bepaling-jeugdhulp", "DeOntvangerPastBijDeSoort" },
        { "aanmelding-jeugdhulp", "gemeente", "aanbieder", "bepaling-jeugdhulp", null },
        { "aanmelding-jeugdhulp", "gi", "aanbieder", "bepaling-jeugdhulp", "DezeOrganisatieMagDitNietAanbieden" },
    };

    public static TheoryData<string> Soorten => [.. Overdrachtsoort.Alle.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void WatAanVerplichteInhoudOntbreekt_WordtGenoemd_EnNietsAnders(string id)
    {
        var soort = Overdrachtsoort.Zoek(id)!;
        Assert.Empty(Aanbieder.Ontbreekt(soort, Proefketen.Inhoud));

        var leeg = Proefketen.Inhoud with { Reden = " ", Vraag = "", Feiten = [], Zienswijzen = [], Documenten = [], Maatregel = null, Hulp = null, Ingelicht = ["jeugdige"] };
        var verwacht = soort.Inhoud.Where(d => d != Inhoudsdelen.Veiligheidsbeoordeling).Select(d => d.StartsWith("document-", StringComparison.Ordinal) ? "inhoud.documenten" : "inhoud." + d);
        Assert.Equal(verwacht, Aanbieder.Ontbreekt(soort, leeg).Select(f => f.Veld));
    }

    [Theory]
    [MemberData(nameof(Aanbiedingen))]
    public void EenAanbod_VolgtDePijlUitDeTabel(string soort, string van, string naar, string grondslag, string? regel) =>
        Assert.Equal(regel, Aanbieder.Biedaan(Overdrachtsoort.Zoek(soort)!, Organisatie(van), Organisatie(naar), grondslag)?.Regel);

    /// <summary>What the offering side has seen, whether it wished before, and the rule that refuses a wish now.</summary>
    public static TheoryData<string, bool, string?> Wensen => new()
    {
        { "niets", false, null },
        { "ontvangst", false, null },
        { "niets", true, "DeWensIsAlGeuit" },
        { "ontvangst", true, "DeWensIsAlGeuit" },
        { "geaccepteerd", false, "NaEenBesluitValtNietsInTeTrekken" },
        { "geaccepteerd", true, "NaEenBesluitValtNietsInTeTrekken" },
        { "teruggelegd", false, "NaEenBesluitValtNietsInTeTrekken" },
        { "teruggelegd", true, "NaEenBesluitValtNietsInTeTrekken" },
        { "ingetrokken", true, "NaEenBesluitValtNietsInTeTrekken" },
    };

    [Theory]
    [MemberData(nameof(Wensen))]
    public void IntrekkenIsEenWens_ZolangErNietIsBesloten(string gezien, bool eerder, string? regel)
    {
        var eigen = eerder ? Aanbod with { Intrekkingswens = DeWens with { Door = "eerder" } } : Aanbod;

        var (helft, weigering) = Aanbieder.WensIntrekking(eigen, Antwoord(gezien), DeWens);

        Assert.Equal(regel, weigering?.Regel);
        Assert.Equal(regel is null ? Aanbod with { Intrekkingswens = DeWens } : null, helft);
    }

    /// <summary>What the offering side knew, what comes in, and what follows.</summary>
    public static TheoryData<string, string, Gevolg> Antwoorden => new()
    {
        { "niets", "ontvangst", Gevolg.Niets },
        { "niets", "geaccepteerd", Gevolg.ToekenningenGaanOver },
        { "niets", "teruggelegd", Gevolg.AanbodVervalt },
        { "niets", "ingetrokken", Gevolg.AanbodVervalt },
        { "ontvangst", "ontvangst", Gevolg.Niets },
        { "ontvangst", "geaccepteerd", Gevolg.ToekenningenGaanOver },
        { "ontvangst", "teruggelegd", Gevolg.AanbodVervalt },
        { "ontvangst", "ingetrokken", Gevolg.AanbodVervalt },
        { "geaccepteerd", "ontvangst", Gevolg.Strijdig },
        { "geaccepteerd", "geaccepteerd", Gevolg.Niets },
        { "geaccepteerd", "teruggelegd", Gevolg.Strijdig },
        { "geaccepteerd", "ingetrokken", Gevolg.Strijdig },
        { "teruggelegd", "ontvangst", Gevolg.Strijdig },
        { "teruggelegd", "geaccepteerd", Gevolg.Strijdig },
        { "teruggelegd", "teruggelegd", Gevolg.Niets },
        { "teruggelegd", "ingetrokken", Gevolg.Strijdig },
        { "ingetrokken", "ontvangst", Gevolg.Strijdig },
        { "ingetrokken", "geaccepteerd", Gevolg.Strijdig },
        { "ingetrokken", "teruggelegd", Gevolg.Strijdig },
        { "ingetrokken", "ingetrokken", Gevolg.Niets },
    };

    [Theory]
    [MemberData(nameof(Antwoorden))]
    public void AlleenEenEersteBesluitHeeftGevolg_EnEenAnderDaarnaIsStrijdig(string bekend, string nieuw, Gevolg gevolg) =>
        Assert.Equal(gevolg, Aanbieder.Ontvang(Aanbod, Antwoord(bekend), Antwoord(nieuw)!));

    /// <summary>What the receiver had, kind of handover, what somebody decides with which reason, and the rule that refuses it.</summary>
    public static TheoryData<string, string, Besluitsoort, string?, string?> Besluiten => new()
    {
        { "ontvangst", "verzoek-tot-onderzoek", Besluitsoort.Geaccepteerd, null, null },
        { "ontvangst", "verzoek-tot-onderzoek", Besluitsoort.Teruggelegd, "onvoldoende-onderbouwd", null },
        { "ontvangst", "verzoek-tot-onderzoek", Besluitsoort.Teruggelegd, null, "TerugleggenKanAlleenMetEenReden" },
        { "ontvangst", "verzoek-tot-onderzoek", Besluitsoort.Teruggelegd, "geen zin", "TerugleggenKanAlleenMetEenReden" },
        { "ontvangst", "verzoek-tot-onderzoek", Besluitsoort.Teruggelegd, "verkeerde-gi", "TerugleggenKanAlleenMetEenReden" },
        { "ontvangst", "uitvoering-maatregel", Besluitsoort.Geaccepteerd, null, null },
        { "ontvangst", "uitvoering-maatregel", Besluitsoort.Teruggelegd, "verkeerde-gi", null },
        { "ontvangst", "uitvoering-maatregel", Besluitsoort.Teruggelegd, "onvoldoende-onderbouwd", "EenVerplichteOverdrachtKanAlleenTerugAlsVerkeerdeGi" },
        { "ontvangst", "uitvoering-maatregel", Besluitsoort.Teruggelegd, "anders", "EenVerplichteOverdrachtKanAlleenTerugAlsVerkeerdeGi" },
        { "ontvangst", "uitvoering-maatregel", Besluitsoort.Teruggelegd, null, "EenVerplichteOverdrachtKanAlleenTerugAlsVerkeerdeGi" },
        { "ontvangst", "bepaling-jeugdhulp", Besluitsoort.Geaccepteerd, null, null },
        { "ontvangst", "bepaling-jeugdhulp", Besluitsoort.Teruggelegd, "verkeerde-organisatie", null },
        { "ontvangst", "bepaling-jeugdhulp", Besluitsoort.Teruggelegd, "onvoldoende-onderbouwd", "EenVerplichteOverdrachtKanAlleenTerugAlsVerkeerdeOrganisatie" },
        { "ontvangst", "aanmelding-jeugdhulp", Besluitsoort.Teruggelegd, "anders", null },
        { "geaccepteerd", "verzoek-tot-onderzoek", Besluitsoort.Geaccepteerd, null, "EenBesluitIsDefinitief" },
        { "geaccepteerd", "verzoek-tot-onderzoek", Besluitsoort.Teruggelegd, "anders", "EenBesluitIsDefinitief" },
        { "geaccepteerd", "uitvoering-maatregel", Besluitsoort.Teruggelegd, "verkeerde-gi", "EenBesluitIsDefinitief" },
        { "teruggelegd", "verzoek-tot-onderzoek", Besluitsoort.Geaccepteerd, null, "EenBesluitIsDefinitief" },
        { "teruggelegd", "verzoek-tot-onderzoek", Besluitsoort.Teruggelegd, "anders", "EenBesluitIsDefinitief" },
        { "ingetrokken", "verzoek-tot-onderzoek", Besluitsoort.Geaccepteerd, null, "EenBesluitIsDefinitief" },
        { "ingetrokken", "verzoek-tot-onderzoek", Besluitsoort.Teruggelegd, "anders", "EenBesluitIsDefinitief" },
    };

    [Theory]
    [MemberData(nameof(Besluiten))]
    public void DeOntvangerBesluitEenKeer_EnTerugleggenAlleenMetEenGeldigeReden(string had, string soort, Besluitsoort besluit, string? reden, string? regel)
    {
        var genomen = new Overdrachtsbesluit(besluit, Nu, "p-naam", reden, null);

        var (helft, weigering) = Ontvanger.Besluit(Antwoord(had)!, Aanbod, Overdrachtsoort.Zoek(soort)!, genomen);

        Assert.Equal(regel, weigering?.Regel);
        Assert.Equal(regel is null ? genomen : null, helft?.Besluit);
    }

    private static readonly Aanvullingsvraag DeVraag = new(1, Nu, "p-ontvanger", "versleuteld");
    private static readonly Aanvulling DeAanvulling = new(1, Nu, "p-aanbieder", "versleuteld");

    [Theory]
    [InlineData("ontvangst", null)]
    [InlineData("geaccepteerd", "NaEenBesluitValtNietsTeVragen")]
    [InlineData("teruggelegd", "NaEenBesluitValtNietsTeVragen")]
    [InlineData("ingetrokken", "NaEenBesluitValtNietsTeVragen")]
    public void VragenKanTotHetBesluit_EnVerandertVerderNiets(string had, string? regel)
    {
        var (helft, weigering) = Ontvanger.Vraag(Antwoord(had)!, Aanbod, DeVraag);
        Assert.Equal(regel, weigering?.Regel);
        if (regel is null) Assert.Equal(Toestand.Van(Antwoord(had)!, Aanbod), Toestand.Van(helft! with { Vragen = [] }, Aanbod));
        Assert.Equal(regel is null ? [DeVraag] : null, helft?.Vragen);
    }

    /// <summary>What the sender has seen, the question it answers, whether it did before, and the rule that refuses.</summary>
    [Theory]
    [InlineData("niets", 1, false, "EenAanvullingAntwoordtOpEenVraag")]
    [InlineData("ontvangst", 1, false, "EenAanvullingAntwoordtOpEenVraag")]
    [InlineData("vraag", 1, false, null)]
    [InlineData("vraag", 2, false, "EenAanvullingAntwoordtOpEenVraag")]
    [InlineData("vraag", 1, true, "EenVraagWordtEenKeerBeantwoord")]
    [InlineData("geaccepteerd", 1, false, "NaEenBesluitValtNietsAanTeVullen")]
    [InlineData("teruggelegd", 1, false, "NaEenBesluitValtNietsAanTeVullen")]
    public void EenAanvullingAntwoordtEenKeerOpEenVraag(string gezien, int vraag, bool eerder, string? regel)
    {
        var ander = gezien == "vraag" ? Ontvangst with { Vragen = [DeVraag] } : Antwoord(gezien);
        var (helft, weigering) = Aanbieder.VulAan(eerder ? Aanbod with { Aanvullingen = [DeAanvulling] } : Aanbod, ander, DeAanvulling with { Vraag = vraag });
        Assert.Equal(regel, weigering?.Regel);
        Assert.Equal(regel is null ? [DeAanvulling] : null, helft?.Aanvullingen);
    }

    /// <summary>What the receiver had, until when the sender stays, the day of the visit, and the rule that refuses to record it.</summary>
    [Theory]
    [InlineData("ontvangst", null, "2026-02-01", null)]
    [InlineData("ontvangst", "2026-02-01", "2026-03-01", null)] // nazorg begins with the acceptance
    [InlineData("geaccepteerd", null, "2026-03-01", null)]
    [InlineData("geaccepteerd", "2026-03-01", "2026-03-01", null)]
    [InlineData("geaccepteerd", "2026-03-01", "2026-03-02", "EenGezamenlijkBezoekIsVoorHetEindeVanDeNazorg")]
    [InlineData("teruggelegd", null, "2026-02-01", "EenOverdrachtDieNietDoorgingHeeftGeenBezoek")]
    [InlineData("ingetrokken", null, "2026-02-01", "EenOverdrachtDieNietDoorgingHeeftGeenBezoek")]
    public void EenGezamenlijkBezoekKanTotDeNazorgIsAfgelopen(string had, string? nazorgTot, string datum, string? regel)
    {
        var bezoek = Bezoek(datum, geweest: true);
        var aanbod = Aanbod with { NazorgTot = nazorgTot is null ? null : DateOnly.Parse(nazorgTot, System.Globalization.CultureInfo.InvariantCulture) };
        var (helft, weigering) = Ontvanger.LegBezoekVast(Antwoord(had)!, aanbod, bezoek);
        Assert.Equal(regel, weigering?.Regel);
        Assert.Equal(regel is null ? [bezoek] : null, helft?.Bezoeken);
        Assert.Equal(Antwoord(had)!.Besluit, (helft ?? Antwoord(had)!).Besluit); // a visit decides nothing
    }

    [Fact]
    public void BezoekenStaanOpVolgordeVanDag_EnVanEenDagTeltHetLaatst()
    {
        GezamenlijkBezoek[] vastgelegd = [Bezoek("2026-02-05", true), Bezoek("2026-02-01", false), Bezoek("2026-02-05", false), Bezoek("2026-02-03", true)];
        var helft = vastgelegd.Aggregate(Antwoord("ontvangst")!, (h, b) => Ontvanger.LegBezoekVast(h, Aanbod, b).Helft!);
        Assert.Equal([vastgelegd[1], vastgelegd[3], vastgelegd[2]], helft.Bezoeken);
    }

    [Fact]
    public void NaEenEindeDoorDeRegioIsErGeenGezamenlijkBezoekMeer() =>
        Assert.Equal(
            "EenBeeindigdeOverdrachtIsAfgelopen",
            Ontvanger.LegBezoekVast(Antwoord("ontvangst")!, Aanbod with { GedwongenEinde = new GedwongenEinde(Nu, Grond.Inspectie, "p", "anders", null) }, Bezoek("2026-02-01", true)).Weigering?.Regel);

    private static GezamenlijkBezoek Bezoek(string datum, bool geweest) =>
        new(DateOnly.Parse(datum, System.Globalization.CultureInfo.InvariantCulture), geweest, "p-raad", "p-vt", geweest ? null : "gezin-onbereikbaar");

    /// <summary>What the receiver had, how the talk stood, and the rule that refuses to record another.</summary>
    [Theory]
    [InlineData("ontvangst", null, null)]
    [InlineData("ontvangst", Gespreksstand.Gepland, null)]
    [InlineData("ontvangst", Gespreksstand.NietGehouden, null)]
    [InlineData("ontvangst", Gespreksstand.Gehouden, "EenOverdrachtsgesprekWordtEenKeerGehouden")]
    [InlineData("geaccepteerd", Gespreksstand.Gepland, null)]
    [InlineData("teruggelegd", null, "EenOverdrachtDieNietDoorgingHeeftGeenGesprek")]
    [InlineData("ingetrokken", Gespreksstand.Gepland, "EenOverdrachtDieNietDoorgingHeeftGeenGesprek")]
    public void EenGesprekIsEenKeerGehouden_EnKanOokNaDeAcceptatie(string had, Gespreksstand? stond, string? regel)
    {
        var nieuw = new Overdrachtsgesprek(Gespreksstand.Gehouden, Nu, "p", null);
        var (helft, weigering) = Ontvanger.LegGesprekVast(Antwoord(had)! with { Gesprek = stond is { } s ? new(s, null, "p", null) : null }, Aanbod, nieuw);
        Assert.Equal(regel, weigering?.Regel);
        Assert.Equal(regel is null ? nieuw : null, helft?.Gesprek);
    }

    [Theory]
    [InlineData("niets", null)]
    [InlineData("ontvangst", null)]
    [InlineData("geaccepteerd", null)]
    [InlineData("teruggelegd", "NazorgHoortBijEenOverdrachtDieDoorgaat")]
    [InlineData("ingetrokken", "NazorgHoortBijEenOverdrachtDieDoorgaat")]
    public void NazorgHoortBijEenOverdrachtDieDoorgaat(string gezien, string? regel)
    {
        var tot = new DateOnly(2026, 6, 1);
        var (helft, weigering) = Aanbieder.SpreekNazorgAf(Aanbod with { NazorgTot = tot.AddDays(-9) }, Antwoord(gezien), tot);
        Assert.Equal(regel, weigering?.Regel);
        Assert.Equal(regel is null ? tot : null, helft?.NazorgTot);
    }

    [Theory]
    [InlineData("ontvangst", true, "ingetrokken")]
    [InlineData("ontvangst", false, "ontvangen")]
    [InlineData("geaccepteerd", true, "geaccepteerd")]
    [InlineData("teruggelegd", true, "teruggelegd")]
    [InlineData("ingetrokken", true, "ingetrokken")]
    public void EenWensTrektIn_AlleenAlsErNogNietIsBesloten(string had, bool wens, string toestand)
    {
        var eigen = Antwoord(had)!;

        var nieuw = Ontvanger.Bijwerken(eigen, wens ? Aanbod with { Intrekkingswens = DeWens } : Aanbod, Nu.AddDays(1));

        Assert.Equal(toestand, Toestand.Van(nieuw, Aanbod));
        if (had != "ontvangst" || !wens) Assert.Same(eigen, nieuw);
        else Assert.Equal(new Overdrachtsbesluit(Besluitsoort.Ingetrokken, Nu.AddDays(1), DeWens.Door, DeWens.Reden, null), nieuw.Besluit);
    }

    [Theory]
    [InlineData("niets", false, "aangeboden")]
    [InlineData("niets", true, "intrekking-gewenst")]
    [InlineData("ontvangst", false, "ontvangen")]
    [InlineData("ontvangst", true, "intrekking-gewenst")]
    [InlineData("geaccepteerd", true, "geaccepteerd")]
    [InlineData("teruggelegd", false, "teruggelegd")]
    [InlineData("ingetrokken", true, "ingetrokken")]
    public void DeAanbiederZietHetBesluit_BovenZijnEigenWens(string gezien, bool wens, string toestand) =>
        Assert.Equal(toestand, Toestand.Van(wens ? Aanbod with { Intrekkingswens = DeWens } : Aanbod, Antwoord(gezien)));

    private static readonly Arbitrary<Gezien> Versies = Gen.Choose(1, 3)
        .SelectMany(e => Gen.Choose(1, 3).SelectMany(v => Gen.Elements("a", "b").Select(h => new Gezien(e, v, h))))
        .ToArbitrary();

    [Fact]
    public void HelftenHebbenEenVolledigeOrde() => Altijd(Prop.ForAll(Versies, Versies, Versies, (a, b, c) =>
    {
        var ab = Helften.Vergelijk(a, b);
        Assert.Equal(ab switch { Vergelijking.Nieuwer => Vergelijking.Ouder, Vergelijking.Ouder => Vergelijking.Nieuwer, _ => ab }, Helften.Vergelijk(b, a));
        if (ab == Vergelijking.Nieuwer && Helften.Vergelijk(b, c) == Vergelijking.Nieuwer) Assert.Equal(Vergelijking.Nieuwer, Helften.Vergelijk(a, c));
        Assert.Equal(a == b, ab == Vergelijking.Bekend);
        Assert.Equal((a.Epoch, a.Versie) == (b.Epoch, b.Versie) && a.Hash != b.Hash, ab == Vergelijking.Strijdig);
        Assert.Equal(Vergelijking.Nieuwer, Helften.Vergelijk(null, a));
    }));

    [Fact]
    public void EenHogereEpochWint_OokMetEenLagereVersie()
    {
        Assert.Equal(Vergelijking.Nieuwer, Helften.Vergelijk(new Gezien(1, 99, "a"), new Gezien(2, 1, "b")));
        Assert.Equal(Vergelijking.Ouder, Helften.Vergelijk(new Gezien(2, 1, "b"), new Gezien(1, 99, "a")));
    }

    [Fact]
    public void AlleenDeBedoeldeOrganisatiePaktDeSleutelUit()
    {
        using var bedoeld = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var ander = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var publiek = bedoeld.PublicKey;
        var sleutel = Versleuteling.NieuweSleutel();
        var verpakt = Versleuteling.Verpak(sleutel, Grond.RvdkNoord, publiek);

        Assert.Equal(sleutel, Versleuteling.Ontpak(verpakt, bedoeld));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontpak(verpakt, ander));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontpak(verpakt with { Ontvanger = Grond.RvdkZuid }, bedoeld));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontpak(verpakt with { Efemeer = "geen base64!" }, bedoeld));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontpak(verpakt with { Efemeer = Convert.ToBase64String(new byte[91]) }, bedoeld));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontpak(verpakt with { Efemeer = Convert.ToBase64String(ander.ExportSubjectPublicKeyInfo()) }, bedoeld));
        Assert.NotEqual(verpakt.Sleutel, Versleuteling.Verpak(sleutel, Grond.RvdkNoord, publiek).Sleutel);
    }

    [Fact]
    public void EenVeranderdeTekst_GaatNietOpen() => Altijd(Prop.ForAll(
        Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(0, 7).ToArbitrary(), (plaats, bit) =>
    {
        var sleutel = Versleuteling.NieuweSleutel();
        var bytes = Convert.FromBase64String(Versleuteling.Versleutel("Noor woont bij haar tante", sleutel, "a"));
        bytes[plaats % bytes.Length] ^= (byte)(1 << bit);

        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontsleutel(Convert.ToBase64String(bytes), sleutel, "a"));
    }));

    [Fact]
    public void InhoudGaatAlleenOpen_OnderHaarEigenOverdrachtEnDeel()
    {
        var sleutel = Versleuteling.NieuweSleutel();
        var tekst = Versleuteling.Versleutel("é", sleutel, Helften.Context(Aanbod.Overdracht, "inhoud"));

        Assert.Equal("é", Versleuteling.Ontsleutel(tekst, sleutel, Helften.Context(Aanbod.Overdracht, "inhoud")));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontsleutel(tekst, sleutel, Helften.Context(Aanbod.Traject, "inhoud")));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontsleutel(tekst, sleutel, Helften.Context(Aanbod.Overdracht, "besluit")));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontsleutel(tekst, Versleuteling.NieuweSleutel(), Helften.Context(Aanbod.Overdracht, "inhoud")));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontsleutel("kort", sleutel, ""));
        Assert.ThrowsAny<CryptographicException>(() => Versleuteling.Ontsleutel("geen base64!", sleutel, ""));
    }

    private static OntvangersHelft? Antwoord(string hoe) => hoe switch
    {
        "niets" => null,
        "ontvangst" => Ontvangst,
        _ => Ontvangst with { Besluit = new Overdrachtsbesluit(Enum.Parse<Besluitsoort>(hoe, ignoreCase: true), Nu, "p", null, null) },
    };

    private static Organisatie Organisatie(string soort) => new("00000000000000000000", soort, soort, "dienst", "");

    private static void Altijd(Property regel) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true), regel);
}
