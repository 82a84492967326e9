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
            parameters => new Zoekvraag(parameters, organisaties) switch
            {
                { Fouten.Count: > 0 } fout => Zoekpagina(StatusCodes.Status400BadRequest, fout),
                { Gevraagd: { } id } => Results.Redirect($"{Webpagina.Begin}trajecten/{id:D}"),
                _ => null,
            },
            Trajectlijst.Lees,
            (parameters, antwoord) => Zoekpagina(StatusCodes.Status200OK, new Zoekvraag(parameters, organisaties) { Antwoord = antwoord }));
        routes.GeenBladzijde();
    }

    private static IResult Zoekpagina(int status, Zoekvraag vraag) => Webpagina.Toon<Zoekpagina>(status, new Dictionary<string, object?> { [nameof(Doorlooptijden.Zoekpagina.Vraag)] = vraag });
}
