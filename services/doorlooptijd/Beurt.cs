using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>The turn of a GI with a measure: the kinderrechter may replace one by another, and each has its own.</summary>
/// <param name="Gi">The GI.</param>
/// <param name="Maatregel">The measure there; null while it has not received it.</param>
/// <param name="Belast">From when the law charges it.</param>
/// <param name="Geinformeerd">When it had the measure in its system; null when it has not.</param>
/// <param name="Aanvaard">When it went on with what the one before had not finished, for the first: always; null while nobody there accepted.</param>
/// <param name="Weg">When another GI went on with it; null while it is here.</param>
internal sealed record Beurt(string Gi, Guid? Maatregel, DateTimeOffset Belast, DateTimeOffset? Geinformeerd, DateTimeOffset? Aanvaard, DateTimeOffset? Weg)
{
    /// <summary>Up to where in the log of its service what it recorded went along to the GI that goes on; null while none does.</summary>
    public long? LaatstePositie { get; init; }

    /// <summary>Whether this GI recorded it for this measure, and it did not stay behind when another went on.</summary>
    public bool Geldt(Feit feit, Guid? maatregel) => maatregel is not null && maatregel == Maatregel && !(feit.Positie > LaatstePositie);

    /// <summary>The facts of a kind that count for a measure of the traject, whichever.</summary>
    public static IEnumerable<Feit> Geldig(ILookup<string, Feit> per, string soort, Func<Feit, Guid?> maatregel)
    {
        var beurten = per["uitspraak-gedaan"].Where(f => f.Als<UitspraakGedaan>().Gi is not null).SelectMany(f => Van(per, f)).ToList();
        return per[soort].Where(f => beurten.Exists(b => b.Geldt(f, maatregel(f))));
    }

    /// <summary>The GI that the law charges: the one in the uitspraak, or the one that the measure went to after that was the wrong one.</summary>
    private static string Belaste(ILookup<string, Feit> per, UitspraakGedaan uitspraak) => Aanbiedingen(per, uitspraak.Onderzoek).LastOrDefault()?.Gi ?? uitspraak.Gi!;

    /// <summary>Whom the law charges with a measure, one after the other: the last until it ends, each other until it was replaced.</summary>
    public static IEnumerable<Belasting> Belastingen(ILookup<string, Feit> per, Feit uitspraak)
    {
        var beurten = Van(per, uitspraak).ToList();
        return beurten.Select((b, i) => new Belasting(
            i == 0 ? Belaste(per, uitspraak.Als<UitspraakGedaan>()) : b.Gi, b.Belast, i + 1 < beurten.Count ? Amsterdam.Datum(beurten[i + 1].Belast) : uitspraak.Als<UitspraakGedaan>().Tot));
    }

    private static IEnumerable<MaatregelAangeboden> Aanbiedingen(ILookup<string, Feit> per, Guid onderzoek) =>
        per["maatregel-aangeboden"].Select(f => f.Als<MaatregelAangeboden>()).Where(a => a.Onderzoek == onderzoek);

    /// <summary>The GIs that were charged with a measure one after the other: the one of the uitspraak, and each that replaced the one before.</summary>
    public static IEnumerable<Beurt> Van(ILookup<string, Feit> per, Feit uitspraak)
    {
        var aanbiedingen = Aanbiedingen(per, uitspraak.Als<UitspraakGedaan>().Onderzoek).Select(a => a.Overdracht).ToHashSet();
        var ontvangsten = per["maatregel-ontvangen"].Where(f => aanbiedingen.Contains(f.Als<MaatregelOntvangen>().Overdracht)).ToList();
        var ontvangst = ontvangsten.LastOrDefault(f => !per["maatregel-vervallen"].Any(v => v.Als<MaatregelVervallen>().Maatregel == f.Als<MaatregelOntvangen>().Maatregel));

        // While no GI has it the terms count from when one was informed last: a measure that is given back stops no clock.
        var eerste = new Beurt(
            ontvangst?.Organisatie ?? Belaste(per, uitspraak.Als<UitspraakGedaan>()), ontvangst?.Als<MaatregelOntvangen>().Maatregel, uitspraak.GebeurdOp, (ontvangst ?? ontvangsten.LastOrDefault())?.GebeurdOp, DateTimeOffset.MinValue, null);
        var gezien = new HashSet<Guid>();
        for (var beurt = eerste; beurt is not null;)
        {
            var vervangen = beurt.Maatregel is { } maatregel && gezien.Add(maatregel)
                ? per["gi-vervangen"].LastOrDefault(f => f.Als<GiVervangen>() is var v && v.Maatregel == maatregel && Trajecttrace.Einde(per, v.Overdracht) is null)
                : null;
            var volgende = vervangen is null ? null : Volgende(vervangen, vervangen.Als<GiVervangen>());
            yield return beurt with { Weg = volgende?.Aanvaard, LaatstePositie = volgende?.Aanvaard is null ? null : vervangen!.Positie };
            beurt = volgende;
        }

        Beurt Volgende(Feit feit, GiVervangen vervangen)
        {
            var ontvangen = per["maatregel-ontvangen"].FirstOrDefault(f => f.Als<MaatregelOntvangen>().Overdracht == vervangen.Overdracht);
            return new Beurt(vervangen.Gi, ontvangen?.Als<MaatregelOntvangen>().Maatregel, feit.GebeurdOp, ontvangen?.GebeurdOp, Trajecttrace.Aanvaard(per, vervangen.Overdracht), null);
        }
    }
}
