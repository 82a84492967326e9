using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>A command under its Idempotency-Key happens once, however often and however it comes.</summary>
public sealed class EenOpdrachtOnderHaarSleutel(Ingebouwd ingebouwd)
{
    private const string Professionals = "/raadsonderzoek/v1/professionals";
    private const string Meldingen = "/melding/v1/meldingen";

    [Theory]
    [InlineData(null)]
    [InlineData("kort")]
    [InlineData("201")]
    public async Task ZonderGoedeSleutelWordtNietsGedaan(string? sleutel)
    {
        if (sleutel == "201") sleutel = new string('s', 201);
        var inhoud = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        var antwoord = await ingebouwd.Poort.Stuur("POST", Meldingen, inhoud, await ingebouwd.Poort.Token(Oin.VtNoord, "professional"), sleutel is null ? [] : [("Idempotency-Key", sleutel)]);

        Assert.Equal(["Idempotency-Key", "kinderen", "melder", "ontvangenOp"], antwoord.Velden());
    }

    [Fact]
    public async Task EenHerhalingGeeftHetzelfdeAntwoordEnGebeurtNietNogEens()
    {
        var melding = Verloop.Melding(Verloop.Kind());
        var eerst = (await ingebouwd.VtNoord.Post(Meldingen, melding, "herhaling-een")).Met(201);
        var nogEens = (await ingebouwd.VtNoord.Post(Meldingen, melding, "herhaling-een")).Met(201);

        Assert.Equal((eerst.Tekst, eerst.Kop("Location"), eerst.Kop("ETag")), (nogEens.Tekst, nogEens.Kop("Location"), nogEens.Kop("ETag")));
        Assert.False(eerst["trajecten"]![0]!["heraanmelding"]!.GetValue<bool>());
        Assert.True((await ingebouwd.VtNoord.Post(Meldingen, melding)).Met(201)["trajecten"]![0]!["heraanmelding"]!.GetValue<bool>());
    }

    [Fact]
    public async Task EenAndereInhoudOnderDezelfdeSleutelWordtGeweigerd()
    {
        (await ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(Verloop.Kind()), "andere-inhoud")).Met(201);
        Assert.Contains("nieuwe sleutel", (await ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(Verloop.Kind()), "andere-inhoud")).Probleem(409).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public Task TweeTegelijkGevenEenGevolg() => Tegelijk(ingebouwd.Poort, 10);

    /// <summary>Sends every command eight times at once and counts what came of it.</summary>
    internal static async Task Tegelijk(Poort poort, int keer)
    {
        var vt = poort.Als(Oin.VtNoord);
        for (var i = 0; i < keer; i++)
        {
            var (melding, sleutel) = (Verloop.Melding(Verloop.Kind()), $"tegelijk-{Fundament.Id.Nieuw()}");
            var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => vt.Post(Meldingen, melding, sleutel)));

            Assert.All(antwoorden, a => Assert.Equal(201, a.Status));
            Assert.Single(antwoorden.Select(a => a.Tekst).Distinct());
        }
    }

    [Fact]
    public async Task TweeTegelijkMetAndereInhoudGevenEenGevolgEnWeigeringen()
    {
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ingebouwd.VtNoord.Post(Meldingen, Verloop.Melding(Verloop.Kind()), "tegelijk-anders")));

        Assert.Equal(1, antwoorden.Count(a => a.Status == 201));
        Assert.Equal(7, antwoorden.Count(a => a.Status == 409));
    }

    [Fact]
    public async Task DeSleutelsVanEenAndereOrganisatieStaanErLosVan()
    {
        var inhoud = new { naam = "N. de Vries", functie = "medewerker" };
        var noord = (await ingebouwd.Poort.Als(Oin.RaadNoord, "beheer").Post(Professionals, inhoud, "zelfde-sleutel")).Met(201);
        var zuid = (await ingebouwd.Poort.Als(Oin.RaadZuid, "beheer").Post(Professionals, inhoud, "zelfde-sleutel")).Met(201);

        Assert.NotEqual(noord.Tekst, zuid.Tekst);
    }

    [Fact]
    public async Task DezelfdeSleutelVoorEenAndereZaakStaatErLosVan()
    {
        var (een, twee) = (await ingebouwd.Verloop.TotOnderzocht(), await ingebouwd.Verloop.TotOnderzocht());
        foreach (var melding in new[] { een, twee })
        {
            var inhoud = new { soort = "verzoek-tot-onderzoek", traject = melding.Kinderen[0].Traject, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = Verloop.Inhoud };
            (await ingebouwd.VtNoord.Post($"{Meldingen}/{melding.Id}/overdrachten", inhoud, "zelfde-sleutel-andere-zaak")).Met(201);
        }
    }

    [Fact]
    public async Task NaEenWeigeringIsDeSleutelNogTeGebruiken()
    {
        var melding = await ingebouwd.Verloop.Meld();
        var start = $"{Meldingen}/{melding.Id}/onderzoeken";
        (await ingebouwd.VtNoord.Post(start, new { }, "na-een-weigering")).Probleem(409);
        await ingebouwd.Verloop.Trieer(melding);

        (await ingebouwd.VtNoord.Post(start, new { }, "na-een-weigering")).Met(201);
    }
}
