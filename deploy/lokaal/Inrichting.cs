using System.Security.Cryptography;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Lokaal;

/// <summary>Makes what a chain needs before it can start: keys, and the register of demonstration organisations. Never overwrites; a folder of an earlier version is completed.</summary>
internal static class Inrichting
{
    private static readonly (string Oin, string Naam, string Soort, string Dienst)[] Organisaties =
    [
        ("00000001001299757001", "Veilig Thuis Noord", "veilig-thuis", "melding"),
        ("00000001001299757002", "Veilig Thuis Zuid", "veilig-thuis", "melding"),
        ("00000001003214345000", "Raad voor de Kinderbescherming, regio Noord", "rvdk", "raadsonderzoek"),
        ("00000001003214345001", "Raad voor de Kinderbescherming, regio Zuid", "rvdk", "raadsonderzoek"),
        ("00000001003300000000", "Jeugdbescherming Noord", "gi", "maatregel"),
        ("00000001003300000001", "Jeugdbescherming Zuid", "gi", "maatregel"),
        ("00000001002564440000", "Gemeente Waterrijk", "gemeente", "toeleiding"),
        ("00000001002564440001", "Gemeente Heuvelrug", "gemeente", "toeleiding"),
        ("00000001004400000000", "Jeugdhulp De Brug", "aanbieder", "toeleiding"),
        ("00000001004400000001", "Jeugdhulp Het Anker", "aanbieder", "toeleiding"),
        ("00000001823288444000", "Inspectie Gezondheidszorg en Jeugd", "inspectie", ""),
        ("00000001813300000000", "Jeugdzorgregio Noord", "regio", ""),
        ("00000001813300000001", "Jeugdzorgregio Zuid", "regio", ""),
    ];

    private const string Regio = "00000001813300000000";

    /// <summary>What was agreed for demonstration: the default terms, a code for whom to escalate to, and the region.</summary>
    private static readonly Servicenorm Afspraak = Servicenormen.Standaard with { Escalatiecontact = "escalatie-noord", Regio = Regio, Bron = "demonstratie" };

    /// <summary>Makes what is missing in <paramref name="map"/>: all of it, or what a newer version needs besides. What is there stays.</summary>
    public static int Maak(string map)
    {
        Directory.CreateDirectory(Path.Combine(map, "organisaties"));
        var tokens = Path.Combine(map, "tokens-publiek.pem");
        if (!File.Exists(tokens))
        {
            using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Geheim(Path.Combine(map, "tokens-prive.pem"), sleutel.ExportPkcs8PrivateKeyPem());
            File.WriteAllText(tokens, sleutel.ExportSubjectPublicKeyInfoPem());
        }

        foreach (var pad in HeleKeten.Diensten.Select(d => Path.Combine(map, $"hoofdsleutel-{d}.bin")).Where(p => !File.Exists(p)))
        {
            File.WriteAllBytes(pad, RandomNumberGenerator.GetBytes(32));
            Afschermen(pad);
        }

        var normen = Path.Combine(map, "servicenormen.json");
        if (!File.Exists(normen)) File.WriteAllText(normen, JsonSerializer.Serialize<Servicenorm[]>([Afspraak], JsonSerializerOptions.Web));

        var bestand = Path.Combine(map, "organisaties.json");
        var register = File.Exists(bestand) ? JsonSerializer.Deserialize<List<Organisatie>>(File.ReadAllText(bestand), JsonSerializerOptions.Web)! : [];
        var nieuw = Organisaties.Where(o => register.TrueForAll(r => r.Oin != o.Oin)).ToList();
        if (nieuw.Count == 0) return 0;
        foreach (var (oin, naam, soort, dienst) in nieuw)
        {
            var publiek = "";
            if (dienst.Length > 0)
            {
                using var sleutel = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
                Geheim(Path.Combine(map, "organisaties", oin + ".pem"), sleutel.ExportPkcs8PrivateKeyPem());
                publiek = Convert.ToBase64String(sleutel.ExportSubjectPublicKeyInfo());
            }

            register.Add(new Organisatie(oin, naam, soort, dienst, publiek, dienst.Length == 0 ? null : Regio));
        }

        // Last, and in one move, because its presence says that all of it is there.
        File.WriteAllText(bestand + ".nieuw", JsonSerializer.Serialize(register, JsonSerializerOptions.Web));
        File.Move(bestand + ".nieuw", bestand, overwrite: true);
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
