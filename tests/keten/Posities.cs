using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Keten.Controle;
using Npgsql;

namespace Keten.Ketentests;

/// <summary>The log has no gaps and whoever sees a position sees all before it, also while many write at once.</summary>
public sealed class Posities(Echteketen keten)
{
    private const int Tegelijk = 32;
    private const int Opdrachten = 320;

    [Fact]
    public async Task TijdensVeelOpdrachtenTegelijkZietEenLezerNooitEenGatOfEenPositieDieLaterKomt()
    {
        await keten.Leeg();
        using (var klok = await keten.Http.PutAsJsonAsync("/simulatie/v1/klok", new { nu = "2026-01-05T10:00:00+01:00" })) klok.EnsureSuccessStatusCode();
        await keten.Rust();
        using var klaar = new CancellationTokenSource();
        Task<long>[] lezers = [LeesMetSql(klaar.Token), LeesAlsLezer(klaar.Token)];

        var opnamen = new ConcurrentBag<Opname>();
        await Parallel.ForAsync(0, Opdrachten, new ParallelOptions { MaxDegreeOfParallelism = Tegelijk }, async (i, _) => opnamen.Add(await Meld(i)));
        Assert.All(opnamen, o => Assert.Equal(201, o.Status));
        await keten.Rust();
        await klaar.CancelAsync();

        await using var databases = await keten.Databases();
        var stand = long.Parse((await databases.Rijen("melding", "select positie from dienst_stand"))[0]["positie"]!, CultureInfo.InvariantCulture);
        Assert.True(stand > Opdrachten, $"De stand is {stand}.");
        foreach (var lezer in lezers) Assert.Equal(stand, await lezer);
        Assert.Empty(await Controleur.Controleer(databases, [.. opnamen], Echteketen.Persoonlijk));
    }

    [Fact]
    public async Task WatIsBevestigdOfGelezenIsErNogAlsDeDatabaseOmvalt()
    {
        await keten.Leeg();
        using (var klok = await keten.Http.PutAsJsonAsync("/simulatie/v1/klok", new { nu = "2026-01-05T10:00:00+01:00" })) klok.EnsureSuccessStatusCode();
        await keten.Rust();
        var opnamen = new ConcurrentBag<Opname>();
        var werk = Parallel.ForAsync(0, Opdrachten, new ParallelOptions { MaxDegreeOfParallelism = Tegelijk }, async (i, _) => opnamen.Add(await Meld(i)));
        foreach (var aantal in (int[])[60, 160])
        {
            await Wacht.Tot(() => $"{aantal} opdrachten zijn uitgevoerd", () => Task.FromResult(opnamen.Count >= aantal));
            await keten.Sh("dood", "postgres");
            await keten.Klaar("postgres");
        }

        await werk;
        Assert.All(opnamen, o => Assert.Equal(201, o.Status));
        await keten.Rust(); // the reader would not get here if it had read a position that was lost
        await using var databases = await keten.Databases();
        var bewaard = (await databases.Rijen("melding", "select id from dossier")).Select(r => r["id"]).ToHashSet();
        Assert.All(opnamen, o => Assert.Contains(o.Antwoord!["id"]!.GetValue<string>(), bewaard));
        Assert.Empty(await Controleur.Controleer(databases, [.. opnamen], Echteketen.Persoonlijk));
    }

    /// <summary>Most are about a child of their own; every eighth is about the same child, so that commands meet.</summary>
    private async Task<Opname> Meld(int i)
    {
        object kind = i % 8 == 0
            ? new { bsn = "999990019", naam = "Sam de Jong", geboortedatum = "2018-04-12", zorgen = "Noor is vaak alleen thuis." }
            : new { naam = "Noor de Jong", geboortedatum = "2021-09-03", zorgen = "Noor is vaak alleen thuis." };
        var inhoud = new { ontvangenOp = "2026-01-05T09:30:00+01:00", melder = new { soort = "anoniem" }, onveiligheid = new[] { "acuut" }, kinderen = new[] { kind } };
        var sleutel = $"tegelijk-{i:D4}";
        var uitkomst = new Opname(sleutel, Organisaties.VeiligThuis, "POST /melding/v1/meldingen", 0, null);
        await Wacht.Tot(() => $"opdracht {i} is uitgevoerd; het antwoord is {uitkomst.Status}", async () =>
        {
            using var antwoord = await keten.Vraag(HttpMethod.Post, "/melding/v1/meldingen", Organisaties.VeiligThuis, "professional", inhoud, sleutel);
            uitkomst = uitkomst with { Status = (int)antwoord.StatusCode, Antwoord = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync()) };
            return antwoord.StatusCode != HttpStatusCode.ServiceUnavailable;
        });
        return uitkomst;
    }

    /// <summary>Follows the table itself, from the last position that it saw.</summary>
    private async Task<long> LeesMetSql(CancellationToken klaar)
    {
        await using var verbinding = new NpgsqlConnection($"{keten.Beheerder};Database=keten_melding;Pooling=false");
        await verbinding.OpenAsync(CancellationToken.None);
        for (long gezien = 0; ;)
        {
            var laatste = klaar.IsCancellationRequested;
            await using var opdracht = new NpgsqlCommand("select positie from gebeurtenis where positie > $1 order by positie", verbinding) { Parameters = { new() { Value = gezien } } };
            await using var rijen = await opdracht.ExecuteReaderAsync(CancellationToken.None);
            while (await rijen.ReadAsync(CancellationToken.None))
            {
                Assert.Equal(gezien + 1, rijen.GetInt64(0));
                gezien++;
            }

            if (laatste) return gezien;
        }
    }

    /// <summary>Fetches over HTTP as the read side does.</summary>
    private async Task<long> LeesAlsLezer(CancellationToken klaar)
    {
        using var http = new HttpClient { BaseAddress = keten.Adres("melding") };
        http.DefaultRequestHeaders.Add("Keten-Intern", (await keten.Omgeving("melding"))["Keten__InternSleutel"]);
        long feiten = 0;
        for (long gezien = 0; ;)
        {
            var laatste = klaar.IsCancellationRequested;
            var deel = (await http.GetFromJsonAsync<JsonNode>($"/intern/melding/log?na={gezien}&aantal=50", CancellationToken.None))!;
            Assert.Equal(gezien, deel["na"]!.GetValue<long>());
            foreach (var feit in deel["feiten"]!.AsArray())
            {
                // Every event of a melding has a fact, so facts have no gaps either.
                Assert.Equal(++feiten, feit!["positie"]!.GetValue<long>());
            }

            gezien = deel["tot"]!.GetValue<long>();
            Assert.Equal(feiten, gezien);
            if (laatste && gezien == deel["stand"]!.GetValue<long>()) return gezien;
        }
    }
}
