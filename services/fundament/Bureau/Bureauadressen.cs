using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Keten.Fundament;

/// <summary>The addresses of the desk, the same in every service.</summary>
internal static class Bureauadressen
{
    private static readonly Zoekparameter InGroep = Zoekparameter.Identiteit("groep", "Alleen rijen van deze groep.");

    public static void Map(Routes routes)
    {
        var dienst = routes.Dienst;
        routes.Lijst<Bureaugroep>(
            "/bureau/groepen",
            [Rollen.Bureau],
            "Wat bij het bureau ligt, per oorzaak",
            "Wat binnenkwam en niet kon worden gelezen of verwerkt, geteld per bron en oorzaak, met sinds wanneer. Voor uw organisatie, en wat voor geen bekende organisatie kwam.",
            async (vraag, pagina) => pagina.Antwoord(
                [
                    .. (await Bureau.Groepen(vraag.Tx, vraag.Wie)).ConvertAll(Bureaugroep.Van)
                        .Where(g => string.CompareOrdinal(g.Sleutel, pagina.Na) > 0).OrderBy(g => g.Sleutel, StringComparer.Ordinal).Take(pagina.Aantal + 1),
                ],
                g => g.Sleutel));

        routes.Lijst<Bureauregel>(
            "/bureau/rijen",
            [Rollen.Bureau],
            "De rijen bij het bureau",
            "Elke rij met oorzaak, grootte en hash, zonder inhoud.",
            async (vraag, pagina) =>
            {
                var groep = vraag.Filter(InGroep) is { } g ? (await Bureau.Groepen(vraag.Tx, vraag.Wie)).Find(r => r.Id == Guid.ParseExact(g, "D")) : null;
                if (vraag.Filter(InGroep) is not null && groep is null) return new Lijstantwoord<Bureauregel>([], null);
                var rijen = await vraag.Tx.Alle<Bureaurij>(
                    $"select {Bureaurij.Kolommen} from bureau where (organisatie is null or organisatie = @Organisatie) and (@bron is null or (bron = @bron and oorzaak = @oorzaak)) and id > @Na "
                    + "order by id limit @aantal",
                    new { vraag.Wie.Organisatie, bron = groep?.Bron, oorzaak = groep?.Oorzaak, pagina.Na, aantal = (long)pagina.Aantal + 1 });
                return pagina.Antwoord(rijen.ConvertAll(Bureauregel.Van), r => r.Id.ToString("D"));
            },
            InGroep);

        routes.Blik<Bureauweergave>(
            "/bureau/rijen/{id}",
            [Rollen.Bureau],
            "Een rij met haar inhoud",
            "De inhoud zoals zij binnenkwam; wat een overdracht over het kind zegt, blijft versleuteld. Van wat voor geen bekende organisatie kwam, ziet niemand de inhoud. Elke blik wordt vastgelegd.",
            async vraag =>
            {
                if (await Bureau.Laad(vraag.Tx, vraag.Id) is not { } rij) return null;
                var inhoud = rij.Organisatie is null ? null : await dienst.Bureau.Inhoud(rij, vraag.Ct);
                var trajecten = inhoud is not null && dienst.Bureau.Bronnen.GetValueOrDefault(rij.Bron) is { } bron ? bron.Trajecten(inhoud) : [];
                return new Blik<Bureauweergave>(
                    new Bureauweergave(Bureauregel.Van(rij), inhoud is null ? null : Encoding.UTF8.GetString(inhoud)),
                    new Zaak("bureau/" + rij.Id.ToString("D"), trajecten, [rij.Organisatie ?? vraag.Wie.Organisatie], "bureau"),
                    null);
            });

        routes.Lijst<Bureauhandeling>(
            "/bureau/handelingen",
            [Rollen.Bureau],
            "Wat er bij het bureau is gedaan",
            "Wie wat deed met welke rij, wanneer en met welke uitkomst; de laatste eerst. Ook wie een inhoud heeft ingezien.",
            async (vraag, pagina) => pagina.Antwoord(await Bureauhandeling.Lees(dienst, vraag, pagina), h => h.Id.ToString("D")));

        routes.Opdracht<Verwerkingsverzoek, Bureauverslag>(
            "/bureau/verwerkingen",
            Rollen.Bureau,
            "Rijen opnieuw verwerken",
            $"Neemt een rij, een groep of alles alsnog in, hoogstens {Bureau.Hoogstens} rijen per keer. Met droog: true gebeurt precies hetzelfde en wordt het daarna teruggedraaid: zo ziet u per rij wat er zou gebeuren. "
            + "Een rij die nog steeds niet kan worden verwerkt, blijft liggen en houdt geen andere tegen.",
            opdracht => Voer(dienst, opdracht, opdracht.Invoer.Keuze, opdracht.Invoer.Droog, () => dienst.Bureau.Verwerk(opdracht.Tx, opdracht.Wie, opdracht.Invoer.Keuze, opdracht.Invoer.Droog, opdracht.Ct)));

        routes.Opdracht<Verwijderingsverzoek, Bureauverslag>(
            "/bureau/verwijderingen",
            Rollen.Bureau,
            "Rijen verwijderen",
            $"Vernietigt de inhoud van een rij of een groep, hoogstens {Bureau.Hoogstens} rijen per keer. Wat blijft is wie dat deed, wanneer, waarom, de oorzaak en de hash. Dezelfde helft of hetzelfde bericht komt daarna niet terug bij het bureau.",
            opdracht => Voer(dienst, opdracht, opdracht.Invoer.Keuze, false, () => dienst.Bureau.Verwijder(opdracht.Tx, opdracht.Wie, opdracht.Invoer.Keuze, opdracht.Invoer.Reden, opdracht.Ct)));
    }

