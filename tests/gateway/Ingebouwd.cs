using Keten.Gateway.Tests;
using Keten.Testbank;

[assembly: AssemblyFixture(typeof(Ingebouwd))]

namespace Keten.Gateway.Tests;

/// <summary>One embedded chain that most tests share; each brings its own children.</summary>
public sealed class Ingebouwd : IAsyncLifetime
{
    public EmbeddedKeten Keten { get; private set; } = null!;

    public Poort Poort => Keten.Poort;

    public Verloop Verloop { get; private set; } = null!;

    public Partner VtNoord => Poort.Als(Oin.VtNoord);

    public async ValueTask InitializeAsync()
    {
        Keten = await EmbeddedKeten.Start();
        Verloop = new Verloop(Poort);
    }

    public ValueTask DisposeAsync() => Keten.DisposeAsync();
}

internal static class Proef
{
    /// <summary>Checks that an answer is problem+json with what the API Design Rules ask.</summary>
    public static Antwoord Probleem(this Antwoord antwoord, int status)
    {
        Assert.Equal(status, antwoord.Status);
        Assert.Equal("application/problem+json", antwoord.Kop("Content-Type"));
        Assert.Equal(status, antwoord["status"]!.GetValue<int>());
        Assert.False(string.IsNullOrWhiteSpace(antwoord["title"]!.GetValue<string>()));
        Assert.EndsWith(".", antwoord["detail"]!.GetValue<string>().TrimEnd('…') + (antwoord["detail"]!.GetValue<string>().EndsWith('…') ? "." : ""), StringComparison.Ordinal);
        return antwoord;
    }

    /// <summary>The names of the fields that an answer calls wrong, in alphabetical order.</summary>
    public static string[] Velden(this Antwoord antwoord) =>
        [.. antwoord.Probleem(400)["velden"]!.AsArray().Select(v => v!["veld"]!.GetValue<string>()).Order(StringComparer.Ordinal)];
}
