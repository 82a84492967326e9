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

    public Task<Gespeeld> Verhaal(string naam) => verhalen.GetOrAdd(naam, n => new Lazy<Task<Gespeeld>>(async () =>
    {
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

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright.Dispose();
        foreach (var verhaal in verhalen.Values) await (await verhaal.Value).Keten.DisposeAsync();
    }
}
