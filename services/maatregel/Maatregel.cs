using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Termijnen;

namespace Keten.Maatregelen;

/// <summary>What can happen to a measure at the GI. Texts are encrypted under the key of the child at the GI.</summary>
public abstract record Maatregelgebeurtenis;

/// <param name="Overdracht">The handover with which it came.</param>
/// <param name="Traject">The child.</param>
/// <param name="UitgesprokenOp">The day of the beschikking on which the measure rests, from which its terms are counted; null when it comes from another GI.</param>
public sealed record Ontvangen(Guid Overdracht, Guid Traject, DateOnly? UitgesprokenOp = null) : Maatregelgebeurtenis;

/// <summary>A named person answers for the child now; the GI was charged by the uitspraak already.</summary>
/// <param name="Door">Pseudonym of that person.</param>
/// <param name="UitgesprokenOp">The day of the beschikking on which the measure rests, from which its terms are counted; null when the child was forgotten before this side could read of it.</param>
public sealed record Aanvaard(string Door, DateOnly? UitgesprokenOp = null) : Maatregelgebeurtenis;

public sealed record Vervallen(string Reden) : Maatregelgebeurtenis;

public sealed record Benoemd(string Jeugdbeschermer) : Maatregelgebeurtenis;

public sealed record Gesproken(IReadOnlyList<string> Met, Versleuteld? Verslag) : Maatregelgebeurtenis;

public sealed record FamiliegroepsplanAfgesproken(bool KomtEr, Versleuteld? Toelichting) : Maatregelgebeurtenis;

/// <summary>Goals and needed help, settled with the family.</summary>
public sealed record KoersGekozen(Versleuteld Koers, bool HulpNodig) : Maatregelgebeurtenis;

/// <summary>Comply or explain: why a term will be passed, what there is so far, and when the rest comes.</summary>
/// <param name="Termijn">Id of the term in the catalogue.</param>
/// <param name="VerteldOp">The day on which the child and the parents were told.</param>
/// <param name="VerwachtOp">When the term is expected to be met.</param>
/// <param name="Uitleg">The explanation.</param>
public sealed record Uitgelegd(string Termijn, DateOnly VerteldOp, DateOnly VerwachtOp, Versleuteld Uitleg) : Maatregelgebeurtenis;

public sealed record PlanGemaakt(Versleuteld Plan) : Maatregelgebeurtenis;

/// <param name="Overdracht">The handover to the gemeente.</param>
/// <param name="Gemeente">OIN of the gemeente.</param>
/// <param name="Hulp">Which help.</param>
/// <param name="NaDeTermijn">Whether it comes besides other help, after the term for help was over: no term is counted for it.</param>
public sealed record HulpBepaald(Guid Overdracht, string Gemeente, Versleuteld Hulp, bool NaDeTermijn = false) : Maatregelgebeurtenis;

/// <summary>A bepaling went to the wrong gemeente, or was taken back: the help has to be determined again.</summary>
public sealed record BepalingTeruggekomen(Guid Overdracht, string Reden) : Maatregelgebeurtenis;

/// <summary>The kinderrechter replaced this GI by another; until a named person there accepts, this one goes on.</summary>
public sealed record Vervangen(Guid Overdracht, string Gi) : Maatregelgebeurtenis;

/// <summary>The other GI has the child: nothing is done for it here any more.</summary>
public sealed record Overgedragen(Guid Overdracht, string Gi) : Maatregelgebeurtenis;

/// <summary>
/// A named person accepted the measure of another GI: it goes on where it stood there when the child was offered. What was done before is told by
/// the facts of that one.
/// </summary>
/// <param name="Van">OIN of the GI before.</param>
/// <param name="Vorige">The measure there.</param>
/// <param name="Koers">The koers; null when it is still to be settled.</param>
/// <param name="KoersOp">When that was settled.</param>
/// <param name="Familiegroepsplan">Whether a familiegroepsplan comes; null while that is not settled.</param>
/// <param name="FamiliegroepsplanOp">When that was settled.</param>
/// <param name="Plan">The plan; null when it is still to be made.</param>
/// <param name="PlanOp">When it was made.</param>
/// <param name="Bepalingen">The help that was determined before.</param>
/// <param name="NogTeBepalen">How many of them came back and were not followed by another yet.</param>
public sealed record Overgenomen(
    string Van,
    Guid Vorige,
    KoersGekozen? Koers,
    DateTimeOffset? KoersOp,
    bool? Familiegroepsplan,
    DateTimeOffset? FamiliegroepsplanOp,
    PlanGemaakt? Plan,
    DateTimeOffset? PlanOp,
    IReadOnlyList<Bepaling> Bepalingen,
    int NogTeBepalen) : Maatregelgebeurtenis;

