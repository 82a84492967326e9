using Keten.Fundament;
using Keten.Termijnen;
using Microsoft.Extensions.Logging.Abstractions;

namespace Keten.Overdrachten.Tests;

/// <summary>The watch over terms: what is written along with a step, and who hears what of it and when.</summary>
public sealed class Termijnwachten
{
    private static readonly string[] Termijnen = ["VT-TRIAGE", "VT-ONDERZOEK", "RVDK-START", "RVDK-TOTAAL", "GI-KOERS", "HULP-START"];

    public static TheoryData<int> Zaden { get; } = [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Zaden))]
    public async Task WatErOokGebeurt_ElkeWaarschuwingKomtEenKeer_OpHaarDag_EnDeAgendaIsWatEruitVolgt(int zaad)
    {
        var toeval = new Random(zaad);
        await using var wacht = new Wachtkamer();
        var open = new Dictionary<Wachtkamer.Sleutel, (DateOnly Vanaf, bool Uitgelegd)>();
        var verwacht = new List<Gewaarschuwd>();
        for (var stap = 0; stap < 40; stap++)
        {
            switch (toeval.Next(8))
            {
                case 0 or 1:
                    var (dossier, traject, vanaf) = (Id.Nieuw(), Id.Nieuw(), wacht.Vandaag.AddDays(-toeval.Next(40)));
                    var nieuw = Termijnen.Where(_ => toeval.Next(3) == 0).ToList();
                    await wacht.Open(toeval.Next(2), dossier, [.. nieuw.Select(t => new Begonnen(t, vanaf, traject))]);
                    foreach (var termijn in nieuw) open[new(dossier, termijn, traject)] = (vanaf, false);
                    break;
                case 2 when open.Count > 0:
                    var klaar = Kies();
                    await wacht.Voeg(toeval.Next(2), klaar.Dossier, new Voldaan(klaar.Termijn, klaar.Traject));
                    open.Remove(klaar);
                    break;
                case 3 when open.Count > 0:
                    var verbeterd = Kies();
                    var beter = wacht.Vandaag.AddDays(-toeval.Next(40));
                    await wacht.Voeg(toeval.Next(2), verbeterd.Dossier, new Begonnen(verbeterd.Termijn, beter, verbeterd.Traject));
                    open[verbeterd] = (beter, false);
                    break;
                case 4 when open.Count > 0:
                    var uitgelegd = Kies();
                    await wacht.Voeg(toeval.Next(2), uitgelegd.Dossier, new ProefUitgelegd(uitgelegd.Termijn, uitgelegd.Traject, wacht.Vandaag));
                    open[uitgelegd] = (open[uitgelegd].Vanaf, true);
                    break;
                case 5 when toeval.Next(3) == 0:
                    // A day was made free by decree, or an organisation wants to hear at other moments.
                    await wacht.Herstart(
                        new Kalender(Enumerable.Range(0, toeval.Next(4)).Select(_ => wacht.Vandaag.AddDays(toeval.Next(30)))),
                        Waarschuwingen.Lees($$"""[{"organisatie":"{{Wachtkamer.Organisatie}}","termijn":null,"dagenVooraf":[{{toeval.Next(2, 20)}},1]}]"""),
                        toeval.Next(20));
                    break;
                default:
                    wacht.Verder(toeval.Next(20));
                    break;
            }

            Assert.Equal(
                open.Select(o => $"{o.Key} {Agenda.Dag(wacht.Uiterlijk(o.Key.Termijn, o.Value.Vanaf))}").Order(StringComparer.Ordinal), (await wacht.InDeAgenda()).Order(StringComparer.Ordinal));
            await wacht.Waak(toeval.Next(1, 4));
            foreach (var (sleutel, (vanaf, uitgelegd)) in open)
            {
                if (wacht.Moment(sleutel.Termijn, vanaf) is { } moment && !verwacht.Exists(v => v.Sleutel == sleutel && v.Uiterlijk == moment.Uiterlijk && v.Moment == moment.Naam))
                    verwacht.Add(new(sleutel, moment.Uiterlijk, moment.Naam, uitgelegd, wacht.Vandaag));
            }

            Assert.Equal(verwacht.Select(v => v.ToString()).Order(StringComparer.Ordinal), (await wacht.Gelezen()).Select(v => v.ToString()).Order(StringComparer.Ordinal));
        }

        Wachtkamer.Sleutel Kies() => open.Keys.OrderBy(k => k.ToString(), StringComparer.Ordinal).ElementAt(toeval.Next(open.Count));
    }

    /// <summary>A melding of Monday 5 January 2026: five working days end on Monday 12 January.</summary>
    [Fact]
    public async Task VoorOpEnNaDeUitersteDag_ElkOpZijnEigenDag()
    {
        await using var wacht = new Wachtkamer();
        await wacht.Open(0, Id.Nieuw(), new Begonnen("VT-TRIAGE", new DateOnly(2026, 1, 5), Id.Nieuw()));
        for (var dag = 0; dag < 14; dag++)
        {
            await wacht.Waak(2);
            wacht.Verder(1);
        }

        Assert.Equal(
            [("voor-1", new DateOnly(2026, 1, 11)), ("op", new DateOnly(2026, 1, 12)), ("na", new DateOnly(2026, 1, 13))],
            (await wacht.Gelezen()).Select(g => (g.Moment, g.Op)));
    }

    [Fact]
    public async Task WieTeLaatHoortDatErEenTermijnLiep_HoortAlleenHetLaatste()
    {
        await using var wacht = new Wachtkamer();
        await wacht.Open(0, Id.Nieuw(), new Begonnen("VT-TRIAGE", new DateOnly(2025, 12, 1), Id.Nieuw()));
        await wacht.Waak(2);

        Assert.Equal("na", Assert.Single(await wacht.Gelezen()).Moment);
    }

    /// <summary>Cases of before this version have no rows; the first start makes them.</summary>
    [Fact]
    public async Task EenZaakVanVoorDezeVersieKomtBijDeEersteStartInDeAgenda()
    {
        await using var wacht = new Wachtkamer();
        for (var i = 0; i < 120; i++) await wacht.Open(0, Id.Nieuw(), new Begonnen("RVDK-TOTAAL", new DateOnly(2026, 1, 5), Id.Nieuw()));
        await wacht.Vergeet();
        Assert.Empty(await wacht.InDeAgenda());

        await wacht.Herstart(new Kalender(), Waarschuwingen.Geen);

        Assert.Equal(120, (await wacht.InDeAgenda()).Count);
    }

    /// <summary>During an upgrade an instance of before opens a case, and meets the term of another; a new one goes on with one of them before anybody looked.</summary>
    [Fact]
    public async Task WatEenOudeExemplaarTijdensEenOpwaarderingDoet_KomtAlsnogInDeAgenda()
    {
        await using var wacht = new Wachtkamer();
        var (geopend, gehaald, gebleven, kind) = (Id.Nieuw(), Id.Nieuw(), Id.Nieuw(), Id.Nieuw());
        await wacht.Open(0, gehaald, new Begonnen("RVDK-TOTAAL", new DateOnly(2026, 1, 5), kind));
        await wacht.Open(0, gebleven, new Begonnen("RVDK-TOTAAL", new DateOnly(2026, 1, 5), kind));
        await wacht.AlsOudExemplaar(() => wacht.Open(0, geopend, new Begonnen("GI-KOERS", new DateOnly(2026, 1, 5), kind)));
        await wacht.AlsOudExemplaar(() => wacht.Voeg(0, gehaald, new Voldaan("RVDK-TOTAAL", kind)));
        await wacht.Voeg(0, geopend, new Begonnen("HULP-START", new DateOnly(2026, 1, 5), kind));

        await wacht.Herzie();

        Assert.Equal([(geopend, "GI-KOERS"), (geopend, "HULP-START"), (gebleven, "RVDK-TOTAAL")], (await wacht.Sleutels()).Select(s => (s.Dossier, s.Termijn)).OrderBy(s => s.Termijn, StringComparer.Ordinal));
        Assert.Equal(0, await wacht.Achterstand());
    }

    /// <summary>Instances are restarted one by one with a day that was made free; the old one goes on meanwhile.</summary>
    [Fact]
    public async Task WieHetLaatstOpnieuwBegint_ZetRechtWatErMetDeOudeInrichtingNogBijkwam()
    {
        await using var wacht = new Wachtkamer();
        var kalender = new Kalender(new DateOnly(2026, 1, 7));
        await wacht.Open(1, Id.Nieuw(), new Begonnen("VT-TRIAGE", new DateOnly(2026, 1, 5), Id.Nieuw()));
        await wacht.HerstartEen(0, kalender);
        Assert.EndsWith(" 2026-01-13", Assert.Single(await wacht.InDeAgenda()), StringComparison.Ordinal);
        await wacht.Open(1, Id.Nieuw(), new Begonnen("VT-TRIAGE", new DateOnly(2026, 1, 5), Id.Nieuw()));
        Assert.Single(await wacht.InDeAgenda(), r => r.EndsWith(" 2026-01-12", StringComparison.Ordinal));
        wacht.Verder(7); // the last day by the old calendar, the last but one by the new
        await wacht.Waak(1, eerst: 1);
        Assert.Equal(2, (await wacht.InDeAgenda()).Count(r => r.EndsWith(" 2026-01-12", StringComparison.Ordinal))); // the old one put both as it sees them

        await wacht.HerstartEen(1, kalender);

        Assert.Equal(2, (await wacht.InDeAgenda()).Count(r => r.EndsWith(" 2026-01-13", StringComparison.Ordinal)));
    }

    /// <summary>A backup of before some warnings is put back; nothing else had happened, so nothing else tells it.</summary>
    [Fact]
    public async Task NaEenTeruggezetteBackupKomtWatNieuwIsNaWatErGelezenWas()
    {
        await using var wacht = new Wachtkamer();
        await wacht.Open(0, Id.Nieuw(), new Begonnen("VT-TRIAGE", new DateOnly(2026, 1, 5), Id.Nieuw()));
        var backup = await wacht.Bewaar();
        wacht.Verder(6);
        await wacht.Waak(2);
        wacht.Verder(1);
        await wacht.Waak(2);
        Assert.Equal(["voor-1", "op"], (await wacht.Gelezen()).Select(g => g.Moment));

        wacht.ZetTerug(backup);
        wacht.Verder(1);
        await wacht.Waak(2);

        Assert.Equal(["voor-1", "op", "na"], (await wacht.Gelezen()).Select(g => g.Moment));
    }

    [Theory]
    [InlineData("""[{"organisatie":null,"termijn":"VT-TRIAGES","dagenVooraf":[1]}]""", "termijn")]
    [InlineData("""[{"organisatie":null,"termijn":null,"dagenVooraf":[0]}]""", "dagenVooraf")]
    [InlineData("""[{"organisatie":null,"termijn":null,"dagenVooraf":[366]}]""", "dagenVooraf")]
    [InlineData("""[{"organisatie":null,"termijn":null,"dagenVooraf":[3,3]}]""", "dagenVooraf")]
    [InlineData("""[{"organisatie":null,"termijn":null}]""", "niet te lezen")]
    [InlineData("""[{"organisatie":null,"termijn":null,"dagenVooraf":[1],"dagen":2}]""", "niet te lezen")]
    [InlineData("""{}""", "niet te lezen")]
    public void OngeldigeWaarschuwingenWordenGeweigerd(string json, string noemt) =>
        Assert.Contains(noemt, Assert.Throws<InvalidDataException>(() => Waarschuwingen.Lees(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void WatEerstKomtEnPastGeldt()
    {
        var gekozen = Waarschuwingen.Lees("""[{"organisatie":"1","termijn":"VT-TRIAGE","dagenVooraf":[2]},{"organisatie":"1","termijn":null,"dagenVooraf":[]},{"organisatie":null,"termijn":"VT-TRIAGE","dagenVooraf":[3]}]""");
        Assert.Equal([2], gekozen.Voor("1", "VT-TRIAGE"));
        Assert.Empty(gekozen.Voor("1", "GI-KOERS"));
        Assert.Equal([3], gekozen.Voor("2", "VT-TRIAGE"));
        Assert.Equal(Waarschuwingen.Gewoonlijk, gekozen.Voor("2", "GI-KOERS"));
    }
}

internal abstract record Proefgebeurtenis;

internal sealed record Begonnen(string Termijn, DateOnly Vanaf, Guid Traject) : Proefgebeurtenis;

internal sealed record ProefUitgelegd(string Termijn, Guid Traject, DateOnly Op) : Proefgebeurtenis;

internal sealed record Voldaan(string Termijn, Guid Traject) : Proefgebeurtenis;

/// <summary>What somebody heard.</summary>
internal sealed record Gewaarschuwd(Wachtkamer.Sleutel Sleutel, string Uiterlijk, string Moment, bool Uitgelegd, DateOnly Op);

/// <summary>Two instances of a service with cases that only have terms, on one database.</summary>
internal sealed class Wachtkamer : IAsyncDisposable
{
    public const string Organisatie = Grond.VtNoord;

    private static readonly Dossiers<Proefzaak, Proefgebeurtenis> Zaken = new(
        "proef", ["open"], (stand, g, _) => (stand ?? new([])).Met(g), _ => "open", (_, _) => null, (_, g) => g is Begonnen b ? [b.Traject] : [], z => z.Termijnen, _ => "wie");

    private readonly string bestand = Path.Combine(Grond.KopieVanEenLegeDatabase(), "melding.db");
    private readonly Klokken klok = Klokken.Gesimuleerd();
    private List<(Database Data, Dienst Dienst)> instanties = [];
    private (Kalender Kalender, Waarschuwingen Waarschuwingen) inrichting = (new(), Waarschuwingen.Geen);
    private DateTimeOffset nu = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private (long Epoch, long Nummer) gelezen;
    private readonly List<Gewaarschuwd> alles = [];

    public Wachtkamer()
    {
        klok.Simulatie!.Zet(nu);
        Begin();
    }

    public DateOnly Vandaag => Amsterdam.Datum(nu);

    public void Verder(int dagen)
    {
        nu = nu.AddDays(dagen);
        klok.Simulatie!.Zet(nu);
    }

    public Task Open(int instantie, Guid dossier, params Proefgebeurtenis[] gebeurtenissen) => gebeurtenissen.Length == 0 ? Task.CompletedTask : Als(
        instantie, async tx => await Zaken.Open(tx, dossier, Organisatie, Kop, gebeurtenissen) is { } ? 0 : 1);

    public Task Voeg(int instantie, Guid dossier, Proefgebeurtenis gebeurtenis) => Als(
        instantie, async tx => await Zaken.Voeg(tx, (await Zaken.Laad(tx, dossier, vergrendel: true))!, Kop, [gebeurtenis]) is { } ? 0 : 1);

    /// <summary>Some of the instances look, one after another.</summary>
    public async Task Waak(int keren, int eerst = 0)
    {
        for (var i = eerst; i < eerst + keren; i++) await instanties[i % instanties.Count].Dienst.Termijnwacht.Waak(CancellationToken.None);
    }

    /// <summary>All instances begin again with another calendar and other moments of warning, and one after another make sure that all follows from those.</summary>
    public async Task Herstart(Kalender kalender, Waarschuwingen waarschuwingen, int dagenLater = 0)
    {
        await Sluit();
        inrichting = (kalender, waarschuwingen);
        Begin();
        Verder(dagenLater);
        await instanties[0].Dienst.Termijnwacht.Waak(CancellationToken.None); // before the stored dates are put right
        await Herzie();
    }

    /// <summary>As after an upgrade: there are cases, and nothing is known of their terms.</summary>
    public Task Vergeet() => Als(0, async tx => await tx.Voer("delete from termijn") + await tx.Voer("update dossier set termijnversie = 0"));

    /// <summary>What an instance of before this version does: it knows the case, and nothing of terms.</summary>
    public async Task AlsOudExemplaar(Func<Task> stap)
    {
        await Als(0, async tx => await tx.Voer("create table was as select * from termijn") + await tx.Voer("create table wasversie as select id, termijnversie from dossier"));
        await stap();
        await Als(0, async tx => await tx.Voer("delete from termijn") + await tx.Voer("insert into termijn select * from was") + await tx.Voer("drop table was")
            + await tx.Voer("update dossier set termijnversie = coalesce((select w.termijnversie from wasversie w where w.id = dossier.id), 0)") + await tx.Voer("drop table wasversie"));
    }

    /// <summary>One instance begins again with another calendar.</summary>
    public async Task HerstartEen(int instantie, Kalender kalender)
    {
        await instanties[instantie].Data.DisposeAsync();
        inrichting = (kalender, inrichting.Waarschuwingen);
        instanties[instantie] = Instantie();
        await instanties[instantie].Dienst.Termijnwacht.Herzie(CancellationToken.None);
    }

    public async Task<string> Bewaar()
    {
        var kopie = bestand + ".backup";
        await using var c = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=" + bestand);
        await c.OpenAsync();
        await using var naar = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=" + kopie);
        await naar.OpenAsync();
        c.BackupDatabase(naar);
        return kopie;
    }

    public void ZetTerug(string kopie)
    {
        using var van = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=" + kopie);
        van.Open();
        using var c = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=" + bestand);
        c.Open();
        van.BackupDatabase(c);
    }

    public async Task Herzie()
    {
        foreach (var (_, dienst) in instanties) await dienst.Termijnwacht.Herzie(CancellationToken.None);
    }

    public Task<long> Achterstand() => Als(0, tx => tx.Eerste<long>("select count(*) from dossier where versie <> termijnversie"));

    public async Task<List<Sleutel>> Sleutels() => (await Als(0, tx => tx.Alle<Termijnrij>("select dossier, termijn, traject from termijn"))).ConvertAll(r => new Sleutel(r.Dossier, r.Termijn, r.Traject));

    public async Task<List<string>> InDeAgenda() =>
        (await Als(0, tx => tx.Alle<Termijnrij>("select dossier, termijn, traject, uiterlijk from termijn"))).ConvertAll(r => $"{new Sleutel(r.Dossier, r.Termijn, r.Traject)} {r.Uiterlijk}");

    /// <summary>All that was heard so far: what comes after what was read before is added.</summary>
    public async Task<IReadOnlyList<Gewaarschuwd>> Gelezen()
    {
        foreach (var rij in await Als(0, tx => tx.Alle<Rij>(
            "select epoch, nummer, dossier, termijn, traject, boekingen, uiterlijk, moment, professional, op from termijnmelding where organisatie = @Organisatie and (epoch, nummer) > (@Epoch, @Nummer) order by epoch, nummer",
            new { Organisatie, gelezen.Epoch, gelezen.Nummer })))
        {
            gelezen = (rij.Epoch, rij.Nummer);
            Assert.Equal("wie", rij.Professional);
            alles.Add(new(new(rij.Dossier, rij.Termijn, rij.Traject), rij.Uiterlijk, rij.Moment, rij.Boekingen is not null, Amsterdam.Datum(rij.Op)));
        }

        return alles;
    }

    public DateOnly Uiterlijk(string termijn, DateOnly vanaf) => inrichting.Kalender.Vervaldag(Termijncatalogus.Standaard.Op(termijn, vanaf), vanaf).Uiterlijk;

    /// <summary>What there is to hear of a term today: the last of its moments that has come. Said day by day, apart from what is tested.</summary>
    public (string Uiterlijk, string Naam)? Moment(string termijn, DateOnly vanaf)
    {
        var uiterlijk = Uiterlijk(termijn, vanaf);
        string? naam = null;
        for (var dag = vanaf.AddDays(1); dag <= Vandaag; dag = dag.AddDays(1))
        {
            var nog = uiterlijk.DayNumber - dag.DayNumber;
            if (nog == -1) naam = "na";
            else if (nog == 0) naam = "op";
            else if (inrichting.Waarschuwingen.Voor(Organisatie, termijn).Contains(nog)) naam = $"voor-{nog}";
        }

        return naam is null ? null : (Agenda.Dag(uiterlijk), naam);
    }

    public async ValueTask DisposeAsync() => await Sluit();

    private Kop Kop => new(nu, nu, "toets", "toets");

    private void Begin() => instanties = [.. Enumerable.Range(0, 2).Select(_ => Instantie())];

    private (Database Data, Dienst Dienst) Instantie()
    {
        var data = Database.Open(false, "Data Source=" + bestand, agenda: new Agenda(inrichting.Kalender, inrichting.Waarschuwingen));
        var dienst = new Dienst("melding", data, null!, klok, Grond.Organisaties, new Postzak(), NullLogger<Dienst>.Instance);
        dienst.Termijnwacht.Bewaakt(Zaken);
        return (data, dienst);
    }

    private async Task Sluit()
    {
        foreach (var (data, _) in instanties) await data.DisposeAsync();
    }

    private Task<T> Als<T>(int instantie, Func<Transactie, Task<T>> werk) =>
        instanties[instantie].Data.AlsOrganisatie(new Wie(Organisatie, Rollen.Professional, Doelen.Jeugdbescherming, "toets"), werk, CancellationToken.None);

    internal sealed record Sleutel(Guid Dossier, string Termijn, Guid Traject);

    private sealed record Proefzaak(IReadOnlyList<OpenTermijn> Termijnen)
    {
        public Proefzaak Met(Proefgebeurtenis g) => g switch
        {
            Begonnen b => new([.. Zonder(b.Termijn, b.Traject), new OpenTermijn(b.Termijn, b.Vanaf, b.Traject)]),
            Voldaan v => new([.. Zonder(v.Termijn, v.Traject)]),
            ProefUitgelegd u when Termijnen.Single(t => (t.Termijn, t.Traject) == (u.Termijn, u.Traject)) is var t =>
                new([.. Zonder(u.Termijn, u.Traject), t with { Boekingen = [.. t.Boekingen, new Toegelicht(u.Op, u.Op)] }]),
            _ => throw new InvalidOperationException(),
        };

        private IEnumerable<OpenTermijn> Zonder(string termijn, Guid traject) => Termijnen.Where(t => (t.Termijn, t.Traject) != (termijn, traject));
    }

    private sealed class Rij
    {
        public long Epoch { get; init; }
        public long Nummer { get; init; }
        public Guid Dossier { get; init; }
        public string Termijn { get; init; } = "";
        public Guid Traject { get; init; }
        public string? Boekingen { get; init; }
        public string Uiterlijk { get; init; } = "";
        public string Moment { get; init; } = "";
        public string? Professional { get; init; }
        public DateTimeOffset Op { get; init; }
    }
}
