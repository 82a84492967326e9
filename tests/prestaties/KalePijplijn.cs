using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Keten.Prestaties;

/// <summary>
/// The yardstick: the same durable steps as a handover and nothing else, on the same servers. Synced row, confirmed quorum publish, synced row
/// at the receiver, confirmed receipt, synced update; and when it is accepted: synced update at the receiver, confirmed publish, synced update at the
/// sender, confirmed publish that it knows, synced update at the receiver, which may pass on what it got from then on.
/// </summary>
internal sealed class KalePijplijn : IAsyncDisposable
{
    private const string Heen = "prestaties.heen";
    private const string Terug = "prestaties.terug";
    private readonly ConcurrentDictionary<(string Id, string Toestand), TaskCompletionSource<long>> onderweg = new();
    private readonly NpgsqlDataSource data;
    private readonly IConnection bus;
    private readonly IChannel zender;
    private readonly string inhoud;
    private long nummer;

    private KalePijplijn(NpgsqlDataSource data, IConnection bus, IChannel zender, string inhoud)
    {
        this.data = data;
        this.bus = bus;
        this.zender = zender;
        this.inhoud = inhoud;
    }

    public static async Task<KalePijplijn> Open(EchteKeten keten, string inhoud, int tegelijk, CancellationToken ct)
    {
        await using (var beheer = NpgsqlDataSource.Create(keten.Verbinding("postgres")))
        await using (var maak = beheer.CreateCommand("create database prestaties"))
            await maak.ExecuteNonQueryAsync(ct);

        var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(keten.Verbinding("prestaties")) { MaxAutoPrepare = 8, AutoPrepareMinUsages = 2 });
        await using (var tabellen = bron.CreateCommand(
            "create table verzonden (id text primary key, inhoud text not null, toestand text); create table ontvangen (id text primary key, inhoud text not null, toestand text)"))
            await tabellen.ExecuteNonQueryAsync(ct);

        var verbinding = await new ConnectionFactory { Uri = keten.Bus }.CreateConnectionAsync(ct);
        var kanaal = new CreateChannelOptions(
            publisherConfirmationsEnabled: true,
            publisherConfirmationTrackingEnabled: true,
            outstandingPublisherConfirmationsRateLimiter: null,
            consumerDispatchConcurrency: (ushort)tegelijk);
        var pijplijn = new KalePijplijn(bron, verbinding, await verbinding.CreateChannelAsync(kanaal, ct), inhoud);
        await pijplijn.Ontvang(Heen, kanaal, pijplijn.NeemIn, ct);
        await pijplijn.Ontvang(Terug, kanaal, pijplijn.Verwerk, ct);
        return pijplijn;
    }

    /// <summary>One handover; gives the moment (Stopwatch) at which the receipt had been processed.</summary>
    public async Task<long> Draag(CancellationToken ct) => (await Bied(ct)).Ontvangen;

    /// <summary>One handover that is accepted once its receipt is there; gives the moment at which the receiver had processed that the sender knows it.</summary>
    public async Task<long> DraagEnAccepteer(CancellationToken ct)
    {
        var (id, _) = await Bied(ct);
        var klaar = Verwacht(id, Ontvangstwacht.Bevestigd);
        await Voer("update ontvangen set toestand = $2 where id = $1", id, Ontvangstwacht.Geaccepteerd, ct);
        await Stuur(zender, Terug, id, Encoding.UTF8.GetBytes(Ontvangstwacht.Geaccepteerd), ct);
        return await klaar.WaitAsync(TimeSpan.FromMinutes(1), ct);
    }

    public async ValueTask DisposeAsync()
    {
        await zender.QueueDeleteAsync(Heen);
        await zender.QueueDeleteAsync(Terug);
        await bus.DisposeAsync();
        await data.DisposeAsync();
    }

    private async Task<(string Id, long Ontvangen)> Bied(CancellationToken ct)
    {
        var id = $"{Interlocked.Increment(ref nummer):D12}";
        var klaar = Verwacht(id, Ontvangstwacht.Ontvangen);
        await Voer("insert into verzonden (id, inhoud) values ($1, $2)", id, inhoud, ct);
        await Stuur(zender, Heen, id, Encoding.UTF8.GetBytes(inhoud), ct);
        return (id, await klaar.WaitAsync(TimeSpan.FromMinutes(1), ct));
    }

    private Task<long> Verwacht(string id, string toestand) =>
        onderweg.GetOrAdd((id, toestand), _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    private async Task Ontvang(string wachtrij, CreateChannelOptions opties, Func<IChannel, string, byte[], Task> verwerk, CancellationToken ct)
    {
        var kanaal = await bus.CreateChannelAsync(opties, ct);
        await kanaal.QueueDeclareAsync(
            wachtrij, durable: true, exclusive: false, autoDelete: false,
            new Dictionary<string, object?> { ["x-queue-type"] = "quorum", ["x-overflow"] = "reject-publish" }, cancellationToken: ct);
        await kanaal.BasicQosAsync(0, 64, global: false, ct);
        var lezer = new AsyncEventingBasicConsumer(kanaal);
        lezer.ReceivedAsync += async (_, bericht) =>
        {
            await verwerk(kanaal, bericht.BasicProperties.MessageId!, bericht.Body.ToArray());
            await kanaal.BasicAckAsync(bericht.DeliveryTag, multiple: false, CancellationToken.None);
        };
        await kanaal.BasicConsumeAsync(wachtrij, autoAck: false, lezer, ct);
    }

    private async Task NeemIn(IChannel kanaal, string id, byte[] lichaam)
    {
        var tekst = Encoding.UTF8.GetString(lichaam);
        if (tekst == Ontvangstwacht.Bevestigd)
        {
            await Voer("update ontvangen set toestand = $2 where id = $1", id, tekst, CancellationToken.None);
            IsZover(id, tekst);
            return;
        }

        await Voer("insert into ontvangen (id, inhoud) values ($1, $2)", id, tekst, CancellationToken.None);
        await Stuur(kanaal, Terug, id, Encoding.UTF8.GetBytes(Ontvangstwacht.Ontvangen), CancellationToken.None);
    }

    private async Task Verwerk(IChannel kanaal, string id, byte[] lichaam)
    {
        var toestand = Encoding.UTF8.GetString(lichaam);
        await Voer("update verzonden set toestand = $2 where id = $1", id, toestand, CancellationToken.None);
        if (toestand == Ontvangstwacht.Geaccepteerd) await Stuur(kanaal, Heen, id, Encoding.UTF8.GetBytes(Ontvangstwacht.Bevestigd), CancellationToken.None);
        IsZover(id, toestand);
    }

    private void IsZover(string id, string toestand)
    {
        if (onderweg.TryRemove((id, toestand), out var klaar)) klaar.SetResult(Stopwatch.GetTimestamp());
    }

    private async Task Voer(string sql, string id, string tekst, CancellationToken ct)
    {
        await using var opdracht = data.CreateCommand(sql);
        opdracht.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
        opdracht.Parameters.Add(new NpgsqlParameter<string> { TypedValue = tekst });
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Returns once the broker has confirmed.</summary>
    private static ValueTask Stuur(IChannel kanaal, string wachtrij, string id, byte[] lichaam, CancellationToken ct) =>
        kanaal.BasicPublishAsync("", wachtrij, mandatory: true, new BasicProperties { MessageId = id, Persistent = true }, lichaam, ct);
}
