using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Keten.Ketentests.Grpc;
using Npgsql;

namespace Keten.Ketentests;

/// <summary>The register over gRPC, asked by stock clients: at the service itself and through the gateway.</summary>
public sealed class Ketenregister(Echteketen keten)
{
    /// <summary>Client and door.</summary>
    public static TheoryData<string, string> Klanten { get; } = new() { { Klant.Js, "doorlooptijd" }, { Klant.Js, "poort" }, { Klant.Python, "poort" } };

    [Theory]
    [MemberData(nameof(Klanten))]
    public async Task HoudersEnGeschiedenisZeggenHetzelfdeAlsHetTraject(string klant, string deur)
    {
        var (sam, trace) = await Sam();
        var token = await Token(Organisaties.Raad);
        var (berichten, einde) = await Klant.Roep(klant, keten.Grpc(deur), "Houders", new { traject = sam }, token);
        Assert.Equal(new Einde("OK", ""), einde);
        var houders = Assert.Single(berichten);
        var regie = houders["procesregie"]!;
        var (nu, vorige) = (trace["procesregie"]!.AsArray()[^1]!, trace["procesregie"]!.AsArray()[^2]!);
        Assert.Equal((Organisaties.Raad, "overdracht", "REGISTER_PROCESREGIE"), (Tekst(regie["houder"]!["organisatie"]), Tekst(regie["houder"]!["grond"]), Tekst(regie["houder"]!["register"])));
        Assert.Equal(Tijd(nu["van"]), Tijd(regie["houder"]!["sinds"]));
        Assert.Equal(Tekst(regie["vorige"]!["toekenning"]), Tekst(regie["houder"]!["vorige"]));
        Assert.Equal((Organisaties.VeiligThuis, Tijd(vorige["tot"]), Tijd(vorige["gebondenTot"])), (Tekst(regie["vorige"]!["organisatie"]), Tijd(regie["vorige"]!["tot"]), Tijd(regie["vorige"]!["gebonden_tot"])));
        Assert.False(regie["beiden_gebonden"]!.GetValue<bool>());
        Assert.Equal(Organisaties.Gemeente, Tekst(houders["zicht_op_veiligheid"]!["houder"]!["organisatie"]));
        Assert.Empty(houders["onderweg"]!.AsArray());
        Assert.Equal(
            trace["gelezen"]!.AsArray().Select(g => $"{g!["dienst"]} {g["tot"]}"),
            houders["gelezen"]!.AsArray().Select(g => $"{g!["dienst"]} {g["positie"]}"));

        (berichten, einde) = await Klant.Roep(klant, keten.Grpc(deur), "Geschiedenis", new { traject = sam }, token);
        Assert.Equal(new Einde("OK", ""), einde);
        var geschiedenis = Assert.Single(berichten);
        Assert.Equal(
            trace["procesregie"]!.AsArray().Concat(trace["zichtOpVeiligheid"]!.AsArray()).Select(h => $"{h!["wie"]} {Tijd(h["van"])}"),
            geschiedenis["toekenningen"]!.AsArray().Select(t => $"{t!["organisatie"]} {Tijd(t["sinds"])}"));
        Assert.Equal(
            trace["overdrachten"]!.AsArray().Select(o => $"{o!["id"]} {o["soort"]} {Tijd(o["aangeboden"])} {o["besluit"]} {Tijd(o["besloten"])} {o["reden"]}"),
            geschiedenis["overdrachten"]!.AsArray().Select(o => $"{o!["overdracht"]} {o["soort"]} {Tijd(o["aangeboden_op"])} {o["besluit"]} {Tijd(o["besloten_op"])} {o["reden"]}"));
    }

