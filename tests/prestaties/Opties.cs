using System.Globalization;

namespace Keten.Prestaties;

/// <summary>What the command line asks for.</summary>
internal sealed record Opties
{
    public const string Hulp = """
        dotnet run -c Release --project tests/prestaties [-- opties]

          --instanties N       hoe vaak elke dienst draait, hoogstens 9 (2)
          --aantal N           gemeten overdrachten, over alle ronden samen (3600); 0 slaat dit deel over
          --tot-ontvangst      meet tot de aanbieder de ontvangst weet, niet tot beide weten dat is geaccepteerd
          --tegelijk N         overdrachten die tegelijk onderweg zijn (64)
          --ronden N           ronden, om en om keten en kale pijplijn (3)
          --laag N             overdrachten een voor een, voor de wachttijd bij lage belasting (400)
          --kinderen N         kinderen per melding, hoogstens 20 (4)
          --termijnen N        antwoordtermijnen die op een moment verstrijken (100000); 0 slaat dit deel over
          --verzoeken N        verzoeken per seconde aan de API's, daarvoor en terwijl ze worden afgewerkt (25)
          --kalender N         uiterste dagen die worden berekend, naast dag voor dag tellen (200000); 0 slaat dit deel over
          --agenda N           open termijnen van een organisatie, voor haar agenda en de wacht (1000000); 0 slaat dit deel over
          --geheugen-direct    wacht geen minuut voor de eerste meting van het geheugen
          --json               een JSON-document in plaats van tabellen
        """;

    public int Instanties { get; private init; } = 2;
    public int Aantal { get; private init; } = 3600;
    public bool TotOntvangst { get; private init; }
    public int Tegelijk { get; private init; } = 64;
    public int Ronden { get; private init; } = 3;
    public int Laag { get; private init; } = 400;
    public int Kinderen { get; private init; } = 4;
    public int Termijnen { get; private init; } = 100_000;
    public int Verzoeken { get; private init; } = 25;
    public int Kalender { get; private init; } = 200_000;
    public int Agenda { get; private init; } = 1_000_000;
    public bool GeheugenDirect { get; private init; }
    public bool Json { get; private init; }

    public int PerRonde => Math.Max(1, Aantal / Ronden);

    /// <exception cref="FormatException">An unknown option, or a number that is none or out of range.</exception>
    public static Opties Lees(string[] args)
    {
        var opties = new Opties();
        for (var i = 0; i < args.Length; i++)
        {
            opties = args[i] switch
            {
                "--json" => opties with { Json = true },
                "--geheugen-direct" => opties with { GeheugenDirect = true },
                "--tot-ontvangst" => opties with { TotOntvangst = true },
                "--instanties" => opties with { Instanties = Getal(args, ref i, 1, 9) },
                "--aantal" => opties with { Aantal = Getal(args, ref i, 0, 1_000_000) },
                "--tegelijk" => opties with { Tegelijk = Getal(args, ref i, 1, 64) },
                "--ronden" => opties with { Ronden = Getal(args, ref i, 1, 100) },
                "--laag" => opties with { Laag = Getal(args, ref i, 10, 10_000) },
                "--kinderen" => opties with { Kinderen = Getal(args, ref i, 1, 20) },
                "--termijnen" => opties with { Termijnen = Getal(args, ref i, 0, 1_000_000) },
                "--kalender" => opties with { Kalender = Getal(args, ref i, 0, 10_000_000) },
                "--agenda" => opties with { Agenda = Getal(args, ref i, 0, 10_000_000) },
                "--verzoeken" => opties with { Verzoeken = Getal(args, ref i, 1, 1_000) },
                _ => throw new FormatException($"Onbekende optie: {args[i]}"),
            };
        }

        return opties;
    }

    private static int Getal(string[] args, ref int i, int minst, int meest)
    {
        var naam = args[i++];
        return i < args.Length && int.TryParse(args[i], NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= minst && getal <= meest
            ? getal
            : throw new FormatException($"{naam} vraagt een getal van {minst} tot en met {meest}.");
    }
}
