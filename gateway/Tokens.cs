using System.Security.Cryptography;
using Keten.Fundament;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Keten.Gateway;

/// <summary>Gives tokens to demonstration organisations; made only while the clock is simulated.</summary>
internal sealed class Tokens
{
    public static readonly TimeSpan Geldig = TimeSpan.FromHours(1);
    private readonly SigningCredentials ondertekening;
    private readonly Klokken klok;

    public Tokens(IConfiguration configuratie, Klokken klok)
    {
        this.klok = klok;
        var sleutel = ECDsa.Create();
        sleutel.ImportFromPem(File.ReadAllText(Path.Combine(configuratie.Inrichting(), "tokens-prive.pem")));
        ondertekening = new SigningCredentials(new ECDsaSecurityKey(sleutel), SecurityAlgorithms.EcdsaSha256);
    }

    public (string Token, DateTimeOffset GeldigTot) Geef(string organisatie, string rol, string persoon)
    {
        var nu = klok.Technisch.UtcDateTime;
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Toegang.Uitgever,
            Audience = Toegang.Publiek,
            IssuedAt = nu,
            NotBefore = nu,
            Expires = nu + Geldig,
            SigningCredentials = ondertekening,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = persoon,
                ["azp"] = organisatie,
                ["organisatie"] = organisatie,
                ["rol"] = rol,
                ["doel"] = Doelen.Bij(rol),
                ["jti"] = Id.Ondoorzichtig().ToString("N"),
            },
        });
        return (token, new DateTimeOffset(nu + Geldig, TimeSpan.Zero));
    }
}
