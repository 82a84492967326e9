using System.Security.Cryptography;
using System.Text.Json;
using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Fundament;

/// <summary>A term of a case that runs: it is not met yet.</summary>
/// <param name="Termijn">Id of the term in the catalogue.</param>
/// <param name="Vanaf">The day of the fact from which is counted, in Amsterdam.</param>
/// <param name="Traject">The child that it concerns.</param>
/// <param name="Boekingen">What happened to the term since, in order.</param>
public sealed record OpenTermijn(string Termijn, DateOnly Vanaf, Guid Traject, params IReadOnlyList<Boeking> Boekingen)
{
    /// <summary>The same, for a fact that happened at a moment.</summary>
    public OpenTermijn(string termijn, DateTimeOffset vanaf, Guid traject)
        : this(termijn, Amsterdam.Datum(vanaf), traject)
    {
    }
}

/// <summary>When somebody hears of a term: so many days before its last day, at that day, or when it has passed.</summary>
/// <param name="Naam"><c>voor-7</c>, <c>op</c> or <c>na</c>.</param>
/// <param name="Vanaf">The beginning of that day in Amsterdam.</param>
internal sealed record Waarschuwmoment(string Naam, DateTimeOffset Vanaf)
{
    public const string Op = "op";
    public const string Na = "na";
    private const string Voor = "voor-";

    /// <summary>All of a term, in order. What lies before it began is none.</summary>
    public static List<Waarschuwmoment> Van(DateOnly vanaf, DateOnly uiterlijk, IEnumerable<int> dagenVooraf) =>
    [
        .. dagenVooraf.Where(d => uiterlijk.AddDays(-d) > vanaf).OrderDescending().Select(d => new Waarschuwmoment($"{Voor}{d}", Begin(uiterlijk.AddDays(-d)))),
        new(Op, Begin(uiterlijk)),
        new(Na, Amsterdam.EindeVan(uiterlijk)),
    ];

    /// <summary>How many days before the last day it was; null at that day and after it.</summary>
    public static int? DagenVooraf(string naam) => naam.StartsWith(Voor, StringComparison.Ordinal) ? int.Parse(naam.AsSpan(Voor.Length), System.Globalization.CultureInfo.InvariantCulture) : null;

    private static DateTimeOffset Begin(DateOnly dag) => Amsterdam.EindeVan(dag.AddDays(-1));
}

/// <summary>What follows from a term that runs: its last day, and when who must do it hears of it. Everything is derived; nothing here is kept.</summary>
/// <param name="kalender">The legal calendar.</param>
/// <param name="waarschuwingen">How long before the last day whom is to be warned.</param>
public sealed class Agenda(Kalender kalender, Waarschuwingen waarschuwingen)
{
    /// <summary>Without days by decree, and with the usual warnings.</summary>
    public static Agenda Gewoon { get; } = new(new Kalender(), Waarschuwingen.Geen);

    public Kalender Kalender => kalender;

    /// <summary>Changes with all that a stored last day and the next look follow from, the case itself apart: norms, calendar, days of warning.</summary>
    public string Recept { get; } = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Termijncatalogus.Standaard.Termijnen, kalender.ExtraVrijeDagen, waarschuwingen.Alle }, ContractJson.Opties)))[..16];

    /// <summary>The row of a term as it is written for a case.</summary>
    /// <returns>Null when no norm is in force for it: then there is nothing to watch.</returns>
    internal Termijnrij? Schrijf(Guid dossier, string organisatie, OpenTermijn open, DateTimeOffset nu) => Schrijf(
        new Termijnrij
        {
            Dossier = dossier,
            Termijn = open.Termijn,
            Traject = open.Traject,
            Organisatie = organisatie,
            Vanaf = Dag(open.Vanaf),
            Boekingen = open.Boekingen.Count == 0 ? null : JsonSerializer.Serialize(open.Boekingen, ContractJson.Opties),
        },
        nu);

    /// <summary>The same of what a row says of the term.</summary>
    internal Termijnrij? Schrijf(Termijnrij rij, DateTimeOffset nu)
    {
        if (Boek(rij.Termijn, rij.Vanaf, rij.Boekingen) is not { } boek) return null;
        var uiterlijk = boek.Vervaldag(kalender, Amsterdam.Datum(nu)).Uiterlijk;
        var momenten = Momenten(rij.Organisatie, boek, uiterlijk);
        return rij with
        {
            Uiterlijk = Dag(uiterlijk),
            Volgende = (momenten.FindLast(m => m.Vanaf <= nu) ?? momenten[0]).Vanaf, // who hears late of what has passed, hears the last of it at once
            Recept = Recept,
        };
    }

    /// <summary>The ledger of a stored term; null when its norm is not in force any more.</summary>
    internal static Termijnboek? Boek(string termijn, string vanaf, string? boekingen) => Datum(vanaf) is var dag && Termijncatalogus.Standaard.Zoek(termijn, dag) is { Lengte: not null } norm
        ? new Termijnboek(norm, dag, boekingen is null ? [] : ContractJson.Lees<IReadOnlyList<Boeking>>(boekingen))
        : null;

    /// <summary>When the organisation hears of a term, in order. The last day of one that stands still moves on each day: nothing of it is told before.</summary>
    internal List<Waarschuwmoment> Momenten(string organisatie, Termijnboek boek, DateOnly uiterlijk) =>
        Waarschuwmoment.Van(boek.Vanaf, uiterlijk, boek.StaatStil ? [] : waarschuwingen.Voor(organisatie, boek.Termijn.Id));

    internal static string Dag(DateOnly dag) => dag.ToString(Datumvorm, System.Globalization.CultureInfo.InvariantCulture);

    internal static DateOnly Datum(string dag) => DateOnly.ParseExact(dag, Datumvorm, System.Globalization.CultureInfo.InvariantCulture);

    private const string Datumvorm = "yyyy-MM-dd";
}

/// <summary>A row of <c>termijn</c>.</summary>
internal sealed record Termijnrij
{
    public Guid Dossier { get; init; }
    public string Termijn { get; init; } = "";
    public Guid Traject { get; init; }
    public string Organisatie { get; init; } = "";
    public string Vanaf { get; init; } = "";
    public string? Boekingen { get; init; }
    public string Uiterlijk { get; init; } = "";

    public string Recept { get; init; } = "";

    /// <summary>Who answers for the case; only where it is read for that.</summary>
    public string? Professional { get; init; }

    /// <summary>When to look again; null when nobody is to hear anything any more.</summary>
    public DateTimeOffset? Volgende { get; init; }
}
