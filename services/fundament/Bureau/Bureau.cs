using System.Security.Cryptography;

namespace Keten.Fundament;

/// <summary>Something that came in and could not be read or handled.</summary>
/// <param name="Id">The same however often the same thing comes: it lies here once.</param>
/// <param name="Bron">What kind of thing, one of those that <see cref="Bureau.Bronnen"/> knows.</param>
/// <param name="Inhoud">As it came.</param>
/// <param name="Oorzaak">Why, without data: rows with the same cause are one group.</param>
/// <param name="Organisatie">For whom it came; null when that is not known, or when it is none for which this service acts.</param>
public sealed record Bureaustuk(Guid Id, string Bron, byte[] Inhoud, string Oorzaak, string? Organisatie);

/// <summary>What becomes of a row of the desk when it is tried again.</summary>
/// <param name="Uitkomst">One of the constants here.</param>
/// <param name="Bezwaar">Why it is refused, without data.</param>
public sealed record Verwerking(string Uitkomst, string? Bezwaar = null)
{
    public const string Ingenomen = "ingenomen";
    public const string Bekend = "bekend";
    public const string Ingehaald = "ingehaald";
    public const string Uitgepakt = "uitgepakt";
    public const string Toegewezen = "toegewezen";
    public const string Geweigerd = "geweigerd";
    public const string Verwijderd = "verwijderd";

    /// <summary>The organisation of this service that it turns out to be for, when that is not who asks: it stays, for them.</summary>
    public string? Voor { get; init; }

    /// <summary>What it turns out to hold; each lies here by itself from then on.</summary>
    public IReadOnlyList<Bureaustuk> Stukken { get; init; } = [];

    public static Verwerking Nee(string bezwaar) => new(Geweigerd, bezwaar);
}

/// <summary>A kind of thing that can lie at the desk.</summary>
/// <param name="Verwerk">
/// Takes it in after all, by the very way in which it would have been taken in, on behalf of the organisation that asks. A fault that passes by itself is thrown.
/// </param>
/// <param name="Trajecten">The children it concerns, as far as that can be read.</param>
/// <param name="BijVerwijderen">What follows, in the same transaction, when somebody discards it; null when nothing.</param>
public sealed record Bureaubron(Func<Transactie, Wie, byte[], Task<Verwerking>> Verwerk, Func<byte[], IReadOnlyList<Guid>> Trajecten, Func<Transactie, byte[], Task>? BijVerwijderen = null);

/// <summary>Which rows somebody means: one, those of a group, or all that this organisation may handle.</summary>
public sealed record Bureaukeuze(Guid? Rij, Guid? Groep, Guid? Na, DateTimeOffset? OntvangenTot);

/// <summary>What became of a row.</summary>
public sealed record Bureauuitslag(Guid Rij, string Uitkomst, string? Bezwaar);

/// <summary>
/// The desk of a service: what came in and could not be read or handled lies here, encrypted, until a person has it tried again or discards
/// it. A row goes in the transaction in which its effect comes about, so dying in between loses nothing and does nothing twice.
/// </summary>
public sealed class Bureau(Dienst dienst)
{
    /// <summary>How many rows one command handles; they are locked meanwhile.</summary>
    public const int Hoogstens = 50;

    /// <summary>The kinds of thing that this service can try again.</summary>
    public Dictionary<string, Bureaubron> Bronnen { get; } = [];

    /// <summary>The cause when nobody foresaw it: for a person that it is no matter of the content, and for who mends it which fault it is.</summary>
    public static string Onverwacht(Exception fout) => $"een onverwachte fout bij het verwerken ({Database.Kort(fout)})";

    /// <summary>Identity of the group of rows with the same source and cause.</summary>
    public static Guid Groep(string bron, string oorzaak) => Id.Afgeleid(Guid.Empty, $"bureau/{bron}/{oorzaak}");

    /// <summary>Keeps something here; the same once, however often it comes. What a person has discarded does not come back.</summary>
    public async Task Leg(Bureaustuk stuk, CancellationToken ct)
    {
        await dienst.Gereed.WaitAsync(ct);
        if (await dienst.Data.AlsWerker(tx => tx.Eerste<string>("select id from bureau where id = @Id union all select rij from bureauhandeling where rij = @Id and uitkomst = 'verwijderd'", new { stuk.Id }), ct) is not null) return;
        await dienst.Data.AlsWerker(
            async tx =>
            {
                await Leg(tx, stuk, ct);
                return 0;
            },
            ct);
    }

