using System.Text.Json.Nodes;
using Keten.Fundament;
using Keten.Testbank;

namespace Keten.Gateway.Tests;

/// <summary>What somebody gets to see of a case.</summary>
public enum Ziet
{
    /// <summary>200, with who the child is.</summary>
    Kind,

    /// <summary>200, without anything about the child but its pseudonym.</summary>
    ZonderInhoud,

    /// <summary>200, a list with nothing of this scene.</summary>
    LegeLijst,

    /// <summary>404: whether it exists is not told.</summary>
    Niets,

    /// <summary>403: nothing here is for this role or organisation.</summary>
    GeenToegang,

    /// <summary>409: whose step it is, and nothing about the child.</summary>
    WiensStapHetIs,
}

/// <summary>One row of the access table.</summary>
/// <param name="Adres">Method and path; <c>{…}</c> is filled in from the scene.</param>
/// <param name="Organisatie">Who asks.</param>
/// <param name="Rol">In which role.</param>
/// <param name="Relatie">How the organisation stands to the case, in words.</param>
/// <param name="Ziet">What must be seen.</param>
public sealed record Toegangsregel(string Adres, string Organisatie, string Rol, string Relatie, Ziet Ziet)
{
    public override string ToString() => $"{Adres} door {Organisatie} ({Rol}, {Relatie}): {Ziet}";
}

/// <summary>
/// The access table as data: endpoint x role x relation of the organisation to the case. It holds for the embedded chain, for the real
/// one, and for a service on PostgreSQL whose own check is switched off.
/// </summary>
public static class Toegangstabel
{
    private const string P = Rollen.Professional;
    private const string B = Rollen.Beheer;
    private const string T = Rollen.Toezicht;
    private const string R = Rollen.Regie;
    private const string Bureau = Rollen.Bureau;
    private static readonly string[] Standen = ["aangeboden", "teruggelegd", "ingetrokken", "geaccepteerd"];

    /// <summary>Rows that only look.</summary>
    public static IReadOnlyList<Toegangsregel> Blikken { get; } = [.. MaakBlikken()];

    /// <summary>Commands of who may not give them; each is refused.</summary>
    public static IReadOnlyList<Toegangsregel> Opdrachten { get; } = [.. MaakOpdrachten()];

