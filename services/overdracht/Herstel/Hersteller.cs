using Keten.Fundament;
using Keten.Overdrachten.Afstemming;
using Microsoft.Extensions.Logging;

namespace Keten.Overdrachten.Herstel;

/// <summary>
/// Restores the handovers of a service whose database was put back from a backup, before it goes on: it begins a new epoch, hears from every
/// other service what that has seen of it, takes that over, draws its conclusions, and writes all its halves again in the new epoch. The
/// rules are those of the model (tests/betrouwbaarheid/model); all of it may be done again from the start, whatever dies meanwhile.
/// </summary>
internal sealed class Hersteller(Overdrachtdienst overdrachten, ICollega collega)
{
    private readonly Dienst dienst = overdrachten.Dienst;
    private readonly Terugname terugname = new(overdrachten);

    /// <summary>How long to wait before asking again who was not ready.</summary>
    internal TimeSpan Opnieuw { get; init; } = TimeSpan.FromMilliseconds(300);

    public async Task Herstel(CancellationToken ct)
    {
        var anderen = Afstemmer.Diensten(dienst).Where(d => d != dienst.Naam).ToList();
        var gezien = 0L;
        foreach (var ander in anderen) gezien = Math.Max(gezien, (await Vraag(ander, () => collega.Zie(ander, new Epochvraag(dienst.Naam, 0), ct), ct)).Gezien);
        await dienst.NieuweEpoch(gezien, ct);
        // Halves of an earlier life that are still under way to this service itself count no more either.
        await dienst.Data.AlsDienst(tx => Epochs.Zag(tx, dienst.Naam, dienst.Epoch), ct);

        var weet = false;
        var nog = anderen;
        while (nog.Count > 0)
        {
            var standen = new Dictionary<string, Epochantwoord>();
            foreach (var ander in nog) standen[ander] = await Zie(ander, ct);
            var gelukt = await Hoor(standen, ct);
            if (gelukt) await Beslis(ct);
            // Who is being restored itself has the last word only once it has heard everyone, and then this service must have too.
            nog = gelukt ? [.. nog.Where(a => standen[a].Herstel != Herstelstand.Geen && (standen[a].Herstel != Herstelstand.Weet || !weet))] : nog;
            weet |= gelukt;
            if (nog.Count > 0) await Task.Delay(Opnieuw, dienst.Klok.Techniek, ct);
        }

        foreach (var organisatie in Herstelhulp.Eigen(dienst)) await Als(organisatie, tx => Opslag.HerschrijfAlles(tx, organisatie, dienst.Epoch, dienst.Klok.Technisch), ct);
    }

    private async Task<Epochantwoord> Zie(string ander, CancellationToken ct)
    {
        var antwoord = await Vraag(ander, () => collega.Zie(ander, new Epochvraag(dienst.Naam, dienst.Epoch), ct), ct);
        await dienst.Data.AlsDienst(tx => Epochs.Zag(tx, ander, antwoord.Epoch), ct);
        return antwoord;
    }

    /// <summary>
    /// First what was offered to this service, so that it has again what it accepted; then what it offered itself; then what became of that.
    /// Each step of each handover is a transaction: what a case reads of itself in the next has been written. Offers that were forgotten come in the order in
    /// which they were made, whoever tells of them: of what went on within this service that order is all that is left.
    /// </summary>
    /// <returns>False when one of them began a new life meanwhile: then all are to be heard again.</returns>
    private async Task<bool> Hoor(IReadOnlyDictionary<string, Epochantwoord> standen, CancellationToken ct)
    {
        foreach (var (zijde, wat) in new (string, Func<Transactie, Overdrachtrij?, Herstelhelft, Task>)[]
        {
            (Opslag.Aanbieder, terugname.BeginAlsOntvanger),
            (Opslag.Aanbieder, terugname.AlsOntvanger),
            (Opslag.Aanbieder, terugname.NeemAanbod),
            (Opslag.Ontvanger, terugname.AlsAanbieder),
            (Opslag.Ontvanger, terugname.NeemAntwoord),
        })
        {
            var vergeten = new List<(string Organisatie, Herstelhelft Half)>();
            foreach (var (ander, stand) in standen)
            {
                foreach (var organisatie in dienst.Organisaties.Alle.Where(o => o.Dienst == ander))
                {
                    if (!await Hoor(ander, stand, organisatie.Oin, zijde, Neem, ct)) return false;
                }
            }

            foreach (var (organisatie, half) in vergeten.OrderBy(v => v.Half.Helft.Overdracht.ToString("D"), StringComparer.Ordinal)) await Doe(organisatie, half);

            Task Neem(string organisatie, Overdrachtrij? rij, Herstelhelft half)
            {
                if (zijde == Opslag.Aanbieder || rij is not null) return Doe(organisatie, half);
                vergeten.Add((organisatie, half));
                return Task.CompletedTask;
            }

            Task<int> Doe(string organisatie, Herstelhelft half) => Als(
                organisatie,
                async tx =>
                {
                    await wat(tx, await Opslag.Laad(tx, half.Helft.Overdracht, Ander(zijde), vergrendel: true), half);
                    return 0;
                },
                ct,
                half.Helft.Overdracht);
        }

        return true;
    }

