using Keten.Contracts;
using Keten.Fundament;
using Keten.Testbank;
using Microsoft.Extensions.DependencyInjection;

namespace Keten.Gateway.Tests;

/// <summary>The region that was agreed ends an offer whose receiver is gone, and everybody who may see that does.</summary>
public sealed class GedwongenEinde(Ingebouwd ingebouwd)
{
    [Fact]
    public Task DeRegioBeeindigtEenAanbodWaarvanDeOntvangerWegIs() => Houdt(ingebouwd.Poort);

    [Fact]
    public async Task WaarNietsIsAfgesproken_IsHetDeRegioVanDeAanbieder()
    {
        await using var keten = await EmbeddedKeten.Start(b => b.Services.AddSingleton(Servicenormen.Geen));
        await Houdt(keten.Poort);
    }

    internal static async Task Houdt(Poort poort)
    {
        var (verloop, vt, raad, regio) = (new Verloop(poort), poort.Als(Oin.VtNoord), poort.Als(Oin.RaadNoord), poort.Als(Oin.RegioNoord, Rollen.Regie));
        var melding = await verloop.TotOnderzocht();
        var aanbod = (await verloop.BiedAan(melding, melding.Kinderen[0])).Procesregie;
        await poort.Rust();
        var bijVt = $"/melding/v1/overdrachten/{aanbod}";
        var einden = bijVt + "/gedwongen-einden";

        var onzin = (await regio.Post(einden, new { reden = "geen-zin", toelichting = " " })).Probleem(400);
        Assert.Equal(["reden", "toelichting"], onzin["velden"]!.AsArray().Select(v => v!["veld"]!.GetValue<string>()).Order());
        Assert.Equal("toelichting", (await regio.Post(einden, new { reden = "anders" })).Probleem(400)["velden"]![0]!["veld"]!.GetValue<string>());
        Assert.Equal("ontvangen", (await vt.Get(bijVt)).Met(200)["toestand"]!.GetValue<string>());

        Assert.Equal("beeindigd", (await regio.Post(einden, new { reden = "anders", toelichting = "Geheime toelichting." })).Met(201)["toestand"]!.GetValue<string>());
        Assert.Equal("urn:keten:regel:EenBeeindigdeOverdrachtIsAfgelopen", (await regio.Post(einden, new { reden = "organisatie-opgeheven" })).Probleem(409)["type"]!.GetValue<string>());
        (await regio.Get(bijVt)).Probleem(403);
        await poort.Rust();

        var bijDeRaad = (await raad.Get($"/raadsonderzoek/v1/overdrachten/{aanbod}")).Met(200);
        Assert.Equal(("beeindigd", "anders", true), (bijDeRaad["toestand"]!.GetValue<string>(), bijDeRaad["gedwongenEinde"]!["reden"]!.GetValue<string>(), bijDeRaad["inhoudVervallen"]!.GetValue<bool>()));
        Assert.DoesNotContain("Geheim", bijDeRaad.Tekst, StringComparison.Ordinal);
        Assert.Equal("Geheime toelichting.", (await vt.Get(bijVt)).Met(200)["gedwongenEinde"]!["toelichting"]!.GetValue<string>());
        Assert.Equal("vervallen", (await raad.Get($"/raadsonderzoek/v1/onderzoeken/{Id.Afgeleid(aanbod, "raadsonderzoek")}")).Met(200)["fase"]!.GetValue<string>());
        var trace = (await vt.Get($"/doorlooptijd/v1/trajecten/{melding.Kinderen[0].Traject}")).Met(200);
        Assert.Contains(trace["overdrachten"]!.AsArray(), o => o!["id"]!.GetValue<Guid>() == aanbod && o["besluit"]!.GetValue<string>() == "beeindigd");
        Assert.Equal(Oin.VtNoord, trace["procesregie"]!.AsArray()[^1]!["wie"]!.GetValue<string>());
        (await raad.Get($"/doorlooptijd/v1/trajecten/{melding.Kinderen[0].Traject}")).Probleem(404);

        // The child is with Veilig Thuis, which can offer it anew.
        (await vt.Post($"/melding/v1/meldingen/{melding.Id}/overdrachten", new { soort = "verzoek-tot-onderzoek", traject = melding.Kinderen[0].Traject, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = Verloop.Inhoud })).Met(201);
    }
}
