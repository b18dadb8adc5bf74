namespace Connectors;

/// <summary>One entry of <c>x-ms-connector-metadata</c>: Website, Privacy policy, Categories.</summary>
/// <param name="Name">What it tells; empty where nothing is written.</param>
/// <param name="Value">What it says; empty where nothing is written.</param>
public sealed record MetadataProperty(string Name, string Value);
