using Keten.Contracts;
using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Meldingen;

/// <summary>What can happen to a melding. Personal data in it is encrypted under the key of the child or adult.</summary>
public abstract record Meldingsgebeurtenis;

public sealed record Geregistreerd(
    DateTimeOffset OntvangenOp,
    string Meldersoort,
    Versleuteld? Melder,
    IReadOnlyList<string> Onveiligheid,
    IReadOnlyList<int> Meldcodestappen,
    IReadOnlyList<KindInMelding> Kinderen,
    IReadOnlyList<VolwasseneInMelding> Volwassenen) : Meldingsgebeurtenis;

/// <summary>
/// A named person accepted a child of another Veilig Thuis: this melding goes on where that one's stood when the child was offered. What was
/// done before is told by the facts of that one.
/// </summary>
/// <param name="Overdracht">The handover with which it came.</param>
/// <param name="Van">OIN of the Veilig Thuis before.</param>
/// <param name="Vorige">The melding there; null when its content had been forgotten.</param>
/// <param name="OntvangenOp">When the first Veilig Thuis received it.</param>
/// <param name="Kind">The child.</param>
/// <param name="Triagebesluit">The decision of the triage; null when triage is still to be done.</param>
/// <param name="GetrieerdOp">When that was taken.</param>
/// <param name="OnderzoekGestartOp">When the onderzoek started; null when it had not.</param>
/// <param name="Conclusie">What it concluded; null when it had not.</param>
/// <param name="GeconcludeerdOp">When that was.</param>
public sealed record Overgenomen(
    Guid Overdracht,
    string Van,
    Guid? Vorige,
    DateTimeOffset OntvangenOp,
    KindInMelding Kind,
    string? Triagebesluit,
    DateTimeOffset? GetrieerdOp,
    DateTimeOffset? OnderzoekGestartOp,
    OnderzoekAfgerond? Conclusie,
    DateTimeOffset? GeconcludeerdOp) : Meldingsgebeurtenis;

/// <summary>The melding was received at another moment than was recorded; the reason for each child that is here, under its key.</summary>
public sealed record OntvangstGecorrigeerd(DateTimeOffset OntvangenOp, IReadOnlyList<Versleuteld> Redenen) : Meldingsgebeurtenis;

/// <summary>Another Veilig Thuis has the child: nothing is done for it here any more.</summary>
public sealed record KindOvergedragen(Guid Traject, Guid Overdracht) : Meldingsgebeurtenis;

/// <summary>What was taken over has no effect: the region ended the handover before the sender had seen the acceptance.</summary>
public sealed record OvernameVervallen : Meldingsgebeurtenis;

public sealed record Getrieerd(string Besluit, IReadOnlyList<Beoordeling> Beoordelingen) : Meldingsgebeurtenis;

public sealed record OnderzoekBegonnen : Meldingsgebeurtenis;

public sealed record OnderzoekAfgerond(Guid Traject, bool Bevestigd, bool VrijwilligMogelijk, Versleuteld Toelichting) : Meldingsgebeurtenis;

/// <summary>A child as this melding tells of it: also what differs from what was known already is kept.</summary>
public sealed record KindInMelding(Guid Traject, Guid Persoon, Guid Sleutel, Versleuteld Gegevens, Versleuteld Zorgen, bool AlBekend);

public sealed record VolwasseneInMelding(Guid Persoon, string Rol, bool HeeftGezag);

/// <summary>The safety assessment of one child at triage; the outcome alone is not about a person that could be known by it.</summary>
public sealed record Beoordeling(Guid Traject, string Uitkomst, Versleuteld Gegevens);

/// <summary>A child of the melding and what the onderzoek concluded for it.</summary>
public sealed record Meldingskind(Guid Traject, Guid Persoon, Guid Sleutel, Versleuteld Zorgen, OnderzoekAfgerond? Conclusie)
{
    /// <summary>When the onderzoek was concluded; null while it is not.</summary>
    public DateTimeOffset? GeconcludeerdOp { get; init; }

    /// <summary>Why nothing is done for it here any more: <see cref="Melding.IsOvergedragen"/> or <see cref="Melding.IsVervallen"/>; null while it is here.</summary>
    public string? Weg { get; init; }
}

