using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Types;

/// <summary>Finds formats the platform has no word for.</summary>
internal sealed class FormatKnown : IRule
{
    public RuleInfo Info { get; } = new("format-known", Severity.Info, "A format is one that the platform knows.")
    {
        Why = "A format the platform does not know is ignored: the maker gets a plain text field, and nothing is converted.",
        Source = "\"Fix Swagger Validator errors\": UnrecognizedTypeFormat; published schema of apiDefinition.swagger.json. "
            + "36 of 1,031 accepted connectors have others, 'guid', 'url' and 'number' among them.",
        Bad = """{ "type": "string", "format": "guid" }""",
        Good = """{ "type": "string", "format": "uuid" }""",
        Covers = ["UnrecognizedTypeFormat"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        let format = node.Text("format")
        where format is not null && Formats.TypesOf(format) is null
        select Info.At(node.PositionOf("format"), $"The platform knows no format '{format}'.", Fix(node, format));

    private static string Fix(DefinitionNode node, string format) =>
        Formats.MeantBy(format) is { } meant && (node.Text("type") is not { } type || Formats.TypesOf(meant)!.Contains(type))
            ? $"Write '{meant}'."
            : "Remove the format, and say in the description what the value looks like.";
}
