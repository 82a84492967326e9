using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>
/// The newest life (epoch) of every other service that was seen here. After a backup was put back a service writes on in a new one, and
/// whatever it wrote in an earlier one counts no more, however late it arrives.
/// </summary>
internal static class Epochs
{
    private const long Slot = 0x6b65_7465_6e00;
    private const string Gezien = "select dienst, epoch from gezien_epoch";

    /// <summary>What was seen, by service. Until this transaction ends nothing newer is noted: what is taken in here is there for who notes it next.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> Lees(Transactie tx)
    {
        Houd(tx);
        return PerDienst(await tx.Alle<Rij>(Gezien));
    }

    /// <summary>The same along with the next read; what it gives can be called once that read is done.</summary>
    public static Func<IReadOnlyDictionary<string, long>> LeesStraks(Transactie tx)
    {
        Houd(tx);
        var rijen = tx.LeesStraks<Rij>(Gezien);
        return () => PerDienst(rijen.Rijen);
    }

    private static void Houd(Transactie tx)
    {
        if (tx.Postgres) tx.Straks("select pg_advisory_xact_lock_shared(@Slot)", new { Slot });
    }

    private static Dictionary<string, long> PerDienst(List<Rij> rijen) => rijen.ToDictionary(r => r.Dienst, r => r.Epoch);

    /// <summary>Notes what was seen of a service, once everything that came in before has been taken in or refused.</summary>
    public static Task<int> Zag(Transactie tx, string dienst, long epoch)
    {
        if (tx.Postgres) tx.Straks("select pg_advisory_xact_lock(@Slot)", new { Slot });
        return tx.Voer("insert into gezien_epoch (dienst, epoch) values (@dienst, @epoch) on conflict (dienst) do update set epoch = excluded.epoch where gezien_epoch.epoch < excluded.epoch", new { dienst, epoch });
    }

    private sealed class Rij
    {
        public string Dienst { get; init; } = "";
        public long Epoch { get; init; }
    }
}
