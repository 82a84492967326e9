using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Tests;

/// <summary>Who hands over one child of a gezin without the others hears that, and so does the receiver: no child is lost.</summary>
public sealed class Gezinnen
{
    private const string Verzoek = "verzoek-tot-onderzoek";

    [Fact]
    public async Task WieEenKindAanbiedtZonderHetAndere_HoortDatMeteen_EnDeOntvangerOok()
    {
        await using var keten = await Samen(2);
        var (kind, ander) = (keten.Kinderen[0], keten.Kinderen[1]);

        var aanbieding = await keten.Bied(Grond.VtNoord, Verzoek, kind, Grond.RvdkNoord);
        Assert.True(await keten.TotRust());

        Assert.Equal([(ander, "bij-aanbieder")], Genoemd(aanbieding.NietMee));
        Assert.Equal([(ander, "bij-aanbieder")], await Bij(keten, Grond.VtNoord, aanbieding));
        Assert.Equal([(ander, "bij-aanbieder")], await Bij(keten, Grond.RvdkNoord, aanbieding));
    }

    [Fact]
    public async Task WieDeKinderenSamenAanbiedt_LaatNiemandAchter()
    {
        await using var keten = await Samen(2);
        var eerst = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[0], Grond.RvdkNoord);
        var daarna = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[1], Grond.RvdkNoord);
        Assert.Empty(daarna.NietMee);

        // The first was offered when the second was not yet; neither side misses anybody once the second is there.
        Assert.True(await keten.TotRust());
        foreach (var aanbieding in new[] { eerst, daarna })
        {
            foreach (var oin in new[] { Grond.VtNoord, Grond.RvdkNoord }) Assert.Empty(await Bij(keten, oin, aanbieding));
        }

        Assert.Null(await keten.Accepteer(eerst.Id!.Value));
        Assert.Null(await keten.Accepteer(daarna.Id!.Value));
        Assert.True(await keten.TotRust());
        foreach (var oin in new[] { Grond.VtNoord, Grond.RvdkNoord }) Assert.Empty(await Bij(keten, oin, eerst));
    }

    [Fact]
    public async Task VanDrieKinderenWordtAlleenGenoemdWieNietMeeGaat()
    {
        await using var keten = await Samen(3);
        await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[0], Grond.RvdkNoord);
        var tweede = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[1], Grond.RvdkNoord);
        Assert.True(await keten.TotRust());

        Assert.Equal([(keten.Kinderen[2], "bij-aanbieder")], Genoemd(tweede.NietMee));
        Assert.Equal([(keten.Kinderen[2], "bij-aanbieder")], await Bij(keten, Grond.RvdkNoord, tweede));
        var verteld = (await Inhoud(keten, Grond.RvdkNoord, tweede.Id!.Value))!.Gezinsgenoten!;
        Assert.Equal([(keten.Kinderen[0], true), (keten.Kinderen[2], false)], verteld.Select(g => (g.Traject, g.MeeAangeboden)).OrderBy(g => g.Traject != keten.Kinderen[0]));
    }

    [Fact]
    public async Task WieMetEenGenootIsGemeldHoortErbij_OokUitEenEerdereMelding()
    {
        await using var keten = await Proefketen.Start(4);
        await Meld(keten, 0, 1);
        await Meld(keten, 1, 2);

        var aanbieding = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[0], Grond.RvdkNoord);

        Assert.Equal(new[] { keten.Kinderen[1], keten.Kinderen[2] }.Order(), aanbieding.NietMee.Select(g => g.Traject).Order());
    }

    [Fact]
    public async Task EenKindAlleen_EnWieEenAndereOrganisatieKent_WordtNietGenoemd()
    {
        await using var keten = await Proefketen.Start(2);
        await keten.Beschadig("melding", "insert into dossier_traject (dossier, traject, organisatie) values ('elders', @a, @oin), ('elders', @b, @oin)", new { a = keten.Kinderen[0], b = keten.Kinderen[1], oin = Grond.Inspectie });

        var aanbieding = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[0], Grond.RvdkNoord);
        Assert.True(await keten.TotRust());

        Assert.Empty(aanbieding.NietMee);
        Assert.Null((await Inhoud(keten, Grond.RvdkNoord, aanbieding.Id!.Value))!.Gezinsgenoten);
    }

    [Fact]
    public async Task WaarNietsOvergaatWordtNiemandGenoemd()
    {
        await using var keten = await Samen(2);
        await Geef(keten, Grond.RvdkNoord, keten.Kinderen[0]);

        var bericht = await keten.Bied(Grond.RvdkNoord, "bericht-uitspraak", keten.Kinderen[0], Grond.VtNoord);

        Assert.Empty(bericht.NietMee);
        Assert.Null((await Inhoud(keten, Grond.RvdkNoord, bericht.Id!.Value, Opslag.Aanbieder))!.Gezinsgenoten);
    }

    [Fact]
    public async Task WieDoorgeeftWatHijKreeg_NoemtWieBijDeVorigeAchterbleef()
    {
        await using var keten = await Samen(3);
        await Geef(keten, Grond.RvdkNoord, keten.Kinderen[0]);
        await Geef(keten, Grond.RvdkNoord, keten.Kinderen[1]);

        var naarDeGi = await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi);
        Assert.True(await keten.TotRust());

        // The second is with the RvdK still, the third never was.
        (Guid, string)[] verwacht = [(keten.Kinderen[1], "bij-aanbieder"), (keten.Kinderen[2], "elders")];
        Assert.Equal(verwacht.Order(), Genoemd(naarDeGi.NietMee).Order());
        Assert.Equal(verwacht.Order(), (await Bij(keten, Grond.Gi, naarDeGi)).Order());
    }

    [Fact]
    public async Task WieElkKindLosKreeg_KentZeAlsEenGezin()
    {
        await using var keten = await Samen(2);
        await Geef(keten, Grond.RvdkNoord, keten.Kinderen[0]);
        await Geef(keten, Grond.RvdkNoord, keten.Kinderen[1]);
        await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi);
        var tweede = await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[1], Grond.GiAnders);

        // To another GI: the first is offered too, and stays with the RvdK until somebody accepts.
        Assert.Equal([(keten.Kinderen[0], "bij-aanbieder")], Genoemd(tweede.NietMee));
    }

    [Fact]
    public async Task WieNaarEenAnderGing_IsElders()
    {
        await using var keten = await Samen(2);
        await Geef(keten, Grond.RvdkZuid, keten.Kinderen[1]);

        var aanbieding = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[0], Grond.RvdkNoord);

        Assert.Equal([(keten.Kinderen[1], "elders")], Genoemd(aanbieding.NietMee));
    }

    [Fact]
    public async Task WordtHetAndereKindTeruggelegd_DanIsHetWeerNietMee()
    {
        await using var keten = await Samen(2);
        var eerst = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[0], Grond.RvdkNoord);
        var daarna = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[1], Grond.RvdkNoord);
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Besluit(daarna.Id!.Value, Besluitsoort.Teruggelegd));
        Assert.True(await keten.TotRust());

        foreach (var oin in new[] { Grond.VtNoord, Grond.RvdkNoord })
        {
            Assert.Equal([(keten.Kinderen[1], "bij-aanbieder")], await Bij(keten, oin, eerst));
            Assert.Empty(await Bij(keten, oin, daarna)); // what did not go through leaves nobody behind
        }
    }

    [Fact]
    public async Task NaTerugleggenWeetDeOntvangerNietMeerWieErbijHoort()
    {
        await using var keten = await Samen(2);
        var aanbieding = await keten.Bied(Grond.VtNoord, Verzoek, keten.Kinderen[0], Grond.RvdkNoord);
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Besluit(aanbieding.Id!.Value, Besluitsoort.Teruggelegd));

        Assert.Empty(await Bij(keten, Grond.RvdkNoord, aanbieding));
        Assert.Equal(0, await keten.Tel("raadsonderzoek", "select count(*) from dossier_traject"));
    }

    [Fact]
    public async Task NaEenBackupKentDeOntvangerHetGezinNog()
    {
        await using var keten = await Samen(2);
        keten.MaakBackup("raadsonderzoek");
        await Geef(keten, Grond.RvdkNoord, keten.Kinderen[0]);
        await keten.ZetTerug("raadsonderzoek");
        Assert.True(await keten.TotRust());

        var naarDeGi = await keten.Bied(Grond.RvdkNoord, "uitvoering-maatregel", keten.Kinderen[0], Grond.Gi);

        Assert.Equal([(keten.Kinderen[1], "elders")], Genoemd(naarDeGi.NietMee));
    }

    private static async Task<Proefketen> Samen(int kinderen)
    {
        var keten = await Proefketen.Start(kinderen);
        await Meld(keten, [.. Enumerable.Range(0, kinderen)]);
        return keten;
    }

    /// <summary>A dossier of Veilig Thuis about these children.</summary>
    private static async Task Meld(Proefketen keten, params int[] kinderen)
    {
        var dossier = Id.Nieuw();
        foreach (var kind in kinderen)
            await keten.Beschadig("melding", "insert into dossier_traject (dossier, traject, organisatie) values (@dossier, @kind, @VtNoord)", new { dossier, kind = keten.Kinderen[kind], Grond.VtNoord });
    }

    /// <summary>A child goes from Veilig Thuis to a RvdK that accepts it.</summary>
    private static async Task Geef(Proefketen keten, string raad, Guid kind)
    {
        var aanbieding = await keten.Bied(Grond.VtNoord, Verzoek, kind, raad);
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Accepteer(aanbieding.Id!.Value, raad));
        Assert.True(await keten.TotRust());
    }

    private static List<(Guid, string)> Genoemd(IEnumerable<Gezinsgenoot> genoten) => [.. genoten.Select(g => (g.Traject, g.BijAanbieder ? Gezin.BijAanbieder : Gezin.Elders))];

    /// <summary>Who is named to an organisation that looks at the handover.</summary>
    private static async Task<List<(Guid, string)>> Bij(Proefketen keten, string oin, Aanbieding aanbieding) => Genoemd(await keten.Als(oin, async (tx, d) =>
    {
        var rij = (await Opslag.Laad(tx, aanbieding.Id!.Value, new Wie(oin, Rollen.Professional, Doelen.Jeugdbescherming, "p")))!;
        return await Gezin.NietMeeAangeboden(tx, rij, await d.Overdrachten.Inhouden.Lees(tx, rij, CancellationToken.None));
    }));

    private static Task<OverdrachtInhoud?> Inhoud(Proefketen keten, string oin, Guid overdracht, string zijde = Opslag.Ontvanger) => keten.Als(oin, async (tx, d) =>
        await d.Overdrachten.Inhouden.Lees(tx, (await Opslag.Laad(tx, overdracht, zijde, false))!, CancellationToken.None));
}
