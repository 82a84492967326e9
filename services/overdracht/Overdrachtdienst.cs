using System.Security.Cryptography;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten;

/// <summary>What a link does with its own cases when a handover that it receives changes; within the same transaction.</summary>
/// <param name="Tx">The transaction in which the handover changes.</param>
/// <param name="Rij">The receiving side's row.</param>
/// <param name="Aanbod">The offer.</param>
/// <param name="Antwoord">The receiver's half after the change.</param>
/// <param name="Kop">When, by whom and on which ground.</param>
public sealed record Overdrachtwijziging(Transactie Tx, Overdrachtrij Rij, AanbiedersHelft Aanbod, OntvangersHelft Antwoord, Kop Kop);

/// <summary>
/// Handovers of one service: makes offers, takes in halves, records decisions, and sends its own halves again until both sides have
/// seen the last. The rules stand in <see cref="Aanbieder"/> and <see cref="Ontvanger"/>; here they meet storage and bus.
/// </summary>
public sealed class Overdrachtdienst(Dienst dienst, Func<Overdrachtwijziging, Task> bijOntvangst, Func<Overdrachtwijziging, Task> bijBesluit)
{
    private const string SysteemRol = "systeem";

    /// <summary>How long to wait for the other side before sending again.</summary>
    public static readonly TimeSpan Herhaling = TimeSpan.FromSeconds(2);

    public Dienst Dienst => dienst;

    /// <summary>Offers: the registers named by the kind of handover pass from this organisation to another, once a named person accepts.</summary>
    /// <param name="opdracht">Who, when, and the transaction.</param>
    /// <param name="soort">Kind of handover.</param>
    /// <param name="traject">The child.</param>
    /// <param name="naar">The receiver.</param>
    /// <param name="grondslag">Legal ground for sharing the content.</param>
    /// <param name="inhoud">The content.</param>
    /// <param name="kindsleutel">Key of the child at this organisation, under which the content key is kept.</param>
    public async Task<(Guid? Id, Weigering? Weigering)> Biedaan<T>(
        Opdracht<T> opdracht, Overdrachtsoort soort, Guid traject, string naar, string grondslag, OverdrachtInhoud inhoud, Guid kindsleutel)
    {
        var (tx, wie, nu) = (opdracht.Tx, opdracht.Wie, opdracht.Nu);
        var van = dienst.Organisaties.Zoek(wie.Organisatie)!;
        if (dienst.Organisaties.Zoek(naar) is not { Dienst.Length: > 0 } ontvanger)
            return (null, Weigering.Stand("DeOntvangerMoetBekendZijn", "De ontvangende organisatie staat niet in het register van organisaties."));
        if (Aanbieder.Biedaan(soort, van, ontvanger, grondslag) is { } nee) return (null, nee);

        var toekenningen = await Opslag.Toekenningen(tx, traject, vergrendel: true);
        var registers = new List<AangebodenRegister>();
        foreach (var register in soort.Registers)
        {
            var gehouden = toekenningen.LastOrDefault(t => t.Register == Opslag.Naam(register) && t.Organisatie == wie.Organisatie && t.VrijHash is null);
            if (gehouden is null)
                return (null, Weigering.Stand("AlleenWieHetHeeftKanHetOverdragen", $"Uw organisatie heeft de {Leesbaar(register)} van dit kind niet."));
            if (gehouden.InAanbod is not null)
                return (null, Weigering.Stand("EenToekenningStaatInHoogstensEenAanbod", $"De {Leesbaar(register)} van dit kind is al aangeboden. Trek dat aanbod eerst in."));
            registers.Add(new AangebodenRegister(register, gehouden.Id));
        }

        var id = Id.Nieuw();
        var inhoudssleutel = Versleuteling.NieuweSleutel();
        var kind = await dienst.Kluis.Haal(kindsleutel, opdracht.Ct);
        if (kind is null) return (null, Weigering.Vergeten());
        var helft = new AanbiedersHelft
        {
            Overdracht = id,
            Soort = soort.Id,
            Traject = traject,
            Van = wie.Organisatie,
            Naar = naar,
            Registers = registers,
            Grondslag = grondslag,
            AangebodenOp = nu,
            AangebodenDoor = wie.Persoon,
            Inhoud = Versleuteling.Versleutel(ContractJson.Schrijf(inhoud), inhoudssleutel, Helften.Context(id, "inhoud")),
        };
        var tekst = ContractJson.Schrijf(helft);
        var rij = new Overdrachtrij
        {
            Id = id,
            Zijde = Opslag.Aanbieder,
            Organisatie = wie.Organisatie,
            Tegenpartij = naar,
            Soort = soort.Id,
            Traject = traject,
            Toestand = Toestand.Aangeboden,
            Versie = 1,
            EigenEpoch = dienst.Epoch,
            EigenVersie = 1,
            EigenHash = Helften.Hash(tekst),
            EigenHelft = tekst,
            VerpakteSleutel = ContractJson.Schrijf(Versleuteling.Verpak(inhoudssleutel, naar, dienst.Organisaties.PubliekeSleutel(naar))),
        };
        await Opslag.Open(tx, rij, nu, dienst.Klok.Technisch + Herhaling);
        await BewaarSleutel(tx, rij, kindsleutel, kind, inhoudssleutel);
        foreach (var register in registers)
        {
            await tx.Voer(
                "insert into aanbod (overdracht, register, toekenning, organisatie, toestand) values (@id, @register, @Toekenning, @Organisatie, 'open')",
                new { id, register = Opslag.Naam(register.Register), register.Toekenning, wie.Organisatie });
        }

        Opslag.Log(tx, new Kop(nu, nu, wie.Persoon, grondslag), Opslag.Dossier(rij), 1, wie.Organisatie, traject, new OverdrachtAangeboden(id, soort.Id, wie.Organisatie, naar, registers), tekst);
        tx.Nadien(() => Verstuur(rij));
        return (id, null);
    }

