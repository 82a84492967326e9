using Keten.Fundament;
using Keten.Testbank;
using Npgsql;

namespace Keten.Gateway.Tests;

/// <summary>What must hold on real parts as well: access twice over, and commands that come at once.</summary>
public sealed class OpPostgres(EchteKeten keten) : IClassFixture<EchteKeten>
{
    /// <summary>Whatever the other tests do, this organisation takes part in nothing.</summary>
    private const string HeeftHierNiets = "00000001999999999999";

    private static readonly Wie Vreemd = new(Oin.VtZuid, Rollen.Professional, Doelen.Jeugdbescherming, "toets");

    /// <summary>Tables in which every row belongs to an organisation, and the service in which the scene filled them.</summary>
    public static TheoryData<string, string> Tabellen { get; } = new()
    {
        { "melding", "gebeurtenis" }, { "melding", "dossier" }, { "melding", "dossier_traject" }, { "melding", "persoon" }, { "melding", "kind" },
        { "melding", "idempotentie" }, { "melding", "overdracht" }, { "melding", "overdracht_sleutel" }, { "melding", "toekenning" }, { "melding", "aanbod" }, { "melding", "bewaking" }, { "melding", "termijnmelding" }, { "melding", "termijnteller" }, { "raadsonderzoek", "termijn" },
        { "raadsonderzoek", "gebeurtenis" }, { "raadsonderzoek", "dossier" }, { "raadsonderzoek", "professional" }, { "raadsonderzoek", "overdracht" },
        { "raadsonderzoek", "overdracht_sleutel" }, { "raadsonderzoek", "toekenning" }, { "maatregel", "dossier" }, { "maatregel", "gebeurtenis" }, { "maatregel", "persoon" }, { "maatregel", "overdracht_sleutel" }, { "toeleiding", "dossier" },
        { "toeleiding", "overdracht" }, { "toeleiding", "persoon" }, { "doorlooptijd", "trajectfeit" }, { "doorlooptijd", "deelnemer" }, { "doorlooptijd", "trajectstand" },
        { "doorlooptijd", "overdrachtaanbod" }, { "doorlooptijd", "overdrachtstap" },
    };

    [Fact]
    public Task ElkeOrganisatieZietAlleenWatDeToegangstabelZegt() =>
        keten.Toneel.Houdt([.. Toegangstabel.Blikken, .. Toegangstabel.Opdrachten], _ => keten.Poort);

    [Fact]
    public async Task ZonderDeControleInDeDienstHoudtDeDatabaseDeToegangstabel()
    {
        var poorten = new Dictionary<string, Poort>();
        foreach (var dienst in new[] { "melding", "raadsonderzoek", "maatregel", "toeleiding", "doorlooptijd" }) poorten[dienst] = (await keten.ZonderControle(dienst)).Poort;

        await keten.Toneel.Houdt(Toegangstabel.Blikken, regel => poorten[regel.Adres.Split('/')[1]]);
    }

    [Fact]
    public async Task WatDoorEenOntbrekendeSleutelNietTeOpenenWas_WordtIngenomenAlsDieErIs() =>
        await HetBureau.OntbrekendeSleutel(keten.Poort, (await keten.Omgeving("raadsonderzoek"))["Keten__Inrichting"]);

    [Fact]
    public async Task WatVoorNiemandInHetBijzonderKwam_ZietEnVerwijdertElkBureau_ZonderInhoud() =>
        await HetBureau.VoorNiemand(keten.Poort, (await keten.ZonderControle("raadsonderzoek")).Dienst);

