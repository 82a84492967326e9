using FsCheck;
using FsCheck.Fluent;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Tests;

/// <summary>
/// Generated histories on real databases: whatever people do and whatever the bus delivers, loses, doubles or turns round, somebody is
/// always bound, and at the end both sides agree.
/// </summary>
public sealed class Geschiedenissen
{
    /// <summary>What can happen; the numbers choose among what there is at that moment.</summary>
    internal enum Wat
    {
        Bied,
        Wens,
        Accepteer,
        LegTerug,
        Beeindig,
        Vraag,
        VulAan,
        Gesprek,
        Nazorg,
        BezorgVolgende,
        BezorgOoitVerzonden,
        BezorgSamen,
        Verlies,
        Herhaal,
        Herstart,
        BrokerWeg,
        SterftTijdensOntvangst,
        MaakBackup,
        ZetTerug,
        KondigAan,
        GaatTijdVoorbij,
    }

    internal sealed record Stap(Wat Wat, int A, int B)
    {
        public override string ToString() => $"{Wat}({A},{B})";
    }

    private static readonly (string Soort, string Van, string Naar)[] Aanbiedingen =
    [
        ("verzoek-tot-onderzoek", Grond.VtNoord, Grond.RvdkNoord),
        ("verzoek-tot-onderzoek", Grond.VtNoord, Grond.RvdkZuid),
        ("zicht-tijdens-raadsonderzoek", Grond.VtNoord, Grond.Gemeente),
        ("uitvoering-maatregel", Grond.RvdkNoord, Grond.Gi),
        ("uitvoering-maatregel", Grond.RvdkZuid, Grond.GiAnders),
    ];

    /// <summary>What the Raad may have announced.</summary>
    private static readonly (string Soort, string Van, string Naar)[] NaAankondiging =
    [
        ("uitvoering-maatregel", Grond.RvdkNoord, Grond.Gi),
        ("uitvoering-maatregel", Grond.RvdkNoord, Grond.GiAnders),
    ];

    /// <summary>Both sides of most of these are organisations of one service: it sends to itself.</summary>
    private static readonly (string Soort, string Van, string Naar)[] BinnenEenDienst =
    [
        ("zicht-bij-maatregel", Grond.Gi, Grond.GiAnders),
        ("zicht-bij-maatregel", Grond.GiAnders, Grond.Gi),
        ("zicht-bij-maatregel", Grond.VtNoord, Grond.Gi),
    ];

    /// <summary>Two registers in one offer, there and back, and each register on its own way beside it.</summary>
    private static readonly (string Soort, string Van, string Naar)[] TussenVeiligThuis =
    [
        ("overdracht-veilig-thuis", Grond.VtNoord, Grond.VtZuid),
        ("overdracht-veilig-thuis", Grond.VtZuid, Grond.VtNoord),
        ("verzoek-tot-onderzoek", Grond.VtZuid, Grond.RvdkNoord),
        ("zicht-tijdens-raadsonderzoek", Grond.VtNoord, Grond.Gemeente),
    ];

    private static Gen<Stap[]> Stappen(int backups, bool aankondigingen) => Gen.Frequency(
            (9, Kies(Wat.Bied)),
            (3, Kies(Wat.Wens)),
            (10, Kies(Wat.Accepteer)),
            (5, Kies(Wat.LegTerug)),
            (2, Kies(Wat.Beeindig)),
            (9, Kies(Wat.Vraag)),
            (9, Kies(Wat.VulAan)),
            (1, Kies(Wat.Gesprek)),
            (1, Kies(Wat.Nazorg)),
            (16, Kies(Wat.BezorgVolgende)),
            (5, Kies(Wat.BezorgOoitVerzonden)),
            (4, Kies(Wat.BezorgSamen)),
            (2, Kies(Wat.Verlies)),
            (2, Kies(Wat.Herhaal)),
            (1, Kies(Wat.Herstart)),
            (1, Kies(Wat.BrokerWeg)),
            (1, Kies(Wat.SterftTijdensOntvangst)),
            (backups / 4, Kies(Wat.MaakBackup)),
            (backups / 2, Kies(Wat.ZetTerug)),
            (aankondigingen ? 8 : 0, Kies(Wat.KondigAan)),
            (aankondigingen ? 3 : 0, Kies(Wat.GaatTijdVoorbij)))
        .ArrayOf();

