using System.ComponentModel;
using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

[Description("Een vraag naar de uiterste dag van een termijn.")]
internal sealed record Termijnvraag : IInvoer, IMetVoorbeeld
{
    private const int HoogstensSchorsingen = 100;
    private const int HoogstensVrijeDagen = 100;

    [Description("Id van de termijn in de catalogus, zoals VT-TRIAGE.")]
    public required string Termijn { get; init; }

    [Description("Het feit vanaf waar (of terug vanaf waar) wordt geteld: een datum (jjjj-mm-dd), of een tijdstip met tijdzone, dat telt als de dag in Amsterdam. Die dag zelf telt niet mee.")]
    public required string Vanaf { get; init; }

    [Description("Wanneer de termijn stilstond, op willekeurige volgorde en zonder overlap; hoogstens 100.")]
    public IReadOnlyList<Schorsingvraag> Schorsingen { get; init; } = [];

    [Description("Dagen die een koninklijk besluit vrij maakt, boven de dagen die de keten al kent; hoogstens 100.")]
    public IReadOnlyList<DateOnly> ExtraVrijeDagen { get; init; } = [];

    public static object Voorbeeld => new Termijnvraag { Termijn = "VT-TRIAGE", Vanaf = "2026-12-22" };

    /// <summary>All there is to check needs the calendar: see <see cref="Reken"/>.</summary>
    public void Controleer(Controle controle)
    {
    }

    /// <summary>Works it out; null when something is wrong with the question, which is then noted under <paramref name="pad"/>.</summary>
    public Termijnantwoord? Reken(Kalender kalender, Controle controle, string pad)
    {
        var eerder = controle.Fouten.Count;
        var vanaf = Dag(Vanaf);
        if (vanaf is null) Fout("vanaf", "Hier hoort een datum (jjjj-mm-dd), of een tijdstip met tijdzone (RFC 3339).");
        else if (!Kent(vanaf.Value)) Fout("vanaf", Buiten);
        var termijn = ZoekTermijn(vanaf, Fout);
        ControleerSchorsingen(termijn, Fout);
        if (ExtraVrijeDagen.Count > HoogstensVrijeDagen) Fout("extraVrijeDagen", $"Hoogstens {HoogstensVrijeDagen} dagen.");
        foreach (var (i, dag) in ExtraVrijeDagen.Index())
        {
            if (!Kent(dag)) Fout($"extraVrijeDagen[{i}]", Buiten);
        }

        if (controle.Fouten.Count > eerder || termijn is null) return null;
        try
        {
            return Termijnantwoord.Van(termijn, vanaf!.Value, (ExtraVrijeDagen.Count == 0 ? kalender : kalender.Met(ExtraVrijeDagen)).Vervaldag(termijn, vanaf.Value, [.. Schorsingen.Select(s => new Schorsing(s.Van, s.Tot))]));
        }
        catch (ArgumentOutOfRangeException)
        {
            Fout("vanaf", $"De telling komt buiten de kalender. {Buiten}");
            return null;
        }

        void Fout(string veld, string melding) => controle.Fout(pad + veld, melding);
    }

    private static string Buiten => $"De kalender kent de jaren {Kalender.EersteDag.Year} tot en met {Kalender.LaatsteDag.Year}.";

    private static bool Kent(DateOnly dag) => dag >= Kalender.EersteDag && dag <= Kalender.LaatsteDag;

    private Termijn? ZoekTermijn(DateOnly? vanaf, Action<string, string> fout)
    {
        var catalogus = Termijncatalogus.Standaard;
        if (!catalogus.Kent(Termijn))
        {
            fout("termijn", "Deze termijn staat niet in de catalogus; zie GET /doorlooptijd/v1/termijnen.");
            return null;
        }

        if (vanaf is not { } dag || !Kent(dag)) return null;
        try
        {
            if (catalogus.Voor(Termijn, dag) is { Lengte: not null } termijn) return termijn;
            fout("termijn", "Dit is een voorwaarde zonder lengte; zij heeft geen uiterste dag.");
        }
        catch (OnbekendeTermijnException fout2)
        {
            fout("vanaf", fout2.Message);
        }

        return null;
    }

