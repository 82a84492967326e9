using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Keten.Doorlooptijden;

/// <summary>
/// Where an organisation is in the stream of its handovers: up to which position of each service's log. Those positions are without gaps
/// and outlive this read side, so what has been sent and what has not follows from this alone.
/// </summary>
/// <param name="Organisatie">Whose stream it is.</param>
/// <param name="Tot">Per service the life of its database and the position up to which all was sent.</param>
/// <param name="Half">The service whose next position was sent in part, and how many messages of it; null when none.</param>
internal sealed record Plek(string Organisatie, ImmutableSortedDictionary<string, (long Epoch, long Positie)> Tot, (string Dienst, int Gedaan)? Half)
{
    public static Plek Begin(string organisatie) => new(organisatie, ImmutableSortedDictionary.Create<string, (long, long)>(StringComparer.Ordinal), null);

    public long Positie(string dienst) => Tot.GetValueOrDefault(dienst).Positie;

    /// <summary>Everything up to this position has been sent.</summary>
    public Plek Na(string dienst, long epoch, long positie) => new(Organisatie, Tot.SetItem(dienst, (epoch, positie)), null);

    /// <summary>Of what this position brought, so many messages have been sent.</summary>
    public Plek Binnen(string dienst, long epoch, long positie, int gedaan) => new(Organisatie, Tot.SetItem(dienst, (epoch, positie - 1)), (dienst, gedaan));

    /// <summary>
    /// The same place in the lives in which the logs are now: of a service whose database was put back, that is where its new life begins. Null
    /// when a life is not known here.
    /// </summary>
    public Plek? InHetLevenVanNu(IEnumerable<Gelezen> standen, IReadOnlyCollection<Logleven> eerdere)
    {
        var plek = this;
        foreach (var stand in standen)
        {
            while (plek.Tot.TryGetValue(stand.Dienst, out var hier) && hier.Epoch != stand.Epoch)
            {
                if (eerdere.FirstOrDefault(l => l.Dienst == stand.Dienst && l.Epoch == hier.Epoch) is not { } leven) return null;
                plek = plek.Na(stand.Dienst, leven.Volgende, Math.Min(hier.Positie, leven.Na)); // what belongs to a position sent in part may have changed
            }
        }

        return plek;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"1/{Organisatie}/{string.Join(',', Tot.Select(t => $"{t.Key}:{t.Value.Epoch}:{t.Value.Positie}"))}/{(Half is { } h ? $"{h.Dienst}:{h.Gedaan}" : "")}")));

    /// <summary>The place that a caller gives back; null when it is none of this organisation.</summary>
    public static Plek? Lees(string tekst, string organisatie)
    {
        if (tekst.Length == 0) return Begin(organisatie);
        try
        {
            if (Encoding.UTF8.GetString(Base64Url.DecodeFromChars(tekst)).Split('/') is not ["1", var van, var tot, var half] || van != organisatie) return null;
            var plek = Begin(organisatie);
            foreach (var deel in tot.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                var delen = deel.Split(':');
                plek = plek.Na(delen[0], Getal(delen[1]), Getal(delen[2]));
            }

            return half.Split(':') is [var dienst, var gedaan] ? plek with { Half = (dienst, (int)Getal(gedaan)) } : plek;
        }
        catch (Exception fout) when (fout is FormatException or OverflowException or IndexOutOfRangeException)
        {
            return null;
        }

        static long Getal(string tekst) => long.Parse(tekst, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

/// <summary>A former life of the log of a service.</summary>
internal sealed class Logleven
{
    public string Dienst { get; init; } = "";
    public long Epoch { get; init; }

    /// <summary>The life in which it went on.</summary>
    public long Volgende { get; init; }

    /// <summary>The last position that both have.</summary>
    public long Na { get; init; }
}
