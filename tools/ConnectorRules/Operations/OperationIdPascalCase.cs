using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds ids to Pascal case.</summary>
internal sealed class OperationIdPascalCase : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-id-pascal-case", Severity.Info, "An operationId begins with a capital letter.")
    {
        CertificationOnly = true,
        Why = "Reviewers ask for Pascal case, so that ids read alike across connectors.",
        Source = "\"Custom connector coding standards\": Pascal case. 229 of 1,031 accepted connectors have ids in another style.",
        Bad = """
            "operationId": "getInvoice"
            """,
        Good = """
            "operationId": "GetInvoice"
            """,
        Covers = ["operationId Pascal case, letters and digits"],
    };

    // Ids with other characters are reported once, by the rule about those.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Operations()
            .Where(operation => operation.Operation!.Id is { Length: > 0 } id
                && !char.IsAsciiLetterUpper(id[0])
                && OperationRevision.WithoutEnding(id).All(char.IsAsciiLetterOrDigit))
            .Select(operation => Info.At(
                operation.PositionOf("operationId"),
                $"'{operation.Operation!.Id}' begins with '{operation.Operation.Id[0]}'.",
                char.IsAsciiLetter(operation.Operation.Id[0])
                    ? $"Name it '{char.ToUpperInvariant(operation.Operation.Id[0])}{operation.Operation.Id[1..]}'."
                    : "Begin it with a capital letter."));
}
