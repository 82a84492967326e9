using Keten.Contracts;
using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Overdrachten;

/// <summary>What a link does with its own cases when a handover changes; within the same transaction.</summary>
/// <param name="Tx">The transaction in which the handover changes.</param>
/// <param name="Rij">This side's row after the change.</param>
/// <param name="Aanbod">The offer.</param>
/// <param name="Antwoord">The receiver's half after the change; null when the region ended an offer that nobody had received.</param>
/// <param name="Kop">When, by whom and on which ground.</param>
/// <param name="Inhouden">The contents of handovers, as far as this side may read them after the change.</param>
public sealed record Overdrachtwijziging(Transactie Tx, Overdrachtrij Rij, AanbiedersHelft Aanbod, OntvangersHelft? Antwoord, Kop Kop, Inhouden Inhouden)
{
    /// <summary>Pseudonym of who accepted, with effect; null when it ended otherwise.</summary>
    public string? AanvaardDoor => Rij.Toestand == Toestand.Geaccepteerd ? Antwoord!.Besluit!.Door : null;

    /// <summary>How it ended: an acceptance without effect ended because the region ended the offer.</summary>
    public string Afloop => Rij.Toestand == Toestand.GeaccepteerdZonderGevolg ? Toestand.Beeindigd : Rij.Toestand;
}

