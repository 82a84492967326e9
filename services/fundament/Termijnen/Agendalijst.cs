using System.ComponentModel;
using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Fundament;

/// <summary>The terms of the own organisation: what is to be done by when, and what it was warned of.</summary>
public static class Agendalijst
{
    private static readonly Zoekparameter Traject = Zoekparameter.Identiteit("traject", "Alleen dit traject.");
    private static readonly Zoekparameter Professional = Zoekparameter.Identiteit("professional", "Alleen zaken waarvoor deze professional instaat: wie accepteerde, bij een GI de jeugdbeschermer. Van een zaak die niet met een overdracht kwam, is dat niet bekend.");
    private static readonly Zoekparameter Termijn = Zoekparameter.Keuze("termijn", "Alleen deze termijn uit de catalogus.", [.. Termijncatalogus.Standaard.Termijnen.Select(t => t.Id).Distinct()]);
    private static readonly Zoekparameter Tot = Zoekparameter.Datum("tot", "Alleen wat op deze dag of eerder klaar moet zijn.");
    private static readonly Zoekparameter Na = Zoekparameter.Plek("na", "Alleen wat na deze plek kwam: de `plek` van de laatste melding die u las. Zo leest uw eigen systeem verder waar het was.");

    /// <summary>The addresses of a service, and the kinds of cases of which the terms stand in them.</summary>
    public static void MapTermijnen(this Routes routes, params IEnumerable<IDossiersoort> soorten)
    {
        routes.Dienst.Termijnwacht.Bewaakt(soorten);
        routes.Lijst<Agendaregel>(
            "/agenda",
            [Rollen.Professional],
            "Wat wanneer klaar moet zijn",
            "De termijnen die bij uw organisatie lopen, eerst wat het eerst klaar moet zijn. Elke uiterste dag staat er met zijn berekening; hij wordt bij elke vraag opnieuw afgeleid. Wat is gehaald, staat er niet meer in.",
            Lees,
            Traject,
            Termijn,
            Tot,
            Professional);
        routes.Lijst<Termijnmelding>(
            "/termijnmeldingen",
            [Rollen.Professional],
            "Waarschuwingen voor termijnen",
            "Wat uw organisatie over haar termijnen te horen kreeg, op volgorde: voor de uiterste dag, op die dag, en als hij voorbij is, elk een keer. Wat u las, verandert niet, en er komt niets voor: met `na` leest een systeem verder waar het was. Een waarschuwing wordt niet ingetrokken of herhaald: hoe het nu staat, staat in de agenda.",
            async (vraag, pagina) => pagina.Antwoord(await LeesMeldingen(vraag, pagina), m => m.Plek),
            Na,
            Traject,
            Termijn,
            Professional);
    }

    private static async Task<Lijstantwoord<Agendaregel>> Lees(Vraag vraag, Pagina pagina)
    {
        var na = pagina.NaDelen(4);
        var waar = new List<string> { "t.organisatie = @Organisatie", "(t.uiterlijk, t.dossier, t.termijn, t.traject) > (@uiterlijk, @dossier, @welke, @kind)" };
        if (vraag.Filter(Traject) is not null) waar.Add("t.traject = @traject");
        if (vraag.Filter(Termijn) is not null) waar.Add("t.termijn = @termijn");
        if (vraag.Filter(Tot) is not null) waar.Add("t.uiterlijk <= @tot");
        if (vraag.Filter(Professional) is not null) waar.Add("d.professional = @professional");
        var rijen = await vraag.Tx.Alle<Agendarij>(
            "select t.dossier, t.termijn, t.traject, t.vanaf, t.boekingen, t.uiterlijk, coalesce(d.soort, '') as soort, d.professional from termijn t left join dossier d on d.id = t.dossier "
            + $"where {string.Join(" and ", waar)} order by t.uiterlijk, t.dossier, t.termijn, t.traject limit @aantal",
            new
            {
                vraag.Wie.Organisatie,
                uiterlijk = na[0],
                dossier = na[1],
                welke = na[2],
                kind = na[3],
                traject = vraag.Filter(Traject)?.ToLowerInvariant(),
                termijn = vraag.Filter(Termijn),
                tot = vraag.Filter(Tot),
                professional = vraag.Filter(Professional)?.ToLowerInvariant(),
                aantal = (long)pagina.Aantal + 1,
            });
        return pagina.Antwoord(rijen.ConvertAll(r => r.Regel(vraag.Kalender, Amsterdam.Datum(vraag.Nu))), r => r.Sleutel);
    }

