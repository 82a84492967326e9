using Keten.Fundament;

namespace Keten.Meldingen;

/// <summary>The trajecten with which a child is, or was, at this organisation: a new melding about it joins one of them.</summary>
internal static class Kindtrajecten
{
    private const string Bewaar =
        "insert into eerder_traject (organisatie, persoon, traject) select organisatie, persoon, traject from kind "
        + "where organisatie = @organisatie and persoon = @persoon and traject <> @traject on conflict do nothing";

    /// <summary>
    /// The traject that a new melding joins: one that this organisation holds, else one that went on from here; null when there is none, as
    /// after a taking over that lapsed, or that the other organisation has not seen yet: until then the region can end it, and the melding would
    /// be in a traject that nobody here holds. Besides, the one with which the child came last.
    /// </summary>
    public static async Task<(Guid? Lopend, Guid? Laatste)> Zoek(Transactie tx, string organisatie, Guid persoon)
    {
        var rijen = await tx.Alle<Rij>(
            "select k.traject, k.laatste, (select min(case when t.vrij_hash is null then 0 else 1 end) from toekenning t "
            + "where t.traject = k.traject and t.organisatie = @organisatie and t.vervallen_op is null "
            + "and (t.vrij_hash is not null or t.grond <> 'overdracht' or t.bevestigd = 1 or exists (select 1 from overdracht o where o.id = t.bron and o.zijde = 'ontvanger' and o.bevestigd = 1))) as Weg "
            + "from (select traject, 1 as laatste from kind where organisatie = @organisatie and persoon = @persoon "
            + "union all select traject, 0 as laatste from eerder_traject where organisatie = @organisatie and persoon = @persoon) k "
            + "order by k.laatste desc, k.traject",
            new { organisatie, persoon });
        return (rijen.Where(r => r.Weg is not null).MinBy(r => r.Weg)?.Traject, rijen.Find(r => r.Laatste == 1)?.Traject);
    }

    /// <summary>The child gets a traject of its own here, unless it came with another meanwhile than that with which it came last; that one is kept.</summary>
    public static void Begin(Transactie tx, string organisatie, Guid persoon, Guid traject, Guid? laatste, DateTimeOffset op)
    {
        var waarden = new { traject, organisatie, persoon, laatste, op };
        if (laatste is not null) tx.Straks(Bewaar, waarden);
        tx.Straks(
            "insert into kind (traject, organisatie, persoon, begonnen_op) values (@traject, @organisatie, @persoon, @op) "
            + "on conflict (organisatie, persoon) do update set traject = excluded.traject where kind.traject = @laatste",
            waarden,
            geenRij: () => new Botsing("kind"));
    }

    /// <summary>The child came with a traject from another; the one before is kept.</summary>
    public static void Kom(Transactie tx, string organisatie, Guid persoon, Guid traject, DateTimeOffset op)
    {
        var waarden = new { traject, organisatie, persoon, op };
        tx.Straks(Bewaar, waarden);
        tx.Straks(
            "insert into kind (traject, organisatie, persoon, begonnen_op) values (@traject, @organisatie, @persoon, @op) on conflict (organisatie, persoon) do update set traject = excluded.traject",
            waarden);
    }

    private sealed class Rij
    {
        public Guid Traject { get; init; }
        public long Laatste { get; init; }

        /// <summary>0 while a register of it is held here, 1 when all went on; null when there is none that has effect.</summary>
        public long? Weg { get; init; }
    }
}
