using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>Handovers counted per pair of organisations, what still waits among them.</summary>
public sealed class Paren
{
    private const string Adres = "/doorlooptijd/v1/overdrachtparen";

    [Fact]
    public async Task PerPaarTeltMeeWatWacht_EnWieErnietBijIsZietNiets()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var vt = poort.Als(Oin.VtNoord);
        var melding = await verloop.TotOnderzocht(4);
        var door = await verloop.Professional(Oin.RaadNoord);
        var (open, goed, tweemaal, terug) = (melding.Kinderen[0], melding.Kinderen[1], melding.Kinderen[2], melding.Kinderen[3]);
        await Bied(open.Traject);
        (await verloop.Besluit(await Bied(goed.Traject), door, accepteert: true)).Met(201);
        (await verloop.Besluit(await Bied(tweemaal.Traject), door, accepteert: false)).Met(201);
        await poort.Rust();
        (await verloop.Besluit(await Bied(tweemaal.Traject), door, accepteert: false)).Met(201);
        (await verloop.TrekIn(await Bied(terug.Traject))).Met(201);
        await poort.Rust();

        foreach (var wie in new[] { vt, poort.Als(Oin.RaadNoord), poort.Als(Oin.Inspectie, Rollen.Toezicht) })
        {
            var paar = Assert.Single(await Regels(wie));
            Assert.Equal((Oin.VtNoord, Oin.RaadNoord, "verzoek-tot-onderzoek"), ($"{paar["van"]}", $"{paar["naar"]}", $"{paar["soort"]}"));
            Assert.Equal([5, 1, 1, 2, 1, 0, 0], new[] { "aangeboden", "open", "geaccepteerd", "teruggelegd", "ingetrokken", "beeindigd", "doorgegeven" }.Select(n => paar[n]!.GetValue<int>()));
        }

        Assert.Empty(await Regels(poort.Als(Oin.RaadZuid)));
        Assert.Empty(await Regels(poort.Als(Oin.Inspectie, Rollen.Toezicht), $"?organisatie={Oin.RaadZuid}"));
        Assert.Single(await Regels(poort.Als(Oin.Inspectie, Rollen.Toezicht), $"?organisatie={Oin.RaadNoord}&soort=verzoek-tot-onderzoek"));
        Assert.Empty(await Regels(vt, "?soort=bepaling-jeugdhulp"));
        Assert.Equal(["organisatie", "soort"], (await vt.Get($"{Adres}?organisatie=1&soort=iets")).Velden());
        Assert.Equal((2, 0), await Keren(tweemaal.Traject));
        Assert.Equal((0, 0), await Keren(goed.Traject));

        async Task<Guid> Bied(Guid traject)
        {
            var aanbod = new { soort = "verzoek-tot-onderzoek", traject, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = Verloop.Inhoud };
            var id = (await vt.Post($"/melding/v1/meldingen/{melding.Id}/overdrachten", aanbod)).Met(201)["overdracht"]!.GetValue<Guid>();
            await poort.Rust();
            return id;
        }

        async Task<(int, int)> Keren(Guid traject)
        {
            var trace = (await vt.Get($"/doorlooptijd/v1/trajecten/{traject}")).Met(200);
            return (trace["kerenTeruggelegd"]!.GetValue<int>(), trace["kerenDoorgegeven"]!.GetValue<int>());
        }

        static async Task<IReadOnlyList<JsonNode>> Regels(Partner wie, string vraag = "") => [.. (await wie.Get(Adres + vraag)).Met(200)["regels"]!.AsArray().Select(r => r!)];
    }

    [Fact]
    public async Task WatDeRegioBeeindigde_IsGeenAcceptatieMeer_EnPaginasSluitenAan()
    {
        await using var keten = await EmbeddedKeten.Start();
        var (poort, verloop) = (keten.Poort, new Verloop(keten.Poort));
        var melding = await verloop.TotOnderzocht();
        var verzoek = await verloop.BiedAan(melding, melding.Kinderen[0]);
        await poort.Rust();
        (await poort.Als(Oin.RegioNoord, Rollen.Regie).Post($"/melding/v1/overdrachten/{verzoek.Procesregie}/gedwongen-einden", new { reden = "organisatie-opgeheven" })).Met(201);
        await poort.Rust();

        var toezicht = poort.Als(Oin.Inspectie, Rollen.Toezicht);
        var alle = (await toezicht.Get(Adres)).Met(200)["regels"]!.AsArray();
        Assert.Equal([(0, 1), (1, 0)], alle.Select(r => (r!["beeindigd"]!.GetValue<int>(), r["open"]!.GetValue<int>())).Order());
        var eerste = (await toezicht.Get($"{Adres}?aantal=1")).Met(200);
        var tweede = (await toezicht.Get($"{Adres}?aantal=1&cursor={eerste["volgende"]}")).Met(200);
        Assert.Null(tweede["volgende"]);
        Assert.Equal(alle.Select(r => r!.ToJsonString()), new[] { eerste, tweede }.Select(p => Assert.Single(p["regels"]!.AsArray())!.ToJsonString()));
    }
}
