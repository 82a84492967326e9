using System.Security.Cryptography;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten.Afstemming;
using Keten.Overdrachten.Herstel;
using Keten.Termijnen;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Keten.Overdrachten.Tests;

/// <summary>What every chain of a test starts from: the organisations with their keys, and freshly migrated databases to copy. Made once.</summary>
internal static class Grond
{
    public const string VtNoord = "00000001001299757001";
    public const string VtZuid = "00000001001299757002";
    public const string RvdkNoord = "00000001003214345000";
    public const string RvdkZuid = "00000001003214345001";
    public const string Gemeente = "00000001002564440000";
    public const string Gi = "00000001004412345000";
    public const string GiAnders = "00000001004412345001";
    public const string Inspectie = "00000001823288444000";

    public static readonly IReadOnlyList<string> Diensten = ["melding", "raadsonderzoek", "toeleiding"];

    private static readonly (string Oin, string Soort, string Dienst)[] Deelnemers =
    [
        (VtNoord, "veilig-thuis", "melding"),
        (VtZuid, "veilig-thuis", "melding"),
        (RvdkNoord, "rvdk", "raadsonderzoek"),
        (RvdkZuid, "rvdk", "raadsonderzoek"),
        (Gemeente, "gemeente", "toeleiding"),
        (Gi, "gi", "toeleiding"),
        (GiAnders, "gi", "toeleiding"),
        (Inspectie, "inspectie", ""),
    ];

    private static int teller;

    /// <summary>Where the files of this run stand; in memory where the machine offers that, so that a commit costs no disk.</summary>
    private static readonly string Map = NieuweMap();

    public static readonly byte[] Hoofdsleutel = RandomNumberGenerator.GetBytes(32);

    public static Organisaties Organisaties { get; } = Richtin();

    public static string KopieVanEenLegeDatabase()
    {
        var map = Path.Combine(Map, "keten-" + Interlocked.Increment(ref teller));
        Directory.CreateDirectory(map);
        foreach (var dienst in Diensten)
        {
            File.Copy(Path.Combine(Map, "leeg.db"), Path.Combine(map, dienst + ".db"));
            File.Copy(Path.Combine(Map, "leeg-sleutels.db"), Path.Combine(map, dienst + "-sleutels.db"));
        }

        return map;
    }

    private static string NieuweMap()
    {
        var map = Directory.Exists("/dev/shm")
            ? Directory.CreateDirectory($"/dev/shm/keten-overdracht-{Environment.ProcessId}").FullName
            : Directory.CreateTempSubdirectory("keten-overdracht").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return map;
    }

    private static Organisaties Richtin()
    {
        Directory.CreateDirectory(Path.Combine(Map, "organisaties"));
        var register = new List<Organisatie>();
        foreach (var (oin, soort, dienst) in Deelnemers)
        {
            using var sleutel = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
            File.WriteAllText(Path.Combine(Map, "organisaties", oin + ".pem"), sleutel.ExportPkcs8PrivateKeyPem());
            register.Add(new Organisatie(oin, soort + " " + oin[^3..], soort, dienst, dienst == "" ? "" : Convert.ToBase64String(sleutel.ExportSubjectPublicKeyInfo())));
        }

        File.WriteAllText(Path.Combine(Map, "organisaties.json"), JsonSerializer.Serialize(register, JsonSerializerOptions.Web));
        Migreer("leeg.db", [(typeof(Dienst).Assembly, "migraties."), (OverdrachtWiring.Migraties, "migraties.")]);
        Migreer("leeg-sleutels.db", [(typeof(Dienst).Assembly, "sleutels.")]);
        return new Organisaties(Map);
    }

    private static void Migreer(string bestand, IEnumerable<(System.Reflection.Assembly, string)> scripts)
    {
        var verbinding = "Data Source=" + Path.Combine(Map, bestand);
        Migraties.Voer(false, verbinding, scripts, null);
        using (var c = new SqliteConnection(verbinding))
        {
            c.Open();
            using var opdracht = c.CreateCommand();
            opdracht.CommandText = "pragma wal_checkpoint(truncate)";
            opdracht.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
    }
}

/// <summary>The bus in the hands of an adversary: everything that was ever sent stays within reach, and what is under way can be lost.</summary>
internal sealed class Postzak : IPost
{
    /// <summary>Every half ever sent, as it went over the wire.</summary>
    public List<(string Dienst, string Helft)> OoitVerzonden { get; } = [];

