using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Keten.Controle;

namespace Keten.Storingen;

/// <summary>What was done and answered while one disturbance went on.</summary>
internal sealed class Deelverslag
{
    public ConcurrentBag<Opname> Opnamen { get; private set; } = [];

    /// <summary>Children of this part.</summary>
    public ConcurrentBag<string> Trajecten { get; } = [];

    /// <summary>Handovers that were offered, by the answers.</summary>
    public ConcurrentBag<string> Aangeboden { get; } = [];

    /// <summary>Handovers that were decided, with the decision, by the answers.</summary>
    public ConcurrentDictionary<string, string> Besloten { get; } = new();

    /// <summary>A service does not remember any more what it has answered, but for what it answered before its backup was made.</summary>
    public void ZetTerug(string pad, IReadOnlySet<string> eerder) =>
        Opnamen = [.. Opnamen.Select(o => o with { Teruggezet = !eerder.Contains(o.Sleutel) && o.Verzoek.Contains(pad, StringComparison.Ordinal) })];

    /// <summary>How many meldingen went on at another Veilig Thuis, by the answers.</summary>
    public int Verhuisd;

    public int Geaccepteerd => Besloten.Values.Count(b => b == "geaccepteerd");
}

/// <summary>A child whose onderzoek has been concluded: it can be offered.</summary>
internal sealed record Kind(string Melding, string Traject);

/// <summary>What Veilig Thuis, the RvdK, the GI and the gemeente do for children, up to the GI that watches over a child.</summary>
internal sealed class Belasting(Klant klant, Func<string, string, Task<string>> zaakVan)
{
    public const string VeiligThuis = "00000001001299757001";
    public const string AnderVeiligThuis = "00000001001299757002";
    public const string Regio = "00000001813300000000";
    public const string Raad = "00000001003214345000";
    public const string Gi = "00000001003300000000";
    public const string AndereGi = "00000001003300000001";
    public const string Gemeente = "00000001002564440000";
    public const int KinderenPerMelding = 5;

