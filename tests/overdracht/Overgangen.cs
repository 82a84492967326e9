using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Tests;

/// <summary>
/// The table from which the model takes its transitions (<c>tests/betrouwbaarheid/model/overgangen.tsv</c>), against the real deciders:
/// every row says what they do, and what they can do stands in a row.
/// </summary>
public sealed class Overgangen
{
    private static readonly DateTimeOffset Nu = Proefketen.Begin;

    private static readonly AanbiedersHelft Aanbod = new()
    {
        Overdracht = Guid.Parse("11111111-1111-4111-8111-111111111111"),
        Soort = "verzoek-tot-onderzoek",
        Traject = Guid.Parse("22222222-2222-4222-8222-222222222222"),
        Van = Grond.VtNoord,
        Naar = Grond.RvdkNoord,
        Registers = [],
        Grondslag = "verzoek-tot-onderzoek",
        AangebodenOp = Nu,
        AangebodenDoor = "p",
        Inhoud = "",
    };

    private static readonly AanbiedersHelft MetWens = Aanbod with { Intrekkingswens = new Intrekkingswens(Nu, "p", "vergissing", null) };
    private static readonly AanbiedersHelft Beeindigd = Aanbod with { GedwongenEinde = new GedwongenEinde(Nu, Grond.Inspectie, "p", "anders", null) };
    private static readonly AanbiedersHelft BeeindigdMetWens = Beeindigd with { Intrekkingswens = MetWens.Intrekkingswens };
    private static readonly OntvangersHelft Ontvangst = new() { Overdracht = Aanbod.Overdracht, OntvangenOp = Nu };
    private static readonly string[] Antwoorden = ["ontvangst", Toestand.Geaccepteerd, Toestand.Teruggelegd, Toestand.Ingetrokken];

    private sealed record Rij(string Kant, string Stand, string Komt, string Nieuw, string Gevolg, string InCode);