    /// <summary>The same within a transaction, as worker.</summary>
    public async Task Leg(Transactie tx, Bureaustuk stuk, CancellationToken ct)
    {
        var (sleutel, waarde) = await dienst.Kluis.Neem(ct);
        tx.Straks(
            "insert into bureau (id, ontvangen_op, bron, oorzaak, sleutel, inhoud, organisatie, hash, bytes) select @Id, @nu, @Bron, @Oorzaak, @sleutel, @tekst, @Organisatie, @hash, @bytes "
            + "where not exists (select 1 from bureauhandeling where rij = @Id and uitkomst = 'verwijderd') on conflict do nothing",
            new
            {
                stuk.Id,
                nu = dienst.Klok.Technisch,
                stuk.Bron,
                stuk.Oorzaak,
                sleutel,
                tekst = Versleuteling.VersleutelBytes(stuk.Inhoud, waarde, Context(stuk.Id)),
                stuk.Organisatie,
                hash = Convert.ToHexStringLower(SHA256.HashData(stuk.Inhoud)),
                bytes = (long)stuk.Inhoud.Length,
            });
    }

    /// <summary>The organisation, when this service acts for it.</summary>
    public string? Ontvanger(string? oin) =>
        oin is not null && dienst.Organisaties.Zoek(oin) is { DoetMee: true } o && (o.Dienst == dienst.Naam || dienst.VoorAlleOrganisaties) ? oin : null;

    /// <summary>The content of a row as it came; null when its key has been destroyed.</summary>
    internal async Task<byte[]?> Inhoud(Bureaurij rij, CancellationToken ct) =>
        await dienst.Kluis.Haal(rij.Sleutel, ct) is { } sleutel ? Versleuteling.OntsleutelBytes(rij.Inhoud, sleutel, Context(rij.Id)) : null;

    internal static Task<Bureaurij?> Laad(Transactie tx, Guid id) => tx.Eerste<Bureaurij>($"select {Bureaurij.Kolommen} from bureau where id = @id", new { id });

    /// <summary>
    /// Tries rows again. Each stands by itself: one that is refused holds up none of the others. Dry, everything is done just the same and
    /// then undone.
    /// </summary>
    public async Task<List<Bureauuitslag>> Verwerk(Transactie tx, Wie wie, Bureaukeuze keuze, bool droog, CancellationToken ct)
    {
        var uitslagen = new List<Bureauuitslag>();
        foreach (var rij in await Neem(tx, wie, keuze))
        {
            var (uitkomst, bezwaar) = await Verwerk(tx, wie, rij, droog, ct);
            uitslagen.Add(new Bureauuitslag(rij.Id, uitkomst, bezwaar));
            await Noteer(tx, wie, rij, droog ? Bureauhandeling.Proef : Bureauhandeling.Verwerken, uitkomst, bezwaar, null, ct);
        }

        return uitslagen;
    }

    /// <summary>Discards rows: their content is destroyed, and what remains is who did so, when and why.</summary>
    public async Task<List<Bureauuitslag>> Verwijder(Transactie tx, Wie wie, Bureaukeuze keuze, string reden, CancellationToken ct)
    {
        var uitslagen = new List<Bureauuitslag>();
        foreach (var rij in await Neem(tx, wie, keuze))
        {
            if (Bronnen.GetValueOrDefault(rij.Bron)?.BijVerwijderen is { } volgt && await Inhoud(rij, ct) is { } inhoud) await volgt(tx, inhoud);
            Haalweg(tx, rij);
            uitslagen.Add(new Bureauuitslag(rij.Id, Verwerking.Verwijderd, null));
            await Noteer(tx, wie, rij, Bureauhandeling.Verwijderen, Verwerking.Verwijderd, null, reden, ct);
        }

        return uitslagen;
    }

    /// <summary>How many rows are meant after this one.</summary>
    internal static async Task<long> Over(Transactie tx, Wie wie, Bureaukeuze keuze) =>
        await Gekozen(tx, wie, keuze) is { } waar ? await tx.Eerste<long>($"select count(*) from bureau where {Voorwaarde}", waar) : 0;

    private const string Voorwaarde =
        "(organisatie is null or organisatie = @Organisatie) and (@rij is null or id = @rij) and (@bron is null or (bron = @bron and oorzaak = @oorzaak)) and id > @na and ontvangen_op <= @tot";

    /// <summary>Takes rows, locked; of several, those that somebody else is handling at this moment are left to them.</summary>
    private static async Task<List<Bureaurij>> Neem(Transactie tx, Wie wie, Bureaukeuze keuze) => await Gekozen(tx, wie, keuze) is { } waar
        ? await tx.Alle<Bureaurij>(
            $"select {Bureaurij.Kolommen} from bureau where {Voorwaarde} order by id limit {Hoogstens}" + (!tx.Postgres ? "" : keuze.Rij is null ? " for update skip locked" : " for update"), waar)
        : [];

    private static async Task<object?> Gekozen(Transactie tx, Wie wie, Bureaukeuze keuze)
    {
        var groep = keuze.Groep is { } g ? (await Groepen(tx, wie)).Find(r => r.Id == g) : null;
        if (keuze.Groep is not null && groep is null) return null;
        return new
        {
            wie.Organisatie,
            rij = keuze.Rij?.ToString("D"),
            bron = groep?.Bron,
            oorzaak = groep?.Oorzaak,
            na = keuze.Na?.ToString("D") ?? "",
            tot = keuze.OntvangenTot ?? DateTimeOffset.MaxValue,
        };
    }

