using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>
/// Sends halves again that the other side has not yet seen. A half is sent once right after its commit; what stands in <c>uitgaand</c>
/// beyond its moment was lost on the way, or its process died. Several instances may do this at once: claiming is moving the moment.
/// That the bus was away is no reason to wait ever longer: when it is back, what was tried meanwhile goes at once.
/// </summary>
internal sealed class Bezorger(Overdrachtdienst overdrachten)
{
    private const int Bundel = 100;
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(1);

    private readonly Dienst dienst = overdrachten.Dienst;
    private bool verbonden = true;

    /// <summary>Whether the bus was away and is back, and what was tried meanwhile must go at once.</summary>
    public bool IsBusTerug => !verbonden && dienst.Post.Verbonden;

    /// <summary>Remembers that the bus is away.</summary>
    public void KijkNaarDeBus() => verbonden &= dienst.Post.Verbonden;

    /// <summary>Sends what is due now.</summary>
    public async Task Bezorg(CancellationToken ct)
    {
        KijkNaarDeBus();
        if (IsBusTerug)
        {
            await dienst.Data.AlsWerker(tx => tx.Voer("update uitgaand set volgende_op = @nu, pogingen = 0 where (overdracht, zijde) in (select overdracht, zijde from uitgaand where pogingen > 0" + (tx.Postgres ? " for update skip locked" : "") + ")", new { nu = dienst.Klok.Technisch }), ct);
            verbonden = true;
        }

        List<Overdrachtrij> rijen;
        do
        {
            rijen = await dienst.Data.AlsWerker(tx => Neem(tx, dienst.Klok.Technisch), ct);
            await Task.WhenAll(rijen.Select(overdrachten.Verzender.Probeer));
        }
        while (rijen.Count == Bundel && dienst.Post.Verbonden);
    }

    private static async Task<List<Overdrachtrij>> Neem(Transactie tx, DateTimeOffset nu)
    {
        var gekozen = await tx.Alle<Uitgaand>(
            "select overdracht, zijde, pogingen from uitgaand where volgende_op <= @nu order by volgende_op limit @Bundel" + (tx.Postgres ? " for update skip locked" : ""),
            new { nu, Bundel = (long)Bundel });
        var rijen = new List<Overdrachtrij>();
        foreach (var g in gekozen)
        {
            var wachten = TimeSpan.FromTicks(Math.Min(Hoogstens.Ticks, Overdrachtdienst.Herhaling.Ticks << (int)Math.Min(g.Pogingen, 6)));
            tx.Straks(
                "update uitgaand set volgende_op = @volgende, pogingen = pogingen + 1 where overdracht = @Overdracht and zijde = @Zijde",
                new { g.Overdracht, g.Zijde, volgende = nu + wachten });
            if (await Opslag.Laad(tx, g.Overdracht, g.Zijde, vergrendel: false) is { } rij) rijen.Add(rij);
        }

        return rijen;
    }

    private sealed class Uitgaand
    {
        public Guid Overdracht { get; init; }
        public string Zijde { get; init; } = "";
        public long Pogingen { get; init; }
    }
}
