using Connectors.Diagnostics;
using PacPackager.Flows.Model;

namespace PacPackager.Flows.Checks;

/// <summary>Holds a workflow to some of the rules.</summary>
internal interface IFlowCheck
{
    /// <summary>What is wrong with it, in whatever order.</summary>
    IEnumerable<Diagnostic> Check(Workflow workflow);
}
