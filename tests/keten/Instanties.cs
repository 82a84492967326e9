using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Keten.Ketentests;

/// <summary>A chain with two instances of every service, besides the one that all other tests share.</summary>
public sealed class Tweeling : IAsyncLifetime
{
    public Echteketen Keten { get; } = new(instanties: 2);

    public async ValueTask InitializeAsync()
    {
        await Keten.InitializeAsync();
        await Keten.ZetKlok(Casus.Nu);
    }

    public ValueTask DisposeAsync() => Keten.DisposeAsync();
}

/// <summary>Two instances of a service are one service.</summary>
public sealed class Instanties(Tweeling tweeling) : IClassFixture<Tweeling>
{
    private readonly Echteketen keten = tweeling.Keten;

    [Fact]
    public async Task VanEenDodeInstantieMerktNiemandIets()
    {
        await keten.Sh("dood", "melding-2");
        for (var keer = 0; keer < 40; keer++)
        {
            using var antwoord = await keten.Vraag(HttpMethod.Get, "/melding/v1/meldingen", Organisaties.VeiligThuis, "professional");
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }

        await keten.Klaar("melding-2");
    }

    [Fact]
    public async Task WieDezelfdeHelftenTegelijkKrijgenNemenZeEenmaalIn()
    {
        await Task.WhenAll(keten.Sh("dood", "raadsonderzoek"), keten.Sh("dood", "raadsonderzoek-2"));
        var casussen = Enumerable.Range(1, 12).Select(i => new Casus(keten, $"dubbel-{i}")).ToList();
        foreach (var casus in casussen)
        {
            await casus.Onderzocht();
            await casus.Aangeboden();
        }

        // Each half lies there twice at least: who sent it saw no receipt.
        var (gebruiker, wachtwoord, beheer) = await keten.Bus();
        using var http = new HttpClient { BaseAddress = beheer };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{gebruiker}:{wachtwoord}")));
        await Wacht.Tot(() => "elke helft vaker in de wachtrij ligt", async () => await Wachtrij(http, "messages_ready") >= 6 * casussen.Count, seconden: 60);

        await using var databases = await keten.Databases();
        await using (var slot = await databases["raadsonderzoek"].BeginTransactionAsync())
        {
            // Both have taken halves and neither can go on, until both can.
            await databases.Voer("raadsonderzoek", "do $$ begin lock table overdracht in exclusive mode; end $$");
            await Task.WhenAll(keten.Sh("start", "raadsonderzoek"), keten.Sh("start", "raadsonderzoek-2"));
            await Wacht.Tot(() => "beide instanties helften hebben", async () => await Wachtrij(http, "consumers") == 2 && await Wachtrij(http, "messages_unacknowledged") > 64, seconden: 60);
            await slot.RollbackAsync();
        }

        await keten.Rust();
        Assert.Empty(await keten.Controleer([.. casussen.SelectMany(c => c.Opnamen)]));
    }

    [Fact]
    public async Task DeKlokBereiktOokEenInstantieDieErEvenNietWas()
    {
        keten.Sein("melding-2", "STOP");
        try
        {
            await keten.ZetKlok("2026-03-17T10:05:00+01:00");
        }
        finally
        {
            keten.Sein("melding-2", "CONT");
        }

        using var http = new HttpClient { BaseAddress = new Uri(keten.Adres("melding"), "") };
        var nu = "";
        await Wacht.Tot(() => $"melding-2 de nieuwe tijd heeft; het heeft {nu}", async () =>
        {
            using var verzoek = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(keten.Adres("melding")) { Port = keten.Adres("melding").Port + 20, Path = "/intern/melding/stand" }.Uri);
            verzoek.Headers.Add("Keten-Intern", (await keten.Omgeving("melding-2"))["Keten__InternSleutel"]);
            using var antwoord = await http.SendAsync(verzoek);
            if (!antwoord.IsSuccessStatusCode) return false;
            nu = (await antwoord.Content.ReadFromJsonAsync<JsonNode>())!["klok"]!.GetValue<string>();
            return DateTimeOffset.Parse(nu, System.Globalization.CultureInfo.InvariantCulture) == new DateTimeOffset(2026, 3, 17, 9, 5, 0, TimeSpan.Zero);
        });
    }

    private static async Task<long> Wachtrij(HttpClient http, string wat)
    {
        var stand = await http.GetFromJsonAsync<JsonNode>("/api/queues/keten/keten.raadsonderzoek.helften?columns=consumers,messages_ready,messages_unacknowledged");
        return stand![wat]?.GetValue<long>() ?? 0;
    }
}
