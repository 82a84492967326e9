using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>What a partner tells with every offer, but for the safety assessment: who the child is, the service adds itself.</summary>
public abstract record Inhoudsdeel
{
    [Description("Waarom het kind wordt overgedragen.")]
    public required string Reden { get; init; }

    [Description("Wat van de ontvanger wordt gevraagd.")]
    public required string Vraag { get; init; }

    [Description("Feiten, elk met hun bron: ten minste een.")]
    public required IReadOnlyList<Overdrachtsfeit> Feiten { get; init; }

    [Description("Meningen en oordelen, elk met van wie.")]
    public IReadOnlyList<Mening> Meningen { get; init; } = [];

    [Description("Afspraken die het kind nu veilig houden.")]
    public IReadOnlyList<string> Veiligheidsafspraken { get; init; } = [];

    [Description("Hulp die loopt.")]
    public IReadOnlyList<string> LopendeHulp { get; init; } = [];

    [Description("Betrokken professionals.")]
    public IReadOnlyList<BetrokkenProfessional> Professionals { get; init; } = [];

    [Description("Wat het kind en elke ouder ervan vinden.")]
    public IReadOnlyList<Zienswijze> Zienswijzen { get; init; } = [];

    [Description("Documenten, als verwijzing (https:// of urn:). De soort is uitspraak, raadsrapport of onderzoek-veilig-thuis; leeg voor iets anders.")]
    public IReadOnlyList<Documentverwijzing> Documenten { get; init; } = [];

    [Description("Wie weet dat dit naar de ontvanger gaat: jeugdige, ouders. Verplicht bij de overdracht van een maatregel.")]
    public IReadOnlyList<string> Ingelicht { get; init; } = [];

    /// <summary>Checks it, with the safety assessment where there is one.</summary>
    protected void Controleer(Controle controle, string pad, Veiligheidsbeoordeling? beoordeling)
    {
        controle.NietLeeg(Reden, pad + ".reden");
        controle.NietLeeg(Vraag, pad + ".vraag");
        controle.Eis(Feiten.Count > 0, pad + ".feiten", "Noem ten minste een feit.");
        for (var i = 0; i < Feiten.Count; i++)
        {
            controle.NietLeeg(Feiten[i].Tekst, $"{pad}.feiten[{i}].tekst");
            controle.NietLeeg(Feiten[i].Bron, $"{pad}.feiten[{i}].bron", 500);
            controle.NietInToekomst(Feiten[i].Datum, $"{pad}.feiten[{i}].datum");
        }

        if (beoordeling is not null)
        {
            controle.NietLeeg(beoordeling.Instrument, pad + ".veiligheidsbeoordeling.instrument", 100);
            controle.NietInToekomst(beoordeling.Datum, pad + ".veiligheidsbeoordeling.datum");
            controle.EenVan(beoordeling.Uitkomst, [.. Veiligheidsbeoordeling.Uitkomsten], pad + ".veiligheidsbeoordeling.uitkomst");
            if (beoordeling.Toelichting is not null) controle.NietLeeg(beoordeling.Toelichting, pad + ".veiligheidsbeoordeling.toelichting");
        }

        for (var i = 0; i < Meningen.Count; i++)
        {
            controle.NietLeeg(Meningen[i].Van, $"{pad}.meningen[{i}].van", 500);
            controle.NietLeeg(Meningen[i].Tekst, $"{pad}.meningen[{i}].tekst");
        }

        for (var i = 0; i < Veiligheidsafspraken.Count; i++) controle.NietLeeg(Veiligheidsafspraken[i], $"{pad}.veiligheidsafspraken[{i}]");
        for (var i = 0; i < LopendeHulp.Count; i++) controle.NietLeeg(LopendeHulp[i], $"{pad}.lopendeHulp[{i}]");
        for (var i = 0; i < Professionals.Count; i++)
        {
            controle.Pseudoniem(Professionals[i].Id, $"{pad}.professionals[{i}].id");
            controle.NietLeeg(Professionals[i].Rol, $"{pad}.professionals[{i}].rol", 200);
        }

        for (var i = 0; i < Zienswijzen.Count; i++)
        {
            controle.NietLeeg(Zienswijzen[i].Van, $"{pad}.zienswijzen[{i}].van", 500);
            controle.NietLeeg(Zienswijzen[i].Tekst, $"{pad}.zienswijzen[{i}].tekst");
        }

        for (var i = 0; i < Documenten.Count; i++)
        {
            controle.NietLeeg(Documenten[i].Titel, $"{pad}.documenten[{i}].titel", 500);
            controle.Eis(Documenten[i].Verwijzing is { IsAbsoluteUri: true, Scheme: "https" or "urn" }, $"{pad}.documenten[{i}].verwijzing", "Een document is een verwijzing die met https:// of urn: begint.");
            controle.EenVan(Documenten[i].Soort, [.. Documentverwijzing.Soorten], $"{pad}.documenten[{i}].soort");
        }

        for (var i = 0; i < Ingelicht.Count; i++) controle.EenVan(Ingelicht[i], ["jeugdige", "ouders"], $"{pad}.ingelicht[{i}]");
    }

