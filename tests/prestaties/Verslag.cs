using System.Globalization;
using System.Text;
using System.Text.Json;
using static Keten.Prestaties.Tekst;

namespace Keten.Prestaties;

/// <summary>All that a run found out; null is what was not measured.</summary>
internal sealed record Verslag(int Processors, int Instanties, Overdrachtverslag? Overdrachten, Termijnverslag? Termijnen, Kalenderverslag? Kalender, Agendaverslag? Agenda)
{
    public string AlsJson() => JsonSerializer.Serialize(this, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true });

    public string AlsTekst()
    {
        var uit = new Tekst();
        uit.Regel($"{Processors} processors, {Instanties} instanties van elke dienst");
        if (Overdrachten is { } o)
        {
            uit.Doel(o.TotOntvangst ? "overdrachten per seconde (ontvangst)" : "overdrachten per seconde", $"{Getal(o.Verhouding, "0.000")} van de kale pijplijn", o.Verhouding >= 0.2, "minstens 0.2");
            uit.Doel("p99 van aanbod tot ontvangst", $"{Getal(o.VerhoudingOntvangst, "0.00")} keer de kale pijplijn", o.VerhoudingOntvangst <= 4, "hoogstens 4");
        }

        if (Termijnen is { } t) uit.Doel($"p99 van de API's bij {t.Aantal} termijnen", $"{Getal(t.Verhouding, "0.00")} keer die in rust", t.Verhouding <= 3, "hoogstens 3");
        if (Agenda is { } a)
        {
            uit.Doel($"agenda bij {a.Groot} open termijnen", $"{Getal(a.VerhoudingAgenda, "0.00")} keer die bij {a.Klein}", a.VerhoudingAgenda <= 2, "hoogstens 2");
            uit.Doel("waarschuwingen per seconde", $"{Getal(a.VerhoudingWacht, "0.00")} van een kale lus", a.VerhoudingWacht >= 0.3, "minstens 0.3");
        }

        uit.Regel("");
        Overdrachten?.Schrijf(uit);
        Termijnen?.Schrijf(uit);
        if (Kalender is { } k)
            uit.Regel($"{k.Aantal} uiterste dagen met hun regels: {Getal(k.Nanoseconden, "0")} ns per dag; dag voor dag geteld {Getal(k.DagVoorDag, "0")} ns, dus {Getal(k.Verhouding, "0.000")} daarvan.");
        Agenda?.Schrijf(uit);
        return uit.ToString();
    }
}

/// <summary>Waiting times in milliseconds.</summary>
internal sealed record Wachttijd(double P50, double P99)
{
    public static Wachttijd Van(IReadOnlyCollection<double> waarden) =>
        new(Math.Round(Meting.Percentiel(waarden, 0.5), 2), Math.Round(Meting.Percentiel(waarden, 0.99), 2));
}

/// <summary>A report in lines.</summary>
internal sealed class Tekst
{
    private readonly StringBuilder regels = new();

    public void Regel(string tekst) => regels.Append(tekst).Append('\n');

    public void Doel(string wat, string waarde, bool gehaald, string doel) => Regel($"  {wat,-44}{waarde,-32}{(gehaald ? "gehaald" : "NIET gehaald")} ({doel})");

    public override string ToString() => regels.ToString();

    public static string Getal(double waarde, string vorm) => waarde.ToString(vorm, CultureInfo.InvariantCulture);
}
