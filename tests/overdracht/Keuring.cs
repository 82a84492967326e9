using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Keten.Overdrachten.Tests;

/// <summary>
/// Looks at the databases alone, with SQL and JSON of its own, and says what must never be so. It uses nothing of the program that it
/// judges.
/// </summary>
internal static class Keuring
{
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    /// <summary>What is wrong in the databases of a chain at this moment; empty when all is well.</summary>
    public static List<string> Bezwaren(string map)
    {
        var bezwaren = new List<string>();
        var toekenningen = new List<Toekenning>();
        var overdrachten = new List<Overdracht>();
        var logboek = new List<string>();
        foreach (var dienst in Grond.Diensten)
        {
            using var c = Open(map, dienst);
            toekenningen.AddRange(c.Query<Toekenning>("select id, traject, register, vorige, vrij_overdracht VrijOverdracht, vrij_epoch VrijEpoch, vrij_versie VrijVersie, vrij_hash VrijHash, vervallen_op VervallenOp, grond, bron from toekenning"));
            overdrachten.AddRange(Overdrachten(c));
            logboek.AddRange(c.Query<string>("select gegevens from gebeurtenis where dossier like 'overdracht/%/ontvanger'"));
            var posities = c.Query<long>("select positie from gebeurtenis order by positie").ToList();
            if (!posities.SequenceEqual(Enumerable.Range(1, posities.Count).Select(n => (long)n)) || c.ExecuteScalar<long>("select positie from dienst_stand") != posities.Count)
                bezwaren.Add($"het logboek van {dienst} heeft een gat");
        }

        var ontvangers = overdrachten.Where(o => o.Zijde == "ontvanger").ToLookup(o => o.Id);
        // What an acceptance gave has no effect once the sender's half says that the region ended the offer, whether the receiver knows that yet or not.
        var beeindigd = overdrachten.Where(o => o is { Zijde: "aanbieder", Beeindigd: true }).Select(o => o.Id).ToHashSet();
        var geldig = toekenningen.Where(t => !beeindigd.Contains(t.Bron)).ToList();
        foreach (var t in toekenningen.Where(t => t.VervallenOp is not null && !beeindigd.Contains(t.Bron))) bezwaren.Add($"een toekenning is vervallen zonder einde: {t.Register}");
        foreach (var groep in geldig.GroupBy(t => (t.Traject, t.Register)))
        {
            if (groep.All(t => t.VrijHash is not null)) bezwaren.Add($"niemand is gebonden aan {groep.Key.Register}");
            var hoofden = groep.Count(t => geldig.All(v => v.Vorige != t.Id));
            if (hoofden != 1) bezwaren.Add($"{groep.Key.Register} heeft {hoofden} houders zonder opvolger");
        }

        foreach (var t in toekenningen)
        {
            if (beeindigd.Contains(t.Bron) && t.VrijHash is not null) bezwaren.Add("wat geen gevolg had, is toch overgegaan");
            if (geldig.Count(v => v.Vorige == t.Id) > 1) bezwaren.Add("een toekenning is twee keer overgegaan");
            var acceptaties = ontvangers.SelectMany(g => g).Count(o => o.Besluit == "geaccepteerd" && !beeindigd.Contains(o.Id) && o.Toekenningen.Contains(t.Id));
            if (acceptaties > 1) bezwaren.Add("twee acceptaties van een toekenning");
            if (t.VrijHash is null) continue;
            // Of a handover within one service a backup takes both sides: what remains is that the other has offered it on.
            if (toekenningen.Find(v => v.Vorige == t.Id && v.Grond == "hersteld") is { } opvolger && overdrachten.Find(o => o.Zijde == "aanbieder" && o.Id == t.VrijOverdracht) is { } later)
            {
                if (opvolger.Bron != later.Id || !later.Toekenningen.Contains(opvolger.Id)) bezwaren.Add("vrijgegeven op een later aanbod van iets anders");
                continue;
            }

            // The receiver's half may have grown since; what was cited stands in its log for ever.
            var ontvanger = ontvangers[t.VrijOverdracht!].FirstOrDefault();
            var isNu = ontvanger is not null && ontvanger.Hash == t.VrijHash;
            var bewijs = isNu ? ontvanger!.Tekst : logboek.Find(tekst => Hash(tekst) == t.VrijHash);
            // A receiver that was put back from a backup has the last half that the other had seen, in a newer epoch; what came before it is gone.
            var hersteld = ontvanger?.Epoch > t.VrijEpoch;
            if (hersteld && bewijs is null && ontvanger!.Besluit == "geaccepteerd") bewijs = ontvanger.Tekst;
            if (ontvanger is null || bewijs is null || (isNu && !hersteld && (ontvanger.Epoch, ontvanger.Versie) != (t.VrijEpoch!.Value, t.VrijVersie!.Value))) bezwaren.Add("vrijgegeven op een antwoord dat de ontvanger niet heeft");
            else if (Besluit(JsonSerializer.Deserialize<JsonElement>(bewijs, Json)) != "geaccepteerd") bezwaren.Add("vrijgegeven zonder acceptatie");
            else if (!ontvanger.Toekenningen.Contains(t.Id)) bezwaren.Add("vrijgegeven op een acceptatie van iets anders");
            else if (Hash(bewijs) != t.VrijHash && !hersteld) bezwaren.Add("de acceptatie is niet meer wat zij was");
            else if ((ontvanger.Epoch, ontvanger.Versie).CompareTo((t.VrijEpoch!.Value, t.VrijVersie!.Value)) < 0) bezwaren.Add("vrijgegeven op een versie die de ontvanger nog niet had");
        }

        return bezwaren;
    }

