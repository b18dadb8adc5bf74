using System.Xml.Linq;

namespace PacPackager.Packaging.Workflows;

/// <summary>The flows of a connector, as solution source.</summary>
/// <param name="Directory">Absolute path of the folder with <c>Other</c> and <c>Workflows</c>.</param>
/// <param name="Workflows">The flows in the order of their files' names.</param>
/// <param name="ConnectionReferences">Elements <c>connectionreference</c>.</param>
/// <param name="EnvironmentVariables">In the order of their names.</param>
internal sealed record FlowSource(
    string Directory,
    IReadOnlyList<WorkflowFile> Workflows,
    IReadOnlyList<XElement> ConnectionReferences,
    IReadOnlyList<EnvironmentVariable> EnvironmentVariables)
{
    /// <summary>What the solution calls itself, or null.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The prefix of the publisher that the source was written for, or null.</summary>
    public string? PublisherPrefix { get; init; }
}
