using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Keten.Prestaties;

/// <summary>One request: what it asked, when it began (Stopwatch), how long it took, and whether it was answered well.</summary>
internal sealed record Verzoek(string Wat, long Begin, double Milliseconden, bool Goed);

/// <summary>
/// A steady stream of requests at the APIs, half of them looks and half commands. Each begins at its own moment, however long those before it
/// take: a slow answer hides none of the others. The commands bring children of their own from melding to acceptance.
/// </summary>
internal sealed class Verkeer
{
    private readonly CancellationToken ct;
    private readonly ConcurrentQueue<string> aangeboden = new();
    private readonly (string Wat, Func<Task<bool>> Doe)[] mengsel;
    private int voorraad;

    /// <param name="klant">Who asks.</param>
    /// <param name="overdracht">A handover to look at, that both sides have.</param>
    /// <param name="ct">When to stop at once.</param>
    public Verkeer(Klant klant, string overdracht, CancellationToken ct)
    {
        this.ct = ct;
        var inhoud = Klant.Inhoud();
        ConcurrentQueue<Kind> geregistreerd = new(), getrieerd = new(), gestart = new(), geconcludeerd = new();
        mengsel =
        [
            ("GET melding/overdrachten", Blik(Klant.VeiligThuis, "/melding/v1/overdrachten")),
            ("POST meldingen", async () =>
            {
                geregistreerd.Enqueue((await klant.Registreer(1, ct))[0]);
                return true;
            }),
            ("GET melding/overdrachten/{id}", Blik(Klant.VeiligThuis, $"/melding/v1/overdrachten/{overdracht}")),
            ("POST triages", Stap(geregistreerd, getrieerd, kind => klant.Trieer([kind], ct))),
            ("GET raadsonderzoek/overdrachten", Blik(Klant.Raad, "/raadsonderzoek/v1/overdrachten")),
            ("POST onderzoeken", Stap(getrieerd, gestart, kind => klant.StartOnderzoek(kind.Melding, ct))),
            ("GET raadsonderzoek/overdrachten/{id}", Blik(Klant.Raad, $"/raadsonderzoek/v1/overdrachten/{overdracht}")),
            ("POST onderzoeksconclusies", Stap(gestart, geconcludeerd, kind => klant.Concludeer(kind, ct))),
            ("GET melding/aanmaningen", Blik(Klant.VeiligThuis, "/melding/v1/aanmaningen")),
            ("POST overdrachten", Stap(geconcludeerd, null, async kind => aangeboden.Enqueue(await klant.Biedaan(kind, inhoud, ct)))),
            ("GET doorlooptijd/trajecten", Blik(Klant.VeiligThuis, "/doorlooptijd/v1/trajecten")),
            ("POST besluiten", () => Accepteer(klant)),
        ];

        Func<Task<bool>> Blik(string wie, string pad) => async () =>
        {
            await klant.Lees(wie, pad, ct);
            return true;
        };
    }

    /// <summary>Sends so many requests per second for as long as is asked.</summary>
    /// <param name="perSeconde">How many.</param>
    /// <param name="doorgaan">Whether this one still goes, by its number.</param>
    /// <param name="inVoorraad">How many children each step leaves for later, so that no step ever has to wait for the one before it.</param>
    public async Task<IReadOnlyCollection<Verzoek>> Loop(int perSeconde, Func<int, bool> doorgaan, int inVoorraad = 0)
    {
        voorraad = inVoorraad;
        var gedaan = new ConcurrentBag<Verzoek>();
        var lopend = new List<Task>();
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; doorgaan(i); i++)
        {
            var wachten = TimeSpan.FromSeconds((double)i / perSeconde) - Stopwatch.GetElapsedTime(begin);
            if (wachten > TimeSpan.Zero) await Task.Delay(wachten, ct);
            lopend.Add(Meet(mengsel[i % mengsel.Length]));
        }

        await Task.WhenAll(lopend);
        return gedaan;

        async Task Meet((string Wat, Func<Task<bool>> Doe) verzoek)
        {
            var van = Stopwatch.GetTimestamp();
            var goed = true;
            try
            {
                if (!await verzoek.Doe()) return;
            }
            catch (Exception fout) when (!ct.IsCancellationRequested && fout is HttpRequestException or TaskCanceledException)
            {
                goed = false;
            }

            gedaan.Add(new Verzoek(verzoek.Wat, van, Stopwatch.GetElapsedTime(van).TotalMilliseconds, goed));
        }
    }

    private Func<Task<bool>> Stap(ConcurrentQueue<Kind> van, ConcurrentQueue<Kind>? naar, Func<Kind, Task> doe) => async () =>
    {
        if (van.Count <= voorraad || !van.TryDequeue(out var kind)) return false;
        await doe(kind);
        naar?.Enqueue(kind);
        return true;
    };

    private async Task<bool> Accepteer(Klant klant)
    {
        if (aangeboden.Count <= voorraad || !aangeboden.TryDequeue(out var overdracht)) return false;
        try
        {
            await klant.Accepteer(overdracht, ct);
        }
        catch (HttpRequestException fout) when (fout.StatusCode == HttpStatusCode.NotFound)
        {
            aangeboden.Enqueue(overdracht); // an answer as good as any: the offer has not come in yet
        }

        return true;
    }
}