    /// <summary>The two instances of the chain look as well; meanwhile somebody reads on, again and again, from where it was.</summary>
    [Fact]
    public async Task VeelTermijnenTegelijk_BekekenDoorVeleInstanties_ElkEenKeer_EnWieVerderleestMistErGeen()
    {
        const int Aantal = 3000;
        var ct = TestContext.Current.CancellationToken;
        var (dienst, _) = await keten.ZonderControle("melding");
        var vt = keten.Poort.Als(Oin.VtNoord);
        var (vanaf, uiterlijk) = (Termijnen.Amsterdam.Datum(Verloop.Nu).AddDays(-70), Termijnen.Amsterdam.Datum(Verloop.Nu));
        await using var beheer = NpgsqlDataSource.Create(keten.Beheerder + "keten_melding");
        await using (var vul = beheer.CreateCommand(
            "insert into dossier (id, organisatie, soort, versie, termijnversie, fase, begonnen_op, bijgewerkt_op) select md5('veel' || i)::uuid::text, $1, 'veel', 1, 1, 'x', 0, 0 from generate_series(1, $2) i"))
        {
            foreach (var waarde in new object[] { Oin.VtNoord, Aantal }) vul.Parameters.Add(new NpgsqlParameter { Value = waarde });
            await vul.ExecuteNonQueryAsync(ct);
        }

        await using (var vul = beheer.CreateCommand(
            "insert into termijn (dossier, termijn, traject, organisatie, vanaf, uiterlijk, volgende_op, recept) select md5('veel' || i)::uuid::text, 'VT-ONDERZOEK', md5('kind' || i)::uuid::text, $1, $3, $4, $5, $6 from generate_series(1, $2) i"))
        {
            foreach (var waarde in new object[] { Oin.VtNoord, Aantal, $"{vanaf:yyyy-MM-dd}", $"{uiterlijk:yyyy-MM-dd}", dienst.Klok.Nu.ToUnixTimeMilliseconds(), dienst.Agenda.Recept }) vul.Parameters.Add(new NpgsqlParameter { Value = waarde });
            await vul.ExecuteNonQueryAsync(ct);
        }

        var kijken = Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => dienst.Termijnwacht.Waak(ct), ct)));
        var (gelezen, plek) = (new List<string>(), "0-0");
        for (var klaar = false; ;)
        {
            var deel = (await vt.Get($"/melding/v1/termijnmeldingen?aantal=100&na={plek}")).Met(200)["regels"]!.AsArray();
            gelezen.AddRange(deel.Where(r => $"{r!["uiterlijk"]}" == $"{uiterlijk:yyyy-MM-dd}" && $"{r["vanaf"]}" == $"{vanaf:yyyy-MM-dd}").Select(r => $"{r!["dossier"]} {r["traject"]} {r["moment"]}"));
            if (deel.Count > 0) plek = $"{deel[^1]!["plek"]}";
            else if (klaar) break;
            else if (kijken.IsCompleted)
            {
                await kijken;
                await keten.Poort.Rust();
                klaar = true;
            }
        }

        Assert.Equal(Aantal, gelezen.Distinct().Count());
        Assert.Equal(Aantal, gelezen.Count);
    }

    [Fact]
    public Task HetGezinReistMee() => HetGezin.ReistMee(keten.Poort);

    [Fact]
    public Task EenKindGaatNaarEenAnderVeiligThuis() => NaarAnderVeiligThuis.HeleWeg(keten.Poort);

    [Fact]
    public Task EenKindGaatNaarEenAnderVeiligThuis_EnTerug() => NaarAnderVeiligThuis.HeenEnTerug(keten.Poort);

    [Fact]
    public Task EenMaatregelGaatNaarEenAndereGi_EnTerug() => NaarAndereGi.HeenEnTerug(keten.Poort);

    [Fact]
    public Task EenNieuweMeldingSluitAanBijHetTrajectDatHetVeiligThuisHeeft() => NaarAnderVeiligThuis.EigenTraject(keten.Poort);

    [Fact]
    public async Task EenFeitDatNuWelTeLezenIs_WordtAlsnogVerwerkt() => await HetBureau.FeitAlsnogGelezen(keten.Poort, (await keten.ZonderControle("doorlooptijd")).Dienst);

    [Fact]
    public async Task OokZonderDeControleInDeDienstZietEenAnderNietWatBijHetBureauLigt()
    {
        var (dienst, poort) = await keten.ZonderControle("maatregel");
        var stuk = new Bureaustuk(Id.Ondoorzichtig(), "bericht", "geheim"u8.ToArray(), "proef", Oin.GiNoord);
        await dienst.Bureau.Leg(stuk, TestContext.Current.CancellationToken);
        var pad = $"/maatregel/v1/bureau/rijen/{stuk.Id}";

        Assert.Equal("geheim", $"{(await poort.Als(Oin.GiNoord, Rollen.Bureau).Get(pad)).Met(200)["inhoud"]}");
        (await poort.Als(Oin.GiZuid, Rollen.Bureau).Get(pad)).Probleem(404);
        (await poort.Als(Oin.GiZuid, Rollen.Bureau).Post("/maatregel/v1/bureau/verwijderingen", new { rij = stuk.Id, reden = "x" })).Probleem(404);
        Assert.Equal("42501", await Fout(null, "select id from bureau"));
        Assert.Equal("42501", await Fout(Oin.GiZuid, $"insert into bureau (id, ontvangen_op, bron, oorzaak, sleutel, inhoud, organisatie) values ('x', 0, 'x', 'x', 'x', 'x', '{Oin.GiNoord}')"));
        Assert.Equal("42501", await Fout(Oin.GiNoord, "update bureau set inhoud = ''"));
        Assert.Equal("42501", (await Assert.ThrowsAsync<PostgresException>(() => dienst.Data.AlsWerker(tx => tx.Alle<string>("select inhoud from bureau"), TestContext.Current.CancellationToken))).SqlState);

        (await poort.Als(Oin.GiNoord, Rollen.Bureau).Post("/maatregel/v1/bureau/verwijderingen", new { rij = stuk.Id, reden = "x" })).Met(201);
        Assert.Equal("42501", await Fout(null, "select id from bureauhandeling"));
        Assert.Equal("42501", await Fout(Oin.GiNoord, "delete from bureauhandeling"));
        Assert.Equal("42501", await Fout(Oin.GiNoord, "update bureauhandeling set persoon = 'een ander'"));
        Assert.Equal("42501", await Fout(Oin.GiZuid, $"insert into bureauhandeling (id, op, organisatie, persoon, wat, rij, bron, oorzaak, uitkomst, gedeeld) values ('x', 0, '{Oin.GiNoord}', 'x', 'x', 'x', 'x', 'x', 'x', 0)"));
        Assert.Equal((1, 0), (await Aantal(Oin.GiNoord), await Aantal(Oin.GiZuid)));

        Task<long> Aantal(string wie) => dienst.Data.AlsOrganisatie(Vreemd with { Organisatie = wie }, tx => tx.Eerste<long>("select count(*) from bureauhandeling where rij = @Id", new { stuk.Id }), TestContext.Current.CancellationToken);
        async Task<string> Fout(string? wie, string sql) => (await Assert.ThrowsAsync<PostgresException>(() => wie is null
            ? dienst.Data.AlsDienst(tx => tx.Voer(sql), TestContext.Current.CancellationToken)
            : dienst.Data.AlsOrganisatie(Vreemd with { Organisatie = wie }, tx => tx.Voer(sql), TestContext.Current.CancellationToken))).SqlState;
    }

    /// <summary>Two people, or two instances: each row is handled once.</summary>
    [Fact]
    public async Task WatErTegelijkWordtAfgehandeld_GebeurtEenKeer()
    {
        var (dienst, anderExemplaar) = await keten.ZonderControle("toeleiding");
        for (var i = 0; i < 120; i++)
            await dienst.Bureau.Leg(new Bureaustuk(Id.Ondoorzichtig(), "bericht", [(byte)i], "tegelijk", Oin.DeBrug), TestContext.Current.CancellationToken);

        var opdracht = new { groep = Bureau.Groep("bericht", "tegelijk"), reden = "proef" };
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? keten.Poort : anderExemplaar).Als(Oin.DeBrug, Rollen.Bureau).Post("/toeleiding/v1/bureau/verwijderingen", opdracht)));
        Assert.All(antwoorden, a => Assert.Contains(a.Status, (int[])[201, 404])); // 404: nothing was left
        var rijen = antwoorden.Where(a => a.Status == 201).SelectMany(a => a["uitslagen"]!.AsArray().Select(u => $"{u!["rij"]}")).ToList();

        Assert.Equal(120, rijen.Count);
        Assert.Equal(120, rijen.Distinct().Count());
    }

    [Fact]
    public async Task DePoortLaatPaginasDoor_VoorWieIsAangemeld_EnNietsWatTussenDeDienstenBlijft()
    {
        var traject = keten.Toneel["traject-geaccepteerd"];
        var pagina = $"/doorlooptijd/trajecten/{traject}";
        var koekje = ("Cookie", $"{Webpagina.Koekje}={await keten.Poort.Token(Oin.Inspectie, Rollen.Toezicht)}");

        Assert.Equal($"/toegang/aanmelden?terug={Uri.EscapeDataString(pagina)}", (await keten.Poort.Blader("GET", pagina)).Met(302).Kop("Location"));
        var antwoord = (await keten.Poort.Blader("GET", pagina, null, null, koekje)).Met(200);
        Assert.Equal("text/html; charset=utf-8", antwoord.Kop("Content-Type"));
        Assert.Equal(Webpagina.Inhoudsbeleid, antwoord.Kop("Content-Security-Policy"));
        Assert.Contains("Inspectie Gezondheidszorg en Jeugd (toezicht)", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains(Stijlblad.Adres, antwoord.Tekst, StringComparison.Ordinal);
        (await keten.Poort.Blader("GET", Stijlblad.Adres)).Met(200);
        (await keten.Poort.Blader("GET", "/toegang/aanmelden")).Met(200);
        Assert.Contains(traject, (await keten.Poort.Blader("GET", "/doorlooptijd/?aantal=100", null, null, koekje)).Met(200).Tekst, StringComparison.Ordinal);
        Assert.Contains("<h1>Niet gevonden</h1>", (await keten.Poort.Blader("GET", pagina + "/", null, null, koekje)).Met(404).Tekst, StringComparison.Ordinal);
        (await keten.Poort.Blader("GET", $"/doorlooptijd/v1/trajecten/{traject}", null, null, koekje)).Met(401);
        foreach (var adres in new[] { "/intern/doorlooptijd/log?na=0", "/intern/melding/stand", "/melding/", "/doorlooptijd/..%2fintern/doorlooptijd/log?na=0" })
            Assert.InRange((await keten.Poort.Blader("GET", adres, null, null, koekje)).Status, 401, 404);
        Assert.InRange((await keten.Poort.Blader("POST", pagina, null, null, koekje)).Status, 401, 405);
    }

    /// <summary>Who takes part stands in rows of the others, which an organisation cannot read; the filter may say it all the same, of its own trajecten.</summary>
    [Fact]
    public async Task EenProfessionalZoektZijnTrajectenOpEenAndereDeelnemer()
    {
        var traject = keten.Toneel["traject-geaccepteerd"];
        Assert.Contains(traject, await Zoek(Oin.RaadNoord, Oin.Waterrijk), StringComparison.Ordinal);
        Assert.Contains(traject, await Zoek(Oin.RaadNoord, Oin.VtNoord), StringComparison.Ordinal);
        Assert.DoesNotContain(traject, await Zoek(Oin.RaadNoord, Oin.VtZuid), StringComparison.Ordinal);
        Assert.DoesNotContain(traject, await Zoek(Oin.VtZuid, Oin.VtNoord), StringComparison.Ordinal);

        async Task<string> Zoek(string wie, string organisatie) => (await keten.Poort.Als(wie).Get($"/doorlooptijd/v1/trajecten?aantal=100&organisatie={organisatie}")).Met(200).Tekst;
    }

    /// <summary>What comes back changes the case of the sender, within what the rows of the sender's organisation allow.</summary>
    [Fact]
    public async Task WatTerugkomt_StaatBijDeAfzenderInDeWerklijst()
    {
        var melding = await keten.Verloop.TotOnderzocht();
        var (onderzoek, _, _) = await keten.Verloop.TotUitspraak(await keten.Verloop.BiedAan(melding, melding.Kinderen[0]));
        var raad = keten.Poort.Als(Oin.RaadNoord);
        (await raad.Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/berichten-uitspraak", new { zichtBij = Oin.Heuvelrug })).Met(201);
        await keten.Poort.Rust();
        Assert.Equal("wacht-op-bericht", (await raad.Get($"/raadsonderzoek/v1/onderzoeken/{onderzoek}"))["fase"]!.GetValue<string>());
    }

    [Fact]
    public Task EenAankondiging_EindigtMetHetAanbod() => Aankondigingen.TotAanbod(keten.Poort, keten.Verloop);

    /// <summary>Sender and receiver are two GI's of one service, each with rows that the other does not see: the service sends to itself.</summary>
    [Fact]
    public async Task EenOverdrachtTussenTweeOrganisatiesVanEenDienst_KomtAan()
    {
        var melding = await keten.Verloop.TotOnderzocht();
        var (onderzoek, regie, bericht) = await keten.Verloop.TotUitspraak(await keten.Verloop.BiedAan(melding, melding.Kinderen[0]), Oin.GiZuid);
        var (zuid, noord) = (keten.Poort.Als(Oin.GiZuid), keten.Poort.Als(Oin.GiNoord));
        await keten.Verloop.Aanvaard(Oin.Waterrijk, "toeleiding", bericht);
        var naarZuid = (await keten.Poort.Als(Oin.Waterrijk).Post($"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await keten.Poort.Rust();
        var door = await keten.Verloop.Aanvaard(Oin.GiZuid, "maatregel", naarZuid);
        (await zuid.Post($"/maatregel/v1/overdrachten/{regie}/besluiten", new { besluit = "teruggelegd", door, reden = "verkeerde-gi" })).Met(201);
        await keten.Poort.Rust();

        var opnieuw = (await keten.Poort.Als(Oin.RaadNoord).Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/overdrachten", new { gi = Oin.GiNoord, zichtBij = Oin.GiZuid, inhoud = Verloop.InhoudBijMaatregel })).Met(201);
        await keten.Poort.Rust();
        var tweede = opnieuw["bericht"]!.GetValue<Guid>();
        await keten.Verloop.Aanvaard(Oin.GiZuid, "maatregel", tweede);
        var zicht = (await zuid.Post($"/maatregel/v1/overdrachten/{tweede}/zichtoverdrachten", new { inhoud = Verloop.Inhoud })).Met(201)["overdracht"]!.GetValue<Guid>();
        await keten.Poort.Rust();
        Assert.Equal("ontvanger", (await noord.Get($"/maatregel/v1/overdrachten/{zicht}")).Met(200)["zijde"]!.GetValue<string>());
        await keten.Verloop.Aanvaard(Oin.GiNoord, "maatregel", zicht);
        await keten.Poort.Rust();

        var bijZuid = (await zuid.Get($"/maatregel/v1/overdrachten/{zicht}")).Met(200);
        Assert.Equal(("aanbieder", "geaccepteerd"), (bijZuid["zijde"]!.GetValue<string>(), bijZuid["toestand"]!.GetValue<string>()));
    }

    /// <summary>Two people announce at once: the GI hears it once.</summary>
    [Fact]
    public async Task TweeAankondigingenTegelijk_WordenErEen()
    {
        var melding = await keten.Verloop.TotOnderzocht();
        var onderzoek = await keten.Verloop.TotInOnderzoek(await keten.Verloop.BiedAan(melding, melding.Kinderen[0]));
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => keten.Poort.Als(Oin.RaadNoord).Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/aankondigingen", new { ontvanger = Oin.GiNoord })));
        Assert.Single(antwoorden, a => a.Status == 201);
        Assert.All(antwoorden.Where(a => a.Status != 201), a => Assert.Equal("urn:keten:regel:EenOntvangerHoortHetEenKeer", a.Probleem(409)["type"]!.GetValue<string>()));
    }

    [Theory]
    [MemberData(nameof(Tabellen))]
    public async Task EenTransactieZonderOrganisatieGeeftEenFoutEnGeenLegeTabel(string dienst, string tabel)
    {
        var (zelf, _) = await keten.ZonderControle(dienst);
        var fout = await Assert.ThrowsAsync<PostgresException>(() => zelf.Data.AlsDienst(tx => tx.Alle<string>($"select 'x' from {tabel}"), TestContext.Current.CancellationToken));
        Assert.Equal("42501", fout.SqlState);
        Assert.Contains("organisatie en doel ontbreken", fout.MessageText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Tabellen))]
    public async Task EenVreemdeOrganisatieVindtGeenRijVanEenAnder(string dienst, string tabel)
    {
        var (zelf, _) = await keten.ZonderControle(dienst);
        var rijen = await zelf.Data.AlsOrganisatie(Vreemd with { Organisatie = HeeftHierNiets }, tx => tx.Eerste<long>($"select count(*) from {tabel}"), TestContext.Current.CancellationToken);
        Assert.Equal(0, rijen);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NaTerugleggenOfIntrekkenIsDeSleutelVanDeInhoudUitDeKluis(bool ingetrokken)
    {
        var melding = await keten.Verloop.TotOnderzocht();
        var aanbod = (await keten.Verloop.BiedAan(melding, melding.Kinderen[0])).Procesregie;
        await keten.Poort.Rust();
        var sleutel = await Eerste("keten_raadsonderzoek", $"select sleutel from overdracht_sleutel where overdracht = '{aanbod}' and zijde = 'ontvanger'");
        Assert.NotNull(await Eerste("keten_raadsonderzoek_sleutels", $"select id from sleutel where id = '{sleutel}'"));

        if (ingetrokken) (await keten.Verloop.TrekIn(aanbod)).Met(201);
        else (await keten.Verloop.Besluit(aanbod, await keten.Verloop.Professional(Oin.RaadNoord), accepteert: false)).Met(201);
        await keten.Poort.Rust();

        Assert.Null(await Eerste("keten_raadsonderzoek", $"select sleutel from overdracht_sleutel where overdracht = '{aanbod}'"));
        Assert.Null(await Eerste("keten_raadsonderzoek_sleutels", $"select id from sleutel where id = '{sleutel}'"));
    }

    [Fact]
    public async Task EenVergetenKindKanOpnieuwWordenGemeld_EnIsDanEenNieuwTraject()
    {
        var kind = Verloop.Kind();
        var vt = keten.Poort.Als(Oin.VtNoord);
        var eerst = (await vt.Post("/melding/v1/meldingen", Verloop.Melding(kind))).Met(201);
        var melding = eerst["id"]!.GetValue<Guid>();
        var sleutel = await Eerste("keten_melding", $"select p.sleutel from persoon p join kind k on k.persoon = p.id where k.traject = '{eerst["trajecten"]![0]!["traject"]}'");
        var (dienst, poort) = await keten.ZonderControle("melding");
        await dienst.Kluis.Vernietig(Guid.Parse(sleutel!), TestContext.Current.CancellationToken);

        // The instance that was told forgets at once, another within half a minute: asked here is the one that knows.
        Assert.Null((await poort.Als(Oin.VtNoord).Get($"/melding/v1/meldingen/{melding}")).Met(200)["kinderen"]![0]!["jeugdige"]);
        var opnieuw = (await poort.Als(Oin.VtNoord).Post("/melding/v1/meldingen", Verloop.Melding(kind))).Met(201);
        Assert.False(opnieuw["trajecten"]![0]!["heraanmelding"]!.GetValue<bool>());
    }

    private async Task<string?> Eerste(string database, string sql)
    {
        await using var verbinding = new NpgsqlConnection(keten.Beheerder + database);
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return await opdracht.ExecuteScalarAsync() as string;
    }

    [Fact]
    public async Task EenVreemdeOrganisatieSchrijftNietsOpNaamVanEenAnder()
    {
        var (melding, _) = await keten.ZonderControle("melding");
        Task<int> Voer(string sql) => melding.Data.AlsOrganisatie(Vreemd, tx => tx.Voer(sql), TestContext.Current.CancellationToken);

        Assert.Equal(0, await Voer($"update dossier set fase = 'x' where id = '{keten.Toneel.Melding.Id}'"));
        var fout = await Assert.ThrowsAsync<PostgresException>(() =>
            Voer($"insert into kind (traject, organisatie, persoon, begonnen_op) values ('{Guid.Empty}', '{Oin.VtNoord}', '{Guid.Empty}', 0)"));
        Assert.Equal("42501", fout.SqlState);
    }

    [Theory]
    [InlineData("delete from gebeurtenis")]
    [InlineData("update gebeurtenis set gegevens = ''")]
    [InlineData("delete from inzage")]
    [InlineData("update inzage set persoon = 'een ander'")]
    [InlineData("create table x (y text)")]
    public async Task DeDienstKanZijnDossierEnZijnInzagelogNietVeranderen(string sql)
    {
        var (melding, _) = await keten.ZonderControle("melding");
        var eigen = Vreemd with { Organisatie = Oin.VtNoord };
        Assert.Equal("42501", (await Assert.ThrowsAsync<PostgresException>(() => melding.Data.AlsOrganisatie(eigen, tx => tx.Voer(sql), TestContext.Current.CancellationToken))).SqlState);
    }

    [Theory]
    [InlineData("select gegevens from gebeurtenis")]
    [InlineData("select gegevens from persoon")]
    [InlineData("select verpakt from overdracht_sleutel")]
    [InlineData("select antwoord from idempotentie")]
    public async Task DeWerkerLeestGeenInhoud(string sql)
    {
        var (melding, _) = await keten.ZonderControle("melding");
        Assert.Equal("42501", (await Assert.ThrowsAsync<PostgresException>(() => melding.Data.AlsWerker(tx => tx.Alle<string>(sql), TestContext.Current.CancellationToken))).SqlState);
    }

    [Fact]
    public async Task KanEenBlikNietWordenVastgelegdDanKomtErGeenAntwoord()
    {
        var vt = keten.Poort.Als(Oin.VtNoord);
        var pad = $"/melding/v1/meldingen/{keten.Toneel.Melding.Id}";
        await using var beheer = NpgsqlDataSource.Create(keten.Beheerder + "keten_melding");
        await using (var weg = beheer.CreateCommand("revoke insert on inzage from keten_melding_dienst")) await weg.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        try
        {
            var antwoord = await vt.Get(pad);
            Assert.InRange(antwoord.Status, 500, 503);
            Assert.DoesNotContain("Zonnebloem", antwoord.Tekst, StringComparison.Ordinal);
        }
        finally
        {
            await using var terug = beheer.CreateCommand("grant insert on inzage to keten_melding_dienst");
            await terug.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await vt.Get(pad)).Met(200);
    }

    [Fact]
    public Task VanTweeBesluitenTegelijkGeldtErPreciesEen() => GelijktijdigeBesluiten.Houdt(keten.Poort);

    [Fact]
    public Task VanTweeAanbiedingenTegelijkIsErPreciesEen_EnHoortDeAnderWaarom() => GelijktijdigeAanbiedingen.Houdt(keten.Poort);

    [Fact]
    public Task WatIsVerstuurd_IsOntvangenEnBeantwoord() => SluitendeOverdracht.Houdt(keten.Poort);

    [Fact]
    public Task DeRegioBeeindigtEenAanbodWaarvanDeOntvangerWegIs() => GedwongenEinde.Houdt(keten.Poort);

    [Fact]
    public Task TweeTegelijkOnderEenSleutelGevenEenGevolg() => EenOpdrachtOnderHaarSleutel.Tegelijk(keten.Poort, 10);

    [Theory]
    [InlineData("/melding/v1/meldingen", true)]
    [InlineData("/melding/v1/meldingen", false)]
    public Task EenBerichtVan50MbWordtGeweigerdEnDeDienstBlijftOp(string pad, bool lengteVooraf) => GroteBerichten.Weigert(keten.Poort, pad, lengteVooraf);

    [Fact]
    public async Task NultekensBrekenNiets()
    {
        var vt = keten.Poort.Als(Oin.VtNoord);
        var kind = Verloop.Kind();
        kind["naam"] = "Noor\u0000 👩‍👧";
        var melding = Verloop.Melding(kind);
        melding["volwassenen"] = new[] { new { naam = "R.\u0000", rol = "vader", heeftGezag = true } };
        var id = (await vt.Post("/melding/v1/meldingen", melding)).Met(201)["id"];
        Assert.Equal("Noor\u0000 👩‍👧", (await vt.Get($"/melding/v1/meldingen/{id}")).Met(200)["kinderen"]![0]!["jeugdige"]!["naam"]!.GetValue<string>());
        foreach (var vraag in new[] { "fase=%00", "cursor=bmE6AA", "cursor=bmE6PwA" }) (await vt.Get("/melding/v1/meldingen?" + vraag)).Probleem(400);
    }

    [Theory]
    [InlineData("/intern/melding/log?na=0")]
    [InlineData("/intern/melding/stand")]
    [InlineData("/melding/v1/../../intern/melding/log?na=0")]
    [InlineData("/melding/v1/%2e%2e/%2e%2e/intern/melding/log?na=0")]
    [InlineData("/melding/v1/..%2f..%2fintern/melding/log?na=0")]
    [InlineData("/melding/v1//intern/melding/log?na=0")]
    [InlineData("/melding/intern/melding/log?na=0")]
    public async Task AdressenTussenDienstenZijnNietDoorDePoortTeBereikenOokNietMetHetGeheim(string pad)
    {
        var geheim = (await keten.Omgeving("melding"))["Keten__InternSleutel"];
        (await keten.Poort.Stuur("GET", pad, null, await keten.Poort.Token(Oin.VtNoord, Rollen.Professional), ("Keten-Intern", geheim))).Probleem(404);
    }

    [Fact]
    public async Task EenDienstZelfGeeftZijnLogboekAlleenMetHetGeheim()
    {
        using var melding = new Poort(new Uri((await keten.Omgeving("melding"))["ASPNETCORE_URLS"]), keten.Poort);
        var token = await keten.Poort.Token(Oin.VtNoord, Rollen.Professional);
        (await melding.Stuur("GET", "/intern/melding/log?na=0", token: token)).Probleem(401);
        (await melding.Stuur("GET", "/intern/melding/log?na=0", null, token, ("Keten-Intern", "geraden"))).Probleem(401);
        var logboek = (await melding.Stuur("GET", "/intern/melding/log?na=0", null, null, ("Keten-Intern", (await keten.Omgeving("melding"))["Keten__InternSleutel"]))).Met(200).Tekst;
        Assert.Contains(keten.Toneel.Melding.Kinderen[0].Traject.ToString(), logboek, StringComparison.Ordinal);
        Assert.DoesNotContain("Zonnebloem", logboek, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GeenProcesSchrijftEenNaamOfBsnInZijnLogboek()
    {
        var bestanden = Directory.GetFiles(keten.Logboeken);
        Assert.NotEmpty(bestanden);
        foreach (var bestand in bestanden) LogboekenZonderNamen.Schoon(await File.ReadAllTextAsync(bestand, TestContext.Current.CancellationToken));
    }

    /// <summary>In an address stands which case somebody looked at: that belongs in the log of looks.</summary>
    [Fact]
    public async Task DePoortSchrijftGeenAdresVanEenZaakInZijnLogboek()
    {
        (await keten.Poort.Als(Oin.VtNoord).Get($"/melding/v1/meldingen/{keten.Toneel.Melding.Id}")).Met(200);
        var poort = await File.ReadAllTextAsync(Path.Combine(keten.Logboeken, "poort.log"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("/v1/", poort, StringComparison.Ordinal);
        Assert.DoesNotContain($"{keten.Toneel.Melding.Id}", poort, StringComparison.OrdinalIgnoreCase);
    }
}
