using System.Collections.Concurrent;
using System.Diagnostics;
using Keten.Controle;
using Npgsql;

namespace Keten.Storingen;

/// <summary>Disturbs a chain under load, round after round, and keeps the ledger.</summary>
internal sealed class Proef(Opties opties, CancellationToken stop)
{
    private const int Werkers = 8;
    private static readonly DateTimeOffset Begin = new(2026, 3, 17, 10, 0, 0, TimeSpan.FromHours(1));

    private readonly Random toeval = new(opties.Zaad);
    private readonly List<Uitslag> uitslagen = [];

    public async Task<Verslag> Draai(Func<TimeSpan> duur)
    {
        await using var keten = new EchteKeten(opties.Vorige);
        Meld($"De keten starten, met twee instanties van elke dienst{(opties.Vorige is null ? "" : ", in de vorige versie")}");
        await keten.Begin();
        using var klant = new Klant(keten.Voordeur);
        var boekhouding = new Boekhouding(keten);
        await klant.ZetKlok(Begin);
        var belasting = new Belasting(klant, (dienst, traject) => Zaak(keten, dienst, traject)) { Nu = Begin };
        var vooraf = new Deelverslag();
        await belasting.Begin(vooraf);
        await Task.WhenAll(Enumerable.Range(0, Werkers).Select(_ => belasting.Melding(vooraf)));
        var slot = new List<Bevinding>();
        await TotRust(klant, slot);
        slot.AddRange(await boekhouding.Oordeel(vooraf));

        for (var ronde = 0; ronde < opties.Ronden && !stop.IsCancellationRequested; ronde++)
        {
            // The clock goes on between the rounds: it must reach all instances, also those that have just come back.
            belasting.Nu = Begin.AddMinutes(ronde);
            await klant.ZetKlok(belasting.Nu);
            foreach (var soort in Verdeling(ronde))
            {
                var laatste = ronde == opties.Ronden - 1 && soort == Verdeling(ronde)[^1];
                var uitslag = await Ronde(soort, keten, klant, belasting, boekhouding, laatste ? opties.Breek : null);
                uitslagen.Add(uitslag);
                Meld($"{ronde + 1,4}/{opties.Ronden} {soort,-28} {uitslag.Aangeboden,4} aangeboden, hersteld na {uitslag.Hersteld ?? double.NaN:0} ms, {uitslag.Bevindingen.Count} bevindingen");
                foreach (var bevinding in uitslag.Bevindingen.Take(10)) Meld($"          {bevinding.Soort}: {bevinding.Tekst}");
            }
        }

        Meld("De hele keten nog eens nakijken");
        slot.AddRange(await boekhouding.Slotoordeel());
        return Verslag.Van(opties.Zaad, uitslagen, slot, klant.Herhaald, duur());
    }

    /// <summary>The kinds of a round: one, or as many as needed for every kind to occur.</summary>
    private IReadOnlyList<string> Verdeling(int ronde) => opties.Ronden >= opties.Soorten.Count
        ? [opties.Soorten[ronde % opties.Soorten.Count]]
        : [.. opties.Soorten.Where((_, i) => i % opties.Ronden == ronde)];

