namespace Keten.Overdrachten.Tests;

/// <summary>The check of the histories is worth something: what a broken program would do turns it red.</summary>
public sealed class KeuringZietHet
{
    [Fact]
    public async Task EenGoedeOverdracht_GeeftGeenBezwaren()
    {
        await using var keten = await Geaccepteerd();

        Assert.Empty(Keuring.BezwarenInRust(keten.Map));
    }

    [Fact]
    public async Task VrijgevenBijHetAanbod_WordtGezien()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        Assert.Empty(Keuring.Bezwaren(keten.Map));

        // A broken sender that lets go when it has offered, and cites its own half for want of an acceptance.
        await keten.Beschadig(
            "melding",
            "update toekenning set vrij_overdracht = @overdracht, vrij_epoch = 1, vrij_versie = 1, vrij_hash = (select eigen_hash from overdracht where id = @overdracht) "
            + "where id = (select toekenning from aanbod where overdracht = @overdracht)",
            new { overdracht });

        var bezwaren = Keuring.Bezwaren(keten.Map);
        Assert.Contains("niemand is gebonden aan procesregie", bezwaren);
        Assert.Contains("vrijgegeven op een antwoord dat de ontvanger niet heeft", bezwaren);
    }

    [Fact]
    public async Task VrijgevenOpDeOntvangst_WordtGezien()
    {
        await using var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());

        await keten.Beschadig(
            "melding",
            "update toekenning set vrij_overdracht = @overdracht, vrij_epoch = 1, vrij_versie = 1, vrij_hash = (select ander_hash from overdracht where id = @overdracht) "
            + "where id = (select toekenning from aanbod where overdracht = @overdracht)",
            new { overdracht });

        Assert.Contains("vrijgegeven zonder acceptatie", Keuring.Bezwaren(keten.Map));
    }

    /// <summary>What is damaged, in which service, and what the check must say.</summary>
    public static TheoryData<string, string, string> Beschadigingen => new()
    {
        { "raadsonderzoek", "delete from toekenning", "niemand is gebonden aan procesregie" },
        { "raadsonderzoek", "update toekenning set vorige = null", "procesregie heeft 2 houders zonder opvolger" },
        { "toeleiding", "insert into toekenning (id, organisatie, traject, register, grond, bron, vorige, sinds) select 'x', 'x', '{kind}', 'procesregie', 'overdracht', 'x', '{toekenning}', 1", "een toekenning is twee keer overgegaan" },
        { "raadsonderzoek", "update overdracht set eigen_helft = replace(eigen_helft, 'p-naam', 'p-ander')", "de acceptatie is niet meer wat zij was" },
        { "raadsonderzoek", "update overdracht set eigen_versie = 3", "vrijgegeven op een antwoord dat de ontvanger niet heeft" },
        { "melding", "delete from gebeurtenis where positie = 2", "het logboek van melding heeft een gat" },
        { "melding", "update dienst_stand set positie = positie + 1", "het logboek van melding heeft een gat" },
    };

    [Theory]
    [MemberData(nameof(Beschadigingen))]
    public async Task Schade_WordtGezien(string dienst, string sql, string bezwaar)
    {
        await using var keten = await Geaccepteerd();
        var aanbod = (await keten.BijVeiligThuis(keten.LaatsteHelft(Contracts.Zijde.Aanbieder).Overdracht))!.Aanbod;

        await keten.Beschadig(dienst, sql.Replace("{kind}", aanbod.Traject.ToString("D")).Replace("{toekenning}", aanbod.Registers[0].Toekenning.ToString("D")));

        Assert.Contains(bezwaar, Keuring.Bezwaren(keten.Map));
    }

    private static async Task<Proefketen> Geaccepteerd()
    {
        var keten = await Proefketen.Start();
        var overdracht = await keten.BiedAanDeRaad();
        Assert.True(await keten.TotRust());
        Assert.Null(await keten.Accepteer(overdracht));
        Assert.True(await keten.TotRust());
        return keten;
    }
}
