using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Keten.Contracts;

namespace Keten.Fundament;

/// <summary>A text that only the holder of its key can read.</summary>
/// <param name="Sleutel">Identity of the key in the <see cref="Sleutelkluis"/>.</param>
/// <param name="Tekst">Base64 of nonce, ciphertext and tag (AES-256-GCM).</param>
public sealed record Versleuteld(Guid Sleutel, string Tekst);

/// <summary>AES-256-GCM for texts, and packing a content key for another organisation.</summary>
public static class Versleuteling
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>The ephemeral key that is in use for a receiver, and at the receiver what was derived from the newest: the curve costs more than all the rest of packing.</summary>
    private static readonly ConditionalWeakTable<ECDiffieHellmanPublicKey, Efemeer> Efemeren = [];
    private static readonly ConditionalWeakTable<ECDiffieHellman, ConcurrentDictionary<(string Efemeer, string Ontvanger), byte[]>> Afgeleiden = [];

    public static byte[] NieuweSleutel() => RandomNumberGenerator.GetBytes(32);

    /// <param name="tekst">The plain text.</param>
    /// <param name="sleutel">256-bit key.</param>
    /// <param name="context">What the text belongs to; decrypting under another context fails.</param>
    public static string Versleutel(string tekst, byte[] sleutel, string context) => VersleutelBytes(Encoding.UTF8.GetBytes(tekst), sleutel, context);

    /// <exception cref="CryptographicException">Wrong key, wrong context or changed text.</exception>
    public static string Ontsleutel(string versleuteld, byte[] sleutel, string context) =>
        Encoding.UTF8.GetString(OntsleutelBytes(versleuteld, sleutel, context));

    public static string VersleutelBytes(ReadOnlySpan<byte> bron, byte[] sleutel, string context)
    {
        var uit = new byte[Nonce + bron.Length + Tag];
        RandomNumberGenerator.Fill(uit.AsSpan(0, Nonce));
        using var aes = new AesGcm(sleutel, Tag);
        aes.Encrypt(uit.AsSpan(0, Nonce), bron, uit.AsSpan(Nonce, bron.Length), uit.AsSpan(Nonce + bron.Length), Encoding.UTF8.GetBytes(context));
        return Convert.ToBase64String(uit);
    }

    public static byte[] OntsleutelBytes(string versleuteld, byte[] sleutel, string context)
    {
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(versleuteld);
        }
        catch (FormatException fout)
        {
            throw new CryptographicException("Geen geldige versleutelde tekst.", fout);
        }

        if (bytes.Length < Nonce + Tag) throw new CryptographicException("Versleutelde tekst is te kort.");
        var tekst = new byte[bytes.Length - Nonce - Tag];
        using var aes = new AesGcm(sleutel, Tag);
        aes.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce, tekst.Length), bytes.AsSpan(Nonce + tekst.Length), tekst, Encoding.UTF8.GetBytes(context));
        return tekst;
    }

    /// <summary>Packs a content key so that only <paramref name="ontvanger"/> can open it.</summary>
    public static VerpakteSleutel Verpak(byte[] inhoudssleutel, string ontvanger, ECDiffieHellmanPublicKey publiek)
    {
        if (!Efemeren.TryGetValue(publiek, out var nu) || nu.Ontvanger != ontvanger || nu.Tot < Environment.TickCount64)
        {
            using var efemeer = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
            var efemeerPubliek = efemeer.PublicKey.ExportSubjectPublicKeyInfo();
            var kek = Afgeleid(efemeer.DeriveRawSecretAgreement(publiek), efemeerPubliek, ontvanger);
            Efemeren.AddOrUpdate(publiek, nu = new Efemeer(ontvanger, Convert.ToBase64String(efemeerPubliek), kek, Environment.TickCount64 + Efemeer.Houdbaar));
        }

        return new VerpakteSleutel(ontvanger, nu.Publiek, VersleutelBytes(inhoudssleutel, nu.Kek, ontvanger));
    }

    /// <exception cref="CryptographicException">The key was not packed for this organisation, or was changed.</exception>
    public static byte[] Ontpak(VerpakteSleutel verpakt, ECDiffieHellman prive)
    {
        var afgeleid = Afgeleiden.GetOrCreateValue(prive);
        if (!afgeleid.TryGetValue((verpakt.Efemeer, verpakt.Ontvanger), out var kek))
        {
            kek = Kek(verpakt, prive);
            if (afgeleid.Count >= Efemeer.Hoogstens) afgeleid.Clear();
            afgeleid[(verpakt.Efemeer, verpakt.Ontvanger)] = kek;
        }

        return OntsleutelBytes(verpakt.Sleutel, kek, verpakt.Ontvanger);
    }

    private static byte[] Kek(VerpakteSleutel verpakt, ECDiffieHellman prive)
    {
        byte[] efemeerPubliek;
        try
        {
            efemeerPubliek = Convert.FromBase64String(verpakt.Efemeer);
        }
        catch (FormatException fout)
        {
            throw new CryptographicException("Geen geldige efemere sleutel.", fout);
        }

        using var ander = ECDiffieHellman.Create();
        ander.ImportSubjectPublicKeyInfo(efemeerPubliek, out _);
        using var publiek = ander.PublicKey;
        byte[] geheim;
        try
        {
            lock (prive) geheim = prive.DeriveRawSecretAgreement(publiek); // one key object serves all requests
        }
        catch (ArgumentException fout)
        {
            throw new CryptographicException("De efemere sleutel hoort bij een andere kromme.", fout);
        }

        return Afgeleid(geheim, efemeerPubliek, verpakt.Ontvanger);
    }

    private static byte[] Afgeleid(byte[] geheim, byte[] efemeerPubliek, string ontvanger) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, geheim, 32, salt: efemeerPubliek, info: Encoding.UTF8.GetBytes("keten inhoudssleutel v1 " + ontvanger));

    private sealed record Efemeer(string Ontvanger, string Publiek, byte[] Kek, long Tot)
    {
        /// <summary>How long an ephemeral key serves, in milliseconds.</summary>
        public const long Houdbaar = 10_000;

        public const int Hoogstens = 1000;
    }
}
