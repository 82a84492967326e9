using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Keten.Fundament;
using Keten.Testbank;
using Microsoft.Extensions.Logging;

namespace Keten.Gateway.Tests;

/// <summary>What stands in the logs of processes, also when things go wrong.</summary>
public sealed partial class LogboekenZonderNamen
{
    [Fact]
    public async Task InHetLogboekStaatGeenNaamGeenBsnEnGeenInhoud()
    {
        var logboek = new Meelezer();
        await using (var keten = await EmbeddedKeten.Start(b => b.Logging.ClearProviders().AddProvider(logboek).SetMinimumLevel(LogLevel.Trace)))
        {
            var toneel = await Toneel.Bouw(keten.Poort);
            await toneel.Houdt(Toegangstabel.Blikken, _ => keten.Poort);
            var vt = keten.Poort.Als(Oin.VtNoord);
            var kind = Verloop.Kind();
            kind["bsn"] = "123456789";
            (await vt.Post("/melding/v1/meldingen", Verloop.Melding(kind))).Met(400);
            (await vt.PostTekst("/melding/v1/meldingen", "{ \"Zonnebloem\": \"Geheime\", ")).Met(400);
            var wie = new Wie(Oin.VtNoord, Rollen.Professional, Doelen.Jeugdbescherming, "toets");
            await keten.Dienst("melding").Data.AlsOrganisatie(
                wie, tx => tx.Voer("create trigger kapot before insert on persoon begin select raise(abort, 'Zonnebloem bestaat al'); end"), CancellationToken.None);
            Assert.InRange((await vt.Post("/melding/v1/meldingen", Verloop.Melding(Verloop.Kind()))).Status, 500, 503);
        }

        Assert.Contains(logboek.Regels, r => r.Contains("Onverwachte fout SqliteException", StringComparison.Ordinal));
        Schoon(string.Join('\n', logboek.Regels));
    }

    /// <summary>Fails on a name, a BSN or content of the children that tests register.</summary>
    internal static void Schoon(string logboek)
    {
        foreach (var verboden in new[] { "Zonnebloem", "Geheime", "T. Bakker", "N. de Vries", "123456789" }) Assert.DoesNotContain(verboden, logboek, StringComparison.Ordinal);
        Assert.DoesNotMatch(ToetsBsn(), logboek);
    }

    [GeneratedRegex(@"(?<![0-9])9990[0-9]{5}(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex ToetsBsn();

    private sealed class Meelezer : ILoggerProvider
    {
        public ConcurrentQueue<string> Regels { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Schrijver(categoryName, Regels);

        public void Dispose() => Regels.Enqueue("einde");

        private sealed class Schrijver(string soort, ConcurrentQueue<string> regels) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                regels.Enqueue($"{logLevel} {soort} {formatter(state, exception)} {exception}");
        }
    }
}