    private static IEnumerable<Toegangsregel> MaakBlikken()
    {
        // A melding: of Veilig Thuis Noord, and of nobody else.
        foreach (var pad in new[] { "GET /melding/v1/meldingen/{melding}" })
        {
            yield return new(pad, Oin.VtNoord, P, "eigen", Ziet.Kind);
            yield return new(pad, Oin.VtZuid, P, "vreemd", Ziet.Niets);
            foreach (var regel in Buiten(pad, Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord, Oin.Waterrijk)) yield return regel;
        }

        foreach (var pad in new[] { "GET /melding/v1/meldingen", "GET /melding/v1/overdrachten" })
        {
            yield return new(pad, Oin.VtNoord, P, "eigen", Ziet.ZonderInhoud);
            yield return new(pad, Oin.VtZuid, P, "vreemd", Ziet.LegeLijst);
            foreach (var regel in Buiten(pad, Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord, Oin.Waterrijk)) yield return regel;
        }

        foreach (var stand in Standen)
        {
            // The sender keeps seeing its own offer, however it ended.
            var bijVt = $"GET /melding/v1/overdrachten/{{{stand}}}";
            yield return new(bijVt, Oin.VtNoord, P, "eigen", Ziet.Kind);
            yield return new(bijVt, Oin.VtZuid, P, "vreemd", Ziet.Niets);
            foreach (var regel in Buiten(bijVt, Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord, Oin.Waterrijk)) yield return regel;

            // The receiver sees the content while it is offered and after it accepted.
            var bijRaad = $"GET /raadsonderzoek/v1/overdrachten/{{{stand}}}";
            yield return new(bijRaad, Oin.RaadNoord, P, stand, stand is "aangeboden" or "geaccepteerd" ? Ziet.Kind : Ziet.ZonderInhoud);
            yield return new(bijRaad, Oin.RaadZuid, P, "vreemd", Ziet.Niets);
            foreach (var regel in Buiten(bijRaad, Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord, Oin.Waterrijk)) yield return regel;

            var onderzoek = $"GET /raadsonderzoek/v1/onderzoeken/{{onderzoek-{stand}}}";
            yield return new(onderzoek, Oin.RaadNoord, P, stand, Ziet.ZonderInhoud);
            yield return new(onderzoek, Oin.RaadZuid, P, "vreemd", Ziet.Niets);
            foreach (var regel in Buiten(onderzoek, Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord, Oin.Waterrijk)) yield return regel;

            // The trace, pseudonymous, as data and as a page: for who takes part, and for supervision.
            foreach (var waar in new[] { "/doorlooptijd/v1/trajecten", "/doorlooptijd/trajecten" })
            {
                var traject = $"GET {waar}/{{traject-{stand}}}";
                yield return new(traject, Oin.VtNoord, P, "eigen", Ziet.ZonderInhoud);
                yield return new(traject, Oin.RaadNoord, P, stand, stand is "aangeboden" or "geaccepteerd" ? Ziet.ZonderInhoud : Ziet.Niets);
                yield return new(traject, Oin.Waterrijk, P, "aangeboden", Ziet.ZonderInhoud);
                yield return new(traject, Oin.VtZuid, P, "vreemd", Ziet.Niets);
                yield return new(traject, Oin.RaadZuid, P, "vreemd", Ziet.Niets);
                yield return new(traject, Oin.Heuvelrug, P, "vreemd", Ziet.Niets);
                yield return new(traject, Oin.Inspectie, T, "toezicht", Ziet.ZonderInhoud);
                yield return new(traject, Oin.Inspectie, P, "vreemd", Ziet.Niets);
                yield return new(traject, Oin.RegioNoord, T, "geen toezichthouder", Ziet.GeenToegang);
                yield return new(traject, Oin.VtNoord, B, "eigen", Ziet.GeenToegang);
                yield return new(traject, Oin.RaadZuid, B, "vreemd", Ziet.GeenToegang);
            }
        }

        // Who hears that something may come, sees that, and nothing else: not the child, and not its traject.
        var aangekondigd = "GET /maatregel/v1/overdrachten/{aankondiging}";
        yield return new(aangekondigd, Oin.GiNoord, P, "aangekondigd", Ziet.ZonderInhoud);
        yield return new(aangekondigd, Oin.GiZuid, P, "vreemd", Ziet.Niets);
        foreach (var regel in Buiten(aangekondigd, Oin.GiNoord, Oin.GiZuid, Oin.RaadNoord, Oin.Waterrijk)) yield return regel;
        yield return new("GET /raadsonderzoek/v1/overdrachten/{aankondiging}", Oin.RaadNoord, P, "eigen", Ziet.ZonderInhoud);
        yield return new("GET /raadsonderzoek/v1/overdrachten/{aankondiging}", Oin.RaadZuid, P, "vreemd", Ziet.Niets);
        foreach (var waar in new[] { "/doorlooptijd/v1/trajecten", "/doorlooptijd/trajecten" }) yield return new($"GET {waar}/{{traject-aangekondigd}}", Oin.GiNoord, P, "alleen aangekondigd", Ziet.Niets);

        foreach (var pad in new[] { "GET /raadsonderzoek/v1/onderzoeken", "GET /raadsonderzoek/v1/overdrachten" })
        {
            yield return new(pad, Oin.RaadNoord, P, "eigen", Ziet.ZonderInhoud);
            yield return new(pad, Oin.RaadZuid, P, "vreemd", Ziet.LegeLijst);
            foreach (var regel in Buiten(pad, Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord, Oin.Waterrijk)) yield return regel;
        }

        var zicht = "GET /toeleiding/v1/overdrachten/{zicht-aangeboden}";
        yield return new(zicht, Oin.Waterrijk, P, "aangeboden", Ziet.Kind);
        yield return new(zicht, Oin.Heuvelrug, P, "vreemd", Ziet.Niets);
        foreach (var regel in Buiten(zicht, Oin.Waterrijk, Oin.Heuvelrug, Oin.VtNoord, Oin.RaadNoord)) yield return regel;

        // The child of which help has started: each of the later links sees its own case, and nobody that of another.
        foreach (var (pad, eigen, vreemd, zelfdeDienst) in Verderop)
        {
            yield return new("GET " + pad, eigen, P, "eigen", Ziet.Kind);
            yield return new("GET " + pad, vreemd, P, "vreemd", Ziet.Niets);
            if (zelfdeDienst is not null) yield return new("GET " + pad, zelfdeDienst, P, "andere schakel", Ziet.Niets);
            foreach (var regel in Buiten("GET " + pad, eigen, vreemd, Oin.VtNoord)) yield return regel;
        }

        foreach (var (pad, eigen, vreemd) in new[]
        {
            ("GET /maatregel/v1/maatregelen", Oin.GiNoord, Oin.GiZuid), ("GET /maatregel/v1/overdrachten", Oin.GiNoord, Oin.GiZuid), ("GET /toeleiding/v1/hulpvragen", Oin.Waterrijk, Oin.Heuvelrug),
            ("GET /toeleiding/v1/hulpvragen", Oin.Waterrijk, Oin.DeBrug), ("GET /toeleiding/v1/aanmeldingen", Oin.DeBrug, Oin.HetAnker), ("GET /toeleiding/v1/aanmeldingen", Oin.DeBrug, Oin.Waterrijk),
        })
        {
            yield return new(pad, eigen, P, "eigen", Ziet.ZonderInhoud);
            yield return new(pad, vreemd, P, "vreemd", Ziet.LegeLijst);
            foreach (var regel in Buiten(pad, eigen, vreemd, Oin.VtNoord, Oin.RaadNoord)) yield return regel;
        }

        foreach (var (dienst, eigen, vreemd, elders) in new[]
        {
            ("melding", Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord), ("raadsonderzoek", Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord), ("maatregel", Oin.GiNoord, Oin.GiZuid, Oin.VtNoord), ("toeleiding", Oin.Waterrijk, Oin.Heuvelrug, Oin.VtNoord),
        })
        {
            var pad = $"GET /{dienst}/v1/aanmaningen";
            yield return new(pad, eigen, P, "eigen", Ziet.ZonderInhoud);
            yield return new(pad, vreemd, P, "vreemd", Ziet.LegeLijst);
            // A region sees what it was told of, and nothing was; an organisation that is no region has no role there.
            yield return new(pad, Oin.RegioNoord, R, "regio", Ziet.LegeLijst);
            yield return new(pad, Oin.RegioNoord, T, "toezicht", Ziet.GeenToegang);
            yield return new(pad, eigen, R, "eigen", Ziet.GeenToegang);
            foreach (var regel in Buiten(pad, eigen, vreemd, elders)) yield return regel;
        }

        // What runs in the scene: an onderzoek at the RvdK; at the others all that was to be done has been done. Only Veilig Thuis was warned, of a triage that was late; of what others
        // are warned depends on where the clock is put meanwhile.
        foreach (var (dienst, eigen, vreemd, elders, ziet) in new[]
        {
            ("melding", Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord, Ziet.LegeLijst), ("raadsonderzoek", Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord, Ziet.ZonderInhoud),
            ("maatregel", Oin.GiNoord, Oin.GiZuid, Oin.VtNoord, Ziet.LegeLijst), ("toeleiding", Oin.Waterrijk, Oin.Heuvelrug, Oin.VtNoord, Ziet.LegeLijst),
        })
        {
            yield return new($"GET /{dienst}/v1/agenda", eigen, P, "eigen", ziet);
            if (dienst == "melding") yield return new($"GET /{dienst}/v1/termijnmeldingen", eigen, P, "eigen", Ziet.ZonderInhoud);
            foreach (var pad in new[] { "agenda", "termijnmeldingen" }.Select(p => $"GET /{dienst}/v1/{p}"))
            {
                yield return new(pad, vreemd, P, "vreemd", Ziet.LegeLijst);
                yield return new(pad, Oin.RegioNoord, T, "toezicht", Ziet.GeenToegang);
                yield return new(pad, eigen, R, "eigen", Ziet.GeenToegang);
                foreach (var regel in Buiten(pad, eigen, vreemd, elders)) yield return regel;
            }
        }

        // The desk: for the staff of every organisation of a service, and for no other role or service. Nothing of the scene lies there.
        foreach (var (dienst, eigen, vreemd, elders) in Bureaus)
        {
            foreach (var pad in new[] { "groepen", "rijen", "handelingen" }.Select(p => $"GET /{dienst}/v1/bureau/{p}"))
            {
                yield return new(pad, eigen, Bureau, "eigen", Ziet.LegeLijst);
                yield return new(pad, vreemd, Bureau, "vreemd", Ziet.LegeLijst);
                yield return new(pad, eigen, P, "eigen", Ziet.GeenToegang);
                foreach (var regel in BuitenBureau(pad, eigen, vreemd, elders)) yield return regel;
            }

            foreach (var pad in new[] { "afstemmingen", "verschillen" }.Where(_ => dienst != "doorlooptijd").Select(p => $"GET /{dienst}/v1/{p}"))
            {
                yield return new(pad, eigen, Bureau, "eigen", Ziet.LegeLijst);
                yield return new(pad, vreemd, Bureau, "vreemd", Ziet.LegeLijst);
                yield return new(pad, eigen, P, "eigen", Ziet.GeenToegang);
                foreach (var regel in BuitenBureau(pad, eigen, vreemd, elders)) yield return regel;
            }

            var rij = $"GET /{dienst}/v1/bureau/rijen/{{melding}}";
            yield return new(rij, eigen, Bureau, "eigen", Ziet.Niets);
            foreach (var regel in BuitenBureau(rij, eigen, vreemd, elders)) yield return regel;
        }

        foreach (var organisatie in new[] { Oin.VtNoord, Oin.RaadNoord, Oin.GiNoord, Oin.Waterrijk, Oin.DeBrug }) yield return new("GET /doorlooptijd/v1/trajecten/{traject-hulp}", organisatie, P, "deelnemer", Ziet.ZonderInhoud);
        foreach (var organisatie in new[] { Oin.VtZuid, Oin.RaadZuid, Oin.GiZuid, Oin.Heuvelrug, Oin.HetAnker }) yield return new("GET /doorlooptijd/v1/trajecten/{traject-hulp}", organisatie, P, "vreemd", Ziet.Niets);
        foreach (var organisatie in new[] { Oin.VtNoord, Oin.RaadNoord, Oin.GiNoord, Oin.Waterrijk, Oin.DeBrug }) yield return new("GET /doorlooptijd/v1/trajecten", organisatie, P, "deelnemer", Ziet.ZonderInhoud);
        foreach (var organisatie in new[] { Oin.VtZuid, Oin.RaadZuid, Oin.GiZuid, Oin.Heuvelrug, Oin.HetAnker }) yield return new("GET /doorlooptijd/v1/trajecten", organisatie, P, "vreemd", Ziet.LegeLijst);
        yield return new("GET /doorlooptijd/v1/trajecten", Oin.Inspectie, T, "toezicht", Ziet.ZonderInhoud);
        foreach (var organisatie in new[] { Oin.VtNoord, Oin.RaadNoord }) yield return new("GET /doorlooptijd/v1/overdrachtparen", organisatie, P, "eigen", Ziet.ZonderInhoud);
        yield return new("GET /doorlooptijd/v1/overdrachtparen", Oin.HetAnker, P, "vreemd", Ziet.LegeLijst);
        yield return new("GET /doorlooptijd/v1/overdrachtparen", Oin.Inspectie, T, "toezicht", Ziet.ZonderInhoud);
        yield return new("GET /doorlooptijd/v1/overdrachtparen", Oin.Inspectie, P, "vreemd", Ziet.LegeLijst);
        yield return new("GET /doorlooptijd/v1/overdrachtparen", Oin.VtNoord, B, "eigen", Ziet.GeenToegang);
        yield return new("GET /doorlooptijd/v1/overdrachtparen", Oin.VtNoord, T, "eigen", Ziet.GeenToegang);
        foreach (var lijst in new[] { "overdrachtparen", "trajecten" }) yield return new($"GET /doorlooptijd/v1/{lijst}", Oin.RegioNoord, T, "geen toezichthouder", Ziet.GeenToegang);
        yield return new("GET /doorlooptijd/v1/trajecten", Oin.VtNoord, B, "eigen", Ziet.GeenToegang);
        yield return new("GET /doorlooptijd/v1/trajecten", Oin.VtNoord, T, "eigen", Ziet.GeenToegang);

        var professional = "GET /raadsonderzoek/v1/professionals/{professional}";
        yield return new(professional, Oin.RaadNoord, P, "eigen", Ziet.ZonderInhoud);
        yield return new(professional, Oin.RaadNoord, B, "eigen", Ziet.ZonderInhoud);
        yield return new(professional, Oin.RaadZuid, P, "vreemd", Ziet.Niets);
        yield return new(professional, Oin.RaadZuid, B, "vreemd", Ziet.Niets);
        yield return new(professional, Oin.VtNoord, P, "andere dienst", Ziet.GeenToegang);
        yield return new(professional, Oin.Inspectie, T, "toezicht", Ziet.GeenToegang);
    }

