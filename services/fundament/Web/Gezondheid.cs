using Keten.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Keten.Fundament;

/// <summary>How a process is, for whoever watches over it: <c>/gezondheid/levend</c> and <c>/gezondheid/gereed</c>, without personal data.</summary>
public static class Gezondheid
{
    /// <param name="app">The process.</param>
    /// <param name="kijk">Says whether it is ready, and what there is to see.</param>
    public static void MapGezondheid(this WebApplication app, Func<Task<(bool Gereed, object Beeld)>> kijk)
    {
        var samen = new Samen<(bool, object)>(kijk);
        app.MapGet("/gezondheid/levend", () => Results.Json(new { levend = true })).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/gezondheid/gereed", async (CancellationToken ct) =>
        {
            var (gereed, beeld) = await samen.Haal().WaitAsync(ct);
            return Results.Json(beeld, ContractJson.Opties, statusCode: gereed ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        }).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>
    /// The services of a process: ready when all have their databases. Without the bus a service takes requests and loses nothing, so
    /// the bus is told and does not count.
    /// </summary>
    internal static async Task<(bool Gereed, object Beeld)> Kijk(IServiceProvider s)
    {
        var diensten = await Task.WhenAll(s.GetServices<Dienstbeschrijving>().Select(d => s.GetRequiredKeyedService<Dienstpeiling>(d.Naam).Kijk()));
        var gereed = diensten.All(d => d.Gereed);
        return (gereed, new Procesbeeld(gereed, s.GetRequiredService<IPost>().Verbonden ? "verbonden" : "niet verbonden", diensten));
    }

    /// <summary>Who asks while an answer is being made, gets that one: a herd of questions is one question to the database.</summary>
    private sealed class Samen<T>(Func<Task<T>> maak)
    {
        private readonly Lock slot = new();
        private Task<T>? lopend;

        public Task<T> Haal()
        {
            lock (slot)
            {
                if (lopend is null || lopend.IsCompleted) lopend = maak();
                return lopend;
            }
        }
    }
}

/// <summary>How a process with services is.</summary>
/// <param name="Gereed">Whether it can take requests.</param>
/// <param name="Bus">Whether messages come and go; without the bus they wait in the database.</param>
/// <param name="Diensten">Its services.</param>
internal sealed record Procesbeeld(bool Gereed, string Bus, IReadOnlyList<Dienstbeeld> Diensten);

/// <summary>How a service is.</summary>
/// <param name="Dienst">Its name.</param>
/// <param name="Gereed">Whether it has begun and both its databases answer now.</param>
/// <param name="Database">Whether the database answers now.</param>
/// <param name="Sleutelkluis">Whether the key store answers now.</param>
/// <param name="Onverzonden">How many halves of handovers the other side has not seen yet; left out when there are no handovers here.</param>
/// <param name="OudsteOnverzonden">For how many seconds the oldest of those waits; left out when none does.</param>
/// <param name="Bureau">How much lies at the desk; left out when the database does not answer.</param>
/// <param name="Bronnen">How far the logs of other services were read; left out when none are read here.</param>
internal sealed record Dienstbeeld(
    string Dienst, bool Gereed, string Database, string Sleutelkluis, long? Onverzonden, double? OudsteOnverzonden, long? Bureau, IReadOnlyDictionary<string, Bronbeeld>? Bronnen);

/// <summary>How far a log was read.</summary>
/// <param name="Achterstand">Positions behind that log as it was when last read; left out while this process has not read it.</param>
/// <param name="SecondenGeleden">Seconds since it was last read; left out while this process has not read it.</param>
internal sealed record Bronbeeld(long? Achterstand, double? SecondenGeleden);

/// <summary>Looks how one service is.</summary>
internal sealed class Dienstpeiling(Dienst dienst, Peiling data, Peiling sleutels) : IAsyncDisposable
{
    public async Task<Dienstbeeld> Kijk()
    {
        var kluis = sleutels.Vraag(tx => tx.LeesStraks<string>("select id from sleutel limit 1"));
        var gezien = await data.Vraag(tx => new Gezien(
            tx.LeesStraks<long>("select epoch from dienst_stand where enige = 1"),
            dienst.Onverzonden?.Invoke(tx),
            tx.LeesStraksAlsWerker<long>("select count(id) from bureau")));
        var kluisAntwoordt = await kluis is not null;
        var (onverzonden, bureau) = (gezien?.Onverzonden?.Rijen[0], gezien?.Bureau.Rijen[0]);
        var nu = dienst.Klok.Technisch;
        return new Dienstbeeld(
            dienst.Naam,
            gezien is not null && kluisAntwoordt && dienst.Gereed.IsCompleted,
            Woord(gezien is not null),
            Woord(kluisAntwoordt),
            onverzonden?.Aantal,
            onverzonden?.Sinds is { } sinds ? Seconden(nu - DateTimeOffset.FromUnixTimeMilliseconds(sinds)) : null,
            bureau,
            dienst.Bronnen?.Invoke().ToDictionary(
                b => b.Key, b => new Bronbeeld(b.Value is null ? null : b.Value.Stand - b.Value.Gelezen, b.Value is null ? null : Seconden(nu - b.Value.Op))));
    }

    public async ValueTask DisposeAsync()
    {
        await data.DisposeAsync();
        await sleutels.DisposeAsync();
    }

    /// <summary>What a database of data is asked.</summary>
    private sealed record Gezien(Lezing<long> Epoch, Lezing<Onverzonden>? Onverzonden, Lezing<long> Bureau);

    private static string Woord(bool antwoordt) => antwoordt ? "antwoordt" : "antwoordt niet";

    private static double Seconden(TimeSpan duur) => Math.Round(Math.Max(0, duur.TotalSeconds), 1);
}
