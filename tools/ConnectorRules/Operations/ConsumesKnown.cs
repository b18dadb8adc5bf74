using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Operations;

/// <summary>Holds <c>consumes</c> to the media types the platform can write.</summary>
internal sealed class ConsumesKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "consumes-known", Severity.Info, "The media types an operation takes are ones the platform can write.",
        "Name one of application/json, text/plain, multipart/form-data and application/x-www-form-urlencoded.")
    {
        Why = "The designer builds a body for four media types; for others makers have to write the body and its header by hand.",
        Source = "\"Fix Swagger Validator errors\": MimeTypeNotSupported. Three of 46 accepted connectors at hand name others.",
        Bad = """
            "consumes": [ "application/xml" ]
            """,
        Good = """
            "consumes": [ "application/json" ]
            """,
        Covers = ["MimeTypeNotSupported"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.Root, NodeKind.Operation) ?? []).SelectMany(Judge);

    private IEnumerable<Diagnostic> Judge(DefinitionNode speaker)
    {
        JValue[] types = [.. (speaker["consumes"] as JArray ?? []).OfType<JValue>().Where(value => value.Type == JTokenType.String)];
        string[] essences = [.. types.Select(value => MediaTypes.Essence((string)value!))];

        // Generators list every spelling of JSON; the platform takes the first it can write, so one of the four is enough.
        return essences.Any(MediaTypes.Known.Contains)
            ? []
            : types.Take(1).Select(type => Info.At(speaker.PositionOf(type), $"'{(string)type!}' is no media type the platform can write."));
    }
}
