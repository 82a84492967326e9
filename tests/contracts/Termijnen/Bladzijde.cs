using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Keten.Termijnen;

namespace Keten.Contracts.Tests.Termijnen;

/// <summary>
/// The page of the terms, <c>contracts/termijnen/TERMIJNEN.md</c>, is made from the catalogue. With the environment variable
/// <c>KETEN_VOORBEELDEN=schrijf</c> it is written anew.
/// </summary>
public sealed class Bladzijde
{
    [Fact]
    public void DeBladzijdeVanDeTermijnenKloptMetDeCatalogus()
    {
        var tekst = Maak();
        var pad = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Hier())!, "../../../contracts/termijnen/TERMIJNEN.md"));
        if (Environment.GetEnvironmentVariable("KETEN_VOORBEELDEN") == "schrijf") File.WriteAllText(pad, tekst);

        Assert.Equal(File.ReadAllText(pad), tekst);
    }

    private static string Maak()
    {
        var uit = new StringBuilder("""
            # De termijnen van de keten

            Gemaakt uit `termijnen.json`; een gewijzigde of nieuwe norm is daar een rij, en geen code. Elke rij geldt vanaf een dag: een zaak wordt beoordeeld
            met de norm van haar dag. De bronnen 000, 001 en 003 zijn de brondocumenten waaruit het domein is beschreven.

            | id | wat | van wie | lengte | vanaf | tot | status | einde op een vrije dag | pas toe of leg uit | bron | geldt |
            |---|---|---|---|---|---|---|---|---|---|---|

            """);
        foreach (var t in Termijncatalogus.Standaard.Termijnen)
        {
            var lengte = t.Lengte is { } l ? $"{l}{(t.Richting == Richting.Achteruit ? " ervoor" : "")}" : "voorwaarde";
            uit.AppendLine(CultureInfo.InvariantCulture, $"| {t.Id} | {t.Naam} | {t.Eigenaar} | {lengte} | {t.Vanaf} | {t.Tot} | {ContractJson.Naam(t.Status)} | {VrijeDag(t)} | {(t.PasToeOfLegUit ? "ja" : "nee")} | {t.Bron} | vanaf {t.GeldigVanaf:yyyy-MM-dd}{(t.GeldigTot is { } tot ? $" tot {tot:yyyy-MM-dd}" : "")} |");
        }

        uit.AppendLine().AppendLine("## De hele keten").AppendLine()
            .AppendLine("De termijnen achter elkaar, vanaf waar een traject begint; de dagen bij de rechtbank, tussen Raad en hulp, komen er bij. Een traject wordt beoordeeld met de")
            .AppendLine("dag die de kalender geeft; de weken zijn de afronding van de inspecties.").AppendLine()
            .AppendLine("| begin | termijnen | samen | nominaal |").AppendLine("|---|---|---|---|");
        foreach (var start in Enum.GetValues<Ketenstart>())
        {
            var termijnen = Ketentermijn.Termijnen(start);
            var samen = string.Join(" + ", termijnen.Select(id => Hulp.Standaard(id).Lengte!.ToString()));
            uit.AppendLine(CultureInfo.InvariantCulture, $"| {ContractJson.Naam(start)} | {string.Join(", ", termijnen)} | {samen} | {Ketentermijn.NominaleWeken(start)} weken ({7 * Ketentermijn.NominaleWeken(start)} dagen) |");
        }

        return uit.ToString().ReplaceLineEndings("\n");
    }

    private static string VrijeDag(Termijn t) => t.OpEenVrijeDag switch
    {
        null => "",
        Regelcode.Atw1Lid1 => "naar de eerste werkdag (Atw art. 1 lid 1)",
        Regelcode.Atw1Lid2 => "blijft: telt terug (Atw art. 1 lid 2)",
        Regelcode.Atw4 => "blijft: te lang (Atw art. 4)",
        _ => "blijft: geen wettelijke termijn",
    };

    private static string Hier([CallerFilePath] string pad = "") => pad;
}
