using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>A child of two meldingen is offered from both at the same time: a grant is in one offer at most, and the other is told so.</summary>
public sealed class GelijktijdigeAanbiedingen(Ingebouwd ingebouwd)
{
    private const int Herhalingen = 20; // children in one melding

    [Fact]
    public Task VanTweeAanbiedingenTegelijkIsErPreciesEen() => Houdt(ingebouwd.Poort);

    internal static async Task Houdt(Poort poort)
    {
        var (verloop, vt) = (new Verloop(poort), poort.Als(Oin.VtNoord));
        var eerste = await verloop.TotOnderzocht(Herhalingen);
        var tweede = await verloop.TotOnderzocht(eerste);
        Assert.Equal(eerste.Kinderen.Select(k => k.Traject), tweede.Kinderen.Select(k => k.Traject));
        foreach (var kind in eerste.Kinderen)
        {
            var verzoek = new { traject = kind.Traject, raad = Oin.RaadNoord, gemeente = Oin.Waterrijk, inhoud = Verloop.Inhoud };
            var antwoorden = await Task.WhenAll(new[] { eerste, tweede }.Select(m => vt.Post($"/melding/v1/meldingen/{m.Id}/verzoeken-tot-onderzoek", verzoek)));
            Assert.Single(antwoorden, a => a.Status == 201);
            var geweigerd = Assert.Single(antwoorden, a => a.Status != 201).Probleem(409);
            Assert.Equal("urn:keten:regel:EenToekenningStaatInHoogstensEenAanbod", $"{geweigerd["type"]}");
        }
    }
}
