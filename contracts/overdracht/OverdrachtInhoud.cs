using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Keten.Contracts;

/// <summary>
/// What is told about the child at a handover. It travels encrypted for the receiver and is stored encrypted. Facts stand apart from
/// opinions ("feiten volledig en naar waarheid", Jeugdwet art. 3.3).
/// </summary>
[Description("Wat bij een overdracht over het kind wordt verteld.")]
public sealed record OverdrachtInhoud
{
    /// <summary>The child; personal data.</summary>
    [Description("Het kind.")]
    public required Jeugdige Jeugdige { get; init; }

    /// <summary>Why the child is handed over.</summary>
    [Description("Waarom het kind wordt overgedragen.")]
    public required string Reden { get; init; }

    /// <summary>What is asked of the receiver.</summary>
    [Description("Wat van de ontvanger wordt gevraagd.")]
    public required string Vraag { get; init; }

    /// <summary>Facts, each with its source.</summary>
    [Description("Feiten, elk met zijn bron.")]
    public required IReadOnlyList<Overdrachtsfeit> Feiten { get; init; }

    /// <summary>Opinions and appraisals, each with whose it is.</summary>
    [Description("Meningen en oordelen, elk met van wie het is.")]
    public IReadOnlyList<Mening> Meningen { get; init; } = [];

    /// <summary>The last safety assessment; it travels so that the next builds on it. Null where there is none yet: a melding that was not triaged.</summary>
    [Description("De laatste veiligheidsbeoordeling; leeg bij een melding die nog niet getrieerd is.")]
    public Veiligheidsbeoordeling? Veiligheidsbeoordeling { get; init; }

    /// <summary>Agreements that keep the child safe meanwhile.</summary>
    [Description("Afspraken die het kind intussen veilig houden.")]
    public IReadOnlyList<string> Veiligheidsafspraken { get; init; } = [];

    /// <summary>Help that is running.</summary>
    [Description("Hulp die loopt.")]
    public IReadOnlyList<string> LopendeHulp { get; init; } = [];

    /// <summary>Professionals involved, by pseudonymous id and role.</summary>
    [Description("Betrokken professionals, met pseudoniem en rol.")]
    public IReadOnlyList<BetrokkenProfessional> Professionals { get; init; } = [];

    /// <summary>What the child and each parent think of the handover.</summary>
    [Description("Wat het kind en elke ouder van de overdracht vinden.")]
    public IReadOnlyList<Zienswijze> Zienswijzen { get; init; } = [];

    /// <summary>Documents by reference; none travels itself.</summary>
    [Description("Verwijzingen naar documenten; de documenten zelf reizen niet mee.")]
    public IReadOnlyList<Documentverwijzing> Documenten { get; init; } = [];

    /// <summary>The measure on which the handover rests; null before an uitspraak.</summary>
    [Description("De maatregel waarop de overdracht rust; leeg voor een uitspraak.")]
    public OpgelegdeMaatregel? Maatregel { get; init; }

    /// <summary>The help that the GI has determined; null where none is asked for.</summary>
    [Description("De hulp die de GI bepaalde.")]
    public BepaaldeHulp? Hulp { get; init; }

    /// <summary>Who was told that this goes to the receiver: <c>jeugdige</c>, <c>ouders</c> [001 §4.2]; null in contents of before this was asked.</summary>
    [Description("Wie weet dat dit naar de ontvanger gaat: jeugdige, ouders.")]
    public IReadOnlyList<string>? Ingelicht { get; init; }

    /// <summary>
    /// The other children of the gezin, as the sender knew them when it offered: the pseudonyms of their trajecten and no more, for the safety of
    /// the gezin. Null when it knew none, where nothing moves, and in contents of before this was told.
    /// </summary>
    [Description("De andere kinderen van het gezin die de aanbieder bij dit aanbod kende, alleen met hun traject; leeg als hij er geen kende.")]
    public IReadOnlyList<Gezinsgenoot>? Gezinsgenoten { get; init; }

