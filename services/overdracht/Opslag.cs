using System.Diagnostics;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>One side's view of a handover as it is stored.</summary>
public record Overdrachtrij
{
    public Guid Id { get; init; }
    public string Zijde { get; init; } = "";
    public string Organisatie { get; init; } = "";
    public string Tegenpartij { get; init; } = "";
    public string Soort { get; init; } = "";
    public Guid Traject { get; init; }

    /// <summary>OIN of the region that may end the offer, as agreed when it was made; null when none was.</summary>
    public string? Regio { get; init; }

    public string Toestand { get; init; } = "";
    public long Versie { get; init; }
    public long EigenEpoch { get; init; }
    public long EigenVersie { get; init; }
    public string EigenHash { get; init; } = "";
    public string EigenHelft { get; init; } = "";
    public long? AnderEpoch { get; init; }
    public long? AnderVersie { get; init; }
    public string? AnderHash { get; init; }
    public string? AnderHelft { get; init; }
    public string? VerpakteSleutel { get; init; }
    public long Bevestigd { get; init; }

    /// <summary>Version of what is shown: it changes with either half, and in a new epoch, where versions begin anew, it is another one again.</summary>
    public int Beeldversie => (int)(EigenVersie + (AnderVersie ?? 0) + (100_000 * (EigenEpoch - 1 + ((AnderEpoch ?? 1) - 1))));

    public bool IsAanbieder => Zijde == Opslag.Aanbieder;

    /// <summary>Whether it only says that something may come.</summary>
    public bool IsAankondiging => Overdrachtsoort.Zoek(Soort) is { IsAankondiging: true };

    public Gezien Eigen => new(EigenEpoch, (int)EigenVersie, EigenHash);
    public Gezien? Ander => AnderHash is null ? null : new(AnderEpoch!.Value, (int)AnderVersie!.Value, AnderHash);

    /// <summary>The offer, whichever side this is; null at the offering side never.</summary>
    public AanbiedersHelft Aanbod => ContractJson.Lees<AanbiedersHelft>(IsAanbieder ? EigenHelft : AnderHelft!);

    /// <summary>The receiver's half; null at the offering side while nothing has come.</summary>
    public OntvangersHelft? Antwoord => IsAanbieder
        ? AnderHelft is null ? null : ContractJson.Lees<OntvangersHelft>(AnderHelft)
        : ContractJson.Lees<OntvangersHelft>(EigenHelft);

    public OverdrachtHelft Bericht() => new()
    {
        Overdracht = Id,
        Zijde = IsAanbieder ? Contracts.Zijde.Aanbieder : Contracts.Zijde.Ontvanger,
        Van = IsAanbieder ? Organisatie : Tegenpartij,
        Naar = IsAanbieder ? Tegenpartij : Organisatie,
        Epoch = EigenEpoch,
        Versie = (int)EigenVersie,
        Hash = EigenHash,
        Helft = EigenHelft,
        Sleutel = VerpakteSleutel is null ? null : ContractJson.Lees<VerpakteSleutel>(VerpakteSleutel),
        Gezien = Ander,
        VraagtBevestiging = Bevestigd == 0,
    };
}

/// <summary>A grant as it is stored.</summary>
public sealed class Toekenningrij
{
    public Guid Id { get; init; }
    public string Organisatie { get; init; } = "";
    public Guid Traject { get; init; }
    public string Register { get; init; } = "";
    public DateTimeOffset Sinds { get; init; }
    public string? VrijHash { get; init; }
    public DateTimeOffset? VervallenOp { get; init; }
    public long Bevestigd { get; init; }
    public string? InAanbod { get; init; }

    /// <summary>Whether the organisation is bound by it: it was neither passed on nor lost its effect.</summary>
    public bool Houdt => VrijHash is null && VervallenOp is null;

    /// <summary>Whether it can be passed on: it did not come from a handover, or the former holder has seen the acceptance.</summary>
    public bool IsBevestigd => Bevestigd == 1;
}

/// <summary>A grant, and the later offer by which an organisation of the same service proves that it got it.</summary>
internal sealed class Opvolging
{
    public Guid Toekenning { get; init; }
    public Guid Traject { get; init; }
    public string Register { get; init; } = "";
    public DateTimeOffset Sinds { get; init; }
    public Guid Overdracht { get; init; }
    public long Epoch { get; init; }
    public long Versie { get; init; }
    public string Hash { get; init; } = "";
}

