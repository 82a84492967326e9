using System.Text;
using System.Text.Json;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Keten.Fundament;

/// <summary>A part of a stream: read and logged in one transaction, and only then sent.</summary>
/// <param name="Berichten">What is sent, in order; bounded.</param>
/// <param name="Zaken">What is shown by it, for the log of looks.</param>
/// <param name="Verder">Where the next part begins.</param>
/// <param name="Meer">Whether there is more already.</param>
public sealed record Stroomdeel<TAntwoord, TPlek>(IReadOnlyList<TAntwoord> Berichten, IReadOnlyList<Zaak> Zaken, TPlek Verder, bool Meer)
{
    /// <summary>What turned out to be wrong with the question; then nothing is sent.</summary>
    public IReadOnlyList<Veldfout> Fouten { get; init; } = [];
}

/// <summary>
/// The methods of a gRPC service, with the same steps as the addresses of <see cref="Routes"/>: caller, input, transaction, look, answer.
/// </summary>
/// <param name="app">Where they are mapped.</param>
/// <param name="dienst">The service that answers.</param>
/// <param name="beschrijving">The service in its <c>.proto</c>.</param>
public sealed class Grpcroutes(IEndpointRouteBuilder app, Dienst dienst, Google.Protobuf.Reflection.ServiceDescriptor beschrijving)
{
    /// <summary>How often a stream looks by itself whether there is news; of most it hears at once.</summary>
    private static readonly TimeSpan Ronde = TimeSpan.FromSeconds(2);

    /// <summary>Under load news comes in bursts: a short pause saves looking for each of it.</summary>
    private static readonly TimeSpan Adempauze = TimeSpan.FromMilliseconds(100);

    /// <summary>How many wrong fields a status names: it travels in a header, which may not be long.</summary>
    private const int HoogstensFouten = 20;

    private readonly Inkijk inkijk = app.ServiceProvider.GetRequiredService<Inkijk>();
    private readonly CancellationToken stopt = app.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

    /// <summary>A method that shows one case.</summary>
    /// <param name="methode">Its name in the <c>.proto</c>.</param>
    /// <param name="rollen">Roles that may look.</param>
    /// <param name="lees">Which case is asked for, or what is wrong with the question.</param>
    /// <param name="werk">Reads the case; null when there is none.</param>
    public void Blik<TVraag, TAntwoord>(
        string methode, IReadOnlyList<string> rollen, Func<TVraag, (Guid Id, IReadOnlyList<Veldfout> Fouten)> lees, Func<Vraag, Task<Blik<TAntwoord>?>> werk)
        where TVraag : class, IMessage<TVraag>, new()
        where TAntwoord : class, IMessage<TAntwoord> => Map<TVraag>(methode, rollen, CancellationToken.None, async (http, wie, bericht, ct) =>
    {
        var (id, fouten) = lees(bericht);
        if (fouten.Count > 0) return Ongeldig(fouten);
        var nu = dienst.Klok.Nu;
        var antwoord = await dienst.Data.AlsOrganisatie(
            wie,
            async tx =>
            {
                var blik = await werk(new Vraag(wie, id, tx, nu, dienst.Kalender, QueryCollection.Empty, ct));
                if (blik is null || !inkijk.HeeftGrond(wie, blik.Zaak)) return null;
                inkijk.Leg(tx, wie, blik.Zaak, "inzien", dienst.Klok.Technisch);
                return blik.Antwoord;
            },
            ct);
        if (antwoord is null) return new(Grpcstatus.NietGevonden, "Deze zaak bestaat niet of u mag haar niet zien.");
        await Grpcdraad.Begin(http, ct);
        Grpcdraad.Schrijf(http, antwoord);
        return null;
    });

