using Google.Protobuf.WellKnownTypes;
using Keten.Fundament;
using Keten.Vragen;

namespace Keten.Doorlooptijden;

/// <summary>The stream of an organisation's handovers, part by part.</summary>
internal static class Overdrachtstroom
{
    /// <summary>Messages in a part.</summary>
    private const int Hoogstens = 100;

    /// <summary>Positions of one log that are looked through for a part.</summary>
    private const long Bereik = 10_000;

    private const string Kolommen =
        "select s.dienst, s.positie, s.overdracht, s.wijziging, s.gebeurd_op as GebeurdOp, s.door, s.reden, a.dienst as Aanbiedersdienst, a.positie as Aanbodpositie, "
        + "a.traject, a.soort, a.van, a.naar, a.registers from overdrachtstap s join overdrachtaanbod a on a.overdracht = s.overdracht ";

    public static (Plek Plek, IReadOnlyList<Veldfout> Fouten) Begin(OverdrachtenVraag vraag, Wie wie) => Plek.Lees(vraag.Plek, wie.Organisatie) is { } plek
        ? (plek, [])
        : (Plek.Begin(wie.Organisatie), [new Veldfout("plek", "Gebruik de plek uit het laatste bericht van deze stroom, van uw eigen organisatie, of laat haar leeg.")]);

    public static async Task<Stroomdeel<Overdrachtstap, Plek>> Lees(Vraag vraag, Plek plek)
    {
        var standen = await vraag.Tx.Alle<Gelezen>("select dienst, epoch, positie as tot, gelezen_op as op from leesstand");
        if (standen.Find(s => plek.Tot.TryGetValue(s.Dienst, out var t) && t.Epoch != s.Epoch) is { } ander)
            return new([], [], plek, false) { Fouten = [new Veldfout("plek", $"Het logboek van {ander.Dienst} is opnieuw begonnen; deze plek geldt niet meer. Begin zonder plek.")] };

        // What belongs to an offer follows from all before the place: a read side that is made anew first reads up to there.
        if (plek.Tot.Any(t => (standen.Find(s => s.Dienst == t.Key)?.Tot ?? 0) < t.Value.Positie + (plek.Half?.Dienst == t.Key ? 1 : 0))) return new([], [], plek, false);
        var berichten = new List<Overdrachtrij>();
        var plekken = new List<Plek>();
        var meer = false;
        foreach (var stand in Overdrachtvolgorde.Op(plek, standen, s => s.Dienst))
        {
            var na = plek.Positie(stand.Dienst);
            if (stand.Tot <= na) continue;
            var tot = Math.Min(stand.Tot, na + Bereik);
            var rijen = await vraag.Tx.Alle<Overdrachtrij>(
                Kolommen + "where s.dienst = @Dienst and s.positie > @na and s.positie <= @tot and @Organisatie in (a.van, a.naar) order by s.positie limit @aantal",
                new { stand.Dienst, na, tot, vraag.Wie.Organisatie, aantal = (long)Hoogstens });
            foreach (var (stap, verder) in Overdrachtvolgorde.Stappen(plek, stand.Dienst, stand.Epoch, rijen, await Alle(vraag.Tx, rijen)))
            {
                if (berichten.Count == Hoogstens) return Deel(berichten, plekken, plekken[^1], meer: true);
                berichten.Add(stap);
                plekken.Add(verder);
            }

            if (rijen.Count == Hoogstens) tot = rijen[^1].Positie;
            plek = plek.Na(stand.Dienst, stand.Epoch, tot);
            meer |= tot < stand.Tot;
        }

        return Deel(berichten, plekken, plek, meer);
    }

    private static async Task<ILookup<Guid, Overdrachtrij>> Alle(Transactie tx, List<Overdrachtrij> rijen)
    {
        var aangeboden = rijen.Where(r => r.IsAanbod).Select(r => r.Overdracht.ToString("D")).ToArray();
        var alle = aangeboden.Length == 0 ? [] : await tx.Alle<Overdrachtrij>(Kolommen + $"where s.overdracht {(tx.Postgres ? "= any(@aangeboden)" : "in @aangeboden")}", new { aangeboden });
        return alle.ToLookup(r => r.Overdracht);
    }

    private static Stroomdeel<Overdrachtstap, Plek> Deel(List<Overdrachtrij> rijen, List<Plek> plekken, Plek verder, bool meer) => new(
        [.. rijen.Zip(plekken, Bericht)],
        [.. rijen.Select(r => (r.Overdracht, r.Traject)).Distinct().Select(r => new Zaak($"overdracht/{r.Overdracht:D}", [r.Traject], [verder.Organisatie], "eigen overdrachten"))],
        verder,
        meer);

    private static Overdrachtstap Bericht(Overdrachtrij rij, Plek plek) => new()
    {
        Plek = plek.ToString(),
        Overdracht = rij.Overdracht.ToString("D"),
        Traject = rij.Traject.ToString("D"),
        Soort = rij.Soort,
        Van = rij.Van,
        Naar = rij.Naar,
        Registers = { rij.Registers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => Antwoorden.Register(System.Enum.Parse<Contracts.Register>(r))) },
        Wijziging = System.Enum.Parse<Wijziging>(rij.Wijziging),
        GebeurdOp = Timestamp.FromDateTimeOffset(rij.GebeurdOp),
        Door = rij.Door ?? "",
        Reden = rij.Reden ?? "",
    };
}
