namespace Keten.Contracts;

/// <summary>
/// What is told about the child at a handover. It travels encrypted for the receiver and is stored encrypted. Facts stand apart from
/// opinions ("feiten volledig en naar waarheid", Jeugdwet art. 3.3).
/// </summary>
public sealed record OverdrachtInhoud
{
    /// <summary>The child; personal data.</summary>
    public required Jeugdige Jeugdige { get; init; }

    /// <summary>Why the child is handed over.</summary>
    public required string Reden { get; init; }

    /// <summary>What is asked of the receiver.</summary>
    public required string Vraag { get; init; }

    /// <summary>Facts, each with its source.</summary>
    public required IReadOnlyList<Overdrachtsfeit> Feiten { get; init; }

    /// <summary>Opinions and appraisals, each with whose it is.</summary>
    public IReadOnlyList<Mening> Meningen { get; init; } = [];

    /// <summary>The last safety assessment; it travels so that the next builds on it.</summary>
    public required Veiligheidsbeoordeling Veiligheidsbeoordeling { get; init; }

    /// <summary>Agreements that keep the child safe meanwhile.</summary>
    public IReadOnlyList<string> Veiligheidsafspraken { get; init; } = [];

    /// <summary>Help that is running.</summary>
    public IReadOnlyList<string> LopendeHulp { get; init; } = [];

    /// <summary>Professionals involved, by pseudonymous id and role.</summary>
    public IReadOnlyList<BetrokkenProfessional> Professionals { get; init; } = [];

    /// <summary>What the child and each parent think of the handover.</summary>
    public IReadOnlyList<Zienswijze> Zienswijzen { get; init; } = [];

    /// <summary>Documents by reference; none travels itself.</summary>
    public IReadOnlyList<Documentverwijzing> Documenten { get; init; } = [];

    /// <summary>The measure on which the handover rests; null before an uitspraak.</summary>
    public OpgelegdeMaatregel? Maatregel { get; init; }

    /// <summary>The help that the GI has determined; null where none is asked for.</summary>
    public BepaaldeHulp? Hulp { get; init; }

    /// <summary>Who was told that this goes to the receiver: <c>jeugdige</c>, <c>ouders</c> [001 §4.2]; null in contents of before this was asked.</summary>
    public IReadOnlyList<string>? Ingelicht { get; init; }
}

/// <summary>The child that is handed over.</summary>
/// <param name="Bsn">Citizen service number (9 digits, elfproef); null for an unborn child or when unknown.</param>
/// <param name="Naam">Name.</param>
/// <param name="Geboortedatum">Date of birth; null for an unborn child.</param>
/// <param name="VerwachteGeboorte">Due date of an unborn child; null otherwise.</param>
public sealed record Jeugdige(string? Bsn, string Naam, DateOnly? Geboortedatum = null, DateOnly? VerwachteGeboorte = null);

/// <summary>A fact.</summary>
/// <param name="Tekst">What happened or is the case.</param>
/// <param name="Bron">Who saw it or where it stands.</param>
/// <param name="Datum">When; null when not tied to a day.</param>
public sealed record Overdrachtsfeit(string Tekst, string Bron, DateOnly? Datum = null);

/// <summary>An opinion or appraisal.</summary>
/// <param name="Van">Whose it is.</param>
/// <param name="Tekst">The opinion.</param>
public sealed record Mening(string Van, string Tekst);

/// <summary>A safety assessment.</summary>
/// <param name="Instrument">The instrument used.</param>
/// <param name="Datum">When it was done.</param>
/// <param name="Uitkomst">Its outcome: <c>veilig</c>, <c>voldoende-veilig</c>, <c>onveilig</c> or <c>acuut-onveilig</c>.</param>
/// <param name="Toelichting">Explanation; null when none.</param>
public sealed record Veiligheidsbeoordeling(string Instrument, DateOnly Datum, string Uitkomst, string? Toelichting = null)
{
    /// <summary>The outcomes that are accepted.</summary>
    public static readonly IReadOnlyList<string> Uitkomsten = ["veilig", "voldoende-veilig", "onveilig", "acuut-onveilig"];
}

/// <summary>A professional who is involved.</summary>
/// <param name="Id">Pseudonymous id.</param>
/// <param name="Rol">Role towards the child, for instance huisarts.</param>
public sealed record BetrokkenProfessional(string Id, string Rol);

/// <summary>What the child or a parent thinks of the handover.</summary>
/// <param name="Van">Whose view: jeugdige, or which parent.</param>
/// <param name="Tekst">The view, or why it is not known.</param>
public sealed record Zienswijze(string Van, string Tekst);

/// <summary>A document by reference.</summary>
/// <param name="Titel">Title without personal data.</param>
/// <param name="Verwijzing">Where it is to be had under authorisation.</param>
/// <param name="Soort">What it is, one of <see cref="Soorten"/>; null when it is something else.</param>
public sealed record Documentverwijzing(string Titel, Uri Verwijzing, string? Soort = null)
{
    /// <summary>The kinds of document that a handover may require.</summary>
    public static readonly IReadOnlyList<string> Soorten = ["uitspraak", "raadsrapport", "onderzoek-veilig-thuis"];
}

/// <summary>A child-protection measure as the kinderrechter imposed it.</summary>
/// <param name="Soort"><c>ots</c>.</param>
/// <param name="UitgesprokenOp">Date of the beschikking (Amsterdam).</param>
/// <param name="IngaandOp">First day on which it holds.</param>
/// <param name="Tot">First day on which it holds no longer; for an ots at most one year after <paramref name="IngaandOp"/> (BW 1:258).</param>
/// <param name="Zaaknummer">Number of the case at the rechtbank.</param>
/// <param name="Gi">OIN of the gecertificeerde instelling that is charged with it.</param>
/// <param name="Motivering">Nature and degree of the threat, as the kinderrechter motivated it [001 §4.2].</param>
public sealed record OpgelegdeMaatregel(string Soort, DateOnly UitgesprokenOp, DateOnly IngaandOp, DateOnly Tot, string Zaaknummer, string Gi, string Motivering);

/// <summary>Help that the GI has determined as needed (bepaling jeugdhulp, Jeugdwet 3.5); the gemeente must provide it (2.4).</summary>
/// <param name="Omschrijving">Which help.</param>
/// <param name="Doel">What it must bring about.</param>
/// <param name="Omvang">How much and how long; null when left to the aanbieder.</param>
/// <param name="Voor">Who gets the help: <c>jeugdige</c> or <c>gezin</c>.</param>
public sealed record BepaaldeHulp(string Omschrijving, string Doel, string? Omvang, string Voor);
