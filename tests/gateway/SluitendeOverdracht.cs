using Keten.Fundament;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>The desk of an organisation has its handovers compared with what the other sides have, and reads the outcome.</summary>
public sealed class SluitendeOverdracht(Ingebouwd ingebouwd)
{
    [Fact]
    public Task WatIsVerstuurd_IsOntvangenEnBeantwoord() => Houdt(ingebouwd.Poort);

    internal static async Task Houdt(Poort poort)
    {
        var verloop = new Verloop(poort);
        var melding = await verloop.TotOnderzocht(2);
        foreach (var kind in melding.Kinderen) await verloop.BiedAan(melding, kind);
        await poort.Rust();
        var bureau = poort.Als(Oin.VtNoord, Rollen.Bureau);

        Assert.Equal("met", (await bureau.Post("/melding/v1/afstemmingen", new { met = "elders" })).Probleem(400)["velden"]![0]!["veld"]!.GetValue<string>());
        var ronde = (await bureau.Post("/melding/v1/afstemmingen", new { })).Met(201)["ronde"]!.GetValue<string>();

        var uitkomsten = new List<System.Text.Json.Nodes.JsonNode?>();
        await Wachten.Tot("alle diensten zijn afgestemd", async () =>
        {
            uitkomsten = [.. (await bureau.Get($"/melding/v1/afstemmingen?ronde={ronde}&aantal=100")).Met(200)["regels"]!.AsArray()];
            return uitkomsten.Count == 4 && uitkomsten.TrueForAll(u => u!["klaarOp"] is not null) ? null : string.Join(", ", uitkomsten.Select(u => u!.ToJsonString()));
        });
        foreach (var uitkomst in uitkomsten)
        {
            var (verstuurd, gezien, beantwoord) = (Getal(uitkomst!, "verstuurd"), Getal(uitkomst!, "gezien"), Getal(uitkomst!, "beantwoord"));
            Assert.Equal((verstuurd, verstuurd, 0), (gezien, beantwoord, Getal(uitkomst!, "verschillen")));
            if (uitkomst!["met"]!.GetValue<string>() is "raadsonderzoek" or "toeleiding") Assert.InRange(verstuurd, 2, long.MaxValue);
        }

        Assert.Empty((await bureau.Get($"/melding/v1/verschillen?afstemming={uitkomsten[0]!["id"]}")).Met(200)["regels"]!.AsArray());
    }

    private static long Getal(System.Text.Json.Nodes.JsonNode uitkomst, string veld) => uitkomst[veld]!.GetValue<long>();
}
