using System.Text;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>Holds a script to the platform's storage.</summary>
internal static class ScriptSizeCheck
{
    // Source: "Write code in a custom connector": "The script file must be no larger than 1 MB".
    private const int MaximumBytes = 1024 * 1024;

    // Source: Dataverse table reference, connector.customcodeblobcontent.
    private const int DataverseCharacters = 500_000;

    internal static IEnumerable<Diagnostic> Check(ScriptUnderCheck subject)
    {
        SourcePosition start = new(subject.Script.Path, 1, 1);
        int bytes = Encoding.UTF8.GetByteCount(subject.Script.Text);
        if (bytes > MaximumBytes)
        {
            yield return ScriptRules.Size.At(
                start, FormattableString.Invariant($"The script has {bytes} bytes; the platform takes {MaximumBytes}."));
        }
        else if (subject.Script.Text.Length > DataverseCharacters)
        {
            string message = FormattableString.Invariant(
                $"The script has {subject.Script.Text.Length} characters; a solution in Dataverse holds {DataverseCharacters}.");
            yield return ScriptRules.Size.At(start, message) with { Severity = Severity.Warning };
        }
    }
}
