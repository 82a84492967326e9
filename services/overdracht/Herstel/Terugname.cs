using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Herstel;

/// <summary>
/// What a restored service takes over of one handover from how it stands at the other side. What the other has seen of it wins over what it
/// remembers itself; then it takes in the half of the other as always.
/// </summary>
internal sealed class Terugname(Overdrachtdienst overdrachten)
{
    private readonly Dienst dienst = overdrachten.Dienst;

    /// <summary>Whether both sides have the same of it, and nothing waits here for a decision whose key may be gone: then there is nothing to take over.</summary>
    public static bool Sluit(Overdrachtrij? rij, Herstelhelft daar) =>
        rij is { Toestand: not Toestand.Ontvangen } && rij.Ander == new Gezien(daar.Helft.Epoch, daar.Helft.Versie, daar.Helft.Hash)
        && (daar.Helft.Gezien is not { } gezien || Helften.Vergelijk(rij.Eigen, gezien) != Vergelijking.Nieuwer);

    /// <summary>A handover that this service has forgotten as its receiver begins again as it began. The half that the sender has seen says what was decided; that follows in a step of its own.</summary>
    public async Task BeginAlsOntvanger(Transactie tx, Overdrachtrij? rij, Herstelhelft daar)
    {
        if (rij is not null || daar is not { Zag: { } tekst, Helft: { Gezien: { } gezien } helft }) return;
        var aanbod = ContractJson.Lees<AanbiedersHelft>(helft.Helft);
        var eigen = ContractJson.Lees<OntvangersHelft>(tekst);
        var nieuw = new Overdrachtrij
        {
            Id = helft.Overdracht,
            Zijde = Opslag.Ontvanger,
            Organisatie = helft.Naar,
            Tegenpartij = helft.Van,
            Soort = aanbod.Soort,
            Traject = aanbod.Traject,
            Toestand = Toestand.Ontvangen,
            Versie = 1,
            EigenEpoch = gezien.Epoch,
            EigenVersie = gezien.Versie,
            EigenHash = gezien.Hash,
            EigenHelft = tekst,
            AnderEpoch = helft.Epoch,
            AnderVersie = helft.Versie,
            AnderHash = helft.Hash,
            AnderHelft = helft.Helft,
        };
        var kop = new Kop(eigen.OntvangenOp, dienst.Klok.Nu, Overdrachtdienst.Systeem, Helften.Grond(aanbod));
        Opslag.Open(tx, nieuw, dienst.Klok.Nu, dienst.Klok.Technisch);
        await overdrachten.Inhouden.Herstel(tx, nieuw, helft.Sleutel);
        Opslag.Maan(tx, nieuw, aanbod.Aanmaningen ?? []);
        Opslag.Log(tx, kop, nieuw, 1, new OverdrachtOntvangen(nieuw.Id), helft.Helft);
        await overdrachten.BijOntvangst(new Overdrachtwijziging(tx, nieuw, aanbod, eigen with { Besluit = null }, kop, overdrachten.Inhouden));
    }

    /// <summary>The own half of a handover that was offered to this service, as the sender has seen it, with the decision that stands in it.</summary>
    public async Task AlsOntvanger(Transactie tx, Overdrachtrij? rij, Herstelhelft daar)
    {
        if (rij is null) return;
        // Its key may have been destroyed after the backup.
        if (rij.Toestand is Toestand.Ontvangen or Toestand.Geaccepteerd) await overdrachten.Inhouden.Herstel(tx, rij, daar.Helft.Sleutel);
        var (tekst, gezien) = daar is { Zag: { } zag, Helft.Gezien: { } van } && Helften.Vergelijk(rij.Eigen, van) == Vergelijking.Nieuwer ? (zag, van) : (rij.EigenHelft, rij.Eigen);
        var eigen = ContractJson.Lees<OntvangersHelft>(tekst);
        if (rij.Toestand == Toestand.Ontvangen && eigen.Besluit is { } besluit)
            await overdrachten.LegBesluitVast(tx, rij, eigen, new Kop(besluit.Op, dienst.Klok.Nu, Overdrachtdienst.Systeem, Helften.Grond(rij.Aanbod)), CancellationToken.None, tekst: tekst);
        else if (gezien == rij.Eigen)
            return;
        else if (rij.Antwoord!.Besluit is { } hier && eigen.Besluit != hier)
            throw new InvalidOperationException("De ander zag een ander besluit dan hier staat: er is meer dan een backup teruggezet.");
        else
            Neem(tx, rij, tekst, gezien, Toestand.Van(eigen, rij.Aanbod));
    }

