using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>
/// Children who were told of together, in one dossier or in one handover, form one gezin; so does who was told of with one of them. There is
/// no gezin as such: who belongs together follows from what an organisation has about them. Only pseudonyms of trajecten are told.
/// </summary>
public static class Gezin
{
    /// <summary>The sender of a handover holds what it hands over, of this child too.</summary>
    public const string BijAanbieder = "bij-aanbieder";

    /// <summary>The sender does not hold it of this child, or not any more.</summary>
    public const string Elders = "elders";

    private const string Aanbod =
        "select 1 from overdracht o where o.traject = g.traject and o.zijde = 'aanbieder' and o.organisatie = @organisatie and o.tegenpartij = @naar and o.soort = @soort and o.toestand";

    /// <summary>Asks along with the next read with whom a child was told of directly.</summary>
    public static Lezing<string> KringStraks(Transactie tx, string organisatie, Guid traject) =>
        tx.LeesStraks<string>(Kring(tx), new { organisatie, leden = new[] { traject.ToString("D") } });

    /// <summary>The other children of the gezin as far as an organisation knows them, and how each stands to an offer of this kind to that receiver.</summary>
    /// <param name="tx">The transaction.</param>
    /// <param name="organisatie">The sender.</param>
    /// <param name="traject">The child that is handed over.</param>
    /// <param name="soort">Kind of handover.</param>
    /// <param name="naar">The receiver.</param>
    /// <param name="kring">With whom the child was told of directly.</param>
    public static async Task<IReadOnlyList<Gezinsgenoot>> Genoten(Transactie tx, string organisatie, Guid traject, Overdrachtsoort soort, string naar, IEnumerable<string> kring)
    {
        // Where nothing moves nobody stays behind, and there is no ground to tell who else there is.
        if (soort.Registers.Count == 0) return [];
        var registers = string.Join(", ", soort.Registers.Select(r => $"'{Opslag.Naam(r)}'"));
        // Asked again with whom that adds, until it adds nobody: one recursive query would be planned as if a gezin had hundreds of children, and read all of these tables for each offer.
        for (string[] leden = [.. kring]; leden.Length > 1;)
        {
            var wijder = tx.LeesStraks<string>(Kring(tx), new { organisatie, leden });
            var rijen = await tx.Alle<Rij>(
                "select g.traject, "
                + $"case when exists (select 1 from toekenning t where t.traject = g.traject and t.organisatie = @organisatie and t.register in ({registers}) and t.vrij_hash is null and t.vervallen_op is null) then 1 else 0 end as Gehouden, "
                + $"case when exists ({Aanbod} in ('{Toestand.Aangeboden}', '{Toestand.Ontvangen}', '{Toestand.IntrekkingGewenst}')) then 1 else 0 end as Open, "
                + $"case when exists ({Aanbod} = '{Toestand.Geaccepteerd}') then 1 else 0 end as Geaccepteerd "
                + $"from (select distinct traject from dossier_traject where organisatie = @organisatie and traject {Afstemming.Halfstanden.In(tx, "leden")}) g where g.traject <> @traject order by g.traject",
                new { traject, organisatie, soort = soort.Id, naar, leden });
            string[] alle = [.. leden.Union(wijder.Rijen)];

            // What was accepted and came back is here again, and not along with the others.
            if (alle.Length == leden.Length) return [.. rijen.Select(r => new Gezinsgenoot(r.Traject, MeeAangeboden: r.Open == 1 || (r.Geaccepteerd == 1 && r.Gehouden == 0), BijAanbieder: r.Gehouden == 1))];
            leden = alle;
        }

        return [];
    }

    /// <summary>With whom these children were told of, they themselves among them.</summary>
    private static string Kring(Transactie tx) =>
        "select distinct samen.traject from dossier_traject van join dossier_traject samen on samen.dossier = van.dossier and samen.organisatie = @organisatie "
        + $"where van.organisatie = @organisatie and van.traject {Afstemming.Halfstanden.In(tx, "leden")}";

    /// <summary>
    /// Who of the gezin was not offered to the receiver of a handover, as this side knows it now: the sender by its own offers, the receiver by what
    /// the offer told and what has come in since. Nobody when the handover did not go through, or the receiver may not see its content.
    /// </summary>
    public static async Task<IReadOnlyList<Gezinsgenoot>> NietMeeAangeboden(Transactie tx, Overdrachtrij rij, OverdrachtInhoud? inhoud)
    {
        if (rij.Toestand is Toestand.Teruggelegd or Toestand.Ingetrokken or Toestand.Beeindigd || Overdrachtsoort.Zoek(rij.Soort) is not { } soort) return [];
        if (rij.IsAanbieder)
        {
            var kring = await tx.Alle<string>(Kring(tx), new { organisatie = rij.Organisatie, leden = new[] { rij.Traject.ToString("D") } });
            return [.. (await Genoten(tx, rij.Organisatie, rij.Traject, soort, rij.Tegenpartij, kring)).Where(g => !g.MeeAangeboden)];
        }

        if (Verteld(inhoud) is not { Count: > 0 } verteld) return [];
        var hier = (await tx.Alle<Rij>(
            $"select traject, toestand from overdracht where organisatie = @Organisatie and zijde = @Zijde and soort = @Soort and traject {Afstemming.Halfstanden.In(tx, "trajecten")}",
            new { rij.Organisatie, rij.Zijde, rij.Soort, trajecten = verteld.Select(g => g.Traject.ToString("D")).ToArray() })).ToLookup(r => r.Traject, r => r.Toestand);
        return [.. verteld.Where(g => hier.Contains(g.Traject) ? !hier[g.Traject].Any(t => t is Toestand.Ontvangen or Toestand.Geaccepteerd) : !g.MeeAangeboden)];
    }

    /// <summary>Who accepted a child knows from then on whom it belongs with, so that it can tell that in its turn.</summary>
    internal static void Onthoud(Transactie tx, Overdrachtrij rij, OverdrachtInhoud? inhoud)
    {
        if (Verteld(inhoud) is not { Count: > 0 } genoten) return;
        tx.StraksAlle(
            "insert into dossier_traject (dossier, traject, organisatie) values (@Id, @traject, @Organisatie) on conflict do nothing",
            [.. genoten.Select(g => g.Traject).Prepend(rij.Traject).Distinct().Select(traject => new { rij.Id, traject, rij.Organisatie })]);
    }

    /// <summary>Who of the gezin a content tells of; nobody when it may not be seen.</summary>
    public static IReadOnlyList<Gezinsgenoot> Verteld(OverdrachtInhoud? inhoud) => [.. (inhoud?.Gezinsgenoten ?? []).OfType<Gezinsgenoot>()];

    private sealed class Rij
    {
        public Guid Traject { get; init; }
        public string Toestand { get; init; } = "";
        public long Gehouden { get; init; }
        public long Open { get; init; }
        public long Geaccepteerd { get; init; }
    }
}

/// <summary>An offer that was made, or why it was not.</summary>
/// <param name="Id">The handover; null when it was refused.</param>
/// <param name="Weigering">Why; null when it was made.</param>
/// <param name="NietMee">Who of the gezin is not offered to the same receiver.</param>
public sealed record Aanbieding(Guid? Id, Weigering? Weigering, IReadOnlyList<Gezinsgenoot> NietMee)
{
    public static implicit operator Aanbieding(Weigering weigering) => new(null, weigering, []);

    public void Deconstruct(out Guid? id, out Weigering? weigering) => (id, weigering) = (Id, Weigering);
}
