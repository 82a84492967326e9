using System.Reflection;
using System.Text.Json;
using Keten.Contracts;
using Keten.Termijnen;

namespace Keten.Doorlooptijden;

/// <summary>
/// The trace of one traject, made from its facts alone: every step with its waiting and working days, every handover, who held what.
/// Facts are paired by what they are about, not by when they came in.
/// </summary>
internal static class Trajecttrace
{
    private static readonly Dictionary<string, (Type Type, PropertyInfo[] Verplicht)> Vormen = typeof(Feit).Assembly.GetTypes()
        .Where(t => t.GetCustomAttribute<FeitsoortAttribute>() is not null)
        .ToDictionary(t => t.GetCustomAttribute<FeitsoortAttribute>()!.Soort, t => (t, Verplicht(t)));

    /// <param name="traject">The traject.</param>
    /// <param name="feiten">Its facts, in any order.</param>
    /// <param name="kalender">The legal calendar.</param>
    /// <param name="nu">Domain time: what has not ended counts up to now.</param>
    public static Trajectweergave Bouw(Guid traject, IReadOnlyCollection<(string Dienst, Feit Feit)> feiten, Kalender kalender, DateTimeOffset nu)
    {
        // Within one service the position is the order; between services nothing is concluded from order.
        var leesbaar = feiten.Where(f => IsLeesbaar(f.Feit)).ToList();
        var per = MetGevolg(Gecorrigeerd(leesbaar.OrderBy(f => f.Dienst, StringComparer.Ordinal).ThenBy(f => f.Feit.Positie).Select(f => f.Feit)).ToLookup(f => f.Soort));
        var vandaag = Amsterdam.Datum(nu);
        var stappen = Stappen(traject, per, kalender, vandaag).OrderBy(s => s.Van).ThenBy(s => s.Schakel, StringComparer.Ordinal).ThenBy(s => s.Tot ?? DateTimeOffset.MaxValue).ToList();
        var (start, begin) = Begin(per);
        var (hulp, zonderHulp) = (PassendeHulp(per), ZonderHulp(per));
        var rechtbank = Rechtbankdagen(per, vandaag);
        var uiterlijk = begin is { } v && zonderHulp is null
            ? MitsBekend(() => Ketentermijn.Uiterlijk(kalender, Termijncatalogus.Standaard, start, Amsterdam.Datum(v), start == Ketenstart.Uitspraak ? 0 : rechtbank))
            : null;
        var laatste = (hulp ?? zonderHulp) is { } einde ? Amsterdam.Datum(einde) : vandaag;
        var overdrachten = Overdrachten(per);
        var verwacht = uiterlijk is not null && hulp is null && begin is { } eerste ? MitsBekend(() => Ketenbudget.Verwacht(stappen, kalender, Amsterdam.Datum(eerste), vandaag)) : null;
        return new Trajectweergave
        {
            Traject = traject,
            Toestand = Toestand(per, hulp),
            Begonnen = begin,
            GeteldeDagen = begin is { } b ? Math.Max(0, laatste.DayNumber - Amsterdam.Datum(b).DayNumber - rechtbank) : 0,
            RechtbankDagen = rechtbank,
            NominaleDagen = 7 * Ketentermijn.NominaleWeken(start),
            KetenUiterlijk = uiterlijk?.Uiterlijk,
            KetenAfleiding = uiterlijk?.Afleiding(),
            KetenOordeel = uiterlijk is null ? hulp is null && zonderHulp is null ? "loopt" : "geen-termijn" : ContractJson.Naam(Termijnboek.Beoordeel(hulp is not null, laatste > uiterlijk.Uiterlijk, toegelicht: false)),
            VerwachtOp = verwacht?.Op,
            VerwachtAfleiding = verwacht?.Afleiding,
            Verbruik = begin is { } vanaf ? Ketenbudget.Verbruik(per, stappen, start, Amsterdam.Datum(vanaf), laatste, vandaag) : [],
            HelpGestart = hulp,
            Stappen = stappen,
            Overdrachten = overdrachten,
            KerenTeruggelegd = overdrachten.Count(o => o.Besluit == "teruggelegd" && Overdrachtsoort.Zoek(o.Soort) is { GaatOmHetKind: true }),
            KerenDoorgegeven = overdrachten.Count(o => o.Besluit == "geaccepteerd" && Overdrachtsoort.Zoek(o.Soort) is { IsBinnenSchakel: true }),
            Procesregie = Houders(per, Register.Procesregie, begin),
            ZichtOpVeiligheid = Houders(per, Register.ZichtOpVeiligheid, begin),
            Belast = [.. per["uitspraak-gedaan"].Where(f => f.Als<UitspraakGedaan>().Gi is not null).SelectMany(f => Beurt.Belastingen(per, f))],
            OnleesbareFeiten = feiten.Count - leesbaar.Count,
        };
    }

