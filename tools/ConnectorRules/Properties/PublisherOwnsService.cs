using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Points at two names that might be meant to be one.</summary>
internal sealed class PublisherOwnsService : IRule
{
    private const string IndependentColor = "#da3b01";

    public RuleInfo Info { get; } = new(
        "publisher-owns-service", Severity.Info, "Publisher and stackOwner are one name where the publisher owns the service.",
        "Write one name in both if the publisher owns the service.")
    {
        CertificationOnly = true,
        Why = "Two spellings of one company look like two: a connector by somebody else than the service's owner is certified in another way.",
        Source = "\"Verified publisher certification process\". Independent publishers, whose colour is #da3b01, name somebody else as the owner.",
        Bad = "\"publisher\": \"Fabrikam Ltd\", \"stackOwner\": \"Fabrikam\"",
        Good = "\"publisher\": \"Fabrikam\", \"stackOwner\": \"Fabrikam\"",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties is not { Publisher: { Length: > 0 } publisher, StackOwner: { Length: > 0 } owner } properties
            || publisher == owner || IsIndependent(connector))
        {
            return [];
        }

        JToken written = properties.Json!["stackOwner"]!;
        return [Info.At(
            properties.Source.PositionOf(written),
            $"The service belongs to '{ValueText.Cut(owner)}', and '{ValueText.Cut(publisher)}' publishes the connector.")];
    }

    private static bool IsIndependent(ConnectorSubject connector) =>
        string.Equals(connector.Properties?.IconBrandColor, IndependentColor, StringComparison.OrdinalIgnoreCase)
        || connector.Definition?.Title?.Contains("Independent Publisher", StringComparison.OrdinalIgnoreCase) == true;
}
