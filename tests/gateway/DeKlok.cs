using System.Diagnostics;
using System.Net.Http.Json;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>What exists only while the clock is simulated, seen at the gateway as a process.</summary>
public sealed class DeKlok(Ingebouwd ingebouwd)
{
    [Theory]
    [InlineData("gateway", "Keten.Gateway.dll")]
    [InlineData("services/melding", "Keten.Meldingen.dll")]
    public async Task InProductieStartGeenProcesMetEenGesimuleerdeKlok(string project, string dll)
    {
        var start = Programma(project, dll, "gesimuleerd", 0);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        var (code, uitvoer) = await Proces.Draai(start);

        Assert.NotEqual(0, code);
        Assert.Contains("In productie kan de domeinklok niet gesimuleerd zijn", uitvoer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MetEenEchteKlokBestaanDeAdressenVoorTokensEnSimulatieNiet()
    {
        var nummer = EmbeddedKeten.VrijePoort();
        var start = Programma("gateway", "Keten.Gateway.dll", "echt", nummer);
        start.RedirectStandardOutput = true;
        using var proces = Process.Start(start)!;
        try
        {
            proces.BeginOutputReadLine();
            using var poort = new Poort(new Uri($"http://127.0.0.1:{nummer}"), ingebouwd.Poort);
            await Wachten.Tot("de gateway draait", async () =>
            {
                try
                {
                    return (await poort.Stuur("GET", "/gezondheid/levend")).Status == 200 ? null : "nog niet gezond";
                }
                catch (HttpRequestException fout)
                {
                    return proces.HasExited ? throw new InvalidOperationException("De gateway is gestopt.", fout) : fout.Message;
                }
            });
            var token = await ingebouwd.Poort.Token(Oin.VtNoord, "professional");
            foreach (var (methode, pad) in new[] { ("POST", "/toegang/v1/tokens"), ("GET", "/simulatie/v1/rust"), ("PUT", "/simulatie/v1/klok"), ("GET", "/intern/melding/stand") })
            {
                (await poort.Stuur(methode, pad, methode == "GET" ? null : JsonContent.Create(new { }))).Probleem(401);
                (await poort.Stuur(methode, pad, methode == "GET" ? null : JsonContent.Create(new { }), token)).Probleem(404);
            }

            // The door itself works, and asks for a token before it passes anything on.
            (await poort.Stuur("GET", "/melding/v1/meldingen", token: token)).Met(200);
            (await poort.Stuur("GET", "/melding/v1/meldingen")).Probleem(401);
            (await poort.Stuur("GET", "/melding/v1/openapi.json")).Met(200);
        }
        finally
        {
            proces.Kill();
            await proces.WaitForExitAsync(CancellationToken.None);
        }
    }

    private ProcessStartInfo Programma(string project, string dll, string klok, int nummer)
    {
        var start = new ProcessStartInfo("dotnet", [Proces.Programma(project, dll)]);
        var adres = ingebouwd.Poort.Adres.ToString();
        foreach (var (naam, waarde) in new[]
        {
            ("ASPNETCORE_URLS", $"http://127.0.0.1:{nummer}"), ("Keten__Klok", klok), ("Keten__Inrichting", Path.Combine(ingebouwd.Keten.Map, "inrichting")),
            ("Keten__Adressen__Melding", adres), ("Keten__Adressen__Doorlooptijd", adres),
        }) start.Environment[naam] = waarde;
        return start;
    }
}
