using System.Globalization;
using System.Xml.Linq;

namespace Keten.Doorlooptijden;

/// <summary>
/// Draws a <see cref="Tijdlijn"/> as SVG. Waiting is hatched and work is solid, each judgement and each state of a handover has a shape of
/// its own: the picture also reads without colours. Every element says in a title what it is.
/// </summary>
internal static class Tekening
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Teken(Tijdlijn t, string titel, string omschrijving)
    {
        var svg = El(
            "svg",
            ("viewBox", $"0 0 {G(t.Breedte)} {G(t.Hoogte)}"),
            ("width", t.Breedte),
            ("height", t.Hoogte),
            ("class", "tijdlijn"),
            ("role", "img"),
            ("aria-labelledby", "tijdlijn-titel tijdlijn-omschrijving"));
        svg.Add(
            new XElement(Svg + "title", new XAttribute("id", "tijdlijn-titel"), titel),
            new XElement(Svg + "desc", new XAttribute("id", "tijdlijn-omschrijving"), omschrijving),
            new XElement(Svg + "defs", Arcering("wachten", 6, 45), Arcering("rechtbank", 5, 135)));
        svg.Add(Achtergrond(t), Liniaal(t), Stroken(t));
        svg.Add(Groep("vlaglijnen", [.. t.Vlaggen.Select(v => Lijn(v.X, 4 + (v.Rij * 18), v.X, t.Hoogte - 4, "vlaglijn " + v.Soort))]));
        svg.Add(Groep("balken", [.. t.Banen.SelectMany(b => b.Balken).Select(Balk)]));
        svg.Add(Groep("pijlen", [.. t.Pijlen.Select(Pijllijn)]));
        svg.Add(Groep("merken", [.. t.Banen.SelectMany(b => b.Balken).Where(b => b.Uiterlijk is not null).Select(b => Met(Merk(b.Uiterlijk!.Value, b.Y - 6, b.Stap.Oordeel, b.Y + Tijdlijn.Balkhoogte), b.Uitleg))]));
        svg.Add(Groep("teksten", [.. t.Banen.SelectMany(b => b.Balken).Select(b => Tekst(b.Tekst.X, b.Y + 14, b.Tekst.Tekst, "balktekst " + b.Tekst.Plaats + (b.Tekst.Laat ? " laat" : ""), b.Tekst.EindigtHier))]));
        svg.Add(Groep("nummers", [.. t.Pijlen.Select(Nummer)]));
        svg.Add(Groep("vlaggen", [.. t.Vlaggen.Select(v => Tekst(v.X + (v.LinksVanDeLijn ? -6 : 6), 17 + (v.Rij * 18), v.Tekst, "vlag " + v.Soort, v.LinksVanDeLijn))]));
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A part of the legend, drawn as in the picture.</summary>
    public static string Monster(string soort)
    {
        var svg = El("svg", ("viewBox", "0 0 34 24"), ("width", 34), ("height", 24), ("class", "tijdlijn"), ("aria-hidden", "true"), ("focusable", "false"));
        switch (soort)
        {
            // The pattern stands in the picture itself; this is the same document.
            case "wachten":
                svg.Add(Vak(1, 2, 32, 20, "wachten", "wachten"));
                break;
            case "werken":
                svg.Add(Vak(1, 2, 32, 20, "werken"));
                break;
            case "rechtbank":
                svg.Add(Vak(1, 2, 32, 20, "meetvak rechtbank", "rechtbank"));
                break;
            case "uitloop":
                svg.Add(Vak(1, 2, 32, 16, "wachten", "wachten"), Vak(14, 18, 19, 4, "uitloop"));
                break;
            case "op-tijd" or "te-laat" or "toegelicht" or "loopt":
                svg.Add(Merk(17, 9, soort, 22));
                break;
            default:
                svg.Add(Lijn(2, 12, 10, 12, "pijl " + soort), Schijf(20, 12, soort));
                break;
        }

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Achtergrond(Tijdlijn t)
    {
        var groep = Groep("banen");
        foreach (var (baan, i) in t.Banen.Select((b, i) => (b, i)))
        {
            groep.Add(Vak(0, baan.Y, t.Breedte, baan.Hoogte, i % 2 == 0 ? "baan even" : "baan"));
            foreach (var (regel, r) in baan.Regels.Select((regel, r) => (regel, r))) groep.Add(Tekst(8, baan.Y + 18 + (r * 16), regel, "baannaam"));
            if (baan.Samenvatting.Length > 0) groep.Add(Tekst(8, baan.Y + 18 + (baan.Regels.Count * 16), baan.Samenvatting, "baansom"));
        }

        foreach (var maand in t.Maanden) groep.Add(Lijn(maand.X, t.LiniaalY + 26, maand.X, t.Hoogte - 4, "maandlijn"));
        groep.Add(Lijn(Tijdlijn.Links, t.LiniaalY, Tijdlijn.Links, t.Hoogte - 4, "as"));
        return groep;
    }

    private static XElement Liniaal(Tijdlijn t)
    {
        var groep = Groep("liniaal");
        groep.Add(Tekst(8, t.LiniaalY + 15, "Week van het traject", "asnaam"), Tekst(8, t.LiniaalY + 40, "Maand", "asnaam"));
        foreach (var vak in t.Meetvakken)
        {
            groep.Add(Met(
                Vak(vak.X, t.LiniaalY, vak.Breedte, 22, "meetvak " + vak.Soort, vak.Soort == "rechtbank" ? "rechtbank" : null),
                vak.Soort switch { "rechtbank" => "Bij de rechtbank: deze dagen tellen niet mee.", "norm" => "Weken binnen de norm van de keten.", _ => "Weken na de norm van de keten." }));
            if (vak.Soort == "rechtbank" && vak.Breedte > 84) groep.Add(Tekst(vak.X + (vak.Breedte / 2), t.LiniaalY + 15, "telt niet mee", "meettekst midden"));
        }

        foreach (var week in t.Weken)
        {
            groep.Add(Lijn(week.X, t.LiniaalY + (week.Tekst is null ? 17 : 0), week.X, t.LiniaalY + 22, "weekstreep"));
            if (week.Tekst is not null) groep.Add(Tekst(week.X - 3, t.LiniaalY + 15, week.Tekst, "weektekst", eindigtHier: true));
        }

        foreach (var maand in t.Maanden) groep.Add(Tekst(maand.X + 3, t.LiniaalY + 40, maand.Tekst, "maandtekst"));
        return groep;
    }

    private static XElement Stroken(Tijdlijn t)
    {
        var groep = Groep("stroken");
        foreach (var strook in t.Stroken)
        {
            groep.Add(Tekst(8, strook.Y + 12, strook.Naam, "strooknaam"), Tekst(8, strook.Y + 25, strook.Uitleg, "baansom"));
            foreach (var vak in strook.Vakken)
            {
                var houder = Met(Groep("houder"), $"{strook.Naam}: {vak.Uitleg}");
                houder.Add(Vak(vak.X, strook.Y, vak.Breedte, Tijdlijn.Strookhoogte, "houdervak" + (vak.Even ? " even" : "")));
                if (vak.LooptNog) houder.Add(Pad($"M{G(vak.X + vak.Breedte)} {G(strook.Y + 3)}l8 {G((Tijdlijn.Strookhoogte / 2) - 3)}l-8 {G((Tijdlijn.Strookhoogte / 2) - 3)}z", "verder"));
                if (vak.Tekst.Length > 0) houder.Add(Tekst(vak.X + 6, strook.Y + 17, vak.Tekst, "houdertekst"));
                groep.Add(houder);
            }
        }

        return groep;
    }

    private static XElement Balk(Balk b)
    {
        var groep = Met(Groep("balk"), b.Uitleg);
        if (b.Uiterlijk is { } merk && merk > b.Eind) groep.Add(Lijn(b.Eind, b.Y + 10, merk, b.Y + 10, "nogtijd"));
        if (b.Grens > b.X) groep.Add(Vak(b.X, b.Y, b.Grens - b.X, Tijdlijn.Balkhoogte, "wachten", "wachten"));
        if (b.Eind > b.Grens) groep.Add(Vak(b.Grens, b.Y, b.Eind - b.Grens, Tijdlijn.Balkhoogte, "werken"));
        if (b.LooptNog) groep.Add(Pad($"M{G(b.Eind)} {G(b.Y)}l7 {G(Tijdlijn.Balkhoogte / 2)}l-7 {G(Tijdlijn.Balkhoogte / 2)}z", "verder"));
        if (b.TeLaatVanaf is { } laat) groep.Add(Vak(laat, b.Y + Tijdlijn.Balkhoogte - 1, Math.Max(3, b.Eind - laat), 5, "uitloop"));
        return groep;
    }

    /// <summary>A due date: a stem with a circle (in time, explained or still running) or a triangle (late).</summary>
    private static XElement Merk(double x, double y, string oordeel, double tot)
    {
        var groep = Groep("merk " + oordeel);
        groep.Add(Lijn(x, y, x, tot, "stam"));
        if (oordeel is "te-laat" or "loopt-te-laat")
        {
            groep.Add(Pad($"M{G(x)} {G(y - 6)}l7 12h-14z", "vorm"), Pad($"M{G(x)} {G(y - 2)}v4M{G(x)} {G(y + 4)}v1", "teken"));
        }
        else
        {
            groep.Add(El("circle", ("cx", x), ("cy", y), ("r", 5.5), ("class", "vorm")));
            if (oordeel is "toegelicht" or "loopt-toegelicht") groep.Add(Pad($"M{G(x)} {G(y - 3)}v1M{G(x)} {G(y - 0.5)}v3.5", "teken"));
            if (oordeel == "op-tijd") groep.Add(Pad($"M{G(x - 2.8)} {G(y)}l2 2.2l3.6 -4.2", "teken"));
        }

        return groep;
    }

    private static XElement Pijllijn(Pijl p)
    {
        var groep = Met(Groep("pijl"), p.Uitleg);
        groep.Add(
            Lijn(p.X, p.VanY, p.X, p.NaarY, "pijlrand"),
            Lijn(p.X, p.VanY, p.X, p.NaarY, "pijl " + p.Besluit),
            El("circle", ("cx", p.X), ("cy", p.VanY), ("r", 4), ("class", "pijlvoet")));
        if (p.BeslotenX - p.X > 18) groep.Add(Lijn(p.X, p.NaarY, p.BeslotenX, p.NaarY, "pijl " + p.Besluit), Lijn(p.BeslotenX, p.NaarY - 5, p.BeslotenX, p.NaarY + 5, "pijleind"));
        var richting = p.NaarY > p.VanY ? -1 : 1;
        groep.Add(Pad($"M{G(p.X)} {G(p.NaarY + (richting * 9))}l-5 {G(richting * 8)}h10z", "pijlpunt"));
        return groep;
    }

    private static XElement Nummer(Pijl p)
    {
        var groep = Met(Groep("nummer"), p.Uitleg);
        groep.Add(Schijf(p.X, p.NaarY, p.Besluit), Tekst(p.X, p.NaarY + 4, $"{p.Nummer}", "nummertekst midden " + p.Besluit));
        return groep;
    }

    /// <summary>Where a handover lands: a full disc when accepted, a square when turned down, a diamond when withdrawn, a triangle when the region ended it, an open disc while nobody has decided.</summary>
    private static XElement Schijf(double x, double y, string besluit) => besluit switch
    {
        "teruggelegd" => Vak(x - 9, y - 9, 18, 18, "schijf teruggelegd"),
        "ingetrokken" => Pad($"M{G(x)} {G(y - 12)}l12 12l-12 12l-12 -12z", "schijf ingetrokken"),
        "beeindigd" => Pad($"M{G(x)} {G(y - 14)}l13 22h-26z", "schijf beeindigd"),
        _ => El("circle", ("cx", x), ("cy", y), ("r", 9.5), ("class", "schijf " + besluit)),
    };

    private static XElement Arcering(string naam, int stap, int hoek)
    {
        var patroon = El("pattern", ("id", "arcering-" + naam), ("width", stap), ("height", stap), ("patternUnits", "userSpaceOnUse"), ("patternTransform", $"rotate({hoek})"));
        patroon.Add(Vak(0, 0, stap, stap, "arcering-grond"), Lijn(0, 0, 0, stap, "arcering-lijn"));
        return patroon;
    }

    private static XElement Met(XElement element, string titel)
    {
        element.AddFirst(new XElement(Svg + "title", titel));
        return element;
    }

    private static XElement Groep(string soort, params IEnumerable<XElement> inhoud) => new(Svg + "g", new XAttribute("class", soort), inhoud);

    private static XElement Vak(double x, double y, double breedte, double hoogte, string soort, string? arcering = null)
    {
        var vak = El("rect", ("x", x), ("y", y), ("width", breedte), ("height", hoogte), ("class", soort));
        if (arcering is not null) vak.Add(new XAttribute("fill", $"url(#arcering-{arcering})"));
        return vak;
    }

    private static XElement Lijn(double x1, double y1, double x2, double y2, string soort) => El("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("class", soort));

    private static XElement Pad(string d, string soort) => El("path", ("d", d), ("class", soort));

    private static XElement Tekst(double x, double y, string tekst, string soort, bool eindigtHier = false)
    {
        var element = El("text", ("x", x), ("y", y), ("class", soort));
        if (eindigtHier) element.Add(new XAttribute("text-anchor", "end"));
        element.Add(tekst);
        return element;
    }

    private static XElement El(string naam, params (string Naam, object Waarde)[] eigenschappen) =>
        new(Svg + naam, eigenschappen.Select(e => new XAttribute(e.Naam, e.Waarde is double d ? G(d) : Convert.ToString(e.Waarde, CultureInfo.InvariantCulture)!)));

    private static string G(double getal) => Math.Round(getal, 1).ToString(CultureInfo.InvariantCulture);
}
