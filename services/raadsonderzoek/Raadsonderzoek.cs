using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Raadsonderzoeken;

/// <summary>What can happen to a raadsonderzoek. Texts are encrypted under the key of the child at the RvdK.</summary>
public abstract record Raadsgebeurtenis;

public sealed record Ontvangen(Guid Overdracht, Guid Traject, string Verzoeker) : Raadsgebeurtenis;

public sealed record Aanvaard(string Door) : Raadsgebeurtenis;

public sealed record Vervallen(string Reden) : Raadsgebeurtenis;

public sealed record Gestart(string ZichtBij, bool ZichtToereikend, Versleuteld? Toelichting) : Raadsgebeurtenis;

/// <summary>A GI was told that a measure may come.</summary>
public sealed record Aangekondigd(Guid Overdracht, string Gi) : Raadsgebeurtenis;

public sealed record Besloten(string Besluit, Versleuteld Motivering) : Raadsgebeurtenis;

/// <summary>The rechtbank has the verzoekschrift. It states whether, how and with what reaction it was discussed with the minor (Rv 799a).</summary>
public sealed record Ingediend(string Maatregel, Versleuteld BesprokenMetJeugdige) : Raadsgebeurtenis;

public sealed record Zitting(bool JeugdigeUitgenodigd, Versleuteld? Toelichting) : Raadsgebeurtenis;

/// <summary>The kinderrechter has decided; the GI, the first day and the end are there when an ots was imposed.</summary>
public sealed record Uitgesproken(
    string Uitkomst, DateOnly UitgesprokenOp, Versleuteld Zaaknummer, Versleuteld Motivering, string? Gi, DateOnly? IngaandOp, DateOnly? Tot) : Raadsgebeurtenis;

/// <summary>The measure was offered to a GI: along with the uitspraak, and again after a wrong one.</summary>
public sealed record Aangeboden(Guid Overdracht, string Gi) : Raadsgebeurtenis;

/// <summary>Whoever watches the child's safety was told of the measure.</summary>
public sealed record BerichtGestuurd(Guid Overdracht, string Aan) : Raadsgebeurtenis;

/// <summary>The measure or the message was turned down, or taken back.</summary>
public sealed record Teruggekomen(Guid Overdracht, string Reden) : Raadsgebeurtenis;