    /// <summary>The meldingen about the child as they stood at the offer, for another Veilig Thuis to go on with; null in every other handover.</summary>
    [Description("De meldingen over het kind zoals zij er bij het aanbod voor stonden; alleen van het ene Veilig Thuis naar het andere.")]
    public IReadOnlyList<OvergedragenMelding>? Meldingen { get; init; }

    /// <summary>How far the measure had come at the offer, for another GI to go on with; null in every other handover.</summary>
    [Description("Hoe ver de uitvoering van de maatregel bij het aanbod was; alleen van de ene GI naar de andere.")]
    public Maatregeluitvoering? Uitvoering { get; init; }
}

/// <summary>
/// A measure as it stood at the GI that hands it over. Who was its jeugdbeschermer and with whom that spoke stays behind: the next GI appoints and
/// speaks itself.
/// </summary>
/// <param name="Maatregel">Identity of the measure at the sender.</param>
/// <param name="Familiegroepsplan">Whether the family makes a plan itself; null while that is not settled.</param>
/// <param name="FamiliegroepsplanOp">When that was settled: GI-PLAN is counted from here, wherever the child goes.</param>
/// <param name="Koers">The gedragen koers; null while there is none.</param>
/// <param name="Plan">The plan van aanpak; null while there is none.</param>
/// <param name="Bepalingen">The help that was determined, also by a GI before the sender; what came back stands in it too.</param>
/// <param name="NogTeBepalen">How many of them came back and were not followed by another yet.</param>
[Description("Hoe een maatregel erbij stond bij de GI die hem overdraagt.")]
public sealed record Maatregeluitvoering(
    [property: Description("Identiteit van de maatregel bij de aanbieder.")] Guid Maatregel,
    [property: Description("Of het gezin zelf een plan maakt; leeg zolang dat niet vaststaat.")] bool? Familiegroepsplan,
    [property: Description("Wanneer dat vaststond; de termijn van het plan van aanpak telt vanaf hier.")] DateTimeOffset? FamiliegroepsplanOp,
    [property: Description("De gedragen koers; leeg zolang die niet is bepaald.")] OvergedragenKoers? Koers,
    [property: Description("Het plan van aanpak; leeg zolang dat er niet is.")] OvergedragenPlan? Plan,
    [property: Description("De bepaalde jeugdhulp, ook die van een GI daarvoor.")] IReadOnlyList<OvergedragenBepaling> Bepalingen,
    [property: Description("Hoeveel bepalingen terugkwamen en nog niet opnieuw zijn gedaan.")] int NogTeBepalen);

/// <summary>The gedragen koers of the GI before.</summary>
/// <param name="Doelen">The goals.</param>
/// <param name="NodigeHulp">Which help is needed and for whom; empty when none is.</param>
/// <param name="Zienswijzen">What the child and the parents think of it.</param>
/// <param name="Op">When it was settled with the family.</param>
[Description("De gedragen koers van de vorige GI.")]
public sealed record OvergedragenKoers(
    [property: Description("De doelen.")] IReadOnlyList<string> Doelen,
    [property: Description("Welke hulp nodig is en voor wie; leeg als er geen hulp nodig is.")] IReadOnlyList<string> NodigeHulp,
    [property: Description("Wat de jeugdige en de ouders ervan vinden.")] IReadOnlyList<Zienswijze> Zienswijzen,
    [property: Description("Wanneer de koers is bepaald.")] DateTimeOffset? Op);

/// <summary>The plan van aanpak of the GI before.</summary>
/// <param name="Veiligheidsschatting">Its own safety assessment.</param>
/// <param name="Veiligheidsplan">The worked out safety plan.</param>
/// <param name="Bodemeisen">Minimum demands, where there are.</param>
/// <param name="Zienswijzen">What the child and each parent think of it.</param>
/// <param name="Op">When it was vastgesteld.</param>
[Description("Het plan van aanpak van de vorige GI.")]
public sealed record OvergedragenPlan(
    [property: Description("De veiligheidsschatting.")] Veiligheidsbeoordeling Veiligheidsschatting,
    [property: Description("Het uitgewerkte veiligheidsplan.")] string Veiligheidsplan,
    [property: Description("Bodemeisen.")] IReadOnlyList<string> Bodemeisen,
    [property: Description("Wat de jeugdige en elke ouder ervan vinden.")] IReadOnlyList<Zienswijze> Zienswijzen,
    [property: Description("Wanneer vastgesteld.")] DateTimeOffset? Op);

