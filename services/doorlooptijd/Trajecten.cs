using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>Looking at the trace of a traject.</summary>
internal static class Trajecten
{
    public static void Map(Routes routes)
    {
        routes.Blik<Trajectweergave>(
            "/trajecten/{id}",
            [Rollen.Professional, Rollen.Toezicht],
            "Het traject van een kind",
            "Alle stappen met wachten en werken, de overdrachten, en wie de procesregie en het zicht op de veiligheid had. Te zien voor organisaties die deelnemen en voor toezicht. Elke blik wordt vastgelegd.",
            Lees);
    }

    /// <summary>The trace of a traject, and who may see it.</summary>
    public static async Task<Blik<Trajectweergave>?> Lees(Vraag vraag)
    {
        // First up to where was read, then the facts: there may be more of them than it says, never fewer.
        var gelezen = await vraag.Tx.Alle<Gelezen>("select dienst, epoch, positie as tot, gelezen_op as op from leesstand order by dienst");
        if (await Trajectfeiten.Lees(vraag.Tx, [vraag.Id.ToString("D")]) is not [var feiten]) return null;
        var deelnemers = await vraag.Tx.Alle<string>("select distinct organisatie from deelnemer where traject = @Id and vervallen = 0", new { vraag.Id });
        var toezicht = vraag.Wie.Rol == Rollen.Toezicht;
        var trace = feiten.Bouw(vraag.Kalender, vraag.Nu) with { Gelezen = gelezen };
        return new Blik<Trajectweergave>(
            trace,
            new Zaak($"traject/{vraag.Id:D}", [vraag.Id], toezicht ? [vraag.Wie.Organisatie] : deelnemers, toezicht ? "toezicht" : "deelnemer aan het traject"),
            null);
    }
}

[Description("Het traject van een kind door de keten, zonder persoonsgegevens.")]
internal sealed record Trajectweergave
{
    [Description("Pseudoniem van het traject.")]
    public required Guid Traject { get; init; }

    [Description("Hoe ver het traject is: melding, raadsonderzoek, rechtbank, maatregel, toeleiding of hulp-gestart.")]
    public required string Toestand { get; init; }

    [Description("Begin van het traject: de eerste melding, of anders het verzoek of de uitspraak waarmee het begon.")]
    public DateTimeOffset? Begonnen { get; init; }

    [Description("Kalenderdagen van de eerste melding tot passende hulp is gestart, of tot vandaag; de dagen bij de rechtbank niet meegeteld.")]
    public required int GeteldeDagen { get; init; }

    [Description("Kalenderdagen bij de rechtbank: van ontvangst van elk verzoekschrift tot de uitspraak, of tot vandaag.")]
    public required int RechtbankDagen { get; init; }

    [Description("Het nominale aantal dagen van wet en norm samen: 224 (32 weken) vanaf een melding, 147 vanaf een verzoek, 91 vanaf een uitspraak.")]
    public required int NominaleDagen { get; init; }

    [Description("Uiterste dag voor de hele keten: de termijnen van triage, onderzoek, Raad en hulp achter elkaar. De dagen bij de rechtbank komen er bij.")]
    public DateOnly? KetenUiterlijk { get; init; }

    [Description("Hoe die dag is berekend.")]
    public string? KetenAfleiding { get; init; }

    [Description("op-tijd, te-laat, loopt of loopt-te-laat: of passende hulp op of voor de uiterste dag startte; geen-termijn zolang het begin van het traject nog niet is gelezen.")]
    public required string KetenOordeel { get; init; }

    [Description("Wanneer passende hulp start als de rest op normsnelheid gaat: de termijn die nu loopt eindigt op zijn laatste dag, of vandaag als die voorbij is, en de volgende sluiten aan. Dagen bij de rechtbank die nog komen tellen niet mee. Leeg als de hulp is gestart, of als het traject niet naar hulp leidt.")]
    public DateOnly? VerwachtOp { get; init; }

