using Keten.Fundament;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Keten.Lokaal;

/// <summary>Writes the API document of every service, as the service itself answers it; nothing is started and no port is opened.</summary>
internal static class Documenten
{
    public static async Task<int> Schrijf(string map)
    {
        Directory.CreateDirectory(map);
        var werkmap = Directory.CreateTempSubdirectory("keten-documenten-").FullName;
        try
        {
            await using var app = HeleKeten.Bouw(werkmap, 0);
            app.UseRouting();
            app.UseEndpoints(_ => { }); // makes the addresses known, which starting would do
            foreach (var dienst in app.Services.GetServices<Dienstbeschrijving>())
            {
                var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(dienst.Naam).GetOpenApiDocumentAsync();
                var bestand = Path.Combine(map, $"{dienst.Naam}.openapi.json");
                await File.WriteAllTextAsync(bestand, await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0) + "\n");
                Console.WriteLine(bestand);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(werkmap, recursive: true);
        }
    }
}
