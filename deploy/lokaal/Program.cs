using Keten.Lokaal;

return args switch
{
    [] => await Demonstratie.Toon(),
    ["speel", .. var rest] => await Spelen.Voer(rest),
    ["inrichten", var map] => Inrichting.Maak(map),
    ["documenten", var map] => await Documenten.Schrijf(map),
    _ => Gebruik(),
};

static int Gebruik()
{
    Console.Error.WriteLine("""
        Keten in een proces.

          (zonder argument)          start de keten op http://127.0.0.1:5080 en speelt de hele weg van een kind
          speel <naam of pad>        speelt een verhaal in een lege keten en toont het traject
              --json                 een JSON-document in plaats van een tabel
              --poort <adres>        speelt tegen een keten die al draait, door haar gateway
              --opname <bestand>     bewaart elk antwoord dat de keten gaf
          inrichten <map>            maakt sleutels en een register van demonstratie-organisaties
          documenten <map>           schrijft het OpenAPI-document van elke dienst: <dienst>.openapi.json
        """);
    return 2;
}
