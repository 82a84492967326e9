using System.Diagnostics;
using Keten.Termijnen;

namespace Keten.Prestaties;

/// <summary>What one due date with its rules costs.</summary>
/// <param name="Aantal">How many were worked out in a round.</param>
/// <param name="Nanoseconden">Time of one; the median of the rounds.</param>
/// <param name="DagVoorDag">The same for counting day by day.</param>
internal sealed record Kalenderverslag(int Aantal, double Nanoseconden, double DagVoorDag)
{
    /// <summary>The calendar to counting day by day; less is better.</summary>
    public double Verhouding => Nanoseconden / DagVoorDag;
}

/// <summary>
/// Due dates of all terms of the catalogue from days all over the calendar, beside the plain way: walk from day to day, ask of each whether it
/// counts, and move the end by the act. Both give the date and the codes of the rules, and the same date.
/// </summary>
internal static class Kalendermeting
{
    private const int Ronden = 7;

    public static Kalenderverslag Meet(int aantal)
    {
        var kalender = new Kalender();
        var termijnen = Termijncatalogus.Standaard.Termijnen.Where(t => t.Lengte is not null).ToList();
        var willekeur = new Random(2026);
        var eerste = new DateOnly(2015, 1, 1);
        var vragen = Enumerable.Range(0, aantal).Select(_ => (Termijn: termijnen[willekeur.Next(termijnen.Count)], Vanaf: eerste.AddDays(willekeur.Next(20_000)))).ToArray();
        foreach (var (termijn, vanaf) in vragen.Take(10_000))
        {
            var (vervaldag, loop) = (kalender.Vervaldag(termijn, vanaf), Loop(kalender, termijn, vanaf));
            if (vervaldag.Uiterlijk != loop.Uiterlijk || !vervaldag.Regels.Select(r => r.Code).SequenceEqual(loop.Regels)) throw new InvalidOperationException($"{termijn.Id} vanaf {vanaf:yyyy-MM-dd}: de twee tellingen verschillen.");
        }

        var (snel, traag) = (new List<double>(), new List<double>());
        for (var ronde = 0; ronde < Ronden; ronde++)
        {
            snel.Add(Tijd(vragen, v => kalender.Vervaldag(v.Termijn, v.Vanaf).Regels.Count));
            traag.Add(Tijd(vragen, v => Loop(kalender, v.Termijn, v.Vanaf).Regels.Count));
        }

        return new(aantal, Meting.Percentiel(snel, 0.5), Meting.Percentiel(traag, 0.5));
    }

    private static double Tijd(IReadOnlyCollection<(Termijn Termijn, DateOnly Vanaf)> vragen, Func<(Termijn Termijn, DateOnly Vanaf), int> reken)
    {
        var begin = Stopwatch.GetTimestamp();
        var regels = vragen.Sum(reken);
        return regels > 0 ? Stopwatch.GetElapsedTime(begin).TotalNanoseconds / vragen.Count : throw new InvalidOperationException("Er zijn geen regels.");
    }

    private static (DateOnly Uiterlijk, List<Regelcode> Regels) Loop(Kalender kalender, Termijn termijn, DateOnly vanaf)
    {
        var (lengte, stap) = (termijn.Lengte!, termijn.Richting == Richting.Vooruit ? 1 : -1);
        var regels = new List<Regelcode> { Regelcode.Telling };
        var einde = lengte.Soort switch
        {
            Lengtesoort.Weken => vanaf.AddDays(stap * 7 * lengte.Aantal),
            Lengtesoort.Maanden => vanaf.AddMonths(stap * lengte.Aantal),
            Lengtesoort.Jaren or Lengtesoort.Leeftijd => vanaf.AddMonths(stap * (12 * lengte.Aantal + lengte.Maanden)),
            _ => vanaf.AddDays(stap * lengte.Aantal),
        };
        var over = lengte.Soort == Lengtesoort.Werkdagen ? lengte.Aantal : Math.Abs(einde.DayNumber - vanaf.DayNumber);
        var dag = vanaf;
        while (over > 0)
        {
            dag = dag.AddDays(stap);
            if (lengte.Soort != Lengtesoort.Werkdagen || kalender.IsWerkdag(dag)) over--;
            else if (kalender.IsErkendeFeestdag(dag)) regels.Add(Regelcode.FeestdagTeltNiet);
        }

        if (lengte.InMaanden && dag.Day != vanaf.Day) regels.Add(Regelcode.EindeVanDeMaand);
        if (kalender.IsWerkdag(dag)) return (dag, regels);
        regels.Add(termijn.OpEenVrijeDag!.Value);
        while (termijn.OpEenVrijeDag == Regelcode.Atw1Lid1 && !kalender.IsWerkdag(dag)) dag = dag.AddDays(1);
        return (dag, regels);
    }
}