/// <summary>Storage of handovers and grants; every change also stands in the log.</summary>
public static class Opslag
{
    public const string Aanbieder = "aanbieder";
    public const string Ontvanger = "ontvanger";

    /// <summary>Ground of a grant that follows from an offer that was taken back from the other side.</summary>
    internal const string Hersteld = "hersteld";

    private const string Kolommen =
        "id, zijde, organisatie, tegenpartij, soort, traject, regio, toestand, versie, eigen_epoch as EigenEpoch, eigen_versie as EigenVersie, "
        + "eigen_hash as EigenHash, eigen_helft as EigenHelft, ander_epoch as AnderEpoch, ander_versie as AnderVersie, ander_hash as AnderHash, "
        + "ander_helft as AnderHelft, verpakte_sleutel as VerpakteSleutel, bevestigd";

    public static Task<Overdrachtrij?> Laad(Transactie tx, Guid id, string zijde, bool vergrendel) =>
        tx.Eerste<Overdrachtrij>(
            $"select {Kolommen} from overdracht where id = @id and zijde = @zijde" + (vergrendel && tx.Postgres ? " for update" : ""), new { id, zijde });

    /// <summary>These handovers, locked, both sides of each; in a fixed order, so that two who lock several never wait for each other.</summary>
    public static async Task<Dictionary<(Guid Id, string Zijde), Overdrachtrij>> Vergrendel(Transactie tx, IEnumerable<Guid> overdrachten) =>
        (await tx.Alle<Overdrachtrij>(
            $"select {Kolommen} from overdracht where id {(tx.Postgres ? "= any(@ids) order by id, zijde for update" : "in @ids")}",
            new { ids = overdrachten.Select(id => id.ToString("D")).ToArray() })).ToDictionary(rij => (rij.Id, rij.Zijde));

    /// <summary>The side of a handover that this organisation has; the receiving one when it has both.</summary>
    public static Task<Overdrachtrij?> Laad(Transactie tx, Guid id, Wie wie) =>
        tx.Eerste<Overdrachtrij>(
            $"select {Kolommen} from overdracht where id = @id order by case when organisatie = @Organisatie then 0 else 1 end, zijde desc limit 1",
            new { id, wie.Organisatie });

    public static Task<List<Overdrachtrij>> Lijst(Transactie tx, Wie wie, IReadOnlyList<string> na, int aantal, string? toestand) =>
        tx.Alle<Overdrachtrij>(
            $"select {Kolommen} from overdracht where organisatie = @Organisatie and (id, zijde) > (@id, @zijde){(toestand is null ? "" : " and toestand = @toestand")} order by id, zijde limit @aantal",
            new { wie.Organisatie, id = na[0], zijde = na[1], aantal = (long)aantal, toestand });

    /// <summary>Whether the receiver has a grant by an earlier offer of the same: the sender's side has ended that one, and here it is not known yet.</summary>
    internal static async Task<bool> HeeftVanEerderAanbod(Transactie tx, Overdrachtrij rij) => await tx.Eerste<long>(
        $"select count(*) from toekenning where vorige {Afstemming.Halfstanden.In(tx, "eerder")} and organisatie = @Organisatie and vervallen_op is null",
        new { eerder = rij.Aanbod.Registers.Select(r => r.Toekenning.ToString("D")).ToArray(), rij.Organisatie }) > 0;

    /// <summary>A part of the handovers of an organisation with these others, in order of identity.</summary>
    internal static Task<List<Overdrachtrij>> Deel(Transactie tx, string organisatie, string zijde, string[] tegenpartijen, string na, int aantal) =>
        tx.Alle<Overdrachtrij>(
            $"select {Kolommen} from overdracht where organisatie = @organisatie and zijde = @zijde and tegenpartij {Afstemming.Halfstanden.In(tx, "tegenpartijen")} and id > @na order by id limit @aantal",
            new { organisatie, zijde, tegenpartijen, na, aantal = (long)aantal });