    private static readonly Rij[] Tabel = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "overgangen.tsv")).Skip(1)
        .Select(regel => regel.Split('\t') is [var kant, var stand, var komt, var nieuw, var gevolg, var inCode]
            ? new Rij(kant, stand, komt, nieuw, gevolg, inCode)
            : throw new InvalidDataException("geen zes velden: " + regel))];

    /// <summary>What the code does, worked out by asking it, in every state that its halves can be in.</summary>
    private static readonly ILookup<(string Kant, string Stand, string Komt), (string Nieuw, string Gevolg)> Code =
        Aanbieders().Concat(Ontvangers()).Concat(Vergelijkingen()).Distinct()
            .ToLookup(r => (r.Kant, r.Stand, r.Komt), r => (r.Nieuw, r.Gevolg));

    public static TheoryData<string, string, string> Rijen
    {
        get
        {
            var rijen = new TheoryData<string, string, string>();
            foreach (var rij in Tabel.Where(r => r.InCode == "ja")) rijen.Add(rij.Kant, rij.Stand, rij.Komt);
            return rijen;
        }
    }

    [Theory]
    [MemberData(nameof(Rijen))]
    public void DeCodeDoetWatDeTabelVanHetModelZegt(string kant, string stand, string komt)
    {
        var rij = Assert.Single(Tabel, r => (r.Kant, r.Stand, r.Komt) == (kant, stand, komt));
        Assert.Equal([(rij.Nieuw, rij.Gevolg)], Code[(kant, stand, komt)]);
    }

    [Fact]
    public void WatDeCodeKan_StaatInDeTabelVanHetModel() =>
        Assert.Equal(
            Tabel.Where(r => r.InCode == "ja").Select(r => (r.Kant, r.Stand, r.Komt)).Order(),
            Code.Select(r => r.Key).Order());

    /// <summary>So the model needs nothing more: what remains of an announcement is in its table, and the searches cover a receiver that never accepts.</summary>
    [Fact]
    public void EenAankondigingIsEenAanbodDatNooitWordtGeaccepteerd()
    {
        foreach (var soort in Overdrachtsoort.Alle.Where(s => s.IsAankondiging))
        {
            foreach (var eigen in Antwoorden.Select(a => Antwoord(a)!))
            {
                foreach (var aanbod in new[] { Aanbod, MetWens, Beeindigd, BeeindigdMetWens }.Select(a => a with { Soort = soort.Id, VervaltOp = new DateOnly(2026, 6, 1) }))
                {
                    Assert.Equal("EenAankondigingWordtNietGeaccepteerd", Ontvanger.Besluit(eigen, aanbod, soort, new Overdrachtsbesluit(Besluitsoort.Geaccepteerd, Nu, "p", null, null)).Weigering?.Regel);
                    Weigering?[] stappen =
                    [
                        Ontvanger.Vraag(eigen, aanbod, new Aanvullingsvraag(1, Nu, "p", "")).Weigering,
                        Ontvanger.LegGesprekVast(eigen, aanbod, new Overdrachtsgesprek(Gespreksstand.Gepland, Nu, "p", null)).Weigering,
                        Aanbieder.VulAan(aanbod, eigen, new Aanvulling(1, Nu, "p", "")).Weigering,
                        Aanbieder.SpreekNazorgAf(aanbod, eigen, new DateOnly(2026, 6, 1)).Weigering,
                    ];
                    Assert.All(stappen, s => Assert.Equal("EenAankondigingIsNogGeenOverdracht", s?.Regel));
                }
            }
        }
    }

    private static IEnumerable<(string Kant, string Stand, string Komt, string Nieuw, string Gevolg)> Aanbieders()
    {
        foreach (var eigen in new[] { Aanbod, MetWens, Beeindigd, BeeindigdMetWens })
        {
            foreach (var bekend in Antwoorden.Prepend("niets").Select(Antwoord))
            {
                var stand = Toestand.Van(eigen, bekend);
                var (gewenst, nee) = Aanbieder.WensIntrekking(eigen, bekend, MetWens.Intrekkingswens!);
                yield return ("aanbieder", stand, "wens", gewenst is null ? stand : Toestand.Van(gewenst, bekend), nee is null ? "wens" : "geweigerd");

                var (einde, _) = Aanbieder.Beeindig(eigen, bekend, Beeindigd.GedwongenEinde!);
                yield return ("aanbieder", stand, "beeindig", einde is null ? stand : Toestand.Van(einde, bekend), einde is null ? "geweigerd" : "aanbod-vervalt");

                foreach (var komt in Antwoorden)
                {
                    var nieuw = Antwoord(komt)!;
                    var gevolg = Aanbieder.Ontvang(eigen, bekend, nieuw);
                    yield return ("aanbieder", stand, komt, gevolg == Gevolg.Strijdig ? stand : Toestand.Van(eigen, nieuw), gevolg switch
                    {
                        Gevolg.Niets => "niets",
                        Gevolg.ToekenningenGaanOver => "toekenningen-gaan-over",
                        Gevolg.AanbodVervalt => "aanbod-vervalt",
                        Gevolg.ZonderGevolg => "zonder-gevolg",
                        _ => "strijdig",
                    });
                }
            }
        }
    }

    private static IEnumerable<(string Kant, string Stand, string Komt, string Nieuw, string Gevolg)> Ontvangers()
    {
        foreach (var (komt, aanbod, houdt) in new[]
        {
            ("aanbod", Aanbod, true), ("aanbod-zonder-vereiste", Aanbod, false), ("aanbod-met-wens", MetWens, true), ("aanbod-met-wens", MetWens, false),
            ("aanbod-beeindigd", Beeindigd, true), ("aanbod-beeindigd", Beeindigd, false), ("aanbod-beeindigd", BeeindigdMetWens, true),
        })
            yield return ("ontvanger", "geen", komt, Toestand.Van(Ontvanger.Ontvang(aanbod, houdt, Nu), aanbod), "nieuwe-helft");

        foreach (var eigen in Antwoorden.Select(a => Antwoord(a)!))
        {
            foreach (var bekend in new[] { Aanbod, MetWens, Beeindigd, BeeindigdMetWens })
            {
                if (eigen.Besluit is null && bekend == MetWens) continue; // a wish is answered in the step that takes it in
                var stand = Toestand.Van(eigen, bekend);
                foreach (var (komt, wat) in new[] { ("aanbod", Aanbod), ("aanbod-met-wens", MetWens), ("aanbod-beeindigd", Beeindigd), ("aanbod-beeindigd", BeeindigdMetWens) })
                {
                    // What the region ended stays ended: every later half of the sender says so too, and an older one is not taken in.
                    var aanbod = bekend.GedwongenEinde is not null ? wat with { GedwongenEinde = bekend.GedwongenEinde } : wat;
                    var nieuw = Ontvanger.Bijwerken(eigen, aanbod, Nu);
                    var dan = Toestand.Van(nieuw, aanbod);
                    yield return ("ontvanger", stand, komt, dan, !ReferenceEquals(nieuw, eigen) ? "nieuwe-helft" : dan == Toestand.GeaccepteerdZonderGevolg && stand != dan ? "toekenning-vervalt" : "niets");
                }

                // For every kind of handover, the obligatory ones too: with the reason that they allow they are all the same.
                foreach (var soort in Overdrachtsoort.Alle)
                {
                    foreach (var (komt, besluit) in new[] { ("accepteren", Besluitsoort.Geaccepteerd), ("terugleggen", Besluitsoort.Teruggelegd) })
                    {
                        // An announcement has no transitions of its own: it is an offer without registers of which the model's receiver never chooses this.
                        if (soort.IsAankondiging && besluit == Besluitsoort.Geaccepteerd) continue;
                        var (helft, _) = Ontvanger.Besluit(eigen, bekend, soort, new Overdrachtsbesluit(besluit, Nu, "p", soort.EnigeReden ?? "anders", null));
                        yield return ("ontvanger", stand, komt, Toestand.Van(helft ?? eigen, bekend), helft is null ? "geweigerd" : besluit == Besluitsoort.Geaccepteerd ? "toekenning-ontstaat" : "nieuwe-helft");
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Kant, string Stand, string Komt, string Nieuw, string Gevolg)> Vergelijkingen()
    {
        var alle = (from epoch in Enumerable.Range(1, 3) from versie in Enumerable.Range(1, 3) from hash in new[] { "a", "b" } select new Gezien(epoch, versie, hash)).ToList();
        foreach (var nieuw in alle)
        {
            yield return ("helft", "geen", "eerste", "bekend", Naam(Helften.Vergelijk(null, nieuw)));
            foreach (var bekend in alle)
            {
                var komt = nieuw.Epoch > bekend.Epoch ? "hogere-epoch"
                    : nieuw.Epoch < bekend.Epoch ? "lagere-epoch"
                    : nieuw.Versie > bekend.Versie ? "hogere-versie"
                    : nieuw.Versie < bekend.Versie ? "lagere-versie"
                    : nieuw.Hash == bekend.Hash ? "zelfde"
                    : "zelfde-versie-andere-hash";
                yield return ("helft", "bekend", komt, "bekend", Naam(Helften.Vergelijk(bekend, nieuw, gezienEpoch: nieuw.Epoch)));
                yield return ("helft", "bekend", "epoch-lager-dan-gezien", "bekend", Naam(Helften.Vergelijk(bekend, nieuw, gezienEpoch: nieuw.Epoch + 1)));
            }

            yield return ("helft", "geen", "epoch-lager-dan-gezien", "geen", Naam(Helften.Vergelijk(null, nieuw, gezienEpoch: nieuw.Epoch + 1)));
        }

        static string Naam(Vergelijking vergelijking) => vergelijking switch
        {
            Vergelijking.Nieuwer => "nieuwer",
            Vergelijking.Bekend => "bekend",
            Vergelijking.Ouder => "ouder",
            _ => "strijdig",
        };
    }

    private static OntvangersHelft? Antwoord(string hoe) => hoe switch
    {
        "niets" => null,
        "ontvangst" => Ontvangst,
        _ => Ontvangst with { Besluit = new Overdrachtsbesluit(Enum.Parse<Besluitsoort>(hoe, ignoreCase: true), Nu, "p", null, null) },
    };
}
