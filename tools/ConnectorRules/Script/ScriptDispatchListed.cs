using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Holds the ids in the script to <c>scriptOperations</c>.</summary>
internal sealed class ScriptDispatchListed : IRule
{
    public RuleInfo Info { get; } = new(
        "script-dispatch-listed",
        Severity.Warning,
        "An operation the script looks for is among those that run it.",
        "Add it to scriptOperations, or take the code out.")
    {
        Why = "An operation that scriptOperations leaves out goes round the script, so the code for it never runs.",
        Source = "\"Write code in a custom connector\", scriptOperations. Two of 82 published scripts do this.",
        Bad = """case "GetInvoice":    and "scriptOperations": [ "SendInvoice" ]""",
        Good = """case "GetInvoice":    and "scriptOperations": [ "SendInvoice", "GetInvoice" ]""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition || connector.Properties is not { } properties || connector.Compilation is not { } compilation)
        {
            return [];
        }

        HashSet<string> leftOut = [.. definition.Operations.Select(operation => operation.Id).Where(id => id.Length > 0 && !properties.ScriptRuns(id))];
        return compilation.Facts.OperationIds
            .Where(match => match.Kind == OperationIdMatchKind.Whole)
            .Select(match => (match.Position, Id: leftOut.FirstOrDefault(match.Matches)))
            .Where(found => found.Id is not null)
            .Select(found => Info.At(found.Position, $"The script looks for '{found.Id}', but scriptOperations leaves it out.") with { OperationId = found.Id });
    }
}
