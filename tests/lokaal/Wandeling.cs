using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Keten.Lokaal.Tests;

/// <summary>The walk of the README, word for word, in a shell: a partner hands over a first child.</summary>
public sealed partial class Wandeling
{
    [Fact]
    public async Task WieDeReadmeVolgt_DraagtEenEersteKindOver()
    {
        var stop = TestContext.Current.CancellationToken;
        var map = Directory.CreateTempSubdirectory("wandeling-").FullName;
        var poort = HeleKeten.VrijePoort();
        var keten = await HeleKeten.Start(map, poort);
        try
        {
            // Where the clock stands after the demonstration.
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{poort}") };
            using var gezet = await http.PutAsJsonAsync("/simulatie/v1/klok", new { nu = "2026-09-15T16:00:00+02:00" }, stop);
            gezet.EnsureSuccessStatusCode();

            var wandeling = Blok().Match(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"), stop)).Groups["blok"].Value;
            Assert.Contains("besluiten", wandeling, StringComparison.Ordinal);
            using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", wandeling.Replace("127.0.0.1:5080", "127.0.0.1:" + poort.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            })!;
            var gezegd = await shell.StandardOutput.ReadToEndAsync(stop);
            await shell.WaitForExitAsync(stop);

            Assert.Contains("\"toestand\":\"geaccepteerd\"", gezegd, StringComparison.Ordinal);
            Assert.DoesNotContain("\"status\":4", gezegd, StringComparison.Ordinal);
            Assert.Matches("/doorlooptijd/trajecten/[0-9a-f-]{36}", gezegd);
        }
        finally
        {
            await keten.DisposeAsync();
            Directory.Delete(map, recursive: true);
        }
    }

    [GeneratedRegex("## Hand over a first child.*?```bash\n(?<blok>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blok();
}