/// <summary>Help that was determined, and why it came back; null when it did not.</summary>
public sealed record Bepaling(HulpBepaald Hulp, string? Teruggekomen);

/// <summary>State of a measure at the GI, and the rules that decide what may happen to it.</summary>
/// <param name="Overdracht">The handover with which it came in.</param>
/// <param name="Traject">The child.</param>
/// <param name="IsAanvaard">Whether a named person answers for the child.</param>
/// <param name="VervallenOm">Why this GI does not carry it out; null when it does.</param>
/// <param name="Begonnen">When the GI had it; nothing that the GI does lies before this.</param>
public sealed record Maatregel(Guid Overdracht, Guid Traject, bool IsAanvaard, string? VervallenOm, DateTimeOffset Begonnen) : IBinnengekomen
{
    public const string Jeugdige = "jeugdige";
    public const string Ouders = "ouders-met-gezag";

    public static readonly IReadOnlyList<string> Gesprekspartners = [Jeugdige, Ouders];

    public const string Koerstermijn = "GI-KOERS";
    public const string Hulptermijn = "HULP-START";

    /// <summary>The terms that may be passed with an explanation.</summary>
    public static readonly IReadOnlyList<string> UitTeLeggen = [.. Termijncatalogus.Standaard.Termijnen.Where(t => t.PasToeOfLegUit).Select(t => t.Id).Distinct()];

    public static Dossiers<Maatregel, Maatregelgebeurtenis> Dossiers { get; } = new("maatregel", ["wacht-op-acceptatie", "wacht-op-jeugdbeschermer", "wacht-op-eerste-contact", "koers-bepalen", "hulp-bepalen", "in-uitvoering", "overgedragen", "vervallen"], PasToe, m => m.Fase, Feit, (m, _) => [m.Traject], m => m.Termijnen, m => m.Jeugdbeschermer ?? m.AanvaardDoor);

    public string? Jeugdbeschermer { get; init; }

    /// <summary>Pseudonym of who accepted it; null while nobody has.</summary>
    public string? AanvaardDoor { get; init; }

    /// <summary>With whom the GI has spoken so far.</summary>
    public IReadOnlySet<string> GesprokenMet { get; init; } = new HashSet<string>();

    /// <summary>Whether a familiegroepsplan comes; null while that is not settled.</summary>
    public bool? Familiegroepsplan { get; init; }

    public Versleuteld? Koers { get; init; }

    /// <summary>Whether the koers names help.</summary>
    public bool HulpNodig { get; init; } = true;

    public Versleuteld? Plan { get; init; }

    /// <summary>OIN of the GI that it came from; null when the RvdK brought it.</summary>
    public string? OvergenomenVan { get; init; }

    /// <summary>The replacement of this GI that was offered last; null when there was none.</summary>
    public Vervangen? Vervanging { get; init; }

    /// <summary>OIN of the GI that goes on with it; null while it is here.</summary>
    public string? OvergedragenAan { get; init; }

    /// <summary>The day of the beschikking on which the measure rests; null when that is not known here.</summary>
    public DateOnly? UitgesprokenOp { get; init; }

    /// <summary>The explanations that were given, and when.</summary>
    public IReadOnlyList<(Uitgelegd Uitleg, DateTimeOffset Op)> Toelichtingen { get; init; } = [];

    public DateTimeOffset FamiliegroepsplanOp { get; private init; }

    public DateTimeOffset KoersOp { get; private init; }

    public DateTimeOffset PlanOp { get; private init; }

    private DateTimeOffset GesprokenOp { get; init; }

    public IReadOnlyList<HulpBepaald> Bepalingen { get; init; } = [];

    /// <summary>Of the bepalingen that came back: why.</summary>
    public IReadOnlyDictionary<Guid, string> Teruggekomen { get; init; } = new Dictionary<Guid, string>();

    /// <summary>The help that a GI before determined.</summary>
    public IReadOnlyList<Bepaling> Eerder { get; init; } = [];

    /// <summary>All help that was determined, by this GI and those before it.</summary>
    public IEnumerable<Bepaling> AlleBepalingen => Eerder.Concat(Bepalingen.Select(b => new Bepaling(b, Teruggekomen.GetValueOrDefault(b.Overdracht))));

