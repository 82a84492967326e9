using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Keten.Controle;

/// <summary>
/// The independent checker of a chain at rest: reads the databases of all services with queries of its own and the player's record of
/// answers, and says in words what does not hold. It shares no code with what it checks. It can look at a part of a chain only, so that
/// looking again and again at one that grows does not take ever longer.
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
        var fouten = await Oordeel(databases, opnamen, Deel.Alles);
        await NietsPersoonlijksLeesbaar(databases, persoonlijk, fouten);
        return fouten.ConvertAll(f => f.Tekst);
    }

    /// <param name="databases">All services.</param>
    /// <param name="opnamen">What was answered within this part.</param>
    /// <param name="deel">What to look at.</param>
    public static async Task<List<Bevinding>> Oordeel(Databases databases, IReadOnlyList<Opname> opnamen, Deel deel)
    {
        var fouten = new List<Bevinding>();
        await Antwoorden(databases, opnamen, fouten);
        await Logboeken(databases, deel, fouten);
        await Leesstand(databases, deel, fouten);
        var (helften, toekenningen) = (await Helften(databases, deel), await Toekenningen(databases, deel));
        await HelftenKloppen(databases, helften, fouten);
        await VrijgegevenOpEenAcceptatie(databases, helften, toekenningen, fouten);
        await PreciesEenHouder(databases, toekenningen, deel, fouten);
        EenToekenningWordtEenmaalAanvaard(helften, toekenningen, fouten);
        await NietsOnderweg(databases, fouten);
        await VergetenIsVergeten(databases, fouten);
        if (deel.Trajecten is not null) await AllesTeltOp(databases, fouten);
        return fouten;
    }

    /// <summary>Every answer 2xx survived: under its key, with what it names, and the events behind it.</summary>
    private static async Task Antwoorden(Databases databases, IReadOnlyList<Opname> opnamen, List<Bevinding> fouten)
    {
        var gegeven = opnamen.Where(o => o.Status is >= 200 and < 300).GroupBy(o => o.Verzoek.Split(' ', '/')[2]).ToList();
        var bewaard = new Dictionary<string, ILookup<(string, string), Dictionary<string, string?>>>();
        foreach (var groep in gegeven)
        {
            var alle = await databases.Rijen(
                groep.Key, "select organisatie, sleutel, status, antwoord, locatie, etag from idempotentie where sleutel = any(@sleutels)", ("sleutels", groep.Select(o => o.Sleutel).ToArray()));
            bewaard[groep.Key] = alle.ToLookup(r => (r["organisatie"]!, r["sleutel"]!));
        }

        foreach (var (dienst, opname) in gegeven.SelectMany(g => g.Select(o => (g.Key, o))))
        {
            var hier = $"Het antwoord op '{opname.Verzoek}' ({opname.Sleutel})";
            foreach (Match id in Identiteit().Matches(opname.Antwoord?.ToJsonString() ?? ""))
            {
                var bestaat = await databases.Rijen(
                    dienst,
                    "select 1 from dossier where id = @id union all select 1 from overdracht where id = @id union all select 1 from professional where id = @id "
                    + "union all select 1 from dossier_traject where traject = @id limit 1",
                    ("id", id.Value));
                if (bestaat.Count == 0) fouten.Meld(Soort.Verloren, $"{hier} noemt {id.Value}, maar dat bestaat niet bij {dienst}.");
            }

            var rijen = bewaard[dienst][(opname.Organisatie, opname.Sleutel)].ToList();
            if (rijen is not [var rij])
            {
                if (!opname.Teruggezet || rijen.Count > 1) fouten.Meld(rijen.Count == 0 ? Soort.Verloren : Soort.Dubbel, $"{hier} staat {rijen.Count} maal bij {dienst}, niet eenmaal.");
                continue;
            }

            if (rij["status"] != opname.Status.ToString(CultureInfo.InvariantCulture) || !JsonNode.DeepEquals(JsonNode.Parse(rij["antwoord"] ?? "null"), opname.Antwoord))
                fouten.Meld(Soort.Verloren, $"{hier} is bij {dienst} anders bewaard dan het gegeven is.");

            // An offer made from a melding points to the offer, and tells the version of the melding.
            var versie = opname.Verzoek.EndsWith("/verzoeken-tot-onderzoek", StringComparison.Ordinal) ? 1 : int.Parse(rij["etag"]?.Trim('"') ?? "1", CultureInfo.InvariantCulture);
            await Bron(databases, dienst, rij["locatie"] ?? "", versie, hier, fouten);
        }
    }

    /// <summary>The resource that an answer points to, with its events up to the version that was told.</summary>
    private static async Task Bron(Databases databases, string dienst, string locatie, int versie, string hier, List<Bevinding> fouten)
    {
        var delen = locatie.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (delen.Length != 4)
        {
            fouten.Meld(Soort.Verloren, $"{hier} wijst nergens naar: '{locatie}'.");
            return;
        }

        var (soort, id) = (delen[2], delen[3]);
        if (soort == "professionals")
        {
            if ((await databases.Rijen(dienst, "select 1 from professional where id = @id", ("id", id))).Count == 0) fouten.Meld(Soort.Verloren, $"{hier}: de professional {id} is er niet.");
            return;
        }

        // The version told of a handover counts what was written on both sides, a later life of a database for more than all before; of a dossier, its events.
        var telling = soort == "overdrachten"
            ? "select max(eigen_versie + coalesce(ander_versie, 0) + 100000 * (eigen_epoch + coalesce(ander_epoch, 1) - 2)) as versie from overdracht where id = @id"
            : "select max(versie) as versie from dossier where id = @id";
        var verteld = (await databases.Rijen(dienst, telling, ("id", id)))[0]["versie"];
        if (verteld is null) fouten.Meld(Soort.Verloren, $"{hier}: {soort} {id} is er niet.");
        else if (Getal(verteld) < versie) fouten.Meld(Soort.Verloren, $"{hier}: {soort} {id} is minder ver dan versie {versie} die het antwoord noemde.");
        const string Laatste = "select max(versie) as versie from gebeurtenis where dossier in (select soort || '/' || id from dossier where id = @id "
            + "union all select 'overdracht/' || @id || '/' || zijde from unnest(array['aanbieder', 'ontvanger']) as zijde)";
        var gebeurtenissen = await databases.Rijen(dienst, Laatste, ("id", id));
        if (Getal(gebeurtenissen[0]["versie"] ?? "0") < (soort == "overdrachten" ? 1 : versie))
            fouten.Meld(Soort.Verloren, $"{hier}: van {soort} {id} ontbreken gebeurtenissen; het antwoord noemde versie {versie}.");
    }

    /// <summary>Positions and versions without gaps.</summary>
    private static async Task Logboeken(Databases databases, Deel deel, List<Bevinding> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            var vanaf = deel.Vanaf.GetValueOrDefault(dienst);
            var stand = Getal((await databases.Rijen(dienst, "select positie from dienst_stand"))[0]["positie"]!);
            var posities = (await databases.Rijen(dienst, "select positie from gebeurtenis where positie > @vanaf order by positie", ("vanaf", vanaf))).ConvertAll(r => Getal(r["positie"]!));
            for (var i = 0; i < posities.Count; i++)
            {
                if (posities[i] == vanaf + i + 1) continue;
                fouten.Meld(Soort.Anders, $"Het logboek van {dienst} heeft een gat: na {vanaf + i} komt {posities[i]}.");
                break;
            }

            var laatste = posities.Count == 0 ? vanaf : posities[^1];
            if (stand != laatste) fouten.Meld(Soort.Anders, $"Het logboek van {dienst} eindigt bij {laatste}, maar zegt bij {stand} te staan.");
            const string Geraakt = "(select distinct dossier from gebeurtenis where positie > @vanaf)";
            foreach (var rij in await databases.Rijen(
                dienst,
                $"select g.dossier from gebeurtenis g join {Geraakt} n on n.dossier = g.dossier group by g.dossier having min(g.versie) <> 1 or max(g.versie) <> count(*)",
                ("vanaf", vanaf)))
                fouten.Meld(Soort.Anders, $"De gebeurtenissen van {rij["dossier"]} bij {dienst} zijn niet doorgenummerd.");
            foreach (var rij in await databases.Rijen(
                dienst,
                "select d.id from dossier d where d.versie is distinct from (select max(g.versie) from gebeurtenis g where g.dossier = d.soort || '/' || d.id)"
                + (vanaf == 0 ? "" : $" and d.id in (select split_part(dossier, '/', 2) from {Geraakt} n)"),
                ("vanaf", vanaf)))
                fouten.Meld(Soort.Anders, $"De stand van dossier {rij["id"]} bij {dienst} is niet die van zijn laatste gebeurtenis.");
        }
    }

    /// <summary>The reader has every fact of every log.</summary>
    private static async Task Leesstand(Databases databases, Deel deel, List<Bevinding> fouten)
    {
        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            var stand = (await databases.Rijen(dienst, "select epoch, positie from dienst_stand"))[0];
            var gelezen = await databases.Rijen(Leeszijde, "select epoch, positie from leesstand where dienst = @dienst", ("dienst", dienst));
            var tot = gelezen is [var een] ? een["positie"] : null;
            if (tot != stand["positie"] || gelezen[0]["epoch"] != stand["epoch"]) fouten.Meld(Soort.Anders, $"De lezer staat bij {dienst} op {tot ?? "niets"}, het logboek op {stand["positie"]}.");

            var vanaf = deel.Vanaf.GetValueOrDefault(dienst);
            var feiten = await databases.Rijen(dienst, "select positie, id, trajecten, feit from gebeurtenis where feit is not null and positie > @vanaf", ("vanaf", vanaf));
            var bekend = new Dictionary<(string, string), string>();
            var waar = vanaf == 0 ? "" : " and traject = any(@trajecten)"; // without this it would go through all that was ever read
            var trajecten = feiten.SelectMany(f => f["trajecten"]!.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().ToArray();
            foreach (var rij in await databases.Rijen(
                Leeszijde, "select traject, positie, feit from trajectfeit where dienst = @dienst and positie > @vanaf" + waar, ("dienst", dienst), ("vanaf", vanaf), ("trajecten", trajecten)))
                bekend[(rij["traject"]!, rij["positie"]!)] = rij["feit"]!;
            foreach (var rij in feiten)
            {
                foreach (var traject in rij["trajecten"]!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (!bekend.Remove((traject, rij["positie"]!), out var feit))
                        fouten.Meld(Soort.Anders, $"De lezer mist feit {rij["positie"]} van {dienst} voor traject {traject}.");
                    else if (JsonNode.Parse(feit) is not { } f || f["id"]?.GetValue<string>() != rij["id"] || !JsonNode.DeepEquals(f["gegevens"], JsonNode.Parse(rij["feit"]!)))
                        fouten.Meld(Soort.Anders, $"De lezer kent feit {rij["positie"]} van {dienst} anders dan het is.");
                }
            }

            foreach (var (traject, positie) in bekend.Keys) fouten.Meld(Soort.Anders, $"De lezer kent een feit {positie} van {dienst} voor traject {traject} dat er niet is.");
        }
    }

    /// <summary>Both sides keep the same halves, byte for byte, and each hash belongs to its text.</summary>
    private static async Task HelftenKloppen(Databases databases, List<Helft> helften, List<Bevinding> fouten)
    {
        var bij = helften.ToLookup(h => (h.Id, h.Zijde));
        foreach (var helft in helften)
        {
            if (Hash(helft.EigenTekst) != helft.EigenHash) fouten.Meld(Soort.Anders, $"De hash van de {helft.Zijde}helft van overdracht {helft.Id} hoort niet bij de tekst.");
            var ander = bij[(helft.Id, helft.Zijde == "aanbieder" ? "ontvanger" : "aanbieder")].FirstOrDefault();
            if (ander is null)
                fouten.Meld(Soort.Verloren, $"Van overdracht {helft.Id} is er alleen de helft van de {helft.Zijde}.");
            else if (helft.AnderHash != ander.EigenHash || helft.AnderTekst != ander.EigenTekst)
                fouten.Meld(Soort.Verloren, $"De {helft.Zijde} van overdracht {helft.Id} heeft niet de laatste helft van de {ander.Zijde}.");
            else if (helft is { Zijde: "aanbieder", Beeindigd: true } && (helft.Toestand, ander.Toestand) is not ("beeindigd", "beeindigd" or "teruggelegd" or "ingetrokken" or "geaccepteerd-zonder-gevolg"))
                fouten.Meld(Soort.Anders, $"De regio beëindigde overdracht {helft.Id}, maar die is bij de aanbieder {helft.Toestand} en bij de ontvanger {ander.Toestand}.");
            else if (helft.Zijde == "aanbieder" && helft.Toestand != ander.Toestand && ander.Besluit is not null)
                fouten.Meld(Soort.Verloren, $"Overdracht {helft.Id} is bij de aanbieder {helft.Toestand} en bij de ontvanger {ander.Toestand}.");
        }

        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            foreach (var rij in await databases.Rijen(dienst, "select overdracht from aanbod a where not exists (select 1 from overdracht o where o.id = a.overdracht and o.zijde = 'aanbieder')"))
                fouten.Meld(Soort.Verloren, $"Bij {dienst} staat een aanbod {rij["overdracht"]} zonder helft.");
        }
    }

    /// <summary>A grant is released only on an acceptance that is durable at the receiver: that epoch, that version, that hash.</summary>
    private static async Task VrijgegevenOpEenAcceptatie(Databases databases, List<Helft> helften, List<Toekenning> toekenningen, List<Bevinding> fouten)
    {
        var ontvangers = helften.Where(h => h.Zijde == "ontvanger").ToLookup(h => h.Id);
        var opvolgers = toekenningen.Where(t => t.Vorige is not null).ToLookup(t => t.Vorige!);
        foreach (var t in toekenningen.Where(t => t.VrijHash is not null))
        {
            var hier = $"De toekenning {t.Id} ({t.Register}) is vrijgegeven";
            var bron = ontvangers[t.VrijOverdracht ?? ""].FirstOrDefault();
            if (bron is null)
            {
                fouten.Meld(Soort.Onbewaakt, $"{hier} op overdracht {t.VrijOverdracht}, die geen ontvanger heeft.");
                continue;
            }

            var tekst = await AanvaardeTekst(databases, bron, t);
            if (tekst is null)
                fouten.Meld(Soort.Onbewaakt, $"{hier} op versie {t.VrijEpoch}.{t.VrijVersie} van de ontvanger, maar die staat daar niet.");
            else if (Besluit(tekst) != "geaccepteerd")
                fouten.Meld(Soort.Onbewaakt, $"{hier} zonder acceptatie: de ontvanger schreef in die versie '{Besluit(tekst) ?? "geen besluit"}'.");
            if (!Aangeboden(bron.AnderTekst).Contains((t.Register, t.Id))) fouten.Meld(Soort.Onbewaakt, $"{hier} op overdracht {bron.Id}, maar die noemt deze toekenning niet.");
            var opvolger = opvolgers[t.Id].FirstOrDefault();
            if (opvolger is null) fouten.Meld(Soort.Onbewaakt, $"{hier}, maar niemand heeft daarna de {t.Register} van traject {t.Traject} gekregen.");
            else if (opvolger.Organisatie != bron.Organisatie) fouten.Meld(Soort.Onbewaakt, $"{hier} aan {bron.Organisatie}, maar {opvolger.Organisatie} kreeg hem.");
            else if (opvolger.Sinds > t.VrijOp) fouten.Meld(Soort.Onbewaakt, $"{hier} voordat een ander de {t.Register} had: even had niemand die.");
        }
    }

    private static async Task<string?> AanvaardeTekst(Databases databases, Helft bron, Toekenning t)
    {
        if (Hash(bron.EigenTekst) == t.VrijHash) return bron.EigenTekst;
        if (bron.EigenEpoch == t.VrijEpoch && bron.EigenVersie == t.VrijVersie) return null;
        // The receiver's half has grown since: its log still has the one that was cited.
        var teksten = await databases.Rijen(bron.Dienst, "select gegevens from gebeurtenis where dossier = @dossier", ("dossier", $"overdracht/{bron.Id}/ontvanger"));
        return teksten.Select(r => r["gegevens"]!).FirstOrDefault(g => Hash(g) == t.VrijHash);
    }

    /// <summary>At rest every register of every traject has one holder that is bound: never nobody, never two.</summary>
    private static async Task PreciesEenHouder(Databases databases, List<Toekenning> toekenningen, Deel deel, List<Bevinding> fouten)
    {
        var trajecten = new SortedSet<string>(toekenningen.Select(t => t.Traject), StringComparer.Ordinal);
        trajecten.UnionWith(deel.Trajecten ?? []);
        if (deel.Trajecten is null)
        {
            foreach (var dienst in databases.Diensten)
                trajecten.UnionWith((await databases.Rijen(dienst, "select distinct traject from dossier_traject")).Select(r => r["traject"]!));
        }

        var nu = toekenningen.Where(t => t.VrijHash is null).ToLookup(t => (t.Traject, t.Register));
        foreach (var traject in trajecten)
        {
            foreach (var register in Registers)
            {
                var houders = nu[(traject, register)].ToList();
                if (houders.Count == 0) fouten.Meld(Soort.Onbewaakt, $"Niemand heeft de {register} van traject {traject}.");
                if (houders.Count > 1) fouten.Meld(Soort.Dubbel, $"De {register} van traject {traject} heeft {houders.Count} houders: {string.Join(", ", houders.Select(h => h.Organisatie))}.");
            }
        }
    }

    /// <summary>No grant has two effective acceptances, and each has made exactly the grant that follows.</summary>
    private static void EenToekenningWordtEenmaalAanvaard(List<Helft> helften, List<Toekenning> toekenningen, List<Bevinding> fouten)
    {
        var aanvaard = helften.Where(h => h.Zijde == "ontvanger" && h.Besluit == "geaccepteerd").SelectMany(h => Aangeboden(h.AnderTekst).Select(a => (Helft: h, a.Toekenning, a.Register))).ToList();
        var gegeven = toekenningen.ToLookup(t => (t.Vorige, t.Bron, t.Register));
        var gronden = aanvaard.Select(a => (a.Toekenning, a.Helft.Id)).ToHashSet();
        foreach (var dubbel in aanvaard.GroupBy(a => a.Toekenning).Where(g => g.Count() > 1))
            fouten.Meld(Soort.Dubbel, $"De toekenning {dubbel.Key} is {dubbel.Count()} maal aanvaard: {string.Join(", ", dubbel.Select(d => d.Helft.Id))}.");
        foreach (var a in aanvaard.Where(a => gegeven[(a.Toekenning, a.Helft.Id, a.Register)].Count() != 1))
            fouten.Meld(Soort.Verloren, $"De acceptatie van overdracht {a.Helft.Id} gaf niet precies een toekenning voor de {a.Register}.");
        foreach (var dubbel in toekenningen.Where(t => t.Vorige is not null).GroupBy(t => t.Vorige).Where(g => g.Count() > 1))
            fouten.Meld(Soort.Dubbel, $"De toekenning {dubbel.Key} heeft {dubbel.Count()} opvolgers.");
        foreach (var t in toekenningen.Where(t => t.Grond == "overdracht" && !gronden.Contains((t.Vorige ?? "", t.Bron))))
            fouten.Meld(Soort.Dubbel, $"De toekenning {t.Id} noemt overdracht {t.Bron}, maar die is niet aanvaard.");
    }

    /// <summary>Of the whole chain, when only a part was looked at closely: as many holders as first grants, as many receiving sides as offering ones.</summary>
    private static async Task AllesTeltOp(Databases databases, List<Bevinding> fouten)
    {
        long eerste = 0, houders = 0, aangeboden = 0, ontvangen = 0;
        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            var t = (await databases.Rijen(dienst, "select count(*) filter (where vorige is null) as eerste, count(*) filter (where vrij_hash is null and vervallen_op is null) as houders from toekenning"))[0];
            var o = (await databases.Rijen(dienst, "select count(*) filter (where zijde = 'aanbieder') as aangeboden, count(*) filter (where zijde = 'ontvanger') as ontvangen from overdracht"))[0];
            (eerste, houders) = (eerste + Getal(t["eerste"]!), houders + Getal(t["houders"]!));
            (aangeboden, ontvangen) = (aangeboden + Getal(o["aangeboden"]!), ontvangen + Getal(o["ontvangen"]!));
        }

        if (houders < eerste) fouten.Meld(Soort.Onbewaakt, $"In de hele keten zijn er {eerste} registers en maar {houders} houders.");
        if (houders > eerste) fouten.Meld(Soort.Dubbel, $"In de hele keten zijn er maar {eerste} registers en {houders} houders.");
        if (aangeboden != ontvangen) fouten.Meld(Soort.Verloren, $"In de hele keten zijn er {aangeboden} overdrachten bij aanbieders en {ontvangen} bij ontvangers.");
    }

    private static async Task NietsOnderweg(Databases databases, List<Bevinding> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            if (dienst != Leeszijde)
            {
                foreach (var rij in await databases.Rijen(dienst, "select overdracht, zijde from uitgaand"))
                    fouten.Meld(Soort.Anders, $"Bij {dienst} is de {rij["zijde"]}helft van overdracht {rij["overdracht"]} nog niet gezien.");
            }

            foreach (var rij in await databases.Rijen(dienst, "select bron, oorzaak from bureau"))
                fouten.Meld(Soort.Anders, $"Op het bureau van {dienst} ligt een {rij["bron"]}: {rij["oorzaak"]}.");
        }
    }

    /// <summary>Whoever turned an offer down, or saw it withdrawn, has no key to its content any more.</summary>
    private static async Task VergetenIsVergeten(Databases databases, List<Bevinding> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            foreach (var rij in await databases.Rijen(dienst, "select sleutel from vergeten")) fouten.Meld(Soort.Anders, $"Bij {dienst} moet sleutel {rij["sleutel"]} nog worden vernietigd.");
            if (dienst == Leeszijde) continue;
            const string Over = "select s.overdracht, o.toestand from overdracht_sleutel s join overdracht o on o.id = s.overdracht and o.zijde = s.zijde "
                + "where s.zijde = 'ontvanger' and o.toestand not in ('ontvangen', 'geaccepteerd')";
            foreach (var rij in await databases.Rijen(dienst, Over)) fouten.Meld(Soort.Anders, $"{dienst} heeft nog een sleutel van overdracht {rij["overdracht"]}, die is {rij["toestand"]}.");
        }
    }

    /// <summary>None of these texts stands in clear in any column of any table.</summary>
    private static async Task NietsPersoonlijksLeesbaar(Databases databases, IReadOnlyList<string> persoonlijk, List<Bevinding> fouten)
    {
        foreach (var dienst in databases.Diensten)
        {
            foreach (var tabel in await databases.Rijen(dienst, "select quote_ident(tablename) as tabel from pg_tables where schemaname = 'public'"))
            {
                var gevonden = await databases.Rijen(
                    dienst,
                    $"select distinct p.nummer from {tabel["tabel"]} t, unnest(@teksten) with ordinality as p (tekst, nummer) where position(lower(p.tekst) in lower(t::text)) > 0",
                    ("teksten", persoonlijk.ToArray()));
                foreach (var rij in gevonden) fouten.Meld(Soort.Anders, $"In tabel {tabel["tabel"]} van {dienst} staat leesbaar '{persoonlijk[(int)Getal(rij["nummer"]!) - 1]}'.");
            }
        }
    }

    private static async Task<List<Helft>> Helften(Databases databases, Deel deel)
    {
        var helften = new List<Helft>();
        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            helften.AddRange((await databases.Rijen(dienst, $"select * from overdracht {deel.Waar} order by id", deel.Waarden)).Select(r => new Helft(
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

    private static async Task<List<Toekenning>> Toekenningen(Databases databases, Deel deel)
    {
        var alle = new List<Toekenning>();
        foreach (var dienst in databases.Diensten.Where(d => d != Leeszijde))
        {
            alle.AddRange((await databases.Rijen(dienst, $"select * from toekenning {deel.Waar} order by id", deel.Waarden)).Where(r => r["vervallen_op"] is null).Select(r => new Toekenning(
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
        /// <summary>Whether the region ended the offer, as this side has it.</summary>
        public bool Beeindigd { get; } = (Zijde == "aanbieder" ? EigenTekst : AnderTekst) is { Length: > 0 } aanbod && JsonNode.Parse(aanbod)!["gedwongenEinde"] is not null;

        /// <summary>The receiver's decision, as far as it has effect: what the region had ended has none.</summary>
        public string? Besluit => Zijde == "ontvanger" && !Beeindigd ? Controleur.Besluit(EigenTekst) : null;
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

/// <summary>What a finding comes down to.</summary>
public enum Soort
{
    /// <summary>An answered effect that is not there, or a handover that one side lacks.</summary>
    Verloren,

    /// <summary>Two effects of one request, two acceptances of one grant, two holders.</summary>
    Dubbel,

    /// <summary>A moment in which nobody held a register of a child.</summary>
    Onbewaakt,

    /// <summary>Anything else that does not hold.</summary>
    Anders,
}

/// <summary>Something that does not hold, in words.</summary>
public sealed record Bevinding(Soort Soort, string Tekst);

/// <summary>What the checker looks at.</summary>
/// <param name="Trajecten">The children; all when null.</param>
/// <param name="Vanaf">Per service the position in its log that was looked at before.</param>
public sealed record Deel(IReadOnlyCollection<string>? Trajecten, IReadOnlyDictionary<string, long> Vanaf)
{
    public static Deel Alles { get; } = new(null, new Dictionary<string, long>());

    internal string Waar => Trajecten is null ? "" : "where traject = any(@trajecten)";

    internal (string Naam, object Waarde)[] Waarden => Trajecten is null ? [] : [("trajecten", Trajecten.ToArray())];
}

internal static class Bevindingen
{
    public static void Meld(this List<Bevinding> bevindingen, Soort soort, string tekst) => bevindingen.Add(new Bevinding(soort, tekst));
}
