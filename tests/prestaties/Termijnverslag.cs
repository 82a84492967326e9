using static Keten.Prestaties.Tekst;

namespace Keten.Prestaties;

/// <summary>What was found out about deadlines that are due at one moment.</summary>
internal sealed record Termijnverslag
{
    public required int Aantal { get; init; }
    public required int VerzoekenPerSeconde { get; init; }

    /// <summary>Seconds until no deadline was due any more; until the receiver had confirmed all reminders; until the read side had read all.</summary>
    public required double Bekeken { get; init; }
    public required double Bezorgd { get; init; }
    public required double Bijgelezen { get; init; }

    /// <summary>Time that the APIs took: in rest (before and after, and the calmer of those), until <see cref="Bekeken"/>, and until <see cref="Bezorgd"/>.</summary>
    public required Wachttijd InRust { get; init; }
    public required Wachttijd InRustVooraf { get; init; }
    public required Wachttijd InRustAchteraf { get; init; }
    public required Wachttijd TijdensBekijken { get; init; }
    public required Wachttijd TijdensAfwerken { get; init; }

    /// <summary>The worse of the two p99s to that in rest.</summary>
    public required double Verhouding { get; init; }

    /// <summary>Requests while the deadlines were worked off.</summary>
    public required int Verzoeken { get; init; }

    /// <summary>Requests that were refused or not answered, and those that were sent again because the chain was not available; should be 0.</summary>
    public required int Fouten { get; init; }
    public required long Herhaald { get; init; }
    public required IReadOnlyDictionary<string, Vergelijking> PerVerzoek { get; init; }

    /// <summary>Seconds of processor time until <see cref="Bezorgd"/>, per part; <c>anderen</c> is whatever else ran on the machine.</summary>
    public required IReadOnlyDictionary<string, double> Processortijd { get; init; }

    public void Schrijf(Tekst uit)
    {
        uit.Regel($"{Aantal} antwoordtermijnen verstrijken op een moment");
        uit.Regel($"  Alle bekeken na {Getal(Bekeken, "0.0")} s, alle aanmaningen bezorgd en bevestigd na {Getal(Bezorgd, "0.0")} s, de leeskant bij na {Getal(Bijgelezen, "0.0")} s.");
        uit.Regel("  De open overdrachten zijn kopieën van een echte, rechtstreeks in de databases van aanbieder en ontvanger gezet; de leeskant kent ze alleen uit de aanmaningen.");
        uit.Regel($"  {"verzoeken aan de API's, " + VerzoekenPerSeconde + " per seconde",-40}{"p50 ms",10}{"p99 ms",10}");
        foreach (var (wanneer, w) in new[] { ("in rust, vooraf", InRustVooraf), ("in rust, achteraf", InRustAchteraf), ("tot alles is bekeken", TijdensBekijken), ("tot alles is bezorgd", TijdensAfwerken) })
            uit.Regel($"  {wanneer,-40}{Getal(w.P50, "0.0"),10}{Getal(w.P99, "0.0"),10}");
        if (Fouten + Herhaald > 0) uit.Regel($"  Let op: {Fouten} verzoeken gingen fout en {Herhaald} zijn herhaald.");
        uit.Regel("");
        uit.Regel($"  {"",-40}{"in rust",20}{"tot alles is bezorgd",24}");
        foreach (var (wat, v) in PerVerzoek)
            uit.Regel($"  {wat,-40}{Getal(v.InRust.P50, "0.0"),10}{Getal(v.InRust.P99, "0.0"),10}{Getal(v.TijdensAfwerken.P50, "0.0"),14}{Getal(v.TijdensAfwerken.P99, "0.0"),10}");
        uit.Regel("");
        uit.Regel("Processortijd tot alles is bezorgd");
        foreach (var (wie, s) in Processortijd.OrderByDescending(p => p.Value)) uit.Regel($"  {wie,-40}{Getal(s, "0.0"),10} s{Getal(s * 1000 / Aantal, "0.00"),10} ms per termijn");
    }
}

/// <summary>What one kind of request took in rest, and while the deadlines were worked off.</summary>
internal sealed record Vergelijking(Wachttijd InRust, Wachttijd TijdensAfwerken);
