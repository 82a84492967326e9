using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Keten.Prestaties;

if (args.Contains("--help"))
{
    Console.WriteLine(Opties.Hulp);
    return 0;
}

if (typeof(Opties).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
{
    Console.Error.WriteLine("Een meting zegt alleen iets over een Release-bouw: dotnet run -c Release --project tests/prestaties");
    return 2;
}

Opties opties;
try
{
    opties = Opties.Lees(args);
}
catch (FormatException fout)
{
    Console.Error.WriteLine(fout.Message);
    Console.Error.WriteLine(Opties.Hulp);
    return 2;
}

using var stop = new CancellationTokenSource();
using var onderbreek = PosixSignalRegistration.Create(PosixSignal.SIGINT, Onderbreek);
using var beeindig = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Onderbreek);
try
{
    var verslag = await Loop(opties, stop.Token);
    Console.WriteLine(opties.Json ? verslag.AlsJson() : verslag.AlsTekst());
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Onderbroken.");
    return 130;
}

void Onderbreek(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}

static async Task<Verslag> Loop(Opties opties, CancellationToken ct) => new(
    Environment.ProcessorCount,
    opties.Instanties,
    opties.Aantal == 0 ? null : await Overdrachtmeting.Meet(opties, ct),
    opties.Termijnen == 0 ? null : await Termijnmeting.Meet(opties, ct),
    opties.Kalender == 0 ? null : Kalendermeting.Meet(opties.Kalender),
    opties.Agenda == 0 ? null : await Agendameting.Meet(opties, ct));
