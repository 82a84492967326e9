using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten;

/// <summary>
/// Takes in the halves of the other side. What is older or known already changes nothing; what contradicts, or cannot belong here, goes
/// to the desk; the rest replaces what was known, and what follows from it happens in the same transaction.
/// </summary>
internal sealed class Inname(Overdrachtdienst overdrachten)
{
    /// <summary>Per organisation: a transaction serves one.</summary>
    private readonly ConcurrentDictionary<string, Bundelaar<OverdrachtHelft, string?>> bundels = new();

    private Dienst Dienst => overdrachten.Dienst;

    /// <summary>Takes in halves of the other side, together with what else came in for the same organisation. What contradicts or cannot belong here goes to the desk; the rest needs no special care.</summary>
    public async Task Ontvang(IReadOnlyList<OverdrachtHelft> helften, CancellationToken ct)
    {
        await Dienst.Gereed.WaitAsync(ct);
        var spoor = Activity.Current?.Id;
        await Task.WhenAll(helften
            .Select(h => h.Spoor is null ? h with { Spoor = spoor } : h)
            .GroupBy(h => h.Zijde == Zijde.Aanbieder ? h.Naar : h.Van)
            .SelectMany(groep => bundels
                .GetOrAdd(groep.Key, organisatie => new(h => (h.Overdracht, h.Zijde), bundel => NeemIn(organisatie, bundel)))
                .Voeg(groep)
                .Zip(groep, (inname, helft) => OfNaarBureau(helft, inname, ct))));
    }

    private async Task OfNaarBureau(OverdrachtHelft bericht, Task<string?> inname, CancellationToken ct)
    {
        string? bezwaar;
        try
        {
            bezwaar = await inname.WaitAsync(ct);
        }
        catch (Exception fout) when (!Database.IsVoorbijgaand(fout) && fout is not OperationCanceledException)
        {
            bezwaar = Bezwaar(fout);
        }

        if (bezwaar is null) return;
        Dienst.Log.LogWarning("{Dienst}: een helft ligt bij het bureau ({Zijde}): {Bezwaar}.", Dienst.Naam, MijnZijde(bericht), bezwaar);
        await overdrachten.NaarBureau(bericht, bezwaar, ct);
    }

    /// <summary>
    /// Takes in a half that lay at the desk. What was overtaken meanwhile is not needed any more, whatever was wrong with it.
    /// </summary>
    public async Task<Verwerking> NeemVanBureau(Transactie tx, OverdrachtHelft bericht)
    {
        var rij = await Opslag.Laad(tx, bericht.Overdracht, MijnZijde(bericht), vergrendel: true);
        var ander = Dienst.Organisaties.Zoek(bericht.Zijde == Zijde.Aanbieder ? bericht.Van : bericht.Naar)?.Dienst ?? "";
        var stand = Helften.Vergelijk(rij?.Ander, new Gezien(bericht.Epoch, bericht.Versie, bericht.Hash), (await Epochs.Lees(tx)).GetValueOrDefault(ander));
        if (rij is not null && stand == Vergelijking.Ouder && rij.Tegenpartij == (rij.IsAanbieder ? bericht.Naar : bericht.Van)) return new Verwerking(Verwerking.Ingehaald);
        string? bezwaar;
        try
        {
            bezwaar = (await NeemIn(tx, [bericht]))[0];
        }
        catch (Exception fout) when (!Database.IsVoorbijgaand(fout) && fout is not OperationCanceledException)
        {
            bezwaar = Bezwaar(fout);
        }

        return bezwaar is null ? new Verwerking(stand == Vergelijking.Bekend ? Verwerking.Bekend : Verwerking.Ingenomen) : Verwerking.Nee(bezwaar);
    }

    /// <summary>Takes in a half, or says why not; then nothing of it was written.</summary>
    public async Task<string?> NeemInOfNiet(Transactie tx, OverdrachtHelft bericht)
    {
        string? bezwaar = null;
        try
        {
            await tx.Deel(async () => (bezwaar = (await NeemIn(tx, [bericht]))[0]) is null);
        }
        catch (Exception fout) when (!Database.IsVoorbijgaand(fout) && fout is not OperationCanceledException)
        {
            bezwaar = Bezwaar(fout);
        }

        return bezwaar;
    }

