using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>Two people of the receiver answer the same offer at the same time.</summary>
public sealed class GelijktijdigeBesluiten(Ingebouwd ingebouwd)
{
    private const int Herhalingen = 50;

    [Fact]
    public Task VanTweeBesluitenTegelijkGeldtErPreciesEen() => Houdt(ingebouwd.Poort);

    internal static async Task Houdt(Poort poort)
    {
        var verloop = new Verloop(poort);
        var (een, ander) = (await verloop.Professional(Oin.RaadNoord), await verloop.Professional(Oin.RaadNoord));
        var aanbod = new List<Guid>();
        while (aanbod.Count < Herhalingen)
        {
            var melding = await verloop.TotOnderzocht(10);
            foreach (var kind in melding.Kinderen) aanbod.Add((await verloop.BiedAan(melding, kind)).Procesregie);
        }

        await poort.Rust();
        var gelukt = new Dictionary<Guid, string>();
        foreach (var overdracht in aanbod)
        {
            var antwoorden = await Task.WhenAll(verloop.Besluit(overdracht, een, accepteert: true), verloop.Besluit(overdracht, ander, accepteert: false));
            var winnaar = Assert.Single(antwoorden, a => a.Status == 201);
            Assert.Contains("al besloten", Assert.Single(antwoorden, a => a.Status != 201).Probleem(409).Tekst, StringComparison.Ordinal);
            gelukt[overdracht] = winnaar["toestand"]!.GetValue<string>();
        }

        await poort.Rust();
        foreach (var (overdracht, toestand) in gelukt)
        {
            Assert.Equal(toestand, (await poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/overdrachten/{overdracht}"))["toestand"]!.GetValue<string>());
            Assert.Equal(toestand, (await poort.Als(Oin.VtNoord).Get($"/melding/v1/overdrachten/{overdracht}"))["toestand"]!.GetValue<string>());
        }
    }
}
