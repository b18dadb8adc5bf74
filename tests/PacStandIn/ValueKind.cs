namespace PacStandIn;

/// <summary>What an option takes.</summary>
internal enum ValueKind
{
    None,
    Text,
    Guid,
    Environment,
    JsonFile,
    PngFile,
    ScriptFile,
    Template,
}
