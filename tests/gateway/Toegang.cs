using Keten.Fundament;
using Keten.Testbank;
using Microsoft.Extensions.DependencyInjection;

namespace Keten.Gateway.Tests;

/// <summary>Who sees what, on the embedded chain.</summary>
public sealed class ToegangTotZaken(Ingebouwd ingebouwd)
{
    private static readonly Wie Systeem = new(Oin.VtNoord, Rollen.Professional, Doelen.Jeugdbescherming, "toets");

    [Fact]
    public async Task ElkeOrganisatieZietAlleenWatDeToegangstabelZegt()
    {
        var toneel = await Toneel.Bouw(ingebouwd.Poort);
        await toneel.Houdt([.. Toegangstabel.Blikken, .. Toegangstabel.Opdrachten], _ => ingebouwd.Poort);
    }

    [Fact]
    public async Task ZonderDeControleInDeDienstZouEenVreemdeHetKindZien()
    {
        await using var keten = await EmbeddedKeten.Start(b => b.Services.AddSingleton<Inkijk>(new InkijkZonderControle()));
        var melding = await new Verloop(keten.Poort).Meld();

        Assert.Contains(melding.Kinderen[0].Naam, (await keten.Poort.Als(Oin.VtZuid).Get($"/melding/v1/meldingen/{melding.Id}")).Met(200).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ElkeGeslaagdeBlikLaatPerKindEenRegelNaEnEenGeweigerdeGeen()
    {
        var (vt, verloop) = (ingebouwd.VtNoord, ingebouwd.Verloop);
        var melding = await verloop.TotOnderzocht(3);
        var verzoek = await verloop.BiedAan(melding, melding.Kinderen[0]);
        await ingebouwd.Poort.Rust();
        Assert.Empty(await Blikken("melding", melding));

        (await vt.Get($"/melding/v1/meldingen/{melding.Id}")).Met(200);
        Assert.Equal(melding.Kinderen.Select(k => (k.Traject, "inzien")).Order(), await Blikken("melding", melding));

        (await ingebouwd.Poort.Als(Oin.VtZuid).Get($"/melding/v1/meldingen/{melding.Id}")).Met(404);
        (await ingebouwd.Poort.Als(Oin.VtNoord, Rollen.Beheer).Get($"/melding/v1/meldingen/{melding.Id}")).Met(403);
        (await vt.Get($"/melding/v1/overdrachten/{verzoek.Procesregie}")).Met(200);
        Assert.Equal(6, (await Blikken("melding", melding)).Count); // the handover is of one child, and names the two others of the gezin

        (await ingebouwd.Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/overdrachten/{verzoek.Procesregie}")).Met(200);
        Assert.Equal(melding.Kinderen.Select(k => (k.Traject, "inzien")).Order(), await Blikken("raadsonderzoek", melding));
        (await ingebouwd.Poort.Als(Oin.RaadZuid).Get($"/raadsonderzoek/v1/overdrachten/{verzoek.Procesregie}")).Met(404);
        Assert.Equal(3, (await Blikken("raadsonderzoek", melding)).Count);

        (await ingebouwd.Poort.Als(Oin.Inspectie, Rollen.Toezicht).Get($"/doorlooptijd/v1/trajecten/{melding.Kinderen[1].Traject}")).Met(200);
        Assert.Equal([(melding.Kinderen[1].Traject, "inzien")], await Blikken("doorlooptijd", melding));
    }

    [Fact]
    public async Task DeNaamAchterEenPseudoniemOpvragenIsOokEenBlik()
    {
        await using var keten = await EmbeddedKeten.Start();
        var id = await new Verloop(keten.Poort).Professional(Oin.RaadNoord);
        (await keten.Poort.Als(Oin.RaadNoord).Get($"/raadsonderzoek/v1/professionals/{id}")).Met(200);

        var blikken = await keten.Dienst("raadsonderzoek").Data.AlsOrganisatie(
            Systeem, tx => tx.Alle<string>("select dossier from inzage where traject is null"), CancellationToken.None);
        Assert.Equal([$"professional/{id:D}"], blikken);
    }

    [Fact]
    public async Task EenVreemdeOrganisatieMetDeRolToezichtZietGeenTraject()
    {
        var melding = await ingebouwd.Verloop.Meld();
        (await ingebouwd.Poort.Als(Oin.VtZuid, Rollen.Toezicht).Get($"/doorlooptijd/v1/trajecten/{melding.Kinderen[0].Traject}")).Met(403);
    }

    [Fact]
    public async Task EenRegelInEenLijstIsOokEenBlik()
    {
        await using var keten = await EmbeddedKeten.Start();
        var melding = await new Verloop(keten.Poort).Meld(2);
        (await keten.Poort.Als(Oin.VtNoord).Get("/melding/v1/meldingen")).Met(200);

        Assert.Equal(melding.Kinderen.Select(k => (k.Traject, "zoeken")).Order(), await Blikken(keten, "melding", melding));
    }

    [Theory]
    [InlineData("/melding/v1/meldingen/{0}")]
    [InlineData("/melding/v1/meldingen")]
    public async Task KanEenBlikNietWordenVastgelegdDanKomtErGeenAntwoord(string pad)
    {
        await using var keten = await EmbeddedKeten.Start();
        var melding = await new Verloop(keten.Poort).Meld();
        var vt = keten.Poort.Als(Oin.VtNoord);
        pad = string.Format(System.Globalization.CultureInfo.InvariantCulture, pad, melding.Id);
        Task<int> Voer(string sql) => keten.Dienst("melding").Data.AlsOrganisatie(Systeem, tx => tx.Voer(sql), CancellationToken.None);

        await Voer("create trigger geen_inzage before insert on inzage begin select raise(abort, 'vol'); end");
        var antwoord = await vt.Get(pad);
        Assert.InRange(antwoord.Status, 500, 503);
        Assert.DoesNotContain(melding.Kinderen[0].Naam, antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(melding.Kinderen[0].Traject.ToString(), antwoord.Tekst, StringComparison.Ordinal);

        await Voer("drop trigger geen_inzage");
        (await vt.Get(pad)).Met(200);
    }

    private Task<List<(Guid, string)>> Blikken(string dienst, Meldingszaak melding) => Blikken(ingebouwd.Keten, dienst, melding);

    /// <summary>The looks at the children of a melding that a service logged: child and kind of look.</summary>
    private static async Task<List<(Guid, string)>> Blikken(EmbeddedKeten keten, string dienst, Meldingszaak melding)
    {
        var alle = await keten.Dienst(dienst).Data.AlsOrganisatie(
            Systeem, tx => tx.Alle<string>("select traject || ' ' || handeling from inzage where traject is not null"), CancellationToken.None);
        return [.. alle.Select(r => (Guid.Parse(r.Split(' ')[0]), r.Split(' ')[1])).Where(r => melding.Kinderen.Any(k => k.Traject == r.Item1)).Order()];
    }
}

/// <summary>The service's own check switched off: only the database is left.</summary>
public sealed class InkijkZonderControle : Inkijk
{
    public override bool HeeftGrond(Wie wie, Zaak zaak) => true;
}
