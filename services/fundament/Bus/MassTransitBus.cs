using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>
/// MassTransit behind the seam of <see cref="IPost"/>: RabbitMQ with quorum queues, or in memory for the embedded mode. A message whose
/// handling fails for a passing reason waits here and is tried again; one that cannot be read is stored by its receiver.
/// </summary>
internal static class MassTransitBus
{
    /// <summary>How often a message may be in the way of another change of the same case before a person must look at it.</summary>
    private const int Botsingen = 50;

    public static void AddBus(this IServiceCollection services, IConfiguration configuratie)
    {
        services.AddSingleton<IPost, MassTransitPost>();
        if (configuratie["Keten:Bus"] == "rabbitmq") services.AddHostedService<Busbeleid>();
        services.Configure<MassTransitHostOptions>(o => o.StopTimeout = TimeSpan.FromSeconds(10));
        services.AddMassTransit(bus =>
        {
            if (configuratie["Keten:Bus"] == "rabbitmq")
            {
                bus.UsingRabbitMq((context, rabbit) =>
                {
                    rabbit.Host(new Uri(configuratie["Keten:Bus:Adres"] ?? throw new InvalidOperationException("Keten:Bus:Adres ontbreekt.")));
                    foreach (var ontvangsten in Wachtrijen(context))
                    {
                        rabbit.ReceiveEndpoint(ontvangsten.Key, punt =>
                        {
                            punt.SetQuorumQueue();
                            punt.SetQueueArgument("x-overflow", "reject-publish");
                            punt.PrefetchCount = 64;
                            Ontvang(punt, [.. ontvangsten], context);
                        });
                    }
                });
            }
            else
            {
                bus.UsingInMemory((context, geheugen) =>
                {
                    foreach (var ontvangsten in Wachtrijen(context))
                        geheugen.ReceiveEndpoint(ontvangsten.Key, punt => Ontvang(punt, [.. ontvangsten], context));
                });
            }
        });
    }

    private static IEnumerable<IGrouping<string, Ontvangst>> Wachtrijen(IServiceProvider diensten) => diensten.GetServices<Ontvangst>().GroupBy(o => o.Wachtrij);

    private static void Ontvang(IReceiveEndpointConfigurator punt, IReadOnlyList<Ontvangst> ontvangsten, IServiceProvider diensten)
    {
        var log = diensten.GetRequiredService<ILogger<MassTransitPost>>();
        punt.ConfigureConsumeTopology = false;
        punt.ConcurrentMessageLimit = 32;
        punt.ConfigureReceive(ontvang => ontvang.UseFilter(new OnleesbaarNaarBureau(ontvangsten[0], log)));
        foreach (var ontvangst in ontvangsten)
        {
            typeof(MassTransitBus).GetMethod(nameof(Verwerker), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(ontvangst.Bericht).Invoke(null, [punt, ontvangst, log]);
        }
    }

    private static void Verwerker<T>(IReceiveEndpointConfigurator punt, Ontvangst ontvangst, ILogger log)
        where T : class =>
        punt.Handler<T>(async context =>
        {
            for (var poging = 0; ; poging++)
            {
                try
                {
                    await ontvangst.Verwerk(context.Message, context.CancellationToken);
                    return;
                }
                catch (Exception fout) when (Database.IsVoorbijgaand(fout) && !(fout is Botsing && poging > Botsingen) && !context.CancellationToken.IsCancellationRequested)
                {
                    if (poging % 10 == 9) log.LogWarning("Een bericht op {Wachtrij} wacht: {Soort}.", ontvangst.Wachtrij, Database.Kort(fout));
                    await Task.Delay(Math.Min(2000, 10 << Math.Min(poging, 8)), context.CancellationToken);
                }
            }
        });

    /// <summary>Outermost filter of a queue: what fails for good is stored at the desk before the broker is told that it was received.</summary>
    private sealed class OnleesbaarNaarBureau(Ontvangst ontvangst, ILogger log) : IFilter<ReceiveContext>
    {
        public async Task Send(ReceiveContext context, IPipe<ReceiveContext> next)
        {
            try
            {
                await next.Send(context);
                if (context.IsDelivered) return;
                await ontvangst.Onleesbaar(context.Body.GetBytes(), "onbekend bericht", context.CancellationToken);
            }
            catch (Exception fout) when (fout is Botsing || (!Database.IsVoorbijgaand(fout) && fout is not OperationCanceledException))
            {
                log.LogError("Een bericht op {Wachtrij} kon niet worden verwerkt en ligt bij het bureau: {Soort}.", ontvangst.Wachtrij, Database.Kort(fout));
                await ontvangst.Onleesbaar(context.Body.GetBytes(), fout is System.Text.Json.JsonException ? "het bericht is niet te lezen" : Bureau.Onverwacht(fout), context.CancellationToken);
            }
        }

        public void Probe(ProbeContext context) => context.CreateFilterScope("bureau");
    }
}

internal sealed class MassTransitPost(IBus bus, IBusControl beheer) : IPost
{
    public bool Verbonden => beheer.CheckHealth().Status == BusHealthStatus.Healthy;

    public async Task Stuur<T>(string wachtrij, T bericht, CancellationToken ct)
        where T : class
    {
        // The receiver declares its quorum queue; a sender names the exchange, and mandatory routing tells when no queue is bound to it yet.
        var punt = await bus.GetSendEndpoint(new Uri($"exchange:{wachtrij}"));
        await punt.Send(
            bericht,
            Pipe.Execute<SendContext<T>>(context =>
            {
                if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit)) rabbit.Mandatory = true;
            }),
            ct);
    }
}
