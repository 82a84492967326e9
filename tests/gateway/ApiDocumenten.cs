using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>The API documents, as somebody who wants to connect reads them.</summary>
public sealed partial class ApiDocumenten(Ingebouwd ingebouwd)
{
    public static TheoryData<string> Diensten { get; } = ["melding", "raadsonderzoek", "maatregel", "toeleiding", "doorlooptijd"];

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task HetDocumentIsOpenbaarEnZegtVanWieHetIs(string dienst)
    {
        var antwoord = (await ingebouwd.Poort.Stuur("GET", $"/{dienst}/v1/openapi.json")).Met(200);

        Assert.Equal("*", antwoord.Kop("Access-Control-Allow-Origin"));
        Assert.StartsWith("application/json", antwoord.Kop("Content-Type"), StringComparison.Ordinal);
        Assert.Matches(@"^3\.0\.\d+$", antwoord["openapi"]!.GetValue<string>());
        Assert.Equal(antwoord.Kop("API-Version"), antwoord["info"]!["version"]!.GetValue<string>());
        Assert.All(["name", "email", "url"], deel => Assert.False(string.IsNullOrEmpty(antwoord["info"]!["contact"]![deel]?.GetValue<string>()), deel));
        Assert.Equal($"/{dienst}/v1", antwoord["servers"]![0]!["url"]!.GetValue<string>());
        Assert.NotEmpty(antwoord["paths"]!.AsObject());
    }

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task ElkAdresIsInHetNederlandsBeschrevenMetZijnParametersEnAntwoorden(string dienst)
    {
        foreach (var (pad, methode, operatie) in await Operaties(dienst))
        {
            var hier = $"{methode} {pad}";
            Assert.Matches("^(/[a-z0-9-]+|/\\{[a-zA-Z]+\\})+$", pad);
            foreach (var tekst in (string?[])[operatie["summary"]?.GetValue<string>(), operatie["description"]?.GetValue<string>(), .. operatie["responses"]!.AsObject().Select(r => r.Value!["description"]?.GetValue<string>())])
            {
                Assert.False(string.IsNullOrWhiteSpace(tekst), hier);
                Assert.DoesNotMatch(Engels(), tekst);
            }

            var parameters = operatie["parameters"]?.AsArray().Select(p => (Naam: p!["name"]!.GetValue<string>(), Waar: p["in"]!.GetValue<string>(), Uitleg: p["description"]?.GetValue<string>())).ToList() ?? [];
            Assert.Equal(PadParameter().Matches(pad).Select(m => m.Groups["naam"].Value), parameters.Where(p => p.Waar == "path").Select(p => p.Naam));
            Assert.All(parameters, p => Assert.False(string.IsNullOrWhiteSpace(p.Uitleg), $"{hier}: {p.Naam}"));
            var openbaar = operatie["security"] is not null;
            Assert.Equal(!openbaar, operatie["responses"]!.AsObject().ContainsKey("401"));
            Assert.Equal(methode == "post" && !openbaar, parameters.Any(p => p.Naam == "Idempotency-Key"));
        }
    }

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task ElkVoorbeeldInHetDocumentIsGeldigeInvoer(string dienst)
    {
        var wie = dienst switch { "melding" => Oin.VtNoord, "raadsonderzoek" => Oin.RaadNoord, "maatregel" => Oin.GiNoord, _ => Oin.Waterrijk };
        foreach (var (pad, methode, operatie) in await Operaties(dienst))
        {
            if (methode != "post") continue;
            var voorbeeld = operatie["requestBody"]!["content"]!["application/json"]!["example"];
            Assert.True(voorbeeld is not null, $"{pad} heeft geen voorbeeld");
            var rol = pad == "/professionals" ? "beheer" : pad.StartsWith("/bureau/", StringComparison.Ordinal) || pad == "/afstemmingen" ? "bureau" : "professional";
            var (door, als) = pad.EndsWith("/gedwongen-einden", StringComparison.Ordinal) ? (Oin.RegioNoord, "regie") : (wie, rol);
            var antwoord = await ingebouwd.Poort.Als(door, als).PostTekst($"/{dienst}/v1{pad.Replace("{id}", Guid.Empty.ToString(), StringComparison.Ordinal)}", voorbeeld.ToJsonString());
            Assert.True(antwoord.Status is 200 or 201 or 404, $"{pad}: {antwoord}"); // 404: the case of the example is not there
        }
    }

    private async Task<List<(string Pad, string Methode, JsonObject Operatie)>> Operaties(string dienst) =>
    [
        .. (await ingebouwd.Poort.Stuur("GET", $"/{dienst}/v1/openapi.json"))["paths"]!.AsObject()
            .SelectMany(p => p.Value!.AsObject().Where(o => o.Value is JsonObject).Select(o => (p.Key, o.Key, o.Value!.AsObject()))),
    ];

    [GeneratedRegex(@"\{(?<naam>[^}]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PadParameter();

    [GeneratedRegex(@"(?i)\b(the|and|with|created|bad request|unauthorized|forbidden|not found|conflict|unavailable|failed)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Engels();
}
