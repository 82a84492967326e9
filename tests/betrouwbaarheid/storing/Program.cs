using System.Diagnostics;
using System.Runtime.InteropServices;
using Keten.Storingen;

if (args.Contains("--help"))
{
    Console.WriteLine(Opties.Hulp);
    return 0;
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
var klok = Stopwatch.StartNew();
var proef = new Proef(opties, stop.Token);
var verslag = await proef.Draai(() => klok.Elapsed);
Console.WriteLine(opties.Json ? verslag.AlsJson() : verslag.AlsTekst());
return verslag.Goed ? 0 : 1;

void Onderbreek(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel(); // after this round: the table of what was done comes all the same
}
