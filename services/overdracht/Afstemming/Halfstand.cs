using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Afstemming;

/// <summary>How a handover stands at one of its two sides: what that side wrote last, and what it has seen of the other.</summary>
/// <param name="Overdracht">Identity of the handover.</param>
/// <param name="Zijde">The side that tells this.</param>
/// <param name="Organisatie">OIN of that side.</param>
/// <param name="Tegenpartij">OIN of the other side.</param>
/// <param name="Soort">Kind of handover.</param>
/// <param name="Traject">The child; pseudonymous.</param>
/// <param name="Eigen">The newest half of this side.</param>
/// <param name="Ander">The newest half of the other side that this one has; null when none.</param>
internal sealed record Halfstand(Guid Overdracht, string Zijde, string Organisatie, string Tegenpartij, string Soort, Guid Traject, Gezien Eigen, Gezien? Ander);

/// <summary>What two sides of a handover do not agree about.</summary>
internal static class Verschil
{
    public const string OntbreektBijOns = "ontbreekt-bij-ons";
    public const string OntbreektBijDeAnder = "ontbreekt-bij-de-ander";
    public const string NietGezienDoorOns = "niet-gezien-door-ons";
    public const string NietGezienDoorDeAnder = "niet-gezien-door-de-ander";
    public const string Strijdig = "strijdig";
    public const string Teruggegaan = "teruggegaan";

    /// <summary>Sent = received = answered: what each side wrote last is what the other has, byte for byte.</summary>
    public static IReadOnlyList<string> Tussen(Halfstand? hier, Halfstand? daar)
    {
        if (hier is null) return daar is null ? [] : [OntbreektBijOns];
        if (daar is null) return [OntbreektBijDeAnder];
        if (Is(Vergelijking.Strijdig, hier.Eigen, daar.Ander) || Is(Vergelijking.Strijdig, daar.Eigen, hier.Ander)) return [Strijdig];
        // One has seen more than the other has now: sending again mends nothing.
        if (Is(Vergelijking.Ouder, hier.Eigen, daar.Ander) || Is(Vergelijking.Ouder, daar.Eigen, hier.Ander)) return [Teruggegaan];
        return
        [
            .. daar.Ander == hier.Eigen ? Array.Empty<string>() : [NietGezienDoorDeAnder],
            .. hier.Ander == daar.Eigen ? Array.Empty<string>() : [NietGezienDoorOns],
        ];

        static bool Is(Vergelijking hoe, Gezien eigen, Gezien? gezien) => gezien is not null && Helften.Vergelijk(gezien, eigen) == hoe;
    }

    /// <summary>Whether sending the own half again can mend it.</summary>
    public static bool VraagtOnzeHelft(string wat) => wat is OntbreektBijDeAnder or NietGezienDoorDeAnder;

    /// <summary>Whether the other side sending its half again can mend it.</summary>
    public static bool VraagtHunHelft(string wat) => wat is OntbreektBijOns or NietGezienDoorOns;
}

/// <summary>Reads and repairs what reconciliation needs, at the service where it stands.</summary>
internal static class Halfstanden
{
    /// <summary>How many a side tells at once.</summary>
    public const int Deel = 500;

    private const string Kolommen = "select id, zijde, organisatie, tegenpartij, soort, traject, eigen_epoch, eigen_versie, eigen_hash, ander_epoch, ander_versie, ander_hash from overdracht";

    /// <summary>
    /// The handovers of an organisation with the organisations of another service, in order of identity. Those whose other side is in no register any
    /// more are of its own service: nobody answers for them, so what such an organisation has not seen is told as a difference.
    /// </summary>
    public static Task<List<Halfstand>> Van(Dienst dienst, string organisatie, string met, string na, IReadOnlyCollection<Guid>? alleen, CancellationToken ct)
    {
        var tegenpartijen = dienst.Organisaties.Alle.Where(o => o.Dienst == met).Select(o => o.Oin).ToArray();
        return Lees(
            dienst,
            tx => $"organisatie = @wie and (tegenpartij {In(tx, "tegenpartijen")}"
                + (met == dienst.Naam ? $" or bevestigd = 0 and toestand <> '{Toestand.Beeindigd}' and not tegenpartij {In(tx, "bekend")})" : ")"),
            organisatie,
            tegenpartijen,
            na,
            alleen,
            ct);
    }

    /// <summary>The handovers that organisations of this service have with that organisation.</summary>
    public static Task<List<Halfstand>> Met(Dienst dienst, string organisatie, string na, IReadOnlyCollection<Guid>? alleen, CancellationToken ct) =>
        Lees(dienst, _ => "tegenpartij = @wie", organisatie, [], na, alleen, ct);

    /// <summary>Has halves sent again until the other side has seen them. Only those that an organisation has with <paramref name="tegenpartij"/>.</summary>
    public static async Task<int> StuurOpnieuw(Dienst dienst, string tegenpartij, IReadOnlyCollection<Guid> overdrachten, CancellationToken ct)
    {
        var opnieuw = 0;
        foreach (var groep in (await Lees(dienst, _ => "tegenpartij = @wie", tegenpartij, [], "", overdrachten, ct)).GroupBy(h => h.Organisatie))
        {
            opnieuw += await dienst.Data.AlsOrganisatie(
                new Wie(groep.Key, Overdrachtdienst.Systeem, "overdracht", Overdrachtdienst.Systeem),
                async tx =>
                {
                    var rijen = await Opslag.Vergrendel(tx, groep.Select(h => h.Overdracht));
                    foreach (var half in groep)
                    {
                        if (rijen.TryGetValue((half.Overdracht, half.Zijde), out var rij)) Opslag.StuurOpnieuw(tx, rij, dienst.Klok.Technisch);
                    }

                    return groep.Count();
                },
                ct);
        }

        return opnieuw;
    }

    private static async Task<List<Halfstand>> Lees(
        Dienst dienst, Func<Transactie, string> waar, string wie, string[] tegenpartijen, string na, IReadOnlyCollection<Guid>? alleen, CancellationToken ct) =>
        (await dienst.Data.AlsWerker(
            tx => tx.Alle<Rij>(
                $"{Kolommen} where {waar(tx)} and id > @na" + (alleen is null ? "" : $" and id {In(tx, "ids")}") + " order by id limit @Deel",
                new { wie, tegenpartijen, bekend = dienst.Organisaties.Alle.Select(o => o.Oin).ToArray(), na, ids = (alleen ?? []).Select(id => id.ToString("D")).ToArray(), Deel = alleen is null ? (long)Deel : alleen.Count }),
            ct)).ConvertAll(r => r.Stand);

    internal static string In(Transactie tx, string naam) => tx.Postgres ? $"= any(@{naam})" : $"in @{naam}";

    private sealed class Rij
    {
        public Guid Id { get; init; }
        public string Zijde { get; init; } = "";
        public string Organisatie { get; init; } = "";
        public string Tegenpartij { get; init; } = "";
        public string Soort { get; init; } = "";
        public Guid Traject { get; init; }
        public long Eigen_epoch { get; init; }
        public long Eigen_versie { get; init; }
        public string Eigen_hash { get; init; } = "";
        public long? Ander_epoch { get; init; }
        public long? Ander_versie { get; init; }
        public string? Ander_hash { get; init; }

        public Halfstand Stand => new(
            Id, Zijde, Organisatie, Tegenpartij, Soort, Traject, new Gezien(Eigen_epoch, (int)Eigen_versie, Eigen_hash), Ander_hash is null ? null : new Gezien(Ander_epoch!.Value, (int)Ander_versie!.Value, Ander_hash));
    }
}
