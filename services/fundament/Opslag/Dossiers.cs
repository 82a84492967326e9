using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Keten.Contracts;

namespace Keten.Fundament;

/// <summary>A dossier as it was loaded, folded from its events.</summary>
public sealed record Dossier<TStand>(Guid Id, string Organisatie, int Versie, TStand Stand);

/// <summary>When, by whom and on which ground something was recorded.</summary>
public sealed record Kop(DateTimeOffset GebeurdOp, DateTimeOffset GeregistreerdOp, string Actor, string Grond);

/// <summary>
/// The dossiers of one kind: loads one by folding its events, appends to it, keeps the rows for lists. Two commands never continue from
/// the same version.
/// </summary>
/// <param name="soort">Kind of dossier.</param>
/// <param name="fasen">The phases that there are.</param>
/// <param name="pasToe">(state, event, when it happened) -> state.</param>
/// <param name="fase">The phase that lists show.</param>
/// <param name="feit">The fact that an event makes known; null when none.</param>
/// <param name="trajecten">The trajecten that an event concerns.</param>
/// <param name="termijnen">The terms that run: not met yet, and to be met by who has this case; null when there are none.</param>
/// <param name="professional">Pseudonym of who answers for the case; null when that is not known.</param>
public sealed class Dossiers<TStand, TGebeurtenis>(
    string soort,
    IReadOnlyList<string> fasen,
    Func<TStand?, TGebeurtenis, DateTimeOffset, TStand> pasToe,
    Func<TStand, string> fase,
    Func<Guid, TGebeurtenis, object?> feit,
    Func<TStand, TGebeurtenis, IReadOnlyList<Guid>> trajecten,
    Func<TStand, IEnumerable<OpenTermijn>>? termijnen = null,
    Func<TStand, string?>? professional = null) : IDossiersoort
    where TStand : class
    where TGebeurtenis : class
{
    private static readonly Dictionary<string, Type> Soorten =
        typeof(TGebeurtenis).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(TGebeurtenis))).ToDictionary(t => t.Name);

    public string Soort => soort;

    public IReadOnlyList<string> Fasen => fasen;

    /// <summary>The dossier, or null when there is none that this transaction may see. A command locks it; a look does not.</summary>
    public async Task<Dossier<TStand>?> Laad(Transactie tx, Guid id, bool vergrendel)
    {
        // A statement of its own: only what is read after the lock was had is sure to be the newest.
        if (vergrendel && tx.Postgres) tx.Straks("select 1 from dossier where id = @id and soort = @soort for update", new { id, soort });
        var sleutel = Sleutel(id);
        var rijen = await tx.Alle<Rij>(
            "select d.organisatie, g.versie, g.gebeurd_op as GebeurdOp, g.gegevens from dossier d join gebeurtenis g on g.dossier = @sleutel "
            + "where d.id = @id and d.soort = @soort order by g.versie",
            new { id, soort, sleutel });

        // What this very transaction appended is written at its commit.
        rijen.AddRange(tx.Gebeurtenissen.Where(g => g.Dossier == sleutel).Select(g => new Rij { Organisatie = g.Organisatie, Versie = g.Versie, GebeurdOp = g.GebeurdOp, Gegevens = g.Gegevens }));
        if (rijen.Count == 0) return null;
        TStand? stand = null;
        foreach (var rij in rijen) stand = pasToe(stand, Gebeurtenis(rij.Gegevens), rij.GebeurdOp);
        return new Dossier<TStand>(id, rijen[^1].Organisatie, (int)rijen[^1].Versie, stand!);
    }

    /// <summary>Of the dossiers about a traject, to change it, the one that is meant; null when there is none.</summary>
    public async Task<Dossier<TStand>?> Zoek(Transactie tx, Guid traject, Func<TStand, bool> bedoeld)
    {
        var ids = await tx.Alle<string>(
            "select d.id from dossier d join dossier_traject t on t.dossier = d.id where t.traject = @traject and d.soort = @soort order by d.id", new { traject, soort });
        foreach (var id in ids)
        {
            if (await Laad(tx, Guid.Parse(id), vergrendel: true) is { } dossier && bedoeld(dossier.Stand)) return dossier;
        }

        return null;
    }

    /// <summary>The dossiers of an organisation about a traject, to change them.</summary>
    public async Task<IReadOnlyList<Dossier<TStand>>> Van(Transactie tx, string organisatie, Guid traject)
    {
        var ids = await tx.Alle<string>(
            "select d.id from dossier d join dossier_traject t on t.dossier = d.id where t.traject = @traject and d.soort = @soort and d.organisatie = @organisatie order by d.id",
            new { traject, soort, organisatie });
        var dossiers = new List<Dossier<TStand>>();
        foreach (var id in ids)
        {
            if (await Laad(tx, Guid.Parse(id), vergrendel: true) is { } dossier) dossiers.Add(dossier);
        }

        return dossiers;
    }

    /// <summary>Opens a dossier with its first events.</summary>
    public Task<Dossier<TStand>> Open(Transactie tx, Guid id, string organisatie, Kop kop, IReadOnlyList<TGebeurtenis> gebeurtenissen) =>
        Voeg(tx, new Dossier<TStand>(id, organisatie, 0, null!), kop, gebeurtenissen);

    /// <summary>Appends events to a dossier.</summary>
    public Task<Dossier<TStand>> Voeg(Transactie tx, Dossier<TStand> dossier, Kop kop, IReadOnlyList<TGebeurtenis> gebeurtenissen)
    {
        var (stand, versie) = (dossier.Stand, dossier.Versie);
        var alleTrajecten = new HashSet<Guid>();
        foreach (var gebeurtenis in gebeurtenissen)
        {
            stand = pasToe(stand, gebeurtenis, kop.GebeurdOp);
            versie++;
            var betrokken = trajecten(stand, gebeurtenis);
            alleTrajecten.UnionWith(betrokken);
            var bekend = feit(dossier.Id, gebeurtenis);
            tx.Schrijf(new NieuweGebeurtenis
            {
                Id = Id.Nieuw(),
                Dossier = Sleutel(dossier.Id),
                Versie = versie,
                Organisatie = dossier.Organisatie,
                Soort = bekend is null ? gebeurtenis.GetType().Name : Feiten.Soort(bekend),
                GebeurdOp = kop.GebeurdOp,
                GeregistreerdOp = kop.GeregistreerdOp,
                Actor = kop.Actor,
                Grond = kop.Grond,
                Trajecten = betrokken,
                Gegevens = JsonSerializer.Serialize(new Omslag(gebeurtenis.GetType().Name, JsonSerializer.SerializeToElement(gebeurtenis, gebeurtenis.GetType(), ContractJson.Opties)), ContractJson.Opties),
                Feit = bekend is null ? null : JsonSerializer.Serialize(bekend, bekend.GetType(), ContractJson.Opties),
                Trace = Activity.Current?.Id,
            });
        }

        var rij = new { professional = professional?.Invoke(stand), id = dossier.Id, organisatie = dossier.Organisatie, soort, versie = (long)versie, oud = (long)dossier.Versie, fase = fase(stand), nu = kop.GeregistreerdOp };
        tx.Straks(
            dossier.Versie == 0
                ? "insert into dossier (id, organisatie, soort, versie, fase, professional, termijnversie, begonnen_op, bijgewerkt_op) values (@id, @organisatie, @soort, @versie, @fase, @professional, @versie, @nu, @nu) on conflict do nothing"
                : "update dossier set versie = @versie, fase = @fase, professional = @professional, termijnversie = case when termijnversie = @oud then @versie else termijnversie end, bijgewerkt_op = @nu where id = @id and versie = @oud",
            rij,
            geenRij: () => new Botsing(soort));
        if (dossier.Versie == 0)
        {
            tx.StraksAlle(
                "insert into dossier_traject (dossier, traject, organisatie) values (@id, @traject, @organisatie)",
                [.. alleTrajecten.Select(traject => new { id = dossier.Id, traject, organisatie = dossier.Organisatie })]);
        }

        if (termijnen is not null) Termijnwacht.Volg(tx, dossier.Id, dossier.Organisatie, dossier.Versie == 0 ? [] : termijnen(dossier.Stand), termijnen(stand), kop.GeregistreerdOp);
        return Task.FromResult(dossier with { Stand = stand, Versie = versie });
    }

    /// <inheritdoc/>
    public async Task<(IReadOnlyList<OpenTermijn> Termijnen, string? Professional)?> Bewaakt(Transactie tx, Guid id) =>
        await Laad(tx, id, vergrendel: true) is { } dossier ? ([.. termijnen?.Invoke(dossier.Stand) ?? []], professional?.Invoke(dossier.Stand)) : null;

    private string Sleutel(Guid id) => $"{soort}/{id:D}";

    private static TGebeurtenis Gebeurtenis(string gegevens)
    {
        var omslag = ContractJson.Lees<Omslag>(gegevens);
        return (TGebeurtenis)omslag.Inhoud.Deserialize(Soorten[omslag.Type], ContractJson.Opties)!;
    }

    private sealed record Omslag(string Type, JsonElement Inhoud);

    private sealed class Rij
    {
        public string Organisatie { get; init; } = "";
        public long Versie { get; init; }
        public DateTimeOffset GebeurdOp { get; init; }
        public string Gegevens { get; init; } = "";
    }
}

/// <summary>Names of facts on the wire.</summary>
public static class Feiten
{
    public static string Soort(object feit) =>
        feit.GetType().GetCustomAttribute<FeitsoortAttribute>()?.Soort ?? throw new InvalidOperationException($"{feit.GetType().Name} heeft geen naam op de draad.");
}
