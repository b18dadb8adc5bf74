using Connectors;
using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules.Files;

/// <summary>Wants the looks certification asks for.</summary>
internal sealed class FileStyle : PlatformFileRule
{
    public override RuleInfo Info { get; } = new(
        "file-style", Severity.Info, "Lines are indented with blanks and do not end with any.", "Let an editor format the file with blanks.")
    {
        CertificationOnly = true,
        Why = "Reviewers read the difference to the last version; white space that comes and goes hides what has changed.",
        Source = "\"Coding standards\". 47 of 1,031 accepted connectors have tabs, 74 blanks at line ends; two blanks instead of the four asked for are common and draw nothing.",
        Bad = "\\t\"host\": \"api.fabrikam.com\",  ",
        Good = "    \"host\": \"api.fabrikam.com\",",
        Covers = ["file style: four spaces, no tabs, no trailing blanks"],
    };

    protected override IEnumerable<Diagnostic> Check(JsonSource file)
    {
        int first = 0;
        int tabbed = 0;
        int trailing = 0;
        int number = 0;
        foreach (ReadOnlySpan<char> line in file.Text.AsSpan().EnumerateLines())
        {
            number++;
            bool hasTab = line[..^line.TrimStart().Length].Contains('\t') && !line.IsWhiteSpace();
            bool endsBlank = line.Length > 0 && line[^1] is ' ' or '\t';
            tabbed += hasTab ? 1 : 0;
            trailing += endsBlank ? 1 : 0;
            first = first == 0 && (hasTab || endsBlank) ? number : first;
        }

        return first == 0
            ? []
            : [Info.At(new SourcePosition(file.File, first, 1), $"{Told(tabbed, trailing)} (this is the first).")];
    }

    private static string Told(int tabbed, int trailing) => (tabbed, trailing) switch
    {
        (_, 0) => $"Lines indented with tabs: {tabbed}",
        (0, _) => $"Lines that end with a blank: {trailing}",
        _ => $"Lines indented with tabs: {tabbed}; lines that end with a blank: {trailing}",
    };
}
