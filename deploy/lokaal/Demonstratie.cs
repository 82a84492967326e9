using Spectre.Console;

namespace Keten.Lokaal;

/// <summary>Without arguments: the chain on http://127.0.0.1:5080, a child's whole way in some seconds, and then its page stays up.</summary>
internal static class Demonstratie
{
    private const int Poort = 5080;

    public static async Task<int> Toon()
    {
        if (!HeleKeten.IsVrij(Poort))
        {
            Console.Error.WriteLine($"Op poort {Poort} draait al iets, misschien een eerdere keten. Stop dat eerst.");
            return 1;
        }

        var map = Path.Combine(Directory.GetCurrentDirectory(), ".keten", "lokaal");
        if (Directory.Exists(map)) Directory.Delete(map, recursive: true); // a demonstration starts empty
        Directory.CreateDirectory(map);
        await using var keten = await HeleKeten.Start(map, Poort);
        var verhaal = Verhaal.Lees("regulier");
        using var speler = new Speler(new Uri($"http://127.0.0.1:{Poort}"), verhaal);
        try
        {
            System.Text.Json.Nodes.JsonObject? trace = null;
            await AnsiConsole.Progress().StartAsync(async voortgang =>
            {
                var balk = voortgang.AddTask(verhaal.Naam, maxValue: verhaal.Stappen.Count);
                trace = await speler.Speel(
                    (i, stap) =>
                    {
                        balk.Value = i;
                        balk.Description = stap.Stap.EscapeMarkup();
                    },
                    CancellationToken.None);
                balk.Value = verhaal.Stappen.Count;
            });
            AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 190);
            Tabel.Toon(AnsiConsole.Console, trace!, verhaal);
            AnsiConsole.WriteLine($"De tijdlijn van dit kind: http://127.0.0.1:{Poort}/doorlooptijd/trajecten/{trace!["traject"]}");
            AnsiConsole.WriteLine($"Alle trajecten:           http://127.0.0.1:{Poort}/doorlooptijd/");
        }
        catch (Verhaalfout fout)
        {
            Console.Error.WriteLine(fout.Message);
            return 1;
        }

        AnsiConsole.WriteLine($"De keten draait op http://127.0.0.1:{Poort}. Gegevens staan in {Path.GetRelativePath(Directory.GetCurrentDirectory(), map)}. Stoppen: Ctrl+C.");
        await keten.WaitForShutdownAsync();
        return 0;
    }
}
