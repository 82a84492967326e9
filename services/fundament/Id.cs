using System.Security.Cryptography;
using System.Text;

namespace Keten.Fundament;

/// <summary>Makes identities at the edge; rules get them as values.</summary>
public static class Id
{
#pragma warning disable RS0030 // the one place that makes them
    /// <summary>An identity whose order follows the time of making: good for rows.</summary>
    public static Guid Nieuw() => Guid.CreateVersion7();

    /// <summary>An identity that tells nothing, not even when it was made: for what leaves the organisation, such as a traject.</summary>
    public static Guid Ondoorzichtig() => Guid.NewGuid();
#pragma warning restore RS0030

    /// <summary>The same identity whenever it is derived again: what follows from <paramref name="van"/> under this name.</summary>
    public static Guid Afgeleid(Guid van, string naam)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{van:D}/{naam}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
