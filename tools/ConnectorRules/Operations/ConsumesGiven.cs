using ConnectorRules.Parameters;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Operations;

/// <summary>Wants to know what kind of body an operation takes.</summary>
internal sealed class ConsumesGiven : IRule
{
    public RuleInfo Info { get; } = new(
        "consumes-given", Severity.Info, "Operations with a body say what media type it is, or the definition says it for all.",
        "Declare \"consumes\": [ \"application/json\" ], or what the service takes.")
    {
        CertificationOnly = true,
        Why = "Without it the platform assumes JSON, which a reader of the definition has to know.",
        Source = "\"Fix Swagger Validator errors\": ConsumesMissing. 502 of 1,031 accepted connectors have none at the root.",
        Bad = """
            "swagger": "2.0", "paths": { ... a POST with a body, without consumes ... }
            """,
        Good = """
            "swagger": "2.0", "consumes": [ "application/json" ], "paths": { ... }
            """,
        Covers = ["ConsumesMissing"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        DefinitionNode[] silent =
        [
            .. connector.Operations().Where(operation =>
                operation.Operation!.Consumes.Count == 0 && OperationParameters.Of(operation).All.Any(parameter => parameter.IsInBody)),
        ];

        // The definition's own silence is one mistake, however many operations it leaves without a word.
        DefinitionNode[] relying = [.. silent.Where(operation => !operation.Has("consumes"))];
        if (relying.Length > 0)
        {
            DefinitionNode root = connector.Tree!.Root;
            string others = relying.Length == 1 ? "" : $" and {relying.Length - 1} more";
            yield return Info.At(root.PositionOf("consumes"), $"Nothing says what media type the body of '{relying[0].OperationName()}'{others} is.");
        }

        foreach (DefinitionNode operation in silent.Where(operation => operation["consumes"] is JArray { Count: 0 }))
        {
            yield return Info.At(operation.PositionOf("consumes"), $"'{operation.OperationName()}' has a body and takes no media type.");
        }
    }
}
