namespace Connectors;

/// <summary>A kind of credential the backend takes.</summary>
/// <param name="Name">Its key in <c>securityDefinitions</c>.</param>
/// <param name="Type">basic, apiKey, oauth2, or null where the definition says nothing.</param>
/// <param name="ParameterName">For an API key: name of the header or query parameter.</param>
/// <param name="In">For an API key: header or query.</param>
/// <param name="Position">Where it is written.</param>
public sealed record SecurityScheme(string Name, string? Type, string? ParameterName, string? In, SourcePosition Position);
