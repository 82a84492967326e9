using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Overdrachten;

/// <summary>
/// The contents of handovers at one service. Each has a content key; the sender keeps it under the key of the child, the receiver under
/// a key of its own until it accepts, and from then on under the key of the person.
/// </summary>
public sealed class Inhouden(Dienst dienst)
{
    /// <summary>The content of a handover, or null when this side may not read it any more.</summary>
    public async Task<OverdrachtInhoud?> Lees(Transactie tx, Overdrachtrij rij, CancellationToken ct) =>
        await Sleutel(tx, rij, ct) is { } sleutel ? Open(rij, sleutel) : null;

    private static OverdrachtInhoud Open(Overdrachtrij rij, byte[] inhoudssleutel) =>
        ContractJson.Lees<OverdrachtInhoud>(Versleuteling.Ontsleutel(rij.Aanbod.Inhoud, inhoudssleutel, Helften.Context(rij.Id, "inhoud")));

    public async Task<string?> Toelichting(Transactie tx, Overdrachtrij rij, string? versleuteld, string deel, CancellationToken ct) =>
        versleuteld is not null && await Sleutel(tx, rij, ct) is { } sleutel ? Versleuteling.Ontsleutel(versleuteld, sleutel, Helften.Context(rij.Id, deel)) : null;

    /// <summary>The child that came with a handover, as this organisation knows it now, and the key under which it is kept; null when it has been forgotten.</summary>
    public async Task<(Jeugdige Jeugdige, Guid Sleutel)?> Kind(Transactie tx, Overdrachtrij rij, CancellationToken ct)
    {
        if (await Lees(tx, rij, ct) is not { } inhoud || await Sleutelnummer(tx, rij) is not { } sleutel) return null;
        var (bekend, _) = await Personen.VindKind(dienst, tx, rij.Organisatie, inhoud.Jeugdige.Bsn, Kind(rij), ct);
        return (bekend is null ? inhoud.Jeugdige : await Personen.Lees(dienst, tx, bekend.Id, ct) ?? inhoud.Jeugdige, sleutel);
    }

    /// <summary>The child that this organisation accepted with a handover, and what was told of it; null when it has been forgotten.</summary>
    public async Task<(OverdrachtInhoud Inhoud, Persoon Kind)?> Aanvaard(Transactie tx, Overdrachtrij rij, CancellationToken ct) =>
        await Lees(tx, rij, ct) is { } inhoud && (await Personen.VindKind(dienst, tx, rij.Organisatie, inhoud.Jeugdige.Bsn, Kind(rij), ct)).Bekend is { } kind
            ? (inhoud, kind)
            : null;

    /// <summary>Key of this side under which what belongs to the handover is kept; null when it has gone.</summary>
    public static async Task<Guid?> Sleutelnummer(Transactie tx, Overdrachtrij rij) =>
        (await Opgeslagen(tx, rij))?.Sleutel;

    private const string Bewaard = "select sleutel, verpakt from overdracht_sleutel where overdracht = @Id and zijde = @Zijde";

    private static Task<Sleutelrij?> Opgeslagen(Transactie tx, Overdrachtrij rij) => tx.Eerste<Sleutelrij>(Bewaard, new { rij.Id, rij.Zijde });

    /// <summary>Asks along with the next read for the content key as it is kept here.</summary>
    internal static Lezing<Sleutelrij> OpgeslagenStraks(Transactie tx, Overdrachtrij rij) => tx.LeesStraks<Sleutelrij>(Bewaard, new { rij.Id, rij.Zijde });

    /// <summary>The content key of a handover as it is kept under a key of this side.</summary>
    internal static Inhoudssleutel Bewaarbaar(Guid overdracht, Guid sleutel, byte[] waarde, byte[] inhoudssleutel) =>
        new(sleutel, Versleuteling.VersleutelBytes(inhoudssleutel, waarde, Helften.Context(overdracht, "sleutel")));

    /// <summary>Keeps the content key that the other side gave, when the own one went after the backup that was put back.</summary>
    internal async Task Herstel(Transactie tx, Overdrachtrij rij, VerpakteSleutel? verpakt)
    {
        if (verpakt is null || await Sleutel(tx, rij, CancellationToken.None) is not null) return;
        var inhoudssleutel = Versleuteling.Ontpak(verpakt, dienst.Organisaties.PriveSleutel(rij.Organisatie));
        var (sleutel, waarde) = await dienst.Kluis.Neem(CancellationToken.None);
        Sluit(tx, rij);
        var bewaard = Bewaarbaar(rij.Id, sleutel, waarde, inhoudssleutel);
        tx.Straks("insert into overdracht_sleutel (overdracht, zijde, organisatie, sleutel, verpakt) values (@Id, @Zijde, @Organisatie, @Sleutel, @Verpakt)", new { rij.Id, rij.Zijde, rij.Organisatie, bewaard.Sleutel, bewaard.Verpakt });
    }

