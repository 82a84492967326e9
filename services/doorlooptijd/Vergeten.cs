using System.Reflection;
using System.Text;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>
/// What was read of a service and what that has forgotten since, because its database was put back from a backup. A child that only this
/// side remembers is not lost: what the service alone knew goes on to count here, until it tells something else, and lies at the desk for
/// the organisation to record again. What concerned a handover counts as the two sides have it now; where both are of the same service
/// neither has it any more, and that it was accepted lies at the desk of both.
/// </summary>
internal static class Vergeten
{
    private const string Bron = "vergeten-feit";

    /// <summary>What can happen more than once in one case: such a fact is told again only by one that says the same of the same moment.</summary>
    private static readonly HashSet<string> Vaker = ["contact-geweest", "zitting-gehouden", "hulp-gestart", "jeugdbeschermer-benoemd", "familiegroepsplan-besloten", "melding-gecorrigeerd", "termijn-toegelicht"];

    private static readonly HashSet<string> VolgtUitOverdracht =
    [
        .. typeof(Feit).Assembly.GetTypes().Select(t => t.GetCustomAttribute<FeitsoortAttribute>()).OfType<FeitsoortAttribute>().Where(f => f.VolgtUitOverdracht).Select(f => f.Soort),
    ];

    /// <summary>The organisation tries again whether its service has it by now, or discards it with its reason: then it counts no more.</summary>
    public static void Meld(Dienst dienst, Action nieuws) => dienst.Bureau.Bronnen[Bron] = new Bureaubron(
        (tx, _, inhoud) => tx.AlsWerker(async () =>
        {
            var (bron, feit) = Feitenbureau.Lees(inhoud);
            var bekend = await Trajectfeiten.Lees(tx, [.. feit.Trajecten.Select(t => t.ToString("D"))]);
            return bekend.All(t => t.Vergeten.All(v => v.Feit.Id != feit.Id)) ? new Verwerking(Verwerking.Bekend) : Verwerking.Nee(Oorzaak(bron, feit));
        }),
        inhoud => Feitenbureau.Lees(inhoud).Feit.Trajecten,
        (tx, inhoud) => tx.AlsWerker(async () =>
        {
            await DoeAf(tx, Feitenbureau.Lees(inhoud));
            tx.Nadien(nieuws);
            return 0;
        }));

    /// <summary>
    /// Goes on in the later life of the log of a service: what was read after the last position that this has in common with the former life is
    /// kept apart, and from there it is read again.
    /// </summary>
    /// <param name="tx">As worker.</param>
    /// <param name="dienst">The read side.</param>
    /// <param name="bron">The service.</param>
    /// <param name="oud">The life of which was read, and up to where.</param>
    /// <param name="nieuw">The life that it is in now, and up to where the two are the same.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task Keer(Transactie tx, Dienst dienst, string bron, (long Epoch, long Positie) oud, (long Epoch, long Na) nieuw, CancellationToken ct)
    {
        var waarden = new { bron, oud.Epoch, oud.Positie, nieuweEpoch = nieuw.Epoch, nieuw.Na };
        // First, so that of several instances one does it.
        tx.Straks("update leesstand set epoch = @nieuweEpoch, positie = @Na where dienst = @bron and epoch = @Epoch and positie = @Positie", waarden, geenRij: () => new Botsing("leesstand"));
        tx.Straks("insert into logleven (dienst, epoch, volgende, na) values (@bron, @Epoch, @nieuweEpoch, @Na)", waarden);
        var rijen = await tx.Alle<Rij>("select traject, positie, feit from trajectfeit where dienst = @bron and positie > @Na order by traject, positie", waarden);
        var aanvaard = rijen.Where(r => IsAanvaarding(ContractJson.Lees<Feit>(r.Feit))).Select(r => r.Traject).Distinct().ToArray();
        var binnen = aanvaard.Length == 0 ? [] : Binnen((await tx.Alle<Rij>(
            $"select traject, positie, feit from trajectfeit where dienst = @bron and traject {(tx.Postgres ? "= any(@aanvaard)" : "in @aanvaard")}", new { bron, aanvaard })).Select(r => ContractJson.Lees<Feit>(r.Feit)));
        tx.Straks("update vergeten_feit set na = @Na where dienst = @bron and na > @Na", waarden);
        tx.Straks("insert into vergeten_feit (traject, dienst, epoch, positie, na, feit) select traject, dienst, @Epoch, positie, @Na, feit from trajectfeit where dienst = @bron and positie > @Na", waarden);
        foreach (var tabel in new[] { "trajectfeit", "overdrachtstap", "overdrachtaanbod" }) tx.Straks($"delete from {tabel} where dienst = @bron and positie > @Na", waarden);
        foreach (var feit in rijen.DistinctBy(r => r.Positie).Select(r => ContractJson.Lees<Feit>(r.Feit)).Where(f => !GaatOverOverdracht(f) || (IsAanvaarding(f) && binnen.Contains(Overdracht(f)!))))
        {
            var inhoud = Encoding.UTF8.GetBytes(ContractJson.Schrijf(new Bronfeit(bron, feit)));
            await dienst.Bureau.Leg(tx, new Bureaustuk(Id.Afgeleid(feit.Id, $"{bron}/{oud.Epoch}/vergeten"), Bron, inhoud, Oorzaak(bron, feit), dienst.Bureau.Ontvanger(feit.Organisatie)), ct);
        }

        foreach (var traject in rijen.Select(r => r.Traject).Distinct().Chunk(100)) await Herzie(tx, traject);
    }

