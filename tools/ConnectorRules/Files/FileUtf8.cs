using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants UTF-8.</summary>
internal sealed class FileUtf8() : LoadProblemRule(LoadProblem.NotUtf8)
{
    public override RuleInfo Info { get; } = new("file-utf8", Severity.Error, "The connector's files are UTF-8.")
    {
        Why = "JSON is UTF-8; in another encoding letters beyond ASCII are refused or arrive as other letters.",
        Source = "RFC 8259, section 8.1. Two of 1,031 accepted connectors are not.",
        Bad = "\"title\": \"Br?nn\" with the letter as the single byte 0xF8",
        Good = "\"title\": \"Brønn\" with the letter as the bytes 0xC3 0xB8",
    };
}
