using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Types;

/// <summary>Holds formats to the types they belong to.</summary>
internal sealed class FormatType : IRule
{
    public RuleInfo Info { get; } = new("format-type", Severity.Warning, "A format stands beside a type it belongs to.")
    {
        Why = "A format means nothing to a value of another type: the number stays a text, the date a number.",
        Source = "OpenAPI 2.0, \"Data Types\". One of 46 connectors of a sample of accepted ones has such a format.",
        Bad = """{ "type": "string", "format": "int32" }""",
        Good = """{ "type": "integer", "format": "int32" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        let format = node.Text("format")
        let type = node.Text("type")
        where format is not null && type is not null && JsonTypes.Names.Contains(type)
        let types = Formats.TypesOf(format)
        where types is not null && !types.Contains(type)
        select Info.At(
            node.PositionOf("format"),
            $"'{format}' is no format of a value of type '{type}'.",
            $"Give the value the type '{types[0]}', or remove the format.");
}