    private static string Bezwaar(Exception fout) => fout switch
    {
        JsonException => "de helft is niet te lezen",
        CryptographicException => "de inhoud is niet te openen",
        OntbrekendeSleutel => "de sleutel van de organisatie ontbreekt in deze dienst",
        _ => Bureau.Onverwacht(fout),
    };

    /// <summary>Takes in halves for one organisation, in one transaction.</summary>
    /// <returns>For each why it was not taken in, which is found before anything of it is written; null when it was.</returns>
    private async Task<IReadOnlyList<string?>> NeemIn(string organisatie, IReadOnlyList<OverdrachtHelft> bundel)
    {
        using var samen = Sporen.Begin("inname", bundel[0].Spoor);
        if (Dienst.Organisaties.Zoek(organisatie)?.Dienst != Dienst.Naam) return [.. bundel.Select(_ => "deze organisatie werkt niet in deze dienst")];
        return await Dienst.Data.AlsOrganisatie(
            new Wie(organisatie, Overdrachtdienst.Systeem, "overdracht", Overdrachtdienst.Systeem),
            tx => NeemIn(tx, bundel),
            CancellationToken.None);
    }

    private async Task<IReadOnlyList<string?>> NeemIn(Transactie tx, IReadOnlyList<OverdrachtHelft> bundel)
    {
        var gezien = Epochs.LeesStraks(tx);
        var rijen = await Opslag.Vergrendel(tx, bundel.Select(h => h.Overdracht));
        var epochs = gezien();
        var bezwaren = new List<string?>();
        foreach (var bericht in bundel)
        {
            using var stap = Sporen.Begin("helft", bericht.Spoor);
            var rij = rijen.GetValueOrDefault((bericht.Overdracht, MijnZijde(bericht)));
            bezwaren.Add(
                Helften.Hash(bericht.Helft) != bericht.Hash ? "de hash hoort niet bij de helft"
                : Dienst.Organisaties.Zoek(bericht.Zijde == Zijde.Aanbieder ? bericht.Van : bericht.Naar) is not { } ander ? "onbekende tegenpartij"
                : Helften.Vergelijk(null, new Gezien(bericht.Epoch, bericht.Versie, bericht.Hash), epochs.GetValueOrDefault(ander.Dienst)) == Vergelijking.Ouder ? null // of a life of that service that is over
                : bericht.Zijde == Zijde.Aanbieder ? await OntvangAanbod(tx, bericht, rij)
                : await OntvangAntwoord(tx, bericht, rij));
        }

        return bezwaren;
    }

