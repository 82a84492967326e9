using System.ComponentModel;
using System.Text.Json;
using Keten.Termijnen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>A command on its way: who, what, when, and the transaction in which all of it happens or nothing.</summary>
public sealed record Opdracht<T>(Wie Wie, T Invoer, Guid Id, Transactie Tx, DateTimeOffset Nu, int? VerwachteVersie, CancellationToken Ct);

/// <summary>A question on its way.</summary>
public sealed record Vraag(Wie Wie, Guid Id, Transactie Tx, DateTimeOffset Nu, Kalender Kalender, IQueryCollection Parameters, CancellationToken Ct)
{
    /// <summary>What a list is narrowed to; null when it is not narrowed by this.</summary>
    public string? Filter(Zoekparameter filter) => Parameters.TryGetValue(filter.Naam, out var waarde) && waarde.ToString() is { Length: > 0 } tekst ? tekst : null;
}

/// <summary>The answer to a command: what was made, or a refusal, after which nothing has happened.</summary>
public sealed record Antwoord(int Status, object? Lichaam, string? Locatie = null, string? Etag = null, Weigering? Weigering = null)
{
    public static Antwoord Gemaakt(string locatie, object lichaam, int versie) => new(StatusCodes.Status201Created, lichaam, locatie, Routes.Etag(versie));

    public static implicit operator Antwoord(Weigering weigering) => new(0, null, Weigering: weigering);
}

/// <summary>What a question shows, and of which case: the pipeline checks the ground and logs the look before it answers.</summary>
public sealed record Blik<T>(T Antwoord, Zaak Zaak, int? Versie);

/// <summary>
/// The addresses of a service. Each passes the same steps: caller, input, transaction, idempotency, command or look, answer.
/// </summary>
public sealed class Routes(IEndpointRouteBuilder app, Dienst dienst)
{
    /// <summary>Largest body that is taken in.</summary>
    public const int HoogstensBytes = 1024 * 1024;

    private readonly Inkijk inkijk = app.ServiceProvider.GetRequiredService<Inkijk>();

    public Dienst Dienst => dienst;

    public static string Etag(int versie) => $"\"{versie}\"";

    /// <summary>An address that changes something, under an Idempotency-Key.</summary>
    public RouteHandlerBuilder Opdracht<T, TAntwoord>(string pad, string rol, string samenvatting, string uitleg, Func<Opdracht<T>, Task<Antwoord>> werk)
        where T : class, IInvoer
    {
        var route = app.MapPost($"/{dienst.Naam}/v1{pad}", (Delegate)((HttpContext http) => Voer(http, rol, pad, werk)));
        return Beschrijf(route, samenvatting, uitleg)
            .Accepts<T>(Problemen.Json)
            .Produces<TAntwoord>(StatusCodes.Status201Created)
            .Produces<Probleem>(StatusCodes.Status404NotFound, Problemen.Soort)
            .Produces<Probleem>(StatusCodes.Status409Conflict, Problemen.Soort)
            .Produces<Probleem>(StatusCodes.Status412PreconditionFailed, Problemen.Soort)
            .Produces<Probleem>(StatusCodes.Status413PayloadTooLarge, Problemen.Soort)
            .Produces<Probleem>(StatusCodes.Status415UnsupportedMediaType, Problemen.Soort)
            .WithMetadata(new MetSleutel());
    }

    /// <summary>An address that shows one case.</summary>
    public RouteHandlerBuilder Blik<TAntwoord>(string pad, IReadOnlyList<string> rollen, string samenvatting, string uitleg, Func<Vraag, Task<Blik<TAntwoord>?>> werk)
    {
        var route = app.MapGet($"/{dienst.Naam}/v1{pad}", (Delegate)((HttpContext http) => Toon(http, rollen, werk)));
        return Beschrijf(route, samenvatting, uitleg)
            .Produces<TAntwoord>(StatusCodes.Status200OK)
            .Produces<Probleem>(StatusCodes.Status404NotFound, Problemen.Soort);
    }