    private static IEnumerable<Toegangsregel> MaakOpdrachten()
    {
        foreach (var stap in new[] { "triages", "onderzoeken", "onderzoeksconclusies", "verzoeken-tot-onderzoek", "overdrachten", "overdrachten-veilig-thuis", "correcties" })
        {
            var pad = $"POST /melding/v1/meldingen/{{melding}}/{stap}";
            yield return new(pad, Oin.VtZuid, P, "vreemd", Ziet.Niets);
            foreach (var regel in Buiten(pad, Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord, Oin.Waterrijk)) yield return regel;
        }

        foreach (var regel in Buiten("POST /melding/v1/meldingen", Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord, Oin.Waterrijk)) yield return regel;

        foreach (var stand in Standen)
        {
            foreach (var (dienst, wie, vreemd, elders) in new[] { ("melding", Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord), ("raadsonderzoek", Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord) })
            {
                foreach (var stap in new[] { "besluiten", "intrekkingswensen", "vragen", "aanvullingen", "gesprekken", "bezoeken", "nazorgafspraken" })
                {
                    var pad = $"POST /{dienst}/v1/overdrachten/{{{stand}}}/{stap}";
                    yield return new(pad, vreemd, P, "vreemd", Ziet.Niets);
                    foreach (var regel in Buiten(pad, wie, vreemd, elders, Oin.Waterrijk)) yield return regel;
                }
            }

            // The region that was agreed ends an offer, at the sender's service only; no other, and nobody of the two sides.
            var einde = $"POST /melding/v1/overdrachten/{{{stand}}}/gedwongen-einden";
            yield return new(einde, Oin.RegioZuid, R, "andere regio", Ziet.Niets);
            yield return new(einde, Oin.VtNoord, R, "aanbieder", Ziet.GeenToegang);
            yield return new(einde, Oin.Inspectie, R, "toezicht", Ziet.GeenToegang);
            yield return new($"POST /raadsonderzoek/v1/overdrachten/{{{stand}}}/gedwongen-einden", Oin.RegioNoord, R, "regio, bij de ontvanger", Ziet.Niets);
            yield return new(einde, Oin.VtNoord, P, "aanbieder", Ziet.GeenToegang);
            foreach (var regel in Buiten(einde, Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord, Oin.Waterrijk)) yield return regel;

            // Each side takes its own steps only: the receiver asks, talks and decides, the sender answers, withdraws and stays available.
            foreach (var stap in new[] { "besluiten", "vragen", "gesprekken", "bezoeken" })
                yield return new($"POST /melding/v1/overdrachten/{{{stand}}}/{stap}", Oin.VtNoord, P, "aanbieder", Ziet.WiensStapHetIs);
            foreach (var stap in new[] { "intrekkingswensen", "aanvullingen", "nazorgafspraken" })
                yield return new($"POST /raadsonderzoek/v1/overdrachten/{{{stand}}}/{stap}", Oin.RaadNoord, P, "ontvanger", Ziet.WiensStapHetIs);

            foreach (var stap in new[] { "startmeldingen", "aankondigingen", "besluiten" })
            {
                var pad = $"POST /raadsonderzoek/v1/onderzoeken/{{onderzoek-{stand}}}/{stap}";
                yield return new(pad, Oin.RaadZuid, P, "vreemd", Ziet.Niets);
                foreach (var regel in Buiten(pad, Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord, Oin.Waterrijk)) yield return regel;
            }
        }

        foreach (var (zaak, eigen, vreemd, stappen) in new[]
        {
            ("/raadsonderzoek/v1/onderzoeken/{onderzoek-hulp}", Oin.RaadNoord, Oin.RaadZuid, new[] { "verzoekschriften", "zittingen", "uitspraken", "overdrachten", "berichten-uitspraak" }),
            ("/maatregel/v1/maatregelen/{maatregel}", Oin.GiNoord, Oin.GiZuid, ["jeugdbeschermers", "contacten", "familiegroepsplannen", "koersen", "plannen-van-aanpak", "bepalingen-jeugdhulp", "overdrachten-gi"]),
            ("/toeleiding/v1/hulpvragen/{hulpvraag}", Oin.Waterrijk, Oin.DeBrug, ["overleggen", "beschikkingen", "aanmeldingen"]),
            ("/toeleiding/v1/aanmeldingen/{aanmelding}", Oin.DeBrug, Oin.Waterrijk, ["intakes", "startmeldingen"]),
            ("/toeleiding/v1/overdrachten/{bericht}", Oin.Waterrijk, Oin.Heuvelrug, ["zichtoverdrachten"]),
            ("/maatregel/v1/overdrachten/{regieNaarGi}", Oin.GiNoord, Oin.GiZuid, ["zichtoverdrachten"]),
        })
        {
            foreach (var pad in stappen.Select(stap => $"POST {zaak}/{stap}"))
            {
                yield return new(pad, vreemd, P, "vreemd", Ziet.Niets);
                foreach (var regel in Buiten(pad, eigen, vreemd, Oin.VtNoord)) yield return regel;
            }
        }

        foreach (var (dienst, eigen, vreemd, elders) in Bureaus)
        {
            foreach (var pad in new[] { "verwerkingen", "verwijderingen" }.Select(p => $"POST /{dienst}/v1/bureau/{p}"))
            {
                yield return new(pad, vreemd, Bureau, "vreemd", Ziet.Niets);
                yield return new(pad, eigen, P, "eigen", Ziet.GeenToegang);
                foreach (var regel in BuitenBureau(pad, eigen, vreemd, elders)) yield return regel;
            }

            if (dienst == "doorlooptijd") continue;
            yield return new($"POST /{dienst}/v1/afstemmingen", eigen, P, "eigen", Ziet.GeenToegang);
            foreach (var regel in BuitenBureau($"POST /{dienst}/v1/afstemmingen", eigen, vreemd, elders)) yield return regel;
        }

        const string Professionals = "POST /raadsonderzoek/v1/professionals";
        yield return new(Professionals, Oin.RaadNoord, P, "eigen", Ziet.GeenToegang);
        yield return new(Professionals, Oin.VtNoord, B, "andere dienst", Ziet.GeenToegang);
        yield return new(Professionals, Oin.Inspectie, T, "toezicht", Ziet.GeenToegang);
    }