    /// <summary>What was sent and neither delivered nor lost.</summary>
    public Queue<(string Dienst, string Helft)> Onderweg { get; } = [];

    /// <summary>How many halves each message carried.</summary>
    public List<int> Berichten { get; } = [];

    private readonly SemaphoreSlim verstuurd = new(0);

    /// <summary>Waits for the next message that goes out; false when none does.</summary>
    public Task<bool> Volgende() => verstuurd.WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>The broker is away: sending fails.</summary>
    public bool Dicht { get; set; }

    public bool Verbonden => !Dicht;

    /// <summary>The broker confirms nothing until this is done.</summary>
    public Task Bevestigt { get; set; } = Task.CompletedTask;

    public Task Stuur<T>(string wachtrij, T bericht, CancellationToken ct)
        where T : class
    {
        if (Dicht) throw new TimeoutException("broker weg");
        var helften = bericht is OverdrachtHelften samen ? samen.Helften : [(OverdrachtHelft)(object)bericht];
        lock (OoitVerzonden)
        {
            Berichten.Add(helften.Count);
            foreach (var helft in helften)
            {
                var post = (wachtrij.Split('.')[1], ContractJson.Schrijf(helft));
                OoitVerzonden.Add(post);
                Onderweg.Enqueue(post);
            }
        }

        verstuurd.Release();
        return Bevestigt;
    }
}

/// <summary>A service on its own SQLite files; a new one on the same files is the process started again.</summary>
internal sealed class Proefdienst : IAsyncDisposable
{
    private readonly Database data;
    private readonly Sleutelkluis kluis;

    public Proefdienst(string naam, string map, Organisaties organisaties, IPost post, Klokken klok, Func<Exception?> breekt, ICollega collega)
    {
        data = Database.Open(false, "Data Source=" + Path.Combine(map, naam + ".db"));
        kluis = new Sleutelkluis(Database.Open(false, "Data Source=" + Path.Combine(map, naam + "-sleutels.db")), Grond.Hoofdsleutel, klok.Techniek);
        Dienst = new Dienst(naam, data, kluis, klok, organisaties, post, NullLogger<Dienst>.Instance);
        Overdrachten = new Overdrachtdienst(Dienst, Afspraak, _ => Haak(), _ => Haak(), _ => Haak());
        Bureaupost.Meld(Overdrachten);
        Dienst.Herstel = new Hersteller(Overdrachten, collega) { Opnieuw = TimeSpan.FromMilliseconds(1) }.Herstel;

        Task Haak() => breekt() is { } fout ? throw fout : Task.CompletedTask;
    }

    /// <summary>The default terms, with whom to escalate to.</summary>
    private static readonly Servicenormen Afspraak = Servicenormen.Lees(
        $$"""[{"van":null,"naar":null,"soort":null,"ontvangst":1,"reactie":5,"gesprek":10,"naarEscalatiecontact":2,"naarRegio":5,"escalatiecontact":"escalatie-noord","regio":"{{Grond.Inspectie}}","bron":"proef"}]""");

    public Dienst Dienst { get; }
    public Overdrachtdienst Overdrachten { get; }

    public async ValueTask DisposeAsync()
    {
        await data.DisposeAsync();
        await kluis.DisposeAsync();
    }
}

/// <summary>Services that hand over to each other: the real thing on real databases, but for the bus.</summary>
internal sealed class Proefketen : IAsyncDisposable
{
    public static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, Proefdienst> diensten = [];
    private readonly Klokken klok = Klokken.Gesimuleerd();
    private DateTimeOffset nu = Begin;

    /// <summary>Where the domain clock stands.</summary>
    public DateTimeOffset Nu => nu;

    private Proefketen(string map) => Map = map;