    /// <summary>
    /// A method that works something out for everybody, without a token: it changes nothing and keeps nothing. Its messages have the fields of the
    /// question and the answer over REST, so both are checked and made in one place.
    /// </summary>
    /// <param name="methode">Its name in the <c>.proto</c>.</param>
    /// <param name="werk">Works it out, or notes what is wrong with the question.</param>
    public void Berekening<TVraag, TAntwoord, TInvoer, TUitkomst>(string methode, Func<TInvoer, Controle, TUitkomst> werk)
        where TVraag : class, IMessage<TVraag>, new()
        where TAntwoord : class, IMessage<TAntwoord>, new()
        where TInvoer : class, IInvoer => Map<TVraag>(methode, null, CancellationToken.None, async (http, _, bericht, ct) =>
    {
        var (uitkomst, fouten) = Invoer.Reken(Encoding.UTF8.GetBytes(JsonFormatter.Default.Format(bericht)), dienst.Klok.Nu, werk);
        if (fouten.Count > 0) return Ongeldig(fouten);
        await Grpcdraad.Begin(http, ct);
        Grpcdraad.Schrijf(http, JsonParser.Default.Parse<TAntwoord>(JsonSerializer.Serialize(uitkomst, Invoer.Json)));
        return null;
    });

    /// <summary>A method that goes on showing what is new until the caller or the process stops.</summary>
    /// <param name="methode">Its name in the <c>.proto</c>.</param>
    /// <param name="rollen">Roles that may look.</param>
    /// <param name="begin">Where it begins, or what is wrong with the question.</param>
    /// <param name="lees">Reads the part from there.</param>
    /// <param name="nieuws">Done when there may be news after now.</param>
    public void Stroom<TVraag, TAntwoord, TPlek>(
        string methode,
        IReadOnlyList<string> rollen,
        Func<TVraag, Wie, (TPlek Plek, IReadOnlyList<Veldfout> Fouten)> begin,
        Func<Vraag, TPlek, Task<Stroomdeel<TAntwoord, TPlek>>> lees,
        Func<Task> nieuws)
        where TVraag : class, IMessage<TVraag>, new()
        where TAntwoord : class, IMessage<TAntwoord> => Map<TVraag>(methode, rollen, stopt, async (http, wie, bericht, ct) =>
    {
        var (plek, fouten) = begin(bericht, wie);
        if (fouten.Count > 0) return Ongeldig(fouten);
        while (true)
        {
            var straks = nieuws(); // asked before reading: what comes meanwhile is not missed
            var deel = await dienst.Data.AlsOrganisatie(
                wie,
                async tx =>
                {
                    var deel = await lees(new Vraag(wie, Guid.Empty, tx, dienst.Klok.Nu, dienst.Kalender, QueryCollection.Empty, ct), plek);
                    inkijk.Leg(tx, wie, deel.Zaken, "volgen", dienst.Klok.Technisch);
                    return deel;
                },
                ct);
            if (deel.Fouten.Count > 0) return Ongeldig(deel.Fouten);
            if (!http.Response.HasStarted) await Grpcdraad.Begin(http, ct);
            foreach (var antwoord in deel.Berichten) Grpcdraad.Schrijf(http, antwoord);
            await http.Response.BodyWriter.FlushAsync(ct);
            plek = deel.Verder;
            if (deel.Meer) continue;
            await straks.WaitAsync(Ronde, dienst.Klok.Techniek, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Delay(Adempauze, dienst.Klok.Techniek, ct);
        }
    });

    /// <param name="methode">Its name in the <c>.proto</c>.</param>
    /// <param name="rollen">Roles that may call it; null when everybody may, without a token.</param>
    /// <param name="tot">What ends it besides the caller.</param>
    /// <param name="werk">Answers, or says why not.</param>
    private void Map<TVraag>(string methode, IReadOnlyList<string>? rollen, CancellationToken tot, Func<HttpContext, Wie, TVraag, CancellationToken, Task<Grpcweigering?>> werk)
        where TVraag : class, IMessage<TVraag>, new()
    {
        var naam = beschrijving.FindMethodByName(methode) ?? throw new InvalidOperationException($"{beschrijving.FullName} heeft geen methode {methode}.");
        var vorm = new MessageParser<TVraag>(() => new TVraag());
        var route = app.MapPost($"/{beschrijving.FullName}/{naam.Name}", (Delegate)(async (HttpContext http) =>
        {
            if (!Grpcdraad.Is(http))
            {
                await Problemen.Maak(StatusCodes.Status415UnsupportedMediaType, "Alleen gRPC", $"Dit adres spreekt gRPC: {Grpcdraad.Soort} over HTTP/2.").ExecuteAsync(http);
                return;
            }

            var (status, bericht) = await Antwoord(http, rollen, tot, vorm, werk) is { } nee ? (nee.Status, nee.Bericht) : (Grpcstatus.Ok, "");
            Grpcdraad.Sluit(http, status, bericht);
        })).ExcludeFromDescription();
        if (rollen is null) route.AllowAnonymous();
    }

    /// <summary>Runs one call, as long as its caller, its deadline and its token allow, and a stream as long as this process does; null when it was answered.</summary>
    private async Task<Grpcweigering?> Antwoord<TVraag>(
        HttpContext http, IReadOnlyList<string>? rollen, CancellationToken tot, MessageParser<TVraag> vorm, Func<HttpContext, Wie, TVraag, CancellationToken, Task<Grpcweigering?>> werk)
        where TVraag : class, IMessage<TVraag>
    {
        if (!Grpcdraad.Wachttijd(http, out var tijd)) return new(Grpcstatus.Intern, "grpc-timeout is niet te lezen.");
        using var deadline = new CancellationTokenSource(tijd ?? Timeout.InfiniteTimeSpan, dienst.Klok.Techniek);
        using var verlopen = new CancellationTokenSource(rollen is null ? Timeout.InfiniteTimeSpan : Geldigheid(http), dienst.Klok.Techniek);
        using var alles = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, deadline.Token, verlopen.Token, tot);
        try
        {
            var (vraag, weigering) = await Grpcdraad.Lees(http, vorm, alles.Token);
            if (weigering is not null) return weigering;
            Wie? wie = null;
            if (rollen is not null && Toelating.Bezwaar(dienst, http.User, rollen, out wie) is { } nee) return new(nee.Status == StatusCodes.Status403Forbidden ? Grpcstatus.GeenToegang : Grpcstatus.EvenNiet, nee.Uitleg);
            return await werk(http, wie!, vraag!, alles.Token);
        }
        catch (Exception) when (alles.IsCancellationRequested)
        {
            if (deadline.IsCancellationRequested) return new(Grpcstatus.TeLaat, "Het antwoord kwam niet binnen de gevraagde tijd.");
            if (verlopen.IsCancellationRequested) return new(Grpcstatus.NietAangemeld, "Uw token is verlopen. Ga met een nieuw token verder.");
            return stopt.IsCancellationRequested ? new(Grpcstatus.EvenNiet, "De dienst stopt. Probeer het over enkele seconden opnieuw.") : new(Grpcstatus.Geannuleerd, "");
        }
        catch (Exception fout) when (Database.IsVoorbijgaand(fout))
        {
            dienst.Log.LogWarning("{Dienst} kon een vraag niet beantwoorden: {Soort}.", dienst.Naam, Database.Kort(fout));
            return new(Grpcstatus.EvenNiet, "De dienst kan zijn gegevens nu niet bereiken. Probeer het over enkele seconden opnieuw.");
        }
        catch (Exception fout)
        {
            // The text of an exception may hold data: only its kind is told, and only in the log.
            dienst.Log.LogError("Onverwachte fout {Soort} op {Pad}{Waar}", fout.GetType().Name, http.Request.Path, fout.StackTrace);
            return new(Grpcstatus.Intern, "Er ging iets mis. Meld dit als het zo blijft.");
        }
    }

    /// <summary>How long the token of the caller still holds: a stream must not outlive it.</summary>
    private TimeSpan Geldigheid(HttpContext http)
    {
        var tot = long.TryParse(http.User.FindFirst("exp")?.Value, out var seconden) ? DateTimeOffset.FromUnixTimeSeconds(seconden) : dienst.Klok.Technisch;
        var nog = tot - dienst.Klok.Technisch + Toegang.Speling;
        return TimeSpan.FromTicks(Math.Clamp(nog.Ticks, 0, Grpcdraad.Langst.Ticks));
    }

    private static Grpcweigering Ongeldig(IReadOnlyList<Veldfout> fouten) =>
        new(Grpcstatus.Ongeldig, "Een of meer velden kloppen niet. " + string.Join(' ', fouten.Take(HoogstensFouten).Select(f => $"{f.Veld}: {f.Melding}")) + (fouten.Count > HoogstensFouten ? $" En nog {fouten.Count - HoogstensFouten}." : ""));
}
