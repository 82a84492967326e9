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
        $"insert into termijn (dossier, termijn, traject, organisatie, vanaf, boekingen, uiterlijk, volgende_op, recept) values (@Dossier, @Termijn, @Traject, @Organisatie, @Vanaf, @Boekingen, @Uiterlijk, @Volgende, @Recept) on conflict {Sleutel} "
        + "do update set vanaf = excluded.vanaf, boekingen = excluded.boekingen, uiterlijk = excluded.uiterlijk, volgende_op = excluded.volgende_op, recept = excluded.recept";

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
        return eerste is null ? 0 : await AlsSysteem(eerste, tx => Kijk(tx, eerste), ct);
    }

    private async Task<int> Kijk(Transactie tx, string organisatie)
    {
        var nu = dienst.Klok.Nu;
        var rijen = await tx.Alle<Termijnrij>(
            "select t.dossier, t.termijn, t.traject, t.organisatie, t.vanaf, t.boekingen, t.uiterlijk, t.recept, d.professional from termijn t left join dossier d on d.id = t.dossier "
            + "where t.organisatie = @organisatie and t.volgende_op <= @nu order by t.volgende_op limit @Bundel" + (tx.Postgres ? " for update of t skip locked" : ""),
            new { organisatie, nu, Bundel = (long)Bundel });
        var bekeken = rijen.ConvertAll(rij => Bekijk(rij, nu));
        var meldingen = bekeken.FindAll(b => b.Moment is not null);
        if (meldingen.Count > 0)
        {
            var laatste = await tx.Eerste<long>(
                // Never lower than the real time: so it goes on after what was read before a backup was put back, also when nothing else tells that one was.
                "insert into termijnteller (organisatie, laatste) values (@organisatie, @technisch + @aantal) on conflict (organisatie) do update "
                + "set laatste = case when termijnteller.laatste < @technisch then @technisch else termijnteller.laatste end + @aantal returning laatste",
                new { organisatie, technisch = dienst.Klok.Technisch, aantal = (long)meldingen.Count });
            tx.StraksAlle(
                "insert into termijnmelding (organisatie, epoch, nummer, dossier, termijn, traject, vanaf, boekingen, uiterlijk, moment, professional, op) "
                + "values (@Organisatie, (select epoch from dienst_stand where enige = 1), @Nummer, @Dossier, @Termijn, @Traject, @Vanaf, @Boekingen, @Uiterlijk, @Moment, @Professional, @Op) on conflict (dossier, termijn, traject, uiterlijk, moment) do nothing",
                [.. meldingen.Select((m, i) => new
                {
                    m.Rij.Organisatie, Nummer = laatste - meldingen.Count + i + 1, m.Rij.Dossier, m.Rij.Termijn, m.Rij.Traject, m.Rij.Vanaf, m.Rij.Boekingen, m.Uiterlijk, m.Moment, m.Rij.Professional, Op = nu,
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
            if (Agenda.Boek(rij.Termijn, rij.Vanaf, rij.Boekingen) is not { } boek) return new(rij, rij.Uiterlijk, rij.Recept, null, null);
            var uiterlijk = boek.Vervaldag(dienst.Kalender, Amsterdam.Datum(nu)).Uiterlijk;
            var momenten = dienst.Agenda.Momenten(rij.Organisatie, boek, uiterlijk);
            return new(rij, Agenda.Dag(uiterlijk), dienst.Agenda.Recept, momenten.FindLast(m => m.Vanaf <= nu)?.Naam, momenten.Find(m => m.Vanaf > nu)?.Vanaf);
        }
        catch (Exception fout)
        {
            dienst.Log.LogError("Termijn {Termijn} van {Dossier} kan nu niet worden bekeken: {Soort}.", rij.Termijn, rij.Dossier, Database.Kort(fout));
            return new(rij, rij.Uiterlijk, rij.Recept, null, nu + Uitstel);
        }
    }

    private static void Bijwerken(Transactie tx, List<Bekeken> bekeken)
    {
        var rijen = bekeken.ConvertAll(b => new { b.Rij.Dossier, b.Rij.Termijn, b.Rij.Traject, b.Uiterlijk, b.Recept, b.Volgende });
        const string Zet = "update termijn set uiterlijk = @Uiterlijk, recept = @Recept, volgende_op = @Volgende";
        if (tx.Postgres)
        {
            tx.StraksMetAlle(Zet + " from {rijen} where termijn.dossier = @Dossier and termijn.termijn = @Termijn and termijn.traject = @Traject", rijen, () => new Botsing("termijn"));
            return;
        }

        foreach (var rij in rijen) tx.Straks(Zet + " where dossier = @Dossier and termijn = @Termijn and traject = @Traject", rij);
    }

    /// <summary>
    /// Makes terms anew, a bounded number at a time: those of each case that an instance went on with which does not write them (it is of before, or was during an upgrade); and, once after the
    /// start of this process, those that were written by other norms, another calendar or other days of warning. Who starts last with new ones puts right what the others wrote until they stopped.
    /// </summary>
    public async Task Herzie(CancellationToken ct)
    {
        while (await HerzieZaken(ct)) dienst.Log.LogDebug("{Dienst} herziet de termijnen van zaken verder.", dienst.Naam);
        for (var na = new Termijnrij(); !IsHerzien;)
        {
            if (await HerzieRijen(na, ct) is { } laatste) na = laatste;
            else IsHerzien = true;
        }
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> HerzieZaken(CancellationToken ct)
    {
        var zaken = await dienst.Data.VraagAlsWerker<Zaak>(
            "select id, organisatie, soort from dossier where versie <> termijnversie order by id limit @Herziening", new { Herziening = (long)Herziening }, ct);
        foreach (var groep in zaken.GroupBy(z => z.Organisatie))
        {
            await AlsSysteem(
                groep.Key,
                async tx =>
                {
                    foreach (var zaak in groep) await Herzie(tx, zaak);
                    return 0;
                },
                ct);
        }

        return zaken.Count == Herziening;
    }

    private async Task Herzie(Transactie tx, Zaak zaak)
    {
        string? professional = null;
        try
        {
            if (soorten.Find(s => s.Soort == zaak.Soort) is { } soort && await soort.Bewaakt(tx, zaak.Id) is { } bewaakt)
            {
                professional = bewaakt.Professional;
                var wordt = Rijen(tx, zaak.Id, zaak.Organisatie, bewaakt.Termijnen, dienst.Klok.Nu);
                var was = await tx.Alle<Termijnrij>("select dossier, termijn, traject from termijn where dossier = @Id", new { zaak.Id });
                tx.StraksAlle(Delete, was.FindAll(w => !wordt.Exists(r => IsZelfde(r, w))));
                tx.StraksAlle(Insert, wordt);
            }
        }
        catch (Exception fout) when (fout is not OperationCanceledException and not System.Data.Common.DbException)
        {
            // It holds up none of the others.
            dienst.Log.LogError("De termijnen van {Soort} {Dossier} zijn niet te herzien, en worden niet verder bewaakt: {Fout}.", zaak.Soort, zaak.Id, Database.Kort(fout));
        }

        tx.Straks("update dossier set termijnversie = versie, professional = coalesce(@professional, professional) where id = @Id and versie <> termijnversie", new { zaak.Id, professional });
    }

    /// <returns>The last row that was looked at; null when there are no more.</returns>
    private async Task<Termijnrij?> HerzieRijen(Termijnrij na, CancellationToken ct)
    {
        var recept = dienst.Agenda.Recept;
        var rijen = await dienst.Data.VraagAlsWerker<Termijnrij>(
            "select dossier, termijn, traject, organisatie from termijn where recept <> @recept and (dossier, termijn, traject) > (@Dossier, @Termijn, @Traject) order by dossier, termijn, traject limit @Bundel",
            new { recept, na.Dossier, na.Termijn, na.Traject, Bundel = (long)Bundel },
            ct);
        foreach (var groep in rijen.GroupBy(r => r.Organisatie))
        {
            await AlsSysteem(
                groep.Key,
                async tx =>
                {
                    // As they are now: a step may have gone on with them.
                    var dossiers = groep.Select(r => r.Dossier.ToString("D")).Distinct().ToArray();
                    var nu = await tx.Alle<Termijnrij>(
                        $"select dossier, termijn, traject, organisatie, vanaf, boekingen from termijn where dossier {(tx.Postgres ? "= any(@dossiers)" : "in @dossiers")} and recept <> @recept"
                        + (tx.Postgres ? " order by dossier, termijn, traject for update" : ""),
                        new { dossiers, recept });
                    foreach (var rij in nu) Herzie(tx, rij);

                    return 0;
                },
                ct);
        }

        return rijen.LastOrDefault();
    }

    private void Herzie(Transactie tx, Termijnrij rij)
    {
        try
        {
            var nieuw = dienst.Agenda.Schrijf(rij, dienst.Klok.Nu);
            tx.StraksAlle(nieuw is null ? Delete : Insert, [nieuw ?? rij]);
        }
        catch (Exception fout)
        {
            // It holds up none of the others; it is looked at again at its next moment.
            dienst.Log.LogError("Termijn {Termijn} van {Dossier} kan niet worden herzien: {Soort}.", rij.Termijn, rij.Dossier, Database.Kort(fout));
        }
    }

    private Task<T> AlsSysteem<T>(string organisatie, Func<Transactie, Task<T>> werk, CancellationToken ct) =>
        dienst.Data.AlsOrganisatie(new Wie(organisatie, Rollen.Professional, Doelen.Jeugdbescherming, Systeem), werk, ct);

    private static List<Termijnrij> Rijen(Transactie tx, Guid dossier, string organisatie, IEnumerable<OpenTermijn> open, DateTimeOffset nu) =>
        [.. open.Select(t => tx.Agenda.Schrijf(dossier, organisatie, t, nu)).OfType<Termijnrij>()];

    private static bool IsZelfde(Termijnrij een, Termijnrij ander) => een.Termijn == ander.Termijn && een.Traject == ander.Traject;

    /// <summary>The pseudonym under which the watch does what no person does.</summary>
    private const string Systeem = "systeem";

    private sealed record Bekeken(Termijnrij Rij, string Uiterlijk, string Recept, string? Moment, DateTimeOffset? Volgende);

    private sealed class Zaak
    {
        public Guid Id { get; init; }
        public string Organisatie { get; init; } = "";
        public string Soort { get; init; } = "";
    }
}

/// <summary>A kind of case of which the terms are watched.</summary>
public interface IDossiersoort
{
    /// <summary>Its name.</summary>
    string Soort { get; }

    /// <summary>The terms of a case that run, and who answers for it, with the case locked; null when there is no such case.</summary>
    Task<(IReadOnlyList<OpenTermijn> Termijnen, string? Professional)?> Bewaakt(Transactie tx, Guid id);
}