    public string Map { get; }
    public Postzak Post { get; } = new();

    /// <summary>The register and private keys with which a service starts from now on.</summary>
    public Organisaties Organisaties { get; set; } = Grond.Organisaties;

    /// <summary>While true a process dies within the transaction in which it takes in a half.</summary>
    public bool Sterft { get; set; }

    /// <summary>What goes wrong in the service, once, at which half from now on.</summary>
    public (int Bij, Exception Fout)? GaatMis { get; set; }

    /// <summary>The children, each with procesregie and zicht op veiligheid at Veilig Thuis from a melding.</summary>
    public IReadOnlyList<Guid> Kinderen { get; private set; } = [];

    public static async Task<Proefketen> Start(int kinderen = 1)
    {
        var keten = new Proefketen(Grond.KopieVanEenLegeDatabase());
        keten.Tik();
        foreach (var naam in Grond.Diensten) await keten.Herstart(naam);
        keten.Kinderen = [.. Enumerable.Range(0, kinderen).Select(_ => Id.Ondoorzichtig())];
        foreach (var kind in keten.Kinderen)
        {
            await keten.Als(Grond.VtNoord, async (tx, _) =>
            {
                foreach (var register in Enum.GetValues<Register>())
                    Opslag.Ken(tx, new Kop(keten.nu, keten.nu, "p", "melding"), Grond.VtNoord, kind, new ToekenningOntstaan(Id.Nieuw(), register, "melding", Id.Nieuw(), null));
                return 0;
            });
        }

        return keten;
    }

    public Proefdienst Van(string oin) => diensten[Grond.Organisaties.Zoek(oin)!.Dienst];

    public Proefdienst Dienst(string naam) => diensten[naam];

    /// <summary>The process dies with all that it had in memory, and starts again on the same files.</summary>
    public async Task Herstart(string naam)
    {
        if (diensten.Remove(naam, out var oud)) await oud.DisposeAsync();
        diensten[naam] = Nieuw(naam);
        await diensten[naam].Dienst.Begin(CancellationToken.None);
    }

    private Proefdienst Nieuw(string naam) => NogEen(naam, new Rechtstreeks(this));

    /// <summary>One more instance of a service, on the same database; it has not begun.</summary>
    public Proefdienst NogEen(string naam, ICollega collega, Klokken? andereKlok = null) => new(naam, Map, Organisaties, Post, andereKlok ?? klok, Breekt, collega);

    /// <summary>A backup of the data of a service; its key store is not in it.</summary>
    public void MaakBackup(string naam)
    {
        using (var c = new SqliteConnection($"Data Source={Bestand(naam)};Pooling=False"))
        {
            c.Open();
            using var opdracht = c.CreateCommand();
            opdracht.CommandText = "pragma wal_checkpoint(truncate)";
            opdracht.ExecuteNonQuery();
        }

        File.Copy(Bestand(naam), Bestand(naam) + ".backup", overwrite: true);
    }

    /// <summary>How often backups were put back.</summary>
    public int Teruggezet { get; private set; }

    /// <summary>After how many questions a restoration dies, once, with all that it had in memory; it is begun again. Negative when it does not.</summary>
    public int SterftNaVragen { get; set; } = -1;

    /// <summary>How much they took over from what others knew.</summary>
    public long Teruggenomen { get; private set; }

    /// <summary>How often of several services at once.</summary>
    public int SamenTeruggezet { get; private set; }

    /// <summary>Whether there is a backup of a service.</summary>
    public bool HeeftBackup(string naam) => File.Exists(Bestand(naam) + ".backup");

    /// <summary>Puts back backups of some services, at once, and lets them restore with what the others know.</summary>
    public async Task ZetTerug(params string[] namen)
    {
        if (namen.Length > 0) Teruggezet++;
        if (namen.Length > 1) SamenTeruggezet++;
        foreach (var naam in namen) await LegTerug(naam);
        await Task.WhenAll(namen.Select(naam => diensten[naam].Dienst.Begin(CancellationToken.None)));
        const string Hersteld = "select count(*) from gebeurtenis where soort = 'helft-hersteld' or (soort in ('overdracht-aangeboden', 'overdracht-ontvangen', 'overdracht-besloten') and gebeurd_op < geregistreerd_op)";
        foreach (var naam in namen) Teruggenomen += await Tel(naam, Hersteld);
    }

