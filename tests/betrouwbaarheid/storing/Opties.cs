using System.Globalization;

namespace Keten.Storingen;

/// <summary>What the command line asks for.</summary>
internal sealed record Opties
{
    public static readonly string Hulp = $"""
        dotnet run -c Release --project tests/betrouwbaarheid [-- opties]

          --ronden N           ronden; in elke ronde een storing, of meer na elkaar als er minder ronden zijn dan soorten (20)
          --soort X            alleen deze soort storing; mag vaker worden gegeven
          --overdrachten N     overdrachten per storing, minstens (230)
          --zaad N             zaad van het toeval (1)
          --json               een JSON-document in plaats van een tabel
          --vorige MAP         programma's van de vorige versie (bash deploy/vorige.sh MAP): de keten begint daarmee, en "{Storing.Opwaardering}" doet mee
          --breek X            maakt in de laatste ronde met opzet iets stuk (verloren, dubbel, onbewaakt): dat moet opvallen

        Soorten: {string.Join(", ", Storing.Soorten)}; met --vorige ook {Storing.Opwaardering}
        """;

    public int Ronden { get; private init; } = 20;
    public IReadOnlyList<string> Soorten { get; private init; } = [];
    public int Overdrachten { get; private init; } = 230;
    public int Zaad { get; private init; } = 1;
    public bool Json { get; private init; }
    public string? Vorige { get; private init; }
    public string? Breek { get; private init; }

    /// <exception cref="FormatException">An unknown option, or a value that is out of range.</exception>
    public static Opties Lees(string[] args)
    {
        var opties = new Opties();
        for (var i = 0; i < args.Length; i++)
        {
            opties = args[i] switch
            {
                "--json" => opties with { Json = true },
                "--ronden" => opties with { Ronden = Getal(args, ref i, 1, 10_000) },
                "--overdrachten" => opties with { Overdrachten = Getal(args, ref i, 1, 100_000) },
                "--zaad" => opties with { Zaad = Getal(args, ref i, 0, int.MaxValue) },
                "--soort" => opties with { Soorten = [.. opties.Soorten, Keus(args, ref i, [Storing.Opwaardering, .. Storing.Soorten])] },
                "--vorige" => opties with { Vorige = Map(args, ref i) },
                "--breek" => opties with { Breek = Keus(args, ref i, ["verloren", "dubbel", "onbewaakt"]) },
                _ => throw new FormatException($"Onbekende optie: {args[i]}"),
            };
        }

        if (opties.Soorten.Count == 0)
            return opties with { Soorten = opties.Vorige is null ? Storing.Soorten : [Storing.Opwaardering, .. Storing.Soorten] };
        return opties.Soorten.Contains(Storing.Opwaardering) == opties.Vorige is not null
            ? opties
            : throw new FormatException($"--vorige en --soort {Storing.Opwaardering} horen bij elkaar.");
    }

    private static int Getal(string[] args, ref int i, int minst, int meest)
    {
        var naam = args[i++];
        return i < args.Length && int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minst && getal <= meest
            ? getal
            : throw new FormatException($"{naam} vraagt een getal van {minst} tot en met {meest}.");
    }

    private static string Map(string[] args, ref int i)
    {
        var naam = args[i++];
        return i < args.Length && File.Exists(Path.Combine(args[i], "Keten.Lokaal.dll")) ? Path.GetFullPath(args[i]) : throw new FormatException($"{naam} vraagt een map met de programma's.");
    }

    private static string Keus(string[] args, ref int i, IReadOnlyList<string> uit)
    {
        var naam = args[i++];
        return i < args.Length && uit.Contains(args[i]) ? args[i] : throw new FormatException($"{naam} vraagt een van: {string.Join(", ", uit)}.");
    }
}
