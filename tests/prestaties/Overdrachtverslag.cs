using static Keten.Prestaties.Tekst;

namespace Keten.Prestaties;

/// <summary>What was found out about handovers.</summary>
internal sealed record Overdrachtverslag
{
    public required int Aantal { get; init; }
    public required int Tegelijk { get; init; }
    public required int InhoudBytes { get; init; }

    /// <summary>Whether was measured until the sender knew the receipt; else until the receiver knew that it knows the acceptance.</summary>
    public required bool TotOntvangst { get; init; }

    /// <summary>Ratio of <see cref="Keten"/> to <see cref="KalePijplijn"/>, in handovers per second.</summary>
    public required double Verhouding { get; init; }

    /// <summary>The same of the p99 from offer to receipt, one at a time.</summary>
    public required double VerhoudingOntvangst { get; init; }
    public required Uitkomst Keten { get; init; }
    public required Uitkomst KalePijplijn { get; init; }

    /// <summary>Waiting time until the answer to the POST of the offer, in the rounds.</summary>
    public required Wachttijd AntwoordOnderBelasting { get; init; }

    /// <summary>Requests that were sent again because the chain was not available; not zero means that the figures are worth little.</summary>
    public required long Herhaald { get; init; }

    /// <summary>Seconds from the last handover until the readers had read all, on average per round.</summary>
    public required double Nalezen { get; init; }

    /// <summary>Milliseconds of processor time per handover, per part, until all was at rest.</summary>
    public required IReadOnlyDictionary<string, double> ProcessortijdPerOverdracht { get; init; }

    /// <summary>Seconds of processor time over the same period, per part; <c>anderen</c> is whatever else ran on the machine.</summary>
    public required IReadOnlyDictionary<string, double> Processortijd { get; init; }
    public required IReadOnlyDictionary<string, double> CommitsPerOverdracht { get; init; }
    public required IReadOnlyDictionary<string, double> BerichtenPerOverdracht { get; init; }
    public required IReadOnlyDictionary<string, double> OpdrachtenPerOverdracht { get; init; }

    /// <summary>Statements that took most time in the server: runs and milliseconds per handover.</summary>
    public required IReadOnlyList<Opdrachttelling> DuursteOpdrachten { get; init; }

    /// <summary>MB per part: one minute after ready (or at once), and after the run.</summary>
    public required IReadOnlyDictionary<string, double> GeheugenInRust { get; init; }
    public required IReadOnlyDictionary<string, double> GeheugenNaafloop { get; init; }
    public required bool GeheugenDirect { get; init; }

    public void Schrijf(Tekst uit)
    {
        uit.Regel($"Overdrachten per seconde tot {(TotOntvangst ? "de aanbieder de ontvangst weet" : "beide kanten van elkaar weten dat is geaccepteerd")} ({Tegelijk} tegelijk, {InhoudBytes} bytes inhoud)");
        uit.Regel($"  {"",-16}{"per s",10}{"per ronde",28}{"p50 ms",10}{"p99 ms",10}   (tot ontvangst, een voor een)   {"p50 ms",8}{"p99 ms",9}   (belast)");
        Pijplijn("keten", Keten);
        Pijplijn("kale pijplijn", KalePijplijn);
        uit.Regel($"  verhouding      {Getal(Verhouding, "0.000"),10}");
        uit.Regel($"  Antwoord op de POST van het aanbod onder belasting: p50 {Getal(AntwoordOnderBelasting.P50, "0.0")} ms, p99 {Getal(AntwoordOnderBelasting.P99, "0.0")} ms. "
            + $"De leeskant is {Getal(Nalezen, "0.00")} s na de laatste overdracht bij.");
        if (Herhaald > 0) uit.Regel($"  Let op: {Herhaald} verzoeken zijn herhaald omdat de keten niet beschikbaar was.");
        uit.Regel("");
        uit.Regel("Processortijd tot alles in rust is");
        foreach (var (wie, ms) in ProcessortijdPerOverdracht.OrderByDescending(p => p.Value))
            uit.Regel($"  {wie,-36}{Getal(ms, "0.00"),8} ms per overdracht{Getal(Processortijd[wie], "0.0"),9} s");
        uit.Regel($"  {"anderen op deze machine",-36}{"",8}                  {Getal(Processortijd["anderen"], "0.0"),9} s");
        uit.Regel("");
        Tabel("Commits per overdracht", CommitsPerOverdracht);
        Tabel("Opdrachten aan de database per overdracht", OpdrachtenPerOverdracht);
        Tabel("Berichten per overdracht", BerichtenPerOverdracht);
        uit.Regel("Opdrachten met de meeste tijd in de database, per overdracht");
        foreach (var o in DuursteOpdrachten)
            uit.Regel($"  {Getal(o.Keren, "0.00"),6}x {Getal(o.Milliseconden, "0.000"),8} ms  {o.Database["keten_".Length..],-16} {o.Sql}");
        uit.Regel("");
        uit.Regel($"Geheugen in MB ({(GeheugenDirect ? "direct na de start" : "een minuut na de start")}, na afloop)");
        foreach (var (wie, mb) in GeheugenInRust) uit.Regel($"  {wie,-36}{Getal(mb, "0"),8}{Getal(GeheugenNaafloop[wie], "0"),8}");
        uit.Regel("");

        void Pijplijn(string naam, Uitkomst u) => uit.Regel(
            $"  {naam,-16}{Getal(u.PerSeconde, "0.0"),10}{string.Join(' ', u.PerRonde.Select(r => Getal(r, "0"))),28}{Getal(u.LageBelasting.P50, "0.0"),10}"
            + $"{Getal(u.LageBelasting.P99, "0.0"),10}                                  {Getal(u.OnderBelasting.P50, "0.0"),8}{Getal(u.OnderBelasting.P99, "0.0"),9}");
        void Tabel(string titel, IReadOnlyDictionary<string, double> waarden)
        {
            uit.Regel($"{titel}: {Getal(waarden.Values.Sum(), "0.0")}");
            foreach (var (wie, hoeveel) in waarden.OrderByDescending(p => p.Value)) uit.Regel($"  {wie,-36}{Getal(hoeveel, "0.00"),8}");
            uit.Regel("");
        }
    }
}

/// <summary>What one pipeline did.</summary>
/// <param name="PerSeconde">Handovers per second over all rounds.</param>
/// <param name="PerRonde">The same per round: how far the rounds differ is the noise.</param>
/// <param name="LageBelasting">Waiting time from offer to receipt, one at a time.</param>
/// <param name="OnderBelasting">Waiting time in the rounds.</param>
internal sealed record Uitkomst(double PerSeconde, IReadOnlyList<double> PerRonde, Wachttijd LageBelasting, Wachttijd OnderBelasting)
{
    public static Uitkomst Van(IReadOnlyList<Ronde> ronden, Ronde laag) => new(
        Math.Round(ronden.Sum(r => r.Aantal) / ronden.Sum(r => r.Seconden), 1),
        [.. ronden.Select(r => Math.Round(r.PerSeconde, 1))],
        Wachttijd.Van(laag.Wachttijden),
        Wachttijd.Van([.. ronden.SelectMany(r => r.Wachttijden)]));
}
