using Keten.Termijnen;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>
/// Watches the terms of a service: writes along with each step of a case which of its terms run, and warns when one of their moments has come. A row
/// only says when to look again; the last day is derived at that moment. Several instances may do this: a row that one of them looks at is locked and
/// passed over by the others, and who stands still in its transaction loses it, and has changed nothing.
/// </summary>
public sealed class Termijnwacht(Dienst dienst)
{
    internal const int Bundel = 200;

    /// <summary>Cases whose terms are made anew in one transaction, which locks them.</summary>
    private const int Herziening = 50;

    private const string Sleutel = "(dossier, termijn, traject)";
    private const string Insert =
        $"insert into termijn (dossier, termijn, traject, organisatie, vanaf, boekingen, uiterlijk, volgende_op) values (@Dossier, @Termijn, @Traject, @Organisatie, @Vanaf, @Boekingen, @Uiterlijk, @Volgende) on conflict {Sleutel} "
        + "do update set vanaf = excluded.vanaf, boekingen = excluded.boekingen, uiterlijk = excluded.uiterlijk, volgende_op = excluded.volgende_op";

    private const string Delete = $"delete from termijn where {Sleutel} in ( values (@Dossier, @Termijn, @Traject))";

    /// <summary>After so long a term that could not be looked at is looked at again.</summary>
    private static readonly TimeSpan Uitstel = TimeSpan.FromHours(1);

    private readonly List<IDossiersoort> soorten = [];

    /// <summary>The kinds of cases of which the terms are watched.</summary>
    internal IReadOnlyList<IDossiersoort> Soorten => soorten;

    /// <summary>Whether the terms of all cases follow from the norms, calendar and days of warning with which this process began.</summary>
    public bool IsHerzien { get; private set; }

    public void Bewaakt(params IEnumerable<IDossiersoort> erbij) => soorten.AddRange(erbij);

    /// <summary>What has changed with a step of a case, along with that step.</summary>
    internal static void Volg(Transactie tx, Guid dossier, string organisatie, IEnumerable<OpenTermijn> oud, IEnumerable<OpenTermijn> nieuw, DateTimeOffset nu)
    {
        var was = Rijen(tx, dossier, organisatie, oud, nu);
        var wordt = Rijen(tx, dossier, organisatie, nieuw, nu);
        tx.StraksAlle(Delete, was.FindAll(w => !wordt.Exists(r => IsZelfde(r, w))));
        tx.StraksAlle(Insert, wordt.FindAll(r => !was.Exists(w => IsZelfde(r, w) && w.Vanaf == r.Vanaf && w.Boekingen == r.Boekingen)));
    }

    /// <summary>Looks at all that is due now.</summary>
    public async Task Waak(CancellationToken ct)
    {
        while (await Kijk(ct) > 0) dienst.Log.LogDebug("{Dienst} bewaakt verder.", dienst.Naam);
    }

    /// <summary>Looks at what is due now of one organisation, a bounded number.</summary>
    /// <returns>How many terms were looked at.</returns>
    internal async Task<int> Kijk(CancellationToken ct)
    {
        var eerste = (await dienst.Data.VraagAlsWerker<string>(
            "select organisatie from termijn where volgende_op <= @nu order by volgende_op limit 1", new { nu = dienst.Klok.Nu }, ct)).FirstOrDefault();
        return eerste is null ? 0 : await dienst.Data.AlsOrganisatie(new Wie(eerste, Rollen.Professional, Doelen.Jeugdbescherming, Systeem), tx => Kijk(tx, eerste), ct);
    }

