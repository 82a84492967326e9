using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Termijnen;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Keten.Doorlooptijden.Tests;

/// <summary>
/// The read side and a service whose database is put back from a backup, as often as that happens: what only the service knew stays to be
/// seen, what is told again counts once, and of handovers counts what the log says now.
/// </summary>
public sealed class NaEenBackup : IAsyncDisposable
{
    private const string Vt = "00000001001299757001";
    private const string Zuid = "00000001001299757002";
    private const string Raad = "00000001003214345000";
    private readonly string map = Directory.CreateTempSubdirectory("keten-na-een-backup").FullName;
    private readonly List<Database> databases = [];

    [Fact]
    public async Task WatDeDienstVergat_BlijftTeZien_EnWatHijOpnieuwVertelt_TeltEenKeer()
    {
        var (vergeten, opnieuw, nogNiet) = (0, 0, 0);
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var kans = new Random(zaad);
            var bron = new Bron(kans);
            var leeskant = await Leeskant.Maak(Path.Combine(map, $"{zaad}"), bron, databases);
            var backup = bron.Backup();
            for (var stap = 0; stap < 60; stap++)
            {
                switch (kans.Next(12))
                {
                    case 0:
                        backup = bron.Backup();
                        break;
                    case 1:
                        bron.ZetTerug(backup);
                        if (kans.Next(2) == 0 && !await leeskant.Lees()) nogNiet++; // it may not know yet that it was put back
                        bron.Begin();
                        opnieuw += bron.VertelOpnieuw();
                        break;
                    case < 5:
                        await leeskant.Lees();
                        bron.Onthoud(await leeskant.Gelezen());
                        if (kans.Next(2) == 0) await leeskant.Volg(); // somebody who follows is sometimes behind
                        break;
                    default:
                        bron.Vertel();
                        break;
                }
            }

            while (await leeskant.Lees())
            {
            }

            bron.Onthoud(await leeskant.Gelezen());
            await leeskant.Volg();
            vergeten += await Klopt(leeskant, bron, zaad);
            Gevolgd(leeskant, bron, zaad);
        }

