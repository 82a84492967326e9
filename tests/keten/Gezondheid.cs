using System.Net;
using System.Text.Json.Nodes;
using Npgsql;

namespace Keten.Ketentests;

/// <summary>What the parts say about themselves when what they lean on is away.</summary>
public sealed class Gezondheid(Echteketen keten)
{
    [Fact]
    public async Task ZonderBusBlijftEenDienstGereedEnZegtHoeLangHetOudsteWacht()
    {
        await keten.Leeg();
        await keten.ZetKlok(Casus.Nu);
        var casus = new Casus(keten, "zonder-bus");
        await casus.Onderzocht();
        await keten.Sh("dood", "rabbitmq");
        await casus.Aangeboden();

        var gezien = new List<double>();
        await Wacht.Tot(() => $"het oudste twee seconden wacht zonder bus; gezien: {string.Join(' ', gezien)}", async () =>
        {
            var (status, beeld) = await keten.Gezondheid("melding");
            Assert.Equal(HttpStatusCode.OK, status);
            var melding = Dienst(beeld);
            Assert.Equal(2, melding["onverzonden"]!.GetValue<long>());
            gezien.Add(melding["oudsteOnverzonden"]!.GetValue<double>());
            return gezien[^1] >= 2 && beeld["bus"]!.GetValue<string>() == "niet verbonden";
        });
        Assert.Equal(gezien.Order(), gezien);

        await keten.Klaar("rabbitmq");
        await keten.Rust();
        await Wacht.Tot(() => "de bus weer verbonden is", async () => (await keten.Gezondheid("melding")).Beeld["bus"]!.GetValue<string>() == "verbonden");
        var rust = Dienst((await keten.Gezondheid("melding")).Beeld);
        Assert.Equal(0, rust["onverzonden"]!.GetValue<long>());
        Assert.Null(rust["oudsteOnverzonden"]);
        Assert.Empty(await keten.Controleer(casus.Opnamen));
    }

    [Fact]
    public async Task ZonderDatabaseIsEenDienstNietGereedEnDaarnaWeerWel()
    {
        keten.Stand = null;
        await keten.Sh("dood", "postgres");
        foreach (var dienst in Echteketen.Diensten)
        {
            var (status, beeld) = await keten.Gezondheid(dienst);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            Assert.False(beeld["gereed"]!.GetValue<bool>());
            Assert.Equal(("antwoordt niet", "antwoordt niet"), (Dienst(beeld)["database"]!.GetValue<string>(), Dienst(beeld)["sleutelkluis"]!.GetValue<string>()));
        }

        var (poort, gezien) = await keten.Gezondheid("poort");
        Assert.Equal(HttpStatusCode.OK, poort); // the door stays open: it says what is behind it
        Assert.Equal(Echteketen.Diensten.ToDictionary(d => d, _ => "niet gereed"), gezien["diensten"]!.AsObject().ToDictionary(d => d.Key, d => d.Value!.GetValue<string>()));

        await keten.Klaar("postgres");
        foreach (var dienst in Echteketen.Diensten) await keten.Sh("wacht", dienst);
        Assert.All((await keten.Gezondheid("poort")).Beeld["diensten"]!.AsObject(), d => Assert.Equal("gereed", d.Value!.GetValue<string>()));
    }

    [Fact]
    public async Task EenDatabaseDieHangtHoudtNiemandOpDieNaarDeGezondheidVraagt()
    {
        await using (var slot = new NpgsqlConnection($"{keten.Beheerder};Database=keten_melding;Pooling=false"))
        {
            await slot.OpenAsync();
            await using var transactie = await slot.BeginTransactionAsync();
            await using (var opdracht = new NpgsqlCommand("lock table dienst_stand in access exclusive mode", slot)) await opdracht.ExecuteNonQueryAsync();
            // Each of these gives up after five seconds itself.
            foreach (var (status, beeld) in await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => keten.Gezondheid("melding"))))
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
                Assert.Equal(("antwoordt niet", "antwoordt"), (Dienst(beeld)["database"]!.GetValue<string>(), Dienst(beeld)["sleutelkluis"]!.GetValue<string>()));
            }
        }

        await keten.Sh("wacht", "melding");
    }

    [Fact]
    public async Task DeLezerZegtHoeLangGeledenHijEenDienstLas()
    {
        await keten.Sh("dood", "melding");
        JsonNode? bronnen = null;
        await Wacht.Tot(() => $"doorlooptijd melding al zeven seconden niet las: {bronnen}", async () =>
        {
            var (status, beeld) = await keten.Gezondheid("doorlooptijd");
            Assert.Equal(HttpStatusCode.OK, status);
            bronnen = Dienst(beeld)["bronnen"];
            // Without anything new it looks every five seconds.
            return bronnen!["melding"]!["secondenGeleden"]?.GetValue<double>() > 7 && bronnen["toeleiding"]!["secondenGeleden"]!.GetValue<double>() < 7;
        });
        Assert.Equal("antwoordt niet", (await keten.Gezondheid("poort")).Beeld["diensten"]!["melding"]!.GetValue<string>());

        await keten.Klaar("melding");
        await Wacht.Tot(() => $"doorlooptijd melding weer leest: {bronnen}", async () =>
        {
            bronnen = Dienst((await keten.Gezondheid("doorlooptijd")).Beeld)["bronnen"];
            return bronnen!["melding"]!["secondenGeleden"]!.GetValue<double>() < 7 && bronnen["melding"]!["achterstand"]!.GetValue<long>() == 0;
        });
    }

    private static JsonNode Dienst(JsonNode beeld) => beeld["diensten"]![0]!;
}
