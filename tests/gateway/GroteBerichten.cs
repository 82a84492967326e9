using System.Net;
using System.Net.Http.Headers;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>A body of 50 MB is turned away, and the door stays open for others.</summary>
public sealed class GroteBerichten(Ingebouwd ingebouwd)
{
    private const int VijftigMb = 50 * 1024 * 1024;

    [Theory]
    [InlineData("/melding/v1/meldingen", true)]
    [InlineData("/melding/v1/meldingen", false)]
    [InlineData("/toegang/v1/tokens", true)]
    [InlineData("/toegang/v1/tokens", false)]
    public async Task EenBerichtVan50MbWordtGeweigerdEnDeDienstBlijftOp(string pad, bool lengteVooraf)
    {
        await Weigert(ingebouwd.Poort, pad, lengteVooraf);
    }

    /// <summary>Sends 50 MB and sees that it is refused, as problem+json, and that the next request is answered.</summary>
    internal static async Task Weigert(Poort poort, string pad, bool lengteVooraf)
    {
        using var inhoud = new Nullen(lengteVooraf);
        (await poort.Stuur("POST", pad, inhoud, await poort.Token(Oin.VtNoord, "professional"), ("Idempotency-Key", "vijftig-mb"))).Probleem(413);
        (await poort.Als(Oin.VtNoord).Get("/melding/v1/meldingen")).Met(200);
    }

    [Fact]
    public async Task EenBerichtVanNetTeVeelWordtGeweigerdEnPrecies1MbGelezen()
    {
        var wit = new string(' ', Fundament.Routes.HoogstensBytes);
        (await ingebouwd.VtNoord.PostTekst("/melding/v1/meldingen", wit + " ")).Probleem(413);
        (await ingebouwd.VtNoord.PostTekst("/melding/v1/meldingen", wit)).Probleem(400);
    }

    private sealed class Nullen : HttpContent
    {
        private readonly bool lengteVooraf;

        public Nullen(bool lengteVooraf)
        {
            this.lengteVooraf = lengteVooraf;
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var blok = new byte[64 * 1024];
            for (var i = 0; i < VijftigMb; i += blok.Length) await stream.WriteAsync(blok);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = VijftigMb;
            return lengteVooraf;
        }
    }
}
