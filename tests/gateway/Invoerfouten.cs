using System.Net.Http.Headers;
using System.Text;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>What a partner can get wrong in a body, and what it is told.</summary>
public sealed class Invoerfouten(Ingebouwd ingebouwd)
{
    private const string Meldingen = "/melding/v1/meldingen";

    [Fact]
    public async Task AlleFoutenInEenBerichtStaanInEenAntwoord()
    {
        var antwoord = await ingebouwd.VtNoord.PostTekst(Meldingen, """
            {
              "ontvangenOp": "2026-03-03",
              "melder": { "soort": 7, "naam": null, "bijnaam": "x" },
              "meldcodestappen": [1, "twee"],
              "kinderen": [ { "naam": null, "bsn": 999990019, "geboortedatum": "12-04-2018", "huisdier": { "soort": "kat" } }, null, "kind" ],
              "volwassenen": { "naam": "R." },
              "kleur": "blauw",
              "ontvangenOp": "2026-03-03T09:00:00+01:00"
            }
            """);

        Assert.Equal(
            [
                "kinderen[0].bsn", "kinderen[0].geboortedatum", "kinderen[0].huisdier", "kinderen[0].naam", "kinderen[0].zorgen", "kinderen[1]", "kinderen[2]",
                "kleur", "meldcodestappen[1]", "melder.bijnaam", "melder.naam", "melder.soort", "ontvangenOp", "ontvangenOp", "volwassenen",
            ],
            antwoord.Velden());
    }

