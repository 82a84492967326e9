using System.Security.Cryptography;
using System.Text;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>How a half that comes in stands to the one that is known.</summary>
public enum Vergelijking
{
    /// <summary>Higher (epoch, version): it replaces what is known.</summary>
    Nieuwer,

    /// <summary>The very same.</summary>
    Bekend,

    /// <summary>Lower: it was overtaken.</summary>
    Ouder,

    /// <summary>The same (epoch, version) with another hash: a person must look at it.</summary>
    Strijdig,
}

/// <summary>The order of halves, and what both sides have in common.</summary>
public static class Helften
{
    /// <param name="bekend">The half that is known; null when none is.</param>
    /// <param name="nieuw">The half that comes in.</param>
    /// <param name="gezienEpoch">The newest life of its service that was seen here: a half of an earlier one was overtaken, whatever is known.</param>
    public static Vergelijking Vergelijk(Gezien? bekend, Gezien nieuw, long gezienEpoch = 0)
    {
        if (nieuw.Epoch < gezienEpoch) return Vergelijking.Ouder;
        if (bekend is null) return Vergelijking.Nieuwer;
        var orde = (nieuw.Epoch, nieuw.Versie).CompareTo((bekend.Epoch, bekend.Versie));
        return orde switch
        {
            > 0 => Vergelijking.Nieuwer,
            < 0 => Vergelijking.Ouder,
            _ => nieuw.Hash == bekend.Hash ? Vergelijking.Bekend : Vergelijking.Strijdig,
        };
    }

    /// <summary>SHA-256 over the UTF-8 of a half, lower-case hexadecimal.</summary>
    public static string Hash(string helft) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(helft)));

    /// <summary>Context under which the content of a handover is encrypted: content of one handover cannot be passed off as that of another.</summary>
    public static string Context(Guid overdracht, string deel) => $"overdracht/{overdracht:D}/{deel}";

    /// <summary>The ground on which a step is recorded: that of the offer; an announcement shares nothing that needs one.</summary>
    public static string Grond(AanbiedersHelft aanbod) => aanbod.Grondslag.Length > 0 ? aanbod.Grondslag : "aankondiging";

    /// <summary>The grant that an acceptance gives for a register: the same however often it is derived.</summary>
    public static Guid NieuweToekenning(Guid overdracht, Register register) => Id.Afgeleid(overdracht, "toekenning/" + register);
}

/// <summary>How a handover stands, as seen from one side.</summary>
public static class Toestand
{
    public const string Aangeboden = "aangeboden";
    public const string Ontvangen = "ontvangen";
    public const string IntrekkingGewenst = "intrekking-gewenst";
    public const string Geaccepteerd = "geaccepteerd";
    public const string Teruggelegd = "teruggelegd";
    public const string Ingetrokken = "ingetrokken";

    /// <summary>Ended by the region.</summary>
    public const string Beeindigd = "beeindigd";

    /// <summary>At the receiving side only: it had accepted, but the region ended the offer before the sender had seen that.</summary>
    public const string GeaccepteerdZonderGevolg = "geaccepteerd-zonder-gevolg";

    public static readonly IReadOnlyList<string> Alle = [Aangeboden, Ontvangen, IntrekkingGewenst, Geaccepteerd, Teruggelegd, Ingetrokken, Beeindigd, GeaccepteerdZonderGevolg];

    /// <summary>Whether what was offered is under way and not wished back, or has gone over.</summary>
    public static bool Telt(string toestand) => toestand is Aangeboden or Ontvangen or Geaccepteerd;

    /// <summary>Whether nobody has decided on it yet, as far as this side knows.</summary>
    public static bool IsOpen(string toestand) => toestand is Aangeboden or Ontvangen or IntrekkingGewenst;

    public static string Van(Besluitsoort besluit) => besluit switch
    {
        Besluitsoort.Geaccepteerd => Geaccepteerd,
        Besluitsoort.Teruggelegd => Teruggelegd,
        _ => Ingetrokken,
    };

    /// <summary>State at the offering side: its own half, and what it has seen of the other.</summary>
    public static string Van(AanbiedersHelft eigen, OntvangersHelft? ander) =>
        eigen.GedwongenEinde is not null ? Beeindigd
        : ander?.Besluit is { } besluit ? Van(besluit.Soort)
        : eigen.Intrekkingswens is not null ? IntrekkingGewenst
        : ander is not null ? Ontvangen
        : Aangeboden;

    /// <summary>State at the receiving side, which decides, unless the region ended the offer before.</summary>
    public static string Van(OntvangersHelft eigen, AanbiedersHelft aanbod) => (eigen.Besluit?.Soort, aanbod.GedwongenEinde) switch
    {
        (null, null) => Ontvangen,
        (null, _) => Beeindigd,
        (Besluitsoort.Geaccepteerd, not null) => GeaccepteerdZonderGevolg,
        ({ } besluit, _) => Van(besluit),
    };
}
