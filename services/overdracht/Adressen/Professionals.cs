using System.ComponentModel;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten.Adressen;

/// <summary>The professionals of an organisation: known by a pseudonymous id everywhere, by name only to their own organisation.</summary>
public static class Professionals
{
    public static void Map(Routes routes)
    {
        var dienst = routes.Dienst;
        routes.Opdracht<Professionalverzoek, Professionalbevestiging>(
            "/professionals",
            Rollen.Beheer,
            "Een professional opnemen",
            "Geeft de professional een pseudoniem. Alleen wie zo bekend is, kan een overdracht accepteren.",
            async opdracht =>
            {
                var id = Id.Ondoorzichtig();
                var (sleutel, waarde) = await dienst.Kluis.Neem(opdracht.Ct);
                await opdracht.Tx.Voer(
                    "insert into professional (id, organisatie, sleutel, gegevens) values (@id, @Organisatie, @sleutel, @gegevens)",
                    new { id, opdracht.Wie.Organisatie, sleutel, gegevens = Versleuteling.Versleutel(ContractJson.Schrijf(opdracht.Invoer), waarde, Context(id)) });
                return Antwoord.Gemaakt($"/{dienst.Naam}/v1/professionals/{id:D}", new Professionalbevestiging(id), 1);
            });

        routes.Blik<Professionalweergave>(
            "/professionals/{id}",
            [Rollen.Professional, Rollen.Beheer],
            "Een professional inzien",
            "De naam achter een pseudoniem, alleen voor de eigen organisatie.",
            async vraag =>
            {
                if (await Lees(dienst, vraag.Tx, vraag.Id, vraag.Ct) is not var (organisatie, gegevens)) return null;
                return new Blik<Professionalweergave>(
                    new Professionalweergave(vraag.Id, gegevens.Naam, gegevens.Functie, gegevens.SkjNummer), new Zaak($"professional/{vraag.Id:D}", [], [organisatie], "eigen organisatie"), null);
            });
    }

    /// <summary>Whether this is a professional of the caller's organisation who is registered at SKJ, as a jeugdbeschermer must be.</summary>
    public static async Task<bool> IsGeregistreerd(Dienst dienst, Transactie tx, Guid id, Wie wie, CancellationToken ct) =>
        await Lees(dienst, tx, id, ct) is var (organisatie, gegevens) && organisatie == wie.Organisatie && gegevens.SkjNummer is not null;

    private static async Task<(string Organisatie, Professionalverzoek Gegevens)?> Lees(Dienst dienst, Transactie tx, Guid id, CancellationToken ct)
    {
        var rij = await tx.Eerste<Rij>("select organisatie, sleutel, gegevens from professional where id = @id", new { id });
        return rij is not null && await dienst.Kluis.Ontsleutel(new Versleuteld(rij.Sleutel, rij.Gegevens), Context(id), ct) is { } tekst
            ? (rij.Organisatie, ContractJson.Lees<Professionalverzoek>(tekst))
            : null;
    }

    /// <summary>Looks along with the next read whether the caller's organisation knows this professional: there is a row when it does.</summary>
    public static Lezing<string> ZoekStraks(Transactie tx, Guid id, Wie wie) =>
        tx.LeesStraks<string>("select id from professional where id = @id and organisatie = @Organisatie", new { id, wie.Organisatie });

    private static string Context(Guid id) => $"professional/{id:D}";

    private sealed class Rij
    {
        public string Organisatie { get; init; } = "";
        public Guid Sleutel { get; init; }
        public string Gegevens { get; init; } = "";
    }
}

[Description("Een professional van uw organisatie.")]
internal sealed record Professionalverzoek : IInvoer, IMetVoorbeeld
{
    [Description("Naam.")]
    public required string Naam { get; init; }

    [Description("Functie, bijvoorbeeld raadsonderzoeker.")]
    public required string Functie { get; init; }

    [Description("Nummer van de registratie bij SKJ; nodig voor wie jeugdbeschermer wordt.")]
    public string? SkjNummer { get; init; }

    public static object Voorbeeld => new Professionalverzoek { Naam = "N. de Vries", Functie = "raadsonderzoeker" };

    public void Controleer(Controle controle)
    {
        controle.NietLeeg(Naam, "naam", 200);
        controle.NietLeeg(Functie, "functie", 200);
        if (SkjNummer is not null) controle.Eis(SkjNummer.Length is >= 6 and <= 12 && SkjNummer.All(char.IsAsciiDigit), "skjNummer", "Een registratienummer van SKJ heeft 6 tot 12 cijfers.");
    }
}

[Description("Bevestiging dat een professional is opgenomen.")]
internal sealed record Professionalbevestiging([property: Description("Pseudoniem van de professional.")] Guid Id);

[Description("Een professional met naam.")]
internal sealed record Professionalweergave(
    [property: Description("Pseudoniem.")] Guid Id,
    [property: Description("Naam.")] string Naam,
    [property: Description("Functie.")] string Functie,
    [property: Description("Nummer van de registratie bij SKJ; leeg als dat niet is opgegeven.")] string? SkjNummer);
