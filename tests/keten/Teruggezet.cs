using System.Net;
using System.Text.Json.Nodes;

namespace Keten.Ketentests;

/// <summary>The database of a service is put back from a backup: it hears from the others what it forgot, and goes on in a new epoch.</summary>
public sealed class Teruggezet(Echteketen keten)
{
    private int professionals;
    private int opdrachten;

    [Fact]
    public async Task WieIsTeruggezet_HeeftWeerWatDeAnderenVanHemZagen_EnGaatDaarVerder()
    {
        await keten.Leeg();
        await keten.ZetKlok(Casus.Nu);
        var casus = new Casus(keten, "teruggezet");
        await casus.Onderzocht();
        await keten.Rust();

        using var melding = await keten.MaakBackup("melding");
        using var raadsonderzoek = await keten.MaakBackup("raadsonderzoek");

        // The sender has forgotten that it offered; the receivers have the offers.
        await casus.Aangeboden();
        var vergeten = new Casus(keten, "vergeten");
        await vergeten.Gemeld(); // a child of which nobody else has heard yet
        await keten.Rust();
        await keten.ZetTerug("melding", melding);

        Assert.Equal(["ontvangen", "ontvangen"], await Rijen("melding", "select toestand from overdracht where zijde = 'aanbieder'"));
        Assert.Equal(["open", "open"], await Rijen("melding", "select toestand from aanbod"));
        Assert.Equal(["2"], await Rijen("melding", "select distinct eigen_epoch from overdracht"));
        var overdracht = Assert.Single(await Rijen("melding", "select id from overdracht where soort = 'verzoek-tot-onderzoek'"));
        Assert.Contains("verzoek-tot-onderzoek", await Zie("/melding/v1/overdrachten/" + overdracht, Organisaties.VeiligThuis), StringComparison.Ordinal);

        // The read side counts what is told again once. The child that the service has forgotten it still knows, and says so; it lies at its desk as well.
        await keten.Rust();
        var trace = JsonNode.Parse(await Zie("/doorlooptijd/v1/trajecten/" + casus.Traject, Organisaties.VeiligThuis))!;
        Assert.Equal((2, 0), (trace["overdrachten"]!.AsArray().Count, trace["vergetenFeiten"]!.GetValue<int>()));
        var kwijt = JsonNode.Parse(await Zie("/doorlooptijd/v1/trajecten/" + vergeten.Traject, Organisaties.VeiligThuis))!;
        Assert.Equal((3, Organisaties.VeiligThuis), (kwijt["vergetenFeiten"]!.GetValue<int>(), Assert.Single(kwijt["zichtOpVeiligheid"]!.AsArray())!["wie"]!.GetValue<string>()));
        Assert.Equal(["3"], await Rijen("doorlooptijd", "select count(*)::text from bureau where oorzaak like 'melding kent dit na een teruggezette backup niet meer: %'"));

        // The receiver has forgotten all of it: the offer, its own case, and that it accepted. The sender has seen that.
        await Accepteer(overdracht);
        await Wacht.Tot(() => "melding de acceptatie ziet", async () => (await Rijen("melding", "select toestand from overdracht where soort = 'verzoek-tot-onderzoek'"))[0] == "geaccepteerd");
        const string Zaken = "select id || ' ' || fase from dossier";
        var zaken = await Rijen("raadsonderzoek", Zaken);
        await keten.ZetTerug("raadsonderzoek", raadsonderzoek);

        Assert.Equal(["geaccepteerd"], await Rijen("raadsonderzoek", "select toestand from overdracht"));
        Assert.Equal(zaken, await Rijen("raadsonderzoek", Zaken));
        Assert.Equal(["procesregie"], await Rijen("raadsonderzoek", "select register from toekenning where vrij_hash is null and vervallen_op is null"));
        Assert.Contains("\"reden\"", await Zie("/raadsonderzoek/v1/overdrachten/" + overdracht, Organisaties.Raad), StringComparison.Ordinal); // the content opens again
        await Wacht.Tot(() => "beide kanten elkaars laatste helft hebben", async () =>
            (await Rijen("melding", "select eigen_epoch || '.' || eigen_hash from overdracht where soort = 'verzoek-tot-onderzoek' union all select ander_epoch || '.' || ander_hash from overdracht where soort = 'verzoek-tot-onderzoek'"))
            .SequenceEqual(await Rijen("raadsonderzoek", "select ander_epoch || '.' || ander_hash from overdracht union all select eigen_epoch || '.' || eigen_hash from overdracht")));

        // And it is a handover that is over: nobody can accept it again.
        using var nogEens = await keten.Vraag(HttpMethod.Post, $"/raadsonderzoek/v1/overdrachten/{overdracht}/besluiten", Organisaties.Raad, "professional", new { besluit = "geaccepteerd", door = await Professional() }, "nog-eens");
        Assert.Equal(HttpStatusCode.Conflict, nogEens.StatusCode);
        keten.Stand = null;
    }

