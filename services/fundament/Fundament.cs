using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>What a service is made of, apart from its own rules.</summary>
/// <param name="Naam">Name: of its addresses, its queue and its databases.</param>
/// <param name="Titel">Title of its API document.</param>
/// <param name="Omschrijving">Description of its API document.</param>
/// <param name="Migraties">Assemblies that hold its own migrations, under <c>migraties.</c>.</param>
public sealed record Dienstbeschrijving(string Naam, string Titel, string Omschrijving, params Assembly[] Migraties)
{
    public bool VoorAlleOrganisaties { get; init; }
}

/// <summary>The wiring that every service uses, once per process and once per service.</summary>
public static class FundamentWiring
{
    /// <summary>What a process with services needs once: on top of <see cref="AddProces"/> the bus and the check on looks.</summary>
    public static void AddFundament(this WebApplicationBuilder bouwer)
    {
        bouwer.AddProces();
        bouwer.Services.TryAddSingleton<Inkijk>();
        bouwer.Services.TryAddSingleton(s => new Agenda(bouwer.Configuration.Kalender(), Waarschuwingen.Uit(bouwer.Configuration.Inrichting(), s.GetRequiredService<Organisaties>())));
        bouwer.Services.AddBus(bouwer.Configuration);
    }

    /// <summary>What every process needs, the gateway too: clocks, the register of organisations, access, logs, telemetry.</summary>
    public static void AddProces(this WebApplicationBuilder bouwer)
    {
        var gesimuleerd = bouwer.Configuration.KlokIsGesimuleerd();
        if (gesimuleerd && bouwer.Environment.IsProduction())
            throw new InvalidOperationException("In productie kan de domeinklok niet gesimuleerd zijn (Keten:Klok).");
        bouwer.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        bouwer.AddGrpcpoort();
        bouwer.Logging.ClearProviders();
        bouwer.Logging.AddJsonConsole(o => o.UseUtcTimestamp = true);
        bouwer.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It would log the text of an exception, which may hold data; ApiRegels logs its kind instead.
        bouwer.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        bouwer.Logging.AddFilter("Microsoft.Hosting", LogLevel.Warning);
        // It logs the text of exceptions, which may hold data; whoever sends or receives logs their kind instead.
        bouwer.Logging.AddFilter("MassTransit", LogLevel.None);
        bouwer.Logging.AddFilter("System.Net.Http", LogLevel.Warning);
        // It would log the address of every request, with the ids of cases and children in it.
        bouwer.Logging.AddFilter("Yarp", LogLevel.Warning);
        bouwer.Services.AddSingleton(gesimuleerd ? Klokken.Gesimuleerd() : Klokken.Echt());
        bouwer.Services.AddSingleton(s => new Organisaties(s.GetRequiredService<IConfiguration>().Inrichting()));
        bouwer.Services.AddToegang(bouwer.Configuration);
        Telemetrie.Add(bouwer.Services);
        // Less than whoever stops it waits before killing: deploy/keten.sh and the compose file give it half a minute.
        bouwer.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(20));
        bouwer.Services.AddHostedService<Einde>();
    }

    public static bool KlokIsGesimuleerd(this IConfiguration configuratie) => configuratie["Keten:Klok"] == "gesimuleerd";

    /// <summary>The legal calendar with the days of <c>Keten:ExtraVrijeDagen</c>, which a royal decree made free (Algemene termijnenwet, art. 3(3)).</summary>
    /// <exception cref="InvalidOperationException">One of them is no day that the calendar knows.</exception>
    public static Termijnen.Kalender Kalender(this IConfiguration configuratie) =>
        new((configuratie["Keten:ExtraVrijeDagen"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tekst =>
            DateOnly.TryParseExact(tekst, "yyyy-MM-dd", out var dag) && dag >= Termijnen.Kalender.EersteDag && dag <= Termijnen.Kalender.LaatsteDag
                ? dag
                : throw new InvalidOperationException($"Keten:ExtraVrijeDagen noemt '{tekst}': hier hoort een datum (jjjj-mm-dd) in de jaren {Termijnen.Kalender.EersteDag.Year} tot en met {Termijnen.Kalender.LaatsteDag.Year}.")));

    /// <summary>A service within this process; its parts are found under its name.</summary>
    public static void AddDienst(this WebApplicationBuilder bouwer, Dienstbeschrijving beschrijving)
    {
        var naam = beschrijving.Naam;
        var postgres = bouwer.Configuration["Keten:Opslag"] == "postgres";
        bouwer.Services.AddSingleton(beschrijving);
        bouwer.Services.AddOpenApiDocument(naam, beschrijving.Titel, beschrijving.Omschrijving);
        bouwer.Services.AddKeyedSingleton(naam, (s, _) =>
        {
            var c = s.GetRequiredService<IConfiguration>();
            var klok = s.GetRequiredService<Klokken>();
            var kluis = new Sleutelkluis(Database.Open(postgres, c.Verbinding(naam, "Sleutels"), verbindingen: 2), File.ReadAllBytes(Path.Combine(c.Inrichting(), $"hoofdsleutel-{naam}.bin")), klok.Techniek);
            return new Dienst(naam, Database.Open(postgres, c.Verbinding(naam, "Data"), agenda: s.GetRequiredService<Agenda>()), kluis, klok, s.GetRequiredService<Organisaties>(), s.GetRequiredService<IPost>(), s.GetRequiredService<ILogger<Dienst>>())
            {
                VoorAlleOrganisaties = beschrijving.VoorAlleOrganisaties,
            };
        });
        bouwer.Services.AddKeyedSingleton(naam, (s, _) =>
        {
            var c = s.GetRequiredService<IConfiguration>();
            return new Dienstpeiling(s.GetRequiredKeyedService<Dienst>(naam), new Peiling(postgres, c.Verbinding(naam, "Data")), new Peiling(postgres, c.Verbinding(naam, "Sleutels")));
        });
        bouwer.Services.AddSingleton<IHostedService>(s => new Dienstloop(s.GetRequiredKeyedService<Dienst>(naam)));
        bouwer.Services.AddSingleton<IHostedService>(s => new Vergeter(s.GetRequiredKeyedService<Dienst>(naam)));
    }

    /// <summary>Does a step of the operator when the process was started for that, and says whether it was: <c>migreer</c> (as the owner role) or <c>herstel</c>.</summary>
    public static async Task<bool> DoetAlleen(this WebApplicationBuilder bouwer, string[] args)
    {
        var diensten = bouwer.Services.Select(s => s.ImplementationInstance).OfType<Dienstbeschrijving>();
        switch (args)
        {
            case ["migreer", ..]:
                Migreer(diensten, bouwer.Configuration, "Eigenaar");
                return true;
            case ["herstel", ..]:
                foreach (var d in diensten)
                {
                    await using var data = Database.Open(bouwer.Configuration["Keten:Opslag"] == "postgres", bouwer.Configuration.Verbinding(d.Naam, "Data"));
                    await Dienst.Teruggezet(data, CancellationToken.None);
                }

                return true;
            default:
                return false;
        }
    }

    /// <param name="diensten">The services whose databases are migrated.</param>
    /// <param name="configuratie">Where the connection strings stand.</param>
    /// <param name="rol">Suffix of the connection strings to use: <c>Eigenaar</c>, or nothing where there are no roles (SQLite).</param>
    public static void Migreer(IEnumerable<Dienstbeschrijving> diensten, IConfiguration configuratie, string rol)
    {
        var postgres = configuratie["Keten:Opslag"] == "postgres";
        foreach (var d in diensten)
        {
            var data = configuratie.Verbinding(d.Naam, "Data" + rol);
            Migraties.Voer(postgres, data, [(typeof(Dienst).Assembly, "migraties."), .. d.Migraties.Select(m => (m, "migraties."))], postgres ? Rol(configuratie, d.Naam, "Data") : null);
            Migraties.Voer(postgres, configuratie.Verbinding(d.Naam, "Sleutels" + rol), [(typeof(Dienst).Assembly, "sleutels.")], postgres ? Rol(configuratie, d.Naam, "Sleutels") : null);
        }
    }

    /// <summary>The order in which a request passes: rules of the API, who it is, what it may.</summary>
    public static void UseFundament(this WebApplication app)
    {
        app.UseApiRegels();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapOpenApiDocumenten();
        app.MapGezondheid(() => Gezondheid.Kijk(app.Services));
    }

    /// <summary>Addresses of a service that only the services of the chain call: its log, its state, its simulated clock.</summary>
    public static Routes MapDienst(this WebApplication app, string naam)
    {
        var dienst = app.Services.GetRequiredKeyedService<Dienst>(naam);
        var intern = app.MapGroup($"/intern/{naam}").RequireAuthorization(Toegang.AlleenDiensten).ExcludeFromDescription();
        intern.MapGet("/log", async (long na, int? aantal, CancellationToken ct) =>
            Results.Json(await dienst.Data.AlsWerker(tx => Logboek.Deel(tx, naam, na, Math.Clamp(aantal ?? 500, 1, 2000)), ct), Contracts.ContractJson.Opties));
        intern.MapGet("/stand", async (CancellationToken ct) =>
        {
            if (!dienst.Gereed.IsCompleted) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            try
            {
                return Results.Json(await dienst.Stand(ct), Contracts.ContractJson.Opties);
            }
            catch (Exception fout) when (Database.IsVoorbijgaand(fout))
            {
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }
        });
        if (dienst.Klok.Simulatie is not null)
        {
            intern.MapPut("/klok", async (Klokstand stand, CancellationToken ct) =>
            {
                if (!dienst.Gereed.IsCompleted) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
                try
                {
                    return await dienst.ZetKlok(Klokken.Afgekapt(stand.Nu), ct) ? Results.Ok() : Results.Conflict();
                }
                catch (Exception fout) when (Database.IsVoorbijgaand(fout))
                {
                    return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
                }
            });
        }

        var routes = new Routes(app, dienst);
        Bureauadressen.Map(routes);
        return routes;
    }

    /// <summary>Where the instances of each service of the chain are to be reached, by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Uri>> Adressen(this IConfiguration configuratie) => Adressen(configuratie.GetSection("Keten:Adressen"));

    /// <summary>Where gRPC of the instances of each service is to be reached, by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Uri>> Grpcadressen(this IConfiguration configuratie) => Adressen(configuratie.GetSection("Keten:Grpc:Adressen"));

    private static Dictionary<string, IReadOnlyList<Uri>> Adressen(IConfigurationSection sectie) => sectie.GetChildren()
        .Where(a => a.Value is not null)
        .ToDictionary(
            a => a.Key.ToLowerInvariant(),
            IReadOnlyList<Uri> (a) => string.IsNullOrWhiteSpace(a.Value!.Trim(',', ' ')) ? throw new InvalidOperationException($"{a.Path} is leeg.") : [.. a.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(adres => new Uri(adres))]);

    private static string Verbinding(this IConfiguration configuratie, string dienst, string welke) =>
        configuratie[$"Keten:{dienst}:{welke}"] ?? throw new InvalidOperationException($"Keten:{dienst}:{welke} ontbreekt.");

    private static string Rol(IConfiguration configuratie, string dienst, string welke) =>
        new Npgsql.NpgsqlConnectionStringBuilder(configuratie.Verbinding(dienst, welke)).Username!;
}

/// <summary>Setting of the simulated clock.</summary>
public sealed record Klokstand(DateTimeOffset Nu);
