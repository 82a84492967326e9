using Keten.Fundament;

namespace Keten.Overdrachten.Herstel;

/// <summary>Answers another service whose database was put back from a backup.</summary>
internal static class Herstelhulp
{
    /// <summary>How many halves go along in one answer.</summary>
    public const int Deel = 100;

    /// <summary>The other takes nothing in before it has been restored, and then asks for confirmation itself.</summary>
    private static readonly TimeSpan Straks = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Notes the new life of another service: from the answer on nothing counts that it wrote in an earlier one, and what it had confirmed
    /// then is asked anew.
    /// </summary>
    /// <returns>Null while this service does not know yet whether it was put back itself, or was and has not begun its own new life.</returns>
    public static async Task<Epochantwoord?> Zie(Overdrachtdienst overdrachten, Epochvraag vraag, CancellationToken ct)
    {
        var dienst = overdrachten.Dienst;
        var (antwoord, eigen) = await dienst.Data.AlsDienst(
            async tx =>
            {
                var gezien = (await Epochs.Lees(tx)).GetValueOrDefault(vraag.Dienst);
                var stand = (await tx.Eerste<Stand>("select epoch, herstel from dienst_stand where enige = 1"))!;
                return (new Epochantwoord(stand.Epoch, gezien, stand.Herstel), stand.Herstel);
            },
            ct);
        if (vraag.Epoch == 0) return antwoord;
        if (eigen == Herstelstand.Teruggezet || !dienst.KentZijnEpoch) return null;
        // In a transaction of its own: whoever shares the lock to read must not go on to ask for all of it.
        await dienst.Data.AlsDienst(tx => Epochs.Zag(tx, vraag.Dienst, vraag.Epoch), ct);
        var hun = dienst.Organisaties.Alle.Where(o => o.Dienst == vraag.Dienst).Select(o => o.Oin).ToArray();
        foreach (var organisatie in Eigen(dienst))
        {
            await dienst.Data.AlsOrganisatie(
                Systeem(organisatie),
                tx =>
                {
                    var waarden = new { organisatie, hun, nu = dienst.Klok.Technisch, straks = dienst.Klok.Technisch + Straks };
                    var met = $"organisatie = @organisatie and tegenpartij {Afstemming.Halfstanden.In(tx, "hun")}";
                    tx.Straks($"update overdracht set bevestigd = 0 where {met} and bevestigd = 1", waarden);
                    tx.Straks($"insert into uitgaand (overdracht, zijde, volgende_op, pogingen, sinds) select id, zijde, @straks, 0, @nu from overdracht where {met} on conflict do nothing", waarden);
                    tx.Straks($"update toekenning set bevestigd = 0 where bevestigd = 1 and vrij_hash is null and bron in (select id from overdracht where {met} and zijde = 'ontvanger')", waarden);
                    return Task.FromResult(0);
                },
                ct);
        }

        return antwoord;
    }

    /// <summary>What an organisation of this service has with those of the service that asks.</summary>
    public static async Task<Helftantwoord?> Geef(Overdrachtdienst overdrachten, Helftvraag vraag, CancellationToken ct)
    {
        var dienst = overdrachten.Dienst;
        var hun = dienst.Organisaties.Alle.Where(o => o.Dienst == vraag.Dienst).Select(o => o.Oin).ToArray();
        if (!dienst.KentZijnEpoch) return null;
        return await dienst.Data.AlsOrganisatie<Helftantwoord?>(
            Systeem(vraag.Organisatie),
            async tx =>
            {
                tx.Vertelt();
                var stand = (await tx.Eerste<Stand>("select epoch, herstel from dienst_stand where enige = 1"))!;
                if (stand.Herstel == Herstelstand.Teruggezet) return null;
                var helften = new List<Herstelhelft>();
                foreach (var rij in await Opslag.Deel(tx, vraag.Organisatie, vraag.Zijde, hun, vraag.Na, Deel))
                    helften.Add(new(rij.Bericht() with { Sleutel = await overdrachten.Inhouden.VoorDeAnder(tx, rij, ct) }, rij.AnderHelft));
                return new Helftantwoord(stand.Epoch, helften);
            },
            ct);
    }

    /// <summary>The organisations that this service works for.</summary>
    internal static IEnumerable<string> Eigen(Dienst dienst) => dienst.Organisaties.Alle.Where(o => o.Dienst == dienst.Naam).Select(o => o.Oin);

    internal static Wie Systeem(string organisatie) => new(organisatie, Overdrachtdienst.Systeem, "overdracht", Overdrachtdienst.Systeem);

    private sealed class Stand
    {
        public long Epoch { get; init; }
        public long Herstel { get; init; }
    }
}
