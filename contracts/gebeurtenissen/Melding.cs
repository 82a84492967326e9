namespace Keten.Contracts;

/// <summary>Veilig Thuis has a melding; each child named in it has a traject from now on.</summary>
/// <param name="Melding">Identity of the melding.</param>
/// <param name="OntvangenOp">When the melding was received; triage is counted from here.</param>
/// <param name="Heraanmelding">Trajecten that were known already and that this melding joins.</param>
[Feitsoort("melding-geregistreerd")]
public sealed record MeldingGeregistreerd(Guid Melding, DateTimeOffset OntvangenOp, IReadOnlyList<Guid> Heraanmelding);

/// <summary>A melding was received at another moment than its registration says: all that is counted from it is counted from here.</summary>
/// <param name="Melding">Identity of the melding.</param>
/// <param name="OntvangenOp">When the melding was received.</param>
[Feitsoort("melding-gecorrigeerd")]
public sealed record MeldingGecorrigeerd(Guid Melding, DateTimeOffset OntvangenOp);

/// <summary>
/// Another Veilig Thuis accepted a child and goes on with a melding about it, as it stood when the child was offered. The terms go on from where
/// they began: moving restarts none.
/// </summary>
/// <param name="Melding">Identity of the melding at the Veilig Thuis that took it over.</param>
/// <param name="Overdracht">The handover with which it came.</param>
/// <param name="Vorige">Identity of the melding at the Veilig Thuis before; null when its content had been forgotten.</param>
/// <param name="OntvangenOp">When the first Veilig Thuis received it.</param>
/// <param name="Triagebesluit">The decision of the triage that was taken before; null when triage is still to be done.</param>
/// <param name="GetrieerdOp">When that was taken.</param>
/// <param name="OnderzoekGestartOp">When the onderzoek had started; null when it had not.</param>
/// <param name="OnderzoekAfgerondOp">When the onderzoek was concluded for this child; null when it was not.</param>
[Feitsoort("melding-overgenomen", VolgtUitOverdracht = true)]
public sealed record MeldingOvergenomen(
    Guid Melding,
    Guid Overdracht,
    Guid? Vorige,
    DateTimeOffset OntvangenOp,
    string? Triagebesluit,
    DateTimeOffset? GetrieerdOp,
    DateTimeOffset? OnderzoekGestartOp,
    DateTimeOffset? OnderzoekAfgerondOp);

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
