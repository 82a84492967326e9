using System.ComponentModel;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>The list of trajecten: those in which the caller's organisation takes part, for supervision all.</summary>
internal static class Trajectlijst
{
    /// <summary>What <c>toestand</c> can be.</summary>
    public static readonly IReadOnlyList<string> Toestanden = ["melding", "raadsonderzoek", "rechtbank", "maatregel", "toeleiding", "hulp-gestart"];

    /// <summary>By what the list can show less, as data and as a page.</summary>
    public static readonly Zoekparameter Nummer = Zoekparameter.Identiteit("traject", "Alleen dit traject.");
    public static readonly Zoekparameter InToestand = Zoekparameter.Keuze("toestand", "Alleen trajecten in deze toestand.", Toestanden);
    public static readonly Zoekparameter Met = Zoekparameter.Organisatie("organisatie", "Alleen trajecten waaraan ook deze organisatie (OIN) deelneemt.");

    public static void Map(Routes routes) => routes.Lijst<Trajectregel>(
        "/trajecten",
        [Rollen.Professional, Rollen.Toezicht],
        "Trajecten zoeken",
        "De trajecten waaraan uw organisatie deelneemt; voor toezicht alle. Zonder persoonsgegevens; elke getoonde regel wordt vastgelegd.",
        Lees,
        Nummer,
        InToestand,
        Met);

    /// <summary>A page of the list. Which trajecten it holds is looked up; what each row shows is made from the facts, as of now.</summary>
    public static async Task<Lijstantwoord<Trajectregel>> Lees(Vraag vraag, Pagina pagina)
    {
        // Only what is asked stands in the statement: one plan has to serve all values, and what might be asked would keep it from reading in order up to the limit.
        // Where somebody takes part leads, however few those are among all trajecten.
        var deelnemer = vraag.Wie.Rol == Rollen.Toezicht ? vraag.Filter(Met) : vraag.Wie.Organisatie;
        var (sleutel, bron) = deelnemer is null ? ("s.traject", "trajectstand s") : ("d.traject", "deelnemer d join trajectstand s on s.traject = d.traject");
        var waar = new List<string> { $"{sleutel} > @Na" };
        if (deelnemer is not null) waar.Add("d.organisatie = @deelnemer and d.vervallen = 0");
        if (vraag.Filter(Nummer) is not null) waar.Add($"{sleutel} = @nummer");
        if (vraag.Filter(InToestand) is not null) waar.Add("s.toestand = @toestand");
        if (vraag.Filter(Met) is { } met && met != deelnemer)
            waar.Add(vraag.Tx.Postgres ? $"keten_neemt_deel({sleutel}, @met)" : $"exists (select 1 from deelnemer m where m.traject = {sleutel} and m.organisatie = @met and m.vervallen = 0)");
        var ids = await vraag.Tx.Alle<string>(
            $"select distinct {sleutel} from {bron} where {string.Join(" and ", waar)} order by {sleutel} limit @aantal",
            new
            {
                pagina.Na,
                nummer = vraag.Filter(Nummer) is { } nummer ? Guid.ParseExact(nummer, "D").ToString("D") : null,
                toestand = vraag.Filter(InToestand),
                met = vraag.Filter(Met),
                deelnemer,
                aantal = (long)pagina.Aantal + 1,
            });
        var regels = (await Trajectfeiten.Lees(vraag.Tx, ids)).ConvertAll(t => Trajectregel.Van(t.Bouw(vraag.Kalender, vraag.Nu)));
        return pagina.Antwoord([.. regels.OrderBy(r => r.Traject.ToString("D"), StringComparer.Ordinal)], r => r.Traject.ToString("D"));
    }
}

[Description("Een traject in een lijst.")]
internal sealed record Trajectregel(
    [property: Description("Pseudoniem van het traject.")] Guid Traject,
    [property: Description("melding, raadsonderzoek, rechtbank, maatregel, toeleiding of hulp-gestart.")] string Toestand,
    [property: Description("Begin van het traject.")] DateTimeOffset? Begonnen,
    [property: Description("OIN van wie nu de procesregie heeft.")] string? Procesregie,
    [property: Description("OIN van wie nu zicht op de veiligheid houdt.")] string? ZichtOpVeiligheid,
    [property: Description("Kalenderdagen tot passende hulp of tot vandaag, zonder de dagen bij de rechtbank.")] int GeteldeDagen,
    [property: Description("Uiterste dag voor de hele keten.")] DateOnly? KetenUiterlijk,
    [property: Description("op-tijd, te-laat, loopt of loopt-te-laat.")] string KetenOordeel,
    [property: Description("Hoeveel stappen te laat waren of zijn, zonder toelichting.")] int StappenTeLaat,
    [property: Description("Hoeveel stappen voorbij hun uiterste dag gingen of zijn met een toelichting van toen de termijn nog liep.")] int StappenToegelicht,
    [property: Description("Feiten die niet te lezen zijn en daarom in dit beeld ontbreken; hoort 0 te zijn. Is dit meer, dan is wat leeg is misschien niet leeg.")] int OnleesbareFeiten,
    [property: Description("Feiten in dit beeld die de dienst zelf na een teruggezette backup niet meer kent; hoort 0 te zijn.")] int VergetenFeiten) : ILijstregel
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => $"traject/{Traject:D}";

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [Traject];

    public static Trajectregel Van(Trajectweergave t) => new(
        t.Traject,
        t.Toestand,
        t.Begonnen,
        t.Procesregie.LastOrDefault(h => h.Tot is null)?.Wie,
        t.ZichtOpVeiligheid.LastOrDefault(h => h.Tot is null)?.Wie,
        t.GeteldeDagen,
        t.KetenUiterlijk,
        t.KetenOordeel,
        t.Stappen.Count(Woorden.IsTeLaat),
        t.Stappen.Count(Woorden.IsToegelicht),
        t.OnleesbareFeiten,
        t.VergetenFeiten);
}
