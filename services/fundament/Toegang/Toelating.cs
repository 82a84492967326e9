using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Keten.Fundament;

/// <summary>Why somebody may not come in here.</summary>
/// <param name="Status">403, or 503 while the service has not begun.</param>
/// <param name="Titel">In short.</param>
/// <param name="Uitleg">In a sentence, for the caller.</param>
internal sealed record Toegangsbezwaar(int Status, string Titel, string Uitleg);

/// <summary>Whether the caller may come to an address of a service at all, whatever it asks for; the same for REST and gRPC.</summary>
internal static class Toelating
{
    public static Toegangsbezwaar? Bezwaar(Dienst dienst, ClaimsPrincipal gebruiker, IReadOnlyList<string> rollen, out Wie? wie)
    {
        wie = gebruiker.Wie();
        if (!dienst.Gereed.IsCompleted) return new(StatusCodes.Status503ServiceUnavailable, "Even niet beschikbaar", "De dienst begint nog. Probeer het over enkele seconden opnieuw.");
        if (wie is null) return Geen("Het token noemt niet organisatie, rol, doel en persoon zoals het hoort. De persoon is een pseudoniem: letters, cijfers en streepjes, zonder spaties.", "Onvolledig token");
        if (!rollen.Contains(wie.Rol)) return Geen("Uw rol geeft geen toegang tot dit adres.");
        var organisatie = dienst.Organisaties.Zoek(wie.Organisatie);
        if (wie.Rol == Rollen.Toezicht && organisatie is not { HoudtToezicht: true }) return Geen("Uw organisatie houdt geen toezicht.");
        if (wie.Rol == Rollen.Regie && organisatie is not { IsRegio: true }) return Geen("Uw organisatie is geen regio.");
        if (wie.Rol == Rollen.Bureau && organisatie is { DoetMee: false }) return Geen("Uw organisatie doet niet mee in zaken en heeft geen bureau.");
        if (organisatie is null || (wie.Rol is not (Rollen.Toezicht or Rollen.Regie) && organisatie.Dienst != dienst.Naam && !dienst.VoorAlleOrganisaties)) return Geen("Uw organisatie werkt niet in deze dienst.");
        return null;

        static Toegangsbezwaar Geen(string uitleg, string titel = "Geen toegang") => new(StatusCodes.Status403Forbidden, titel, uitleg);
    }
}
