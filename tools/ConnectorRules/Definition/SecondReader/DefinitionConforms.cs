using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.SecondReader;

/// <summary>Has a second reader look at the definition, for what no rule of ours thought of.</summary>
internal sealed class DefinitionConforms : ILateRule
{
    public RuleInfo Info { get; } = new(
        "definition-conforms",
        Severity.Warning,
        "Microsoft's OpenAPI reader reads the definition without a complaint of its own.",
        "Write there what Swagger 2.0 has in that place.")
    {
        Why = "Tools of the platform and of the connector's users read definitions with this library, and stop where it stops.",
        Source = "Microsoft.OpenApi.Readers 1.6.31. Its demands of OpenAPI 3 and what other rules say set aside, few of 1,031 accepted connectors are complained of.",
        Bad = """{ "type": "string", "maxLength": 99999999999 }""",
        Good = """{ "type": "string", "maxLength": 2147483647 }""",
    };

    // Before the other rules have spoken nothing can be left to them.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => [];

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector, IReadOnlyList<Diagnostic> found)
    {
        if (connector.Definition?.Source is not { } source)
        {
            return [];
        }

        Diagnostic[] told = [.. found.Where(finding => finding.File == source.File && finding.Severity != Severity.Info)];
        return OpenApiReading.Of(source.Root, source.Text.Length)
            .Select(finding => (Finding: finding, Position: source.PositionOf(finding.Place.Parent is JProperty member ? member : finding.Place)))
            .Where(said => !Array.Exists(told, earlier => HasTold(earlier, said.Position.Pointer, said.Finding)))
            .Select(said => Say(said.Position, said.Finding));
    }

    private Diagnostic Say(SourcePosition position, ReaderFinding finding) => finding.Stopped
        ? Info.At(position, $"The OpenAPI reader stops at something in '{NameOf(position)}': {finding.Message}.", "Write a number or a word that Swagger 2.0 has there.")
        : Info.At(position, $"The OpenAPI reader says of '{NameOf(position)}': {finding.Message}.");

    private static string NameOf(SourcePosition position) => position.Pointer.Length == 0 ? "/" : position.Pointer;

    // A rule that speaks of the place, or of what is right above or below it, has said it; where the reader stopped, one that speaks of
    // a value of the wrong kind anywhere below.
    private static bool HasTold(Diagnostic earlier, string place, ReaderFinding finding) => earlier.Pointer == place
        || (IsBelow(earlier.Pointer, place) && (finding.Stopped ? earlier.RuleId is "keyword-value" or "reference-target" : DepthOf(earlier.Pointer) == DepthOf(place) + 1))
        || (IsBelow(place, earlier.Pointer) && !finding.Stopped && DepthOf(earlier.Pointer) == DepthOf(place) - 1);

    private static bool IsBelow(string pointer, string above) => pointer.StartsWith(above + "/", StringComparison.Ordinal);

    private static int DepthOf(string pointer) => pointer.Count(character => character == '/');
}
