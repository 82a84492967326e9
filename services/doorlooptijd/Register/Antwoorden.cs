using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Keten.Vragen;

namespace Keten.Doorlooptijden;

/// <summary>What the register answers, made from the trace of a traject.</summary>
internal static class Antwoorden
{
    public static HoudersAntwoord Houders(Trajectweergave trace) => new()
    {
        Traject = trace.Traject.ToString("D"),
        Procesregie = Stand(trace.Procesregie),
        ZichtOpVeiligheid = Stand(trace.ZichtOpVeiligheid),
        Belast = { trace.Belast.Select(Belast) },
        VergetenFeiten = trace.VergetenFeiten,
        Onderweg = { trace.Overdrachten.Where(o => o.Besluit is null).Select(Overdracht) },
        Gelezen = { trace.Gelezen.Select(Gelezen) },
    };

    public static GeschiedenisAntwoord Geschiedenis(Trajectweergave trace) => new()
    {
        Traject = trace.Traject.ToString("D"),
        VergetenFeiten = trace.VergetenFeiten,
        Toekenningen = { trace.Procesregie.Concat(trace.ZichtOpVeiligheid).Select(Toekenning) },
        Overdrachten = { trace.Overdrachten.Select(Overdracht) },
        Belast = { trace.Belast.Select(Belast) },
        Gelezen = { trace.Gelezen.Select(Gelezen) },
    };

    public static Register Register(Contracts.Register register) => register == Contracts.Register.Procesregie ? Vragen.Register.Procesregie : Vragen.Register.ZichtOpVeiligheid;

    private static Registerstand Stand(IReadOnlyList<Houder> houders)
    {
        var nu = houders.LastOrDefault(h => h.Tot is null);
        var vorige = nu is null ? null : houders.FirstOrDefault(h => h.Toekenning.Toekenning == nu.Toekenning.Vorige);
        return new Registerstand
        {
            Houder = nu is null ? null : Toekenning(nu),
            Vorige = vorige is null ? null : Toekenning(vorige),
            BeidenGebonden = vorige is { GebondenTot: null },
        };
    }

    private static Toekenning Toekenning(Houder houder) => new()
    {
        Toekenning_ = houder.Toekenning.Toekenning.ToString("D"),
        Register = Register(houder.Toekenning.Register),
        Organisatie = houder.Wie,
        Sinds = Op(houder.Van),
        Tot = Op(houder.Tot),
        GebondenTot = Op(houder.GebondenTot),
        Grond = houder.Grond,
        Bron = houder.Toekenning.Bron.ToString("D"),
        Vorige = houder.Toekenning.Vorige?.ToString("D") ?? "",
    };

    private static Overdracht Overdracht(Overdrachtweergave o) => new()
    {
        Overdracht_ = o.Id.ToString("D"),
        Soort = o.Soort,
        Van = o.Van,
        Naar = o.Naar,
        Registers = { o.Registers.Select(Register) },
        AangebodenOp = Op(o.Aangeboden),
        OntvangenOp = Op(o.Ontvangen),
        IntrekkingGewenstOp = Op(o.Intrekkingswens?.Op),
        Besluit = o.Besluit ?? "",
        BeslotenOp = Op(o.Besloten),
        Door = o.Door ?? "",
        Reden = o.Reden ?? o.Intrekkingswens?.Reden ?? "",
    };

    private static Vragen.Belasting Belast(Belasting b) => new() { Organisatie = b.Wie, Sinds = Op(b.Sinds), Tot = b.Tot?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "" };

    private static Vragen.Gelezen Gelezen(Gelezen g) => new() { Dienst = g.Dienst, Epoch = g.Epoch, Positie = g.Tot, GelezenOp = Op(g.Op) };

    private static Timestamp? Op(DateTimeOffset? tijdstip) => tijdstip is { } t ? Timestamp.FromDateTimeOffset(t) : null;
}
