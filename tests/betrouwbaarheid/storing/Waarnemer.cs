using Keten.Controle;
using Npgsql;

namespace Keten.Storingen;

/// <summary>
/// Looks all the while whether a register of a child has nobody. First it reads of all services what they released, then who has it after
/// them: who released may do so only after the other has it, so whatever is missing then was missing at a moment.
/// </summary>
internal sealed class Waarnemer(EchteKeten keten, Deelverslag verslag) : IAsyncDisposable
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
        var opgevolgd = new HashSet<string>();
        foreach (var dienst in EchteKeten.Diensten.SkipLast(1)) vrij.AddRange(await Lees(dienst, "select id from toekenning where vrij_hash is not null and traject = any($1)", trajecten));
        foreach (var dienst in EchteKeten.Diensten.SkipLast(1)) opgevolgd.UnionWith(await Lees(dienst, "select vorige from toekenning where vorige is not null and traject = any($1)", trajecten));
        Keren++;
        foreach (var toekenning in vrij.Where(t => !opgevolgd.Contains(t) && gezien.Add(t)))
            Bevindingen.Add(new Bevinding(Soort.Onbewaakt, $"De toekenning {toekenning} was vrijgegeven terwijl niemand haar had overgenomen."));
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