    /// <summary>Cases of the later links: whose they are, who does the same work elsewhere, and who does other work in the same service.</summary>
    private static IEnumerable<(string Pad, string Eigen, string Vreemd, string? ZelfdeDienst)> Verderop =>
    [
        ("/raadsonderzoek/v1/onderzoeken/{onderzoek-hulp}", Oin.RaadNoord, Oin.RaadZuid, null),
        ("/maatregel/v1/maatregelen/{maatregel}", Oin.GiNoord, Oin.GiZuid, null),
        ("/maatregel/v1/overdrachten/{regieNaarGi}", Oin.GiNoord, Oin.GiZuid, null),
        ("/maatregel/v1/overdrachten/{zichtNaarGi}", Oin.GiNoord, Oin.GiZuid, null),
        ("/maatregel/v1/overdrachten/{bepaling}", Oin.GiNoord, Oin.GiZuid, null),
        ("/toeleiding/v1/overdrachten/{bericht}", Oin.Waterrijk, Oin.Heuvelrug, Oin.DeBrug),
        ("/toeleiding/v1/overdrachten/{bepaling}", Oin.Waterrijk, Oin.Heuvelrug, Oin.DeBrug),
        ("/toeleiding/v1/hulpvragen/{hulpvraag}", Oin.Waterrijk, Oin.Heuvelrug, Oin.DeBrug),
        ("/toeleiding/v1/overdrachten/{aanmeldoverdracht}", Oin.DeBrug, Oin.HetAnker, null),
        ("/toeleiding/v1/overdrachten/{aanmeldoverdracht}", Oin.Waterrijk, Oin.Heuvelrug, Oin.HetAnker),
        ("/toeleiding/v1/aanmeldingen/{aanmelding}", Oin.DeBrug, Oin.HetAnker, Oin.Waterrijk),
    ];

