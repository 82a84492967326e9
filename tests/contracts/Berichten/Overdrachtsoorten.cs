namespace Keten.Contracts.Tests.Berichten;

/// <summary>The arrows of the chain, as they stand in <c>soorten.json</c>.</summary>
public sealed class Overdrachtsoorten
{
    private static readonly string[] Organisatiesoorten = ["veilig-thuis", "rvdk", "gi", "gemeente"];

    public static TheoryData<string> Soorten => [.. Overdrachtsoort.Alle.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void ElkeSoortNoemtGrondslagen_Registers_EnBekendeOrganisaties(string id)
    {
        var soort = Overdrachtsoort.Zoek(id)!;

        Assert.Matches("^[a-z]+(-[a-z]+)*$", soort.Id);
        Assert.False(string.IsNullOrWhiteSpace(soort.Omschrijving));
        Assert.False(string.IsNullOrWhiteSpace(soort.Bron));
        Assert.NotEmpty(soort.Grondslagen);
        Assert.All(soort.Grondslagen, g => Assert.Matches("^[a-z]+(-[a-z]+)*$", g));
        Assert.NotEmpty(soort.Registers);
        Assert.Equal(soort.Registers.Distinct(), soort.Registers);
        Assert.All(soort.Registers, r => Assert.True(Enum.IsDefined(r)));
        Assert.NotEmpty(soort.Van);
        Assert.All([.. soort.Van, soort.Naar], o => Assert.Contains(o, Organisatiesoorten));
        Assert.True(Enum.IsDefined(soort.Aard));
    }

    [Fact]
    public void GeenTweeSoortenHebbenDezelfdeNaam() => Assert.Equal(Overdrachtsoort.Alle.Count, Overdrachtsoort.Alle.Select(s => s.Id).Distinct().Count());

    [Fact]
    public void EenVerplichteOverdrachtGaatNaarEenGi_OpGrondVanEenUitspraak() =>
        Assert.All(Overdrachtsoort.Alle.Where(s => s.Aard == Pijl.Verplicht), s => Assert.Equal(("gi", "uitspraak"), (s.Naar, Assert.Single(s.Grondslagen))));

    [Fact]
    public void ProcesregieEnZichtGaanLosVanElkaar_BijEenVerzoekTotOnderzoek()
    {
        Assert.Equal([Register.Procesregie], Overdrachtsoort.Zoek("verzoek-tot-onderzoek")!.Registers);
        Assert.Equal([Register.ZichtOpVeiligheid], Overdrachtsoort.Zoek("zicht-tijdens-raadsonderzoek")!.Registers);
    }

    [Fact]
    public void EenOnbekendeSoortIsErNiet() => Assert.Null(Overdrachtsoort.Zoek("weggeven"));
}
