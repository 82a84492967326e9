using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Keten.Fundament;

/// <summary>
/// A request under its key: the first is carried out and its answer kept in the same transaction; a repetition gets that answer; the
/// same key with another body is refused. Of two at the same time the second waits for the first.
/// </summary>
internal sealed record Idempotentie(string Organisatie, string Route, string Sleutel, string Hash, DateTimeOffset Nu)
{
    /// <summary>How long an answer is kept, in real time.</summary>
    public static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(7);

    /// <summary>Takes the place of this key; <see cref="AlGedaan"/> with the next round trip when it has been taken.</summary>
    public void Begin(Transactie tx) => tx.Straks(
        "insert into idempotentie (organisatie, route, sleutel, inhoud_hash, status, gemaakt_op) values (@Organisatie, @Route, @Sleutel, @Hash, 0, @Nu) on conflict do nothing",
        this,
        geenRij: () => new AlGedaan());

    /// <summary>The earlier answer under this key.</summary>
    public async Task<IResult> Eerder(Transactie tx)
    {
        tx.Vertelt();
        var rij = await tx.Eerste<Rij>(
            "select inhoud_hash as InhoudHash, status, antwoord, locatie, etag from idempotentie "
            + "where organisatie = @Organisatie and route = @Route and sleutel = @Sleutel",
            this);
        if (rij is null) throw new Botsing(Sleutel); // cleared away meanwhile
        return rij.InhoudHash == Hash
            ? new JsonAntwoord((int)rij.Status, rij.Antwoord ?? "", rij.Locatie, rij.Etag)
            : Problemen.Maak(
                StatusCodes.Status409Conflict,
                "Sleutel al gebruikt",
                "Deze Idempotency-Key is eerder gebruikt met een andere inhoud. Gebruik een nieuwe sleutel voor een nieuwe opdracht.");
    }

    public IResult Bewaar(Transactie tx, Antwoord antwoord)
    {
        var tekst = JsonSerializer.Serialize(antwoord.Lichaam, Invoer.Json);
        tx.Straks(
            "update idempotentie set status = @status, antwoord = @tekst, locatie = @Locatie, etag = @Etag "
            + "where organisatie = @Organisatie and route = @Route and sleutel = @Sleutel",
            new { Organisatie, Route, Sleutel, status = (long)antwoord.Status, tekst, antwoord.Locatie, antwoord.Etag });
        return new JsonAntwoord(antwoord.Status, tekst, antwoord.Locatie, antwoord.Etag);
    }

    /// <summary>There is an answer under this key already.</summary>
    public sealed class AlGedaan : Exception;

    private sealed class Rij
    {
        public string InhoudHash { get; init; } = "";
        public long Status { get; init; }
        public string? Antwoord { get; init; }
        public string? Locatie { get; init; }
        public string? Etag { get; init; }
    }
}

/// <summary>An answer whose JSON text is at hand.</summary>
internal sealed class JsonAntwoord(int status, string tekst, string? locatie, string? etag) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "application/json";
        if (locatie is not null) httpContext.Response.Headers.Location = locatie;
        if (etag is not null) httpContext.Response.Headers.ETag = etag;
        return httpContext.Response.WriteAsync(tekst, httpContext.RequestAborted);
    }
}
