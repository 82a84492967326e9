using Keten.Contracts;
using Keten.Fundament;
using Keten.Meldingen.Stappen;
using Keten.Overdrachten;

namespace Keten.Meldingen;

/// <summary>
/// A child goes from one Veilig Thuis to another with all meldingen about it. Each becomes a melding of its own at the receiver, which goes on
/// where the sender stood at the offer; here it happens within the transaction of the handover.
/// </summary>
internal static class Overname
{
    public const string Soort = "overdracht-veilig-thuis";

    /// <summary>The melding that goes on with one of another Veilig Thuis: the same however often it is derived.</summary>
    public static Guid Zaak(Guid overdracht, Guid? vorige) => Id.Afgeleid(overdracht, $"melding/{vorige ?? Guid.Empty:D}");

    /// <summary>The meldingen about a child as they stand, for another Veilig Thuis to go on with. One of which the texts have been forgotten tells nothing.</summary>
    public static async Task<IReadOnlyList<OvergedragenMelding>> Stand(Dienst dienst, IEnumerable<Dossier<Melding>> dossiers, Guid traject, CancellationToken ct)
    {
        var meldingen = new List<OvergedragenMelding>();
        foreach (var (id, _, _, melding) in dossiers)
        {
            if (melding.Kind(traject) is not { Weg: null } kind || await Lees(kind.Zorgen) is not { } zorgen) continue;
            var conclusie = kind.Conclusie is { } c && await Lees(c.Toelichting) is { } toelichting
                ? new Onderzoeksconclusie(c.Bevestigd, c.VrijwilligMogelijk, toelichting, kind.GeconcludeerdOp!.Value)
                : null;
            meldingen.Add(new OvergedragenMelding(id, melding.OntvangenOp, zorgen, melding.Triagebesluit, melding.GetrieerdOp, melding.OnderzoekGestartOp, conclusie));

            Task<string?> Lees(Versleuteld tekst) => dienst.Kluis.Ontsleutel(tekst, Registreren.Context(id), ct);
        }

        return meldingen;
    }

    /// <summary>A named person accepted: the meldingen go on here. When the region ended that unseen, they do not.</summary>
    public static async Task BijBesluit(Overdrachtwijziging w)
    {
        if (w.Aanbod.Soort != Soort) return;
        if (w.AanvaardDoor is null)
        {
            foreach (var dossier in await Melding.Dossiers.Van(w.Tx, w.Rij.Organisatie, w.Rij.Traject))
            {
                if (dossier.Stand.Overdracht == w.Rij.Id) await Melding.Dossiers.Voeg(w.Tx, dossier, w.Kop, [new OvernameVervallen()]);
            }

            return;
        }

        if (await w.Inhouden.Aanvaard(w.Tx, w.Rij, CancellationToken.None) is not ({ Meldingen: { Count: > 0 } meldingen } inhoud, { } kind))
        {
            // The child was forgotten before this side could read of it: what is left is that somebody holds it.
            var leeg = new Versleuteld(Guid.Empty, "");
            await Open(null, new Overgenomen(
                w.Rij.Id, w.Aanbod.Van, null, w.Aanbod.AangebodenOp, new KindInMelding(w.Rij.Traject, Guid.Empty, Guid.Empty, leeg, leeg, AlBekend: false), null, null, null, null, null));
            return;
        }

        var bekend = await w.Tx.Eerste<long>("select count(*) from kind where organisatie = @Organisatie and persoon = @Id", new { w.Rij.Organisatie, kind.Id }) > 0;
        foreach (var m in meldingen)
        {
            var melding = Zaak(w.Rij.Id, m.Melding);
            var conclusie = m.Conclusie is { } c ? new OnderzoekAfgerond(w.Rij.Traject, c.Bevestigd, c.VrijwilligMogelijk, Versleutel(c.Toelichting)) : null;
            await Open(m.Melding, new Overgenomen(
                w.Rij.Id,
                w.Aanbod.Van,
                m.Melding,
                m.OntvangenOp,
                new KindInMelding(w.Rij.Traject, kind.Id, kind.Sleutel, Versleutel(ContractJson.Schrijf(inhoud.Jeugdige)), Versleutel(m.Zorgen), bekend),
                m.Triagebesluit,
                m.GetrieerdOp,
                m.OnderzoekGestartOp,
                conclusie,
                m.Conclusie?.Op));

            Versleuteld Versleutel(string tekst) => kind.Versleutel(tekst, Registreren.Context(melding));
        }

        Kindtrajecten.Kom(w.Tx, w.Rij.Organisatie, kind.Id, w.Rij.Traject, w.Kop.GebeurdOp);

        Task Open(Guid? vorige, Overgenomen overgenomen) => Melding.Dossiers.Open(w.Tx, Zaak(w.Rij.Id, vorige), w.Rij.Organisatie, w.Kop, [overgenomen]);
    }

    /// <summary>The other Veilig Thuis has the child: what was offered goes on there. What came in about it since the offer stays here.</summary>
    public static async Task BijAntwoord(Overdrachtwijziging w)
    {
        if (w.Aanbod.Soort != Soort || w.AanvaardDoor is null) return;
        foreach (var m in (await w.Inhouden.Lees(w.Tx, w.Rij, CancellationToken.None))?.Meldingen ?? [])
        {
            if (await Melding.Dossiers.Laad(w.Tx, m.Melding, vergrendel: true) is { } dossier && dossier.Stand.Kind(w.Rij.Traject) is { Weg: null })
                await Melding.Dossiers.Voeg(w.Tx, dossier, w.Kop, [new KindOvergedragen(w.Rij.Traject, w.Rij.Id)]);
        }
    }
}
