using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;

namespace Keten.Ketentests;

/// <summary>gRPC byte by byte: what a stock client does not send, and what it hides of an answer.</summary>
public sealed class Grpcdraad(Echteketen keten)
{
    private const string Houders = "/keten.vragen.v1.Ketenregister/Houders";
    private const string Overdrachten = "/keten.vragen.v1.Ketenregister/Overdrachten";

    public static TheoryData<string, string, string, string> Fouten { get; } = new()
    {
        { "12", "zonder compressie", Houders, "01-00000000" },
        { "13", "precies een bericht", Houders, "" },
        { "13", "precies een bericht", Houders, "00-0000" },
        { "13", "precies een bericht", Houders, "00-00000005-0A" },
        { "13", "precies een bericht", Houders, "00-00000000-00-00000000" },
        { "3", "niet te lezen", Houders, "00-00000002-FFFF" },
        { "3", "traject: Hier hoort een UUID.", Houders, "00-00000000" },
        { "8", "hoogstens 64 KB", Houders, "00-00200000-" + new string('0', 2 * 200_000) },
        { "12", "Deze methode bestaat niet.", "/keten.vragen.v1.Ketenregister/Verzonnen", "00-00000000" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public async Task WatGeenGoedeVraagIs_KrijgtEenStatusEnEenZin(string status, string zin, string methode, string inhoud)
    {
        foreach (var deur in new[] { "doorlooptijd", "poort" })
        {
            var (gekregen, bericht) = await Stuur(deur, methode, Convert.FromHexString(inhoud.Replace("-", "", StringComparison.Ordinal)));
            Assert.Equal(status, gekregen);
            Assert.Contains(zin, bericht, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("200m", "4")]
    [InlineData("300000u", "4")]
    [InlineData("vandaag", "13")]
    [InlineData("123456789S", "13")] // eight digits at most
    public async Task DeDienstZelfBewaaktDeDeadline(string wachttijd, string status)
    {
        foreach (var deur in new[] { "doorlooptijd", "poort" })
            Assert.Equal(status, (await Stuur(deur, Overdrachten, new byte[5], ("grpc-timeout", wachttijd))).Status);
    }

    [Fact]
    public async Task OpDeGrpcpoortWordtOokRestAlleenMetEenTokenBeantwoord_EnGrpcNooitAlsRest()
    {
        using var http = Client("poort");
        using var antwoord = await http.GetAsync("/doorlooptijd/v1/trajecten");
        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        using var intern = await http.GetAsync("/intern/doorlooptijd/log?na=0");
        Assert.NotEqual(HttpStatusCode.OK, intern.StatusCode);
        using var json = await keten.Vraag(HttpMethod.Post, Houders, Organisaties.Raad, "professional", new { traject = "x" });
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, json.StatusCode);
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType!.MediaType);
    }

    private HttpClient Client(string deur) => new()
    {
        BaseAddress = keten.Grpc(deur),
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Timeout = TimeSpan.FromSeconds(20),
    };

    /// <summary>A connection of the gateway from before a restart turns out dead at its first use: UNAVAILABLE says to come back, as a client would.</summary>
    private async Task<(string Status, string Bericht)> Stuur(string deur, string methode, byte[] inhoud, params (string Naam, string Waarde)[] koppen)
    {
        await keten.Klaar("doorlooptijd");
        for (var poging = 1; ; poging++)
        {
            if (await StuurEens(deur, methode, inhoud, koppen) is var antwoord && (antwoord.Status != "14" || poging == 20)) return antwoord;
        }
    }

    private async Task<(string Status, string Bericht)> StuurEens(string deur, string methode, byte[] inhoud, (string Naam, string Waarde)[] koppen)
    {
        using var http = Client(deur);
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, methode) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact, Content = new ByteArrayContent(inhoud) };
        verzoek.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await keten.Token(Organisaties.Raad, "professional"));
        verzoek.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        foreach (var (naam, waarde) in koppen) verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        using var antwoord = await http.SendAsync(verzoek);
        var lichaam = await antwoord.Content.ReadAsByteArrayAsync();
        Assert.Equal((HttpStatusCode.OK, "application/grpc"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
        for (var rest = lichaam.AsMemory(); rest.Length > 0; rest = rest[(5 + (int)BinaryPrimitives.ReadUInt32BigEndian(rest.Span[1..5]))..]) Assert.Equal(0, rest.Span[0]);
        return (Kop("grpc-status"), Uri.UnescapeDataString(Kop("grpc-message")));

        string Kop(string naam) => (antwoord.TrailingHeaders.TryGetValues(naam, out var w) || antwoord.Headers.TryGetValues(naam, out w)) ? string.Concat(w) : "";
    }
}
