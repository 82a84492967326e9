namespace Keten.Contracts.Tests.Berichten;

/// <summary>The arrows of the chain, as they stand in <c>soorten.json</c>.</summary>
public sealed class Overdrachtsoorten
{
    private static readonly string[] Organisatiesoorten = ["veilig-thuis", "rvdk", "gi", "gemeente", "aanbieder"];

    public static TheoryData<string> Soorten => [.. Overdrachtsoort.Alle.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void ElkeSoortNoemtGrondslagen_Registers_EnBekendeOrganisaties(string id)
    {
        var soort = Overdrachtsoort.Zoek(id)!;

        Assert.Matches("^[a-z]+(-[a-z]+)*$", soort.Id);
        Assert.False(string.IsNullOrWhiteSpace(soort.Omschrijving));
        Assert.False(string.IsNullOrWhiteSpace(soort.Bron));
        Assert.Equal(soort.IsAankondiging, soort.Grondslagen.Count == 0);
        Assert.All(soort.Grondslagen, g => Assert.Matches("^[a-z]+(-[a-z]+)*$", g));
        Assert.Equal(soort.Registers.Distinct(), soort.Registers);
        Assert.All(soort.Registers, r => Assert.True(Enum.IsDefined(r)));
        Assert.NotEmpty(soort.Van);
        Assert.All([.. soort.Van, .. soort.Naar], o => Assert.Contains(o, Organisatiesoorten));
        Assert.NotEmpty(soort.Naar);
        Assert.True(Enum.IsDefined(soort.Aard));
        Assert.Equal(soort.IsAankondiging, soort.Inhoud.Count == 0);
        Assert.All(soort.Inhoud, deel => Assert.Contains(deel, Inhoudsdelen.Alle));
        Assert.Equal(soort.Inhoud.Distinct(), soort.Inhoud);
    }

    [Fact]
    public void GeenTweeSoortenHebbenDezelfdeNaam() => Assert.Equal(Overdrachtsoort.Alle.Count, Overdrachtsoort.Alle.Select(s => s.Id).Distinct().Count());

    [Fact]
    public void EenAankondigingDraagtNiets_EnGaatVanEnNaarWieWatZijAankondigtOokAanbiedtEnKrijgt() =>
        Assert.All(Overdrachtsoort.Alle.Where(s => s.IsAankondiging), s =>
        {
            var komt = Overdrachtsoort.Zoek(s.KondigtAan!)!;
            Assert.False(komt.IsAankondiging);
            Assert.Contains(s, komt.Aankondigingen);
            Assert.Empty(s.Registers);
            Assert.Equal(Pijl.Vrij, s.Aard);
            Assert.Null(s.OntvangerHoudt);
            Assert.Empty(s.Van.Except(komt.Van));
            Assert.Empty(s.Naar.Except(komt.Naar));
        });

    [Fact]
    public void EenVerplichteOverdrachtRustOpEenUitspraakNaarDeGi_OfOpEenBepalingNaarDeGemeente() =>
        Assert.All(
            Overdrachtsoort.Alle.Where(s => s.Aard == Pijl.Verplicht),
            s => Assert.Contains((Assert.Single(s.Naar), Assert.Single(s.Grondslagen)), new[] { ("gi", "uitspraak"), ("gemeente", "bepaling-jeugdhulp") }));

    [Fact]
    public void EenVerplichteOverdrachtGaatAlleenTerug_AlsZijBijDeVerkeerdeKwam()
    {
        Assert.Equal(Redenen.VerkeerdeGi, Overdrachtsoort.Zoek("uitvoering-maatregel")!.EnigeReden);
        Assert.Equal(Redenen.VerkeerdeOrganisatie, Overdrachtsoort.Zoek("bepaling-jeugdhulp")!.EnigeReden);
        Assert.Null(Overdrachtsoort.Zoek("aanmelding-jeugdhulp")!.EnigeReden);
    }

    [Fact]
    public void BeideRegistersGaanVanDeMeldingTotDeGi_ZonderDatErEenOntbreekt()
    {
        // For each register a way of arrows from Veilig Thuis, where a melding puts it, to the GI, which has it when help starts.
        foreach (var register in Enum.GetValues<Register>())
        {
            var bereikt = new HashSet<string> { "veilig-thuis" };
            while (Overdrachtsoort.Alle.Where(s => s.Registers.Contains(register) && s.Van.Any(bereikt.Contains)).SelectMany(s => s.Naar).Any(bereikt.Add))
            {
            }

            Assert.Contains("gi", bereikt);
        }
    }

    [Fact]
    public void DeTabelInDeDocumentatieIsDieVanDeGegevens()
    {
        var regels = Overdrachtsoort.Alle.Select(s => string.Join(" | ", [
            $"| `{s.Id}`", string.Join(", ", s.Van), string.Join(", ", s.Naar) + (s.OntvangerHoudt is { } houdt ? $" (alleen wie {Naam(houdt)} houdt)" : ""), OfGeen(s.Registers.Select(Naam)), s.IsAankondiging ? $"aankondiging van {s.KondigtAan}" : s.Aard == Pijl.Vrij ? "vrij" : $"verplicht (terug alleen als {s.EnigeReden})", OfGeen(s.Inhoud), OfGeen(s.Grondslagen), s.Bron + " |",
        ]));
        var document = File.ReadAllText(Path.Combine(Voorbeelden.Map, "..", "overdracht", "SOORTEN.md"));

        Assert.Equal(regels, document.Split('\n').Where(r => r.StartsWith("| `", StringComparison.Ordinal)));
        static string OfGeen(IEnumerable<string> delen) => string.Join(", ", delen.DefaultIfEmpty("geen"));
        static string Naam(Register r) => System.Text.Json.JsonSerializer.Serialize(r, ContractJson.Opties).Trim('"');
    }

    [Fact]
    public void ProcesregieEnZichtGaanLosVanElkaar_BijEenVerzoekTotOnderzoek()
    {
        Assert.Equal([Register.Procesregie], Overdrachtsoort.Zoek("verzoek-tot-onderzoek")!.Registers);
        Assert.Equal([Register.ZichtOpVeiligheid], Overdrachtsoort.Zoek("zicht-tijdens-raadsonderzoek")!.Registers);
    }

    [Fact]
    public void EenOnbekendeSoortIsErNiet() => Assert.Null(Overdrachtsoort.Zoek("weggeven"));
}
