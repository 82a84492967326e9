using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Meldingen;

/// <summary>A person as an organisation knows it: personal data under a key of its own.</summary>
/// <param name="Id">Identity of the person at this organisation.</param>
/// <param name="Sleutel">Identity of the key; destroying it is forgetting the person.</param>
/// <param name="Waarde">The key.</param>
internal sealed record Persoon(Guid Id, Guid Sleutel, byte[] Waarde)
{
    public Versleuteld Versleutel(string tekst, string context) => new(Sleutel, Versleuteling.Versleutel(tekst, Waarde, context));
}

/// <summary>What is kept of a person.</summary>
internal sealed record Persoonsgegevens(string? Bsn, string Naam, DateOnly? Geboortedatum, DateOnly? VerwachteGeboorte);

internal static class Personen
{
    /// <summary>The person with this BSN at this organisation, or a new one. Without BSN it is always a new one.</summary>
    public static async Task<Persoon> VindOfMaak(Dienst dienst, Transactie tx, string organisatie, Persoonsgegevens gegevens, CancellationToken ct)
    {
        var hash = gegevens.Bsn is null ? null : dienst.Kluis.Zoekhash(organisatie, gegevens.Bsn);
        if (hash is not null
            && await tx.Eerste<Rij>("select id, sleutel from persoon where organisatie = @organisatie and bsn_hash = @hash", new { organisatie, hash }) is { } bekend
            && await dienst.Kluis.Haal(bekend.Sleutel, ct) is { } sleutel)
            return new Persoon(bekend.Id, bekend.Sleutel, sleutel);

        var (sleutelId, waarde) = await dienst.Kluis.Neem(ct);
        var nieuw = new Persoon(Id.Nieuw(), sleutelId, waarde);
        var geraakt = await tx.Voer(
            "insert into persoon (id, organisatie, bsn_hash, sleutel, gegevens) values (@Id, @organisatie, @hash, @Sleutel, @tekst) on conflict do nothing",
            new { nieuw.Id, organisatie, hash, nieuw.Sleutel, tekst = nieuw.Versleutel(ContractJson.Schrijf(gegevens), Context(nieuw.Id)).Tekst });
        return geraakt == 1 ? nieuw : throw new Botsing("persoon"); // the same child was registered at this very moment
    }

    /// <summary>What is kept of a person, or null when it has been forgotten.</summary>
    public static async Task<Persoonsgegevens?> Lees(Dienst dienst, Transactie tx, Guid id, CancellationToken ct)
    {
        var rij = await tx.Eerste<Rij>("select id, sleutel, gegevens from persoon where id = @id", new { id });
        return rij is not null && await dienst.Kluis.Ontsleutel(new Versleuteld(rij.Sleutel, rij.Gegevens), Context(id), ct) is { } tekst
            ? ContractJson.Lees<Persoonsgegevens>(tekst)
            : null;
    }

    private static string Context(Guid persoon) => $"persoon/{persoon:D}";

    private sealed class Rij
    {
        public Guid Id { get; init; }
        public Guid Sleutel { get; init; }
        public string Gegevens { get; init; } = "";
    }
}
