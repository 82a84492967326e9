using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Keten.Prestaties;

const int Opwarmen = 1500;
const int Naverwarmen = 64;
const int Telronde = 100;

if (args.Contains("--help"))
{
    Console.WriteLine(Opties.Hulp);
    return 0;
}

if (typeof(Opties).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
{
    Console.Error.WriteLine("Een meting zegt alleen iets over een Release-bouw: dotnet run -c Release --project tests/prestaties");
    return 2;
}

Opties opties;
try
{
    opties = Opties.Lees(args);
}
catch (FormatException fout)
{
    Console.Error.WriteLine(fout.Message);
    Console.Error.WriteLine(Opties.Hulp);
    return 2;
}

using var stop = new CancellationTokenSource();
using var onderbreek = PosixSignalRegistration.Create(PosixSignal.SIGINT, Onderbreek);
using var beeindig = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Onderbreek);
try
{
    var verslag = await Loop(opties, stop.Token);
    Console.WriteLine(opties.Json ? verslag.AlsJson() : verslag.AlsTekst());
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Onderbroken.");
    return 130;
}

void Onderbreek(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}

static async Task<Verslag> Loop(Opties opties, CancellationToken ct)
{
    await using var keten = new EchteKeten();
    Meld("De keten starten");
    await keten.Start(ct);
    if (!opties.GeheugenDirect)
    {
        Meld("Een minuut wachten voor het geheugen in rust (--geheugen-direct slaat dit over)");
        await Task.Delay(TimeSpan.FromMinutes(1), ct);
    }

    var geheugenInRust = Verbruik.Geheugen(keten);
    using var klant = new Klant(keten.Voordeur);
    await klant.Begin(ct);
    var inhoud = Klant.Inhoud();
    var blikken = 0;
    await using var kaal = await KalePijplijn.Open(keten, inhoud.GetRawText(), opties.Tegelijk, ct);

    var nodig = Opwarmen + opties.Laag + (opties.PerRonde * opties.Ronden) + Naverwarmen + Telronde;
    Meld($"{nodig} kinderen voorbereiden");
    var kinderen = await klant.Bereid(nodig, opties.Kinderen, opties.Tegelijk, ct);
    await klant.Rust(ct);

    Meld("Opwarmen");
    await Keten(Opwarmen, opties.Tegelijk, 4, null);
    await Kaal(Opwarmen * 2, opties.Tegelijk);
    await klant.Rust(ct);

    Meld("Een voor een");
    var laag = new List<Ronde>();
    var kaalLaag = new List<Ronde>();
    for (var i = 0; i < 2; i++)
    {
        laag.Add(await Keten(opties.Laag / 2, 1, 1, null));
        await klant.Rust(ct);
        kaalLaag.Add(await Kaal(opties.Laag * 2, 1));
    }

    var tellersVoor = await Tellers.Stand(keten, ct);
    var ronden = new List<Ronde>();
    var kaleRonden = new List<Ronde>();
    var antwoorden = new ConcurrentBag<double>();
    var processortijd = new Dictionary<string, double>();
    var nalezen = 0.0;
    for (var i = 0; i < opties.Ronden; i++)
    {
        var (voor, machineVoor) = (Verbruik.Processortijd(keten), Verbruik.Machine());
        ronden.Add(await Keten(opties.PerRonde, opties.Tegelijk, 4, antwoorden));
        var ontvangen = Stopwatch.GetTimestamp();
        await klant.Rust(ct);
        nalezen += Stopwatch.GetElapsedTime(ontvangen).TotalSeconds / opties.Ronden;
        var verbruikt = Verbruik.Min(Verbruik.Processortijd(keten), voor);
        verbruikt["anderen"] = Math.Max(0, Verbruik.Machine() - machineVoor - verbruikt.Values.Sum());
        foreach (var (wie, seconden) in verbruikt) processortijd[wie] = processortijd.GetValueOrDefault(wie) + seconden;
        kaleRonden.Add(await Kaal(opties.PerRonde * 4, opties.Tegelijk));
        Meld($"Ronde {i + 1}: keten {ronden[^1].PerSeconde:0} per seconde, kale pijplijn {kaleRonden[^1].PerSeconde:0} per seconde");
    }

    var herhaald = klant.Herhaald;
    var geteld = Verbruik.Min(await Tellers.Stand(keten, ct), tellersVoor);
    geteld["commits keten_melding"] -= blikken;
    var geheugenNaafloop = Verbruik.Geheugen(keten);

    Meld("Opdrachten aan de database tellen");
    await Tellers.TelOpdrachten(keten, ct);
    await Keten(Naverwarmen, opties.Tegelijk, 4, null);
    await klant.Rust(ct);
    await Tellers.BeginOpdrachten(keten, ct);
    await Keten(Telronde, opties.Tegelijk, 4, null);
    await klant.Rust(ct);
    var opdrachten = await Tellers.Opdrachten(keten, ct);

    var totaal = opties.PerRonde * opties.Ronden;
    var ketenUitkomst = Uitkomst.Van(ronden, Samen(laag));
    var kaleUitkomst = Uitkomst.Van(kaleRonden, Samen(kaalLaag));
    return new Verslag
    {
        Aantal = totaal,
        Tegelijk = opties.Tegelijk,
        InhoudBytes = System.Text.Encoding.UTF8.GetByteCount(inhoud.GetRawText()),
        Processors = Environment.ProcessorCount,
        Verhouding = Math.Round(ketenUitkomst.PerSeconde / kaleUitkomst.PerSeconde, 3),
        Keten = ketenUitkomst,
        KalePijplijn = kaleUitkomst,
        AntwoordOnderBelasting = Wachttijd.Van(antwoorden),
        Herhaald = herhaald,
        Nalezen = Math.Round(nalezen, 2),
        Processortijd = processortijd.ToDictionary(p => p.Key, p => Math.Round(p.Value, 2)),
        ProcessortijdPerOverdracht = processortijd.Where(p => p.Key != "anderen" && p.Value * 1000 / totaal >= 0.005)
            .ToDictionary(p => p.Key, p => Math.Round(p.Value * 1000 / totaal, 2)),
        CommitsPerOverdracht = PerOverdracht("commits keten_", "commits "),
        BerichtenPerOverdracht = PerOverdracht("berichten keten.", "berichten "),
        OpdrachtenPerOverdracht = opdrachten.GroupBy(o => o.Database).ToDictionary(g => g.Key, g => Math.Round(g.Sum(o => o.Keren) / Telronde, 2)),
        DuursteOpdrachten =
        [
            .. opdrachten.Take(25).Select(o => o with { Keren = Math.Round(o.Keren / Telronde, 2), Milliseconden = Math.Round(o.Milliseconden / Telronde, 3) }),
        ],
        GeheugenInRust = geheugenInRust,
        GeheugenNaafloop = geheugenNaafloop,
        GeheugenDirect = opties.GeheugenDirect,
    };

    async Task<Ronde> Keten(int aantal, int tegelijk, int precisieMs, ConcurrentBag<double>? tijdTotAntwoord)
    {
        await using var wacht = new Ontvangstwacht(keten.Verbinding("keten_melding"), TimeSpan.FromMilliseconds(precisieMs));
        var deze = Enumerable.Range(0, aantal).Select(_ => kinderen.Dequeue()).ToList();
        var ronde = await Meting.Ronde(aantal, tegelijk, async i =>
        {
            var begin = Stopwatch.GetTimestamp();
            var overdracht = await klant.Biedaan(deze[i], inhoud, ct);
            tijdTotAntwoord?.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            return await wacht.Wacht(overdracht, ct);
        });
        if (tijdTotAntwoord is not null) blikken += wacht.Blikken;
        return ronde;
    }

    Task<Ronde> Kaal(int aantal, int tegelijk) => Meting.Ronde(aantal, tegelijk, _ => kaal.Draag(ct));

    Dictionary<string, double> PerOverdracht(string met, string zonder) => geteld
        .Where(t => t.Key.StartsWith(met, StringComparison.Ordinal))
        .ToDictionary(t => t.Key[zonder.Length..], t => Math.Round(t.Value / totaal, 2));

    static Ronde Samen(List<Ronde> delen) => new(delen.Sum(d => d.Aantal), delen.Sum(d => d.Seconden), [.. delen.SelectMany(d => d.Wachttijden)]);
}

static void Meld(string tekst) => Console.Error.WriteLine(tekst + ".");
