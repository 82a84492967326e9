using System.ComponentModel;
using Keten.Fundament;
using Keten.Overdrachten;
using Keten.Termijnen;

namespace Keten.Meldingen.Stappen;

/// <summary>The date on which a melding was received was recorded wrong: all that is counted from it moves along.</summary>
internal static class Corrigeren
{
    public static void Map(Routes routes, Overdrachtdienst overdrachten) => routes.Opdracht<Correctie, Stapbevestiging>(
        "/meldingen/{id}/correcties",
        Rollen.Professional,
        "De ontvangst van een melding corrigeren",
        "Zet recht wanneer de melding is ontvangen. De termijn voor triage, de agenda en het hele traject volgen; wat er eerst stond, blijft in het dossier. Kan tot een kind uit de melding aan een ander Veilig Thuis is aangeboden of overgedragen: dat kreeg de datum die er staat.",
        async opdracht =>
        {
            var (dossier, weigering) = await Stap.Laad(opdracht);
            if (dossier is null) return weigering!;
            var (dag, bekend) = (Amsterdam.Datum(opdracht.Invoer.OntvangenOp), new List<Meldingskind>());
            foreach (var kind in dossier.Stand.Kinderen.Where(k => k.Weg is null))
            {
                if (await overdrachten.BiedtAan(opdracht, kind.Traject, Overname.Soort))
                    return Weigering.Stand("DeOntvangstIsMeeAangeboden", "Een kind uit deze melding is aangeboden aan een ander Veilig Thuis, met de datum die er staat. Trek dat aanbod eerst in.");
                if (await routes.Dienst.Kluis.Haal(kind.Sleutel, opdracht.Ct) is not null) bekend.Add(kind); // of a child that has been forgotten nothing more is written
                if ((await Personen.Lees(routes.Dienst, opdracht.Tx, kind.Persoon, opdracht.Ct))?.Geboortedatum > dag)
                    return Weigering.Stand("EenMeldingGaatOverEenKindDatErIs", "Een kind in deze melding is na deze datum geboren.");
            }

            if (bekend.Count == 0) return Weigering.Vergeten();
            return await Stap.Zet(routes, opdracht, null, (melding, versleutel) =>
                melding.Corrigeer(new OntvangstGecorrigeerd(opdracht.Invoer.OntvangenOp, [.. bekend.Select(k => versleutel(k.Traject, opdracht.Invoer.Reden))])));
        });
}

[Description("De goede datum van ontvangst.")]
internal sealed record Correctie : IInvoer, IMetVoorbeeld
{
    [Description("Wanneer Veilig Thuis de melding ontving.")]
    public required DateTimeOffset OntvangenOp { get; init; }

    [Description("Waarom dit anders is dan eerst is vastgelegd.")]
    public required string Reden { get; init; }

    public static object Voorbeeld => new Correctie
    {
        OntvangenOp = new DateTimeOffset(2026, 1, 2, 16, 30, 0, TimeSpan.FromHours(1)),
        Reden = "De melding kwam vrijdag per post binnen en is maandag geregistreerd.",
    };

    public void Controleer(Controle controle)
    {
        controle.NietInToekomst(OntvangenOp, "ontvangenOp");
        controle.NietLeeg(Reden, "reden", 2000);
    }
}