    /// <summary>A child went from one Veilig Thuis to another, which asked the Raad for an onderzoek: of the first step both sides are in the database that is put back.</summary>
    [Fact]
    public async Task WatTweeOrganisatiesVanEenDienstDeden_HoudtHetHerstelNietOp_EnLigtBijHetBureauVanBeide()
    {
        await keten.Leeg();
        await keten.ZetKlok(Casus.Nu);
        var casus = new Casus(keten, "binnen");
        await casus.Onderzocht();
        await keten.Rust();
        using var backup = await keten.MaakBackup("melding");

        var over = (await Doe($"/melding/v1/meldingen/{casus.Id}/overdrachten-veilig-thuis", Organisaties.VeiligThuis, new { traject = casus.Traject, veiligThuis = Organisaties.VeiligThuisZuid, inhoud = Casus.Inhoud }))["overdracht"]!.GetValue<string>();
        await keten.Rust();
        await Doe($"/melding/v1/overdrachten/{over}/besluiten", Organisaties.VeiligThuisZuid, new { besluit = "geaccepteerd", door = await Professional("melding", Organisaties.VeiligThuisZuid) });
        await keten.Rust();
        var bijZuid = JsonNode.Parse(await Zie("/melding/v1/meldingen", Organisaties.VeiligThuisZuid))!["regels"]!.AsArray().Single()!["id"]!.GetValue<string>();
        await Doe($"/melding/v1/meldingen/{bijZuid}/verzoeken-tot-onderzoek", Organisaties.VeiligThuisZuid, casus.Verzoek);
        await keten.Rust();

        await keten.ZetTerug("melding", backup);
        await keten.Rust();

        // Both registers were offered on: Zuid has them, Noord is free of them.
        Assert.Equal(
            [$"{Organisaties.VeiligThuisZuid} procesregie", $"{Organisaties.VeiligThuisZuid} zicht-op-veiligheid"],
            await Rijen("melding", "select organisatie || ' ' || register from toekenning where vrij_hash is null order by 1"));
        Assert.Equal(["2"], await Rijen("melding", "select count(*)::text from toekenning where vorige is not null and grond = 'hersteld'"));
        var trace = JsonNode.Parse(await Zie("/doorlooptijd/v1/trajecten/" + casus.Traject, Organisaties.VeiligThuis))!;
        foreach (var register in (string[])["procesregie", "zichtOpVeiligheid"])
            Assert.Equal(Organisaties.VeiligThuisZuid, Assert.Single(trace[register]!.AsArray(), h => h!["tot"] is null)!["wie"]!.GetValue<string>());
        Assert.Equal(
            [$"{Organisaties.VeiligThuis} besluit-gezien", $"{Organisaties.VeiligThuisZuid} overdracht-besloten"],
            await Rijen("doorlooptijd", "select organisatie || ' ' || split_part(oorzaak, ': ', 2) from bureau where oorzaak like '% meer: besluit-gezien' or oorzaak like '% meer: overdracht-besloten' order by 1"));
        keten.Stand = null;
    }

    private async Task Accepteer(string overdracht) =>
        await Doe($"/raadsonderzoek/v1/overdrachten/{overdracht}/besluiten", Organisaties.Raad, new { besluit = "geaccepteerd", door = await Professional() });

    private async Task<JsonNode> Doe(string pad, string organisatie, object inhoud)
    {
        using var antwoord = await keten.Vraag(HttpMethod.Post, pad, organisatie, "professional", inhoud, $"opdracht-{++opdrachten}");
        var tekst = await antwoord.Content.ReadAsStringAsync();
        Assert.True(antwoord.StatusCode == HttpStatusCode.Created, $"{pad}: {tekst}");
        return JsonNode.Parse(tekst)!;
    }

    private async Task<string> Professional(string dienst = "raadsonderzoek", string organisatie = Organisaties.Raad)
    {
        using var antwoord = await keten.Vraag(HttpMethod.Post, $"/{dienst}/v1/professionals", organisatie, "beheer", new { naam = "N. de Vries", functie = "raadsonderzoeker" }, $"professional-{++professionals}");
        antwoord.EnsureSuccessStatusCode();
        return JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!["id"]!.GetValue<string>();
    }

    private async Task<string> Zie(string pad, string organisatie)
    {
        using var antwoord = await keten.Vraag(HttpMethod.Get, pad, organisatie, "professional");
        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadAsStringAsync();
    }

    private async Task<IReadOnlyList<string>> Rijen(string dienst, string sql)
    {
        await using var databases = await keten.Databases();
        return [.. (await databases.Rijen(dienst, sql)).Select(r => r.Values.Single()!)];
    }
}