/// <summary>State of a raadsonderzoek, and the rules that decide what may happen to it.</summary>
public sealed record Raadsonderzoek(
    Guid Overdracht, Guid Traject, string Verzoeker, bool IsAanvaard, string? VervallenOm, Gestart? Start, Besloten? Besluit, DateTimeOffset LaatsteStap) : IBinnengekomen
{
    public static readonly IReadOnlyList<string> Besluiten = ["verzoek-ots", "vrijwillig-met-advies", "geen-maatregel"];

    /// <summary>From this age the child is invited to the zitting.</summary>
    public const int Zittingsleeftijd = 12;

    /// <summary>The age of majority (BW 1:233).</summary>
    public const int Meerderjarig = 18;

    /// <summary>When the verzoek came in; the terms of the RvdK are counted from then.</summary>
    public DateTimeOffset OntvangenOp { get; init; }

    /// <summary>Pseudonym of who accepted the verzoek; null while nobody has.</summary>
    public string? Behandelaar { get; init; }

    public Ingediend? Verzoekschrift { get; init; }

    public Zitting? LaatsteZitting { get; init; }

    public Uitgesproken? Uitspraak { get; init; }

    /// <summary>To whom the measure was offered last.</summary>
    public Aangeboden? Aanbod { get; init; }

    /// <summary>Who was told of the measure last.</summary>
    public BerichtGestuurd? Bericht { get; init; }

    /// <summary>What came back of the measure and the messages.</summary>
    public IReadOnlyList<Guid> IsTerug { get; init; } = [];

    public static Dossiers<Raadsonderzoek, Raadsgebeurtenis> Dossiers { get; } =
        new("raadsonderzoek", ["wacht-op-acceptatie", "wacht-op-onderzoek", "in-onderzoek", "besloten", "bij-rechtbank", "uitgesproken", "wacht-op-andere-gi", "wacht-op-bericht", "vervallen"], PasToe, r => r.Fase, (id, g) => Feit(id, g), (r, _) => [r.Traject], r => r.Termijnen, r => r.Behandelaar);

    public string Fase =>
        VervallenOm is not null ? "vervallen"
        : Aanbod is { } a && IsTerug.Contains(a.Overdracht) ? "wacht-op-andere-gi"
        : Bericht is { } b && IsTerug.Contains(b.Overdracht) ? "wacht-op-bericht"
        : Uitspraak is not null ? "uitgesproken"
        : Verzoekschrift is not null ? "bij-rechtbank"
        : Besluit is not null ? "besloten"
        : Start is not null ? "in-onderzoek"
        : IsAanvaard ? "wacht-op-onderzoek"
        : "wacht-op-acceptatie";

    /// <summary>Until the onderzoek has started, and until the RvdK has decided; from the verzoek on, accepted or not.</summary>
    public IEnumerable<OpenTermijn> Termijnen
    {
        get
        {
            if (VervallenOm is not null) yield break;
            if (Start is null) yield return new OpenTermijn("RVDK-START", OntvangenOp, Traject);
            if (Besluit is null) yield return new OpenTermijn("RVDK-TOTAAL", OntvangenOp, Traject);
        }
    }

    /// <summary>Start: the RvdK knows who watches the child's safety meanwhile and whether that suffices [001 §3.3.2].</summary>
    public Uitkomst<Raadsgebeurtenis> StartOnderzoek(Gestart start, DateTimeOffset op)
    {
        if (VervallenOm is not null) return Weigering.Stand("EenVervallenVerzoekWordtNietOnderzocht", $"Dit verzoek is vervallen: {VervallenOm}.");
        if (!IsAanvaard) return Weigering.Stand("EerstAccepterenDanOnderzoeken", "Accepteer eerst de overdracht: een persoon met naam neemt de procesregie over.");
        if (Start is not null) return Weigering.Stand("EenOnderzoekBegintEenKeer", "Dit onderzoek is al gestart.");
        return EerderDanDeVorige(op) is { } nee ? nee : start;
    }

    /// <summary>While a measure may come: from the start of the onderzoek [001 §3.4] until it is settled whether it does.</summary>
    public Weigering? MagAankondigen()
    {
        if (Start is null) return Weigering.Stand("EerstStartenDanAankondigen", "Het onderzoek is nog niet gestart; er is nog niets aan te kondigen.");
        if (Besluit is { Besluit: not "verzoek-ots" }) return Weigering.Stand("WatNietKomtWordtNietAangekondigd", $"De Raad heeft besloten: {Besluit.Besluit}. Er komt geen maatregel.");
        return Uitspraak is null ? null : Weigering.Stand("NaDeUitspraakIsErNietsAanTeKondigen", $"De kinderrechter heeft al uitspraak gedaan: {Uitspraak.Uitkomst}.");
    }

    public Uitkomst<Raadsgebeurtenis> NeemBesluit(Besloten besluit, DateTimeOffset op)
    {
        if (Start is null) return Weigering.Stand("EerstOnderzoekenDanBesluiten", "Het onderzoek is nog niet gestart.");
        if (Besluit is not null) return Weigering.Stand("EenRaadsbesluitIsEenmalig", $"Er is al besloten: {Besluit.Besluit}.");
        return EerderDanDeVorige(op) is { } nee ? nee : besluit;
    }

    public Uitkomst<Raadsgebeurtenis> DienIn(Ingediend verzoekschrift, DateTimeOffset op)
    {
        if (Besluit is not { Besluit: "verzoek-ots" }) return Weigering.Stand("EerstBesluitenDanIndienen", "Een verzoekschrift volgt op een raadsbesluit om een ots te verzoeken.");
        if (Verzoekschrift is not null) return Weigering.Stand("EenVerzoekschriftWordtEenKeerIngediend", "Het verzoekschrift ligt al bij de rechtbank.");
        return EerderDanDeVorige(op) is { } nee ? nee : verzoekschrift;
    }

    /// <summary>A zitting may be held more than once (aanhouding). A child of twelve and over is invited.</summary>
    /// <param name="zitting">The zitting.</param>
    /// <param name="geboren">Date of birth; null when unknown or not yet born.</param>
    /// <param name="dag">Date of the zitting in Amsterdam.</param>
    /// <param name="op">When it was held.</param>
    public Uitkomst<Raadsgebeurtenis> HoudZitting(Zitting zitting, DateOnly? geboren, DateOnly dag, DateTimeOffset op)
    {
        if (Verzoekschrift is null) return Weigering.Stand("EerstIndienenDanZitting", "Er ligt nog geen verzoekschrift bij de rechtbank.");
        if (Uitspraak is not null) return Weigering.Stand("NaDeUitspraakIsErGeenZitting", "De kinderrechter heeft al uitspraak gedaan.");
        if (!zitting.JeugdigeUitgenodigd && geboren is { } g && g.AddYears(Zittingsleeftijd) <= dag)
            return Weigering.Stand("EenKindVanTwaalfOfOuderWordtUitgenodigd", $"Een kind van {Zittingsleeftijd} jaar of ouder wordt voor de zitting uitgenodigd.");
        return EerderDanDeVorige(op) is { } nee ? nee : zitting;
    }

    /// <summary>The uitspraak. An ots lasts one year at most (BW 1:258), and not beyond the age of majority (BW 1:255: a minor).</summary>
    /// <param name="uitspraak">The uitspraak.</param>
    /// <param name="geboren">Date of birth; null when unknown or not yet born.</param>
    /// <param name="op">When it was pronounced.</param>
    public Uitkomst<Raadsgebeurtenis> DoeUitspraak(Uitgesproken uitspraak, DateOnly? geboren, DateTimeOffset op)
    {
        if (Verzoekschrift is null) return Weigering.Stand("EerstIndienenDanUitspraak", "Er ligt nog geen verzoekschrift bij de rechtbank.");
        if (LaatsteZitting is null) return Weigering.Stand("EerstZittingDanUitspraak", "Er is nog geen zitting geweest.");
        if (Uitspraak is not null) return Weigering.Stand("EenUitspraakIsEenmalig", $"De kinderrechter heeft al uitspraak gedaan: {Uitspraak.Uitkomst}.");
        if (uitspraak is { IngaandOp: { } van, Tot: { } tot } && tot > van.AddYears(1))
            return Weigering.Stand("EenOtsDuurtHoogstensEenJaar", "Een ondertoezichtstelling duurt hoogstens een jaar (BW 1:258).");
        if (uitspraak.Tot is { } einde && geboren?.AddYears(Meerderjarig) is { } achttien && einde > achttien)
            return Weigering.Stand("EenOtsEindigtAlsHetKindMeerderjarigIs", $"Dit kind wordt op {achttien:yyyy-MM-dd} meerderjarig; een ondertoezichtstelling geldt niet daarna (BW 1:255).");
        return EerderDanDeVorige(op) is { } nee ? nee : uitspraak;
    }

    /// <summary>Only an ots that has been imposed can be handed over to a GI.</summary>
    public Weigering? MagMaatregelOverdragen() => Uitspraak is { Uitkomst: "ots" }
        ? null
        : Weigering.Stand("EenMaatregelVolgtOpEenUitspraak", "De kinderrechter heeft voor dit kind geen maatregel uitgesproken.");

    /// <summary>Whoever watches the child's safety is told to which GI it goes: not to one that has answered that it is the wrong one.</summary>
    public Weigering? MagBerichten() => MagMaatregelOverdragen()
        ?? (Aanbod is { } a && IsTerug.Contains(a.Overdracht) ? Weigering.Stand("EerstEenAndereGiDanHetBericht", "De GI gaf de maatregel terug. Bied haar eerst aan een andere GI aan.") : null);

    public static Raadsonderzoek PasToe(Raadsonderzoek? stand, Raadsgebeurtenis gebeurtenis, DateTimeOffset op) => (stand, gebeurtenis) switch
    {
        (null, Ontvangen o) => new Raadsonderzoek(o.Overdracht, o.Traject, o.Verzoeker, false, null, null, null, op) { OntvangenOp = op },
        ({ } r, Aanvaard a) => r with { IsAanvaard = true, Behandelaar = a.Door, LaatsteStap = op },
        ({ } r, Vervallen v) => r with { VervallenOm = v.Reden, LaatsteStap = op },
        ({ } r, Gestart g) => r with { Start = g, LaatsteStap = op },
        ({ } r, Aangekondigd) => r, // how it stands, stands with the handovers
        ({ } r, Besloten b) => r with { Besluit = b, LaatsteStap = op },
        ({ } r, Ingediend i) => r with { Verzoekschrift = i, LaatsteStap = op },
        ({ } r, Zitting z) => r with { LaatsteZitting = z, LaatsteStap = op },
        ({ } r, Uitgesproken u) => r with { Uitspraak = u, LaatsteStap = op },
        ({ } r, Aangeboden a) => r with { Aanbod = a, Bericht = null, LaatsteStap = op },
        ({ } r, BerichtGestuurd b) => r with { Bericht = b, LaatsteStap = op },
        ({ } r, Teruggekomen t) => r with { IsTerug = [.. r.IsTerug, t.Overdracht] },
        _ => throw new InvalidOperationException($"{gebeurtenis.GetType().Name} past niet in dit onderzoek."),
    };

    private static object? Feit(Guid id, Raadsgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        Ontvangen o => new VerzoekOntvangen(id, o.Overdracht, o.Verzoeker),
        Gestart g => new RaadsonderzoekGestart(id, g.ZichtBij, g.ZichtToereikend),
        Besloten b => new RaadsbesluitGenomen(id, b.Besluit),
        Vervallen v => new VerzoekVervallen(id, v.Reden),
        Ingediend i => new VerzoekschriftIngediend(id, i.Maatregel),
        Zitting z => new ZittingGehouden(id, z.JeugdigeUitgenodigd),
        Aangeboden a => new MaatregelAangeboden(id, a.Overdracht, a.Gi),
        Uitgesproken u => new UitspraakGedaan(id, u.Uitkomst, u.Gi, u.IngaandOp, u.Tot),
        _ => null,
    };

    private Weigering? EerderDanDeVorige(DateTimeOffset op) =>
        op < LaatsteStap ? Weigering.Stand("EenStapLigtNietVoorDeVorige", "Deze stap ligt voor de vorige stap van dit onderzoek.") : null;
}
