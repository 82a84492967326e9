using System.Text.RegularExpressions;

namespace Keten.Gateway.Tests;

/// <summary>The tables of the README name every setting that is read, and none that is not.</summary>
public sealed partial class Configuratie
{
    private static readonly string[] Tabel = [.. File.ReadLines(Path.Combine(Proces.Wortel, "README.md")).Where(r => r.StartsWith("| `", StringComparison.Ordinal)).Select(r => r.Split('|')[1])];

    [Fact]
    public void DeTabelNoemtElkeSleutelDieDeProgrammasLezenEnGeenAndere()
    {
        var bron = string.Join('\n', Bronnen(["services", "gateway", "contracts", "deploy"], ".cs").Select(File.ReadAllText));
        var gelezen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Match m in Sleutel().Matches(bron))
        {
            var sleutel = Invulling().Replace(m.Groups["sleutel"].Value, i => i.Value == "{dienst}" ? "<dienst>" : i.Value);
            if (m.Value.StartsWith("GetSection", StringComparison.Ordinal)) gelezen.Add(sleutel + ":<dienst>");
            else if (!sleutel.EndsWith("{welke}", StringComparison.Ordinal)) gelezen.Add(sleutel);
            else gelezen.UnionWith(Verbindingen(bron).Select(v => sleutel.Replace("{welke}", v, StringComparison.Ordinal)));
        }

        Assert.DoesNotContain(gelezen, s => s.Contains('{', StringComparison.Ordinal));
        Assert.True(gelezen.Count >= 12, string.Join(", ", gelezen));
        Assert.Equal(gelezen, Genoemd("Keten:"));
    }

    [Fact]
    public void DeTabelNoemtElkeOmgevingsvariabeleVanDeScriptsEnGeenAndere()
    {
        var bron = string.Join('\n', Bronnen(["deploy"], ".sh").Append(Path.Combine(Proces.Wortel, "docker-compose.yml")).Select(File.ReadAllText));
        var gelezen = Variabele().Matches(bron).Select(m => m.Groups["naam"].Value).Select(n => n.StartsWith("KETEN_WACHTWOORD_", StringComparison.Ordinal) ? "KETEN_WACHTWOORD_…" : n);
        Assert.Equal(gelezen.Distinct().Order(StringComparer.Ordinal), Genoemd("KETEN_").Where(n => !n.Contains('=', StringComparison.Ordinal)));
    }

    private static SortedSet<string> Genoemd(string begin) =>
        new(Tabel.SelectMany(r => Code().Matches(r)).Select(m => m.Groups["code"].Value).Where(c => c.StartsWith(begin, StringComparison.Ordinal)), StringComparer.Ordinal);

    /// <summary>The connection strings of a service: read by name, and some for the owner too.</summary>
    private static IEnumerable<string> Verbindingen(string bron) =>
        Verbinding().Matches(bron).SelectMany(m => m.Groups["rol"].Success ? [m.Groups["welke"].Value, m.Groups["welke"].Value + "Eigenaar"] : new[] { m.Groups["welke"].Value });

    private static IEnumerable<string> Bronnen(string[] mappen, string soort) => mappen
        .SelectMany(m => Directory.EnumerateFiles(Path.Combine(Proces.Wortel, m), "*" + soort, SearchOption.AllDirectories))
        .Where(b => !b.Split(Path.DirectorySeparatorChar).Any(d => d is "obj" or "bin"));

    [GeneratedRegex("""(\[|GetSection\()\$?["](?<sleutel>Keten:[^"]+)["]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sleutel();

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, 1000)]
    private static partial Regex Invulling();

    [GeneratedRegex("""Verbinding\([\w.]+, "(?<welke>\w+)"(?<rol> \+ rol)?\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verbinding();

    [GeneratedRegex(@"\$\{(?<naam>KETEN_[A-Z_]+)[}:]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variabele();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
