using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds ids to letters and digits.</summary>
internal sealed class OperationIdAlphanumeric : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-id-alphanumeric", Severity.Info, "An operationId is made of letters and digits, but for the ending of a revision: _V2.",
        "Write it in Pascal case with letters and digits only.")
    {
        Why = "The platform takes other characters out, so that flows show an id the definition and the script do not know.",
        Source = "\"Fix Swagger Validator errors\": OperationIdSanitized. "
            + "185 of 1,031 accepted connectors have - or _, two another character.",
        Bad = """
            "operationId": "get-invoice"
            """,
        Good = """
            "operationId": "GetInvoice"
            """,
        Covers = ["OperationIdSanitized", "operationId Pascal case, letters and digits"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            string id = operation.Operation!.Id;
            string name = OperationRevision.WithoutEnding(id);
            char[] others = [.. name.Where(character => !char.IsAsciiLetterOrDigit(character)).Distinct()];
            if (others.Length == 0 || id.Trim().Length == 0)
            {
                continue;
            }

            Diagnostic finding = Info.At(
                operation.PositionOf("operationId"), $"'{id}' has {PlainText.List(others)} in it.");
            yield return others.All(character => character is '-' or '_') ? finding : finding with { Severity = Severity.Warning };
        }
    }
}
