using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Toeleidingen;

/// <summary>What can happen to a hulpvraag at the gemeente. Texts are encrypted under the key of the child at the gemeente.</summary>
public abstract record Hulpvraaggebeurtenis;

/// <param name="Overdracht">The handover with which it came.</param>
/// <param name="Traject">The child.</param>
/// <param name="HulpVanaf">The day from which the term for help is counted; null when the GI did not tell.</param>
public sealed record VraagOntvangen(Guid Overdracht, Guid Traject, DateOnly? HulpVanaf = null) : Hulpvraaggebeurtenis;

public sealed record VraagAanvaard(string Door) : Hulpvraaggebeurtenis;

public sealed record VraagVervallen(string Reden) : Hulpvraaggebeurtenis;

public sealed record Overlegd(Versleuteld Verslag) : Hulpvraaggebeurtenis;

public sealed record Beschikt(Versleuteld Beschikking) : Hulpvraaggebeurtenis;

public sealed record Aangemeld(Guid Overdracht, string Aanbieder) : Hulpvraaggebeurtenis;

/// <summary>An aanmelding was turned down, or taken back: the child needs another aanbieder.</summary>
public sealed record AanmeldingTeruggekomen(Guid Overdracht, string Reden) : Hulpvraaggebeurtenis;

/// <summary>
/// State of a hulpvraag at the gemeente: help that a GI has determined and that the gemeente must provide (Jeugdwet 2.4). It consults, it
/// does not judge the help again; there is no step with which it could refuse.
/// </summary>
public sealed record Hulpvraag(Guid Overdracht, Guid Traject, bool IsAanvaard, string? VervallenOm, DateTimeOffset LaatsteStap) : IBinnengekomen
{
    public static Dossiers<Hulpvraag, Hulpvraaggebeurtenis> Dossiers { get; } = new("hulpvraag", ["wacht-op-acceptatie", "wacht-op-overleg", "wacht-op-beschikking", "wacht-op-aanmelding", "aangemeld", "vervallen"], PasToe, h => h.Fase, Feit, (h, _) => [h.Traject], h => h.Termijnen, h => h.Behandelaar);

    /// <summary>The day from which the term for help is counted; null when that is not known here.</summary>
    public DateOnly? HulpVanaf { get; init; }

    /// <summary>Pseudonym of who accepted the bepaling; null while nobody has.</summary>
    public string? Behandelaar { get; init; }

    public Versleuteld? Overleg { get; init; }

    public Versleuteld? Beschikking { get; init; }

    public IReadOnlyList<Aangemeld> Aanmeldingen { get; init; } = [];

    /// <summary>Of the aanmeldingen that came back: why.</summary>
    public IReadOnlyDictionary<Guid, string> Teruggekomen { get; init; } = new Dictionary<Guid, string>();

    private bool IsAangemeld => Aanmeldingen.Any(a => !Teruggekomen.ContainsKey(a.Overdracht));

    public string Fase =>
        VervallenOm is not null ? "vervallen"
        : !IsAanvaard ? "wacht-op-acceptatie"
        : Overleg is null ? "wacht-op-overleg"
        : Beschikking is null ? "wacht-op-beschikking"
        : !IsAangemeld ? "wacht-op-aanmelding"
        : "aangemeld";

    /// <summary>The help is the gemeente's to see to until an aanbieder has the child; then it is the aanbieder's.</summary>
    public IEnumerable<OpenTermijn> Termijnen =>
        VervallenOm is null && !IsAangemeld && HulpVanaf is { } vanaf ? [new OpenTermijn("HULP-START", vanaf, Traject)] : [];

    public Uitkomst<Hulpvraaggebeurtenis> VoerOverleg(Overlegd overleg, DateTimeOffset op)
    {
        if (Overleg is not null) return Weigering.Stand("HetOverlegIsAlGevoerd", "Het overleg met de GI is al vastgelegd.");
        return MagNu(op) is { } nee ? nee : overleg;
    }

