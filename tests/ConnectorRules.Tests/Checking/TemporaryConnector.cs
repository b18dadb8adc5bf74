using Connectors.Diagnostics;

namespace ConnectorRules.Tests.Checking;

/// <summary>A connector's folder that lasts as long as a test.</summary>
internal sealed class TemporaryConnector : IDisposable
{
    internal TemporaryConnector(string definition) => Write("apiDefinition.swagger.json", definition);

    internal string Folder { get; } = Directory.CreateTempSubdirectory("connector-rules-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal string PathOf(string name) => Path.Combine(Folder, name);

    internal void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    internal void Write(string name, byte[] bytes) => File.WriteAllBytes(PathOf(name), bytes);

    /// <summary>Findings of some rules, one line each: rule and pointer.</summary>
    internal IReadOnlyList<string> Check(Profile profile, params string[] rules) => Check(new CheckOptions(profile), rules);

    internal IReadOnlyList<string> Check(CheckOptions options, params string[] rules) =>
    [
        .. new ConnectorChecker(options).Check(Folder).Diagnostics
            .Where(finding => rules.Contains(finding.RuleId))
            .Select(finding => $"{finding.RuleId} {finding.Pointer}"),
    ];
}
