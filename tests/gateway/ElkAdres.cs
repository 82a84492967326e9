using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>
/// The rules that hold for every address of every service, whoever adds it. Headers, problem+json and time zones are checked with every
/// answer (<see cref="Antwoordregels"/>).
/// </summary>
public sealed class ElkAdres(Ingebouwd ingebouwd)
{
    private static readonly string[] Methoden = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    [Fact]
    public async Task ZonderTokenIsElkAdresDicht()
    {
        var adressen = await Beschreven();
        Assert.True(adressen.Count >= 30, $"Er zijn er {adressen.Count}.");
        foreach (var (methode, pad, _) in adressen.Where(a => !IsOpenbaar(a.Operatie))) (await Stuur(methode, pad, null)).Probleem(401);
    }

    [Fact]
    public async Task OpenbaarIsAlleenWatOverNiemandGaat() => Assert.Equal(
        ["/doorlooptijd/v1/termijnberekeningen", "/doorlooptijd/v1/termijnberekeningen/reeks", "/doorlooptijd/v1/termijnen"],
        (await Beschreven()).Where(a => IsOpenbaar(a.Operatie)).Select(a => a.Pad).Order(StringComparer.Ordinal));

    [Fact]
    public async Task EenOpenbaarAdresVraagtGeenTokenEnStoortZichNietAanEenSlecht()
    {
        foreach (var (methode, pad, _) in (await Beschreven()).Where(a => IsOpenbaar(a.Operatie)))
        {
            foreach (var token in new[] { null, "onzin" }) Assert.Contains((await Stuur(methode, pad, token)).Status, new[] { 200, 400 });
        }
    }

    [Fact]
    public async Task EenMethodeDieErNietIsIs405()
    {
        foreach (var adres in (await Operaties()).GroupBy(o => o.Pad))
        {
            foreach (var methode in Methoden.Except(adres.Select(a => a.Methode))) (await Stuur(methode, adres.Key, await Token(adres.Key, "professional"))).Probleem(405);
        }
    }

    [Fact]
    public async Task EenSchuineStreepAanHetEindIsErNietEnVerwijstNietDoor()
    {
        // A page for people may end so; it is then an address of its own.
        foreach (var pad in ingebouwd.Keten.Adressen.Where(a => !a.EndsWith('/')).Select(Ingevuld))
            Assert.Null((await ingebouwd.Poort.Stuur("GET", pad + "/", token: await Token(pad, "professional"))).Probleem(404).Kop("Location"));
    }

    [Fact]
    public async Task FouteInvoerIs400EnNoemtElkVeldEnDeOntbrekendeSleutel()
    {
        foreach (var (_, pad, operatie) in (await Beschreven()).Where(o => o.Methode == "POST"))
        {
            var antwoord = await StuurAlsWieMag("POST", pad, pad);
            Assert.True(antwoord.Status == 400, $"{pad}: {antwoord}");
            Assert.Contains("ditVeldBestaatNiet", antwoord.Velden());
            Assert.Equal(!IsOpenbaar(operatie), antwoord.Velden().Contains("Idempotency-Key"));
        }
    }

    [Fact]
    public async Task EenParameterDieErNietIsWordtOveralGenoemdMetDieErWelZijn()
    {
        foreach (var (methode, pad, operatie) in await Beschreven())
        {
            var antwoord = await StuurAlsWieMag(methode, pad + "?ditBestaatNiet=1&%00=", pad);
            Assert.True(antwoord.Status == 400, $"{methode} {pad}: {antwoord}");
            Assert.Empty(new[] { "\0", "ditBestaatNiet" }.Except(antwoord.Velden()));
            if (methode != "GET") continue;
            var bekend = Parameters(operatie).Select(p => p["name"]!.GetValue<string>()).ToList();
            Assert.Equal(2, antwoord.Velden().Length);
            Assert.Contains(bekend.Count == 0 ? "dit adres kent er geen." : $"Dit adres kent: {string.Join(", ", bekend.Order(StringComparer.Ordinal))}.", Gesorteerd(antwoord), StringComparison.Ordinal);
        }

        // The document and the answer name the same parameters, each in an order of its own.
        static string Gesorteerd(Antwoord antwoord) => antwoord["velden"]![0]!["melding"]!.GetValue<string>() is var melding && melding.Split("kent: ") is [var voor, var namen]
            ? $"{voor}kent: {string.Join(", ", namen.TrimEnd('.').Split(", ").Order(StringComparer.Ordinal))}."
            : melding;
    }

