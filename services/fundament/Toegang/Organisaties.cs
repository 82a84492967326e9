using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;

namespace Keten.Fundament;

/// <summary>An organisation that takes part.</summary>
/// <param name="Oin">Organisatie-identificatienummer, 20 digits.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Soort"><c>veilig-thuis</c>, <c>rvdk</c>, <c>gi</c>, <c>gemeente</c>, <c>aanbieder</c>, <c>inspectie</c> or <c>regio</c>.</param>
/// <param name="Dienst">The service that acts for it; empty when it only watches.</param>
/// <param name="PubliekeSleutel">Base64 of the SubjectPublicKeyInfo (P-256) under which content is packed for it; empty when it only watches.</param>
/// <param name="Regio">
/// OIN of the region that looks after what it offers, where its agreements name none: that is told last when an answer does not come, and may end
/// an offer whose receiver is gone. Null when there is none: then nobody may, where the agreements name none either.
/// </param>
public sealed record Organisatie(string Oin, string Naam, string Soort, string Dienst, string PubliekeSleutel, string? Regio = null)
{
    /// <summary>Whether it takes part in cases.</summary>
    public bool DoetMee => Dienst.Length > 0;

    /// <summary>Whether the law has it watch over the chain: only an inspectie sees all trajecten.</summary>
    public bool HoudtToezicht => Soort == "inspectie";

    /// <summary>Whether it is a region, which may end an offer where that was agreed. It sees no trajecten.</summary>
    public bool IsRegio => Soort == "regio";
}

/// <summary>
/// The register of organisations, from configuration (<c>organisaties.json</c> in the inrichting), and the private keys of those for
/// which this process acts.
/// </summary>
public sealed class Organisaties
{
    private readonly FrozenDictionary<string, Organisatie> opOin;
    private readonly FrozenDictionary<string, ECDiffieHellmanPublicKey> publiek;
    private readonly string map;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, ECDiffieHellman> prive = new();

    public Organisaties(string inrichting)
    {
        map = inrichting;
        using var stroom = File.OpenRead(Path.Combine(inrichting, "organisaties.json"));
        var alle = JsonSerializer.Deserialize<Organisatie[]>(stroom, JsonSerializerOptions.Web) ?? [];
        opOin = alle.ToFrozenDictionary(o => o.Oin);
        publiek = alle.Where(o => o.PubliekeSleutel.Length > 0).ToFrozenDictionary(o => o.Oin, o => Publiek(o.PubliekeSleutel));
    }

    public IEnumerable<Organisatie> Alle => opOin.Values;

    public Organisatie? Zoek(string oin) => opOin.GetValueOrDefault(oin);

    public ECDiffieHellmanPublicKey PubliekeSleutel(string oin) => publiek[oin];

    /// <summary>The private key of an organisation for which this service acts.</summary>
    public ECDiffieHellman PriveSleutel(string oin) => prive.GetOrAdd(oin, o =>
    {
        try
        {
            var sleutel = ECDiffieHellman.Create();
            sleutel.ImportFromPem(File.ReadAllText(Path.Combine(map, "organisaties", o + ".pem")));
            return sleutel;
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new OntbrekendeSleutel(o, fout);
        }
    });

    private static ECDiffieHellmanPublicKey Publiek(string base64)
    {
        var sleutel = ECDiffieHellman.Create();
        sleutel.ImportSubjectPublicKeyInfo(Convert.FromBase64String(base64), out _);
        return sleutel.PublicKey;
    }
}

/// <summary>The private key of an organisation for which this service acts is not there.</summary>
public sealed class OntbrekendeSleutel(string organisatie, Exception oorzaak) : Exception($"De sleutel van {organisatie} ontbreekt.", oorzaak);
