using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Keten.Fundament;
using Keten.Testbank;
using Microsoft.Playwright;

namespace Keten.Paginas.Tests;

/// <summary>
/// What the timeline looks like, beside approved pictures in <c>schermafdrukken</c>. Look at a new one before it is committed;
/// <c>KETEN_SCHERMAFDRUK=schrijf</c> writes those that are not there yet. One that differs is written beside the test program.
/// </summary>
public sealed partial class Schermafdrukken(Browser browser)
{
    /// <summary>Share of the pixels that may differ: other versions of the browser draw the edges of letters a little otherwise.</summary>
    private const double Speling = 0.005;

    [Theory]
    [InlineData("regulier")]
    [InlineData("te-laat")]
    [InlineData("naar-de-raad")]
    public async Task HetPlaatjeZietEruitAlsGoedgekeurd(string verhaal)
    {
        var pagina = await Open(verhaal, 1280);
        await Vergelijk($"{verhaal}-plaatje-1280", await pagina.Locator(".schuifvak").ScreenshotAsync());
    }

    [Fact]
    public async Task DeHelePaginaZietErOpEenSmalSchermUitAlsGoedgekeurd()
    {
        var pagina = await Open("naar-de-raad", 320);
        await Vergelijk("naar-de-raad-320", await Heel(pagina));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task HetBureauZietEruitAlsGoedgekeurd(int breedte)
    {
        var pagina = await OpenBureau(breedte);
        await Vergelijk($"bureau-{breedte}", await Heel(pagina));
    }

    [Fact]
    public async Task EenBureauDatNietKonWordenGelezen_IsGeenLeegBureau()
    {
        var pagina = await OpenBureau(1280);
        Assert.Equal(3, await pagina.Locator("#tabel-raadsonderzoek tbody tr").CountAsync());
        Assert.Contains("kon niet worden gelezen", await pagina.InnerTextAsync("section[aria-labelledby=dienst-doorlooptijd]"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hier ligt niets", await pagina.InnerTextAsync("main"), StringComparison.Ordinal);

        var zuid = await browser.Venster(await browser.Verhaal(Browser.Bureau), 1280, Oin.GiNoord, Rollen.Bureau);
        await zuid.GotoAsync(Webpagina.Bureau);
        Assert.Contains("Hier ligt niets", await zuid.InnerTextAsync("section[aria-labelledby=dienst-maatregel]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task EenGroepBijHetBureauZietEruitAlsGoedgekeurd(int breedte)
    {
        var pagina = await OpenBureau(breedte);
        await pagina.ClickAsync("#tabel-raadsonderzoek tbody tr >> nth=0 >> a");
        await Vergelijk($"bureau-groep-{breedte}", await Heel(pagina));
    }

    [Fact]
    public async Task VerwijderenVraagtEenReden_EnDaarnaLigtErNietsMeer()
    {
        await using var keten = await EmbeddedKeten.Start();
        await keten.Dienst("raadsonderzoek").Bureau.Leg(new Bureaustuk(Id.Ondoorzichtig(), "helft", [1], "de helft is niet te lezen", Oin.RaadNoord), TestContext.Current.CancellationToken);
        var pagina = await browser.Venster(new Gespeeld(keten, []), 1280, Oin.RaadNoord, Rollen.Bureau);
        await pagina.GotoAsync(Webpagina.Bureau);
        await pagina.ClickAsync("#tabel-raadsonderzoek tbody a");
        Assert.Equal("De helft is niet te lezen", await pagina.InnerTextAsync("h1"));

        await pagina.ClickAsync("text=Proef: wat zou er gebeuren?");
        Assert.Contains("Kan nog steeds niet en blijft liggen", await pagina.InnerTextAsync("#uitslagen"), StringComparison.Ordinal);
        await pagina.GoBackAsync();
        await pagina.ClickAsync("text=Deze rij verwijderen");
        Assert.NotEqual("", await pagina.InnerTextAsync("#fout-reden"));
        await pagina.FillAsync("#reden", "Proef van de leverancier.");
        await pagina.ClickAsync("text=Deze rij verwijderen");
        Assert.Equal("Verwijderd", await pagina.InnerTextAsync("h1"));
        await pagina.ClickAsync("text=Terug naar het bureau");
        Assert.Contains("Hier ligt niets", await pagina.InnerTextAsync("section[aria-labelledby=dienst-raadsonderzoek]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DoorMetDeRolBureauAanTeMelden_KomtMenBijHetBureau_EnZonderDieRolNiet()
    {
        var pagina = await browser.Venster(await browser.Verhaal(Browser.Bureau), organisatie: null, script: false);
        await pagina.GotoAsync("/toegang/aanmelden");
        await pagina.SelectOptionAsync("#organisatie", Oin.RaadNoord);
        await pagina.SelectOptionAsync("#rol", Rollen.Bureau);
        await pagina.ClickAsync("main button");
        Assert.EndsWith(Webpagina.Bureau, pagina.Url, StringComparison.Ordinal);
        Assert.Equal("Bureau", await pagina.InnerTextAsync("h1"));

        var ander = await browser.Venster(await browser.Verhaal(Browser.Bureau), 1280, Oin.RaadNoord, Rollen.Professional);
        Assert.Equal(403, (await ander.GotoAsync(Webpagina.Bureau))!.Status);
    }

    [Fact]
    public async Task DeHoofdzakenZienEruitAlsGoedgekeurd()
    {
        var pagina = await Open("te-laat", 1280);
        await Vergelijk("te-laat-hoofdzaken-1280", await pagina.Locator(".kerncijfers").ScreenshotAsync());
    }

    [Theory]
    [InlineData(".tijdlijn .werken")]
    [InlineData(".tijdlijn .balktekst")]
    [InlineData(".tijdlijn .houder")]
    public async Task EenPlaatjeWaarinIetsOntbreekt_WordtAfgekeurd(string weg)
    {
        var pagina = await Open("regulier", 1280);
        await pagina.EvaluateAsync("weg => document.querySelectorAll(weg).forEach(e => e.remove())", weg);

        Assert.True(await Verschil(File.ReadAllBytes(Pad("regulier-plaatje-1280")), await pagina.Locator(".schuifvak").ScreenshotAsync()) > Speling, $"zonder {weg} lijkt het plaatje nog goed");
    }

    [Theory]
    [InlineData("regulier")]
    [InlineData("te-laat")]
    public async Task OpPapierPastHetOpHoogstensDrieLiggendeBladzijdenA4_ZonderFormulieren(string verhaal)
    {
        var pagina = await Open(verhaal, 1280);
        await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(0, await pagina.Locator("form:visible, button:visible").CountAsync());

        var pdf = System.Text.Encoding.Latin1.GetString(await pagina.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        Assert.InRange(Bladzijde().Count(pdf), 1, 3);
        Assert.All(Maat().Matches(pdf), m => Assert.Equal("842x595", $"{Afgerond(m, "breedte")}x{Afgerond(m, "hoogte")}"));
        Assert.NotEmpty(Maat().Matches(pdf));
    }

    [Fact]
    public async Task OokInGrijsIsWachtenVanWerkenTeOnderscheiden_EnDraagtElkOordeelEenEigenVorm()
    {
        var pagina = await Open("te-laat", 1280);
        Assert.StartsWith("url(", await pagina.Locator(".tijdlijn rect.wachten").First.EvaluateAsync<string>("e => getComputedStyle(e).fill"), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", await pagina.Locator(".tijdlijn rect.werken").First.EvaluateAsync<string>("e => getComputedStyle(e).fill"), StringComparison.Ordinal);
        Assert.Equal(0, await pagina.Locator(".schuifvak .merk.te-laat circle").CountAsync());
        Assert.True(await pagina.Locator(".schuifvak .merk.op-tijd circle").CountAsync() > 0);
        Assert.Equal(0, await pagina.Locator(".schuifvak .balk:not(:has(> title))").CountAsync());
    }

    [Theory]
    [InlineData("regulier")]
    [InlineData("te-laat")]
    [InlineData("naar-de-raad")]
    public async Task GeenTweeTekstenInHetPlaatjeStaanOpElkaar_EnGeenEenValtErbuiten(string verhaal)
    {
        var pagina = await Open(verhaal, 1280);
        var fouten = await pagina.EvaluateAsync<string[]>(
            """
            () => {
                const svg = document.querySelector('.schuifvak svg');
                const buiten = svg.getBoundingClientRect();
                const teksten = [...svg.querySelectorAll('text')].map(e => [e.textContent, e.getBoundingClientRect()]);
                const fouten = [];
                teksten.forEach(([a, p], i) => {
                    if (p.left < buiten.left || p.right > buiten.right || p.bottom > buiten.bottom || p.top < buiten.top) fouten.push('buiten: ' + a);
                    teksten.slice(i + 1).forEach(([b, q]) => {
                        const breed = Math.min(p.right, q.right) - Math.max(p.left, q.left);
                        const hoog = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
                        if (breed > 1 && hoog > 3) fouten.push(a + ' <> ' + b);
                    });
                });
                return fouten;
            }
            """);
        Assert.Empty(fouten);
    }

    private static int Afgerond(Match match, string naam) => (int)Math.Round(double.Parse(match.Groups[naam].Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Bladzijde();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 (?<breedte>[\d.]+) (?<hoogte>[\d.]+)\s*\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Maat();

    private static string Pad(string naam, [CallerFilePath] string hier = "") => Path.Combine(Path.GetDirectoryName(hier)!, "schermafdrukken", naam + ".png");

    /// <summary>The whole page, with what is new in every run covered.</summary>
    private static Task<byte[]> Heel(IPage pagina) => pagina.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Mask = [pagina.Locator(".pseudoniem"), pagina.Locator("time")], MaskColor = "#c0c0c0" });

    private async Task<IPage> OpenBureau(int breedte)
    {
        var pagina = await browser.Venster(await browser.Verhaal(Browser.Bureau), breedte, Oin.RaadNoord, Rollen.Bureau);
        await pagina.GotoAsync(Webpagina.Bureau);
        return pagina;
    }

    private async Task<IPage> Open(string verhaal, int breedte)
    {
        var gespeeld = await browser.Verhaal(verhaal);
        var pagina = await browser.Venster(gespeeld, breedte);
        await pagina.GotoAsync(gespeeld.Adres);
        return pagina;
    }

    private async Task Vergelijk(string naam, byte[] nu)
    {
        var pad = Pad(naam);
        if (!File.Exists(pad))
        {
            Assert.True(Environment.GetEnvironmentVariable("KETEN_SCHERMAFDRUK") == "schrijf", $"{naam}.png is er niet; met KETEN_SCHERMAFDRUK=schrijf wordt het gemaakt.");
            File.WriteAllBytes(pad, nu);
            return;
        }

        var verschil = await Verschil(File.ReadAllBytes(pad), nu);
        if (verschil <= Speling) return;
        var afgekeurd = Path.Combine(AppContext.BaseDirectory, naam + "-afgekeurd.png");
        File.WriteAllBytes(afgekeurd, nu);
        Assert.Fail($"{naam} wijkt {verschil:P2} af; zie {afgekeurd}");
    }

    /// <summary>Which share of the pixels differs clearly; 1 when the sizes differ. The browser reads and compares the pictures.</summary>
    private async Task<double> Verschil(byte[] goed, byte[] nu)
    {
        var pagina = await browser.Chromium.NewPageAsync();
        var verschil = await pagina.EvaluateAsync<double>(
            """
            async plaatjes => {
                const [a, b] = await Promise.all(plaatjes.map(async p => {
                    const plaatje = new Image();
                    plaatje.src = 'data:image/png;base64,' + p;
                    await plaatje.decode();
                    const doek = new OffscreenCanvas(plaatje.width, plaatje.height).getContext('2d');
                    doek.drawImage(plaatje, 0, 0);
                    return doek.getImageData(0, 0, plaatje.width, plaatje.height);
                }));
                if (a.width !== b.width || a.height !== b.height) return 1;
                let anders = 0;
                for (let i = 0; i < a.data.length; i += 4) {
                    if (Math.max(Math.abs(a.data[i] - b.data[i]), Math.abs(a.data[i + 1] - b.data[i + 1]), Math.abs(a.data[i + 2] - b.data[i + 2])) > 48) anders++;
                }
                return anders / (a.width * a.height);
            }
            """,
            new[] { Convert.ToBase64String(goed), Convert.ToBase64String(nu) });
        await pagina.CloseAsync();
        return verschil;
    }
}
