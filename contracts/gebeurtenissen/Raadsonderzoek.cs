namespace Keten.Contracts;

/// <summary>The RvdK has received a verzoek tot onderzoek; its terms are counted from here.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Overdracht">The handover with which it came.</param>
/// <param name="Verzoeker">OIN of the organisation that asks.</param>
[Feitsoort("verzoek-ontvangen", VolgtUitOverdracht = true)]
public sealed record VerzoekOntvangen(Guid Onderzoek, Guid Overdracht, string Verzoeker);

/// <summary>The RvdK has turned the verzoek down, or it was withdrawn: there will be no onderzoek.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Reden"><c>teruggelegd</c> or <c>ingetrokken</c>.</param>
[Feitsoort("verzoek-vervallen", VolgtUitOverdracht = true)]
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

/// <summary>The rechtbank has received the verzoekschrift; from here to the uitspraak the days are the court's, not the chain's.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Maatregel">What is asked for: <c>ots</c>.</param>
[Feitsoort("verzoekschrift-ingediend")]
public sealed record VerzoekschriftIngediend(Guid Onderzoek, string Maatregel);

/// <summary>The zitting was held.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="JeugdigeUitgenodigd">Whether the child was invited; from 12 it must be.</param>
[Feitsoort("zitting-gehouden")]
public sealed record ZittingGehouden(Guid Onderzoek, bool JeugdigeUitgenodigd);

/// <summary>The RvdK has offered the measure to a GI: with the uitspraak, and again after one turned it down as the wrong one.</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Overdracht">The handover with which the GI gets it.</param>
/// <param name="Gi">OIN of that GI.</param>
[Feitsoort("maatregel-aangeboden")]
public sealed record MaatregelAangeboden(Guid Onderzoek, Guid Overdracht, string Gi);

/// <summary>The kinderrechter has decided. With an ots the GI is charged by law from this moment [001 §4.1].</summary>
/// <param name="Onderzoek">Identity of the raadsonderzoek.</param>
/// <param name="Uitkomst"><c>ots</c> or <c>afgewezen</c>.</param>
/// <param name="Gi">OIN of the GI that is charged; null when refused.</param>
/// <param name="IngaandOp">First day of the measure; null when refused.</param>
/// <param name="Tot">First day on which the measure holds no longer; null when refused.</param>
[Feitsoort("uitspraak-gedaan")]
public sealed record UitspraakGedaan(Guid Onderzoek, string Uitkomst, string? Gi, DateOnly? IngaandOp, DateOnly? Tot);