    /// <summary>The groups of what this organisation may handle.</summary>
    internal static Task<List<Bureaugroeprij>> Groepen(Transactie tx, Wie wie) => tx.Alle<Bureaugroeprij>(
        "select bron, oorzaak, count(*) as aantal, count(*) - count(organisatie) as ZonderOrganisatie, min(ontvangen_op) as oudste, max(ontvangen_op) as nieuwste from bureau "
        + "where organisatie is null or organisatie = @Organisatie group by bron, oorzaak",
        new { wie.Organisatie });

    private async Task<Verwerking> Verwerk(Transactie tx, Wie wie, Bureaurij rij, bool droog, CancellationToken ct)
    {
        var uitkomst = Verwerking.Nee("deze dienst kan dit niet opnieuw verwerken");
        try
        {
            await tx.Deel(async () =>
            {
                if (Bronnen.GetValueOrDefault(rij.Bron) is not { } bron) return false;
                if (await Inhoud(rij, ct) is not { } inhoud)
                {
                    uitkomst = Verwerking.Nee("de inhoud is vernietigd");
                    return false;
                }

                uitkomst = await bron.Verwerk(tx, wie, inhoud);
                if (uitkomst.Uitkomst == Verwerking.Geweigerd) return false;
                if (uitkomst.Voor is { } voor)
                    await tx.AlsWerker(() =>
                    {
                        tx.Straks("update bureau set organisatie = @voor where id = @Id", new { voor, rij.Id });
                        return Task.FromResult(0);
                    });
                else Haalweg(tx, rij);
                if (uitkomst.Stukken.Count > 0)
                {
                    await tx.AlsWerker(async () =>
                    {
                        foreach (var stuk in uitkomst.Stukken) await Leg(tx, stuk, ct);
                        return 0;
                    });
                }

                await tx.Schrijf(); // dry or not, the database must have taken it
                return !droog;
            });
        }
        catch (Exception fout) when (fout is Botsing || (!Database.IsVoorbijgaand(fout) && fout is not OperationCanceledException))
        {
            uitkomst = Verwerking.Nee(fout is Botsing ? "dit veranderde intussen; probeer het opnieuw" : Onverwacht(fout));
        }

        return uitkomst;
    }

    private void Haalweg(Transactie tx, Bureaurij rij)
    {
        tx.Straks("delete from bureau where id = @Id", new { rij.Id }, geenRij: () => new Botsing("bureau"));
        dienst.Vergeet(tx, rij.Sleutel);
    }

    private async Task Noteer(Transactie tx, Wie wie, Bureaurij rij, string wat, string uitkomst, string? bezwaar, string? reden, CancellationToken ct)
    {
        var id = Id.Nieuw();
        (Guid Id, byte[] Waarde)? sleutel = reden is null ? null : await dienst.Kluis.Neem(ct);
        tx.Straks(
            "insert into bureauhandeling (id, op, organisatie, persoon, wat, rij, bron, oorzaak, hash, uitkomst, bezwaar, sleutel, reden, gedeeld) "
            + "values (@id, @nu, @Organisatie, @Persoon, @wat, @rij, @Bron, @Oorzaak, @Hash, @uitkomst, @bezwaar, @sleutel, @reden, @gedeeld)",
            new
            {
                id,
                nu = dienst.Klok.Technisch,
                wie.Organisatie,
                wie.Persoon,
                wat,
                rij = rij.Id,
                rij.Bron,
                rij.Oorzaak,
                rij.Hash,
                uitkomst,
                bezwaar,
                sleutel = sleutel?.Id.ToString("D"),
                reden = sleutel is { } s ? Versleuteling.Versleutel(reden!, s.Waarde, Bureauhandeling.Context(id)) : null,
                gedeeld = rij.Organisatie is null ? 1L : 0L,
            });
    }

    private static string Context(Guid id) => "bureau/" + id.ToString("D");
}

/// <summary>A row of the desk as it is stored.</summary>
internal sealed class Bureaurij
{
    public const string Kolommen = "id, ontvangen_op as OntvangenOp, bron, oorzaak, organisatie, hash, bytes, sleutel, inhoud";

    public Guid Id { get; init; }
    public DateTimeOffset OntvangenOp { get; init; }
    public string Bron { get; init; } = "";
    public string Oorzaak { get; init; } = "";
    public string? Organisatie { get; init; }
    public string? Hash { get; init; }
    public long? Bytes { get; init; }
    public Guid Sleutel { get; init; }
    public string Inhoud { get; init; } = "";
}

/// <summary>A group of rows as it is counted.</summary>
internal sealed class Bureaugroeprij
{
    public string Bron { get; init; } = "";
    public string Oorzaak { get; init; } = "";
    public long Aantal { get; init; }
    public long ZonderOrganisatie { get; init; }
    public DateTimeOffset Oudste { get; init; }
    public DateTimeOffset Nieuwste { get; init; }
    public Guid Id => Bureau.Groep(Bron, Oorzaak);
}