    /// <summary>The content as it travels, with the child.</summary>
    protected OverdrachtInhoud Met(Jeugdige jeugdige, Veiligheidsbeoordeling? beoordeling) => new()
    {
        Jeugdige = jeugdige,
        Reden = Reden,
        Vraag = Vraag,
        Feiten = Feiten,
        Meningen = Meningen,
        Veiligheidsbeoordeling = beoordeling,
        Veiligheidsafspraken = Veiligheidsafspraken,
        LopendeHulp = LopendeHulp,
        Professionals = Professionals,
        Zienswijzen = Zienswijzen,
        Documenten = Documenten,
        Ingelicht = Ingelicht.Count > 0 ? Ingelicht : null,
    };
}

/// <summary>The content of an offer as a partner gives it; who the child is, the service adds itself.</summary>
[Description("De inhoud van een overdracht. Feiten staan apart van meningen (Jeugdwet 3.3).")]
public sealed record Inhoudsverzoek : Inhoudsdeel
{
    [Description("De laatste veiligheidsbeoordeling.")]
    public required Veiligheidsbeoordeling Veiligheidsbeoordeling { get; init; }

    public static Inhoudsverzoek EenVoorbeeld => new()
    {
        Reden = "Verwaarlozing vastgesteld; de ouders weigeren hulp.",
        Vraag = "Onderzoek of een kinderbeschermingsmaatregel nodig is.",
        Feiten = [new Overdrachtsfeit("Het kind was zes weken niet op school.", "leerplichtambtenaar", new DateOnly(2026, 2, 20))],
        Meningen = [new Mening("huisarts", "Ik maak mij grote zorgen.")],
        Veiligheidsbeoordeling = new Veiligheidsbeoordeling("LIRIK", new DateOnly(2026, 3, 12), "onveilig", null),
        Veiligheidsafspraken = ["Oma haalt het kind elke dag op."],
        Zienswijzen = [new Zienswijze("jeugdige", "Wil bij moeder blijven.")],
    };

    /// <summary>The same with what a measure requires besides.</summary>
    public static Inhoudsverzoek VoorbeeldBijMaatregel => EenVoorbeeld with
    {
        Vraag = "Voer de maatregel uit.",
        Documenten =
        [
            new Documentverwijzing("Beschikking", new Uri("https://rechtbank.example/beschikkingen/1"), "uitspraak"),
            new Documentverwijzing("Raadsrapport", new Uri("https://raad.example/rapporten/1"), "raadsrapport"),
            new Documentverwijzing("Onderzoek Veilig Thuis", new Uri("https://veiligthuis.example/onderzoeken/1"), "onderzoek-veilig-thuis"),
        ],
        Ingelicht = ["jeugdige", "ouders"],
    };

    public void Controleer(Controle controle, string pad) => Controleer(controle, pad, Veiligheidsbeoordeling);

    /// <summary>The same, with what this kind of handover must hold of what a partner gives: so that one answer names all that is wrong.</summary>
    public void Controleer(Controle controle, string pad, Overdrachtsoort soort)
    {
        Controleer(controle, pad);
        var genoemd = controle.Fouten.Select(f => f.Veld).ToHashSet();
        string[] vanDeDienst = [$"{pad}.maatregel", $"{pad}.hulp"];
        foreach (var fout in Aanbieder.Ontbreekt(soort, Met(new Jeugdige(null, "")), pad).Where(f => !genoemd.Contains(f.Veld) && !vanDeDienst.Contains(f.Veld))) controle.Fout(fout.Veld, fout.Melding);
    }

    /// <summary>The content as it travels, with the child.</summary>
    public OverdrachtInhoud Met(Jeugdige jeugdige) => Met(jeugdige, Veiligheidsbeoordeling);
}
