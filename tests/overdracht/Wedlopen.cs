using Keten.Contracts;

namespace Keten.Overdrachten.Tests;

/// <summary>
/// The races of a handover, ten thousand times, on the real deciders, intake and storage. What people were answered decides, and both sides
/// come to that, whatever the bus delivers, doubles, turns round or loses meanwhile. The histories play everything; these play little, often.
/// </summary>
public sealed class Wedlopen
{
    /// <summary>How many children race in one chain: a chain costs more than a race.</summary>
    private const int PerKeten = 50;

    private const string AcceptatieTegenWens = "acceptatie tegen intrekken";
    private const string TweeMensen = "twee acceptaties van een aanbod";
    private const string TweeOntvangers = "twee acceptaties van een toekenning";
    private const string EindeTegenAntwoord = "gedwongen einde tegen een laat antwoord";

    /// <summary>The races, how often they are run, and how they can end, each more often than this: what never happened was not tested.</summary>
    public static TheoryData<string, int, int, string[]> Alle => new()
    {
        { AcceptatieTegenWens, 2000, 500, ["geaccepteerd / geaccepteerd", "ingetrokken / ingetrokken"] },
        { TweeMensen, 2500, 500, ["p-een", "p-twee"] },
        { TweeOntvangers, 2500, 500, [Grond.RvdkNoord, Grond.RvdkZuid] },
        {
            EindeTegenAntwoord, 3000, 180,
            ["beeindigd / geaccepteerd-zonder-gevolg", "geaccepteerd / geaccepteerd", "beeindigd / beeindigd", "beeindigd / teruggelegd", "teruggelegd / teruggelegd"]
        },
    };

    [Theory]
    [MemberData(nameof(Alle))]
    public async Task BeideKantenKomenTotHetzelfde(string wedloop, int keren, int minstens, string[] aflopen)
    {
        var zaad = Random.Shared.Next(1_000_000_000);
        var gezien = new Dictionary<string, int>();
        for (var n = 0; n < keren; n += PerKeten)
        {
            foreach (var afloop in await Speel(wedloop, zaad + n, Math.Min(PerKeten, keren - n))) gezien[afloop] = gezien.GetValueOrDefault(afloop) + 1;
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Join(", ", gezien.OrderBy(g => g.Key).Select(g => $"{g.Key}: {g.Value}")));
        foreach (var afloop in aflopen) Assert.True(gezien.GetValueOrDefault(afloop) > minstens, $"'{afloop}' kwam maar {gezien.GetValueOrDefault(afloop)} keer voor");
    }

    private static async Task<List<string>> Speel(string wedloop, int zaad, int aantal)
    {
        await using var keten = await Proefketen.Start(aantal);
        var lopen = new List<Loop>();
        for (var i = 0; i < aantal; i++)
        {
            var loop = new Loop(keten, i, new Random(zaad + i));
            lopen.Add(loop);
            try
            {
                await loop.Ren(wedloop);
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"{wedloop}, zaad {zaad} + {i}: {loop}", fout);
            }
        }

        Assert.True(await keten.TotRust(), $"{wedloop}, zaad {zaad}: de keten komt niet tot rust");
        var bezwaren = Keuring.BezwarenInRust(keten.Map);
        Assert.True(bezwaren.Count == 0, $"{wedloop}, zaad {zaad}: {string.Join("; ", bezwaren)}");

        var houders = await Houders(keten);
        var aflopen = new List<string>();
        foreach (var loop in lopen)
        {
            try
            {
                aflopen.Add(await loop.Afloop(wedloop, houders));
            }
            catch (Exception fout)
            {
                throw new InvalidOperationException($"{wedloop}, zaad {zaad} + {lopen.IndexOf(loop)}: {loop}", fout);
            }
        }

        // Whatever comes late changes nothing any more.
        var afdruk = Keuring.Afdruk(keten.Map);
        foreach (var dienst in keten.Post.OoitVerzonden.ToArray().Reverse().GroupBy(p => p.Dienst))
        {
            foreach (var deel in dienst.Chunk(32)) Assert.True(await keten.Bezorg(dienst.Key, deel.Select(p => p.Helft)));
        }

