using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>
/// Reads the logs of all services, each from its own position. An announcement on the bus makes it look at once; without any it looks
/// every few seconds, so nothing is missed however the broker fares.
/// </summary>
internal sealed class Lezer : BackgroundService
{
    public const string HttpClient = "lezer";
    private const int Deel = 500;
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan NaEenAnder = TimeSpan.FromMilliseconds(300);
    private const int Klein = 8;

    /// <summary>When much happens, a short pause has more facts share what it costs to fetch and keep them.</summary>
    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);
    private readonly Dienst dienst;
    private readonly IHttpClientFactory http;
    private readonly IHostApplicationLifetime leven;
    private readonly string? geheim;
    private readonly Action nieuws;
    private readonly Dictionary<string, (IReadOnlyList<Uri> Adressen, SemaphoreSlim Sein)> bronnen;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> teruggegaan = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Bronstand> standen = new();

    /// <param name="dienst">The read side.</param>
    /// <param name="http">Clients to reach the services with.</param>
    /// <param name="leven">Of this process.</param>
    /// <param name="configuratie">Where they are.</param>
    /// <param name="nieuws">Called when facts of trajecten have come in.</param>
    public Lezer(Dienst dienst, IHttpClientFactory http, IHostApplicationLifetime leven, IConfiguration configuratie, Action nieuws)
    {
        this.nieuws = nieuws;
        this.dienst = dienst;
        this.http = http;
        this.leven = leven;
        geheim = configuratie["Keten:InternSleutel"];
        bronnen = configuratie.Adressen()
            .Where(a => a.Key != DoorlooptijdDienst.Naam)
            .ToDictionary(a => a.Key, a => (a.Value, new SemaphoreSlim(0, 1)));
        Feitenbureau.Meld(dienst, nieuws);
        Vergeten.Meld(dienst, nieuws);
        // From the database: another instance may have read further.
        dienst.Gelezen = async tx => (await tx.Alle<Leesstand>("select dienst, epoch, positie from leesstand"))
            .Where(s => !teruggegaan.ContainsKey(s.Dienst))
            .ToDictionary(s => s.Dienst, s => s.Positie);
        dienst.Bronnen = () => bronnen.Keys.ToDictionary(b => b, b => standen.GetValueOrDefault(b));
    }

    /// <summary>There may be something new in the log of this service.</summary>
    public void Sein(string bron)
    {
        if (!bronnen.TryGetValue(bron, out var b)) return;
        try
        {
            b.Sein.Release();
        }
        catch (SemaphoreFullException)
        {
            return; // already signalled
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await dienst.Gereed.WaitAsync(stoppingToken);
            await Gestart(stoppingToken);
            await Task.WhenAll(bronnen.Select(b => Volg(b.Key, b.Value.Adressen, b.Value.Sein, stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            dienst.Log.LogInformation("De lezer stopt.");
        }
    }

    /// <summary>A service in this same process answers once the process listens; asking earlier only gives a warning that means nothing.</summary>
    private async Task Gestart(CancellationToken stop)
    {
        var gestart = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var melding = leven.ApplicationStarted.Register(gestart.SetResult);
        await gestart.Task.WaitAsync(stop);
    }

    private async Task Volg(string bron, IReadOnlyList<Uri> adressen, SemaphoreSlim sein, CancellationToken stop)
    {
        for (var keus = 0; !stop.IsCancellationRequested;)
        {
            try
            {
                var (feiten, meer) = (0, true);
                while (meer)
                {
                    (var deel, meer) = await LeesDeel(bron, adressen[keus % adressen.Count], stop);
                    feiten += deel;
                }

                if (feiten > Klein) await Task.Delay(Adempauze, dienst.Klok.Techniek, stop);
                await sein.WaitAsync(Ronde, stop);
            }
            catch (Botsing)
            {
                // Another instance read the same: it is reading, so this one need not hurry.
                await sein.WaitAsync(NaEenAnder, stop);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested && (fout is HttpRequestException or JsonException or TaskCanceledException || Database.IsVoorbijgaand(fout)))
            {
                dienst.Log.LogWarning("Het logboek van {Bron} is nu niet te lezen: {Soort}.", bron, Database.Kort(fout));
                keus++; // another instance of that service may answer
                await Task.Delay(TimeSpan.FromMilliseconds(300), dienst.Klok.Techniek, stop);
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                // A log that nobody reads any more would be noticed by nobody.
                dienst.Log.LogError("Het logboek van {Bron} is niet te verwerken; het wordt opnieuw geprobeerd: {Soort}.", bron, Database.Kort(fout));
                await Task.Delay(Ronde, dienst.Klok.Techniek, stop);
            }
        }
    }

    /// <summary>Reads one part; gives how many facts there were in it, and whether there is more.</summary>
    internal async Task<(int Feiten, bool Meer)> LeesDeel(string bron, Uri adres, CancellationToken ct)
    {
        var stand = (await dienst.Data.VraagAlsWerker<Leesstand>("select epoch, positie from leesstand where dienst = @bron", new { bron }, ct)).FirstOrDefault();
        var na = stand?.Positie ?? 0;
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(adres, $"/intern/{bron}/log?na={na}&aantal={Deel}"));
        verzoek.Headers.Add("Keten-Intern", geheim);
        using var client = http.CreateClient(HttpClient);
        client.Timeout = Geduld;
        using var antwoord = await client.SendAsync(verzoek, ct);
        antwoord.EnsureSuccessStatusCode();
        var deel = (await antwoord.Content.ReadFromJsonAsync<Logdeel>(ContractJson.Opties, ct))!;
        if (deel.Herstelt == true) return default; // until it is done, what was read of it is all there is
        if (stand is not null && deel.Epoch > stand.Epoch && deel.Levens?.Any(l => l.Epoch == deel.Epoch) == true)
        {
            // Its database was put back, and it goes on in a new life: what was read beyond where that begins it has forgotten.
            var gedeeld = Math.Min(deel.Levens.Where(l => l.Epoch > stand.Epoch).Min(l => l.Na), na);
            await dienst.Data.AlsWerker(
                async tx =>
                {
                    await Vergeten.Keer(tx, dienst, bron, (stand.Epoch, stand.Positie), (deel.Epoch, gedeeld), ct);
                    tx.Nadien(nieuws);
                    return 0;
                },
                ct);
            dienst.Log.LogWarning("Het logboek van {Bron} gaat na een teruggezette backup verder in epoch {Epoch}, na positie {Gedeeld}; gelezen was tot {Na}.", bron, deel.Epoch, gedeeld, na);
            return (0, true);
        }

        if (deel.Stand < na || (stand is not null && stand.Epoch != deel.Epoch))
        {
            // Its database was put back and it does not know that yet, or does not know where that life began. Nothing is taken for read until it does.
            dienst.Log.LogError("Het logboek van {Bron} ging terug (epoch {Oud} naar {Nieuw}, positie {Na} naar {Stand}); het wordt niet verder gelezen.", bron, stand?.Epoch, deel.Epoch, na, deel.Stand);
            teruggegaan[bron] = true;
            return default;
        }

        if (deel.Tot > na || stand is null)
        {
            await dienst.Data.AlsWerker(
                async tx =>
                {
                    Neem(tx, deel, stand, dienst.Klok.Technisch);
                    foreach (var feit in Feitenbureau.Neem(tx, deel.Dienst, deel.Feiten)) await dienst.Bureau.Leg(tx, Feitenbureau.Stuk(dienst, deel.Dienst, deel.Epoch, feit), ct);
                    return 0;
                },
                ct);
        }

        teruggegaan.TryRemove(bron, out _);
        standen[bron] = new Bronstand(deel.Tot, deel.Stand, dienst.Klok.Technisch);
        return (deel.Feiten.Count, deel.Tot < deel.Stand);
    }

    private void Neem(Transactie tx, Logdeel deel, Leesstand? stand, DateTimeOffset nu)
    {
        var waarden = new { deel.Dienst, deel.Epoch, deel.Tot, deel.Na, nu };
        tx.Straks(
            stand is null
                ? "insert into leesstand (dienst, epoch, positie, gelezen_op) values (@Dienst, @Epoch, @Tot, @nu) on conflict do nothing"
                : "update leesstand set positie = @Tot, gelezen_op = @nu where dienst = @Dienst and positie = @Na and epoch = @Epoch",
            waarden,
            geenRij: () => new Botsing("leesstand")); // another instance was first
        Feitenbureau.WerkBij(tx, deel.Feiten.SelectMany(f => f.Trajecten));
        tx.Nadien(nieuws);
    }

    /// <summary>
    /// Who may see a traject: whoever has or had a grant (one without effect does not count), and whoever is offered something; except by a kind that asks that the receiver has a
    /// grant already. Facts of two services come in any order, so an ending that comes before its offer leaves a mark.
    /// </summary>
    internal static IEnumerable<Deelname> Deelname(Feit feit) => feit.Trajecten.SelectMany(traject => Deelnames(feit), (traject, d) => new Deelname(traject, d.Organisatie, d.Bron, d.Vervallen));

    private static IEnumerable<(string Organisatie, string Bron, bool Vervallen)> Deelnames(Feit feit) => feit.Soort switch
    {
        "toekenning-ontstaan" => [(feit.Organisatie, feit.Als<ToekenningOntstaan>().Toekenning.ToString("D"), false)],
        "overdracht-aangeboden" when Overdrachtsoort.Zoek(feit.Als<OverdrachtAangeboden>().Soort)?.OntvangerHoudt is not null => [],
        "overdracht-aangeboden" => [(feit.Als<OverdrachtAangeboden>().Naar, feit.Als<OverdrachtAangeboden>().Overdracht.ToString("D"), false)],
        "overdracht-besloten" => [(feit.Organisatie, feit.Als<OverdrachtBesloten>().Overdracht.ToString("D"), feit.Als<OverdrachtBesloten>().Besluit != Besluitsoort.Geaccepteerd)],
        // The receiver may be gone for good, and never write that it has seen it.
        "overdracht-beeindigd" when feit.Als<OverdrachtBeeindigd>() is var e =>
            [.. e.Toekenningen.Select(t => (e.Naar, t.ToString("D"), true)), (e.Naar, e.Overdracht.ToString("D"), true)],
        "beeindiging-gezien" => [(feit.Organisatie, feit.Als<BeeindigingGezien>().Overdracht.ToString("D"), true)],
        "toekenning-vervallen" => [(feit.Organisatie, feit.Als<ToekenningVervallen>().Toekenning.ToString("D"), true)],
        _ => [],
    };

    private sealed class Leesstand
    {
        public string Dienst { get; init; } = "";
        public long Epoch { get; init; }
        public long Positie { get; init; }
    }
}

internal static class FeitLezen
{
    public static T Als<T>(this Feit feit) => feit.Gegevens.Deserialize<T>(ContractJson.Opties)!;
}
