namespace Connectors;

/// <summary>Where connections can be made and whether an app may share them.</summary>
/// <param name="Regions">Where, or null where nothing is said.</param>
/// <param name="IsShareable">Whether a connection goes along when an app is shared; null where nothing is said.</param>
public sealed record ConnectionTerms(string? Regions, bool? IsShareable);
