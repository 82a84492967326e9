using Keten.Vragen;

using static Keten.Doorlooptijden.Tests.Maker;

namespace Keten.Doorlooptijden.Tests;

/// <summary>The stream of handovers: whatever is read first and wherever it is cut off, each step comes once, an answer after what it answers.</summary>
public sealed class Overdrachtstromen
{
    private const string Organisatie = "00000001001299757001";
    private static readonly string[] Diensten = ["maatregel", "melding", "raadsonderzoek", "toeleiding"];
    private static readonly string[] Besluiten = [nameof(Wijziging.Geaccepteerd), nameof(Wijziging.Teruggelegd), nameof(Wijziging.Ingetrokken)];

    [Fact]
    public async Task InElkeVolgordeVanLezenEnHoeVaakOokAfgebroken_KomtElkeStapPreciesEenKeer()
    {
        var halverwege = 0;
        for (var keer = 0; keer < 3000; keer++)
        {
            var kans = new Random(keer);
            var logboeken = Logboeken(kans);
            var gelezen = Diensten.ToDictionary(d => d, _ => 0L);
            var gekregen = new List<Overdrachtrij>();
            var plek = "";
            while (true)
            {
                var dienst = Diensten[kans.Next(Diensten.Length)];
                gelezen[dienst] = Math.Min(logboeken[dienst].Count, gelezen[dienst] + kans.Next(4));
                var deel = await Neem(logboeken, gelezen, Plek.Lees(plek, Organisatie)!, kans.Next(1, 5));
                // The caller may have handled only some of it, or none, when it goes away.
                var verwerkt = kans.Next(3) == 0 ? kans.Next(deel.Stappen.Count + 1) : deel.Stappen.Count;
                gekregen.AddRange(deel.Stappen.Take(verwerkt).Select(s => s.Stap));
                if (verwerkt > 0) plek = deel.Stappen[verwerkt - 1].Plek.ToString();
                if (Plek.Lees(plek, Organisatie)!.Half is not null) halverwege++;
                if (verwerkt == deel.Stappen.Count && !deel.Meer && Diensten.All(d => gelezen[d] == logboeken[d].Count)) break;
            }

            var verwacht = logboeken.Values.SelectMany(l => l).OfType<Overdrachtrij>().Select(Naam).Order(StringComparer.Ordinal);
            Assert.Equal(verwacht, gekregen.Select(Naam).Order(StringComparer.Ordinal));
            foreach (var overdracht in gekregen.GroupBy(r => r.Overdracht))
            {
                var wijzigingen = overdracht.Select(r => r.Wijziging).ToList();
                Assert.Equal(nameof(Wijziging.Aangeboden), wijzigingen[0]);
                var gezien = wijzigingen.IndexOf(nameof(Wijziging.BesluitGezien));
                Assert.True(gezien < 0 || gezien > wijzigingen.FindIndex(Besluiten.Contains), string.Join(", ", wijzigingen));
                foreach (var zijde in overdracht.GroupBy(r => r.Dienst)) Assert.Equal(zijde.OrderBy(r => r.Positie), zijde);
            }
        }

        Assert.True(halverwege > 100, $"Maar {halverwege} keer werd midden in een positie afgebroken.");
    }

    [Fact]
    public async Task EenLezerDieOpnieuwBegint_WachtMetVerdergaanTotHijDePlekHeeftBereikt()
    {
        for (var keer = 0; keer < 100; keer++)
        {
            var logboeken = Logboeken(new Random(keer));
            var alles = Diensten.ToDictionary(d => d, d => (long)logboeken[d].Count);
            var heel = await Neem(logboeken, alles, Plek.Begin(Organisatie), 1000);
            var plek = Plek.Lees(heel.Stappen[(heel.Stappen.Count - 1) / 2].Plek.ToString(), Organisatie)!;
            foreach (var eerst in Diensten.Where(d => plek.Tot.Any(t => t.Key != d && t.Value.Positie > 0)))
                Assert.Empty((await Neem(logboeken, Diensten.ToDictionary(d => d, d => d == eerst ? alles[d] : 0), plek, 1000)).Stappen);
        }
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("MS8")]
    [InlineData("MS8wMDAwMDAwMTAwMTI5OTc1NzAwMS9tZWxkaW5nOi0xOjEv")] // 1/…/melding:-1:1/
    [InlineData("MS8wMDAwMDAwMTAwMzIxNDM0NTAwMC8v")] // 1/00000001003214345000//: of another organisation
    public void WatGeenPlekVanDezeOrganisatieIs_WordtNietGelezen(string tekst) => Assert.Null(Plek.Lees(tekst, Organisatie));

