using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>
/// Says when a process stops. On SIGTERM it takes no new connections, answers what it is busy with, then stops its loops and at last the
/// bus; a half that it could not send any more, or a message that it did not finish, is there for the next process.
/// </summary>
internal sealed class Einde(IHostApplicationLifetime leven, ILogger<Einde> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        leven.ApplicationStopping.Register(() => log.LogInformation("Het proces stopt; wat nog bezig is, wordt afgemaakt."));
        leven.ApplicationStopped.Register(() => log.LogInformation("Het proces is gestopt."));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
