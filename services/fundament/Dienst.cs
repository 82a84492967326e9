using Keten.Contracts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>
/// A running service: its database, keys, clocks and bus. Several can live in one process (the embedded mode), so nothing of it is
/// global; whoever needs it gets it as a value.
/// </summary>
public sealed class Dienst(string naam, Database data, Sleutelkluis kluis, Klokken klok, Organisaties organisaties, IPost post, ILogger<Dienst> log)
    : IAsyncDisposable
{
    private readonly TaskCompletionSource gereed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Bureau? bureau;

    public string Naam => naam;
    public Database Data => data;
    public Sleutelkluis Kluis => kluis;
    public Klokken Klok => klok;
    public Organisaties Organisaties => organisaties;
    public IPost Post => post;
    public ILogger Log => log;

    /// <summary>The desk for what came in and could not be read or handled.</summary>
    public Bureau Bureau => LazyInitializer.EnsureInitialized(ref bureau, () => new Bureau(this));

    /// <summary>Number of the life of the database, compared before the version of a half. Nothing raises it yet after a restored backup.</summary>
    public long Epoch { get; private set; }

    /// <summary>Done once the database has been reached and read.</summary>
    public Task Gereed => gereed.Task;

    /// <summary>Whether any organisation may come here (the read side), or only those for which this service acts.</summary>
    public bool VoorAlleOrganisaties { get; init; }

    /// <summary>What of this service is still on its way; all zero when it is at rest.</summary>
    public List<Func<Transactie, Task<long>>> Onderweg { get; } = [tx => tx.Eerste<long>("select count(*) from vergeten")];

    /// <summary>When, in domain time, something becomes due by itself; null when nothing does.</summary>
    public Func<Transactie, Task<long?>>? Volgende { get; set; }

    /// <summary>How far this service has read the logs of others, when it reads any.</summary>
    public Func<Transactie, Task<IReadOnlyDictionary<string, long>>>? Gelezen { get; set; }

    /// <summary>What the other side of its handovers has not seen yet, when it has any.</summary>
    public Func<Transactie, Task<Onverzonden>>? Onverzonden { get; set; }

    /// <summary>How far behind the logs of others it is, when it reads any.</summary>
    public Func<IReadOnlyDictionary<string, Bronstand?>>? Bronnen { get; set; }

    /// <summary>Waits until the database and the key store answer, saying so, and takes over epoch and simulated clock.</summary>
    internal async Task Begin(CancellationToken stop)
    {
        for (var poging = 0; !Gereed.IsCompleted; poging++)
        {
            try
            {
                var stand = await data.AlsDienst(tx => tx.Eerste<Rij>("select epoch, positie, domeinklok from dienst_stand where enige = 1"), stop)
                    ?? throw new InvalidOperationException($"De database van {naam} is niet gemigreerd.");
                _ = await kluis.Haal(Guid.Empty, stop);
                Epoch = stand.Epoch;
                NeemOver(stand);
                log.LogInformation("{Dienst} is gereed (epoch {Epoch}).", naam, Epoch);
                gereed.SetResult();
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                if (poging % 20 == 0) log.LogWarning("{Dienst} wacht op zijn database: {Soort}.", naam, Database.Kort(fout));
                await Task.Delay(TimeSpan.FromMilliseconds(250), klok.Techniek, stop);
            }
        }
    }

    /// <summary>Moves the simulated domain clock, durably, so that a restarted process goes on from there.</summary>
    /// <returns>False when the clock is real or <paramref name="nu"/> lies in its past.</returns>
    public async Task<bool> ZetKlok(DateTimeOffset nu, CancellationToken ct)
    {
        if (klok.Simulatie is not { } simulatie) return false;
        await data.AlsDienst(
            tx => tx.Voer("update dienst_stand set domeinklok = @nu where enige = 1 and coalesce(domeinklok, 0) <= @nu", new { nu }), ct);
        return simulatie.Zet(nu);
    }

    /// <summary>Has a key destroyed once this transaction has been committed, however often the process dies before it is done.</summary>
    public void Vergeet(Transactie tx, Guid sleutel)
    {
        tx.Straks("insert into vergeten (sleutel) values (@sleutel) on conflict do nothing", new { sleutel });
        tx.Nadien(() => TeVergeten.Release());
    }

    /// <summary>Signals that a key waits for its destruction.</summary>
    internal SemaphoreSlim TeVergeten { get; } = new(0);

    public async Task<Dienststand> Stand(CancellationToken ct)
    {
        var (positie, onderweg, gelezen, volgende) = await data.AlsWerker(
            async tx =>
            {
                var stand = await Positie(tx);
                long som = 0;
                foreach (var telling in Onderweg) som += await telling(tx);
                return (stand, som, Gelezen is null ? new Dictionary<string, long>() : await Gelezen(tx), Volgende is null ? null : await Volgende(tx));
            },
            ct);
        return new Dienststand(naam, klok.Nu, positie, onderweg, gelezen, volgende is { } v ? DateTimeOffset.FromUnixTimeMilliseconds(v) : null);
    }

    /// <summary>
    /// Position of the log. The simulated clock is taken over along with it: another instance may have been told of it while this one
    /// could not be reached.
    /// </summary>
    internal async Task<long> Positie(Transactie tx)
    {
        var stand = (await tx.Eerste<Rij>("select epoch, positie, domeinklok from dienst_stand where enige = 1"))!;
        NeemOver(stand);
        return stand.Positie;
    }

    private void NeemOver(Rij stand)
    {
        if (stand.Domeinklok is { } nu) klok.Simulatie?.Zet(DateTimeOffset.FromUnixTimeMilliseconds(nu));
    }

    public async ValueTask DisposeAsync()
    {
        TeVergeten.Dispose();
        await kluis.DisposeAsync();
        await data.DisposeAsync();
    }

    private sealed class Rij
    {
        public long Epoch { get; init; }
        public long Positie { get; init; }
        public long? Domeinklok { get; init; }
    }
}

