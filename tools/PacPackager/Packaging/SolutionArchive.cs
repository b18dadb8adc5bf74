using PacPackager.Dataverse;
using PacPackager.Packaging.Workflows;

namespace PacPackager.Packaging;

/// <summary>An unmanaged solution as <c>pac solution import</c> takes it.</summary>
internal static class SolutionArchive
{
    /// <summary>
    /// A solution with the connector alone. It is imported first: a connection to the connector has to be there before a flow can use one.
    /// </summary>
    /// <param name="solution">What it is called.</param>
    /// <param name="row">The connector.</param>
    /// <param name="leaveOutEmptyPolicies">See <see cref="ConnectorParts.Of"/>.</param>
    internal static IReadOnlyList<ArchiveEntry> OfConnector(SolutionIdentity solution, ConnectorRow row, bool leaveOutEmptyPolicies = false)
    {
        ConnectorParts connector = ConnectorParts.Of(row, leaveOutEmptyPolicies);
        return Complete(
        [
            SolutionManifest.Of(solution, [RootComponent.Of(row)]),
            Customizations.Of(connector.Record, [], []),
            .. connector.Files,
        ]);
    }

    /// <summary>A solution with the connector, the flows, and what they need: connection references and environment variables.</summary>
    /// <param name="solution">What it is called.</param>
    /// <param name="row">The connector.</param>
    /// <param name="flows">The flows, in the names of that connector.</param>
    /// <param name="leaveOutEmptyPolicies">See <see cref="ConnectorParts.Of"/>.</param>
    internal static IReadOnlyList<ArchiveEntry> WithFlows(
        SolutionIdentity solution, ConnectorRow row, PackedFlows flows, bool leaveOutEmptyPolicies = false)
    {
        ConnectorParts connector = ConnectorParts.Of(row, leaveOutEmptyPolicies);
        return Complete(
        [
            SolutionManifest.Of(solution, [.. flows.RootComponents.Append(RootComponent.Of(row)).OrderBy(component => component.Type)]),
            Customizations.Of(connector.Record, flows.Workflows.Select(workflow => workflow.Data), flows.ConnectionReferences),
            .. connector.Files,
            .. flows.Files,
        ]);
    }

    private static IReadOnlyList<ArchiveEntry> Complete(IReadOnlyList<ArchiveEntry> parts) => [ContentTypes.Of(parts), .. parts];
}
