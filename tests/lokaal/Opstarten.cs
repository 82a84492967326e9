using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;

namespace Keten.Lokaal.Tests;

/// <summary>The chain in one process asks itself nothing before it can answer: no warnings that mean nothing.</summary>
public sealed class Opstarten
{
    [Fact]
    public async Task DeLezerVraagtPasAlsHetProcesLuistert()
    {
        var map = Directory.CreateTempSubdirectory("opstarten-").FullName;
        var vragen = new Vragen();
        try
        {
            await using var keten = await HeleKeten.Start(map, HeleKeten.VrijePoort(), b => b.Services.AddSingleton<IHttpMessageHandlerBuilderFilter>(s => vragen.Van(s)));
            Assert.True(await vragen.Eerste.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken), "de lezer vroeg voordat het proces luisterde");
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    /// <summary>Whether the process listened at the first question of the reader.</summary>
    private sealed class Vragen : IHttpMessageHandlerBuilderFilter
    {
        private IServiceProvider? diensten;

        public TaskCompletionSource<bool> Eerste { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Vragen Van(IServiceProvider s)
        {
            diensten = s;
            return this;
        }

        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => bouwer =>
        {
            next(bouwer);
            if (bouwer.Name == "lezer") bouwer.AdditionalHandlers.Add(new Luisteraar(this));
        };

        private sealed class Luisteraar(Vragen vragen) : DelegatingHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                vragen.Eerste.TrySetResult(vragen.diensten!.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.IsCancellationRequested);
                return base.SendAsync(request, cancellationToken);
            }
        }
    }
}
