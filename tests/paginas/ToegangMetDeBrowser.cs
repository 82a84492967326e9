using Keten.Fundament;
using Keten.Testbank;

namespace Keten.Paginas.Tests;

/// <summary>Who gets to see a page, and what a cookie can and cannot do.</summary>
public sealed class ToegangMetDeBrowser(Browser browser)
{
    private static readonly Wie Systeem = new(Oin.Inspectie, Rollen.Toezicht, Doelen.Toezicht, "toets");

    [Fact]
    public async Task WieNietIsAangemeld_KiestEenOrganisatieEnKomtTerugWaarHijWilde()
    {
        var gespeeld = await browser.Verhaal("regulier");
        var pagina = await browser.Venster(gespeeld, organisatie: null, script: false);
        await pagina.GotoAsync(gespeeld.Adres);
        Assert.Contains("/toegang/aanmelden?terug=", pagina.Url, StringComparison.Ordinal);

        // A region sees no trajecten: there is nothing here for it.
        Assert.Equal(0, await pagina.Locator($"#organisatie option[value='{Oin.RegioNoord}']").CountAsync());
        var regio = new FormUrlEncodedContent(new Dictionary<string, string> { ["organisatie"] = Oin.RegioNoord, ["rol"] = Rollen.Toezicht });
        Assert.Contains("Kies een organisatie uit de lijst.", (await gespeeld.Keten.Poort.Blader("POST", "/toegang/aanmelden", regio)).Met(400).Tekst, StringComparison.Ordinal);

        await pagina.SelectOptionAsync("#organisatie", Oin.Inspectie);
        await pagina.ClickAsync("main button");
        Assert.Equal("Deze organisatie houdt alleen toezicht. Kies de rol toezicht.", await pagina.InnerTextAsync("#fout-rol"));

        await pagina.SelectOptionAsync("#rol", Rollen.Toezicht);
        await pagina.ClickAsync("main button");
        Assert.EndsWith(gespeeld.Adres, pagina.Url, StringComparison.Ordinal);
        Assert.Equal("Tijdlijn van een traject", await pagina.InnerTextAsync("h1"));

        var koekje = Assert.Single(await pagina.Context.CookiesAsync());
        Assert.Equal((Webpagina.Koekje, true, Microsoft.Playwright.SameSiteAttribute.Strict, "/"), (koekje.Name, koekje.HttpOnly, koekje.SameSite, koekje.Path));

        await pagina.ClickAsync(".wie button");
        Assert.EndsWith("/toegang/aanmelden", pagina.Url, StringComparison.Ordinal);
        Assert.Empty(await pagina.Context.CookiesAsync());
    }

    [Theory]
    [InlineData("https://kwaad.example/", "/doorlooptijd/")]
    [InlineData("//kwaad.example/", "/doorlooptijd/")]
    [InlineData("/\\kwaad.example/", "/doorlooptijd/")]
    [InlineData("/\t/kwaad.example/", "/doorlooptijd/")]
    [InlineData("javascript:alert(1)", "/doorlooptijd/")]
    [InlineData("", "/doorlooptijd/")]
    [InlineData("/doorlooptijd/trajecten/x?y=1", "/doorlooptijd/trajecten/x?y=1")]
    public async Task AanmeldenBrengtNooitNaarEenAndereSite(string terug, string naar)
    {
        var poort = (await browser.Verhaal("regulier")).Keten.Poort;
        var formulier = new FormUrlEncodedContent(new Dictionary<string, string> { ["organisatie"] = Oin.VtNoord, ["rol"] = Rollen.Professional, ["terug"] = terug });

        var antwoord = (await poort.Blader("POST", "/toegang/aanmelden", formulier)).Met(303);
        Assert.Equal(naar, antwoord.Kop("Location"));
        Assert.Matches("keten-token=.+; path=/; samesite=strict; httponly", antwoord.Kop("Set-Cookie"));
    }

    [Theory]
    [InlineData("/toegang/aanmelden")]
    [InlineData("/toegang/afmelden")]
    public async Task EenFormulierVanEenAndereSiteWordtGeweigerd(string adres)
    {
        var poort = (await browser.Verhaal("regulier")).Keten.Poort;
        var formulier = new FormUrlEncodedContent(new Dictionary<string, string> { ["organisatie"] = Oin.VtNoord, ["rol"] = Rollen.Professional });

        Assert.Null((await poort.Blader("POST", adres, formulier, null, ("Origin", "https://kwaad.example"))).Met(403).Kop("Set-Cookie"));
    }

