using System.Diagnostics;
using Keten.Fundament;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using static Keten.Prestaties.Tekst;

namespace Keten.Prestaties;

/// <summary>What the agenda and the watch cost.</summary>
/// <param name="Klein">Open terms at first.</param>
/// <param name="Groot">Open terms then.</param>
/// <param name="AgendaKlein">Milliseconds of a page of the agenda at first: the median of many, one by one through the gateway.</param>
/// <param name="AgendaGroot">The same then.</param>
/// <param name="Gewaarschuwd">Terms of which a moment had come, per round.</param>
/// <param name="Wacht">Warnings per second of the watch; the median of the rounds.</param>
/// <param name="Kaal">Rows per second of the bare loop.</param>
internal sealed record Agendaverslag(int Klein, int Groot, double AgendaKlein, double AgendaGroot, int Gewaarschuwd, double Wacht, double Kaal)
{
    public double VerhoudingAgenda => Math.Round(AgendaGroot / AgendaKlein, 2);

    public double VerhoudingWacht => Math.Round(Wacht / Kaal, 2);

    public void Schrijf(Tekst uit) => uit.Regel(
        $"Agenda van een organisatie: {Getal(AgendaKlein, "0.0")} ms bij {Klein} open termijnen, {Getal(AgendaGroot, "0.0")} ms bij {Groot}. "
        + $"De wacht: {Getal(Wacht, "0")} waarschuwingen per seconde; kaal {Getal(Kaal, "0")} rijen.");
}

/// <summary>
/// One organisation with very many open terms: the first page of its agenda, and the watch beside the plain way, which selects rows in the same bundles and writes the same
/// rows into tables with the same indexes, but derives nothing.
/// </summary>
internal static class Agendameting
{
    private const int Klein = 10_000;
    private const int PerRonde = 10_000;
    private const int Ronden = 5;
    private const int Bundel = 200;
    private const int Vragen = 300;

    public static async Task<Agendaverslag> Meet(Opties opties, CancellationToken ct)
    {
        await using var keten = new EchteKeten(1);
        Meting.Meld("De keten starten");
        await keten.Start(ct);
        using var klant = new Klant(keten.Voordeur);
        await klant.Begin(ct);
        await using var beheer = NpgsqlDataSource.Create(keten.Verbinding("keten_melding"));

        Meting.Meld($"{Klein} open termijnen");
        await Vul(1, Klein);
        await Pagina(Vragen);
        var klein = await Pagina(Vragen);
        Meting.Meld($"{opties.Agenda} open termijnen");
        await Vul(Klein + 1, opties.Agenda);
        await Pagina(Vragen);
        var groot = await Pagina(Vragen);

        Meting.Meld($"{Ronden} keer {PerRonde} waarschuwingen, om en om met de kale lus");
        await keten.Stop("melding", ct); // nobody else looks at these rows from here on
        await Voer("create table kale_termijn (like termijn including all)");
        await Voer("create table kale_melding (like termijnmelding including all)");
        await Voer("insert into kale_termijn select * from termijn");
        await Voer("vacuum (analyze) kale_termijn");
        var klok = Klokken.Gesimuleerd();
        klok.Simulatie!.Zet(Klant.Nu);
        await using var data = Database.Open(true, keten.VerbindingAls("keten_melding", "melding_dienst"));
        var wacht = new Dienst("melding", data, null!, klok, null!, null!, NullLogger<Dienst>.Instance).Termijnwacht;
        var (metWacht, kaal) = (new List<double>(), new List<double>());
        for (var ronde = 0; ronde <= Ronden; ronde++)
        {
            await Verstrijkt("termijn", ronde);
            await Verstrijkt("kale_termijn", ronde);
            foreach (var eerst in new[] { ronde % 2 == 0, ronde % 2 != 0 })
            {
                var begin = Stopwatch.GetTimestamp();
                await (eerst ? wacht.Waak(ct) : Kaal(keten.VerbindingAls("keten_melding", "postgres"), ronde, ct));
                if (ronde > 0) (eerst ? metWacht : kaal).Add(PerRonde / Stopwatch.GetElapsedTime(begin).TotalSeconds); // the first warms up
            }
        }

        foreach (var tabel in new[] { "termijnmelding", "kale_melding" })
        {
            if (await Tel($"select count(*) from {tabel}") is var rijen and not PerRonde * (Ronden + 1)) throw new InvalidOperationException($"In {tabel} staan {rijen} rijen.");
        }

        return new(Klein, opties.Agenda, Math.Round(klein, 2), Math.Round(groot, 2), PerRonde, Math.Round(Meting.Percentiel(metWacht, 0.5)), Math.Round(Meting.Percentiel(kaal, 0.5)));

        // Due on 17 March 2026 and on the many days after it.
        async Task Vul(int van, int tot)
        {
            await Voer($"insert into dossier (id, organisatie, soort, versie, termijnversie, fase, begonnen_op, bijgewerkt_op) select md5('d' || i)::uuid::text, '{Klant.VeiligThuis}', 'melding', 1, 1, 'in-onderzoek', 0, 0 from generate_series({van}, {tot}) i");
            await Voer(
                "insert into termijn (dossier, termijn, traject, organisatie, vanaf, boekingen, uiterlijk, volgende_op, recept) "
                + $"select md5('d' || i)::uuid::text, 'VT-ONDERZOEK', md5('t' || i)::uuid::text, '{Klant.VeiligThuis}', (date '2026-01-13' + i % 60)::text, null, (date '2026-03-24' + i % 60)::text, "
                + $"{Klant.Nu.AddYears(1).ToUnixTimeMilliseconds()} + i, '{Agenda.Gewoon.Recept}' from generate_series({van}, {tot}) i");
            await Voer("vacuum (analyze) dossier, termijn");
            await Voer("checkpoint");
        }

        // Those of one round fall due now: ten weeks after 6 January.
        Task Verstrijkt(string tabel, int ronde) => Voer(
            $"update {tabel} set vanaf = '2026-01-06', uiterlijk = '2026-03-17', volgende_op = {Klant.Nu.ToUnixTimeMilliseconds()} "
            + $"where dossier in (select md5('d' || i)::uuid::text from generate_series({(ronde * PerRonde) + 1}, {(ronde + 1) * PerRonde}) i)");

        async Task<double> Pagina(int keren)
        {
            var tijden = new List<double>();
            for (var i = 0; i < keren; i++)
            {
                var begin = Stopwatch.GetTimestamp();
                await klant.Lees(Klant.VeiligThuis, "/melding/v1/agenda", ct);
                tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }

            return Meting.Percentiel(tijden, 0.5);
        }

        async Task Voer(string sql)
        {
            await using var opdracht = beheer.CreateCommand(sql);
            opdracht.CommandTimeout = 0;
            await opdracht.ExecuteNonQueryAsync(ct);
        }

        async Task<long> Tel(string sql)
        {
            await using var opdracht = beheer.CreateCommand(sql);
            return (long)(await opdracht.ExecuteScalarAsync(ct))!;
        }
    }

