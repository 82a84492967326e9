using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Overdrachten.Adressen;

namespace Keten.Toeleidingen.Stappen;

/// <summary>The gemeente puts the child forward at an aanbieder, by a handover.</summary>
internal static class Aanmelden
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Aanmeldverzoek, Aanmeldbevestiging>(
        "/hulpvragen/{id}/aanmeldingen",
        Rollen.Professional,
        "Een kind aanmelden bij een aanbieder",
        "De aanbieder krijgt de aanmelding als overdracht en kan haar terugleggen; daarna kan het kind bij een andere aanbieder worden aangemeld. Er loopt één aanmelding tegelijk.",
        async opdracht =>
        {
            Guid? overdracht = null;
            var antwoord = await Stap.Zet(overdrachten, opdracht, opdracht.Invoer.Op, async stap =>
            {
                var i = opdracht.Invoer;
                var vorige = stap.Stand.Aanmeldingen is [.., var laatste] ? await Opslag.Laad(opdracht.Tx, laatste.Overdracht, Opslag.Aanbieder, vergrendel: false) : null;
                if (stap.Stand.MagAanmelden(stap.Op, vorige?.Toestand is Toestand.Teruggelegd or Toestand.Ingetrokken) is { } nee) return nee;
                if (stap.Rij is null
                    || await overdrachten.Inhouden.Lees(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } gekregen
                    || await overdrachten.Inhouden.Kind(opdracht.Tx, stap.Rij, opdracht.Ct) is not { } kind)
                    return Weigering.Vergeten();
                var inhoud = i.Inhoud.Met(kind.Jeugdige) with { Hulp = gekregen.Hulp };
                var (id, neeAanbod) = await overdrachten.Biedaan(
                    opdracht, Overdrachtsoort.Zoek("aanmelding-jeugdhulp")!, stap.Stand.Traject, i.Aanbieder, "bepaling-jeugdhulp", inhoud, kind.Sleutel);
                if (neeAanbod is not null) return neeAanbod;
                overdracht = id;
                return new Aangemeld(id!.Value, i.Aanbieder);
            });
            return antwoord.Lichaam is Hulpvraagbevestiging b ? antwoord with { Lichaam = new Aanmeldbevestiging(b.Hulpvraag, b.Fase, overdracht!.Value) } : antwoord;
        });
}

[Description("Een aanmelding bij een aanbieder.")]
internal sealed record Aanmeldverzoek : IInvoer, IMetVoorbeeld
{
    [Description("OIN van de aanbieder.")]
    public required string Aanbieder { get; init; }

    [Description("Wat de aanbieder over het kind te weten krijgt: niet meer dan voor de hulp nodig is.")]
    public required Inhoudsverzoek Inhoud { get; init; }

    [Description("Wanneer aangemeld; leeg voor nu.")]
    public DateTimeOffset? Op { get; init; }

    public static object Voorbeeld => new Aanmeldverzoek
    {
        Aanbieder = "00000001004400000000",
        Inhoud = Inhoudsverzoek.EenVoorbeeld with { Vraag = "Geef deze hulp aan het gezin." },
    };

    public void Controleer(Controle controle)
    {
        controle.Oin(Aanbieder, "aanbieder");
        Inhoud.Controleer(controle, "inhoud");
        controle.NietInToekomst(Op, "op");
    }
}

[Description("Bevestiging van een aanmelding, met de overdracht aan de aanbieder.")]
internal sealed record Aanmeldbevestiging(
    [property: Description("De hulpvraag.")] Guid Hulpvraag,
    [property: Description("Waar de hulpvraag nu staat.")] string Fase,
    [property: Description("De overdracht aan de aanbieder.")] Guid Overdracht);
