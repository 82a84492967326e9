using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Keten.Fundament;

/// <summary>
/// A request that the server itself cannot read, for instance with <c>%00</c> in its path, never reaches the application: the server answers
/// with a bare status and closes. Here that answer gets words, as problem+json: what was asked for, and by what, is not known.
/// </summary>
internal static class Onleesbaar
{
    private const string Leeg = "Content-Length: 0\r\n";

    public static void MetWoorden(this KestrelServerOptions kestrel) => kestrel.ConfigureEndpointDefaults(eindpunt => eindpunt.Use(verder => verbinding =>
    {
        verbinding.Transport = new Transport(verbinding.Transport.Input, new Uitgang(verbinding.Transport.Output));
        return verder(verbinding);
    }));

    /// <summary>The answer with words, when it is a bare one of the server itself; else null.</summary>
    private static byte[]? Verwoord(ReadOnlySpan<byte> antwoord)
    {
        if (antwoord.Length > 512 || !antwoord.StartsWith("HTTP/1.1 4"u8) || !antwoord.EndsWith("\r\n\r\n"u8)) return null;
        var kop = Encoding.ASCII.GetString(antwoord);
        if (!kop.Contains(Leeg, StringComparison.Ordinal) || kop.Contains(ApiRegels.Versiekop, StringComparison.Ordinal)) return null; // what the application answers has its own headers
        var status = (kop[9] - '0') * 100 + (kop[10] - '0') * 10 + (kop[11] - '0');
        var inhoud = Problemen.Tekst(status, "Onleesbaar verzoek", "Het verzoek is niet te lezen: het adres of een kop bevat een teken dat daar niet mag staan of is te lang, of het verzoek kwam niet op tijd binnen. Er is niets vastgelegd.");
        IHeaderDictionary koppen = new HeaderDictionary();
        koppen.ContentType = Problemen.Soort;
        koppen.ContentLength = Encoding.UTF8.GetByteCount(inhoud);
        ApiRegels.Koppen(koppen);
        return Encoding.UTF8.GetBytes(kop[..^2].Replace(Leeg, "", StringComparison.Ordinal) + string.Concat(koppen.Select(k => $"{k.Key}: {k.Value}\r\n")) + "\r\n" + inhoud);
    }

    private sealed record Transport(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    /// <summary>Passes on what the server writes, all but a bare answer.</summary>
    private sealed class Uitgang(PipeWriter naar) : PipeWriter
    {
        private Memory<byte> ruimte;

        public override bool CanGetUnflushedBytes => naar.CanGetUnflushedBytes;

        public override long UnflushedBytes => naar.UnflushedBytes;

        public override Memory<byte> GetMemory(int sizeHint = 0) => ruimte = naar.GetMemory(sizeHint);

        public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public override void Advance(int bytes)
        {
            if (bytes > 0 && Verwoord(ruimte.Span[..bytes]) is { } verwoord)
            {
                var plek = naar.GetMemory(verwoord.Length);
                verwoord.CopyTo(plek);
                naar.Advance(verwoord.Length);
            }
            else
            {
                naar.Advance(bytes);
            }
        }

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => naar.FlushAsync(cancellationToken);

        public override void CancelPendingFlush() => naar.CancelPendingFlush();

        public override void Complete(Exception? exception = null) => naar.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => naar.CompleteAsync(exception);
    }
}
