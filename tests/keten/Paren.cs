using System.Net;
using System.Text.Json.Nodes;

namespace Keten.Ketentests;

/// <summary>Handovers counted per pair, on PostgreSQL: the rows decide who counts what.</summary>
public sealed class Paren(Echteketen keten)
{
    private const string Inspectie = "00000001823288444000";

    [Fact]
    public async Task WieErBijIs_TeltWatInDeDatabasesVanDeAanbiedersStaat_EnToezichtTeltAlles()
    {
        await keten.ZorgVoor(Echteketen.Verhaal);
        await using var databases = await keten.Databases();
        var rijen = new List<string[]>();
        foreach (var dienst in new[] { "melding", "raadsonderzoek", "maatregel", "toeleiding" })
            rijen.AddRange((await databases.Rijen(dienst, "select organisatie, tegenpartij, soort, toestand from overdracht where zijde = 'aanbieder'")).Select(r => new[] { r["organisatie"]!, r["tegenpartij"]!, r["soort"]!, r["toestand"]! }));

        Assert.Equal(Verwacht(rijen), await Geteld(Inspectie, "toezicht"));
        foreach (var organisatie in new[] { Organisaties.VeiligThuis, Organisaties.Raad, Organisaties.RaadZuid, Organisaties.Gemeente })
            Assert.Equal(Verwacht(rijen.Where(r => r[0] == organisatie || r[1] == organisatie)), await Geteld(organisatie, "professional"));
        Assert.Empty(await Geteld(Organisaties.VeiligThuisZuid, "professional"));
        Assert.Empty(await Geteld(Inspectie, "professional"));
    }

    private static List<string> Verwacht(IEnumerable<string[]> rijen) =>
    [
        .. rijen.GroupBy(r => $"{r[0]} {r[1]} {r[2]}", (paar, alle) => (Paar: paar, Standen: alle.Select(r => r[3]).ToList()))
            .Select(p => $"{p.Paar}: {p.Standen.Count} aangeboden, {p.Standen.Count(s => s is "aangeboden" or "ontvangen" or "intrekking-gewenst")} open, {p.Standen.Count(s => s == "geaccepteerd")} geaccepteerd, {p.Standen.Count(s => s == "teruggelegd")} teruggelegd, {p.Standen.Count(s => s == "ingetrokken")} ingetrokken")
            .Order(StringComparer.Ordinal),
    ];

    private async Task<List<string>> Geteld(string organisatie, string rol)
    {
        using var antwoord = await keten.Vraag(HttpMethod.Get, "/doorlooptijd/v1/overdrachtparen?aantal=100", organisatie, rol);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return
        [
            .. JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["regels"]!.AsArray()
                .Select(r => $"{r!["van"]} {r["naar"]} {r["soort"]}: {r["aangeboden"]} aangeboden, {r["open"]} open, {r["geaccepteerd"]} geaccepteerd, {r["teruggelegd"]} teruggelegd, {r["ingetrokken"]} ingetrokken")
                .Order(StringComparer.Ordinal),
        ];
    }
}
