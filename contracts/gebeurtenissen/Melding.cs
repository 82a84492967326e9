namespace Keten.Contracts;

/// <summary>Veilig Thuis has a melding; each child named in it has a traject from now on.</summary>
/// <param name="Melding">Identity of the melding.</param>
/// <param name="OntvangenOp">When the melding was received; triage is counted from here.</param>
/// <param name="Heraanmelding">Trajecten that were known already and that this melding joins.</param>
[Feitsoort("melding-geregistreerd")]
public sealed record MeldingGeregistreerd(Guid Melding, DateTimeOffset OntvangenOp, IReadOnlyList<Guid> Heraanmelding);

/// <summary>The triage of a melding ended with a decision.</summary>
/// <param name="Melding">Identity of the melding.</param>
/// <param name="Besluit"><c>onderzoek</c>, <c>overdracht-lokaal-team</c>, <c>advies</c> or <c>spoed</c>.</param>
[Feitsoort("melding-getrieerd")]
public sealed record MeldingGetrieerd(Guid Melding, string Besluit);

/// <summary>Veilig Thuis has started its onderzoek; until here the child waited.</summary>
/// <param name="Melding">Identity of the melding.</param>
[Feitsoort("vt-onderzoek-gestart")]
public sealed record VtOnderzoekGestart(Guid Melding);

/// <summary>The onderzoek of Veilig Thuis is concluded for a child.</summary>
/// <param name="Melding">Identity of the melding.</param>
/// <param name="Bevestigd">Whether kindermishandeling was established.</param>
/// <param name="VrijwilligMogelijk">Whether voluntary help is possible.</param>
[Feitsoort("vt-onderzoek-afgerond")]
public sealed record VtOnderzoekAfgerond(Guid Melding, bool Bevestigd, bool VrijwilligMogelijk);