    private static readonly object Beoordeling = new { instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" };

    /// <summary>Here a case goes on the moment that it was accepted: the former holder may not have seen that yet.</summary>
    private static readonly Func<JsonNode, bool> NogNietGezien = Klant.Regel("WieEenKindKreegDraagtHetOverAlsDeVorigeDatWeet");

    private readonly Dictionary<string, string> professionals = [];
    private int beurt;

    /// <summary>The time of the chain: nothing is said to have happened later, and of the GI nothing before it had the measure.</summary>
    public required DateTimeOffset Nu { get; set; }

    public async Task Begin(Deelverslag verslag)
    {
        foreach (var (wie, dienst, naam) in new[] { (AnderVeiligThuis, "melding", "A. Mulder"), (Raad, "raadsonderzoek", "N. de Vries"), (Gi, "maatregel", "J. Hoekstra"), (AndereGi, "maatregel", "P. Willems"), (Gemeente, "toeleiding", "F. el Idrissi") })
            professionals[wie] = (await klant.Doe(verslag, wie, $"/{dienst}/v1/professionals", new { naam, functie = "medewerker" }))["id"]!.GetValue<string>();
    }

    /// <summary>Children up to the conclusion of the onderzoek of Veilig Thuis.</summary>
    public async Task<IReadOnlyList<Kind>> Onderzocht(Deelverslag verslag, int aantal)
    {
        var antwoord = await klant.Doe(verslag, VeiligThuis, "/melding/v1/meldingen", new
        {
            ontvangenOp = Nu.AddDays(-1),
            melder = new { soort = "professional", naam = "T. Bakker", functie = "huisarts" },
            kinderen = Enumerable.Range(1, aantal).Select(k => new { naam = $"Kind {k}", geboortedatum = "2018-04-12", zorgen = "Komt vaak zonder eten op school." }),
        });
        var melding = antwoord["id"]!.GetValue<string>();
        var trajecten = antwoord["trajecten"]!.AsArray().Select(t => t!["traject"]!.GetValue<string>()).ToList();
        trajecten.ForEach(verslag.Trajecten.Add);
        var beoordelingen = trajecten.Select(traject => new { traject, instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" });
        await klant.Doe(verslag, VeiligThuis, $"/melding/v1/meldingen/{melding}/triages", new { besluit = "onderzoek", beoordelingen });
        await klant.Doe(verslag, VeiligThuis, $"/melding/v1/meldingen/{melding}/onderzoeken", new { });
        foreach (var traject in trajecten)
            await klant.Doe(verslag, VeiligThuis, $"/melding/v1/meldingen/{melding}/onderzoeksconclusies", new { traject, bevestigd = true, vrijwilligMogelijk = false, toelichting = "De ouders weigeren hulp." });
        return [.. trajecten.Select(t => new Kind(melding, t))];
    }

    /// <summary>
    /// A melding and all its handovers: of one child up to the GI and on to another, of the others to the RvdK and the gemeente; some are turned down first. Of one
    /// something is asked and told before; of one an offer is taken back first, of one the region ends it first; one goes to another Veilig Thuis.
    /// </summary>
    public async Task Melding(Deelverslag verslag)
    {
        var keer = Interlocked.Increment(ref beurt);
        var kinderen = await Onderzocht(verslag, KinderenPerMelding);
        foreach (var (i, kind) in kinderen.Index())
        {
            switch (i)
            {
                case 1: await MetVragen(verslag, kind); continue;
                case 2: await TrekIn(verslag, kind); break;
                case 3: await LaatBeeindigen(verslag, kind); break;
                case 4: await Verhuis(verslag, kind); continue;
            }

            await NaarRaadEnGemeente(verslag, kind, legTerug: i == keer % (2 * KinderenPerMelding));
            if (i != 0) continue;
            await TotUitspraak(verslag, kind);
            await NaarGi(verslag, kind);
            await NaarAndereGi(verslag, kind);
        }
    }

    /// <summary>The receiver asks, the sender answers, they talk, and the sender stays available.</summary>
    private async Task MetVragen(Deelverslag verslag, Kind kind)
    {
        await Besluit(verslag, Gemeente, await Biedaan(verslag, kind, "zicht-tijdens-raadsonderzoek", Gemeente));
        var overdracht = await Biedaan(verslag, kind, "verzoek-tot-onderzoek", Raad);
        var (bijVt, bijRaad) = ($"/melding/v1/overdrachten/{overdracht}", $"/raadsonderzoek/v1/overdrachten/{overdracht}");
        await klant.Doe(verslag, Raad, bijRaad + "/vragen", new { door = professionals[Raad], tekst = "Is er met school gesproken?" }, Klant.Onbekend);
        await klant.Doe(verslag, VeiligThuis, bijVt + "/aanvullingen", new { vraag = 1, tekst = "Ja, op 2 maart." }, Klant.Regel("EenAanvullingAntwoordtOpEenVraag"));
        await klant.Doe(verslag, Raad, bijRaad + "/gesprekken", new { stand = "gehouden", op = Nu, door = professionals[Raad] });
        await Besluit(verslag, Raad, overdracht);
        await klant.Doe(verslag, VeiligThuis, bijVt + "/nazorgafspraken", new { tot = "2026-06-01" });
    }

    /// <summary>An offer that the sender takes back; afterwards the child can be offered anew.</summary>
    private async Task TrekIn(Deelverslag verslag, Kind kind)
    {
        var overdracht = await Biedaan(verslag, kind, "verzoek-tot-onderzoek", Raad);
        await klant.Doe(verslag, VeiligThuis, $"/melding/v1/overdrachten/{overdracht}/intrekkingswensen", new { reden = "vergissing" });
        await klant.Zie(VeiligThuis, $"/melding/v1/overdrachten/{overdracht}", o => o["toestand"]!.GetValue<string>() == "ingetrokken");
        verslag.Besloten[overdracht] = "ingetrokken";
    }

    /// <summary>An offer that the region ends, whether the receiver has it already or not; the child can be offered anew at once.</summary>
    private async Task LaatBeeindigen(Deelverslag verslag, Kind kind)
    {
        var overdracht = await Biedaan(verslag, kind, "verzoek-tot-onderzoek", Raad);
        await klant.Doe(verslag, Regio, $"/melding/v1/overdrachten/{overdracht}/gedwongen-einden", new { reden = "organisatie-opgeheven" });
        verslag.Besloten[overdracht] = "beeindigd";
    }

    /// <summary>A child that goes to another Veilig Thuis: both sides of the handover are in one service.</summary>
    private async Task Verhuis(Deelverslag verslag, Kind kind)
    {
        var verzoek = new { traject = kind.Traject, veiligThuis = AnderVeiligThuis, inhoud = Inhoud("Ga verder met deze melding.") };
        var overdracht = Aangeboden(verslag, await klant.Doe(verslag, VeiligThuis, $"/melding/v1/meldingen/{kind.Melding}/overdrachten-veilig-thuis", verzoek), "overdracht");
        await Besluit(verslag, AnderVeiligThuis, overdracht);
        Interlocked.Increment(ref verslag.Verhuisd);
    }

    /// <summary>Offers one kind of handover of a child.</summary>
    public async Task<string> Biedaan(Deelverslag verslag, Kind kind, string soort, string naar, Func<JsonNode, bool>? nogNiet = null)
    {
        var verzoek = new { soort, traject = kind.Traject, naar, grondslag = "verzoek-tot-onderzoek", inhoud = Inhoud("Onderzoek of een maatregel nodig is.") };
        return Aangeboden(verslag, await klant.Doe(verslag, VeiligThuis, $"/melding/v1/meldingen/{kind.Melding}/overdrachten", verzoek, nogNiet), "overdracht");
    }

    /// <summary>A named person of the receiver decides, as soon as the offer has come in.</summary>
    public async Task Besluit(Deelverslag verslag, string wie, string overdracht, bool legTerug = false)
    {
        var verzoek = new { besluit = legTerug ? "teruggelegd" : "geaccepteerd", door = professionals[wie], reden = legTerug ? "verkeerde-organisatie" : null };
        await klant.Doe(verslag, wie, $"/{Dienst(wie)}/v1/overdrachten/{overdracht}/besluiten", verzoek, Klant.Onbekend);
        verslag.Besloten[overdracht] = verzoek.besluit;
    }

    /// <summary>Waits until the sender has seen the acceptance.</summary>
    public Task ZieGeaccepteerd(string wie, string overdracht) =>
        klant.Zie(wie, $"/{Dienst(wie)}/v1/overdrachten/{overdracht}", o => o["toestand"]!.GetValue<string>() == "geaccepteerd");

    public async Task NaarRaadEnGemeente(Deelverslag verslag, Kind kind, bool legTerug)
    {
        var antwoord = await klant.Doe(
            verslag,
            VeiligThuis,
            $"/melding/v1/meldingen/{kind.Melding}/verzoeken-tot-onderzoek",
            new { traject = kind.Traject, raad = Raad, gemeente = Gemeente, inhoud = Inhoud("Onderzoek of een maatregel nodig is.") });
        var (regie, zicht) = (Aangeboden(verslag, antwoord, "procesregie"), Aangeboden(verslag, antwoord, "zichtOpVeiligheid"));
        await Besluit(verslag, Gemeente, zicht);
        await Besluit(verslag, Raad, regie, legTerug);
        if (!legTerug) return;
        await Besluit(verslag, Raad, await Biedaan(verslag, kind, "verzoek-tot-onderzoek", Raad, Klant.Regel("EenToekenningStaatInHoogstensEenAanbod")));
    }

    /// <summary>The raadsonderzoek up to the zitting.</summary>
    public async Task TotUitspraak(Deelverslag verslag, Kind kind)
    {
        var onderzoek = "/raadsonderzoek/v1/onderzoeken/" + await zaakVan("raadsonderzoek", kind.Traject);
        await klant.Doe(verslag, Raad, onderzoek + "/startmeldingen", new { zichtOpVeiligheid = new { organisatie = Gemeente, toereikend = true } });
        await klant.Doe(verslag, Raad, onderzoek + "/besluiten", new { besluit = "verzoek-ots", motivering = "De ontwikkeling wordt ernstig bedreigd." });
        await klant.Doe(verslag, Raad, onderzoek + "/verzoekschriften", new { besprokenMetJeugdige = "Besproken op school." });
        await klant.Doe(verslag, Raad, onderzoek + "/zittingen", new { jeugdigeUitgenodigd = true });
    }

    /// <summary>From the uitspraak to the GI: the measure, the message about it, and through that the zicht op veiligheid.</summary>
    /// <returns>The handover of the procesregie to the GI.</returns>
    public async Task<string> NaarGi(Deelverslag verslag, Kind kind)
    {
        var antwoord = await klant.Doe(verslag, Raad, $"/raadsonderzoek/v1/onderzoeken/{await zaakVan("raadsonderzoek", kind.Traject)}/uitspraken", new
        {
            uitkomst = "ots",
            zaaknummer = "C/10/700001 / JE RK 26-1001",
            motivering = "De ouders laten geen hulp toe.",
            ots = new { ingaandOp = "2026-03-17", tot = "2027-03-17", gi = Gi, inhoud = Maatregelinhoud() },
        }, NogNietGezien);
        var (regie, bericht) = (Aangeboden(verslag, antwoord, "procesregie"), Aangeboden(verslag, antwoord, "bericht"));
        await Besluit(verslag, Gi, regie);
        await Besluit(verslag, Gemeente, bericht);
        var zicht = Aangeboden(
            verslag, await klant.Doe(verslag, Gemeente, $"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten", new { inhoud = Inhoud("Neem het zicht op de veiligheid over.") }, NogNietGezien), "overdracht");
        await Besluit(verslag, Gi, zicht);
        return regie;
    }

    /// <summary>The kinderrechter replaces the GI: both sides of the handover are in one service.</summary>
    private async Task NaarAndereGi(Deelverslag verslag, Kind kind)
    {
        var verzoek = new { gi = AndereGi, op = Nu, inhoud = Maatregelinhoud() };
        var antwoord = await klant.Doe(verslag, Gi, $"/maatregel/v1/maatregelen/{await zaakVan("maatregel", kind.Traject)}/overdrachten-gi", verzoek, NogNietGezien);
        await Besluit(verslag, AndereGi, Aangeboden(verslag, antwoord, "overdracht"));
    }

    private static string Aangeboden(Deelverslag verslag, JsonObject antwoord, string veld)
    {
        var overdracht = antwoord[veld]!.GetValue<string>();
        verslag.Aangeboden.Add(overdracht);
        return overdracht;
    }

    private static string Dienst(string wie) => wie switch { VeiligThuis or AnderVeiligThuis => "melding", Raad => "raadsonderzoek", Gi or AndereGi => "maatregel", _ => "toeleiding" };

    private static JsonObject Inhoud(string vraag) => new()
    {
        ["reden"] = "Kindermishandeling vastgesteld; vader weigert hulp.",
        ["vraag"] = vraag,
        ["feiten"] = new JsonArray(new JsonObject { ["tekst"] = "Blauwe plekken op beide armen.", ["bron"] = "huisarts", ["datum"] = "2026-02-12" }),
        ["veiligheidsbeoordeling"] = System.Text.Json.JsonSerializer.SerializeToNode(Beoordeling),
    };

    private static JsonObject Maatregelinhoud()
    {
        var inhoud = Inhoud("Voer de maatregel uit.");
        inhoud["documenten"] = new JsonArray([.. new[] { "uitspraak", "raadsrapport", "onderzoek-veilig-thuis" }.Select(soort =>
            new JsonObject { ["titel"] = soort, ["verwijzing"] = $"https://rechtbank.example/{soort}/1", ["soort"] = soort })]);
        inhoud["ingelicht"] = new JsonArray("jeugdige", "ouders");
        return inhoud;
    }
}
