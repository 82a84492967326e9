namespace Keten.Fundament;

/// <summary>
/// The two clocks. The domain clock dates facts and terms and can be simulated; the technical clock (claims, retries, tokens, retention)
/// is always real.
/// </summary>
public sealed class Klokken
{
    private Klokken(TimeProvider domein) => Domein = domein;

    public TimeProvider Domein { get; }

#pragma warning disable RS0030 // the one place that chooses the clocks
    public TimeProvider Techniek { get; } = TimeProvider.System;

    public static Klokken Echt() => new(TimeProvider.System);

    public static Klokken Gesimuleerd() => new(new GesimuleerdeKlok());
#pragma warning restore RS0030

    /// <summary>The simulated domain clock, or null when it is real.</summary>
    public GesimuleerdeKlok? Simulatie => Domein as GesimuleerdeKlok;

    /// <summary>Domain time, cut to milliseconds: so it is stored and compared.</summary>
    public DateTimeOffset Nu => Afgekapt(Domein.GetUtcNow());

    /// <summary>Technical time, cut to milliseconds.</summary>
    public DateTimeOffset Technisch => Afgekapt(Techniek.GetUtcNow());

    public static DateTimeOffset Afgekapt(DateTimeOffset t) => DateTimeOffset.FromUnixTimeMilliseconds(t.ToUnixTimeMilliseconds());
}

/// <summary>A clock that moves only when it is set, and never back.</summary>
public sealed class GesimuleerdeKlok : TimeProvider
{
    private long milliseconden;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Volatile.Read(ref milliseconden));

    /// <summary>Moves the clock to <paramref name="nu"/>; false when that lies in its past, and nothing changes.</summary>
    public bool Zet(DateTimeOffset nu)
    {
        var nieuw = nu.ToUnixTimeMilliseconds();
        long oud;
        do
        {
            oud = Volatile.Read(ref milliseconden);
            if (nieuw < oud) return false;
        }
        while (Interlocked.CompareExchange(ref milliseconden, nieuw, oud) != oud);
        return true;
    }
}
