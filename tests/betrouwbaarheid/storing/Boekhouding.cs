using Keten.Controle;

namespace Keten.Storingen;

/// <summary>
/// Judges after each disturbance: what the independent checker says of the children of this part, and whether what stands in the databases
/// is what was answered, no less and no more.
/// </summary>
internal sealed class Boekhouding(EchteKeten keten)
{
    private readonly Dictionary<string, long> vanaf = [];
    private long meldingen;

    public async Task<List<Bevinding>> Oordeel(Deelverslag verslag)
    {
        await using var databases = await Databases.Open(keten.Beheerder, EchteKeten.Diensten);
        var bevindingen = await Controleur.Oordeel(databases, [.. verslag.Opnamen], new Deel([.. verslag.Trajecten], new Dictionary<string, long>(vanaf)));
        meldingen += verslag.Opnamen.Count(o => o.Verzoek == "POST /melding/v1/meldingen") + verslag.Verhuisd; // that one has its own at the other
        await Aantallen(databases, bevindingen);
        await Overdrachten(databases, verslag, bevindingen);
        foreach (var dienst in databases.Diensten) vanaf[dienst] = long.Parse((await databases.Rijen(dienst, "select positie from dienst_stand"))[0]["positie"]!, System.Globalization.CultureInfo.InvariantCulture);
        return bevindingen;
    }

    /// <summary>The whole chain at the end, everything from its beginning.</summary>
    public async Task<List<Bevinding>> Slotoordeel()
    {
        await using var databases = await Databases.Open(keten.Beheerder, EchteKeten.Diensten);
        return await Controleur.Oordeel(databases, [], Deel.Alles);
    }

    /// <summary>One melding for every one that was answered, and one for every child that moved: a request that was carried out twice would have made two.</summary>
    private async Task Aantallen(Databases databases, List<Bevinding> bevindingen)
    {
        var staan = long.Parse((await databases.Rijen("melding", "select count(*) as aantal from dossier where soort = 'melding'"))[0]["aantal"]!, System.Globalization.CultureInfo.InvariantCulture);
        if (staan > meldingen) bevindingen.Add(new Bevinding(Soort.Dubbel, $"Er staan {staan} meldingen; er zijn er {meldingen} beantwoord."));
        if (staan < meldingen) bevindingen.Add(new Bevinding(Soort.Verloren, $"Er staan {staan} meldingen; er zijn er {meldingen} beantwoord."));
    }

    /// <summary>Exactly the handovers that were answered, on both sides as they were decided.</summary>
    private static async Task Overdrachten(Databases databases, Deelverslag verslag, List<Bevinding> bevindingen)
    {
        var staan = new Dictionary<(string Id, string Zijde), string>();
        foreach (var dienst in databases.Diensten.SkipLast(1))
        {
            foreach (var rij in await databases.Rijen(dienst, "select id, zijde, toestand from overdracht where traject = any(@trajecten)", ("trajecten", verslag.Trajecten.ToArray())))
                staan[(rij["id"]!, rij["zijde"]!)] = rij["toestand"]!;
        }

        var beantwoord = verslag.Aangeboden.ToHashSet();
        foreach (var (id, zijde) in staan.Keys.Where(o => !beantwoord.Contains(o.Id)))
            bevindingen.Add(new Bevinding(Soort.Dubbel, $"Bij de {zijde} staat overdracht {id}, die in geen antwoord voorkomt."));
        foreach (var id in beantwoord.Where(id => !staan.ContainsKey((id, "aanbieder"))))
            bevindingen.Add(new Bevinding(Soort.Verloren, $"De aangeboden overdracht {id} is er niet."));
        foreach (var (id, besluit) in verslag.Besloten)
        {
            foreach (var zijde in new[] { "aanbieder", "ontvanger" })
            {
                if (staan.GetValueOrDefault((id, zijde)) != besluit)
                    bevindingen.Add(new Bevinding(Soort.Verloren, $"Overdracht {id} is {besluit}, maar bij de {zijde} {staan.GetValueOrDefault((id, zijde)) ?? "afwezig"}."));
            }
        }
    }
}
