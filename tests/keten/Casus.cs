using System.Net;
using System.Text.Json.Nodes;
using Keten.Controle;

namespace Keten.Ketentests;

/// <summary>
/// A child of its own from the melding to the verzoek tot onderzoek, at one moment of the clock. What gets no answer is sent again under
/// its key, as a partner does.
/// </summary>
internal sealed class Casus(Echteketen keten, string naam)
{
    public const string Nu = "2026-03-17T10:00:00+01:00";
    private readonly List<Opname> opnamen = [];

    /// <summary>What was answered.</summary>
    public IReadOnlyList<Opname> Opnamen
    {
        get
        {
            lock (opnamen) return [.. opnamen];
        }
    }

    /// <summary>How often a request had to be sent again.</summary>
    public int Herhalingen { get; private set; }

    public async Task Gemeld()
    {
        var melding = await Doe("/melding/v1/meldingen", new
        {
            ontvangenOp = "2026-03-03T10:00:00+01:00",
            melder = new { soort = "anoniem" },
            kinderen = new[] { new { naam = "Noor de Jong", geboortedatum = "2021-09-03", zorgen = "Noor is vaak alleen thuis." } },
        });
        Id = melding["id"]!.GetValue<string>();
        Traject = melding["trajecten"]![0]!["traject"]!.GetValue<string>();
    }

    public async Task Onderzocht()
    {
        await Gemeld();
        await Doe($"/melding/v1/meldingen/{Id}/triages", new { besluit = "onderzoek", beoordelingen = new[] { new { traject = Traject, instrument = "LIRIK", datum = "2026-03-05", uitkomst = "onveilig" } } });
        await Doe($"/melding/v1/meldingen/{Id}/onderzoeken", new { });
        await Doe($"/melding/v1/meldingen/{Id}/onderzoeksconclusies", new { traject = Traject, bevestigd = true, vrijwilligMogelijk = false, toelichting = "Hulp wordt geweigerd." });
    }

    public Task Aangeboden() => Doe($"/melding/v1/meldingen/{Id}/verzoeken-tot-onderzoek", Verzoek);

    /// <summary>A verzoek tot onderzoek for this child.</summary>
    public object Verzoek => new { traject = Traject, raad = Organisaties.Raad, gemeente = Organisaties.Gemeente, inhoud = Inhoud };

    /// <summary>What is told of this child.</summary>
    public static object Inhoud { get; } = new
    {
        reden = "Hulp wordt geweigerd.",
        vraag = "Onderzoek of een maatregel nodig is.",
        feiten = new[] { new { tekst = "Noor was vaak alleen thuis.", bron = "buurvrouw", datum = "2026-02-20" } },
        veiligheidsbeoordeling = new { instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" },
    };

    public string Id { get; private set; } = "";

    public string Traject { get; private set; } = "";

    private async Task<JsonNode> Doe(string pad, object inhoud)
    {
        var sleutel = $"{naam}-{Opnamen.Count + 1}";
        var laatste = "geen antwoord";
        JsonNode? gedaan = null;
        await Wacht.Tot(() => $"{pad} is gedaan; het laatste antwoord was {laatste}", async () =>
        {
            try
            {
                using var antwoord = await keten.Vraag(HttpMethod.Post, pad, Organisaties.VeiligThuis, "professional", inhoud, sleutel);
                laatste = $"{antwoord.StatusCode}: {await antwoord.Content.ReadAsStringAsync()}";
                Assert.True(antwoord.StatusCode == HttpStatusCode.Created || (int)antwoord.StatusCode >= 500, $"{pad}: {laatste}");
                if (antwoord.StatusCode != HttpStatusCode.Created) Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
                Assert.Single(antwoord.Headers.GetValues("API-Version")); // of the gateway and of the service behind it: once
                if (antwoord.StatusCode == HttpStatusCode.Created) gedaan = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
                else Herhalingen++;
            }
            catch (HttpRequestException)
            {
                Herhalingen++;
            }

            return gedaan is not null;
        });
        lock (opnamen) opnamen.Add(new Opname(sleutel, Organisaties.VeiligThuis, "POST " + pad, 201, gedaan));
        return gedaan!;
    }
}
