using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>Looking at handovers: the list of the own organisation, and one with its content as far as the offer goes.</summary>
internal static class Inzien
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten)
    {
        var toestand = Zoekparameter.Keuze("toestand", "Alleen overdrachten in deze toestand.", Toestand.Alle);
        routes.Lijst<Overdrachtregel>(
            "/overdrachten",
            [Rollen.Professional],
            "Overdrachten van uw organisatie",
            "De overdrachten die uw organisatie aanbood of kreeg, zonder inhoud. Ook aankondigingen van wat kan komen; die noemen in kondigtAan wat dat is.",
            async (vraag, pagina) => pagina.Antwoord(
                (await Opslag.Lijst(vraag.Tx, vraag.Wie, pagina.NaDelen(2), pagina.Aantal + 1, vraag.Filter(toestand)))
                    .ConvertAll(Overdrachtregel.Van),
                r => r.Zaak),
            toestand);

        routes.Blik<Overdrachtweergave>(
            "/overdrachten/{id}",
            [Rollen.Professional],
            "Een overdracht inzien",
            "De overdracht met haar inhoud, en met de kinderen van het gezin die niet mee zijn aangeboden. Na teruglegging, intrekking of een einde door de regio ziet de ontvanger de inhoud niet meer. Elke blik wordt vastgelegd.",
            async vraag =>
            {
                if (await Opslag.Laad(vraag.Tx, vraag.Id, vraag.Wie) is not { } rij) return null;
                var (aanbod, antwoord) = (rij.Aanbod, rij.Antwoord);
                var inhoud = await overdrachten.Inhouden.Lees(vraag.Tx, rij, vraag.Ct);
                var nietMee = await Gezin.NietMeeAangeboden(vraag.Tx, rij, inhoud);
                var weergave = new Overdrachtweergave
                {
                    Id = rij.Id,
                    Soort = rij.Soort,
                    Zijde = rij.Zijde,
                    Van = aanbod.Van,
                    Naar = aanbod.Naar,
                    Traject = rij.Traject,
                    Registers = [.. aanbod.Registers.Select(r => Opslag.Naam(r.Register))],
                    Grondslag = aanbod.Grondslag,
                    Toestand = rij.Toestand,
                    AangebodenOp = aanbod.AangebodenOp,
                    AangebodenDoor = aanbod.AangebodenDoor,
                    OntvangenOp = antwoord?.OntvangenOp,
                    IntrekkingGewenstOp = aanbod.Intrekkingswens?.Op,
                    Besluit = antwoord?.Besluit is { } b
                        ? new Besluitweergave(Toestand.Van(b.Soort), b.Op, b.Door, b.Reden, await overdrachten.Inhouden.Toelichting(vraag.Tx, rij, b.Toelichting, "besluit", vraag.Ct))
                        : null,
                    GedwongenEinde = aanbod.GedwongenEinde is { } e
                        ? new Eindeweergave(e.Op, e.Regio, e.Door, e.Reden, await overdrachten.Inhouden.Toelichting(vraag.Tx, rij, e.Toelichting, "einde", vraag.Ct))
                        : null,
                    Vragen = await Vragen(vraag, rij),
                    Gesprek = antwoord?.Gesprek is { } g ? new Gespreksweergave(Gespreksverzoek.Standen.First(s => s.Value == g.Stand).Key, g.Op, g.Door, g.Reden) : null,
                    Bezoeken = [.. (antwoord?.Bezoeken ?? []).Select(b => new Bezoekweergave(b.Datum, b.Geweest, b.Door, b.Met, b.Reden))],
                    NazorgTot = aanbod.NazorgTot,
                    Aanmaningen = [.. (aanbod.Aanmaningen ?? []).Select(a => new Aanmaningweergave(Opslag.Naam(a.Wat), Opslag.Naam(a.Trede), a.Uiterlijk, a.Op, a.Aan))],
                    NietMeeAangeboden = Gezinslid.Van(nietMee),
                    Wendingen = [.. (rij.IsAanbieder || rij.Toestand is Toestand.Ontvangen or Toestand.Geaccepteerd ? aanbod.Wendingen ?? [] : []).Select(w => new Wendingweergave(w.Overdracht, w.Soort, w.Van, w.Naar, w.Besluit == Besluitsoort.Teruggelegd ? "teruggelegd" : "doorgegeven", w.Op))],
                    KondigtAan = Overdrachtsoort.Zoek(rij.Soort)?.KondigtAan,
                    VervaltOp = aanbod.VervaltOp,
                    Aankondiging = aanbod.Aankondiging,
                    Inhoud = inhoud,
                    InhoudVervallen = inhoud is null && !rij.IsAankondiging,
                };
                // Who sees that a child belongs to this gezin, has seen something of that child too.
                IReadOnlyList<Guid> trajecten = [.. nietMee.Concat(Gezin.Verteld(inhoud)).Select(g => g.Traject).Prepend(rij.Traject).Distinct()];
                return new Blik<Overdrachtweergave>(
                    weergave, new Zaak($"overdracht/{rij.Id:D}", trajecten, [rij.Organisatie], rij.IsAanbieder ? "eigen aanbod" : "ontvangen aanbod: " + Helften.Grond(aanbod)), rij.Beeldversie);
            });

        async Task<IReadOnlyList<Vraagweergave>> Vragen(Vraag vraag, Overdrachtrij rij)
        {
            var vragen = new List<Vraagweergave>();
            foreach (var v in rij.Antwoord?.Vragen ?? [])
            {
                var aanvulling = rij.Aanbod.Aanvullingen.FirstOrDefault(a => a.Vraag == v.Nummer);
                vragen.Add(new Vraagweergave(
                    v.Nummer, v.Op, v.Door, await Tekst(v.Tekst, $"vraag/{v.Nummer}"), aanvulling?.Op, aanvulling is null ? null : await Tekst(aanvulling.Tekst, $"aanvulling/{v.Nummer}")));
            }

            return vragen;

            Task<string?> Tekst(string versleuteld, string deel) => overdrachten.Inhouden.Toelichting(vraag.Tx, rij, versleuteld, deel, vraag.Ct);
        }
    }
}

