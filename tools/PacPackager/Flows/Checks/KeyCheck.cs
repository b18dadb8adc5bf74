using Connectors.Diagnostics;
using Connectors.Json;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Finds keys written twice.</summary>
internal sealed class KeyCheck : IFlowCheck
{
    public IEnumerable<Diagnostic> Check(Workflow workflow) =>
        new[] { workflow.Source, workflow.Project?.Connections, workflow.Project?.Parameters }.OfType<JsonSource>()
            .SelectMany(source => source.FindDuplicateKeys())
            .Select(key => FileRules.KeysUnique.At(key.Position, $"The key '{key.Name}' is here a second time."));
}
