using System.Collections.Concurrent;
using System.Diagnostics;

namespace Keten.Prestaties;

/// <summary>Handovers per second beside the bare pipeline, from the offer until both sides know of each other that it was accepted; and one at a time until the receipt.</summary>
internal static class Overdrachtmeting
{
    private const int Opwarmen = 4000;

    /// <summary>Precision under load, where a handover takes some twenty times as long: looking more often would take the processors from what is measured.</summary>
    private const int OnderBelastingMs = 50;
    private const int Naverwarmen = 64;
    private const int Telronde = 100;

    public static async Task<Overdrachtverslag> Meet(Opties opties, CancellationToken ct)
    {
        await using var keten = new EchteKeten(opties.Instanties);
        Meting.Meld("De keten starten");
        await keten.Start(ct);
        if (!opties.GeheugenDirect)
        {
            Meting.Meld("Een minuut wachten voor het geheugen in rust (--geheugen-direct slaat dit over)");
            await Task.Delay(TimeSpan.FromMinutes(1), ct);
        }

        var geheugenInRust = Verbruik.Geheugen(keten);
        using var klant = new Klant(keten.Voordeur);
        await klant.Begin(ct);
        var inhoud = Klant.Inhoud();
        var (blikkenBijAanbieder, blikkenBijOntvanger) = (0, 0);
        await using var kaal = await KalePijplijn.Open(keten, inhoud.GetRawText(), opties.Tegelijk, ct);

        var nodig = Opwarmen + opties.Laag + (opties.PerRonde * opties.Ronden) + Naverwarmen + Telronde;
        Meting.Meld($"{nodig} kinderen voorbereiden");
        var kinderen = await klant.Bereid(nodig, opties.Kinderen, opties.Tegelijk, ct);
        await klant.Rust(ct);

        Meting.Meld("Opwarmen");
        await Keten(Opwarmen, opties.Tegelijk, OnderBelastingMs, null);
        await Kaal(Opwarmen * 2, opties.Tegelijk);
        await klant.Rust(ct);

        Meting.Meld("Een voor een");
        var laag = new List<Ronde>();
        var kaalLaag = new List<Ronde>();
        for (var i = 0; i < 2; i++)
        {
            laag.Add(await Keten(opties.Laag / 2, 1, 1, null, totOntvangst: true));
            await klant.Rust(ct);
            kaalLaag.Add(await Kaal(opties.Laag * 2, 1, totOntvangst: true));
        }

        var tellersVoor = await Tellers.Stand(keten, ct);
        var ronden = new List<Ronde>();
        var kaleRonden = new List<Ronde>();
        var antwoorden = new ConcurrentBag<double>();
        var processortijd = new Dictionary<string, double>();
        var nalezen = 0.0;
        for (var i = 0; i < opties.Ronden; i++)
        {
            var (voor, machineVoor) = (Verbruik.Processortijd(keten), Verbruik.Machine());
            ronden.Add(await Keten(opties.PerRonde, opties.Tegelijk, OnderBelastingMs, antwoorden));
            var ontvangen = Stopwatch.GetTimestamp();
            await klant.Rust(ct);
            nalezen += Stopwatch.GetElapsedTime(ontvangen).TotalSeconds / opties.Ronden;
            var verbruikt = Verbruik.Min(Verbruik.Processortijd(keten), voor);
            verbruikt["anderen"] = Math.Max(0, Verbruik.Machine() - machineVoor - verbruikt.Values.Sum());
            foreach (var (wie, seconden) in verbruikt) processortijd[wie] = processortijd.GetValueOrDefault(wie) + seconden;
            kaleRonden.Add(await Kaal(opties.PerRonde * 4, opties.Tegelijk));
            Meting.Meld($"Ronde {i + 1}: keten {ronden[^1].PerSeconde:0} per seconde, kale pijplijn {kaleRonden[^1].PerSeconde:0} per seconde");
        }

        var herhaald = klant.Herhaald;
        var geteld = Verbruik.Min(await Tellers.Stand(keten, ct), tellersVoor);
        geteld["commits keten_melding"] -= blikkenBijAanbieder;
        geteld["commits keten_raadsonderzoek"] -= blikkenBijOntvanger;
        var geheugenNaafloop = Verbruik.Geheugen(keten);

        Meting.Meld("Opdrachten aan de database tellen");
        await Tellers.TelOpdrachten(keten, ct);
        await Keten(Naverwarmen, opties.Tegelijk, OnderBelastingMs, null);
        await klant.Rust(ct);
        await Tellers.BeginOpdrachten(keten, ct);
        await Keten(Telronde, opties.Tegelijk, OnderBelastingMs, null);
        await klant.Rust(ct);
        var opdrachten = await Tellers.Opdrachten(keten, ct);

        var totaal = opties.PerRonde * opties.Ronden;
        var ketenUitkomst = Uitkomst.Van(ronden, Samen(laag));
        var kaleUitkomst = Uitkomst.Van(kaleRonden, Samen(kaalLaag));
        return new Overdrachtverslag
        {
            Aantal = totaal,
            Tegelijk = opties.Tegelijk,
            InhoudBytes = System.Text.Encoding.UTF8.GetByteCount(inhoud.GetRawText()),
            TotOntvangst = opties.TotOntvangst,
            Verhouding = Math.Round(ketenUitkomst.PerSeconde / kaleUitkomst.PerSeconde, 3),
            VerhoudingOntvangst = Math.Round(ketenUitkomst.LageBelasting.P99 / kaleUitkomst.LageBelasting.P99, 2),
            Keten = ketenUitkomst,
            KalePijplijn = kaleUitkomst,
            AntwoordOnderBelasting = Wachttijd.Van(antwoorden),
            Herhaald = herhaald,
            Nalezen = Math.Round(nalezen, 2),
            Processortijd = processortijd.ToDictionary(p => p.Key, p => Math.Round(p.Value, 2)),
            ProcessortijdPerOverdracht = processortijd.Where(p => p.Key != "anderen" && p.Value * 1000 / totaal >= 0.005)
                .ToDictionary(p => p.Key, p => Math.Round(p.Value * 1000 / totaal, 2)),
            CommitsPerOverdracht = PerOverdracht("commits keten_", "commits "),
            BerichtenPerOverdracht = PerOverdracht("berichten keten.", "berichten "),
            OpdrachtenPerOverdracht = opdrachten.GroupBy(o => o.Database).ToDictionary(g => g.Key, g => Math.Round(g.Sum(o => o.Keren) / Telronde, 2)),
            DuursteOpdrachten =
            [
                .. opdrachten.Take(25).Select(o => o with { Keren = Math.Round(o.Keren / Telronde, 2), Milliseconden = Math.Round(o.Milliseconden / Telronde, 3) }),
            ],
            GeheugenInRust = geheugenInRust,
            GeheugenNaafloop = geheugenNaafloop,
            GeheugenDirect = opties.GeheugenDirect,
        };

        async Task<Ronde> Keten(int aantal, int tegelijk, int precisieMs, ConcurrentBag<double>? tijdTotAntwoord, bool totOntvangst = false)
        {
            await using var aanbieder = new Ontvangstwacht(keten.Verbinding("keten_melding"), TimeSpan.FromMilliseconds(precisieMs));
            await using var ontvanger = new Ontvangstwacht(keten.Verbinding("keten_raadsonderzoek"), TimeSpan.FromMilliseconds(precisieMs));
            var deze = Enumerable.Range(0, aantal).Select(_ => kinderen.Dequeue()).ToList();
            var ronde = await Meting.Ronde(aantal, tegelijk, async i =>
            {
                var begin = Stopwatch.GetTimestamp();
                var overdracht = await klant.Biedaan(deze[i], inhoud, ct);
                tijdTotAntwoord?.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                var ontvangen = await aanbieder.Wacht(overdracht, Ontvangstwacht.Ontvangen, ct);
                if (totOntvangst || opties.TotOntvangst) return ontvangen;
                await klant.Accepteer(overdracht, ct);
                return await ontvanger.Wacht(overdracht, Ontvangstwacht.Bevestigd, ct);
            });
            if (tijdTotAntwoord is not null)
            {
                blikkenBijAanbieder += aanbieder.Blikken;
                blikkenBijOntvanger += ontvanger.Blikken;
            }

            return ronde;
        }

        Task<Ronde> Kaal(int aantal, int tegelijk, bool totOntvangst = false) =>
            Meting.Ronde(aantal, tegelijk, _ => totOntvangst || opties.TotOntvangst ? kaal.Draag(ct) : kaal.DraagEnAccepteer(ct));

        Dictionary<string, double> PerOverdracht(string met, string zonder) => geteld
            .Where(t => t.Key.StartsWith(met, StringComparison.Ordinal))
            .ToDictionary(t => t.Key[zonder.Length..], t => Math.Round(t.Value / totaal, 2));

        static Ronde Samen(List<Ronde> delen) => new(delen.Sum(d => d.Aantal), delen.Sum(d => d.Seconden), [.. delen.SelectMany(d => d.Wachttijden)]);
    }
}