/// <summary>Help that a GI before determined.</summary>
/// <param name="Overdracht">The handover with which the gemeente got it.</param>
/// <param name="Gemeente">OIN of the gemeente.</param>
/// <param name="Hulp">The help.</param>
/// <param name="Teruggekomen">Why it was not provided, turned down or taken back; null when the gemeente accepted it.</param>
[Description("Jeugdhulp die een vorige GI bepaalde.")]
public sealed record OvergedragenBepaling(
    [property: Description("De overdracht aan de gemeente.")] Guid Overdracht,
    [property: Description("OIN van de gemeente.")] string Gemeente,
    [property: Description("De hulp.")] BepaaldeHulp Hulp,
    [property: Description("Waarom de bepaling niet doorging; leeg als de gemeente haar aannam.")] string? Teruggekomen);

/// <summary>
/// A melding as far as it concerns one child, as it stood at the Veilig Thuis that hands the child over. Who told of the child and the other
/// children in it stay behind.
/// </summary>
/// <param name="Melding">Identity of the melding at the sender.</param>
/// <param name="OntvangenOp">When the first Veilig Thuis received it: the term of the triage is counted from here, wherever the child goes.</param>
/// <param name="Zorgen">What the melder told of this child.</param>
/// <param name="Triagebesluit">The decision of the triage; null while there is none.</param>
/// <param name="GetrieerdOp">When that was taken: the term of the onderzoek is counted from here.</param>
/// <param name="OnderzoekGestartOp">When the onderzoek started; null while it has not.</param>
/// <param name="Conclusie">What the onderzoek concluded for this child; null while it has not.</param>
[Description("Een melding, voor zover zij over dit kind gaat. Wie meldde en de andere kinderen erin gaan niet mee.")]
public sealed record OvergedragenMelding(
    [property: Description("Identiteit van de melding bij de aanbieder.")] Guid Melding,
    [property: Description("Wanneer het eerste Veilig Thuis haar ontving; de termijn van de triage telt vanaf hier.")] DateTimeOffset OntvangenOp,
    [property: Description("De zorgen van de melder over dit kind.")] string Zorgen,
    [property: Description("Triagebesluit; leeg zolang er geen is.")] string? Triagebesluit,
    [property: Description("Wanneer dat is genomen; de termijn van het onderzoek telt vanaf hier.")] DateTimeOffset? GetrieerdOp,
    [property: Description("Wanneer het onderzoek startte; leeg zolang het niet is gestart.")] DateTimeOffset? OnderzoekGestartOp,
    [property: Description("Conclusie van het onderzoek voor dit kind; leeg zolang er geen is.")] Onderzoeksconclusie? Conclusie);

/// <summary>What the onderzoek of a Veilig Thuis concluded for a child.</summary>
/// <param name="Bevestigd">Whether kindermishandeling was established.</param>
/// <param name="VrijwilligMogelijk">Whether voluntary help is possible.</param>
/// <param name="Toelichting">On what that rests.</param>
/// <param name="Op">When it was concluded.</param>
[Description("De conclusie van een onderzoek van Veilig Thuis voor een kind.")]
public sealed record Onderzoeksconclusie(
    [property: Description("Of kindermishandeling is vastgesteld.")] bool Bevestigd,
    [property: Description("Of vrijwillige hulp mogelijk is.")] bool VrijwilligMogelijk,
    [property: Description("Waarop de conclusie rust.")] string Toelichting,
    [property: Description("Wanneer geconcludeerd.")] DateTimeOffset Op);

