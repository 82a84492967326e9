using System.ComponentModel;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

[Description("De termijnen van de keten die op een dag gelden.")]
internal sealed record Termijnlijst(
    [property: Description("De dag waarop zij gelden.")] DateOnly Op,
    [property: Description("De termijnen.")] IReadOnlyList<Termijnweergave> Termijnen,
    [property: Description("Hoe zij samen de keten vormen, per plaats waar een traject begint.")] IReadOnlyList<Ketenweergave> Keten)
{
    public static Termijnlijst Van(DateOnly op) => new(
        op,
        [.. Termijncatalogus.Standaard.Op(op).Select(Termijnweergave.Van)],
        [.. Enum.GetValues<Ketenstart>().Select(Ketenweergave.Van)]);
}

[Description("Een termijn uit de catalogus.")]
internal sealed record Termijnweergave(
    [property: Description("Id van de termijn, zoals VT-TRIAGE.")] string Id,
    [property: Description("Wat er gebeurd moet zijn.")] string Naam,
    [property: Description("Wie ervoor zorgt.")] string Eigenaar,
    [property: Description("Hoe lang; leeg bij een voorwaarde zonder lengte.")] Lengteweergave? Lengte,
    [property: Description("Vooruit of achteruit geteld.")] Richting Richting,
    [property: Description("Het feit vanaf waar wordt geteld.")] string Vanaf,
    [property: Description("Het feit dat aan de termijn voldoet.")] string Tot,
    [property: Description("Waar de termijn op rust.")] Termijnstatus Status,
    [property: Description("Of de Algemene termijnenwet de termijn verlengt.")] bool Termijnenwet,
    [property: Description("De regel voor een einde op een zaterdag, zondag of erkende feestdag: bij atw-1-1 schuift het naar de eerste werkdag, anders blijft het en zegt de regel waarom. Leeg bij een voorwaarde zonder lengte.")] Regelcode? OpEenVrijeDag,
    [property: Description("Het artikel van de Algemene termijnenwet waar die regel op rust; leeg als de wet voor deze termijn niet geldt.")] string? Artikel,
    [property: Description("Of de termijn voorbij mag gaan met een vastgelegde uitleg (pas toe of leg uit).")] bool PasToeOfLegUit,
    [property: Description("Of de termijn kan stilstaan.")] bool KanStilstaan,
    [property: Description("Wet, norm of brondocument.")] string Bron,
    [property: Description("Eerste dag waarop de rij geldt.")] DateOnly GeldigVanaf,
    [property: Description("Eerste dag waarop de rij niet meer geldt; leeg als er geen einde bekend is.")] DateOnly? GeldigTot)
{
    public static Termijnweergave Van(Termijn t) => new(
        t.Id, t.Naam, t.Eigenaar, t.Lengte is { } lengte ? Lengteweergave.Van(lengte) : null, t.Richting, t.Vanaf, t.Tot, t.Status, t.Termijnenwet, t.OpEenVrijeDag, t.OpEenVrijeDag?.Artikel(), t.PasToeOfLegUit, t.KanStilstaan, t.Bron, t.GeldigVanaf, t.GeldigTot);
}

[Description("Hoe lang een termijn is.")]
internal sealed record Lengteweergave(
    [property: Description("De eenheid.")] Lengtesoort Soort,
    [property: Description("Hoeveel ervan; bij een leeftijd de jaren.")] int Aantal,
    [property: Description("Bij een leeftijd de maanden boven de jaren, anders 0.")] int Maanden,
    [property: Description("De lengte in woorden.")] string Tekst)
{
    public static Lengteweergave Van(Lengte lengte) => new(lengte.Soort, lengte.Aantal, lengte.Maanden, lengte.ToString());
}

[Description("De termijnen van de hele keten, vanaf waar een traject begint. De dagen bij de rechtbank, tussen Raad en hulp, komen er bij.")]
internal sealed record Ketenweergave(
    [property: Description("Waar het traject begint.")] Ketenstart Begin,
    [property: Description("Id's van de termijnen die achter elkaar worden gelegd.")] IReadOnlyList<string> Termijnen,
    [property: Description("Hoe lang zij samen zijn volgens de afronding van de inspecties, in weken. De kalender kan hiervan enkele dagen afwijken.")] int NominaleWeken,
    [property: Description("Hetzelfde in dagen.")] int NominaleDagen)
{
    public static Ketenweergave Van(Ketenstart begin) => new(begin, Ketentermijn.Termijnen(begin), Ketentermijn.NominaleWeken(begin), 7 * Ketentermijn.NominaleWeken(begin));
}
