using System.Diagnostics;

namespace Keten.Fundament;

/// <summary>
/// Work that is cheaper together: what comes in while the work before it is under way goes together in one next bundle. Nothing ever
/// waits for company: when nothing is under way, it goes at once and alone.
/// </summary>
/// <param name="sleutel">Two with the same key are not in one bundle; the later goes in a later one.</param>
/// <param name="werk">Does a bundle; an outcome for each. When it throws for several, each of them is done again by itself, so that one never blocks another.</param>
public sealed class Bundelaar<T, TUitkomst>(Func<T, object> sleutel, Func<IReadOnlyList<T>, Task<IReadOnlyList<TUitkomst>>> werk)
{
    /// <summary>The most that goes together.</summary>
    public const int Hoogstens = 32;

    /// <summary>How much waits; whoever has another way may leave work out when this grows.</summary>
    public int Wachtend
    {
        get
        {
            lock (wachtend) return wachtend.Count;
        }
    }

    private readonly Queue<(T Wat, TaskCompletionSource<TUitkomst> Klaar)> wachtend = new();
    private bool bezig;

    /// <summary>Each is done once the bundle has been in which it went along.</summary>
    public IReadOnlyList<Task<TUitkomst>> Voeg(IEnumerable<T> nieuw)
    {
        var uitkomsten = new List<Task<TUitkomst>>();
        lock (wachtend)
        {
            foreach (var wat in nieuw)
            {
                var klaar = new TaskCompletionSource<TUitkomst>(TaskCreationOptions.RunContinuationsAsynchronously);
                wachtend.Enqueue((wat, klaar));
                uitkomsten.Add(klaar.Task);
            }

            if (bezig) return uitkomsten;
            bezig = true;
        }

        _ = Werk();
        return uitkomsten;
    }

    private async Task Werk()
    {
        Activity.Current = null; // the loop outlives the call that set it going, and works for others too
        while (Neem() is { Count: > 0 } bundel)
        {
            if (await Doe(bundel)) continue;
            foreach (var een in bundel) await Doe([een]);
        }
    }

    /// <summary>The next bundle; empty when nothing waits any more.</summary>
    private List<(T Wat, TaskCompletionSource<TUitkomst> Klaar)> Neem()
    {
        lock (wachtend)
        {
            var bundel = new List<(T Wat, TaskCompletionSource<TUitkomst> Klaar)>();
            var sleutels = new HashSet<object>();
            while (bundel.Count < Hoogstens && wachtend.TryPeek(out var volgende) && sleutels.Add(sleutel(volgende.Wat))) bundel.Add(wachtend.Dequeue());
            bezig = bundel.Count > 0;
            return bundel;
        }
    }

    /// <returns>Whether all in it are done; false when each must be done by itself.</returns>
    private async Task<bool> Doe(List<(T Wat, TaskCompletionSource<TUitkomst> Klaar)> bundel)
    {
        try
        {
            var uitkomsten = await werk(bundel.ConvertAll(b => b.Wat));
            for (var i = 0; i < bundel.Count; i++) bundel[i].Klaar.SetResult(uitkomsten[i]);
            return true;
        }
        catch (Exception fout)
        {
            // A database that is away is nobody's fault in particular; anything else may be the fault of one of them.
            if (bundel.Count > 1 && (fout is Botsing || !Database.IsVoorbijgaand(fout))) return false;
            bundel.ForEach(b => b.Klaar.SetException(fout));
            return true;
        }
    }
}