    /// <summary>Where the histories start, and what must have come about in them often enough: what never happened was not tested.</summary>
    public static TheoryData<string, int, string, string[]> Vertrekpunten => new()
    {
        { "Veilig Thuis", 0, "", ["geaccepteerd", "teruggelegd", "ingetrokken", "geaccepteerd ondanks een wens", "opnieuw aangeboden", "vraag beantwoord", "gesprek", "beeindigd", "beeindigd na een acceptatie"] },
        { "de Raad", 0, "", ["uitvoering-maatregel geaccepteerd"] },
        { "Veilig Thuis", 4, "", ["geaccepteerd", "teruggezet", "samen teruggezet", "teruggenomen"] },
        { "de Raad", 4, "", ["teruggezet", "teruggenomen"] },
        {
            "de Raad", 0, "aankondigingen",
            ["aankondiging aangeboden", "aankondiging aan-een-ander-aangeboden", "aankondiging vervallen", "aankondiging vergissing", "aankondiging teruggelegd", "aankondiging beeindigd", "aanbod na een aankondiging"]
        },
        { "de Raad", 4, "aankondigingen", ["teruggezet", "teruggenomen", "aankondiging vervallen"] },
        { "een GI", 0, "binnen een dienst", ["geaccepteerd", "ingetrokken", "opnieuw aangeboden", "beeindigd"] },
        { "een GI", 4, "binnen een dienst", ["teruggezet", "samen teruggezet"] }, // both sides are put back together, so there is little to take over
        { "een ander Veilig Thuis", 0, "tussen Veilig Thuis", ["geaccepteerd", "teruggelegd", "ingetrokken", "opnieuw aangeboden", "beeindigd", "heen en terug"] },
        { "Veilig Thuis", 4, "tussen Veilig Thuis", ["geaccepteerd", "teruggezet"] },
    };

    [Theory]
    [MemberData(nameof(Vertrekpunten))]
    public void WatErOokGebeurt_IsAltijdIemandGebonden_EnAanHetEindZijnBeideKantenHetEens(string vanaf, int backups, string wat, string[] kwamVoor)
    {
        var (gewoon, metBackups) = wat == "" ? (300, 100) : (150, 60);
        var config = Config.QuickThrowOnFailure.WithMaxTest(backups > 0 ? metBackups : gewoon).WithStartSize(5).WithEndSize(80).WithQuietOnSuccess(true);
        var gezien = new Dictionary<string, int>();
        Check.One(config, Prop.ForAll(Arb.From(Stappen(backups, wat == "aankondigingen"), Korter), stappen => Speel(stappen, vanaf, backups, wat, gezien).GetAwaiter().GetResult()));

        foreach (var uitkomst in kwamVoor)
            Assert.True(gezien.GetValueOrDefault(uitkomst) > (wat == "" ? 3 : 0), $"'{uitkomst}' kwam maar {gezien.GetValueOrDefault(uitkomst)} keer voor");
    }

