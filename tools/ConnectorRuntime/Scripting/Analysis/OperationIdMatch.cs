using Connectors;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>A text a script compares the operation id with.</summary>
/// <param name="Value">The text.</param>
/// <param name="Kind">How the id must agree with it.</param>
/// <param name="IgnoresCase">Whether letter case is ignored.</param>
/// <param name="Position">Where the text, or the constant that names it, stands.</param>
public sealed record OperationIdMatch(string Value, OperationIdMatchKind Kind, bool IgnoresCase, SourcePosition Position)
{
    private StringComparison Comparison => IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether an operation of this id passes the test.</summary>
    /// <param name="operationId">An operation id as the definition has it.</param>
    public bool Matches(string operationId)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        return Kind switch
        {
            OperationIdMatchKind.Prefix => operationId.StartsWith(Value, Comparison),
            OperationIdMatchKind.Suffix => operationId.EndsWith(Value, Comparison),
            OperationIdMatchKind.Part => operationId.Contains(Value, Comparison),
            _ => operationId.Equals(Value, Comparison),
        };
    }
}