    /// <summary>How many bepalingen came back and were not followed by another yet.</summary>
    public int NogOpnieuw { get; private init; }

    /// <summary>How many of those had no term.</summary>
    private int NogOpnieuwNaDeTermijn { get; init; }

    public string Fase =>
        VervallenOm is not null ? "vervallen"
        : OvergedragenAan is not null ? "overgedragen"
        : !IsAanvaard ? "wacht-op-acceptatie"
        : Jeugdbeschermer is null ? "wacht-op-jeugdbeschermer"
        : !GesprokenMet.IsSupersetOf(Gesprekspartners) ? "wacht-op-eerste-contact"
        : Koers is null ? "koers-bepalen"
        : MoetHulpBepalen ? "hulp-bepalen"
        : "in-uitvoering";

    private bool MoetHulpBepalen => (HulpNodig && Bepalingen.Count + Eerder.Count == 0) || NogOpnieuw > 0;

    /// <summary>
    /// What the GI must do by when, from when it is charged and informed, accepted or not. HULP-START is its to meet until it has determined the help; then it is the gemeente's.
    /// </summary>
    public IEnumerable<OpenTermijn> Termijnen
    {
        get
        {
            if (VervallenOm is not null || OvergedragenAan is not null) yield break;
            if (Jeugdbeschermer is null) yield return new OpenTermijn("GI-NAAM", Begonnen, Traject);
            if (!GesprokenMet.IsSupersetOf(Gesprekspartners)) yield return new OpenTermijn("GI-CONTACT", Begonnen, Traject);
            if (Familiegroepsplan == false && Plan is null) yield return new OpenTermijn("GI-PLAN", FamiliegroepsplanOp, Traject);
            if (UitgesprokenOp is not { } uitgesproken) yield break;
            if (Koers is null) yield return new OpenTermijn(Koerstermijn, uitgesproken, Traject, Uitgelegd(Koerstermijn));
            if (MoetHulpBepalen && (NogOpnieuw == 0 || NogOpnieuw > NogOpnieuwNaDeTermijn)) yield return new OpenTermijn(Hulptermijn, uitgesproken, Traject, Uitgelegd(Hulptermijn));
        }
    }

    /// <summary>The day from which the term for help is counted that is determined now; null when it comes besides other help and that term is over, or the day is not known here.</summary>
    public DateOnly? HulpVanaf(Kalender kalender, DateTimeOffset op) =>
        UitgesprokenOp is { } uitgesproken
        && (NogOpnieuw > NogOpnieuwNaDeTermijn || !AlleBepalingen.Any() || Amsterdam.Datum(op) <= kalender.Vervaldag(Termijncatalogus.Standaard.Op(Hulptermijn, uitgesproken), uitgesproken).Uiterlijk)
            ? uitgesproken
            : null;

    private List<Boeking> Uitgelegd(string termijn) =>
        [.. Toelichtingen.Where(t => t.Uitleg.Termijn == termijn).Select(t => new Toegelicht(Amsterdam.Datum(t.Op), t.Uitleg.VerteldOp))];

    /// <summary>A (new) jeugdbeschermer; that it is one is checked where professionals are known.</summary>
    public Uitkomst<Maatregelgebeurtenis> Benoem(Benoemd benoeming, DateTimeOffset op)
    {
        if (MagNu(op, Begonnen) is { } nee) return nee;
        return Jeugdbeschermer == benoeming.Jeugdbeschermer ? Weigering.Stand("DezeJeugdbeschermerIsAlBenoemd", "Deze jeugdbeschermer is al benoemd.") : benoeming;
    }

    public Uitkomst<Maatregelgebeurtenis> Spreek(Gesproken gesprek, DateTimeOffset op) => MagNu(op, Begonnen) is { } nee ? nee : gesprek;

    /// <summary>A familiegroepsplan that was to come may still not come; that none comes is settled once.</summary>
    public Uitkomst<Maatregelgebeurtenis> SpreekFamiliegroepsplanAf(FamiliegroepsplanAfgesproken afspraak, DateTimeOffset op)
    {
        if (MagNu(op, Familiegroepsplan is null ? Begonnen : FamiliegroepsplanOp) is { } nee) return nee;
        return Familiegroepsplan == false || Familiegroepsplan == afspraak.KomtEr
            ? Weigering.Stand("OverHetFamiliegroepsplanIsAlBesloten", "Het staat al vast of er een familiegroepsplan komt.")
            : afspraak;
    }

