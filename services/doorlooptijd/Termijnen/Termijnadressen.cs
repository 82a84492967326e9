using Keten.Fundament;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>The terms of the chain for everybody: the catalogue, and due dates worked out. Nothing here is about a child, so no token is asked.</summary>
internal static class Termijnadressen
{
    private static readonly Zoekparameter Geldig = Zoekparameter.Datum("op", "De termijnen die op deze dag gelden; anders die van vandaag.");

    public static void Map(Routes routes)
    {
        var dienst = routes.Dienst;
        routes.Openbaar<Termijnlijst>(
            "/termijnen",
            "De termijnen van de keten",
            "De catalogus: elke termijn van wet of norm die op een dag geldt, waar hij op rust en hoe hij telt; en hoe de termijnen samen de keten vormen. Openbaar.",
            waarde => Termijnlijst.Van(waarde(Geldig) is { } dag ? DateOnly.ParseExact(dag, "yyyy-MM-dd") : Amsterdam.Datum(dienst.Klok.Nu)),
            Geldig);
        routes.Berekening<Termijnvraag, Termijnantwoord?>(
            "/termijnberekeningen",
            "De uiterste dag van een termijn berekenen",
            "Rekent een termijn uit de catalogus uit vanaf een feit, met de schorsingen erin, en legt de uitkomst uit. Een zaak wordt beoordeeld met de norm die gold op de dag van het feit; een leeftijd met die van de dag waarop zij wordt bereikt. Openbaar; er wordt niets bewaard.",
            (vraag, controle) => vraag.Reken(dienst.Kalender, controle, ""));
        routes.Berekening<Termijnreeks, Termijnreeksantwoord>(
            "/termijnberekeningen/reeks",
            "De uiterste dagen van veel termijnen berekenen",
            $"Hetzelfde voor hoogstens {Termijnreeks.Hoogstens} vragen tegelijk; de uitkomsten staan op de volgorde van de vragen. Klopt er een niet, dan wordt elk fout veld genoemd en niets uitgerekend.",
            (reeks, controle) => reeks.Reken(dienst.Kalender, controle));
    }
}
