using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>A person as one organisation knows it: personal data under one key, whose destruction is forgetting.</summary>
/// <param name="Id">Identity of the person at this organisation.</param>
/// <param name="Sleutel">Identity of the key.</param>
/// <param name="Waarde">The key.</param>
public sealed record Persoon(Guid Id, Guid Sleutel, byte[] Waarde)
{
    public Versleuteld Versleutel(string tekst, string context) => new(Sleutel, Versleuteling.Versleutel(tekst, Waarde, context));
}

/// <summary>The persons of the organisations that a service acts for. A BSN is looked up by keyed hash; it stands nowhere in clear.</summary>
public static class Personen
{
    /// <summary>
    /// The person with this BSN at this organisation, or a new one; without BSN always a new one. What is told now of a child replaces what
    /// was known, so a correction counts; an adult who is known already stays as known.
    /// </summary>
    /// <param name="dienst">The service.</param>
    /// <param name="tx">The transaction.</param>
    /// <param name="organisatie">The organisation that knows the person.</param>
    /// <param name="gegevens">What is told.</param>
    /// <param name="alsKind">Whether it is told of as a child.</param>
    /// <param name="ct">Gives up.</param>
    /// <param name="nieuw">Under which identity a new one is recorded; null for any.</param>
    public static async Task<Persoon> VindOfMaak(Dienst dienst, Transactie tx, string organisatie, Jeugdige gegevens, bool alsKind, CancellationToken ct, Guid? nieuw = null) =>
        await Vind(dienst, tx, organisatie, gegevens.Bsn, ct) is { } bekend
            ? alsKind ? await WerkBij(dienst, tx, bekend, gegevens, ct) : bekend
            : Maak(dienst, tx, organisatie, nieuw ?? Id.Nieuw(), gegevens, await dienst.Kluis.Neem(ct));

    /// <summary>The person with this BSN at this organisation; null when there is none, or when it has been forgotten.</summary>
    public static async Task<Persoon?> Vind(Dienst dienst, Transactie tx, string organisatie, string? bsn, CancellationToken ct)
    {
        if (bsn is null) return null;
        var bekend = await tx.Eerste<Rij>(
            "select id, sleutel from persoon where organisatie = @organisatie and bsn_hash = @hash", new { organisatie, hash = dienst.Kluis.Zoekhash(organisatie, bsn) });
        var persoon = await MetSleutel(dienst, bekend, ct);
        if (bekend is not null && persoon is null) VergeetHash(tx, bekend);
        return persoon;
    }

    /// <summary>The child with this BSN at this organisation, or else with this identity; null when there is none, or when it has been forgotten.</summary>
    /// <returns>Besides, under which identity it can be recorded when there is none: another one when it was forgotten under this.</returns>
    public static async Task<(Persoon? Bekend, Guid Vrij)> VindKind(Dienst dienst, Transactie tx, string organisatie, string? bsn, Guid id, CancellationToken ct)
    {
        var hash = bsn is null ? null : dienst.Kluis.Zoekhash(organisatie, bsn);
        var rijen = await tx.Alle<Rij>(
            "select id, sleutel, bsn_hash as BsnHash from persoon where id = @id or (organisatie = @organisatie and bsn_hash = @hash)", new { id, organisatie, hash });
        foreach (var rij in rijen.OrderBy(r => hash is null || r.BsnHash != hash))
        {
            if (await MetSleutel(dienst, rij, ct) is { } bekend) return (bekend, bekend.Id);
            if (hash is not null && rij.BsnHash == hash) VergeetHash(tx, rij);
        }

        return (null, rijen.Exists(r => r.Id == id) ? Fundament.Id.Nieuw() : id);
    }

    /// <summary>Records a person under a key that is at hand.</summary>
    public static Persoon Maak(Dienst dienst, Transactie tx, string organisatie, Guid id, Jeugdige gegevens, (Guid Id, byte[] Waarde) sleutel)
    {
        var nieuw = new Persoon(id, sleutel.Id, sleutel.Waarde);
        tx.Straks(
            "insert into persoon (id, organisatie, bsn_hash, sleutel, gegevens) values (@id, @organisatie, @hash, @Sleutel, @tekst) on conflict do nothing",
            new
            {
                id,
                organisatie,
                hash = gegevens.Bsn is null ? null : dienst.Kluis.Zoekhash(organisatie, gegevens.Bsn),
                nieuw.Sleutel,
                tekst = nieuw.Versleutel(ContractJson.Schrijf(gegevens), Context(id)).Tekst,
            },
            geenRij: () => new Botsing("persoon")); // the same person was recorded at this very moment
        return nieuw;
    }

    /// <summary>What is kept of a person, or null when it has been forgotten.</summary>
    public static async Task<Jeugdige?> Lees(Dienst dienst, Transactie tx, Guid id, CancellationToken ct)
    {
        var rij = await tx.Eerste<Rij>("select id, sleutel, gegevens from persoon where id = @id", new { id });
        return rij is not null && await dienst.Kluis.Ontsleutel(new Versleuteld(rij.Sleutel, rij.Gegevens), Context(id), ct) is { } tekst
            ? ContractJson.Lees<Jeugdige>(tekst)
            : null;
    }

    /// <summary>Replaces what is kept of a child by what is told now; what is not told now stays.</summary>
    public static async Task<Persoon> WerkBij(Dienst dienst, Transactie tx, Persoon persoon, Jeugdige gegevens, CancellationToken ct)
    {
        var oud = await Lees(dienst, tx, persoon.Id, ct);
        var geboren = gegevens.Geboortedatum ?? oud?.Geboortedatum;
        var nieuw = new Jeugdige(gegevens.Bsn ?? oud?.Bsn, gegevens.Naam, geboren, geboren is null ? gegevens.VerwachteGeboorte ?? oud?.VerwachteGeboorte : null);
        if (nieuw != oud)
            tx.Straks("update persoon set gegevens = @tekst where id = @Id", new { persoon.Id, tekst = persoon.Versleutel(ContractJson.Schrijf(nieuw), Context(persoon.Id)).Tekst });
        return persoon;
    }

    /// <summary>Forgotten: the hash goes too, and whoever is met again under this BSN is a new person.</summary>
    private static void VergeetHash(Transactie tx, Rij vergeten) => tx.Straks("update persoon set bsn_hash = null where id = @Id", new { vergeten.Id });

    private static async Task<Persoon?> MetSleutel(Dienst dienst, Rij? rij, CancellationToken ct) =>
        rij is not null && await dienst.Kluis.Haal(rij.Sleutel, ct) is { } waarde ? new Persoon(rij.Id, rij.Sleutel, waarde) : null;

    private static string Context(Guid persoon) => $"persoon/{persoon:D}";

    private sealed class Rij
    {
        public Guid Id { get; init; }
        public Guid Sleutel { get; init; }
        public string? BsnHash { get; init; }
        public string Gegevens { get; init; } = "";
    }
}