    /// <summary>What an organisation offered of which the grants are not marked as offered: taken back from the other side.</summary>
    internal static Task<List<Overdrachtrij>> ZonderAanbodrijen(Transactie tx, string organisatie) =>
        tx.Alle<Overdrachtrij>(
            $"select {Kolommen} from overdracht where organisatie = @organisatie and zijde = @Aanbieder and not exists (select 1 from aanbod a where a.overdracht = overdracht.id) order by id", new { organisatie, Aanbieder });

    /// <summary>What was offered to an organisation about a child.</summary>
    internal static Task<List<Overdrachtrij>> OntvangenVan(Transactie tx, string organisatie, Guid traject) =>
        tx.Alle<Overdrachtrij>($"select {Kolommen} from overdracht where organisatie = @organisatie and zijde = @Ontvanger and traject = @traject order by id", new { organisatie, Ontvanger, traject });

    /// <summary>What an organisation offered or was offered about a child.</summary>
    internal static Task<List<Overdrachtrij>> OverKind(Transactie tx, string organisatie, Guid traject) =>
        tx.Alle<Overdrachtrij>($"select {Kolommen} from overdracht where organisatie = @organisatie and traject = @traject order by id, zijde", new { organisatie, traject });

    /// <summary>What an organisation offered or was offered about a child, and what was accepted or turned down.</summary>
    internal static Task<List<Overdrachtrij>> Besloten(Transactie tx, string organisatie, Guid traject) => tx.Alle<Overdrachtrij>(
        $"select {Kolommen} from overdracht where organisatie = @organisatie and traject = @traject and toestand in ('{Toestand.Geaccepteerd}', '{Toestand.Teruggelegd}') order by id, zijde", new { organisatie, traject });

    /// <summary>The announcements of this kind that an organisation made about a child and of which it has not seen or wished the end.</summary>
    internal static Task<List<Overdrachtrij>> LopendeAankondigingen(Transactie tx, string organisatie, Guid traject, string soort) =>
        tx.Alle<Overdrachtrij>(
            $"select {Kolommen} from overdracht where organisatie = @organisatie and zijde = @Aanbieder and traject = @traject and soort = @soort and toestand in ('aangeboden', 'ontvangen') order by id"
            + (tx.Postgres ? " for update" : ""),
            new { organisatie, Aanbieder, traject, soort });

    /// <summary>Whether a grant of this offer was offered again later.</summary>
    internal static async Task<bool> HeeftLaterAanbod(Transactie tx, Overdrachtrij rij)
    {
        var toekenningen = rij.Aanbod.Registers.Select(r => r.Toekenning).ToHashSet();
        return toekenningen.Count > 0 && (await tx.Alle<Overdrachtrij>(
            $"select {Kolommen} from overdracht where organisatie = @Organisatie and zijde = @Aanbieder and traject = @Traject and id > @Id", new { rij.Organisatie, Aanbieder, rij.Traject, rij.Id }))
            .Exists(later => later.Aanbod.Registers.Any(r => toekenningen.Contains(r.Toekenning)));
    }

    /// <summary>The earlier handover in which a grant is offered or passed on.</summary>
    internal static async Task<Guid?> InEerderAanbod(Transactie tx, Guid toekenning, Guid later) =>
        await tx.Eerste<string>("select overdracht from aanbod where toekenning = @toekenning and overdracht < @later and toestand in ('open', 'overgegaan')", new { toekenning, later }) is { } id ? Guid.Parse(id) : null;

    /// <summary>What was released on an offer that proves to have ended without effect was not; it is when the later one was accepted.</summary>
    internal static void HerzieVrijgave(Transactie tx, Overdrachtrij zonderGevolg, Overdrachtrij later, DateTimeOffset nu)
    {
        var acceptatie = later.Toestand == Toestand.Geaccepteerd ? later.Ander : null;
        tx.Straks(
            "update toekenning set vrij_overdracht = @overdracht, vrij_epoch = @epoch, vrij_versie = @versie, vrij_hash = @hash, vrij_op = @op where vrij_overdracht = @Id",
            new { overdracht = acceptatie is null ? null : later.Id.ToString("D"), epoch = acceptatie?.Epoch, versie = (long?)acceptatie?.Versie, hash = acceptatie?.Hash, op = acceptatie is null ? (long?)null : nu.ToUnixTimeMilliseconds(), zonderGevolg.Id });
    }

