using System.Reflection;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten.Adressen;
using Keten.Overdrachten.Afstemming;
using Keten.Overdrachten.Herstel;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Keten.Overdrachten;

/// <summary>Gives a service its handovers.</summary>
public static class OverdrachtWiring
{
    /// <summary>Assembly with the migrations of handovers, for the description of a service.</summary>
    public static Assembly Migraties => typeof(OverdrachtWiring).Assembly;

    /// <param name="bouwer">The process.</param>
    /// <param name="naam">The service.</param>
    /// <param name="bijOntvangst">What the service does with its own cases when an offer comes in.</param>
    /// <param name="bijBesluit">What it does when a handover that it received is decided, or ended by the region.</param>
    /// <param name="bijAntwoord">What it does when it sees the decision on a handover that it offered, or when the region ends it.</param>
    public static void AddOverdrachten(
        this WebApplicationBuilder bouwer,
        string naam,
        Func<Overdrachtwijziging, Task>? bijOntvangst = null,
        Func<Overdrachtwijziging, Task>? bijBesluit = null,
        Func<Overdrachtwijziging, Task>? bijAntwoord = null)
    {
        bouwer.Services.TryAddSingleton(s =>
        {
            var bestand = Path.Combine(s.GetRequiredService<IConfiguration>().Inrichting(), "servicenormen.json");
            var normen = File.Exists(bestand) ? Servicenormen.Lees(File.ReadAllText(bestand)) : Servicenormen.Geen;
            var organisaties = s.GetRequiredService<Organisaties>();
            return normen.Regios.Concat(organisaties.Alle.Select(o => o.Regio).OfType<string>()).FirstOrDefault(r => organisaties.Zoek(r) is not { IsRegio: true }) is { } geen
                ? throw new InvalidDataException($"De servicenormen of organisaties noemen regio {geen}, maar die staat niet als regio in het register van organisaties.")
                : normen;
        });
        bouwer.Services.AddKeyedSingleton(naam, (s, _) =>
        {
            var dienst = s.GetRequiredKeyedService<Dienst>(naam);
            dienst.Onderweg.Add(tx => tx.Eerste<long>("select count(*) from uitgaand"));
            dienst.Onderweg.Add(tx => tx.Eerste<long>("select count(*) from bewaking where volgende_op <= @nu", new { nu = dienst.Klok.Nu }));
            dienst.Onderweg.Add(tx => tx.Eerste<long>("select count(*) from termijn where volgende_op <= @nu", new { nu = dienst.Klok.Nu }));
            dienst.Volgende.Add(tx => tx.Eerste<long?>("select min(volgende_op) from bewaking"));
            dienst.Volgende.Add(tx => tx.Eerste<long?>("select min(volgende_op) from termijn"));
            dienst.Onverzonden = tx => tx.LeesStraks<Onverzonden>("select count(*) as aantal, min(sinds) as sinds from uitgaand u where not exists (select 1 from overdracht o where o.id = u.overdracht and o.zijde = u.zijde and o.toestand = 'beeindigd')");
            var overdrachten = new Overdrachtdienst(
                dienst,
                s.GetRequiredService<Servicenormen>(),
                bijOntvangst ?? Niets,
                bijBesluit ?? Niets,
                bijAntwoord ?? Niets);
            Bureaupost.Meld(overdrachten);
            dienst.Herstel = new Hersteller(overdrachten, s.GetRequiredService<ICollega>()).Herstel;
            return overdrachten;
        });
        bouwer.Services.AddSingleton(s => Helften<OverdrachtHelft>(s, (dienst, bericht, ct) => dienst.Ontvang(bericht, ct)));
        bouwer.Services.AddSingleton(s => Helften<OverdrachtHelften>(s, (dienst, bericht, ct) => dienst.Ontvang(bericht, ct)));
        bouwer.Services.AddHttpClient(Collega.HttpClient);
        bouwer.Services.TryAddSingleton<ICollega, Collega>();
        bouwer.Services.AddSingleton<IHostedService>(s => new Wekker(s.GetRequiredKeyedService<Overdrachtdienst>(naam), s.GetRequiredService<ICollega>()));

        static Task Niets(Overdrachtwijziging wijziging) => Task.CompletedTask;

        Ontvangst Helften<T>(IServiceProvider s, Func<Overdrachtdienst, T, CancellationToken, Task> ontvang)
            where T : class => Ontvangst.Van<T>(
                Wachtrijen.Helften(naam),
                (bericht, ct) => ontvang(s.GetRequiredKeyedService<Overdrachtdienst>(naam), bericht, ct),
                (ruw, waarom, ct) => s.GetRequiredKeyedService<Overdrachtdienst>(naam).NaarBureau(ruw, waarom, ct));
    }

    /// <summary>The addresses of handovers, the same in every service.</summary>
    public static void MapOverdrachten(this Routes routes, WebApplication app)
    {
        var overdrachten = app.Services.GetRequiredKeyedService<Overdrachtdienst>(routes.Dienst.Naam);
        Inzien.Map(routes, overdrachten);
        Besluiten.Map(routes, overdrachten);
        Intrekken.Map(routes, overdrachten);
        Beeindigen.Map(routes, overdrachten);
        Aanvullen.Map(routes, overdrachten);
        Gesprekken.Map(routes, overdrachten);
        Aanmaningen.Map(routes);
        Afstemmingen.Map(routes);
        Afstemmingen.MapIntern(overdrachten, app);
        Professionals.Map(routes);
    }
}