    [Fact]
    public async Task ElkFilterNeemtWatHetDocumentNoemtEnNietsAnders()
    {
        var filters = (await Beschreven()).SelectMany(o => Parameters(o.Operatie).Select(p => (o.Pad, Naam: p["name"]!.GetValue<string>(), Schema: p["schema"]!))).Where(p => p.Naam is not ("cursor" or "aantal")).ToList();
        Assert.True(filters.Count >= 12, $"Er zijn er {filters.Count}.");
        foreach (var (pad, naam, schema) in filters)
        {
            var token = await Token(pad, "professional");
            var waarden = schema["enum"]?.AsArray().Select(w => w!.GetValue<string>()).ToList();
            foreach (var onbekend in new[] { "bestaat-niet", "", "%00", "WACHT-OP-TRIAGE", "99999999999999999999" })
            {
                var antwoord = await Stuur("GET", $"{pad}?{naam}={onbekend}", token);
                Assert.Equal([naam], antwoord.Velden());
                if (waarden is not null) Assert.Contains($"Kies een van: {string.Join(", ", waarden)}.", antwoord.Tekst, StringComparison.Ordinal);
            }

            var bekend = waarden ?? [naam switch { "organisatie" => Oin.VtNoord, "op" or "tot" => "2026-11-30", "na" => "0-0", _ => Guid.Empty.ToString() }];
            Assert.Equal(naam is "fase" or "toestand" or "soort" or "termijn", waarden is not null);
            foreach (var waarde in bekend) (await Stuur("GET", $"{pad}?{naam}={waarde}", token)).Met(200);
            Assert.Equal([naam], (await Stuur("GET", $"{pad}?{naam}={bekend[0]}&{naam}={bekend[0]}", token)).Velden());
        }
    }

    [Fact]
    public async Task ElkeFaseVanEenDossierIsEenWaardeVanHetFilter()
    {
        foreach (var dienst in ingebouwd.Keten.Diensten)
        {
            var document = await Document(dienst);
            var beschreven = document["components"]!["schemas"]!.AsObject().Select(s => s.Value!["properties"]?["fase"]?["description"]?.GetValue<string>()).OfType<string>().ToList();
            foreach (var filter in Operaties(dienst, document).SelectMany(o => Parameters(o.Operatie)).Where(p => p["name"]!.GetValue<string>() == "fase"))
            {
                var fasen = filter["schema"]!["enum"]!.AsArray().Select(w => w!.GetValue<string>()).ToList();
                Assert.Contains($"{string.Join(", ", fasen[..^1])} of {fasen[^1]}.", beschreven);
            }
        }
    }

    [Fact]
    public async Task EenTeGrootBerichtIsOveral413()
    {
        var teveel = new string(' ', Fundament.Routes.HoogstensBytes + 1);
        foreach (var (_, pad) in (await Operaties()).Where(o => o.Methode == "POST"))
        {
            using var inhoud = new StringContent(teveel, Encoding.UTF8, "application/json");
            (await ingebouwd.Poort.Stuur("POST", pad, inhoud, await Token(pad, "professional"), ("Idempotency-Key", "te-groot-bericht"))).Probleem(413);
        }
    }

    [Fact]
    public void GeenEnkelAdresDraagtPersoonsgegevens()
    {
        Assert.NotEmpty(ingebouwd.Keten.Adressen);
        // What is filled in is an identity without meaning, or the name of a document.
        Assert.All(ingebouwd.Keten.Adressen, adres => Assert.Matches(@"^(/|(/([a-z0-9-]+|\{id\}|\{documentName\}|openapi\.json))+/?)$", adres));
    }

