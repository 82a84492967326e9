using System.Text;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

public sealed class Catalogus
{
    private const string Goed = """
        {
          "id": "PROEF", "naam": "proef", "eigenaar": "GI", "lengte": { "soort": "weken", "aantal": 6 }, "richting": "vooruit",
          "vanaf": "begin", "tot": "einde", "status": "wettelijk", "termijnenwet": true, "pasToeOfLegUit": false,
          "bron": "001", "geldigVanaf": "2020-01-01", "geldigTot": null
        }
        """;

    // The table in domein.md §4, row by row.
    [Theory]
    [InlineData("VT-TRIAGE", "VT", "5 werkdagen")]
    [InlineData("VT-ONDERZOEK", "VT", "10 weken")]
    [InlineData("RVDK-START", "RvdK", "10 dagen")]
    [InlineData("RVDK-TOTAAL", "RvdK", "56 dagen")]
    [InlineData("GI-NAAM", "GI", "5 werkdagen")]
    [InlineData("GI-CONTACT", "GI", "5 werkdagen")]
    [InlineData("GI-PLAN", "GI", "6 weken")]
    [InlineData("GI-KOERS", "GI", "6 weken")]
    [InlineData("HULP-START", "GI (bepaalt), gemeente (levert)", "3 maanden")]
    [InlineData("WL-TAXATIE", "GI", "2 weken")]
    [InlineData("WL-CONTACT", "GI", "10 dagen")]
    [InlineData("WL-HERTRIAGE", "GI", "3 maanden")]
    [InlineData("OTS-DUUR", "GI", "1 jaar")]
    [InlineData("OTS-VERLENGING", "GI", "8 weken")]
    [InlineData("OTS-NIETVERLENGEN", "GI", "2 maanden")]
    [InlineData("UHP-ADVIES", "RvdK", null)]
    [InlineData("PERSPECTIEF", "GI", "3 maanden")]
    [InlineData("OVERGANG-18", "GI", "16 jaar en 6 maanden")]
    [InlineData("VOOGDIJ-EVALUATIE", "GI", "1 jaar")]
    public void ElkeTermijnVanDeKetenStaatInDeCatalogus(string id, string eigenaar, string? lengte)
    {
        var termijn = Standaard(id);

        Assert.Equal(eigenaar, termijn.Eigenaar);
        Assert.Equal(lengte, termijn.Lengte?.ToString());
    }

    [Fact]
    public void DeCatalogusHeeftNegentienTermijnen() => Assert.Equal(19, Termijncatalogus.Standaard.Termijnen.Count);

    // Art. 1 and 4: statutory, counted forwards, not longer than 12 weeks or 3 months.
    [Fact]
    public void DeTermijnenwetGeldtAlleenVoorKorteWettelijkeTermijnenVooruit() => Assert.Equal(
        ["VT-TRIAGE", "VT-ONDERZOEK", "GI-NAAM", "GI-CONTACT", "GI-PLAN"],
        Termijncatalogus.Standaard.Termijnen.Where(t => t.Termijnenwet).Select(t => t.Id));

    [Fact]
    public void AlleenDeKoersEnDeHulpKennenPasToeOfLegUit() => Assert.Equal(
        ["GI-KOERS", "HULP-START"], Termijncatalogus.Standaard.Termijnen.Where(t => t.PasToeOfLegUit).Select(t => t.Id));

    [Fact]
    public void AlleenVoorHetEindeVanEenMaatregelWordtTeruggeteld() => Assert.Equal(
        ["OTS-VERLENGING", "OTS-NIETVERLENGEN"],
        Termijncatalogus.Standaard.Termijnen.Where(t => t.Richting == Richting.Achteruit).Select(t => t.Id));

    [Fact]
    public void EenZaakWordtBeoordeeldMetDeNormVanHaarDag()
    {
        var oud = Goed.Replace("\"geldigTot\": null", "\"geldigTot\": \"2025-01-01\"");
        var nieuw = Goed.Replace("2020-01-01", "2025-01-01").Replace("\"aantal\": 6", "\"aantal\": 4");
        var catalogus = Lees($"[{oud}, {nieuw}]");

        Assert.Equal(6, catalogus.Op("PROEF", Dag("2024-12-31")).Lengte!.Aantal);
        Assert.Equal(4, catalogus.Op("PROEF", Dag("2025-01-01")).Lengte!.Aantal);
    }

    [Fact]
    public void EenOnbekendeTermijnWordtBijNaamGenoemd()
    {
        var fout = Assert.Throws<OnbekendeTermijnException>(() => Standaard("VT-TRAIGE"));

        Assert.Equal("De termijn VT-TRAIGE staat niet in de catalogus.", fout.Message);
    }