    /// <summary>An address that lists what the caller's organisation has; lists carry no personal data, and each row shown is logged as searched.</summary>
    public RouteHandlerBuilder Lijst<TAntwoord>(
        string pad,
        IReadOnlyList<string> rollen,
        string samenvatting,
        string uitleg,
        Func<Vraag, Pagina, Task<Lijstantwoord<TAntwoord>>> werk,
        params IEnumerable<Zoekparameter> zoek)
        where TAntwoord : ILijstregel
    {
        var adres = $"/{dienst.Naam}/v1{pad}";
        var vraag = new Lijstvraag(adres, [.. zoek], leegMag: false);
        var route = app.MapGet(adres, (Delegate)((HttpContext http) => Som(http, rollen, vraag, werk)));
        return Beschrijf(route, samenvatting, uitleg)
            .Produces<Lijstantwoord<TAntwoord>>(StatusCodes.Status200OK)
            .WithMetadata([new MetPaginas(), .. zoek]);
    }

    /// <summary>A page that shows one case: the same steps as <see cref="Blik"/>, and then HTML.</summary>
    /// <param name="pad">Path within the pages of the service, with <c>{id}</c>.</param>
    /// <param name="rollen">Roles that may look.</param>
    /// <param name="werk">Reads the case.</param>
    /// <param name="pagina">Makes the page of it, with the domain time at which it was read.</param>
    public RouteHandlerBuilder Bladzijde<T>(string pad, IReadOnlyList<string> rollen, Func<Vraag, Task<Blik<T>?>> werk, Func<T, DateTimeOffset, IResult> pagina) =>
        AlsBladzijde(pad, http => Toon(http, rollen, werk, pagina));

    /// <summary>A page that lists: the same steps as <see cref="Lijst"/>, and then HTML.</summary>
    /// <param name="pad">Path within the pages of the service.</param>
    /// <param name="rollen">Roles that may look.</param>
    /// <param name="fout">Makes the page that says what is wrong with the question; then nothing is read.</param>
    /// <param name="werk">Reads the rows.</param>
    /// <param name="pagina">Makes the page of them.</param>
    /// <param name="zoek">By what the list can show less.</param>
    public RouteHandlerBuilder Bladzijde<T>(
        string pad,
        IReadOnlyList<string> rollen,
        Func<IQueryCollection, IReadOnlyList<Veldfout>, IResult> fout,
        Func<Vraag, Pagina, Task<Lijstantwoord<T>>> werk,
        Func<IQueryCollection, Lijstantwoord<T>, IResult> pagina,
        params IEnumerable<Zoekparameter> zoek)
        where T : ILijstregel
    {
        var vraag = new Lijstvraag($"/{dienst.Naam}{pad}", [.. zoek], leegMag: true);
        return AlsBladzijde(pad, http => Som(http, rollen, vraag, werk, fout, pagina));
    }

    /// <summary>Any other address among the pages of the service: there is no such page.</summary>
    public RouteHandlerBuilder GeenBladzijde() =>
        AlsBladzijde("/{deel:regex(^(?!v1$).*$)}/{**rest}", _ => Task.FromResult(Problemen.Van(Weigering.NietGevonden())));

    private RouteHandlerBuilder AlsBladzijde(string pad, Func<HttpContext, Task<IResult>> toon) =>
        app.MapGet($"/{dienst.Naam}{pad}", (Delegate)toon).ExcludeFromDescription().WithMetadata(new Webpagina());

    /// <summary>An address that shows everybody what is of nobody, without a token.</summary>
    /// <param name="pad">Path within the service.</param>
    /// <param name="samenvatting">What it is, in a few words.</param>
    /// <param name="uitleg">What it is for.</param>
    /// <param name="werk">Answers, given the value of a parameter or null.</param>
    /// <param name="zoek">The parameters that it knows.</param>
    public RouteHandlerBuilder Openbaar<TAntwoord>(string pad, string samenvatting, string uitleg, Func<Func<Zoekparameter, string?>, TAntwoord> werk, params IReadOnlyList<Zoekparameter> zoek)
    {
        var route = app.MapGet($"/{dienst.Naam}/v1{pad}", (Delegate)((HttpContext http) =>
        {
            var query = http.Request.Query;
            var fouten = Parameters.Fouten(query, [.. zoek.Select(z => z.Naam)]).ToList();
            fouten.AddRange(zoek.Where(z => query[z.Naam].Count == 1).Select(z => (z.Naam, Melding: z.Bezwaar($"{query[z.Naam]}", dienst.Organisaties))).Where(b => b.Melding is not null).Select(b => new Veldfout(b.Naam, b.Melding!)));
            return fouten.Count > 0 ? Problemen.Van(Weigering.Ongeldig(fouten)) : Gelukt(werk(z => query[z.Naam] is [var waarde] ? waarde : null));
        }));
        return Omschrijf(route, samenvatting, uitleg).AllowAnonymous().Produces<TAntwoord>(StatusCodes.Status200OK).WithMetadata([.. zoek]);
    }