    public Uitkomst<Hulpvraaggebeurtenis> Beschik(Beschikt beschikking, DateTimeOffset op)
    {
        if (MagNu(op) is { } nee) return nee;
        if (Overleg is null) return Weigering.Stand("EerstOverlegDanDeBeschikking", "Het overleg met de GI is nog niet vastgelegd.");
        return Beschikking is not null ? Weigering.Stand("EenBeschikkingIsEenmalig", "De beschikking is al afgegeven.") : beschikking;
    }

    /// <summary>One aanmelding at a time: after the last was turned down or taken back, the next.</summary>
    /// <param name="op">When.</param>
    /// <param name="laatsteIsTerug">Whether the last came back, as its handover says; of before that was recorded here.</param>
    public Weigering? MagAanmelden(DateTimeOffset op, bool laatsteIsTerug = false) =>
        MagNu(op)
        ?? (Beschikking is null ? Weigering.Stand("EerstDeBeschikkingDanDeAanmelding", "De beschikking is nog niet afgegeven.")
            : IsAangemeld && !laatsteIsTerug ? Weigering.Stand("EenAanmeldingTegelijk", "Er loopt al een aanmelding voor dit kind. Een nieuwe kan nadat de aanbieder haar heeft teruggelegd of een intrekking heeft bevestigd.")
            : null);

    private Weigering? MagNu(DateTimeOffset op) =>
        VervallenOm is not null ? Weigering.Stand("EenVervallenHulpvraagWordtNietUitgevoerd", $"Deze hulpvraag is hier vervallen: {VervallenOm}.")
        : !IsAanvaard ? Weigering.Stand("EerstAccepterenDanToeleiden", "Accepteer eerst de bepaling: een persoon met naam zorgt voor de hulp.")
        : op < LaatsteStap ? Weigering.Stand("EenStapLigtNietVoorDeVorige", "Deze stap ligt voor de vorige stap van deze hulpvraag.")
        : null;

    public static Hulpvraag PasToe(Hulpvraag? stand, Hulpvraaggebeurtenis gebeurtenis, DateTimeOffset op) => (stand, gebeurtenis) switch
    {
        (null, VraagOntvangen o) => new Hulpvraag(o.Overdracht, o.Traject, false, null, op) { HulpVanaf = o.HulpVanaf },
        ({ } h, VraagAanvaard a) => h with { IsAanvaard = true, Behandelaar = a.Door, LaatsteStap = op },
        ({ } h, VraagVervallen v) => h with { VervallenOm = v.Reden, LaatsteStap = op },
        ({ } h, Overlegd o) => h with { Overleg = o.Verslag, LaatsteStap = op },
        ({ } h, Beschikt b) => h with { Beschikking = b.Beschikking, LaatsteStap = op },
        ({ } h, Aangemeld a) => h with { Aanmeldingen = [.. h.Aanmeldingen, a], LaatsteStap = op },
        ({ } h, AanmeldingTeruggekomen t) => h with { Teruggekomen = new Dictionary<Guid, string>(h.Teruggekomen) { [t.Overdracht] = t.Reden }, LaatsteStap = op > h.LaatsteStap ? op : h.LaatsteStap },
        _ => throw new InvalidOperationException($"{gebeurtenis.GetType().Name} past niet in deze hulpvraag."),
    };

    private static object? Feit(Guid id, Hulpvraaggebeurtenis gebeurtenis) => gebeurtenis switch
    {
        VraagOntvangen o => new HulpvraagOntvangen(id, o.Overdracht),
        VraagVervallen v => new HulpvraagVervallen(id, v.Reden),
        Overlegd => new OverlegGevoerd(id),
        Beschikt => new BeschikkingAfgegeven(id),
        Aangemeld a => new AanmeldingGedaan(id, a.Overdracht, a.Aanbieder),
        _ => null,
    };
}
