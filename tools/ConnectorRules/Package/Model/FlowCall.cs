using Connectors;

namespace ConnectorRules.Package;

/// <summary>An action or trigger of a flow that calls a connector.</summary>
/// <param name="OperationId">What it calls.</param>
/// <param name="Names">Names the flow gives the connector: of its API, and its logical name.</param>
/// <param name="Position">Where the operation is named.</param>
internal sealed record FlowCall(string OperationId, IReadOnlyList<string> Names, SourcePosition Position)
{
    /// <summary>Whether it calls the connector of a logical name.</summary>
    /// <remarks>
    /// The API's name is <c>shared_</c>, the logical name with its separator escaped, and a tail that each environment gives anew.
    /// Exports write the separator as <c>_</c> or escaped as <c>_5F</c>.
    /// </remarks>
    internal bool Calls(string logicalName)
    {
        string plain = logicalName.Replace("_5F", "_", StringComparison.OrdinalIgnoreCase);
        string api = "shared_" + plain.Replace("_", "-5f", StringComparison.Ordinal);
        return Names.Any(name =>
            name.Equals(logicalName, StringComparison.OrdinalIgnoreCase)
            || name.Replace("_5F", "_", StringComparison.OrdinalIgnoreCase).Equals(plain, StringComparison.OrdinalIgnoreCase)
            || name.Equals(api, StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith(api + "-5f", StringComparison.OrdinalIgnoreCase) && IsTail(name.AsSpan(api.Length + "-5f".Length))));
    }

    // A title may go on with an underscore, too: what follows one of those is no tail, unless it has none of the other characters escaped.
    private static bool IsTail(ReadOnlySpan<char> rest) => !rest.Contains('-');
}