[Description("Een overdracht in een lijst, zonder inhoud.")]
internal sealed record Overdrachtregel(
    [property: Description("Identiteit van de overdracht.")] Guid Id,
    [property: Description("Aan welke kant uw organisatie staat: aanbieder of ontvanger.")] string Zijde,
    [property: Description("Soort overdracht.")] string Soort,
    [property: Description("Het traject van het kind (pseudoniem).")] Guid Traject,
    [property: Description("OIN van de andere organisatie.")] string Tegenpartij,
    [property: Description("aangeboden, ontvangen, intrekking-gewenst, geaccepteerd, teruggelegd, ingetrokken, beeindigd of (bij de ontvanger) geaccepteerd-zonder-gevolg.")] string Toestand,
    [property: Description("Alleen bij een aankondiging: de soort overdracht die kan komen. Er is dan nog niets aangeboden en er valt niets te accepteren.")] string? KondigtAan,
    [property: Description("Alleen bij een aankondiging: de laatste dag waarop zij staat.")] DateOnly? VervaltOp) : ILijstregel
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string Zaak => $"{Id:D}/{Zijde}";

    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<Guid> Trajecten => [Traject];

    public static Overdrachtregel Van(Overdrachtrij rij) => new(rij.Id, rij.Zijde, rij.Soort, rij.Traject, rij.Tegenpartij, rij.Toestand, Overdrachtsoort.Zoek(rij.Soort)?.KondigtAan, rij.IsAankondiging ? rij.Aanbod.VervaltOp : null);
}

[Description("Een overdracht met haar inhoud.")]
internal sealed record Overdrachtweergave
{
    [Description("Identiteit van de overdracht.")]
    public required Guid Id { get; init; }

    [Description("Soort overdracht.")]
    public required string Soort { get; init; }

    [Description("Aan welke kant uw organisatie staat: aanbieder of ontvanger.")]
    public required string Zijde { get; init; }

    [Description("OIN van de organisatie die aanbiedt.")]
    public required string Van { get; init; }

    [Description("OIN van de organisatie die ontvangt.")]
    public required string Naar { get; init; }

    [Description("Het traject van het kind (pseudoniem).")]
    public required Guid Traject { get; init; }

