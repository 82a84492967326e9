using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Keten.Fundament;

/// <summary>Who may come in: a token (JWT, ES256) with organisation, role and purpose; between services a shared secret.</summary>
public static class Toegang
{
    public const string Uitgever = "keten";
    public const string Publiek = "keten-api";

    /// <summary>Policy for addresses that only the services of the chain call.</summary>
    public const string AlleenDiensten = "diensten";

    /// <summary>How far clocks may differ where it is judged whether a token still holds.</summary>
    internal static readonly TimeSpan Speling = TimeSpan.FromSeconds(30);

    private const string InternSchema = "intern";

    public static void AddToegang(this IServiceCollection services, IConfiguration configuratie)
    {
        var publiek = ECDsa.Create();
        publiek.ImportFromPem(File.ReadAllText(Path.Combine(configuratie.Inrichting(), "tokens-publiek.pem")));
        services
            .AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddJwtBearer(o =>
            {
                o.Events = new JwtBearerEvents { OnMessageReceived = NeemKoekje, OnChallenge = VraagAanmelding };
                o.TokenValidationParameters = new TokenValidationParameters
                {
                    ValidIssuer = Uitgever,
                    ValidAudience = Publiek,
                    IssuerSigningKey = new ECDsaSecurityKey(publiek),
                    ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
                    RequireExpirationTime = true,
                    ClockSkew = Speling,
                };
            })
            .AddScheme<AuthenticationSchemeOptions, InternToegang>(InternSchema, null);
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<Klokken>((o, klok) =>
        {
            o.TokenHandlers.Clear();
            o.TokenHandlers.Add(new Tokenkeuring(klok.Techniek) { MapInboundClaims = false });
        });
        services.AddAuthorizationBuilder()
            .AddPolicy(AlleenDiensten, p => p.AddAuthenticationSchemes(InternSchema).RequireAuthenticatedUser())
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(JwtBearerDefaults.AuthenticationScheme).RequireAuthenticatedUser().Build());
    }

    /// <summary>
    /// A browser carries the token in a cookie. Only a page takes it from there, and for more than showing only when a form of this very site sent it: no
    /// other site can make somebody do something.
    /// </summary>
    private static Task NeemKoekje(MessageReceivedContext context)
    {
        if (Webpagina.Is(context.HttpContext) && (HttpMethods.IsGet(context.Request.Method) || Webpagina.KwamVan(context.HttpContext) == Herkomst.Hier) && context.Request.Headers.Authorization.Count == 0)
            context.Token = context.Request.Cookies[Webpagina.Koekje];
        return Task.CompletedTask;
    }

    /// <summary>Who opens a page of the demonstration without being signed in is sent to where one signs in, and comes back from there.</summary>
    private static Task VraagAanmelding(JwtBearerChallengeContext context)
    {
        var http = context.HttpContext;
        if (!Webpagina.Is(http) || !http.RequestServices.GetRequiredService<IConfiguration>().KlokIsGesimuleerd()) return Task.CompletedTask;
        context.HandleResponse();
        http.Response.Redirect($"{Webpagina.Aanmelden}?terug={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
        return Task.CompletedTask;
    }

    /// <summary>The caller, or null when the token lacks one of organisation, role, purpose or person.</summary>
    public static Wie? Wie(this ClaimsPrincipal gebruiker)
    {
        var organisatie = gebruiker.FindFirstValue("organisatie");
        var rol = gebruiker.FindFirstValue("rol");
        var doel = gebruiker.FindFirstValue("doel");
        var persoon = gebruiker.FindFirstValue("sub");
        return organisatie is null || rol is null || doel is null || persoon is null || !Rollen.Alle.Contains(rol) || doel != Doelen.Bij(rol) || !IsPseudoniem(persoon)
            ? null
            : new Wie(organisatie, rol, doel, persoon);
    }

    /// <summary>A pseudonym is short and has no spaces, dots or at-signs: whatever looks like a name or an e-mail address is refused.</summary>
    internal static bool IsPseudoniem(string persoon) => persoon.Length is > 0 and <= 100 && persoon.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    public static string Inrichting(this IConfiguration configuratie) =>
        configuratie["Keten:Inrichting"] ?? throw new InvalidOperationException("Keten:Inrichting ontbreekt.");

    private sealed class InternToegang(
        IOptionsMonitor<AuthenticationSchemeOptions> options, Microsoft.Extensions.Logging.ILoggerFactory logger, System.Text.Encodings.Web.UrlEncoder encoder, IConfiguration configuratie)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var geheim = configuratie["Keten:InternSleutel"];
            if (string.IsNullOrEmpty(geheim) || !Request.Headers.TryGetValue("Keten-Intern", out var gegeven)) return Task.FromResult(AuthenticateResult.NoResult());
            if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(geheim), Encoding.UTF8.GetBytes(gegeven.ToString())))
                return Task.FromResult(AuthenticateResult.Fail("onjuist"));
            var dienst = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "dienst")], InternSchema));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(dienst, InternSchema)));
        }
    }
}
