using System.ComponentModel;
using System.Text.Json.Serialization;
using Keten.Contracts;

namespace Keten.Termijnen;

/// <summary>A rule that had a part in a due date. "Atw" is the Algemene termijnenwet.</summary>
[Description("De regel: telling, rechtbank, schorsing, vastgesteld, feestdag-telt-niet, einde-van-de-maand, atw-1-1, atw-2, atw-1-2, atw-4 of geen-atw.")]
[JsonConverter(typeof(AlleenBijNaam<Regelcode>))]
public enum Regelcode
{
    /// <summary>The term was counted from (or back from) <see cref="Regel.Van"/>, a day that itself does not count.</summary>
    [JsonStringEnumMemberName("telling")] Telling,

    /// <summary>The case lay at the court from <see cref="Regel.Van"/>; those days are not the chain's.</summary>
    [JsonStringEnumMemberName("rechtbank")] Rechtbank,

    /// <summary>The term stood still from <see cref="Regel.Van"/>, for <see cref="Regel.Lengte"/>.</summary>
    [JsonStringEnumMemberName("schorsing")] Schorsing,

    /// <summary>Another last day was set for this case.</summary>
    [JsonStringEnumMemberName("vastgesteld")] Vastgesteld,

    /// <summary>The holiday <see cref="Regel.Van"/> is no werkdag.</summary>
    [JsonStringEnumMemberName("feestdag-telt-niet")] FeestdagTeltNiet,

    /// <summary>The month lacks the day; its last day takes the place.</summary>
    [JsonStringEnumMemberName("einde-van-de-maand")] EindeVanDeMaand,

    /// <summary>Atw 1(1): the end moved from <see cref="Regel.Van"/> to the next working day.</summary>
    [JsonStringEnumMemberName("atw-1-1")] Atw1Lid1,

    /// <summary>Atw 2: lengthened so that it holds two working days.</summary>
    [JsonStringEnumMemberName("atw-2")] Atw2,

    /// <summary>Atw 1(2): the end is no working day but stays, as the term is counted backwards.</summary>
    [JsonStringEnumMemberName("atw-1-2")] Atw1Lid2,

    /// <summary>Atw 4: the end is no working day but stays, as the statutory term is too long for the act.</summary>
    [JsonStringEnumMemberName("atw-4")] Atw4,

    /// <summary>The end is no working day but stays, as the term is a norm to which the act does not apply.</summary>
    [JsonStringEnumMemberName("geen-atw")] GeenAtw,
}

/// <summary>What the rules rest on.</summary>
public static class Regelcodes
{
    /// <summary>The article of the Algemene termijnenwet, in Dutch; null when the rule is none of that act.</summary>
    public static string? Artikel(this Regelcode code) => code switch
    {
        Regelcode.Atw1Lid1 => "artikel 1 lid 1",
        Regelcode.Atw1Lid2 => "artikel 1 lid 2",
        Regelcode.Atw2 => "artikel 2",
        Regelcode.FeestdagTeltNiet => "artikel 3",
        Regelcode.Atw4 => "artikel 4",
        _ => null,
    };
}

/// <summary>One step in the derivation of a due date.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Van">The day to which the rule was applied.</param>
/// <param name="Naar">Where the term ends by the rules so far.</param>
/// <param name="Lengte">What was counted; only for the rules that begin a count, and how long a term stood still.</param>
public sealed record Regel(Regelcode Code, DateOnly Van, DateOnly Naar, Lengte? Lengte = null);

/// <summary>A due date that can explain itself.</summary>
/// <param name="Uiterlijk">The last day on which the term can be met, until its end in Amsterdam.</param>
/// <param name="Regels">The rules that led there, in order; the last one ends on <paramref name="Uiterlijk"/>.</param>
public sealed record Vervaldag(DateOnly Uiterlijk, IReadOnlyList<Regel> Regels)
{
    /// <summary>The derivation in Dutch as one text.</summary>
    public string Afleiding() => string.Join(' ', Zinnen());

    /// <summary>The derivation in Dutch: one sentence for every count.</summary>
    public IReadOnlyList<string> Zinnen()
    {
        var zinnen = new List<string>();
        for (int begin = 0, einde; begin < Regels.Count; begin = einde)
        {
            einde = begin + 1;
            while (einde < Regels.Count && Regels[einde].Code is not (Regelcode.Telling or Regelcode.Rechtbank))
                einde++;

            zinnen.Add(Zin([.. Regels.Take(begin..einde)]));
        }

        return zinnen;
    }

    private static string Zin(Regel[] telling)
    {
        DateOnly[] feestdagen = [.. telling.Where(r => r.Code == Regelcode.FeestdagTeltNiet).Select(r => r.Van)];
        IEnumerable<string> delen = [
            Begin(telling[0]),
            .. feestdagen is [] ? [] : new[] { $"{Nederlands.Dagen(feestdagen)} {(feestdagen is [_] ? "telt" : "tellen")} niet mee" },
            .. telling.Skip(1).Where(r => r.Code != Regelcode.FeestdagTeltNiet).Select(Uitleg)];
        return $"{string.Join("; ", delen)}: {Nederlands.Voluit(telling[^1].Naar)}.";
    }

    private static string Begin(Regel regel) =>
        $"{regel.Lengte} {(regel.Code == Regelcode.Rechtbank ? "bij de rechtbank " : "")}"
        + $"{(regel.Naar < regel.Van ? "vóór" : "na")} {Nederlands.Voluit(regel.Van)}";

    private static string Uitleg(Regel regel)
    {
        var geenWerkdag = $"{Nederlands.Voluit(regel.Van)} is geen werkdag";
        return regel.Code switch
        {
            Regelcode.Schorsing => $"vanaf {Nederlands.Voluit(regel.Van)} stond de termijn {regel.Lengte} stil",
            Regelcode.Vastgesteld => $"voor deze zaak is een andere dag vastgesteld dan {Nederlands.Voluit(regel.Van)}",
            Regelcode.EindeVanDeMaand => $"{Nederlands.Maand(regel.Naar)} {regel.Naar.Year} heeft geen dag {regel.Van.Day}, "
                + "dus de laatste dag van de maand telt",
            Regelcode.Atw1Lid1 => $"{geenWerkdag}, dus de termijn loopt door ({Wet(regel.Code)})",
            Regelcode.Atw2 => $"tot en met {Nederlands.Voluit(regel.Van)} zijn er geen twee werkdagen, "
                + $"dus de termijn wordt langer ({Wet(regel.Code)})",
            Regelcode.Atw1Lid2 => $"{geenWerkdag}, maar een termijn die terugtelt schuift niet ({Wet(regel.Code)})",
            Regelcode.Atw4 => $"{geenWerkdag}, maar een lange termijn schuift niet ({Wet(regel.Code)})",
            Regelcode.GeenAtw => $"{geenWerkdag}, maar deze termijn schuift niet (de Algemene termijnenwet geldt er niet voor)",
            _ => throw new InvalidOperationException($"De regel {regel.Code} staat niet op zichzelf."),
        };
    }

    private static string Wet(Regelcode code) => $"Algemene termijnenwet, {code.Artikel()}";
}