    /// <summary>A fact that does not say what its kind says is left out and counted: it costs nobody the rest of the traject.</summary>
    public static bool IsLeesbaar(Feit feit)
    {
        if (!Vormen.TryGetValue(feit.Soort, out var vorm)) return true; // of a kind that nothing here asks for
        try
        {
            return feit.Gegevens.Deserialize(vorm.Type, ContractJson.Opties) is { } gelezen && vorm.Verplicht.All(v => IsGevuld(v.GetValue(gelezen)));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsGevuld(object? waarde) => waarde is not null && (waarde is not System.Collections.IEnumerable lijst || lijst.Cast<object?>().All(deel => deel is not null));

    /// <summary>What a fact of this kind never leaves out. A field that is not there at all is read as null, without a word.</summary>
    private static PropertyInfo[] Verplicht(Type vorm)
    {
        var leeg = new NullabilityInfoContext();
        return [.. vorm.GetProperties().Where(p => !p.PropertyType.IsValueType && leeg.Create(p).ReadState == NullabilityState.NotNull)];
    }

    /// <summary>
    /// When fitting help had started: the first moment at which every hulpvraag that there was by then, and that was not given back, had a
    /// start that is not bridging. A child that gets one of two kinds of help still waits.
    /// </summary>
    private static DateTimeOffset? PassendeHulp(ILookup<string, Feit> per)
    {
        var vragen = per["hulpvraag-ontvangen"].Select(f => (f.Als<HulpvraagOntvangen>().Hulpvraag, Op: f.GebeurdOp))
            .Where(v => !per["hulpvraag-vervallen"].Any(f => f.Als<HulpvraagVervallen>().Hulpvraag == v.Hulpvraag)).ToList();
        var begonnen = per["hulp-gestart"].Where(f => f.Als<HulpGestart>().Soort != "overbrugging").Select(f => (Hulpvraag: Hulpvraag(f.Als<HulpGestart>().Aanmelding), Op: f.GebeurdOp)).ToList();
        return begonnen.Select(b => (DateTimeOffset?)b.Op).Order()
            .FirstOrDefault(tot => vragen.Where(v => v.Op <= tot).All(v => begonnen.Any(b => b.Op <= tot && b.Hulpvraag == v.Hulpvraag)));

        Guid? Hulpvraag(Guid aanmelding) =>
            per["aanmelding-ontvangen"].Select(f => f.Als<AanmeldingOntvangen>()).FirstOrDefault(a => a.Aanmelding == aanmelding)?.Overdracht is { } overdracht
                ? per["aanmelding-gedaan"].Select(f => f.Als<AanmeldingGedaan>()).FirstOrDefault(a => a.Overdracht == overdracht)?.Hulpvraag
                : null;
    }

    /// <summary>When it was settled that the child needs no help, only the measure; null when help is or may be needed.</summary>
    private static DateTimeOffset? ZonderHulp(ILookup<string, Feit> per)
    {
        var koersen = Beurt.Geldig(per, "koers-bepaald", f => f.Als<KoersBepaald>().Maatregel).ToList();
        return koersen.Count == 0 || per["jeugdhulp-bepaald"].Any() || per["hulpvraag-ontvangen"].Any() || koersen.Any(f => f.Als<KoersBepaald>().HulpNodig)
            ? null
            : koersen.Max(f => f.GebeurdOp);
    }

    /// <summary>Where the traject entered the chain: the first melding, else the first verzoek, else the first uitspraak.</summary>
    private static (Ketenstart Start, DateTimeOffset? Begin) Begin(ILookup<string, Feit> per)
    {
        var ontvangen = per["melding-geregistreerd"].Select(f => f.Als<MeldingGeregistreerd>().OntvangenOp).Concat(Overnames(per).Select(f => f.Als<MeldingOvergenomen>().OntvangenOp));
        if (ontvangen.Select(op => (DateTimeOffset?)op).Min() is { } melding) return (Ketenstart.Melding, melding);
        if (per["verzoek-ontvangen"].Select(f => (DateTimeOffset?)f.GebeurdOp).Min() is { } verzoek) return (Ketenstart.Verzoek, verzoek);
        return (Ketenstart.Uitspraak, per["uitspraak-gedaan"].Select(f => (DateTimeOffset?)f.GebeurdOp).Min());
    }

    /// <summary>The facts as they would have been, had each melding been registered with the moment of its last correction: whoever received it had the child from then.</summary>
    private static IEnumerable<Feit> Gecorrigeerd(IEnumerable<Feit> feiten)
    {
        var alle = feiten.ToList();
        var ontvangen = alle.Where(f => f.Soort == "melding-gecorrigeerd").Select(f => f.Als<MeldingGecorrigeerd>()).GroupBy(c => c.Melding).ToDictionary(c => c.Key, c => c.Last().OntvangenOp);
        return ontvangen.Count == 0 ? alle : alle.Select(f => f.Soort switch
        {
            "melding-geregistreerd" when f.Als<MeldingGeregistreerd>() is var m && ontvangen.TryGetValue(m.Melding, out var op) =>
                f with { GebeurdOp = op, Gegevens = JsonSerializer.SerializeToElement(m with { OntvangenOp = op }, ContractJson.Opties) },
            "toekenning-ontstaan" when f.Als<ToekenningOntstaan>() is { Grond: "melding" } t && ontvangen.TryGetValue(t.Bron, out var op) => f with { GebeurdOp = op },
            _ => f,
        });
    }

    /// <summary>The facts without those of a melding that another Veilig Thuis took over when the region had ended that: what was done there has no effect.</summary>
    private static ILookup<string, Feit> MetGevolg(ILookup<string, Feit> per)
    {
        var beeindigd = per["overdracht-beeindigd"].Select(f => f.Als<OverdrachtBeeindigd>().Overdracht).ToHashSet();
        var vervallen = per["melding-overgenomen"].Select(f => f.Als<MeldingOvergenomen>()).Where(o => beeindigd.Contains(o.Overdracht)).Select(o => o.Melding).ToHashSet();
        return vervallen.Count == 0 ? per : per.SelectMany(f => f).Where(f => Melding(f) is not { } melding || !vervallen.Contains(melding)).ToLookup(f => f.Soort);

        static Guid? Melding(Feit feit) => feit.Soort switch
        {
            "melding-overgenomen" => feit.Als<MeldingOvergenomen>().Melding,
            "melding-getrieerd" => feit.Als<MeldingGetrieerd>().Melding,
            "vt-onderzoek-gestart" => feit.Als<VtOnderzoekGestart>().Melding,
            "vt-onderzoek-afgerond" => feit.Als<VtOnderzoekAfgerond>().Melding,
            _ => null,
        };
    }

    /// <summary>The meldingen with which another Veilig Thuis went on, in the order in which that happened.</summary>
    private static IEnumerable<Feit> Overnames(ILookup<string, Feit> per) => per["melding-overgenomen"].OrderBy(f => f.GebeurdOp);

    /// <summary>Calendar days from each verzoekschrift received to its uitspraak; what still lies there counts up to today.</summary>
    private static int Rechtbankdagen(ILookup<string, Feit> per, DateOnly vandaag) => per["verzoekschrift-ingediend"].Sum(f =>
    {
        var uitspraak = per["uitspraak-gedaan"].FirstOrDefault(u => u.Als<UitspraakGedaan>().Onderzoek == f.Als<VerzoekschriftIngediend>().Onderzoek);
        return Math.Max(0, (uitspraak is null ? vandaag : Amsterdam.Datum(uitspraak.GebeurdOp)).DayNumber - Amsterdam.Datum(f.GebeurdOp).DayNumber);
    });

    /// <summary>How far the traject is, for lists.</summary>
    private static string Toestand(ILookup<string, Feit> per, DateTimeOffset? hulp) =>
        hulp is not null ? "hulp-gestart"
        : per["hulpvraag-ontvangen"].Any(f => !per["hulpvraag-vervallen"].Any(v => v.Als<HulpvraagVervallen>().Hulpvraag == f.Als<HulpvraagOntvangen>().Hulpvraag)) ? "toeleiding"
        : per["uitspraak-gedaan"].Any(f => f.Als<UitspraakGedaan>().Gi is not null) ? "maatregel"
        : per["verzoekschrift-ingediend"].Any() && !per["uitspraak-gedaan"].Any() ? "rechtbank"
        : per["verzoek-ontvangen"].Any(f => !per["verzoek-vervallen"].Any(v => v.Als<VerzoekVervallen>().Onderzoek == f.Als<VerzoekOntvangen>().Onderzoek)) ? "raadsonderzoek"
        : "melding";

    private static IEnumerable<Stap> Stappen(Guid traject, ILookup<string, Feit> per, Kalender kalender, DateOnly vandaag)
    {
        var overnames = Overnames(per).ToList();
        foreach (var feit in per["melding-geregistreerd"])
        {
            var melding = feit.Als<MeldingGeregistreerd>();
            foreach (var stap in BijVeiligThuis(melding.Melding, feit.Organisatie, melding.OntvangenOp, melding.OntvangenOp, null)) yield return stap;
        }

        foreach (var feit in overnames)
        {
            var melding = feit.Als<MeldingOvergenomen>();
            foreach (var stap in BijVeiligThuis(melding.Melding, feit.Organisatie, melding.OntvangenOp, feit.GebeurdOp, melding)) yield return stap;
        }

        foreach (var stap in Vervolg()) yield return stap;

        // A child waits for its verzoek once, however many meldingen lead to it.
        var eerste = per["vt-onderzoek-afgerond"].Where(f => f.Als<VtOnderzoekAfgerond>() is { Bevestigd: true, VrijwilligMogelijk: false }).MinBy(f => f.GebeurdOp);
        if (eerste is not null)
        {
            var verzoeken = per["verzoek-ontvangen"].Select(o => (o.GebeurdOp, per["verzoek-vervallen"].FirstOrDefault(f => f.Als<VerzoekVervallen>().Onderzoek == o.Als<VerzoekOntvangen>().Onderzoek)?.GebeurdOp));
            foreach (var (keer, (bij, van, tot)) in Wachten(eerste.GebeurdOp, verzoeken).SelectMany(w => PerVeiligThuis(eerste.Organisatie, w.Van, w.Tot)).Index())
                yield return Stap(traject, "melding", "verzoek", bij, van, null, tot, null, van, keer);
        }

        foreach (var stap in BijDeRaad()) yield return stap;
        foreach (var stap in BijDeGi()) yield return stap;
        foreach (var stap in Toeleiding()) yield return stap;

        // The steps of one melding at one Veilig Thuis, from when that has it until another goes on with it. The terms are counted as if the
        // child had not moved, and are judged where the step ends; who hands on too late was late as well.
        IEnumerable<Stap> BijVeiligThuis(Guid melding, string organisatie, DateTimeOffset ontvangen, DateTimeOffset hier, MeldingOvergenomen? zoals)
        {
            var weg = overnames.Find(f => f.Als<MeldingOvergenomen>().Vorige == melding)?.GebeurdOp;
            var triage = per["melding-getrieerd"].FirstOrDefault(f => f.Als<MeldingGetrieerd>().Melding == melding && !(f.GebeurdOp > weg));
            if (zoals?.Triagebesluit is null) yield return Tot("triage", hier, null, triage?.GebeurdOp, "VT-TRIAGE", ontvangen);
            if ((zoals?.Triagebesluit ?? triage?.Als<MeldingGetrieerd>().Besluit) != "onderzoek" || zoals?.OnderzoekAfgerondOp is not null) yield break;
            var getrieerd = zoals?.GetrieerdOp ?? triage?.GebeurdOp ?? hier;
            var start = per["vt-onderzoek-gestart"].FirstOrDefault(f => f.Als<VtOnderzoekGestart>().Melding == melding)?.GebeurdOp ?? (zoals?.OnderzoekGestartOp is null ? null : hier);
            var conclusie = per["vt-onderzoek-afgerond"].FirstOrDefault(f => f.Als<VtOnderzoekAfgerond>().Melding == melding && !(f.GebeurdOp > weg));
            yield return Tot("onderzoek", getrieerd < hier ? hier : getrieerd, start, conclusie?.GebeurdOp, "VT-ONDERZOEK", getrieerd);

            Stap Tot(string naam, DateTimeOffset van, DateTimeOffset? werk, DateTimeOffset? tot, string termijn, DateTimeOffset geteldVanaf) =>
                TotOvergang(weg, tot, (toevoeging, einde) => Stap(melding, "melding", naam + toevoeging, organisatie, van, werk, einde, termijn, geteldVanaf));
        }

        IEnumerable<(string Organisatie, DateTimeOffset Van, DateTimeOffset? Tot)> PerVeiligThuis(string organisatie, DateTimeOffset van, DateTimeOffset? tot) =>
            PerHouder(organisatie, overnames.Select(o => (o.Organisatie, o.GebeurdOp)), van, tot);

        // A wait of the child, at the organisation that had it then: where another went on, the wait goes on there.
        static IEnumerable<(string Organisatie, DateTimeOffset Van, DateTimeOffset? Tot)> PerHouder(
            string organisatie, IEnumerable<(string Naar, DateTimeOffset Op)> overgangen, DateTimeOffset van, DateTimeOffset? tot)
        {
            foreach (var (naar, op) in overgangen)
            {
                if (op >= tot) break;
                if (op > van)
                {
                    yield return (organisatie, van, op);
                    van = op;
                }

                organisatie = naar;
            }

            yield return (organisatie, van, tot);
        }

        // What somebody did not finish before another went on ends there, without judgement unless it was too late by then.
        static Stap TotOvergang(DateTimeOffset? weg, DateTimeOffset? tot, Func<string, DateTimeOffset?, Stap> maak)
        {
            if (weg is null || tot is not null) return maak("", tot);
            var stap = maak(" overgedragen", weg);
            return stap.Oordeel is "te-laat" or "toegelicht" ? stap : stap with { Termijn = null, Uiterlijk = null, Afleiding = null, Oordeel = "geen-termijn" };
        }

        IEnumerable<Stap> BijDeRaad()
        {
            foreach (var feit in per["verzoek-ontvangen"])
            {
                var onderzoek = feit.Als<VerzoekOntvangen>().Onderzoek;
                if (per["verzoek-vervallen"].FirstOrDefault(f => f.Als<VerzoekVervallen>().Onderzoek == onderzoek) is { } vervallen)
                {
                    yield return Stap(onderzoek, "raadsonderzoek", "verzoek " + vervallen.Als<VerzoekVervallen>().Reden, feit.Organisatie, feit.GebeurdOp, null, vervallen.GebeurdOp, null, feit.GebeurdOp);
                    continue;
                }

                var start = per["raadsonderzoek-gestart"].FirstOrDefault(f => f.Als<RaadsonderzoekGestart>().Onderzoek == onderzoek);
                yield return Stap(onderzoek, "raadsonderzoek", "start", feit.Organisatie, feit.GebeurdOp, null, start?.GebeurdOp, "RVDK-START", feit.GebeurdOp);
                if (start is null) continue;
                var besluit = per["raadsbesluit-genomen"].FirstOrDefault(f => f.Als<RaadsbesluitGenomen>().Onderzoek == onderzoek);
                yield return Stap(onderzoek, "raadsonderzoek", "onderzoek", feit.Organisatie, start.GebeurdOp, start.GebeurdOp, besluit?.GebeurdOp, "RVDK-TOTAAL", feit.GebeurdOp);
                if (besluit is null) continue;
                if (besluit.Als<RaadsbesluitGenomen>().Besluit != "verzoek-ots")
                {
                    yield return Stap(onderzoek, "raadsonderzoek", "vervolg", feit.Organisatie, besluit.GebeurdOp, null, Overgenomen(besluit.GebeurdOp, feit.Organisatie), null, besluit.GebeurdOp);
                    continue;
                }

                var ingediend = per["verzoekschrift-ingediend"].FirstOrDefault(f => f.Als<VerzoekschriftIngediend>().Onderzoek == onderzoek);
                yield return Stap(onderzoek, "raadsonderzoek", "verzoekschrift", feit.Organisatie, besluit.GebeurdOp, null, ingediend?.GebeurdOp, null, besluit.GebeurdOp);
                if (ingediend is null) continue;
                var uitspraak = per["uitspraak-gedaan"].FirstOrDefault(f => f.Als<UitspraakGedaan>().Onderzoek == onderzoek);
                yield return Stap(onderzoek, "rechtbank", "uitspraak", null, ingediend.GebeurdOp, null, uitspraak?.GebeurdOp, null, ingediend.GebeurdOp);
                if (uitspraak is not null && uitspraak.Als<UitspraakGedaan>().Gi is null)
                    yield return Stap(onderzoek, "raadsonderzoek", "vervolg", feit.Organisatie, uitspraak.GebeurdOp, null, Overgenomen(uitspraak.GebeurdOp, feit.Organisatie), null, uitspraak.GebeurdOp);
            }
        }

        // The terms of five days begin at the later of charged and informed, anew for a GI that replaces another; the child waits from when it was
        // charged. All other terms go on from where they began. What a GI did not finish ends for it when the next has accepted.
        IEnumerable<Stap> BijDeGi()
        {
            foreach (var feit in per["uitspraak-gedaan"].Where(f => f.Als<UitspraakGedaan>().Gi is not null))
            {
                var (onderzoek, uitspraak) = (feit.Als<UitspraakGedaan>().Onderzoek, feit.GebeurdOp);
                var beurten = Beurt.Van(per, feit).ToList();
                var koers = Geldig("koers-bepaald", f => f.Als<KoersBepaald>().Maatregel).MinBy(k => k!.Value.Feit.GebeurdOp);
                var plan = Geldig("plan-vastgesteld", f => f.Als<PlanVastgesteld>().Maatregel).FirstOrDefault();
                var koersUitgelegd = Geldig("termijn-toegelicht", f => f.Als<TermijnToegelicht>() is { Termijn: "GI-KOERS" } t ? t.Maatregel : null).Select(t => t!.Value.Feit).ToList();
                var zonderFamiliegroepsplan = Geldig("familiegroepsplan-besloten", f => f.Als<FamiliegroepsplanBesloten>() is { KomtEr: false } b ? b.Maatregel : null).FirstOrDefault();
                foreach (var (keer, b) in beurten.Index())
                {
                    DateTimeOffset geinformeerd = b.Geinformeerd > b.Belast ? b.Geinformeerd.Value : b.Belast;
                    var (termijnNaam, termijnContact) = b.Geinformeerd is null ? (null, null) : ("GI-NAAM", "GI-CONTACT");
                    var benoemd = per["jeugdbeschermer-benoemd"].FirstOrDefault(f => f.Als<JeugdbeschermerBenoemd>().Maatregel == b.Maatregel && !(f.GebeurdOp > b.Weg))?.GebeurdOp;
                    yield return Eigen("jeugdbeschermer", null, benoemd, termijnNaam);
                    if (Gedeeld("koers", (0, uitspraak), benoemd, koers, "GI-KOERS") is { } koersstap) yield return koersstap;
                    yield return Eigen("eerste contact", benoemd, Gesproken(b.Maatregel, b.Weg), termijnContact);
                    if (zonderFamiliegroepsplan is { } vanaf && Gedeeld("plan van aanpak", (vanaf.Keer, vanaf.Feit.GebeurdOp), DateTimeOffset.MinValue, plan, "GI-PLAN") is { } planstap) yield return planstap;

                    // What each GI does itself, whoever did it before.
                    Stap Eigen(string naam, DateTimeOffset? werk, DateTimeOffset? tot, string? termijn) => Tot(naam, b.Belast, werk, tot, b.Weg, termijn, geinformeerd);

                    // What is done once, by whichever of them: not here when one before did it, nor when it began at one after. Who did it shortly before a
                    // person there accepted, had it from then.
                    Stap? Gedeeld(string naam, (int Keer, DateTimeOffset Op) begin, DateTimeOffset? werk, (int Keer, Feit Feit)? gedaan, string termijn)
                    {
                        if (b.Aanvaard is not { } aanvaard || gedaan?.Keer < keer || begin.Keer > keer) return null;
                        DateTimeOffset van = begin.Keer == keer ? begin.Op : Vroegste(aanvaard, gedaan?.Feit.GebeurdOp), weg = Vroegste(b.Weg ?? DateTimeOffset.MaxValue, gedaan?.Feit.GebeurdOp);
                        return Tot(naam, van, werk < van ? van : werk, gedaan?.Keer == keer ? gedaan.Value.Feit.GebeurdOp : null, b.Weg is null ? null : weg, termijn, begin.Op);
                    }

                    Stap Tot(string naam, DateTimeOffset van, DateTimeOffset? werk, DateTimeOffset? tot, DateTimeOffset? weg, string? termijn, DateTimeOffset geteldVanaf) => TotOvergang(
                        weg, tot, (toevoeging, einde) => Stap(onderzoek, "maatregel", naam + toevoeging, b.Gi, van, werk, einde, termijn, geteldVanaf, keer, termijn == "GI-KOERS" ? koersUitgelegd : []));
                }

                // The koers says that help is needed: until the gemeente is told which, nobody looks for it.
                if (koers is not { Feit: var bepaald } || !bepaald.Als<KoersBepaald>().HulpNodig) continue;
                var bepalingen = Geldig("jeugdhulp-bepaald", f => f.Als<JeugdhulpBepaald>().Maatregel).Select(b => b!.Value.Feit)
                    .Select(f => (Aangeboden(f.Als<JeugdhulpBepaald>().Overdracht) ?? f.GebeurdOp, Einde(f.Als<JeugdhulpBepaald>().Overdracht)));
                var overgangen = beurten.Where(b => b.Aanvaard is not null).Skip(1).Select(b => (b.Gi, b.Aanvaard!.Value)).ToList();
                foreach (var (keer, (bij, van, tot)) in Wachten(bepaald.GebeurdOp, bepalingen).SelectMany(w => PerHouder(beurten[0].Gi, overgangen, w.Van, w.Tot)).Index())
                    yield return Stap(onderzoek, "maatregel", "bepaling jeugdhulp", bij, van, null, tot, null, van, keer);

                // The facts of this kind that count, and at which of the GIs.
                IEnumerable<(int Keer, Feit Feit)?> Geldig(string soort, Func<Feit, Guid?> maatregel) =>
                    per[soort].SelectMany(f => beurten.Index().Where(b => b.Item.Geldt(f, maatregel(f))).Select(b => ((int, Feit)?)(b.Index, f)));
            }
        }

        // From the uitspraak of the first measure until fitting help has really started the child waits for help, whatever happens meanwhile.
        IEnumerable<Stap> Toeleiding()
        {
            if (ZonderHulp(per) is null && per["uitspraak-gedaan"].Where(f => f.Als<UitspraakGedaan>().Gi is not null).MinBy(f => f.GebeurdOp) is { } uitspraak)
                yield return Stap(traject, "toeleiding", "passende hulp", null, uitspraak.GebeurdOp, null, PassendeHulp(per), "HULP-START", uitspraak.GebeurdOp, 0, [.. Beurt.Geldig(per, "termijn-toegelicht", f => f.Als<TermijnToegelicht>() is { Termijn: "HULP-START" } t ? t.Maatregel : null)]);

            foreach (var feit in per["hulpvraag-ontvangen"])
            {
                var (hulpvraag, overdracht) = (feit.Als<HulpvraagOntvangen>().Hulpvraag, feit.Als<HulpvraagOntvangen>().Overdracht);
                if (per["hulpvraag-vervallen"].FirstOrDefault(f => f.Als<HulpvraagVervallen>().Hulpvraag == hulpvraag) is { } vervallen)
                {
                    yield return Stap(hulpvraag, "toeleiding", "bepaling " + vervallen.Als<HulpvraagVervallen>().Reden, feit.Organisatie, feit.GebeurdOp, null, vervallen.GebeurdOp, null, feit.GebeurdOp);
                    continue;
                }

                var beschikking = per["beschikking-afgegeven"].FirstOrDefault(f => f.Als<BeschikkingAfgegeven>().Hulpvraag == hulpvraag)?.GebeurdOp;
                yield return Stap(hulpvraag, "toeleiding", "beschikking", feit.Organisatie, feit.GebeurdOp, Aanvaard(overdracht), beschikking, null, feit.GebeurdOp);
                if (beschikking is not { } vanaf) continue;
                var aanmeldingen = per["aanmelding-gedaan"].Where(f => f.Als<AanmeldingGedaan>().Hulpvraag == hulpvraag).ToList();
                foreach (var (keer, (van, tot)) in Wachten(vanaf, aanmeldingen.Select(a => (Aangeboden(a.Als<AanmeldingGedaan>().Overdracht) ?? a.GebeurdOp, Einde(a.Als<AanmeldingGedaan>().Overdracht)))).Index())
                    yield return Stap(hulpvraag, "toeleiding", "aanmelding", feit.Organisatie, van, null, tot, null, van, keer);
            }

            foreach (var feit in per["aanmelding-ontvangen"])
            {
                var aanmelding = feit.Als<AanmeldingOntvangen>().Aanmelding;
                if (per["aanmelding-vervallen"].FirstOrDefault(f => f.Als<AanmeldingVervallen>().Aanmelding == aanmelding) is { } vervallen)
                {
                    yield return Stap(aanmelding, "toeleiding", "aanmelding " + vervallen.Als<AanmeldingVervallen>().Reden, feit.Organisatie, feit.GebeurdOp, null, vervallen.GebeurdOp, null, feit.GebeurdOp);
                    continue;
                }

                var intake = per["intake-gehouden"].FirstOrDefault(f => f.Als<IntakeGehouden>().Aanmelding == aanmelding)?.GebeurdOp;
                yield return Stap(aanmelding, "toeleiding", "intake", feit.Organisatie, feit.GebeurdOp, null, intake, null, feit.GebeurdOp);
                if (intake is { } vanaf)
                    yield return Stap(aanmelding, "toeleiding", "start hulp", feit.Organisatie, vanaf, null, per["hulp-gestart"].FirstOrDefault(f => f.Als<HulpGestart>() is { } g && g.Aanmelding == aanmelding && g.Soort != "overbrugging")?.GebeurdOp, null, vanaf);
            }

        }

        DateTimeOffset? Aanvaard(Guid overdracht) => Trajecttrace.Aanvaard(per, overdracht);
        DateTimeOffset? Aangeboden(Guid overdracht) => per["overdracht-aangeboden"].FirstOrDefault(f => f.Als<OverdrachtAangeboden>().Overdracht == overdracht)?.GebeurdOp;
        DateTimeOffset? Einde(Guid overdracht) => Trajecttrace.Einde(per, overdracht);

        // GI-CONTACT is met once everybody who must be spoken with has been.
        DateTimeOffset? Gesproken(Guid? maatregel, DateTimeOffset? weg)
        {
            var met = new HashSet<string>();
            foreach (var contact in per["contact-geweest"].Where(f => f.Als<ContactGeweest>().Maatregel == maatregel && !(f.GebeurdOp > weg)).OrderBy(f => f.GebeurdOp))
            {
                met.UnionWith(contact.Als<ContactGeweest>().Met);
                if (met.IsSupersetOf(["jeugdige", "ouders-met-gezag"])) return contact.GebeurdOp;
            }

            return null;
        }

        // By another: what it took over itself at that same moment ends no wait, and nor does another Veilig Thuis.
        DateTimeOffset? Overgenomen(DateTimeOffset na, string van) => Toekenningen(per)
            .Where(f => f.GebeurdOp >= na && f.Organisatie != van && f.Als<ToekenningOntstaan>() is { Register: Register.Procesregie, Vorige: not null } t
                && !overnames.Exists(o => o.Als<MeldingOvergenomen>().Overdracht == t.Bron))
            .Select(f => (DateTimeOffset?)f.GebeurdOp).Min();

        // The last that Veilig Thuis recorded leads to no onderzoek and no verzoek, and it still has the child: that is a wait too, until
        // somebody takes the procesregie over.
        IEnumerable<Stap> Vervolg()
        {
            var laatste = per["melding-geregistreerd"].Concat(per["melding-getrieerd"]).Concat(per["vt-onderzoek-gestart"]).Concat(per["vt-onderzoek-afgerond"]).MaxBy(f => f.GebeurdOp);
            var eindigt = laatste?.Soort switch
            {
                "melding-getrieerd" => laatste.Als<MeldingGetrieerd>().Besluit != "onderzoek",
                "vt-onderzoek-afgerond" => laatste.Als<VtOnderzoekAfgerond>() is not { Bevestigd: true, VrijwilligMogelijk: false },
                _ => false,
            };
            if (!eindigt) yield break;
            foreach (var (keer, (bij, van, tot)) in PerVeiligThuis(laatste!.Organisatie, laatste.GebeurdOp, Overgenomen(laatste.GebeurdOp, laatste.Organisatie)).Index())
                yield return Stap(laatste.Id, "melding", "vervolg", bij, van, null, tot, null, laatste.GebeurdOp, keer);
        }

        // What was explained while its term ran (`uitgelegd`) is not judged as too late, and never as in time either.
        // From `van` the child waits, from `werk` somebody works on it; without `werk` all of it is waiting. Work begins and ends within the
        // step; where clocks differ, a step that would end before it begins ends as it begins.
        Stap Stap(
            Guid zaak, string schakel, string stap, string? organisatie, DateTimeOffset van, DateTimeOffset? werk, DateTimeOffset? tot, string? termijn, DateTimeOffset geteldVanaf, int keer = 0, params IReadOnlyList<Feit> uitgelegd)
        {
            if (tot < van) tot = van;
            var begin = Amsterdam.Datum(van);
            var eind = Max(tot is { } t ? Amsterdam.Datum(t) : vandaag, begin);
            var grens = werk is { } w ? Min(Max(Amsterdam.Datum(w), begin), eind) : eind;
            Vervaldag? vervaldag = null;
            var oordeel = tot is null ? "loopt" : "geen-termijn";
            if (termijn is not null)
            {
                var geteld = Amsterdam.Datum(geteldVanaf);
                IEnumerable<Boeking> boekingen = uitgelegd.Select(f => new Toegelicht(Amsterdam.Datum(f.GebeurdOp), f.Als<TermijnToegelicht>().VerteldOp));
                var boek = MitsBekend(() => new Termijnboek(Termijncatalogus.Standaard.Op(termijn, geteld), geteld, [.. tot is null ? boekingen : boekingen.Append(new Gehaald(eind))]));
                vervaldag = boek is null ? null : MitsBekend(() => boek.Vervaldag(kalender, eind));
                if (vervaldag is not null) oordeel = ContractJson.Naam(boek!.Oordeel(kalender, eind));
            }

            return new Stap(
                schakel, stap, organisatie, van, tot, grens.DayNumber - begin.DayNumber, eind.DayNumber - grens.DayNumber, termijn, vervaldag?.Uiterlijk, vervaldag?.Afleiding(), oordeel)
            {
                Sleutel = $"{schakel}/{stap}/{zaak:D}/{keer}",
                Werk = werk,
            };
        }

        static DateTimeOffset Vroegste(DateTimeOffset a, DateTimeOffset? b) => b < a ? b.Value : a;
        static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
        static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
    }

    /// <summary>When a handover was accepted, with effect; null when it was not.</summary>
    internal static DateTimeOffset? Aanvaard(ILookup<string, Feit> per, Guid overdracht) =>
        Beeindigd(per, overdracht) is not null ? null : per["overdracht-besloten"].FirstOrDefault(f => f.Als<OverdrachtBesloten>() is { Besluit: Besluitsoort.Geaccepteerd } b && b.Overdracht == overdracht)?.GebeurdOp;

    /// <summary>When a handover ended without moving anything; null when it did not.</summary>
    internal static DateTimeOffset? Einde(ILookup<string, Feit> per, Guid overdracht) =>
        Beeindigd(per, overdracht) ?? per["overdracht-besloten"].FirstOrDefault(f => f.Als<OverdrachtBesloten>() is { Besluit: not Besluitsoort.Geaccepteerd } b && b.Overdracht == overdracht)?.GebeurdOp;

    private static DateTimeOffset? Beeindigd(ILookup<string, Feit> per, Guid overdracht) =>
        per["overdracht-beeindigd"].FirstOrDefault(f => f.Als<OverdrachtBeeindigd>().Overdracht == overdracht)?.GebeurdOp;

    /// <summary>
    /// The waits of a child before it is put forward: from <paramref name="begin"/> until the first time, and again from each turning down
    /// or withdrawal until the next.
    /// </summary>
    private static IEnumerable<(DateTimeOffset Van, DateTimeOffset? Tot)> Wachten(DateTimeOffset begin, IEnumerable<(DateTimeOffset Op, DateTimeOffset? Vervallen)> keren)
    {
        DateTimeOffset? van = begin;
        foreach (var (op, vervallen) in keren.OrderBy(k => k.Op))
        {
            if (van is { } v && op >= v) yield return (v, op);
            van = vervallen;
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
                var beeindigd = per["overdracht-beeindigd"].FirstOrDefault(f => f.Als<OverdrachtBeeindigd>().Overdracht == aanbod.Overdracht);
                var einde = beeindigd?.Als<OverdrachtBeeindigd>();
                return new Overdrachtweergave(
                    aanbod.Overdracht,
                    aanbod.Van,
                    aanbod.Naar,
                    aanbod.Soort,
                    string.Join(", ", aanbod.Registers.Select(r => Naam(r.Register))),
                    feit.GebeurdOp,
                    ontvangen?.GebeurdOp,
                    einde is not null ? "beeindigd" : besluit is null ? null : Naam(besluit.Besluit),
                    (beeindigd ?? besloten)?.GebeurdOp,
                    einde?.Door ?? besluit?.Door,
                    einde?.Reden ?? besluit?.Reden)
                {
                    ZonderGevolg = einde is null || besluit is null ? null : Naam(besluit.Besluit),
                    Aanmaningen =
                    [
                        .. per["antwoord-uitgebleven"].Where(f => f.Als<AntwoordUitgebleven>().Overdracht == aanbod.Overdracht)
                            .Select(f => new Aanmaningweergave(f.Als<AntwoordUitgebleven>().Wat, f.Als<AntwoordUitgebleven>().Trede, f.Als<AntwoordUitgebleven>().Uiterlijk, f.GebeurdOp)),
                    ],
                    Registers = [.. aanbod.Registers.Select(r => r.Register)],
                    Intrekkingswens = per["intrekking-gewenst"].Where(f => f.Als<IntrekkingGewenst>().Overdracht == aanbod.Overdracht)
                        .Select(f => ((DateTimeOffset Op, string Reden)?)(f.GebeurdOp, f.Als<IntrekkingGewenst>().Reden)).FirstOrDefault(),
                };
            })
            .OrderBy(o => o.Aangeboden).ThenBy(o => o.Soort, StringComparer.Ordinal),
    ];

    /// <summary>The grants that have effect: an ending by the region takes it from what its receiver had accepted unseen, also when that is gone and never says so.</summary>
    private static IEnumerable<Feit> Toekenningen(ILookup<string, Feit> per)
    {
        var zonderGevolg = per["overdracht-beeindigd"].SelectMany(f => f.Als<OverdrachtBeeindigd>().Toekenningen).ToHashSet();
        return per["toekenning-ontstaan"].Where(f => !zonderGevolg.Contains(f.Als<ToekenningOntstaan>().Toekenning));
    }

    /// <summary>Who held a register: the chain of grants. The boundary between two lies at the acceptance; until the former holder has seen it, both are bound.</summary>
    private static List<Houder> Houders(ILookup<string, Feit> per, Register register, DateTimeOffset? begin)
    {
        var toekenningen = Toekenningen(per).Select(f => (Feit: f, Toekenning: f.Als<ToekenningOntstaan>())).Where(t => t.Toekenning.Register == register).ToList();
        var opvolgers = toekenningen.Where(t => t.Toekenning.Vorige is not null).ToLookup(t => t.Toekenning.Vorige!.Value);
        var bekend = toekenningen.Select(t => t.Toekenning.Toekenning).ToHashSet();

        // In the order of the chain, not of the clocks; where a link has not been read yet, a new piece begins.
        return [.. toekenningen.Where(t => t.Toekenning.Vorige is not { } v || !bekend.Contains(v)).OrderBy(t => t.Feit.GebeurdOp).ThenBy(t => t.Toekenning.Toekenning).SelectMany(Keten).Select(Houder)];

        IEnumerable<(Feit Feit, ToekenningOntstaan Toekenning)> Keten((Feit Feit, ToekenningOntstaan Toekenning) eerste) => [eerste, .. opvolgers[eerste.Toekenning.Toekenning].SelectMany(Keten)];

        Houder Houder((Feit Feit, ToekenningOntstaan Toekenning) t) => new(
            t.Feit.Organisatie,
            Vanaf(t.Feit, t.Toekenning),
            opvolgers[t.Toekenning.Toekenning].Select(v => (DateTimeOffset?)v.Feit.GebeurdOp).FirstOrDefault(),
            per["toekenning-vrijgegeven"].Where(v => v.Als<ToekenningVrijgegeven>().Toekenning == t.Toekenning.Toekenning).Select(v => (DateTimeOffset?)v.GebeurdOp).FirstOrDefault(),
            t.Toekenning.Grond)
        {
            Toekenning = t.Toekenning,
        };

        // A melding that was recorded later but received earlier moves the begin of the traject: whoever received it had the child from then.
        DateTimeOffset Vanaf(Feit feit, ToekenningOntstaan toekenning) => toekenning.Vorige is null && begin < feit.GebeurdOp ? begin.Value : feit.GebeurdOp;
    }

    /// <summary>The due date; null where no term or calendar is known for that day, so that one odd date never costs the whole trace.</summary>
    private static T? MitsBekend<T>(Func<T?> vervaldag)
        where T : class
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