    /// <summary>The grant of a register of a child that has no successor here, whichever organisation of this service it is of.</summary>
    internal static async Task<Guid?> LaatsteToekenning(Transactie tx, Guid traject, Register register) =>
        await tx.AlsWerker(() => tx.Eerste<string>(
            "select t.id from toekenning t where t.traject = @traject and t.register = @register and t.vervallen_op is null and not exists (select 1 from toekenning v where v.vorige = t.id and v.vervallen_op is null) order by t.sinds desc",
            new { traject, register = Naam(register) })) is { } id ? Guid.Parse(id) : null;

    /// <summary>The grants of an organisation that went on within this service, as a later offer of who got them proves; it may have come round to itself.</summary>
    internal static Task<List<Opvolging>> NietVrijgegeven(Transactie tx, string organisatie) => tx.AlsWerker(() => tx.Alle<Opvolging>(
        "select t.id as Toekenning, t.traject, t.register, v.sinds, o.id as Overdracht, o.eigen_epoch as Epoch, o.eigen_versie as Versie, o.eigen_hash as Hash from toekenning t "
        + "join toekenning v on v.vorige = t.id and v.grond = @Hersteld join overdracht o on o.id = v.bron and o.zijde = @Aanbieder "
        + "where t.organisatie = @organisatie and t.vrij_hash is null and t.vervallen_op is null order by t.id",
        new { organisatie, Hersteld, Aanbieder }));

    /// <summary>Releases a grant; what allows it is cited.</summary>
    internal static void GeefVrij(Transactie tx, Kop kop, string organisatie, Guid traject, ToekenningVrijgegeven feit)
    {
        tx.Straks(
            "update toekenning set vrij_overdracht = @Overdracht, vrij_epoch = @Epoch, vrij_versie = @versie, vrij_hash = @Hash, vrij_op = @GebeurdOp where id = @Toekenning and vrij_hash is null",
            new { feit.Overdracht, feit.Acceptatie.Epoch, versie = (long)feit.Acceptatie.Versie, feit.Acceptatie.Hash, kop.GebeurdOp, feit.Toekenning });
        LogToekenning(tx, kop, 2, organisatie, traject, feit.Toekenning, feit);
    }

    /// <summary>Writes all halves of an organisation again in a new epoch, with the same text, and has them sent: whatever stands in an older one is ignored, confirmations too.</summary>
    internal static async Task<int> HerschrijfAlles(Transactie tx, string organisatie, long epoch, DateTimeOffset nu)
    {
        var geschreven = await tx.Voer("update overdracht set eigen_epoch = @epoch, eigen_versie = 1, bevestigd = 0 where organisatie = @organisatie and eigen_epoch < @epoch", new { organisatie, epoch });
        tx.Straks("insert into uitgaand (overdracht, zijde, volgende_op, pogingen, sinds) select id, zijde, @nu, 0, @nu from overdracht where organisatie = @organisatie and bevestigd = 0 on conflict do nothing", new { organisatie, nu });
        return geschreven;
    }

    /// <summary>An own half was taken back from the other side; it goes along, so the log alone is the dossier. It happened before: no fact is made known.</summary>
    internal static void LogHerstel(Transactie tx, Overdrachtrij rij, DateTimeOffset nu) =>
        tx.Schrijf(new NieuweGebeurtenis
        {
            Id = Id.Nieuw(),
            Dossier = Dossier(rij),
            Versie = (int)rij.Versie,
            Organisatie = rij.Organisatie,
            Soort = "helft-hersteld",
            GebeurdOp = nu,
            GeregistreerdOp = nu,
            Actor = Overdrachtdienst.Systeem,
            Grond = Helften.Grond(rij.Aanbod),
            Trajecten = [rij.Traject],
            Gegevens = rij.EigenHelft,
            Trace = Activity.Current?.Id,
        });

    public static Task<List<Toekenningrij>> Toekenningen(Transactie tx, Guid traject, bool vergrendel) => tx.Alle<Toekenningrij>(AlleToekenningen(tx, vergrendel), new { traject });

