using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Google.Protobuf;
using Microsoft.AspNetCore.Http;

namespace Keten.Fundament;

/// <summary>How a call ended (gRPC status codes).</summary>
internal enum Grpcstatus
{
    Ok = 0,
    Geannuleerd = 1,
    Ongeldig = 3,
    TeLaat = 4,
    NietGevonden = 5,
    GeenToegang = 7,
    TeVeel = 8,
    BestaatNiet = 12,
    Intern = 13,
    EvenNiet = 14,
    NietAangemeld = 16,
}

/// <summary>An end that is no answer: a code, and a Dutch sentence without personal data.</summary>
internal sealed record Grpcweigering(Grpcstatus Status, string Bericht);

/// <summary>
/// gRPC as it goes over the wire (HTTP/2): messages in frames, deadlines, and the status in the trailers. By hand, because the core of
/// Grpc.AspNetCore is not to be had; nothing outside this folder knows it.
/// </summary>
internal static class Grpcdraad
{
    public const string Soort = "application/grpc";

    /// <summary>Largest question that is taken in.</summary>
    public const int HoogstensBytes = 64 * 1024;

    /// <summary>Longest time that is counted.</summary>
    public static readonly TimeSpan Langst = TimeSpan.FromDays(40);

    private const int Kop = 5;

    /// <summary>Whether a request is gRPC: over HTTP/2, and not its variant for browsers.</summary>
    public static bool Is(HttpContext http) =>
        HttpProtocol.IsHttp2(http.Request.Protocol) && http.Request.ContentType is { } soort && (soort == Soort || soort.StartsWith(Soort + "+proto", StringComparison.Ordinal) || soort.StartsWith(Soort + ";", StringComparison.Ordinal));

    /// <summary>The one message of a question. The body is read to its end: what is left behind would break the connection of who passes it on.</summary>
    public static async Task<(T? Vraag, Grpcweigering? Weigering)> Lees<T>(HttpContext http, MessageParser<T> vorm, CancellationToken ct)
        where T : class, IMessage<T>
    {
        using var geheugen = new MemoryStream();
        var buffer = new byte[16 * 1024];
        long totaal = 0;
        int gelezen;
        while ((gelezen = await http.Request.Body.ReadAsync(buffer, ct)) > 0)
        {
            totaal += gelezen;
            if (totaal <= HoogstensBytes + Kop) geheugen.Write(buffer, 0, gelezen);
            else if (totaal > Routes.HoogstensBytes) break;
        }

        if (totaal > HoogstensBytes + Kop) return (null, new(Grpcstatus.TeVeel, $"Een vraag mag hoogstens {HoogstensBytes / 1024} KB groot zijn."));
        var bytes = geheugen.GetBuffer().AsMemory(0, (int)totaal);
        if (bytes.Length > 0 && bytes.Span[0] != 0) return (null, new(Grpcstatus.BestaatNiet, "Stuur het bericht zonder compressie."));
        if (bytes.Length < Kop || BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[1..Kop]) != bytes.Length - Kop) return (null, new(Grpcstatus.Intern, "Een vraag is precies een bericht."));
        try
        {
            return (vorm.ParseFrom(bytes.Span[Kop..]), null);
        }
        catch (InvalidProtocolBufferException)
        {
            return (null, new(Grpcstatus.Ongeldig, "Het bericht is niet te lezen."));
        }
    }

    /// <summary>How long the caller waits (<c>grpc-timeout</c>); null when for ever, or longer than any call lasts.</summary>
    public static bool Wachttijd(HttpContext http, out TimeSpan? tijd)
    {
        tijd = null;
        var tekst = http.Request.Headers["grpc-timeout"].ToString();
        if (tekst.Length == 0) return true;
        if (tekst.Length > 9 || !long.TryParse(tekst.AsSpan(0, tekst.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal)) return false;
        double? seconden = tekst[^1] switch { 'H' => 3600, 'M' => 60, 'S' => 1, 'm' => 1e-3, 'u' => 1e-6, 'n' => 1e-9, _ => null };
        if (seconden is not { } s) return false;
        if (aantal * s < Langst.TotalSeconds) tijd = TimeSpan.FromSeconds(aantal * s);
        return true;
    }

    /// <summary>Says that an answer comes, so that the caller knows before the first message does.</summary>
    public static Task Begin(HttpContext http, CancellationToken ct)
    {
        Koppen(http);
        return http.Response.StartAsync(ct);
    }

    /// <summary>Writes one message; it goes out with the next flush.</summary>
    public static void Schrijf(HttpContext http, IMessage bericht)
    {
        var lengte = bericht.CalculateSize();
        var span = http.Response.BodyWriter.GetSpan(Kop + lengte)[..(Kop + lengte)];
        span[0] = 0;
        BinaryPrimitives.WriteUInt32BigEndian(span[1..], (uint)lengte);
        bericht.WriteTo(span[Kop..]);
        http.Response.BodyWriter.Advance(Kop + lengte);
    }

    /// <summary>Says how the call ended: after an answer in the trailers, else in the only headers there are.</summary>
    public static void Sluit(HttpContext http, Grpcstatus status, string bericht = "")
    {
        if (http.Response.HasStarted)
        {
            http.Response.AppendTrailer("grpc-status", Getal(status));
            if (bericht.Length > 0) http.Response.AppendTrailer("grpc-message", Gecodeerd(bericht));
            return;
        }

        http.Response.StatusCode = StatusCodes.Status200OK;
        Koppen(http);
        http.Response.Headers["grpc-status"] = Getal(status);
        if (bericht.Length > 0) http.Response.Headers["grpc-message"] = Gecodeerd(bericht);
    }

    private static void Koppen(HttpContext http)
    {
        http.Response.ContentType = Soort;
        http.Response.Headers["grpc-accept-encoding"] = "identity";
    }

    private static string Getal(Grpcstatus status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    /// <summary>Percent-encoded, but only what must be.</summary>
    internal static string Gecodeerd(string bericht)
    {
        var uit = new StringBuilder(bericht.Length);
        foreach (var b in Encoding.UTF8.GetBytes(bericht))
        {
            if (b is >= 0x20 and <= 0x7E and not (byte)'%') uit.Append((char)b);
            else uit.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return uit.ToString();
    }
}