/// <summary>Another child of the gezin at the moment of the offer.</summary>
/// <param name="Traject">The traject of that child; pseudonymous.</param>
/// <param name="MeeAangeboden">Whether the sender offered that child to the same receiver too, by the same kind of handover.</param>
/// <param name="BijAanbieder">Whether the sender held of that child what it offered of this one; else it was elsewhere.</param>
[Description("Een ander kind van het gezin, op het moment van het aanbod.")]
public sealed record Gezinsgenoot(
    [property: Description("Het traject van dat kind (pseudoniem).")] Guid Traject,
    [property: Description("Of dat kind ook aan dezelfde ontvanger is aangeboden, met dezelfde soort overdracht.")] bool MeeAangeboden,
    [property: Description("Of de aanbieder van dat kind zelf had wat hij van dit kind aanbiedt; anders was het elders.")] bool BijAanbieder);

/// <summary>The child that is handed over.</summary>
/// <param name="Bsn">Citizen service number (9 digits, elfproef); null for an unborn child or when unknown.</param>
/// <param name="Naam">Name.</param>
/// <param name="Geboortedatum">Date of birth; null for an unborn child.</param>
/// <param name="VerwachteGeboorte">Due date of an unborn child; null otherwise.</param>
[Description("Het kind dat wordt overgedragen.")]
public sealed record Jeugdige(
    [property: Description("Burgerservicenummer; leeg voor een ongeboren kind of als het onbekend is.")] string? Bsn,
    [property: Description("Naam.")] string Naam,
    [property: Description("Geboortedatum; leeg voor een ongeboren kind.")] DateOnly? Geboortedatum = null,
    [property: Description("Uitgerekende datum van een ongeboren kind; anders leeg.")] DateOnly? VerwachteGeboorte = null);

/// <summary>A fact.</summary>
/// <param name="Tekst">What happened or is the case.</param>
/// <param name="Bron">Who saw it or where it stands.</param>
/// <param name="Datum">When; null when not tied to a day.</param>
[Description("Een feit.")]
public sealed record Overdrachtsfeit(
    [property: Description("Wat er gebeurde of aan de hand is.")] string Tekst,
    [property: Description("Wie het zag of waar het staat.")] string Bron,
    [property: Description("Wanneer; leeg als het niet bij een dag hoort.")] DateOnly? Datum = null);

/// <summary>An opinion or appraisal.</summary>
/// <param name="Van">Whose it is.</param>
/// <param name="Tekst">The opinion.</param>
[Description("Een mening of oordeel.")]
public sealed record Mening(
    [property: Description("Van wie.")] string Van,
    [property: Description("De mening.")] string Tekst);

/// <summary>A safety assessment.</summary>
/// <param name="Instrument">The instrument used.</param>
/// <param name="Datum">When it was done.</param>
/// <param name="Uitkomst">Its outcome: <c>veilig</c>, <c>voldoende-veilig</c>, <c>onveilig</c> or <c>acuut-onveilig</c>.</param>
/// <param name="Toelichting">Explanation; null when none.</param>
[Description("Een veiligheidsbeoordeling.")]
public sealed record Veiligheidsbeoordeling(
    [property: Description("Het instrument, bijvoorbeeld LIRIK.")] string Instrument,
    [property: Description("Wanneer.")] DateOnly Datum,
    [property: Description("veilig, voldoende-veilig, onveilig of acuut-onveilig.")] string Uitkomst,
    [property: Description("Toelichting.")] string? Toelichting = null)
{
    /// <summary>The outcomes that are accepted.</summary>
    public static readonly IReadOnlyList<string> Uitkomsten = ["veilig", "voldoende-veilig", "onveilig", "acuut-onveilig"];
}

/// <summary>A professional who is involved.</summary>
/// <param name="Id">Pseudonymous id.</param>
/// <param name="Rol">Role towards the child, for instance huisarts.</param>
[Description("Een betrokken professional.")]
public sealed record BetrokkenProfessional(
    [property: Description("Pseudoniem.")] string Id,
    [property: Description("Rol bij het kind, bijvoorbeeld huisarts.")] string Rol);