    public Uitkomst<Maatregelgebeurtenis> KiesKoers(KoersGekozen koers, DateTimeOffset op)
    {
        if (MagNu(op, GesprokenOp) is { } nee) return nee;
        if (Jeugdbeschermer is null) return Weigering.Stand("EerstEenJeugdbeschermerDanEenKoers", "Dit kind heeft nog geen jeugdbeschermer.");
        if (!GesprokenMet.IsSupersetOf(Gesprekspartners)) return Weigering.Stand("EenGedragenKoersWordtMetHetGezinBepaald", "Er is nog niet met de jeugdige en met de ouders met gezag gesproken.");
        return Koers is not null ? Weigering.Stand("DeKoersIsAlBepaald", "De koers is al bepaald.") : koers;
    }

    /// <summary>Comply or explain: an explanation comes while the term runs, and who must be told has been told by then; what comes later explains nothing any more.</summary>
    public Uitkomst<Maatregelgebeurtenis> LegUit(Uitgelegd uitleg, Kalender kalender, DateTimeOffset op)
    {
        if (MagNu(op, Begonnen) is { } nee) return nee;
        if (uitleg.Termijn == Koerstermijn && Koers is not null) return Weigering.Stand("EenTermijnDieIsGehaaldBehoeftGeenToelichting", "De koers is al bepaald.");
        if (Koers is not null && !HulpNodig) return Weigering.Stand("ZonderHulpIsErGeenTermijnVoorHulp", "Volgens de koers is geen hulp nodig.");
        var vanaf = UitgesprokenOp ?? Amsterdam.Datum(Begonnen);
        if (uitleg.VerteldOp < vanaf) return Weigering.Stand("DeUitlegGaatOverDezeMaatregel", $"De jeugdige en de ouders horen het na de uitspraak van {vanaf:dd-MM-yyyy}.");
        var vervaldag = kalender.Vervaldag(Termijncatalogus.Standaard.Op(uitleg.Termijn, vanaf), vanaf);
        return Amsterdam.Datum(op) > vervaldag.Uiterlijk
            ? Weigering.Stand("EenToelichtingKomtVoordatDeTermijnVoorbijIs", $"De termijn is voorbij en is niet gehaald: {vervaldag.Afleiding()}")
            : uitleg;
    }

    /// <summary>GI-PLAN is counted from the day on which it is settled that no familiegroepsplan comes; before that there is no plan of the GI (Jeugdwet 4.1.3).</summary>
    public Uitkomst<Maatregelgebeurtenis> StelPlanVast(PlanGemaakt plan, DateTimeOffset op)
    {
        if (MagNu(op, FamiliegroepsplanOp) is { } nee) return nee;
        if (Familiegroepsplan is null) return Weigering.Stand("EerstHetFamiliegroepsplanDanHetPlan", "Het staat nog niet vast of er een familiegroepsplan komt.");
        if (!GesprokenMet.Contains(Jeugdige)) return Weigering.Stand("VoorEenPlanIsHetKindGezien", "Het kind is nog niet gezien of gesproken.");
        return Plan is not null ? Weigering.Stand("HetPlanIsAlVastgesteld", "Het plan van aanpak is al vastgesteld.") : plan;
    }

    /// <summary>What help is needed follows from the koers; the gemeente is consulted, its agreement is not needed (Jeugdwet 3.5).</summary>
    public Weigering? MagHulpBepalen(DateTimeOffset op) =>
        MagNu(op, KoersOp) ?? (Koers is null ? Weigering.Stand("EerstDeKoersDanDeHulp", "De koers is nog niet bepaald: doelen en nodige hulp, met het gezin.") : null);

    /// <summary>The kinderrechter replaces this GI; at any stage, for what is still to be done goes along.</summary>
    public Weigering? MagVervangenWorden(DateTimeOffset op) => MagNu(op, Begonnen);

    /// <summary>Steps beside each other come in any order; each lies not before what it builds on.</summary>
    private Weigering? MagNu(DateTimeOffset op, DateTimeOffset eerder) =>
        VervallenOm is not null ? Weigering.Stand("EenVervallenMaatregelWordtNietUitgevoerd", $"Deze maatregel is hier vervallen: {VervallenOm}.")
        : OvergedragenAan is not null ? Weigering.Stand("WieIsOvergedragenIsBijEenAndereGi", "Deze maatregel is overgedragen aan een andere GI, die ermee verdergaat.")
        : !IsAanvaard ? Weigering.Stand("EerstAccepterenDanUitvoeren", "Accepteer eerst de overdracht: een persoon met naam staat nu in voor het kind.")
        : op < eerder || op < Begonnen ? Weigering.Stand("EenStapLigtNietVoorWaaropZijVolgt", "Deze stap ligt voor de stap waarop zij volgt.")
        : null;

