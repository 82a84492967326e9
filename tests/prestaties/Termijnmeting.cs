using System.Diagnostics;

namespace Keten.Prestaties;

/// <summary>Very many deadlines of handovers that are due at one moment: how long working them off takes, and what the users of the APIs notice of it.</summary>
internal static class Termijnmeting
{
    private const int Opwarmen = 3000;
    private const int InRust = 1500;
    private const int Voorraad = 25;

    public static async Task<Termijnverslag> Meet(Opties opties, CancellationToken ct)
    {
        await using var keten = new EchteKeten(opties.Instanties);
        Meting.Meld("De keten starten");
        await keten.Start(ct);
        using var klant = new Klant(keten.Voordeur);
        await klant.Begin(ct);

        Meting.Meld($"{opties.Termijnen} open overdrachten klaarzetten, bij aanbieder en ontvanger");
        var overdracht = await klant.Biedaan((await klant.Bereid(1, 1, 1, ct)).Dequeue(), Klant.Inhoud(), ct);
        await klant.Rust(ct);
        await klant.ZetKlok(Klant.Nu.AddDays(3), ct); // past the deadline of the receipt: from then on it is watched for the decision
        await klant.Rust(ct);
        await using var open = await OpenOverdrachten.Zet(keten, overdracht, opties.Termijnen, ct);
        await klant.ZetKlok(open.Verstrijkt.AddHours(-1), ct);

        Meting.Meld("Opwarmen");
        var verkeer = new Verkeer(klant, overdracht, ct);
        await verkeer.Loop(opties.Verzoeken * 4, i => i < Opwarmen, Voorraad);
        await klant.Rust(ct);

        var rustVooraf = await Rust();
        await klant.Rust(ct);

        Meting.Meld($"{opties.Termijnen} termijnen verstrijken");
        var (voor, machineVoor) = (Verbruik.Processortijd(keten), Verbruik.Machine());
        var begin = Stopwatch.GetTimestamp();
        await klant.ZetKlok(open.Verstrijkt, ct);
        var afwerken = open.Volg(ct);
        var druk = await verkeer.Loop(opties.Verzoeken, _ => !afwerken.IsCompleted);
        var (bekeken, bezorgd) = await afwerken;
        var verbruikt = Verbruik.Min(Verbruik.Processortijd(keten), voor);
        verbruikt["anderen"] = Math.Max(0, Verbruik.Machine() - machineVoor - verbruikt.Values.Sum());
        Meting.Meld($"Bekeken na {bekeken.TotalSeconds:0} s, bezorgd na {bezorgd.TotalSeconds:0} s; wachten tot ook de leeskant bij is");
        await klant.Rust(ct, minuten: 20);
        var bijgelezen = Stopwatch.GetElapsedTime(begin);
        var rustAchteraf = await Rust();

        // One hiccup of the machine is more than 1 in 100 of so few requests: the calmer of the two is what the chain needs in rest.
        var rustig = Tijd(rustVooraf).P99 <= Tijd(rustAchteraf).P99 ? rustVooraf : rustAchteraf;
        var tijdensBekijken = druk.Where(v => Stopwatch.GetElapsedTime(begin, v.Begin) <= bekeken).ToList();
        var (rust, kijken, alles) = (Tijd(rustig), Tijd(tijdensBekijken), Tijd(druk));
        return new Termijnverslag
        {
            Aantal = opties.Termijnen,
            VerzoekenPerSeconde = opties.Verzoeken,
            Bekeken = Math.Round(bekeken.TotalSeconds, 1),
            Bezorgd = Math.Round(bezorgd.TotalSeconds, 1),
            Bijgelezen = Math.Round(bijgelezen.TotalSeconds, 1),
            InRust = rust,
            InRustVooraf = Tijd(rustVooraf),
            InRustAchteraf = Tijd(rustAchteraf),
            TijdensBekijken = kijken,
            TijdensAfwerken = alles,
            Verhouding = Math.Round(Math.Max(kijken.P99, alles.P99) / rust.P99, 2),
            Verzoeken = druk.Count,
            Fouten = druk.Concat(rustVooraf).Concat(rustAchteraf).Count(v => !v.Goed),
            Herhaald = klant.Herhaald,
            PerVerzoek = rustig.GroupBy(v => v.Wat).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(
                g => g.Key, g => new Vergelijking(Tijd(g), Tijd(druk.Where(v => v.Wat == g.Key)))),
            Processortijd = verbruikt.Where(p => p.Value >= 0.1).ToDictionary(p => p.Key, p => Math.Round(p.Value, 1)),
        };

        Task<IReadOnlyCollection<Verzoek>> Rust()
        {
            Meting.Meld($"De API's in rust: {InRust} verzoeken, {opties.Verzoeken} per seconde");
            return verkeer.Loop(opties.Verzoeken, i => i < InRust);
        }

        static Wachttijd Tijd(IEnumerable<Verzoek> verzoeken) => Wachttijd.Van([.. verzoeken.Select(v => v.Milliseconden)]);
    }
}