    /// <summary>Puts a backup back; the service that finds it has not begun.</summary>
    public async Task LegTerug(string naam)
    {
        if (diensten.Remove(naam, out var oud)) await oud.DisposeAsync();
        foreach (var rest in (string[])["-wal", "-shm"]) File.Delete(Bestand(naam) + rest);
        // Another file under the same name: whatever still closes a connection to the one before does not touch it.
        File.Copy(Bestand(naam) + ".backup", Bestand(naam) + ".nieuw", overwrite: true);
        File.Move(Bestand(naam) + ".nieuw", Bestand(naam), overwrite: true);
        diensten[naam] = Nieuw(naam);
        await Fundament.Dienst.Teruggezet(diensten[naam].Dienst.Data, CancellationToken.None);
    }

    private string Bestand(string naam) => Path.Combine(Map, naam + ".db");

    public Task<T> Als<T>(string oin, Func<Transactie, Proefdienst, Task<T>> werk)
    {
        Tik();
        return Van(oin).Dienst.Data.AlsOrganisatie(new Wie(oin, Rollen.Professional, Doelen.Jeugdbescherming, "p-" + oin[^3..]), tx => werk(tx, Van(oin)), CancellationToken.None);
    }

    public Task<Aanbieding> Bied(string van, string soort, Guid kind, string naar, string? grondslag = null) =>
        Als(van, async (tx, d) =>
        {
            var s = Overdrachtsoort.Zoek(soort)!;
            var (sleutel, _) = await d.Dienst.Kluis.Neem(CancellationToken.None);
            return await d.Overdrachten.Biedaan(Opdracht(van, tx), s, kind, naar, grondslag ?? s.Grondslagen[0], Inhoud, sleutel);
        });

    /// <summary>The RvdK tells a GI that a measure may come.</summary>
    public Task<(Guid? Id, Weigering? Weigering)> KondigAan(Guid kind, string naar = Grond.Gi, int dagen = 100, string van = Grond.RvdkNoord) =>
        Als(van, (tx, d) => d.Overdrachten.KondigAan(Opdracht(van, tx), Overdrachtsoort.Zoek("aankondiging-maatregel")!, kind, naar, Amsterdam.Datum(nu).AddDays(dagen)));

    /// <summary>It is settled that no measure comes.</summary>
    public Task<int> KomtNiet(Guid kind, string van = Grond.RvdkNoord) => Als(van, async (tx, d) =>
    {
        await d.Overdrachten.KomtNiet(Opdracht(van, tx), Overdrachtsoort.Zoek("uitvoering-maatregel")!, kind);
        return 0;
    });

    /// <summary>Has a service look at what is due now.</summary>
    public Task<int> Kijk(string dienst) => new Bewaker(diensten[dienst].Overdrachten).Kijk(CancellationToken.None);

    /// <summary>An offer of Veilig Thuis to the RvdK of which the first half was not yet delivered.</summary>
    public async Task<Guid> BiedAanDeRaad(int kind = 0) =>
        (await Bied(Grond.VtNoord, "verzoek-tot-onderzoek", Kinderen[kind], Grond.RvdkNoord)).Id!.Value;

    public Task<Weigering?> Wens(Guid overdracht, string oin = Grond.VtNoord, string? toelichting = "te vroeg") =>
        Als(oin, async (tx, d) => (await d.Overdrachten.WensIntrekking(Opdracht(oin, tx), (await Opslag.Laad(tx, overdracht, Opslag.Aanbieder, true))!, "vergissing", toelichting)).Weigering);

    /// <summary>The region ends an offer of this organisation.</summary>
    public Task<Weigering?> Beeindig(Guid overdracht, string oin = Grond.VtNoord, string? toelichting = "weg") =>
        Als(oin, async (tx, d) => (await d.Overdrachten.Beeindig(Opdracht(Grond.Inspectie, tx), (await Opslag.Laad(tx, overdracht, Opslag.Aanbieder, true))!, "organisatie-opgeheven", toelichting)).Weigering);

