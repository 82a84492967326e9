using System.Net;
using System.Text.Json.Nodes;
using Keten.Controle;

namespace Keten.Ketentests;

/// <summary>Databases that an earlier version left behind, restored and migrated: see <c>upgrade/maak.sh</c>.</summary>
public sealed class Upgrade(Echteketen keten)
{
    public static TheoryData<string> Versies => [.. Directory.GetDirectories(Echteketen.Upgrades).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Versies))]
    public async Task DatabasesVanEenEerdereVersieTonenNaDeMigratieHetzelfdeTraject(string versie)
    {
        var map = Path.Combine(Echteketen.Upgrades, versie);
        var opzij = keten.Inrichting + "-opzij";
        keten.Stand = null;
        await keten.Stop();
        Directory.Move(keten.Inrichting, opzij);
        try
        {
            // The organisations and tokens of now; only what the data of then is encrypted under comes from then.
            Kopieer(opzij, keten.Inrichting);
            Kopieer(Path.Combine(map, "testsleutels"), keten.Inrichting);
            keten.VergeetTokens();
            foreach (var database in Echteketen.Diensten.SelectMany(d => new[] { $"keten_{d}", $"keten_{d}_sleutels" }))
            {
                await keten.Sql("postgres", $"drop database {database} with (force)");
                await keten.Sql("postgres", $"create database {database} owner {database}_eigenaar template template0 encoding 'UTF8'");
                // A service that did not exist then starts with an empty database.
                if (File.Exists(Path.Combine(map, database + ".sql"))) await keten.Sql(database, await File.ReadAllTextAsync(Path.Combine(map, database + ".sql")));
            }

            await keten.Sh("up"); // with the migrations of this version
            await keten.Rust();
            var toen = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(map, "traject.json")))!;
            var nu = await Lees($"/doorlooptijd/v1/trajecten/{toen["traject"]}", Organisaties.Raad);
            nu.AsObject().Remove("gelezen"); // about this run, not about the traject
            Assert.True(Staat(toen, nu), $"Het traject was\n{toen}\nen is\n{nu}");

            await using var databases = await keten.Databases();
            var melding = (await databases.Rijen("melding", "select id from dossier where soort = 'melding'"))[0]["id"];
            var dossier = await Lees($"/melding/v1/meldingen/{melding}", Organisaties.VeiligThuis);
            Assert.Contains("Sam de Jong", dossier.ToJsonString(), StringComparison.Ordinal);

            var inhoud = new { naam = "N. de Vries", functie = "raadsonderzoeker" };
            using var antwoord = await keten.Vraag(HttpMethod.Post, "/raadsonderzoek/v1/professionals", Organisaties.Raad, "beheer", inhoud, "na-de-upgrade");
            var nieuw = new Opname("na-de-upgrade", Organisaties.Raad, "POST /raadsonderzoek/v1/professionals", (int)antwoord.StatusCode, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync()));
            Assert.Equal(201, nieuw.Status);
            Assert.Empty(await Controleur.Controleer(databases, [nieuw], Echteketen.Persoonlijk));
        }
        finally
        {
            await keten.Stop();
            if (Directory.Exists(keten.Inrichting)) Directory.Delete(keten.Inrichting, recursive: true);
            Directory.Move(opzij, keten.Inrichting);
            keten.VergeetTokens();
            await keten.Leeg();
        }
    }

    /// <summary>Whether all that was said then is still said: a later version may add fields, and steps after those that were known.</summary>
    private static bool Staat(JsonNode? toen, JsonNode? nu) => (toen, nu) switch
    {
        (JsonObject o, JsonObject n) => o.All(v => n.ContainsKey(v.Key) && Staat(v.Value, n[v.Key])),
        (JsonArray o, JsonArray n) => o.Count <= n.Count && o.Zip(n).All(p => Staat(p.First, p.Second)),
        _ => JsonNode.DeepEquals(toen, nu),
    };

    private async Task<JsonNode> Lees(string pad, string organisatie)
    {
        using var antwoord = await keten.Vraag(HttpMethod.Get, pad, organisatie, "professional");
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{pad}: {antwoord.StatusCode} {tekst}");
        return JsonNode.Parse(tekst)!;
    }

    private static void Kopieer(string van, string naar)
    {
        Directory.CreateDirectory(naar);
        foreach (var bestand in Directory.GetFiles(van)) File.Copy(bestand, Path.Combine(naar, Path.GetFileName(bestand)), overwrite: true);
        foreach (var map in Directory.GetDirectories(van)) Kopieer(map, Path.Combine(naar, Path.GetFileName(map)));
    }
}
