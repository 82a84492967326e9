using System.Globalization;
using System.Text;
using System.Text.Json;
using Keten.Controle;

namespace Keten.Storingen;

/// <summary>What came of one disturbance.</summary>
internal sealed record Uitslag(string Soort, int Aangeboden, int Geaccepteerd, IReadOnlyList<Bevinding> Bevindingen, double? Hersteld);

/// <summary>What came of all disturbances of a kind, or of all together.</summary>
internal sealed record Regel
{
    public required int Ronden { get; init; }
    public required int Aangeboden { get; init; }
    public required int Geaccepteerd { get; init; }
    public required int Verloren { get; init; }
    public required int Dubbel { get; init; }
    public required int Onbewaakt { get; init; }

    /// <summary>What else the checker found.</summary>
    public required int Anders { get; init; }

    /// <summary>Milliseconds from taking the cause away to the first full handover at the service that was hit.</summary>
    public required double? HerstelP50 { get; init; }
    public required double? HerstelP99 { get; init; }

    public static Regel Van(IReadOnlyCollection<Uitslag> uitslagen)
    {
        var tijden = uitslagen.Select(u => u.Hersteld).OfType<double>().Order().ToList();
        return new Regel
        {
            Ronden = uitslagen.Count,
            Aangeboden = uitslagen.Sum(u => u.Aangeboden),
            Geaccepteerd = uitslagen.Sum(u => u.Geaccepteerd),
            Verloren = Tel(Soort.Verloren),
            Dubbel = Tel(Soort.Dubbel),
            Onbewaakt = Tel(Soort.Onbewaakt),
            Anders = Tel(Soort.Anders),
            HerstelP50 = Percentiel(0.5),
            HerstelP99 = Percentiel(0.99),
        };

        int Tel(Soort soort) => uitslagen.Sum(u => u.Bevindingen.Count(b => b.Soort == soort));
        double? Percentiel(double deel) => tijden.Count == 0 ? null : Math.Round(tijden[(int)Math.Ceiling(deel * tijden.Count) - 1]);
    }
}

/// <summary>The ledger of a run.</summary>
internal sealed record Verslag(int Zaad, IReadOnlyDictionary<string, Regel> Soorten, Regel Totaal, IReadOnlyList<string> Bevindingen, long Herhaald, double Minuten)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public bool Goed => Totaal is { Verloren: 0, Dubbel: 0, Onbewaakt: 0, Anders: 0 };

    public static Verslag Van(int zaad, IReadOnlyList<Uitslag> uitslagen, IReadOnlyList<Bevinding> slot, long herhaald, TimeSpan duur)
    {
        // What the look at the whole chain found belongs to no kind.
        var totaal = Regel.Van([.. uitslagen, new Uitslag("slot", 0, 0, slot, null)]) with { Ronden = uitslagen.Count };
        return new(
            zaad,
            uitslagen.GroupBy(u => u.Soort).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Regel.Van([.. g])),
            totaal,
            [.. uitslagen.SelectMany(u => u.Bevindingen.Select(b => $"{u.Soort}: {b.Tekst}")), .. slot.Select(b => $"na afloop: {b.Tekst}")],
            herhaald,
            Math.Round(duur.TotalMinutes, 1));
    }

    public string AlsJson() => JsonSerializer.Serialize(this, Json);

    public string AlsTekst()
    {
        var uit = new StringBuilder();
        Zeg($"{"soort",-28} {"ronden",6} {"aangeboden",10} {"geaccepteerd",12} {"verloren",8} {"dubbel",6} {"onbewaakt",9} {"anders",6} {"herstel p50",12} {"p99",8}");
        foreach (var (soort, regel) in Soorten) Toon(soort, regel);
        Toon("totaal", Totaal);
        Zeg("");
        Zeg($"Zaad {Zaad}, {Minuten.ToString("0.0", CultureInfo.InvariantCulture)} minuten; {Herhaald} verzoeken kregen niet meteen antwoord en zijn onder hun sleutel herhaald.");
        foreach (var bevinding in Bevindingen.Take(50)) Zeg("BEVINDING " + bevinding);
        if (Bevindingen.Count > 50) Zeg($"... en nog {Bevindingen.Count - 50}.");
        return uit.ToString();

        void Zeg(string tekst) => uit.Append(tekst).Append('\n');
        void Toon(string soort, Regel r) => Zeg(
            $"{soort,-28} {r.Ronden,6} {r.Aangeboden,10} {r.Geaccepteerd,12} {r.Verloren,8} {r.Dubbel,6} {r.Onbewaakt,9} {r.Anders,6} {Seconden(r.HerstelP50),12} {Seconden(r.HerstelP99),8}");
        static string Seconden(double? ms) => ms is { } m ? (m / 1000).ToString("0.00 s", CultureInfo.InvariantCulture) : "-";
    }
}
