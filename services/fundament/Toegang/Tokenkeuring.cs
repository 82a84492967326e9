using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Keten.Fundament;

/// <summary>Validates tokens. One that was found valid is not computed again until it expires: checking its signature costs more than all else about it.</summary>
internal sealed class Tokenkeuring(TimeProvider techniek) : JsonWebTokenHandler
{
    private const int Onthouden = 10_000;
    private readonly ConcurrentDictionary<string, (TokenValidationResult Uitkomst, DateTimeOffset Tot)> geldig = new();

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        if (geldig.TryGetValue(hash, out var bekend))
        {
            if (bekend.Tot > techniek.GetUtcNow()) return bekend.Uitkomst;
            geldig.TryRemove(hash, out _);
        }

        var uitkomst = await base.ValidateTokenAsync(token, validationParameters);
        if (!uitkomst.IsValid) return uitkomst;
        if (geldig.Count >= Onthouden) geldig.Clear();
        geldig[hash] = (uitkomst, new DateTimeOffset(uitkomst.SecurityToken.ValidTo, TimeSpan.Zero));
        return uitkomst;
    }
}
