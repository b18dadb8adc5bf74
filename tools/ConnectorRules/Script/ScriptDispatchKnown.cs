using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Holds the ids in the script to the definition.</summary>
internal sealed class ScriptDispatchKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "script-dispatch-known", Severity.Warning, "The script looks for operations that the definition has.")
    {
        Why = "The code behind an id that never comes is dead, and the operation that was meant is not served by it.",
        Source = "Published scripts: 7 of 82 look for an operation that is not there.",
        Bad = """case "GetInvoices":    where the definition has GetInvoice""",
        Good = """case "GetInvoice":""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition || connector.Compilation is not { } compilation)
        {
            return [];
        }

        string[] known = [.. definition.Operations.Select(operation => operation.Id).Where(id => id.Length > 0)];
        return compilation.Facts.OperationIds
            .Where(match => !Array.Exists(known, match.Matches))
            .Select(match => Info.At(match.Position, $"The script looks for {Words(match)}, which the definition does not have.", Fix(match.Value, known)));
    }

    private static string Words(OperationIdMatch match) => match.Kind switch
    {
        OperationIdMatchKind.Prefix => $"an operation that begins with '{match.Value}'",
        OperationIdMatchKind.Suffix => $"an operation that ends with '{match.Value}'",
        OperationIdMatchKind.Part => $"an operation with '{match.Value}' in its id",
        _ => $"the operation '{match.Value}'",
    };

    private static string Fix(string value, string[] known) => Spelling.Nearest(value, known) is { } nearest
        ? $"Write '{nearest}', or take the code out."
        : "Take the code out, or add the operation to the definition.";
}