    private async Task<bool> Hoor(string ander, Epochantwoord stand, string organisatie, string zijde, Func<string, Overdrachtrij?, Herstelhelft, Task> neem, CancellationToken ct)
    {
        for (var na = ""; ;)
        {
            var deel = await Vraag(ander, () => collega.Geef(ander, new Helftvraag(dienst.Naam, organisatie, zijde, na), ct), ct);
            if (deel.Epoch != stand.Epoch) return false;
            foreach (var groep in deel.Helften.GroupBy(h => zijde == Opslag.Aanbieder ? h.Helft.Naar : h.Helft.Van).Where(g => dienst.Organisaties.Zoek(g.Key)?.Dienst == dienst.Naam))
            {
                var rijen = await Als(groep.Key, tx => Opslag.Vergrendel(tx, groep.Select(h => h.Helft.Overdracht)), ct);
                foreach (var half in groep)
                {
                    var rij = rijen.GetValueOrDefault((half.Helft.Overdracht, Ander(zijde)));
                    if (!Terugname.Sluit(rij, half)) await neem(groep.Key, rij, half);
                }
            }

            if (deel.Helften.Count < Herstelhulp.Deel) return true;
            na = deel.Helften[^1].Helft.Overdracht.ToString("D");
        }
    }

    private static string Ander(string zijde) => zijde == Opslag.Aanbieder ? Opslag.Ontvanger : Opslag.Aanbieder;

    private async Task Beslis(CancellationToken ct)
    {
        foreach (var organisatie in Herstelhulp.Eigen(dienst))
        {
            foreach (var later in await Als(organisatie, tx => Opslag.ZonderAanbodrijen(tx, organisatie), ct))
                await Als(organisatie, tx => terugname.TrekGevolgen(tx, later), ct, later.Id);
            foreach (var opvolging in await Als(organisatie, tx => Opslag.NietVrijgegeven(tx, organisatie), ct))
                await Als(organisatie, tx => terugname.GeefVrij(tx, organisatie, opvolging), ct, opvolging.Overdracht);
        }

        await dienst.Data.AlsDienst(
            async tx =>
            {
                await dienst.HoudHerstelVast(tx);
                return await tx.Voer("update dienst_stand set herstel = @weet where enige = 1", new { weet = Herstelstand.Weet });
            },
            ct);
    }

    /// <summary>Does a step on behalf of an organisation, as the instance that restores. What cannot be done holds up all of it, so it says of which handover it is.</summary>
    private async Task<T> Als<T>(string organisatie, Func<Transactie, Task<T>> werk, CancellationToken ct, Guid? overdracht = null)
    {
        try
        {
            return await dienst.Data.AlsOrganisatie(
                Herstelhulp.Systeem(organisatie),
                async tx =>
                {
                    await dienst.HoudHerstelVast(tx);
                    return await werk(tx);
                },
                ct);
        }
        catch (Exception fout) when (!Database.IsVoorbijgaand(fout) && fout is not OperationCanceledException)
        {
            dienst.Log.LogError("{Dienst} kan overdracht {Overdracht} niet herstellen: {Soort}.", dienst.Naam, overdracht, Database.Kort(fout));
            throw;
        }
    }

    /// <summary>Asks until there is an answer: nobody may be passed over.</summary>
    private async Task<T> Vraag<T>(string ander, Func<Task<T?>> vraag, CancellationToken ct)
        where T : class
    {
        for (var poging = 0; ; poging++)
        {
            var waarom = "is nog niet zo ver";
            await dienst.Data.AlsDienst(dienst.HoudHerstelVast, ct);
            try
            {
                if (await vraag() is { } antwoord) return antwoord;
            }
            catch (Exception fout) when (!ct.IsCancellationRequested && (fout is HttpRequestException or TaskCanceledException || Database.IsVoorbijgaand(fout)))
            {
                waarom = Database.Kort(fout);
            }

            if (poging % 30 == 0) dienst.Log.LogWarning("{Dienst} herstelt en wacht op wat {Ander} weet: {Waarom}.", dienst.Naam, ander, waarom);
            await Task.Delay(Opnieuw, dienst.Klok.Techniek, ct);
        }
    }
}
