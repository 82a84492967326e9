using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>
/// The receiving side of a handover, as rules without storage or bus. It alone decides: a wish to withdraw is confirmed when nobody has
/// decided yet, and answered with the decision when somebody has. A decision is final.
/// </summary>
public static class Ontvanger
{
    /// <summary>
    /// The receiver's first half: a receipt. A wish that came along with the offer, or before it, ends it at once; so does that the receiver
    /// lacks what this kind of handover asks of it.
    /// </summary>
    public static OntvangersHelft Ontvang(AanbiedersHelft aanbod, bool houdtWatNodigIs, DateTimeOffset nu)
    {
        var eigen = Bijwerken(new OntvangersHelft { Overdracht = aanbod.Overdracht, OntvangenOp = nu }, aanbod, nu);
        return eigen.Besluit is not null || aanbod.GedwongenEinde is not null || houdtWatNodigIs
            ? eigen
            : eigen with { Besluit = new Overdrachtsbesluit(Besluitsoort.Teruggelegd, nu, Overdrachtdienst.Systeem, Redenen.HoudtHetRegisterNiet, null) };
    }

    /// <summary>
    /// The receiver's half after a newer half of the sender; the same when nothing follows from it. That the region ended the offer stands in
    /// the sender's half alone: what the receiver had decided stays as it was, without effect.
    /// </summary>
    public static OntvangersHelft Bijwerken(OntvangersHelft eigen, AanbiedersHelft aanbod, DateTimeOffset nu) =>
        eigen.Besluit is null && aanbod is { GedwongenEinde: null, Intrekkingswens: { } wens }
            ? eigen with { Besluit = new Overdrachtsbesluit(Besluitsoort.Ingetrokken, nu, wens.Door, wens.Reden, null) }
            : eigen;

    /// <summary>The half with a question, or why it cannot be asked. Clock and responsibility stay where they are.</summary>
    public static (OntvangersHelft? Helft, Weigering? Weigering) Vraag(OntvangersHelft eigen, AanbiedersHelft aanbod, Aanvullingsvraag vraag) =>
        Aanbieder.AlleenBijEenAanbod(aanbod) is { } nee ? (null, nee)
        : aanbod.GedwongenEinde is not null ? (null, Aanbieder.Beeindigd())
        : eigen.Besluit is not null
        ? (null, Weigering.Stand("NaEenBesluitValtNietsTeVragen", "Over deze overdracht is al besloten; een aanvulling vragen kan niet meer."))
        : (eigen with { Vragen = [.. eigen.Vragen, vraag] }, null);

    /// <summary>The half with how the three-way talk stands, or why that cannot be recorded. It may be held after the acceptance too.</summary>
    public static (OntvangersHelft? Helft, Weigering? Weigering) LegGesprekVast(OntvangersHelft eigen, AanbiedersHelft aanbod, Overdrachtsgesprek gesprek) => eigen switch
    {
        _ when Aanbieder.AlleenBijEenAanbod(aanbod) is { } nee => (null, nee),
        _ when aanbod.GedwongenEinde is not null => (null, Aanbieder.Beeindigd()),
        { Besluit: { Soort: not Besluitsoort.Geaccepteerd } } =>
            (null, Weigering.Stand("EenOverdrachtDieNietDoorgingHeeftGeenGesprek", $"Deze overdracht is {Toestand.Van(eigen.Besluit.Soort)}; een overdrachtsgesprek hoort er niet meer bij.")),
        { Gesprek.Stand: Gespreksstand.Gehouden } => (null, Weigering.Stand("EenOverdrachtsgesprekWordtEenKeerGehouden", "Het overdrachtsgesprek is al gehouden.")),
        _ => (eigen with { Gesprek = gesprek }, null),
    };

    /// <summary>
    /// The half with a joint visit, or why that cannot be recorded. It may be before the acceptance and after it, until the nazorg that was agreed
    /// has ended; what is recorded of a day replaces what was recorded of it before. It moves nothing.
    /// </summary>
    public static (OntvangersHelft? Helft, Weigering? Weigering) LegBezoekVast(OntvangersHelft eigen, AanbiedersHelft aanbod, GezamenlijkBezoek bezoek) => eigen switch
    {
        _ when Aanbieder.AlleenBijEenAanbod(aanbod) is { } nee => (null, nee),
        _ when aanbod.GedwongenEinde is not null => (null, Aanbieder.Beeindigd()),
        { Besluit: { Soort: not Besluitsoort.Geaccepteerd } } =>
            (null, Weigering.Stand("EenOverdrachtDieNietDoorgingHeeftGeenBezoek", $"Deze overdracht is {Toestand.Van(eigen.Besluit.Soort)}; een gezamenlijk bezoek hoort er niet meer bij.")),
        { Besluit: not null } when aanbod.NazorgTot is { } tot && bezoek.Datum > tot =>
            (null, Weigering.Stand("EenGezamenlijkBezoekIsVoorHetEindeVanDeNazorg", $"De aanbieder bleef beschikbaar tot en met {tot:yyyy-MM-dd}; een later bezoek hoort niet meer bij deze overdracht.")),
        _ => (eigen with { Bezoeken = [.. (eigen.Bezoeken ?? []).Where(b => b.Datum != bezoek.Datum).Append(bezoek).OrderBy(b => b.Datum)] }, null),
    };

    /// <summary>The half with the decision of a named person, or why it cannot be taken.</summary>
    public static (OntvangersHelft? Helft, Weigering? Weigering) Besluit(OntvangersHelft eigen, AanbiedersHelft aanbod, Overdrachtsoort soort, Overdrachtsbesluit besluit)
    {
        if (soort.IsAankondiging && besluit.Soort == Besluitsoort.Geaccepteerd)
            return (null, Weigering.Stand("EenAankondigingWordtNietGeaccepteerd", "Dit is een aankondiging: er valt nog niets te accepteren. Wacht het aanbod af, of leg haar terug als zij niet voor uw organisatie is."));
        if (aanbod.GedwongenEinde is not null) return (null, Aanbieder.Beeindigd());
        if (eigen.Besluit is { } al)
            return (null, Weigering.Stand("EenBesluitIsDefinitief", $"Over deze overdracht is al besloten: {Toestand.Van(al.Soort)}."));
        if (besluit.Soort == Besluitsoort.Teruggelegd && soort.EnigeReden is { } enige && besluit.Reden != enige)
        {
            return (null, enige == Redenen.VerkeerdeGi
                ? Weigering.Stand("EenVerplichteOverdrachtKanAlleenTerugAlsVerkeerdeGi", $"Deze overdracht is verplicht. Teruggeven kan alleen met de reden '{enige}'.")
                : Weigering.Stand("EenVerplichteOverdrachtKanAlleenTerugAlsVerkeerdeOrganisatie", $"Deze overdracht is verplicht. Teruggeven kan alleen met de reden '{enige}'."));
        }

        var redenen = soort.IsAankondiging ? Redenen.NietVoorOns : Redenen.Teruglegging;
        if (besluit.Soort == Besluitsoort.Teruggelegd && soort.Aard == Pijl.Vrij && !redenen.Contains(besluit.Reden ?? ""))
            return (null, Weigering.Stand("TerugleggenKanAlleenMetEenReden", $"Kies een van de redenen: {string.Join(", ", redenen)}."));
        return (eigen with { Besluit = besluit }, null);
    }
}