    /// <summary>The sender wishes to take an offer back.</summary>
    public async Task<(Overdrachtrij? Rij, Weigering? Weigering)> WensIntrekking<T>(Opdracht<T> opdracht, Overdrachtrij rij, string reden, string? toelichting)
    {
        var wens = new Intrekkingswens(opdracht.Nu, opdracht.Wie.Persoon, reden, await Versleutel(opdracht.Tx, rij, toelichting, "intrekkingswens", opdracht.Ct));
        var (helft, weigering) = Aanbieder.WensIntrekking(rij.Aanbod, rij.Antwoord, wens);
        if (helft is null) return (null, weigering);
        var nieuw = NieuweHelft(rij, ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(helft, rij.Antwoord) };
        await Opslag.Wijzig(opdracht.Tx, nieuw, rij.Versie, opdracht.Nu, dienst.Klok.Technisch + Herhaling);
        Opslag.Log(opdracht.Tx, new Kop(opdracht.Nu, opdracht.Nu, opdracht.Wie.Persoon, helft.Grondslag), Opslag.Dossier(nieuw), nieuw.Versie, nieuw.Organisatie, nieuw.Traject, new IntrekkingGewenst(nieuw.Id, reden), nieuw.EigenHelft);
        opdracht.Tx.Nadien(() => Verstuur(nieuw));
        return (nieuw, null);
    }

    /// <summary>A named person of the receiver decides.</summary>
    public async Task<(Overdrachtrij? Rij, Weigering? Weigering)> Besluit<T>(Opdracht<T> opdracht, Overdrachtrij rij, Besluitsoort soort, string door, string? reden, string? toelichting)
    {
        var (tx, nu) = (opdracht.Tx, opdracht.Nu);
        var besluit = new Overdrachtsbesluit(soort, nu, door, reden, await Versleutel(tx, rij, toelichting, "besluit", opdracht.Ct));
        var (helft, weigering) = Ontvanger.Besluit(rij.Antwoord!, Overdrachtsoort.Zoek(rij.Soort)!, besluit);
        return helft is null ? (null, weigering) : (await LegBesluitVast(tx, rij, helft, new Kop(nu, nu, opdracht.Wie.Persoon, rij.Aanbod.Grondslag), opdracht.Ct), null);
    }