    private static async Task<Antwoord> Voer<T>(Dienst dienst, Opdracht<T> opdracht, Bureaukeuze keuze, bool droog, Func<Task<List<Bureauuitslag>>> werk)
    {
        var uitslagen = await werk();
        if (uitslagen.Count == 0 && (keuze.Rij ?? keuze.Groep) is not null && keuze.Na is null) return Weigering.NietGevonden();
        // After a full batch there may be more; what somebody else handles meanwhile counts as more too.
        var laatste = uitslagen.Count > 0 && keuze.Rij is null ? uitslagen[^1].Rij : (Guid?)null;
        var over = laatste is null ? 0 : await Bureau.Over(opdracht.Tx, opdracht.Wie, keuze with { Na = laatste });
        return new Antwoord(
            StatusCodes.Status201Created,
            new Bureauverslag(droog, uitslagen.ConvertAll(u => new Uitslagregel(u.Rij, u.Uitkomst, u.Bezwaar)), over, over > 0 ? laatste : null),
            $"/{dienst.Naam}/v1/bureau/handelingen");
    }
}

/// <summary>A group in a list.</summary>
[Description("Rijen bij het bureau met dezelfde bron en oorzaak.")]
public sealed record Bureaugroep(
    [property: Description("Identiteit van de groep.")] Guid Id,
    [property: Description("Wat het is: helft (van een overdracht), bericht (dat niet te lezen was) of feit (uit een logboek).")] string Bron,
    [property: Description("Waarom het niet kon worden verwerkt.")] string Oorzaak,
    [property: Description("Hoeveel rijen.")] long Aantal,
    [property: Description("Hoeveel daarvan voor geen bekende organisatie kwamen: die ziet elk bureau van deze dienst, zonder inhoud.")] long ZonderOrganisatie,
    [property: Description("Wanneer de oudste binnenkwam (echte tijd).")] DateTimeOffset Oudste,
    [property: Description("Wanneer de nieuwste binnenkwam (echte tijd).")] DateTimeOffset Nieuwste) : ILijstregel
{
    internal string Sleutel => Id.ToString("D");

    [JsonIgnore]
    public string Zaak => $"bureaugroep/{Id:D}";

    [JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [];

    internal static Bureaugroep Van(Bureaugroeprij r) => new(r.Id, r.Bron, r.Oorzaak, r.Aantal, r.ZonderOrganisatie, r.Oudste, r.Nieuwste);
}

/// <summary>A row in a list.</summary>
[Description("Een rij bij het bureau, zonder inhoud.")]
public sealed record Bureauregel(
    [property: Description("Identiteit van de rij.")] Guid Id,
    [property: Description("De groep waarbij zij hoort.")] Guid Groep,
    [property: Description("Wat het is: helft, bericht of feit.")] string Bron,
    [property: Description("Waarom het niet kon worden verwerkt.")] string Oorzaak,
    [property: Description("Wanneer het binnenkwam (echte tijd).")] DateTimeOffset OntvangenOp,
    [property: Description("Of het voor uw organisatie kwam; anders is niet bekend voor wie.")] bool VoorUwOrganisatie,
    [property: Description("SHA-256 over de inhoud zoals zij binnenkwam; leeg bij wat een eerdere versie hier legde.")] string? Hash,
    [property: Description("Grootte van de inhoud; leeg bij wat een eerdere versie hier legde.")] long? Bytes) : ILijstregel
{
    [JsonIgnore]
    public string Zaak => $"bureau/{Id:D}";

    [JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [];

    internal static Bureauregel Van(Bureaurij r) => new(r.Id, Bureau.Groep(r.Bron, r.Oorzaak), r.Bron, r.Oorzaak, r.OntvangenOp, r.Organisatie is not null, r.Hash, r.Bytes);
}

/// <summary>A row, and what came in.</summary>
[Description("Een rij bij het bureau met haar inhoud.")]
public sealed record Bureauweergave(
    [property: Description("De rij.")] Bureauregel Rij,
    [property: Description("De inhoud als tekst, zoals zij binnenkwam; leeg als niet bekend is voor welke organisatie zij kwam, of als zij is vernietigd.")] string? Inhoud);

[Description("Iets wat bij het bureau is gedaan.")]
internal sealed class Bureauhandeling : ILijstregel
{
    public const string Verwerken = "verwerken";
    public const string Proef = "proef";
    public const string Verwijderen = "verwijderen";

    [Description("Identiteit van de handeling.")]
    public Guid Id { get; init; }

    [Description("Wanneer (echte tijd).")]
    public DateTimeOffset Op { get; init; }

    [Description("OIN van de organisatie die het deed.")]
    public string Organisatie { get; init; } = "";

    [Description("Pseudoniem van wie het deed.")]
    public string Persoon { get; init; } = "";

    [Description("inzien, proef (verwerken met droog: true), verwerken of verwijderen.")]
    public string Wat { get; init; } = "";

    [Description("De rij.")]
    public Guid Rij { get; init; }

    [Description("Bron van de rij; leeg bij inzien.")]
    public string? Bron { get; init; }

    [Description("Waarom zij bij het bureau lag; leeg bij inzien.")]
    public string? Oorzaak { get; init; }

    [Description("SHA-256 over de inhoud; leeg bij inzien, en bij wat een eerdere versie bij het bureau legde.")]
    public string? Hash { get; init; }

    [Description("ingenomen, bekend, ingehaald, uitgepakt, toegewezen, geweigerd of verwijderd; leeg bij inzien.")]
    public string? Uitkomst { get; init; }

    [Description("Waarom zij nog steeds niet kon worden verwerkt; leeg als dat niet zo is.")]
    public string? Bezwaar { get; init; }

    [Description("Reden van verwijderen; anders leeg.")]
    public string? Reden { get; set; }

    [JsonIgnore]
    public string? Sleutel { get; init; }

    [JsonIgnore]
    public string Zaak => $"bureauhandeling/{Id:D}";

    [JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [];

    public static string Context(Guid id) => $"bureauhandeling/{id:D}";

    /// <summary>What was done by this organisation, and by anybody with what came for nobody in particular; looks stand in the log of looks only.</summary>
    public static async Task<List<Bureauhandeling>> Lees(Dienst dienst, Vraag vraag, Pagina pagina)
    {
        var rijen = await vraag.Tx.Alle<Bureauhandeling>(
            "select id, op, organisatie, persoon, wat, rij, bron, oorzaak, hash, uitkomst, bezwaar, sleutel, reden from ("
            + "select id, op, organisatie, persoon, wat, rij, bron, oorzaak, hash, uitkomst, bezwaar, sleutel, reden from bureauhandeling where organisatie = @Organisatie or gedeeld = 1 union all "
            + "select id, tijdstip, organisatie, persoon, 'inzien', substr(dossier, 8), cast(null as text), cast(null as text), cast(null as text), cast(null as text), cast(null as text), "
            + "cast(null as text), cast(null as text) from inzage where doel = 'bureau' and handeling = 'inzien' and organisatie = @Organisatie) h "
            + "where @Na = '' or id < @Na order by id desc limit @aantal",
            new { vraag.Wie.Organisatie, pagina.Na, aantal = (long)pagina.Aantal + 1 });
        foreach (var rij in rijen.Where(r => r.Reden is not null))
            rij.Reden = await dienst.Kluis.Ontsleutel(new Versleuteld(Guid.Parse(rij.Sleutel!), rij.Reden!), Context(rij.Id), vraag.Ct);
        return rijen;
    }
}

[Description("Welke rijen opnieuw worden verwerkt: precies een van rij, groep en alles.")]
internal sealed record Verwerkingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Deze rij.")]
    public Guid? Rij { get; init; }

    [Description("Alle rijen van deze groep.")]
    public Guid? Groep { get; init; }

    [Description("true: alle rijen die uw organisatie mag verwerken.")]
    public bool Alles { get; init; }

    [Description("true: alleen laten zien wat er zou gebeuren; er verandert niets.")]
    public bool Droog { get; init; }

    [Description("Verder na deze rij: volgende uit het vorige antwoord. Niet bij een enkele rij.")]
    public Guid? Na { get; init; }

    [Description("Alleen wat tot en met dit moment binnenkwam (echte tijd). Niet bij een enkele rij.")]
    public DateTimeOffset? OntvangenTot { get; init; }

    internal Bureaukeuze Keuze => new(Rij, Groep, Na, OntvangenTot);

    public static object Voorbeeld => new Verwerkingsverzoek { Groep = Bureau.Groep("helft", "voorbeeld"), Droog = true };

    public void Controleer(Controle controle)
    {
        (string Veld, bool Gegeven)[] keuzes = [("rij", Rij is not null), ("groep", Groep is not null), ("alles", Alles)];
        Kies(controle, keuzes);
        if (Rij is not null && Na is not null) controle.Fout("na", "Dit hoort niet bij een enkele rij.");
        if (Rij is not null && OntvangenTot is not null) controle.Fout("ontvangenTot", "Dit hoort niet bij een enkele rij.");
    }

    /// <summary>Exactly one must be given; otherwise each that is too many, or the first, is named.</summary>
    internal static void Kies(Controle controle, IReadOnlyList<(string Veld, bool Gegeven)> keuzes)
    {
        var namen = string.Join(", ", keuzes.Select(k => k.Veld));
        var gegeven = keuzes.Where(k => k.Gegeven).Select(k => k.Veld).ToList();
        if (gegeven.Count == 0) controle.Fout(keuzes[0].Veld, $"Geef precies een van deze velden: {namen}.");
        foreach (var veld in gegeven.Skip(gegeven.Count > 1 ? 0 : 1)) controle.Fout(veld, $"Geef maar een van deze velden: {namen}.");
    }
}

[Description("Welke rijen worden verwijderd, en waarom: precies een van rij en groep.")]
internal sealed record Verwijderingsverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Deze rij.")]
    public Guid? Rij { get; init; }

    [Description("Alle rijen van deze groep.")]
    public Guid? Groep { get; init; }

    [Description("Waarom dit niet meer verwerkt hoeft te worden. Geen namen of andere gegevens van personen.")]
    public required string Reden { get; init; }

    [Description("Alleen wat tot en met dit moment binnenkwam (echte tijd): zo verdwijnt niets wat u nog niet zag. Niet bij een enkele rij.")]
    public DateTimeOffset? OntvangenTot { get; init; }

    internal Bureaukeuze Keuze => new(Rij, Groep, null, OntvangenTot);

    public static object Voorbeeld => new Verwijderingsverzoek { Groep = Bureau.Groep("helft", "voorbeeld"), Reden = "Proefberichten van de leverancier." };

    public void Controleer(Controle controle)
    {
        Verwerkingsverzoek.Kies(controle, [("rij", Rij is not null), ("groep", Groep is not null)]);
        controle.NietLeeg(Reden, "reden", 500);
        if (Rij is not null && OntvangenTot is not null) controle.Fout("ontvangenTot", "Dit hoort niet bij een enkele rij.");
    }
}

/// <summary>What became of rows, or would become of them.</summary>
[Description("Wat er met elke rij gebeurde, of bij droog: zou gebeuren.")]
public sealed record Bureauverslag(
    [property: Description("Of het alleen een proef was.")] bool Droog,
    [property: Description("Per rij de uitkomst.")] IReadOnlyList<Uitslagregel> Uitslagen,
    [property: Description("Hoeveel gekozen rijen hierna nog komen.")] long Over,
    [property: Description("Geef dit mee als na om verder te gaan; leeg als er niets meer komt.")] Guid? Volgende);

/// <summary>What became of a row.</summary>
[Description("De uitkomst van een rij.")]
public sealed record Uitslagregel(
    [property: Description("De rij.")] Guid Rij,
    [property: Description("ingenomen; bekend of ingehaald (de rij is niet meer nodig); uitgepakt (wat erin zat, ligt nu los bij het bureau); toegewezen (zij blijkt voor een andere organisatie en blijft liggen voor haar); geweigerd (zij blijft liggen); verwijderd.")] string Uitkomst,
    [property: Description("Waarom zij is geweigerd; anders leeg.")] string? Bezwaar);
