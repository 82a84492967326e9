using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>Destroys keys that must be forgotten, and clears away answers that were kept long enough.</summary>
internal sealed class Vergeter(Dienst dienst) : BackgroundService
{
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Opruimen = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var opgeruimd = DateTimeOffset.MinValue;
        try
        {
            await dienst.Gereed.WaitAsync(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    await Vergeet(stoppingToken);
                    if (dienst.Klok.Technisch - opgeruimd > Opruimen)
                    {
                        opgeruimd = dienst.Klok.Technisch;
                        var voor = opgeruimd - Idempotentie.Bewaartermijn;
                        await dienst.Data.AlsWerker(tx => tx.Voer("delete from idempotentie where gemaakt_op < @voor", new { voor }), stoppingToken);
                    }
                }
                catch (Exception fout) when (Database.IsVoorbijgaand(fout))
                {
                    dienst.Log.LogWarning("{Dienst} kon niet opruimen en doet dat straks: {Soort}.", dienst.Naam, Database.Kort(fout));
                }

                await dienst.TeVergeten.WaitAsync(Ronde, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            dienst.Log.LogDebug("{Dienst} ruimt niet meer op.", dienst.Naam);
        }
    }

    internal async Task Vergeet(CancellationToken ct)
    {
        foreach (var sleutel in await dienst.Data.VraagAlsWerker<string>("select sleutel from vergeten limit 1000", null, ct))
        {
            await dienst.Kluis.Vernietig(Guid.Parse(sleutel), ct);
            await dienst.Data.AlsWerker(tx => tx.Voer("delete from vergeten where sleutel = @sleutel", new { sleutel }), ct);
        }
    }
}
