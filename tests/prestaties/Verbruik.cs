using System.Globalization;

namespace Keten.Prestaties;

/// <summary>Processor time and memory, from /proc.</summary>
internal static class Verbruik
{
    private const double TikkenPerSeconde = 100;

    /// <summary>Seconds of processor time used so far, per part; the instances of a service together, PostgreSQL per database, and this program itself.</summary>
    public static Dictionary<string, double> Processortijd(EchteKeten keten)
    {
        var kinderen = Kinderen();
        var uit = new Dictionary<string, double>();
        foreach (var onderdeel in keten.Onderdelen)
        {
            foreach (var pid in Boom(keten.Proces(onderdeel), kinderen))
            {
                var wie = onderdeel == "postgres" && Database(pid) is { } database ? "postgres " + database : onderdeel.Split('-')[0];
                uit[wie] = uit.GetValueOrDefault(wie) + Tijd(pid);
            }
        }

        uit["prestaties"] = Tijd(Environment.ProcessId);
        return uit;
    }

    /// <summary>Resident memory in MB, shared pages counted once (PSS).</summary>
    public static Dictionary<string, double> Geheugen(EchteKeten keten)
    {
        var kinderen = Kinderen();
        return keten.Onderdelen.ToDictionary(
            o => o,
            o => Math.Round(Boom(keten.Proces(o), kinderen).Sum(pid => Regel($"/proc/{pid}/smaps_rollup", "Pss:") / 1024.0), 1));
    }

    /// <summary>Seconds during which the machine's processors were busy, with anything.</summary>
    public static double Machine()
    {
        var velden = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // user nice system - - irq softirq steal
        return new[] { 1, 2, 3, 6, 7, 8 }.Sum(i => double.Parse(velden[i], CultureInfo.InvariantCulture)) / TikkenPerSeconde;
    }

    /// <summary>Difference of two readings, what was hardly used left out.</summary>
    public static Dictionary<string, double> Min(Dictionary<string, double> na, Dictionary<string, double> voor) =>
        na.ToDictionary(p => p.Key, p => Math.Max(0, p.Value - voor.GetValueOrDefault(p.Key)));

    private static double Tijd(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            var velden = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return velden[11..15].Sum(v => double.Parse(v, CultureInfo.InvariantCulture)) / TikkenPerSeconde;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return 0; // it has just ended; its parent has its time now
        }
    }

    /// <summary>The database that a backend serves, by its title.</summary>
    private static string? Database(int pid)
    {
        try
        {
            var titel = File.ReadAllText($"/proc/{pid}/cmdline").Split(' ');
            return titel is ["postgres:", _, var database, var waar, ..] && waar.Contains('(', StringComparison.Ordinal) ? database : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static IEnumerable<int> Boom(int pid, ILookup<int, int> kinderen) => kinderen[pid].SelectMany(k => Boom(k, kinderen)).Prepend(pid);

    private static ILookup<int, int> Kinderen() => Directory.EnumerateDirectories("/proc")
        .Select(m => int.TryParse(Path.GetFileName(m), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? pid : 0)
        .Where(pid => pid > 0)
        .ToLookup(pid => (int)Regel($"/proc/{pid}/status", "PPid:"));

    private static long Regel(string bestand, string naam)
    {
        try
        {
            var regel = File.ReadLines(bestand).FirstOrDefault(r => r.StartsWith(naam, StringComparison.Ordinal));
            return regel is null ? 0 : long.Parse(regel[naam.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
