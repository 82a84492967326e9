using System.Collections.Concurrent;
using System.Diagnostics;
using Keten.Contracts;
using Keten.Fundament;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten;

/// <summary>Sends the halves of one service over the bus. Nothing depends on it: what does not arrive stands in <c>uitgaand</c>, and is sent again by the <see cref="Bezorger"/>.</summary>
internal sealed class Verzender(Dienst dienst)
{
    /// <summary>Longest half, in characters, that travels together with others.</summary>
    private const int Bundelbaar = 64 * 1024;
    private const int HoogstensWachtend = 512;

    /// <summary>When several went together, more will follow: after a breath these travel together too. After one that went alone nothing waits, nor when more waits than goes at once.</summary>
    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(50);
    private readonly ConcurrentDictionary<string, Bundelaar<OverdrachtHelft, bool>> uitgaand = new();

    /// <summary>Sends a half at once, with what else goes to the same service at this moment; when that fails the row in <c>uitgaand</c> sees to it later.</summary>
    public void Verstuur(Overdrachtrij rij)
    {
        // While this service is being restored it says nothing: all of it goes out in the new epoch when that is done.
        if (!dienst.Gereed.IsCompleted || Wachtrij(rij) is not { } naar) return;
        var bericht = rij.Bericht() with { Spoor = Activity.Current?.Id };
        if (rij.EigenHelft.Length > Bundelbaar)
        {
            _ = Stuur(naar, bericht);
            return;
        }

        // While the bus is away this queue does not grow for ever: the row in `uitgaand` sees to what is left out here.
        var samen = uitgaand.GetOrAdd(naar, n => new(h => (h.Overdracht, h.Zijde), bundel => StuurSamen(n, bundel)));
        if (samen.Wachtend < HoogstensWachtend) _ = samen.Voeg([bericht]);
    }

    /// <summary>Sends a half again, by itself: it may have been lost because the other side does not know halves that travel together yet.</summary>
    public Task Probeer(Overdrachtrij rij) => Wachtrij(rij) is { } naar ? Stuur(naar, rij.Bericht()) : Task.CompletedTask;

    private async Task<IReadOnlyList<bool>> StuurSamen(string naar, IReadOnlyList<OverdrachtHelft> bundel)
    {
        if (bundel is [var alleen])
        {
            using var stap = Sporen.Begin("versturen", alleen.Spoor);
            await Stuur(naar, alleen);
        }
        else
        {
            await Stuur(naar, new OverdrachtHelften(bundel));
            if (bundel.Count < Bundelaar<OverdrachtHelft, bool>.Hoogstens) await Task.Delay(Adempauze, dienst.Klok.Techniek);
        }

        return new bool[bundel.Count];
    }

    private async Task Stuur<T>(string naar, T bericht)
        where T : class
    {
        try
        {
            using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(5), dienst.Klok.Techniek);
            await dienst.Post.Stuur(naar, bericht, grens.Token).WaitAsync(grens.Token); // a confirmation that never comes holds up nothing
        }
        catch (Exception fout)
        {
            dienst.Log.LogWarning("{Dienst} kon een helft niet versturen en doet dat opnieuw: {Soort}.", dienst.Naam, Database.Kort(fout));
        }
    }

    /// <summary>Where the other side takes in halves; null when it is not in the register of organisations any more, and then nothing can be sent to it.</summary>
    private string? Wachtrij(Overdrachtrij rij)
    {
        if (dienst.Organisaties.Zoek(rij.Tegenpartij) is { Dienst.Length: > 0 } ander) return Wachtrijen.Helften(ander.Dienst);
        dienst.Log.LogError("Een helft van overdracht {Overdracht} kan niet weg: {Organisatie} staat niet in het register van organisaties.", rij.Id, rij.Tegenpartij);
        return null;
    }
}
