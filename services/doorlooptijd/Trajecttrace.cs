using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>
/// The trace of one traject, made from its facts alone: every step with its waiting and working days, every handover, who held what.
/// Facts are paired by what they are about, not by when they came in.
/// </summary>
internal static class Trajecttrace
{
    /// <param name="traject">The traject.</param>
    /// <param name="feiten">Its facts, in any order.</param>
    /// <param name="kalender">The legal calendar.</param>
    /// <param name="nu">Domain time: what has not ended counts up to now.</param>
    public static Trajectweergave Bouw(Guid traject, IReadOnlyCollection<(string Dienst, Feit Feit)> feiten, Kalender kalender, DateTimeOffset nu)
    {
        // Within one service the position is the order; between services nothing is concluded from order.
        var per = feiten.OrderBy(f => f.Dienst, StringComparer.Ordinal).ThenBy(f => f.Feit.Positie).Select(f => f.Feit).ToLookup(f => f.Soort);
        var vandaag = Amsterdam.Datum(nu);
        var stappen = Stappen(per, kalender, vandaag).OrderBy(s => s.Van).ThenBy(s => s.Schakel, StringComparer.Ordinal).ToList();
        var begin = per["melding-geregistreerd"].Select(f => f.Als<MeldingGeregistreerd>().OntvangenOp).Order().Cast<DateTimeOffset?>().FirstOrDefault();
        return new Trajectweergave
        {
            Traject = traject,
            GeteldeDagen = begin is { } b ? vandaag.DayNumber - Amsterdam.Datum(b).DayNumber : 0,
            RechtbankDagen = 0,
            KetenUiterlijk = begin is { } v ? Ketentermijn.Uiterlijk(kalender, Termijncatalogus.Standaard, Ketenstart.Melding, Amsterdam.Datum(v)).Uiterlijk : null,
            HelpGestart = null,
            Stappen = stappen,
            Overdrachten = Overdrachten(per),
            Procesregie = Houders(per, Register.Procesregie, begin),
            ZichtOpVeiligheid = Houders(per, Register.ZichtOpVeiligheid, begin),
        };
    }

