using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Keten.Controle;

/// <summary>
/// The independent checker of a chain at rest: reads the databases of all services with queries of its own and the player's record of
/// answers, and says in words what does not hold. It shares no code with what it checks.
/// </summary>
public static partial class Controleur
{
    private const string Leeszijde = "doorlooptijd";
    private static readonly string[] Registers = ["procesregie", "zicht-op-veiligheid"];

    /// <param name="databases">All services.</param>
    /// <param name="opnamen">What the player was answered.</param>
    /// <param name="persoonlijk">Texts that may stand nowhere in clear.</param>
    /// <returns>The violations, in words; empty when all holds.</returns>
    public static async Task<IReadOnlyList<string>> Controleer(Databases databases, IReadOnlyList<Opname> opnamen, IReadOnlyList<string> persoonlijk)
    {
        var fouten = new List<string>();
        await Antwoorden(databases, opnamen, fouten);
        await Logboeken(databases, fouten);
        await Leesstand(databases, fouten);
        var (helften, toekenningen) = (await Helften(databases), await Toekenningen(databases));
        await HelftenKloppen(databases, helften, fouten);
        await VrijgegevenOpEenAcceptatie(databases, helften, toekenningen, fouten);
        await PreciesEenHouder(databases, toekenningen, fouten);
        EenToekenningWordtEenmaalAanvaard(helften, toekenningen, fouten);
        await NietsOnderweg(databases, fouten);
        await VergetenIsVergeten(databases, fouten);
        await NietsPersoonlijksLeesbaar(databases, persoonlijk, fouten);
        return fouten;
    }

    /// <summary>Every answer 2xx survived: under its key, with what it names, and the events behind it.</summary>
    private static async Task Antwoorden(Databases databases, IReadOnlyList<Opname> opnamen, List<string> fouten)
    {
        foreach (var opname in opnamen.Where(o => o.Status is >= 200 and < 300))
        {
            var dienst = opname.Verzoek.Split(' ', '/')[2];
            var hier = $"Het antwoord op '{opname.Verzoek}' ({opname.Sleutel})";
            var rijen = await databases.Rijen(
                dienst,
                "select status, antwoord, locatie, etag from idempotentie where organisatie = @o and sleutel = @s",
                ("o", opname.Organisatie),
                ("s", opname.Sleutel));
            if (rijen is not [var rij])
            {
                fouten.Add($"{hier} staat {rijen.Count} maal bij {dienst}, niet eenmaal.");
                continue;
            }

            if (rij["status"] != opname.Status.ToString(CultureInfo.InvariantCulture) || !JsonNode.DeepEquals(JsonNode.Parse(rij["antwoord"] ?? "null"), opname.Antwoord))
                fouten.Add($"{hier} is bij {dienst} anders bewaard dan het gegeven is.");
            foreach (Match id in Identiteit().Matches(opname.Antwoord?.ToJsonString() ?? ""))
            {
                var bestaat = await databases.Rijen(
                    dienst,
                    "select 1 from dossier where id = @id union all select 1 from overdracht where id = @id union all select 1 from professional where id = @id "
                    + "union all select 1 from dossier_traject where traject = @id limit 1",
                    ("id", id.Value));
                if (bestaat.Count == 0) fouten.Add($"{hier} noemt {id.Value}, maar dat bestaat niet bij {dienst}.");
            }

            // An offer made from a melding points to the offer, and tells the version of the melding.
            var versie = opname.Verzoek.EndsWith("/verzoeken-tot-onderzoek", StringComparison.Ordinal) ? 1 : int.Parse(rij["etag"]?.Trim('"') ?? "1", CultureInfo.InvariantCulture);
            await Bron(databases, dienst, rij["locatie"] ?? "", versie, hier, fouten);
        }
    }