    /// <summary>An address that works something out for everybody, without a token: it changes nothing and keeps nothing.</summary>
    /// <param name="pad">Path within the service.</param>
    /// <param name="samenvatting">What it is, in a few words.</param>
    /// <param name="uitleg">What it is for.</param>
    /// <param name="werk">Works it out, or says what is wrong with the question.</param>
    public RouteHandlerBuilder Berekening<T, TAntwoord>(string pad, string samenvatting, string uitleg, Func<T, Controle, TAntwoord> werk)
        where T : class, IInvoer
    {
        var route = app.MapPost($"/{dienst.Naam}/v1{pad}", (Delegate)(async (HttpContext http) =>
        {
            var fouten = Parameters.Fouten(http.Request.Query).ToList();
            if (!(http.Request.ContentType ?? "").StartsWith(Problemen.Json, StringComparison.OrdinalIgnoreCase)) return Problemen.GeenJson(http);
            if (await Lichaam(http) is not { } lichaam) return TeGroot(http);
            var (antwoord, ook) = Fundament.Invoer.Reken(lichaam, dienst.Klok.Nu, werk);
            fouten.AddRange(ook);
            return fouten.Count > 0 ? Problemen.Van(Weigering.Ongeldig(fouten)) : Gelukt(antwoord);
        }));
        return Omschrijf(route, samenvatting, uitleg)
            .AllowAnonymous()
            .Accepts<T>(Problemen.Json)
            .Produces<TAntwoord>(StatusCodes.Status200OK)
            .Produces<Probleem>(StatusCodes.Status413PayloadTooLarge, Problemen.Soort)
            .Produces<Probleem>(StatusCodes.Status415UnsupportedMediaType, Problemen.Soort);
    }

    private static IResult Gelukt<TAntwoord>(TAntwoord antwoord) => new JsonAntwoord(StatusCodes.Status200OK, JsonSerializer.Serialize(antwoord, Fundament.Invoer.Json), null, null);

    private RouteHandlerBuilder Omschrijf(RouteHandlerBuilder route, string samenvatting, string uitleg) => route
        .WithGroupName(dienst.Naam)
        .WithSummary(samenvatting)
        .WithDescription(uitleg)
        .Produces<Probleem>(StatusCodes.Status400BadRequest, Problemen.Soort);

    private RouteHandlerBuilder Beschrijf(RouteHandlerBuilder route, string samenvatting, string uitleg) => Omschrijf(route, samenvatting, uitleg)
        .Produces<Probleem>(StatusCodes.Status401Unauthorized, Problemen.Soort)
        .Produces<Probleem>(StatusCodes.Status403Forbidden, Problemen.Soort)
        .Produces<Probleem>(StatusCodes.Status503ServiceUnavailable, Problemen.Soort);