/// <summary>What the child or a parent thinks of the handover.</summary>
/// <param name="Van">Whose view: jeugdige, or which parent.</param>
/// <param name="Tekst">The view, or why it is not known.</param>
[Description("Wat het kind of een ouder van de overdracht vindt.")]
public sealed record Zienswijze(
    [property: Description("Van wie: jeugdige, of welke ouder.")] string Van,
    [property: Description("De zienswijze, of waarom die niet bekend is.")] string Tekst);

/// <summary>A document by reference.</summary>
/// <param name="Titel">Title without personal data.</param>
/// <param name="Verwijzing">Where it is to be had under authorisation.</param>
/// <param name="Soort">What it is, one of <see cref="Soorten"/>; null when it is something else.</param>
[Description("Een verwijzing naar een document.")]
public sealed record Documentverwijzing(
    [property: Description("Titel zonder persoonsgegevens.")] string Titel,
    [property: Description("Waar het met toestemming op te halen is.")] Uri Verwijzing,
    [property: Description("uitspraak, raadsrapport of onderzoek-veilig-thuis; leeg voor iets anders.")] string? Soort = null)
{
    /// <summary>The kinds of document that a handover may require.</summary>
    public static readonly IReadOnlyList<string> Soorten = ["uitspraak", "raadsrapport", "onderzoek-veilig-thuis"];
}

/// <summary>A child-protection measure as the kinderrechter imposed it.</summary>
/// <param name="Soort"><c>ots</c>.</param>
/// <param name="UitgesprokenOp">Date of the beschikking (Amsterdam).</param>
/// <param name="IngaandOp">First day on which it holds.</param>
/// <param name="Tot">First day on which it holds no longer; for an ots at most one year after <paramref name="IngaandOp"/> (BW 1:258).</param>
/// <param name="Zaaknummer">Number of the case at the rechtbank; empty where the receiver does not need it.</param>
/// <param name="Gi">OIN of the gecertificeerde instelling that is charged with it.</param>
/// <param name="Motivering">Nature and degree of the threat, as the kinderrechter motivated it [001 §4.2]; empty where the receiver does not need it.</param>
[Description("Een kinderbeschermingsmaatregel zoals de kinderrechter die uitsprak.")]
public sealed record OpgelegdeMaatregel(
    [property: Description("Soort maatregel: ots.")] string Soort,
    [property: Description("Datum van de beschikking.")] DateOnly UitgesprokenOp,
    [property: Description("Eerste dag waarop de maatregel geldt.")] DateOnly IngaandOp,
    [property: Description("Eerste dag waarop de maatregel niet meer geldt.")] DateOnly Tot,
    [property: Description("Zaaknummer bij de rechtbank.")] string Zaaknummer,
    [property: Description("OIN van de gecertificeerde instelling die is belast.")] string Gi,
    [property: Description("Aard en ernst van de bedreiging, zoals de kinderrechter die motiveert.")] string Motivering);

/// <summary>Help that the GI has determined as needed (bepaling jeugdhulp, Jeugdwet 3.5); the gemeente must provide it (2.4).</summary>
/// <param name="Omschrijving">Which help.</param>
/// <param name="Doel">What it must bring about.</param>
/// <param name="Voor">Who gets the help: <c>jeugdige</c> or <c>gezin</c>. Written last, as it always was.</param>
/// <param name="Omvang">How much and how long; null when left to the aanbieder.</param>
/// <param name="TermijnVanaf">Date of the uitspraak (Amsterdam) from which the term for this help is counted; follows from the measure. Null for help besides other help after that term was over.</param>
[Description("Hulp die de GI nodig vindt.")]
public sealed record BepaaldeHulp(
    [property: Description("Welke hulp.")] string Omschrijving,
    [property: Description("Wat de hulp moet bereiken.")] string Doel,
    [property: Description("Voor wie: jeugdige of gezin."), JsonPropertyOrder(1)] string Voor,
    [property: Description("Hoeveel en hoe lang; leeg als de aanbieder dat bepaalt.")] string? Omvang = null,
    [property: Description("Datum van de uitspraak waarvan de termijn voor deze hulp wordt geteld (HULP-START); volgt uit de maatregel. Leeg als deze hulp naast andere komt en die termijn voorbij is.")] DateOnly? TermijnVanaf = null);