/// <summary>State of a melding, and the rules that decide what may happen to it.</summary>
/// <param name="OntvangenOp">When the first Veilig Thuis received it.</param>
/// <param name="Kinderen">The children in it, those who have been handed over too.</param>
/// <param name="Triagebesluit">The decision of the triage; null while there is none.</param>
/// <param name="LaatsteStap">When the last step happened; nothing lies before it.</param>
public sealed record Melding(DateTimeOffset OntvangenOp, IReadOnlyList<Meldingskind> Kinderen, string? Triagebesluit, DateTimeOffset LaatsteStap)
{
    /// <summary>Another Veilig Thuis has it.</summary>
    public const string IsOvergedragen = "overgedragen";

    /// <summary>It came from another Veilig Thuis, and the region ended that handover.</summary>
    public const string IsVervallen = "vervallen";

    public static readonly IReadOnlyList<string> Triagebesluiten = ["onderzoek", "overdracht-lokaal-team", "advies", "spoed"];

    public static Dossiers<Melding, Meldingsgebeurtenis> Dossiers { get; } = new(
        "melding", ["wacht-op-triage", "getrieerd", "wacht-op-onderzoek", "in-onderzoek", "onderzocht", IsOvergedragen, IsVervallen], PasToe, m => m.Fase, Feit, Betrokken, m => m.Termijnen);

    /// <summary>When the triage ended; null while it has not.</summary>
    public DateTimeOffset? GetrieerdOp { get; init; }

    /// <summary>When the onderzoek started; null while it has not.</summary>
    public DateTimeOffset? OnderzoekGestartOp { get; init; }

    /// <summary>The handover with which it came from another Veilig Thuis; null when it was received here.</summary>
    public Guid? Overdracht { get; init; }

    /// <summary>OIN of the Veilig Thuis that it came from; null when it was received here.</summary>
    public string? OvergenomenVan { get; init; }

    /// <summary>The corrections of when it was received, each with the moment that stood there before and when it was made.</summary>
    public IReadOnlyList<(OntvangstGecorrigeerd Correctie, DateTimeOffset Eerst, DateTimeOffset Op)> Correcties { get; init; } = [];

    public bool OnderzoekLoopt => OnderzoekGestartOp is not null;

    public string Fase =>
        Kinderen.All(k => k.Weg is not null) ? Kinderen[^1].Weg!
        : Triagebesluit is null ? "wacht-op-triage"
        : Triagebesluit != "onderzoek" ? "getrieerd"
        : !OnderzoekLoopt ? "wacht-op-onderzoek"
        : HierZonderConclusie.Any() ? "in-onderzoek"
        : "onderzocht";

    /// <summary>What runs for each child that is here: a triage, or an onderzoek that was decided on and not concluded.</summary>
    public IEnumerable<OpenTermijn> Termijnen => this switch
    {
        { Triagebesluit: null } => HierZonderConclusie.Select(k => new OpenTermijn("VT-TRIAGE", OntvangenOp, k.Traject)),
        { Triagebesluit: "onderzoek", GetrieerdOp: { } getrieerd } => HierZonderConclusie.Select(k => new OpenTermijn("VT-ONDERZOEK", getrieerd, k.Traject)),
        _ => [],
    };

    private IEnumerable<Meldingskind> HierZonderConclusie => Kinderen.Where(k => k is { Weg: null, Conclusie: null });

    public Meldingskind? Kind(Guid traject) => Kinderen.FirstOrDefault(k => k.Traject == traject);

    /// <summary>
    /// Another moment of receipt: all that is counted from it moves. Not once another Veilig Thuis goes on with it: that has the date as it was, and would judge by it.
    /// </summary>
    public Uitkomst<Meldingsgebeurtenis> Corrigeer(OntvangstGecorrigeerd correctie)
    {
        if (NiemandIsHier() is { } weg) return weg;
        if (OvergenomenVan is not null) return Weigering.Stand("WieDeMeldingOntvingCorrigeertDeOntvangst", "Deze melding is ontvangen door een ander Veilig Thuis.");
        if (Kinderen.Any(k => k.Weg is not null)) return Weigering.Stand("DeOntvangstIsMeeOvergedragen", "Een kind uit deze melding is overgedragen aan een ander Veilig Thuis, met de datum die er staat.");
        if (correctie.OntvangenOp == OntvangenOp) return Weigering.Stand("DezeOntvangstStondErAl", "De melding staat al op dit moment.");
        return GetrieerdOp is { } getrieerd && correctie.OntvangenOp > getrieerd
            ? Weigering.Stand("EenMeldingIsErVoorDeTriage", $"De triage was op {Amsterdam.Datum(getrieerd):dd-MM-yyyy}; de melding was er toen al.")
            : correctie;
    }