    [Theory]
    [MemberData(nameof(Klanten))]
    public async Task WieNietsMagZien_KrijgtDeStatusDieDaarbijHoort(string klant, string deur)
    {
        var (sam, _) = await Sam();
        await Geeft("NOT_FOUND", "Deze zaak bestaat niet of u mag haar niet zien.", "Houders", new { traject = sam }, await Token(Organisaties.VeiligThuisZuid));
        await Geeft("NOT_FOUND", "Deze zaak bestaat niet of u mag haar niet zien.", "Houders", new { traject = "00000000-0000-4000-8000-000000000000" }, await Token(Organisaties.Raad));
        await Geeft("NOT_FOUND", "Deze zaak bestaat niet of u mag haar niet zien.", "Geschiedenis", new { traject = sam }, await Token(Organisaties.VeiligThuisZuid));
        await Geeft("UNAUTHENTICATED", "Stuur een geldig token mee in authorization: Bearer …", "Houders", new { traject = sam });
        await Geeft("UNAUTHENTICATED", "Stuur een geldig token mee in authorization: Bearer …", "Overdrachten", new { }, "token=verzonnen");
        await Geeft("PERMISSION_DENIED", "Uw rol geeft geen toegang tot dit adres.", "Houders", new { traject = sam }, await Token(Organisaties.Raad, "beheer"));
        await Geeft("PERMISSION_DENIED", "Uw rol geeft geen toegang tot dit adres.", "Overdrachten", new { }, await Token(Inspectie, "toezicht"));
        await Geeft("PERMISSION_DENIED", "Uw organisatie houdt geen toezicht.", "Houders", new { traject = sam }, await Token(Organisaties.Raad, "toezicht"));
        await Geeft("INVALID_ARGUMENT", "Een of meer velden kloppen niet. traject: Hier hoort een UUID.", "Houders", new { traject = "100% Ünzin" }, await Token(Organisaties.Raad));
        var vanVt = Tekst((await Klant.Roep(klant, keten.Grpc(deur), "Overdrachten", new { }, await Token(Organisaties.VeiligThuis), "annuleer=1")).Berichten[0]["plek"]);
        foreach (var plek in new[] { "onzin", vanVt })
            await Geeft("INVALID_ARGUMENT", "Een of meer velden kloppen niet. plek: Gebruik de plek uit het laatste bericht van deze stroom, van uw eigen organisatie, of laat haar leeg.", "Overdrachten", new { plek }, await Token(Organisaties.Raad));

        var (toezicht, einde) = await Klant.Roep(klant, keten.Grpc(deur), "Houders", new { traject = sam }, await Token(Inspectie, "toezicht"));
        Assert.Equal(("OK", sam), (einde.Status, Tekst(Assert.Single(toezicht)["traject"])));

        async Task Geeft(string status, string bericht, string methode, object vraag, params string[] opties)
        {
            var (berichten, zo) = await Klant.Roep(klant, keten.Grpc(deur), methode, vraag, opties);
            Assert.Equal((new Einde(status, bericht), 0), (zo, berichten.Count));
        }
    }

    [Fact]
    public async Task ElkeBlikStaatInHetLogboekVanInzage()
    {
        var (sam, _) = await Sam();
        var voor = await Inzagen();
        await Klant.Roep(Klant.Js, keten.Grpc("poort"), "Houders", new { traject = sam }, await Token(Organisaties.Raad));
        await Klant.Roep(Klant.Js, keten.Grpc("poort"), "Houders", new { traject = sam }, await Token(Organisaties.VeiligThuisZuid)); // sees nothing
        await Klant.Roep(Klant.Js, keten.Grpc("poort"), "Geschiedenis", new { traject = sam }, await Token(Inspectie, "toezicht"));
        Assert.Equal(
            [$"inzien {Organisaties.Raad} traject/{sam} {sam} deelnemer aan het traject", $"inzien {Inspectie} traject/{sam} {sam} toezicht"],
            await InzagenNa(voor));

        voor = await Inzagen();
        using var stroom = Klant.Begin(Klant.Js, keten.Grpc("poort"), "Overdrachten", new { }, await Token(Organisaties.Gemeente));
        await stroom.Kreeg(3);
        var getoond = stroom.Berichten.Select(b => $"volgen {Organisaties.Gemeente} overdracht/{b["overdracht"]} {b["traject"]} eigen overdrachten").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(getoond, await InzagenNa(voor));
    }

