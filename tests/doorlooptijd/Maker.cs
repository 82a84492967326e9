using System.Reflection;
using System.Text.Json;
using Keten.Contracts;

namespace Keten.Doorlooptijden.Tests;

/// <summary>Makes facts as the services would: positions without gaps per service.</summary>
internal sealed class Maker
{
    public static readonly Guid Traject = Nr(1);
    private int nummer = 1000;

    public List<(string Dienst, Feit Feit)> Feiten { get; } = [];

    public void Zet(string dienst, string organisatie, string op, object gegevens) => Feiten.Add((dienst, new Feit
    {
        Id = Nr(++nummer),
        Positie = Feiten.Count(f => f.Dienst == dienst) + 1,
        Soort = gegevens.GetType().GetCustomAttribute<FeitsoortAttribute>()!.Soort,
        Schemaversie = 1,
        Trajecten = [Traject],
        Organisatie = organisatie,
        GebeurdOp = Op(op),
        GeregistreerdOp = Op(op),
        Actor = "p",
        Grond = "g",
        Trace = $"00-{nummer:x32}-{nummer:x16}-01",
        Gegevens = JsonSerializer.SerializeToElement(gegevens, gegevens.GetType(), ContractJson.Opties),
    }));

    public static Guid Nr(int n) => new(n, 0, 0, new byte[8]);

    /// <summary>A moment by the clock on the wall in Amsterdam.</summary>
    public static DateTimeOffset Op(string wandklok)
    {
        var lokaal = DateTime.ParseExact(wandklok, "yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(lokaal, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(lokaal)).ToUniversalTime();
    }
}
