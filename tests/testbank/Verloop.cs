using Keten.Fundament;

namespace Keten.Testbank;

/// <summary>The organisations of the demonstration register.</summary>
public static class Oin
{
    public const string VtNoord = "00000001001299757001";
    public const string VtZuid = "00000001001299757002";
    public const string RaadNoord = "00000001003214345000";
    public const string RaadZuid = "00000001003214345001";
    public const string Waterrijk = "00000001002564440000";
    public const string Heuvelrug = "00000001002564440001";
    public const string GiNoord = "00000001003300000000";
    public const string GiZuid = "00000001003300000001";
    public const string DeBrug = "00000001004400000000";
    public const string HetAnker = "00000001004400000001";
    public const string Inspectie = "00000001823288444000";
}

/// <summary>A child in a melding; the name and BSN are nobody else's.</summary>
public sealed record Kind(Guid Traject, string Naam, string Bsn);

/// <summary>A melding of Veilig Thuis Noord.</summary>
public sealed record Meldingszaak(Guid Id, IReadOnlyList<Kind> Kinderen);

/// <summary>The two handovers of a verzoek tot onderzoek.</summary>
public sealed record Verzoekzaak(Guid Procesregie, Guid ZichtOpVeiligheid);

/// <summary>Brings children through the chain, by the public addresses only, to where a test begins.</summary>
public sealed class Verloop(Poort poort)
{
    /// <summary>Where the domain clock stands; all steps happen at this moment.</summary>
    public static readonly DateTimeOffset Nu = new(2026, 3, 17, 10, 0, 0, TimeSpan.FromHours(1));

    private static readonly DateTimeOffset Ontvangen = Nu.AddDays(-14);
    private static int volgnummer;
    private readonly Partner vt = poort.Als(Oin.VtNoord);

    /// <summary>A valid body of a melding over children that nobody knows yet.</summary>
    public static Dictionary<string, object?> Melding(params IEnumerable<Dictionary<string, object?>> kinderen) => new()
    {
        ["ontvangenOp"] = Ontvangen,
        ["melder"] = new Dictionary<string, object?> { ["soort"] = "professional", ["naam"] = "T. Bakker", ["functie"] = "huisarts" },
        ["kinderen"] = kinderen.ToList(),
    };

    public static Dictionary<string, object?> Kind()
    {
        var nummer = Interlocked.Increment(ref volgnummer);
        return new() { ["naam"] = $"Sterre Zonnebloem-{nummer}", ["bsn"] = Bsn(nummer), ["geboortedatum"] = "2018-04-12", ["zorgen"] = $"Geheime zorgen over Sterre Zonnebloem-{nummer}." };
    }

    /// <summary>A body of an offer's content.</summary>
    public static object Inhoud { get; } = new
    {
        reden = "Geheime reden van de overdracht.",
        vraag = "Onderzoek of een maatregel nodig is.",
        feiten = new[] { new { tekst = "Het kind was zes weken niet op school.", bron = "leerplichtambtenaar", datum = "2026-02-20" } },
        veiligheidsbeoordeling = new { instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig", toelichting = (string?)null },
    };

    /// <summary>The nth number that passes the elfproef and is not given out.</summary>
    public static string Bsn(int nummer)
    {
        for (var kandidaat = 999_000_000 + (nummer * 40); ; kandidaat++)
        {
            var cijfers = kandidaat.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (cijfers.Select((c, i) => (c - '0') * (i == 8 ? -1 : 9 - i)).Sum() % 11 == 0) return cijfers;
        }
    }

    public async Task<Meldingszaak> Meld(int kinderen = 1)
    {
        var over = Enumerable.Range(0, kinderen).Select(_ => Kind()).ToList();
        var antwoord = (await vt.Post("/melding/v1/meldingen", Melding(over))).Met(201);
        return new Meldingszaak(
            antwoord["id"]!.GetValue<Guid>(),
            [.. antwoord["trajecten"]!.AsArray().Zip(over, (t, k) => new Kind(t!["traject"]!.GetValue<Guid>(), (string)k["naam"]!, (string)k["bsn"]!))]);
    }

    public async Task Trieer(Meldingszaak melding) => (await vt.Post($"/melding/v1/meldingen/{melding.Id}/triages", new
    {
        besluit = "onderzoek",
        beoordelingen = melding.Kinderen.Select(k => new { traject = k.Traject, instrument = "LIRIK", datum = "2026-03-05", uitkomst = "onveilig" }),
    })).Met(201);

    /// <summary>Melding, triage, onderzoek and for every child a conclusion: voluntary help is not possible.</summary>
    public async Task<Meldingszaak> TotOnderzocht(int kinderen = 1)
    {
        var melding = await Meld(kinderen);
        await Trieer(melding);
        (await vt.Post($"/melding/v1/meldingen/{melding.Id}/onderzoeken", new { })).Met(201);
        foreach (var kind in melding.Kinderen)
            (await vt.Post($"/melding/v1/meldingen/{melding.Id}/onderzoeksconclusies", new { traject = kind.Traject, bevestigd = true, vrijwilligMogelijk = false, toelichting = "Hulp wordt geweigerd." })).Met(201);
        return melding;
    }

    /// <summary>Offers procesregie to Raad Noord and zicht op veiligheid to Waterrijk.</summary>
    public async Task<Verzoekzaak> BiedAan(Meldingszaak melding, Kind kind)
    {
        var antwoord = (await vt.Post(
            $"/melding/v1/meldingen/{melding.Id}/verzoeken-tot-onderzoek",
            new { traject = kind.Traject, raad = Oin.RaadNoord, gemeente = Oin.Waterrijk, inhoud = Inhoud })).Met(201);
        return new Verzoekzaak(antwoord["procesregie"]!.GetValue<Guid>(), antwoord["zichtOpVeiligheid"]!.GetValue<Guid>());
    }

    /// <summary>A new professional of an organisation that receives.</summary>
    public async Task<Guid> Professional(string organisatie, string dienst = "raadsonderzoek") =>
        (await poort.Als(organisatie, Rollen.Beheer).Post($"/{dienst}/v1/professionals", new { naam = "N. de Vries", functie = "medewerker" })).Met(201)["id"]!.GetValue<Guid>();

    /// <summary>Raad Noord decides on an offer that it has received.</summary>
    public Task<Antwoord> Besluit(Guid overdracht, Guid door, bool accepteert) => poort.Als(Oin.RaadNoord).Post(
        $"/raadsonderzoek/v1/overdrachten/{overdracht}/besluiten",
        accepteert ? new { besluit = "geaccepteerd", door } : new { besluit = "teruggelegd", door, reden = "verkeerde-organisatie" });

    /// <summary>Veilig Thuis Noord wishes to take an offer back.</summary>
    public Task<Antwoord> TrekIn(Guid overdracht, string? ifMatch = null) =>
        vt.Post($"/melding/v1/overdrachten/{overdracht}/intrekkingswensen", new { reden = "vergissing" }, ifMatch: ifMatch);
}