    private async Task<string?> OntvangAanbod(Transactie tx, OverdrachtHelft bericht, Overdrachtrij? rij)
    {
        var aanbod = ContractJson.Lees<AanbiedersHelft>(bericht.Helft);
        if (aanbod.Overdracht != bericht.Overdracht || aanbod.Van != bericht.Van || aanbod.Naar != bericht.Naar) return "de helft hoort niet bij de envelop";
        var soort = Overdrachtsoort.Zoek(aanbod.Soort);
        if (soort is null) return "onbekende soort overdracht";
        if (Aanbieder.Biedaan(soort, Dienst.Organisaties.Zoek(bericht.Van)!, Dienst.Organisaties.Zoek(bericht.Naar)!, aanbod.Grondslag) is { } bezwaar) return bezwaar.Regel;
        if (aanbod.Registers.Count != soort.Registers.Count || soort.Registers.Any(r => !aanbod.Registers.Any(a => a?.Register == r))) return "de registers horen niet bij de soort";
        if (soort.IsAankondiging && (aanbod.Inhoud.Length > 0 || bericht.Sleutel is not null)) return "een aankondiging draagt geen inhoud";
        if (aanbod.Wendingen?.Any(w => w is not { Soort: not null, Van: not null, Naar: not null }) == true) return "de wendingen zijn niet te lezen";
        if (soort.IsAankondiging != aanbod.VervaltOp is not null) return "alleen een aankondiging heeft een laatste dag";

        var nieuw = new Gezien(bericht.Epoch, bericht.Versie, bericht.Hash);
        var nu = Dienst.Klok.Nu;
        var kop = new Kop(nu, nu, Overdrachtdienst.Systeem, Helften.Grond(aanbod));
        if (rij is null) return await EersteHelft(tx, bericht, aanbod, soort, nieuw, kop);
        if (rij.Tegenpartij != bericht.Van || rij.Organisatie != bericht.Naar) return "de helft komt niet van de aanbieder";

        switch (Helften.Vergelijk(rij.Ander, nieuw))
        {
            case Vergelijking.Strijdig:
                return "dezelfde versie met een andere hash";
            case Vergelijking.Ouder:
                return null;
            case Vergelijking.Bekend:
                // Taken in by a version that did not know the ending yet, or while this service was being restored and decided nothing.
                if (IsHierNogOpen(rij) && aanbod.GedwongenEinde is not null)
                {
                    await overdrachten.ZieBeeindiging(tx, rij, Beeindigd(rij, aanbod), rij.Antwoord!, kop);
                    Bevestig(tx, rij, bericht);
                }
                else if (rij.Antwoord is { } nog && Ontvanger.Bijwerken(nog, aanbod, nu) is var bijgewerkt && !ReferenceEquals(nog, bijgewerkt))
                {
                    await overdrachten.LegBesluitVast(tx, rij, bijgewerkt, kop, CancellationToken.None);
                }
                else
                {
                    Bevestig(tx, rij, bericht);
                }

                return null;
            default:
                if (Vast(aanbod) != Vast(rij.Aanbod)) return "wat is aangeboden, verandert niet";
                Opslag.Maan(tx, rij, aanbod.Aanmaningen ?? []);
                // After a backup the key of the content may have gone with a later acceptance that is forgotten now.
                if (rij.Toestand == Toestand.Ontvangen) await overdrachten.Inhouden.Herstel(tx, rij, bericht.Sleutel);
                var bij = MetAnder(rij, bericht) with { Bevestigd = rij.Bevestigd == 1 || bericht.Gezien == rij.Eigen ? 1 : 0 };
                var antwoord = rij.Antwoord!;
                if (aanbod.GedwongenEinde is not null && IsHierNogOpen(rij))
                {
                    await overdrachten.ZieBeeindiging(tx, rij, Beeindigd(bij, aanbod), antwoord, kop);
                    if (bericht.VraagtBevestiging) tx.Nadien(() => overdrachten.Verzender.Verstuur(bij));
                    return null;
                }

                var helft = Ontvanger.Bijwerken(antwoord, aanbod, nu);
                if (ReferenceEquals(helft, antwoord)) // not ==: lists in a half compare by reference, so a half that is read twice never equals itself
                {
                    Opslag.Wijzig(tx, bij with { Versie = rij.Versie }, rij.Versie, nu, Dienst.Klok.Technisch + Overdrachtdienst.Herhaling);
                    if (bericht.VraagtBevestiging) tx.Nadien(() => overdrachten.Verzender.Verstuur(bij));
                    return null;
                }

                await overdrachten.LegBesluitVast(tx, rij, helft, kop, CancellationToken.None, bij);
                return null;
        }
    }

    /// <summary>Whether there is something here that an ending by the region ends.</summary>
    private static bool IsHierNogOpen(Overdrachtrij rij) => rij.Toestand is Toestand.Ontvangen or Toestand.Geaccepteerd;

    private static Overdrachtrij Beeindigd(Overdrachtrij rij, AanbiedersHelft aanbod) => rij with { Toestand = Toestand.Van(rij.Antwoord!, aanbod), Versie = rij.Versie + 1 };

