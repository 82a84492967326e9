namespace Keten.Termijnen;

/// <summary>Dates in Dutch, independent of the machine's culture data.</summary>
internal static class Nederlands
{
    private static readonly string[] Weekdagen =
        ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>"dinsdag 22 december 2026".</summary>
    public static string Voluit(DateOnly dag) => $"{Weekdagen[(int)dag.DayOfWeek]} {dag.Day} {Maand(dag)} {dag.Year}";

    /// <summary>"december".</summary>
    public static string Maand(DateOnly dag) => Maanden[dag.Month - 1];

    /// <summary>"25 en 26 december en 1 januari".</summary>
    public static string Dagen(IEnumerable<DateOnly> dagen) => Opsomming(dagen
        .GroupBy(dag => (dag.Year, dag.Month))
        .Select(maand => $"{Opsomming(maand.Select(dag => $"{dag.Day}"))} {Maand(maand.First())}"));

    private static string Opsomming(IEnumerable<string> delen)
    {
        string[] alle = [.. delen];
        return alle.Length == 1 ? alle[0] : $"{string.Join(", ", alle[..^1])} en {alle[^1]}";
    }
}