    private static async Task<List<Termijnmelding>> LeesMeldingen(Vraag vraag, Pagina pagina)
    {
        var van = Plaats(vraag.Filter(Na));
        var na = Plaats(pagina.Na);
        var waar = new List<string> { "organisatie = @Organisatie", "(epoch, nummer) > (@epoch, @nummer)" };
        if (vraag.Filter(Traject) is not null) waar.Add("traject = @traject");
        if (vraag.Filter(Termijn) is not null) waar.Add("termijn = @termijn");
        if (vraag.Filter(Professional) is not null) waar.Add("professional = @professional");
        var (epoch, nummer) = van.CompareTo(na) > 0 ? van : na;
        return (await vraag.Tx.Alle<Meldingrij>(
            "select epoch, nummer, dossier, termijn, traject, vanaf, boekingen, uiterlijk, moment, professional, op from termijnmelding "
            + $"where {string.Join(" and ", waar)} order by epoch, nummer limit @aantal",
            new
            {
                vraag.Wie.Organisatie,
                epoch,
                nummer,
                traject = vraag.Filter(Traject)?.ToLowerInvariant(),
                termijn = vraag.Filter(Termijn),
                professional = vraag.Filter(Professional)?.ToLowerInvariant(),
                aantal = (long)pagina.Aantal + 1,
            })).ConvertAll(r => r.Melding());

        static (long Epoch, long Nummer) Plaats(string? plek) =>
            plek?.Split('-') is [var e, var n] ? (long.Parse(e, System.Globalization.CultureInfo.InvariantCulture), long.Parse(n, System.Globalization.CultureInfo.InvariantCulture)) : default;
    }

    private sealed class Agendarij
    {
        public Guid Dossier { get; init; }
        public string Termijn { get; init; } = "";
        public Guid Traject { get; init; }
        public string Vanaf { get; init; } = "";
        public string? Boekingen { get; init; }
        public string Uiterlijk { get; init; } = "";
        public string Soort { get; init; } = "";
        public string? Professional { get; init; }

        public Agendaregel Regel(Kalender kalender, DateOnly vandaag)
        {
            // A row of which nothing can be derived now hides none of the others, and is not hidden either.
            var (naam, uiterlijk) = (Termijn, Agenda.Datum(Uiterlijk));
            var (afleiding, oordeel) = ("Deze dag is nu niet af te leiden; hij staat hier zoals hij is bewaard.", Termijnboek.Beoordeel(gehaald: false, vandaag > uiterlijk, toegelicht: false));
            try
            {
                if (Agenda.Boek(Termijn, Vanaf, Boekingen) is { } boek)
                {
                    var vervaldag = boek.Vervaldag(kalender, vandaag);
                    (naam, uiterlijk, afleiding, oordeel) = (boek.Termijn.Naam, vervaldag.Uiterlijk, vervaldag.Afleiding(), boek.Oordeel(kalender, vandaag));
                }
            }
            catch (Exception fout) when (fout is ArgumentException or System.Text.Json.JsonException)
            {
                naam = Termijn;
            }

            return new Agendaregel(Dossier, Soort, Traject, Termijn, naam, Agenda.Datum(Vanaf), uiterlijk, afleiding, oordeel, Professional)
            {
                Sleutel = $"{Uiterlijk}/{Dossier:D}/{Termijn}/{Traject:D}",
            };
        }
    }