/// <summary>
/// Handovers of one service: makes offers, takes in halves, records decisions, and sends its own halves again until both sides have
/// seen the last. The rules stand in <see cref="Aanbieder"/> and <see cref="Ontvanger"/>; here they meet storage and bus.
/// </summary>
/// <param name="dienst">The service.</param>
/// <param name="normen">What was agreed about answering.</param>
/// <param name="bijOntvangst">What the link does when an offer comes in.</param>
/// <param name="bijBesluit">What it does when a handover that it received is decided, or ended by the region.</param>
/// <param name="bijAntwoord">What it does when it sees the decision on a handover that it offered, or when the region ends it.</param>
public sealed class Overdrachtdienst(
    Dienst dienst, Servicenormen normen, Func<Overdrachtwijziging, Task> bijOntvangst, Func<Overdrachtwijziging, Task> bijBesluit, Func<Overdrachtwijziging, Task> bijAntwoord)
{
    internal const string Systeem = "systeem";

    private readonly Inhouden inhouden = new(dienst);
    private Inname? inname;

    /// <summary>How long to wait for the other side before sending again.</summary>
    public static readonly TimeSpan Herhaling = TimeSpan.FromSeconds(2);

    public Dienst Dienst => dienst;

    /// <summary>The contents of handovers, as far as their keys are there.</summary>
    public Inhouden Inhouden => inhouden;

    /// <summary>Sends the halves of this service.</summary>
    internal Verzender Verzender { get; } = new(dienst);

    internal Task BijOntvangst(Overdrachtwijziging wijziging) => bijOntvangst(wijziging);

    internal Task BijBesluit(Overdrachtwijziging wijziging) => bijBesluit(wijziging);

    internal Task BijAntwoord(Overdrachtwijziging wijziging) => bijAntwoord(wijziging);

    /// <summary>
    /// Offers: the registers named by the kind of handover pass from this organisation to another, once a named person accepts. A kind
    /// without registers hands over a task or a message. Who else of the gezin there is, goes along in the content.
    /// </summary>
    /// <param name="opdracht">Who, when, and the transaction.</param>
    /// <param name="soort">Kind of handover.</param>
    /// <param name="traject">The child.</param>
    /// <param name="naar">The receiver.</param>
    /// <param name="grondslag">Legal ground for sharing the content.</param>
    /// <param name="inhoud">The content.</param>
    /// <param name="kindsleutel">Key of the child at this organisation, under which the content key is kept.</param>
    /// <param name="pad">Where the content stands in the request, for what it lacks.</param>
    /// <param name="bekend">
    /// Gives the handovers that the cases of this organisation about the child know, when the step is recorded in a case too. After a backup was put
    /// back the step may have been forgotten while its handover came back from the receiver: recorded again it takes that up, as it stands.
    /// </param>
    public async Task<Aanbieding> Biedaan<T>(
        Opdracht<T> opdracht, Overdrachtsoort soort, Guid traject, string naar, string grondslag, OverdrachtInhoud inhoud, Guid kindsleutel, string pad = "inhoud", Func<Task<IEnumerable<Guid>>>? bekend = null)
    {
        var (tx, wie, nu) = (opdracht.Tx, opdracht.Wie, opdracht.Nu);
        if (MagNaar(soort, wie, naar, grondslag) is { } nee) return nee;
        if (bekend is not null && await Vergeten(opdracht, soort, traject, naar, bekend) is { } eerder) return new Aanbieding(eerder, null, []);
        if (Aanbieder.Ontbreekt(soort, inhoud, pad) is { Count: > 0 } ontbreekt) return Weigering.Ongeldig(ontbreekt);

        var kring = Gezin.KringStraks(tx, wie.Organisatie, traject);
        // After the lock: what freed a register is seen along with it.
        var (vergrendeld, besloten) = (Opslag.ToekenningenStraks(tx, traject), await Opslag.Besloten(tx, wie.Organisatie, traject));
        var toekenningen = vergrendeld.Rijen;
        var registers = new List<AangebodenRegister>();
        foreach (var register in soort.Registers)
        {
            var gehouden = toekenningen.LastOrDefault(t => t.Register == Opslag.Naam(register) && t.Organisatie == wie.Organisatie && t.Houdt);
            if (gehouden is null)
                return Weigering.Stand("AlleenWieHetHeeftKanHetOverdragen", $"Uw organisatie heeft {Leesbaar(register)} van dit kind niet{await OvergegaanNaar(tx, wie.Organisatie, toekenningen, register)}.");
            if (gehouden.InAanbod is not null)
                return Weigering.Stand("EenToekenningStaatInHoogstensEenAanbod", $"Voor dit kind is {Leesbaar(register)} al aangeboden. Trek dat aanbod eerst in.");
            if (!gehouden.IsBevestigd)
                return VorigeWeetHetNiet(register);
            registers.Add(new AangebodenRegister(register, gehouden.Id));
        }

        var aankondigingen = await Lopend(tx, wie.Organisatie, traject, soort);
        var id = Id.Nieuw();
        var inhoudssleutel = Versleuteling.NieuweSleutel();
        var kind = await dienst.Kluis.Haal(kindsleutel, opdracht.Ct);
        if (kind is null) return Weigering.Vergeten();
        var genoten = await Gezin.Genoten(tx, wie.Organisatie, traject, soort, naar, kring.Rijen);
        inhoud = inhoud with { Gezinsgenoten = genoten.Count > 0 ? genoten : null };
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
            Aankondiging = aankondigingen.Find(a => a.Tegenpartij == naar)?.Id,
            Wendingen = Wendingen.Bekend(besloten) is { Count: > 0 } wendingen && registers.Count > 0 ? wendingen : null, // where nothing moves there is no ground to tell
        };
        var rij = Open(tx, helft, Versleuteling.Verpak(inhoudssleutel, naar, dienst.Organisaties.PubliekeSleutel(naar)), nu, Inhouden.Bewaarbaar(id, kindsleutel, kind, inhoudssleutel));
        foreach (var register in registers)
        {
            tx.Straks(
                "insert into aanbod (overdracht, register, toekenning, organisatie, toestand) values (@id, @register, @Toekenning, @Organisatie, 'open') on conflict do nothing",
                new { id, register = Opslag.Naam(register.Register), register.Toekenning, wie.Organisatie },
                geenRij: () => new Botsing("aanbod")); // another offered it while this one waited for the grant: tried again, it is told so
        }

        LogAanbod(tx, rij, new Kop(nu, nu, wie.Persoon, grondslag), registers);
        // The GI of the offer, and any other that was told that it might come.
        foreach (var a in aankondigingen) Eindig(tx, a, a.Tegenpartij == naar ? Redenen.Aangeboden : Redenen.AanEenAnderAangeboden, wie.Persoon, nu);
        return new Aanbieding(id, null, [.. genoten.Where(g => !g.MeeAangeboden)]);
    }

    private async Task<Guid?> Vergeten<T>(Opdracht<T> opdracht, Overdrachtsoort soort, Guid traject, string naar, Func<Task<IEnumerable<Guid>>> bekend)
    {
        if (dienst.Epoch == 1) return null; // no backup was ever put back
        var alle = (await Opslag.OverKind(opdracht.Tx, opdracht.Wie.Organisatie, traject)).Where(r => r.IsAanbieder && r.Soort == soort.Id && r.Tegenpartij == naar && Toestand.Telt(r.Toestand)).Select(r => r.Id).ToList();
        return alle.Count == 0 ? null : alle.Except(await bekend()).Select(id => (Guid?)id).FirstOrDefault();
    }

    /// <summary>
    /// Says to another organisation that something may come, without anything about the child: the kind has no content. Both sides have it by
    /// halves, as they have offers; it moves nothing and ends by itself after its last day.
    /// </summary>
    /// <param name="opdracht">Who, when, and the transaction.</param>
    /// <param name="soort">Kind of announcement.</param>
    /// <param name="traject">The child.</param>
    /// <param name="naar">The receiver.</param>
    /// <param name="vervaltOp">The last day on which it stands.</param>
    public async Task<(Guid? Id, Weigering? Weigering)> KondigAan<T>(Opdracht<T> opdracht, Overdrachtsoort soort, Guid traject, string naar, DateOnly vervaltOp)
    {
        var (tx, wie, nu) = (opdracht.Tx, opdracht.Wie, opdracht.Nu);
        if (MagNaar(soort, wie, naar, "") is { } nee) return (null, nee);
        await Opslag.Toekenningen(tx, traject, vergrendel: true); // two that are made at once must see each other
        if ((await Opslag.LopendeAankondigingen(tx, wie.Organisatie, traject, soort.Id)).Exists(a => a.Tegenpartij == naar))
            return (null, Weigering.Stand("EenOntvangerHoortHetEenKeer", "Deze organisatie weet het al: er staat een aankondiging over dit kind."));
        var helft = new AanbiedersHelft
        {
            Overdracht = Id.Nieuw(),
            Soort = soort.Id,
            Traject = traject,
            Van = wie.Organisatie,
            Naar = naar,
            Registers = [],
            Grondslag = "",
            AangebodenOp = nu,
            AangebodenDoor = wie.Persoon,
            Inhoud = "",
            VervaltOp = vervaltOp,
        };
        LogAanbod(tx, Open(tx, helft, null, nu), new Kop(nu, nu, wie.Persoon, Helften.Grond(helft)), []);
        return (helft.Overdracht, null);
    }

    /// <summary>It is settled that what was announced does not come.</summary>
    /// <param name="opdracht">Who, when, and the transaction.</param>
    /// <param name="soort">Kind of handover that does not come.</param>
    /// <param name="traject">The child.</param>
    public async Task KomtNiet<T>(Opdracht<T> opdracht, Overdrachtsoort soort, Guid traject)
    {
        foreach (var rij in await Lopend(opdracht.Tx, opdracht.Wie.Organisatie, traject, soort)) Eindig(opdracht.Tx, rij, Redenen.KomtNiet, opdracht.Wie.Persoon, opdracht.Nu);
    }

    /// <summary>Whether the caller's organisation has offered a kind of handover of this child on which nobody has decided, as far as it knows.</summary>
    public async Task<bool> BiedtAan<T>(Opdracht<T> opdracht, Guid traject, string soort) =>
        (await Opslag.OverKind(opdracht.Tx, opdracht.Wie.Organisatie, traject)).Exists(r => r.IsAanbieder && r.Soort == soort && Toestand.IsOpen(r.Toestand));

    /// <summary>
    /// Refuses what rests on a register that the caller's organisation got from another which has not seen that yet: until then the region can end
    /// the handover, and what was done would be nobody's.
    /// </summary>
    public async Task<Weigering?> VorigeWeetHetNiet<T>(Opdracht<T> opdracht, Guid traject, Register register) =>
        (await Opslag.Toekenningen(opdracht.Tx, traject, vergrendel: false)).Exists(t => t.Register == Opslag.Naam(register) && t.Organisatie == opdracht.Wie.Organisatie && t is { Houdt: true, IsBevestigd: false })
            ? VorigeWeetHetNiet(register)
            : null;

    private static Weigering VorigeWeetHetNiet(Register register) => Weigering.Stand(
        "WieEenKindKreegDraagtHetOverAlsDeVorigeDatWeet", $"De organisatie van wie u {Leesbaar(register)} kreeg, heeft uw acceptatie nog niet gezien. Probeer het straks opnieuw.");

    /// <summary>The announcements that stand of a kind of handover of this child.</summary>
    private static async Task<List<Overdrachtrij>> Lopend(Transactie tx, string organisatie, Guid traject, Overdrachtsoort soort)
    {
        var lopend = new List<Overdrachtrij>();
        foreach (var aankondiging in soort.Aankondigingen) lopend.AddRange(await Opslag.LopendeAankondigingen(tx, organisatie, traject, aankondiging.Id));
        return lopend;
    }

    /// <summary>An announcement ends as an offer that is taken back: by a wish, which the receiver confirms unless it has said already that it is not for it.</summary>
    private void Eindig(Transactie tx, Overdrachtrij rij, string reden, string wie, DateTimeOffset nu)
    {
        var helft = rij.Aanbod with { Intrekkingswens = new Intrekkingswens(nu, Systeem, reden, null) };
        LegVast(tx, new Kop(nu, nu, wie, Helften.Grond(helft)), NieuweHelft(rij, ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(helft, rij.Antwoord) }, rij.Versie, new IntrekkingGewenst(rij.Id, reden));
    }

    private Weigering? MagNaar(Overdrachtsoort soort, Wie wie, string naar, string grondslag)
    {
        if (dienst.Organisaties.Zoek(naar) is not { DoetMee: true } ontvanger)
            return Weigering.Stand("DeOntvangerMoetBekendZijn", $"Organisatie {naar} staat niet in het register van organisaties die overdrachten ontvangen.");
        if (naar == wie.Organisatie) return Weigering.Stand("EenOverdrachtGaatNaarEenAnder", "Uw organisatie kan dit kind niet aan zichzelf overdragen.");
        return Aanbieder.Biedaan(soort, dienst.Organisaties.Zoek(wie.Organisatie)!, ontvanger, grondslag);
    }

    private Overdrachtrij Open(Transactie tx, AanbiedersHelft helft, VerpakteSleutel? sleutel, DateTimeOffset nu, Inhoudssleutel? eigenSleutel = null)
    {
        var tekst = ContractJson.Schrijf(helft);
        var rij = new Overdrachtrij
        {
            Id = helft.Overdracht,
            Zijde = Opslag.Aanbieder,
            Organisatie = helft.Van,
            Tegenpartij = helft.Naar,
            Soort = helft.Soort,
            Traject = helft.Traject,
            Regio = Regio(helft),
            Toestand = Toestand.Aangeboden,
            Versie = 1,
            EigenEpoch = dienst.Epoch,
            EigenVersie = 1,
            EigenHash = Helften.Hash(tekst),
            EigenHelft = tekst,
            VerpakteSleutel = sleutel is null ? null : ContractJson.Schrijf(sleutel),
        };
        Opslag.Open(tx, rij, nu, dienst.Klok.Technisch + Herhaling, eigenSleutel, Bezie(rij, nu).Volgende);
        return rij;
    }

    private void LogAanbod(Transactie tx, Overdrachtrij rij, Kop kop, IReadOnlyList<AangebodenRegister> registers)
    {
        Opslag.Log(tx, kop, rij, 1, new OverdrachtAangeboden(rij.Id, rij.Soort, rij.Organisatie, rij.Tegenpartij, registers), rij.EigenHelft);
        tx.Nadien(() => Verzender.Verstuur(rij));
    }

    /// <summary>The sender wishes to take an offer back.</summary>
    public async Task<(Overdrachtrij? Rij, Weigering? Weigering)> WensIntrekking<T>(Opdracht<T> opdracht, Overdrachtrij rij, string reden, string? toelichting)
    {
        var wens = new Intrekkingswens(opdracht.Nu, opdracht.Wie.Persoon, reden, await inhouden.Versleutel(opdracht.Tx, rij, toelichting, "intrekkingswens", opdracht.Ct));
        var (helft, weigering) = Aanbieder.WensIntrekking(rij.Aanbod, rij.Antwoord, wens);
        if (helft is not null && GeenTekst(rij, toelichting) is { } nee) return (null, nee);
        return helft is null ? (null, weigering) : (LegVast(opdracht, rij, helft, new IntrekkingGewenst(rij.Id, reden)), null);
    }

    /// <summary>With an announcement goes no text at all: there is no key under which it could travel.</summary>
    private static Weigering? GeenTekst(Overdrachtrij rij, string? toelichting) => rij.IsAankondiging && toelichting is not null
        ? Weigering.Ongeldig([new Veldfout("toelichting", "Een aankondiging reist zonder tekst: laat de toelichting weg en kies een reden die voor zichzelf spreekt.")])
        : null;

    /// <summary>The region ends an offer whose receiver is gone: what was offered stays with the sender, and can be offered anew.</summary>
    public async Task<(Overdrachtrij? Rij, Weigering? Weigering)> Beeindig<T>(Opdracht<T> opdracht, Overdrachtrij rij, string reden, string? toelichting)
    {
        var (tx, wie) = (opdracht.Tx, opdracht.Wie);
        var einde = new GedwongenEinde(opdracht.Nu, wie.Organisatie, wie.Persoon, reden, await inhouden.Versleutel(tx, rij, toelichting, "einde", opdracht.Ct));
        var (helft, weigering) = Aanbieder.Beeindig(rij.Aanbod, rij.Antwoord, einde);
        if (helft is null) return (null, weigering);
        if (GeenTekst(rij, toelichting) is { } nee) return (null, nee);
        if (toelichting is not null && einde.Toelichting is null) return (null, Weigering.Vergeten());
        return (await LegEindeVast(tx, rij, helft, new Kop(opdracht.Nu, opdracht.Nu, wie.Persoon, Helften.Grond(helft))), null);
    }

    /// <summary>A restored service ends an offer of which it knows nothing but that a later one was made: so it had ended, without effect.</summary>
    internal Task<Overdrachtrij> BeeindigNaHerstel(Transactie tx, Overdrachtrij rij)
    {
        var nu = dienst.Klok.Nu;
        var helft = rij.Aanbod with { GedwongenEinde = new GedwongenEinde(nu, rij.Organisatie, Systeem, Redenen.HersteldNaBackup, null) };
        return LegEindeVast(tx, rij, helft, new Kop(nu, nu, Systeem, Helften.Grond(helft)));
    }

    private async Task<Overdrachtrij> LegEindeVast(Transactie tx, Overdrachtrij rij, AanbiedersHelft helft, Kop kop)
    {
        var nieuw = NieuweHelft(rij with { VerpakteSleutel = null }, ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(helft, rij.Antwoord) };
        Opslag.Wijzig(tx, nieuw, rij.Versie, kop.GeregistreerdOp, dienst.Klok.Technisch + Herhaling);
        await IsGeeindigd(tx, nieuw, helft, kop);
        tx.Nadien(() => Verzender.Verstuur(nieuw));
        return nieuw;
    }

    /// <summary>What an offer that was ended leaves behind, once its half stands.</summary>
    internal async Task IsGeeindigd(Transactie tx, Overdrachtrij rij, AanbiedersHelft helft, Kop kop)
    {
        var einde = helft.GedwongenEinde!;
        var zonderGevolg = helft.Registers.Select(r => Helften.NieuweToekenning(rij.Id, r.Register)).ToList();
        Opslag.Log(tx, kop, rij, rij.Versie, new OverdrachtBeeindigd(rij.Id, rij.Tegenpartij, zonderGevolg, einde.Regio, einde.Door, einde.Reden), rij.EigenHelft);
        tx.Straks("update aanbod set toestand = 'vervallen' where overdracht = @Id", new { rij.Id });
        await bijAntwoord(new Overdrachtwijziging(tx, rij, helft, rij.Antwoord, kop, inhouden));
    }

    /// <summary>
    /// The receiver learns that the region ended the offer. Its own half stays as it is; the content is not its any more, and a grant that it
    /// had by an acceptance that the sender had not seen loses its effect.
    /// </summary>
    internal async Task ZieBeeindiging(Transactie tx, Overdrachtrij rij, Overdrachtrij nieuw, OntvangersHelft antwoord, Kop kop)
    {
        // Before the state says so: from then on row-level security hides the key from this very transaction.
        if (rij.Toestand == Toestand.Ontvangen) await inhouden.Vergeet(tx, nieuw);
        if (nieuw.Toestand == Toestand.GeaccepteerdZonderGevolg) Inhouden.Sluit(tx, nieuw);
        Opslag.Wijzig(tx, nieuw, rij.Versie, kop.GeregistreerdOp, dienst.Klok.Technisch + Herhaling);
        Opslag.Log(tx, kop, nieuw, nieuw.Versie, new BeeindigingGezien(nieuw.Id), nieuw.AnderHelft!);
        var aanbod = nieuw.Aanbod;
        if (nieuw.Toestand == Toestand.GeaccepteerdZonderGevolg)
        {
            foreach (var register in aanbod.Registers) Opslag.LaatVervallen(tx, kop, nieuw, register.Register);
        }

        if (nieuw.Toestand is Toestand.Beeindigd or Toestand.GeaccepteerdZonderGevolg) await bijBesluit(new Overdrachtwijziging(tx, nieuw, aanbod, antwoord, kop, inhouden));
    }

    /// <summary>The sender answers a question of the receiver.</summary>
    public async Task<(Overdrachtrij? Rij, Weigering? Weigering)> VulAan<T>(Opdracht<T> opdracht, Overdrachtrij rij, int vraag, string door, string tekst)
    {
        var versleuteld = await inhouden.Versleutel(opdracht.Tx, rij, tekst, $"aanvulling/{vraag}", opdracht.Ct);
        var (helft, weigering) = Aanbieder.VulAan(rij.Aanbod, rij.Antwoord, new Aanvulling(vraag, opdracht.Nu, door, versleuteld ?? ""));
        if (helft is not null && versleuteld is null) return (null, Weigering.Vergeten());
        return helft is null ? (null, weigering) : (LegVast(opdracht, rij, helft, new AanvullingGegeven(rij.Id, vraag)), null);
    }

    /// <summary>The sender stays available until a date.</summary>
    public (Overdrachtrij? Rij, Weigering? Weigering) SpreekNazorgAf<T>(Opdracht<T> opdracht, Overdrachtrij rij, DateOnly tot)
    {
        var (helft, weigering) = Aanbieder.SpreekNazorgAf(rij.Aanbod, rij.Antwoord, tot);
        return helft is null ? (null, weigering) : (LegVast(opdracht, rij, helft, new NazorgAfgesproken(rij.Id, tot)), null);
    }

    /// <summary>The receiver misses something.</summary>
    public async Task<(Overdrachtrij? Rij, Weigering? Weigering)> Vraag<T>(Opdracht<T> opdracht, Overdrachtrij rij, string door, string tekst)
    {
        var eigen = rij.Antwoord!;
        var nummer = eigen.Vragen.Count + 1;
        var versleuteld = await inhouden.Versleutel(opdracht.Tx, rij, tekst, $"vraag/{nummer}", opdracht.Ct);
        var (helft, weigering) = Ontvanger.Vraag(eigen, rij.Aanbod, new Aanvullingsvraag(nummer, opdracht.Nu, door, versleuteld ?? ""));
        if (helft is not null && versleuteld is null) return (null, Weigering.Vergeten());
        return helft is null ? (null, weigering) : (LegVast(opdracht, rij, helft, new AanvullingGevraagd(rij.Id, nummer)), null);
    }

    /// <summary>The receiver records how the three-way talk stands.</summary>
    public (Overdrachtrij? Rij, Weigering? Weigering) LegGesprekVast<T>(Opdracht<T> opdracht, Overdrachtrij rij, Overdrachtsgesprek gesprek)
    {
        var (helft, weigering) = Ontvanger.LegGesprekVast(rij.Antwoord!, rij.Aanbod, gesprek);
        return helft is null ? (null, weigering) : (LegVast(opdracht, rij, helft, new OverdrachtsgesprekVastgelegd(rij.Id, gesprek.Stand, gesprek.Op, gesprek.Reden)), null);
    }

    /// <summary>The receiver records a visit of both sides together to the gezin.</summary>
    public (Overdrachtrij? Rij, Weigering? Weigering) LegBezoekVast<T>(Opdracht<T> opdracht, Overdrachtrij rij, GezamenlijkBezoek bezoek)
    {
        var (helft, weigering) = Ontvanger.LegBezoekVast(rij.Antwoord!, rij.Aanbod, bezoek);
        return helft is null ? (null, weigering) : (LegVast(opdracht, rij, helft, new GezamenlijkBezoekVastgelegd(rij.Id, bezoek.Datum, bezoek.Geweest, bezoek.Reden)), null);
    }

    /// <summary>
    /// Tells whom it concerns which answers did not come in time: it goes along with the sender's half, and stands in both lists. An announcement
    /// of which the last day is over ends.
    /// </summary>
    /// <returns>When to look again; null when there is nothing to wait for any more.</returns>
    internal DateTimeOffset? Maan(Transactie tx, Overdrachtrij rij)
    {
        var nu = dienst.Klok.Nu;
        var (aanmaningen, volgende) = Bezie(rij, nu);
        if (rij.IsAankondiging && volgende <= nu)
        {
            Eindig(tx, rij, Redenen.Vervallen, Systeem, nu);
            return null;
        }

        if (aanmaningen.Count > 0) Maan(tx, rij, aanmaningen, nu);
        return volgende;
    }

    /// <summary>
    /// Ping-pong: when a child is turned down or passed on within one link, and that happened before as far as this organisation knows, it stands at once in the lists of both
    /// sides, for the escalation contact where one was agreed.
    /// </summary>
    internal async Task MeldHerhaling(Transactie tx, Overdrachtrij rij)
    {
        if (!Wendingen.Is(rij) || rij.Aanbod.Aanmaningen?.Any(a => a.Wat is Wachtpunt.HerhaaldTeruggelegd or Wachtpunt.HerhaaldDoorgegeven) == true) return;
        await Opslag.Toekenningen(tx, rij.Traject, vergrendel: true); // two that are seen at once must see each other
        if (!Wendingen.IsHerhaald(rij, await Opslag.OverKind(tx, rij.Organisatie, rij.Traject))) return;
        var nu = dienst.Klok.Nu;
        var contact = Norm(rij.Organisatie, rij.Tegenpartij, rij.Soort).Escalatiecontact;
        var wat = rij.Toestand == Toestand.Teruggelegd ? Wachtpunt.HerhaaldTeruggelegd : Wachtpunt.HerhaaldDoorgegeven;
        Maan(tx, rij, [new Aanmaning(wat, contact is null ? Trede.BeideKanten : Trede.Escalatiecontact, Amsterdam.Datum(nu), nu, contact)], nu);
    }

    /// <summary>A talk that was not held is planned after all: what was not watched any more is watched again.</summary>
    internal void BewaakOpnieuw(Transactie tx, Overdrachtrij rij, DateTimeOffset nu)
    {
        if (Bezie(rij, nu).Volgende is { } volgende) Opslag.Bewaak(tx, rij, volgende);
    }

    private void Maan(Transactie tx, Overdrachtrij rij, IReadOnlyList<Aanmaning> aanmaningen, DateTimeOffset nu)
    {
        var helft = rij.Aanbod with { Aanmaningen = [.. rij.Aanbod.Aanmaningen ?? [], .. aanmaningen] };
        // An offer from before regions were kept: the region that is told may end it.
        var regio = rij.Regio ?? aanmaningen.FirstOrDefault(a => a.Trede == Trede.Regio)?.Aan;
        var nieuw = NieuweHelft(rij, ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(helft, rij.Antwoord), Versie = rij.Versie + aanmaningen.Count, Regio = regio };
        Opslag.Wijzig(tx, nieuw, rij.Versie, nu, dienst.Klok.Technisch + Herhaling);
        Opslag.Maan(tx, nieuw, aanmaningen);
        foreach (var (i, a) in aanmaningen.Index())
        {
            var feit = new AntwoordUitgebleven(nieuw.Id, a.Wat, a.Trede, a.Uiterlijk, a.Aan);
            Opslag.Log(tx, new Kop(nu, nu, Systeem, Helften.Grond(helft)), nieuw, rij.Versie + i + 1, feit, nieuw.EigenHelft);
        }

        tx.Nadien(() => Verzender.Verstuur(nieuw));
    }

    private (IReadOnlyList<Aanmaning> Nu, DateTimeOffset? Volgende) Bezie(Overdrachtrij rij, DateTimeOffset nu)
    {
        var norm = Norm(rij.Organisatie, rij.Tegenpartij, rij.Soort);
        return Antwoordtermijnen.Bezie(rij.Aanbod, rij.Antwoord, norm with { Regio = rij.Regio ?? norm.Regio }, dienst.Kalender, nu);
    }

    private Overdrachtrij LegVast<T>(Opdracht<T> opdracht, Overdrachtrij rij, AanbiedersHelft helft, object feit) =>
        LegVast(opdracht, NieuweHelft(rij, ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(helft, rij.Antwoord) }, rij.Versie, feit);

    private Overdrachtrij LegVast<T>(Opdracht<T> opdracht, Overdrachtrij rij, OntvangersHelft helft, object feit) =>
        LegVast(opdracht, NieuweHelft(rij, ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(helft, rij.Aanbod) }, rij.Versie, feit);

    private Overdrachtrij LegVast<T>(Opdracht<T> opdracht, Overdrachtrij nieuw, long oudeVersie, object feit) =>
        LegVast(opdracht.Tx, new Kop(opdracht.Nu, opdracht.Nu, opdracht.Wie.Persoon, Helften.Grond(nieuw.Aanbod)), nieuw, oudeVersie, feit);

    /// <summary>A step that decides nothing: the new half of this side, in the log and on its way.</summary>
    private Overdrachtrij LegVast(Transactie tx, Kop kop, Overdrachtrij nieuw, long oudeVersie, object feit)
    {
        Opslag.Wijzig(tx, nieuw, oudeVersie, kop.GeregistreerdOp, dienst.Klok.Technisch + Herhaling);
        Opslag.Log(tx, kop, nieuw, nieuw.Versie, feit, nieuw.EigenHelft);
        tx.Nadien(() => Verzender.Verstuur(nieuw));
        return nieuw;
    }

    /// <summary>A named person of the receiver decides.</summary>
    public async Task<(Overdrachtrij? Rij, Weigering? Weigering)> Besluit<T>(Opdracht<T> opdracht, Overdrachtrij rij, Besluitsoort soort, string door, string? reden, string? toelichting)
    {
        var (tx, nu) = (opdracht.Tx, opdracht.Nu);
        var besluit = new Overdrachtsbesluit(soort, nu, door, reden, await inhouden.Versleutel(tx, rij, toelichting, "besluit", opdracht.Ct));
        var (helft, weigering) = Ontvanger.Besluit(rij.Antwoord!, rij.Aanbod, Overdrachtsoort.Zoek(rij.Soort)!, besluit);
        if (helft is null) return (null, weigering);
        if (GeenTekst(rij, toelichting) is { } nee) return (null, nee);
        var sleutel = soort == Besluitsoort.Geaccepteerd ? Inhouden.OpgeslagenStraks(tx, rij) : null;
        if (sleutel is not null && await Opslag.HeeftVanEerderAanbod(tx, rij))
            return (null, Weigering.Stand("EenAanbodWordtGeaccepteerdAlsHetVorigeIsAfgelopen", "Uw organisatie accepteerde een eerder aanbod van hetzelfde. Dat het is beëindigd, moet hier nog aankomen. Probeer het straks opnieuw."));
        return (await LegBesluitVast(tx, rij, helft, new Kop(nu, nu, opdracht.Wie.Persoon, Helften.Grond(rij.Aanbod)), opdracht.Ct, sleutel: sleutel), null);
    }

    /// <summary>Takes in a half of the other side; done once what follows from it is durable.</summary>
    public Task Ontvang(OverdrachtHelft bericht, CancellationToken ct) => Ontvang(new OverdrachtHelften([bericht]), ct);

    /// <summary>Takes in halves that travelled together.</summary>
    public Task Ontvang(OverdrachtHelften bericht, CancellationToken ct) => DeInname.Ontvang(bericht.Helften, ct);

    /// <summary>Takes in a half within a transaction of the restoration; one that cannot be handled goes to the desk, as always.</summary>
    internal async Task NeemInBijHerstel(Transactie tx, OverdrachtHelft helft)
    {
        if (await DeInname.NeemInOfNiet(tx, helft) is not { } bezwaar) return;
        await tx.AlsWerker(async () =>
        {
            await dienst.Bureau.Leg(tx, Bureaupost.Van(dienst, helft, bezwaar), CancellationToken.None);
            return bezwaar;
        });
    }

    /// <summary>The region that may end an offer, as it is agreed now.</summary>
    internal string? Regio(AanbiedersHelft aanbod) => Norm(aanbod.Van, aanbod.Naar, aanbod.Soort).Regio;

    /// <summary>What was agreed about an offer; where that names no region, the sender's own looks after it.</summary>
    private Servicenorm Norm(string van, string naar, string soort)
    {
        var norm = normen.Voor(van, naar, soort);
        return norm.Regio is null ? norm with { Regio = dienst.Organisaties.Zoek(van)?.Regio } : norm;
    }

    private Inname DeInname => LazyInitializer.EnsureInitialized(ref inname, () => new Inname(this));

    /// <summary>Keeps a message at the desk that could not be read.</summary>
    public Task NaarBureau(byte[] inhoud, string oorzaak, CancellationToken ct) => dienst.Bureau.Leg(Bureaupost.Van(dienst, inhoud, oorzaak), ct);

    /// <summary>Keeps a half at the desk that could not be handled; the same once, however often it is sent again.</summary>
    internal Task NaarBureau(OverdrachtHelft helft, string oorzaak, CancellationToken ct) => dienst.Bureau.Leg(Bureaupost.Van(dienst, helft, oorzaak), ct);

    /// <summary>Takes in a half that lay at the desk, within the transaction in which it leaves the desk.</summary>
    internal Task<Verwerking> NeemVanBureau(Transactie tx, OverdrachtHelft helft) => DeInname.NeemVanBureau(tx, helft);

    internal async Task<Overdrachtrij> LegBesluitVast(Transactie tx, Overdrachtrij rij, OntvangersHelft helft, Kop kop, CancellationToken ct, Overdrachtrij? basis = null, string? tekst = null, Lezing<Inhouden.Sleutelrij>? sleutel = null)
    {
        var besluit = helft.Besluit!;
        var nieuw = NieuweHelft(basis ?? rij, tekst ?? ContractJson.Schrijf(helft)) with { Toestand = Toestand.Van(besluit.Soort), Versie = rij.Versie + 1 };
        var aanbod = nieuw.Aanbod;
        // Before the state says so: from then on row-level security hides the key from this very transaction.
        if (besluit.Soort != Besluitsoort.Geaccepteerd) await inhouden.Vergeet(tx, nieuw);
        Opslag.Wijzig(tx, nieuw, rij.Versie, kop.GeregistreerdOp, dienst.Klok.Technisch + Herhaling);
        Opslag.Log(tx, kop, nieuw, nieuw.Versie, new OverdrachtBesloten(nieuw.Id, besluit.Soort, besluit.Door, besluit.Reden), nieuw.EigenHelft);
        if (besluit.Soort == Besluitsoort.Geaccepteerd)
        {
            Gezin.Onthoud(tx, nieuw, await inhouden.WordtBekend(tx, nieuw, sleutel, ct));
            foreach (var register in aanbod.Registers)
                Opslag.Ken(tx, kop, nieuw.Organisatie, nieuw.Traject, new ToekenningOntstaan(Helften.NieuweToekenning(nieuw.Id, register.Register), register.Register, "overdracht", nieuw.Id, register.Toekenning));
        }
        await bijBesluit(new Overdrachtwijziging(tx, nieuw, aanbod, helft, kop, inhouden));
        tx.Nadien(() => Verzender.Verstuur(nieuw));
        return nieuw;
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

    /// <summary>Where a register went from here, so that who meets the child again knows whom to call.</summary>
    private async Task<string> OvergegaanNaar(Transactie tx, string organisatie, List<Toekenningrij> toekenningen, Register register)
    {
        var laatste = toekenningen.LastOrDefault(t => t.Register == Opslag.Naam(register) && t.Organisatie == organisatie && t.InAanbod is not null);
        return laatste is not null && await Opslag.Laad(tx, Guid.Parse(laatste.InAanbod!), Opslag.Aanbieder, vergrendel: false) is { } rij
            ? $" meer; die ging over naar {dienst.Organisaties.Zoek(rij.Tegenpartij)?.Naam ?? rij.Tegenpartij}. Neem daar contact op"
            : "";
    }

    private static string Leesbaar(Register register) => register == Register.Procesregie ? "de procesregie" : "het zicht op veiligheid";
}
