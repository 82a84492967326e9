using Keten.Controle;
using Npgsql;

namespace Keten.Storingen;

/// <summary>
/// Looks all the while whether a register of a child has nobody. First it reads of all services what they released, then who has it after
/// them: who released may do so only after the other has it, so whatever is missing then was missing at a moment.
/// </summary>
/// <param name="keten">The chain.</param>
/// <param name="verslag">The children of this part.</param>
/// <param name="teruggezet">A database is put back: until its service has heard what it forgot, the read side must know who has a register.</param>
internal sealed class Waarnemer(EchteKeten keten, Deelverslag verslag, bool teruggezet) : IAsyncDisposable
{
    private static readonly TimeSpan Pauze = TimeSpan.FromMilliseconds(250);
    private readonly CancellationTokenSource stop = new();
    private readonly HashSet<string> gezien = [];
    private Task? werk;

    public List<Bevinding> Bevindingen { get; } = [];

    public int Keren { get; private set; }

    public void Begin() => werk = Task.Run(async () =>
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Kijk();
            }
            catch (Exception fout) when (fout is NpgsqlException or IOException or TimeoutException or System.Net.Sockets.SocketException)
            {
                NpgsqlConnection.ClearAllPools(); // the database is what is disturbed
            }

            await Task.Delay(Pauze);
        }
    });

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (werk is not null) await werk;
        stop.Dispose();
    }

    private async Task Kijk()
    {
        var trajecten = verslag.Trajecten.ToArray();
        var vrij = new List<string>();
        foreach (var dienst in EchteKeten.Diensten.SkipLast(1)) vrij.AddRange(await Lees(dienst, "select id from toekenning where vrij_hash is not null and traject = any($1)", trajecten));
        var opgevolgd = await Opgevolgd(trajecten);
        if (teruggezet && !opgevolgd.IsSupersetOf(vrij))
        {
            const string Verteld = "select feit::json -> 'gegevens' ->> 'vorige' from trajectfeit where feit::json ->> 'soort' = 'toekenning-ontstaan' and feit::json -> 'gegevens' ->> 'vorige' is not null and traject = any($1)";
            opgevolgd.UnionWith(await Lees("doorlooptijd", Verteld, trajecten));
            opgevolgd.UnionWith(await Opgevolgd(trajecten)); // when that reads on, the service has it again
        }

        Keren++;
        foreach (var toekenning in vrij.Where(t => !opgevolgd.Contains(t) && gezien.Add(t)))
            Bevindingen.Add(new Bevinding(Soort.Onbewaakt, $"De toekenning {toekenning} was vrijgegeven terwijl niemand haar had overgenomen."));
    }

    private async Task<HashSet<string>> Opgevolgd(string[] trajecten)
    {
        var opgevolgd = new HashSet<string>();
        foreach (var dienst in EchteKeten.Diensten.SkipLast(1)) opgevolgd.UnionWith(await Lees(dienst, "select vorige from toekenning where vorige is not null and traject = any($1)", trajecten));
        return opgevolgd;
    }

    private async Task<List<string>> Lees(string dienst, string sql, string[] trajecten)
    {
        await using var verbinding = new NpgsqlConnection($"{keten.Beheerder};Database=keten_{dienst}");
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { Parameters = { new() { Value = trajecten } } };
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var rijen = new List<string>();
        while (await lezer.ReadAsync()) rijen.Add(lezer.GetString(0));
        return rijen;
    }
}
