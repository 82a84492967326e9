using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Keten.Fundament;
using Keten.Testbank;
using Microsoft.Playwright;

namespace Keten.Paginas.Tests;

/// <summary>Everybody can use the pages: with a screen reader, with a keyboard, on a small screen, without scripts.</summary>
public sealed class Toegankelijkheid(Browser browser)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Every kind of page: story, address, and who looks.</summary>
    public static TheoryData<string, string, string?, int> Paginas()
    {
        var data = new TheoryData<string, string, string?, int>();
        foreach (var breedte in new[] { 1280, 320 })
        {
            foreach (var verhaal in new[] { "regulier", "te-laat", "naar-de-raad" }) data.Add(verhaal, "{traject}", Oin.Inspectie, breedte);
            data.Add("regulier", "/doorlooptijd/", Oin.Inspectie, breedte);
            data.Add("regulier", "/doorlooptijd/?traject=x&organisatie=y&toestand=z&cursor=w", Oin.Inspectie, breedte);
            data.Add("regulier", "/doorlooptijd/?toestand=melding", Oin.Inspectie, breedte);
            data.Add("regulier", "/doorlooptijd/bestaat-niet", Oin.Inspectie, breedte);
            data.Add("regulier", "/toegang/aanmelden", null, breedte);
            data.Add(Browser.Bureau, Webpagina.Bureau, Oin.RaadNoord, breedte);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task ElkePaginaVoldoetAanWcagEnPastInHetVenster(string verhaal, string adres, string? organisatie, int breedte)
    {
        var pagina = await Open(verhaal, adres, organisatie, breedte);

        var gevonden = await pagina.RunAxe(Wcag);
        Assert.True(gevonden.Violations.Length == 0, string.Join("\n", gevonden.Violations.Select(v => $"{v.Id}: {v.Help}\n   {string.Join("\n   ", v.Nodes.Select(n => n.Html))}")));
        Assert.Equal(breedte, await pagina.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
        Assert.Equal("nl", await pagina.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.Equal(1, await pagina.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task EenPaginaZonderOnderschriftEnNamen_WordtAfgekeurd()
    {
        var pagina = await Open("regulier", "/doorlooptijd/", Oin.Inspectie, 1280);
        await pagina.EvaluateAsync("document.querySelectorAll('label').forEach(l => l.remove())");

        Assert.Contains("label", (await pagina.RunAxe(Wcag)).Violations.Select(v => v.Id == "select-name" ? "label" : v.Id));
    }

    [Fact]
    public async Task MetHetToetsenbordIsHetPlaatjeTeBereikenEnTeSchuiven()
    {
        var pagina = await Open("te-laat", "{traject}", Oin.Inspectie, 320);
        for (var i = 0; i < 20 && !await pagina.EvaluateAsync<bool>("document.activeElement.classList.contains('schuifvak')"); i++) await pagina.Keyboard.PressAsync("Tab");

        Assert.True(await pagina.EvaluateAsync<bool>("document.activeElement.classList.contains('schuifvak')"), "het plaatje is niet te bereiken");
        for (var i = 0; i < 5; i++) await pagina.Keyboard.PressAsync("ArrowRight");
        // Not WaitForFunctionAsync: when it is not so at once that evaluates text in the page, which the page forbids.
        await Wachten.Tot("het plaatje schuift", async () => await pagina.EvaluateAsync<bool>("document.querySelector('.schuifvak').scrollLeft > 0") ? null : "het staat nog links");
    }

    [Fact]
    public async Task DeEersteTabBrengtNaarDeInhoud()
    {
        var pagina = await Open("regulier", "{traject}", Oin.Inspectie, 1280);
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Enter");

        Assert.Equal("inhoud", await pagina.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData("regulier")]
    [InlineData("te-laat")]
    [InlineData("naar-de-raad")]
    public async Task ZonderScriptStaatAllesInDeTabellen_ElkeStapElkeOverdrachtEnElkeHouder(string verhaal)
    {
        var gespeeld = await browser.Verhaal(verhaal);
        var pagina = await browser.Venster(gespeeld, script: false);
        await pagina.GotoAsync(gespeeld.Adres);
        var keten = new Namen(gespeeld.Keten.Map);

        var stappen = await Rijen(pagina, "#tabel-stappen");
        Assert.Equal(gespeeld.Trace["stappen"]!.AsArray().Count, stappen.Count);
        foreach (var (stap, rij) in gespeeld.Trace["stappen"]!.AsArray().Zip(stappen))
        {
            Assert.Contains($"{stap!["stap"]}", rij, StringComparison.Ordinal);
            Assert.Contains(stap["organisatie"] is { } oin ? keten[oin.GetValue<string>()] : $"{stap["schakel"]}" == "rechtbank" ? "Rechtbank" : "Het kind", rij, StringComparison.Ordinal);
            Assert.Contains($"\t{stap["wachtdagen"]}\t{stap["werkdagen"]}\t", rij, StringComparison.Ordinal);
            if (stap["termijn"] is { } termijn) Assert.Contains($"({termijn})", rij, StringComparison.Ordinal);
            if (stap["afleiding"] is { } afleiding) Assert.Contains($"{afleiding}", rij, StringComparison.Ordinal);
            if (stap["uiterlijk"] is { } uiterlijk) Assert.Contains(Kort(DateOnly.ParseExact($"{uiterlijk}", "yyyy-MM-dd")), rij, StringComparison.Ordinal);
            Assert.Contains($"{stap["oordeel"]}" switch { "te-laat" => "te laat,", "op-tijd" => "op tijd", "loopt" => "loopt nog", "geen-termijn" => "geen termijn", _ => "te laat" }, rij, StringComparison.Ordinal);
        }

        var overdrachten = await Rijen(pagina, "#tabel-overdrachten");
        Assert.Equal(gespeeld.Trace["overdrachten"]!.AsArray().Count, overdrachten.Count);
        foreach (var (overdracht, rij) in gespeeld.Trace["overdrachten"]!.AsArray().Zip(overdrachten))
        {
            Assert.Contains($"{overdracht!["soort"]}".Replace('-', ' '), rij, StringComparison.Ordinal);
            Assert.Contains($"{keten[$"{overdracht["van"]}"]}\t{keten[$"{overdracht["naar"]}"]}", rij, StringComparison.Ordinal);
            Assert.Contains($"{overdracht["besluit"]}", rij, StringComparison.Ordinal);
            Assert.Contains($"{overdracht["door"]}", rij, StringComparison.Ordinal);
            if (overdracht["reden"] is { } reden) Assert.Contains($"reden: {reden}".Replace('-', ' '), rij, StringComparison.Ordinal);
        }

        foreach (var (tabel, veld, wie) in new[] { ("#tabel-procesregie", "procesregie", "wie"), ("#tabel-zicht", "zichtOpVeiligheid", "wie"), ("#tabel-belast", "belast", "wie") })
        {
            var houders = gespeeld.Trace[veld]!.AsArray();
            var rijen = houders.Count == 0 ? [] : await Rijen(pagina, tabel);
            Assert.Equal(houders.Count, rijen.Count);
            foreach (var (houder, rij) in houders.Zip(rijen)) Assert.StartsWith(keten[$"{houder![wie]}"], rij, StringComparison.Ordinal);
        }

        Assert.Equal(0, await pagina.Locator("script").CountAsync());
    }

    private static string Kort(DateOnly dag) => $"{dag.Day} {"jan feb mrt apr mei jun jul aug sep okt nov dec".Split(' ')[dag.Month - 1]} {dag.Year}";

    private static async Task<IReadOnlyList<string>> Rijen(IPage pagina, string tabel) => await pagina.Locator($"{tabel} tbody tr").AllInnerTextsAsync();

    private async Task<IPage> Open(string verhaal, string adres, string? organisatie, int breedte)
    {
        var gespeeld = await browser.Verhaal(verhaal);
        var pagina = await browser.Venster(gespeeld, breedte, organisatie, adres == Webpagina.Bureau ? Rollen.Bureau : Rollen.Toezicht);
        await pagina.GotoAsync(adres == "{traject}" ? gespeeld.Adres : adres);
        return pagina;
    }

    /// <summary>Names of organisations as the register of a chain has them.</summary>
    private sealed class Namen(string map)
    {
        private readonly Organisaties organisaties = new(Path.Combine(map, "inrichting"));

        public string this[string oin] => organisaties.Zoek(oin)!.Naam;
    }
}
