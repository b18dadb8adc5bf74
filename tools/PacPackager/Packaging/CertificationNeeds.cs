using Connectors;
using PacPackager.Packaging.Workflows;

namespace PacPackager.Packaging;

/// <summary>What certification asks for beyond the connector itself.</summary>
/// <remarks>Source: "Verified publisher certification process".</remarks>
internal static class CertificationNeeds
{
    /// <summary>What a connector's folder lacks, a sentence each with what to do about it.</summary>
    internal static IEnumerable<string> Lacking(Connector connector)
    {
        if (connector.IntroPath is null)
        {
            yield return "There is no intro.md, and certification asks for one. "
                + "Write what the connector does, prerequisites, how to get credentials, operations, and known limitations.";
        }

        if (FlowSourceReader.Find(connector.Directory) is null)
        {
            yield return "There are no flows, and certification asks for a second solution with flows that use every operation. "
                + "Put them into connector/flows/src as 'pac solution unpack' writes them.";
        }
    }
}
