using System.Text;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>
/// Takes facts in. One that does not say what its kind says is kept as a fact, so that its traject tells that something is missing, and
/// lies at the desk as well; it holds up nothing that comes after it.
/// </summary>
internal static class Feitenbureau
{
    private const string Feit = "feit";

    /// <summary>Has the desk try facts again: after an upgrade they may be readable.</summary>
    public static void Meld(Dienst dienst, Action nieuws) => dienst.Bureau.Bronnen[Feit] = new Bureaubron(
        (tx, _, inhoud) => tx.AlsWerker(async () =>
        {
            var (bron, feit) = Lees(inhoud);
            if (await IsVergeten(tx, bron, feit)) return new Verwerking(Verwerking.Ingehaald);
            WerkBij(tx, feit.Trajecten); // first, as the reader does: so nobody waits for another crosswise
            if (Neem(tx, bron, [feit]).Count > 0) return Verwerking.Nee(Oorzaak(feit));
            tx.Nadien(nieuws);
            return new Verwerking(Verwerking.Ingenomen);
        }),
        inhoud => Lees(inhoud).Feit.Trajecten);

    /// <summary>Whether the service was put back to before this fact: then it is kept apart with what that has forgotten, and another may have its position.</summary>
    private static async Task<bool> IsVergeten(Transactie tx, string bron, Feit feit)
    {
        if (feit.Trajecten.Count == 0) return false;
        var staat = await tx.Alle<Plek>(
            "select feit, 0 as vergeten from trajectfeit where traject = @traject and dienst = @bron and positie = @Positie "
            + "union all select feit, 1 as vergeten from vergeten_feit where traject = @traject and dienst = @bron and positie = @Positie",
            new { traject = feit.Trajecten[0], bron, feit.Positie });
        return staat.Exists(p => (p.Vergeten == 1) == (ContractJson.Lees<Feit>(p.Feit).Id == feit.Id));
    }

    public static Bureaustuk Stuk(Dienst dienst, string bron, long epoch, Feit feit)
    {
        dienst.Log.LogError("Een feit van {Bron} op positie {Positie} is niet te lezen en ligt bij het bureau: {Soort}.", bron, feit.Positie, feit.Soort);
        return new(Id.Afgeleid(feit.Id, $"{bron}/{epoch}/{feit.Positie}"), Feit, Encoding.UTF8.GetBytes(ContractJson.Schrijf(new Bronfeit(bron, feit))), Oorzaak(feit), dienst.Bureau.Ontvanger(feit.Organisatie));
    }

    /// <summary>Keeps facts, and what they tell of handovers and of who takes part.</summary>
    /// <returns>Those that cannot be read: they are only kept.</returns>
    public static IReadOnlyList<Feit> Neem(Transactie tx, string bron, IReadOnlyList<Feit> feiten)
    {
        tx.StraksAlle(
            "insert into trajectfeit (traject, dienst, positie, feit) values (@traject, @bron, @Positie, @tekst) on conflict do nothing",
            [.. feiten.Select(f => (Feit: f, Tekst: ContractJson.Schrijf(f))).SelectMany(f => f.Feit.Trajecten, (f, traject) => new { traject, bron, f.Feit.Positie, tekst = f.Tekst })]);
        var (stappen, deelnames) = (new List<Overdrachtfeit>(), new List<Deelname>());
        List<Feit> onleesbaar = [.. feiten.Where(f => !Leest(f))];
        Overdrachtlezer.Neem(tx, stappen);
        NeemDeel(tx, deelnames);
        return onleesbaar;

        bool Leest(Feit feit)
        {
            if (!Trajecttrace.IsLeesbaar(feit)) return false;
            try
            {
                var (stap, deel) = (Overdrachtlezer.Lees(bron, feit), Lezer.Deelname(feit).ToList());
                if (stap is not null) stappen.Add(stap);
                deelnames.AddRange(deel);
                return true;
            }
            catch (Exception fout) when (!Database.IsVoorbijgaand(fout))
            {
                return false;
            }
        }
    }

    /// <summary>Keeps who takes part in trajecten. What has ended does not begin again.</summary>
    public static void NeemDeel(Transactie tx, IEnumerable<Deelname> deelnames) => tx.StraksAlle(
        "insert into deelnemer (traject, organisatie, bron, vervallen) values (@Traject, @Organisatie, @Bron, @vervallen) "
        + "on conflict (traject, organisatie, bron) do update set vervallen = case when excluded.vervallen = 1 then 1 else deelnemer.vervallen end",
        [.. deelnames.GroupBy(d => (d.Traject, d.Organisatie, d.Bron), (d, alle) => new { d.Traject, d.Organisatie, d.Bron, vervallen = alle.Any(a => a.Vervallen) ? 1L : 0L })]);

    /// <summary>Has trajecten worked out anew.</summary>
    public static void WerkBij(Transactie tx, IEnumerable<Guid> trajecten) => tx.StraksAlle(
        "insert into bij_te_werken (traject, ronde) values (@traject, 1) on conflict (traject) do update set ronde = bij_te_werken.ronde + 1",
        [.. trajecten.Distinct().Order().Select(traject => new { traject })]);

    private static string Oorzaak(Feit feit) => $"{feit.Soort} is niet te lezen";

    public static Bronfeit Lees(byte[] inhoud) => JsonSerializer.Deserialize<Bronfeit>(inhoud, ContractJson.Opties)!;

    private sealed class Plek
    {
        public string Feit { get; init; } = "";
        public long Vergeten { get; init; }
    }
}

/// <summary>A fact and the service whose log it came from.</summary>
internal sealed record Bronfeit(string Bron, Feit Feit);

/// <summary>That an organisation takes part in a traject, or no more.</summary>
/// <param name="Traject">The traject.</param>
/// <param name="Organisatie">Its OIN.</param>
/// <param name="Bron">The grant or the offer by which it does.</param>
/// <param name="Vervallen">Whether that has lost its effect.</param>
internal sealed record Deelname(Guid Traject, string Organisatie, string Bron, bool Vervallen);
