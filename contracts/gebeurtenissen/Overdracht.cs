namespace Keten.Contracts;

/// <summary>A grant came into being: the organisation that recorded it holds a register of the child from now on.</summary>
/// <param name="Toekenning">Identity of the grant.</param>
/// <param name="Register">The register.</param>
/// <param name="Grond"><c>melding</c>, <c>uitspraak</c>, <c>overdracht</c>, or <c>hersteld</c>: after a backup was put back it follows from an offer that the organisation had made of it.</param>
/// <param name="Bron">Identity of the melding, uitspraak or handover.</param>
/// <param name="Vorige">The grant that it succeeds; null for the first of a traject.</param>
[Feitsoort("toekenning-ontstaan")]
public sealed record ToekenningOntstaan(Guid Toekenning, Register Register, string Grond, Guid Bron, Guid? Vorige);

/// <summary>
/// The former holder has seen the acceptance and is no longer bound. Where a backup took the acceptance from both sides, that the new holder has offered
/// it on stands in for it.
/// </summary>
/// <param name="Toekenning">Identity of the grant.</param>
/// <param name="Register">The register.</param>
/// <param name="Overdracht">The handover with which it was passed on.</param>
/// <param name="Acceptatie">The receiver's half that holds the acceptance, or the new holder's half with which it offered this on: without it nothing is released.</param>
[Feitsoort("toekenning-vrijgegeven", VolgtUitOverdracht = true)]
public sealed record ToekenningVrijgegeven(Guid Toekenning, Register Register, Guid Overdracht, Gezien Acceptatie);

/// <summary>A handover was offered.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Soort">Kind of handover.</param>
/// <param name="Van">OIN of the offering organisation.</param>
/// <param name="Naar">OIN of the receiving organisation.</param>
/// <param name="Registers">What is offered.</param>
[Feitsoort("overdracht-aangeboden", VolgtUitOverdracht = true)]
public sealed record OverdrachtAangeboden(Guid Overdracht, string Soort, string Van, string Naar, IReadOnlyList<AangebodenRegister> Registers);

/// <summary>The sender wishes to take an offer back.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Reden">Code of the reason.</param>
[Feitsoort("intrekking-gewenst")]
public sealed record IntrekkingGewenst(Guid Overdracht, string Reden);

/// <summary>The receiver's system has the offer; no human yet.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
[Feitsoort("overdracht-ontvangen", VolgtUitOverdracht = true)]
public sealed record OverdrachtOntvangen(Guid Overdracht);

/// <summary>The receiver has decided on an offer.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Besluit">Accepted, turned down, or withdrawal confirmed.</param>
/// <param name="Door">Pseudonymous id of the named person.</param>
/// <param name="Reden">Code of the reason; null when accepted.</param>
[Feitsoort("overdracht-besloten", VolgtUitOverdracht = true)]
public sealed record OverdrachtBesloten(Guid Overdracht, Besluitsoort Besluit, string Door, string? Reden);

/// <summary>The sender has seen how its offer ended.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Besluit">The decision seen.</param>
[Feitsoort("besluit-gezien", VolgtUitOverdracht = true)]
public sealed record BesluitGezien(Guid Overdracht, Besluitsoort Besluit);

/// <summary>The receiver misses something and asks for it. Clock and responsibility stay where they are.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Vraag">Number of the question, from 1.</param>
[Feitsoort("aanvulling-gevraagd")]
public sealed record AanvullingGevraagd(Guid Overdracht, int Vraag);

/// <summary>The sender has answered a question.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Vraag">Number of the question.</param>
[Feitsoort("aanvulling-gegeven")]
public sealed record AanvullingGegeven(Guid Overdracht, int Vraag);

/// <summary>How the three-way talk of a handover stands.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Stand">Planned, held or not held.</param>
/// <param name="Op">The moment planned or held; null when not held.</param>
/// <param name="Reden">Code of the reason when not held; else null.</param>
[Feitsoort("overdrachtsgesprek-vastgelegd")]
public sealed record OverdrachtsgesprekVastgelegd(Guid Overdracht, Gespreksstand Stand, DateTimeOffset? Op, string? Reden);

/// <summary>A joint visit of sender and receiver to the gezin, or one that did not come about; what is recorded of a day replaces what was recorded of it before.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Datum">The day (calendar date in Amsterdam).</param>
/// <param name="Geweest">Whether it took place.</param>
/// <param name="Reden">Code of the reason when it did not; else null.</param>
[Feitsoort("gezamenlijk-bezoek-vastgelegd")]
public sealed record GezamenlijkBezoekVastgelegd(Guid Overdracht, DateOnly Datum, bool Geweest, string? Reden);

/// <summary>Until when the sender stays available after the acceptance.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Tot">The last day (calendar date in Amsterdam).</param>
[Feitsoort("nazorg-afgesproken")]
public sealed record NazorgAfgesproken(Guid Overdracht, DateOnly Tot);

/// <summary>An answer did not come within what was agreed, and somebody was told.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Wat">What was waited for.</param>
/// <param name="Trede">Who was told.</param>
/// <param name="Uiterlijk">The last day on which it would have been in time (calendar date in Amsterdam).</param>
/// <param name="Aan">The escalation contact or the OIN of the region; null for both sides, or when none was agreed.</param>
[Feitsoort("antwoord-uitgebleven")]
public sealed record AntwoordUitgebleven(Guid Overdracht, Wachtpunt Wat, Trede Trede, DateOnly Uiterlijk, string? Aan);

/// <summary>The region ended an offer whose receiver is gone; what was offered stays with the sender.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Naar">OIN of the receiver, which has no part in it any more.</param>
/// <param name="Toekenningen">The grants that an acceptance would give, or had given unseen: they have no effect, whether the receiver knows that or not.</param>
/// <param name="Regio">OIN of the region.</param>
/// <param name="Door">Pseudonymous id of who did it there.</param>
/// <param name="Reden">Code of the reason.</param>
[Feitsoort("overdracht-beeindigd", VolgtUitOverdracht = true)]
public sealed record OverdrachtBeeindigd(Guid Overdracht, string Naar, IReadOnlyList<Guid> Toekenningen, string Regio, string Door, string Reden);

/// <summary>The receiver has seen that the region ended the offer: a decision that it had taken has no effect.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
[Feitsoort("beeindiging-gezien", VolgtUitOverdracht = true)]
public sealed record BeeindigingGezien(Guid Overdracht);

/// <summary>A grant lost its effect: it came from an acceptance that the sender had not seen when the region ended the offer.</summary>
/// <param name="Toekenning">Identity of the grant.</param>
/// <param name="Register">The register.</param>
/// <param name="Overdracht">The handover that was ended.</param>
[Feitsoort("toekenning-vervallen", VolgtUitOverdracht = true)]
public sealed record ToekenningVervallen(Guid Toekenning, Register Register, Guid Overdracht);