    public Task<Weigering?> Besluit(Guid overdracht, Besluitsoort soort, string oin = Grond.RvdkNoord, string? reden = null, string door = "p-naam", string? toelichting = "uitleg") =>
        Als(oin, async (tx, d) => (await d.Overdrachten.Besluit(
            Opdracht(oin, tx), (await Opslag.Laad(tx, overdracht, Opslag.Ontvanger, true))!, soort, door, soort == Besluitsoort.Geaccepteerd ? null : reden ?? "anders", toelichting)).Weigering);

    /// <summary>The steps that move nothing; each may be refused.</summary>
    public Task<Weigering?> Vraag(Guid overdracht, string oin) =>
        Als(oin, async (tx, d) => (await d.Overdrachten.Vraag(Opdracht(oin, tx), (await Opslag.Laad(tx, overdracht, Opslag.Ontvanger, true))!, "p-naam", "wat ontbreekt")).Weigering);

    public Task<Weigering?> VulAan(Guid overdracht, string oin, int vraag) =>
        Als(oin, async (tx, d) => (await d.Overdrachten.VulAan(Opdracht(oin, tx), (await Opslag.Laad(tx, overdracht, Opslag.Aanbieder, true))!, vraag, "p", "dit")).Weigering);

    public Task<Weigering?> LegGesprekVast(Guid overdracht, string oin, Gespreksstand stand) =>
        Als(oin, async (tx, d) => d.Overdrachten.LegGesprekVast(Opdracht(oin, tx), (await Opslag.Laad(tx, overdracht, Opslag.Ontvanger, true))!, new Overdrachtsgesprek(stand, nu, "p", null)).Weigering);

    public Task<Weigering?> SpreekNazorgAf(Guid overdracht, string oin, int dagen) =>
        Als(oin, async (tx, d) => d.Overdrachten.SpreekNazorgAf(Opdracht(oin, tx), (await Opslag.Laad(tx, overdracht, Opslag.Aanbieder, true))!, new DateOnly(2026, 6, 1).AddDays(dagen)).Weigering);

    public Task<Weigering?> Accepteer(Guid overdracht, string oin = Grond.RvdkNoord) => Besluit(overdracht, Besluitsoort.Geaccepteerd, oin);

    public Task<Overdrachtrij?> Rij(string oin, Guid overdracht, string zijde) => Als(oin, (tx, _) => Opslag.Laad(tx, overdracht, zijde, false));

    public Task<Overdrachtrij?> BijDeRaad(Guid overdracht) => Rij(Grond.RvdkNoord, overdracht, Opslag.Ontvanger);

    public Task<Overdrachtrij?> BijVeiligThuis(Guid overdracht) => Rij(Grond.VtNoord, overdracht, Opslag.Aanbieder);

    /// <summary>Delivers a half as the bus would. A fault that passes by itself leaves it undelivered.</summary>
    public Task<bool> Bezorg((string Dienst, string Helft) post) =>
        Bezorg(dienst => dienst.Ontvang(ContractJson.Lees<OverdrachtHelft>(post.Helft), CancellationToken.None), post.Dienst);

    /// <summary>Delivers halves for the same service in one message.</summary>
    public Task<bool> Bezorg(string dienst, IEnumerable<string> helften) =>
        Bezorg(d => d.Ontvang(ContractJson.Lees<OverdrachtHelften>($$"""{"helften":[{{string.Join(',', helften)}}]}"""), CancellationToken.None), dienst);

    private async Task<bool> Bezorg(Func<Overdrachtdienst, Task> ontvang, string dienst)
    {
        Tik();
        try
        {
            await ontvang(diensten[dienst].Overdrachten);
            return true;
        }
        catch (Exception fout) when (Database.IsVoorbijgaand(fout))
        {
            return false;
        }
    }