    /// <summary>The same along with the next read, before it, and locked.</summary>
    internal static Lezing<Toekenningrij> ToekenningenStraks(Transactie tx, Guid traject) => tx.LeesStraks<Toekenningrij>(AlleToekenningen(tx, vergrendel: true), new { traject });

    private static string AlleToekenningen(Transactie tx, bool vergrendel) =>
        "select t.id, t.organisatie, t.traject, t.register, t.sinds, t.vrij_hash as VrijHash, t.vervallen_op as VervallenOp, "
        + "case when t.grond <> 'overdracht' or t.bevestigd = 1 or exists (select 1 from overdracht o where o.id = t.bron and o.zijde = 'ontvanger' and o.bevestigd = 1) then 1 else 0 end as Bevestigd, "
        + "(select a.overdracht from aanbod a where a.toekenning = t.id and a.toestand in ('open', 'overgegaan')) as InAanbod "
        + "from toekenning t where t.traject = @traject order by t.register, t.sinds" + (vergrendel && tx.Postgres ? " for update of t" : "");

    /// <summary>Records a new grant: this organisation holds the register from now on.</summary>
    public static void Ken(Transactie tx, Kop kop, string organisatie, Guid traject, ToekenningOntstaan toekenning)
    {
        tx.Straks(
            "insert into toekenning (id, organisatie, traject, register, grond, bron, vorige, sinds) "
            + "values (@Toekenning, @organisatie, @traject, @register, @Grond, @Bron, @Vorige, @GebeurdOp) on conflict do nothing",
            new { toekenning.Toekenning, organisatie, traject, register = Naam(toekenning.Register), toekenning.Grond, toekenning.Bron, toekenning.Vorige, kop.GebeurdOp },
            geenRij: () => new Botsing("toekenning"));
        LogToekenning(tx, kop, 1, organisatie, traject, toekenning.Toekenning, toekenning);
    }

    /// <summary>A grant that came from a handover loses its effect: the region ended the offer before the sender had seen the acceptance.</summary>
    public static void LaatVervallen(Transactie tx, Kop kop, Overdrachtrij rij, Register register)
    {
        var feit = new ToekenningVervallen(Helften.NieuweToekenning(rij.Id, register), register, rij.Id);
        tx.Straks("update toekenning set vervallen_op = @GebeurdOp where id = @Toekenning and vrij_hash is null and vervallen_op is null", new { kop.GebeurdOp, feit.Toekenning }, geenRij: () => new Botsing("toekenning"));
        LogToekenning(tx, kop, 2, rij.Organisatie, rij.Traject, feit.Toekenning, feit);
    }

    /// <summary>
    /// Stores a new half of this side, and has it sent until the other side has seen it; with the key of its content, as far as this side may read it, and with the moment at
    /// which this side looks at it again.
    /// </summary>
    internal static void Open(Transactie tx, Overdrachtrij rij, DateTimeOffset nu, DateTimeOffset volgende, Inhoudssleutel? sleutel = null, DateTimeOffset? bewaakOp = null) => tx.StraksSamen(
        "insert into overdracht (id, zijde, organisatie, tegenpartij, soort, traject, regio, toestand, versie, eigen_epoch, eigen_versie, eigen_hash, "
        + "eigen_helft, ander_epoch, ander_versie, ander_hash, ander_helft, verpakte_sleutel, bevestigd, begonnen_op, bijgewerkt_op) values (@Id, @Zijde, "
        + "@Organisatie, @Tegenpartij, @Soort, @Traject, @Regio, @Toestand, @Versie, @EigenEpoch, @EigenVersie, @EigenHash, @EigenHelft, @AnderEpoch, "
        + "@AnderVersie, @AnderHash, @AnderHelft, @VerpakteSleutel, @Bevestigd, @Nu, @Nu) on conflict do nothing;"
        + "insert into uitgaand (overdracht, zijde, volgende_op, pogingen, sinds) values (@Id, @Zijde, @Volgende, 0, @Sinds) on conflict do nothing;"
        + "insert into overdracht_sleutel (overdracht, zijde, organisatie, sleutel, verpakt) select @Id, @Zijde, @Organisatie, @Sleutel, @Verpakt where @Sleutel is not null on conflict do nothing;"
        + "insert into bewaking (overdracht, organisatie, volgende_op, geclaimd_tot, penning) select @Id, @Organisatie, @BewaakOp, 0, 0 where @BewaakOp is not null on conflict do nothing",
        new Waarden(rij, nu, volgende) { Sleutel = sleutel?.Sleutel, Verpakt = sleutel?.Verpakt, BewaakOp = bewaakOp },
        geenRij: () => new Botsing("overdracht"));

