using Connectors;
using PacPackager.Comparison;
using TestKit;

namespace PacPackager.Tests.Comparison;

/// <summary>Two versions of one connector on disk, and what changed between them.</summary>
internal sealed class Versions : IDisposable
{
    private readonly TemporaryFolder folder = new();

    internal string Folder => folder.FullPath;

    internal Versions Old(string name, string text) => Write("old/" + name, text);

    internal Versions New(string name, string text) => Write("new/" + name, text);

    internal Versions Both(string name, string text) => Old(name, text).New(name, text);

    internal IReadOnlyList<Change> Compare() =>
        ConnectorComparison.Compare(ConnectorLoader.Load(Path.Combine(Folder, "old")), ConnectorLoader.Load(Path.Combine(Folder, "new"))).All;

    /// <summary>The changes between two definitions and nothing else, one line each: kind, check, message.</summary>
    internal static IReadOnlyList<string> Between(string old, string @new)
    {
        using Versions versions = new();
        return versions.Old("apiDefinition.swagger.json", old).New("apiDefinition.swagger.json", @new).Compare().Select(Line).ToArray();
    }

    /// <summary>The same where only one operation's inside is of interest: its members in JSON, without the braces.</summary>
    internal static IReadOnlyList<string> BetweenOperations(string old, string @new) => Between(WithOperation(old), WithOperation(@new));

    internal static string WithOperation(string members) =>
        $$"""{ "paths": { "/items": { "post": { "operationId": "Act", {{members}} } } } }""";

    internal static string Line(Change change) => $"{(change.IsBreaking ? "breaking" : "compatible")} {change.Check.Id}: {change.Message}";

    public void Dispose() => folder.Dispose();

    private Versions Write(string name, string text)
    {
        folder.Write(name, text);
        return this;
    }
}