    public static Maatregel PasToe(Maatregel? stand, Maatregelgebeurtenis gebeurtenis, DateTimeOffset op) => (stand, gebeurtenis) switch
    {
        (null, Ontvangen o) => new Maatregel(o.Overdracht, o.Traject, false, null, op) { UitgesprokenOp = o.UitgesprokenOp },
        ({ } m, Aanvaard a) => m with { IsAanvaard = true, AanvaardDoor = a.Door, UitgesprokenOp = a.UitgesprokenOp ?? m.UitgesprokenOp },
        ({ } m, Uitgelegd u) => m with { Toelichtingen = [.. m.Toelichtingen, (u, op)] },
        ({ } m, Vervallen v) => m with { VervallenOm = v.Reden },
        ({ } m, Benoemd b) => m with { Jeugdbeschermer = b.Jeugdbeschermer },
        ({ } m, Gesproken g) => m.GesprokenMet.IsSupersetOf(g.Met)
            ? m
            : m with { GesprokenMet = m.GesprokenMet.Concat(g.Met).ToHashSet(), GesprokenOp = op > m.GesprokenOp ? op : m.GesprokenOp },
        ({ } m, FamiliegroepsplanAfgesproken f) => m with { Familiegroepsplan = f.KomtEr, FamiliegroepsplanOp = op },
        ({ } m, KoersGekozen k) => m with { Koers = k.Koers, HulpNodig = k.HulpNodig, KoersOp = op },
        ({ } m, PlanGemaakt p) => m with { Plan = p.Plan, PlanOp = op },
        ({ } m, HulpBepaald h) => m with
        {
            Bepalingen = [.. m.Bepalingen, h],
            NogOpnieuw = Math.Max(0, m.NogOpnieuw - 1),
            NogOpnieuwNaDeTermijn = h.NaDeTermijn ? Math.Max(0, m.NogOpnieuwNaDeTermijn - 1) : m.NogOpnieuwNaDeTermijn,
        },
        ({ } m, BepalingTeruggekomen t) => m with { Teruggekomen = new Dictionary<Guid, string>(m.Teruggekomen) { [t.Overdracht] = t.Reden }, NogOpnieuw = m.NogOpnieuw + 1, NogOpnieuwNaDeTermijn = m.NogOpnieuwNaDeTermijn + (m.Bepalingen.Any(b => b.Overdracht == t.Overdracht && b.NaDeTermijn) ? 1 : 0) },
        ({ } m, Vervangen v) => m with { Vervanging = v },
        ({ } m, Overgedragen o) => m with { OvergedragenAan = o.Gi },
        ({ } m, Overgenomen o) => m with
        {
            OvergenomenVan = o.Van,
            Koers = o.Koers?.Koers,
            HulpNodig = o.Koers?.HulpNodig ?? true,
            KoersOp = o.KoersOp ?? default,
            Familiegroepsplan = o.Familiegroepsplan,
            FamiliegroepsplanOp = o.FamiliegroepsplanOp ?? default,
            Plan = o.Plan?.Plan,
            PlanOp = o.PlanOp ?? default,
            Eerder = o.Bepalingen,
            NogOpnieuw = o.NogTeBepalen,
        },
        _ => throw new InvalidOperationException($"{gebeurtenis.GetType().Name} past niet in deze maatregel."),
    };

    private static object? Feit(Guid id, Maatregelgebeurtenis gebeurtenis) => gebeurtenis switch
    {
        Ontvangen o => new MaatregelOntvangen(id, o.Overdracht),
        Vervallen v => new MaatregelVervallen(id, v.Reden),
        Benoemd b => new JeugdbeschermerBenoemd(id, b.Jeugdbeschermer),
        Gesproken g => new ContactGeweest(id, g.Met),
        FamiliegroepsplanAfgesproken f => new FamiliegroepsplanBesloten(id, f.KomtEr),
        KoersGekozen k => new KoersBepaald(id, k.HulpNodig),
        Uitgelegd u => new TermijnToegelicht(id, u.Termijn, u.VerteldOp),
        PlanGemaakt => new PlanVastgesteld(id),
        HulpBepaald h => new JeugdhulpBepaald(id, h.Overdracht, h.Gemeente),
        Vervangen v => new GiVervangen(id, v.Overdracht, v.Gi),
        _ => null,
    };
}