    [Description("Wat wordt overgedragen: procesregie, zicht-op-veiligheid.")]
    public required IReadOnlyList<string> Registers { get; init; }

    [Description("Grondslag waarop de inhoud wordt gedeeld; leeg bij een aankondiging, want daar gaat niets over het kind mee.")]
    public required string Grondslag { get; init; }

    [Description("aangeboden, ontvangen, intrekking-gewenst, geaccepteerd, teruggelegd, ingetrokken, beeindigd of (bij de ontvanger) geaccepteerd-zonder-gevolg.")]
    public required string Toestand { get; init; }

    [Description("Wanneer het aanbod is gedaan.")]
    public required DateTimeOffset AangebodenOp { get; init; }

    [Description("Pseudoniem van wie aanbood.")]
    public required string AangebodenDoor { get; init; }

    [Description("Wanneer het systeem van de ontvanger het aanbod had; leeg zolang dat niet bekend is.")]
    public DateTimeOffset? OntvangenOp { get; init; }

    [Description("Wanneer de aanbieder vroeg om intrekking.")]
    public DateTimeOffset? IntrekkingGewenstOp { get; init; }

    [Description("Het besluit van de ontvanger; leeg zolang er geen is.")]
    public Besluitweergave? Besluit { get; init; }

    [Description("Het einde door de regio, als de ontvanger is weggevallen. Een besluit heeft dan geen gevolg meer.")]
    public Eindeweergave? GedwongenEinde { get; init; }

    [Description("Wat de ontvanger vroeg, en wat de aanbieder antwoordde.")]
    public required IReadOnlyList<Vraagweergave> Vragen { get; init; }

    [Description("Het overdrachtsgesprek; leeg zolang er niets over is vastgelegd.")]
    public Gespreksweergave? Gesprek { get; init; }

    [Description("Bezoeken van de oude en de nieuwe professional samen aan het gezin, op volgorde van dag.")]
    public required IReadOnlyList<Bezoekweergave> Bezoeken { get; init; }

    [Description("Laatste dag waarop de aanbieder na de acceptatie beschikbaar is; leeg als dat niet is afgesproken.")]
    public DateOnly? NazorgTot { get; init; }

    [Description("Antwoorden die niet op tijd kwamen, en wie dat hoorde.")]
    public required IReadOnlyList<Aanmaningweergave> Aanmaningen { get; init; }

    [Description("Kinderen van hetzelfde gezin die niet ook aan deze ontvanger zijn aangeboden met deze soort overdracht, voor zover uw organisatie dat nu weet. Ze worden alleen met hun traject genoemd.")]
    public required IReadOnlyList<Gezinslid> NietMeeAangeboden { get; init; }

    [Description("Eerdere overdrachten waarmee dit kind is teruggelegd, of binnen een schakel is doorgegeven (aan een ander Veilig Thuis, aan een andere GI), voor zover de aanbieder dat wist; de oudste eerst. Leeg bij een ontvanger die het kind niet kreeg.")]
    public required IReadOnlyList<Wendingweergave> Wendingen { get; init; }

    [Description("Alleen bij een aankondiging: de soort overdracht die kan komen. Er is dan nog niets aangeboden en er valt niets te accepteren.")]
    public string? KondigtAan { get; init; }

    [Description("Alleen bij een aankondiging: de laatste dag waarop zij staat.")]
    public DateOnly? VervaltOp { get; init; }

    [Description("De aankondiging waarop dit aanbod volgt; leeg als die er niet was.")]
    public Guid? Aankondiging { get; init; }

    [Description("De inhoud; leeg als uw organisatie die niet (meer) mag zien.")]
    public OverdrachtInhoud? Inhoud { get; init; }

    [Description("Waar als de inhoud niet meer te zien is.")]
    public required bool InhoudVervallen { get; init; }
}

[Description("Een kind van hetzelfde gezin dat niet mee is aangeboden.")]
public sealed record Gezinslid(
    [property: Description("Het traject van dat kind (pseudoniem).")] Guid Traject,
    [property: Description("bij-aanbieder als de aanbieder dat kind heeft; elders als hij het niet (meer) heeft. Bij de ontvanger: zoals het was bij het aanbod.")] string Waar)
{
    public static IReadOnlyList<Gezinslid> Van(IEnumerable<Gezinsgenoot> genoten) =>
        [.. genoten.Select(g => new Gezinslid(g.Traject, g.BijAanbieder ? Gezin.BijAanbieder : Gezin.Elders))];
}

