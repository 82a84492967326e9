using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Keten.Ketentests.Grpc;

/// <summary>How a call ended.</summary>
internal sealed record Einde(string Status, string Bericht);

/// <summary>One call to the register by a stock client, as a process of its own: grpc-js (<c>klant.mjs</c>) or grpcio (<c>klant.py</c>).</summary>
internal sealed class Klant : IDisposable
{
    public const string Js = "klant.mjs";
    public const string Python = "klant.py";
    private readonly Process proces;
    private readonly Task lezen;
    private readonly List<JsonNode> berichten = [];
    private readonly Task<string> fouten;

    private Klant(string script, Uri adres, string methode, string vraag, string[] opties)
    {
        var pad = Echteketen.Bestand($"tests/keten/grpc/{script}");
        var start = new ProcessStartInfo(script == Js ? "node" : "/usr/bin/python3", [pad, adres.Authority, methode, vraag, .. opties])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        proces = Process.Start(start)!;
        fouten = proces.StandardError.ReadToEndAsync();
        lezen = Lees();
    }

    /// <summary>What came so far, and at last how it ended.</summary>
    public IReadOnlyList<JsonNode> Berichten
    {
        get
        {
            lock (berichten) return [.. berichten];
        }
    }

    public static Klant Begin(string script, Uri adres, string methode, object vraag, params string[] opties) =>
        new(script, adres, methode, System.Text.Json.JsonSerializer.Serialize(vraag), opties);

    /// <summary>The whole call: what came, and how it ended.</summary>
    public static async Task<(IReadOnlyList<JsonNode> Berichten, Einde Einde)> Roep(string script, Uri adres, string methode, object vraag, params string[] opties)
    {
        using var klant = Begin(script, adres, methode, vraag, opties);
        return await klant.TotHetEinde();
    }

    public async Task<(IReadOnlyList<JsonNode> Berichten, Einde Einde)> TotHetEinde()
    {
        await lezen.WaitAsync(TimeSpan.FromSeconds(60));
        var alle = Berichten;
        return alle.Count > 0 && alle[^1]["status"] is { } status
            ? ([.. alle.Take(alle.Count - 1)], new Einde(status.GetValue<string>(), alle[^1]["bericht"]!.GetValue<string>()))
            : throw new InvalidOperationException($"De klant zei niet hoe het eindigde: {string.Join('\n', alle)}\n{await fouten}");
    }

    /// <summary>Waits until so many messages have come.</summary>
    public Task Kreeg(int aantal) => Wacht.Tot(() => $"{aantal} berichten er zijn; er zijn:\n{string.Join('\n', Berichten)}", () => Task.FromResult(Berichten.Count >= aantal));

    public void Dood()
    {
        proces.Kill();
        proces.WaitForExit();
    }

    public void Dispose()
    {
        if (!proces.HasExited) Dood();
        proces.Dispose();
    }

    private async Task Lees()
    {
        while (await proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            lock (berichten) berichten.Add(JsonNode.Parse(regel)!);
        }
    }
}