        Assert.True(vergeten > 200 && opnieuw > 200 && nogNiet > 20, $"{vergeten} vergeten, {opnieuw} opnieuw verteld, {nogNiet} keer nog niet begonnen.");
    }

    [Fact]
    public async Task EenKindDatAlleenDeLeeskantNogKent_IsErNog_EnLigtBijHetBureau()
    {
        var bron = new Bron(new Random(1));
        var leeskant = await Leeskant.Maak(Path.Combine(map, "kind"), bron, databases);
        var backup = bron.Backup();
        var (traject, melding, toekenning) = (Fundament.Id.Nieuw(), Fundament.Id.Nieuw(), Fundament.Id.Nieuw());
        bron.Zet(traject, new MeldingGeregistreerd(melding, Maker.Op("2026-03-02T09:00"), []));
        bron.Zet(traject, new ToekenningOntstaan(toekenning, Register.Procesregie, "melding", melding, null));
        bron.Zet(traject, new OverdrachtAangeboden(Fundament.Id.Nieuw(), "verzoek-tot-onderzoek", Vt, Raad, [new(Register.Procesregie, toekenning)]));
        await leeskant.Lees();
        bron.ZetTerug(backup);
        bron.Begin();
        Assert.True(await leeskant.Lees());
        await leeskant.Lees();

        var trace = Assert.Single(await leeskant.Trajecten([traject])).Bouw(new Termijnen.Kalender(), Maker.Op("2026-03-20T12:00"));
        Assert.Equal((2, Vt), (trace.VergetenFeiten, Assert.Single(trace.Procesregie).Wie));
        Assert.Contains(trace.Stappen, s => s is { Naam: "triage", Tot: null, Wachtdagen: 18 });
        Assert.Empty(trace.Overdrachten); // nobody had received it: the child is with Veilig Thuis, and nothing is under way
        Assert.Equal([Vt], await leeskant.Deelnemers(traject));

        // At the desk of whoever knew it. Tried again it goes once the service has told it anew, and no sooner.
        Assert.Equal(
            ["melding kent dit na een teruggezette backup niet meer: melding-geregistreerd", "melding kent dit na een teruggezette backup niet meer: toekenning-ontstaan"],
            await leeskant.Bureau());
        Assert.Equal(["geweigerd", "geweigerd"], await leeskant.Probeer());
        bron.Zet(traject, new MeldingGeregistreerd(melding, Maker.Op("2026-03-02T09:00"), []));
        await leeskant.Lees();
        Assert.Equal(["bekend", "geweigerd"], await leeskant.Probeer());
        Assert.Equal(["melding kent dit na een teruggezette backup niet meer: toekenning-ontstaan"], await leeskant.Bureau());
        Assert.Equal(1, Assert.Single(await leeskant.Trajecten([traject])).Bouw(new Termijnen.Kalender(), Maker.Op("2026-03-20T12:00")).VergetenFeiten);

        // Discarded, because it was not so or stands elsewhere by now: it counts no more, and nobody takes part by it.
        Assert.Equal(["verwijderd"], await leeskant.Verwijder());
        trace = Assert.Single(await leeskant.Trajecten([traject])).Bouw(new Termijnen.Kalender(), Maker.Op("2026-03-20T12:00"));
        Assert.Equal(0, trace.VergetenFeiten);
        Assert.Empty(trace.Procesregie);
        Assert.Empty(await leeskant.Deelnemers(traject));
        Assert.Empty(await leeskant.Bureau());
    }

    /// <summary>Of a handover between two organisations of one service neither side has the acceptance any more: both find it at their desk.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EenAcceptatieBinnenDeDienst_DieVergetenIs_LigtBijHetBureauVanBeide(bool aanbodBleef)
    {
        var bron = new Bron(new Random(1));
        var leeskant = await Leeskant.Maak(Path.Combine(map, "binnen"), bron, databases);
        var (traject, overdracht, toekenning) = (Fundament.Id.Nieuw(), Fundament.Id.Nieuw(), Fundament.Id.Nieuw());
        bron.Zet(traject, new ToekenningOntstaan(toekenning, Register.Procesregie, "melding", Fundament.Id.Nieuw(), null));
        var backup = bron.Backup();
        bron.Zet(traject, new OverdrachtAangeboden(overdracht, "overdracht-veilig-thuis", Vt, Zuid, [new(Register.Procesregie, toekenning)]));
        bron.Zet(traject, new OverdrachtOntvangen(overdracht), Zuid);
        if (aanbodBleef) backup = bron.Backup();
        bron.Zet(traject, new OverdrachtBesloten(overdracht, Besluitsoort.Geaccepteerd, "p", null), Zuid);
        bron.Zet(traject, new BesluitGezien(overdracht, Besluitsoort.Geaccepteerd));
        await leeskant.Lees();
        bron.ZetTerug(backup);
        bron.Begin();
        while (await leeskant.Lees())
        {
        }

        const string Kent = "melding kent dit na een teruggezette backup niet meer: ";
        Assert.Equal([Kent + "besluit-gezien", Kent + "overdracht-besloten"], await leeskant.Bureau());
        var trace = Assert.Single(await leeskant.Trajecten([traject])).Bouw(new Termijnen.Kalender(), Maker.Op("2026-03-20T12:00"));
        Assert.Equal(2, trace.VergetenFeiten);
        Assert.Equal(aanbodBleef ? 1 : 0, trace.Overdrachten.Count); // what counts is what the service has: nothing was accepted

        // It is accepted again, by somebody else: then it is known, and nobody needs to do anything.
        if (!aanbodBleef) return;
        bron.Zet(traject, new OverdrachtBesloten(overdracht, Besluitsoort.Geaccepteerd, "q", null), Zuid);
        bron.Zet(traject, new BesluitGezien(overdracht, Besluitsoort.Geaccepteerd));
        await leeskant.Lees();
        Assert.Equal(0, Assert.Single(await leeskant.Trajecten([traject])).Bouw(new Termijnen.Kalender(), Maker.Op("2026-03-20T12:00")).VergetenFeiten);
    }

    [Fact]
    public void WatVakerGebeurt_TeltElkeKeer_OokAlsHetHetzelfdeZegt()
    {
        var maker = new Maker();
        var maatregel = Maker.Nr(3);
        maker.Zet("maatregel", Vt, "2026-07-01T09:00", new FamiliegroepsplanBesloten(maatregel, true));
        maker.Zet("maatregel", Vt, "2026-07-01T09:00", new ContactGeweest(maatregel, ["jeugdige"]));
        maker.Zet("maatregel", Vt, "2026-07-09T09:00", new FamiliegroepsplanBesloten(maatregel, false));
        maker.Zet("maatregel", Vt, "2026-07-09T09:00", new ContactGeweest(maatregel, ["jeugdige"]));
        maker.Zet("maatregel", Vt, "2026-07-01T09:00", new ContactGeweest(maatregel, ["jeugdige"])); // told before, and told again

        var (tellen, kwijt) = Vergeten.Telt(maker.Feiten[..2], maker.Feiten[2..]);

        Assert.Equal(maker.Feiten[2..4], tellen);
        Assert.Equal(tellen, kwijt);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in databases) await database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    /// <returns>How many facts there are that the service has forgotten.</returns>
    private static async Task<int> Klopt(Leeskant leeskant, Bron bron, int zaad)
    {
        var hier = $"zaad {zaad}";
        var kwijt = 0;
        foreach (var traject in bron.Kinderen)
        {
            var gezien = bron.OoitGelezen.Where(f => f.Trajecten.Contains(traject)).ToList();
            var logboek = bron.Logboek.Where(f => f.Trajecten.Contains(traject)).ToList();
            var beeld = (await leeskant.Trajecten([traject])).SingleOrDefault();
            var feiten = beeld?.Feiten.ConvertAll(f => f.Feit) ?? [];

            // All that the log says is there, as it says it; beyond that only what it has forgotten.
            Assert.Equal(logboek.Select(f => f.Id).Order(), feiten.Where(f => logboek.Exists(l => l.Id == f.Id)).Select(f => f.Id).Order());
            var rest = feiten.Where(f => !logboek.Exists(l => l.Id == f.Id)).ToList();
            Assert.All(rest, f => Assert.Contains(gezien, g => g.Id == f.Id));

            // What concerns no handover is never gone, and nothing is told twice.
            foreach (var los in gezien.Where(f => !Bron.OverOverdracht(f)))
                Assert.True(feiten.Exists(f => Bron.Zegt(f) == Bron.Zegt(los)), $"{hier}: {los.Soort} van {traject} is weg.");
            Assert.Equal(feiten.Select(Bron.Zegt).Distinct().Count(), feiten.Count);

            // Of a handover that nobody offers now nothing is under way.
            var aangeboden = logboek.Where(f => f.Soort == "overdracht-aangeboden").Select(Bron.Zegt).ToHashSet();
            Assert.Equal(aangeboden, feiten.Where(f => f.Soort == "overdracht-aangeboden").Select(Bron.Zegt).ToHashSet());
            Assert.Equal(rest.Where(f => !Bron.OverOverdracht(f)).Select(f => f.Id).Order(), (beeld?.Vergeten ?? []).Select(f => f.Feit.Id).Order());
            Assert.Equal(
                feiten.SelectMany(Lezer.Deelname).GroupBy(d => (d.Organisatie, d.Bron)).Where(g => g.All(d => !d.Vervallen)).Select(g => g.Key.Organisatie).Distinct().Order(),
                await leeskant.Deelnemers(traject));
            kwijt += beeld?.Vergeten.Count ?? 0;
        }

        Assert.Equal(bron.Logboek.Where(f => f.Soort is "overdracht-aangeboden" or "overdracht-besloten").Select(f => f.Positie).Order(), await leeskant.Stappen());
        return kwijt;
    }

    /// <summary>Who follows the handovers misses no step over any backup, and hears none more often than the service told it.</summary>
    private static void Gevolgd(Leeskant leeskant, Bron bron, int zaad)
    {
        var gehoord = leeskant.Gevolgd.ToLookup(s => s);
        var stappen = bron.Logboek.Select(Bron.Stap).OfType<(string Overdracht, Vragen.Wijziging Wijziging)>().ToList();
        foreach (var stap in stappen.Where(s => stappen.Contains((s.Overdracht, Vragen.Wijziging.Aangeboden)))) // without an offer nobody knows whose it is
            Assert.True(gehoord.Contains(stap), $"zaad {zaad}: {stap} is niet verteld.");
        var verteld = bron.OoitGelezen.Select(Bron.Stap).OfType<(string, Vragen.Wijziging)>().ToLookup(s => s);
        Assert.All(gehoord, g => Assert.InRange(g.Count(), 1, verteld[g.Key].Count()));
    }

    /// <summary>A service with a log, as far as the reader can see it.</summary>
    private sealed class Bron(Random kans) : HttpMessageHandler
    {
        private readonly HashSet<Guid> gelezen = [];
        private List<Feit> logboek = [];
        private List<Feit> kwijt = [];
        private List<Leven> levens = [];
        private long epoch = 1;
        private long hoogste = 1;

        public List<Guid> Kinderen { get; } = [.. Enumerable.Range(0, 3).Select(_ => Nieuw(kans))];

        public IReadOnlyList<Feit> Logboek => logboek;

        public List<Feit> OoitGelezen { get; } = [];

        private Dictionary<Guid, Feit> Alles { get; } = [];

        public (List<Feit> Logboek, List<Leven> Levens, long Epoch) Backup() => ([.. logboek], [.. levens], epoch);

        public void ZetTerug((List<Feit> Logboek, List<Leven> Levens, long Epoch) backup)
        {
            kwijt = [.. logboek.Skip(backup.Logboek.Count)];
            (logboek, levens, epoch) = ([.. backup.Logboek], [.. backup.Levens], backup.Epoch);
        }

        public void Begin()
        {
            epoch = ++hoogste;
            levens.Add(new Leven { Epoch = epoch, Na = logboek.Count });
        }

        public void Onthoud(IEnumerable<Guid> feiten) => OoitGelezen.AddRange(feiten.Where(gelezen.Add).Select(f => Alles[f]));

        /// <summary>Something new about a child.</summary>
        public void Vertel()
        {
            var kind = Kinderen[kans.Next(Kinderen.Count)];
            var eigen = logboek.Where(f => f.Trajecten.Contains(kind)).ToList();
            var melding = eigen.Find(f => f.Soort == "melding-geregistreerd")?.Als<MeldingGeregistreerd>().Melding;
            var open = eigen.Where(f => f.Soort == "overdracht-aangeboden").Select(f => f.Als<OverdrachtAangeboden>().Overdracht)
                .Except(eigen.Where(f => f.Soort == "overdracht-besloten").Select(f => f.Als<OverdrachtBesloten>().Overdracht)).ToList();
            object nieuw = (melding, open, kans.Next(4)) switch
            {
                (null, _, _) => new MeldingGeregistreerd(Nieuw(kans), Maker.Op("2026-03-02T09:00"), []),
                (_, [var overdracht, ..], 0) => new OverdrachtBesloten(overdracht, Besluitsoort.Teruggelegd, "p", "anders"),
                (_, [var overdracht, ..], 1) => new AanvullingGevraagd(overdracht, kans.Next()),
                (_, _, 2) => new OverdrachtAangeboden(Nieuw(kans), "verzoek-tot-onderzoek", Vt, Raad, []),
                _ => new ContactGeweest(melding.Value, [$"{logboek.Count}/{epoch}"]),
            };
            Zet(kind, nieuw);
        }

        /// <summary>After a restoration: some of what was lost, in any order, as another fact.</summary>
        public int VertelOpnieuw()
        {
            var opnieuw = kwijt.Where(_ => kans.Next(3) == 0).OrderBy(_ => kans.Next()).ToList();
            foreach (var feit in opnieuw) Voeg(feit with { Id = Nieuw(kans) });
            kwijt = [];
            return opnieuw.Count;
        }

        public void Zet(Guid traject, object gegevens, string organisatie = Vt) => Voeg(new Feit
        {
            Id = Nieuw(kans),
            Positie = 0,
            Soort = gegevens.GetType().GetCustomAttribute<FeitsoortAttribute>()!.Soort,
            Schemaversie = 1,
            Trajecten = [traject],
            Organisatie = organisatie,
            GebeurdOp = Maker.Op("2026-03-02T09:00"),
            GeregistreerdOp = Maker.Op("2026-03-02T09:00"),
            Actor = "p",
            Grond = "g",
            Gegevens = JsonSerializer.SerializeToElement(gegevens, gegevens.GetType(), ContractJson.Opties),
        });

        /// <summary>What a fact says, written here by itself: the kind and what it is about.</summary>
        public static string Zegt(Feit feit) => feit.Soort + " " + feit.Soort switch
        {
            "melding-geregistreerd" => $"{feit.Als<MeldingGeregistreerd>().Melding}",
            "overdracht-aangeboden" => $"{feit.Als<OverdrachtAangeboden>().Overdracht}",
            "overdracht-besloten" => $"{feit.Als<OverdrachtBesloten>().Overdracht}",
            "aanvulling-gevraagd" => $"{feit.Als<AanvullingGevraagd>()}",
            _ => $"{feit.Als<ContactGeweest>().Met[0]}",
        };

        /// <summary>The step of a handover that a fact tells; null when none.</summary>
        public static (string Overdracht, Vragen.Wijziging Wijziging)? Stap(Feit feit) => feit.Soort switch
        {
            "overdracht-aangeboden" => ($"{feit.Als<OverdrachtAangeboden>().Overdracht}", Vragen.Wijziging.Aangeboden),
            "overdracht-besloten" => ($"{feit.Als<OverdrachtBesloten>().Overdracht}", Vragen.Wijziging.Teruggelegd),
            _ => null,
        };

        public static bool OverOverdracht(Feit feit) => feit.Soort is "overdracht-aangeboden" or "overdracht-besloten" or "aanvulling-gevraagd";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var na = int.Parse(request.RequestUri!.Query.Split("na=")[1].Split('&')[0], System.Globalization.CultureInfo.InvariantCulture);
            List<Feit> feiten = [.. logboek.Skip(na).Take(kans.Next(1, 20))];
            var deel = new Logdeel("melding", epoch, na, na + feiten.Count, logboek.Count, feiten) { Levens = levens };
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(ContractJson.Schrijf(deel), Encoding.UTF8, "application/json") });
        }

        private void Voeg(Feit feit)
        {
            feit = feit with { Positie = logboek.Count + 1 };
            logboek.Add(feit);
            Alles[feit.Id] = feit;
        }

        private static Guid Nieuw(Random kans)
        {
            var bytes = new byte[16];
            kans.NextBytes(bytes);
            return new Guid(bytes);
        }
    }

    /// <summary>A read side on SQLite that reads one service.</summary>
    private sealed class Leeskant(Dienst dienst, Bron bron) : IHttpClientFactory, IHostApplicationLifetime
    {
        private static readonly Wie Ik = new(Vt, Rollen.Bureau, Doelen.Bureau, "p");
        private Lezer lezer = null!;

        public CancellationToken ApplicationStarted => CancellationToken.None;
        public CancellationToken ApplicationStopping => CancellationToken.None;
        public CancellationToken ApplicationStopped => CancellationToken.None;

        public static async Task<Leeskant> Maak(string map, Bron bron, List<Database> databases)
        {
            Directory.CreateDirectory(map);
            await File.WriteAllTextAsync(Path.Combine(map, "organisaties.json"), JsonSerializer.Serialize(new[] { new Organisatie(Vt, "Veilig Thuis", "veilig-thuis", "melding", "") }, JsonSerializerOptions.Web));
            var fundament = typeof(Dienst).Assembly;
            var (data, sleutels) = ($"Data Source={map}/doorlooptijd.db", $"Data Source={map}/sleutels.db");
            Migraties.Voer(false, data, [(fundament, "migraties."), (typeof(DoorlooptijdDienst).Assembly, "migraties.")], null);
            Migraties.Voer(false, sleutels, [(fundament, "sleutels.")], null);
            var klok = Klokken.Gesimuleerd();
            databases.Add(Database.Open(false, data));
            databases.Add(Database.Open(false, sleutels));
            var kluis = new Sleutelkluis(databases[^1], new byte[32], klok.Techniek);
            var dienst = new Dienst(DoorlooptijdDienst.Naam, databases[^2], kluis, klok, new Organisaties(map), new GeenPost(), NullLogger<Dienst>.Instance) { VoorAlleOrganisaties = true };
            await dienst.Begin(CancellationToken.None);
            var leeskant = new Leeskant(dienst, bron);
            leeskant.lezer = new Lezer(dienst, leeskant, leeskant, new ConfigurationBuilder().AddInMemoryCollection([new("Keten:InternSleutel", "geheim")]).Build(), () => { });
            return leeskant;
        }

        /// <summary>What somebody of Veilig Thuis heard who follows its handovers, and where that is.</summary>
        public List<(string Overdracht, Vragen.Wijziging Wijziging)> Gevolgd { get; } = [];

        private string plek = "";

        /// <summary>Goes on following right after the last message, up to where there is no more.</summary>
        public async Task Volg()
        {
            for (var meer = true; meer;)
            {
                var deel = await dienst.Data.AlsOrganisatie(
                    new Wie(Vt, Rollen.Professional, Doelen.Jeugdbescherming, "p"),
                    tx => Overdrachtstroom.Lees(new Vraag(new Wie(Vt, Rollen.Professional, Doelen.Jeugdbescherming, "p"), Guid.Empty, tx, Maker.Op("2026-03-20T12:00"), new Kalender(), QueryCollection.Empty, CancellationToken.None), Plek.Lees(plek, Vt)!),
                    CancellationToken.None);
                Assert.Empty(deel.Fouten);
                foreach (var stap in deel.Berichten)
                {
                    Gevolgd.Add((stap.Overdracht, stap.Wijziging));
                    plek = stap.Plek;
                }

                meer = deel.Meer;
            }
        }

        /// <summary>Reads a part; true when there is more.</summary>
        public async Task<bool> Lees() => (await lezer.LeesDeel("melding", new Uri("http://melding.example"), CancellationToken.None)).Meer;

        public Task<List<Trajectfeiten>> Trajecten(IEnumerable<Guid> welke) => AlsWerker(tx => Trajectfeiten.Lees(tx, [.. welke.Select(t => t.ToString("D"))]));

        /// <summary>The facts that it has of the log now.</summary>
        public async Task<IReadOnlyList<Guid>> Gelezen() => (await AlsWerker(tx => tx.Alle<string>("select feit from trajectfeit"))).ConvertAll(f => ContractJson.Lees<Feit>(f).Id);

        public Task<List<string>> Deelnemers(Guid traject) =>
            AlsWerker(tx => tx.Alle<string>("select distinct organisatie from deelnemer where traject = @traject and vervallen = 0 order by organisatie", new { traject }));

        public Task<List<long>> Stappen() => AlsWerker(tx => tx.Alle<long>("select positie from overdrachtstap order by positie"));

        public Task<List<string>> Bureau() => AlsWerker(tx => tx.Alle<string>("select oorzaak from bureau order by oorzaak"));

        public Task<List<string>> Probeer() => dienst.Data.AlsOrganisatie(
            Ik, async tx => (await dienst.Bureau.Verwerk(tx, Ik, new Bureaukeuze(null, null, null, null), droog: false, CancellationToken.None)).ConvertAll(u => u.Uitkomst).Order().ToList(), CancellationToken.None);

        public Task<List<string>> Verwijder() => dienst.Data.AlsOrganisatie(
            Ik, async tx => (await dienst.Bureau.Verwijder(tx, Ik, new Bureaukeuze(null, null, null, null), "het was niet zo", CancellationToken.None)).ConvertAll(u => u.Uitkomst), CancellationToken.None);

        public HttpClient CreateClient(string name) => new(bron, disposeHandler: false);

        public void StopApplication() => throw new NotSupportedException();

        private Task<T> AlsWerker<T>(Func<Transactie, Task<T>> werk) => dienst.Data.AlsWerker(werk, CancellationToken.None);
    }

    private sealed class GeenPost : IPost
    {
        public bool Verbonden => true;

        public Task Stuur<T>(string wachtrij, T bericht, CancellationToken ct)
            where T : class => throw new NotSupportedException();
    }
}
