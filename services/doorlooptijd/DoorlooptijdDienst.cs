using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>The read side: listens to all, commands nobody. It holds no names and no BSN.</summary>
public static class DoorlooptijdDienst
{
    public const string Naam = "doorlooptijd";

    public static void AddDoorlooptijd(this WebApplicationBuilder bouwer)
    {
        bouwer.AddDienst(new Dienstbeschrijving(
            Naam,
            "Doorlooptijd",
            "Het traject van elk kind door de keten: stappen, wachten en werken, overdrachten, en wie op elk moment de procesregie en het zicht op de veiligheid had.",
            typeof(DoorlooptijdDienst).Assembly)
        {
            VoorAlleOrganisaties = true,
        });
        bouwer.Services.AddHttpClient(Lezer.HttpClient);
        bouwer.Services.AddHttpClient(Spoorzender.HttpClient);
        bouwer.Services.AddSingleton<Nieuws>();
        bouwer.Services.AddSingleton(s => new Bijwerker(s.GetRequiredKeyedService<Dienst>(Naam), s.GetRequiredService<IConfiguration>()));
        bouwer.Services.AddSingleton<IHostedService>(s => s.GetRequiredService<Bijwerker>());
        bouwer.Services.AddSingleton<IHostedService>(s => new Spoorzender(
            s.GetRequiredKeyedService<Dienst>(Naam), s.GetRequiredService<IHttpClientFactory>(), s.GetRequiredService<IConfiguration>()));
        bouwer.Services.AddSingleton(s => new Lezer(
            s.GetRequiredKeyedService<Dienst>(Naam),
            s.GetRequiredService<IHttpClientFactory>(),
            s.GetRequiredService<IHostApplicationLifetime>(),
            s.GetRequiredService<IConfiguration>(),
            (Action)s.GetRequiredService<Bijwerker>().Sein + s.GetRequiredService<Nieuws>().Meld));
        bouwer.Services.AddSingleton<IHostedService>(s => s.GetRequiredService<Lezer>());
        bouwer.Services.AddSingleton(s => Ontvangst.Van<LogBijgewerkt>(
            Wachtrijen.Logboeken,
            (bericht, _) =>
            {
                s.GetRequiredService<Lezer>().Sein(bericht.Dienst);
                return Task.CompletedTask;
            },
            (_, _, _) => Task.CompletedTask)); // an announcement is a hint: one that cannot be read is made good by the next
    }

    public static void MapDoorlooptijd(this WebApplication app)
    {
        var routes = app.MapDienst(Naam);
        Trajecten.Map(routes);
        Trajectlijst.Map(routes);
        Overdrachtparen.Map(routes);
        Termijnadressen.Map(routes);
        Termijnregister.Map(app, routes.Dienst);
        Bladzijden.Map(routes);
        Ketenregister.Map(app, routes.Dienst);
    }
}