    private async Task<IResult> Voer<T>(HttpContext http, string rol, string pad, Func<Opdracht<T>, Task<Antwoord>> werk)
        where T : class, IInvoer
    {
        if (Weiger(http, [rol], out var wie) is { } nee) return nee;
        var velden = Parameters.Fouten(http.Request.Query).ToList();
        var sleutel = http.Request.Headers["Idempotency-Key"].ToString();
        if (sleutel.Length is < 8 or > 200)
            velden.Add(new Veldfout("Idempotency-Key", "Deze kop is verplicht: 8 tot 200 tekens, nieuw voor elke nieuwe opdracht, dezelfde bij herhaling."));
        int? verwacht = null;
        if (http.Request.Headers.IfMatch.ToString() is { Length: > 0 } ifMatch)
        {
            if (int.TryParse(ifMatch.Trim('"'), out var v)) verwacht = v;
            else velden.Add(new Veldfout("If-Match", "Deze kop hoort de ETag te bevatten die u eerder kreeg."));
        }

        if (!(http.Request.ContentType ?? "").StartsWith(Problemen.Json, StringComparison.OrdinalIgnoreCase)) return Problemen.GeenJson(http);
        var lichaam = await Lichaam(http);
        if (lichaam is null)
            return TeGroot(http);
        var nu = dienst.Klok.Nu;
        var (invoer, fouten) = Fundament.Invoer.Lees<T>(lichaam, new Controle(nu));
        velden.AddRange(fouten);
        if (velden.Count > 0) return Problemen.Van(Weigering.Ongeldig(velden));

        var id = http.Request.RouteValues.TryGetValue("id", out var ruw) && Guid.TryParse(ruw as string, out var g) ? g : Guid.Empty;
        var bewaard = new Idempotentie(wie!.Organisatie, pad + "/" + id.ToString("N"), sleutel, dienst.Kluis.Inhoudshash(lichaam), dienst.Klok.Technisch);
        return await Probeer(http, async () =>
        {
            try
            {
                return await dienst.Data.AlsOrganisatie(
                    wie,
                    async tx =>
                    {
                        bewaard.Begin(tx);
                        var antwoord = await werk(new Opdracht<T>(wie, invoer!, id, tx, nu, verwacht, http.RequestAborted));
                        if (antwoord.Weigering is not { } weigering) return bewaard.Bewaar(tx, antwoord);
                        await tx.Schrijf(); // an earlier answer under this key goes before a refusal now
                        throw new Teruggedraaid(weigering);
                    },
                    http.RequestAborted);
            }
            catch (Teruggedraaid t)
            {
                return Problemen.Van(t.Weigering);
            }
            catch (Idempotentie.AlGedaan)
            {
                return await dienst.Data.AlsOrganisatie(wie, bewaard.Eerder, http.RequestAborted);
            }
        });
    }

    private async Task<IResult> Toon<T>(HttpContext http, IReadOnlyList<string> rollen, Func<Vraag, Task<Blik<T>?>> werk, Func<T, DateTimeOffset, IResult>? pagina = null)
    {
        if (Weiger(http, rollen, out var wie) is { } nee) return nee;
        if (Parameters.Fouten(http.Request.Query).ToList() is { Count: > 0 } fouten) return Problemen.Van(Weigering.Ongeldig(fouten));
        if (!Guid.TryParse(http.Request.RouteValues["id"] as string, out var id)) return Problemen.Van(Weigering.NietGevonden());
        var nu = dienst.Klok.Nu;
        return await Probeer(http, () => dienst.Data.AlsOrganisatie<IResult>(
            wie!,
            async tx =>
            {
                var blik = await werk(new Vraag(wie!, id, tx, nu, dienst.Kalender, http.Request.Query, http.RequestAborted));
                if (blik is null || !inkijk.HeeftGrond(wie!, blik.Zaak)) return Problemen.Van(Weigering.NietGevonden());
                inkijk.Leg(tx, wie!, blik.Zaak, "inzien", dienst.Klok.Technisch);
                if (pagina is not null) return pagina(blik.Antwoord, nu);
                return new JsonAntwoord(StatusCodes.Status200OK, JsonSerializer.Serialize(blik.Antwoord, Fundament.Invoer.Json), null, blik.Versie is { } v ? Etag(v) : null);
            },
            http.RequestAborted));
    }

