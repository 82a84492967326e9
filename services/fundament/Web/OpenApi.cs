using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Keten.Fundament;

/// <summary>A type that shows an example of itself in the API document.</summary>
public interface IMetVoorbeeld
{
    static abstract object Voorbeeld { get; }
}

/// <summary>The API document of a service, made from its addresses: public, at <c>/&lt;service&gt;/v1/openapi.json</c>.</summary>
public static class OpenApiDocument
{
    public static void AddOpenApiDocument(this IServiceCollection services, string dienst, string titel, string omschrijving)
    {
        // The document tells what is read: a number as text is refused (see Invoer).
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.NumberHandling = Invoer.Json.NumberHandling);
        services.AddOpenApi(dienst, o =>
        {
            o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            o.ShouldInclude = beschrijving => beschrijving.GroupName == dienst;
            o.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = titel,
                    Version = ApiRegels.Versie,
                    Description = omschrijving,
                    Contact = new OpenApiContact { Name = "Keten", Email = "keten@example.nl", Url = new Uri("https://keten.example.nl") },
                    License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12") },
                };
                document.Servers = [new OpenApiServer { Url = $"/{dienst}/v1" }];
                var paden = new OpenApiPaths();
                foreach (var (pad, inhoud) in document.Paths) paden.Add(pad[$"/{dienst}/v1".Length..], inhoud);
                document.Paths = paden;
                document.Tags = new HashSet<OpenApiTag> { new() { Name = titel, Description = omschrijving } };
                document.Components ??= new OpenApiComponents();
                document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
                {
                    ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT", Description = "Token met organisatie (OIN), rol, doel en persoon." },
                };
                document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", document)] = [] }];
                return Task.CompletedTask;
            });
            o.AddOperationTransformer((operatie, context, _) => Aanvullen(titel, operatie, context));
        });
    }

    private static Task Aanvullen(string titel, OpenApiOperation operatie, OpenApiOperationTransformerContext context)
    {
        operatie.Parameters ??= [];
        var pad = context.Description.RelativePath ?? "";
        if (pad.Contains("{id}", StringComparison.Ordinal) && operatie.Parameters.All(p => p.Name != "id"))
            operatie.Parameters.Add(Parameter("id", ParameterLocation.Path, "Identiteit (UUID).", new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" }, verplicht: true));
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAllowAnonymous>().Any()) operatie.Security = [new OpenApiSecurityRequirement()];
        if (metadata.OfType<MetSleutel>().Any())
        {
            operatie.Parameters.Add(Parameter(
                "Idempotency-Key", ParameterLocation.Header, "Eigen sleutel van deze opdracht; bij herhaling dezelfde. Zo gebeurt een opdracht nooit twee keer.", new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 8, MaxLength = 200 }, verplicht: true));
            operatie.Parameters.Add(Parameter(
                "If-Match", ParameterLocation.Header, "ETag uit een eerder antwoord: de opdracht geldt alleen als er intussen niets veranderd is.", new OpenApiSchema { Type = JsonSchemaType.String }, verplicht: false));
        }

        if (metadata.OfType<MetPaginas>().Any())
        {
            operatie.Parameters.Add(Parameter(Parameters.Cursor, ParameterLocation.Query, "Cursor uit het vorige antwoord van deze lijst; geldt alleen met dezelfde filters.", new OpenApiSchema { Type = JsonSchemaType.String }, verplicht: false));
            operatie.Parameters.Add(Parameter(Parameters.Aantal, ParameterLocation.Query, $"Hoeveel regels, 1 tot {Pagina.Hoogstens}; anders {Pagina.Gewoonlijk}.", new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{Pagina.Hoogstens}" }, verplicht: false));
        }

        foreach (var zoek in metadata.OfType<Zoekparameter>())
            operatie.Parameters.Add(Parameter(zoek.Naam, ParameterLocation.Query, zoek.Uitleg, zoek.Schema, verplicht: false));

        if (metadata.OfType<IAcceptsMetadata>().FirstOrDefault()?.RequestType is { } invoer && typeof(IMetVoorbeeld).IsAssignableFrom(invoer))
        {
            var voorbeeld = invoer.GetProperty(nameof(IMetVoorbeeld.Voorbeeld))!.GetValue(null);
            foreach (var soort in operatie.RequestBody?.Content?.Values ?? []) soort.Example = JsonSerializer.SerializeToNode(voorbeeld, invoer, Invoer.Json);
        }

        operatie.OperationId ??= $"{context.Description.HttpMethod?.ToLowerInvariant()}-{pad.Replace("{id}", "een", StringComparison.Ordinal).Replace('/', '-').Replace("-v1-", "-", StringComparison.Ordinal)}";
        operatie.Tags = new HashSet<OpenApiTagReference> { new(titel, context.Document) };
        foreach (var antwoord in operatie.Responses ?? [])
        {
            antwoord.Value.Description = Betekenis(antwoord.Key);
            antwoord.Value.Headers?.TryAdd("API-Version", new OpenApiHeader { Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
            if (antwoord.Value is OpenApiResponse { Headers: null } leeg)
                leeg.Headers = new Dictionary<string, IOpenApiHeader> { ["API-Version"] = new OpenApiHeader { Description = "Volledige versie van de API.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } } };
        }

        return Task.CompletedTask;
    }

    private static string Betekenis(string status) => status switch
    {
        "200" => "Gelukt.",
        "201" => "Vastgelegd.",
        "400" => "De invoer klopt niet; alle foute velden en parameters staan erbij. Er is niets vastgelegd.",
        "401" => "Geen geldig token.",
        "403" => "Uw rol of organisatie heeft geen toegang tot dit adres.",
        "404" => "Bestaat niet, of u mag het niet zien.",
        "409" => "Dit kan nu niet, of de Idempotency-Key is al gebruikt voor iets anders. Er is niets vastgelegd.",
        "412" => "Intussen veranderd. Er is niets vastgelegd.",
        "413" => "Het bericht is te groot. Er is niets vastgelegd.",
        "415" => "Stuur JSON met Content-Type: application/json.",
        "503" => "Even niet beschikbaar; probeer het opnieuw met dezelfde Idempotency-Key.",
        _ => "Zie de statuscode.",
    };

    private static OpenApiParameter Parameter(string naam, ParameterLocation waar, string uitleg, OpenApiSchema schema, bool verplicht) =>
        new() { Name = naam, In = waar, Description = uitleg, Schema = schema, Required = verplicht };

    public static void MapOpenApiDocumenten(this WebApplication app) =>
        app.MapOpenApi("/{documentName}/v1/openapi.json").AllowAnonymous();
}
