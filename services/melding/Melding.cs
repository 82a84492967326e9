using Keten.Contracts;
using Keten.Fundament;

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

public sealed record Getrieerd(string Besluit, IReadOnlyList<Beoordeling> Beoordelingen) : Meldingsgebeurtenis;

public sealed record OnderzoekBegonnen : Meldingsgebeurtenis;

public sealed record OnderzoekAfgerond(Guid Traject, bool Bevestigd, bool VrijwilligMogelijk, Versleuteld Toelichting) : Meldingsgebeurtenis;

/// <summary>A child as this melding tells of it: also what differs from what was known already is kept.</summary>
public sealed record KindInMelding(Guid Traject, Guid Persoon, Guid Sleutel, Versleuteld Gegevens, Versleuteld Zorgen, bool AlBekend);

public sealed record VolwasseneInMelding(Guid Persoon, string Rol, bool HeeftGezag);

/// <summary>The safety assessment of one child at triage; the outcome alone is not about a person that could be known by it.</summary>
public sealed record Beoordeling(Guid Traject, string Uitkomst, Versleuteld Gegevens);

/// <summary>A child of the melding and what the onderzoek concluded for it.</summary>
public sealed record Meldingskind(Guid Traject, Guid Persoon, Guid Sleutel, Versleuteld Zorgen, OnderzoekAfgerond? Conclusie);

/// <summary>State of a melding, and the rules that decide what may happen to it.</summary>
public sealed record Melding(DateTimeOffset OntvangenOp, IReadOnlyList<Meldingskind> Kinderen, string? Triagebesluit, bool OnderzoekLoopt, DateTimeOffset LaatsteStap)
{
    public static readonly IReadOnlyList<string> Triagebesluiten = ["onderzoek", "overdracht-lokaal-team", "advies", "spoed"];

    public static Dossiers<Melding, Meldingsgebeurtenis> Dossiers { get; } = new("melding", ["wacht-op-triage", "getrieerd", "wacht-op-onderzoek", "in-onderzoek", "onderzocht"], PasToe, m => m.Fase, Feit, Betrokken);

    public string Fase =>
        Triagebesluit is null ? "wacht-op-triage"
        : Triagebesluit != "onderzoek" ? "getrieerd"
        : !OnderzoekLoopt ? "wacht-op-onderzoek"
        : Kinderen.Any(k => k.Conclusie is null) ? "in-onderzoek"
        : "onderzocht";

    public Meldingskind? Kind(Guid traject) => Kinderen.FirstOrDefault(k => k.Traject == traject);

    /// <summary>Triage: one decision for the melding, a safety assessment for every child in it.</summary>
    public Uitkomst<Meldingsgebeurtenis> Trieer(Getrieerd triage, DateTimeOffset op)
    {
        if (Triagebesluit is not null) return Weigering.Stand("EenMeldingWordtEenKeerGetrieerd", $"Deze melding is al getrieerd: {Triagebesluit}.");
        if (EerderDanDeVorige(op) is { } nee) return nee;
        var zonder = Kinderen.Count(k => triage.Beoordelingen.All(b => b.Traject != k.Traject));
        if (zonder > 0) return Weigering.Stand("ElkKindKrijgtEenVeiligheidsbeoordeling", $"Voor {zonder} kind(eren) in deze melding ontbreekt de veiligheidsbeoordeling.");
        if (triage.Beoordelingen.Any(b => Kind(b.Traject) is null)) return VreemdKind();
        return triage;
    }

    public Uitkomst<Meldingsgebeurtenis> StartOnderzoek(DateTimeOffset op)
    {
        if (Triagebesluit is null) return Weigering.Stand("EerstTriageDanOnderzoek", "Deze melding is nog niet getrieerd.");
        if (Triagebesluit != "onderzoek") return Weigering.Stand("OnderzoekVolgtOpEenTriagebesluitOnderzoek", $"Het triagebesluit was: {Triagebesluit}.");
        if (OnderzoekLoopt) return Weigering.Stand("EenOnderzoekBegintEenKeer", "Het onderzoek is al gestart.");
        return EerderDanDeVorige(op) is { } nee ? nee : new OnderzoekBegonnen();
    }