    /// <summary>The resource that an answer points to, with its events up to the version that was told.</summary>
    private static async Task Bron(Databases databases, string dienst, string locatie, int versie, string hier, List<string> fouten)
    {
        var delen = locatie.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (delen.Length != 4)
        {
            fouten.Add($"{hier} wijst nergens naar: '{locatie}'.");
            return;
        }

        var (soort, id) = (delen[2], delen[3]);
        if (soort == "professionals")
        {
            if ((await databases.Rijen(dienst, "select 1 from professional where id = @id", ("id", id))).Count == 0) fouten.Add($"{hier}: de professional {id} is er niet.");
            return;
        }

        // The version told of a handover counts what was written on both sides; of a dossier, its events.
        var telling = soort == "overdrachten"
            ? "select max(eigen_versie + coalesce(ander_versie, 0)) as versie from overdracht where id = @id"
            : "select max(versie) as versie from dossier where id = @id";
        var verteld = (await databases.Rijen(dienst, telling, ("id", id)))[0]["versie"];
        if (verteld is null) fouten.Add($"{hier}: {soort} {id} is er niet.");
        else if (Getal(verteld) < versie) fouten.Add($"{hier}: {soort} {id} is minder ver dan versie {versie} die het antwoord noemde.");
        var gebeurtenissen = await databases.Rijen(dienst, "select max(versie) as versie from gebeurtenis where dossier like '%/' || @id || '%'", ("id", id));
        if (Getal(gebeurtenissen[0]["versie"] ?? "0") < (soort == "overdrachten" ? 1 : versie))
            fouten.Add($"{hier}: van {soort} {id} ontbreken gebeurtenissen; het antwoord noemde versie {versie}.");
    }