    private sealed class Meldingrij
    {
        public long Epoch { get; init; }
        public long Nummer { get; init; }
        public Guid Dossier { get; init; }
        public string Termijn { get; init; } = "";
        public Guid Traject { get; init; }
        public string Vanaf { get; init; } = "";
        public string? Boekingen { get; init; }
        public string Uiterlijk { get; init; } = "";
        public string Moment { get; init; } = "";
        public string? Professional { get; init; }
        public DateTimeOffset Op { get; init; }

        public Termijnmelding Melding() => new(
            $"{Epoch}-{Nummer}",
            Dossier,
            Traject,
            Termijn,
            Agenda.Datum(Vanaf),
            Agenda.Datum(Uiterlijk),
            Moment switch { Waarschuwmoment.Op => Meldingsmoment.Op, Waarschuwmoment.Na => Meldingsmoment.Na, _ => Meldingsmoment.Voor },
            Waarschuwmoment.DagenVooraf(Moment),
            Boekingen is not null && ContractJson.Lees<IReadOnlyList<Boeking>>(Boekingen).Any(b => b is Toegelicht),
            Professional,
            Op);
    }
}

[Description("Een termijn die loopt.")]
internal sealed record Agendaregel(
    [property: Description("De zaak.")] Guid Dossier,
    [property: Description("Soort zaak.")] string Soort,
    [property: Description("Het traject van het kind (pseudoniem).")] Guid Traject,
    [property: Description("De termijn in de catalogus.")] string Termijn,
    [property: Description("Wat er dan gebeurd moet zijn.")] string Naam,
    [property: Description("De dag van het feit waarmee de termijn begon.")] DateOnly Vanaf,
    [property: Description("De uiterste dag.")] DateOnly Uiterlijk,
    [property: Description("Hoe die dag is berekend.")] string Afleiding,
    [property: Description("loopt, loopt-te-laat, of loopt-toegelicht als uw organisatie op tijd toelichtte dat de termijn niet wordt gehaald.")] Termijnoordeel Oordeel,
    [property: Description("Pseudoniem van de professional die voor de zaak instaat; leeg als dat niet bekend is.")] string? Professional) : ILijstregel
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Sleutel { get; init; } = "";

    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => $"{Soort}/{Dossier:D}";

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [Traject];
}

/// <summary>When it was, seen from the last day.</summary>
[Description("voor (zoveel dagen voor de uiterste dag), op (op die dag) of na (die dag is voorbij).")]
[System.Text.Json.Serialization.JsonConverter(typeof(AlleenBijNaam<Meldingsmoment>))]
public enum Meldingsmoment
{
    /// <summary>So many days before it.</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("voor")] Voor,

    /// <summary>At that day.</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("op")] Op,

    /// <summary>It has passed, and the term is not met.</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("na")] Na,
}

[Description("Een waarschuwing voor een termijn.")]
internal sealed record Termijnmelding(
    [property: Description("Plek in de lijst, om later na verder te lezen.")] string Plek,
    [property: Description("De zaak.")] Guid Dossier,
    [property: Description("Het traject van het kind (pseudoniem).")] Guid Traject,
    [property: Description("De termijn in de catalogus.")] string Termijn,
    [property: Description("De dag van het feit waarmee de termijn begon.")] DateOnly Vanaf,
    [property: Description("De uiterste dag, zoals hij toen was.")] DateOnly Uiterlijk,
    [property: Description("voor, op of na de uiterste dag.")] Meldingsmoment Moment,
    [property: Description("Bij voor: hoeveel dagen ervoor; anders leeg.")] int? DagenVooraf,
    [property: Description("Of uw organisatie toen al had toegelicht dat de termijn niet wordt gehaald.")] bool Toegelicht,
    [property: Description("Pseudoniem van de professional die toen voor de zaak instond; leeg als dat niet bekend was.")] string? Professional,
    [property: Description("Wanneer.")] DateTimeOffset Op) : ILijstregel
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => Dossier.ToString("D");

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [Traject];
}
