using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>What of the bus can lie at the desk: a half that could not be handled, and a message that could not be read.</summary>
internal static class Bureaupost
{
    private const string Helft = "helft";
    private const string Bericht = "bericht";

    /// <summary>Has the desk try halves and messages again.</summary>
    public static void Meld(Overdrachtdienst overdrachten)
    {
        var bron = new Bureaubron(
            (tx, wie, inhoud) => Verwerk(overdrachten, tx, wie, inhoud),
            inhoud => [.. (Lees(inhoud) ?? []).Select(Traject).OfType<Guid>().Distinct()]);
        overdrachten.Dienst.Bureau.Bronnen[Helft] = bron;
        overdrachten.Dienst.Bureau.Bronnen[Bericht] = bron;
    }

    public static Bureaustuk Van(Dienst dienst, OverdrachtHelft helft, string oorzaak) => new(
        Id.Afgeleid(helft.Overdracht, $"{helft.Zijde}/{helft.Epoch}/{helft.Versie}/{helft.Hash}"),
        Helft,
        Encoding.UTF8.GetBytes(ContractJson.Schrijf(helft)),
        oorzaak,
        dienst.Bureau.Ontvanger(Voor(helft)));

    /// <summary>The body of a message. For whom it is can be read only when all that is in it is for one organisation.</summary>
    public static Bureaustuk Van(Dienst dienst, byte[] bericht, string oorzaak) => new(
        Id.Afgeleid(Guid.Empty, $"bericht/{Convert.ToHexStringLower(SHA256.HashData(bericht))}"), Bericht, bericht, oorzaak, (Lees(bericht) ?? []).Select(Voor).Distinct().ToList() is [var een] ? dienst.Bureau.Ontvanger(een) : null);

    private static async Task<Verwerking> Verwerk(Overdrachtdienst overdrachten, Transactie tx, Wie wie, byte[] inhoud)
    {
        var dienst = overdrachten.Dienst;
        if (Lees(inhoud) is not { } helften) return Verwerking.Nee("het bericht is niet te lezen");
        if (helften is not [var helft]) return new Verwerking(Verwerking.Uitgepakt) { Stukken = [.. helften.Select(h => Van(dienst, h, "zat in een bericht dat niet te lezen was"))] };
        if (dienst.Bureau.Ontvanger(Voor(helft)) is not { } voor) return Verwerking.Nee("deze organisatie werkt niet in deze dienst");
        return voor == wie.Organisatie ? await overdrachten.NeemVanBureau(tx, helft) : new Verwerking(Verwerking.Toegewezen) { Voor = voor };
    }

    /// <summary>The halves in a half or in the body of a message; null when that cannot be read.</summary>
    private static IReadOnlyList<OverdrachtHelft>? Lees(byte[] inhoud)
    {
        try
        {
            using var document = JsonDocument.Parse(inhoud);
            var wortel = document.RootElement;
            // A message of the bus stands in an envelope of the bus.
            if (wortel.ValueKind == JsonValueKind.Object && wortel.TryGetProperty("message", out var bericht)) wortel = bericht;
            if (wortel.ValueKind != JsonValueKind.Object) return null;
            if (!wortel.TryGetProperty("helften", out _)) return [wortel.Deserialize<OverdrachtHelft>(ContractJson.Opties)!];
            var helften = wortel.Deserialize<OverdrachtHelften>(ContractJson.Opties)!.Helften;
            return helften.Count > 0 && helften.All(h => h is not null) ? helften : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Voor(OverdrachtHelft helft) => helft.Zijde == Zijde.Aanbieder ? helft.Naar : helft.Van;

    private static Guid? Traject(OverdrachtHelft helft)
    {
        try
        {
            using var document = JsonDocument.Parse(helft.Helft);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("traject", out var traject) && traject.ValueKind == JsonValueKind.String && traject.TryGetGuid(out var id) ? id : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
