using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Overdrachten;

/// <summary>
/// The deadlines on an answer, as rules without storage: what the sender still waits for, until when, and who has to be told. Everything is
/// derived from the halves and the agreement each time; nothing is ever marked as overdue.
/// </summary>
public static class Antwoordtermijnen
{
    /// <summary>What the sender waits for, as it has seen the receiver's half, with the last day on which that is in time.</summary>
    public static IEnumerable<(Wachtpunt Wat, DateOnly Uiterlijk)> Open(AanbiedersHelft aanbod, OntvangersHelft? gezien, Servicenorm norm, Kalender kalender)
    {
        if (aanbod.GedwongenEinde is not null) yield break;
        var dag = Amsterdam.Datum(aanbod.AangebodenOp);
        if (gezien is null) yield return (Wachtpunt.Ontvangst, kalender.Werkdag(dag, norm.Ontvangst));
        if (gezien?.Besluit is null) yield return (Wachtpunt.Reactie, kalender.Werkdag(dag, norm.Reactie));
        if (aanbod.Registers.Count > 0 // what moves no register asks for no talk
            && gezien?.Besluit is null or { Soort: Besluitsoort.Geaccepteerd }
            && gezien?.Gesprek?.Stand is null or Gespreksstand.Gepland)
            yield return (Wachtpunt.Gesprek, kalender.Werkdag(dag, norm.Gesprek));
    }

    /// <summary>Who has to be told now and was not told yet; and when to look again, null when there is nothing to wait for any more.</summary>
    public static (IReadOnlyList<Aanmaning> Nu, DateTimeOffset? Volgende) Bezie(AanbiedersHelft aanbod, OntvangersHelft? gezien, Servicenorm norm, Kalender kalender, DateTimeOffset nu)
    {
        // Nobody has to answer an announcement; it is only looked at again when its last day is over.
        if (aanbod.VervaltOp is { } laatste) return ([], Aanbieder.Loopt(aanbod, gezien) ? Amsterdam.EindeVan(laatste) : null);
        var treden = Open(aanbod, gezien, norm, kalender)
            .SelectMany(o => new (Wachtpunt Wat, Trede Trede, DateOnly Uiterlijk, DateOnly Dag, string? Aan)[]
            {
                (o.Wat, Trede.BeideKanten, o.Uiterlijk, o.Uiterlijk, null),
                (o.Wat, Trede.Escalatiecontact, o.Uiterlijk, kalender.Werkdag(o.Uiterlijk, norm.NaarEscalatiecontact), norm.Escalatiecontact),
                (o.Wat, Trede.Regio, o.Uiterlijk, kalender.Werkdag(o.Uiterlijk, norm.NaarRegio), norm.Regio),
            })
            .Where(t => t.Trede == Trede.BeideKanten || t.Aan is not null) // nobody is said to have been told who was never agreed
            .Where(t => aanbod.Aanmaningen?.Any(a => a.Wat == t.Wat && a.Trede == t.Trede) != true)
            .ToLookup(t => Amsterdam.EindeVan(t.Dag) <= nu);
        return (
            [.. treden[true].Select(t => new Aanmaning(t.Wat, t.Trede, t.Uiterlijk, nu, t.Aan))],
            treden[false].Select(t => (DateTimeOffset?)Amsterdam.EindeVan(t.Dag)).Min());
    }
}
