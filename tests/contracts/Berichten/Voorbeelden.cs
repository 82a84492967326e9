using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Keten.Contracts.Tests.Berichten;

/// <summary>
/// Every message as it travels, approved: what stands in <c>contracts/voorbeelden</c> was sent once and must stay readable for ever. With
/// the environment variable <c>KETEN_VOORBEELDEN=schrijf</c> the missing files are written, to be looked at and committed; an existing
/// file is never overwritten.
/// </summary>
public sealed class Voorbeelden
{
    private static readonly JsonSerializerOptions Ingesprongen = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly string Map = Path.GetFullPath(Path.Combine(Hier(), "../../../contracts/voorbeelden"));

    public static TheoryData<string> Namen => [.. VoorbeeldBerichten.Alle.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void EenBerichtWordtGeschrevenZoalsHetIsGoedgekeurd(string naam)
    {
        var tekst = JsonNode.Parse(Schrijf(VoorbeeldBerichten.Alle[naam]))!.ToJsonString(Ingesprongen) + "\n";
        var pad = Pad(naam);
        if (!File.Exists(pad) && Environment.GetEnvironmentVariable("KETEN_VOORBEELDEN") == "schrijf") File.WriteAllText(pad, tekst);

        Assert.Equal(File.ReadAllText(pad), tekst);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void EenGoedgekeurdBerichtBlijftLeesbaar(string naam)
    {
        var verwacht = VoorbeeldBerichten.Alle[naam];

        var gelezen = JsonSerializer.Deserialize(File.ReadAllText(Pad(naam)), verwacht.GetType(), ContractJson.Opties)!;

        Assert.Equivalent(verwacht, gelezen, strict: true);
        Assert.Equal(Schrijf(verwacht), Schrijf(gelezen));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void EenBerichtMetOnbekendeVelden_BlijftLeesbaar(string naam)
    {
        var verwacht = VoorbeeldBerichten.Alle[naam];
        var tekst = MetVreemdeVelden(JsonNode.Parse(File.ReadAllText(Pad(naam)))!).ToJsonString();

        var gelezen = JsonSerializer.Deserialize(tekst, verwacht.GetType(), ContractJson.Opties)!;

        // The fact inside a Feit is kept as it came, and a half keeps what it does not know; everything else is as if nothing had been added.
        if (gelezen is Feit feit) Assert.True(feit.Gegevens.TryGetProperty("vanLater", out _));
        else if (gelezen is AanbiedersHelft aanbod) Assert.Equal(Schrijf(verwacht), Schrijf(aanbod with { Onbekend = null }));
        else if (gelezen is OntvangersHelft antwoord) Assert.Equal(Schrijf(verwacht), Schrijf(antwoord with { Onbekend = null }));
        else if (gelezen is not Logdeel) Assert.Equal(Schrijf(verwacht), Schrijf(gelezen));
    }

    [Fact]
    public void EenHelftHoudtOnbekendeVelden_OokAlsZijVerderWordtGeschreven()
    {
        var tekst = MetVreemdeVelden(JsonNode.Parse(File.ReadAllText(Pad("ontvangers-helft-geaccepteerd")))!).ToJsonString();

        var verder = ContractJson.Lees<OntvangersHelft>(tekst) with { OntvangenOp = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) };

        Assert.Contains("\"vanLater\"", ContractJson.Schrijf(verder), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void ElkVoorbeeldVultElkVeld(string naam)
    {
        // A field that an example leaves empty is a field whose name nobody has approved; each is filled in at least one example of its type.
        var type = VoorbeeldBerichten.Alle[naam].GetType();
        var alle = VoorbeeldBerichten.Alle.Values.SelectMany(Binnenin).Where(o => o.GetType() == type).ToList();

        // What a newer version wrote has no approved name here.
        foreach (var veld in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(v => v.GetCustomAttribute<JsonExtensionDataAttribute>() is null))
            Assert.True(alle.Any(o => veld.GetValue(o) is { } w and not ICollection { Count: 0 } && w is not ""), $"{type.Name}.{veld.Name} is in geen voorbeeld gevuld");
    }

    [Fact]
    public void ElkSoortBerichtHeeftEenGoedgekeurdVoorbeeld()
    {
        var gezien = VoorbeeldBerichten.Alle.Values.SelectMany(Binnenin).Concat(VoorbeeldBerichten.Gegevens).Select(o => o.GetType()).ToHashSet();
        // What is not sent: the table of kinds of handover, the agreements about answering, and how things are written.
        Type[] geenBericht = [typeof(Overdrachtsoort), typeof(Servicenorm), typeof(Servicenormen), typeof(FeitsoortAttribute), typeof(AlleenBijNaam<>)];

        var zonder = typeof(Feit).Assembly.GetExportedTypes()
            .Where(t => t is { Namespace: "Keten.Contracts", IsClass: true, IsAbstract: false } && !geenBericht.Contains(t))
            .Where(t => !gezien.Contains(t))
            .Select(t => t.Name);

        Assert.Empty(zonder);
    }

    [Fact]
    public void ElkFeitHeeftEenEigenVoorbeeld_EnGeenTweeHebbenDezelfdeNaam()
    {
        var soorten = typeof(Feit).Assembly.GetExportedTypes().Select(t => t.GetCustomAttribute<FeitsoortAttribute>()?.Soort).OfType<string>().ToList();

        Assert.Equal(soorten.Distinct().Count(), soorten.Count);
        Assert.Equal(soorten.Order(), VoorbeeldBerichten.Alle.Values.OfType<Feit>().Select(f => f.Soort).Distinct().Order());
    }

    [Fact]
    public void ElkBestandHoortBijEenVoorbeeld() =>
        Assert.Equal(VoorbeeldBerichten.Alle.Keys.Order(), Directory.GetFiles(Map, "*.json").Select(p => Path.GetFileNameWithoutExtension(p)!).Order());

    [Fact]
    public void ElkeWaardeVanEenLijstHeeftEenEigenNaamOpDeDraad()
    {
        foreach (var soort in typeof(Feit).Assembly.GetExportedTypes().Where(t => t is { Namespace: "Keten.Contracts", IsEnum: true }))
        {
            foreach (var waarde in Enum.GetValues(soort))
            {
                var naam = JsonSerializer.Serialize(waarde, soort, ContractJson.Opties);
                Assert.Matches("^\"[a-z]+(-[a-z]+)*\"$", naam);
                Assert.Equal(waarde, JsonSerializer.Deserialize(naam, soort, ContractJson.Opties));
            }
        }
    }

    private static string Pad(string naam) => Path.Combine(Map, naam + ".json");

    private static string Hier([CallerFilePath] string pad = "") => Path.GetDirectoryName(pad)!;

    private static string Schrijf(object bericht) => JsonSerializer.Serialize(bericht, bericht.GetType(), ContractJson.Opties);

    private static JsonNode MetVreemdeVelden(JsonNode knoop)
    {
        switch (knoop)
        {
            case JsonObject o:
                foreach (var (_, waarde) in o.ToList().Where(p => p.Value is not null)) MetVreemdeVelden(waarde!);
                o["vanLater"] = new JsonObject { ["getal"] = 1 };
                break;
            case JsonArray a:
                foreach (var waarde in a) MetVreemdeVelden(waarde!);
                break;
        }

        return knoop;
    }

    /// <summary>An example and everything of the contracts within it.</summary>
    private static IEnumerable<object> Binnenin(object bericht)
    {
        if (bericht is string) yield break;
        if (bericht is IEnumerable rij)
        {
            foreach (var deel in rij.Cast<object>().SelectMany(Binnenin)) yield return deel;
            yield break;
        }

        if (bericht.GetType().Namespace != "Keten.Contracts" || bericht.GetType().IsEnum) yield break;
        yield return bericht;
        foreach (var veld in bericht.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (veld.GetValue(bericht) is not { } waarde) continue;
            foreach (var deel in Binnenin(waarde)) yield return deel;
        }
    }
}