    [Fact]
    public async Task EenOrganisatieDieNietDeelneemtZietDatDePaginaNietBestaat_EnAlleenWieZietWordtVastgelegd()
    {
        var gespeeld = await browser.Verhaal("regulier");
        var eerder = await Blikken(gespeeld);
        var vreemd = await browser.Venster(gespeeld, organisatie: Oin.VtZuid, rol: Rollen.Professional);
        Assert.Equal(404, (await vreemd.GotoAsync(gespeeld.Adres))!.Status);
        Assert.Equal("Niet gevonden", await vreemd.InnerTextAsync("h1"));
        Assert.DoesNotContain(gespeeld.Traject, await vreemd.InnerTextAsync("body"), StringComparison.Ordinal);
        Assert.Equal(eerder, await Blikken(gespeeld));

        var deelnemer = await browser.Venster(gespeeld, organisatie: Oin.VtNoord, rol: Rollen.Professional);
        Assert.Equal(200, (await deelnemer.GotoAsync(gespeeld.Adres))!.Status);
        Assert.Equal(eerder + 1, await Blikken(gespeeld));
    }

    [Fact]
    public async Task WieBeheertZietGeenTraject()
    {
        var gespeeld = await browser.Verhaal("regulier");
        var pagina = await browser.Venster(gespeeld, organisatie: Oin.VtNoord, rol: Rollen.Beheer);
        Assert.Equal(403, (await pagina.GotoAsync(gespeeld.Adres))!.Status);
        Assert.Equal("Geen toegang", await pagina.InnerTextAsync("h1"));
    }

    [Theory]
    [InlineData("GET", "/doorlooptijd/v1/trajecten/{traject}")]
    [InlineData("GET", "/doorlooptijd/v1/trajecten")]
    [InlineData("GET", "/doorlooptijd/V1/trajecten")]
    [InlineData("POST", "/melding/v1/meldingen")]
    [InlineData("POST", "/doorlooptijd/trajecten/{traject}")]
    [InlineData("GET", "/intern/doorlooptijd/log?na=0")]
    [InlineData("GET", "/doorlooptijd/../intern/doorlooptijd/log?na=0")]
    public async Task EenTokenInEenKoekjeOpentDeApiNiet(string methode, string adres)
    {
        var gespeeld = await browser.Verhaal("regulier");
        var poort = gespeeld.Keten.Poort;
        var koekje = ("Cookie", $"{Webpagina.Koekje}={await poort.Token(Oin.VtNoord, Rollen.Professional)}");
        var antwoord = await poort.Blader(methode, adres.Replace("{traject}", gespeeld.Traject, StringComparison.Ordinal), methode == "POST" ? new StringContent("{}") : null, null, koekje);

        Assert.True(antwoord.Status is 401 or 405, $"{antwoord}");
    }

