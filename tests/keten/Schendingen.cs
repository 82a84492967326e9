using System.Text.Json.Nodes;
using Keten.Controle;
using Keten.Storingen;

namespace Keten.Ketentests;

/// <summary>
/// The checker can turn red. The story stands at step 11: procesregie is offered and not decided on, zicht op veiligheid is accepted.
/// Data are broken within transactions that are rolled back.
/// </summary>
public sealed class Schendingen(Echteketen keten)
{
    [Fact]
    public async Task WieBijHetAanbodAlVrijgeeftValtOp()
    {
        // What such a sender would have written: released at the offer, citing what it had from the receiver by then, a receipt.
        var fouten = await NaSchade(
            """
            melding: update toekenning t set vrij_overdracht = o.id, vrij_epoch = o.ander_epoch, vrij_versie = o.ander_versie, vrij_hash = o.ander_hash, vrij_op = o.begonnen_op
              from aanbod a join overdracht o on o.id = a.overdracht where a.toekenning = t.id and a.toestand = 'open'
            """);
        Assert.Contains(fouten, f => f.Contains("zonder acceptatie: de ontvanger schreef in die versie 'geen besluit'", StringComparison.Ordinal));
        Assert.Contains(fouten, f => f.StartsWith("Niemand heeft de procesregie", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("staat 0 maal", "melding: delete from idempotentie where route like '%triages%'")]
    [InlineData("anders bewaard", "melding: update idempotentie set antwoord = '{}' where route like '%triages%'")]
    [InlineData("maar dat bestaat niet", "raadsonderzoek: delete from professional")]
    [InlineData("de professional", "toeleiding: delete from professional")]
    [InlineData("is er niet", "melding: delete from dossier")]
    [InlineData("ontbreken gebeurtenissen", "melding: delete from gebeurtenis where soort = 'vt-onderzoek-afgerond'")]
    [InlineData("heeft een gat: na 1 komt 3", "melding: delete from gebeurtenis where positie = 2")]
    [InlineData("maar zegt bij 99 te staan", "melding: update dienst_stand set positie = 99")]
    [InlineData("niet doorgenummerd", "melding: delete from gebeurtenis where dossier like 'toekenning/%' and versie = 1")]
    [InlineData("niet die van zijn laatste gebeurtenis", "melding: update dossier set versie = versie + 1")]
    [InlineData("De lezer staat bij melding op", "doorlooptijd: update leesstand set positie = positie - 1 where dienst = 'melding'")]
    [InlineData("De lezer mist feit", "doorlooptijd: delete from trajectfeit where positie = 1")]
    [InlineData("anders dan het is", "doorlooptijd: update trajectfeit set feit = replace(feit, 'procesregie', 'iets anders')")]
    [InlineData("dat er niet is", "doorlooptijd: update trajectfeit set positie = 1000 where positie = 1")]
    [InlineData("hoort niet bij de tekst", "toeleiding: update overdracht set eigen_helft = eigen_helft || ' '")]
    [InlineData("alleen de helft van de aanbieder", "toeleiding: delete from overdracht")]
    [InlineData("heeft niet de laatste helft", "melding: update overdracht set ander_hash = eigen_hash where toestand = 'geaccepteerd'")]
    [InlineData("bij de aanbieder aangeboden en bij de ontvanger", "melding: update overdracht set toestand = 'aangeboden' where toestand = 'geaccepteerd'")]
    [InlineData("die geen ontvanger heeft", "melding: update toekenning set vrij_overdracht = 'geen' where vrij_hash is not null")]
    [InlineData("maar die staat daar niet", "melding: update toekenning set vrij_hash = 'verzonnen' where vrij_hash is not null")]
    [InlineData("noemt deze toekenning niet", "melding: update toekenning set register = 'iets-anders' where vrij_hash is not null")]
    [InlineData("maar niemand heeft daarna", "toeleiding: delete from toekenning")]
    [InlineData("even had niemand die", "toeleiding: update toekenning set sinds = sinds + 1")]
    [InlineData("heeft 2 houders", "melding: update toekenning set vrij_overdracht = null, vrij_hash = null where vrij_hash is not null")]
    [InlineData("maar die is niet aanvaard", "toeleiding: update toekenning set bron = 'geen'")]
    [InlineData("gaf niet precies een toekenning", "toeleiding: update toekenning set bron = 'geen'")]
    [InlineData("nog niet gezien", "melding: insert into uitgaand values ('een', 'aanbieder', 0, 0)")]
    [InlineData("heeft nog een sleutel", "toeleiding: update overdracht set toestand = 'teruggelegd'")]
    [InlineData("moet sleutel een nog worden vernietigd", "melding: insert into vergeten values ('een')")]
    [InlineData("Op het bureau van melding", "melding: insert into bureau values ('een', 0, 'helft', 'onbekende overdracht', '', '')")]
    [InlineData("staat leesbaar 'Sam de Jong'", "melding: update dossier set fase = 'wacht op Sam de Jong'")]
    [InlineData("staat leesbaar '999990019'", "doorlooptijd: update deelnemer set bron = bron || ' bsn 999990019'")]
    public async Task ElkeSchendingValtOp(string melding, string schade)
    {
        var fouten = await NaSchade(schade);
        Assert.True(fouten.Any(f => f.Contains(melding, StringComparison.Ordinal)), $"De controleur zei niet '{melding}' maar: {string.Join("; ", fouten)}");
    }

    [Fact]
    public async Task TweeAcceptatiesVanEenToekenningVallenOp()
    {
        // A second receiver accepted an offer of the same grant.
        var fouten = await NaSchade(
            """
            toeleiding: insert into overdracht select 'tweede', zijde, '00000001002564440001', tegenpartij, soort, traject, toestand, versie, eigen_epoch, eigen_versie,
              eigen_hash, eigen_helft, ander_epoch, ander_versie, ander_hash, ander_helft, verpakte_sleutel, bevestigd, begonnen_op, bijgewerkt_op from overdracht
            """);
        Assert.Contains(fouten, f => f.Contains("is 2 maal aanvaard", StringComparison.Ordinal));
    }

    /// <summary>As what the fault ledger counts it, in a round or at the end; then it does not end with 0.</summary>
    [Theory]
    [InlineData("verloren", "toeleiding: delete from overdracht")]
    [InlineData("verloren", "toeleiding: delete from toekenning")]
    [InlineData("verloren", "melding: delete from idempotentie where route like '%triages%'")]
    [InlineData("dubbel", "melding: update toekenning set vrij_overdracht = null, vrij_hash = null where vrij_hash is not null")]
    [InlineData("onbewaakt", "toeleiding: delete from toekenning")]
    [InlineData("anders", "melding: delete from gebeurtenis where positie = 2")]
    public async Task HetStoringsboekTeltHet_EnEindigtNietGoed(string wat, string schade)
    {
        var bevindingen = await NaSchade(schade, (databases, opnamen) => Controleur.Oordeel(databases, opnamen, Deel.Alles));
        foreach (var verslag in (Verslag[])[Boek([new Uitslag("een", 1, 1, bevindingen, 1)], []), Boek([], bevindingen)])
        {
            Assert.True(wat switch { "verloren" => verslag.Totaal.Verloren, "dubbel" => verslag.Totaal.Dubbel, "onbewaakt" => verslag.Totaal.Onbewaakt, _ => verslag.Totaal.Anders } > 0, verslag.AlsTekst());
            Assert.False(verslag.Goed);
        }

        Assert.True(Boek([new Uitslag("een", 1, 1, [], 1)], []).Goed);

        static Verslag Boek(Uitslag[] uitslagen, List<Bevinding> slot) => Verslag.Van(1, uitslagen, slot, 0, TimeSpan.Zero);
    }

    private Task<IReadOnlyList<string>> NaSchade(string schade) => NaSchade(schade, (databases, opnamen) => Controleur.Controleer(databases, opnamen, Echteketen.Persoonlijk));

    private async Task<T> NaSchade<T>(string schade, Func<Databases, IReadOnlyList<Opname>, Task<T>> kijk)
    {
        var uitkomst = await keten.ZorgVoor(keten.Tot(11));
        await using var databases = await keten.Databases();
        var (dienst, sql) = schade.Split(": ", 2) is [var d, var s] ? (d, s) : throw new ArgumentException(schade, nameof(schade));
        await using var transactie = await databases[dienst].BeginTransactionAsync();
        await databases.Voer(dienst, sql);
        var fouten = await kijk(databases, uitkomst.Opnamen);
        await transactie.RollbackAsync();
        return fouten;
    }

    [Fact]
    public async Task ZonderSchadeIsErNiets()
    {
        var uitkomst = await keten.ZorgVoor(keten.Tot(11));
        Assert.Empty(await keten.Controleer(uitkomst.Opnamen));
    }

    [Fact]
    public void HetVerhaalNoemtPersoonsgegevensOmNaarTeZoeken()
    {
        var verhaal = JsonNode.Parse(File.ReadAllText(Echteketen.Verhaal))!;
        Assert.Contains(verhaal["stappen"]![3]!["inhoud"]!["kinderen"]![0]!["naam"]!.GetValue<string>(), Echteketen.Persoonlijk);
        Assert.True(Echteketen.Persoonlijk.Count >= 15, $"Er zijn er {Echteketen.Persoonlijk.Count}.");
    }
}