    /// <summary>The content key for the other side of a handover, as far as that side may read the content; null when it may not, or the key has gone.</summary>
    internal async Task<VerpakteSleutel?> VoorDeAnder(Transactie tx, Overdrachtrij rij, CancellationToken ct) =>
        (!rij.IsAanbieder || rij.Toestand is not (Toestand.Teruggelegd or Toestand.Ingetrokken or Toestand.Beeindigd)) && await Sleutel(tx, rij, ct) is { } sleutel
            ? Versleuteling.Verpak(sleutel, rij.Tegenpartij, dienst.Organisaties.PubliekeSleutel(rij.Tegenpartij))
            : null;

    private async Task<byte[]?> Sleutel(Transactie tx, Overdrachtrij rij, CancellationToken ct) =>
        await Opgeslagen(tx, rij) is { } opgeslagen && await dienst.Kluis.Haal(opgeslagen.Sleutel, ct) is { } waarde ? Ontpak(rij, opgeslagen, waarde) : null;

    private static byte[] Ontpak(Overdrachtrij rij, Sleutelrij opgeslagen, byte[] waarde) =>
        Versleuteling.OntsleutelBytes(opgeslagen.Verpakt, waarde, Helften.Context(rij.Id, "sleutel"));

    internal async Task<string?> Versleutel(Transactie tx, Overdrachtrij rij, string? tekst, string deel, CancellationToken ct) =>
        tekst is not null && await Sleutel(tx, rij, ct) is { } sleutel ? Versleuteling.Versleutel(tekst, sleutel, Helften.Context(rij.Id, deel)) : null;

    /// <summary>
    /// From the acceptance on this organisation knows the child: one key per person, so the content moves under the key of the person that
    /// it may have known already.
    /// </summary>
    /// <param name="tx">The transaction.</param>
    /// <param name="rij">This side of the handover.</param>
    /// <param name="gelezen">The content key, when it was read already.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The content; null when its key has gone.</returns>
    internal async Task<OverdrachtInhoud?> WordtBekend(Transactie tx, Overdrachtrij rij, Lezing<Sleutelrij>? gelezen, CancellationToken ct)
    {
        if ((gelezen is null ? await Opgeslagen(tx, rij) : gelezen.Rijen.FirstOrDefault()) is not { Sleutel: var tijdelijk } bewaard || await dienst.Kluis.Haal(tijdelijk, ct) is not { } waarde) return null;
        var inhoudssleutel = Ontpak(rij, bewaard, waarde);
        var inhoud = Open(rij, inhoudssleutel);
        var jeugdige = inhoud.Jeugdige;
        var (bekend, vrij) = await Personen.VindKind(dienst, tx, rij.Organisatie, jeugdige.Bsn, Kind(rij), ct);
        if (bekend is null)
        {
            Personen.Maak(dienst, tx, rij.Organisatie, vrij, jeugdige, (tijdelijk, waarde));
            return inhoud;
        }

        await Personen.WerkBij(dienst, tx, bekend, jeugdige, ct);
        var blijvend = Bewaarbaar(rij.Id, bekend.Sleutel, bekend.Waarde, inhoudssleutel);
        tx.Straks("update overdracht_sleutel set sleutel = @Sleutel, verpakt = @Verpakt where overdracht = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde, blijvend.Sleutel, blijvend.Verpakt });
        dienst.Vergeet(tx, tijdelijk);
        return inhoud;
    }

    /// <summary>Turned down or withdrawn: the key of the content goes, and with it the content.</summary>
    internal async Task Vergeet(Transactie tx, Overdrachtrij rij)
    {
        if (await Sleutelnummer(tx, rij) is not { } sleutel) return; // there is none when it was taken back from a side that had forgotten the child
        tx.Straks("delete from overdracht_sleutel where overdracht = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });
        dienst.Vergeet(tx, sleutel);
    }

    /// <summary>This side may not read the content any more; the child it has known meanwhile, and what it wrote itself stays.</summary>
    internal static void Sluit(Transactie tx, Overdrachtrij rij) =>
        tx.Straks("delete from overdracht_sleutel where overdracht = @Id and zijde = @Zijde", new { rij.Id, rij.Zijde });

    /// <summary>The identity under which an organisation records the child of a traject: a child without BSN is known again by it, when it comes back too.</summary>
    public static Guid Kind(Guid traject, string organisatie) => Id.Afgeleid(traject, "kind bij " + organisatie);

    private static Guid Kind(Overdrachtrij rij) => Kind(rij.Traject, rij.Organisatie);

    /// <summary>The content key of a handover, packed with a key of this side.</summary>
    internal sealed class Sleutelrij
    {
        public Guid Sleutel { get; init; }
        public string Verpakt { get; init; } = "";
    }
}