    /// <summary>Services with two organisations that have a desk there, and one that has none; everybody has one at the read side.</summary>
    private static (string Dienst, string Eigen, string Vreemd, string Elders)[] Bureaus =>
    [
        ("melding", Oin.VtNoord, Oin.VtZuid, Oin.RaadNoord), ("raadsonderzoek", Oin.RaadNoord, Oin.RaadZuid, Oin.VtNoord), ("maatregel", Oin.GiNoord, Oin.GiZuid, Oin.VtNoord),
        ("toeleiding", Oin.Waterrijk, Oin.DeBrug, Oin.VtNoord), ("doorlooptijd", Oin.VtNoord, Oin.RaadNoord, Oin.Inspectie),
    ];

    private static IEnumerable<Toegangsregel> BuitenBureau(string pad, string eigen, string vreemd, string elders)
    {
        foreach (var regel in Buiten(pad, eigen, vreemd)) yield return regel;
        yield return new(pad, elders, Bureau, "geen bureau hier", Ziet.GeenToegang);
        yield return new(pad, Oin.Inspectie, Bureau, "alleen toezicht", Ziet.GeenToegang);
    }

    /// <summary>Other roles than professional, and organisations of another service.</summary>
    private static IEnumerable<Toegangsregel> Buiten(string pad, string eigen, string vreemd, params string[] elders)
    {
        yield return new(pad, eigen, B, "eigen", Ziet.GeenToegang);
        yield return new(pad, eigen, T, "eigen", Ziet.GeenToegang);
        yield return new(pad, vreemd, B, "vreemd", Ziet.GeenToegang);
        yield return new(pad, Oin.Inspectie, T, "toezicht", Ziet.GeenToegang);
        foreach (var organisatie in elders) yield return new(pad, organisatie, P, "andere dienst", Ziet.GeenToegang);
    }
}

