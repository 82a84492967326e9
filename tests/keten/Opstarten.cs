using System.Net;

namespace Keten.Ketentests;

/// <summary>A part that is not there yet: who needs it waits, says so, and goes on when it comes.</summary>
public sealed class Opstarten(Echteketen keten)
{
    [Fact]
    public async Task EenDienstZonderDatabaseWachtZegtDatEnWordtGezondAlsDieKomt()
    {
        keten.Stand = null;
        var vanaf = keten.Loglengte("melding");
        await keten.Sh("dood", "postgres");
        await keten.Herstart("melding");
        await keten.LogZegt("melding", "melding wacht op zijn database", vanaf);
        using (var http = new HttpClient())
        {
            HttpStatusCode? gezondheid = null;
            await Wacht.Tot(() => "melding over zijn gezondheid antwoordt", async () =>
            {
                try
                {
                    using var antwoord = await http.GetAsync(new Uri(keten.Adres("melding"), "/gezondheid/gereed"));
                    gezondheid = antwoord.StatusCode;
                }
                catch (HttpRequestException)
                {
                    return false; // it does not listen yet
                }

                return true;
            });
            Assert.Equal(HttpStatusCode.ServiceUnavailable, gezondheid);
        }

        await keten.Klaar("postgres");
        await keten.Sh("wacht", "melding");
        Assert.Contains("melding is gereed", keten.Log("melding", vanaf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EenDienstZonderBusWachtZegtDatEnDoetMeeAlsDieKomt()
    {
        await keten.Wis();
        await keten.Sh("dood", "rabbitmq");
        var vanaf = keten.Loglengte("melding");
        await keten.Sh("start", "melding");
        await keten.LogZegt("melding", "melding kon de stand van zijn logboek niet melden", vanaf);
        await keten.Klaar("rabbitmq");
        await keten.Begin();
        // Up to an acceptance: halves go both ways over the bus.
        var uitkomst = await keten.Speel(keten.Tot(11));
        Assert.Empty(await keten.Controleer(uitkomst.Opnamen));
    }

    [Fact]
    public async Task ZonderEenDienstZeggenLezerEnPoortDatZijWachtenEnGaanZijVerderAlsDieKomt()
    {
        await keten.ZorgVoor(keten.Tot(11));
        await keten.Sh("dood", "melding");
        var vanaf = keten.Loglengte("doorlooptijd");
        await keten.Herstart("doorlooptijd");
        await keten.LogZegt("doorlooptijd", "Het logboek van melding is nu niet te lezen", vanaf);
        await keten.Sh("wacht", "doorlooptijd");
        using (var antwoord = await keten.Vraag(HttpMethod.Get, "/melding/v1/meldingen", Organisaties.VeiligThuis, "professional"))
            Assert.Contains(antwoord.StatusCode, new[] { HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable });

        await keten.Klaar("melding");
        await keten.Rust();
        using (var antwoord = await keten.Vraag(HttpMethod.Get, "/melding/v1/meldingen", Organisaties.VeiligThuis, "professional"))
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
    }
}

internal static class Organisaties
{
    public const string VeiligThuis = "00000001001299757001";
    public const string VeiligThuisZuid = "00000001001299757002";
    public const string Raad = "00000001003214345000";
    public const string RaadZuid = "00000001003214345001";
    public const string Gemeente = "00000001002564440000";
}
