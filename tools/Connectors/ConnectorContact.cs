namespace Connectors;

/// <summary>Whom to turn to about a connector.</summary>
/// <param name="Name">A person or organisation, or null.</param>
/// <param name="Url">An address of the web, or null.</param>
/// <param name="Email">An address of mail, or null.</param>
public sealed record ConnectorContact(string? Name, string? Url, string? Email);