/// <summary>Six children of one melding: one offered, one turned down, one withdrawn, one accepted, one of which help has started, and one of which a GI heard that a measure may come.</summary>
public sealed class Toneel
{
    private static readonly Dictionary<string, object> Lichamen = new()
    {
        ["triages"] = new { besluit = "onderzoek", beoordelingen = Array.Empty<object>() },
        ["onderzoeken"] = new { },
        ["correcties"] = new { ontvangenOp = "2026-03-02T09:00:00Z", reden = "x" },
        ["onderzoeksconclusies"] = new { traject = Guid.Empty, bevestigd = true, vrijwilligMogelijk = false, toelichting = "x" },
        ["verzoeken-tot-onderzoek"] = new { traject = Guid.Empty, raad = Oin.RaadNoord, gemeente = Oin.Waterrijk, inhoud = Verloop.Inhoud },
        ["overdrachten"] = new { soort = "verzoek-tot-onderzoek", traject = Guid.Empty, naar = Oin.RaadNoord, grondslag = "verzoek-tot-onderzoek", inhoud = Verloop.Inhoud },
        ["overdrachten-veilig-thuis"] = new { traject = Guid.Empty, veiligThuis = Oin.VtZuid, inhoud = Verloop.Inhoud },
        ["intrekkingswensen"] = new { reden = "vergissing" },
        ["gedwongen-einden"] = new { reden = "organisatie-opgeheven" },
        ["startmeldingen"] = new { zichtOpVeiligheid = new { organisatie = Oin.Waterrijk, toereikend = true } },
        ["professionals"] = new { naam = "N. de Vries", functie = "medewerker" },
        ["meldingen"] = Verloop.Melding(Verloop.Kind()),
        ["vragen"] = new { door = Guid.Empty, tekst = "x" },
        ["aanvullingen"] = new { vraag = 1, tekst = "x" },
        ["gesprekken"] = new { stand = "niet-gehouden", reden = "anders", door = Guid.Empty },
        ["bezoeken"] = new { datum = "2026-03-16", geweest = true, door = Guid.Empty, met = "x" },
        ["nazorgafspraken"] = new { tot = "2027-01-01" },
        ["besluiten"] = new { besluit = "geaccepteerd", door = Guid.Empty },
        ["verzoekschriften"] = new { besprokenMetJeugdige = "x" },
        ["zittingen"] = new { jeugdigeUitgenodigd = true },
        ["uitspraken"] = Verloop.Uitspraak(),
        ["berichten-uitspraak"] = new { zichtBij = Oin.Waterrijk },
        ["onderzoeken/overdrachten"] = new { gi = Oin.GiZuid, inhoud = Verloop.InhoudBijMaatregel },
        ["jeugdbeschermers"] = new { jeugdbeschermer = Guid.Empty },
        ["contacten"] = new { met = new[] { "jeugdige" } },
        ["familiegroepsplannen"] = new { komtEr = false },
        ["koersen"] = new { doelen = new[] { "x" } },
        ["plannen-van-aanpak"] = new { veiligheidsschatting = new { instrument = "LIRIK", datum = "2026-03-12", uitkomst = "onveilig" }, veiligheidsplan = "x", zienswijzen = new[] { new { van = "moeder", tekst = "x" } } },
        ["bepalingen-jeugdhulp"] = Verloop.Bepaling(),
        ["overdrachten-gi"] = new { gi = Oin.GiZuid, op = Verloop.Nu, inhoud = Verloop.InhoudBijMaatregel },
        ["overleggen"] = new { verslag = "x" },
        ["beschikkingen"] = new { kenmerk = "x" },
        ["aankondigingen"] = new { ontvanger = Oin.GiNoord },
        ["aanmeldingen"] = new { aanbieder = Oin.DeBrug, inhoud = Verloop.Inhoud },
        ["intakes"] = new { },
        ["aanmeldingen/startmeldingen"] = new { soort = "zoals-bepaald" },
        ["zichtoverdrachten"] = new { inhoud = Verloop.Inhoud },
        ["afstemmingen"] = new { },
        ["verwerkingen"] = new { groep = Guid.Empty },
        ["verwijderingen"] = new { groep = Guid.Empty, reden = "x" },
        ["onderzoeken/besluiten"] = new { besluit = "geen-maatregel", motivering = "x" },
    };

