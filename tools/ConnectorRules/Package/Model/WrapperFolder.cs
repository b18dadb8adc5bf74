namespace ConnectorRules.Package;

/// <summary>A folder that holds all an archive has.</summary>
/// <param name="File">The archive.</param>
/// <param name="Name">The folder.</param>
internal sealed record WrapperFolder(string File, string Name);