    /// <summary>A forgotten fact counts no more, nor does what was forgotten before it and tells the same.</summary>
    private static async Task DoeAf(Transactie tx, Bronfeit weg)
    {
        var trajecten = weg.Feit.Trajecten.Select(t => t.ToString("D")).ToArray();
        var rijen = await tx.Alle<Rij>(
            $"select traject, epoch, positie, feit from vergeten_feit where dienst = @Bron and traject {(tx.Postgres ? "= any(@trajecten)" : "in @trajecten")}", new { weg.Bron, trajecten });
        foreach (var rij in rijen.Where(r => Zegt(weg.Bron, ContractJson.Lees<Feit>(r.Feit)) == Zegt(weg.Bron, weg.Feit)))
            tx.Straks("update vergeten_feit set afgedaan = 1 where traject = @Traject and dienst = @Bron and epoch = @Epoch and positie = @Positie", new { rij.Traject, weg.Bron, rij.Epoch, rij.Positie });
        await Herzie(tx, trajecten);
    }

    /// <summary>The forgotten facts of a traject that count, and which of them the service alone knew.</summary>
    /// <param name="bekend">What the services have.</param>
    /// <param name="vergeten">What they had, the latest last; of what was told and forgotten more than once the latest counts.</param>
    public static (List<(string Dienst, Feit Feit)> Tellen, List<(string Dienst, Feit Feit)> Kwijt) Telt(
        IReadOnlyList<(string Dienst, Feit Feit)> bekend, IReadOnlyList<(string Dienst, Feit Feit)> vergeten)
    {
        if (vergeten.Count == 0) return ([], []);
        var verteld = bekend.Select(f => Zegt(f.Dienst, f.Feit)).ToHashSet();
        var overdrachten = bekend.Where(f => f.Feit.Soort == "overdracht-aangeboden").Select(f => Overdracht(f.Feit)).ToHashSet();
        List<(string, Feit)> tellen = [], kwijt = [];
        foreach (var (dienst, feit) in vergeten.Reverse().Where(f => !VolgtUitOverdracht.Contains(f.Feit.Soort)))
        {
            var over = GaatOverOverdracht(feit);
            if ((over && !overdrachten.Contains(Overdracht(feit))) || !verteld.Add(Zegt(dienst, feit))) continue;
            tellen.Insert(0, (dienst, feit));
            if (!over) kwijt.Insert(0, (dienst, feit));
        }

        foreach (var van in vergeten.Where(f => IsAanvaarding(f.Feit)).GroupBy(f => f.Dienst, f => f.Feit))
        {
            var binnen = Binnen(bekend.Concat(vergeten).Where(f => f.Dienst == van.Key).Select(f => f.Feit));
            kwijt.AddRange(van.Where(f => binnen.Contains(Overdracht(f)!) && !bekend.Any(b => b.Dienst == van.Key && b.Feit.Soort == f.Soort && Overdracht(b.Feit) == Overdracht(f)))
                .Reverse().DistinctBy(f => (f.Organisatie, f.Soort, Overdracht(f))).Select(f => (van.Key, f)));
        }

        return (tellen, kwijt);
    }

