using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

public sealed class Afleidingen
{
    [Theory]
    [InlineData("VT-TRIAGE", "2026-01-12", "5 werkdagen na maandag 12 januari 2026: maandag 19 januari 2026.")]
    [InlineData("VT-TRIAGE", "2026-12-22",
        "5 werkdagen na dinsdag 22 december 2026; 25 en 26 december tellen niet mee: woensdag 30 december 2026.")]
    [InlineData("VT-TRIAGE", "2026-12-24",
        "5 werkdagen na donderdag 24 december 2026; 25 en 26 december en 1 januari tellen niet mee: maandag 4 januari 2027.")]
    [InlineData("VT-TRIAGE", "2026-05-04", "5 werkdagen na maandag 4 mei 2026; 5 mei telt niet mee: dinsdag 12 mei 2026.")]
    [InlineData("VT-ONDERZOEK", "2026-03-01",
        "10 weken na zondag 1 maart 2026; zondag 10 mei 2026 is geen werkdag, dus de termijn loopt door "
        + "(Algemene termijnenwet, artikel 1 lid 1): maandag 11 mei 2026.")]
    [InlineData("RVDK-TOTAAL", "2026-03-01",
        "56 dagen na zondag 1 maart 2026; zondag 26 april 2026 is geen werkdag, maar deze termijn schuift niet "
        + "(de Algemene termijnenwet geldt er niet voor): zondag 26 april 2026.")]
    [InlineData("OTS-VERLENGING", "2026-05-10",
        "8 weken vóór zondag 10 mei 2026; zondag 15 maart 2026 is geen werkdag, maar een termijn die terugtelt schuift niet "
        + "(Algemene termijnenwet, artikel 1 lid 2): zondag 15 maart 2026.")]
    [InlineData("OTS-DUUR", "2026-05-02",
        "1 jaar na zaterdag 2 mei 2026; zondag 2 mei 2027 is geen werkdag, maar een lange termijn schuift niet "
        + "(Algemene termijnenwet, artikel 4): zondag 2 mei 2027.")]
    [InlineData("OVERGANG-18", "2010-08-30",
        "16 jaar en 6 maanden na maandag 30 augustus 2010; februari 2027 heeft geen dag 30, dus de laatste dag van de maand telt; "
        + "zondag 28 februari 2027 is geen werkdag, maar deze termijn schuift niet (de Algemene termijnenwet geldt er niet voor): "
        + "zondag 28 februari 2027.")]
    public void EenVervaldagLegtZichzelfUit(string id, string vanaf, string afleiding) =>
        Assert.Equal(afleiding, DeKalender.Vervaldag(Standaard(id), Dag(vanaf)).Afleiding());

    [Fact]
    public void EenTermijnDieTweeKeerLangerWordtNoemtBeideRegels() => Assert.Equal(
        "3 dagen na donderdag 24 december 2026; zondag 27 december 2026 is geen werkdag, dus de termijn loopt door "
        + "(Algemene termijnenwet, artikel 1 lid 1); tot en met maandag 28 december 2026 zijn er geen twee werkdagen, "
        + "dus de termijn wordt langer (Algemene termijnenwet, artikel 2): dinsdag 29 december 2026.",
        DeKalender.Vervaldag(Wettelijk(Lengtesoort.Kalenderdagen, 3), Dag("2026-12-24")).Afleiding());

    [Theory]
    [InlineData(Lengtesoort.Werkdagen, "1 werkdag")]
    [InlineData(Lengtesoort.Kalenderdagen, "1 dag")]
    [InlineData(Lengtesoort.Weken, "1 week")]
    [InlineData(Lengtesoort.Maanden, "1 maand")]
    [InlineData(Lengtesoort.Jaren, "1 jaar")]
    public void EenIsEnkelvoud(Lengtesoort soort, string tekst) => Assert.Equal(tekst, new Lengte(soort, 1).ToString());
}
