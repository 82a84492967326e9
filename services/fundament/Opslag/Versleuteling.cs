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
        using var efemeer = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var efemeerPubliek = efemeer.PublicKey.ExportSubjectPublicKeyInfo();
        var kek = Afgeleid(efemeer.DeriveRawSecretAgreement(publiek), efemeerPubliek, ontvanger);
        return new VerpakteSleutel(ontvanger, Convert.ToBase64String(efemeerPubliek), VersleutelBytes(inhoudssleutel, kek, ontvanger));
    }

    /// <exception cref="CryptographicException">The key was not packed for this organisation, or was changed.</exception>
    public static byte[] Ontpak(VerpakteSleutel verpakt, ECDiffieHellman prive)
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

        return OntsleutelBytes(verpakt.Sleutel, Afgeleid(geheim, efemeerPubliek, verpakt.Ontvanger), verpakt.Ontvanger);
    }

    private static byte[] Afgeleid(byte[] geheim, byte[] efemeerPubliek, string ontvanger) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, geheim, 32, salt: efemeerPubliek, info: Encoding.UTF8.GetBytes("keten inhoudssleutel v1 " + ontvanger));
}