    /// <summary>What the sender has written since. Nothing is decided on it before everyone was heard: what asks for that comes once more by the bus.</summary>
    public async Task NeemAanbod(Transactie tx, Overdrachtrij? rij, Herstelhelft daar)
    {
        var aanbod = ContractJson.Lees<AanbiedersHelft>(daar.Helft.Helft);
        if (rij is null or { Toestand: Toestand.Ontvangen } && aanbod is { Intrekkingswens: not null, GedwongenEinde: null }) return;
        if (rij is null && Overdrachtsoort.Zoek(aanbod.Soort)?.OntvangerHoudt is not null) return;
        await NeemIn(tx, rij, daar.Helft);
    }

    /// <summary>The own half of a handover that this service offered, as the receiver has seen it.</summary>
    public async Task AlsAanbieder(Transactie tx, Overdrachtrij? rij, Herstelhelft daar)
    {
        if (daar is not { Zag: { } zag, Helft.Gezien: { } gezien } || (rij is not null && Helften.Vergelijk(rij.Eigen, gezien) != Vergelijking.Nieuwer)) return;
        var aanbod = ContractJson.Lees<AanbiedersHelft>(zag);
        if (rij is null)
        {
            await BeginAlsAanbieder(tx, daar.Helft, aanbod, zag, gezien);
            return;
        }

        var eindigt = aanbod.GedwongenEinde is not null && rij.Aanbod.GedwongenEinde is null;
        rij = Neem(tx, rij with { VerpakteSleutel = eindigt ? null : rij.VerpakteSleutel }, zag, gezien, Toestand.Van(aanbod, rij.Antwoord));
        Opslag.Maan(tx, rij, aanbod.Aanmaningen ?? []);
        if (eindigt) await Eindig(tx, rij, aanbod);
    }

    /// <summary>What became of a handover that this service offered.</summary>
    public async Task NeemAntwoord(Transactie tx, Overdrachtrij? rij, Herstelhelft daar)
    {
        if (rij is null) return;
        // Of two offers of one grant the earlier had ended without effect before the later was made, whatever its receiver said since.
        if (rij.Aanbod.GedwongenEinde is null && rij.Antwoord?.Besluit is null
            && ContractJson.Lees<OntvangersHelft>(daar.Helft.Helft).Besluit is { Soort: Besluitsoort.Geaccepteerd }
            && await Opslag.HeeftLaterAanbod(tx, rij))
        {
            rij = await overdrachten.BeeindigNaHerstel(tx, rij);
        }

        await NeemIn(tx, rij, daar.Helft);
    }

    /// <summary>What follows, once everyone was heard, from an offer that was taken back.</summary>
    public async Task<int> TrekGevolgen(Transactie tx, Overdrachtrij later)
    {
        foreach (var register in later.Aanbod.Registers)
        {
            if (await Opslag.InEerderAanbod(tx, register.Toekenning, later.Id) is { } eerder && await Opslag.Laad(tx, eerder, Opslag.Aanbieder, vergrendel: true) is { } rij)
            {
                if (rij.Aanbod.GedwongenEinde is null) await overdrachten.BeeindigNaHerstel(tx, rij);
                Opslag.HerzieVrijgave(tx, rij, later, dienst.Klok.Nu);
            }

            tx.Straks(
                "insert into aanbod (overdracht, register, toekenning, organisatie, toestand) values (@Id, @register, @Toekenning, @Organisatie, @toestand)",
                new { later.Id, register = Opslag.Naam(register.Register), register.Toekenning, later.Organisatie, toestand = Aanbodtoestand(later.Toestand) });
        }

        return later.Aanbod.Registers.Count;
    }

    private static string Aanbodtoestand(string toestand) => toestand switch
    {
        Toestand.Geaccepteerd => "overgegaan",
        Toestand.Teruggelegd or Toestand.Ingetrokken or Toestand.Beeindigd => "vervallen",
        _ => "open",
    };

    /// <summary>A handover that this service has forgotten, as its sender: the offer as the receiver has it, and the grants that it offered.</summary>
    private async Task BeginAlsAanbieder(Transactie tx, OverdrachtHelft daar, AanbiedersHelft aanbod, string tekst, Gezien gezien)
    {
        var rij = new Overdrachtrij
        {
            Id = daar.Overdracht,
            Zijde = Opslag.Aanbieder,
            Organisatie = daar.Van,
            Tegenpartij = daar.Naar,
            Soort = aanbod.Soort,
            Traject = aanbod.Traject,
            Regio = overdrachten.Regio(aanbod),
            Toestand = Toestand.Van(aanbod, null),
            Versie = 1,
            EigenEpoch = gezien.Epoch,
            EigenVersie = gezien.Versie,
            EigenHash = gezien.Hash,
            EigenHelft = tekst,
        };
        var kop = new Kop(aanbod.AangebodenOp, dienst.Klok.Nu, aanbod.AangebodenDoor, Helften.Grond(aanbod));
        Opslag.Open(tx, rij, dienst.Klok.Nu, dienst.Klok.Technisch);
        await overdrachten.Inhouden.Herstel(tx, rij, daar.Sleutel);
        Opslag.Maan(tx, rij, aanbod.Aanmaningen ?? []);
        foreach (var register in aanbod.Registers) await Herken(tx, rij, register, kop);
        Opslag.Log(tx, kop, rij, 1, new OverdrachtAangeboden(rij.Id, rij.Soort, rij.Organisatie, rij.Tegenpartij, aanbod.Registers), tekst);
        if (aanbod.GedwongenEinde is null) overdrachten.BewaakOpnieuw(tx, rij, dienst.Klok.Nu);
        else await Eindig(tx, rij, aanbod);
    }

