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
    public const string RegioNoord = "00000001813300000000";
    public const string RegioZuid = "00000001813300000001";
}

/// <summary>A child in a melding; the name and BSN are nobody else's.</summary>
public sealed record Kind(Guid Traject, string Naam, string Bsn);

/// <summary>A melding of Veilig Thuis Noord.</summary>
public sealed record Meldingszaak(Guid Id, IReadOnlyList<Kind> Kinderen);

/// <summary>The two handovers of a verzoek tot onderzoek.</summary>
public sealed record Verzoekzaak(Guid Procesregie, Guid ZichtOpVeiligheid);

/// <summary>A child of which help has started: its cases at the GI, the gemeente and the aanbieder, and the handovers on the way.</summary>
public sealed record Hulpzaak(Guid Onderzoek, Guid Maatregel, Guid RegieNaarGi, Guid Bericht, Guid ZichtNaarGi, Guid Hulpvraag, Guid Bepaling, Guid Aanmelding, Guid Aanmeldoverdracht);

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

    public Task<Meldingszaak> Meld(int kinderen = 1) => Meld([.. Enumerable.Range(0, kinderen).Select(_ => Kind())]);

    private async Task<Meldingszaak> Meld(List<Dictionary<string, object?>> over)
    {
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
    public async Task<Meldingszaak> TotOnderzocht(int kinderen = 1) => await Onderzoek(await Meld(kinderen));

    /// <summary>The same again for one more melding about the same children.</summary>
    public async Task<Meldingszaak> TotOnderzocht(Meldingszaak eerder) => await Onderzoek(await Meld([.. eerder.Kinderen.Select(k => new Dictionary<string, object?>
    {
        ["naam"] = k.Naam, ["bsn"] = k.Bsn, ["geboortedatum"] = "2018-04-12", ["zorgen"] = "Geheime zorgen, opnieuw.",
    })]));

    /// <summary>Triage, onderzoek and for every child a conclusion.</summary>
    public async Task<Meldingszaak> Onderzoek(Meldingszaak melding)
    {
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

    /// <summary>The content of an offer with what a measure requires besides.</summary>
    public static object InhoudBijMaatregel { get; } = new
    {
        reden = "Geheime reden van de maatregel.",
        vraag = "Voer de maatregel uit.",
        feiten = new[] { new { tekst = "Het kind was zes weken niet op school.", bron = "leerplichtambtenaar", datum = "2026-02-20" } },
        veiligheidsbeoordeling = new { instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig", toelichting = (string?)null },
        documenten = new[] { "uitspraak", "raadsrapport", "onderzoek-veilig-thuis" }.Select(s => new { titel = "Stuk", verwijzing = "https://stukken.example/" + s, soort = s }),
        ingelicht = new[] { "jeugdige", "ouders" },
    };

    /// <summary>A new professional of an organisation that receives.</summary>
    public async Task<Guid> Professional(string organisatie, string dienst = "raadsonderzoek", string? skjNummer = null) =>
        (await poort.Als(organisatie, Rollen.Beheer).Post($"/{dienst}/v1/professionals", new { naam = "N. de Vries", functie = "medewerker", skjNummer })).Met(201)["id"]!.GetValue<Guid>();

    /// <summary>From the offered verzoek to an onderzoek that has started: Raad Noord and Waterrijk have accepted.</summary>
    public async Task<Guid> TotInOnderzoek(Verzoekzaak verzoek)
    {
        await poort.Rust();
        (await Besluit(verzoek.Procesregie, await Professional(Oin.RaadNoord), accepteert: true)).Met(201);
        await Aanvaard(Oin.Waterrijk, "toeleiding", verzoek.ZichtOpVeiligheid);
        var onderzoek = Id.Afgeleid(verzoek.Procesregie, "raadsonderzoek");
        await Raadsstap(onderzoek, "startmeldingen", new { zichtOpVeiligheid = new { organisatie = Oin.Waterrijk, toereikend = true } });
        return onderzoek;
    }

    /// <summary>From the offered verzoek to the uitspraak: Raad Noord and Waterrijk have accepted, and a GI has been charged.</summary>
    public async Task<(Guid Onderzoek, Guid RegieNaarGi, Guid Bericht)> TotUitspraak(Verzoekzaak verzoek, string gi = Oin.GiNoord)
    {
        var onderzoek = await TotInOnderzoek(verzoek);
        var (regie, bericht) = await VanOnderzoekTotUitspraak(onderzoek, gi);
        return (onderzoek, regie, bericht);
    }

    /// <summary>From an onderzoek that has started to the uitspraak.</summary>
    public async Task<(Guid RegieNaarGi, Guid Bericht)> VanOnderzoekTotUitspraak(Guid onderzoek, string gi = Oin.GiNoord)
    {
        await VanOnderzoekTotZitting(onderzoek);
        return await DoeUitspraak(onderzoek, gi);
    }

    /// <summary>From an onderzoek that has started to the session at the court.</summary>
    public async Task VanOnderzoekTotZitting(Guid onderzoek)
    {
        await Raadsstap(onderzoek, "besluiten", new { besluit = "verzoek-ots", motivering = "Geheime motivering." });
        await Raadsstap(onderzoek, "verzoekschriften", new { besprokenMetJeugdige = "Geheime reactie." });
        await Raadsstap(onderzoek, "zittingen", new { jeugdigeUitgenodigd = true });
    }

    /// <summary>The Raad records the uitspraak.</summary>
    public async Task<(Guid RegieNaarGi, Guid Bericht)> DoeUitspraak(Guid onderzoek, string gi = Oin.GiNoord)
    {
        var uitspraak = await Raadsstap(onderzoek, "uitspraken", Uitspraak(gi));
        await poort.Rust();
        return (uitspraak["procesregie"]!.GetValue<Guid>(), uitspraak["bericht"]!.GetValue<Guid>());
    }

    /// <summary>Raad Noord tells a GI that a measure may come.</summary>
    public async Task<Guid> KondigAan(Guid onderzoek, string gi = Oin.GiNoord)
    {
        var aankondiging = (await Raadsstap(onderzoek, "aankondigingen", new { ontvanger = gi }))["aankondiging"]!.GetValue<Guid>();
        await poort.Rust();
        return aankondiging;
    }

    private async Task<Antwoord> Raadsstap(Guid onderzoek, string stap, object inhoud) => (await poort.Als(Oin.RaadNoord).Post($"/raadsonderzoek/v1/onderzoeken/{onderzoek}/{stap}", inhoud)).Met(201);

    /// <summary>A body of an uitspraak.</summary>
    public static object Uitspraak(string gi = Oin.GiNoord) => new
    {
        uitkomst = "ots",
        zaaknummer = "C/10/1",
        motivering = "Geheime motivering van de rechter.",
        ots = new { ingaandOp = "2026-03-17", tot = "2027-03-17", gi, inhoud = InhoudBijMaatregel },
    };

    /// <summary>The whole way: a child of which fitting help has started at De Brug.</summary>
    public async Task<Hulpzaak> TotHulp(Verzoekzaak verzoek)
    {
        var (onderzoek, regie, bericht) = await TotUitspraak(verzoek);
        var (maatregel, zicht) = await VanUitspraakTotKoers(regie, bericht);
        var bepaling = await BepaalHulp(maatregel);

        await Aanvaard(Oin.Waterrijk, "toeleiding", bepaling);
        var hulpvraag = Id.Afgeleid(bepaling, "hulpvraag");
        await Stap(Oin.Waterrijk, $"/toeleiding/v1/hulpvragen/{hulpvraag}/overleggen", new { verslag = "Geheime afwegingen." });
        await Stap(Oin.Waterrijk, $"/toeleiding/v1/hulpvragen/{hulpvraag}/beschikkingen", new { kenmerk = "JH-1" });
        var overdracht = (await Stap(Oin.Waterrijk, $"/toeleiding/v1/hulpvragen/{hulpvraag}/aanmeldingen", new { aanbieder = Oin.DeBrug, inhoud = Inhoud }))["overdracht"]!.GetValue<Guid>();
        await poort.Rust();

        await Aanvaard(Oin.DeBrug, "toeleiding", overdracht);
        var aanmelding = Id.Afgeleid(overdracht, "aanmelding");
        await Stap(Oin.DeBrug, $"/toeleiding/v1/aanmeldingen/{aanmelding}/intakes", new { verslag = "Geheime indrukken." });
        await Stap(Oin.DeBrug, $"/toeleiding/v1/aanmeldingen/{aanmelding}/startmeldingen", new { soort = "zoals-bepaald" });
        await poort.Rust();
        return new Hulpzaak(onderzoek, maatregel, regie, bericht, zicht, hulpvraag, bepaling, aanmelding, overdracht);
    }

    /// <summary>GI Noord accepts the measure and gets the zicht of Waterrijk, and settles the koers.</summary>
    public async Task<(Guid Maatregel, Guid ZichtNaarGi)> VanUitspraakTotKoers(Guid regie, Guid bericht)
    {
        var beschermer = await Aanvaard(Oin.GiNoord, "maatregel", regie, "110012345");
        await Aanvaard(Oin.Waterrijk, "toeleiding", bericht);
        var zicht = (await Stap(Oin.Waterrijk, $"/toeleiding/v1/overdrachten/{bericht}/zichtoverdrachten", new { inhoud = Inhoud }))["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        await Aanvaard(Oin.GiNoord, "maatregel", zicht);

        var maatregel = Id.Afgeleid(regie, "maatregel");
        await Stap(Oin.GiNoord, $"/maatregel/v1/maatregelen/{maatregel}/jeugdbeschermers", new { jeugdbeschermer = beschermer });
        await Stap(Oin.GiNoord, $"/maatregel/v1/maatregelen/{maatregel}/contacten", new { met = new[] { "jeugdige", "ouders-met-gezag" }, verslag = "Geheime indrukken." });
        await Stap(Oin.GiNoord, $"/maatregel/v1/maatregelen/{maatregel}/koersen", new { doelen = new[] { "Geheime doelen." }, nodigeHulp = new[] { "Geheime hulp." } });
        return (maatregel, zicht);
    }

    /// <summary>GI Noord determines help, and Waterrijk has it.</summary>
    public async Task<Guid> BepaalHulp(Guid maatregel)
    {
        var bepaling = (await Stap(Oin.GiNoord, $"/maatregel/v1/maatregelen/{maatregel}/bepalingen-jeugdhulp", Bepaling()))["overdracht"]!.GetValue<Guid>();
        await poort.Rust();
        return bepaling;
    }

    private async Task<Antwoord> Stap(string organisatie, string pad, object inhoud) => (await poort.Als(organisatie).Post(pad, inhoud)).Met(201);

    /// <summary>A body of a bepaling jeugdhulp.</summary>
    public static object Bepaling() => new
    {
        gemeente = Oin.Waterrijk,
        hulp = new { omschrijving = "Geheime hulp.", doel = "Het is thuis veilig.", omvang = (string?)null, voor = "gezin" },
        inhoud = Inhoud,
    };

    /// <summary>A named person accepts what was offered; gives who.</summary>
    public async Task<Guid> Aanvaard(string organisatie, string dienst, Guid overdracht, string? skjNummer = null)
    {
        var door = await Professional(organisatie, dienst, skjNummer);
        (await poort.Als(organisatie).Post($"/{dienst}/v1/overdrachten/{overdracht}/besluiten", new { besluit = "geaccepteerd", door })).Met(201);
        await poort.Rust();
        return door;
    }

    /// <summary>Raad Noord decides on an offer that it has received.</summary>
    public Task<Antwoord> Besluit(Guid overdracht, Guid door, bool accepteert) => poort.Als(Oin.RaadNoord).Post(
        $"/raadsonderzoek/v1/overdrachten/{overdracht}/besluiten",
        accepteert ? new { besluit = "geaccepteerd", door } : new { besluit = "teruggelegd", door, reden = "verkeerde-organisatie" });

    /// <summary>Veilig Thuis Noord wishes to take an offer back.</summary>
    public Task<Antwoord> TrekIn(Guid overdracht, string? ifMatch = null) =>
        vt.Post($"/melding/v1/overdrachten/{overdracht}/intrekkingswensen", new { reden = "vergissing" }, ifMatch: ifMatch);
}