    [Fact]
    public async Task EenOnbekendVeldDiepInDeInhoudVanEenAanbodWordtMetZijnPadGenoemd()
    {
        var antwoord = await ingebouwd.VtNoord.PostTekst($"{Meldingen}/{Guid.Empty}/verzoeken-tot-onderzoek", """
            {
              "traject": "x", "raad": "1", "gemeente": "2",
              "inhoud": {
                "reden": "r", "vraag": "v", "feiten": [ { "tekst": "t", "bron": "b", "datum": null, "zeker": true } ],
                "veiligheidsbeoordeling": { "instrument": "LIRIK", "datum": "2026-03-12", "uitkomst": "onveilig", "toelichting": null, "cijfer": 3 },
                "documenten": [ { "titel": "t", "verwijzing": 5 } ]
              }
            }
            """);

        Assert.Equal(["gemeente", "inhoud.documenten[0].verwijzing", "inhoud.feiten[0].zeker", "inhoud.veiligheidsbeoordeling.cijfer", "raad", "traject"], antwoord.Velden());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"ontvangenOp\": }")]
    [InlineData("{} {}")]
    [InlineData("\ufeff")]
    [InlineData("geen json")]
    public async Task WatGeenJsonIsWordtGeweigerdMetDePlekVanDeFout(string lichaam)
    {
        var antwoord = await ingebouwd.VtNoord.PostTekst(Meldingen, lichaam);

        Assert.Equal([""], antwoord.Velden());
        Assert.Contains("geen geldige JSON (regel 1", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"tekst\"")]
    [InlineData("3")]
    public async Task EenBerichtDatGeenObjectIsWordtGeweigerd(string lichaam)
    {
        Assert.Contains("Hier hoort een object.", (await ingebouwd.VtNoord.PostTekst(Meldingen, lichaam)).Probleem(400).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ontvangenOp", "2026-03-17T10:00:01+01:00")] // one second after now
    [InlineData("ontvangenOp", "2026-03-03T09:00:00")] // without zone
    [InlineData("ontvangenOp", "2026-02-30T09:00:00Z")]
    [InlineData("ontvangenOp", "0001-01-01T00:00:00Z")]
    [InlineData("ontvangenOp", "")]
    [InlineData("ontvangenOp", "gisteren")]
    [InlineData("kinderen[0].geboortedatum", "2026-03-18")] // tomorrow
    [InlineData("kinderen[0].geboortedatum", "2026-03-04")] // the melding was a day before
    [InlineData("kinderen[0].geboortedatum", "2008-03-03")] // turned 18 on the day of the melding
    [InlineData("kinderen[0].geboortedatum", "9999-12-31")]
    [InlineData("kinderen[0].geboortedatum", "2018-02-29")]
    [InlineData("kinderen[0].geboortedatum", "2018-04-12T00:00:00Z")]
    [InlineData("kinderen[0].geboortedatum", null)]
    [InlineData("kinderen[0].bsn", "123456789")] // fails the elfproef
    [InlineData("kinderen[0].bsn", "000000000")]
    [InlineData("kinderen[0].bsn", "99999001")]
    [InlineData("kinderen[0].bsn", "٩٩٩٩٩٠٠١٩")] // digits, but not ours
    [InlineData("kinderen[0].naam", "  ")]
    [InlineData("kinderen[0].zorgen", "")]
    [InlineData("melder.soort", "buurman")]
    [InlineData("melder.naam", null)]
    public async Task EenOnmogelijkeWaardeWordtMetHaarVeldGenoemd(string veld, string? waarde)
    {
        var melding = Verloop.Melding(Verloop.Kind());
        var delen = veld.Split('.');
        var doel = delen[0] == "kinderen[0]" ? ((List<Dictionary<string, object?>>)melding["kinderen"]!)[0]
            : delen[0] == "melder" ? (Dictionary<string, object?>)melding["melder"]!
            : melding;
        doel[delen[^1]] = waarde;

        Assert.Contains(veld, (await ingebouwd.VtNoord.Post(Meldingen, melding)).Velden());
    }

    [Theory]
    [InlineData("2026-06-01", null, null, null)]
    [InlineData("2026-12-31", null, null, "verwachteGeboorte")] // ten months and more away
    [InlineData("2026-01-01", null, null, "verwachteGeboorte")] // two months ago
    [InlineData("9999-12-31", null, null, "verwachteGeboorte")]
    [InlineData("2026-06-01", "999990019", null, "bsn")]
    [InlineData("2026-06-01", null, "2025-06-01", "verwachteGeboorte")] // born or unborn, not both
    public async Task EenOngeborenKindHeeftAlleenEenVerwachteGeboorte(string verwacht, string? bsn, string? geboren, string? fout)
    {
        var kind = new Dictionary<string, object?> { ["naam"] = "ongeboren kind van R.", ["verwachteGeboorte"] = verwacht, ["bsn"] = bsn, ["geboortedatum"] = geboren, ["zorgen"] = "Moeder is in gevaar." };
        var antwoord = await ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(kind));

        if (fout is null) antwoord.Met(201);
        else Assert.Equal(["kinderen[0]." + fout], antwoord.Velden());
    }

    [Fact]
    public async Task HetzelfdeKindStaatNietTweeKeerInEenMelding()
    {
        var kind = Verloop.Kind();
        Assert.Equal(["kinderen[1].bsn"], (await ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(kind, kind))).Velden());
    }

    [Theory]
    [InlineData("onderzoeken", "{}", "nog niet getrieerd")]
    [InlineData("onderzoeksconclusies", """{ "traject": "TRAJECT", "bevestigd": true, "vrijwilligMogelijk": false, "toelichting": "x" }""", "nog niet gestart")]
    [InlineData("triages", """{ "besluit": "onderzoek", "beoordelingen": [] }""", "ontbreekt de veiligheidsbeoordeling")]
    [InlineData("triages", """{ "besluit": "onderzoek", "op": "2026-03-01T09:00:00Z", "beoordelingen": [ { "traject": "TRAJECT", "instrument": "L", "datum": "2026-03-01", "uitkomst": "veilig" } ] }""", "voor de vorige stap")]
    public async Task EenStapOpDeVerkeerdePlekWordtGeweigerdMetEenZin(string stap, string lichaam, string zin)
    {
        var melding = await ingebouwd.Verloop.Meld();
        var antwoord = await ingebouwd.VtNoord.PostTekst($"{Meldingen}/{melding.Id}/{stap}", lichaam.Replace("TRAJECT", melding.Kinderen[0].Traject.ToString(), StringComparison.Ordinal));

        Assert.Contains(zin, antwoord.Probleem(409).Tekst, StringComparison.Ordinal);
        Assert.StartsWith("urn:keten:regel:", antwoord["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("wacht-op-triage", (await ingebouwd.VtNoord.Get($"{Meldingen}/{melding.Id}"))["fase"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("👩‍👧 Noor 🦄")]
    [InlineData("Noor\u0000de\u0001Jong")]
    [InlineData("'; drop table persoon; --")]
    [InlineData("<script>\"\\/ \u2028")]
    [InlineData("Zoë-Fransje ’t Hoen-Łukasz 漢字")]
    public async Task TekstKomtTerugZoalsZeIngestuurdIs(string tekst)
    {
        var kind = Verloop.Kind();
        (kind["naam"], kind["zorgen"]) = (tekst, tekst);
        var id = (await ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(kind))).Met(201)["id"];
        var gezien = (await ingebouwd.VtNoord.Get($"{Meldingen}/{id}")).Met(200)["kinderen"]![0]!;

        Assert.Equal((tekst, tekst), (gezien["jeugdige"]!["naam"]!.GetValue<string>(), gezien["zorgen"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("{\"\\ud800\": 1}")] // half a surrogate pair as a name
    [InlineData("{\"ontvangenOp\": \"\\ud800\"}")]
    [InlineData("{\"melder\": {\"soort\": \"\\udc00\"}}")]
    public async Task TekstDieGeenUnicodeIsWordtGeweigerd(string lichaam)
    {
        (await ingebouwd.VtNoord.PostTekst(Meldingen, lichaam)).Probleem(400);
    }

    [Fact]
    public async Task BytesDieGeenUtf8ZijnWordenGeweigerd()
    {
        foreach (var voor in new[] { "{\"kleur", "{\"melder\":\"" })
        {
            var inhoud = new ByteArrayContent([.. Encoding.UTF8.GetBytes(voor), 0xC3, 0x28, 0xFF, .. "\":1}"u8]);
            inhoud.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            (await ingebouwd.Poort.Stuur("POST", Meldingen, inhoud, await ingebouwd.Poort.Token(Oin.VtNoord, "professional"), ("Idempotency-Key", "geen-utf8"))).Probleem(400);
        }
    }

    [Fact]
    public async Task EenTeLangeTekstWordtGeweigerdEnEenLangeTekstNiet()
    {
        var kind = Verloop.Kind();
        kind["zorgen"] = new string('z', 20_001);
        kind["naam"] = new string('n', 201);
        Assert.Equal(["kinderen[0].naam", "kinderen[0].zorgen"], (await ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(kind))).Velden());
        kind["zorgen"] = new string('z', 20_000);
        kind["naam"] = new string('n', 200);
        (await ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(kind))).Met(201);
    }

    [Fact]
    public async Task DiepGenesteInvoerIsGeenGeldigeJson()
    {
        var diep = string.Concat(Enumerable.Repeat("{\"kinderen\":[", 50_000)) + string.Concat(Enumerable.Repeat("]}", 50_000));
        Assert.Equal([""], (await ingebouwd.VtNoord.PostTekst(Meldingen, diep)).Velden());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/jsonp")]
    public async Task AlleenJsonWordtAangenomen(string? soort)
    {
        var inhoud = new ByteArrayContent("{}"u8.ToArray());
        if (soort is not null) inhoud.Headers.ContentType = new MediaTypeHeaderValue(soort);
        var antwoord = await ingebouwd.Poort.Stuur("POST", Meldingen, inhoud, await ingebouwd.Poort.Token(Oin.VtNoord, "professional"), ("Idempotency-Key", "verkeerde-soort"));

        Assert.EndsWith(soort is null ? "kwam zonder Content-Type. Er is niets vastgelegd." : $"kwam met Content-Type: {soort}. Er is niets vastgelegd.", antwoord.Probleem(415)["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json.", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlleFoutenInEenVraagStaanInEenAntwoord()
    {
        var antwoord = await ingebouwd.VtNoord.Get(Meldingen + "?fase=wacht&aantal=0&cursor=x&kleur=rood&Fase2=y");
        Assert.Equal(["Fase2", "aantal", "cursor", "fase", "kleur"], antwoord.Velden());
        Assert.Equal(["Fase"], (await ingebouwd.VtNoord.Get(Meldingen + "?Fase=nergens")).Velden());
    }

    [Fact]
    public async Task EenOnbekendeParameterBijEenOpdrachtStaatBijDeAndereFouten()
    {
        Assert.Equal(["kinderen", "melder", "ontvangenOp", "stil"], (await ingebouwd.VtNoord.PostTekst(Meldingen + "?stil=1", "{}")).Velden());
    }

    [Fact]
    public async Task WatLeegMagZijnMagOokOntbreken()
    {
        var bepaling = System.Text.Json.JsonSerializer.SerializeToNode(Verloop.Bepaling(), System.Text.Json.JsonSerializerOptions.Web)!;
        bepaling["hulp"]!.AsObject().Remove("omvang");
        var antwoord = await ingebouwd.Poort.Als(Oin.GiNoord).Post($"/maatregel/v1/maatregelen/{Guid.Empty}/bepalingen-jeugdhulp", bepaling);

        antwoord.Probleem(404); // the input is right; the measure is not there
    }

    [Fact]
    public async Task OpDePaginaGeeftEenTrajectDatErNietIsEenLegeLijst_EnEenDatErIsZijnTijdlijn()
    {
        var melding = await ingebouwd.Verloop.Meld();
        var traject = melding.Kinderen[0].Traject;
        await ingebouwd.Poort.Rust();
        await Wachten.Tot("het traject in de lijst staat", async () => (await ingebouwd.VtNoord.Get($"/doorlooptijd/v1/trajecten?traject={traject}"))["regels"]!.AsArray().Count == 1 ? null : "nog niet");

        Assert.Equal($"/doorlooptijd/trajecten/{traject}", (await ingebouwd.VtNoord.Blader($"/doorlooptijd/?traject={traject}&organisatie=&toestand=")).Met(302).Kop("Location"));
        foreach (var (wie, wat) in new[] { (ingebouwd.VtNoord, $"traject={Guid.Empty}"), (ingebouwd.Poort.Als(Oin.VtZuid), $"traject={traject}"), (ingebouwd.VtNoord, $"traject={traject}&toestand=maatregel") })
        {
            var pagina = (await wie.Blader("/doorlooptijd/?" + wat)).Met(200);
            Assert.Contains("Er is geen traject met dit nummer", pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("tabel-trajecten", pagina.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OokDePaginaNoemtEenParameterDieErNietIs()
    {
        var pagina = (await ingebouwd.VtNoord.Blader("/doorlooptijd/?toestant=melding&traject=x")).Met(400);
        Assert.Contains("toestant: Deze parameter bestaat niet. Dit adres kent: traject, toestand, organisatie, cursor, aantal.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit is geen nummer van een traject.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "/melding/v1/meldingen")]
    [InlineData("PUT", "/melding/v1/meldingen")]
    public async Task EenMethodeDieNietBestaatWordtZoGenoemd(string methode, string pad)
    {
        (await ingebouwd.Poort.Stuur(methode, pad, token: await ingebouwd.Poort.Token(Oin.VtNoord, "professional"))).Probleem(405);
    }

    [Theory]
    [InlineData("/melding/v1/meldingen/geen-uuid")]
    [InlineData("/melding/v1/meldingen/00000000-0000-0000-0000-000000000000")]
    [InlineData("/melding/v1/iets-anders")]
    [InlineData("/melding/v2/meldingen")]
    [InlineData("/")]
    public async Task WatErNietIsWordtNietGevonden(string pad)
    {
        (await ingebouwd.VtNoord.Get(pad)).Probleem(404);
    }
}
