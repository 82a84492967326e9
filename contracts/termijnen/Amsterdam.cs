namespace Keten.Termijnen;

/// <summary>Between instants and the calendar of Europe/Amsterdam, in which terms are counted. Reads no clock.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The date that the calendar in Amsterdam shows at an instant.</summary>
    public static DateOnly Datum(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>
    /// The instant at which a day ends in Amsterdam, which is the first instant of the next day: what happens before it
    /// happened in time. A day lasts 23 or 25 hours when summer time begins or ends.
    /// </summary>
    public static DateTimeOffset EindeVan(DateOnly dag)
    {
        var middernacht = dag.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(middernacht, Zone.GetUtcOffset(middernacht));
    }
}
