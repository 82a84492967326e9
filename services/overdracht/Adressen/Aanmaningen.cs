using System.ComponentModel;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>What did not come in time: the same list at both sides of a handover.</summary>
internal static class Aanmaningen
{
    public static void Map(Routes routes) => routes.Lijst<Aanmaningregel>(
        "/aanmaningen",
        [Rollen.Professional, Rollen.Regie],
        "Antwoorden die uitbleven",
        "De overdrachten van uw organisatie waarop een antwoord niet op tijd kwam, aan welke kant u ook staat. Eerst voor beide kanten, dan voor het escalatiecontact en de regio, waar die zijn afgesproken; elk een keer. Ook als een kind voor de tweede keer is teruggelegd, of binnen een schakel is doorgegeven. Een regio ziet, bij de dienst van de aanbieder, wat bij haar terechtkwam.",
        async (vraag, pagina) => pagina.Antwoord(await Lees(vraag, pagina.NaDelen(4), pagina.Aantal + 1), r => r.Sleutel));

    private static Task<List<Aanmaningregel>> Lees(Vraag vraag, IReadOnlyList<string> na, int aantal) => vraag.Tx.Alle<Aanmaningregel>(
        "select overdracht, zijde, soort, traject, organisatie, tegenpartij, wat, trede, uiterlijk, op, aan from aanmaning "
        + $"where {(vraag.Wie.Rol == Rollen.Regie ? "aan = @Organisatie and trede = 'regio' and zijde = 'aanbieder'" : "organisatie = @Organisatie")} "
        + "and (overdracht, zijde, wat, trede) > (@overdracht, @zijde, @wat, @trede) order by overdracht, zijde, wat, trede limit @aantal",
        new { vraag.Wie.Organisatie, overdracht = na[0], zijde = na[1], wat = na[2], trede = na[3], aantal = (long)aantal });
}

[Description("Een antwoord dat uitbleef.")]
internal sealed class Aanmaningregel : ILijstregel
{
    [Description("De overdracht.")]
    public Guid Overdracht { get; init; }

    [Description("Aan welke kant de organisatie van deze regel staat: aanbieder of ontvanger. Dat is uw eigen organisatie; voor een regio de aanbieder.")]
    public string Zijde { get; init; } = "";

    [Description("Soort overdracht.")]
    public string Soort { get; init; } = "";

    [Description("Het traject van het kind (pseudoniem).")]
    public Guid Traject { get; init; }

    [Description("OIN van de organisatie van deze regel. Wie aanbood, is gebonden tot een ander accepteert.")]
    public string Organisatie { get; init; } = "";

    [Description("OIN van de andere organisatie.")]
    public string Tegenpartij { get; init; } = "";

    [Description("Waarop werd gewacht: ontvangst, reactie of gesprek; of herhaald-teruggelegd of herhaald-doorgegeven.")]
    public string Wat { get; init; } = "";

    [Description("Wie het hoorde: beide-kanten, escalatiecontact of regio.")]
    public string Trede { get; init; } = "";

    [Description("Laatste dag waarop het op tijd was geweest.")]
    public string Uiterlijk { get; init; } = "";

    [Description("Wanneer het is gemeld.")]
    public DateTimeOffset Op { get; init; }

    [Description("Het escalatiecontact of het OIN van de regio; leeg voor beide kanten, of als er geen is afgesproken.")]
    public string? Aan { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string Sleutel => $"{Zaak}/{Wat}/{Trede}";

    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => $"{Overdracht:D}/{Zijde}";

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [Traject];
}
