using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Keten.Fundament;

/// <summary>
/// Traces through HTTP, bus and SQL. Without an endpoint nothing is recorded, but the context still travels, so that a step can link to
/// the one before it; with <c>Keten:Otlp</c> spans go there over OTLP.
/// </summary>
internal sealed class Telemetrie(IConfiguration configuratie, IHostEnvironment omgeving) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private ActivityListener? context;

    public static void Add(IServiceCollection services) => services.AddHostedService<Telemetrie>();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var adres = configuratie["Keten:Otlp"];
        if (string.IsNullOrEmpty(adres))
        {
            // The bus passes context on only within an activity of its own, and a sampler that drops everything makes none.
            context = new ActivityListener
            {
                ShouldListenTo = bron => bron.Name is "Microsoft.AspNetCore" or "MassTransit" or Sporen.Naam,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            };
            ActivitySource.AddActivityListener(context);
            return Task.CompletedTask;
        }

        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService(omgeving.ApplicationName.ToLowerInvariant(), serviceNamespace: "keten"))
            .AddSource(Sporen.Naam, "Microsoft.AspNetCore", "System.Net.Http", "MassTransit", "Npgsql")
            .SetSampler(new AlwaysOnSampler())
            .AddOtlpExporter(o =>
            {
                o.Protocol = OpenTelemetry.Exporter.OtlpExportProtocol.HttpProtobuf;
                o.Endpoint = new Uri(new Uri(adres), "/v1/traces");
            })
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces?.Shutdown(5000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        traces?.Dispose();
        context?.Dispose();
    }
}

/// <summary>Steps of the chain's own, where a trace does not go along by itself.</summary>
public static class Sporen
{
    internal const string Naam = "Keten";

    private static readonly ActivitySource Bron = new(Naam);

    /// <summary>Starts a step; null when nobody listens.</summary>
    /// <param name="naam">What is done.</param>
    /// <param name="spoor">The trace context (W3C traceparent) that it continues; null for the current one.</param>
    public static Activity? Begin(string naam, string? spoor) => Bron.StartActivity(naam, ActivityKind.Internal, spoor);
}
