using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Keten.Contracts;
using Spectre.Console;

namespace Keten.Lokaal;

/// <summary>The command <c>speel</c>: plays a story and shows the trace.</summary>
internal static class Spelen
{
    public static async Task<int> Voer(string[] argumenten)
    {
        var json = false;
        string? naamOfPad = null, poort = null, opname = null;
        for (var i = 0; i < argumenten.Length; i++)
        {
            var waarde = argumenten.ElementAtOrDefault(i + 1);
            switch (argumenten[i])
            {
                case "--json":
                    json = true;
                    break;
                case "--poort" when Uri.TryCreate(waarde, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https":
                    poort = argumenten[++i];
                    break;
                case "--opname" when waarde is not null:
                    opname = argumenten[++i];
                    break;
                case "--poort" or "--opname":
                    return Verkeerd($"Achter '{argumenten[i]}' hoort een {(argumenten[i] == "--poort" ? "adres, zoals http://127.0.0.1:5080" : "bestand")}.");
                case not ['-', ..] when naamOfPad is null:
                    naamOfPad = argumenten[i];
                    break;
                default:
                    return Verkeerd($"Onbekende optie '{argumenten[i]}'. Bekend zijn: --json, --poort <adres> en --opname <bestand>.");
            }
        }

        if (naamOfPad is null) return Verkeerd("Noem een verhaal: speel <naam of pad>.");
        var uit = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(json ? Console.Error : Console.Out) });
        uit.Profile.Width = Math.Max(uit.Profile.Width, 190); // a row stays a row, also when written to a file
        using var stop = new CancellationTokenSource();
        using var onderbreek = PosixSignalRegistration.Create(PosixSignal.SIGINT, Onderbreek);
        using var beeindig = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Onderbreek);
        string? map = null;
        WebApplication? keten = null;
        Speler? speler = null;
        try
        {
            var verhaal = Verhaal.Lees(naamOfPad);
            if (poort is null)
            {
                map = Directory.CreateTempSubdirectory("keten-").FullName;
                var vrij = HeleKeten.VrijePoort();
                keten = await HeleKeten.Start(map, vrij);
                poort = $"http://127.0.0.1:{vrij}";
            }

            speler = new Speler(new Uri(poort), verhaal);
            uit.WriteLine($"{verhaal.Naam}: {verhaal.Omschrijving}");
            var trace = await speler.Speel((i, stap) => uit.WriteLine($"  {stap.Op.InNederland()}  {i + 1,2}. {stap.Stap}"), stop.Token);
            if (json) Console.Out.WriteLine(trace.ToJsonString(new JsonSerializerOptions(ContractJson.Opties) { WriteIndented = true }));
            else Tabel.Toon(uit, trace, verhaal);
            return 0;
        }
        catch (Verhaalfout fout)
        {
            Console.Error.WriteLine(fout.Message);
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Console.Error.WriteLine("Onderbroken.");
            return 130;
        }
        finally
        {
            if (opname is not null && speler is not null) await File.WriteAllTextAsync(opname, JsonSerializer.Serialize(speler.Opnamen, ContractJson.Opties));
            speler?.Dispose();
            if (keten is not null) await keten.DisposeAsync();
            if (map is not null) Directory.Delete(map, recursive: true);
        }

        void Onderbreek(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static int Verkeerd(string melding)
    {
        Console.Error.WriteLine(melding);
        return 2;
    }
}

/// <summary>The trace of a traject as tables for a terminal.</summary>
internal static class Tabel
{
    public static void Toon(IAnsiConsole uit, JsonObject trace, Verhaal verhaal)
    {
        // Organisations by the name that the story gives them.
        var namen = verhaal.Organisaties.ToDictionary(o => o.Value, o => o.Key);
        uit.WriteLine();
        uit.WriteLine($"Traject {trace["traject"]}: {trace["geteldeDagen"]} dagen geteld, de keten is klaar uiterlijk {trace["ketenUiterlijk"]}.");
        Schrijf(uit, namen, trace["stappen"]!.AsArray(), "schakel", "stap", "van", "tot", "wachtdagen", "werkdagen", "termijn", "uiterlijk", "oordeel");
        Schrijf(uit, namen, trace["overdrachten"]!.AsArray(), "van", "naar", "soort", "register", "aangeboden", "ontvangen", "besluit", "besloten", "door");
        uit.WriteLine("Procesregie");
        Schrijf(uit, namen, trace["procesregie"]!.AsArray(), "wie", "van", "tot", "grond");
        uit.WriteLine("Zicht op veiligheid");
        Schrijf(uit, namen, trace["zichtOpVeiligheid"]!.AsArray(), "wie", "van", "tot", "grond");
    }

    private static void Schrijf(IAnsiConsole uit, Dictionary<string, string> namen, JsonArray rijen, params string[] kolommen)
    {
        var tabel = new Table().Border(TableBorder.Simple);
        foreach (var kolom in kolommen) tabel.AddColumn(kolom);
        foreach (var rij in rijen) tabel.AddRow(kolommen.Select(k => new Text(namen.GetValueOrDefault(rij![k]?.ToString() ?? "") ?? Cel(rij[k]?.ToString()))));
        uit.Write(tabel);
    }

    /// <summary>Instants are shown as Dutch time, to the minute.</summary>
    private static string Cel(string? waarde) =>
        waarde is { Length: > 10 } && DateTimeOffset.TryParse(waarde, System.Globalization.CultureInfo.InvariantCulture, out var t) && waarde.Contains('T', StringComparison.Ordinal)
            ? t.InNederland()
            : waarde ?? "";
}