    /// <summary>
    /// Stores a changed row. A new own half goes out; one that the other side has seen does not any more. The half that did not change is not
    /// written again: the value that stands there refers to what the server keeps apart.
    /// </summary>
    public static void Wijzig(Transactie tx, Overdrachtrij rij, long oudeVersie, DateTimeOffset nu, DateTimeOffset volgende) => tx.StraksSamen(
        "update overdracht set regio = @Regio, toestand = @Toestand, versie = @Versie, eigen_epoch = @EigenEpoch, eigen_versie = @EigenVersie, eigen_hash = @EigenHash, "
        + "eigen_helft = case when eigen_hash = @EigenHash then eigen_helft else @EigenHelft end, ander_epoch = @AnderEpoch, ander_versie = @AnderVersie, ander_hash = @AnderHash, "
        + "ander_helft = case when ander_hash = @AnderHash then ander_helft else @AnderHelft end, verpakte_sleutel = @VerpakteSleutel, bevestigd = @Bevestigd, bijgewerkt_op = @Nu where id = @Id and zijde = @Zijde and versie = @OudeVersie;"
        + (rij.Bevestigd == 1 ? Gezien : "insert into uitgaand (overdracht, zijde, volgende_op, pogingen, sinds) values (@Id, @Zijde, @Volgende, 0, @Sinds) on conflict (overdracht, zijde) do update set volgende_op = @Volgende, pogingen = 0"),
        new Waarden(rij, nu, volgende) { OudeVersie = oudeVersie },
        geenRij: () => new Botsing("overdracht"));

    /// <summary>The other side has the newest half of this one: it goes out no more, and what it accepted can be passed on.</summary>
    public static void IsGezien(Transactie tx, Overdrachtrij rij) => tx.StraksSamen(
        "update overdracht set bevestigd = 1 where id = @Id and zijde = @Zijde and eigen_hash = @EigenHash;" + Gezien,
        new { rij.Id, rij.Zijde, rij.EigenHash, KreegHet = KreegHet(rij) });

    private const string Gezien =
        "delete from uitgaand where overdracht = @Id and zijde = @Zijde;"
        + "update toekenning set bevestigd = 1 where bron = @Id and bevestigd = 0 and @KreegHet = 1";

    /// <summary>1 when what was offered is this side's by this handover.</summary>
    private static long KreegHet(Overdrachtrij rij) => !rij.IsAanbieder && rij.Toestand == Toestand.Geaccepteerd ? 1 : 0;

