using System.Security.Cryptography;
using System.Text;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Tests;

/// <summary>What lies at the desk is tried again by the way by which it would have come in, or discarded; and nothing of it is lost or done twice.</summary>
public sealed class BijHetBureau
{
    private const string Onverwacht = "een onverwachte fout bij het verwerken (InvalidOperationException)";

    private static readonly Bureaukeuze Alles = new(null, null, null, null);

    [Fact]
    public async Task MetEenVerkeerdeSleutelVanDeOrganisatieLigtHetBijHetBureau_EnMetDeGoedeWordtHetIngenomen()
    {
        await using var keten = await Proefketen.Start();
        keten.Organisaties = MetVerkeerdeSleutel(keten.Map, Grond.RvdkNoord);
        await keten.Herstart("raadsonderzoek");
        var overdracht = await keten.BiedAanDeRaad();
        await keten.Bezorg(keten.Post.Onderweg.Dequeue());
        Assert.Equal(["de inhoud is niet te openen"], await keten.Bureau("raadsonderzoek"));
        Assert.Equal([Verwerking.Geweigerd], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord)));
        Assert.Null(await keten.BijDeRaad(overdracht));

        keten.Organisaties = Grond.Organisaties;
        await keten.Herstart("raadsonderzoek");
        Assert.Equal([Verwerking.Ingenomen], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord)));

        Assert.Empty(await keten.Bureau("raadsonderzoek"));
        Assert.Null(await keten.Accepteer(overdracht));
        Assert.True(await keten.TotRust());
        Assert.Equal(Toestand.Geaccepteerd, (await keten.BijVeiligThuis(overdracht))!.Toestand);
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task EenProefZegtWatErZouGebeuren_EnVerandertNiets()
    {
        await using var keten = await MetBureau(3);
        await keten.Beschadig("raadsonderzoek", "update bureau set inhoud = 'geen base64' where id = (select min(id) from bureau)");
        var (voor, onderweg) = (Keuring.Afdruk(keten.Map), keten.Post.Onderweg.Count);

        var proef = await keten.VerwerkBureau(Grond.RvdkNoord, droog: true);

        Assert.Equal([Verwerking.Geweigerd, Verwerking.Ingenomen, Verwerking.Ingenomen], proef.Select(p => p.Uitkomst));
        Assert.NotNull(proef[0].Bezwaar);
        Assert.Equal(voor, Keuring.Afdruk(keten.Map));
        Assert.Equal(onderweg, keten.Post.Onderweg.Count);
        Assert.Equal(3, await keten.Tel("raadsonderzoek", "select count(*) from bureau"));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select positie from dienst_stand"));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from vergeten"));
        Assert.Equal(3, await keten.Tel("raadsonderzoek", "select count(*) from bureauhandeling where wat = 'proef'"));
        Assert.Equal(proef.Select(p => (p.Rij, p.Uitkomst)), (await keten.VerwerkBureau(Grond.RvdkNoord)).Select(p => (p.Rij, p.Uitkomst))); // and so it is
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task StervenTijdensHetOpnieuwVerwerken_VerliestNietsEnDoetNietsTweeKeer(int bij)
    {
        await using var keten = await MetBureau(3);
        var voor = Keuring.Afdruk(keten.Map);
        keten.GaatMis = (bij, new TimeoutException("proces weg"));
        await Assert.ThrowsAsync<TimeoutException>(() => keten.VerwerkBureau(Grond.RvdkNoord));
        await keten.Herstart("raadsonderzoek");

        Assert.Equal(voor, Keuring.Afdruk(keten.Map));
        Assert.Equal(3, await keten.Tel("raadsonderzoek", "select count(*) from bureau"));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from bureauhandeling"));

        Assert.Equal(Enumerable.Repeat(Verwerking.Ingenomen, 3), await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord)));
        Assert.Empty(await keten.VerwerkBureau(Grond.RvdkNoord));
        Assert.Equal(3, await keten.Tel("raadsonderzoek", "select count(*) from overdracht"));
        Assert.Equal(3, await keten.Tel("raadsonderzoek", "select count(*) from gebeurtenis"));
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task EenDieNietGaatHoudtDeAndereVanDeGroepNietTegen_EnKomtErHalverwegeGeenSpoorVanDoor()
    {
        await using var keten = await MetBureau(3);
        keten.GaatMis = (2, new InvalidOperationException("onvoorzien"));

        var uitslagen = await keten.VerwerkBureau(Grond.RvdkNoord, Alles with { Groep = Bureau.Groep("helft", Onverwacht) });

        Assert.Equal([Verwerking.Ingenomen, Verwerking.Geweigerd, Verwerking.Ingenomen], uitslagen.Select(u => u.Uitkomst));
        Assert.Equal(Onverwacht, uitslagen[1].Bezwaar);
        Assert.Equal(2, await keten.Tel("raadsonderzoek", "select count(*) from overdracht"));
        Assert.Equal(2, await keten.Tel("raadsonderzoek", "select positie from dienst_stand"));
        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from bureau where id = @Rij", new { uitslagen[1].Rij }));
        Assert.Empty(Keuring.Bezwaren(keten.Map));
        Assert.Equal([Verwerking.Ingenomen], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord)));
    }

    [Fact]
    public async Task WatIntussenIsIngehaaldOfAlBekendIs_IsNietMeerNodig()
    {
        await using var keten = await MetBureau(2);
        var overdrachten = keten.Post.OoitVerzonden.Select(p => ContractJson.Lees<OverdrachtHelft>(p.Helft)).ToList();
        await keten.Bezorg(overdrachten[0]);
        Assert.Null(await keten.Wens(overdrachten[1].Overdracht));
        await keten.Bezorg(keten.LaatsteHelft(Zijde.Aanbieder));
        var voor = Keuring.Afdruk(keten.Map);

        var uitkomsten = await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord));

        Assert.Equal([Verwerking.Bekend, Verwerking.Ingehaald], uitkomsten.Order());
        Assert.Equal(voor, Keuring.Afdruk(keten.Map));
        Assert.Empty(await keten.Bureau("raadsonderzoek"));
    }

    [Fact]
    public async Task WatIsVerwijderdIsNietMeerTeLezenEnKomtNietTerug_OokNietAlsDeAndereKantHetBlijftSturen()
    {
        await using var keten = await Proefketen.Start();
        await keten.BiedAanDeRaad();
        var onleesbaar = Tekst(keten.LaatsteHelft(Zijde.Aanbieder), "geen helft van Noor");
        await keten.Bezorg(onleesbaar);
        var rij = await keten.Tel("raadsonderzoek", "select count(*) from bureau where sleutel in (select sleutel from vergeten)");
        Assert.Equal(0, rij);

        var uitslag = Assert.Single(await keten.VerwijderBureau(Grond.RvdkNoord, Alles with { Groep = Bureau.Groep("helft", "de helft is niet te lezen") }, "proef van Noor"));
        Assert.Equal(Verwerking.Verwijderd, uitslag.Uitkomst);
        await keten.Herstart("raadsonderzoek");
        await keten.Bezorg(onleesbaar);

        Assert.Empty(await keten.Bureau("raadsonderzoek"));
        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from vergeten"));
        Assert.Equal(1, await keten.Tel("raadsonderzoek", "select count(*) from bureauhandeling where uitkomst = 'verwijderd' and hash = @hash", new { hash = Helften.Hash(ContractJson.Schrijf(onleesbaar)) }));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from bureauhandeling where reden like '%Noor%'"));
    }

    [Fact]
    public async Task EenAnderZietEnVerwerktNietWatVoorDezeOrganisatieKwam()
    {
        await using var keten = await MetBureau(1);
        Assert.Empty(await keten.VerwerkBureau(Grond.RvdkZuid));
        Assert.Empty(await keten.VerwijderBureau(Grond.RvdkZuid, Alles, "weg"));
        Assert.Single(await keten.Bureau("raadsonderzoek"));
    }

    [Fact]
    public async Task EenBerichtDatEenEerdereVersieNietKende_WordtUitgepakt_EnElkeHelftGaatNaarWieHijBestemdWas()
    {
        await using var keten = await Proefketen.Start(kinderen: 2);
        await keten.BiedAanDeRaad();
        var zuid = (await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", keten.Kinderen[1], Grond.RvdkZuid)).Id!.Value;
        var helften = string.Join(',', keten.Post.OoitVerzonden.Select(p => p.Helft));
        keten.Post.Onderweg.Clear();
        await keten.Dienst("raadsonderzoek").Overdrachten.NaarBureau(Encoding.UTF8.GetBytes($$"""{"messageId":"x","message":{"helften":[{{helften}}]} }"""), "onbekend bericht", TestContext.Current.CancellationToken);

        Assert.Equal([Verwerking.Uitgepakt], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord)));
        Assert.Equal([Verwerking.Ingenomen], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord)));
        Assert.Null(await keten.Rij(Grond.RvdkZuid, zuid, Opslag.Ontvanger));
        Assert.Equal([Verwerking.Ingenomen], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkZuid)));
        Assert.NotNull(await keten.Rij(Grond.RvdkZuid, zuid, Opslag.Ontvanger));
        Assert.True(await keten.TotRust());
        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task WatVoorEenAnderBlijktTeZijn_BlijftLiggenVoorHaar()
    {
        await using var keten = await MetBureau(1);
        await keten.Beschadig("raadsonderzoek", "update bureau set organisatie = null"); // put down by an earlier version

        Assert.Equal([Verwerking.Toegewezen], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkZuid, droog: true)));
        Assert.Equal([Verwerking.Toegewezen], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkZuid)));
        Assert.Empty(await keten.VerwerkBureau(Grond.RvdkZuid));
        Assert.Equal([Verwerking.Ingenomen], await Uitkomsten(keten.VerwerkBureau(Grond.RvdkNoord)));
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"message":[]}""")]
    [InlineData("""{"message":{"helften":[null]}}""")]
    [InlineData("""{"message":{"helften":null}}""")]
    public async Task WatGeenHelftIsBlijftLiggen_EnVoorNiemandInHetBijzonder(string bericht)
    {
        await using var keten = await Proefketen.Start();
        await keten.Dienst("raadsonderzoek").Overdrachten.NaarBureau(Encoding.UTF8.GetBytes(bericht), "onbekend bericht", TestContext.Current.CancellationToken);

        var uitslag = Assert.Single(await keten.VerwerkBureau(Grond.RvdkZuid));
        Assert.Equal((Verwerking.Geweigerd, "het bericht is niet te lezen"), (uitslag.Uitkomst, uitslag.Bezwaar));
        Assert.Single(await keten.VerwerkBureau(Grond.RvdkNoord));
        Assert.Equal(2, await keten.Tel("raadsonderzoek", "select count(*) from bureauhandeling where gedeeld = 1"));
    }

    [Fact]
    public async Task EenOpdrachtIsBegrensd_EnGaatVerderWaarDeVorigeOphield()
    {
        await using var keten = await Proefketen.Start();
        for (var i = 0; i < Bureau.Hoogstens + 5; i++)
            await keten.Dienst("raadsonderzoek").Overdrachten.NaarBureau(Encoding.UTF8.GetBytes($"bericht {i}"), "onbekend bericht", TestContext.Current.CancellationToken);

        var eerst = await keten.VerwerkBureau(Grond.RvdkNoord);
        var daarna = await keten.VerwerkBureau(Grond.RvdkNoord, Alles with { Na = eerst[^1].Rij });

        Assert.Equal((Bureau.Hoogstens, 5), (eerst.Count, daarna.Count));
        Assert.Equal(Bureau.Hoogstens + 5, eerst.Concat(daarna).Select(u => u.Rij).Distinct().Count());
        Assert.Equal(Bureau.Hoogstens, (await keten.VerwijderBureau(Grond.RvdkNoord, Alles, "proef")).Count);
        Assert.Empty(await keten.VerwerkBureau(Grond.RvdkNoord, Alles with { OntvangenTot = DateTimeOffset.UnixEpoch }));
    }

    /// <summary>Offers to the Raad that could not be handled when they came, and can be now.</summary>
    private static async Task<Proefketen> MetBureau(int aantal)
    {
        var keten = await Proefketen.Start(aantal);
        for (var kind = 0; kind < aantal; kind++)
        {
            await keten.BiedAanDeRaad(kind);
            keten.GaatMis = (1, new InvalidOperationException("onvoorzien"));
            await keten.Bezorg(keten.Post.Onderweg.Dequeue());
        }

        Assert.Equal(Enumerable.Repeat(Onverwacht, aantal), await keten.Bureau("raadsonderzoek"));
        return keten;
    }

    private static async Task<List<string>> Uitkomsten(Task<List<Bureauuitslag>> uitslagen) => (await uitslagen).ConvertAll(u => u.Uitkomst);

    private static OverdrachtHelft Tekst(OverdrachtHelft bericht, string helft) => bericht with { Helft = helft, Hash = Helften.Hash(helft) };

    /// <summary>The same organisations, of which one was given another private key than belongs to its public one.</summary>
    private static Organisaties MetVerkeerdeSleutel(string map, string oin)
    {
        var inrichting = Path.Combine(map, "inrichting");
        Directory.CreateDirectory(Path.Combine(inrichting, "organisaties"));
        var register = Grond.Organisaties.Alle.ToList();
        File.WriteAllText(Path.Combine(inrichting, "organisaties.json"), System.Text.Json.JsonSerializer.Serialize(register, System.Text.Json.JsonSerializerOptions.Web));
        using var verkeerd = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(Path.Combine(inrichting, "organisaties", oin + ".pem"), verkeerd.ExportPkcs8PrivateKeyPem());
        return new Organisaties(inrichting);
    }
}
