using System.Text;
using Keten.Fundament;
using Microsoft.AspNetCore.WebUtilities;

namespace Keten.Gateway;

/// <summary>
/// Signing in and out with a browser. Signing in here is for the demonstration only and exists only while the clock is simulated;
/// elsewhere the login of an organisation sets the cookie.
/// </summary>
public static class Aanmelden
{
    public static void MapAanmelden(this WebApplication app)
    {
        Stijlblad.Map(app);
        app.MapPost(Webpagina.Afmelden, (HttpContext http) =>
        {
            if (Webpagina.KwamVan(http) == Herkomst.Elders) return Elders();
            http.Response.Cookies.Delete(Webpagina.Koekje, Koekje(http));
            return Door(http, app.Configuration.KlokIsGesimuleerd() ? Webpagina.Aanmelden : Webpagina.Begin);
        }).AllowAnonymous().WithMetadata(new Webpagina());
        if (!app.Configuration.KlokIsGesimuleerd()) return;

        var tokens = new Tokens(app.Configuration, app.Services.GetRequiredService<Klokken>());
        var organisaties = app.Services.GetRequiredService<Organisaties>();
        var keuze = organisaties.Alle.Where(o => o.DoetMee || o.HoudtToezicht).OrderBy(o => o.Naam, StringComparer.Ordinal).ToList(); // a region has no pages
        IResult Pagina(int status, string? terug, string? organisatie = null, string? rol = null, string? foutBijOrganisatie = null, string? foutBijRol = null) =>
            Webpagina.Toon<Aanmeldpagina>(status, new Dictionary<string, object?>
            {
                [nameof(Aanmeldpagina.Organisaties)] = keuze,
                [nameof(Aanmeldpagina.Terug)] = Binnen(terug),
                [nameof(Aanmeldpagina.Organisatie)] = organisatie,
                [nameof(Aanmeldpagina.Rol)] = rol,
                [nameof(Aanmeldpagina.FoutBijOrganisatie)] = foutBijOrganisatie,
                [nameof(Aanmeldpagina.FoutBijRol)] = foutBijRol,
            });

        app.MapGet(Webpagina.Aanmelden, (HttpContext http) => Pagina(StatusCodes.Status200OK, http.Request.Query["terug"])).AllowAnonymous().WithMetadata(new Webpagina());
        app.MapPost(Webpagina.Aanmelden, async (HttpContext http) =>
        {
            if (Webpagina.KwamVan(http) == Herkomst.Elders) return Elders();
            if (await Routes.Lichaam(http) is not { } lichaam) return Routes.TeGroot(http);
            var velden = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(lichaam));
            string? Veld(string naam) => velden.TryGetValue(naam, out var waarde) ? waarde.ToString() : null;
            var (oin, rol, terug) = (Veld("organisatie"), Veld("rol"), Veld("terug"));
            if (keuze.Find(o => o.Oin == oin) is not { } organisatie) return Pagina(StatusCodes.Status400BadRequest, terug, oin, rol, foutBijOrganisatie: "Kies een organisatie uit de lijst.");
            if (rol is not (Rollen.Professional or Rollen.Bureau or Rollen.Toezicht)) return Pagina(StatusCodes.Status400BadRequest, terug, oin, rol, foutBijRol: "Kies een rol uit de lijst.");
            if (organisatie.HoudtToezicht != (rol == Rollen.Toezicht))
            {
                return Pagina(StatusCodes.Status400BadRequest, terug, oin, rol, foutBijRol: organisatie.HoudtToezicht
                    ? "Deze organisatie houdt alleen toezicht. Kies de rol toezicht."
                    : "Deze organisatie houdt geen toezicht. Kies de rol professional of bureau.");
            }

            var (token, _) = tokens.Geef(organisatie.Oin, rol, "demonstratie");
            http.Response.Cookies.Append(Webpagina.Koekje, token, Koekje(http));
            return Door(http, rol == Rollen.Bureau && Binnen(terug) == Webpagina.Begin ? Webpagina.Bureau : Binnen(terug));
        }).AllowAnonymous().WithMetadata(new Webpagina());
    }

    /// <summary>An address within this site, or where one begins: nobody is led to another site from here.</summary>
    internal static string Binnen(string? terug) =>
        terug is ['/', .. var rest] && rest is not ['/' or '\\', ..] && rest.All(c => c is > ' ' and < '\x7f' and not '\\') ? terug : Webpagina.Begin;

    internal static IResult Elders() => Problemen.Maak(StatusCodes.Status403Forbidden, "Geen toegang", "Dit formulier kwam van een andere site. Open de pagina hier opnieuw.");

    private static CookieOptions Koekje(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = "/", MaxAge = Tokens.Geldig, IsEssential = true };

    private static IResult Door(HttpContext http, string adres)
    {
        http.Response.Headers.Location = adres;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
