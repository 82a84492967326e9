using Keten.Contracts;
using Keten.Fundament;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Keten.Gateway.Tests;

/// <summary>The bus, away for halves until it is opened.</summary>
internal sealed class LatePost(IServiceProvider diensten) : IPost
{
    public bool Open { get; set; }

    public bool Verbonden => Open;

    public async Task Stuur<T>(string wachtrij, T bericht, CancellationToken ct)
        where T : class
    {
        if (!Open && bericht is OverdrachtHelft or OverdrachtHelften) throw new TimeoutException("de bus is weg");
        var punt = await diensten.GetRequiredService<IBus>().GetSendEndpoint(new Uri($"exchange:{wachtrij}"));
        await punt.Send(bericht, ct);
    }
}