    /// <summary>The content of a handover, or null when this side may not read it any more.</summary>
    public async Task<OverdrachtInhoud?> Inhoud(Transactie tx, Overdrachtrij rij, CancellationToken ct) =>
        await Inhoudssleutel(tx, rij, ct) is { } sleutel
            ? ContractJson.Lees<OverdrachtInhoud>(Versleuteling.Ontsleutel(rij.Aanbod.Inhoud, sleutel, Helften.Context(rij.Id, "inhoud")))
            : null;

    public async Task<string?> Toelichting(Transactie tx, Overdrachtrij rij, string? versleuteld, string deel, CancellationToken ct) =>
        versleuteld is not null && await Inhoudssleutel(tx, rij, ct) is { } sleutel ? Versleuteling.Ontsleutel(versleuteld, sleutel, Helften.Context(rij.Id, deel)) : null;

    /// <summary>Key of this side under which what belongs to the handover is kept; null when it has gone.</summary>
    public static async Task<Guid?> Sleutel(Transactie tx, Overdrachtrij rij) =>
        await tx.Eerste<string>("select sleutel from overdracht_sleutel where overdracht = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde }) is { } s ? Guid.Parse(s) : null;

    /// <summary>Takes in a half of the other side. What contradicts or cannot belong here goes to the desk; the rest needs no special care.</summary>
    public async Task Ontvang(OverdrachtHelft bericht, CancellationToken ct)
    {
        await dienst.Gereed.WaitAsync(ct);
        var mijnZijde = bericht.Zijde == Zijde.Aanbieder ? Opslag.Ontvanger : Opslag.Aanbieder;
        var (mijn, ander) = bericht.Zijde == Zijde.Aanbieder ? (bericht.Naar, bericht.Van) : (bericht.Van, bericht.Naar);
        string? bezwaar;
        try
        {
            bezwaar = Helften.Hash(bericht.Helft) != bericht.Hash ? "de hash hoort niet bij de helft"
                : dienst.Organisaties.Zoek(mijn)?.Dienst != dienst.Naam ? "deze organisatie werkt niet in deze dienst"
                : dienst.Organisaties.Zoek(ander) is null ? "onbekende tegenpartij"
                : await dienst.Data.AlsOrganisatie(
                    new Wie(mijn, SysteemRol, "overdracht", SysteemRol),
                    tx => bericht.Zijde == Zijde.Aanbieder ? OntvangAanbod(tx, bericht, ct) : OntvangAntwoord(tx, bericht),
                    ct);
        }
        catch (Exception fout) when (fout is JsonException or CryptographicException)
        {
            bezwaar = fout is JsonException ? "de helft is niet te lezen" : "de inhoud is niet te openen";
        }

        if (bezwaar is null) return;
        dienst.Log.LogWarning("{Dienst}: een helft ligt bij het bureau ({Zijde}): {Bezwaar}.", dienst.Naam, mijnZijde, bezwaar);
        await NaarBureau(System.Text.Encoding.UTF8.GetBytes(ContractJson.Schrijf(bericht)), bezwaar, ct);
    }

    /// <summary>Keeps what could not be read or handled, encrypted.</summary>
    public async Task NaarBureau(byte[] inhoud, string oorzaak, CancellationToken ct)
    {
        await dienst.Gereed.WaitAsync(ct);
        var id = Id.Nieuw();
        var (sleutel, waarde) = await dienst.Kluis.Neem(ct);
        var tekst = Versleuteling.VersleutelBytes(inhoud, waarde, "bureau/" + id.ToString("D"));
        await dienst.Data.AlsDienst(
            tx => tx.Voer(
                "insert into bureau (id, ontvangen_op, bron, oorzaak, sleutel, inhoud) values (@id, @nu, 'helft', @oorzaak, @sleutel, @tekst)",
                new { id, nu = dienst.Klok.Technisch, oorzaak, sleutel, tekst }),
            ct);
    }

    /// <summary>Sends a half at once; when that fails the row in <c>uitgaand</c> sees to it later.</summary>
    internal void Verstuur(Overdrachtrij rij) => _ = Probeer(rij);

    internal async Task Probeer(Overdrachtrij rij)
    {
        try
        {
            using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(5), dienst.Klok.Techniek);
            await dienst.Post.Stuur(Wachtrijen.Helften(dienst.Organisaties.Zoek(rij.Tegenpartij)!.Dienst), rij.Bericht(), grens.Token);
        }
        catch (Exception fout)
        {
            dienst.Log.LogWarning("{Dienst} kon een helft niet versturen en doet dat opnieuw: {Soort}.", dienst.Naam, Database.Kort(fout));
        }
    }

