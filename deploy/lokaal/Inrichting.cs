using System.Security.Cryptography;
using System.Text.Json;
using Keten.Fundament;

namespace Keten.Lokaal;

/// <summary>Makes what a chain needs before it can start: keys, and the register of demonstration organisations. Never overwrites.</summary>
internal static class Inrichting
{
    private static readonly (string Oin, string Naam, string Soort, string Dienst)[] Organisaties =
    [
        ("00000001001299757001", "Veilig Thuis Noord", "veilig-thuis", "melding"),
        ("00000001001299757002", "Veilig Thuis Zuid", "veilig-thuis", "melding"),
        ("00000001003214345000", "Raad voor de Kinderbescherming, regio Noord", "rvdk", "raadsonderzoek"),
        ("00000001003214345001", "Raad voor de Kinderbescherming, regio Zuid", "rvdk", "raadsonderzoek"),
        ("00000001002564440000", "Gemeente Waterrijk", "gemeente", "toeleiding"),
        ("00000001002564440001", "Gemeente Heuvelrug", "gemeente", "toeleiding"),
        ("00000001823288444000", "Inspectie Gezondheidszorg en Jeugd", "inspectie", ""),
    ];

    public static int Maak(string map)
    {
        if (File.Exists(Path.Combine(map, "organisaties.json")))
        {
            Console.Error.WriteLine($"In {map} staat al een inrichting; er is niets veranderd.");
            return 1;
        }

        Directory.CreateDirectory(Path.Combine(map, "organisaties"));
        using (var tokens = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        {
            Geheim(Path.Combine(map, "tokens-prive.pem"), tokens.ExportPkcs8PrivateKeyPem());
            File.WriteAllText(Path.Combine(map, "tokens-publiek.pem"), tokens.ExportSubjectPublicKeyInfoPem());
        }

        foreach (var dienst in HeleKeten.Diensten)
        {
            var pad = Path.Combine(map, $"hoofdsleutel-{dienst}.bin");
            File.WriteAllBytes(pad, RandomNumberGenerator.GetBytes(32));
            Afschermen(pad);
        }

        var register = new List<Organisatie>();
        foreach (var (oin, naam, soort, dienst) in Organisaties)
        {
            var publiek = "";
            if (dienst.Length > 0)
            {
                using var sleutel = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
                Geheim(Path.Combine(map, "organisaties", oin + ".pem"), sleutel.ExportPkcs8PrivateKeyPem());
                publiek = Convert.ToBase64String(sleutel.ExportSubjectPublicKeyInfo());
            }

            register.Add(new Organisatie(oin, naam, soort, dienst, publiek));
        }

        // Last, because its presence says that all of it is there.
        File.WriteAllText(Path.Combine(map, "organisaties.json"), JsonSerializer.Serialize(register, JsonSerializerOptions.Web));
        return 0;
    }

    private static void Geheim(string pad, string tekst)
    {
        File.WriteAllText(pad, tekst);
        Afschermen(pad);
    }

    private static void Afschermen(string pad)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(pad, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
