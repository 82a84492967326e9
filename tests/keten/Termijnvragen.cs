using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Keten.Ketentests.Grpc;

namespace Keten.Ketentests;

/// <summary>Due dates for everybody, without a token: through the gateway as REST, and as gRPC by stock clients.</summary>
public sealed class Termijnvragen(Echteketen keten)
{
    [Theory]
    [InlineData(Klant.Js, "doorlooptijd")]
    [InlineData(Klant.Js, "poort")]
    [InlineData(Klant.Python, "poort")]
    public async Task DeUiterlijkeDagIsVoorIedereenTeVragen_EnOverGrpcDezelfdeAlsOverRest(string klant, string deur)
    {
        var schorsingen = new[] { new { van = "2026-12-24", tot = "2026-12-29" } };
        var rest = await Rest("", new { termijn = "VT-TRIAGE", vanaf = "2026-12-22T23:30:00Z", schorsingen, extraVrijeDagen = new[] { "2026-12-31" } });
        var (berichten, einde) = await Klant.Roep(klant, keten.Grpc(deur), "Bereken", new { termijn = "VT-TRIAGE", vanaf = "2026-12-22T23:30:00Z", schorsingen, extra_vrije_dagen = new[] { "2026-12-31" } });
        Assert.Equal(new Einde("OK", ""), einde);
        var grpc = Assert.Single(berichten);

        // Half past midnight on Wednesday 23 December in Amsterdam. Still from the 24th through the 28th, free on 31 December and 1 January:
        // 29 and 30 December, 4, 5 and 6 January.
        Assert.Equal(("2026-12-23", "2027-01-06"), ($"{rest["vanaf"]}", $"{rest["uiterlijk"]}"));
        Assert.Equal(
            ["termijn", "naam", "vanaf", "uiterlijk"],
            new[] { "termijn", "naam", "vanaf", "uiterlijk" }.Where(veld => $"{rest[veld]}" == $"{grpc[veld]}"));
        Assert.Equal(rest["afleiding"]!.AsArray().Select(z => $"{z}"), grpc["afleiding"]!.AsArray().Select(z => $"{z}"));
        Assert.Equal(
            rest["regels"]!.AsArray().Select(r => $"{r!["code"]} {r["van"]} {r["naar"]} {r["lengte"]} {r["artikel"]}"),
            grpc["regels"]!.AsArray().Select(r => $"{r!["code"]} {r["van"]} {r["naar"]} {r["lengte"]} {r["artikel"]}"));

        (berichten, einde) = await Klant.Roep(klant, keten.Grpc(deur), "BerekenReeks", new { berekeningen = new[] { new { termijn = "VT-TRIAGE", vanaf = "2026-12-22" }, new { termijn = "RVDK-TOTAAL", vanaf = "2026-01-05" } } });
        Assert.Equal((new Einde("OK", ""), "2026-12-30 2026-03-02"), (einde, string.Join(' ', Assert.Single(berichten)["uitkomsten"]!.AsArray().Select(u => $"{u!["uiterlijk"]}"))));
    }

    [Theory]
    [InlineData(Klant.Js, "poort")]
    [InlineData(Klant.Python, "poort")]
    public async Task OnzinWordtPerVeldGenoemd(string klant, string deur)
    {
        await Geeft("termijn: Deze termijn staat niet in de catalogus; zie GET /doorlooptijd/v1/termijnen.", "Bereken", new { termijn = "VT-TRAIGE", vanaf = "2026-12-22" });
        await Geeft("schorsingen[0].tot: Hier hoort een datum (jjjj-mm-dd).", "Bereken", new { termijn = "VT-TRIAGE", vanaf = "2026-12-22", schorsingen = new[] { new { van = "2026-12-23", tot = "morgen" } } });
        await Geeft("berekeningen: Dit veld is verplicht.", "BerekenReeks", new { });
        await Geeft("berekeningen: Hier horen 1 tot 1000 vragen.", "BerekenReeks", new { berekeningen = Enumerable.Repeat(new { termijn = "VT-TRIAGE", vanaf = "2026-12-22" }, 1001) });
        var twintig = string.Join(' ', Enumerable.Range(0, 20).Select(i => $"berekeningen[{i}].termijn: Deze termijn staat niet in de catalogus; zie GET /doorlooptijd/v1/termijnen."));
        await Geeft($"{twintig} En nog 980.", "BerekenReeks", new { berekeningen = Enumerable.Repeat(new { termijn = "X", vanaf = "2026-12-22" }, 1000) });
        await Geeft("berekeningen[0].vanaf: De kalender kent de jaren 1990 tot en met 2100.", "BerekenReeks", new { berekeningen = new[] { new { termijn = "VT-TRIAGE", vanaf = "2101-01-01" } } });

        async Task Geeft(string wat, string methode, object vraag)
        {
            var (berichten, einde) = await Klant.Roep(klant, keten.Grpc(deur), methode, vraag);
            Assert.Equal((new Einde("INVALID_ARGUMENT", "Een of meer velden kloppen niet. " + wat), 0), (einde, berichten.Count));
        }
    }

    [Fact]
    public async Task DeCatalogusStaatOpenAanDePoort_EnDeRestNiet()
    {
        using var http = new HttpClient { BaseAddress = keten.Adres("poort") };
        var lijst = (await http.GetFromJsonAsync<JsonNode>("/doorlooptijd/v1/termijnen?op=2026-01-01", TestContext.Current.CancellationToken))!;
        Assert.Equal(19, lijst["termijnen"]!.AsArray().Count);
        using var dicht = await http.GetAsync("/doorlooptijd/v1/trajecten", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, dicht.StatusCode);
    }

    private async Task<JsonNode> Rest(string pad, object vraag)
    {
        using var http = new HttpClient { BaseAddress = keten.Adres("poort") };
        using var antwoord = await http.PostAsJsonAsync("/doorlooptijd/v1/termijnberekeningen" + pad, vraag);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return (await antwoord.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
