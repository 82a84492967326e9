using FsCheck;
using FsCheck.Fluent;
using Keten.Termijnen;
using static Keten.Contracts.Tests.Termijnen.Hulp;

namespace Keten.Contracts.Tests.Termijnen;

/// <summary>
/// A second way of counting, as somebody does it on a paper calendar: from day to day, ticking each day that counts. It shares nothing with
/// the program but the words of the question; its holidays are those of the second table.
/// </summary>
public sealed class DagVoorDag
{
    private static readonly Dictionary<int, HashSet<DateOnly>> Feestdagen = Enumerable.Range(1990, 111).ToDictionary(jaar => jaar, jaar => FeestdagenVolgensDeTabel(jaar).ToHashSet());

    [Fact]
    public void TienduizendWillekeurigeTermijnenKloppenMetTellenOpPapier() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(10_000).WithQuietOnSuccess(true),
        Prop.ForAll(Vragen, vraag =>
        {
            var uiterlijk = new Kalender(vraag.Vrij).Vervaldag(vraag.Termijn, vraag.Vanaf, vraag.Stil).Uiterlijk;
            return uiterlijk == OpPapier(vraag);
        }));

    private static DateOnly OpPapier(Vraag vraag)
    {
        var (soort, aantal) = (vraag.Termijn.Lengte!.Soort, vraag.Termijn.Lengte.Aantal);
        var stap = vraag.Termijn.Richting == Richting.Vooruit ? 1 : -1;
        var eindeZonderStilstand = soort switch
        {
            Lengtesoort.Maanden => Maanden(vraag.Vanaf, stap * aantal),
            Lengtesoort.Jaren => Maanden(vraag.Vanaf, stap * 12 * aantal),
            Lengtesoort.Leeftijd => Maanden(vraag.Vanaf, stap * (12 * aantal + vraag.Termijn.Lengte.Maanden)),
            Lengtesoort.Weken => vraag.Vanaf.AddDays(stap * aantal * 7),
            _ => vraag.Vanaf.AddDays(stap * aantal),
        };
        var over = soort == Lengtesoort.Werkdagen ? aantal : Math.Abs(eindeZonderStilstand.DayNumber - vraag.Vanaf.DayNumber);
        var dag = vraag.Vanaf;
        while (over > 0)
        {
            dag = dag.AddDays(stap);
            if (!Stil(dag) && !(soort == Lengtesoort.Werkdagen && Vrij(dag))) over--;
        }

        // Art. 1(2) and 4: not backwards, not longer than 12 weeks or 3 months. Art. 1(1): to the next day that is none of these.
        var onderDeWet = vraag.Termijn.Termijnenwet && stap > 0 && (soort, aantal) is not (Lengtesoort.Jaren or Lengtesoort.Leeftijd, _)
            and not (Lengtesoort.Maanden, > 3) and not (Lengtesoort.Weken, > 12) and not (Lengtesoort.Kalenderdagen or Lengtesoort.Werkdagen, > 90);
        if (!onderDeWet) return dag;
        while (Vrij(dag) || Stil(dag)) dag = dag.AddDays(1);

        // Art. 2: a term of three days or more has two days that are none of these.
        if (soort == Lengtesoort.Werkdagen || (soort == Lengtesoort.Kalenderdagen && aantal < 3)) return dag;
        var werkdagen = 0;
        for (var d = vraag.Vanaf.AddDays(1); d <= dag; d = d.AddDays(1)) werkdagen += Vrij(d) || Stil(d) ? 0 : 1;
        while (werkdagen < 2)
        {
            dag = dag.AddDays(1);
            if (!Vrij(dag) && !Stil(dag)) werkdagen++;
        }

        return dag;

        bool Vrij(DateOnly d) => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Feestdagen[d.Year].Contains(d) || vraag.Vrij.Contains(d);
        bool Stil(DateOnly d) => vraag.Stil.Any(s => s.Van <= d && d < s.Tot);
    }

    /// <summary>The same day so many months on, or the last one that the month has.</summary>
    private static DateOnly Maanden(DateOnly dag, int maanden)
    {
        var (jaar, maand) = (dag.Year, dag.Month);
        for (var i = 0; i < Math.Abs(maanden); i++)
        {
            maand += Math.Sign(maanden);
            if (maand == 13) (jaar, maand) = (jaar + 1, 1);
            if (maand == 0) (jaar, maand) = (jaar - 1, 12);
        }

        return new(jaar, maand, Math.Min(dag.Day, DateTime.DaysInMonth(jaar, maand)));
    }

    private static Arbitrary<Vraag> Vragen { get; } = (
        from vanaf in Gen.Choose(Dag("1996-01-01").DayNumber, Dag("2075-12-31").DayNumber)
        from lengte in Gen.OneOf(
            Gen.Choose(1, 120).Select(n => new Lengte(Lengtesoort.Werkdagen, n)),
            Gen.Choose(1, 8).Select(n => new Lengte(Lengtesoort.Kalenderdagen, n)),
            Gen.Choose(1, 400).Select(n => new Lengte(Lengtesoort.Kalenderdagen, n)),
            Gen.Choose(1, 20).Select(n => new Lengte(Lengtesoort.Weken, n)),
            Gen.Choose(1, 30).Select(n => new Lengte(Lengtesoort.Maanden, n)),
            Gen.Choose(1, 5).Select(n => new Lengte(Lengtesoort.Jaren, n)),
            Gen.Two(Gen.Choose(1, 5)).Select(n => new Lengte(Lengtesoort.Leeftijd, n.Item1, n.Item2)))
        from terug in Gen.Choose(0, 3)
        from wet in Gen.Choose(0, 1)
        from stilBegin in Gen.Choose(-10, 60)
        from stilstanden in Gen.ListOf(Gen.Two(Gen.Choose(0, 20)), 3)
        from vrij in Gen.ListOf(Gen.Choose(-30, 200), 4)
        let eerste = DateOnly.FromDayNumber(vanaf)
        let termijn = Wettelijk(lengte.Soort, lengte.Aantal) with { Lengte = lengte, Richting = terug == 0 ? Richting.Achteruit : Richting.Vooruit, Termijnenwet = wet == 1 }
        select new Vraag(termijn, eerste, termijn.KanStilstaan ? Schorsingen(eerste.AddDays(stilBegin), stilstanden) : [], [.. vrij.Select(eerste.AddDays).Distinct()])).ToArbitrary();

    /// <summary>One after another: so many days in between, then so many days still.</summary>
    private static Schorsing[] Schorsingen(DateOnly begin, IEnumerable<(int Ertussen, int Lang)> delen)
    {
        var uit = new List<Schorsing>();
        foreach (var (ertussen, lang) in delen.Where(d => d.Lang > 0))
        {
            uit.Add(new(begin.AddDays(ertussen), begin.AddDays(ertussen + lang)));
            begin = uit[^1].Tot;
        }

        return [.. uit];
    }

    private sealed record Vraag(Termijn Termijn, DateOnly Vanaf, Schorsing[] Stil, DateOnly[] Vrij);
}
