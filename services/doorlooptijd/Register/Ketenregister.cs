using Keten.Fundament;
using Keten.Vragen;

namespace Keten.Doorlooptijden;

/// <summary>The register of the chain over gRPC: see <c>contracts/vragen/ketenregister.proto</c>. Access is that of the same questions over REST.</summary>
internal static class Ketenregister
{
    public static void Map(WebApplication app, Dienst dienst)
    {
        if (!app.Configuration.HeeftGrpc()) return;
        var nieuws = app.Services.GetRequiredService<Nieuws>();
        var routes = new Grpcroutes(app, dienst, KetenregisterReflection.Descriptor.Services.Single());
        routes.Blik<HoudersVraag, HoudersAntwoord>("Houders", [Rollen.Professional, Rollen.Toezicht], v => Traject(v.Traject), v => Lees(v, Antwoorden.Houders));
        routes.Blik<GeschiedenisVraag, GeschiedenisAntwoord>("Geschiedenis", [Rollen.Professional, Rollen.Toezicht], v => Traject(v.Traject), v => Lees(v, Antwoorden.Geschiedenis));
        routes.Stroom<OverdrachtenVraag, Overdrachtstap, Plek>("Overdrachten", [Rollen.Professional], Overdrachtstroom.Begin, Overdrachtstroom.Lees, () => nieuws.Volgende);
    }

    private static async Task<Blik<T>?> Lees<T>(Vraag vraag, Func<Trajectweergave, T> antwoord) =>
        await Trajecten.Lees(vraag) is { } blik ? new Blik<T>(antwoord(blik.Antwoord), blik.Zaak, blik.Versie) : null;

    private static (Guid Id, IReadOnlyList<Veldfout> Fouten) Traject(string tekst) =>
        Guid.TryParseExact(tekst, "D", out var id) ? (id, []) : (Guid.Empty, [new Veldfout("traject", "Hier hoort een UUID.")]);
}

/// <summary>Tells all who wait that something new has been read.</summary>
internal sealed class Nieuws
{
    private TaskCompletionSource volgende = Nieuw();

    /// <summary>Done at the next news.</summary>
    public Task Volgende => Volatile.Read(ref volgende).Task;

    public void Meld() => Interlocked.Exchange(ref volgende, Nieuw()).SetResult();

    private static TaskCompletionSource Nieuw() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
