using ConnectorRules.Subject;

namespace ConnectorRules.Parameters;

/// <summary>The parameters of a connector, each once, where it is declared: references are looked at nowhere.</summary>
internal static class ConnectorParameters
{
    internal static IEnumerable<DefinitionNode> Parameters(this ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.Parameter, NodeKind.BodyParameter) ?? []).Where(parameter => !parameter.Has("$ref"));

    internal static string Name(this DefinitionNode parameter) => parameter.Text("name") ?? "";

    internal static string Place(this DefinitionNode parameter) => parameter.Text("in") ?? "";

    internal static bool IsHidden(this DefinitionNode node) =>
        string.Equals(node.Text("x-ms-visibility"), "internal", StringComparison.OrdinalIgnoreCase);
}