    private readonly Dictionary<string, string> namen = [];

    public Meldingszaak Melding { get; private init; } = null!;

    public string this[string naam] => namen[naam];

    public static async Task<Toneel> Bouw(Poort poort)
    {
        var verloop = new Verloop(poort);
        var gemeld = await verloop.Meld(6);
        await poort.Rust(); // its triage is late: that has been told by then
        var melding = await verloop.Onderzoek(gemeld);
        var toneel = new Toneel { Melding = melding };
        var professional = await verloop.Professional(Oin.RaadNoord);
        string[] standen = ["aangeboden", "teruggelegd", "ingetrokken", "geaccepteerd"];
        foreach (var (stand, kind) in standen.Zip(melding.Kinderen))
        {
            var verzoek = await verloop.BiedAan(melding, kind);
            toneel.namen[stand] = verzoek.Procesregie.ToString();
            toneel.namen["zicht-" + stand] = verzoek.ZichtOpVeiligheid.ToString();
            toneel.namen["onderzoek-" + stand] = Id.Afgeleid(verzoek.Procesregie, "raadsonderzoek").ToString();
            toneel.namen["traject-" + stand] = kind.Traject.ToString();
        }

        // The fifth goes first: it must not be in the way of what the other four show.
        var hulp = await verloop.TotHulp(await verloop.BiedAan(melding, melding.Kinderen[4]));
        foreach (var (naam, id) in new[]
        {
            ("onderzoek-hulp", hulp.Onderzoek), ("maatregel", hulp.Maatregel), ("regieNaarGi", hulp.RegieNaarGi), ("zichtNaarGi", hulp.ZichtNaarGi), ("bericht", hulp.Bericht),
            ("hulpvraag", hulp.Hulpvraag), ("bepaling", hulp.Bepaling), ("aanmelding", hulp.Aanmelding), ("aanmeldoverdracht", hulp.Aanmeldoverdracht), ("traject-hulp", melding.Kinderen[4].Traject),
        }) toneel.namen[naam] = id.ToString();

        toneel.namen["aankondiging"] = (await verloop.KondigAan(await verloop.TotInOnderzoek(await verloop.BiedAan(melding, melding.Kinderen[5])))).ToString();
        toneel.namen["traject-aangekondigd"] = melding.Kinderen[5].Traject.ToString();
        toneel.namen["melding"] = melding.Id.ToString();
        toneel.namen["professional"] = professional.ToString();
        await poort.Rust();
        (await verloop.Besluit(Guid.Parse(toneel["teruggelegd"]), professional, accepteert: false)).Met(201);
        (await verloop.Besluit(Guid.Parse(toneel["geaccepteerd"]), professional, accepteert: true)).Met(201);
        (await verloop.TrekIn(Guid.Parse(toneel["ingetrokken"]))).Met(201);
        await poort.Rust();
        return toneel;
    }

