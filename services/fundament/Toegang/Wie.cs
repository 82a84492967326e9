namespace Keten.Fundament;

/// <summary>Who acts: every call carries an organisation, a role and a purpose.</summary>
/// <param name="Organisatie">OIN, 20 digits.</param>
/// <param name="Rol">One of <see cref="Rollen"/>.</param>
/// <param name="Doel">Purpose of the processing, one of <see cref="Doelen"/>.</param>
/// <param name="Persoon">Pseudonymous id of the person or system behind the call.</param>
public sealed record Wie(string Organisatie, string Rol, string Doel, string Persoon);

/// <summary>Roles that a token can carry.</summary>
public static class Rollen
{
    /// <summary>Works on cases of the own organisation.</summary>
    public const string Professional = "professional";

    /// <summary>Keeps the organisation's own settings, such as its professionals; sees no cases.</summary>
    public const string Beheer = "beheer";

    /// <summary>Of an inspectie: sees all trajecten, pseudonymous, and never a case. A region or a ministry may have figures, no trajecten.</summary>
    public const string Toezicht = "toezicht";

    /// <summary>Of a region: ends an offer whose receiver is gone, and sees which answers it was told of; never the content of a case.</summary>
    public const string Regie = "regie";

    /// <summary>Handles what came in for the own organisation and could not be read or handled; sees what came, still encrypted, and no cases.</summary>
    public const string Bureau = "bureau";

    public static readonly IReadOnlyList<string> Alle = [Professional, Beheer, Bureau, Toezicht, Regie];
}

/// <summary>Purposes that a token can carry.</summary>
public static class Doelen
{
    public const string Jeugdbescherming = "jeugdbescherming";
    public const string Beheer = "beheer";
    public const string Bureau = "bureau";
    public const string Toezicht = "toezicht";
    public const string Regie = "regie";

    /// <summary>The one purpose that goes with a role.</summary>
    public static string Bij(string rol) => rol switch
    {
        Rollen.Professional => Jeugdbescherming,
        Rollen.Beheer => Beheer,
        Rollen.Regie => Regie,
        Rollen.Bureau => Bureau,
        _ => Toezicht,
    };
}