    /// <summary>The handovers of which one service tells both sides.</summary>
    private static HashSet<string> Binnen(IEnumerable<Feit> vanEenDienst)
    {
        var per = vanEenDienst.ToLookup(f => f.Soort, Overdracht);
        return [.. per["overdracht-aangeboden"].Intersect(per["overdracht-ontvangen"]).OfType<string>()];
    }

    private static bool IsAanvaarding(Feit feit) => Trajecttrace.IsLeesbaar(feit) && feit.Soort switch
    {
        "overdracht-besloten" => feit.Als<OverdrachtBesloten>().Besluit == Besluitsoort.Geaccepteerd,
        "besluit-gezien" => feit.Als<BesluitGezien>().Besluit == Besluitsoort.Geaccepteerd,
        _ => false,
    };

    /// <summary>Whether a fact is about a handover, or about a grant that came by one: then the other side knows it as well.</summary>
    private static bool GaatOverOverdracht(Feit feit) =>
        VolgtUitOverdracht.Contains(feit.Soort) || Overdracht(feit) is not null
        || (feit.Soort == "toekenning-ontstaan" && Trajecttrace.IsLeesbaar(feit) && feit.Als<ToekenningOntstaan>().Grond == "overdracht");

    /// <summary>Who takes part follows from what counts now; a traject of which nothing counts is in no list.</summary>
    private static async Task Herzie(Transactie tx, string[] trajecten)
    {
        string In(string naam) => tx.Postgres ? $"= any(@{naam})" : $"in @{naam}";
        Feitenbureau.WerkBij(tx, trajecten.Select(Guid.Parse)); // first, as the reader does: so nobody waits for another crosswise, nor works out what is about to go
        tx.Straks($"delete from deelnemer where traject {In("trajecten")}", new { trajecten });
        var over = await Trajectfeiten.Lees(tx, trajecten);
        Feitenbureau.NeemDeel(tx, over.SelectMany(t => t.Feiten.Where(f => Trajecttrace.IsLeesbaar(f.Feit)).SelectMany(f => Lezer.Deelname(f.Feit)).Where(d => d.Traject == t.Traject)));

        var leeg = trajecten.Except(over.Select(t => t.Traject.ToString("D"))).ToArray();
        if (leeg.Length > 0) tx.Straks($"delete from trajectstand where traject {In("leeg")}", new { leeg });
    }

    /// <summary>What a fact tells: two that tell the same are one.</summary>
    private static (string Dienst, string Soort, string Wat) Zegt(string dienst, Feit feit) =>
        (dienst, feit.Soort, Vaker.Contains(feit.Soort) ? $"{feit.GebeurdOp:O} {feit.Gegevens.GetRawText()}" : Overdracht(feit) is not null ? feit.Gegevens.GetRawText() : Eerste(feit.Gegevens));

    private static string? Overdracht(Feit feit) =>
        feit.Gegevens.ValueKind == JsonValueKind.Object && feit.Gegevens.TryGetProperty("overdracht", out var waarde) ? waarde.ToString() : null;

    /// <summary>Every kind begins with the case that it is about.</summary>
    private static string Eerste(JsonElement gegevens) =>
        gegevens.ValueKind == JsonValueKind.Object ? gegevens.EnumerateObject().Select(e => e.Value.ToString()).FirstOrDefault() ?? "" : gegevens.GetRawText();

    private static string Oorzaak(string bron, Feit feit) => $"{bron} kent dit na een teruggezette backup niet meer: {feit.Soort}";

    private sealed class Rij
    {
        public string Traject { get; init; } = "";
        public long Epoch { get; init; }
        public long Positie { get; init; }
        public string Feit { get; init; } = "";
    }
}