    [Description("Hoe die dag is berekend.")]
    public string? VerwachtAfleiding { get; init; }

    [Description("Wat elke schakel van het traject aan dagen gebruikte, op volgorde; de rechtbank apart.")]
    public IReadOnlyList<Schakelverbruik> Verbruik { get; init; } = [];

    [Description("Wanneer passende hulp is gestart; leeg zolang dat niet zo is.")]
    public DateTimeOffset? HelpGestart { get; init; }

    [Description("De stappen, op volgorde van begin.")]
    public required IReadOnlyList<Stap> Stappen { get; init; }

    [Description("De overdrachten, op volgorde van aanbod.")]
    public required IReadOnlyList<Overdrachtweergave> Overdrachten { get; init; }

    [Description("Wie de procesregie had, zonder gaten.")]
    public required IReadOnlyList<Houder> Procesregie { get; init; }

    [Description("Wie zicht op de veiligheid hield, zonder gaten.")]
    public required IReadOnlyList<Houder> ZichtOpVeiligheid { get; init; }

    [Description("Wie de wet belast, ook voordat een persoon met naam heeft geaccepteerd: de GI vanaf de uitspraak, en wie haar vervangt vanaf die beschikking.")]
    public required IReadOnlyList<Belasting> Belast { get; init; }

    [Description("Hoe vaak dit kind is teruggelegd; berichten en aankondigingen niet meegeteld.")]
    public int KerenTeruggelegd { get; init; }

    [Description("Hoe vaak dit kind binnen een schakel is doorgegeven aan een andere organisatie van dezelfde soort.")]
    public int KerenDoorgegeven { get; init; }

    [Description("Feiten die niet te lezen zijn en daarom in dit beeld ontbreken; hoort 0 te zijn.")]
    public int OnleesbareFeiten { get; init; }

    [Description("Feiten in dit beeld die de dienst zelf niet meer kent, omdat zijn database uit een backup is teruggezet; zij gelden tot hij iets anders meldt. Hoort 0 te zijn; zij liggen bij het bureau van de leeskant tot zij opnieuw zijn vastgelegd.")]
    public int VergetenFeiten { get; init; }

    [Description("Tot waar het logboek van elke dienst in dit traject is verwerkt. Wat daarna gebeurde, staat hier nog niet in.")]
    public IReadOnlyList<Gelezen> Gelezen { get; init; } = [];
}

[Description("Tot waar een logboek is gelezen.")]
internal sealed class Gelezen
{
    [Description("De dienst.")]
    public string Dienst { get; init; } = "";

    /// <summary>Life of that service's database.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public long Epoch { get; init; }

    [Description("Positie in het logboek.")]
    public long Tot { get; init; }

    [Description("Wanneer er voor het laatst iets nieuws uit dat logboek is verwerkt (echte tijd).")]
    public DateTimeOffset Op { get; init; }
}

[Description("Een stap in een schakel.")]
internal sealed record Stap(
    [property: Description("De schakel: melding, raadsonderzoek, rechtbank, maatregel of toeleiding.")] string Schakel,
    [property: Description("De stap."), System.Text.Json.Serialization.JsonPropertyName("stap")] string Naam,
    [property: Description("OIN van de organisatie bij wie het kind wacht of die eraan werkt; leeg bij de rechtbank en bij een stap van meer organisaties samen.")] string? Organisatie,
    [property: Description("Begin.")] DateTimeOffset Van,
    [property: Description("Einde; leeg zolang de stap loopt.")] DateTimeOffset? Tot,
    [property: Description("Kalenderdagen waarin het kind wachtte.")] int Wachtdagen,
    [property: Description("Kalenderdagen waarin eraan werd gewerkt.")] int Werkdagen,
    [property: Description("De termijn die geldt; leeg als er geen is.")] string? Termijn,
    [property: Description("Uiterste dag van de termijn.")] DateOnly? Uiterlijk,
    [property: Description("Hoe die dag is berekend.")] string? Afleiding,
    [property: Description("op-tijd, te-laat, toegelicht, loopt, loopt-te-laat, loopt-toegelicht of geen-termijn. Toegelicht is wat voorbij de uiterste dag ging nadat dat was uitgelegd toen de termijn nog liep (alleen GI-KOERS en HULP-START): het is niet gehaald.")] string Oordeel)
{
    /// <summary>What makes it this step and no other within the traject, whatever its times turn out to be.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Sleutel { get; init; } = "";

    /// <summary>From when it was worked on; null when all of it is waiting.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public DateTimeOffset? Werk { get; init; }
}