    private static async Task Speel(Stap[] stappen, string vanaf, int backups, string wat, Dictionary<string, int> gezien)
    {
        await using var keten = await Proefketen.Start(kinderen: 2);
        var overdrachten = new List<(Guid Id, string Van, string Naar)>();
        if (vanaf != "Veilig Thuis")
        {
            var (soort, naar) = vanaf switch
            {
                "de Raad" => ("verzoek-tot-onderzoek", Grond.RvdkNoord),
                "een ander Veilig Thuis" => ("overdracht-veilig-thuis", Grond.VtZuid),
                _ => ("zicht-bij-maatregel", Grond.Gi),
            };
            foreach (var kind in keten.Kinderen)
            {
                var eerste = (await keten.Bied(Grond.VtNoord, soort, kind, naar)).Id!.Value;
                Assert.True(await keten.TotRust());
                Assert.Null(await keten.Accepteer(eerste, naar));
                Assert.True(await keten.TotRust());
            }
        }

        if (backups > 0)
        {
            foreach (var dienst in Grond.Diensten) keten.MaakBackup(dienst);
        }

        foreach (var stap in stappen)
        {
            await Zet(keten, overdrachten, stap, wat switch { "aankondigingen" => NaAankondiging, "binnen een dienst" => BinnenEenDienst, "tussen Veilig Thuis" => TussenVeiligThuis, _ => Aanbiedingen });
            keten.Post.Dicht = keten.Post.Dicht && stap.Wat == Wat.BrokerWeg; // away during the next step only
            Geen(Keuring.Bezwaren(keten.Map), stap);
        }

        if (Grond.Diensten[stappen.Length % Grond.Diensten.Count] is var laatste && keten.HeeftBackup(laatste)) await keten.ZetTerug(laatste); // much has happened since
        Geen(Keuring.Bezwaren(keten.Map), "een laatste backup");
        Assert.True(await keten.TotRust(), "de keten komt niet tot rust");
        Geen(Keuring.BezwarenInRust(keten.Map), "rust");

        await VerlooptAlles(keten);

        // Whoever delivers all of it once more, the other way round, changes nothing.
        var afdruk = Keuring.Afdruk(keten.Map);
        foreach (var post in keten.Post.OoitVerzonden.ToArray().Reverse()) Assert.True(await keten.Bezorg(post), "een oude helft wordt niet verwerkt");
        Assert.True(await keten.TotRust(), "de keten komt na herhaling niet tot rust");
        Assert.Equal(afdruk, Keuring.Afdruk(keten.Map));
        if (keten.Teruggezet > 0) Tel("teruggezet");
        if (keten.SamenTeruggezet > 0) Tel("samen teruggezet");
        if (keten.Teruggenomen > 0) Tel("teruggenomen");
        foreach (var (id, van, _) in overdrachten)
        {
            if (await keten.Rij(van, id, Opslag.Aanbieder) is not { } rij) continue; // offered after the backup, and nobody had seen it
            if (rij.IsAankondiging)
            {
                var ontvanger = await keten.Rij(rij.Tegenpartij, id, Opslag.Ontvanger);
                Assert.Contains(rij.Toestand, (string[])[Toestand.Ingetrokken, Toestand.Teruggelegd, Toestand.Beeindigd]);
                Assert.Equal(rij.Antwoord!.Besluit, ontvanger!.Antwoord!.Besluit);
                Assert.Equal(rij.Aanbod.Intrekkingswens, ontvanger.Aanbod.Intrekkingswens);
                Tel($"aankondiging {(rij.Toestand == Toestand.Ingetrokken ? rij.Antwoord.Besluit!.Reden : rij.Toestand)}");
                continue;
            }

            Tel(rij.Toestand);
            if (rij.Aanbod.Aankondiging is not null) Tel("aanbod na een aankondiging");
            if (rij.Aanbod.Aanvullingen.Count > 0) Tel("vraag beantwoord");
            if (rij.Antwoord?.Gesprek is not null) Tel("gesprek");
            var toekenning = rij.Aanbod.Registers[0].Toekenning;
            if (await keten.Tel(keten.Van(van).Dienst.Naam, "select count(*) from aanbod where toekenning = @toekenning", new { toekenning }) > 1) Tel("opnieuw aangeboden");
            if (rij is { Toestand: Toestand.Beeindigd, Antwoord.Besluit.Soort: Besluitsoort.Geaccepteerd }) Tel("beeindigd na een acceptatie");
            if (rij.Toestand != Toestand.Geaccepteerd) continue;
            if (rij.Aanbod.Intrekkingswens is not null) Tel("geaccepteerd ondanks een wens");
            if (rij.Soort == "overdracht-veilig-thuis" && van == Grond.VtZuid) Tel("heen en terug");
            if (rij.Soort == "uitvoering-maatregel") Tel("uitvoering-maatregel geaccepteerd");
        }

        void Tel(string uitkomst) => gezien[uitkomst] = gezien.GetValueOrDefault(uitkomst) + 1;
    }

