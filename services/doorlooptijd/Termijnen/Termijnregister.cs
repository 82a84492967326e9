using Keten.Fundament;
using Keten.Vragen;

namespace Keten.Doorlooptijden;

/// <summary>The same as <see cref="Termijnadressen"/> over gRPC: see <c>contracts/vragen/termijnen.proto</c>.</summary>
internal static class Termijnregister
{
    public static void Map(WebApplication app, Dienst dienst)
    {
        if (!app.Configuration.HeeftGrpc()) return;
        var routes = new Grpcroutes(app, dienst, TermijnenReflection.Descriptor.Services.Single());
        routes.Berekening<BerekeningVraag, BerekeningAntwoord, Termijnvraag, Termijnantwoord?>("Bereken", (vraag, controle) => vraag.Reken(dienst.Kalender, controle, ""));
        routes.Berekening<ReeksVraag, ReeksAntwoord, Termijnreeks, Termijnreeksantwoord>("BerekenReeks", (reeks, controle) => reeks.Reken(dienst.Kalender, controle));
    }
}