    private async Task<string?> EersteHelft(Transactie tx, OverdrachtHelft bericht, AanbiedersHelft aanbod, Overdrachtsoort soort, Gezien nieuw, Kop kop)
    {
        var houdtWatNodigIs = soort.OntvangerHoudt is not { } register
            || (await Opslag.Toekenningen(tx, aanbod.Traject, vergrendel: false)).Any(t => t.Register == Opslag.Naam(register) && t.Organisatie == bericht.Naar && t.Houdt);
        var antwoord = Ontvanger.Ontvang(aanbod, houdtWatNodigIs, kop.GeregistreerdOp);
        var tekst = ContractJson.Schrijf(antwoord);
        var rij = new Overdrachtrij
        {
            Id = bericht.Overdracht,
            Zijde = Opslag.Ontvanger,
            Organisatie = bericht.Naar,
            Tegenpartij = bericht.Van,
            Soort = aanbod.Soort,
            Traject = aanbod.Traject,
            Toestand = Toestand.Van(antwoord, aanbod),
            Versie = 1,
            EigenEpoch = Dienst.Epoch,
            EigenVersie = 1,
            EigenHash = Helften.Hash(tekst),
            EigenHelft = tekst,
            AnderEpoch = nieuw.Epoch,
            AnderVersie = nieuw.Versie,
            AnderHash = nieuw.Hash,
            AnderHelft = bericht.Helft,
        };
        var isOpen = rij.Toestand == Toestand.Ontvangen;
        Inhoudssleutel? sleutel = null;
        if (isOpen && !soort.IsAankondiging)
        {
            // The content must open for this organisation, else nobody could ever decide on it.
            if (bericht.Sleutel is null) return "de sleutel van de inhoud ontbreekt";
            var inhoudssleutel = Versleuteling.Ontpak(bericht.Sleutel, Dienst.Organisaties.PriveSleutel(bericht.Naar));
            _ = Versleuteling.Ontsleutel(aanbod.Inhoud, inhoudssleutel, Helften.Context(rij.Id, "inhoud"));
            var (nummer, waarde) = await Dienst.Kluis.Neem(CancellationToken.None);
            sleutel = Inhouden.Bewaarbaar(rij.Id, nummer, waarde, inhoudssleutel);
        }

        // The row of the handover before all else: another instance that takes in the same half meets this one here.
        Opslag.Open(tx, rij, kop.GeregistreerdOp, Dienst.Klok.Technisch + Overdrachtdienst.Herhaling, sleutel);
        Opslag.Maan(tx, rij, aanbod.Aanmaningen ?? []);
        Opslag.Log(tx, kop, rij, 1, new OverdrachtOntvangen(rij.Id), bericht.Helft);
        if (antwoord.Besluit is { } besluit)
        {
            // It ended before anybody here could have had it: no case comes of it.
            Opslag.Log(tx, kop, rij, 2, new OverdrachtBesloten(rij.Id, besluit.Soort, besluit.Door, besluit.Reden), tekst);
            tx.Straks("update overdracht set versie = 2 where id = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });
        }
        else if (!isOpen)
        {
            Opslag.Log(tx, kop, rij, 2, new BeeindigingGezien(rij.Id), bericht.Helft);
            tx.Straks("update overdracht set versie = 2 where id = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });
        }
        else
        {
            await overdrachten.BijOntvangst(new Overdrachtwijziging(tx, rij, aanbod, antwoord, kop, overdrachten.Inhouden));
        }

        tx.Nadien(() => overdrachten.Verzender.Verstuur(rij));
        return null;
    }

    private async Task<string?> OntvangAntwoord(Transactie tx, OverdrachtHelft bericht, Overdrachtrij? rij)
    {
        var antwoord = ContractJson.Lees<OntvangersHelft>(bericht.Helft);
        if (antwoord.Overdracht != bericht.Overdracht) return "de helft hoort niet bij de envelop";
        if (rij is null) return "onbekende overdracht";
        if (rij.Tegenpartij != bericht.Naar || rij.Organisatie != bericht.Van) return "de helft komt niet van de ontvanger";
        if (rij.IsAankondiging && antwoord.Besluit is { Soort: Besluitsoort.Geaccepteerd }) return "een aankondiging wordt niet geaccepteerd";
        var nieuw = new Gezien(bericht.Epoch, bericht.Versie, bericht.Hash);
        switch (Helften.Vergelijk(rij.Ander, nieuw))
        {
            case Vergelijking.Strijdig:
                return "dezelfde versie met een andere hash";
            case Vergelijking.Ouder:
                return null;
            case Vergelijking.Bekend:
                Bevestig(tx, rij, bericht);
                return null;
        }

        var aanbod = rij.Aanbod;
        var gevolg = Aanbieder.Ontvang(aanbod, rij.Antwoord, antwoord);
        if (gevolg == Gevolg.Strijdig) return "een ander besluit na een besluit";
        var ziet = gevolg is Gevolg.ToekenningenGaanOver or Gevolg.AanbodVervalt || (gevolg == Gevolg.ZonderGevolg && rij.Antwoord?.Besluit is null);
        var nu = Dienst.Klok.Nu;
        var bij = MetAnder(rij, bericht) with
        {
            Toestand = Toestand.Van(aanbod, antwoord),
            Bevestigd = rij.Bevestigd == 1 || bericht.Gezien == rij.Eigen ? 1 : 0,
            Versie = ziet ? rij.Versie + 1 : rij.Versie,
            VerpakteSleutel = ziet ? null : rij.VerpakteSleutel,
        };
        Opslag.Wijzig(tx, bij, rij.Versie, nu, Dienst.Klok.Technisch + Overdrachtdienst.Herhaling);
        if (rij.Antwoord is { } vorig && vorig.Gesprek != antwoord.Gesprek) overdrachten.BewaakOpnieuw(tx, bij, nu);
        if (ziet)
        {
            var kop = new Kop(nu, nu, Overdrachtdienst.Systeem, Helften.Grond(aanbod));
            Opslag.Log(tx, kop, bij, bij.Versie, new BesluitGezien(bij.Id, antwoord.Besluit!.Soort), bericht.Helft);
            if (gevolg == Gevolg.ZonderGevolg) // recorded and shown; the region had ended it
            {
                if (bericht.VraagtBevestiging) tx.Nadien(() => overdrachten.Verzender.Verstuur(bij));
                return null;
            }

            tx.Straks(
                "update aanbod set toestand = @toestand where overdracht = @Id", new { bij.Id, toestand = gevolg == Gevolg.ToekenningenGaanOver ? "overgegaan" : "vervallen" });
            await overdrachten.BijAntwoord(new Overdrachtwijziging(tx, bij, aanbod, antwoord, kop with { GebeurdOp = antwoord.Besluit.Op }, overdrachten.Inhouden));
            if (gevolg == Gevolg.ToekenningenGaanOver) GeefVrij(tx, kop, bij, nieuw);
            await overdrachten.MeldHerhaling(tx, bij);
        }

        if (bericht.VraagtBevestiging) tx.Nadien(() => overdrachten.Verzender.Verstuur(bij));
        return null;
    }

    /// <summary>Releases the grants of an offer; the acceptance that allows it is cited, and stays durable at the receiver.</summary>
    private static void GeefVrij(Transactie tx, Kop kop, Overdrachtrij rij, Gezien acceptatie)
    {
        foreach (var register in rij.Aanbod.Registers)
            Opslag.GeefVrij(tx, kop, rij.Organisatie, rij.Traject, new ToekenningVrijgegeven(register.Toekenning, register.Register, rij.Id, acceptatie));
    }

    /// <summary>Nothing new in the half itself: take note of what the other side has seen, and answer when it asks.</summary>
    private void Bevestig(Transactie tx, Overdrachtrij rij, OverdrachtHelft bericht)
    {
        if (rij.Bevestigd == 0 && bericht.Gezien == rij.Eigen)
        {
            rij = rij with { Bevestigd = 1 };
            Opslag.IsGezien(tx, rij);
        }

        if (bericht.VraagtBevestiging) tx.Nadien(() => overdrachten.Verzender.Verstuur(rij));
    }

    /// <summary>What an offer offers, as text to compare: supplements, a wish, an end by the region and the end of nazorg may come later, the rest stands.</summary>
    private static string Vast(AanbiedersHelft aanbod) =>
        ContractJson.Schrijf(aanbod with { Aanvullingen = [], Intrekkingswens = null, GedwongenEinde = null, NazorgTot = null, Aanmaningen = null, Onbekend = null });

    private static string MijnZijde(OverdrachtHelft bericht) => bericht.Zijde == Zijde.Aanbieder ? Opslag.Ontvanger : Opslag.Aanbieder;

    private static Overdrachtrij MetAnder(Overdrachtrij rij, OverdrachtHelft bericht) =>
        rij with { AnderEpoch = bericht.Epoch, AnderVersie = bericht.Versie, AnderHash = bericht.Hash, AnderHelft = bericht.Helft };
}
