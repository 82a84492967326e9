namespace Keten.Gateway;

/// <summary>What the pages of the desk call things.</summary>
public static class Bureauwoorden
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static string Bron(string bron) => bron switch
    {
        "helft" => "helft van een overdracht",
        "bericht" => "bericht dat niet te lezen was",
        "feit" => "feit uit een logboek",
        _ => bron,
    };

    public static string Uitkomst(string uitkomst, bool proef) => uitkomst switch
    {
        "ingenomen" => proef ? "Zou alsnog worden ingenomen" : "Alsnog ingenomen",
        "bekend" => "Niet meer nodig: het was al bekend",
        "ingehaald" => "Niet meer nodig: er is iets nieuwers",
        "uitgepakt" => proef ? "Zou worden uitgepakt: wat erin zit, komt los bij het bureau" : "Uitgepakt: wat erin zat, ligt nu los bij het bureau",
        "toegewezen" => "Blijkt voor een andere organisatie en blijft liggen voor haar",
        "geweigerd" => "Kan nog steeds niet en blijft liggen",
        "verwijderd" => "Verwijderd",
        _ => uitkomst,
    };

    public static string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Zone).ToString("dd-MM-yyyy, HH.mm 'uur'", System.Globalization.CultureInfo.InvariantCulture);
}