    private static string Naam(Overdrachtrij rij) => $"{rij.Dienst}:{rij.Positie} {rij.Overdracht} {rij.Wijziging}";

    private static Task<Overdrachtdeel> Neem(Dictionary<string, List<Overdrachtrij?>> logboeken, Dictionary<string, long> gelezen, Plek plek, int hoogstens)
    {
        var bekend = logboeken.SelectMany(l => l.Value.Take((int)gelezen[l.Key])).OfType<Overdrachtrij>().ToList();
        // Without its offer nobody knows whose a step is.
        bekend.RemoveAll(r => gelezen[r.Aanbiedersdienst] < r.Aanbodpositie);
        return Overdrachtvolgorde.Neem(
            plek,
            [.. gelezen.Where(g => g.Value > 0).Select(g => new Gelezen { Dienst = g.Key, Epoch = 1, Tot = g.Value })],
            hoogstens,
            (log, na) =>
            {
                var rijen = bekend.Where(r => r.Dienst == log.Dienst && r.Positie > na).OrderBy(r => r.Positie).Take(3).ToList();
                return Task.FromResult((rijen, rijen.Count == 3 ? rijen[^1].Positie : log.Tot));
            },
            rijen => Task.FromResult(bekend.Where(b => rijen.Exists(r => r.Overdracht == b.Overdracht)).ToLookup(b => b.Overdracht)));
    }

    /// <summary>Logs of some handovers between random services, each as it can happen; with other things in between.</summary>
    private static Dictionary<string, List<Overdrachtrij?>> Logboeken(Random kans)
    {
        var logboeken = Diensten.ToDictionary(d => d, _ => new List<Overdrachtrij?>());
        var lopend = Enumerable.Range(1, kans.Next(1, 7)).Select(n =>
        {
            var (van, naar) = (Diensten[kans.Next(Diensten.Length)], Diensten[kans.Next(Diensten.Length)]);
            (string Dienst, string Wijziging)[] stappen =
            [
                (van, nameof(Wijziging.Aangeboden)), (naar, nameof(Wijziging.Ontvangen)), .. kans.Next(3) == 0 ? [(van, nameof(Wijziging.IntrekkingGewenst))] : Array.Empty<(string, string)>(),
                (naar, Besluiten[kans.Next(3)]), (van, nameof(Wijziging.BesluitGezien)),
            ];
            return (Id: Nr(n), Van: van, Stappen: new Queue<(string Dienst, string Wijziging)>(stappen.Take(kans.Next(1, 6))), Aanbod: new long[1]);
        }).ToList();
        while (lopend.Exists(o => o.Stappen.Count > 0))
        {
            if (kans.Next(3) == 0) logboeken[Diensten[kans.Next(Diensten.Length)]].Add(null);
            var (id, van, stappen, aanbod) = lopend[kans.Next(lopend.Count)];
            if (!stappen.TryDequeue(out var stap)) continue;
            var positie = logboeken[stap.Dienst].Count + 1;
            if (stap.Wijziging == nameof(Wijziging.Aangeboden)) aanbod[0] = positie;
            logboeken[stap.Dienst].Add(new Overdrachtrij { Dienst = stap.Dienst, Positie = positie, Overdracht = id, Wijziging = stap.Wijziging, Aanbiedersdienst = van, Aanbodpositie = aanbod[0] });
        }

        return logboeken;
    }
}