    [Fact]
    public void EenTermijnDieOpDeDagNietGeldtWordtGeweigerd()
    {
        var fout = Assert.Throws<OnbekendeTermijnException>(() => Lees($"[{Goed}]").Op("PROEF", Dag("2019-12-31")));

        Assert.Equal("De termijn PROEF geldt niet op dinsdag 31 december 2019.", fout.Message);
    }

    [Fact]
    public void ElkeFouteRijEnElkFoutVeldWordtGenoemd()
    {
        var leeg = Goed.Replace("\"naam\": \"proef\"", "\"naam\": \" \"").Replace("\"bron\": \"001\", ", "");
        var vreemd = Goed.Replace("PROEF", "ANDERS").Replace("weken", "uren").Replace("vooruit", "opzij")
            .Replace("\"termijnenwet\"", "\"opmerking\": 1, \"termijnenwet\"").Replace("2020-01-01", "2020-02-30");

        Assert.Equal(
            [
                "rij 1 (PROEF), veld naam: is leeg",
                "rij 1 (PROEF), veld bron: ontbreekt",
                "rij 2 (ANDERS), veld lengte.soort: moet een bekende soort zijn",
                "rij 2 (ANDERS), veld richting: moet vooruit of achteruit zijn",
                "rij 2 (ANDERS), veld geldigVanaf: moet een datum zijn",
                "rij 2 (ANDERS), veld opmerking: is onbekend",
            ],
            Fouten($"[{leeg}, {vreemd}]"));
    }

    [Theory]
    [InlineData("\"aantal\": 6", "\"aantal\": 0", "lengte.aantal: ligt niet tussen 1 en 1000")]
    [InlineData("\"aantal\": 6", "\"aantal\": 2.5", "lengte.aantal: moet een getal zijn")]
    [InlineData("\"aantal\": 6", "\"aantal\": 6, \"maanden\": 1", "lengte.maanden: is onbekend")]
    [InlineData("\"weken\", \"aantal\": 6", "\"leeftijd\", \"aantal\": 16", "lengte.maanden: ontbreekt")]
    [InlineData("\"aantal\": 6", "\"aantal\": 13",
        "termijnenwet: kan niet gelden voor een termijn die terugtelt of die artikel 4 uitsluit")]
    [InlineData("vooruit", "achteruit", "termijnenwet: kan niet gelden voor een termijn die terugtelt of die artikel 4 uitsluit")]
    [InlineData("\"status\": \"wettelijk\"", "\"status\": 0", "status: moet een bekende status zijn")]
    [InlineData("\"termijnenwet\": true", "\"termijnenwet\": \"ja\"", "termijnenwet: moet true of false zijn")]
    [InlineData("\"tot\": \"einde\"", "\"tot\": null", "tot: is leeg")]
    [InlineData("\"geldigTot\": null", "\"geldigTot\": \"2020-01-01\"", "geldigTot: ligt niet na geldigVanaf")]
    [InlineData(", \"geldigTot\": null", "", "geldigTot: ontbreekt")]
    public void EenFoutVeldWordtGenoemdMetWatErMisIs(string goed, string fout, string melding) =>
        Assert.Equal($"rij 1 (PROEF), veld {melding}", Fouten($"[{Goed.Replace(goed, fout)}]")[0]);

    [Fact]
    public void TweeRijenVanEenTermijnGeldenNooitTegelijk() => Assert.Equal(
        ["rij 2 (PROEF), veld geldigVanaf: valt samen met de rij die geldt vanaf 2020-01-01"],
        Fouten($"[{Goed}, {Goed.Replace("2020-01-01", "2025-01-01")}]"));

    [Theory]
    [InlineData("{}", "de catalogus is geen lijst van rijen")]
    [InlineData("[", "de catalogus is geen geldige JSON")]
    [InlineData("[{\"id\": \"A\", \"id\": \"B\"}]", "de catalogus is geen geldige JSON")]
    [InlineData("[7]", "rij 1, veld id: ontbreekt")]
    public void EenBestandDatGeenCatalogusIsWordtGeweigerd(string json, string fout) => Assert.StartsWith(fout, Fouten(json)[0]);

    private static Termijncatalogus Lees(string json) => Termijncatalogus.Lees(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static IReadOnlyList<string> Fouten(string json) => Assert.Throws<OngeldigeTermijncatalogusException>(() => Lees(json)).Fouten;
}
