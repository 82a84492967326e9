namespace Keten.Contracts;

/// <summary>The RvdK has received a verzoek tot onderzoek; its terms are counted from here.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Overdracht">The handover with which it came.</param>
/// <param name="Verzoeker">OIN of the organisation that asks.</param>
[Feitsoort("verzoek-ontvangen")]
public sealed record VerzoekOntvangen(Guid Onderzoek, Guid Overdracht, string Verzoeker);

/// <summary>The RvdK has turned the verzoek down, or it was withdrawn: there will be no onderzoek.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Reden"><c>teruggelegd</c> or <c>ingetrokken</c>.</param>
[Feitsoort("verzoek-vervallen")]
public sealed record VerzoekVervallen(Guid Onderzoek, string Reden);

/// <summary>The raadsonderzoek has started; until here the child waited.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="ZichtBij">Name of who watches the child's safety meanwhile, as the RvdK has ascertained (an OIN).</param>
/// <param name="ZichtToereikend">Whether the RvdK finds that sufficient.</param>
[Feitsoort("raadsonderzoek-gestart")]
public sealed record RaadsonderzoekGestart(Guid Onderzoek, string ZichtBij, bool ZichtToereikend);

/// <summary>The RvdK has decided.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Besluit"><c>verzoek-ots</c>, <c>vrijwillig-met-advies</c> or <c>geen-maatregel</c>.</param>
[Feitsoort("raadsbesluit-genomen")]
public sealed record RaadsbesluitGenomen(Guid Onderzoek, string Besluit);