    /// <summary>Sends what a row says, and gives what is wrong with the answer; null when it is as the row says.</summary>
    public async Task<string?> Bezwaar(Toegangsregel regel, Poort poort)
    {
        var (methode, pad) = regel.Adres.Split(' ') is [var m, var p] ? (m, p) : throw new ArgumentException(regel.Adres);
        foreach (var (naam, waarde) in namen) pad = pad.Replace("{" + naam + "}", waarde, StringComparison.Ordinal);
        var partner = poort.Als(regel.Organisatie, regel.Rol);
        var delen = pad.Split('/');
        var antwoord = methode == "GET" ? await (pad.Contains("/v1/", StringComparison.Ordinal) ? partner.Get(pad) : partner.Blader(pad)) : await partner.Post(pad, Lichamen.GetValueOrDefault($"{delen[^3]}/{delen[^1]}") ?? Lichamen[delen[^1]]);
        var status = regel.Ziet switch { Ziet.GeenToegang => 403, Ziet.Niets => 404, Ziet.WiensStapHetIs => 409, _ => 200 };
        if (antwoord.Status != status) return $"{regel}\n      kreeg {antwoord}";
        var kent = Melding.Kinderen.Any(k => antwoord.Tekst.Contains(k.Naam, StringComparison.Ordinal) || antwoord.Tekst.Contains(k.Bsn, StringComparison.Ordinal))
            || antwoord.Tekst.Contains("Geheime", StringComparison.Ordinal);
        if (kent != (regel.Ziet == Ziet.Kind)) return $"{regel}\n      {(kent ? "ziet" : "ziet niet")} het kind: {antwoord}";
        if (status == 200 && pad.EndsWith("/overdrachtparen", StringComparison.Ordinal) && !ZietZijnParen(regel, antwoord["regels"]!.AsArray())) return $"{regel}\n      ziet het verkeerde: {antwoord}";
        if (regel.Ziet == Ziet.LegeLijst && namen.Values.Any(v => antwoord.Tekst.Contains(v, StringComparison.Ordinal))) return $"{regel}\n      ziet een vreemde zaak: {antwoord}";
        return regel.Ziet is Ziet.Niets or Ziet.GeenToegang or Ziet.WiensStapHetIs && Melding.Kinderen.Any(k => antwoord.Tekst.Contains(k.Traject.ToString(), StringComparison.Ordinal))
            ? $"{regel}\n      hoort het traject: {antwoord}"
            : null;
    }

    /// <summary>Pairs have no id that shows whose they are: a stranger to this scene may have pairs of another test, but then all are its own.</summary>
    private static bool ZietZijnParen(Toegangsregel regel, JsonArray paren) =>
        (regel.Rol == Rollen.Toezicht || paren.All(p => $"{p!["van"]}" == regel.Organisatie || $"{p["naar"]}" == regel.Organisatie))
        && (regel.Ziet == Ziet.LegeLijst || paren.Count > 0);

    /// <summary>Goes through a table and shows all rows that do not hold.</summary>
    public async Task Houdt(IEnumerable<Toegangsregel> tabel, Func<Toegangsregel, Poort> langs)
    {
        var bezwaren = new List<string>();
        foreach (var regel in tabel)
        {
            if (await Bezwaar(regel, langs(regel)) is { } bezwaar) bezwaren.Add(bezwaar);
        }

        Assert.True(bezwaren.Count == 0, string.Join("\n", bezwaren));
    }
}
