using System.ComponentModel;
using System.Text.Json.Serialization;
using Keten.Contracts;

namespace Keten.Termijnen;

/// <summary>How a term of a case stands.</summary>
[Description("loopt, loopt-te-laat, loopt-toegelicht, op-tijd, te-laat of toegelicht.")]
[JsonConverter(typeof(AlleenBijNaam<Termijnoordeel>))]
public enum Termijnoordeel
{
    /// <summary>Not met yet, and its last day has not passed.</summary>
    [JsonStringEnumMemberName("loopt")] Loopt,

    /// <summary>Not met, and its last day has passed.</summary>
    [JsonStringEnumMemberName("loopt-te-laat")] LooptTeLaat,

    /// <summary>Not met, its last day has passed, and that was explained before it had.</summary>
    [JsonStringEnumMemberName("loopt-toegelicht")] LooptToegelicht,

    /// <summary>Met on its last day or before.</summary>
    [JsonStringEnumMemberName("op-tijd")] OpTijd,

    /// <summary>Met after its last day.</summary>
    [JsonStringEnumMemberName("te-laat")] TeLaat,

    /// <summary>Met after its last day, which was explained before it had passed. Never counts as met in time.</summary>
    [JsonStringEnumMemberName("toegelicht")] Toegelicht,
}

/// <summary>Something that happened to a term: an entry of its ledger.</summary>
/// <param name="Op">The day in Amsterdam on which it happened.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "wat")]
[JsonDerivedType(typeof(Geschorst), "geschorst")]
[JsonDerivedType(typeof(Hervat), "hervat")]
[JsonDerivedType(typeof(Vastgesteld), "vastgesteld")]
[JsonDerivedType(typeof(Toegelicht), "toegelicht")]
[JsonDerivedType(typeof(Gehaald), "gehaald")]
public abstract record Boeking(DateOnly Op);

/// <summary>The term stands still from this day on.</summary>
/// <param name="Op">The first day that does not count.</param>
/// <param name="Reden">Why.</param>
/// <param name="Grond">The law or agreement that allows it.</param>
public sealed record Geschorst(DateOnly Op, string Reden, string Grond) : Boeking(Op);

/// <summary>The term runs again.</summary>
/// <param name="Op">The first day that counts again.</param>
public sealed record Hervat(DateOnly Op) : Boeking(Op);

/// <summary>Another last day was set for this case: an extension, or an earlier date that fits the child.</summary>
/// <param name="Op">When that was done.</param>
/// <param name="Uiterlijk">The last day from then on.</param>
/// <param name="Grond">The law, norm or decision that allows it.</param>
public sealed record Vastgesteld(DateOnly Op, DateOnly Uiterlijk, string Grond) : Boeking(Op);

/// <summary>Comply or explain: that the term will be passed has been explained. By whom and why is kept, encrypted, where it was recorded.</summary>
/// <param name="Op">When it was recorded.</param>
/// <param name="VerteldOp">When the child and the parents were told.</param>
public sealed record Toegelicht(DateOnly Op, DateOnly VerteldOp) : Boeking(Op);

/// <summary>What meets the term happened.</summary>
/// <param name="Op">When.</param>
public sealed record Gehaald(DateOnly Op) : Boeking(Op);

/// <summary>
/// A term of a case: a budget with its ledger. The due date and the judgement are never kept but derived whenever they are asked, so that a past fact
/// that is corrected, a norm that changes and a new holiday move all that follows from them.
/// </summary>
/// <param name="Termijn">The norm in force on the day of the fact.</param>
/// <param name="Vanaf">The day of the fact from which is counted.</param>
/// <param name="Boekingen">What happened since, in order.</param>
public sealed record Termijnboek(Termijn Termijn, DateOnly Vanaf, params IReadOnlyList<Boeking> Boekingen)
{
    /// <summary>
    /// The last day on which the term can be met, as seen on a day: a term that stands still then is due as if it ran again the day after.
    /// </summary>
    /// <exception cref="ArgumentException">The term is a gate without a length, or what the ledger says cannot be.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves the calendar.</exception>
    public Vervaldag Vervaldag(Kalender kalender, DateOnly vandaag)
    {
        var vervaldag = kalender.Vervaldag(Termijn, Vanaf, [.. Schorsingen(vandaag)]);
        return Boekingen.OfType<Vastgesteld>().LastOrDefault() is { } bepaald
            ? new(bepaald.Uiterlijk, [.. vervaldag.Regels, new(Regelcode.Vastgesteld, vervaldag.Uiterlijk, bepaald.Uiterlijk)])
            : vervaldag;
    }

    /// <summary>Whether the term stands still now.</summary>
    public bool StaatStil => Stilstand is not null;

