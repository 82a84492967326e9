using System.Text;
using Keten.Ketentests.Otlp;
using Npgsql;

namespace Keten.Ketentests;

/// <summary>Trace context runs through HTTP, bus and SQL, is stored with the event, and arrives over OTLP without a word about a person.</summary>
public sealed class Sporen(Echteketen keten)
{
    [Fact]
    public async Task VanDePoortTotDeOntvangerLooptEenSpoorOverHttpBusEnSql()
    {
        await using var ontvanger = await Otlpontvanger.Start();
        keten.Otlp = ontvanger.Adres;
        try
        {
            await keten.Leeg();
            await keten.Speel(keten.Tot(11));
            var (aangeboden, ontvangen) = await Sporenbij();
            await Wacht.Tot(
                () => $"het spoor {aangeboden} compleet is; het heeft {string.Join(", ", ontvanger.Spans.Where(s => s.Spoor == aangeboden).Select(s => $"{s.Dienst}/{s.Bron}").Distinct().Order(StringComparer.Ordinal))}",
                () => Task.FromResult(Compleet([.. ontvanger.Spans.Where(s => s.Spoor == aangeboden)])));
            Assert.Equal(aangeboden, ontvangen);
            Assert.NotEmpty(ontvanger.Berichten);
            foreach (var tekst in Echteketen.Persoonlijk)
                Assert.DoesNotContain(ontvanger.Berichten, b => b.AsSpan().IndexOf(Encoding.UTF8.GetBytes(tekst)) >= 0);
        }
        finally
        {
            keten.Otlp = null;
            keten.Stand = null;
        }

        static bool Compleet(IReadOnlyList<Span> spans) =>
            spans.Any(s => s is { Dienst: "keten.gateway", Bron: "Microsoft.AspNetCore" })
            && spans.Any(s => s is { Dienst: "keten.meldingen", Bron: "Microsoft.AspNetCore" })
            && spans.Any(s => s is { Dienst: "keten.meldingen", Bron: "Npgsql" })
            && spans.Any(s => s is { Dienst: "keten.meldingen", Bron: "MassTransit" })
            && spans.Any(s => s is { Dienst: "keten.raadsonderzoeken", Bron: "MassTransit" })
            && spans.Any(s => s is { Dienst: "keten.raadsonderzoeken", Bron: "Npgsql" });
    }

    [Fact]
    public async Task OokZonderOtlpReistDeSpoorcontextOverDeBusMeeEnStaatHijBijDeGebeurtenis()
    {
        await keten.ZorgVoor(keten.Tot(11));
        var (aangeboden, ontvangen) = await Sporenbij();
        Assert.Equal(aangeboden, ontvangen);
    }

    /// <summary>Trace ids stored with the offer of procesregie and with its receipt.</summary>
    private async Task<(string Aangeboden, string Ontvangen)> Sporenbij()
    {
        return (await Spoor("melding", "overdracht-aangeboden"), await Spoor("raadsonderzoek", "overdracht-ontvangen"));

        async Task<string> Spoor(string dienst, string soort)
        {
            await using var verbinding = new NpgsqlConnection($"{keten.Beheerder};Database=keten_{dienst};Pooling=false");
            await verbinding.OpenAsync();
            await using var opdracht = new NpgsqlCommand("select trace from gebeurtenis where soort = $1 order by positie limit 1", verbinding) { Parameters = { new() { Value = soort } } };
            var trace = Assert.IsType<string>(await opdracht.ExecuteScalarAsync());
            Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$", trace);
            return trace.Split('-')[1];
        }
    }
}
