using System.Diagnostics;

namespace Keten.Fundament;

/// <summary>What somebody is about to see, and who may.</summary>
/// <param name="Dossier">The dossier or handover that is looked at.</param>
/// <param name="Trajecten">The children it concerns.</param>
/// <param name="Organisaties">Organisations that have a ground to see it.</param>
/// <param name="Grond">That ground, in words.</param>
public sealed record Zaak(string Dossier, IReadOnlyList<Guid> Trajecten, IReadOnlyList<string> Organisaties, string Grond);

/// <summary>The one place that every read of a case passes: it checks the ground and durably logs the look before anything is answered.</summary>
public class Inkijk
{
    /// <summary>Whether the caller has a ground. Overridden only by the test that shows that the database holds without it.</summary>
    public virtual bool HeeftGrond(Wie wie, Zaak zaak) => zaak.Organisaties.Contains(wie.Organisatie);

    /// <summary>Logs a look; to be called within the transaction that reads. One record per child (Logboek dataverwerkingen); one without a child where none is concerned.</summary>
    public void Leg(Transactie tx, Wie wie, Zaak zaak, string handeling, DateTimeOffset nu) => Leg(tx, wie, [zaak], handeling, nu);

    /// <summary>Logs a look at several cases, as <see cref="Leg(Transactie, Wie, Zaak, string, DateTimeOffset)"/>.</summary>
    public void Leg(Transactie tx, Wie wie, IEnumerable<Zaak> zaken, string handeling, DateTimeOffset nu) => tx.StraksAlle(
        "insert into inzage (id, tijdstip, organisatie, persoon, rol, doel, handeling, verwerkingsactiviteit, traject, dossier, grond, trace_id, span_id) "
        + "values (@id, @nu, @Organisatie, @Persoon, @Rol, @Doel, @handeling, @activiteit, @traject, @Dossier, @Grond, @trace, @span)",
        [.. zaken.SelectMany(z => z.Trajecten.Count > 0 ? z.Trajecten.Select(t => (Guid?)t) : [null], (zaak, traject) => new
        {
            id = Id.Nieuw(),
            nu,
            wie.Organisatie,
            wie.Persoon,
            wie.Rol,
            wie.Doel,
            handeling,
            activiteit = "urn:keten:verwerking:" + handeling,
            traject = traject?.ToString("D"),
            zaak.Dossier,
            zaak.Grond,
            trace = Activity.Current?.TraceId.ToHexString(),
            span = Activity.Current?.SpanId.ToHexString(),
        })]);
}