    private async Task<int> Kijk(Transactie tx, string organisatie)
    {
        var nu = dienst.Klok.Nu;
        var rijen = await tx.Alle<Termijnrij>(
            "select t.dossier, t.termijn, t.traject, t.organisatie, t.vanaf, t.boekingen, t.uiterlijk, d.professional from termijn t join dossier d on d.id = t.dossier "
            + "where t.organisatie = @organisatie and t.volgende_op <= @nu order by t.volgende_op limit @Bundel" + (tx.Postgres ? " for update of t skip locked" : ""),
            new { organisatie, nu, Bundel = (long)Bundel });
        var bekeken = rijen.ConvertAll(rij => Bekijk(rij, nu));
        var meldingen = bekeken.FindAll(b => b.Moment is not null);
        if (meldingen.Count > 0)
        {
            var laatste = await tx.Eerste<long>(
                "insert into termijnteller (organisatie, laatste) values (@organisatie, @aantal) on conflict (organisatie) do update set laatste = termijnteller.laatste + @aantal returning laatste",
                new { organisatie, aantal = (long)meldingen.Count });
            tx.StraksAlle(
                "insert into termijnmelding (organisatie, epoch, nummer, dossier, termijn, traject, vanaf, boekingen, uiterlijk, moment, professional, op) "
                + "values (@Organisatie, @Epoch, @Nummer, @Dossier, @Termijn, @Traject, @Vanaf, @Boekingen, @Uiterlijk, @Moment, @Professional, @Op) on conflict (dossier, termijn, traject, uiterlijk, moment) do nothing",
                [.. meldingen.Select((m, i) => new
                {
                    m.Rij.Organisatie, dienst.Epoch, Nummer = laatste - meldingen.Count + i + 1, m.Rij.Dossier, m.Rij.Termijn, m.Rij.Traject, m.Rij.Vanaf, m.Rij.Boekingen, m.Uiterlijk, m.Moment, m.Rij.Professional, Op = nu,
                })]);
        }

        Bijwerken(tx, bekeken);
        return rijen.Count;
    }

    /// <summary>How a term stands now, whatever was written of it before.</summary>
    private Bekeken Bekijk(Termijnrij rij, DateTimeOffset nu)
    {
        try
        {
            if (Agenda.Boek(rij.Termijn, rij.Vanaf, rij.Boekingen) is not { } boek) return new(rij, rij.Uiterlijk, null, null);
            var uiterlijk = boek.Vervaldag(dienst.Kalender, Amsterdam.Datum(nu)).Uiterlijk;
            var momenten = dienst.Agenda.Momenten(rij.Organisatie, boek, uiterlijk);
            return new(rij, Agenda.Dag(uiterlijk), momenten.FindLast(m => m.Vanaf <= nu)?.Naam, momenten.Find(m => m.Vanaf > nu)?.Vanaf);
        }
        catch (Exception fout)
        {
            dienst.Log.LogError("Termijn {Termijn} van {Dossier} kan nu niet worden bekeken: {Soort}.", rij.Termijn, rij.Dossier, Database.Kort(fout));
            return new(rij, rij.Uiterlijk, null, nu + Uitstel);
        }
    }

    private static void Bijwerken(Transactie tx, List<Bekeken> bekeken)
    {
        var rijen = bekeken.ConvertAll(b => new { b.Rij.Dossier, b.Rij.Termijn, b.Rij.Traject, b.Uiterlijk, b.Volgende });
        const string Zet = "update termijn set uiterlijk = @Uiterlijk, volgende_op = @Volgende";
        if (tx.Postgres)
        {
            tx.StraksMetAlle(Zet + " from {rijen} where termijn.dossier = @Dossier and termijn.termijn = @Termijn and termijn.traject = @Traject", rijen, () => new Botsing("termijn"));
            return;
        }

        foreach (var rij in rijen) tx.Straks(Zet + " where dossier = @Dossier and termijn = @Termijn and traject = @Traject", rij);
    }