    public Uitkomst<Meldingsgebeurtenis> RondAf(OnderzoekAfgerond conclusie, DateTimeOffset op)
    {
        if (Kind(conclusie.Traject) is not { } kind) return VreemdKind();
        if (!OnderzoekLoopt) return Weigering.Stand("EerstStartenDanAfronden", "Het onderzoek is nog niet gestart.");
        if (kind.Conclusie is not null) return Weigering.Stand("EenConclusieIsEenmalig", "Voor dit kind is het onderzoek al afgerond.");
        return EerderDanDeVorige(op) is { } nee ? nee : conclusie;
    }

    /// <summary>VT goes to the RvdK only when kindermishandeling is established and voluntary help is not possible [003].</summary>
    public Weigering? MagVerzoekDoen(Guid traject) => Kind(traject) switch
    {
        null => VreemdKind(),
        { Conclusie: null } => Weigering.Stand("VerzoekVolgtOpEenConclusie", "Het onderzoek voor dit kind is nog niet afgerond."),
        { Conclusie: { Bevestigd: false } or { VrijwilligMogelijk: true } } => Weigering.Stand(
            "VerzoekAlleenBijBevestigdeMishandelingZonderVrijwilligeHulp",
            "Een verzoek tot onderzoek kan alleen als kindermishandeling is vastgesteld en vrijwillige hulp niet mogelijk is."),
        _ => null,
    };

    private static Weigering VreemdKind() => Weigering.Stand("HetKindHoortBijDezeMelding", "Dit traject hoort niet bij deze melding.");

    private Weigering? EerderDanDeVorige(DateTimeOffset op) =>
        op < LaatsteStap ? Weigering.Stand("EenStapLigtNietVoorDeVorige", "Deze stap ligt voor de vorige stap van deze melding.") : null;

    public static Melding PasToe(Melding? stand, Meldingsgebeurtenis gebeurtenis, DateTimeOffset op) => (stand, gebeurtenis) switch
    {
        (null, Geregistreerd g) => new Melding(g.OntvangenOp, [.. g.Kinderen.Select(k => new Meldingskind(k.Traject, k.Persoon, k.Sleutel, k.Zorgen, null))], null, false, g.OntvangenOp),
        ({ } m, Getrieerd g) => m with { Triagebesluit = g.Besluit, LaatsteStap = op },
        ({ } m, OnderzoekBegonnen) => m with { OnderzoekLoopt = true, LaatsteStap = op },
        ({ } m, OnderzoekAfgerond g) => m with { Kinderen = [.. m.Kinderen.Select(k => k.Traject == g.Traject ? k with { Conclusie = g } : k)], LaatsteStap = op },
        _ => throw new InvalidOperationException($"{gebeurtenis.GetType().Name} past niet in deze melding."),
    };

    private static object? Feit(Guid melding, Meldingsgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        Geregistreerd g => new MeldingGeregistreerd(melding, g.OntvangenOp, [.. g.Kinderen.Where(k => k.AlBekend).Select(k => k.Traject)]),
        Getrieerd g => new MeldingGetrieerd(melding, g.Besluit),
        OnderzoekBegonnen => new VtOnderzoekGestart(melding),
        OnderzoekAfgerond g => new VtOnderzoekAfgerond(melding, g.Bevestigd, g.VrijwilligMogelijk),
        _ => null,
    };

    private static IReadOnlyList<Guid> Betrokken(Melding stand, Meldingsgebeurtenis gebeurtenis) =>
        gebeurtenis is OnderzoekAfgerond g ? [g.Traject] : [.. stand.Kinderen.Select(k => k.Traject)];
}