    /// <summary>The plain way: select and lock a bundle, write its warnings, say that they are done.</summary>
    private static async Task Kaal(string verbinding, long ronde, CancellationToken ct)
    {
        await using var bron = NpgsqlDataSource.Create(verbinding + ";Max Auto Prepare=16;Auto Prepare Min Usages=2");
        await using var c = await bron.OpenConnectionAsync(ct);
        for (long nummer = 0, aantal = -1; aantal != 0; nummer += aantal)
        {
            await using var tx = await c.BeginTransactionAsync(ct);
            var rijen = new List<string[]>();
            await using (var kies = new NpgsqlCommand("select dossier, termijn, traject, organisatie, vanaf, uiterlijk from kale_termijn where volgende_op <= $1 order by volgende_op limit $2 for update skip locked", c)
            {
                Parameters = { new() { Value = Klant.Nu.ToUnixTimeMilliseconds() }, new() { Value = (long)Bundel } },
            })
            {
                await using var lezer = await kies.ExecuteReaderAsync(ct);
                while (await lezer.ReadAsync(ct)) rijen.Add([.. Enumerable.Range(0, 6).Select(lezer.GetString)]);
            }

            aantal = rijen.Count;
            if (aantal == 0) break;
            await using var schrijf = new NpgsqlBatch(c)
            {
                BatchCommands =
                {
                    new NpgsqlBatchCommand(
                        "insert into kale_melding (organisatie, epoch, nummer, dossier, termijn, traject, vanaf, boekingen, uiterlijk, moment, professional, op) "
                        + "select o, $8, $9 + n, d, t, k, v, null, u, 'op', null, $7 from unnest($1, $2, $3, $4, $5, $6) with ordinality r(d, t, k, o, v, u, n)"),
                    new NpgsqlBatchCommand(
                        "update kale_termijn set uiterlijk = r.u, volgende_op = $5 from unnest($1, $2, $3, $4) r(d, t, k, u) where kale_termijn.dossier = r.d and kale_termijn.termijn = r.t and kale_termijn.traject = r.k"),
                },
            };
            foreach (var kolom in Enumerable.Range(0, 6)) schrijf.BatchCommands[0].Parameters.Add(new NpgsqlParameter { Value = rijen.Select(r => r[kolom]).ToArray() });
            foreach (var waarde in new[] { Klant.Nu.ToUnixTimeMilliseconds(), ronde, nummer }) schrijf.BatchCommands[0].Parameters.Add(new NpgsqlParameter { Value = waarde });
            foreach (var kolom in new[] { 0, 1, 2, 5 }) schrijf.BatchCommands[1].Parameters.Add(new NpgsqlParameter { Value = rijen.Select(r => r[kolom]).ToArray() });
            schrijf.BatchCommands[1].Parameters.Add(new NpgsqlParameter { Value = Klant.Nu.AddDays(1).ToUnixTimeMilliseconds() });
            await schrijf.ExecuteNonQueryAsync(ct);
            await tx.CommitAsync(ct);
        }
    }
}
