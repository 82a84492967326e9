using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>The pages: what a person sees of trajecten with a browser.</summary>
internal static class Bladzijden
{
    private static readonly string[] Kijkers = [Rollen.Professional, Rollen.Toezicht];

    public static void Map(Routes routes)
    {
        var organisaties = routes.Dienst.Organisaties;
        string Naam(string oin) => organisaties.Zoek(oin)?.Naam ?? $"onbekende organisatie {oin}";
        routes.Bladzijde(
            "/trajecten/{id}",
            Kijkers,
            Trajecten.Lees,
            (trace, nu) => Webpagina.Toon<Trajectpagina>(StatusCodes.Status200OK, new Dictionary<string, object?> { [nameof(Trajectpagina.Overzicht)] = new Trajectoverzicht(trace, nu, Naam) }));
        routes.Bladzijde(
            "",
            Kijkers,
            (parameters, fouten) => Zoekpagina(StatusCodes.Status400BadRequest, new Zoekvraag(parameters, fouten, organisaties)),
            Trajectlijst.Lees,
            (parameters, antwoord) => new Zoekvraag(parameters, [], organisaties) { Antwoord = antwoord } is var vraag && vraag.Gevonden is { } id
                ? Results.Redirect($"{Webpagina.Begin}trajecten/{id:D}")
                : Zoekpagina(StatusCodes.Status200OK, vraag),
            Trajectlijst.Nummer,
            Trajectlijst.InToestand,
            Trajectlijst.Met);
        routes.GeenBladzijde();
    }

    private static IResult Zoekpagina(int status, Zoekvraag vraag) => Webpagina.Toon<Zoekpagina>(status, new Dictionary<string, object?> { [nameof(Doorlooptijden.Zoekpagina.Vraag)] = vraag });
}
