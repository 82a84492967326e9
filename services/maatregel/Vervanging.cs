using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;

namespace Keten.Maatregelen;

/// <summary>
/// The kinderrechter replaces the GI by another (BW 1:259), for instance when the family moves. The measure at the other goes on where this one
/// stood at the offer; here it happens within the transaction of the handover.
/// </summary>
internal static class Vervanging
{
    public const string Soort = "overdracht-gi";

    /// <summary>How far the measure has come, for the other GI to go on with; null when its texts have been forgotten.</summary>
    public static async Task<Maatregeluitvoering?> Uitvoering(Dienst dienst, Guid maatregel, Maatregel m, CancellationToken ct)
    {
        var bepalingen = new List<OvergedragenBepaling>();
        foreach (var (bepaald, terug) in m.AlleBepalingen)
        {
            if (await Lees<BepaaldeHulp>(bepaald.Hulp) is not { } hulp) return null;
            bepalingen.Add(new OvergedragenBepaling(bepaald.Overdracht, bepaald.Gemeente, hulp, terug));
        }

        var (koers, plan) = (await Lees<OvergedragenKoers>(m.Koers), await Lees<OvergedragenPlan>(m.Plan));
        if ((koers is null) != (m.Koers is null) || (plan is null) != (m.Plan is null)) return null;
        return new Maatregeluitvoering(
            maatregel,
            m.Familiegroepsplan,
            m.Familiegroepsplan is null ? null : m.FamiliegroepsplanOp,
            koers is null ? null : koers with { Op = m.KoersOp },
            plan is null ? null : plan with { Op = m.PlanOp },
            bepalingen,
            m.NogOpnieuw);

        async Task<T?> Lees<T>(Versleuteld? tekst)
            where T : class =>
            await dienst.Lees(tekst, Maatregel.Dossiers.Soort, maatregel, ct) is { } t ? ContractJson.Lees<T>(t) : null;
    }

    /// <summary>What a named person who accepts goes on with; nothing when the child was forgotten before this side could read of it.</summary>
    public static async Task<IEnumerable<Maatregelgebeurtenis>> Stand(Overdrachtwijziging w, Guid maatregel)
    {
        if (w.Aanbod.Soort != Soort || w.AanvaardDoor is null) return [];
        if (await w.Inhouden.Aanvaard(w.Tx, w.Rij, CancellationToken.None) is not ({ Uitvoering: { } u }, { } kind)) return [];
        return
        [
            new Overgenomen(
                w.Aanbod.Van,
                u.Maatregel,
                u.Koers is { } koers ? new KoersGekozen(Versleutel(koers), koers.NodigeHulp.Count > 0) : null,
                u.Koers?.Op,
                u.Familiegroepsplan,
                u.FamiliegroepsplanOp,
                u.Plan is { } plan ? new PlanGemaakt(Versleutel(plan)) : null,
                u.Plan?.Op,
                [.. u.Bepalingen.Select(b => new Bepaling(new HulpBepaald(b.Overdracht, b.Gemeente, Versleutel(b.Hulp)), b.Teruggekomen))],
                u.NogTeBepalen),
        ];

        Versleuteld Versleutel(object waarde) => kind.Versleutel(ContractJson.Schrijf(waarde), Zaken.Context(Maatregel.Dossiers.Soort, maatregel));
    }

    /// <summary>The other GI has the child: the measure goes on there.</summary>
    public static async Task BijAntwoord(Overdrachtwijziging w)
    {
        if (w.Aanbod.Soort != Soort || w.AanvaardDoor is null) return;
        if (await Maatregel.Dossiers.Zoek(w.Tx, w.Rij.Traject, m => m.Vervanging?.Overdracht == w.Rij.Id) is { } maatregel)
            await Maatregel.Dossiers.Voeg(w.Tx, maatregel, w.Kop, [new Overgedragen(w.Rij.Id, w.Rij.Tegenpartij)]);
    }
}