    private async Task<string?> OntvangAanbod(Transactie tx, OverdrachtHelft bericht, CancellationToken ct)
    {
        var aanbod = ContractJson.Lees<AanbiedersHelft>(bericht.Helft);
        if (aanbod.Overdracht != bericht.Overdracht || aanbod.Van != bericht.Van || aanbod.Naar != bericht.Naar) return "de helft hoort niet bij de envelop";
        var soort = Overdrachtsoort.Zoek(aanbod.Soort);
        if (soort is null) return "onbekende soort overdracht";
        if (Aanbieder.Biedaan(soort, dienst.Organisaties.Zoek(bericht.Van)!, dienst.Organisaties.Zoek(bericht.Naar)!, aanbod.Grondslag) is { } bezwaar) return bezwaar.Regel;
        if (aanbod.Registers.Count == 0 || aanbod.Registers.Any(r => r is null || !soort.Registers.Contains(r.Register))) return "de registers horen niet bij de soort";

        var nieuw = new Gezien(bericht.Epoch, bericht.Versie, bericht.Hash);
        var nu = dienst.Klok.Nu;
        var kop = new Kop(nu, nu, SysteemRol, aanbod.Grondslag);
        var rij = await Opslag.Laad(tx, bericht.Overdracht, Opslag.Ontvanger, vergrendel: true);
        if (rij is null) return await EersteHelft(tx, bericht, aanbod, nieuw, kop, ct);
        if (rij.Tegenpartij != bericht.Van || rij.Organisatie != bericht.Naar) return "de helft komt niet van de aanbieder";

        switch (Helften.Vergelijk(rij.Ander, nieuw))
        {
            case Vergelijking.Strijdig:
                return "dezelfde versie met een andere hash";
            case Vergelijking.Ouder:
                return null;
            case Vergelijking.Bekend:
                await Bevestig(tx, rij, bericht);
                return null;
            default:
                var bij = MetAnder(rij, bericht) with { Bevestigd = rij.Bevestigd == 1 || bericht.Gezien == rij.Eigen ? 1 : 0 };
                var antwoord = rij.Antwoord!;
                var helft = Ontvanger.Bijwerken(antwoord, aanbod, nu);
                if (ReferenceEquals(helft, antwoord)) // not ==: lists in a half compare by reference, so a half that is read twice never equals itself
                {
                    await Opslag.Wijzig(tx, bij with { Versie = rij.Versie }, rij.Versie, nu, dienst.Klok.Technisch + Herhaling);
                    if (bericht.VraagtBevestiging) tx.Nadien(() => Verstuur(bij));
                    return null;
                }

                await LegBesluitVast(tx, rij, helft, kop, ct, bij);
                return null;
        }
    }

