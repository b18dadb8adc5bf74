using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds the variables of a path to their form.</summary>
internal sealed class PathTemplateValid : IRule
{
    public RuleInfo Info { get; } = new(
        "path-template-valid", Severity.Error, "Braces in a path come in pairs, and each pair names one variable within one segment.")
    {
        Why = "The gateway cuts a call's address at the slashes to find the variables; a template it cannot read is refused.",
        Source = "\"Fix Swagger Validator errors\": OperationPathTemplateNotValid.",
        Bad = """
            "/invoices/{invoiceId": { ... }
            """,
        Good = """
            "/invoices/{invoiceId}": { ... }
            """,
        Covers = ["OperationPathTemplateNotValid"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.PathItem) ?? []).Select(Judge).OfType<Diagnostic>();

    private Diagnostic? Judge(DefinitionNode path)
    {
        PathTemplate template = PathTemplate.Parse(path.Key);
        if (template.Fault is not null)
        {
            return Info.At(
                path.Position, $"The path '{path.Key}' {template.Fault}.", "Write each variable as one name in braces within one segment.");
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        if (template.Variables.FirstOrDefault(name => !seen.Add(name)) is not { } twice)
        {
            return null;
        }

        // No page names this one.
        Diagnostic finding = Info.At(path.Position, $"The path '{path.Key}' has the variable '{twice}' twice.", "Give each variable a name of its own.");
        return finding with { Severity = Severity.Warning };
    }
}
