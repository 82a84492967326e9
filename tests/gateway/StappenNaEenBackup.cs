using System.Text.Json.Nodes;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>
/// A service forgot a step with its backup, and its handover came back from the receiver. Recorded again, the step takes that handover up: the
/// case goes on, and nothing is handed over twice.
/// </summary>
public sealed class StappenNaEenBackup
{
    [Fact]
    public async Task EenVergetenUitspraakEnEenVergetenBepaling_NemenHunOverdrachtWeerOp()
    {
        await using var keten = await EmbeddedKeten.Start();
        var verloop = new Verloop(keten.Poort);
        var melding = await verloop.TotOnderzocht();
        var onderzoek = await verloop.TotInOnderzoek(await verloop.BiedAan(melding, melding.Kinderen[0]));
        await verloop.VanOnderzoekTotZitting(onderzoek);
        keten.MaakBackup("raadsonderzoek");
        var (regie, bericht) = await verloop.DoeUitspraak(onderzoek);
        await keten.ZetTerug("raadsonderzoek");
        verloop = new Verloop(keten.Poort);
        await keten.Poort.Rust();

        Assert.Equal("bij-rechtbank", await Fase(Oin.RaadNoord, $"/raadsonderzoek/v1/onderzoeken/{onderzoek}"));
        Assert.Equal((regie, bericht), await verloop.DoeUitspraak(onderzoek));
        Assert.Equal("uitgesproken", await Fase(Oin.RaadNoord, $"/raadsonderzoek/v1/onderzoeken/{onderzoek}"));

        var (maatregel, _) = await verloop.VanUitspraakTotKoers(regie, bericht);
        keten.MaakBackup("maatregel");
        var bepaling = await verloop.BepaalHulp(maatregel);
        await verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bepaling);
        await keten.ZetTerug("maatregel");
        verloop = new Verloop(keten.Poort);
        await keten.Poort.Rust();

        Assert.Empty(await Bepalingen());
        Assert.Equal(bepaling, await verloop.BepaalHulp(maatregel));
        Assert.Single(await Bepalingen());
        Assert.Single((await keten.Poort.Als(Oin.Waterrijk).Get("/toeleiding/v1/hulpvragen")).Met(200)["regels"]!.AsArray());

        // One more that is meant is another handover.
        Assert.NotEqual(bepaling, await verloop.BepaalHulp(maatregel));

        async Task<JsonArray> Bepalingen() => (await keten.Poort.Als(Oin.GiNoord).Get($"/maatregel/v1/maatregelen/{maatregel}")).Met(200)["bepalingen"]!.AsArray();

        async Task<string> Fase(string wie, string pad) => $"{(await keten.Poort.Als(wie).Get(pad)).Met(200)["fase"]}";
    }
}