    /// <summary>Positions and versions without gaps.</summary>
    private static async Task Logboeken(Databases databases, List<string> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            var stand = Getal((await databases.Rijen(dienst, "select positie from dienst_stand"))[0]["positie"]!);
            var posities = (await databases.Rijen(dienst, "select positie from gebeurtenis order by positie")).ConvertAll(r => Getal(r["positie"]!));
            for (var i = 0; i < posities.Count; i++)
            {
                if (posities[i] == i + 1) continue;
                fouten.Add($"Het logboek van {dienst} heeft een gat: na {i} komt {posities[i]}.");
                break;
            }

            if (stand != posities.LastOrDefault()) fouten.Add($"Het logboek van {dienst} eindigt bij {posities.LastOrDefault()}, maar zegt bij {stand} te staan.");
            foreach (var rij in await databases.Rijen(dienst, "select dossier from gebeurtenis group by dossier having min(versie) <> 1 or max(versie) <> count(*)"))
                fouten.Add($"De gebeurtenissen van {rij["dossier"]} bij {dienst} zijn niet doorgenummerd.");
            foreach (var rij in await databases.Rijen(
                dienst,
                "select d.id from dossier d where d.versie is distinct from (select max(g.versie) from gebeurtenis g where g.dossier = d.soort || '/' || d.id)"))
                fouten.Add($"De stand van dossier {rij["id"]} bij {dienst} is niet die van zijn laatste gebeurtenis.");
        }
    }

    /// <summary>The reader has every fact of every log.</summary>
    private static async Task Leesstand(Databases databases, List<string> fouten)
    {
        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            var stand = (await databases.Rijen(dienst, "select epoch, positie from dienst_stand"))[0];
            var gelezen = await databases.Rijen(Leeszijde, "select epoch, positie from leesstand where dienst = @dienst", ("dienst", dienst));
            var tot = gelezen is [var een] ? een["positie"] : null;
            if (tot != stand["positie"] || gelezen[0]["epoch"] != stand["epoch"]) fouten.Add($"De lezer staat bij {dienst} op {tot ?? "niets"}, het logboek op {stand["positie"]}.");

            var bekend = new Dictionary<(string, string), string>();
            foreach (var rij in await databases.Rijen(Leeszijde, "select traject, positie, feit from trajectfeit where dienst = @dienst", ("dienst", dienst)))
                bekend[(rij["traject"]!, rij["positie"]!)] = rij["feit"]!;
            foreach (var rij in await databases.Rijen(dienst, "select positie, id, trajecten, feit from gebeurtenis where feit is not null"))
            {
                foreach (var traject in rij["trajecten"]!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!bekend.Remove((traject, rij["positie"]!), out var feit))
                        fouten.Add($"De lezer mist feit {rij["positie"]} van {dienst} voor traject {traject}.");
                    else if (JsonNode.Parse(feit) is not { } f || f["id"]?.GetValue<string>() != rij["id"] || !JsonNode.DeepEquals(f["gegevens"], JsonNode.Parse(rij["feit"]!)))
                        fouten.Add($"De lezer kent feit {rij["positie"]} van {dienst} anders dan het is.");
                }
            }

            foreach (var (traject, positie) in bekend.Keys) fouten.Add($"De lezer kent een feit {positie} van {dienst} voor traject {traject} dat er niet is.");
        }
    }

    /// <summary>Both sides keep the same halves, byte for byte, and each hash belongs to its text.</summary>
    private static async Task HelftenKloppen(Databases databases, List<Helft> helften, List<string> fouten)
    {
        foreach (var helft in helften)
        {
            if (Hash(helft.EigenTekst) != helft.EigenHash) fouten.Add($"De hash van de {helft.Zijde}helft van overdracht {helft.Id} hoort niet bij de tekst.");
            var ander = helften.FirstOrDefault(h => h.Id == helft.Id && h.Zijde != helft.Zijde);
            if (ander is null)
                fouten.Add($"Van overdracht {helft.Id} is er alleen de helft van de {helft.Zijde}.");
            else if (helft.AnderHash != ander.EigenHash || helft.AnderTekst != ander.EigenTekst)
                fouten.Add($"De {helft.Zijde} van overdracht {helft.Id} heeft niet de laatste helft van de {ander.Zijde}.");
            else if (helft.Zijde == "aanbieder" && helft.Toestand != ander.Toestand && ander.Besluit is not null)
                fouten.Add($"Overdracht {helft.Id} is bij de aanbieder {helft.Toestand} en bij de ontvanger {ander.Toestand}.");
        }

        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            foreach (var rij in await databases.Rijen(dienst, "select overdracht from aanbod a where not exists (select 1 from overdracht o where o.id = a.overdracht and o.zijde = 'aanbieder')"))
                fouten.Add($"Bij {dienst} staat een aanbod {rij["overdracht"]} zonder helft.");
        }
    }

    /// <summary>A grant is released only on an acceptance that is durable at the receiver: that epoch, that version, that hash.</summary>
    private static async Task VrijgegevenOpEenAcceptatie(Databases databases, List<Helft> helften, List<Toekenning> toekenningen, List<string> fouten)
    {
        foreach (var t in toekenningen.Where(t => t.VrijHash is not null))
        {
            var hier = $"De toekenning {t.Id} ({t.Register}) is vrijgegeven";
            var bron = helften.Find(h => h.Id == t.VrijOverdracht && h.Zijde == "ontvanger");
            if (bron is null)
            {
                fouten.Add($"{hier} op overdracht {t.VrijOverdracht}, die geen ontvanger heeft.");
                continue;
            }

            var tekst = await AanvaardeTekst(databases, bron, t);
            if (tekst is null)
                fouten.Add($"{hier} op versie {t.VrijEpoch}.{t.VrijVersie} van de ontvanger, maar die staat daar niet.");
            else if (Besluit(tekst) != "geaccepteerd")
                fouten.Add($"{hier} zonder acceptatie: de ontvanger schreef in die versie '{Besluit(tekst) ?? "geen besluit"}'.");
            if (!Aangeboden(bron.AnderTekst).Contains((t.Register, t.Id))) fouten.Add($"{hier} op overdracht {bron.Id}, maar die noemt deze toekenning niet.");
            var opvolger = toekenningen.Find(o => o.Vorige == t.Id);
            if (opvolger is null) fouten.Add($"{hier}, maar niemand heeft daarna de {t.Register} van traject {t.Traject} gekregen.");
            else if (opvolger.Organisatie != bron.Organisatie) fouten.Add($"{hier} aan {bron.Organisatie}, maar {opvolger.Organisatie} kreeg hem.");
            else if (opvolger.Sinds > t.VrijOp) fouten.Add($"{hier} voordat een ander de {t.Register} had: even had niemand die.");
        }
    }

    private static async Task<string?> AanvaardeTekst(Databases databases, Helft bron, Toekenning t)
    {
        if (bron.EigenEpoch == t.VrijEpoch && bron.EigenVersie == t.VrijVersie) return Hash(bron.EigenTekst) == t.VrijHash ? bron.EigenTekst : null;
        // The receiver's half has grown since: its log still has the one that was cited.
        var teksten = await databases.Rijen(bron.Dienst, "select gegevens from gebeurtenis where dossier = @dossier", ("dossier", $"overdracht/{bron.Id}/ontvanger"));
        return teksten.Select(r => r["gegevens"]!).FirstOrDefault(g => Hash(g) == t.VrijHash);
    }

    /// <summary>At rest every register of every traject has one holder that is bound: never nobody, never two.</summary>
    private static async Task PreciesEenHouder(Databases databases, List<Toekenning> toekenningen, List<string> fouten)
    {
        var trajecten = new SortedSet<string>(toekenningen.Select(t => t.Traject), StringComparer.Ordinal);
        foreach (var dienst in databases.Diensten)
            trajecten.UnionWith((await databases.Rijen(dienst, "select distinct traject from dossier_traject")).Select(r => r["traject"]!));
        foreach (var traject in trajecten)
        {
            foreach (var register in Registers)
            {
                var houders = toekenningen.Where(t => t.Traject == traject && t.Register == register && t.VrijHash is null).ToList();
                if (houders.Count == 0) fouten.Add($"Niemand heeft de {register} van traject {traject}.");
                if (houders.Count > 1) fouten.Add($"De {register} van traject {traject} heeft {houders.Count} houders: {string.Join(", ", houders.Select(h => h.Organisatie))}.");
            }
        }
    }

    /// <summary>No grant has two effective acceptances, and each has made exactly the grant that follows.</summary>
    private static void EenToekenningWordtEenmaalAanvaard(List<Helft> helften, List<Toekenning> toekenningen, List<string> fouten)
    {
        var aanvaard = helften.Where(h => h.Zijde == "ontvanger" && h.Besluit == "geaccepteerd").SelectMany(h => Aangeboden(h.AnderTekst).Select(a => (Helft: h, a.Toekenning, a.Register))).ToList();
        foreach (var dubbel in aanvaard.GroupBy(a => a.Toekenning).Where(g => g.Count() > 1))
            fouten.Add($"De toekenning {dubbel.Key} is {dubbel.Count()} maal aanvaard: {string.Join(", ", dubbel.Select(d => d.Helft.Id))}.");
        foreach (var a in aanvaard.Where(a => toekenningen.Count(t => t.Vorige == a.Toekenning && t.Bron == a.Helft.Id && t.Register == a.Register) != 1))
            fouten.Add($"De acceptatie van overdracht {a.Helft.Id} gaf niet precies een toekenning voor de {a.Register}.");
        foreach (var dubbel in toekenningen.Where(t => t.Vorige is not null).GroupBy(t => t.Vorige).Where(g => g.Count() > 1))
            fouten.Add($"De toekenning {dubbel.Key} heeft {dubbel.Count()} opvolgers.");
        foreach (var t in toekenningen.Where(t => t.Grond == "overdracht" && !aanvaard.Exists(a => a.Toekenning == t.Vorige && a.Helft.Id == t.Bron)))
            fouten.Add($"De toekenning {t.Id} noemt overdracht {t.Bron}, maar die is niet aanvaard.");
    }

    private static async Task NietsOnderweg(Databases databases, List<string> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            if (dienst != Leeszijde)
            {
                foreach (var rij in await databases.Rijen(dienst, "select overdracht, zijde from uitgaand"))
                    fouten.Add($"Bij {dienst} is de {rij["zijde"]}helft van overdracht {rij["overdracht"]} nog niet gezien.");
            }

            foreach (var rij in await databases.Rijen(dienst, "select bron, oorzaak from bureau"))
                fouten.Add($"Op het bureau van {dienst} ligt een {rij["bron"]}: {rij["oorzaak"]}.");
        }
    }

    /// <summary>Whoever turned an offer down, or saw it withdrawn, has no key to its content any more.</summary>
    private static async Task VergetenIsVergeten(Databases databases, List<string> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            foreach (var rij in await databases.Rijen(dienst, "select sleutel from vergeten")) fouten.Add($"Bij {dienst} moet sleutel {rij["sleutel"]} nog worden vernietigd.");
            if (dienst == Leeszijde) continue;
            const string Over = "select s.overdracht, o.toestand from overdracht_sleutel s join overdracht o on o.id = s.overdracht and o.zijde = s.zijde "
                + "where s.zijde = 'ontvanger' and o.toestand not in ('ontvangen', 'geaccepteerd')";
            foreach (var rij in await databases.Rijen(dienst, Over)) fouten.Add($"{dienst} heeft nog een sleutel van overdracht {rij["overdracht"]}, die is {rij["toestand"]}.");
        }
    }

    /// <summary>None of these texts stands in clear in any column of any table.</summary>
    private static async Task NietsPersoonlijksLeesbaar(Databases databases, IReadOnlyList<string> persoonlijk, List<string> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            foreach (var tabel in await databases.Rijen(dienst, "select quote_ident(tablename) as tabel from pg_tables where schemaname = 'public'"))
            {
                var gevonden = await databases.Rijen(
                    dienst,
                    $"select distinct p.nummer from {tabel["tabel"]} t, unnest(@teksten) with ordinality as p (tekst, nummer) where position(lower(p.tekst) in lower(t::text)) > 0",
                    ("teksten", persoonlijk.ToArray()));
                foreach (var rij in gevonden) fouten.Add($"In tabel {tabel["tabel"]} van {dienst} staat leesbaar '{persoonlijk[(int)Getal(rij["nummer"]!) - 1]}'.");
            }
        }
    }

    private static async Task<List<Helft>> Helften(Databases databases)
    {
        var helften = new List<Helft>();
        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            helften.AddRange((await databases.Rijen(dienst, "select * from overdracht order by id")).Select(r => new Helft(
                dienst,
                r["id"]!,
                r["zijde"]!,
                r["organisatie"]!,
                r["toestand"]!,
                Getal(r["eigen_epoch"]!),
                Getal(r["eigen_versie"]!),
                r["eigen_hash"]!,
                r["eigen_helft"]!,
                r["ander_hash"],
                r["ander_helft"] ?? "")));
        }

        return helften;
    }

    private static async Task<List<Toekenning>> Toekenningen(Databases databases)
    {
        var alle = new List<Toekenning>();
        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            alle.AddRange((await databases.Rijen(dienst, "select * from toekenning order by id")).Select(r => new Toekenning(
                r["id"]!,
                r["organisatie"]!,
                r["traject"]!,
                r["register"]!,
                r["grond"]!,
                r["bron"]!,
                r["vorige"],
                Getal(r["sinds"]!),
                r["vrij_overdracht"],
                Getal(r["vrij_epoch"] ?? "0"),
                Getal(r["vrij_versie"] ?? "0"),
                r["vrij_hash"],
                Getal(r["vrij_op"] ?? "0"))));
        }

        return alle;
    }

    private static List<(string Register, string Toekenning)> Aangeboden(string tekst) => tekst.Length == 0
        ? []
        : [.. (JsonNode.Parse(tekst)!["registers"]?.AsArray() ?? []).Select(r => (r!["register"]!.GetValue<string>(), r["toekenning"]!.GetValue<string>()))];

    private static string? Besluit(string tekst) => JsonNode.Parse(tekst)!["besluit"]?["soort"]?.GetValue<string>();

    private static string Hash(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private static long Getal(string tekst) => long.Parse(tekst, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identiteit();

    private sealed record Helft(
        string Dienst,
        string Id,
        string Zijde,
        string Organisatie,
        string Toestand,
        long EigenEpoch,
        long EigenVersie,
        string EigenHash,
        string EigenTekst,
        string? AnderHash,
        string AnderTekst)
    {
        public string? Besluit => Zijde == "ontvanger" ? Controleur.Besluit(EigenTekst) : null;
    }

    private sealed record Toekenning(
        string Id,
        string Organisatie,
        string Traject,
        string Register,
        string Grond,
        string Bron,
        string? Vorige,
        long Sinds,
        string? VrijOverdracht,
        long VrijEpoch,
        long VrijVersie,
        string? VrijHash,
        long VrijOp);
}
