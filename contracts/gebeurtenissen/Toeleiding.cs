namespace Keten.Contracts;

/// <summary>The gemeente has a bepaling jeugdhulp in its system.</summary>
/// <param name="Hulpvraag">Identity of the hulpvraag at the gemeente.</param>
/// <param name="Overdracht">The handover with which it came.</param>
[Feitsoort("hulpvraag-ontvangen", VolgtUitOverdracht = true)]
public sealed record HulpvraagOntvangen(Guid Hulpvraag, Guid Overdracht);

/// <summary>This gemeente does not provide the help: it was sent to the wrong one, or taken back.</summary>
/// <param name="Hulpvraag">Identity of the hulpvraag.</param>
/// <param name="Reden"><c>teruggelegd</c> or <c>ingetrokken</c>.</param>
[Feitsoort("hulpvraag-vervallen", VolgtUitOverdracht = true)]
public sealed record HulpvraagVervallen(Guid Hulpvraag, string Reden);

/// <summary>GI and gemeente have consulted; agreement is not needed (Jeugdwet 3.5).</summary>
/// <param name="Hulpvraag">Identity of the hulpvraag.</param>
[Feitsoort("overleg-gevoerd")]
public sealed record OverlegGevoerd(Guid Hulpvraag);

/// <summary>The gemeente has issued the beschikking for the help.</summary>
/// <param name="Hulpvraag">Identity of the hulpvraag.</param>
[Feitsoort("beschikking-afgegeven")]
public sealed record BeschikkingAfgegeven(Guid Hulpvraag);

/// <summary>The gemeente has put the child forward at an aanbieder.</summary>
/// <param name="Hulpvraag">Identity of the hulpvraag.</param>
/// <param name="Overdracht">The handover with which the aanbieder gets it.</param>
/// <param name="Aanbieder">OIN of the aanbieder.</param>
[Feitsoort("aanmelding-gedaan")]
public sealed record AanmeldingGedaan(Guid Hulpvraag, Guid Overdracht, string Aanbieder);

/// <summary>The aanbieder has the aanmelding in its system.</summary>
/// <param name="Aanmelding">Identity of the aanmelding at the aanbieder.</param>
/// <param name="Overdracht">The handover with which it came.</param>
[Feitsoort("aanmelding-ontvangen", VolgtUitOverdracht = true)]
public sealed record AanmeldingOntvangen(Guid Aanmelding, Guid Overdracht);

/// <summary>This aanbieder does not take the child, or the aanmelding was taken back.</summary>
/// <param name="Aanmelding">Identity of the aanmelding.</param>
/// <param name="Reden"><c>teruggelegd</c> or <c>ingetrokken</c>.</param>
[Feitsoort("aanmelding-vervallen", VolgtUitOverdracht = true)]
public sealed record AanmeldingVervallen(Guid Aanmelding, string Reden);

/// <summary>The intake was held. An intake followed by a waiting list is no start of help [001 §5.2].</summary>
/// <param name="Aanmelding">Identity of the aanmelding.</param>
[Feitsoort("intake-gehouden")]
public sealed record IntakeGehouden(Guid Aanmelding);

/// <summary>Help has really started.</summary>
/// <param name="Aanmelding">Identity of the aanmelding.</param>
/// <param name="Soort">
/// <c>zoals-bepaald</c>; <c>passend-alternatief</c>, which professional and family find fitting; or <c>overbrugging</c>, which does not
/// stop HULP-START.
/// </param>
[Feitsoort("hulp-gestart")]
public sealed record HulpGestart(Guid Aanmelding, string Soort);
