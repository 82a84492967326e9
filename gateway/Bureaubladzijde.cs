using System.Text;
using Keten.Fundament;
using Microsoft.AspNetCore.WebUtilities;

namespace Keten.Gateway;

/// <summary>
/// The pages of the desk. They stand here and not in a service, so that they can say of a service that is away that what lies there could not be
/// read. What may be seen and done is decided by the API.
/// </summary>
public static class Bureaubladzijde
{
    private const string Leeskant = "doorlooptijd";

    public static void MapBureau(this WebApplication app)
    {
        var organisaties = app.Services.GetRequiredService<Organisaties>();
        var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        app.Lifetime.ApplicationStopped.Register(http.Dispose);
        var klant = new Bureauklant(http, app.Configuration.Adressen());
        const string Keus = Webpagina.Bureau + "/{dienst}/{wat}/{id?}";
        Bladzijde(HttpMethods.Get, Webpagina.Bureau, async (context, eigen) =>
        {
            var delen = await Task.WhenAll(new[] { eigen, Leeskant }.Select(dienst => Deel(klant, context, dienst)));
            return Webpagina.Toon<Bureaupagina>(StatusCodes.Status200OK, new Dictionary<string, object?> { [nameof(Bureaupagina.Delen)] = delen });
        });
        Bladzijde(HttpMethods.Get, Keus, (context, eigen) =>
            Bureaukeus.Lees(context, eigen, Leeskant) is { } keus ? Kies(klant, context, keus, StatusCodes.Status200OK, []) : Task.FromResult(Problemen.Van(Weigering.NietGevonden())));
        Bladzijde(HttpMethods.Post, Keus, async (context, eigen) =>
        {
            if (Webpagina.KwamVan(context) == Herkomst.Elders) return Aanmelden.Elders();
            if (Bureaukeus.Lees(context, eigen, Leeskant) is not { } keus) return Problemen.Van(Weigering.NietGevonden());
            return await Routes.Lichaam(context) is { } lichaam ? await HandelAf(klant, context, keus, QueryHelpers.ParseQuery(Encoding.UTF8.GetString(lichaam))) : Routes.TeGroot(context);
        });

        void Bladzijde(string methode, string pad, Func<HttpContext, string, Task<IResult>> toon) => app
            .MapMethods(pad, [methode], (Delegate)((HttpContext context) =>
                context.User.Wie() is { Rol: Rollen.Bureau } wie && organisaties.Zoek(wie.Organisatie) is { DoetMee: true } organisatie
                    ? toon(context, organisatie.Dienst)
                    : Task.FromResult(Problemen.Maak(StatusCodes.Status403Forbidden, "Geen toegang", "Deze pagina is voor wie bij een organisatie die meedoet de rol bureau heeft."))))
            .ExcludeFromDescription()
            .WithMetadata(new Webpagina());
    }

    private static async Task<Bureaudeel> Deel(Bureauklant klant, HttpContext context, string dienst)
    {
        var lijst = await klant.Lees<Lijstantwoord<Bureaugroep>>(context, dienst, "groepen?aantal=100");
        return new Bureaudeel(dienst, lijst?.Regels is { } groepen ? [.. groepen.OrderBy(g => g.Oudste).ThenBy(g => g.Oorzaak, StringComparer.Ordinal)] : null, lijst?.Volgende is not null);
    }

    /// <summary>
    /// The page on which somebody sees what was chosen, and says what is to be done with it. What was refused is asked again about the same rows, whatever came in
    /// meanwhile.
    /// </summary>
    private static async Task<IResult> Kies(Bureauklant klant, HttpContext context, Bureaukeus keus, int status, IReadOnlyList<Veldfout> fouten, Bureauopdracht? eerder = null)
    {
        var rij = keus.Wat == Bureaukeus.Rij ? await klant.Vraag(context, keus.Dienst, "rijen/" + keus.Id) : null;
        var inhoud = rij is { Status: StatusCodes.Status200OK } ? rij.Als<Bureauweergave>() : null;
        var deel = keus.Wat == Bureaukeus.Rij ? null : await Deel(klant, context, keus.Dienst);
        var groepen = deel?.Groepen?.Where(g => keus.Id is null || g.Id.ToString("D") == keus.Id).ToList();
        if (groepen is [] && deel!.Meer) groepen = null; // it may be among those that were not read
        var rijen = keus.Wat == Bureaukeus.Groep && groepen is { Count: > 0 } ? await klant.Lees<Lijstantwoord<Bureauregel>>(context, keus.Dienst, "rijen?aantal=100&groep=" + keus.Id) : null;
        var weg = rij is { Status: StatusCodes.Status404NotFound };
        if (status == StatusCodes.Status200OK && inhoud is null && groepen is null) status = weg ? StatusCodes.Status404NotFound : StatusCodes.Status503ServiceUnavailable;
        return Webpagina.Toon<Bureaukeuspagina>(status, new Dictionary<string, object?>
        {
            [nameof(Bureaukeuspagina.Keus)] = keus,
            [nameof(Bureaukeuspagina.Groepen)] = groepen,
            [nameof(Bureaukeuspagina.Meer)] = keus.Wat == Bureaukeus.Alles && deel!.Meer,
            [nameof(Bureaukeuspagina.Rijen)] = rijen,
            [nameof(Bureaukeuspagina.Inhoud)] = inhoud,
            [nameof(Bureaukeuspagina.IsWeg)] = weg,
            [nameof(Bureaukeuspagina.Fouten)] = fouten,
            [nameof(Bureaukeuspagina.Eerder)] = eerder,
        });
    }