    /// <summary>The last day of every announcement is over: none hangs for ever.</summary>
    private static async Task VerlooptAlles(Proefketen keten)
    {
        if (await keten.Tel("raadsonderzoek", "select count(*) from overdracht where soort = 'aankondiging-maatregel'") == 0) return;
        keten.Spring(TimeSpan.FromDays(200));
        while (await keten.Kijk("raadsonderzoek") > 0)
        {
        }

        Assert.True(await keten.TotRust(), "de keten komt niet tot rust nadat alles is vervallen");
        Geen(Keuring.BezwarenInRust(keten.Map), "vervallen");
    }

    private static async Task Zet(Proefketen keten, List<(Guid Id, string Van, string Naar)> overdrachten, Stap stap, (string Soort, string Van, string Naar)[] aanbiedingen)
    {
        var ooit = keten.Post.OoitVerzonden;
        switch (stap.Wat)
        {
            case Wat.Bied:
                var (soort, van, naar) = aanbiedingen[stap.A % aanbiedingen.Length];
                var kind = keten.Kinderen[stap.B % keten.Kinderen.Count];
                var (id, weigering) = await keten.Bied(van, soort, kind, naar);
                if (id is { } nieuw) overdrachten.Add((nieuw, van, naar));
                else Assert.Contains(weigering!.Regel, (string[])["AlleenWieHetHeeftKanHetOverdragen", "EenToekenningStaatInHoogstensEenAanbod", "WieEenKindKreegDraagtHetOverAlsDeVorigeDatWeet"]);
                break;
            case Wat.Wens when overdrachten.Count > 0:
                var gewenst = overdrachten[stap.A % overdrachten.Count];
                if (await keten.Rij(gewenst.Van, gewenst.Id, Opslag.Aanbieder) is null) break;
                await keten.Wens(gewenst.Id, gewenst.Van, await Toelichting(gewenst.Van, gewenst.Id, Opslag.Aanbieder));
                break;
            case Wat.Beeindig when overdrachten.Count > 0:
                var weg = overdrachten[^(1 + (stap.A * stap.B / 100 % overdrachten.Count))];
                if (await keten.Rij(weg.Van, weg.Id, Opslag.Aanbieder) is null) break;
                await keten.Beeindig(weg.Id, weg.Van, await Toelichting(weg.Van, weg.Id, Opslag.Aanbieder));
                break;
            case Wat.Accepteer or Wat.LegTerug when overdrachten.Count > 0:
                var (besloten, _, bij) = overdrachten[^(1 + (stap.A * stap.B / 100 % overdrachten.Count))]; // mostly a recent one
                if (await keten.Rij(bij, besloten, Opslag.Ontvanger) is null) break;
                if (stap.Wat == Wat.Accepteer) await keten.Accepteer(besloten, bij);
                else await keten.Besluit(besloten, Besluitsoort.Teruggelegd, bij, stap.B % 2 == 0 ? "anders" : Redenen.VerkeerdeGi, toelichting: await Toelichting(bij, besloten, Opslag.Ontvanger));
                break;
            case Wat.Vraag or Wat.Gesprek:
                foreach (var (gekregen, _, naarWie) in overdrachten)
                {
                    if (await keten.Rij(naarWie, gekregen, Opslag.Ontvanger) is null) continue;
                    if (stap.Wat == Wat.Vraag) await keten.Vraag(gekregen, naarWie);
                    else await keten.LegGesprekVast(gekregen, naarWie, (Gespreksstand)(stap.B % 3));
                }

                break;
            case Wat.VulAan:
                foreach (var (gevraagd, vraagt, _) in overdrachten) // whoever has seen a question answers one that was asked, or was not
                {
                    if ((await keten.Rij(vraagt, gevraagd, Opslag.Aanbieder))?.Antwoord?.Vragen.Count > 0) await keten.VulAan(gevraagd, vraagt, 1 + (stap.B % 2));
                }

                break;
            case Wat.Nazorg when overdrachten.Count > 0:
                var (bijAanbieder, vanWie, _) = overdrachten[stap.A % overdrachten.Count];
                if (await keten.Rij(vanWie, bijAanbieder, Opslag.Aanbieder) is null) break;
                await keten.SpreekNazorgAf(bijAanbieder, vanWie, stap.B);
                break;
            case Wat.BezorgVolgende when keten.Post.Onderweg.TryDequeue(out var post):
                await keten.Bezorg(post);
                break;
            case Wat.BezorgOoitVerzonden when ooit.Count > 0:
                Assert.True(await keten.Bezorg(ooit[((stap.A * 100) + stap.B) % ooit.Count]), "een helft wordt niet verwerkt");
                break;
            case Wat.BezorgSamen when ooit.Count > 0:
                var (dienst, _) = ooit[stap.A % ooit.Count];
                var samen = ooit.Where(p => p.Dienst == dienst).Select(p => p.Helft).Reverse().Take(2 + (stap.B % 5)).Reverse().ToList();
                keten.GaatMis = (stap.B % 6) switch
                {
                    0 => (1, new TimeoutException("proces weg")),
                    1 => (2, new TimeoutException("proces weg")),
                    2 => (2, new Botsing("zaak")),
                    _ => null,
                };
                await keten.Bezorg(dienst, samen);
                keten.GaatMis = null;
                break;
            case Wat.Verlies:
                keten.Post.Onderweg.TryDequeue(out _);
                break;
            case Wat.Herhaal:
                await keten.Herhaal(Grond.Diensten[stap.A % Grond.Diensten.Count]);
                break;
            case Wat.Herstart:
                keten.Post.Onderweg.Clear();
                await keten.Herstart(Grond.Diensten[stap.A % Grond.Diensten.Count]);
                break;
            case Wat.BrokerWeg:
                keten.Post.Dicht = true;
                break;
            case Wat.SterftTijdensOntvangst when keten.Post.Onderweg.TryDequeue(out var laatste):
                var voor = Keuring.Afdruk(keten.Map);
                keten.Sterft = true;
                if (!await keten.Bezorg(laatste)) Assert.Equal(voor, Keuring.Afdruk(keten.Map));
                keten.Sterft = false;
                break;
            case Wat.KondigAan:
                var wie = stap.A % 2 == 0 ? Grond.Gi : Grond.GiAnders;
                var (aankondiging, waarom) = await keten.KondigAan(keten.Kinderen[stap.B % keten.Kinderen.Count], wie, stap.B);
                if (aankondiging is { } aangekondigd) overdrachten.Add((aangekondigd, Grond.RvdkNoord, wie));
                else Assert.Equal("EenOntvangerHoortHetEenKeer", waarom!.Regel);
                break;
            case Wat.GaatTijdVoorbij:
                keten.Spring(TimeSpan.FromDays(stap.B));
                await keten.Kijk("raadsonderzoek");
                break;
            case Wat.MaakBackup:
                foreach (var d in Grond.Diensten.Where((_, i) => stap.B % 2 == 0 || i == stap.A % Grond.Diensten.Count)) keten.MaakBackup(d);
                break;
            case Wat.ZetTerug: // one, or all of which there is a backup
                await keten.ZetTerug([.. Grond.Diensten.Where((d, i) => keten.HeeftBackup(d) && (stap.B % 3 == 0 || i == stap.A % Grond.Diensten.Count))]);
                break;
        }

        // With an announcement travels no text.
        async Task<string?> Toelichting(string oin, Guid id, string zijde) => (await keten.Rij(oin, id, zijde))!.IsAankondiging ? null : "uitleg";
    }

    /// <summary>The same history without a half of it, or without one step: what is left of a failure is what it takes.</summary>
    private static IEnumerable<Stap[]> Korter(Stap[] stappen)
    {
        if (stappen.Length > 3)
        {
            yield return stappen[..(stappen.Length / 2)];
            yield return stappen[(stappen.Length / 2)..];
        }

        for (var i = 0; i < stappen.Length; i++) yield return [.. stappen[..i], .. stappen[(i + 1)..]];
    }

    private static void Geen(List<string> bezwaren, object waar) => Assert.True(bezwaren.Count == 0, $"na {waar}: {string.Join("; ", bezwaren)}");

    private static Gen<Stap> Kies(Wat wat) =>
        Gen.Choose(0, 99).SelectMany(a => Gen.Choose(0, 99).Select(b => new Stap(wat, a, b)));
}
