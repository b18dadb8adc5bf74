using System.Text;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants a definition the platform has room for.</summary>
internal sealed class DefinitionSize : IRule
{
    // "Custom connector FAQ": less than 1 MB. Dataverse, table connector, column openapidefinition: 1,000,000 characters.
    private const int MaximumBytes = 1_000_000;

    public RuleInfo Info { get; } = new(
        "definition-size", Severity.Warning, "The definition has at most 1,000,000 bytes.",
        "Share schemas by reference, indent less, or split the connector.")
    {
        Why = "Dataverse keeps the definition in a column of 1,000,000 characters; what is longer cannot be saved.",
        Source = "\"Custom connector FAQ\"; reference of the table `connector`. 2 of 1,031 accepted connectors have more, indentation included.",
        Bad = "apiDefinition.swagger.json of 1,104,994 bytes",
        Good = "apiDefinition.swagger.json of 890,000 bytes",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Definition is { } definition && Encoding.UTF8.GetByteCount(definition.Source.Text) is > MaximumBytes and int bytes
            ? [Info.At(new SourcePosition(definition.Source.File, 1, 1), $"The definition has {bytes:N0} bytes; the limit is {MaximumBytes:N0}.")]
            : [];
}
