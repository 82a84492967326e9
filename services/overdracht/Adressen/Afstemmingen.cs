using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten.Afstemming;
using Keten.Overdrachten.Herstel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Keten.Overdrachten.Adressen;

/// <summary>Sluitende overdracht: whether both sides of every handover have the same, as a figure and as a list.</summary>
internal static class Afstemmingen
{
    public static void Map(Routes routes)
    {
        var dienst = routes.Dienst;
        routes.Opdracht<Afstemverzoek, Afstembevestiging>(
            "/afstemmingen",
            Rollen.Bureau,
            "Nu afstemmen",
            "Vergelijkt alle overdrachten van uw organisatie met wat de andere kant heeft. Wat niet sluit, komt in de lijst van verschillen en wordt opnieuw verstuurd. Elke nacht gebeurt dit vanzelf.",
            opdracht =>
            {
                var diensten = Afstemmer.Diensten(dienst);
                if (opdracht.Invoer.Met is { } met && !diensten.Contains(met))
                    return Task.FromResult<Antwoord>(Weigering.Ongeldig([new Veldfout("met", $"Kies een van: {string.Join(", ", diensten)}.")]));
                var ronde = Afstemmer.Vraag(dienst, opdracht.Tx, opdracht.Wie.Organisatie, alleen: opdracht.Invoer.Met);
                return Task.FromResult(Antwoord.Gemaakt($"/{dienst.Naam}/v1/afstemmingen", new Afstembevestiging(ronde), 1));
            });

        var ronde = Zoekparameter.Identiteit("ronde", "Alleen de vergelijkingen van deze ronde.");
        routes.Lijst<Afstemregel>(
            "/afstemmingen",
            [Rollen.Bureau],
            "Uitkomsten van het afstemmen",
            "Per dienst waarmee uw organisatie overdraagt: hoeveel er zijn, van hoeveel de ander uw laatste helft heeft, en van hoeveel u ook diens laatste heeft. Sluitend is het als er geen verschillen zijn; wat tijdens het vergelijken onderweg was, is geen verschil.",
            async (vraag, pagina) => pagina.Antwoord(
                await vraag.Tx.Alle<Afstemregel>(
                    "select id, ronde, met, nacht, gevraagd_op as GevraagdOp, klaar_op as KlaarOp, fout, verstuurd, gezien, beantwoord, verschillen, opnieuw from afstemming "
                    + "where organisatie = @Organisatie and id > @Na and (@ronde is null or ronde = @ronde) order by id limit @aantal",
                    new { vraag.Wie.Organisatie, pagina.Na, ronde = vraag.Filter(ronde), aantal = (long)pagina.Aantal + 1 }),
                r => r.Zaak),
            ronde);

        var afstemming = Zoekparameter.Identiteit("afstemming", "Alleen de verschillen van deze vergelijking.");
        routes.Lijst<Verschilregel>(
            "/verschillen",
            [Rollen.Bureau],
            "Overdrachten die niet sluiten",
            "Wat de ene kant heeft en de andere niet. Wat opnieuw versturen kan verhelpen, is al opnieuw verstuurd; of het hielp, zegt de volgende afstemming.",
            async (vraag, pagina) => pagina.Antwoord(await Verschillen(vraag, pagina.NaDelen(3), vraag.Filter(afstemming), pagina.Aantal + 1), r => r.Sleutel),
            afstemming);
    }

    private static Task<List<Verschilregel>> Verschillen(Vraag vraag, IReadOnlyList<string> na, string? afstemming, int aantal) => vraag.Tx.Alle<Verschilregel>(
        "select afstemming, overdracht, wat, tegenpartij, soort, traject, eigen_hier as OnzeVersie, eigen_daar as HunVersie from verschil "
        + "where organisatie = @Organisatie and (afstemming, overdracht, wat) > (@naAfstemming, @overdracht, @wat) and (@afstemming is null or afstemming = @afstemming) "
        + "order by afstemming, overdracht, wat limit @aantal",
        new { vraag.Wie.Organisatie, naAfstemming = na[0], overdracht = na[1], wat = na[2], afstemming, aantal = (long)aantal });

    /// <summary>What the other services ask when they reconcile, or were put back from a backup.</summary>
    public static void MapIntern(Overdrachtdienst overdrachten, IEndpointRouteBuilder app)
    {
        var dienst = overdrachten.Dienst;
        var intern = app.MapGroup($"/intern/{dienst.Naam}").RequireAuthorization(Toegang.AlleenDiensten).ExcludeFromDescription();
        intern.MapPost("/halfstanden", (Standvraag vraag, CancellationToken ct) =>
            Geef(dienst, async () => Results.Json(await Halfstanden.Met(dienst, vraag.Organisatie, vraag.Na, vraag.Alleen, ct), Contracts.ContractJson.Opties)));
        intern.MapPost("/herhalingen", (Herhaalverzoek verzoek, CancellationToken ct) =>
            Geef(dienst, async () => Results.Json(await Halfstanden.StuurOpnieuw(dienst, verzoek.Organisatie, verzoek.Overdrachten, ct))));
        // Also while this service is being restored itself: two that are, wait for each other.
        intern.MapPost("/epochs", (Epochvraag vraag, CancellationToken ct) => Geef(async () => OfEvenNiet(await Herstelhulp.Zie(overdrachten, vraag, ct))));
        intern.MapPost("/herstelhelften", (Helftvraag vraag, CancellationToken ct) => Geef(async () => OfEvenNiet(await Herstelhulp.Geef(overdrachten, vraag, ct))));
    }