    /// <summary>Has the newest half of this side sent again until the other side says that it has it.</summary>
    public static void StuurOpnieuw(Transactie tx, Overdrachtrij rij, DateTimeOffset nu)
    {
        tx.Straks("update overdracht set bevestigd = 0 where id = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });
        tx.Straks(
            "insert into uitgaand (overdracht, zijde, volgende_op, pogingen, sinds) values (@Id, @Zijde, @nu, 0, @nu) on conflict (overdracht, zijde) do update set volgende_op = @nu, pogingen = 0",
            new { rij.Id, rij.Zijde, nu });
    }

    /// <summary>Has this side look at an offer of its own again at this moment of domain time.</summary>
    public static void Bewaak(Transactie tx, Overdrachtrij rij, DateTimeOffset volgende) => tx.Straks(
        "insert into bewaking (overdracht, organisatie, volgende_op, geclaimd_tot, penning) values (@Id, @Organisatie, @volgende, 0, 0) on conflict do nothing", new { rij.Id, rij.Organisatie, volgende });

    /// <summary>Puts in this side's list what did not come in time; the same once, however often the half comes.</summary>
    public static void Maan(Transactie tx, Overdrachtrij rij, IEnumerable<Aanmaning> nieuw)
    {
        foreach (var a in nieuw)
        {
            tx.Straks(
                "insert into aanmaning (overdracht, zijde, wat, trede, organisatie, tegenpartij, soort, traject, uiterlijk, op, aan) "
                + "values (@Id, @Zijde, @wat, @trede, @Organisatie, @Tegenpartij, @Soort, @Traject, @uiterlijk, @Op, @Aan) on conflict do nothing",
                new
                {
                    rij.Id,
                    rij.Zijde,
                    wat = Naam(a.Wat),
                    trede = Naam(a.Trede),
                    rij.Organisatie,
                    rij.Tegenpartij,
                    rij.Soort,
                    rij.Traject,
                    uiterlijk = a.Uiterlijk.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                    a.Op,
                    a.Aan,
                });
        }
    }

    public static string Naam(Wachtpunt wat) => wat switch { Wachtpunt.Ontvangst => "ontvangst", Wachtpunt.Reactie => "reactie", Wachtpunt.Gesprek => "gesprek", Wachtpunt.HerhaaldTeruggelegd => "herhaald-teruggelegd", _ => "herhaald-doorgegeven" };

    public static string Naam(Trede trede) => trede switch { Trede.BeideKanten => "beide-kanten", Trede.Escalatiecontact => "escalatiecontact", _ => "regio" };

    public static string Naam(Register register) => register == Register.Procesregie ? "procesregie" : "zicht-op-veiligheid";

    /// <summary>
    /// Writes a change of a handover to the log; the half as it stood goes along, so the log alone is the dossier. Of an announcement no fact is
    /// made known: nothing of the child moves, and who hears that something may come takes no part in its traject yet.
    /// </summary>
    internal static void Log(Transactie tx, Kop kop, Overdrachtrij rij, long versie, object feit, string gegevens) =>
        Log(tx, kop, Dossier(rij), versie, rij.Organisatie, rij.Traject, feit, gegevens, maakBekend: !rij.IsAankondiging);

    /// <summary>Writes a change of a grant to the log.</summary>
    internal static void LogToekenning<T>(Transactie tx, Kop kop, long versie, string organisatie, Guid traject, Guid toekenning, T feit)
        where T : notnull => Log(tx, kop, $"toekenning/{toekenning:D}", versie, organisatie, traject, feit, ContractJson.Schrijf(feit));

    /// <summary>Writes a change to the log.</summary>
    private static void Log(Transactie tx, Kop kop, string dossier, long versie, string organisatie, Guid traject, object feit, string gegevens, bool maakBekend = true) =>
        tx.Schrijf(new NieuweGebeurtenis
        {
            Id = Id.Nieuw(),
            Dossier = dossier,
            Versie = (int)versie,
            Organisatie = organisatie,
            Soort = Feiten.Soort(feit),
            GebeurdOp = kop.GebeurdOp,
            GeregistreerdOp = kop.GeregistreerdOp,
            Actor = kop.Actor,
            Grond = kop.Grond,
            Trajecten = [traject],
            Gegevens = gegevens,
            Feit = maakBekend ? JsonSerializer.Serialize(feit, feit.GetType(), ContractJson.Opties) : null,
            Trace = Activity.Current?.Id,
        });

    public static string Dossier(Overdrachtrij rij) => $"overdracht/{rij.Id:D}/{rij.Zijde}";

    /// <summary>A row on its way to the database, and what goes with it.</summary>
    private sealed record Waarden : Overdrachtrij
    {
        public Waarden(Overdrachtrij rij, DateTimeOffset nu, DateTimeOffset volgende)
            : base(rij) => (Nu, Volgende) = (nu, volgende);

        public DateTimeOffset Nu { get; }
        public DateTimeOffset Volgende { get; }
        public DateTimeOffset Sinds => Volgende - Overdrachtdienst.Herhaling;
        public long OudeVersie { get; init; }
        public Guid? Sleutel { get; init; }
        public string? Verpakt { get; init; }
        public DateTimeOffset? BewaakOp { get; init; }
        public long KreegHet => Opslag.KreegHet(this);
    }
}

/// <summary>The content key of a handover as it is kept: under which key of this side, and packed with it.</summary>
internal sealed record Inhoudssleutel(Guid Sleutel, string Verpakt);
