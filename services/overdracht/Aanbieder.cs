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

    /// <summary>A decision after the region ended the offer: recorded and shown, and nothing moves.</summary>
    ZonderGevolg,

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
        if (!soort.Naar.Contains(naar.Soort))
            return Weigering.Stand("DeOntvangerPastBijDeSoort", $"Een overdracht '{soort.Id}' gaat naar een organisatie van de soort {string.Join(" of ", soort.Naar)}.");
        if (!soort.IsAankondiging && !soort.Grondslagen.Contains(grondslag))
            return Weigering.Stand("EenAanbodZonderGrondslagWordtGeweigerd", $"Bij '{soort.Id}' is een van deze grondslagen nodig: {string.Join(", ", soort.Grondslagen)}.");
        return null;
    }

    /// <summary>What the content lacks of what this kind of handover must hold, field by field.</summary>
    /// <param name="soort">Kind of handover.</param>
    /// <param name="inhoud">The content.</param>
    /// <param name="pad">Where the content stands in the request.</param>
    public static IReadOnlyList<Veldfout> Ontbreekt(Overdrachtsoort soort, OverdrachtInhoud inhoud, string pad = "inhoud") =>
        [.. soort.Inhoud.Select(deel => Ontbrekend(deel, inhoud)).OfType<Veldfout>().Select(f => f with { Veld = $"{pad}.{f.Veld}" })];

    private static Veldfout? Ontbrekend(string deel, OverdrachtInhoud inhoud) => deel switch
    {
        Inhoudsdelen.Reden => string.IsNullOrWhiteSpace(inhoud.Reden) ? new("reden", "Bij deze overdracht hoort een reden.") : null,
        Inhoudsdelen.Vraag => string.IsNullOrWhiteSpace(inhoud.Vraag) ? new("vraag", "Bij deze overdracht hoort een vraag.") : null,
        Inhoudsdelen.Feiten => inhoud.Feiten.Count == 0 ? new("feiten", "Bij deze overdracht hoort ten minste een feit.") : null,
        Inhoudsdelen.Veiligheidsbeoordeling => inhoud.Veiligheidsbeoordeling is null ? new("veiligheidsbeoordeling", "Bij deze overdracht hoort de laatste veiligheidsbeoordeling.") : null,
        Inhoudsdelen.Zienswijzen => inhoud.Zienswijzen.Count == 0 ? new("zienswijzen", "Bij deze overdracht hoort wat het kind en de ouders ervan vinden.") : null,
        Inhoudsdelen.Maatregel => inhoud.Maatregel is null ? new("maatregel", "Bij deze overdracht hoort de maatregel.") : null,
        Inhoudsdelen.Hulp => inhoud.Hulp is null ? new("hulp", "Bij deze overdracht hoort welke hulp nodig is.") : null,
        Inhoudsdelen.Ingelicht => inhoud.Ingelicht is not { } wie || !wie.Contains("jeugdige") || !wie.Contains("ouders")
            ? new("ingelicht", "Het kind en de ouders horen te weten dat dit naar de ontvanger gaat: noem jeugdige en ouders.") : null,
        _ => inhoud.Documenten.Any(d => "document-" + d.Soort == deel) ? null : new("documenten", $"Bij deze overdracht hoort een document van de soort {deel["document-".Length..]}."),
    };

    /// <summary>The half with a wish to withdraw, or why that cannot be wished any more.</summary>
    public static (AanbiedersHelft? Helft, Weigering? Weigering) WensIntrekking(AanbiedersHelft eigen, OntvangersHelft? ander, Intrekkingswens wens)
    {
        if (eigen.GedwongenEinde is not null) return (null, Beeindigd());
        if (ander?.Besluit is { } besluit)
        {
            return (null, Weigering.Stand("NaEenBesluitValtNietsInTeTrekken", besluit.Soort switch
            {
                Besluitsoort.Geaccepteerd => "De ontvanger heeft al geaccepteerd. Wilt u het kind terug, dan is dat een nieuwe overdracht.",
                Besluitsoort.Teruggelegd => "De ontvanger heeft de overdracht al teruggelegd: wat u aanbood, is bij uw organisatie gebleven.",
                _ => "Deze overdracht is al ingetrokken.",
            }));
        }

        if (eigen.Intrekkingswens is not null)
            return (null, Weigering.Stand("DeWensIsAlGeuit", "U heeft al gevraagd om deze overdracht in te trekken."));
        return (eigen with { Intrekkingswens = wens }, null);
    }

    /// <summary>The half with an answer to a question of the receiver, or why it cannot be given.</summary>
    public static (AanbiedersHelft? Helft, Weigering? Weigering) VulAan(AanbiedersHelft eigen, OntvangersHelft? ander, Aanvulling aanvulling)
    {
        if (AlleenBijEenAanbod(eigen) is { } nee) return (null, nee);
        if (eigen.GedwongenEinde is not null) return (null, Beeindigd());
        if (ander?.Besluit is not null)
            return (null, Weigering.Stand("NaEenBesluitValtNietsAanTeVullen", "De ontvanger heeft al besloten; aanvullen kan niet meer."));
        if (ander is null || ander.Vragen.All(v => v.Nummer != aanvulling.Vraag))
            return (null, Weigering.Stand("EenAanvullingAntwoordtOpEenVraag", "Deze vraag heeft de ontvanger niet gesteld."));
        if (eigen.Aanvullingen.Any(a => a.Vraag == aanvulling.Vraag))
            return (null, Weigering.Stand("EenVraagWordtEenKeerBeantwoord", "Deze vraag is al beantwoord."));
        return (eigen with { Aanvullingen = [.. eigen.Aanvullingen, aanvulling] }, null);
    }

    /// <summary>The half with until when the sender stays available, or why that cannot be agreed. Nazorg moves nothing.</summary>
    public static (AanbiedersHelft? Helft, Weigering? Weigering) SpreekNazorgAf(AanbiedersHelft eigen, OntvangersHelft? ander, DateOnly tot) =>
        AlleenBijEenAanbod(eigen) is { } nee ? (null, nee)
        : eigen.GedwongenEinde is not null ? (null, Beeindigd())
        : ander?.Besluit is { Soort: not Besluitsoort.Geaccepteerd } besluit
            ? (null, Weigering.Stand("NazorgHoortBijEenOverdrachtDieDoorgaat", $"Deze overdracht is {Toestand.Van(besluit.Soort)}; nazorg hoort er niet bij."))
            : (eigen with { NazorgTot = tot }, null);

    /// <summary>
    /// The half with which the region ends the offer, or why it cannot. From an acceptance that the sender has seen nothing can be ended:
    /// the child is with the receiver.
    /// </summary>
    public static (AanbiedersHelft? Helft, Weigering? Weigering) Beeindig(AanbiedersHelft eigen, OntvangersHelft? ander, GedwongenEinde einde)
    {
        if (eigen.GedwongenEinde is not null) return (null, Beeindigd());
        return ander?.Besluit is { } besluit
            ? (null, Weigering.Stand("NaEenBesluitValtNietsTeBeeindigen", $"De ontvanger heeft al besloten: {Toestand.Van(besluit.Soort)}."))
            : (eigen with { GedwongenEinde = einde }, null);
    }

    /// <summary>What follows from the receiver's half. A decision is final: another one later is a contradiction. After the region ended the offer nothing follows any more.</summary>
    public static Gevolg Ontvang(AanbiedersHelft eigen, OntvangersHelft? bekend, OntvangersHelft nieuw) => (bekend?.Besluit, nieuw.Besluit) switch
    {
        (_, var besluit) when eigen.GedwongenEinde is not null => besluit is null ? Gevolg.Niets : Gevolg.ZonderGevolg,
        ({ } oud, var later) when later != oud => Gevolg.Strijdig,
        ({ }, _) => Gevolg.Niets,
        (null, null) => Gevolg.Niets,
        (null, { Soort: Besluitsoort.Geaccepteerd }) => Gevolg.ToekenningenGaanOver,
        (null, _) => Gevolg.AanbodVervalt,
    };

    /// <summary>Whether an announcement stands: nobody has decided on it, ended it or wished its end, as far as its sender has seen.</summary>
    public static bool Loopt(AanbiedersHelft aankondiging, OntvangersHelft? gezien) =>
        aankondiging is { Intrekkingswens: null, GedwongenEinde: null } && gezien?.Besluit is null;

    /// <summary>What belongs to an offer and not to the announcement of one.</summary>
    internal static Weigering? AlleenBijEenAanbod(AanbiedersHelft aanbod) => Overdrachtsoort.Zoek(aanbod.Soort) is { IsAankondiging: true }
        ? Weigering.Stand("EenAankondigingIsNogGeenOverdracht", "Dit is een aankondiging: er wordt nog niets overgedragen. Vragen, aanvullen, een overdrachtsgesprek, een gezamenlijk bezoek en nazorg horen bij het aanbod dat kan volgen.")
        : null;

    internal static Weigering Beeindigd() => Weigering.Stand("EenBeeindigdeOverdrachtIsAfgelopen", "De regio heeft deze overdracht beëindigd. Het kind is bij de aanbieder gebleven.");
}