    /// <summary>
    /// Makes the terms of cases anew, a bounded number at a time: of each that an instance went on with which does not write them (it is of before, or was during an upgrade), and of all
    /// at the first start after the norms, the calendar or the days of warning changed, or after an upgrade by which a case has terms that it had not.
    /// </summary>
    public async Task Herzie(CancellationToken ct)
    {
        while (await HerzieAchterstand(ct)) dienst.Log.LogDebug("{Dienst} herziet termijnen verder.", dienst.Naam);
        foreach (var soort in soorten)
        {
            while (!IsHerzien && await HerzieAlles(soort, ct)) dienst.Log.LogDebug("{Dienst} herziet de termijnen van {Soort} verder.", dienst.Naam, soort.Soort);
        }

        IsHerzien = true;
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> HerzieAchterstand(CancellationToken ct)
    {
        var zaken = await dienst.Data.VraagAlsWerker<Zaak>(
            "select id, organisatie, soort from dossier where versie <> termijnversie order by id limit @Herziening", new { Herziening = (long)Herziening }, ct);
        await Herzie(zaken, ct);
        return zaken.Count == Herziening;
    }

    /// <returns>Whether there is more.</returns>
    private async Task<bool> HerzieAlles(IDossiersoort soort, CancellationToken ct)
    {
        var (recept, naam) = (dienst.Agenda.Recept, soort.Soort);
        var ronde = (await dienst.Data.VraagAlsWerker<Ronde>("select recept, na, klaar from termijnronde where soort = @naam", new { naam }, ct)).FirstOrDefault();
        var na = ronde?.Recept == recept ? ronde.Na : "";
        if (ronde?.Recept == recept && ronde.Klaar == 1) return false;
        var zaken = await dienst.Data.VraagAlsWerker<Zaak>(
            "select id, organisatie, soort from dossier where soort = @naam and id > @na order by id limit @Herziening", new { naam, na, Herziening = (long)Herziening }, ct);
        await Herzie(zaken, ct);

        // Another instance may have come further with the same; doing some of it twice changes nothing.
        var stand = new { naam, recept, na = zaken.LastOrDefault()?.Id.ToString("D") ?? na, klaar = zaken.Count < Herziening ? 1L : 0 };
        await dienst.Data.AlsWerker(
            tx => tx.Voer(
                "insert into termijnronde (soort, recept, na, klaar) values (@naam, @recept, @na, @klaar) on conflict (soort) do update set recept = excluded.recept, na = excluded.na, klaar = excluded.klaar "
                + "where termijnronde.recept <> excluded.recept or (termijnronde.klaar = 0 and termijnronde.na <= excluded.na)",
                stand),
            ct);
        return stand.klaar == 0;
    }

    private async Task Herzie(List<Zaak> zaken, CancellationToken ct)
    {
        foreach (var groep in zaken.GroupBy(z => z.Organisatie))
        {
            await dienst.Data.AlsOrganisatie(
                new Wie(groep.Key, Rollen.Professional, Doelen.Jeugdbescherming, Systeem),
                async tx =>
                {
                    foreach (var zaak in groep) await Herzie(tx, zaak);
                    return 0;
                },
                ct);
        }
    }

    private async Task Herzie(Transactie tx, Zaak zaak)
    {
        if (await Open(tx, zaak) is { } open)
        {
            var wordt = Rijen(tx, zaak.Id, zaak.Organisatie, open, dienst.Klok.Nu);
            var was = await tx.Alle<Termijnrij>("select dossier, termijn, traject from termijn where dossier = @Id", new { zaak.Id });
            tx.StraksAlle(Delete, was.FindAll(w => !wordt.Exists(r => IsZelfde(r, w))));
            tx.StraksAlle(Insert, wordt);
        }

        tx.Straks("update dossier set termijnversie = versie where id = @Id and versie <> termijnversie", new { zaak.Id });
    }

    /// <summary>The terms of a case, with the case locked. One that cannot be read holds up none of the others.</summary>
    private async Task<IReadOnlyList<OpenTermijn>?> Open(Transactie tx, Zaak zaak)
    {
        try
        {
            return soorten.Find(s => s.Soort == zaak.Soort) is { } soort ? await soort.Termijnen(tx, zaak.Id) : null;
        }
        catch (Exception fout) when (fout is not OperationCanceledException and not System.Data.Common.DbException)
        {
            dienst.Log.LogError("De termijnen van {Soort} {Dossier} zijn niet te herzien, en worden niet bewaakt: {Fout}.", zaak.Soort, zaak.Id, Database.Kort(fout));
            return null;
        }
    }

    private static List<Termijnrij> Rijen(Transactie tx, Guid dossier, string organisatie, IEnumerable<OpenTermijn> open, DateTimeOffset nu) =>
        [.. open.Select(t => tx.Agenda.Schrijf(dossier, organisatie, t, nu)).OfType<Termijnrij>()];

    private static bool IsZelfde(Termijnrij een, Termijnrij ander) => een.Termijn == ander.Termijn && een.Traject == ander.Traject;

    /// <summary>The pseudonym under which the watch does what no person does.</summary>
    private const string Systeem = "systeem";

    private sealed record Bekeken(Termijnrij Rij, string Uiterlijk, string? Moment, DateTimeOffset? Volgende);

    private sealed class Zaak
    {
        public Guid Id { get; init; }
        public string Organisatie { get; init; } = "";
        public string Soort { get; init; } = "";
    }

    private sealed class Ronde
    {
        public string Recept { get; init; } = "";
        public string Na { get; init; } = "";
        public long Klaar { get; init; }
    }
}

/// <summary>A kind of case of which the terms are watched.</summary>
public interface IDossiersoort
{
    /// <summary>Its name.</summary>
    string Soort { get; }

    /// <summary>The terms of a case that run, with the case locked; null when there is no such case.</summary>
    Task<IReadOnlyList<OpenTermijn>?> Termijnen(Transactie tx, Guid id);
}
