using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen;

/// <summary>What can happen to an aanmelding at an aanbieder. Texts are encrypted under the key of the child at the aanbieder.</summary>
public abstract record Aanmeldingsgebeurtenis;

/// <param name="Overdracht">The handover with which it came.</param>
/// <param name="Traject">The child.</param>
/// <param name="HulpVanaf">The day from which the term for help is counted; null when the gemeente did not tell.</param>
public sealed record KindAangemeld(Guid Overdracht, Guid Traject, DateOnly? HulpVanaf = null) : Aanmeldingsgebeurtenis;

public sealed record KindAanvaard(string Door) : Aanmeldingsgebeurtenis;

public sealed record KindNietAanvaard(string Reden) : Aanmeldingsgebeurtenis;

public sealed record IntakeGedaan(Versleuteld? Verslag) : Aanmeldingsgebeurtenis;

public sealed record HulpBegonnen(string Soort, Versleuteld? Toelichting) : Aanmeldingsgebeurtenis;

/// <summary>State of an aanmelding at an aanbieder, and the rules that decide what may happen to it.</summary>
public sealed record Aanmelding(Guid Overdracht, Guid Traject, bool IsAanvaard, string? VervallenOm, DateTimeOffset LaatsteStap) : IBinnengekomen
{
    /// <summary>Help that keeps a child safe until the fitting help starts; it does not stop HULP-START.</summary>
    public const string Overbrugging = "overbrugging";

    public static readonly IReadOnlyList<string> Hulpsoorten = ["zoals-bepaald", "passend-alternatief", Overbrugging];

    public static Dossiers<Aanmelding, Aanmeldingsgebeurtenis> Dossiers { get; } = new("aanmelding", ["wacht-op-acceptatie", "wacht-op-intake", "wacht-op-hulp", "hulp-loopt", "vervallen"], PasToe, a => a.Fase, Feit, (a, _) => [a.Traject], a => a.Termijnen, a => a.Behandelaar);

    /// <summary>The day from which the term for help is counted; null when that is not known here.</summary>
    public DateOnly? HulpVanaf { get; init; }

    /// <summary>Pseudonym of who accepted the child; null while nobody has.</summary>
    public string? Behandelaar { get; init; }

    public IntakeGedaan? Intake { get; init; }

    /// <summary>What has started: bridging help, fitting help, or first the one and then the other.</summary>
    public IReadOnlyList<string> Begonnen { get; init; } = [];

    public bool PassendeHulpLoopt => Begonnen.Any(b => b != Overbrugging);

    public string Fase =>
        VervallenOm is not null ? "vervallen"
        : !IsAanvaard ? "wacht-op-acceptatie"
        : PassendeHulpLoopt ? "hulp-loopt"
        : Intake is null ? "wacht-op-intake"
        : "wacht-op-hulp";

    /// <summary>Until fitting help has started.</summary>
    public IEnumerable<OpenTermijn> Termijnen => VervallenOm is null && !PassendeHulpLoopt && HulpVanaf is { } vanaf ? [new OpenTermijn("HULP-START", vanaf, Traject)] : [];

    public Uitkomst<Aanmeldingsgebeurtenis> DoeIntake(IntakeGedaan intake, DateTimeOffset op)
    {
        if (Intake is not null) return Weigering.Stand("EenIntakeIsEenmalig", "De intake is al geweest.");
        return MagNu(op) is { } nee ? nee : intake;
    }

    /// <summary>Fitting help starts after an intake; an intake followed by a waiting list is no start. Bridging help may start before it.</summary>
    public Uitkomst<Aanmeldingsgebeurtenis> StartHulp(HulpBegonnen begin, DateTimeOffset op)
    {
        if (MagNu(op) is { } nee) return nee;
        if (PassendeHulpLoopt) return Weigering.Stand("PassendeHulpBegintEenKeer", "De passende hulp is al begonnen.");
        if (Begonnen.Contains(begin.Soort)) return Weigering.Stand("OverbruggingBegintEenKeer", "De overbruggingshulp is al begonnen.");
        return begin.Soort != Overbrugging && Intake is null ? Weigering.Stand("EerstIntakeDanHulp", "De intake is nog niet geweest.") : begin;
    }

    private Weigering? MagNu(DateTimeOffset op) =>
        VervallenOm is not null ? Weigering.Stand("EenVervallenAanmeldingWordtNietUitgevoerd", $"Deze aanmelding is vervallen: {VervallenOm}.")
        : !IsAanvaard ? Weigering.Stand("EerstAccepterenDanHelpen", "Accepteer eerst de aanmelding: een persoon met naam neemt het kind aan.")
        : op < LaatsteStap ? Weigering.Stand("EenStapLigtNietVoorDeVorige", "Deze stap ligt voor de vorige stap van deze aanmelding.")
        : null;

    public static Aanmelding PasToe(Aanmelding? stand, Aanmeldingsgebeurtenis gebeurtenis, DateTimeOffset op) => (stand, gebeurtenis) switch
    {
        (null, KindAangemeld o) => new Aanmelding(o.Overdracht, o.Traject, false, null, op) { HulpVanaf = o.HulpVanaf },
        ({ } a, KindAanvaard k) => a with { IsAanvaard = true, Behandelaar = k.Door, LaatsteStap = op },
        ({ } a, KindNietAanvaard v) => a with { VervallenOm = v.Reden, LaatsteStap = op },
        ({ } a, IntakeGedaan i) => a with { Intake = i, LaatsteStap = op },
        ({ } a, HulpBegonnen b) => a with { Begonnen = [.. a.Begonnen, b.Soort], LaatsteStap = op },
        _ => throw new InvalidOperationException($"{gebeurtenis.GetType().Name} past niet in deze aanmelding."),
    };

    private static object? Feit(Guid id, Aanmeldingsgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        KindAangemeld o => new AanmeldingOntvangen(id, o.Overdracht),
        KindNietAanvaard v => new AanmeldingVervallen(id, v.Reden),
        IntakeGedaan => new IntakeGehouden(id),
        HulpBegonnen b => new HulpGestart(id, b.Soort),
        _ => null,
    };
}