/// <summary>How a service stands, for whoever waits until the chain is at rest.</summary>
/// <param name="Dienst">The service.</param>
/// <param name="Klok">Its domain clock.</param>
/// <param name="Positie">Newest position of its log.</param>
/// <param name="Onderweg">How much must still go out or be confirmed.</param>
/// <param name="Gelezen">Per service the position up to which its log was read here.</param>
/// <param name="Volgende">When, in domain time, something becomes due here by itself; null when nothing does.</param>
public sealed record Dienststand(string Dienst, DateTimeOffset Klok, long Positie, long Onderweg, IReadOnlyDictionary<string, long> Gelezen, DateTimeOffset? Volgende = null);

/// <summary>What must still go out.</summary>
public sealed class Onverzonden
{
    public long Aantal { get; init; }

    /// <summary>Since when the oldest waits, in milliseconds of technical time; null when nothing does.</summary>
    public long? Sinds { get; init; }
}

/// <summary>How far a log of another service was read.</summary>
/// <param name="Gelezen">Position up to which it was read here.</param>
/// <param name="Stand">Its newest position when it was last read.</param>
/// <param name="Op">When it was last read, in technical time.</param>
public sealed record Bronstand(long Gelezen, long Stand, DateTimeOffset Op);

/// <summary>Brings a service up, and announces regularly how far its log is.</summary>
internal sealed class Dienstloop(Dienst dienst) : BackgroundService
{
    private static readonly TimeSpan Hartslag = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMilliseconds(100);
    private readonly SemaphoreSlim gegroeid = new(0, 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            dienst.Data.LogGegroeid = Sein;
            await dienst.Begin(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                await Meld(stoppingToken);
                // At once when something happens after a while, not more often than this when much happens.
                await Task.Delay(Hoogstens, dienst.Klok.Techniek, stoppingToken);
                await gegroeid.WaitAsync(Hartslag, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            dienst.Log.LogInformation("{Dienst} stopt.", dienst.Naam);
        }
    }

    private async Task Meld(CancellationToken ct)
    {
        try
        {
            var positie = await dienst.Data.AlsWerker(dienst.Positie, ct);
            using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
            grens.CancelAfter(Hartslag);
            await dienst.Post.Stuur(
                Wachtrijen.Logboeken, new LogBijgewerkt { Dienst = dienst.Naam, Epoch = dienst.Epoch, Positie = positie }, grens.Token);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            // A hint that does not arrive is made good by the next one: the reader fetches from its own position.
            dienst.Log.LogWarning("{Dienst} kon de stand van zijn logboek niet melden: {Soort}.", dienst.Naam, Database.Kort(fout));
        }
    }

    private void Sein()
    {
        try
        {
            gegroeid.Release();
        }
        catch (SemaphoreFullException)
        {
            return; // already signalled
        }
    }
}