    /// <summary>How the term stands at the end of a day.</summary>
    public Termijnoordeel Oordeel(Kalender kalender, DateOnly vandaag)
    {
        var gehaald = Boekingen.OfType<Gehaald>().FirstOrDefault();
        var uiterlijk = Vervaldag(kalender, vandaag).Uiterlijk;
        var toegelicht = Boekingen.OfType<Toegelicht>().Any(t => t.Op <= uiterlijk);
        return Beoordeel(gehaald is not null, (gehaald?.Op ?? vandaag) > uiterlijk, toegelicht);
    }

    /// <summary>The judgement of what has to be done by a day.</summary>
    /// <param name="gehaald">Whether it was done.</param>
    /// <param name="voorbij">Whether that was, or today is, after that day.</param>
    /// <param name="toegelicht">Whether that was explained in time.</param>
    public static Termijnoordeel Beoordeel(bool gehaald, bool voorbij, bool toegelicht) => (gehaald, voorbij) switch
    {
        (true, false) => Termijnoordeel.OpTijd,
        (true, true) => toegelicht ? Termijnoordeel.Toegelicht : Termijnoordeel.TeLaat,
        (false, false) => Termijnoordeel.Loopt,
        (false, true) => toegelicht ? Termijnoordeel.LooptToegelicht : Termijnoordeel.LooptTeLaat,
    };

    /// <summary>The ledger with one entry more.</summary>
    /// <exception cref="ArgumentException">The entry cannot be made; the message is what <see cref="Bezwaar"/> says.</exception>
    public Termijnboek Boek(Kalender kalender, Boeking boeking) =>
        Bezwaar(kalender, boeking) is { } bezwaar ? throw new ArgumentException(bezwaar, nameof(boeking)) : this with { Boekingen = [.. Boekingen, boeking] };

    /// <summary>Why an entry cannot be made, in Dutch; null when it can.</summary>
    public string? Bezwaar(Kalender kalender, Boeking boeking)
    {
        if (Boekingen.OfType<Gehaald>().Any()) return "Aan deze termijn is al voldaan.";
        if (boeking.Op < (Boekingen is [.., var laatste] ? laatste.Op : Termijn.Richting == Richting.Vooruit ? Vanaf : DateOnly.MinValue)) return "Dit ligt voor wat er al met deze termijn gebeurde.";
        var staatStil = Stilstand;
        if (boeking is Gehaald) return null;
        if (boeking is Hervat hervat) return staatStil is not { } stil ? "Deze termijn staat niet stil." : hervat.Op <= stil.Op ? "De termijn heeft nog geen dag stilgestaan." : null;
        var vervaldag = Vervaldag(kalender, boeking.Op);
        if (boeking.Op > vervaldag.Uiterlijk) return $"De termijn is voorbij en is niet gehaald: {vervaldag.Afleiding()}";
        return boeking switch
        {
            Geschorst when !Termijn.KanStilstaan => "Een termijn die terugtelt of een leeftijd is, kan niet stilstaan.",
            Geschorst when staatStil is not null => "Deze termijn staat al stil.",
            Geschorst when Boekingen.OfType<Vastgesteld>().Any() => "Voor deze zaak is een dag vastgesteld: stel een andere vast.",
            Geschorst { Reden: var reden, Grond: var grond } when string.IsNullOrWhiteSpace(reden) || string.IsNullOrWhiteSpace(grond) => "Een schorsing heeft een reden en een grond.",
            Vastgesteld { Grond: var grond } when string.IsNullOrWhiteSpace(grond) => "Een andere dag heeft een grond.",
            Vastgesteld v when v.Uiterlijk < v.Op => "De vastgestelde dag is al geweest.",
            Toegelicht when !Termijn.PasToeOfLegUit => $"{Termijn.Id} kent geen toelichting: aan deze termijn moet worden voldaan.",
            Toegelicht t when t.VerteldOp > t.Op || t.VerteldOp < Vanaf => "De jeugdige en de ouders horen de toelichting nadat de termijn begon en voordat zij wordt vastgelegd.",
            _ => null,
        };
    }

    private Geschorst? Stilstand => Boekingen.LastOrDefault(b => b is Geschorst or Hervat) as Geschorst;

    private IEnumerable<Schorsing> Schorsingen(DateOnly vandaag)
    {
        if (Boekingen.OfType<Gehaald>().FirstOrDefault() is { } gehaald && gehaald.Op < vandaag) vandaag = gehaald.Op;
        Geschorst? begin = null;
        foreach (var boeking in Boekingen)
        {
            if (boeking is Geschorst geschorst) begin = geschorst;
            if (boeking is not Hervat hervat || begin is null) continue;
            yield return new(begin.Op, hervat.Op);
            begin = null;
        }

        if (begin is not null && begin.Op <= vandaag) yield return new(begin.Op, vandaag.AddDays(1));
    }
}