    private async Task<IResult> Som<T>(
        HttpContext http,
        IReadOnlyList<string> rollen,
        Lijstvraag vraag,
        Func<Vraag, Pagina, Task<Lijstantwoord<T>>> werk,
        Func<IQueryCollection, IReadOnlyList<Veldfout>, IResult>? alsFout = null,
        Func<IQueryCollection, Lijstantwoord<T>, IResult>? alsPagina = null)
        where T : ILijstregel
    {
        if (Weiger(http, rollen, out var wie) is { } nee) return nee;
        var (pagina, fouten) = vraag.Lees(http.Request.Query, wie!, dienst.Organisaties);
        if (fouten.Count > 0) return alsFout?.Invoke(http.Request.Query, fouten) ?? Problemen.Van(Weigering.Ongeldig(fouten));
        var nu = dienst.Klok.Nu;
        return await Probeer(http, () => dienst.Data.AlsOrganisatie<IResult>(
            wie!,
            async tx =>
            {
                var antwoord = await werk(new Vraag(wie!, Guid.Empty, tx, nu, dienst.Kalender, http.Request.Query, http.RequestAborted), pagina);
                var grond = wie!.Rol == Rollen.Professional ? "eigen werklijst" : wie.Rol;
                inkijk.Leg(tx, wie, antwoord.Regels.Select(r => new Zaak(r.Zaak, r.Trajecten, [wie.Organisatie], grond)), "zoeken", dienst.Klok.Technisch);
                if (alsPagina is not null) return alsPagina(http.Request.Query, antwoord);
                return new JsonAntwoord(StatusCodes.Status200OK, JsonSerializer.Serialize(antwoord, Fundament.Invoer.Json), null, null);
            },
            http.RequestAborted));
    }

    private IResult? Weiger(HttpContext http, IReadOnlyList<string> rollen, out Wie? wie)
    {
        var bezwaar = Toelating.Bezwaar(dienst, http.User, rollen, out wie);
        return bezwaar is null ? null : bezwaar.Status == StatusCodes.Status503ServiceUnavailable ? Problemen.EvenNiet(http) : Problemen.Maak(bezwaar.Status, bezwaar.Titel, bezwaar.Uitleg);
    }

    /// <summary>Runs it, again when two were in each other's way, and says plainly when the database is away.</summary>
    private async Task<IResult> Probeer(HttpContext http, Func<Task<IResult>> werk)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await werk();
            }
            catch (Exception fout) when (poging < 5 && Database.IsBotsing(fout))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(poging * 5), dienst.Klok.Techniek);
            }
            catch (Exception fout) when (Database.IsVoorbijgaand(fout))
            {
                dienst.Log.LogWarning("{Dienst} kon een verzoek niet verwerken: {Soort}.", dienst.Naam, Database.Kort(fout));
                return Problemen.EvenNiet(http);
            }
        }
    }

    /// <summary>The answer to a body that is too large. What is still coming is thrown away, else the caller would only see a broken connection.</summary>
    public static IResult TeGroot(HttpContext http)
    {
        ZonderEigenGrens(http);
        return Problemen.Maak(
            StatusCodes.Status413PayloadTooLarge, "Te groot", $"Een bericht mag hoogstens {HoogstensBytes / 1024} KB groot zijn. Er is niets vastgelegd.");
    }

    internal static void ZonderEigenGrens(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens) grens.MaxRequestBodySize = null;
    }

    /// <summary>The body, or null when it is larger than <see cref="HoogstensBytes"/>.</summary>
    public static async Task<byte[]?> Lichaam(HttpContext http)
    {
        ZonderEigenGrens(http);
        using var geheugen = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int gelezen;
        while ((gelezen = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
        {
            if (geheugen.Length + gelezen > HoogstensBytes) return null;
            geheugen.Write(buffer, 0, gelezen);
        }

        return geheugen.ToArray();
    }

    private sealed class Teruggedraaid(Weigering weigering) : Exception
    {
        public Weigering Weigering => weigering;
    }
}

/// <summary>A row of a list: which case it shows, for the log of looks.</summary>
public interface ILijstregel
{
    string Zaak { get; }

    IReadOnlyList<Guid> Trajecten { get; }
}

/// <summary>A page of a list.</summary>
/// <param name="Regels">The rows.</param>
/// <param name="Volgende">Cursor of the next page; null on the last.</param>
[Description("Een pagina van een lijst.")]
public sealed record Lijstantwoord<T>(
    [property: Description("De regels op deze pagina.")] IReadOnlyList<T> Regels,
    [property: Description("Cursor van de volgende pagina; leeg op de laatste.")] string? Volgende);

internal sealed class MetSleutel;

internal sealed class MetPaginas;