    private static async Task<IResult> HandelAf(Bureauklant klant, HttpContext context, Bureaukeus keus, Dictionary<string, Microsoft.Extensions.Primitives.StringValues> velden)
    {
        string? Veld(string naam) => velden.TryGetValue(naam, out var waarde) && waarde.ToString().Trim() is { Length: > 0 } tekst ? tekst : null;
        // A trial changes nothing, and is to say how things stand now: sent again it is another trial.
        var handeling = Veld("handeling") ?? "";
        var sleutel = handeling == Bureauopdracht.Proef ? null : Veld("sleutel");
        var opdracht = new Bureauopdracht(handeling, sleutel ?? Id.Nieuw().ToString("D"), Veld("tot"), Veld("na"), Veld("reden"));
        if (!opdracht.Kan(keus))
            return await Kies(klant, context, keus, StatusCodes.Status400BadRequest, [new Veldfout("handeling", "Kies op deze pagina wat er moet gebeuren.")]);
        var antwoord = await klant.Doe(context, keus.Dienst, opdracht.Pad, opdracht.Lichaam(keus), opdracht.Sleutel);
        if (antwoord is { Status: not StatusCodes.Status201Created })
        {
            var probleem = antwoord.Als<Probleem>();
            return await Kies(klant, context, keus, antwoord.Status, probleem?.Velden ?? [new Veldfout("handeling", probleem?.Detail ?? "Dit kon niet.")], opdracht);
        }

        return Webpagina.Toon<Bureauuitslagpagina>(antwoord is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK, new Dictionary<string, object?>
        {
            [nameof(Bureauuitslagpagina.Keus)] = keus,
            [nameof(Bureauuitslagpagina.Opdracht)] = opdracht,
            [nameof(Bureauuitslagpagina.Verslag)] = antwoord?.Als<Bureauverslag>(),
        });
    }
}

/// <summary>What lies at the desk of one service.</summary>
/// <param name="Dienst">The service.</param>
/// <param name="Groepen">What lies there, the oldest first; null when that could not be read.</param>
/// <param name="Meer">Whether there are more groups than these.</param>
public sealed record Bureaudeel(string Dienst, IReadOnlyList<Bureaugroep>? Groepen, bool Meer);

/// <summary>What somebody at the desk is busy with: a row, a group, or all that lies at one service.</summary>
/// <param name="Dienst">The service.</param>
/// <param name="Wat">One of the constants here.</param>
/// <param name="Id">The row or the group; null for all.</param>
public sealed record Bureaukeus(string Dienst, string Wat, string? Id)
{
    public const string Rij = "rijen";
    public const string Groep = "groepen";
    public const string Alles = "alles";

    public string Adres => Van(Dienst, Wat, Id);

    public static string Van(string dienst, string wat, string? id) => $"{Webpagina.Bureau}/{dienst}/{wat}{(id is null ? "" : "/" + id)}";

    /// <summary>What the address says; null when there is no such page.</summary>
    internal static Bureaukeus? Lees(HttpContext context, string eigen, string leeskant)
    {
        var (dienst, wat, ruw) = ($"{context.Request.RouteValues["dienst"]}", $"{context.Request.RouteValues["wat"]}", context.Request.RouteValues["id"] as string);
        if (dienst != eigen && dienst != leeskant) return null;
        if (wat == Alles) return ruw is null ? new Bureaukeus(dienst, wat, null) : null;
        return wat is Rij or Groep && Guid.TryParseExact(ruw, "D", out var id) ? new Bureaukeus(dienst, wat, id.ToString("D")) : null;
    }
}

/// <summary>What is to be done.</summary>
/// <param name="Handeling">One of the constants here.</param>
/// <param name="Sleutel">Under which it is done at most once, however often the form is sent.</param>
/// <param name="Tot">Only what came in up to this moment: nothing happens with what was not on the page.</param>
/// <param name="Na">Goes on after this row.</param>
/// <param name="Reden">Why it is discarded.</param>
public sealed record Bureauopdracht(string Handeling, string Sleutel, string? Tot, string? Na, string? Reden)
{
    public const string Proef = "proef";
    public const string Verwerken = "verwerken";
    public const string Verwijderen = "verwijderen";

    internal string Pad => Handeling == Verwijderen ? "verwijderingen" : "verwerkingen";

    /// <summary>Whether there is such a thing to be done: all at once can be tried again, and not be discarded.</summary>
    internal bool Kan(Bureaukeus keus) =>
        Handeling is Proef or Verwerken || (Handeling == Verwijderen && keus.Wat != Bureaukeus.Alles);

    internal object Lichaam(Bureaukeus keus)
    {
        var (rij, groep) = (keus.Wat == Bureaukeus.Rij ? keus.Id : null, keus.Wat == Bureaukeus.Groep ? keus.Id : null);
        var ontvangenTot = rij is null ? Tot : null;
        return Handeling == Verwijderen
            ? new { rij, groep, reden = Reden ?? "", ontvangenTot }
            : new { rij, groep, alles = keus.Wat == Bureaukeus.Alles, droog = Handeling == Proef, na = rij is null ? Na : null, ontvangenTot };
    }
}
