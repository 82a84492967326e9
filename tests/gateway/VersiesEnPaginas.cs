using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>A command on what somebody saw, when it has changed meanwhile.</summary>
public sealed class EenOpdrachtOpEenVersie(Ingebouwd ingebouwd)
{
    [Fact]
    public async Task EenVerouderdeETagWordtGeweigerdEnDeJuisteNiet()
    {
        var melding = await ingebouwd.Verloop.Meld();
        var pad = $"/melding/v1/meldingen/{melding.Id}";
        var gezien = (await ingebouwd.VtNoord.Get(pad)).Kop("ETag");
        await ingebouwd.Verloop.Trieer(melding);

        Assert.Contains("intussen", (await ingebouwd.VtNoord.Post(pad + "/onderzoeken", new { }, ifMatch: gezien)).Probleem(412).Tekst, StringComparison.Ordinal);
        Assert.Equal("wacht-op-onderzoek", (await ingebouwd.VtNoord.Get(pad))["fase"]!.GetValue<string>());
        (await ingebouwd.VtNoord.Post(pad + "/onderzoeken", new { }, ifMatch: (await ingebouwd.VtNoord.Get(pad)).Kop("ETag"))).Met(201);
    }

    [Fact]
    public async Task OokVoorOverdrachtenGeldtDeETag()
    {
        var melding = await ingebouwd.Verloop.TotOnderzocht();
        var verzoek = await ingebouwd.Verloop.BiedAan(melding, melding.Kinderen[0]);
        await ingebouwd.Poort.Rust();
        var raad = ingebouwd.Poort.Als(Oin.RaadNoord);
        var door = await ingebouwd.Verloop.Professional(Oin.RaadNoord);
        var besluiten = $"/raadsonderzoek/v1/overdrachten/{verzoek.Procesregie}/besluiten";

        (await raad.Post(besluiten, new { besluit = "geaccepteerd", door }, ifMatch: "\"99\"")).Probleem(412);
        (await ingebouwd.Verloop.TrekIn(verzoek.Procesregie, ifMatch: "\"99\"")).Probleem(412);
        var gezien = (await raad.Get($"/raadsonderzoek/v1/overdrachten/{verzoek.Procesregie}")).Met(200);
        Assert.Equal("ontvangen", gezien["toestand"]!.GetValue<string>());
        (await raad.Post(besluiten, new { besluit = "geaccepteerd", door }, ifMatch: gezien.Kop("ETag"))).Met(201);
    }

    [Fact]
    public async Task WatEenAnderVeranderdeGeeftEenAndereETag()
    {
        var melding = await ingebouwd.Verloop.TotOnderzocht();
        var verzoek = await ingebouwd.Verloop.BiedAan(melding, melding.Kinderen[0]);
        await ingebouwd.Poort.Rust();
        var pad = $"/melding/v1/overdrachten/{verzoek.Procesregie}";
        var voor = (await ingebouwd.VtNoord.Get(pad)).Met(200);
        (await ingebouwd.Verloop.Besluit(verzoek.Procesregie, await ingebouwd.Verloop.Professional(Oin.RaadNoord), accepteert: true)).Met(201);
        await ingebouwd.Poort.Rust();
        var na = (await ingebouwd.VtNoord.Get(pad)).Met(200);

        Assert.NotEqual(voor.Tekst, na.Tekst);
        Assert.NotEqual(voor.Kop("ETag"), na.Kop("ETag"));
    }

    [Fact]
    public async Task EenIfMatchDieGeenETagIsWordtGenoemd()
    {
        Assert.Equal(["If-Match"], (await ingebouwd.VtNoord.Post($"/melding/v1/meldingen/{Guid.Empty}/onderzoeken", new { }, ifMatch: "abc")).Velden());
    }
}

/// <summary>Paging through a list that grows meanwhile.</summary>
public sealed class Paginas(Ingebouwd ingebouwd)
{
    [Fact]
    public async Task ElkeRegelKomtEenKeerVoorbijOokAlsErIntussenRegelsBijkomen()
    {
        var vt = ingebouwd.Poort.Als(Oin.VtZuid);
        async Task<string> Nieuw() => (await vt.Post("/melding/v1/meldingen", Verloop.Melding(Verloop.Kind()))).Met(201)["id"]!.GetValue<string>();
        var begin = new List<string>();
        for (var i = 0; i < 7; i++) begin.Add(await Nieuw());

        var gezien = new List<string>();
        string? cursor = null;
        do
        {
            var pagina = (await vt.Get("/melding/v1/meldingen?aantal=2" + (cursor is null ? "" : $"&cursor={cursor}"))).Met(200);
            gezien.AddRange(pagina["regels"]!.AsArray().Select(r => r!["id"]!.GetValue<string>()));
            cursor = pagina["volgende"]?.GetValue<string>();
            if (gezien.Count <= 6) await Nieuw();
            if (cursor is not null) Assert.DoesNotContain(gezien[^1], cursor, StringComparison.Ordinal);
        }
        while (cursor is not null);

        Assert.Equal(gezien.Count, gezien.Distinct().Count());
        Assert.All(begin, id => Assert.Contains(id, gezien));
        // Whatever other tests left in that phase; these are all in another.
        Assert.All((await vt.Get("/melding/v1/meldingen?fase=onderzocht&aantal=100")).Met(200)["regels"]!.AsArray(), r => Assert.Equal("onderzocht", r!["fase"]!.GetValue<string>()));
    }

    [Fact]
    public async Task EenCursorGeldtAlleenInZijnEigenLijst()
    {
        for (var i = 0; i < 2; i++) await ingebouwd.Verloop.Meld();
        var noord = ingebouwd.VtNoord;
        const string Lijst = "/melding/v1/meldingen?aantal=1";
        var cursor = (await noord.Get(Lijst + "&fase=wacht-op-triage")).Met(200)["volgende"]!.GetValue<string>();

        (await noord.Get($"{Lijst}0&fase=wacht-op-triage&cursor={cursor}")).Met(200);
        (await noord.Get($"{Lijst}&cursor={cursor}&fase=wacht-op-triage")).Met(200);
        foreach (var (wie, andere) in new[]
        {
            (noord, Lijst), (noord, Lijst + "&fase=onderzocht"), (noord, "/melding/v1/overdrachten?aantal=1"), (noord, "/doorlooptijd/v1/trajecten?aantal=1"),
            (ingebouwd.Poort.Als(Oin.VtZuid), Lijst + "&fase=wacht-op-triage"),
        })
        {
            var antwoord = await wie.Get($"{andere}&cursor={cursor}");
            Assert.Equal(["cursor"], antwoord.Velden());
            Assert.Contains("met dezelfde filters", antwoord.Tekst, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("cursor=onzin")]
    [InlineData("cursor=%25%25")]
    [InlineData("cursor=")]
    [InlineData("cursor=bmE6&cursor=bmE6")]
    [InlineData("cursor=bmE6AA")] // a NUL character
    [InlineData("aantal=0")]
    [InlineData("aantal=101")]
    [InlineData("aantal=veel")]
    [InlineData("aantal=%00")]
    [InlineData("cursor=%00")]
    public async Task EenOnzinnigeCursorOfEenOnzinnigAantalWordtGenoemd(string vraag)
    {
        foreach (var lijst in new[] { "/melding/v1/meldingen", "/melding/v1/overdrachten", "/doorlooptijd/v1/trajecten" })
            Assert.Equal([vraag.Split('=')[0]], (await ingebouwd.VtNoord.Get($"{lijst}?{vraag}")).Velden());
    }
}