    [Theory]
    [MemberData(nameof(Klanten))]
    public async Task DeStroomToontElkeStapVanDeEigenOverdrachten_OokVanWatIsTeruggelegd(string klant, string deur)
    {
        await keten.ZorgVoor(Echteketen.Verhaal);
        await using var databases = await keten.Databases();
        var rijen = (await databases.Rijen("doorlooptijd", "select a.van, a.naar, s.overdracht, s.wijziging from overdrachtstap s join overdrachtaanbod a on a.overdracht = s.overdracht")).ToList();
        foreach (var organisatie in new[] { Organisaties.VeiligThuis, Organisaties.Raad, Organisaties.RaadZuid, Organisaties.Gemeente })
        {
            var verwacht = rijen.Where(r => r["van"] == organisatie || r["naar"] == organisatie).Select(r => $"{r["overdracht"]} {r["wijziging"]}").Order(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(verwacht);
            var (berichten, einde) = await Klant.Roep(klant, keten.Grpc(deur), "Overdrachten", new { }, await Token(organisatie), $"annuleer={verwacht.Count}");
            Assert.Equal("CANCELLED", einde.Status);
            Assert.Equal(verwacht, berichten.Select(Stap).Order(StringComparer.Ordinal));
            Assert.All(berichten, b => Assert.Contains(organisatie, new[] { Tekst(b["van"]), Tekst(b["naar"]) }));
        }

        Assert.Contains(rijen, r => r["wijziging"] == "Teruggelegd" && r["naar"] == Organisaties.RaadZuid);
        Assert.Contains(rijen, r => r["wijziging"] == "Ingetrokken");
    }

    [Fact]
    public async Task EenVreemdeZietInDeStroomNiets()
    {
        await keten.ZorgVoor(Echteketen.Verhaal);
        var (berichten, einde) = await Klant.Roep(Klant.Js, keten.Grpc("poort"), "Overdrachten", new { }, await Token(Organisaties.VeiligThuisZuid), "deadline=1500");
        Assert.Equal(("DEADLINE_EXCEEDED", 0), (einde.Status, berichten.Count));
    }

    [Fact]
    public async Task WatOnderwegIsStaatBijDeHouders_EnTotDeAanbiederDeAcceptatieZietZijnBeidenGebonden()
    {
        await keten.Leeg();
        await keten.ZetKlok(Casus.Nu);
        var casus = new Casus(keten, "onderweg");
        await casus.Onderzocht();
        await casus.Aangeboden();
        await keten.Rust();
        var aangeboden = await Houders();
        var onderweg = aangeboden["onderweg"]!.AsArray().ToDictionary(o => Tekst(o!["soort"]), o => o!);
        Assert.Equal(["verzoek-tot-onderzoek", "zicht-tijdens-raadsonderzoek"], onderweg.Keys.Order(StringComparer.Ordinal));
        Assert.All(onderweg.Values, o => Assert.NotNull(Tijd(o["ontvangen_op"])));
        Assert.Equal((Organisaties.VeiligThuis, false), Procesregie(aangeboden));

        await keten.Sh("dood", "melding");
        var door = (await Doe("/raadsonderzoek/v1/professionals", "beheer", new { naam = "N. de Vries", functie = "raadsonderzoeker" }))["id"];
        await Doe($"/raadsonderzoek/v1/overdrachten/{Tekst(onderweg["verzoek-tot-onderzoek"]["overdracht"])}/besluiten", "professional", new { besluit = "geaccepteerd", door });
        JsonNode? geaccepteerd = null;
        await Wacht.Tot(() => $"beiden gebonden zijn: {geaccepteerd}", async () => Procesregie(geaccepteerd = await Houders()) == (Organisaties.Raad, true));
        Assert.Equal(["zicht-tijdens-raadsonderzoek"], geaccepteerd!["onderweg"]!.AsArray().Select(o => Tekst(o!["soort"])));

        await keten.Klaar("melding");
        await keten.Rust();
        Assert.Equal((Organisaties.Raad, false), Procesregie(await Houders()));

        async Task<JsonNode> Houders()
        {
            var (berichten, einde) = await Klant.Roep(Klant.Js, keten.Grpc("poort"), "Houders", new { traject = casus.Traject }, await Token(Organisaties.Raad));
            Assert.Equal(new Einde("OK", ""), einde);
            return Assert.Single(berichten);
        }

        async Task<JsonNode> Doe(string pad, string rol, object inhoud)
        {
            using var antwoord = await keten.Vraag(HttpMethod.Post, pad, Organisaties.Raad, rol, inhoud, "onderweg-" + pad.Split('/')[^1]);
            Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
            return JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        }

        static (string, bool) Procesregie(JsonNode houders) => (Tekst(houders["procesregie"]!["houder"]!["organisatie"]), houders["procesregie"]!["beiden_gebonden"]!.GetValue<bool>());
    }

    [Fact]
    public async Task NaEenGedodeKlantEnEenGedodeDienstGaatDeStroomVerderWaarHijWas_NietsGemistEnNietsDubbel()
    {
        await keten.Leeg();
        await keten.ZetKlok(Casus.Nu);
        var token = await Token(Organisaties.VeiligThuis);
        var gekregen = new List<JsonNode>();

        using (var eerste = Klant.Begin(Klant.Js, keten.Grpc("poort"), "Overdrachten", new { }, token))
        {
            await Bied("een"); // comes while the stream is open
            await eerste.Kreeg(4);
            eerste.Dood();
            gekregen.AddRange(eerste.Berichten);
        }

        await Bied("twee");
        using (var tweede = Verder())
        {
            await tweede.Kreeg(4);
            await keten.Sh("dood", "doorlooptijd");
            var (berichten, einde) = await tweede.TotHetEinde();
            Assert.Contains(einde.Status, new[] { "UNAVAILABLE", "INTERNAL", "CANCELLED" });
            gekregen.AddRange(berichten);
            Assert.Equal("UNAVAILABLE", (await Klant.Roep(Klant.Js, keten.Grpc("poort"), "Overdrachten", new { }, token)).Einde.Status);
        }

        await Bied("drie");
        await keten.Klaar("doorlooptijd");
        using (var derde = Verder())
        {
            await derde.Kreeg(4);
            await Bied("vier");
            await derde.Kreeg(8);
            gekregen.AddRange(derde.Berichten);
        }

        // Four cases, of each two handovers, offered and received.
        var stappen = gekregen.Select(Stap).ToList();
        Assert.Equal((16, 16), (stappen.Count, stappen.Distinct().Count()));
        var (opnieuw, _) = await Klant.Roep(Klant.Js, keten.Grpc("doorlooptijd"), "Overdrachten", new { }, token, "annuleer=16");
        Assert.Equal(stappen.Order(StringComparer.Ordinal), opnieuw.Select(Stap).Order(StringComparer.Ordinal));

        Klant Verder() => Klant.Begin(Klant.Js, keten.Grpc("poort"), "Overdrachten", new { plek = Tekst(gekregen[^1]["plek"]) }, token);

        async Task Bied(string naam)
        {
            var casus = new Casus(keten, "stroom-" + naam);
            await casus.Onderzocht();
            await casus.Aangeboden();
        }
    }

    [Theory]
    [InlineData(Klant.Js)]
    [InlineData(Klant.Python)]
    public async Task WieNietLangerWacht_HoudtDeDatabaseNietBezig_EnZijnBlikWordtNietVastgelegd(string klant)
    {
        var (sam, _) = await Sam();
        var voor = await Inzagen();
        await using (var slot = await Verbind())
        {
            await using var transactie = await slot.BeginTransactionAsync();
            await using (var opdracht = new NpgsqlCommand("lock table inzage in exclusive mode", slot)) await opdracht.ExecuteNonQueryAsync();
            // As long as no look can be logged, nothing is answered.
            Assert.Equal("DEADLINE_EXCEEDED", (await Klant.Roep(klant, keten.Grpc("poort"), "Houders", new { traject = sam }, await Token(Organisaties.Raad), "deadline=2000")).Einde.Status);
            await Wachtenden(0);
            using var weg = Klant.Begin(klant, keten.Grpc("poort"), "Houders", new { traject = sam }, await Token(Organisaties.Raad));
            await Wachtenden(1);
            weg.Dood();
            await Wachtenden(0);
        }

        Assert.Empty(await InzagenNa(voor));
    }

    /// <summary>A stream ends with the token that opened it. This one has expired already, but clocks may differ by half a minute.</summary>
    [Fact]
    public async Task EenStroomOverleeftZijnTokenNiet()
    {
        await keten.ZorgVoor(Echteketen.Verhaal);
        var (berichten, einde) = await Klant.Roep(Klant.Js, keten.Grpc("poort"), "Overdrachten", new { }, "token=" + await keten.VerlopenToken(Organisaties.VeiligThuis, TimeSpan.FromSeconds(24)));
        Assert.NotEmpty(berichten);
        Assert.Equal(new Einde("UNAUTHENTICATED", "Uw token is verlopen. Ga met een nieuw token verder."), einde);
    }

    [Fact]
    public async Task ZonderDatabaseIsHetRegisterErEvenNiet()
    {
        var (sam, _) = await Sam();
        var token = await Token(Organisaties.Raad);
        await keten.Sh("dood", "postgres");
        try
        {
            foreach (var methode in new[] { "Houders", "Overdrachten" })
            {
                Assert.Equal(
                    new Einde("UNAVAILABLE", "De dienst kan zijn gegevens nu niet bereiken. Probeer het over enkele seconden opnieuw."),
                    (await Klant.Roep(Klant.Js, keten.Grpc("poort"), methode, methode == "Houders" ? new { traject = sam } : new { }, token)).Einde);
            }
        }
        finally
        {
            await keten.Klaar("postgres");
            foreach (var dienst in Echteketen.Diensten) await keten.Sh("wacht", dienst);
        }
    }

    [Theory]
    [InlineData("doorlooptijd")]
    [InlineData("poort")]
    public async Task EenOpenStroomHoudtNiemandOpDieNetjesStopt(string onderdeel)
    {
        await keten.ZorgVoor(Echteketen.Verhaal);
        using var stroom = Klant.Begin(Klant.Js, keten.Grpc("poort"), "Overdrachten", new { }, await Token(Organisaties.VeiligThuis));
        await stroom.Kreeg(1);
        try
        {
            await keten.Sh("stop", onderdeel);
            var (_, einde) = await stroom.TotHetEinde();
            if (onderdeel == "doorlooptijd") Assert.Equal(new Einde("UNAVAILABLE", "De dienst stopt. Probeer het over enkele seconden opnieuw."), einde);
            else Assert.NotEqual("OK", einde.Status);
        }
        finally
        {
            await keten.Klaar(onderdeel);
        }
    }

    private const string Inspectie = "00000001823288444000";

    private async Task<string> Token(string organisatie, string rol = "professional") => "token=" + await keten.Token(organisatie, rol);

    /// <summary>The traject of the first child of the story, and its trace over REST.</summary>
    private async Task<(string Traject, JsonNode Trace)> Sam()
    {
        var uitkomst = await keten.ZorgVoor(Echteketen.Verhaal);
        var sam = uitkomst.Opnamen.First(o => o.Verzoek == "POST /melding/v1/meldingen").Antwoord!["trajecten"]![0]!["traject"]!.GetValue<string>();
        using var antwoord = await keten.Vraag(HttpMethod.Get, $"/doorlooptijd/v1/trajecten/{sam}", Organisaties.Raad, "professional");
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return (sam, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!);
    }

    private async Task<NpgsqlConnection> Verbind()
    {
        var verbinding = new NpgsqlConnection($"{keten.Beheerder};Database=keten_doorlooptijd;Pooling=false");
        await verbinding.OpenAsync();
        return verbinding;
    }

    private async Task<Dictionary<string, string>> Inzagen()
    {
        await using var databases = await keten.Databases();
        return (await databases.Rijen("doorlooptijd", "select id, handeling, organisatie, dossier, traject, grond from inzage"))
            .ToDictionary(r => r["id"]!, r => $"{r["handeling"]} {r["organisatie"]} {r["dossier"]} {r["traject"]} {r["grond"]}");
    }

    private async Task<IEnumerable<string>> InzagenNa(Dictionary<string, string> voor) =>
        (await Inzagen()).Where(i => !voor.ContainsKey(i.Key)).Select(i => i.Value).Order(StringComparer.Ordinal);

    private async Task Wachtenden(int aantal)
    {
        await using var kijker = await Verbind();
        await Wacht.Tot(() => $"{aantal} vragen op de database wachten", async () =>
        {
            await using var opdracht = new NpgsqlCommand("select count(*) from pg_stat_activity where datname = 'keten_doorlooptijd' and wait_event_type = 'Lock'", kijker);
            return (long)(await opdracht.ExecuteScalarAsync())! == aantal;
        });
    }

    private static string Tekst(JsonNode? knoop) => knoop!.GetValue<string>();

    private static string Stap(JsonNode bericht) => $"{bericht["overdracht"]} {string.Concat(Tekst(bericht["wijziging"]).Split('_')[1..].Select(w => w[0] + w[1..].ToLowerInvariant()))}";

    /// <summary>An instant as REST, grpc-js or Python writes it, in seconds.</summary>
    private static double? Tijd(JsonNode? knoop) => knoop switch
    {
        null => null,
        JsonObject tijdstip => double.Parse(Tekst(tijdstip["seconds"]), CultureInfo.InvariantCulture) + (tijdstip["nanos"]!.GetValue<long>() / 1e9),
        _ => DateTimeOffset.Parse(Tekst(knoop), CultureInfo.InvariantCulture).ToUnixTimeMilliseconds() / 1000d,
    };
}
