using Keten.Fundament;
using Keten.Termijnen;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten.Afstemming;

/// <summary>
/// Compares both sides of every handover: each night, and when somebody asks. A row in <c>afstemming</c> is one comparison, of one
/// organisation with all organisations of one service; it stays open until it was done, whatever dies meanwhile. What was not seen at a first look
/// may be on its way, so a difference is what a second look still finds.
/// </summary>
internal sealed class Afstemmer(Overdrachtdienst overdrachten, ICollega collega)
{
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan NaFout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Nacht = TimeSpan.FromHours(3);
    private readonly Dienst dienst = overdrachten.Dienst;
    private DateOnly? gevraagd;

    /// <summary>How long what was not seen may be on its way before it counts as a difference.</summary>
    internal TimeSpan Bedenktijd { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether a night began for which nothing has been asked yet. In a simulated time nights are asked for only.</summary>
    public bool IsNieuweNacht => dienst.Klok.Simulatie is null && gevraagd != Vannacht;

    private DateOnly Vannacht => Amsterdam.Datum(dienst.Klok.Technisch - Nacht);

    /// <summary>Asks for the comparisons of a new night, and does all that wait.</summary>
    public async Task StemAf(CancellationToken ct)
    {
        if (IsNieuweNacht)
        {
            var nacht = Vannacht;
            await VraagVoorDeNacht(nacht, ct);
            gevraagd = nacht;
        }

        while (await StemEenAf(ct)) dienst.Log.LogDebug("{Dienst} stemt verder af.", dienst.Naam);
    }

    /// <summary>The services that do handovers.</summary>
    public static IReadOnlyList<string> Diensten(Dienst dienst) => [.. dienst.Organisaties.Alle.Select(o => o.Dienst).Where(d => d.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Asks for a comparison of an organisation with every service that does handovers, or with one of them.</summary>
    public static Guid Vraag(Dienst dienst, Transactie tx, string organisatie, string? nacht = null, string? alleen = null)
    {
        var ronde = Id.Nieuw();
        foreach (var met in Diensten(dienst).Where(d => alleen is null || d == alleen))
        {
            tx.Straks(
                "insert into afstemming (id, ronde, organisatie, met, nacht, gevraagd_op, geclaimd_tot) values (@id, @ronde, @organisatie, @met, @nacht, @nu, 0) on conflict do nothing",
                new { id = Id.Nieuw(), ronde, organisatie, met, nacht, nu = dienst.Klok.Technisch });
        }

        return ronde;
    }

    private async Task VraagVoorDeNacht(DateOnly nacht, CancellationToken ct)
    {
        // What of an earlier night could not be read until now is closed as such: this night looks at all of it anew.
        await dienst.Data.AlsWerker(
            tx => tx.Voer("update afstemming set klaar_op = @nu, fout = 'niet-te-lezen' where klaar_op is null and nacht < @nacht", new { nu = dienst.Klok.Technisch, nacht = Tekst(nacht) }), ct);
        foreach (var organisatie in dienst.Organisaties.Alle.Where(o => o.Dienst == dienst.Naam))
            await dienst.Data.AlsOrganisatie(Systeem(organisatie.Oin), tx => Task.FromResult(Vraag(dienst, tx, organisatie.Oin, Tekst(nacht))), ct);

        static string Tekst(DateOnly dag) => dag.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Does one comparison that waits; false when none does.</summary>
    internal async Task<bool> StemEenAf(CancellationToken ct)
    {
        var taak = await dienst.Data.AlsWerker(
            async tx =>
            {
                var t = await tx.Eerste<Taak>(
                    "select id, organisatie, met from afstemming where klaar_op is null and geclaimd_tot <= @nu order by geclaimd_tot, gevraagd_op, id limit 1" + (tx.Postgres ? " for update skip locked" : ""),
                    new { nu = dienst.Klok.Technisch });
                if (t is not null) tx.Straks("update afstemming set geclaimd_tot = @tot where id = @Id", new { tot = dienst.Klok.Technisch + Claim, t.Id });
                return t;
            },
            ct);
        if (taak is null) return false;
        try
        {
            await Leg(taak, await Stem(taak, ct), ct);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            // Whatever it is, it holds up none of the others. Not told as "no differences": it stays open and says that the other could not be read.
            dienst.Log.LogWarning("{Dienst} kon niet afstemmen met {Met}: {Soort}.", dienst.Naam, taak.Met, Database.Kort(fout));
            await dienst.Data.AlsWerker(tx => tx.Voer("update afstemming set fout = 'niet-te-lezen', geclaimd_tot = @tot where id = @Id and klaar_op is null", new { tot = dienst.Klok.Technisch + NaFout, taak.Id }), ct);
        }

        return true;
    }

    private async Task<Uitkomst> Stem(Taak taak, CancellationToken ct)
    {
        var (uitkomst, verdacht) = (new Uitkomst(), new List<Paar>());
        for (var na = ""; ;)
        {
            var hier = await Halfstanden.Van(dienst, taak.Organisatie, taak.Met, na, null, ct);
            var daar = await Daar(taak, na, null, ct);
            var tot = Kleinste(hier.Count == Halfstanden.Deel ? hier[^1].Overdracht : null, daar.Count == Halfstanden.Deel ? daar[^1].Overdracht : null);
            foreach (var paar in Paren(hier, daar, tot))
            {
                uitkomst.Ken();
                if (paar.Verschillen.Count == 0) uitkomst.Sluit();
                else verdacht.Add(paar);
            }

            if (tot is null) break;
            na = tot.Value.ToString("D");
        }

        if (verdacht.Count == 0) return uitkomst;
        await Task.Delay(Bedenktijd, dienst.Klok.Techniek, ct);
        foreach (var deel in verdacht.Chunk(Halfstanden.Deel))
        {
            var ids = deel.Select(p => p.Overdracht).ToList();
            var toen = deel.ToDictionary(p => p.Overdracht);
            foreach (var nu in Paren(await Halfstanden.Van(dienst, taak.Organisatie, taak.Met, "", ids, ct), await Daar(taak, "", ids, ct), null))
            {
                // What was written meanwhile had no time to be seen.
                if (nu.Verschillen.Count == 0) uitkomst.Sluit();
                else if (nu.Hier?.Eigen == toen[nu.Overdracht].Hier?.Eigen && nu.Daar?.Eigen == toen[nu.Overdracht].Daar?.Eigen) uitkomst.Vind(nu);
            }
        }

        var onze = uitkomst.Gevonden.Where(p => p.Verschillen.Any(Verschil.VraagtOnzeHelft)).GroupBy(p => p.Hier!.Tegenpartij, p => p.Overdracht);
        foreach (var per in onze)
        {
            foreach (var deel in per.Chunk(Halfstanden.Deel)) uitkomst.Opnieuw += await Halfstanden.StuurOpnieuw(dienst, per.Key, deel, ct);
        }

        foreach (var hun in uitkomst.Gevonden.Where(p => p.Verschillen.Any(Verschil.VraagtHunHelft)).Select(p => p.Overdracht).Chunk(Halfstanden.Deel))
        {
            if (taak.Met == dienst.Naam) await Halfstanden.StuurOpnieuw(dienst, taak.Organisatie, hun, ct);
            else await collega.StuurOpnieuw(taak.Met, new Herhaalverzoek(taak.Organisatie, hun), ct);
            uitkomst.Opnieuw += hun.Length;
        }

        return uitkomst;
    }

    private async Task<IReadOnlyList<Halfstand>> Daar(Taak taak, string na, IReadOnlyList<Guid>? alleen, CancellationToken ct) => taak.Met == dienst.Naam
        ? await Halfstanden.Met(dienst, taak.Organisatie, na, alleen, ct)
        : await collega.Halfstanden(taak.Met, new Standvraag(taak.Organisatie, na, alleen), ct);

    private static IEnumerable<Paar> Paren(IReadOnlyList<Halfstand> hier, IReadOnlyList<Halfstand> daar, Guid? tot)
    {
        var (wij, zij) = (hier.ToDictionary(h => h.Overdracht), daar.ToDictionary(h => h.Overdracht));
        return wij.Keys.Union(zij.Keys).Where(id => tot is null || Volgorde(id, tot.Value) <= 0).Select(id => new Paar(id, wij.GetValueOrDefault(id), zij.GetValueOrDefault(id)));
    }

    private static Guid? Kleinste(Guid? een, Guid? ander) => (een, ander) switch { ({ } e, { } a) => Volgorde(e, a) <= 0 ? e : a, _ => een ?? ander };

    /// <summary>As the databases sort identities: as text.</summary>
    private static int Volgorde(Guid een, Guid ander) => string.CompareOrdinal(een.ToString("D"), ander.ToString("D"));

    private Task<int> Leg(Taak taak, Uitkomst uitkomst, CancellationToken ct) => dienst.Data.AlsOrganisatie(
        Systeem(taak.Organisatie),
        async tx =>
        {
            // Another instance may have done it, when this one stood still for longer than its claim.
            var klaar = await tx.Voer(
                "update afstemming set klaar_op = @nu, fout = null, verstuurd = @Verstuurd, gezien = @Gezien, beantwoord = @Beantwoord, verschillen = @verschillen, opnieuw = @Opnieuw where id = @Id and klaar_op is null",
                new { nu = dienst.Klok.Technisch, uitkomst.Verstuurd, uitkomst.Gezien, uitkomst.Beantwoord, verschillen = (long)uitkomst.Gevonden.Count, uitkomst.Opnieuw, taak.Id });
            if (klaar == 0) return 0;
            foreach (var paar in uitkomst.Gevonden)
            {
                var stand = (paar.Hier ?? paar.Daar)!;
                foreach (var wat in paar.Verschillen)
                {
                    tx.Straks(
                        "insert into verschil (afstemming, overdracht, wat, organisatie, tegenpartij, soort, traject, eigen_hier, eigen_daar) values (@Id, @Overdracht, @wat, @Organisatie, @tegenpartij, @Soort, @Traject, @hier, @daar)",
                        new
                        {
                            taak.Id,
                            paar.Overdracht,
                            wat,
                            taak.Organisatie,
                            tegenpartij = paar.Hier?.Tegenpartij ?? paar.Daar!.Organisatie,
                            stand.Soort,
                            stand.Traject,
                            hier = Versie(paar.Hier),
                            daar = Versie(paar.Daar),
                        });
                }
            }

            return 1;

            static string? Versie(Halfstand? half) => half is null ? null : $"{half.Eigen.Epoch}.{half.Eigen.Versie}";
        },
        ct);

    private static Wie Systeem(string organisatie) => new(organisatie, Overdrachtdienst.Systeem, "overdracht", Overdrachtdienst.Systeem);

    private sealed class Taak
    {
        public Guid Id { get; init; }
        public string Organisatie { get; init; } = "";
        public string Met { get; init; } = "";
    }

    private sealed record Paar(Guid Overdracht, Halfstand? Hier, Halfstand? Daar)
    {
        public IReadOnlyList<string> Verschillen { get; } = Verschil.Tussen(Hier, Daar);
    }

    private sealed class Uitkomst
    {
        public long Verstuurd { get; private set; }
        public long Gezien { get; private set; }
        public long Beantwoord { get; private set; }
        public long Opnieuw { get; set; }
        public List<Paar> Gevonden { get; } = [];

        /// <summary>A handover that one of both sides knows.</summary>
        public void Ken() => Verstuurd++;

        /// <summary>Both sides have the last of each other.</summary>
        public void Sluit()
        {
            Gezien++;
            Beantwoord++;
        }

        public void Vind(Paar paar)
        {
            Gevonden.Add(paar);
            if (paar.Verschillen is [Verschil.NietGezienDoorOns]) Gezien++;
        }
    }
}
