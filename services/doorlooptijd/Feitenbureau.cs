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
            if (!Neem(tx, bron, feit)) return Verwerking.Nee(Oorzaak(feit));
            foreach (var traject in feit.Trajecten.Distinct().Order()) WerkBij(tx, traject);
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

    /// <summary>Keeps a fact, and what it tells of handovers and of who takes part.</summary>
    /// <returns>False when it cannot be read: then it is only kept.</returns>
    public static bool Neem(Transactie tx, string bron, Feit feit)
    {
        foreach (var traject in feit.Trajecten)
        {
            tx.Straks(
                "insert into trajectfeit (traject, dienst, positie, feit) values (@traject, @bron, @Positie, @tekst) on conflict do nothing",
                new { traject, bron, feit.Positie, tekst = ContractJson.Schrijf(feit) });
        }

        if (!Trajecttrace.IsLeesbaar(feit)) return false;
        try
        {
            Overdrachtlezer.Neem(tx, bron, feit);
            foreach (var traject in feit.Trajecten) NeemDeel(tx, traject, feit);
            return true;
        }
        catch (Exception fout) when (!Database.IsVoorbijgaand(fout))
        {
            return false; // nothing was written yet: what is said of it waits for the next read
        }
    }

    /// <summary>Keeps what a fact tells of who takes part in a traject.</summary>
    public static void NeemDeel(Transactie tx, Guid traject, Feit feit)
    {
        foreach (var (organisatie, door, vervallen) in Lezer.Deelname(feit))
        {
            tx.Straks(
                "insert into deelnemer (traject, organisatie, bron, vervallen) values (@traject, @organisatie, @door, @vervallen) "
                + "on conflict (traject, organisatie, bron) do update set vervallen = case when excluded.vervallen = 1 then 1 else deelnemer.vervallen end",
                new { traject, organisatie, door, vervallen = vervallen ? 1L : 0L });
        }
    }

    public static void WerkBij(Transactie tx, Guid traject) =>
        tx.Straks("insert into bij_te_werken (traject, ronde) values (@traject, 1) on conflict (traject) do update set ronde = bij_te_werken.ronde + 1", new { traject });

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
