using Keten.Contracts;
using Keten.Termijnen;
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
    /// <summary>How long an instance that restores may stand still before another takes over.</summary>
    private static readonly TimeSpan Herstelclaim = TimeSpan.FromMinutes(1);

    private readonly Guid penning = Id.Nieuw();
    private readonly TaskCompletionSource gereed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Bureau? bureau;
    private Termijnwacht? wacht;

    public string Naam => naam;
    public Database Data => data;
    public Sleutelkluis Kluis => kluis;
    public Klokken Klok => klok;
    public Organisaties Organisaties => organisaties;
    public IPost Post => post;
    public ILogger Log => log;

    /// <summary>The desk for what came in and could not be read or handled.</summary>
    public Bureau Bureau => LazyInitializer.EnsureInitialized(ref bureau, () => new Bureau(this));

    /// <summary>Number of the life of the database, compared before the version of a half; higher after a backup was put back.</summary>
    public long Epoch { get; private set; }

    /// <summary>Whether it is known that the database was not put back, or the life has begun in which it goes on.</summary>
    public bool KentZijnEpoch { get; private set; }

    /// <summary>Done once the database has been reached and read.</summary>
    public Task Gereed => gereed.Task;

    /// <summary>The legal calendar, with the days that were made free by decree.</summary>
    public Kalender Kalender => Agenda.Kalender;

    /// <summary>What follows from the terms of its cases.</summary>
    public Agenda Agenda => data.Agenda;

    /// <summary>Watches the terms of its cases.</summary>
    public Termijnwacht Termijnwacht => LazyInitializer.EnsureInitialized(ref wacht, () => new Termijnwacht(this));

    /// <summary>Whether any organisation may come here (the read side), or only those for which this service acts.</summary>
    public bool VoorAlleOrganisaties { get; init; }

    /// <summary>What of this service is still on its way; all zero when it is at rest.</summary>
    public List<Func<Transactie, Task<long>>> Onderweg { get; } = [tx => tx.Eerste<long>("select count(*) from vergeten")];

    /// <summary>When, in domain time, something becomes due by itself; each null when nothing does.</summary>
    public List<Func<Transactie, Task<long?>>> Volgende { get; } = [];

    /// <summary>How far this service has read the logs of others, when it reads any.</summary>
    public Func<Transactie, Task<IReadOnlyDictionary<string, long>>>? Gelezen { get; set; }

    /// <summary>What the other side of its handovers has not seen yet, when it has any.</summary>
    public Func<Transactie, Lezing<Onverzonden>>? Onverzonden { get; set; }

    /// <summary>How far behind the logs of others it is, when it reads any.</summary>
    public Func<IReadOnlyDictionary<string, Bronstand?>>? Bronnen { get; set; }

    /// <summary>What is to be done before this service goes on with a database that was put back from a backup; null when nothing is.</summary>
    public Func<CancellationToken, Task>? Herstel { get; set; }

    /// <summary>
    /// Waits until the database and the key store answer, saying so, and takes over epoch and simulated clock. A database that was put back
    /// from a backup is restored first, with what others know of it; until then this service is not ready.
    /// </summary>
    internal async Task Begin(CancellationToken stop)
    {
        for (var poging = 0; !Gereed.IsCompleted; poging++)
        {
            var waarop = "wacht op zijn database";
            try
            {
                // First what the key store saw, then how the data stands: within one life that is never less.
                var gezien = await kluis.LaatstGezien(stop);
                var stand = await LeesRij(stop);
                if (gezien is not null && (gezien.Epoch, gezien.Positie).CompareTo((stand.Epoch, stand.Positie)) > 0)
                {
                    log.LogError(
                        "{Dienst}: de database is teruggezet. Zij staat op epoch {Epoch} positie {Positie}, en was op epoch {Toen} positie {Daar}.", naam, stand.Epoch, stand.Positie, gezien.Epoch, gezien.Positie);
                    await Teruggezet(data, stop, stand.Epoch, stand.Positie);
                    stand = await LeesRij(stop);
                }

                NeemOver(stand);
                if (stand.Herstel != Herstelstand.Geen)
                {
                    // One instance does it; the others wait until it is done, or has stood still for too long.
                    waarop = "wacht op het herstel van zijn database";
                    await data.AlsDienst(HoudHerstelVast, stop);
                    log.LogWarning("{Dienst} herstelt na een teruggezette backup, met wat de anderen weten.", naam);
                    if (Herstel is null) await NieuweEpoch(0, stop);
                    else await Herstel(stop);
                    await data.AlsDienst(
                        async tx =>
                        {
                            await HoudHerstelVast(tx);
                            return await tx.Voer("update dienst_stand set herstel = @geen, herstel_door = null where enige = 1", new { geen = Herstelstand.Geen });
                        },
                        stop);
                    stand = await LeesRij(stop);
                }

                Leef(stand.Epoch);
                await kluis.Zag(Epoch, stand.Positie, stop);
                log.LogInformation("{Dienst} is gereed (epoch {Epoch}).", naam, Epoch);
                gereed.SetResult();
            }
            catch (Exception fout) when (!stop.IsCancellationRequested)
            {
                if (poging % 20 == 0) log.LogWarning("{Dienst} {Waarop}: {Soort}.", naam, waarop, Database.Kort(fout));
                await Task.Delay(TimeSpan.FromMilliseconds(250), klok.Techniek, stop);
            }
        }
    }

    /// <summary>
    /// Says that the database was put back from a backup, for when a service cannot see that itself: its key store was put back with it, or
    /// what was lost is younger than the last time it looked.
    /// </summary>
    /// <param name="data">The database.</param>
    /// <param name="ct">Gives up.</param>
    /// <param name="epoch">Only when it still is at this epoch; null for any.</param>
    /// <param name="positie">And at this position.</param>
    public static Task Teruggezet(Database data, CancellationToken ct, long? epoch = null, long? positie = null) => data.AlsDienst(
        tx => tx.Voer(
            "update dienst_stand set herstel = @teruggezet, herstel_door = null where enige = 1 and epoch = coalesce(@epoch, epoch) and positie = coalesce(@positie, positie)",
            new { teruggezet = Herstelstand.Teruggezet, epoch, positie }),
        ct);

    /// <summary>
    /// Begins a new life of the database, later than all that were ever seen of it: whatever was written in an earlier one counts no more. A
    /// restoration that is begun again stays in the life that it began.
    /// </summary>
    /// <param name="gezien">The highest that somebody else has seen.</param>
    /// <param name="ct">Gives up.</param>
    public async Task NieuweEpoch(long gezien, CancellationToken ct)
    {
        var hoogste = Math.Max(gezien, (await kluis.LaatstGezien(ct))?.Epoch ?? 0);
        await data.AlsDienst(
            async tx =>
            {
                await HoudHerstelVast(tx);
                var begonnen = await tx.Voer(
                    "update dienst_stand set herstel = @hoort, epoch = case when epoch > @hoogste then epoch else @hoogste end + 1 where enige = 1 and (herstel = @teruggezet or epoch < @gezien)",
                    new { hoort = Herstelstand.Hoort, hoogste, teruggezet = Herstelstand.Teruggezet, gezien });
                if (begonnen == 1) tx.Straks("insert into leven (epoch, na) select epoch, positie from dienst_stand where enige = 1");
                return begonnen;
            },
            ct);
        var stand = await LeesRij(ct);
        Leef(stand.Epoch);
        await kluis.Zag(Epoch, stand.Positie, ct);
    }

    private void Leef(long epoch)
    {
        Epoch = epoch;
        data.Epoch = epoch;
        KentZijnEpoch = true;
    }

    /// <summary>Says that this instance is the one that restores, for a while; it is a Botsing when another is.</summary>
    public async Task<int> HoudHerstelVast(Transactie tx)
    {
        var nu = klok.Technisch;
        return await tx.Voer(
            "update dienst_stand set herstel_door = @penning, herstel_tot = @tot where enige = 1 and herstel <> @geen and (herstel_door is null or herstel_door = @penning or herstel_tot < @nu)",
            new { penning, tot = nu + Herstelclaim, nu, geen = Herstelstand.Geen }) == 1 ? 1 : throw new Botsing("herstel");
    }

    private async Task<Rij> LeesRij(CancellationToken ct) =>
        await data.AlsDienst(tx => tx.Eerste<Rij>("select epoch, positie, domeinklok, herstel from dienst_stand where enige = 1"), ct)
            ?? throw new InvalidOperationException($"De database van {naam} is niet gemigreerd.");

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
                var stand = LeesStand(tx);
                await tx.Schrijf();
                var tot = Positie(stand); // before anything asks what is due now: with it the clock is taken over
                long som = 0;
                foreach (var telling in Onderweg) som += await telling(tx);
                long? eerste = null;
                foreach (var moment in Volgende)
                {
                    if (await moment(tx) is { } op && !(op >= eerste)) eerste = op;
                }

                return (tot, som, Gelezen is null ? new Dictionary<string, long>() : await Gelezen(tx), eerste);
            },
            ct);
        return new Dienststand(naam, klok.Nu, positie, onderweg, gelezen, volgende is { } v ? DateTimeOffset.FromUnixTimeMilliseconds(v) : null);
    }

    /// <summary>
    /// Position of the log. The simulated clock is taken over along with it: another instance may have been told of it while this one
    /// could not be reached.
    /// </summary>
    /// <param name="vertelt">Whether what is read goes into the key store: first it must be durable.</param>
    /// <param name="ct">Gives up.</param>
    internal async Task<long> Positie(bool vertelt, CancellationToken ct) => Positie(await data.AlsWerker(
        tx =>
        {
            if (vertelt) tx.Vertelt();
            return Task.FromResult(LeesStand(tx));
        },
        ct));

    private static Lezing<Rij> LeesStand(Transactie tx) => tx.LeesStraks<Rij>("select epoch, positie, domeinklok, herstel from dienst_stand where enige = 1");

    private long Positie(Lezing<Rij> gelezen)
    {
        var stand = gelezen.Rijen[0];
        if (Epoch != 0 && stand.Epoch != Epoch) throw new AndereEpoch(Epoch);
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
        public long Herstel { get; init; }
    }
}

