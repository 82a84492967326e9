using Npgsql;

namespace Keten.Ketentests;

/// <summary>The database holds by itself, whatever the service forgets: the roles that a running service has.</summary>
public sealed class Rijbeveiliging(Echteketen keten)
{
    private const string GeenRecht = "42501";

    public static TheoryData<string, string> Tabellen => new()
    {
        { "melding", "gebeurtenis" }, { "melding", "dossier" }, { "melding", "dossier_traject" }, { "melding", "persoon" }, { "melding", "inzage" },
        { "melding", "idempotentie" }, { "melding", "overdracht" }, { "melding", "overdracht_sleutel" }, { "melding", "toekenning" },
        { "melding", "aanbod" }, { "melding", "kind" }, { "raadsonderzoek", "professional" }, { "doorlooptijd", "trajectfeit" }, { "doorlooptijd", "deelnemer" },
    };

    [Theory]
    [MemberData(nameof(Tabellen))]
    public async Task ZonderOrganisatieIsErEenFoutEnGeenLegeUitkomst(string dienst, string tabel)
    {
        await using var verbinding = await AlsDienst(dienst);
        Assert.Equal(GeenRecht, await Fout(verbinding, $"select * from {tabel}"));
    }

    [Theory]
    [MemberData(nameof(Tabellen))]
    public async Task EenOrganisatieZietNietsVanEenAndere(string dienst, string tabel)
    {
        await using var verbinding = await AlsDienst(dienst);
        // What there is is of Veilig Thuis Noord and the Raad; the southern office has nothing.
        var eigen = dienst == "raadsonderzoek" ? Organisaties.Raad : Organisaties.VeiligThuis;
        Assert.True(await Aantal(verbinding, eigen, $"select count(*) from {tabel}") > 0, $"De eigen organisatie ziet niets in {tabel}: dan toont deze test niets.");
        Assert.Equal(0, await Aantal(verbinding, Organisaties.VeiligThuisZuid, $"select count(*) from {tabel}"));
    }

    [Theory]
    [InlineData("insert into dossier (id, organisatie, soort, versie, fase, begonnen_op, bijgewerkt_op) values ('x', '" + Organisaties.VeiligThuisZuid + "', 'melding', 1, 'x', 0, 0)")]
    [InlineData("update dossier set organisatie = '" + Organisaties.VeiligThuisZuid + "'")]
    [InlineData("insert into toekenning (id, organisatie, traject, register, grond, bron, sinds) values ('x', '" + Organisaties.VeiligThuisZuid + "', 'x', 'procesregie', 'melding', 'x', 0)")]
    public async Task EenOrganisatieSchrijftNietsOpNaamVanEenAndere(string sql)
    {
        await using var verbinding = await AlsDienst("melding");
        Assert.Equal(GeenRecht, await Fout(verbinding, sql, Organisaties.VeiligThuis));
    }

    [Theory]
    [InlineData("select gegevens from gebeurtenis")]
    [InlineData("select dossier from gebeurtenis")]
    [InlineData("select * from overdracht_sleutel")]
    [InlineData("select * from persoon")]
    [InlineData("select * from professional")]
    [InlineData("select * from kind")]
    [InlineData("select * from toekenning")]
    [InlineData("select antwoord from idempotentie")]
    [InlineData("update overdracht set toestand = 'geaccepteerd'")]
    public async Task DeWerkerKanNietBijInhoud(string sql)
    {
        await using var verbinding = await AlsDienst("melding");
        Assert.Equal(GeenRecht, await Fout(verbinding, "set local role keten_melding_werker; " + sql));
    }

    [Fact]
    public async Task DeWerkerZietWelDeFeiten()
    {
        await using var verbinding = await AlsDienst("melding");
        await using var transactie = await verbinding.BeginTransactionAsync();
        await using var opdracht = new NpgsqlCommand("set local role keten_melding_werker; select count(feit) from gebeurtenis", verbinding);
        Assert.True((long)(await opdracht.ExecuteScalarAsync())! > 0);
    }

