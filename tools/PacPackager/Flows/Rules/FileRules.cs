using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about files as wholes.</summary>
internal static class FileRules
{
    internal static readonly RuleInfo Readable = new(
        "flow-readable",
        Severity.Error,
        "A file that stands where workflows stand, and the files of its project, are JSON objects that can be read.",
        "Mend the file, or move it elsewhere.");

    internal static readonly RuleInfo IsDefinition = new(
        "flow-definition-present",
        Severity.Error,
        "A `workflow.json`, and every file of a solution's `Workflows`, holds a definition with triggers and actions.",
        "Put the definition in, below 'definition' or 'properties.definition'.");

    internal static readonly RuleInfo KeysUnique = new(
        "flow-keys-unique",
        Severity.Error,
        "No JSON object has a key twice: of two actions of a name only the last one is kept.",
        "Rename one of them, or take it out.");

    internal static readonly RuleInfo UsesConnector = new(
        "flow-uses-connector",
        Severity.Info,
        "A workflow has a call of the connector; without one only its structure is checked.",
        "Name the reference with --reference NAME if one of its calls is of the connector.");

    internal static IReadOnlyList<RuleInfo> All { get; } = [Readable, IsDefinition, KeysUnique, UsesConnector];
}
