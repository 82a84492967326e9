using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Paginas.Tests;
using Keten.Testbank;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Keten.Paginas.Tests;

/// <summary>A chain in which a story has been played.</summary>
public sealed record Gespeeld(EmbeddedKeten Keten, JsonObject Trace)
{
    public string Traject => Trace["traject"]!.GetValue<string>();

    public string Adres => $"/doorlooptijd/trajecten/{Traject}";
}

/// <summary>The browser of the machine, and the chains that the tests look at; each story is played once.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Programma = "/usr/bin/chromium";

    private static readonly string[] Opties =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none"];

    private readonly ConcurrentDictionary<string, Lazy<Task<Gespeeld>>> verhalen = new();
    private IPlaywright playwright = null!;

    public IBrowser Chromium { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Programma, Args = Opties });
    }

    /// <summary>An empty chain in which something lies at the desk of the RvdK, and of which the desk of the read side cannot be read.</summary>
    public const string Bureau = "bureau";

    public Task<Gespeeld> Verhaal(string naam) => verhalen.GetOrAdd(naam, n => new Lazy<Task<Gespeeld>>(async () =>
    {
        if (n == Bureau) return new Gespeeld(await MetBureau(), []);
        var (keten, trace) = await EmbeddedKeten.Gespeeld(n);
        return new Gespeeld(keten, trace);
    })).Value;

    /// <summary>A window of somebody of an organisation; without one, of somebody who is not signed in.</summary>
    public async Task<IPage> Venster(Gespeeld gespeeld, int breedte = 1280, string? organisatie = Oin.Inspectie, string rol = Rollen.Toezicht, bool script = true)
    {
        var context = await Chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = gespeeld.Keten.Poort.Adres.ToString(),
            ViewportSize = new ViewportSize { Width = breedte, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "nl-NL",
        });
        if (organisatie is not null)
        {
            await context.AddCookiesAsync([new Cookie
            {
                Name = Webpagina.Koekje,
                Value = await gespeeld.Keten.Poort.Token(organisatie, rol),
                Url = gespeeld.Keten.Poort.Adres.ToString(),
                HttpOnly = true,
                SameSite = SameSiteAttribute.Strict,
            }]);
        }

        return await context.NewPageAsync();
    }

    private static async Task<EmbeddedKeten> MetBureau()
    {
        var keten = await EmbeddedKeten.Start();
        var bureau = keten.Dienst("raadsonderzoek").Bureau;
        foreach (var (bron, oorzaak, organisatie) in new[]
        {
            ("helft", "de helft is niet te lezen", Oin.RaadNoord), ("helft", "de helft is niet te lezen", Oin.RaadNoord), ("helft", "dezelfde versie met een andere hash", Oin.RaadNoord),
            ("bericht", "onbekend bericht", null),
        }) await bureau.Leg(new Bureaustuk(Id.Ondoorzichtig(), bron, [1], oorzaak, organisatie), CancellationToken.None);
        await keten.Dienst("doorlooptijd").Data.AlsDienst(tx => tx.Voer("alter table bureau rename to weg"), CancellationToken.None);
        return keten;
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright.Dispose();
        foreach (var verhaal in verhalen.Values) await (await verhaal.Value).Keten.DisposeAsync();
    }
}
