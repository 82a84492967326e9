using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>What follows at the offering side from a half of the receiver.</summary>
public enum Gevolg
{
    /// <summary>Nothing moves.</summary>
    Niets,

    /// <summary>A named person accepted: the grants pass on, citing the acceptance.</summary>
    ToekenningenGaanOver,

    /// <summary>Turned down or withdrawn: the grants stay and can be offered anew.</summary>
    AanbodVervalt,

    /// <summary>The half contradicts an earlier one: a person must look at it.</summary>
    Strijdig,
}

/// <summary>
/// The offering side of a handover, as rules without storage or bus. It offers, supplements and wishes; it never decides. It stays bound
/// until it has seen an acceptance.
/// </summary>
public static class Aanbieder
{
    /// <summary>Checks an offer before it is made.</summary>
    public static Weigering? Biedaan(Overdrachtsoort soort, Organisatie van, Organisatie naar, string grondslag)
    {
        if (!soort.Van.Contains(van.Soort))
            return Weigering.Stand("DezeOrganisatieMagDitNietAanbieden", $"Een {van.Soort} kan geen overdracht '{soort.Id}' aanbieden.");
        if (naar.Soort != soort.Naar)
            return Weigering.Stand("DeOntvangerPastBijDeSoort", $"Een overdracht '{soort.Id}' gaat naar een organisatie van de soort {soort.Naar}.");
        if (!soort.Grondslagen.Contains(grondslag))
            return Weigering.Stand("EenAanbodZonderGrondslagWordtGeweigerd", $"Bij '{soort.Id}' is een van deze grondslagen nodig: {string.Join(", ", soort.Grondslagen)}.");
        return null;
    }

    /// <summary>The half with a wish to withdraw, or why that cannot be wished any more.</summary>
    public static (AanbiedersHelft? Helft, Weigering? Weigering) WensIntrekking(AanbiedersHelft eigen, OntvangersHelft? ander, Intrekkingswens wens)
    {
        if (ander?.Besluit is not null)
            return (null, Weigering.Stand("NaEenBesluitValtNietsInTeTrekken", "De ontvanger heeft al besloten. Wilt u het kind terug, dan is dat een nieuwe overdracht."));
        if (eigen.Intrekkingswens is not null)
            return (null, Weigering.Stand("DeWensIsAlGeuit", "U heeft al gevraagd om deze overdracht in te trekken."));
        return (eigen with { Intrekkingswens = wens }, null);
    }

    /// <summary>What follows from the receiver's half. A decision is final: another one later is a contradiction.</summary>
    public static Gevolg Ontvang(OntvangersHelft? bekend, OntvangersHelft nieuw) => (bekend?.Besluit, nieuw.Besluit) switch
    {
        ({ } oud, var later) when later != oud => Gevolg.Strijdig,
        ({ }, _) => Gevolg.Niets,
        (null, null) => Gevolg.Niets,
        (null, { Soort: Besluitsoort.Geaccepteerd }) => Gevolg.ToekenningenGaanOver,
        (null, _) => Gevolg.AanbodVervalt,
    };
}
