using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>
/// Marks an address that a person opens in a browser. There the token may come in a cookie, and whatever goes wrong is told as a page.
/// An address of the API never carries this mark, so a cookie opens none of them.
/// </summary>
public sealed class Webpagina
{
    /// <summary>Cookie with the token of who is signed in.</summary>
    public const string Koekje = "keten-token";

    /// <summary>Where a person begins.</summary>
    public const string Begin = "/doorlooptijd/";

    /// <summary>Where somebody with the role bureau begins.</summary>
    public const string Bureau = "/bureau";

    /// <summary>Where somebody signs in for the demonstration; exists only while the clock is simulated.</summary>
    public const string Aanmelden = "/toegang/aanmelden";

    public const string Afmelden = "/toegang/afmelden";

    /// <summary>What a page may load: its stylesheet from here and nothing else.</summary>
    public const string Inhoudsbeleid = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static bool Is(HttpContext http) =>
        (http.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? http.GetEndpoint())?.Metadata.GetMetadata<Webpagina>() is not null;

    /// <summary>Where a form was sent from, as the browser says.</summary>
    public static Herkomst KwamVan(HttpContext http) => http.Request.Headers.Origin.ToString() switch
    {
        "" => Herkomst.Onbekend,
        var origin => Uri.TryCreate(origin, UriKind.Absolute, out var adres) && adres.Authority == http.Request.Host.Value ? Herkomst.Hier : Herkomst.Elders,
    };

    /// <summary>Whether the address is the first page of a service, the only kind of address that may end in a slash.</summary>
    internal static bool IsVoorblad(HttpContext http) => Is(http) && http.Request.Path.Value!.Count(c => c == '/') == 2;

    /// <summary>Renders a component to plain HTML; nothing of it runs in the browser.</summary>
    public static IResult Toon<T>(int status, IReadOnlyDictionary<string, object?> waarden)
        where T : Webcomponent => new Antwoord<T>(status, waarden);

    /// <summary>A fault as a page, in words for somebody who reads it and not for a program.</summary>
    internal static IResult Fout(int status, string titel, string uitleg) => Toon<Foutpagina>(status, new Dictionary<string, object?>
    {
        [nameof(Foutpagina.Titel)] = titel,
        [nameof(Foutpagina.Uitleg)] = status switch
        {
            StatusCodes.Status401Unauthorized => "U bent niet aangemeld. Aanmelden gaat via de inlog van uw eigen organisatie. Open deze pagina daarna opnieuw.",
            StatusCodes.Status404NotFound => "Deze pagina bestaat niet, of u mag haar niet zien.",
            StatusCodes.Status500InternalServerError => "Er ging iets mis. Meld dit als het zo blijft.",
            StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable or StatusCodes.Status504GatewayTimeout =>
                "De gegevens zijn nu niet te bereiken. Probeer het over enkele seconden opnieuw.",
            _ => uitleg,
        },
    });

    private sealed class Antwoord<T>(int status, IReadOnlyDictionary<string, object?> waarden) : IResult
        where T : Webcomponent
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var diensten = httpContext.RequestServices;
            var wie = httpContext.User.Wie();
            var alles = new Dictionary<string, object?>(waarden)
            {
                [nameof(Webcomponent.Aangemeld)] = wie is null ? null : new Aangemelde(diensten.GetRequiredService<Organisaties>().Zoek(wie.Organisatie)?.Naam ?? wie.Organisatie, wie.Rol),
            };
            await using var tekenaar = new HtmlRenderer(diensten, diensten.GetRequiredService<ILoggerFactory>());
            var html = await tekenaar.Dispatcher.InvokeAsync(async () => (await tekenaar.RenderComponentAsync<T>(ParameterView.FromDictionary(alles))).ToHtmlString());
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            await httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
        }
    }
}

/// <summary>Where a form was sent from.</summary>
public enum Herkomst
{
    /// <summary>Not said: no browser sent it, and it carries no cookie that counts.</summary>
    Onbekend,

    /// <summary>From a page of this site.</summary>
    Hier,

    /// <summary>From another site.</summary>
    Elders,
}

/// <summary>Who looks at a page.</summary>
public sealed record Aangemelde(string Organisatie, string Rol)
{
    /// <summary>Where this person begins.</summary>
    public string Begin => Rol == Rollen.Bureau ? Webpagina.Bureau : Webpagina.Begin;
}

/// <summary>A page as a whole.</summary>
public abstract class Webcomponent : ComponentBase
{
    [Parameter]
    public Aangemelde? Aangemeld { get; set; }
}

/// <summary>The one stylesheet of all pages. Its address changes with its content, so a browser may keep it.</summary>
public sealed class Stijlblad
{
    private static readonly byte[] Inhoud = Lees();

    public static string Adres { get; } = "/stijl.css?" + Convert.ToHexStringLower(SHA256.HashData(Inhoud))[..12];

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/stijl.css", () => Results.Bytes(Inhoud, "text/css; charset=utf-8"))
        .AllowAnonymous()
        .ExcludeFromDescription()
        .WithMetadata(new Stijlblad());

    internal static bool Is(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<Stijlblad>() is not null;

    private static byte[] Lees()
    {
        using var stroom = typeof(Stijlblad).Assembly.GetManifestResourceStream("stijl.css")!;
        using var lezer = new StreamReader(stroom);
        return Encoding.UTF8.GetBytes(lezer.ReadToEnd());
    }
}
