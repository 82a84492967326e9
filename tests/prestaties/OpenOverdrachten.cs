using System.Diagnostics;
using Npgsql;

namespace Keten.Prestaties;

/// <summary>
/// Many open handovers of which the answer is due at one moment. They are copies of one that was really offered and received, put into the
/// databases of both sides: each with a half of its own, its hash, and its row in <c>bewaking</c>. What neither the watch nor the delivery of a
/// reminder touches (grants, keys, the log of before) they do not have.
/// </summary>
internal sealed class OpenOverdrachten : IAsyncDisposable
{
    private const int Deel = 10_000;

    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(250);

    private static readonly string Overdrachten =
        $"""
        insert into overdracht
        select r.* from overdracht t cross join generate_series($2, $3) i
        cross join lateral (select {Kopie("t.id", "i")} as id, md5(t.traject || i)::uuid::text as traject, {Kopie("$4", "i")} as toekenning) n
        cross join lateral (select
            replace(replace(replace(t.eigen_helft, t.id, n.id), t.traject, n.traject), $4, n.toekenning) as eigen,
            replace(replace(replace(t.ander_helft, t.id, n.id), t.traject, n.traject), $4, n.toekenning) as ander) h
        cross join lateral jsonb_populate_record(t, jsonb_build_object(
            'id', n.id, 'traject', n.traject,
            'eigen_helft', h.eigen, 'eigen_hash', encode(sha256(convert_to(h.eigen, 'UTF8')), 'hex'),
            'ander_helft', h.ander, 'ander_hash', encode(sha256(convert_to(h.ander, 'UTF8')), 'hex'))) r
        where t.id = $1
        """;

    private static readonly string Bewaking =
        $"""
        insert into bewaking (overdracht, organisatie, volgende_op, geclaimd_tot, penning)
        select {Kopie("t.overdracht", "i")}, t.organisatie, t.volgende_op, 0, 0 from bewaking t cross join generate_series($2, $3) i where t.overdracht = $1
        """;

    private readonly NpgsqlDataSource aanbieder;
    private readonly NpgsqlDataSource ontvanger;
    private readonly string origineel;
    private readonly int aantal;

    private OpenOverdrachten(EchteKeten keten, string origineel, int aantal)
    {
        aanbieder = NpgsqlDataSource.Create(keten.Verbinding("keten_melding"));
        ontvanger = NpgsqlDataSource.Create(keten.Verbinding("keten_raadsonderzoek"));
        this.origineel = origineel;
        this.aantal = aantal;
    }

    /// <summary>The moment at which they are all due.</summary>
    public DateTimeOffset Verstrijkt { get; private set; }

    /// <param name="keten">The chain.</param>
    /// <param name="origineel">A handover that was received and on which nobody has decided; it is watched for the decision.</param>
    /// <param name="aantal">How many copies.</param>
    /// <param name="ct">When to stop at once.</param>
    public static async Task<OpenOverdrachten> Zet(EchteKeten keten, string origineel, int aantal, CancellationToken ct)
    {
        var open = new OpenOverdrachten(keten, origineel, aantal);
        open.Verstrijkt = DateTimeOffset.FromUnixTimeMilliseconds(await Vraag<long>(open.aanbieder, "select volgende_op from bewaking where overdracht = $1", ct, origineel));
        var toekenning = await Vraag<string>(open.aanbieder, "select toekenning from aanbod where overdracht = $1", ct, origineel);
        for (var van = 1; van <= aantal; van += Deel)
        {
            var tot = Math.Min(aantal, van + Deel - 1);
            await Voer(open.aanbieder, Overdrachten, ct, origineel, van, tot, toekenning);
            await Voer(open.ontvanger, Overdrachten, ct, origineel, van, tot, toekenning);
            await Voer(open.aanbieder, Bewaking, ct, origineel, van, tot);
        }

        // What loading left behind is no load of the chain: without this it is cleaned up and flushed while rest is measured.
        foreach (var kant in new[] { open.aanbieder, open.ontvanger })
        {
            await Voer(kant, "vacuum (analyze) overdracht, bewaking", ct);
            await Voer(kant, "checkpoint", ct);
        }

        return open;
    }

    /// <summary>
    /// Sees how they are worked off: until no deadline is due any more, and until the receiver has confirmed the last reminder. In the end each must
    /// stand once in the lists of both.
    /// </summary>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public async Task<(TimeSpan Bekeken, TimeSpan Bezorgd)> Volg(CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        var bekeken = await Tot("select not exists (select 1 from bewaking where volgende_op <= $1)", Verstrijkt.ToUnixTimeMilliseconds());
        var bezorgd = await Tot($"select not exists (select 1 from uitgaand where {Kopieen})", origineel, aantal);
        foreach (var kant in new[] { aanbieder, ontvanger })
        {
            var aanmaningen = await Vraag<long>(kant, $"select count(*) from aanmaning where {Kopieen}", ct, origineel, aantal);
            if (aanmaningen != aantal) throw new InvalidOperationException($"Van {aantal} verstreken termijnen staan er {aanmaningen} in een lijst.");
        }

        return (bekeken, bezorgd);

        async Task<TimeSpan> Tot(string sql, params object[] waarden)
        {
            while (!await Vraag<bool>(aanbieder, sql, ct, waarden))
            {
                if (Stopwatch.GetElapsedTime(begin) > Geduld) throw new TimeoutException("De termijnen komen niet af.");
                await Task.Delay(Tussenpoos, ct);
            }

            return Stopwatch.GetElapsedTime(begin);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await aanbieder.DisposeAsync();
        await ontvanger.DisposeAsync();
    }

    private static string Kopieen => $"overdracht between {Kopie("$1", "1")} and {Kopie("$1", "$2")}";

    /// <summary>How the id of a copy follows from that of the original.</summary>
    private static string Kopie(string id, string nummer) => $"left({id}, 24) || lpad(to_hex({nummer}), 12, '0')";

    private static async Task<T> Vraag<T>(NpgsqlDataSource waar, string sql, CancellationToken ct, params object[] waarden)
    {
        await using var opdracht = Maak(waar, sql, waarden);
        return (T)(await opdracht.ExecuteScalarAsync(ct))!;
    }

    private static async Task Voer(NpgsqlDataSource waar, string sql, CancellationToken ct, params object[] waarden)
    {
        await using var opdracht = Maak(waar, sql, waarden);
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private static NpgsqlCommand Maak(NpgsqlDataSource waar, string sql, object[] waarden)
    {
        var opdracht = waar.CreateCommand(sql);
        opdracht.CommandTimeout = 0;
        foreach (var waarde in waarden) opdracht.Parameters.Add(new NpgsqlParameter { Value = waarde });
        return opdracht;
    }
}
