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

    /// <summary>A handover that was offered to this service.</summary>
    public async Task AlsOntvanger(Transactie tx, Overdrachtrij? rij, Herstelhelft daar)
    {
        if (daar is { Zag: { } zag, Helft.Gezien: { } gezien } && (rij is null || Helften.Vergelijk(rij.Eigen, gezien) == Vergelijking.Nieuwer))
        {
            var eigen = ContractJson.Lees<OntvangersHelft>(zag);
            var kent = rij is not null;
            if (rij is null) rij = await Begin(tx, daar.Helft, eigen, zag, gezien);
            else if (rij.Toestand is Toestand.Ontvangen or Toestand.Geaccepteerd) await overdrachten.Inhouden.Herstel(tx, rij, daar.Helft.Sleutel);
            if (eigen.Besluit is { } besluit && rij.Toestand == Toestand.Ontvangen)
                rij = await overdrachten.LegBesluitVast(tx, rij, eigen, new Kop(besluit.Op, dienst.Klok.Nu, Overdrachtdienst.Systeem, rij.Aanbod.Grondslag), CancellationToken.None, tekst: zag);
            else if (kent)
                rij = Neem(tx, rij, zag, gezien, Toestand.Van(eigen, rij.Aanbod));
        }

        // No decision follows before everyone was heard: a wish comes once more by the bus.
        if ((rij is null or { Toestand: Toestand.Ontvangen }) && ContractJson.Lees<AanbiedersHelft>(daar.Helft.Helft) is { Intrekkingswens: not null, GedwongenEinde: null }) return;
        await NeemIn(tx, rij, daar.Helft);
    }

    /// <summary>The own half of a handover that this service offered.</summary>
    public async Task AlsAanbieder(Transactie tx, Overdrachtrij? rij, Herstelhelft daar)
    {
        if (daar is not { Zag: { } zag, Helft.Gezien: { } gezien } || (rij is not null && Helften.Vergelijk(rij.Eigen, gezien) != Vergelijking.Nieuwer)) return;
        var aanbod = ContractJson.Lees<AanbiedersHelft>(zag);
        if (rij is null)
        {
            await Begin(tx, daar.Helft, aanbod, zag, gezien);
            return;
        }

        var eindigt = aanbod.GedwongenEinde is not null && rij.Aanbod.GedwongenEinde is null;
        rij = Neem(tx, rij with { VerpakteSleutel = eindigt ? null : rij.VerpakteSleutel }, zag, gezien, Toestand.Van(aanbod, rij.Antwoord));
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

    /// <summary>What follows once everyone was heard.</summary>
    public async Task<int> TrekGevolgen(Transactie tx, string organisatie)
    {
        var teruggenomen = await Opslag.ZonderAanbodrijen(tx, organisatie);
        foreach (var later in teruggenomen)
        {
            foreach (var register in later.Aanbod.Registers)
            {
                if (await Opslag.InAanbod(tx, register.Toekenning, later.Id) is { } eerder && await Opslag.Laad(tx, eerder, Opslag.Aanbieder, vergrendel: true) is { } rij)
                {
                    if (rij.Aanbod.GedwongenEinde is null) await overdrachten.BeeindigNaHerstel(tx, rij);
                    Opslag.HerzieVrijgave(tx, rij, later, dienst.Klok.Nu);
                }

                tx.Straks(
                    "insert into aanbod (overdracht, register, toekenning, organisatie, toestand) values (@Id, @register, @Toekenning, @Organisatie, @toestand)",
                    new { later.Id, register = Opslag.Naam(register.Register), register.Toekenning, later.Organisatie, toestand = Aanbodtoestand(later.Toestand) });
            }
        }

        return teruggenomen.Count;
    }

    private static string Aanbodtoestand(string toestand) => toestand switch
    {
        Toestand.Geaccepteerd => "overgegaan",
        Toestand.Teruggelegd or Toestand.Ingetrokken or Toestand.Beeindigd => "vervallen",
        _ => "open",
    };

    /// <summary>A handover that this service has forgotten, as its receiver: begun again as it began, with the half that the sender has seen.</summary>
    private async Task<Overdrachtrij> Begin(Transactie tx, OverdrachtHelft daar, OntvangersHelft eigen, string tekst, Gezien gezien)
    {
        var aanbod = ContractJson.Lees<AanbiedersHelft>(daar.Helft);
        var rij = new Overdrachtrij
        {
            Id = daar.Overdracht,
            Zijde = Opslag.Ontvanger,
            Organisatie = daar.Naar,
            Tegenpartij = daar.Van,
            Soort = aanbod.Soort,
            Traject = aanbod.Traject,
            Toestand = Toestand.Ontvangen,
            Versie = 1,
            EigenEpoch = gezien.Epoch,
            EigenVersie = gezien.Versie,
            EigenHash = gezien.Hash,
            EigenHelft = tekst,
            AnderEpoch = daar.Epoch,
            AnderVersie = daar.Versie,
            AnderHash = daar.Hash,
            AnderHelft = daar.Helft,
        };
        var kop = new Kop(eigen.OntvangenOp, dienst.Klok.Nu, Overdrachtdienst.Systeem, aanbod.Grondslag);
        await Begin(tx, rij, daar.Sleutel);
        Opslag.Maan(tx, rij, aanbod.Aanmaningen ?? []);
        Opslag.Log(tx, kop, Opslag.Dossier(rij), 1, rij.Organisatie, rij.Traject, new OverdrachtOntvangen(rij.Id), daar.Helft);
        await overdrachten.BijOntvangst(new Overdrachtwijziging(tx, rij, aanbod, eigen with { Besluit = null }, kop));
        return rij;
    }

    /// <summary>A handover that this service has forgotten, as its sender: the offer as the receiver has it, and the grants that it offered.</summary>
    private async Task Begin(Transactie tx, OverdrachtHelft daar, AanbiedersHelft aanbod, string tekst, Gezien gezien)
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
        var kop = new Kop(aanbod.AangebodenOp, dienst.Klok.Nu, aanbod.AangebodenDoor, aanbod.Grondslag);
        await Begin(tx, rij, daar.Sleutel);
        Opslag.Maan(tx, rij, aanbod.Aanmaningen ?? []);
        foreach (var register in aanbod.Registers) await Herken(tx, rij, register, kop);
        Opslag.Log(tx, kop, Opslag.Dossier(rij), 1, rij.Organisatie, rij.Traject, new OverdrachtAangeboden(rij.Id, rij.Soort, rij.Organisatie, rij.Tegenpartij, aanbod.Registers), tekst);
        if (aanbod.GedwongenEinde is null) overdrachten.BewaakOpnieuw(tx, rij, dienst.Klok.Nu);
        else await Eindig(tx, rij, aanbod);
    }

    private async Task Begin(Transactie tx, Overdrachtrij rij, VerpakteSleutel? verpakt)
    {
        Opslag.Open(tx, rij, dienst.Klok.Nu, dienst.Klok.Technisch);
        await overdrachten.Inhouden.Herstel(tx, rij, verpakt);
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

        var vorige = bekend.LastOrDefault(t => t.Register == Opslag.Naam(register.Register))?.Id;
        Opslag.Ken(tx, kop, aanbod.Organisatie, aanbod.Traject, new ToekenningOntstaan(register.Toekenning, register.Register, "hersteld", aanbod.Id, vorige));
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
        await overdrachten.IsGeeindigd(tx, nieuw, aanbod, new Kop(aanbod.GedwongenEinde!.Op, dienst.Klok.Nu, Overdrachtdienst.Systeem, aanbod.Grondslag));
    }

    private async Task NeemIn(Transactie tx, Overdrachtrij? rij, OverdrachtHelft helft)
    {
        if (rij?.Ander is { } bekend && Helften.Vergelijk(bekend, new Gezien(helft.Epoch, helft.Versie, helft.Hash)) is Vergelijking.Ouder) return;
        await overdrachten.NeemInBijHerstel(tx, helft);
    }
}