    /// <summary>Triage: one decision for the melding, a safety assessment for every child in it that is here.</summary>
    public Uitkomst<Meldingsgebeurtenis> Trieer(Getrieerd triage, DateTimeOffset op)
    {
        if (NiemandIsHier() is { } weg) return weg;
        if (Triagebesluit is not null) return Weigering.Stand("EenMeldingWordtEenKeerGetrieerd", $"Deze melding is al getrieerd: {Triagebesluit}.");
        if (EerderDanDeVorige(op) is { } nee) return nee;
        var zonder = Kinderen.Count(k => k.Weg is null && triage.Beoordelingen.All(b => b.Traject != k.Traject));
        if (zonder > 0) return Weigering.Stand("ElkKindKrijgtEenVeiligheidsbeoordeling", $"Voor {zonder} kind(eren) in deze melding ontbreekt de veiligheidsbeoordeling.");
        return triage.Beoordelingen.Select(b => IsNietHier(b.Traject)).OfType<Weigering>().FirstOrDefault() is { } nietHier ? nietHier : triage;
    }

    public Uitkomst<Meldingsgebeurtenis> StartOnderzoek(DateTimeOffset op)
    {
        if (NiemandIsHier() is { } weg) return weg;
        if (Triagebesluit is null) return Weigering.Stand("EerstTriageDanOnderzoek", "Deze melding is nog niet getrieerd.");
        if (Triagebesluit != "onderzoek") return Weigering.Stand("OnderzoekVolgtOpEenTriagebesluitOnderzoek", $"Het triagebesluit was: {Triagebesluit}.");
        if (OnderzoekLoopt) return Weigering.Stand("EenOnderzoekBegintEenKeer", "Het onderzoek is al gestart.");
        return EerderDanDeVorige(op) is { } nee ? nee : new OnderzoekBegonnen();
    }

    public Uitkomst<Meldingsgebeurtenis> RondAf(OnderzoekAfgerond conclusie, DateTimeOffset op)
    {
        if (IsNietHier(conclusie.Traject) is { } nietHier) return nietHier;
        var kind = Kind(conclusie.Traject)!;
        if (!OnderzoekLoopt) return Weigering.Stand("EerstStartenDanAfronden", "Het onderzoek is nog niet gestart.");
        if (kind.Conclusie is not null) return Weigering.Stand("EenConclusieIsEenmalig", "Voor dit kind is het onderzoek al afgerond.");
        return EerderDanDeVorige(op) is { } nee ? nee : conclusie;
    }

    /// <summary>VT goes to the RvdK only when kindermishandeling is established and voluntary help is not possible [003].</summary>
    public Weigering? MagVerzoekDoen(Guid traject) => IsNietHier(traject) ?? Kind(traject)! switch
    {
        { Conclusie: null } => Weigering.Stand("VerzoekVolgtOpEenConclusie", "Het onderzoek voor dit kind is nog niet afgerond."),
        { Conclusie: { Bevestigd: false } or { VrijwilligMogelijk: true } } => Weigering.Stand(
            "VerzoekAlleenBijBevestigdeMishandelingZonderVrijwilligeHulp",
            "Een verzoek tot onderzoek kan alleen als kindermishandeling is vastgesteld en vrijwillige hulp niet mogelijk is."),
        _ => null,
    };

    /// <summary>A child can go to another Veilig Thuis at every stage, before the triage too.</summary>
    public Weigering? MagNaarAnderVeiligThuis(Guid traject) => IsNietHier(traject);

    private Weigering? NiemandIsHier() => Kinderen.All(k => k.Weg is not null) ? IsNietHier(Kinderen[^1].Traject) : null;