    /// <summary>
    /// A grant that was offered is this organisation's. An offer of a grant that came from a handover was made after that had been accepted, so
    /// that one was.
    /// </summary>
    private async Task Herken(Transactie tx, Overdrachtrij aanbod, AangebodenRegister register, Kop kop)
    {
        var bekend = await Opslag.Toekenningen(tx, aanbod.Traject, vergrendel: true);
        if (bekend.Exists(t => t.Id == register.Toekenning)) return;
        foreach (var kreeg in await Opslag.OntvangenVan(tx, aanbod.Organisatie, aanbod.Traject))
        {
            if (kreeg.Toestand != Toestand.Ontvangen || Helften.NieuweToekenning(kreeg.Id, register.Register) != register.Toekenning) continue;
            var besluit = new Overdrachtsbesluit(Besluitsoort.Geaccepteerd, kop.GebeurdOp, Overdrachtdienst.Systeem, null, null);
            await overdrachten.LegBesluitVast(tx, kreeg, kreeg.Antwoord! with { Besluit = besluit }, kop, CancellationToken.None);
            return;
        }

        // It came from elsewhere, or from another organisation of this service: of that handover both sides were in the database that was put back.
        var vorige = await Opslag.LaatsteToekenning(tx, aanbod.Traject, register.Register);
        Opslag.Ken(tx, kop, aanbod.Organisatie, aanbod.Traject, new ToekenningOntstaan(register.Toekenning, register.Register, Opslag.Hersteld, aanbod.Id, vorige));
    }

    /// <summary>
    /// An organisation of this service has offered on what came from here: so that had been accepted, and this side had seen it. What was offered of it before
    /// had ended, whatever stands here.
    /// </summary>
    public async Task<int> GeefVrij(Transactie tx, string organisatie, Opvolging opvolging)
    {
        if (await Opslag.InEerderAanbod(tx, opvolging.Toekenning, opvolging.Overdracht) is { } eerder && await Opslag.Laad(tx, eerder, Opslag.Aanbieder, vergrendel: true) is { } rij && rij.Aanbod.GedwongenEinde is null)
            await overdrachten.BeeindigNaHerstel(tx, rij);
        var register = Enum.GetValues<Register>().Single(r => Opslag.Naam(r) == opvolging.Register);
        var kop = new Kop(opvolging.Sinds, dienst.Klok.Nu, Overdrachtdienst.Systeem, Opslag.Hersteld);
        var bewijs = new Gezien(opvolging.Epoch, (int)opvolging.Versie, opvolging.Hash);
        Opslag.GeefVrij(tx, kop, organisatie, opvolging.Traject, new ToekenningVrijgegeven(opvolging.Toekenning, register, opvolging.Overdracht, bewijs));
        return 1;
    }

    /// <summary>The own half as the other has seen it.</summary>
    private Overdrachtrij Neem(Transactie tx, Overdrachtrij rij, string tekst, Gezien gezien, string toestand)
    {
        var nieuw = rij with { EigenEpoch = gezien.Epoch, EigenVersie = gezien.Versie, EigenHash = gezien.Hash, EigenHelft = tekst, Bevestigd = 0, Toestand = toestand, Versie = rij.Versie + 1 };
        Opslag.Wijzig(tx, nieuw, rij.Versie, dienst.Klok.Nu, dienst.Klok.Technisch);
        Opslag.LogHerstel(tx, nieuw, dienst.Klok.Nu);
        return nieuw;
    }

    private async Task Eindig(Transactie tx, Overdrachtrij rij, AanbiedersHelft aanbod)
    {
        var nieuw = rij with { Versie = rij.Versie + 1 };
        tx.Straks("update overdracht set versie = @Versie where id = @Id and zijde = @Zijde", new { nieuw.Versie, nieuw.Id, nieuw.Zijde });
        await overdrachten.IsGeeindigd(tx, nieuw, aanbod, new Kop(aanbod.GedwongenEinde!.Op, dienst.Klok.Nu, Overdrachtdienst.Systeem, Helften.Grond(aanbod)));
    }

    private async Task NeemIn(Transactie tx, Overdrachtrij? rij, OverdrachtHelft helft)
    {
        if (rij?.Ander is { } bekend && Helften.Vergelijk(bekend, new Gezien(helft.Epoch, helft.Versie, helft.Hash)) is Vergelijking.Ouder) return;
        await overdrachten.NeemInBijHerstel(tx, helft);
    }
}
