using Connectors;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>A script's decoding of the operation id, which arrives base64-encoded in some regions.</summary>
/// <param name="Order">Whether the id as it arrived is compared before it is decoded.</param>
/// <param name="Position">Where it is decoded.</param>
/// <remarks>
/// Source: the known limitation on "Write code in a custom connector". Its own remedy decodes first, which garbles the ids that
/// happen to be base64 themselves; see <see cref="WouldGarble"/>.
/// </remarks>
public sealed record OperationIdDecoding(DecodingOrder Order, SourcePosition Position)
{
    /// <summary>Whether decoding an id that did not arrive encoded succeeds, and so turns it into something else.</summary>
    /// <param name="operationId">An operation id as the definition has it.</param>
    public static bool WouldGarble(string operationId)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        return operationId.Length > 0 && Convert.TryFromBase64String(operationId, new byte[operationId.Length], out _);
    }
}