    private static IResult OfEvenNiet(object? antwoord) => antwoord is null ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable) : Results.Json(antwoord, Contracts.ContractJson.Opties);

    private static Task<IResult> Geef(Dienst dienst, Func<Task<IResult>> werk) =>
        dienst.Gereed.IsCompleted ? Geef(werk) : Task.FromResult(Results.StatusCode(StatusCodes.Status503ServiceUnavailable));

    private static async Task<IResult> Geef(Func<Task<IResult>> werk)
    {
        try
        {
            return await werk();
        }
        catch (Exception fout) when (Database.IsVoorbijgaand(fout))
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}

[Description("Het verzoek om nu af te stemmen.")]
internal sealed record Afstemverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Alleen met deze dienst; leeg voor alle diensten die overdragen.")]
    public string? Met { get; init; }

    public static object Voorbeeld => new Afstemverzoek { Met = "raadsonderzoek" };

    public void Controleer(Controle controle)
    {
        if (Met is not null) controle.NietLeeg(Met, "met", 100);
    }
}

[Description("Bevestiging dat wordt afgestemd.")]
internal sealed record Afstembevestiging([property: Description("De ronde; zoek de uitkomsten op met de parameter ronde.")] Guid Ronde);

[Description("De uitkomst van een vergelijking met een dienst.")]
internal sealed class Afstemregel : ILijstregel
{
    [Description("Identiteit van de vergelijking.")]
    public Guid Id { get; init; }

    [Description("De ronde waar zij bij hoort.")]
    public Guid Ronde { get; init; }

    [Description("De dienst waarmee is vergeleken.")]
    public string Met { get; init; } = "";

    [Description("De nacht waarvoor; leeg als iemand erom vroeg.")]
    public string? Nacht { get; init; }

    [Description("Wanneer erom is gevraagd; echte tijd.")]
    public DateTimeOffset GevraagdOp { get; init; }

    [Description("Wanneer zij klaar was; leeg zolang dat niet zo is. Echte tijd.")]
    public DateTimeOffset? KlaarOp { get; init; }

    [Description("niet-te-lezen als er niet kon worden vergeleken, bijvoorbeeld omdat de andere dienst niet antwoordde; dan wordt het opnieuw geprobeerd, tot de volgende nacht. Geen uitkomst betekent niet dat er geen verschillen zijn.")]
    public string? Fout { get; init; }

    [Description("Overdrachten met uw organisatie die een van beide kanten kent.")]
    public long? Verstuurd { get; init; }

    [Description("Hoeveel daarvan de ander precies zo heeft.")]
    public long? Gezien { get; init; }

    [Description("Van hoeveel daarvan u ook het laatste van de ander heeft.")]
    public long? Beantwoord { get; init; }

    [Description("Overdrachten die niet sloten, ook niet bij een tweede blik.")]
    public long? Verschillen { get; init; }

    [Description("Helften die daarom opnieuw zijn verstuurd.")]
    public long? Opnieuw { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => Id.ToString("D");

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [];
}

[Description("Een overdracht die niet sluit.")]
internal sealed class Verschilregel : ILijstregel
{
    [Description("De vergelijking die het vond.")]
    public Guid Afstemming { get; init; }

    [Description("De overdracht.")]
    public Guid Overdracht { get; init; }

    [Description("ontbreekt-bij-ons, ontbreekt-bij-de-ander, niet-gezien-door-ons, niet-gezien-door-de-ander, strijdig (dezelfde versie met een andere inhoud) of teruggegaan (de een heeft gezien wat de ander niet meer heeft).")]
    public string Wat { get; init; } = "";

    [Description("OIN van de andere organisatie.")]
    public string Tegenpartij { get; init; } = "";

    [Description("Soort overdracht.")]
    public string Soort { get; init; } = "";

    [Description("Het traject van het kind (pseudoniem).")]
    public Guid Traject { get; init; }

    [Description("Epoch en versie van uw eigen helft; leeg als u die niet heeft.")]
    public string? OnzeVersie { get; init; }

    [Description("Epoch en versie van de helft van de ander; leeg als die er niet is.")]
    public string? HunVersie { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string Sleutel => $"{Afstemming:D}/{Overdracht:D}/{Wat}";

    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => $"overdracht/{Overdracht:D}";

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [Traject];
}