    /// <summary>What must be so as well once everything was delivered and nothing moves.</summary>
    public static List<string> BezwarenInRust(string map)
    {
        var bezwaren = Bezwaren(map);
        var alle = new List<Overdracht>();
        foreach (var dienst in Grond.Diensten)
        {
            using var c = Open(map, dienst);
            alle.AddRange(Overdrachten(c));
            if (c.ExecuteScalar<long>("select count(*) from uitgaand") != 0) bezwaren.Add($"{dienst} heeft nog iets te versturen");
            if (c.ExecuteScalar<long>("select count(*) from bureau") != 0) bezwaren.Add($"bij {dienst} ligt iets op het bureau: {c.ExecuteScalar<string>("select oorzaak from bureau")}");
            if (c.ExecuteScalar<long>("select count(*) from aanbod a join overdracht o on o.id = a.overdracht and o.zijde = 'aanbieder' where a.toestand = 'open' and o.toestand in ('geaccepteerd', 'teruggelegd', 'ingetrokken', 'beeindigd')") != 0)
                bezwaren.Add("een besloten aanbod staat nog open");
            if (c.ExecuteScalar<long>("select count(*) from aanbod a join toekenning t on t.id = a.toekenning where a.toestand = 'open' and t.vrij_hash is not null") != 0)
                bezwaren.Add("wat al overging, is nog aangeboden");
            if (c.ExecuteScalar<long>("select count(*) from toekenning t join overdracht o on o.id = t.bron and o.zijde = 'ontvanger' where (o.toestand = 'geaccepteerd-zonder-gevolg') <> (t.vervallen_op is not null)") != 0)
                bezwaren.Add("een toekenning zonder gevolg is niet vervallen, of andersom");
            if (c.ExecuteScalar<long>("select count(*) from overdracht_sleutel s join overdracht o on o.id = s.overdracht and o.zijde = s.zijde where s.zijde = 'ontvanger' and o.toestand not in ('ontvangen', 'geaccepteerd')") != 0)
                bezwaren.Add("een ontvanger kan inhoud openen die niet van hem is");
        }

        foreach (var _ in Grond.Diensten.SelectMany(d => Houders(map, d)).GroupBy(t => (t.Traject, t.Register)).Where(g => g.Count() != 1)) bezwaren.Add("een register heeft niet een houder");

        foreach (var groep in alle.GroupBy(o => o.Id))
        {
            var aanbieder = groep.SingleOrDefault(o => o.Zijde == "aanbieder");
            var ontvanger = groep.SingleOrDefault(o => o.Zijde == "ontvanger");
            if (aanbieder is null || ontvanger is null) bezwaren.Add("een overdracht staat maar aan een kant");
            else if (aanbieder.Beeindigd && ontvanger.Toestand != Afloop(ontvanger.Besluit)) bezwaren.Add($"de regio beeindigde, de ontvanger ziet {ontvanger.Toestand}");
            else if (!aanbieder.Beeindigd && aanbieder.Toestand != ontvanger.Toestand) bezwaren.Add($"de aanbieder ziet {aanbieder.Toestand}, de ontvanger {ontvanger.Toestand}");
            else if (aanbieder.Hash != ontvanger.AnderHash || ontvanger.Hash != aanbieder.AnderHash) bezwaren.Add("een kant heeft niet de laatste helft van de ander");
            else if (ontvanger.Besluit is null && aanbieder is { Wens: true, Beeindigd: false }) bezwaren.Add("een wens tot intrekken is niet beantwoord");
        }

        return bezwaren;

        static string Afloop(string? besluit) => besluit switch { null => "beeindigd", "geaccepteerd" => "geaccepteerd-zonder-gevolg", _ => besluit };
    }

