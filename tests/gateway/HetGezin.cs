using System.Text.Json.Nodes;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>Of a gezin of which one child is handed over, both sides are told who is not: through the whole chain, by the public addresses.</summary>
public sealed class HetGezin(Ingebouwd ingebouwd)
{
    [Fact]
    public Task WieVanHetGezinNietMeegaat_WordtAanBeideKantenGenoemd_EnVerderopInDeKeten() => ReistMee(ingebouwd.Poort);

    [Fact]
    public async Task EenKindAlleenHeeftNiemandBijZich()
    {
        var melding = await ingebouwd.Verloop.TotOnderzocht();
        var aanbod = (await ingebouwd.Verloop.BiedAan(melding, melding.Kinderen[0])).Procesregie;
        await ingebouwd.Poort.Rust();
        var bijDeRaad = (await ingebouwd.Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/overdrachten/{aanbod}")).Met(200);
        Assert.Empty(bijDeRaad["nietMeeAangeboden"]!.AsArray());
    }

    internal static async Task ReistMee(Poort poort)
    {
        var (verloop, vt, raad) = (new Verloop(poort), poort.Als(Oin.VtNoord), poort.Als(Oin.RaadNoord));
        var melding = await verloop.TotOnderzocht(3);
        var (eerste, tweede, derde) = (melding.Kinderen[0].Traject, melding.Kinderen[1].Traject, melding.Kinderen[2].Traject);

        var eersteAanbod = (await Verzoek(eerste)).Met(201);
        Assert.Equal(Bij("bij-aanbieder", tweede, derde), Genoemd(eersteAanbod));
        var verzoek = new Verzoekzaak(eersteAanbod["procesregie"]!.GetValue<Guid>(), eersteAanbod["zichtOpVeiligheid"]!.GetValue<Guid>());
        await poort.Rust();
        foreach (var (wie, pad) in new[]
        {
            (vt, $"/melding/v1/overdrachten/{verzoek.Procesregie}"), (raad, $"/raadsonderzoek/v1/overdrachten/{verzoek.Procesregie}"),
            (vt, $"/melding/v1/overdrachten/{verzoek.ZichtOpVeiligheid}"), (poort.Als(Oin.Waterrijk), $"/toeleiding/v1/overdrachten/{verzoek.ZichtOpVeiligheid}"),
        }) Assert.Equal(Bij("bij-aanbieder", tweede, derde), Genoemd((await wie.Get(pad)).Met(200)));

        // The second goes too: only the third is missing, for the first as well. By another address the answer tells it likewise.
        Assert.Equal(Bij("bij-aanbieder", derde), Genoemd((await Verzoek(tweede)).Met(201)));
        await poort.Rust();
        var bijDeRaad = (await raad.Get($"/raadsonderzoek/v1/overdrachten/{verzoek.Procesregie}")).Met(200);
        Assert.Equal(Bij("bij-aanbieder", derde), Genoemd(bijDeRaad));
        Assert.Equal(new[] { tweede, derde }.Order(), bijDeRaad["inhoud"]!["gezinsgenoten"]!.AsArray().Select(g => g!["traject"]!.GetValue<Guid>()).Order());
        Assert.Equal(Bij("bij-aanbieder", derde), Genoemd((await vt.Get($"/melding/v1/overdrachten/{verzoek.Procesregie}")).Met(200)));
        foreach (var kind in melding.Kinderen.Skip(1)) Assert.DoesNotContain(kind.Naam, bijDeRaad.Tekst, StringComparison.Ordinal);
        (await raad.Get($"/doorlooptijd/v1/trajecten/{derde}")).Met(404); // being named opens nothing

        // The Raad accepts the first only, and charges a GI. It holds neither of the others, and says so.
        var (_, regie, bericht) = await verloop.TotUitspraak(verzoek);
        Assert.Equal(Bij("elders", tweede, derde), Genoemd((await poort.Als(Oin.GiNoord).Get($"/maatregel/v1/overdrachten/{regie}")).Met(200)));
        await verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bericht);
        var zicht = (await poort.Als(Oin.Waterrijk).Post($"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Met(201);
        Assert.Equal(Bij("elders", tweede, derde), Genoemd(zicht));
        Assert.Empty((await poort.Als(Oin.Waterrijk).Get($"/toeleiding/v1/overdrachten/{bericht}")).Met(200)["nietMeeAangeboden"]!.AsArray());

        // With all of them offered nobody is missing any more.
        Assert.Empty(Genoemd((await Verzoek(derde)).Met(201)));
        await poort.Rust();
        Assert.Empty(Genoemd((await raad.Get($"/raadsonderzoek/v1/overdrachten/{verzoek.Procesregie}")).Met(200)));

        Task<Antwoord> Verzoek(Guid traject) => vt.Post(
            $"/melding/v1/meldingen/{melding.Id}/verzoeken-tot-onderzoek", new { traject, raad = Oin.RaadNoord, gemeente = Oin.Waterrijk, inhoud = Verloop.Inhoud });
    }

    private static IEnumerable<(Guid, string)> Bij(string waar, params Guid[] trajecten) => trajecten.Order().Select(t => (t, waar));

    private static IEnumerable<(Guid, string)> Genoemd(Antwoord antwoord) => antwoord["nietMeeAangeboden"]!.AsArray().Select(Lid).OrderBy(l => l.Item1);

    private static (Guid, string) Lid(JsonNode? lid) => (lid!["traject"]!.GetValue<Guid>(), lid["waar"]!.GetValue<string>());
}
