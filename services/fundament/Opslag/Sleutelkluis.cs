using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Keten.Fundament;

/// <summary>
/// The keys under which a service keeps personal data, in a database of their own. Keys are made and committed in advance, a batch at a
/// time, so that taking one costs no commit; one that is never used harms nobody.
/// </summary>
public sealed class Sleutelkluis(Database database, byte[] hoofdsleutel, TimeProvider techniek) : IAsyncDisposable
{
    private const int Voorraad = 64;
    private const int Onthouden = 20_000;
    private static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(30);
    private readonly ConcurrentQueue<(Guid Id, byte[] Waarde)> voorraad = new();
    private readonly ConcurrentDictionary<Guid, (byte[]? Waarde, DateTimeOffset Tot)> onthouden = new();
    private readonly SemaphoreSlim aanvuller = new(1);

    /// <summary>A fresh key; it is durable.</summary>
    public async Task<(Guid Id, byte[] Waarde)> Neem(CancellationToken ct)
    {
        while (true)
        {
            if (voorraad.TryDequeue(out var sleutel))
            {
                Onthoud(sleutel.Id, sleutel.Waarde);
                return sleutel;
            }

            await aanvuller.WaitAsync(ct);
            try
            {
                if (voorraad.IsEmpty) await VulAan(ct);
            }
            finally
            {
                aanvuller.Release();
            }
        }
    }

    /// <summary>The key, or null when it has been destroyed: then what it protected is forgotten.</summary>
    public async Task<byte[]?> Haal(Guid id, CancellationToken ct)
    {
        if (onthouden.TryGetValue(id, out var bekend) && bekend.Tot > techniek.GetUtcNow()) return bekend.Waarde;
        var verpakt = await database.Vraag<string>("select verpakt from sleutel where id = @id", new { id }, ct);
        var waarde = verpakt is null ? null : Versleuteling.OntsleutelBytes(verpakt, hoofdsleutel, id.ToString("D"));
        Onthoud(id, waarde);
        return waarde;
    }

    public async Task<string?> Ontsleutel(Versleuteld tekst, string context, CancellationToken ct) =>
        await Haal(tekst.Sleutel, ct) is { } sleutel ? Versleuteling.Ontsleutel(tekst.Tekst, sleutel, context) : null;

    /// <summary>Destroys keys; other instances of the service forget them within half a minute.</summary>
    public async Task Vernietig(Guid id, CancellationToken ct)
    {
        await database.AlsDienst(tx => tx.Voer("delete from sleutel where id = @id", new { id }), ct);
        Onthoud(id, null);
    }

    /// <summary>Keyed hash by which a BSN is looked up: the same within an organisation, meaningless outside it.</summary>
    public string Zoekhash(string organisatie, string waarde) => Hash("zoek " + organisatie, waarde);

    /// <summary>Keyed hash of the body of a request, so that it can be compared without being kept.</summary>
    public string Inhoudshash(ReadOnlySpan<byte> inhoud) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Subsleutel("inhoud"), inhoud));

    /// <summary>How far the log of the data was when it was last looked at. The data may be put back from a backup; what stands here then tells.</summary>
    internal async Task<Logstand?> LaatstGezien(CancellationToken ct) => await database.Vraag<Logstand>("select epoch, positie from laatst_gezien where enige = 1", new { }, ct);

    /// <summary>Keeps how far the log of the data is.</summary>
    internal Task Zag(long epoch, long positie, CancellationToken ct) => database.AlsDienst(
        tx => tx.Voer(
            "insert into laatst_gezien (enige, epoch, positie) values (1, @epoch, @positie) on conflict (enige) do update set epoch = excluded.epoch, positie = excluded.positie "
            + "where (laatst_gezien.epoch, laatst_gezien.positie) < (excluded.epoch, excluded.positie)",
            new { epoch, positie }),
        ct);

    public ValueTask DisposeAsync()
    {
        aanvuller.Dispose();
        return database.DisposeAsync();
    }

    private string Hash(string gebruik, string waarde) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Subsleutel(gebruik), Encoding.UTF8.GetBytes(waarde)));

    private byte[] Subsleutel(string gebruik) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, hoofdsleutel, 32, info: Encoding.UTF8.GetBytes("keten " + gebruik));

    private async Task VulAan(CancellationToken ct)
    {
        var nieuw = Enumerable.Range(0, Voorraad).Select(_ => (Id: Id.Nieuw(), Waarde: Versleuteling.NieuweSleutel())).ToList();
        await database.AlsDienst(
            tx =>
            {
                tx.StraksAlle(
                    "insert into sleutel (id, verpakt) values (@Id, @verpakt)",
                    nieuw.ConvertAll(s => new { s.Id, verpakt = Versleuteling.VersleutelBytes(s.Waarde, hoofdsleutel, s.Id.ToString("D")) }));
                return Task.FromResult(nieuw.Count);
            },
            ct);
        nieuw.ForEach(voorraad.Enqueue);
    }

    private void Onthoud(Guid id, byte[]? waarde)
    {
        if (onthouden.Count > Onthouden) onthouden.Clear();
        onthouden[id] = (waarde, techniek.GetUtcNow() + Houdbaar);
    }
}

/// <summary>How far a log was.</summary>
internal sealed class Logstand
{
    public long Epoch { get; init; }
    public long Positie { get; init; }
}