    public Task Bezorg(OverdrachtHelft bericht) => Bezorg((Grond.Organisaties.Zoek(bericht.Zijde == Zijde.Aanbieder ? bericht.Naar : bericht.Van)!.Dienst, ContractJson.Schrijf(bericht)));

    /// <summary>The newest half of this side that was ever sent.</summary>
    public OverdrachtHelft LaatsteHelft(Zijde zijde) =>
        Post.OoitVerzonden.Select(p => ContractJson.Lees<OverdrachtHelft>(p.Helft)).Last(h => h.Zijde == zijde);

    /// <summary>Sends again what the other side has not yet seen.</summary>
    public async Task Herhaal(string naam)
    {
        var rijen = await diensten[naam].Dienst.Data.AlsWerker(
            async tx =>
            {
                var lijst = new List<Overdrachtrij>();
                foreach (var u in await tx.Alle<Uit>("select overdracht, zijde from uitgaand order by overdracht, zijde"))
                    lijst.Add((await Opslag.Laad(tx, u.Overdracht, u.Zijde, false))!);
                return lijst;
            },
            CancellationToken.None);
        foreach (var rij in rijen) await diensten[naam].Overdrachten.Verzender.Probeer(rij);
    }

    /// <summary>Waits until it is so; gives up after a minute.</summary>
    public static async Task Tot(Func<Task<bool>> zover)
    {
        for (var begin = Environment.TickCount64; !await zover(); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(Environment.TickCount64 - begin < 60_000, "het komt niet zover");
    }

    /// <summary>Delivers everything, and sends again what remains, until nothing moves any more.</summary>
    /// <returns>Whether it came to rest.</returns>
    public async Task<bool> TotRust()
    {
        Post.Dicht = Sterft = false;
        for (var ronde = 0; ronde < 10; ronde++)
        {
            for (var n = 0; Post.Onderweg.TryDequeue(out var post); n++)
            {
                if (n > 1000) return false;
                await Bezorg(post);
            }

            long rest = 0;
            foreach (var dienst in diensten.Values) rest += await dienst.Dienst.Data.AlsWerker(tx => tx.Eerste<long>("select count(*) from uitgaand"), CancellationToken.None);
            if (rest == 0 && Post.Onderweg.Count == 0) return true;
            foreach (var naam in Grond.Diensten) await Herhaal(naam);
        }

        return false;
    }

    public Task<List<string>> Bureau(string dienst) =>
        diensten[dienst].Dienst.Data.AlsDienst(tx => tx.Alle<string>("select oorzaak from bureau order by id"), CancellationToken.None);

    /// <summary>Somebody at the desk has rows tried again, in one transaction as the API does.</summary>
    public Task<List<Bureauuitslag>> VerwerkBureau(string oin, Bureaukeuze? keuze = null, bool droog = false) =>
        AlsBureau(oin, (tx, wie, bureau) => bureau.Verwerk(tx, wie, keuze ?? new Bureaukeuze(null, null, null, null), droog, CancellationToken.None));

    public Task<List<Bureauuitslag>> VerwijderBureau(string oin, Bureaukeuze keuze, string reden) =>
        AlsBureau(oin, (tx, wie, bureau) => bureau.Verwijder(tx, wie, keuze, reden, CancellationToken.None));

    private Task<T> AlsBureau<T>(string oin, Func<Transactie, Wie, Bureau, Task<T>> werk)
    {
        var wie = new Wie(oin, Rollen.Bureau, Doelen.Bureau, "b-" + oin[^3..]);
        return Van(oin).Dienst.Data.AlsOrganisatie(wie, tx => werk(tx, wie, Van(oin).Dienst.Bureau), CancellationToken.None);
    }

    /// <summary>Runs SQL past all rules, as a broken program would.</summary>
    public Task<int> Beschadig(string dienst, string sql, object? waarden = null) =>
        diensten[dienst].Dienst.Data.AlsDienst(tx => tx.Voer(sql, waarden), CancellationToken.None);

    public Task<long> Tel(string dienst, string sql, object? waarden = null) =>
        diensten[dienst].Dienst.Data.AlsDienst(tx => tx.Eerste<long>(sql, waarden), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        foreach (var dienst in diensten.Values) await dienst.DisposeAsync();
        Directory.Delete(Map, recursive: true);
    }

    private Exception? Breekt()
    {
        if (Sterft) return new TimeoutException("proces weg");
        if (GaatMis is not var (bij, fout)) return null;
        GaatMis = bij > 1 ? (bij - 1, fout) : null;
        return bij > 1 ? null : fout;
    }

    /// <summary>Moves the domain clock.</summary>
    public void Spring(TimeSpan duur) => klok.Simulatie!.Zet(nu += duur);

    private void Tik() => klok.Simulatie!.Zet(nu = nu.AddMinutes(1));

    private Opdracht<int> Opdracht(string oin, Transactie tx) =>
        new(new Wie(oin, Rollen.Professional, Doelen.Jeugdbescherming, "p-" + oin[^3..]), 0, Guid.Empty, tx, nu, null, CancellationToken.None);

    public static readonly OverdrachtInhoud Inhoud = new()
    {
        Jeugdige = new Jeugdige("999990019", "Noor Proef", new DateOnly(2017, 3, 4), null),
        Reden = "mishandeling bevestigd",
        Vraag = "onderzoek",
        Feiten = [new Overdrachtsfeit("gezien", "school", null)],
        Veiligheidsbeoordeling = new Veiligheidsbeoordeling("LIRIK", new DateOnly(2026, 1, 4), "onveilig", null),
        Zienswijzen = [new Zienswijze("jeugdige", "wil rust")],
        Documenten = [.. Documentverwijzing.Soorten.Select(d => new Documentverwijzing("document", new Uri("https://proef.example/" + d), d))],
        Maatregel = new OpgelegdeMaatregel("ots", new DateOnly(2026, 1, 4), new DateOnly(2026, 1, 4), new DateOnly(2027, 1, 4), "C/10/1", Grond.Gi, "bedreiging"),
        Hulp = new BepaaldeHulp("gezinshulp", "veilig thuis", "gezin"),
        Ingelicht = ["jeugdige", "ouders"],
    };

    private sealed class Uit
    {
        public Guid Overdracht { get; init; }
        public string Zijde { get; init; } = "";
    }
}

/// <summary>The other services of a chain, without HTTP between.</summary>
internal sealed class Rechtstreeks(Proefketen keten) : ICollega
{
    private int blikken;