[Description("Een overdracht.")]
internal sealed record Overdrachtweergave(
    [property: Description("Identiteit van de overdracht.")] Guid Id,
    [property: Description("OIN van de aanbieder.")] string Van,
    [property: Description("OIN van de ontvanger.")] string Naar,
    [property: Description("Soort overdracht.")] string Soort,
    [property: Description("Wat wordt overgedragen.")] string Register,
    [property: Description("Wanneer aangeboden.")] DateTimeOffset Aangeboden,
    [property: Description("Wanneer het systeem van de ontvanger het had.")] DateTimeOffset? Ontvangen,
    [property: Description("geaccepteerd, teruggelegd of ingetrokken; of beeindigd, door de regio; leeg zolang er niet is besloten.")] string? Besluit,
    [property: Description("Wanneer besloten.")] DateTimeOffset? Besloten,
    [property: Description("Pseudoniem van wie besloot.")] string? Door,
    [property: Description("Code van de reden.")] string? Reden)
{
    [Description("Wat de ontvanger besloot zonder gevolg, omdat de regio de overdracht beëindigde; anders leeg.")]
    public string? ZonderGevolg { get; init; }

    [Description("Antwoorden die niet op tijd kwamen, en wie dat hoorde.")]
    public IReadOnlyList<Aanmaningweergave> Aanmaningen { get; init; } = [];

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Contracts.Register> Registers { get; init; } = [];

    /// <summary>When the sender wished to take it back, and why.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public (DateTimeOffset Op, string Reden)? Intrekkingswens { get; init; }
}

[Description("Een antwoord op een overdracht dat niet op tijd kwam.")]
internal sealed record Aanmaningweergave(
    [property: Description("Waarop werd gewacht: ontvangst, reactie of gesprek; of herhaald-teruggelegd of herhaald-doorgegeven.")] Wachtpunt Wat,
    [property: Description("Wie het hoorde: beide-kanten, escalatiecontact of regio.")] Trede Trede,
    [property: Description("Laatste dag waarop het op tijd was geweest.")] DateOnly Uiterlijk,
    [property: Description("Wanneer het is gemeld.")] DateTimeOffset Op);

[Description("Wie een register had.")]
internal sealed record Houder(
    [property: Description("OIN van de organisatie.")] string Wie,
    [property: Description("Vanaf.")] DateTimeOffset Van,
    [property: Description("Tot de acceptatie door de volgende; leeg voor wie het nu heeft.")] DateTimeOffset? Tot,
    [property: Description("Tot wanneer deze organisatie zelf nog gebonden was: tot zij de acceptatie had gezien. Leeg zolang zij gebonden is.")] DateTimeOffset? GebondenTot,
    [property: Description("Grond: melding, uitspraak of overdracht.")] string Grond)
{
    /// <summary>The grant itself.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Contracts.ToekenningOntstaan Toekenning { get; init; } = null!;
}

[Description("Wie de wet met een maatregel belast.")]
internal sealed record Belasting(
    [property: Description("OIN van de gecertificeerde instelling.")] string Wie,
    [property: Description("Vanaf de uitspraak, of vanaf de beschikking waarmee de kinderrechter de vorige GI verving.")] DateTimeOffset Sinds,
    [property: Description("Eerste dag waarop deze GI niet meer is belast: de maatregel geldt niet meer, of een andere GI verving haar.")] DateOnly? Tot);
