namespace Keten.Contracts;

/// <summary>The GI has the measure in its system: from the later of this and the uitspraak its terms of five working days are counted.</summary>
/// <param name="Maatregel">Identity of the measure at the GI.</param>
/// <param name="Overdracht">The handover with which it came.</param>
[Feitsoort("maatregel-ontvangen", VolgtUitOverdracht = true)]
public sealed record MaatregelOntvangen(Guid Maatregel, Guid Overdracht);

/// <summary>This GI does not carry out the measure: it was sent to the wrong one, or taken back.</summary>
/// <param name="Maatregel">Identity of the measure at the GI.</param>
/// <param name="Reden"><c>teruggelegd</c> or <c>ingetrokken</c>.</param>
[Feitsoort("maatregel-vervallen", VolgtUitOverdracht = true)]
public sealed record MaatregelVervallen(Guid Maatregel, string Reden);

/// <summary>The child has a jeugdbeschermer; meets GI-NAAM the first time.</summary>
/// <param name="Maatregel">Identity of the measure.</param>
/// <param name="Jeugdbeschermer">Pseudonymous id.</param>
[Feitsoort("jeugdbeschermer-benoemd")]
public sealed record JeugdbeschermerBenoemd(Guid Maatregel, string Jeugdbeschermer);

/// <summary>The GI has spoken with members of the family; GI-CONTACT is met once the child and the parents with gezag have been spoken with.</summary>
/// <param name="Maatregel">Identity of the measure.</param>
/// <param name="Met">With whom: <c>jeugdige</c>, <c>ouders-met-gezag</c>.</param>
[Feitsoort("contact-geweest")]
public sealed record ContactGeweest(Guid Maatregel, IReadOnlyList<string> Met);

/// <summary>It is settled whether the family makes a plan itself; when it does not, GI-PLAN is counted from here (Jeugdwet 4.1.3).</summary>
/// <param name="Maatregel">Identity of the measure.</param>
/// <param name="KomtEr">Whether a familiegroepsplan comes.</param>
[Feitsoort("familiegroepsplan-besloten")]
public sealed record FamiliegroepsplanBesloten(Guid Maatregel, bool KomtEr);

/// <summary>The gedragen koers is settled with the family: goals and needed help; meets GI-KOERS.</summary>
/// <param name="Maatregel">Identity of the measure.</param>
/// <param name="HulpNodig">Whether the koers names help; without, HULP-START does not apply.</param>
[Feitsoort("koers-bepaald")]
public sealed record KoersBepaald(Guid Maatregel, bool HulpNodig = true);

/// <summary>The plan van aanpak is vastgesteld; meets GI-PLAN.</summary>
/// <param name="Maatregel">Identity of the measure.</param>
[Feitsoort("plan-vastgesteld")]
public sealed record PlanVastgesteld(Guid Maatregel);

/// <summary>The GI has determined which jeugdhulp is needed; the gemeente must provide it (Jeugdwet 2.4, 3.5).</summary>
/// <param name="Maatregel">Identity of the measure.</param>
/// <param name="Overdracht">The handover with which the gemeente gets it.</param>
/// <param name="Gemeente">OIN of the gemeente.</param>
[Feitsoort("jeugdhulp-bepaald")]
public sealed record JeugdhulpBepaald(Guid Maatregel, Guid Overdracht, string Gemeente);

/// <summary>
/// The kinderrechter has replaced the GI by another (BW 1:259): that one is charged from the moment of this fact, and gets the measure with a handover.
/// Its terms of five working days are counted from the later of this and being informed. Until a named person there accepts, this GI goes on.
/// </summary>
/// <param name="Maatregel">Identity of the measure at the GI that is replaced.</param>
/// <param name="Overdracht">The handover with which the other GI gets it.</param>
/// <param name="Gi">OIN of the GI that replaces it.</param>
[Feitsoort("gi-vervangen")]
public sealed record GiVervangen(Guid Maatregel, Guid Overdracht, string Gi);

/// <summary>
/// Comply or explain: a term that may be passed with an explanation (GI-KOERS, HULP-START) has one, recorded before it was passed. When it is
/// passed it counts as explained, never as met.
/// </summary>
/// <param name="Maatregel">Identity of the measure.</param>
/// <param name="Termijn">Id of the term in the catalogue.</param>
/// <param name="VerteldOp">The day on which the child and the parents were told.</param>
[Feitsoort("termijn-toegelicht")]
public sealed record TermijnToegelicht(Guid Maatregel, string Termijn, DateOnly VerteldOp);
