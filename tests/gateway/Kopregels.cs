using System.Net.Http.Json;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>What stands above every answer, whatever it is.</summary>
public sealed class Kopregels(Ingebouwd ingebouwd)
{
    [Theory]
    [InlineData("GET", "/melding/v1/meldingen", true, 200)]
    [InlineData("GET", "/melding/v1/meldingen", false, 401)]
    [InlineData("GET", "/melding/v1/meldingen/", true, 404)]
    [InlineData("GET", "/melding/v1/openapi.json", false, 200)]
    [InlineData("GET", "/bestaat-niet", true, 404)]
    [InlineData("GET", "/raadsonderzoek/v1/onderzoeken", true, 403)]
    [InlineData("POST", "/melding/v1/meldingen", true, 400)]
    [InlineData("POST", "/melding/v1/meldingen", false, 401)]
    [InlineData("PATCH", "/melding/v1/meldingen", true, 405)]
    [InlineData("GET", "/intern/melding/log?na=0", true, 401)]
    [InlineData("POST", "/toegang/v1/tokens", false, 400)]
    [InlineData("GET", "/gezondheid/gereed", false, 200)]
    public async Task ElkAntwoordDraagtVersieEnBeveiliging(string methode, string pad, bool metToken, int status)
    {
        var inhoud = methode == "GET" ? null : JsonContent.Create(new { });
        var antwoord = (await ingebouwd.Poort.Stuur(methode, pad, inhoud, metToken ? await ingebouwd.Poort.Token(Oin.VtNoord, "professional") : null)).Met(status);

        Assert.Matches(@"^\d+\.\d+\.\d+$", antwoord.Kop("API-Version"));
        Assert.Equal("no-store", antwoord.Kop("Cache-Control"));
        Assert.Equal("frame-ancestors 'none'", antwoord.Kop("Content-Security-Policy"));
        Assert.StartsWith("max-age=", antwoord.Kop("Strict-Transport-Security"), StringComparison.Ordinal);
        Assert.Equal("nosniff", antwoord.Kop("X-Content-Type-Options"));
        Assert.Equal("DENY", antwoord.Kop("X-Frame-Options"));
        Assert.Null(antwoord.Kop("Server"));
        Assert.Equal(pad.EndsWith("openapi.json", StringComparison.Ordinal) ? "*" : null, antwoord.Kop("Access-Control-Allow-Origin"));
        if (status >= 400) antwoord.Probleem(status);
    }

    [Theory]
    [InlineData("/melding/v1/meldingen/")]
    [InlineData("/melding/v1/openapi.json/")]
    [InlineData("/toegang/v1/tokens/")]
    [InlineData("/melding/v1/meldingen/?fase=x")]
    public async Task EenSchuineStreepAanHetEindIsEenAnderAdresEnWordtNietDoorverwezen(string pad)
    {
        var antwoord = (await ingebouwd.VtNoord.Get(pad)).Probleem(404);
        Assert.Null(antwoord.Kop("Location"));
    }
}
