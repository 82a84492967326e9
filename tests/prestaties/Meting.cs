using System.Diagnostics;

namespace Keten.Prestaties;

/// <summary>One round: how many handovers in how many seconds, and the waiting time of each in milliseconds.</summary>
internal sealed record Ronde(int Aantal, double Seconden, IReadOnlyList<double> Wachttijden)
{
    public double PerSeconde => Aantal / Seconden;
}

internal static class Meting
{
    /// <summary>Runs handovers with a fixed number under way; each gives the moment (Stopwatch) at which it was complete.</summary>
    public static async Task<Ronde> Ronde(int aantal, int tegelijk, Func<int, Task<long>> draag)
    {
        var wachttijden = new double[aantal];
        var volgende = -1;
        long einde = 0;
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(tegelijk, aantal)).Select(_ => Task.Run(async () =>
        {
            int i;
            while ((i = Interlocked.Increment(ref volgende)) < aantal)
            {
                var start = Stopwatch.GetTimestamp();
                var klaar = await draag(i);
                wachttijden[i] = Stopwatch.GetElapsedTime(start, klaar).TotalMilliseconds;
                Grootste(ref einde, klaar);
            }
        })));
        return new Ronde(aantal, Stopwatch.GetElapsedTime(begin, einde).TotalSeconds, wachttijden);
    }

    /// <summary>Tells how far the run is; the report itself goes to stdout.</summary>
    public static void Meld(string tekst) => Console.Error.WriteLine(tekst + ".");

    /// <summary>A percentile of values, nearest rank.</summary>
    public static double Percentiel(IEnumerable<double> waarden, double deel)
    {
        var orde = waarden.Order().ToList();
        return orde.Count == 0 ? 0 : orde[Math.Clamp((int)Math.Ceiling(deel * orde.Count) - 1, 0, orde.Count - 1)];
    }

    private static void Grootste(ref long plek, long waarde)
    {
        long oud;
        while ((oud = Interlocked.Read(ref plek)) < waarde && Interlocked.CompareExchange(ref plek, waarde, oud) != oud)
        {
        }
    }
}