    private static IEnumerable<Stap> Stappen(ILookup<string, Feit> per, Kalender kalender, DateOnly vandaag)
    {
        foreach (var feit in per["melding-geregistreerd"])
        {
            var melding = feit.Als<MeldingGeregistreerd>();
            var triage = per["melding-getrieerd"].FirstOrDefault(f => f.Als<MeldingGetrieerd>().Melding == melding.Melding);
            yield return Stap("melding", "triage", melding.OntvangenOp, null, triage?.GebeurdOp, "VT-TRIAGE", melding.OntvangenOp);
            if (triage is null || triage.Als<MeldingGetrieerd>().Besluit != "onderzoek") continue;
            var start = per["vt-onderzoek-gestart"].FirstOrDefault(f => f.Als<VtOnderzoekGestart>().Melding == melding.Melding);
            var conclusie = per["vt-onderzoek-afgerond"].FirstOrDefault(f => f.Als<VtOnderzoekAfgerond>().Melding == melding.Melding);
            yield return Stap("melding", "onderzoek", triage.GebeurdOp, start?.GebeurdOp, conclusie?.GebeurdOp, "VT-ONDERZOEK", triage.GebeurdOp);
        }

        if (Vervolg() is { } vervolg) yield return vervolg;

        // A child waits for its verzoek once, however many meldingen lead to it.
        var eerste = per["vt-onderzoek-afgerond"].Where(f => f.Als<VtOnderzoekAfgerond>() is { Bevestigd: true, VrijwilligMogelijk: false }).Select(f => (DateTimeOffset?)f.GebeurdOp).Min();
        if (eerste is { } vanaf)
        {
            foreach (var (van, tot) in Verzoekwachten(per, vanaf)) yield return Stap("melding", "verzoek", van, null, tot, null, van);
        }

        foreach (var feit in per["verzoek-ontvangen"])
        {
            var onderzoek = feit.Als<VerzoekOntvangen>().Onderzoek;
            var vervallen = per["verzoek-vervallen"].FirstOrDefault(f => f.Als<VerzoekVervallen>().Onderzoek == onderzoek);
            if (vervallen is not null)
            {
                yield return Stap("raadsonderzoek", "verzoek " + vervallen.Als<VerzoekVervallen>().Reden, feit.GebeurdOp, null, vervallen.GebeurdOp, null, feit.GebeurdOp);
                continue;
            }

            var start = per["raadsonderzoek-gestart"].FirstOrDefault(f => f.Als<RaadsonderzoekGestart>().Onderzoek == onderzoek);
            yield return Stap("raadsonderzoek", "start", feit.GebeurdOp, null, start?.GebeurdOp, "RVDK-START", feit.GebeurdOp);
            if (start is null) continue;
            var besluit = per["raadsbesluit-genomen"].FirstOrDefault(f => f.Als<RaadsbesluitGenomen>().Onderzoek == onderzoek);
            yield return Stap("raadsonderzoek", "onderzoek", start.GebeurdOp, start.GebeurdOp, besluit?.GebeurdOp, "RVDK-TOTAAL", feit.GebeurdOp);
        }

        // The last that Veilig Thuis recorded leads to no onderzoek and no verzoek, and it still has the child: that is a wait too, until
        // somebody takes the procesregie over.
        Stap? Vervolg()
        {
            var laatste = per["melding-geregistreerd"].Concat(per["melding-getrieerd"]).Concat(per["vt-onderzoek-gestart"]).Concat(per["vt-onderzoek-afgerond"]).MaxBy(f => f.GebeurdOp);
            var eindigt = laatste?.Soort switch
            {
                "melding-getrieerd" => laatste.Als<MeldingGetrieerd>().Besluit != "onderzoek",
                "vt-onderzoek-afgerond" => laatste.Als<VtOnderzoekAfgerond>() is not { Bevestigd: true, VrijwilligMogelijk: false },
                _ => false,
            };
            if (!eindigt) return null;
            var over = per["toekenning-ontstaan"]
                .Where(f => f.GebeurdOp >= laatste!.GebeurdOp && f.Als<ToekenningOntstaan>() is { Register: Register.Procesregie, Vorige: not null })
                .Select(f => (DateTimeOffset?)f.GebeurdOp).Min();
            return Stap("melding", "vervolg", laatste!.GebeurdOp, null, over, null, laatste.GebeurdOp);
        }

        // From `van` the child waits, from `werk` somebody works on it; without `werk` all of it is waiting.
        Stap Stap(string schakel, string stap, DateTimeOffset van, DateTimeOffset? werk, DateTimeOffset? tot, string? termijn, DateTimeOffset geteldVanaf)
        {
            var eind = tot is { } t ? Amsterdam.Datum(t) : vandaag;
            var grens = werk is { } w ? Amsterdam.Datum(w) : eind;
            DateOnly? uiterlijk = null;
            var oordeel = tot is null ? "loopt" : "geen-termijn";
            if (termijn is not null)
            {
                var begin = Amsterdam.Datum(geteldVanaf);
                uiterlijk = MitsBekend(() => kalender.Vervaldag(Termijncatalogus.Standaard.Op(termijn, begin), begin).Uiterlijk);
                if (uiterlijk is not null) oordeel = (tot is null, eind > uiterlijk) switch
                {
                    (false, false) => "op-tijd",
                    (false, true) => "te-laat",
                    (true, false) => "loopt",
                    (true, true) => "loopt-te-laat",
                };
            }

            return new Stap(schakel, stap, van, tot, grens.DayNumber - Amsterdam.Datum(van).DayNumber, eind.DayNumber - grens.DayNumber, termijn, uiterlijk, oordeel);
        }
    }

