using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Raadsonderzoeken;

/// <summary>What can happen to a raadsonderzoek. Texts are encrypted under the key of the child at the RvdK.</summary>
public abstract record Raadsgebeurtenis;

public sealed record Ontvangen(Guid Overdracht, Guid Traject, string Verzoeker) : Raadsgebeurtenis;

public sealed record Aanvaard(string Door) : Raadsgebeurtenis;

public sealed record Vervallen(string Reden) : Raadsgebeurtenis;

public sealed record Gestart(string ZichtBij, bool ZichtToereikend, Versleuteld? Toelichting) : Raadsgebeurtenis;

public sealed record Besloten(string Besluit, Versleuteld Motivering) : Raadsgebeurtenis;

/// <summary>State of a raadsonderzoek, and the rules that decide what may happen to it.</summary>
public sealed record Raadsonderzoek(
    Guid Overdracht, Guid Traject, string Verzoeker, bool IsAanvaard, string? VervallenOm, Gestart? Start, Besloten? Besluit, DateTimeOffset LaatsteStap)
{
    public static readonly IReadOnlyList<string> Besluiten = ["verzoek-ots", "vrijwillig-met-advies", "geen-maatregel"];

    public static Dossiers<Raadsonderzoek, Raadsgebeurtenis> Dossiers { get; } =
        new("raadsonderzoek", PasToe, r => r.Fase, (id, g) => Feit(id, g), (r, _) => [r.Traject]);

    public string Fase =>
        VervallenOm is not null ? "vervallen"
        : Besluit is not null ? "besloten"
        : Start is not null ? "in-onderzoek"
        : IsAanvaard ? "wacht-op-onderzoek"
        : "wacht-op-acceptatie";

    /// <summary>Start: the RvdK knows who watches the child's safety meanwhile and whether that suffices [001 §3.3.2].</summary>
    public Uitkomst<Raadsgebeurtenis> StartOnderzoek(Gestart start, DateTimeOffset op)
    {
        if (VervallenOm is not null) return Weigering.Stand("EenVervallenVerzoekWordtNietOnderzocht", $"Dit verzoek is vervallen: {VervallenOm}.");
        if (!IsAanvaard) return Weigering.Stand("EerstAccepterenDanOnderzoeken", "Accepteer eerst de overdracht: een persoon met naam neemt de procesregie over.");
        if (Start is not null) return Weigering.Stand("EenOnderzoekBegintEenKeer", "Dit onderzoek is al gestart.");
        return EerderDanDeVorige(op) is { } nee ? nee : start;
    }

    public Uitkomst<Raadsgebeurtenis> NeemBesluit(Besloten besluit, DateTimeOffset op)
    {
        if (Start is null) return Weigering.Stand("EerstOnderzoekenDanBesluiten", "Het onderzoek is nog niet gestart.");
        if (Besluit is not null) return Weigering.Stand("EenRaadsbesluitIsEenmalig", $"Er is al besloten: {Besluit.Besluit}.");
        return EerderDanDeVorige(op) is { } nee ? nee : besluit;
    }

    public static Raadsonderzoek PasToe(Raadsonderzoek? stand, Raadsgebeurtenis gebeurtenis, DateTimeOffset op) => (stand, gebeurtenis) switch
    {
        (null, Ontvangen o) => new Raadsonderzoek(o.Overdracht, o.Traject, o.Verzoeker, false, null, null, null, op),
        ({ } r, Aanvaard) => r with { IsAanvaard = true, LaatsteStap = op },
        ({ } r, Vervallen v) => r with { VervallenOm = v.Reden, LaatsteStap = op },
        ({ } r, Gestart g) => r with { Start = g, LaatsteStap = op },
        ({ } r, Besloten b) => r with { Besluit = b, LaatsteStap = op },
        _ => throw new InvalidOperationException($"{gebeurtenis.GetType().Name} past niet in dit onderzoek."),
    };

    private static object? Feit(Guid id, Raadsgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        Ontvangen o => new VerzoekOntvangen(id, o.Overdracht, o.Verzoeker),
        Gestart g => new RaadsonderzoekGestart(id, g.ZichtBij, g.ZichtToereikend),
        Besloten b => new RaadsbesluitGenomen(id, b.Besluit),
        Vervallen v => new VerzoekVervallen(id, v.Reden),
        _ => null,
    };

    private Weigering? EerderDanDeVorige(DateTimeOffset op) =>
        op < LaatsteStap ? Weigering.Stand("EenStapLigtNietVoorDeVorige", "Deze stap ligt voor de vorige stap van dit onderzoek.") : null;
}
