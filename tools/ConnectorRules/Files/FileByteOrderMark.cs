using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules.Files;

/// <summary>Wants no byte order mark.</summary>
internal sealed class FileByteOrderMark : IRule
{
    public RuleInfo Info { get; } = new(
        "file-byte-order-mark", Severity.Warning, "The definition and the properties begin without a byte order mark.",
        "Save it as UTF-8 without a byte order mark.")
    {
        Why = "The paconn command line reads both files in the machine's own encoding and stumbles over the mark.",
        Source = "Source of paconn. 4 of 1,031 accepted connectors have one.",
        Bad = "EF BB BF 7B ...",
        Good = "7B ...",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from file in new[] { connector.Connector.Definition?.Source, connector.Properties?.Source }
        where file is { HasByteOrderMark: true } && !IsOtherEncoding(file, connector)
        select Info.At(new SourcePosition(file.File, 1, 1), "The file begins with a byte order mark.");

    // There the mark tells which encoding it is, and another rule wants UTF-8.
    private static bool IsOtherEncoding(JsonSource file, ConnectorSubject connector) =>
        connector.Problems.Any(problem => problem.Kind == LoadProblem.NotUtf8 && problem.File == file.File);
}