    [Theory]
    [InlineData("create table mijn (id text)")]
    [InlineData("create temporary table mijn (id text)")]
    [InlineData("drop table dossier")]
    [InlineData("alter table dossier disable row level security")]
    [InlineData("alter table dossier add column erbij text")]
    [InlineData("drop policy eigen on dossier")]
    [InlineData("create policy alles on dossier using (true)")]
    [InlineData("create or replace function keten_organisatie() returns text language sql as $$ select '" + Organisaties.VeiligThuis + "' $$")]
    [InlineData("set local row_security = off; select * from dossier")]
    [InlineData("set local role keten_melding_eigenaar")]
    [InlineData("set local role postgres")]
    [InlineData("alter role current_user bypassrls")]
    [InlineData("delete from gebeurtenis")]
    [InlineData("update gebeurtenis set gegevens = ''")]
    [InlineData("truncate gebeurtenis")]
    [InlineData("delete from inzage")]
    [InlineData("update inzage set grond = ''")]
    public async Task DeDienstKanTabellenNietVeranderenEnNietOmDeBeveiligingHeen(string sql)
    {
        await using var verbinding = await AlsDienst("melding");
        Assert.Equal(GeenRecht, await Fout(verbinding, sql, Organisaties.VeiligThuis));
    }

    [Fact]
    public async Task GeenRolVanEenDienstGaatLangsDeBeveiliging()
    {
        await keten.ZorgVoor(keten.Tot(11));
        await using var databases = await keten.Databases();
        var rollen = await databases.Rijen("melding", "select rolname from pg_roles where rolname like 'keten\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)");
        Assert.Empty(rollen);
        foreach (var dienst in Echteketen.Diensten)
        {
            var zonder = await databases.Rijen(
                dienst,
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('organisatie', 'traject') "
                + "where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity");
            Assert.Empty(zonder);
        }
    }

    /// <summary>A row with a key that was left behind after teruglegging opens nothing.</summary>
    [Fact]
    public async Task NaTerugleggingGeeftDeDatabaseDeSleutelNietMeer()
    {
        await keten.ZorgVoor(keten.Tot(11));
        await using var databases = await keten.Databases();
        await using var transactie = await databases["raadsonderzoek"].BeginTransactionAsync();
        const string AlsRaadZuid = "set local role keten_raadsonderzoek_dienst; select set_config('keten.organisatie', '" + Organisaties.RaadZuid + "', true), set_config('keten.doel', 'test', true)";
        await databases.Rijen("raadsonderzoek", AlsRaadZuid);
        Assert.Single(await databases.Rijen("raadsonderzoek", "select sleutel from overdracht_sleutel"));
        await databases.Rijen("raadsonderzoek", "reset role");
        await databases.Voer("raadsonderzoek", "update overdracht set toestand = 'teruggelegd'");
        await databases.Rijen("raadsonderzoek", AlsRaadZuid);
        Assert.Empty(await databases.Rijen("raadsonderzoek", "select sleutel from overdracht_sleutel"));
        await transactie.RollbackAsync();
    }

    /// <summary>A connection with the login of the running service itself.</summary>
    private async Task<NpgsqlConnection> AlsDienst(string dienst)
    {
        await keten.ZorgVoor(keten.Tot(11));
        // A look, so that there is one in the log.
        using (await keten.Vraag(HttpMethod.Get, "/melding/v1/meldingen", Organisaties.VeiligThuis, "professional"))
        {
        }

        var naam = $"Keten__{char.ToUpperInvariant(dienst[0])}{dienst[1..]}__Data";
        var verbinding = new NpgsqlConnection((await keten.Omgeving(dienst))[naam] + ";Pooling=false");
        await verbinding.OpenAsync();
        return verbinding;
    }

    private static async Task<long> Aantal(NpgsqlConnection verbinding, string organisatie, string sql)
    {
        await using var transactie = await verbinding.BeginTransactionAsync();
        await Namens(verbinding, organisatie);
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return (long)(await opdracht.ExecuteScalarAsync())!;
    }

    /// <summary>The SQLSTATE with which this fails; empty when it does not.</summary>
    private static async Task<string> Fout(NpgsqlConnection verbinding, string sql, string? organisatie = null)
    {
        await using var transactie = await verbinding.BeginTransactionAsync();
        if (organisatie is not null) await Namens(verbinding, organisatie);
        try
        {
            await using var opdracht = new NpgsqlCommand(sql, verbinding);
            await opdracht.ExecuteNonQueryAsync();
            return "";
        }
        catch (PostgresException fout)
        {
            return fout.SqlState;
        }
    }

    private static async Task Namens(NpgsqlConnection verbinding, string organisatie)
    {
        await using var opdracht = new NpgsqlCommand("select set_config('keten.organisatie', $1, true), set_config('keten.doel', 'test', true)", verbinding) { Parameters = { new() { Value = organisatie } } };
        await opdracht.ExecuteNonQueryAsync();
    }
}