        Assert.Equal(afdruk, Keuring.Afdruk(keten.Map));
        return aflopen;
    }

    /// <summary>Who holds a register of a child, over all services.</summary>
    private static async Task<ILookup<(string Traject, string Register), string>> Houders(Proefketen keten)
    {
        var alle = new List<Houder>();
        foreach (var dienst in Grond.Diensten)
        {
            alle.AddRange(await keten.Dienst(dienst).Dienst.Data.AlsDienst(
                tx => tx.Alle<Houder>("select traject, register, organisatie from toekenning where vrij_hash is null and vervallen_op is null"), CancellationToken.None));
        }

        return alle.ToLookup(h => (h.Traject, h.Register), h => h.Organisatie);
    }

    /// <summary>One race around one child.</summary>
    private sealed class Loop(Proefketen keten, int kind, Random toeval)
    {
        private readonly int eerder = keten.Post.OoitVerzonden.Count;
        private readonly List<string> stappen = [];
        private readonly HashSet<int> bezorgd = [];
        private Guid eerste;
        private Guid? tweede;
        private string? geaccepteerdDoor;
        private string? beeindiging;
        private bool? antwoord;
        private Besluitsoort besluit;

        public override string ToString() => string.Join(' ', stappen);

        public async Task Ren(string wedloop)
        {
            eerste = await keten.BiedAanDeRaad(kind);
            besluit = wedloop == EindeTegenAntwoord && toeval.Next(3) == 0 ? Besluitsoort.Teruggelegd : Besluitsoort.Geaccepteerd;
            List<(string Naam, Func<Task<bool>> Doe)> nog = wedloop switch
            {
                AcceptatieTegenWens => [("wens", Wens), ("accepteer", () => Besluit("p-een"))],
                TweeMensen => [("accepteer-een", () => Besluit("p-een")), ("accepteer-twee", () => Besluit("p-twee"))],
                EindeTegenAntwoord => [("antwoord", () => Besluit("p-een")), ("beeindig", Beeindig)],
                _ => [("accepteer-noord", () => Besluit("p-een")), ("beeindig", Beeindig), ("bied-zuid", BiedAanZuid), ("accepteer-zuid", AccepteerInZuid)],
            };
            for (var stap = 0; nog.Count > 0; stap++)
            {
                if (stap > 1000) throw new InvalidOperationException("er komt geen einde aan");
                var wat = nog[Math.Min(toeval.Next(nog.Count), toeval.Next(nog.Count))]; // the earlier rather than the later, so that every end is common
                if (toeval.Next(3) > 0)
                {
                    await Bezorg(stap);
                }
                else if (await wat.Doe())
                {
                    nog.Remove(wat);
                    stappen.Add(wat.Naam);
                }
            }
        }

        /// <summary>
        /// Something that was ever sent, often of late, for the first time or once more; what was under way is lost. In a race that goes on for
        /// long, what never came comes first: each double makes more to choose from, so that chance alone can keep an offer from ever coming.
        /// </summary>
        private async Task Bezorg(int stap)
        {
            keten.Post.Onderweg.Clear();
            var ooit = keten.Post.OoitVerzonden.Count - eerder;
            if (ooit == 0) return;
            var welke = toeval.Next(2) == 0 ? ooit - 1 - toeval.Next(Math.Min(ooit, 2)) : toeval.Next(ooit);
            if (stap > 500 && Enumerable.Range(0, ooit).Except(bezorgd).ToList() is [var nooit, ..]) welke = nooit;
            bezorgd.Add(welke);
            stappen.Add($"bezorg-{welke}");
            Assert.True(await keten.Bezorg(keten.Post.OoitVerzonden[eerder + welke]), "een helft wordt niet verwerkt");
        }

        /// <returns>Whether it was done or refused; false when it cannot be tried yet.</returns>
        private async Task<bool> Besluit(string door)
        {
            if (await keten.BijDeRaad(eerste) is null) return false;
            var weigering = await keten.Besluit(eerste, besluit, door: door);
            antwoord = antwoord == true || weigering is null;
            if (weigering is null) Assert.Null(geaccepteerdDoor);
            if (weigering is null && besluit == Besluitsoort.Geaccepteerd) geaccepteerdDoor = door;
            Assert.Contains(weigering?.Regel, (string?[])[null, "EenBesluitIsDefinitief", "EenBeeindigdeOverdrachtIsAfgelopen"]);
            return true;
        }

        private async Task<bool> Wens()
        {
            Assert.Contains((await keten.Wens(eerste))?.Regel, (string?[])[null, "NaEenBesluitValtNietsInTeTrekken"]);
            return true;
        }

        private async Task<bool> Beeindig()
        {
            beeindiging = (await keten.Beeindig(eerste))?.Regel ?? "";
            Assert.Contains(beeindiging, (string[])["", "NaEenBesluitValtNietsTeBeeindigen"]);
            return true;
        }

        private async Task<bool> BiedAanZuid()
        {
            if (beeindiging is null) return false; // the first offer still stands
            (tweede, var weigering) = await keten.Bied(Grond.VtNoord, "verzoek-tot-onderzoek", keten.Kinderen[kind], Grond.RvdkZuid);
            Assert.Equal(beeindiging == "" ? null : "AlleenWieHetHeeftKanHetOverdragen", weigering?.Regel);
            return true;
        }

        private async Task<bool> AccepteerInZuid()
        {
            if (beeindiging == "NaEenBesluitValtNietsTeBeeindigen") return true; // there will be no second offer
            if (tweede is not { } aanbod || await keten.Rij(Grond.RvdkZuid, aanbod, Opslag.Ontvanger) is null) return false;
            Assert.Null(await keten.Accepteer(aanbod, Grond.RvdkZuid));
            return true;
        }

        /// <summary>What both sides came to, which must be what people were answered, and who holds the child.</summary>
        public async Task<string> Afloop(string wedloop, ILookup<(string Traject, string Register), string> houders)
        {
            var (vt, raad) = ((await keten.BijVeiligThuis(eerste))!, (await keten.BijDeRaad(eerste))!);
            var houder = Grond.VtNoord;
            if (beeindiging == "")
            {
                var bijDeRaad = antwoord != true ? Toestand.Beeindigd : besluit == Besluitsoort.Teruggelegd ? Toestand.Teruggelegd : Toestand.GeaccepteerdZonderGevolg;
                Assert.Equal((Toestand.Beeindigd, bijDeRaad), (vt.Toestand, raad.Toestand));
            }
            else
            {
                var verwacht = geaccepteerdDoor is not null ? Toestand.Geaccepteerd : antwoord == true ? Toestand.Teruggelegd : Toestand.Ingetrokken;
                Assert.Equal((verwacht, verwacht), (vt.Toestand, raad.Toestand));
                if (verwacht == Toestand.Geaccepteerd) houder = Grond.RvdkNoord;
                Assert.Equal(geaccepteerdDoor, verwacht == Toestand.Geaccepteerd ? vt.Antwoord!.Besluit!.Door : null);
            }

            if (tweede is { } aanbod)
            {
                Assert.Equal(Grond.VtNoord, houder); // it was not offered again after the first acceptance counted
                houder = Grond.RvdkZuid;
                Assert.Equal(
                    (Toestand.Geaccepteerd, Toestand.Geaccepteerd),
                    ((await keten.Rij(Grond.VtNoord, aanbod, Opslag.Aanbieder))!.Toestand, (await keten.Rij(Grond.RvdkZuid, aanbod, Opslag.Ontvanger))!.Toestand));
            }

            var traject = keten.Kinderen[kind].ToString("D");
            Assert.Equal(houder, Assert.Single(houders[(traject, "procesregie")]));
            Assert.Equal(Grond.VtNoord, Assert.Single(houders[(traject, "zicht-op-veiligheid")]));
            return wedloop switch { TweeMensen => geaccepteerdDoor!, TweeOntvangers => houder, _ => $"{vt.Toestand} / {raad.Toestand}" };
        }
    }

    private sealed class Houder
    {
        public string Traject { get; init; } = "";
        public string Register { get; init; } = "";
        public string Organisatie { get; init; } = "";
    }
}