/// <summary>How far the restoration of a database is that was put back from a backup.</summary>
public static class Herstelstand
{
    /// <summary>Nothing to restore.</summary>
    public const long Geen = 0;

    /// <summary>Put back, and nothing done yet.</summary>
    public const long Teruggezet = 1;

    /// <summary>In its new epoch, hearing what the others know.</summary>
    public const long Hoort = 2;

    /// <summary>Has heard everybody, and knows what there is to know.</summary>
    public const long Weet = 3;
}

/// <summary>The database lives another life than this process began with: it was put back while this process ran. Whatever it still holds is of no use.</summary>
public sealed class AndereEpoch(long toen) : Exception($"De database leeft niet meer in epoch {toen}, waarin dit proces begon.");

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
    private static readonly TimeSpan BijDrukte = TimeSpan.FromMilliseconds(500);
    private const int Druk = 8;
    private static readonly TimeSpan Gadeslaan = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim gegroeid = new(0, 1);
    private DateTimeOffset gezien;
    private bool onbewaard;
    private long gemeld;
    private long erbij;

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
                await Task.Delay(erbij > Druk ? BijDrukte : Hoogstens, dienst.Klok.Techniek, stoppingToken);
                await gegroeid.WaitAsync(onbewaard ? Gadeslaan : Hartslag, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            dienst.Log.LogInformation("{Dienst} stopt.", dienst.Naam);
            if (dienst.Gereed.IsCompletedSuccessfully) await BewaarBijStoppen();
        }
    }

    /// <summary>Whoever stops in peace leaves its newest position in the key store: if its data are put back meanwhile, it sees that when it starts.</summary>
    private async Task BewaarBijStoppen()
    {
        try
        {
            using var grens = new CancellationTokenSource(Gadeslaan, dienst.Klok.Techniek);
            await dienst.Kluis.Zag(dienst.Epoch, await dienst.Positie(vertelt: true, grens.Token), grens.Token);
        }
        catch (Exception fout)
        {
            dienst.Log.LogWarning("{Dienst} kon de stand van zijn logboek bij het stoppen niet bewaren: {Soort}.", dienst.Naam, Database.Kort(fout));
        }
    }

    private async Task Meld(CancellationToken ct)
    {
        try
        {
            onbewaard = dienst.Klok.Technisch - gezien < Gadeslaan;
            var positie = await dienst.Positie(vertelt: !onbewaard, ct);
            if (!onbewaard)
            {
                await dienst.Kluis.Zag(dienst.Epoch, positie, ct);
                gezien = dienst.Klok.Technisch;
            }

            (erbij, gemeld) = (positie - gemeld, positie);
            using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
            grens.CancelAfter(Hartslag);
            await dienst.Post.Stuur(
                Wachtrijen.Logboeken, new LogBijgewerkt { Dienst = dienst.Naam, Epoch = dienst.Epoch, Positie = positie }, grens.Token);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested && fout is not AndereEpoch)
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