    [Theory]
    [InlineData("/doorlooptijd", 200)]
    [InlineData("/doorlooptijd/", 200)]
    [InlineData("/doorlooptijd/trajecten/{traject}", 200)]
    [InlineData("/doorlooptijd/trajecten/{traject}/", 404)]
    [InlineData("/doorlooptijd/trajecten/geen-nummer", 404)]
    [InlineData("/doorlooptijd/trajecten/00000000-0000-0000-0000-000000000001", 404)]
    [InlineData("/doorlooptijd/iets/anders", 404)]
    [InlineData("/doorlooptijd/?cursor=onzin", 400)]
    public async Task ElkePaginaIsHtmlMetEenStrengBeleid(string adres, int status)
    {
        var gespeeld = await browser.Verhaal("regulier");
        var poort = gespeeld.Keten.Poort;
        var koekje = ("Cookie", $"{Webpagina.Koekje}={await poort.Token(Oin.Inspectie, Rollen.Toezicht)}");
        var antwoord = (await poort.Blader("GET", adres.Replace("{traject}", gespeeld.Traject, StringComparison.Ordinal), null, null, koekje)).Met(status);

        Assert.Equal("text/html; charset=utf-8", antwoord.Kop("Content-Type"));
        Assert.Equal(Webpagina.Inhoudsbeleid, antwoord.Kop("Content-Security-Policy"));
        Assert.Equal("no-store", antwoord.Kop("Cache-Control"));
        Assert.DoesNotContain("<script", antwoord.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", antwoord.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task DeStijlIsVoorIedereen_EnMagWordenBewaard()
    {
        var antwoord = (await (await browser.Verhaal("regulier")).Keten.Poort.Blader("GET", Stijlblad.Adres)).Met(200);
        Assert.Equal("text/css; charset=utf-8", antwoord.Kop("Content-Type"));
        Assert.StartsWith("public, max-age=", antwoord.Kop("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MetEenEchteKlokIsErGeenAanmeldpagina_EnZegtDePaginaWaarMenZichAanmeldt()
    {
        await using var keten = await EmbeddedKeten.ZonderKlok(b => b.Configuration["Keten:Klok"] = "echt");
        var antwoord = (await keten.Poort.Blader("GET", "/doorlooptijd/")).Met(401);

        Assert.Equal("text/html; charset=utf-8", antwoord.Kop("Content-Type"));
        Assert.Contains("Aanmelden gaat via de inlog van uw eigen organisatie.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Equal(401, (await keten.Poort.Blader("GET", "/toegang/aanmelden")).Status);
    }

    [Fact]
    public async Task ZoekenGaatOpNummerOpOrganisatieEnOpToestand_EnFoutenStaanBijHetVeld()
    {
        var gespeeld = await browser.Verhaal("regulier");
        var pagina = await browser.Venster(gespeeld, script: false);
        await pagina.GotoAsync("/doorlooptijd/");
        Assert.Equal([gespeeld.Traject], await pagina.Locator("#tabel-trajecten tbody a").AllInnerTextsAsync());

        await pagina.SelectOptionAsync("#toestand", "melding");
        await pagina.ClickAsync("main button");
        Assert.Contains("Er zijn geen trajecten die hieraan voldoen.", await pagina.InnerTextAsync("main"), StringComparison.Ordinal);

        await pagina.SelectOptionAsync("#toestand", "hulp-gestart");
        await pagina.SelectOptionAsync("#organisatie", Oin.Waterrijk);
        await pagina.ClickAsync("main button");
        Assert.Single(await pagina.Locator("#tabel-trajecten tbody tr").AllAsync());
        Assert.Equal(Oin.Waterrijk, await pagina.InputValueAsync("#organisatie"));

        await pagina.FillAsync("#traject", "geen nummer");
        await pagina.ClickAsync("main button");
        Assert.Contains("Dit is geen nummer van een traject.", await pagina.InnerTextAsync("#fout-traject"), StringComparison.Ordinal);
        Assert.Equal("fout-traject", await pagina.GetAttributeAsync("#traject", "aria-describedby"));
        Assert.Equal("geen nummer", await pagina.InputValueAsync("#traject"));

        await pagina.FillAsync("#traject", gespeeld.Traject);
        await pagina.ClickAsync("main button");
        Assert.EndsWith(gespeeld.Adres, pagina.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeLijstBladertVerder_EnBewaartWaaropIsGezocht()
    {
        await using var keten = await EmbeddedKeten.Start();
        await new Verloop(keten.Poort).Meld(3);
        await keten.Poort.Rust();
        var gespeeld = new Gespeeld(keten, []);
        var pagina = await browser.Venster(gespeeld, script: false);
        var gezien = new List<string>();
        await pagina.GotoAsync($"/doorlooptijd/?toestand=melding&organisatie={Oin.VtNoord}&aantal=2");
        gezien.AddRange(await pagina.Locator("#tabel-trajecten tbody a").AllInnerTextsAsync());
        Assert.Equal(2, gezien.Count);
        await pagina.ClickAsync("a[rel=next]");
        gezien.AddRange(await pagina.Locator("#tabel-trajecten tbody a").AllInnerTextsAsync());

        Assert.Equal(3, gezien.Distinct().Count());
        Assert.Equal(Oin.VtNoord, await pagina.InputValueAsync("#organisatie"));
    }

    private static Task<int> Blikken(Gespeeld gespeeld) => gespeeld.Keten.Dienst("doorlooptijd").Data.AlsOrganisatie(
        Systeem,
        async tx => (await tx.Alle<string>("select id from inzage where traject = @Traject and handeling = 'inzien' and organisatie in (@noord, @zuid)", new { gespeeld.Traject, noord = Oin.VtNoord, zuid = Oin.VtZuid })).Count,
        CancellationToken.None);
}