    private async Task<string?> EersteHelft(Transactie tx, OverdrachtHelft bericht, AanbiedersHelft aanbod, Gezien nieuw, Kop kop, CancellationToken ct)
    {
        var antwoord = Ontvanger.Ontvang(aanbod, kop.GeregistreerdOp);
        var tekst = ContractJson.Schrijf(antwoord);
        var rij = new Overdrachtrij
        {
            Id = bericht.Overdracht,
            Zijde = Opslag.Ontvanger,
            Organisatie = bericht.Naar,
            Tegenpartij = bericht.Van,
            Soort = aanbod.Soort,
            Traject = aanbod.Traject,
            Toestand = Toestand.Van(antwoord),
            Versie = 1,
            EigenEpoch = dienst.Epoch,
            EigenVersie = 1,
            EigenHash = Helften.Hash(tekst),
            EigenHelft = tekst,
            AnderEpoch = nieuw.Epoch,
            AnderVersie = nieuw.Versie,
            AnderHash = nieuw.Hash,
            AnderHelft = bericht.Helft,
        };
        if (antwoord.Besluit is null)
        {
            // The content must open for this organisation, else nobody could ever decide on it.
            if (bericht.Sleutel is null) return "de sleutel van de inhoud ontbreekt";
            var inhoudssleutel = Versleuteling.Ontpak(bericht.Sleutel, dienst.Organisaties.PriveSleutel(bericht.Naar));
            _ = Versleuteling.Ontsleutel(aanbod.Inhoud, inhoudssleutel, Helften.Context(rij.Id, "inhoud"));
            var (sleutel, waarde) = await dienst.Kluis.Neem(ct);
            await BewaarSleutel(tx, rij, sleutel, waarde, inhoudssleutel);
        }

        await Opslag.Open(tx, rij, kop.GeregistreerdOp, dienst.Klok.Technisch + Herhaling);
        Opslag.Log(tx, kop, Opslag.Dossier(rij), 1, rij.Organisatie, rij.Traject, new OverdrachtOntvangen(rij.Id), bericht.Helft);
        await bijOntvangst(new Overdrachtwijziging(tx, rij, aanbod, antwoord, kop));
        if (antwoord.Besluit is { } besluit)
        {
            Opslag.Log(tx, kop, Opslag.Dossier(rij), 2, rij.Organisatie, rij.Traject, new OverdrachtBesloten(rij.Id, besluit.Soort, besluit.Door, besluit.Reden), tekst);
            await tx.Voer("update overdracht set versie = 2 where id = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });
            await bijBesluit(new Overdrachtwijziging(tx, rij, aanbod, antwoord, kop));
        }

        tx.Nadien(() => Verstuur(rij));
        return null;
    }

    private async Task<Overdrachtrij> LegBesluitVast(Transactie tx, Overdrachtrij rij, OntvangersHelft helft, Kop kop, CancellationToken ct, Overdrachtrij? basis = null)
    {
        var besluit = helft.Besluit!;
        var nieuw = NieuweHelft(basis ?? rij, ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(helft), Versie = rij.Versie + 1 };
        var aanbod = nieuw.Aanbod;
        await Opslag.Wijzig(tx, nieuw, rij.Versie, kop.GeregistreerdOp, dienst.Klok.Technisch + Herhaling);
        Opslag.Log(tx, kop, Opslag.Dossier(nieuw), nieuw.Versie, nieuw.Organisatie, nieuw.Traject, new OverdrachtBesloten(nieuw.Id, besluit.Soort, besluit.Door, besluit.Reden), nieuw.EigenHelft);
        if (besluit.Soort == Besluitsoort.Geaccepteerd)
        {
            foreach (var register in aanbod.Registers)
                await Opslag.Ken(tx, kop, nieuw.Organisatie, nieuw.Traject, new ToekenningOntstaan(Helften.NieuweToekenning(nieuw.Id, register.Register), register.Register, "overdracht", nieuw.Id, register.Toekenning));
        }
        else if (await Sleutel(tx, nieuw) is { } sleutel)
        {
            await tx.Voer("delete from overdracht_sleutel where overdracht = @Id and zijde = @Zijde", new { nieuw.Id, nieuw.Zijde });
            tx.Nadien(() => _ = VernietigSleutel(sleutel));
        }

        await bijBesluit(new Overdrachtwijziging(tx, nieuw, aanbod, helft, kop));
        tx.Nadien(() => Verstuur(nieuw));
        return nieuw;
    }

    private async Task<string?> OntvangAntwoord(Transactie tx, OverdrachtHelft bericht)
    {
        var antwoord = ContractJson.Lees<OntvangersHelft>(bericht.Helft);
        if (antwoord.Overdracht != bericht.Overdracht) return "de helft hoort niet bij de envelop";
        var rij = await Opslag.Laad(tx, bericht.Overdracht, Opslag.Aanbieder, vergrendel: true);
        if (rij is null) return "onbekende overdracht";
        if (rij.Tegenpartij != bericht.Naar || rij.Organisatie != bericht.Van) return "de helft komt niet van de ontvanger";
        var nieuw = new Gezien(bericht.Epoch, bericht.Versie, bericht.Hash);
        switch (Helften.Vergelijk(rij.Ander, nieuw))
        {
            case Vergelijking.Strijdig:
                return "dezelfde versie met een andere hash";
            case Vergelijking.Ouder:
                return null;
            case Vergelijking.Bekend:
                await Bevestig(tx, rij, bericht);
                return null;
        }

        var gevolg = Aanbieder.Ontvang(rij.Antwoord, antwoord);
        if (gevolg == Gevolg.Strijdig) return "een ander besluit na een besluit";
        var nu = dienst.Klok.Nu;
        var bij = MetAnder(rij, bericht) with
        {
            Toestand = Toestand.Van(rij.Aanbod, antwoord),
            Bevestigd = rij.Bevestigd == 1 || bericht.Gezien == rij.Eigen ? 1 : 0,
            Versie = gevolg == Gevolg.Niets ? rij.Versie : rij.Versie + 1,
            VerpakteSleutel = gevolg == Gevolg.Niets ? rij.VerpakteSleutel : null,
        };
        await Opslag.Wijzig(tx, bij, rij.Versie, nu, dienst.Klok.Technisch + Herhaling);
        if (gevolg != Gevolg.Niets)
        {
            var kop = new Kop(nu, nu, SysteemRol, rij.Aanbod.Grondslag);
            Opslag.Log(tx, kop, Opslag.Dossier(bij), bij.Versie, bij.Organisatie, bij.Traject, new BesluitGezien(bij.Id, antwoord.Besluit!.Soort), bericht.Helft);
            await tx.Voer(
                "update aanbod set toestand = @toestand where overdracht = @Id", new { bij.Id, toestand = gevolg == Gevolg.ToekenningenGaanOver ? "overgegaan" : "vervallen" });
            if (gevolg == Gevolg.ToekenningenGaanOver) await GeefVrij(tx, kop, bij, nieuw);
        }

        if (bericht.VraagtBevestiging) tx.Nadien(() => Verstuur(bij));
        return null;
    }

    /// <summary>Releases the grants of an offer; the acceptance that allows it is cited, and stays durable at the receiver.</summary>
    private static async Task GeefVrij(Transactie tx, Kop kop, Overdrachtrij rij, Gezien acceptatie)
    {
        foreach (var register in rij.Aanbod.Registers)
        {
            await tx.Voer(
                "update toekenning set vrij_overdracht = @Id, vrij_epoch = @Epoch, vrij_versie = @versie, vrij_hash = @Hash, vrij_op = @nu where id = @Toekenning and vrij_hash is null",
                new { rij.Id, acceptatie.Epoch, versie = (long)acceptatie.Versie, acceptatie.Hash, nu = kop.GebeurdOp, register.Toekenning });
            var feit = new ToekenningVrijgegeven(register.Toekenning, register.Register, rij.Id, acceptatie);
            Opslag.Log(tx, kop, $"toekenning/{register.Toekenning:D}", 2, rij.Organisatie, rij.Traject, feit, ContractJson.Schrijf(feit));
        }
    }

    /// <summary>Nothing new in the half itself: take note of what the other side has seen, and answer when it asks.</summary>
    private async Task Bevestig(Transactie tx, Overdrachtrij rij, OverdrachtHelft bericht)
    {
        if (rij.Bevestigd == 0 && bericht.Gezien == rij.Eigen)
        {
            rij = rij with { Bevestigd = 1 };
            await tx.Voer("update overdracht set bevestigd = 1 where id = @Id and zijde = @Zijde and eigen_hash = @EigenHash", new { rij.Id, rij.Zijde, rij.EigenHash });
            await tx.Voer("delete from uitgaand where overdracht = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });
        }

        if (bericht.VraagtBevestiging) tx.Nadien(() => Verstuur(rij));
    }

    private async Task BewaarSleutel(Transactie tx, Overdrachtrij rij, Guid sleutel, byte[] waarde, byte[] inhoudssleutel) =>
        await tx.Voer(
            "insert into overdracht_sleutel (overdracht, zijde, organisatie, sleutel, verpakt) values (@Id, @Zijde, @Organisatie, @sleutel, @verpakt)",
            new { rij.Id, rij.Zijde, rij.Organisatie, sleutel, verpakt = Versleuteling.VersleutelBytes(inhoudssleutel, waarde, Helften.Context(rij.Id, "sleutel")) });

    private async Task<byte[]?> Inhoudssleutel(Transactie tx, Overdrachtrij rij, CancellationToken ct)
    {
        var opgeslagen = await tx.Eerste<Sleutelrij>("select sleutel, verpakt from overdracht_sleutel where overdracht = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });
        return opgeslagen is not null && await dienst.Kluis.Haal(opgeslagen.Sleutel, ct) is { } waarde
            ? Versleuteling.OntsleutelBytes(opgeslagen.Verpakt, waarde, Helften.Context(rij.Id, "sleutel"))
            : null;
    }

    private async Task<string?> Versleutel(Transactie tx, Overdrachtrij rij, string? tekst, string deel, CancellationToken ct) =>
        tekst is not null && await Inhoudssleutel(tx, rij, ct) is { } sleutel ? Versleuteling.Versleutel(tekst, sleutel, Helften.Context(rij.Id, deel)) : null;

    private async Task VernietigSleutel(Guid sleutel)
    {
        try
        {
            await dienst.Kluis.Vernietig(sleutel, CancellationToken.None);
        }
        catch (Exception fout)
        {
            // The row that points to the key has gone already, so the content is out of reach; the key itself is left over.
            dienst.Log.LogWarning("{Dienst} kon een sleutel niet vernietigen: {Soort}.", dienst.Naam, Database.Kort(fout));
        }
    }

    private Overdrachtrij NieuweHelft(Overdrachtrij rij, string tekst) => rij with
    {
        EigenEpoch = dienst.Epoch,
        EigenVersie = rij.EigenVersie + 1,
        EigenHash = Helften.Hash(tekst),
        EigenHelft = tekst,
        Bevestigd = 0,
        Versie = rij.Versie + 1,
    };

    private static Overdrachtrij MetAnder(Overdrachtrij rij, OverdrachtHelft bericht) =>
        rij with { AnderEpoch = bericht.Epoch, AnderVersie = bericht.Versie, AnderHash = bericht.Hash, AnderHelft = bericht.Helft };

    private static string Leesbaar(Register register) => register == Register.Procesregie ? "procesregie" : "zicht op veiligheid";

    private sealed class Sleutelrij
    {
        public Guid Sleutel { get; init; }
        public string Verpakt { get; init; } = "";
    }
}
