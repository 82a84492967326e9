using System.Text;
using FsCheck.Fluent;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

public sealed class Ketenvervaldagen
{
    // Triage: Monday 12 January. Onderzoek, 10 weeks: Monday 23 March. RvdK, 56 days: Monday 18 May. Hulp: 18 August.
    [Fact]
    public void DeKetenLegtTriageOnderzoekRaadEnHulpAchterElkaar() =>
        Assert.Equal(Dag("2026-08-18"), Keten(Ketenstart.Melding, "2026-01-05").Uiterlijk);

    // 56 days from Monday 5 January: Monday 2 March; three months: 2 June.
    [Fact]
    public void EenTrajectDatBijDeRaadBegintHeeftAlleenRaadEnHulp() =>
        Assert.Equal(Dag("2026-06-02"), Keten(Ketenstart.Verzoek, "2026-01-05").Uiterlijk);

    [Fact]
    public void EenTrajectDatBijEenUitspraakBegintHeeftAlleenDeHulp() =>
        Assert.Equal(Dag("2026-04-05"), Keten(Ketenstart.Uitspraak, "2026-01-05").Uiterlijk);

    // As above until Monday 18 May; 20 days at the court: Sunday 7 June; three months: 7 September.
    [Fact]
    public void DeDagenBijDeRechtbankKomenTussenRaadEnHulp() =>
        Assert.Equal(Dag("2026-09-07"), Keten(Ketenstart.Melding, "2026-01-05", 20).Uiterlijk);

    // Triage from Thursday 26 February: Thursday 5 March. Onderzoek, 70 days: Hemelvaartsdag 14 May, so Friday 15 May.
    // RvdK, 56 days: 10 July. Hulp: Saturday 10 October, which a norm of the field leaves where it is.
    [Fact]
    public void EenSchuivendeTermijnSchuiftDeRestVanDeKetenMee() =>
        Assert.Equal(Dag("2026-10-10"), Keten(Ketenstart.Melding, "2026-02-26").Uiterlijk);

    [Fact]
    public void DeKetenLegtElkeStapUit() => Assert.Equal(
        "5 werkdagen na maandag 5 januari 2026: maandag 12 januari 2026. "
        + "10 weken na maandag 12 januari 2026: maandag 23 maart 2026. "
        + "56 dagen na maandag 23 maart 2026: maandag 18 mei 2026. "
        + "20 dagen bij de rechtbank na maandag 18 mei 2026: zondag 7 juni 2026. "
        + "3 maanden na zondag 7 juni 2026: maandag 7 september 2026.",
        Keten(Ketenstart.Melding, "2026-01-05", 20).Afleiding());

    // Nominally 7 + 70 + 56 + 91 = 224. At least: a melding on Sunday (5 days), and months over February (89).
    [Fact]
    public void DeKetenDuurtNominaal32WekenEnVolgensDeKalender220Tot230Dagen()
    {
        var dagen = Enumerable.Range(0, Dag("2100-01-01").DayNumber - Dag("2015-01-01").DayNumber)
            .Select(Dag("2015-01-01").AddDays)
            .Select(melding => -melding.DayNumber
                + Ketentermijn.Uiterlijk(DeKalender, Termijncatalogus.Standaard, Ketenstart.Melding, melding).Uiterlijk.DayNumber)
            .ToHashSet();

        Assert.Equal((220, 230), (dagen.Min(), dagen.Max()));
    }

    [Fact]
    public void NegatieveDagenBijDeRechtbankWordenGeweigerd() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Keten(Ketenstart.Melding, "2026-01-05", -1));

    [Fact]
    public void NaEenUitspraakTellenGeenDagenBijDeRechtbank() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Keten(Ketenstart.Uitspraak, "2026-01-05", 1));

    // Help must start within 2 months from 1 February 2026 on: a verzoek of January keeps 3, although its help comes later.
    [Fact]
    public void EenTrajectHoudtDeNormenVanZijnEersteDag()
    {
        static string Rij(string id, string soort, int aantal, string geldigVanaf, string geldigTot = "null") => $$"""
            {
              "id": "{{id}}", "naam": "n", "eigenaar": "e", "vanaf": "v", "tot": "t", "richting": "vooruit",
              "lengte": { "soort": "{{soort}}", "aantal": {{aantal}} }, "status": "veldnorm", "termijnenwet": false,
              "pasToeOfLegUit": false, "bron": "b", "geldigVanaf": "{{geldigVanaf}}", "geldigTot": {{geldigTot}}
            }
            """;
        var catalogus = Termijncatalogus.Lees(new MemoryStream(Encoding.UTF8.GetBytes($"""
            [
              {Rij("RVDK-TOTAAL", "kalenderdagen", 56, "2015-01-01")},
              {Rij("HULP-START", "maanden", 3, "2015-01-01", "\"2026-02-01\"")},
              {Rij("HULP-START", "maanden", 2, "2026-02-01")}
            ]
            """)));

        DateOnly Uiterlijk(string verzoek) => Ketentermijn.Uiterlijk(DeKalender, catalogus, Ketenstart.Verzoek, Dag(verzoek)).Uiterlijk;

        // 31 January + 56 = 28 March, three months: 28 June. 1 February + 56 = 29 March, two months: 29 May.
        Assert.Equal(Dag("2026-06-28"), Uiterlijk("2026-01-31"));
        Assert.Equal(Dag("2026-05-29"), Uiterlijk("2026-02-01"));
    }

    [Fact]
    public void MeerDagenBijDeRechtbankMakenDeKetenNooitKorter() => Altijd(Prop.ForAll(
        Gen.Choose(0, 30_000).Select(Dag("2015-01-01").AddDays).ToArbitrary(),
        Gen.Choose(1, 200).ToArbitrary(),
        (melding, dagen) => new[] { Ketenstart.Melding, Ketenstart.Verzoek }.All(start =>
            Ketentermijn.Uiterlijk(DeKalender, Termijncatalogus.Standaard, start, melding, dagen - 1).Uiterlijk
            <= Ketentermijn.Uiterlijk(DeKalender, Termijncatalogus.Standaard, start, melding, dagen).Uiterlijk)));

    private static Vervaldag Keten(Ketenstart start, string vanaf, int rechtbankdagen = 0) =>
        Ketentermijn.Uiterlijk(DeKalender, Termijncatalogus.Standaard, start, Dag(vanaf), rechtbankdagen);
}
