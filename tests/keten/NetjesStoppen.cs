using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Keten.Controle;
using Npgsql;

namespace Keten.Ketentests;

/// <summary>A part that is asked to stop (SIGTERM) finishes what it is busy with, and nothing is lost or done twice.</summary>
public sealed class NetjesStoppen(Echteketen keten)
{
    private const int Tegelijk = 6;

    [Fact]
    public async Task OnderBelastingWordtElkVerzoekEenKeerGedaanAlsEenDienstNetjesStoptEnWeerStart()
    {
        await keten.Leeg();
        await keten.ZetKlok(Casus.Nu);
        using (await keten.Vraag(HttpMethod.Get, "/melding/v1/meldingen", Organisaties.VeiligThuis, "professional"))
        {
        }

        var casussen = new List<Casus>();
        using var genoeg = new CancellationTokenSource();
        var werkers = Enumerable.Range(0, Tegelijk).Select(w => Task.Run(async () =>
        {
            for (var i = 0; !genoeg.IsCancellationRequested; i++)
            {
                var casus = new Casus(keten, $"werker-{w}-{i}");
                lock (casussen) casussen.Add(casus);
                await casus.Onderzocht();
                await casus.Aangeboden();
            }
        })).ToList();

        await Gedaan(60);
        var vanaf = keten.Loglengte("melding");
        await keten.Sh("stop", "melding");
        Assert.Contains("Het proces is gestopt.", keten.Log("melding", vanaf), StringComparison.Ordinal);

        // Nobody answers now. What was done before the end has been answered: no answer was cut off.
        await using var databases = await keten.Databases();
        var gedaan = (await databases.Rijen("melding", "select sleutel from idempotentie")).Select(r => r["sleutel"]!).ToList();
        var zonder = gedaan;
        await Wacht.Tot(() => $"er een antwoord is op wat gedaan is: {string.Join(", ", zonder)}", () =>
        {
            zonder = [.. gedaan.Except(Opnamen().Select(o => o.Sleutel))];
            return Task.FromResult(zonder.Count == 0);
        }, seconden: 5);

        await keten.Klaar("melding");
        await Gedaan(Opnamen().Count + 60);
        await genoeg.CancelAsync();
        await Task.WhenAll(werkers);
        await keten.Rust();

        Assert.True(casussen.Sum(c => c.Herhalingen) > 0, "Geen enkel verzoek merkte dat melding weg was.");
        Assert.Equal(casussen.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), (await databases.Rijen("melding", "select count(*) as n from dossier"))[0]["n"]);
        Assert.Empty(await Controleur.Controleer(databases, Opnamen(), Echteketen.Persoonlijk));

        List<Opname> Opnamen()
        {
            lock (casussen) return [.. casussen.SelectMany(c => c.Opnamen)];
        }

        Task Gedaan(int aantal) => Wacht.Tot(
            () => $"{aantal} verzoeken zijn gedaan; het zijn er {Opnamen().Count}",
            () => Task.FromResult(werkers.Exists(w => w.IsFaulted) ? throw new InvalidOperationException("een werker liep vast", werkers.First(w => w.IsFaulted).Exception) : Opnamen().Count >= aantal));
    }

    [Fact]
    public async Task WatOnderwegIsWordtBeantwoordVoordatEenDienstStopt()
    {
        await keten.Leeg();
        await keten.ZetKlok(Casus.Nu);
        using (await keten.Vraag(HttpMethod.Get, "/melding/v1/meldingen", Organisaties.VeiligThuis, "professional"))
        {
        }

        var vanaf = keten.Loglengte("melding");
        List<Casus> casussen = [.. Enumerable.Range(0, Tegelijk).Select(i => new Casus(keten, $"onderweg-{i}"))];
        Task[] onderweg;
        Task stop;
        await using (var slot = new NpgsqlConnection($"{keten.Beheerder};Database=keten_melding;Pooling=false"))
        {
            // As long as nobody can write here, every request is on its way.
            await using var kijker = new NpgsqlConnection($"{keten.Beheerder};Database=keten_melding;Pooling=false");
            await slot.OpenAsync();
            await kijker.OpenAsync();
            await using var transactie = await slot.BeginTransactionAsync();
            await Voer(slot, "lock table idempotentie in exclusive mode");
            onderweg = [.. casussen.Select(c => c.Gemeld())];
            await Wacht.Tot(() => $"{Tegelijk} verzoeken op de database wachten", async () =>
                Tegelijk == await Voer(kijker, "select count(*) from pg_stat_activity where datname = 'keten_melding' and wait_event_type = 'Lock'"));
            stop = keten.Sh("stop", "melding");
            await keten.LogZegt("melding", "Het proces stopt", vanaf);
            Assert.All(onderweg, o => Assert.False(o.IsCompleted));
        }

        await Task.WhenAll(onderweg);
        await stop;
        Assert.All(casussen, c => Assert.Equal((1, 0), (c.Opnamen.Count, c.Herhalingen)));
        await keten.Klaar("melding");
        await keten.Rust();
        Assert.Empty(await keten.Controleer([.. casussen.SelectMany(c => c.Opnamen)]));
    }

    public static TheoryData<string> Onderdelen => [.. Echteketen.Programmas];

    [Theory]
    [MemberData(nameof(Onderdelen))]
    public async Task ElkOnderdeelEindigtMetNulEnSchrijftRegelsJson(string onderdeel)
    {
        keten.Stand = null;
        using var proces = await keten.AlsKind(onderdeel);
        try
        {
            var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
            await Wacht.Tot(() => $"{onderdeel} gereed is", async () =>
            {
                try
                {
                    return (await keten.Gezondheid(onderdeel)).Status == HttpStatusCode.OK;
                }
                catch (HttpRequestException)
                {
                    return false; // it does not listen yet
                }
            });
            using (var term = Process.Start("kill", ["-TERM", $"{proces.Id}"])!) await term.WaitForExitAsync();
            using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await proces.WaitForExitAsync(grens.Token);

            Assert.Equal(0, proces.ExitCode);
            Assert.Equal("", await fout);
            var regels = (await uit).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => JsonNode.Parse(r)!["Message"]!.GetValue<string>()).ToList();
            Assert.Equal("Het proces is gestopt.", regels[^1]);
        }
        finally
        {
            if (!proces.HasExited) proces.Kill(entireProcessTree: true);
            await keten.Klaar(onderdeel);
        }
    }

    private static async Task<long?> Voer(NpgsqlConnection verbinding, string sql)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return (long?)await opdracht.ExecuteScalarAsync();
    }
}