    /// <summary>Everything that counts, as text: two equal texts are two equal chains.</summary>
    public static string Afdruk(string map)
    {
        var tekst = new StringBuilder();
        foreach (var dienst in Grond.Diensten)
        {
            using var c = Open(map, dienst);
            foreach (var tabel in new[] { "select id, zijde, toestand, versie, eigen_hash, ander_hash, bevestigd from overdracht order by id, zijde", "select * from toekenning order by id", "select * from aanbod order by overdracht, register", "select overdracht, zijde from overdracht_sleutel order by overdracht", "select positie from gebeurtenis order by positie" })
            {
                foreach (var rij in c.Query(tabel)) tekst.Append(dienst).Append(' ').AppendJoin('|', ((IDictionary<string, object?>)rij).Values).Append('\n');
            }
        }

        return tekst.ToString();
    }

    /// <summary>Who says that it holds a register now.</summary>
    private static List<Toekenning> Houders(string map, string dienst)
    {
        using var c = Open(map, dienst);
        return [.. c.Query<Toekenning>("select id, traject, register from toekenning where vrij_hash is null and vervallen_op is null")];
    }

    private static SqliteConnection Open(string map, string dienst)
    {
        var c = new SqliteConnection($"Data Source={Path.Combine(map, dienst + ".db")};Pooling=False");
        c.Open();
        return c;
    }

    private static IEnumerable<Overdracht> Overdrachten(SqliteConnection c)
    {
        foreach (var rij in c.Query<Overdracht>(
            "select id, zijde, toestand, eigen_epoch Epoch, eigen_versie Versie, eigen_hash Hash, ander_hash AnderHash, eigen_helft Tekst, ander_helft Ander from overdracht"))
        {
            var ontvanger = rij.Zijde == "ontvanger";
            var eigen = JsonSerializer.Deserialize<JsonElement>(rij.Tekst, Json);
            var aanbod = ontvanger ? JsonSerializer.Deserialize<JsonElement>(rij.Ander!, Json) : eigen;
            yield return rij with
            {
                Besluit = ontvanger ? Besluit(eigen) : null,
                Wens = aanbod.TryGetProperty("intrekkingswens", out _),
                Beeindigd = aanbod.TryGetProperty("gedwongenEinde", out _),
                Toekenningen = [.. aanbod.GetProperty("registers").EnumerateArray().Select(r => r.GetProperty("toekenning").GetString()!)],
            };
        }
    }

    private static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private static string? Besluit(JsonElement helft) => helft.TryGetProperty("besluit", out var besluit) ? besluit.GetProperty("soort").GetString() : null;

    private sealed class Toekenning
    {
        public string Id { get; init; } = "";
        public string Traject { get; init; } = "";
        public string Register { get; init; } = "";
        public string? Vorige { get; init; }
        public string? VrijOverdracht { get; init; }
        public long? VrijEpoch { get; init; }
        public long? VrijVersie { get; init; }
        public string? VrijHash { get; init; }
        public long? VervallenOp { get; init; }
        public string Grond { get; init; } = "";
        public string Bron { get; init; } = "";
    }

    private sealed record Overdracht
    {
        public string Id { get; init; } = "";
        public string Zijde { get; init; } = "";
        public string Toestand { get; init; } = "";
        public long Epoch { get; init; }
        public long Versie { get; init; }
        public string Hash { get; init; } = "";
        public string? AnderHash { get; init; }
        public string Tekst { get; init; } = "";
        public string? Ander { get; init; }
        public string? Besluit { get; init; }
        public bool Wens { get; init; }
        public bool Beeindigd { get; init; }
        public IReadOnlyList<string> Toekenningen { get; init; } = [];
    }
}
