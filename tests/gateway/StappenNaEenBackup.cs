using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>
/// A service forgot a step with its backup, and its handover came back from the receiver. Recorded again, the step takes that handover up: the
/// case goes on, and nothing is handed over twice.
/// </summary>
public sealed class StappenNaEenBackup
{
    [Fact]
    public async Task EenVergetenUitspraak_NeemtHaarOverdrachtWeerOp()
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
        var opnieuw = await verloop.DoeUitspraak(onderzoek);
        Assert.Equal(regie, opnieuw.RegieNaarGi);
        Assert.NotEqual(bericht, opnieuw.Bericht); // a message moves nothing: one more does no harm
        Assert.Equal("uitgesproken", await Fase(Oin.RaadNoord, $"/raadsonderzoek/v1/onderzoeken/{onderzoek}"));

        async Task<string> Fase(string wie, string pad) => $"{(await keten.Poort.Als(wie).Get(pad)).Met(200)["fase"]}";
    }
}
