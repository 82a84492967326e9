using System.Buffers.Text;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Keten.Fundament;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>Who comes in, and with which token not.</summary>
public sealed class Tokens(Ingebouwd ingebouwd)
{
    private static readonly long Nu = Klokken.Echt().Technisch.ToUnixTimeSeconds();

    private string Sleutels => Path.Combine(ingebouwd.Keten.Map, "inrichting");

    [Fact]
    public async Task EenVolledigTokenKomtBinnen() => (await Met(Onderteken(Claims()))).Met(200);

    [Theory]
    [InlineData("exp", -60)]
    [InlineData("nbf", 3600)]
    [InlineData("iss", "een-ander")]
    [InlineData("aud", "een-ander")]
    [InlineData("exp", null)]
    [InlineData("iss", null)]
    [InlineData("aud", null)]
    public async Task EenTokenDatNietGeldtKomtNietBinnen(string claim, object? waarde)
    {
        var claims = Claims();
        if (waarde is null) claims.Remove(claim);
        else claims[claim] = waarde is int seconden ? Nu + seconden : waarde;
        (await Met(Onderteken(claims))).Probleem(401);
    }

    [Theory]
    [InlineData("organisatie", null)]
    [InlineData("rol", null)]
    [InlineData("doel", null)]
    [InlineData("sub", null)]
    [InlineData("rol", "directeur")]
    [InlineData("doel", "nieuwsgierigheid")]
    [InlineData("doel", "toezicht")] // not the purpose of this role
    [InlineData("organisatie", "99999999999999999999")]
    [InlineData("sub", "jan.jansen@veiligthuis.nl")] // not a pseudonym
    [InlineData("sub", "Jan Jansen")]
    [InlineData("rol", "toezicht")] // goes with another purpose
    [InlineData("organisatie", Oin.RaadNoord)] // does not work in this service
    public async Task ZonderOrganisatieRolDoelEnPersoonIsErGeenToegang(string claim, string? waarde)
    {
        var claims = Claims();
        if (waarde is null) claims.Remove(claim);
        else claims[claim] = waarde;
        (await Met(Onderteken(claims))).Probleem(403);
    }

    [Fact]
    public async Task EenTokenOnderEenAndereSleutelKomtNietBinnen()
    {
        using var ander = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        (await Met(Onderteken(Claims(), ander))).Probleem(401);
    }

    [Fact]
    public async Task EenTokenZonderHandtekeningOfMetEenZelfBedachteKomtNietBinnen()
    {
        var publiek = await File.ReadAllBytesAsync(Path.Combine(Sleutels, "tokens-publiek.pem"), TestContext.Current.CancellationToken);
        var geldig = Onderteken(Claims());
        var vervalst = Claims();
        vervalst["organisatie"] = Oin.VtZuid;
        foreach (var token in new[]
        {
            Kop("none", Claims()) + ".",
            Kop("None", Claims()) + ".",
            Met256(Kop("HS256", Claims()), publiek), // the public key taken for a shared secret
            geldig[..geldig.LastIndexOf('.')] + ".",
            Kop("ES256", vervalst) + geldig[geldig.LastIndexOf('.')..], // another content under a valid signature
            "geen.token.dus",
            "",
        })
        {
            (await Met(token)).Probleem(401);
        }
    }

    [Theory]
    [InlineData("99999999999999999999", "professional", "p", "organisatie")]
    [InlineData(Oin.VtNoord, "directeur", "p", "rol")]
    [InlineData(Oin.VtNoord, "professional", " ", "persoon")]
    public async Task VoorWieNietBestaatIsErGeenToken(string organisatie, string rol, string persoon, string veld)
    {
        Assert.Equal([veld], (await ingebouwd.Poort.Stuur("POST", "/toegang/v1/tokens", JsonContent.Create(new { organisatie, rol, persoon }))).Velden());
    }

    [Fact]
    public async Task OokMetAndereFoutenErbijWordtDeOrganisatieGenoemd()
    {
        var verzoek = JsonContent.Create(new { organisatie = "1", rol = "directeur", persoon = " ", naam = "x" });
        Assert.Equal(["naam", "organisatie", "persoon", "rol"], (await ingebouwd.Poort.Stuur("POST", "/toegang/v1/tokens", verzoek)).Velden());
    }

    private static Dictionary<string, object> Claims() => new()
    {
        ["iss"] = Fundament.Toegang.Uitgever,
        ["aud"] = Fundament.Toegang.Publiek,
        ["nbf"] = Nu - 60,
        ["exp"] = Nu + 600,
        ["sub"] = "p-1",
        ["organisatie"] = Oin.VtNoord,
        ["rol"] = Rollen.Professional,
        ["doel"] = Doelen.Jeugdbescherming,
    };

    internal static string Onderteken(Dictionary<string, object> claims, ECDsa sleutel)
    {
        var kop = Kop("ES256", claims);
        return kop + "." + Base64Url.EncodeToString(sleutel.SignData(Encoding.ASCII.GetBytes(kop), HashAlgorithmName.SHA256));
    }

    private static string Kop(string algoritme, Dictionary<string, object> claims) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new { alg = algoritme, typ = "JWT" })) + "." + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));

    private static string Met256(string kop, byte[] geheim) => kop + "." + Base64Url.EncodeToString(HMACSHA256.HashData(geheim, Encoding.ASCII.GetBytes(kop)));

    private string Onderteken(Dictionary<string, object> claims)
    {
        using var sleutel = ECDsa.Create();
        sleutel.ImportFromPem(File.ReadAllText(Path.Combine(Sleutels, "tokens-prive.pem")));
        return Onderteken(claims, sleutel);
    }

    private Task<Testbank.Antwoord> Met(string token) => ingebouwd.Poort.Stuur("GET", "/melding/v1/meldingen", null, null, ("Authorization", "Bearer " + token));
}