    public string? Weg { get; init; }
    public Func<Task>? BijEersteBlik { get; init; }

    /// <summary>Before who restores gets an answer that was given.</summary>
    public Func<Task>? BijAntwoord { get; init; }

    public async Task<IReadOnlyList<Halfstand>> Halfstanden(string dienst, Standvraag vraag, CancellationToken ct)
    {
        if (dienst == Weg) throw new HttpRequestException("weg");
        if (dienst is "melding" or "raadsonderzoek" && blikken++ == 0 && BijEersteBlik is not null) await BijEersteBlik();
        return await Afstemming.Halfstanden.Met(keten.Dienst(dienst).Dienst, vraag.Organisatie, vraag.Na, vraag.Alleen, ct);
    }

    public Task StuurOpnieuw(string dienst, Herhaalverzoek verzoek, CancellationToken ct) =>
        Afstemming.Halfstanden.StuurOpnieuw(keten.Dienst(dienst).Dienst, verzoek.Organisatie, verzoek.Overdrachten, ct);

    public Task<Epochantwoord?> Zie(string dienst, Epochvraag vraag, CancellationToken ct) => Herstelhulp.Zie(keten.Dienst(dienst).Overdrachten, vraag, ct);

    public async Task<Helftantwoord?> Geef(string dienst, Helftvraag vraag, CancellationToken ct)
    {
        if (keten.SterftNaVragen-- == 0) throw new InvalidOperationException("het herstellende proces sterft");
        var antwoord = await Herstelhulp.Geef(keten.Dienst(dienst).Overdrachten, vraag, ct);
        if (BijAntwoord is not null) await BijAntwoord();
        return antwoord;
    }
}
