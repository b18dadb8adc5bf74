using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules.Files;

/// <summary>Wants JSON without the liberties some readers allow.</summary>
internal sealed class FileJsonStrict : PlatformFileRule
{
    public override RuleInfo Info { get; } = new(
        "file-json-strict", Severity.Warning, "Both files are strict JSON: no comments, trailing commas or single quotes.")
    {
        Why = "Some readers on the way to the platform take such liberties, others (the paconn command line among them) refuse the file.",
        Source = "RFC 8259. 9 of 1,031 accepted connectors hold comments, trailing commas or the like.",
        Bad = """{ "host": "api.fabrikam.com", // production }""",
        Good = """{ "host": "api.fabrikam.com" }""",
    };

    protected override IEnumerable<Diagnostic> Check(JsonSource file) => StrictJson.FirstBreach(file.Text) is { } breach
        ? [Info.At(new SourcePosition(file.File, breach.Line, breach.Column), breach.Fault, breach.Remedy)]
        : [];
}