    [Fact]
    public void DeControleOpElkAntwoordZietWatErMist()
    {
        var goed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["API-Version"] = "1.2.3",
            ["Cache-Control"] = "no-store",
            ["Content-Security-Policy"] = "frame-ancestors 'none'",
            ["Strict-Transport-Security"] = "max-age=1",
            ["X-Content-Type-Options"] = "nosniff",
            ["X-Frame-Options"] = "DENY",
            ["Content-Type"] = "application/json",
        };
        Assert.Empty(Bezwaren(200, """{ "op": "2026-03-17T10:00:00+01:00", "dag": "2026-03-17" }"""));
        foreach (var kop in goed.Keys.Where(k => k != "Content-Type")) Assert.NotEmpty(Bezwaren(200, "{}", (kop, "")));
        Assert.NotEmpty(Bezwaren(200, """{ "regels": [ { "op": "2026-03-17T10:00:00" } ] }"""));
        Assert.NotEmpty(Bezwaren(404, "{}"));
        Assert.NotEmpty(Bezwaren(404, """{ "status": 404, "title": "Niet gevonden" }""", ("Content-Type", "application/problem+json")));
        Assert.NotEmpty(Bezwaren(404, """{ "status": 400, "title": "Niet gevonden", "detail": "x" }""", ("Content-Type", "application/problem+json")));
        Assert.Empty(Bezwaren(404, """{ "status": 404, "title": "Niet gevonden", "detail": "x" }""", ("Content-Type", "application/problem+json")));
        Assert.NotEmpty(Bezwaren(201, "{}", ("Location", "/melding/v1/meldingen/Kim Jansen")));
        Assert.NotEmpty(Bezwaren(200, "{}", ("Access-Control-Allow-Origin", "*")));
        Assert.NotEmpty(Bezwaren(200, "{}", ("Server", "x")));
        Assert.NotEmpty(Bezwaren(301, "{}"));

        IReadOnlyList<string> Bezwaren(int status, string tekst, params (string Kop, string Waarde)[] anders)
        {
            var koppen = new Dictionary<string, string>(goed, StringComparer.OrdinalIgnoreCase);
            foreach (var (kop, waarde) in anders) koppen[kop] = waarde;
            return Antwoordregels.Bezwaren("/melding/v1/meldingen", new Antwoord(status, tekst, koppen));
        }
    }

    private async Task<Antwoord> Stuur(string methode, string pad, string? token) =>
        await ingebouwd.Poort.Stuur(methode, pad, methode == "GET" ? null : JsonContent.Create(new { ditVeldBestaatNiet = 1 }), token);

    /// <summary>Sends it in the first role that may come to this address.</summary>
    private async Task<Antwoord> StuurAlsWieMag(string methode, string adres, string pad)
    {
        foreach (var rol in new[] { "professional", "beheer" })
        {
            if (await Stuur(methode, adres, await Token(pad, rol)) is { Status: not 403 } antwoord) return antwoord;
        }

        return await Stuur(methode, adres, await ingebouwd.Poort.Token(Oin.RegioNoord, "regie"));
    }

    /// <summary>A token of an organisation that works in the service of this address.</summary>
    private Task<string> Token(string pad, string rol)
    {
        var dienst = pad.Split('/')[1];
        if (rol == "professional" && (pad.Contains("/v1/bureau/", StringComparison.Ordinal) || pad.Contains("/v1/afstemmingen", StringComparison.Ordinal) || pad.Contains("/v1/verschillen", StringComparison.Ordinal))) rol = "bureau";
        var wie = ingebouwd.Keten.Diensten.Contains(dienst)
            ? ingebouwd.Keten.Dienst(dienst).Organisaties.Alle.FirstOrDefault(o => o.Dienst == dienst)?.Oin
            : null;
        return ingebouwd.Poort.Token(wie ?? Oin.VtNoord, rol);
    }

    private static string Ingevuld(string adres) => adres.Replace("{id}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{documentName}", "melding", StringComparison.Ordinal);

    /// <summary>Every address of every document, filled in.</summary>
    private async Task<List<(string Methode, string Pad)>> Operaties() => (await Beschreven()).ConvertAll(o => (o.Methode, o.Pad));

    private async Task<List<(string Methode, string Pad, JsonObject Operatie)>> Beschreven()
    {
        var alle = new List<(string, string, JsonObject)>();
        foreach (var dienst in ingebouwd.Keten.Diensten) alle.AddRange(Operaties(dienst, await Document(dienst)));
        return alle;
    }

    private async Task<JsonNode> Document(string dienst) => (await ingebouwd.Poort.Stuur("GET", $"/{dienst}/v1/openapi.json")).Met(200).Json;

    private static IEnumerable<(string Methode, string Pad, JsonObject Operatie)> Operaties(string dienst, JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Where(m => m.Value is JsonObject).Select(m => (m.Key.ToUpperInvariant(), Ingevuld($"/{dienst}/v1{p.Key}"), m.Value!.AsObject())));

    /// <summary>Whether the document says that no token is asked.</summary>
    private static bool IsOpenbaar(JsonObject operatie) => operatie["security"] is JsonArray eisen && eisen.All(e => e!.AsObject().Count == 0);

    /// <summary>The query parameters that a document names.</summary>
    private static IEnumerable<JsonNode> Parameters(JsonObject operatie) => operatie["parameters"]?.AsArray().Select(p => p!).Where(p => p["in"]!.GetValue<string>() == "query") ?? [];
}