    /// <summary>
    /// The waits of a child at Veilig Thuis before its verzoek is at the RvdK: from the conclusion until the first is received, and again
    /// from each turning down or withdrawal until the next.
    /// </summary>
    private static IEnumerable<(DateTimeOffset Van, DateTimeOffset? Tot)> Verzoekwachten(ILookup<string, Feit> per, DateTimeOffset conclusie)
    {
        DateTimeOffset? van = conclusie;
        foreach (var ontvangen in per["verzoek-ontvangen"].OrderBy(f => f.GebeurdOp))
        {
            if (van is { } begin) yield return (begin, ontvangen.GebeurdOp);
            var onderzoek = ontvangen.Als<VerzoekOntvangen>().Onderzoek;
            van = per["verzoek-vervallen"].FirstOrDefault(f => f.Als<VerzoekVervallen>().Onderzoek == onderzoek)?.GebeurdOp;
        }

        if (van is { } open) yield return (open, null);
    }

    private static List<Overdrachtweergave> Overdrachten(ILookup<string, Feit> per) =>
    [
        .. per["overdracht-aangeboden"]
            .Select(feit =>
            {
                var aanbod = feit.Als<OverdrachtAangeboden>();
                var ontvangen = per["overdracht-ontvangen"].FirstOrDefault(f => f.Als<OverdrachtOntvangen>().Overdracht == aanbod.Overdracht);
                var besloten = per["overdracht-besloten"].FirstOrDefault(f => f.Als<OverdrachtBesloten>().Overdracht == aanbod.Overdracht);
                var besluit = besloten?.Als<OverdrachtBesloten>();
                return new Overdrachtweergave(
                    aanbod.Overdracht,
                    aanbod.Van,
                    aanbod.Naar,
                    aanbod.Soort,
                    string.Join(", ", aanbod.Registers.Select(r => Naam(r.Register))),
                    feit.GebeurdOp,
                    ontvangen?.GebeurdOp,
                    besluit is null ? null : Naam(besluit.Besluit),
                    besloten?.GebeurdOp,
                    besluit?.Door,
                    besluit?.Reden);
            })
            .OrderBy(o => o.Aangeboden).ThenBy(o => o.Soort, StringComparer.Ordinal),
    ];

    /// <summary>Who held a register: the chain of grants. The boundary between two lies at the acceptance; until the former holder has seen it, both are bound.</summary>
    private static List<Houder> Houders(ILookup<string, Feit> per, Register register, DateTimeOffset? begin)
    {
        var toekenningen = per["toekenning-ontstaan"].Select(f => (Feit: f, Toekenning: f.Als<ToekenningOntstaan>())).Where(t => t.Toekenning.Register == register).ToList();
        return
        [
            .. toekenningen
                .Select(t => new Houder(
                    t.Feit.Organisatie,
                    Vanaf(t.Feit, t.Toekenning),
                    toekenningen.Where(v => v.Toekenning.Vorige == t.Toekenning.Toekenning).Select(v => (DateTimeOffset?)v.Feit.GebeurdOp).FirstOrDefault(),
                    per["toekenning-vrijgegeven"].Where(v => v.Als<ToekenningVrijgegeven>().Toekenning == t.Toekenning.Toekenning).Select(v => (DateTimeOffset?)v.GebeurdOp).FirstOrDefault(),
                    t.Toekenning.Grond))
                .OrderBy(h => h.Van),
        ];

        // A melding that was recorded later but received earlier moves the begin of the traject: whoever received it had the child from then.
        DateTimeOffset Vanaf(Feit feit, ToekenningOntstaan toekenning) => toekenning.Vorige is null && begin < feit.GebeurdOp ? begin.Value : feit.GebeurdOp;
    }

    /// <summary>The due date; null where no term or calendar is known for that day, so that one odd date never costs the whole trace.</summary>
    private static DateOnly? MitsBekend(Func<DateOnly> vervaldag)
    {
        try
        {
            return vervaldag();
        }
        catch (Exception fout) when (fout is OnbekendeTermijnException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string Naam(Register register) => register == Register.Procesregie ? "procesregie" : "zicht-op-veiligheid";

    private static string Naam(Besluitsoort besluit) => besluit switch
    {
        Besluitsoort.Geaccepteerd => "geaccepteerd",
        Besluitsoort.Teruggelegd => "teruggelegd",
        _ => "ingetrokken",
    };
}