    private Weigering? IsNietHier(Guid traject) => Kind(traject) switch
    {
        null => Weigering.Stand("HetKindHoortBijDezeMelding", "Dit traject hoort niet bij deze melding."),
        { Weg: IsOvergedragen } => Weigering.Stand("WieIsOvergedragenIsBijEenAnderVeiligThuis", "Dit kind is overgedragen aan een ander Veilig Thuis. Deze melding gaat voor dit kind daar verder."),
        { Weg: not null } => Weigering.Stand("EenOvernameDieVervielGaatNietVerder", "De regio heeft de overdracht van dit kind beëindigd. Het kind is bij het vorige Veilig Thuis gebleven."),
        _ => null,
    };

    private Weigering? EerderDanDeVorige(DateTimeOffset op) =>
        op < LaatsteStap ? Weigering.Stand("EenStapLigtNietVoorDeVorige", "Deze stap ligt voor de vorige stap van deze melding.") : null;

    public static Melding PasToe(Melding? stand, Meldingsgebeurtenis gebeurtenis, DateTimeOffset op) => (stand, gebeurtenis) switch
    {
        (null, Geregistreerd g) => new Melding(g.OntvangenOp, [.. g.Kinderen.Select(Kind)], null, g.OntvangenOp),
        (null, Overgenomen o) => new Melding(o.OntvangenOp, [Kind(o.Kind) with { Conclusie = o.Conclusie, GeconcludeerdOp = o.GeconcludeerdOp }], o.Triagebesluit, op)
        {
            GetrieerdOp = o.GetrieerdOp,
            OnderzoekGestartOp = o.OnderzoekGestartOp,
            Overdracht = o.Overdracht,
            OvergenomenVan = o.Van,
        },
        ({ } m, OntvangstGecorrigeerd g) => m with { OntvangenOp = g.OntvangenOp, Correcties = [.. m.Correcties, (g, m.OntvangenOp, op)], LaatsteStap = m.Triagebesluit is null ? g.OntvangenOp : m.LaatsteStap },
        ({ } m, Getrieerd g) => m with { Triagebesluit = g.Besluit, GetrieerdOp = op, LaatsteStap = op },
        ({ } m, OnderzoekBegonnen) => m with { OnderzoekGestartOp = op, LaatsteStap = op },
        ({ } m, OnderzoekAfgerond g) => m.Met(k => k.Traject == g.Traject, k => k with { Conclusie = g, GeconcludeerdOp = op }) with { LaatsteStap = op },
        ({ } m, KindOvergedragen g) => m.Met(k => k.Traject == g.Traject, k => k with { Weg = IsOvergedragen }),
        ({ } m, OvernameVervallen) => m.Met(_ => true, k => k with { Weg = IsVervallen }),
        _ => throw new InvalidOperationException($"{gebeurtenis.GetType().Name} past niet in deze melding."),
    };

    private static Meldingskind Kind(KindInMelding k) => new(k.Traject, k.Persoon, k.Sleutel, k.Zorgen, null);

    private Melding Met(Func<Meldingskind, bool> wie, Func<Meldingskind, Meldingskind> anders) => this with { Kinderen = [.. Kinderen.Select(k => wie(k) ? anders(k) : k)] };

    private static object? Feit(Guid melding, Meldingsgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        Geregistreerd g => new MeldingGeregistreerd(melding, g.OntvangenOp, [.. g.Kinderen.Where(k => k.AlBekend).Select(k => k.Traject)]),
        Overgenomen o => new MeldingOvergenomen(melding, o.Overdracht, o.Vorige, o.OntvangenOp, o.Triagebesluit, o.GetrieerdOp, o.OnderzoekGestartOp, o.GeconcludeerdOp),
        OntvangstGecorrigeerd g => new MeldingGecorrigeerd(melding, g.OntvangenOp),
        Getrieerd g => new MeldingGetrieerd(melding, g.Besluit),
        OnderzoekBegonnen => new VtOnderzoekGestart(melding),
        OnderzoekAfgerond g => new VtOnderzoekAfgerond(melding, g.Bevestigd, g.VrijwilligMogelijk),
        _ => null,
    };

    /// <summary>What happens to the melding concerns the children who are here; a child that has gone has its own with another.</summary>
    private static IReadOnlyList<Guid> Betrokken(Melding stand, Meldingsgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        OnderzoekAfgerond g => [g.Traject],
        KindOvergedragen g => [g.Traject],
        OvernameVervallen => [.. stand.Kinderen.Select(k => k.Traject)],
        _ => [.. stand.Kinderen.Where(k => k.Weg is null).Select(k => k.Traject)],
    };
}
