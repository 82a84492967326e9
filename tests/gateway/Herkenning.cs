using System.Text.Json.Nodes;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>What is known of a person who comes back, and what odd dates may not do.</summary>
public sealed class Herkenning(Ingebouwd ingebouwd)
{
    [Fact]
    public async Task WatNuOverEenKindWordtVerteld_VervangtWatEerderBekendWas()
    {
        var kind = Verloop.Kind();
        (await Meld(kind)).Met(201);
        kind["naam"] = "Juiste Naam";
        kind["geboortedatum"] = "2016-06-06";

        var jeugdige = await Kind((await Meld(kind)).Met(201));

        Assert.Equal(("Juiste Naam", "2016-06-06"), (jeugdige["naam"]!.GetValue<string>(), jeugdige["geboortedatum"]!.GetValue<string>()));
    }

    [Fact]
    public async Task EenMinderjarigeMoederDieEerstVolwasseneWas_HeeftDaarnaHaarEigenGegevens()
    {
        var moeder = Verloop.Kind();
        var melding = Verloop.Melding(Verloop.Kind());
        melding["volwassenen"] = new[] { new { bsn = moeder["bsn"], naam = "Oude Naam", rol = "moeder", heeftGezag = false } };
        (await ingebouwd.VtNoord.Post("/melding/v1/meldingen", melding)).Met(201);

        var jeugdige = await Kind((await Meld(moeder)).Met(201));

        Assert.Equal(moeder["naam"], jeugdige["naam"]!.GetValue<string>());
        Assert.NotNull(jeugdige["geboortedatum"]);
    }

    [Fact]
    public async Task EenPersoonStaatMaarEenKeerInEenMelding()
    {
        var kind = Verloop.Kind();
        var melding = Verloop.Melding(kind);
        melding["volwassenen"] = new[] { new { bsn = kind["bsn"], naam = "A", rol = "moeder", heeftGezag = true } };
        Assert.Equal(["volwassenen[0].bsn"], (await ingebouwd.VtNoord.Post("/melding/v1/meldingen", melding)).Met(400).Velden());
    }

    [Fact]
    public async Task EenMeldingVanVoorDeTermijnen_WordtGeweigerd()
    {
        var melding = Verloop.Melding(Verloop.Kind());
        melding["ontvangenOp"] = "2014-12-31T12:00:00+01:00";
        Assert.Contains("ontvangenOp", (await ingebouwd.VtNoord.Post("/melding/v1/meldingen", melding)).Met(400).Velden());
    }

    private Task<Antwoord> Meld(Dictionary<string, object?> kind) => ingebouwd.VtNoord.Post("/melding/v1/meldingen", Verloop.Melding(kind));

    private async Task<JsonNode> Kind(Antwoord melding) =>
        (await ingebouwd.VtNoord.Get($"/melding/v1/meldingen/{melding["id"]}")).Met(200)["kinderen"]![0]!["jeugdige"]!;
}