[Description("Een vraag van de ontvanger, met het antwoord.")]
internal sealed record Vraagweergave(
    [property: Description("Nummer van de vraag, vanaf 1.")] int Nummer,
    [property: Description("Wanneer gevraagd.")] DateTimeOffset GevraagdOp,
    [property: Description("Pseudoniem van wie vroeg.")] string Door,
    [property: Description("De vraag; leeg als uw organisatie die niet (meer) mag zien.")] string? Vraag,
    [property: Description("Wanneer beantwoord; leeg zolang dat niet zo is.")] DateTimeOffset? BeantwoordOp,
    [property: Description("Het antwoord; leeg zolang het er niet is of uw organisatie het niet (meer) mag zien.")] string? Antwoord);

[Description("Een eerdere overdracht waarmee het kind is teruggelegd of doorgegeven.")]
internal sealed record Wendingweergave(
    [property: Description("De overdracht.")] Guid Overdracht,
    [property: Description("Haar soort.")] string Soort,
    [property: Description("OIN van wie aanbood.")] string Van,
    [property: Description("OIN van wie teruglegde of accepteerde.")] string Naar,
    [property: Description("teruggelegd, of doorgegeven als het kind binnen een schakel naar een ander ging.")] string Afloop,
    [property: Description("Wanneer dat is besloten.")] DateTimeOffset Op);

[Description("Een antwoord dat niet op tijd kwam.")]
internal sealed record Aanmaningweergave(
    [property: Description("Waarop werd gewacht: ontvangst, reactie of gesprek; of herhaald-teruggelegd of herhaald-doorgegeven.")] string Wat,
    [property: Description("Wie het hoorde: beide-kanten, escalatiecontact of regio.")] string Trede,
    [property: Description("Laatste dag waarop het op tijd was geweest.")] DateOnly Uiterlijk,
    [property: Description("Wanneer het is gemeld.")] DateTimeOffset Op,
    [property: Description("Het escalatiecontact of het OIN van de regio; leeg voor beide kanten, of als er geen is afgesproken.")] string? Aan);

[Description("Het overdrachtsgesprek van de oude professional, de nieuwe en het gezin.")]
internal sealed record Gespreksweergave(
    [property: Description("gepland, gehouden of niet-gehouden.")] string Stand,
    [property: Description("Wanneer gepland of gehouden.")] DateTimeOffset? Op,
    [property: Description("Pseudoniem van wie het vastlegde.")] string Door,
    [property: Description("Waarom het niet is gehouden.")] string? Reden);

[Description("Een gezamenlijk bezoek aan het gezin, of een dat niet doorging.")]
internal sealed record Bezoekweergave(
    [property: Description("De dag.")] DateOnly Datum,
    [property: Description("Waar als het bezoek er was.")] bool Geweest,
    [property: Description("Pseudoniem van de professional van de ontvanger.")] string Door,
    [property: Description("Pseudoniem van de professional van de aanbieder.")] string Met,
    [property: Description("Waarom het niet doorging.")] string? Reden);

[Description("Het einde van een overdracht door de regio.")]
internal sealed record Eindeweergave(
    [property: Description("Wanneer.")] DateTimeOffset Op,
    [property: Description("OIN van de regio.")] string Regio,
    [property: Description("Pseudoniem van wie dat daar deed.")] string Door,
    [property: Description("Code van de reden.")] string Reden,
    [property: Description("Toelichting; leeg als uw organisatie die niet (meer) mag zien.")] string? Toelichting);

[Description("Het besluit op een overdracht.")]
internal sealed record Besluitweergave(
    [property: Description("geaccepteerd, teruggelegd of ingetrokken.")] string Besluit,
    [property: Description("Wanneer.")] DateTimeOffset Op,
    [property: Description("Pseudoniem van wie besloot.")] string Door,
    [property: Description("Code van de reden.")] string? Reden,
    [property: Description("Toelichting.")] string? Toelichting);
