using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Keten.Contracts;
using Keten.Fundament;

namespace Keten.Doorlooptijden;

/// <summary>
/// The chain trace of a traject: one trace whose id follows from the traject, with a span for every step, every wait and every handover
/// that has ended, from when it really began to when it really ended, and the root once fitting help has started. Spans have fixed ids, so
/// a child can name its parent weeks before that one ends, and what is sent twice is the same span twice.
/// </summary>
internal static class Sporen
{
    private const int HoogstensVerwijzingen = 8;

    /// <summary>The id of the trace of a traject, lower-case hexadecimal.</summary>
    public static string TraceId(Guid traject) => Hash($"keten/traject/{traject:D}", 16);

    /// <summary>The id of a span within that trace; a later version of the same span has another.</summary>
    public static string SpanId(Guid traject, string sleutel, long versie) => Hash($"keten/traject/{traject:D}/{sleutel}/{versie}", 8);

    /// <summary>
    /// Keeps the spans of a traject that have ended and were not kept before. One that turned out otherwise since is kept as a new span
    /// that links to the one it corrects: what was sent is immutable.
    /// </summary>
    public static async Task Leg(Transactie tx, Trajectweergave trace, IReadOnlyList<(string Dienst, Feit Feit)> feiten)
    {
        var bekend = (await tx.Alle<Rij>("select sleutel, versie, hash from spoor where traject = @Traject order by versie", new { trace.Traject })).ToLookup(r => r.Sleutel);
        foreach (var span in Spans(trace, feiten))
        {
            // What it links to is no part of what it says: another fact of the same moment that is read later corrects nothing.
            var hash = Hash($"{span.Inhoud["name"]} {span.Inhoud["startTimeUnixNano"]} {span.Inhoud["endTimeUnixNano"]} {span.Inhoud["attributes"]!.ToJsonString()}", 32);
            var vorige = bekend[span.Sleutel].LastOrDefault();
            if (vorige?.Hash == hash) continue;
            var versie = (vorige?.Versie ?? 0) + 1;
            var inhoud = span.Inhoud;
            inhoud["traceId"] = TraceId(trace.Traject);
            inhoud["spanId"] = SpanId(trace.Traject, span.Sleutel, versie);
            if (vorige is not null)
            {
                inhoud["links"]!.AsArray().Add(Verwijzing(TraceId(trace.Traject), SpanId(trace.Traject, span.Sleutel, vorige.Versie)));
                inhoud["attributes"]!.AsArray().Add(Kenmerk("keten.correctie", versie.ToString(CultureInfo.InvariantCulture)));
            }

            tx.Straks(
                "insert into spoor (traject, sleutel, versie, hash, span, verzonden) values (@Traject, @Sleutel, @versie, @hash, @tekst, 0)",
                new { trace.Traject, span.Sleutel, versie, hash, tekst = inhoud.ToJsonString() });
        }
    }

    private static IEnumerable<(string Sleutel, JsonObject Inhoud)> Spans(Trajectweergave trace, IReadOnlyList<(string Dienst, Feit Feit)> feiten)
    {
        var levend = feiten.Select(f => f.Feit).Where(f => f.Trace is not null).ToLookup(f => f.GebeurdOp, f => f.Trace!);
        foreach (var stap in trace.Stappen)
        {
            if (stap.Tot is not { } tot) continue;
            yield return Span(
                stap.Sleutel, "", $"{stap.Schakel}: {stap.Naam}", stap.Van, tot,
                ("keten.schakel", stap.Schakel), ("keten.stap", stap.Naam), ("keten.organisatie", stap.Organisatie), ("keten.termijn", stap.Termijn),
                ("keten.uiterlijk", stap.Uiterlijk?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("keten.oordeel", stap.Oordeel));
            var werk = stap.Werk is { } w ? w < stap.Van ? stap.Van : w > tot ? tot : w : tot;
            if (werk > stap.Van) yield return Span(stap.Sleutel + "/wachten", stap.Sleutel, "wachten", stap.Van, werk, ("keten.organisatie", stap.Organisatie));
            if (tot > werk) yield return Span(stap.Sleutel + "/werken", stap.Sleutel, "werken", werk, tot, ("keten.organisatie", stap.Organisatie));
        }

        foreach (var o in trace.Overdrachten)
        {
            if (o.Besloten is not { } besloten) continue;
            yield return Span(
                $"overdracht/{o.Id:D}", "", $"overdracht: {o.Soort}", o.Aangeboden, besloten,
                ("keten.overdracht", o.Id.ToString("D")), ("keten.van", o.Van), ("keten.naar", o.Naar), ("keten.register", o.Register), ("keten.besluit", o.Besluit), ("keten.reden", o.Reden));
        }

        if (trace is { Begonnen: { } begin, HelpGestart: { } hulp })
        {
            yield return Span(
                "", null, "traject: tot passende hulp", begin, hulp,
                ("keten.traject", trace.Traject.ToString("D")), ("keten.geteldeDagen", trace.GeteldeDagen.ToString(CultureInfo.InvariantCulture)),
                ("keten.rechtbankDagen", trace.RechtbankDagen.ToString(CultureInfo.InvariantCulture)),
                ("keten.uiterlijk", trace.KetenUiterlijk?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("keten.oordeel", trace.KetenOordeel));
        }

        // `ouder` is the key of the parent: empty for the root, null for the root itself.
        (string, JsonObject) Span(string sleutel, string? ouder, string naam, DateTimeOffset van, DateTimeOffset tot, params (string Naam, string? Waarde)[] kenmerken)
        {
            var span = new JsonObject
            {
                ["name"] = naam,
                ["kind"] = 1,
                ["startTimeUnixNano"] = Nano(van),
                ["endTimeUnixNano"] = Nano(tot),
                ["attributes"] = new JsonArray([.. kenmerken.Where(k => k.Waarde is not null).Select(k => Kenmerk(k.Naam, k.Waarde!))]),
                // The live traces of the calls that recorded its begin and its end.
                ["links"] = new JsonArray([.. levend[van].Concat(levend[tot]).Distinct().Take(HoogstensVerwijzingen).Select(t => t.Split('-')).Where(t => t.Length == 4).Select(t => Verwijzing(t[1], t[2]))]),
            };
            if (ouder is not null) span["parentSpanId"] = SpanId(trace.Traject, ouder, 1);
            return (sleutel, span);
        }
    }

    private static JsonObject Verwijzing(string trace, string span) => new() { ["traceId"] = trace, ["spanId"] = span };

    private static JsonObject Kenmerk(string naam, string waarde) => new() { ["key"] = naam, ["value"] = new JsonObject { ["stringValue"] = waarde } };

    private static string Nano(DateTimeOffset t) => (t.ToUnixTimeMilliseconds() * 1_000_000).ToString(CultureInfo.InvariantCulture);

    private static string Hash(string tekst, int bytes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)).AsSpan(0, bytes));

    private sealed class Rij
    {
        public string Sleutel { get; init; } = "";
        public long Versie { get; init; }
        public string Hash { get; init; } = "";
    }
}
