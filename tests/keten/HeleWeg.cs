using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Keten.Ketentests.Otlp;

namespace Keten.Ketentests;

/// <summary>A child goes all the way from the melding to help, with every service as a process of its own on RabbitMQ and PostgreSQL.</summary>
public sealed class HeleWeg(Echteketen keten)
{
    [Theory]
    [InlineData("regulier")]
    [InlineData("te-laat")]
    public async Task OpEchteOnderdelenGeeftDeHeleWegHetzelfdeTrajectAlsInEenProces(string naam)
    {
        var verhaal = Echteketen.VerhaalVan(naam);
        await keten.Leeg();
        var uitkomst = await keten.Speel(verhaal);

        Assert.Equal(await keten.Ingebed(verhaal), uitkomst.Trace);
        Assert.Empty(await keten.Controleer(uitkomst.Opnamen));
    }

    [Fact]
    public async Task HetTrajectIsHetzelfdeAlsDeGiEnDeGemeenteHardStoppenEnWeerStarten()
    {
        var verhaal = Echteketen.VerhaalVan("regulier");
        await keten.Leeg();
        // The uitspraak: the measure is on its way to the GI. The aanmelding: both sides of the handover live in this service.
        var uitkomst = await keten.SpeelMetStoringen(verhaal, "maatregel 17", "toeleiding 32");

        Assert.Equal(await keten.Ingebed(verhaal), uitkomst.Trace);
        Assert.Empty(await keten.Controleer(uitkomst.Opnamen));
    }

    [Fact]
    public async Task DeKetentraceKomtAanOverOtlp_AlsEenBoomVanStappenWachtenEnOverdrachten_OokAlsDeOntvangerEvenWegIs()
    {
        await using var ontvanger = await Otlpontvanger.Start();
        keten.Otlp = ontvanger.Adres;
        try
        {
            ontvanger.Weg = true;
            await keten.Leeg();
            var uitkomst = await keten.Speel(Echteketen.VerhaalVan("regulier"), nu =>
            {
                ontvanger.Weg = nu < 20;
                return Task.CompletedTask;
            });
            Assert.Empty(await keten.Controleer(uitkomst.Opnamen));

            var traject = uitkomst.Opnamen.First(o => o.Verzoek == "POST /melding/v1/meldingen").Antwoord!["trajecten"]![0]!["traject"]!.GetValue<string>();
            var trace = JsonNode.Parse(uitkomst.Trace)!;
            var verwacht = trace["stappen"]!.AsArray().Select(s => $"{s!["schakel"]}: {s["stap"]}").Concat(trace["overdrachten"]!.AsArray().Select(o => $"overdracht: {o!["soort"]}")).Order(StringComparer.Ordinal).ToList();
            await Wacht.Tot(
                () => $"alle stappen, overdrachten en de wortel er zijn; er zijn {ontvanger.Trajectspans.Count} spans",
                () => Task.FromResult(ontvanger.Trajectspans.Count(s => s["name"]!.GetValue<string>() is not ("wachten" or "werken")) > verwacht.Count));
            var spans = ontvanger.Trajectspans.ToList();

            // The id of the trace follows from the traject, for whoever looks for it in a viewer.
            var traceId = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"keten/traject/{traject}")).AsSpan(0, 16));
            Assert.All(spans, s => Assert.Equal(traceId, Tekst(s, "traceId")));
            var wortel = Assert.Single(spans, s => s["parentSpanId"] is null);
            Assert.Equal((Nano(trace["begonnen"]), Nano(trace["helpGestart"])), (Tekst(wortel, "startTimeUnixNano"), Tekst(wortel, "endTimeUnixNano")));
            var kinderen = spans.Where(s => Tekst(s, "parentSpanId") == Tekst(wortel, "spanId")).ToList();
            Assert.Equal(verwacht, kinderen.Select(s => Tekst(s, "name")).Order(StringComparer.Ordinal));
            foreach (var stap in trace["stappen"]!.AsArray())
            {
                var span = Assert.Single(kinderen, s => Tekst(s, "name") == $"{stap!["schakel"]}: {stap["stap"]}");
                Assert.Equal((Nano(stap!["van"]), Nano(stap["tot"])), (Tekst(span, "startTimeUnixNano"), Tekst(span, "endTimeUnixNano")));
            }

            // Every other span lies within one of these, and each links to live traces that this receiver has got too.
            Assert.All(spans.Except(kinderen).Where(s => s != wortel), s => Assert.Contains(kinderen, k => Tekst(k, "spanId") == Tekst(s, "parentSpanId")));
            var levend = ontvanger.Spans.Select(s => s.Spoor).ToHashSet();
            Assert.Contains(kinderen.SelectMany(s => s["links"]!.AsArray()), l => levend.Contains(l!["traceId"]!.GetValue<string>()));
            foreach (var tekst in Echteketen.Persoonlijk)
                Assert.DoesNotContain(ontvanger.Berichten, b => b.AsSpan().IndexOf(Encoding.UTF8.GetBytes(tekst)) >= 0);
        }
        finally
        {
            keten.Otlp = null;
            keten.Stand = null;
        }
    }

    private static string Tekst(JsonNode span, string veld) => span[veld]?.GetValue<string>() ?? "";

    private static string Nano(JsonNode? tijdstip) =>
        (DateTimeOffset.Parse(tijdstip!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds() * 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
