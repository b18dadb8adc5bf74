using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Policies;

/// <summary>Wants paging on operations whose next link is rewritten.</summary>
internal sealed class NextLinkPageable : IRule
{
    public RuleInfo Info { get; } = new(
        "next-link-pageable", Severity.Info, "The template updatenextlink is for operations with x-ms-pageable.",
        "Give the operation 'x-ms-pageable' with its nextLinkName, or take it out of the policy.")
    {
        Why = "The link is rewritten so that the next page comes through the gateway; without x-ms-pageable nobody asks for the next page.",
        Source = "Policy template page of updatenextlink. 8 accepted connectors use it, 18 have x-ms-pageable.",
        Bad = "\"templateId\": \"updatenextlink\", \"x-ms-apimTemplate-operationName\": [ \"ListInvoices\" ]    where it has no x-ms-pageable",
        Good = "\"operationId\": \"ListInvoices\", \"x-ms-pageable\": { \"nextLinkName\": \"nextLink\" }",
        Covers = ["updatenextlink"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from policy in PolicyTemplates.Instances(connector, "updatenextlink")
        from node in connector.Tree?.Of(NodeKind.Operation) ?? []
        where policy.Operations is not null && node.Operation is { Id.Length: > 0 } operation
            && policy.Operations.Contains(operation.Id, StringComparer.Ordinal) && !node.Has("x-ms-pageable")
        select Info.At(
            policy.Position,
            $"The policy {PolicyNames.Of(policy)} rewrites the next link of '{ValueText.Cut(node.Operation!.Id)}', which has no x-ms-pageable.");
}