    private async Task<Uitslag> Ronde(string soort, EchteKeten keten, Klant klant, Belasting belasting, Boekhouding boekhouding, string? breek)
    {
        var verslag = new Deelverslag();
        var bevindingen = new List<Bevinding>();
        var storing = Storing.Maak(soort, keten, toeval);
        var geheeld = false;
        double? hersteld = null;
        var klok = Stopwatch.StartNew();
        var tijden = new List<string>();
        var processen = keten.Processen();
        await using (var waarnemer = new Waarnemer(keten, verslag, storing.Backup is not null))
        {
            waarnemer.Begin();
            try
            {
                // The child of the handover that shows the recovery is ready before anything breaks.
                var kind = (await belasting.Onderzocht(verslag, 1))[0];
                if (storing.Dienst == "maatregel")
                {
                    await belasting.NaarRaadEnGemeente(verslag, kind, legTerug: false);
                    await belasting.TotUitspraak(verslag, kind);
                }

                var straks = storing.Backup is null ? null : await NaDeBackup(storing, klant, belasting, verslag, bevindingen);
                var last = straks is not null
                    ? Task.CompletedTask
                    : Tegelijk(async () =>
                    {
                        while (!Volatile.Read(ref geheeld) || verslag.Aangeboden.Count < opties.Overdrachten)
                        {
                            await belasting.Melding(verslag);
                            if (verslag.Aangeboden.Count >= opties.Overdrachten) await Task.Delay(storing.Adempauze);
                        }
                    });
                while (verslag.Aangeboden.Count < opties.Overdrachten / 6 && !last.IsCompleted) await Task.Delay(10);
                Tik("storing");
                try
                {
                    await storing.Begin();
                    if (straks is not null) last = straks();
                    await Task.Delay(storing.Duur);
                }
                finally
                {
                    await storing.Herstel();
                }

                var begin = Stopwatch.GetTimestamp();
                Tik("geheeld");
                await VolledigeOverdracht(storing.Dienst, klant, belasting, verslag, kind);
                hersteld = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
                Volatile.Write(ref geheeld, true);
                Tik("hersteld");
                await last;
                Tik("verzoeken beantwoord");
            }
            catch (Exception fout) when (fout is OnverwachtAntwoord or InvalidOperationException or NpgsqlException)
            {
                Volatile.Write(ref geheeld, true);
                bevindingen.Add(new Bevinding(Soort.Anders, fout.Message));
            }

            await TotRust(klant, bevindingen);
            Tik("in rust");
            bevindingen.AddRange(waarnemer.Bevindingen);
            if (waarnemer.Keren == 0) bevindingen.Add(new Bevinding(Soort.Anders, "De waarnemer heeft niets kunnen zien."));
        }

        if (breek is not null) await Breek(keten, verslag, breek);
        bevindingen.AddRange(await boekhouding.Oordeel(verslag));
        await NiemandViel(keten, processen, soort, bevindingen);
        Tik("nagekeken");
        Meld($"          {string.Join(", ", tijden)}");
        return new Uitslag(soort, verslag.Aangeboden.Count, verslag.Geaccepteerd, bevindingen, hersteld);

        void Tik(string wat) => tijden.Add($"{wat} {klok.Elapsed.TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private static Task Tegelijk(Func<Task> werk) => Task.WhenAll(Enumerable.Range(0, Werkers).Select(_ => werk()));

    /// <summary>
    /// Children are made ready, the backup is made, and half of them are handed over until both sides have all of it: that is what the service
    /// will have to hear from the others. The other half go on while it is put back.
    /// </summary>
    /// <returns>Hands over the other half.</returns>
    private async Task<Func<Task>> NaDeBackup(Storing storing, Klant klant, Belasting belasting, Deelverslag verslag, List<Bevinding> bevindingen)
    {
        var verder = storing.Dienst is "maatregel" or "toeleiding";
        var klaar = new ConcurrentQueue<Kind>();
        await Tegelijk(async () =>
        {
            // Five handovers of a child that goes on to the GI, two of another.
            while (klaar.Count * (verder ? 5 : 2) < opties.Overdrachten)
            {
                foreach (var kind in await belasting.Onderzocht(verslag, Belasting.KinderenPerMelding))
                {
                    if (verder)
                    {
                        await belasting.NaarRaadEnGemeente(verslag, kind, legTerug: false);
                        await belasting.TotUitspraak(verslag, kind);
                    }

                    klaar.Enqueue(kind);
                }
            }
        });
        await TotRust(klant, bevindingen);
        var eerder = verslag.Opnamen.Select(o => o.Sleutel).ToHashSet();
        await storing.Backup!();
        var helft = klaar.Count / 2;
        await Overdragen(() => klaar.Count > helft);
        await TotRust(klant, bevindingen);
        verslag.ZetTerug($"/{storing.Dienst}/", eerder);
        return () => Overdragen(() => true);

        Task Overdragen(Func<bool> doorgaan) => Tegelijk(async () =>
        {
            while (doorgaan() && klaar.TryDequeue(out var kind))
            {
                if (verder) await belasting.NaarGi(verslag, kind);
                else await belasting.NaarRaadEnGemeente(verslag, kind, legTerug: klaar.Count % 10 == 0);
            }
        });
    }

    /// <summary>One handover at the service that was hit, from the offer until its sender has seen the acceptance; of the read side, until it shows it.</summary>
    private static async Task VolledigeOverdracht(string? dienst, Klant klant, Belasting belasting, Deelverslag verslag, Kind kind)
    {
        if (dienst == "maatregel")
        {
            await belasting.ZieGeaccepteerd(Belasting.Raad, await belasting.NaarGi(verslag, kind));
            return;
        }

        var (soort, wie) = dienst == "toeleiding" ? ("zicht-tijdens-raadsonderzoek", Belasting.Gemeente) : ("verzoek-tot-onderzoek", Belasting.Raad);
        var overdracht = await belasting.Biedaan(verslag, kind, soort, wie);
        await belasting.Besluit(verslag, wie, overdracht);
        await belasting.ZieGeaccepteerd(Belasting.VeiligThuis, overdracht);
        if (dienst == "doorlooptijd")
            await klant.Zie(wie, "/doorlooptijd/v1/trajecten/" + kind.Traject, t => t["overdrachten"]!.AsArray().Any(o => o!["besluit"]?.GetValue<string>() == "geaccepteerd"));
    }

    private static async Task TotRust(Klant klant, List<Bevinding> bevindingen)
    {
        if (await klant.Rust() is { } open) bevindingen.Add(new Bevinding(Soort.Anders, $"De keten komt niet tot rust: {open}"));
    }

    /// <summary>Whoever was not killed on purpose must still be the same process.</summary>
    private static async Task NiemandViel(EchteKeten keten, IReadOnlyDictionary<string, int> voor, string soort, List<Bevinding> bevindingen)
    {
        var nu = keten.Processen();
        foreach (var onderdeel in voor.Keys)
        {
            if (!keten.Leeft(onderdeel))
            {
                bevindingen.Add(new Bevinding(Soort.Anders, $"{onderdeel} is vanzelf gestopt."));
                await keten.Doe("start", onderdeel);
            }
            else if (nu[onderdeel] != voor[onderdeel])
            {
                await keten.Doe("wacht", onderdeel); // started again by the disturbance
                if (soort is not ("dienst-gedood" or "beide-instanties-gedood" or "gateway-gedood" or "backup-teruggezet" or Storing.Opwaardering))
                    bevindingen.Add(new Bevinding(Soort.Anders, $"{onderdeel} is een ander proces dan voor de storing."));
            }
        }
    }

    /// <summary>The raadsonderzoek or the maatregel of a child; the lists of the APIs are not to be searched by child.</summary>
    private static async Task<string> Zaak(EchteKeten keten, string dienst, string traject)
    {
        while (true)
        {
            try
            {
                await using var verbinding = new NpgsqlConnection($"{keten.Beheerder};Database=keten_{dienst}");
                await verbinding.OpenAsync();
                const string Sql = "select d.id from dossier d join dossier_traject t on t.dossier = d.id where t.traject = $1 and d.soort = $2 and d.fase not in ('vervallen', 'wacht-op-acceptatie')";
                await using var opdracht = new NpgsqlCommand(Sql, verbinding) { Parameters = { new() { Value = traject }, new() { Value = dienst } } };
                if (await opdracht.ExecuteScalarAsync() is string id) return id;
            }
            catch (Exception fout) when (fout is NpgsqlException or IOException or TimeoutException)
            {
                NpgsqlConnection.ClearAllPools();
            }

            await Task.Delay(50);
        }
    }

    /// <summary>What a chain that loses, doubles or lets go would have left behind.</summary>
    private static async Task Breek(EchteKeten keten, Deelverslag verslag, string hoe)
    {
        await using var databases = await Databases.Open(keten.Beheerder, EchteKeten.Diensten);
        var overdracht = verslag.Besloten.First(b => b.Value == "geaccepteerd").Key;
        var (dienst, sql) = hoe switch
        {
            "verloren" => ("raadsonderzoek", $"delete from overdracht where zijde = 'ontvanger' and traject in ('{string.Join("', '", verslag.Trajecten)}')"),
            "dubbel" => ("melding", $"update toekenning set vrij_overdracht = null, vrij_hash = null where vrij_hash is not null and traject in ('{string.Join("', '", verslag.Trajecten)}')"),
            _ => ("raadsonderzoek", $"update toekenning set vrij_overdracht = '{overdracht}', vrij_hash = 'verzonnen', vrij_epoch = 1, vrij_versie = 1, vrij_op = 0 where vrij_hash is null and traject in ('{string.Join("', '", verslag.Trajecten)}')"),
        };
        await databases.Voer(dienst, sql);
    }

    private static void Meld(string tekst) => Console.Error.WriteLine(tekst);
}