    private void ControleerSchorsingen(Termijn? termijn, Action<string, string> fout)
    {
        if (Schorsingen.Count > HoogstensSchorsingen) fout("schorsingen", $"Hoogstens {HoogstensSchorsingen} schorsingen.");
        if (Schorsingen.Count > 0 && termijn is { KanStilstaan: false }) fout("schorsingen", "Deze termijn telt terug of is een leeftijd en kan niet stilstaan.");
        DateOnly? einde = null;
        foreach (var (i, schorsing) in Schorsingen.Index().OrderBy(s => s.Item.Van))
        {
            if (!Kent(schorsing.Van)) fout($"schorsingen[{i}].van", Buiten);
            if (!Kent(schorsing.Tot)) fout($"schorsingen[{i}].tot", Buiten);
            if (schorsing.Tot <= schorsing.Van) fout($"schorsingen[{i}].tot", "Dit is de eerste dag die weer meetelt; zij ligt na van.");
            if (schorsing.Van < einde) fout($"schorsingen[{i}].van", "Deze schorsing overlapt een andere.");
            einde = einde > schorsing.Tot ? einde : schorsing.Tot;
        }
    }

    private static DateOnly? Dag(string tekst)
    {
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", out var dag)) return dag;
        return TijdstipMetZone.Lees(tekst) is { } tijdstip ? Amsterdam.Datum(tijdstip) : null;
    }
}

[Description("Een tijd waarin de termijn stilstond.")]
internal sealed record Schorsingvraag
{
    [Description("Eerste dag die niet meetelt.")]
    public required DateOnly Van { get; init; }

    [Description("Eerste dag die weer meetelt.")]
    public required DateOnly Tot { get; init; }
}

[Description("De uiterste dag van een termijn, met uitleg.")]
internal sealed record Termijnantwoord(
    [property: Description("Id van de termijn.")] string Termijn,
    [property: Description("Wat er gebeurd moet zijn.")] string Naam,
    [property: Description("De dag vanaf waar is geteld.")] DateOnly Vanaf,
    [property: Description("De laatste dag waarop aan de termijn is voldaan; bij een termijn die terugtelt de laatste dag die nog op tijd is.")] DateOnly Uiterlijk,
    [property: Description("Het eerste tijdstip dat te laat is: het einde van die dag in Amsterdam.")] DateTimeOffset TeLaatVanaf,
    [property: Description("De berekening in zinnen.")] IReadOnlyList<string> Afleiding,
    [property: Description("De toegepaste regels, op volgorde; de laatste eindigt op de uiterste dag.")] IReadOnlyList<Regelweergave> Regels)
{
    public static Termijnantwoord Van(Termijn termijn, DateOnly vanaf, Vervaldag vervaldag) => new(
        termijn.Id, termijn.Naam, vanaf, vervaldag.Uiterlijk, Amsterdam.EindeVan(vervaldag.Uiterlijk), vervaldag.Zinnen(), [.. vervaldag.Regels.Select(r => new Regelweergave(r.Code, r.Van, r.Naar, r.Lengte?.ToString(), r.Code.Artikel()))]);
}

[Description("Een toegepaste regel.")]
internal sealed record Regelweergave(
    [property: Description("De regel.")] Regelcode Code,
    [property: Description("De dag waarop de regel is toegepast.")] DateOnly Van,
    [property: Description("Waar de termijn eindigt na de regels tot en met deze.")] DateOnly Naar,
    [property: Description("Wat is geteld, of hoe lang de termijn stilstond; anders leeg.")] string? Lengte,
    [property: Description("Het artikel van de Algemene termijnenwet; leeg als de regel niet uit die wet komt.")] string? Artikel);

[Description("Vragen naar de uiterste dagen van termijnen.")]
internal sealed record Termijnreeks : IInvoer, IMetVoorbeeld
{
    public const int Hoogstens = 1000;

    [Description("De vragen, 1 tot 1000.")]
    public required IReadOnlyList<Termijnvraag> Berekeningen { get; init; }

    public static object Voorbeeld => new Termijnreeks { Berekeningen = [(Termijnvraag)Termijnvraag.Voorbeeld, new() { Termijn = "RVDK-TOTAAL", Vanaf = "2026-05-01", Schorsingen = [new() { Van = new(2026, 5, 11), Tot = new(2026, 5, 18) }] }] };

    /// <summary>Works all of them out; what is wrong with any is noted with its place.</summary>
    public Termijnreeksantwoord Reken(Kalender kalender, Controle controle) =>
        new([.. Berekeningen.Select((vraag, i) => vraag.Reken(kalender, controle, $"berekeningen[{i}].")).OfType<Termijnantwoord>()]);

    public void Controleer(Controle controle) => controle.Eis(Berekeningen.Count is >= 1 and <= Hoogstens, "berekeningen", $"Hier horen 1 tot {Hoogstens} vragen.");
}

[Description("De uiterste dagen, op de volgorde van de vragen.")]
internal sealed record Termijnreeksantwoord([property: Description("De uitkomsten.")] IReadOnlyList<Termijnantwoord> Uitkomsten);
