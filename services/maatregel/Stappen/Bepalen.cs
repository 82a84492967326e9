using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Maatregelen.Stappen;

/// <summary>The GI determines which jeugdhulp is needed; the gemeente gets it in the same step and must provide it.</summary>
internal static class Bepalen
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Bepalingsverzoek, Bepalingsbevestiging>(
        "/maatregelen/{id}/bepalingen-jeugdhulp",
        Rollen.Professional,
        "De nodige jeugdhulp bepalen",
        "De GI bepaalt de hulp (Jeugdwet 3.5) en de gemeente zorgt ervoor (2.4). De bepaling gaat meteen naar de gemeente; de procesregie en het zicht op de veiligheid blijven bij de GI. Wie de procesregie net overnam bepaalt hulp zodra de vorige organisatie dat heeft gezien; een GI die de kinderrechter verving, bepaalt geen hulp meer.",
        async opdracht =>
        {
            Guid? overdracht = null;
            var antwoord = await Stap.ZetMet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
            {
                var i = opdracht.Invoer;
                if (stap.Stand.MagHulpBepalen(stap.Op) is { } nee) return nee;
                if (await overdrachten.VorigeWeetHetNiet(opdracht, stap.Stand.Traject, Register.Procesregie) is { } nogNiet) return nogNiet;
                if (await overdrachten.BiedtAan(opdracht, stap.Stand.Traject, Vervanging.Soort))
                    return Weigering.Stand("WieIsVervangenBepaaltGeenHulpMeer", "De kinderrechter heeft uw organisatie vervangen: de andere GI bepaalt de hulp. Trek dat aanbod in als dat niet klopt.");
                if (stap.Rij is null
                    || await overdrachten.Inhouden.Lees(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } gekregen
                    || await overdrachten.Inhouden.Kind(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } kind)
                    return Weigering.Vergeten();
                var vanaf = stap.Stand.HulpVanaf(overdrachten.Dienst.Kalender, stap.Op);
                var inhoud = i.Inhoud.Met(kind.Jeugdige) with { Maatregel = gekregen.Maatregel, Hulp = i.Hulp with { TermijnVanaf = vanaf } };
                var (id, neeAanbod) = await overdrachten.Biedaan(
                    opdracht, Overdrachtsoort.Zoek("bepaling-jeugdhulp")!, stap.Stand.Traject, i.Gemeente, "bepaling-jeugdhulp", inhoud, kind.Sleutel);
                if (neeAanbod is not null) return neeAanbod;
                overdracht = id;
                return new HulpBepaald(id!.Value, i.Gemeente, stap.Versleutel(ContractJson.Schrijf(i.Hulp)), NaDeTermijn: vanaf is null && stap.Stand.UitgesprokenOp is not null);
            });
            return antwoord.Lichaam is Stapbevestiging b ? antwoord with { Lichaam = new Bepalingsbevestiging(b.Maatregel, b.Fase, overdracht!.Value) } : antwoord;
        });
}

[Description("De bepaling van jeugdhulp.")]
internal sealed record Bepalingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("OIN van de gemeente van de woonplaats.")]
    public required string Gemeente { get; init; }

    [Description("Welke hulp nodig is.")]
    public required BepaaldeHulp Hulp { get; init; }

    [Description("Wat de gemeente over het kind te weten krijgt.")]
    public required Inhoudsverzoek Inhoud { get; init; }

    [Description("Wanneer bepaald; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Bepalingsverzoek
    {
        Gemeente = "00000001002564440000",
        Hulp = new BepaaldeHulp("Ambulante gezinsbehandeling", "Het is thuis veilig zonder toezicht van oma.", "gezin", "twee keer per week, zes maanden"),
        Inhoud = Inhoudsverzoek.EenVoorbeeld with { Vraag = "Zorg voor deze hulp." },
    };

    public void Controleer(Controle controle)
    {
        controle.Oin(Gemeente, "gemeente");
        controle.NietLeeg(Hulp.Omschrijving, "hulp.omschrijving", 2000);
        controle.NietLeeg(Hulp.Doel, "hulp.doel", 2000);
        if (Hulp.Omvang is not null) controle.NietLeeg(Hulp.Omvang, "hulp.omvang", 500);
        controle.EenVan(Hulp.Voor, ["jeugdige", "gezin"], "hulp.voor");
        controle.Eis(Hulp.TermijnVanaf is null, "hulp.termijnVanaf", "Dit volgt uit de uitspraak en wordt ingevuld.");
        Inhoud.Controleer(controle, "inhoud");
        controle.NietInToekomst(Op, "op");
    }
}

[Description("Bevestiging van een bepaling, met de overdracht aan de gemeente.")]
internal sealed record Bepalingsbevestiging(
    [property: Description("De maatregel.")] Guid Maatregel,
    [property: Description("Waar de maatregel nu staat.")] string Fase,
    [property: Description("De overdracht aan de gemeente.")] Guid Overdracht);
