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
        if (standen.Exists(s => plek.Tot.TryGetValue(s.Dienst, out var t) && t.Epoch != s.Epoch))
        {
            if (plek.InHetLevenVanNu(standen, await vraag.Tx.Alle<Logleven>("select dienst, epoch, volgende, na from logleven")) is not { } nu)
                return new([], [], plek, false) { Fouten = [new Veldfout("plek", "Een van de logboeken is sinds deze plek opnieuw begonnen. Begin zonder plek.")] };
            plek = nu;
        }

        var (stappen, verder, meer) = await Overdrachtvolgorde.Neem(plek, standen, Hoogstens, Haal, Alle);
        return new(
            [.. stappen.Select(s => Bericht(s.Stap, s.Plek))],
            [.. stappen.Select(s => (s.Stap.Overdracht, s.Stap.Traject)).Distinct().Select(s => new Zaak($"overdracht/{s.Overdracht:D}", [s.Traject], [vraag.Wie.Organisatie], "eigen overdrachten"))],
            verder,
            meer);

        async Task<(List<Overdrachtrij> Rijen, long Tot)> Haal(Gelezen log, long na)
        {
            var tot = Math.Min(log.Tot, na + Bereik);
            var rijen = await vraag.Tx.Alle<Overdrachtrij>(
                Kolommen + "where s.dienst = @Dienst and s.positie > @na and s.positie <= @tot and @Organisatie in (a.van, a.naar) order by s.positie limit @aantal",
                new { log.Dienst, na, tot, vraag.Wie.Organisatie, aantal = (long)Hoogstens });
            return (rijen, rijen.Count == Hoogstens ? rijen[^1].Positie : tot);
        }

        async Task<ILookup<Guid, Overdrachtrij>> Alle(List<Overdrachtrij> rijen)
        {
            var welke = rijen.Select(r => r.Overdracht.ToString("D")).Distinct().ToArray();
            var alle = welke.Length == 0 ? [] : await vraag.Tx.Alle<Overdrachtrij>(Kolommen + $"where s.overdracht {(vraag.Tx.Postgres ? "= any(@welke)" : "in @welke")}", new { welke });
            return alle.ToLookup(r => r.Overdracht);
        }
    }

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
