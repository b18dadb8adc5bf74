using Connectors;
using Microsoft.CodeAnalysis.CSharp;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Package;

/// <summary>Compares the scripts of two connectors and which operations they answer.</summary>
internal sealed class ScriptComparison(Connector old, Connector @new, Findings findings)
{
    internal void Compare()
    {
        if (old.Script is { } before && @new.Script is { } after)
        {
            if (!HasSameCode(before.Text, after.Text))
            {
                findings.Add(
                    PackageChecks.ScriptChanged, "The script is another one; what it does is not compared.", Start(before.Path), Start(after.Path));
            }

            CompareOperations();
        }
        else if (@new.Script is { } added)
        {
            findings.Add(PackageChecks.ScriptAdded, "There is a script now.", Start(old.Directory), Start(added.Path));
        }
        else if (old.Script is { } removed)
        {
            findings.Add(PackageChecks.ScriptRemoved, "There is no script any more.", Start(removed.Path), Start(@new.Directory));
        }
    }

    // An operation that is new or gone is a change of its own.
    private void CompareOperations()
    {
        if (old.Properties is not { } before || @new.Properties is not { } after || old.Definition is null || @new.Definition is null)
        {
            return;
        }

        string[] common = [.. old.Definition.Operations.Select(operation => operation.Id)
            .Intersect(@new.Definition.Operations.Select(operation => operation.Id), StringComparer.Ordinal).Where(id => id.Length > 0)];
        string[] gained = [.. common.Where(id => !before.ScriptRuns(id) && after.ScriptRuns(id))];
        string[] lost = [.. common.Where(id => before.ScriptRuns(id) && !after.ScriptRuns(id))];
        string[] changes =
        [
            .. gained.Length > 0 ? ["now answers " + Quoted.List(gained)] : Array.Empty<string>(),
            .. lost.Length > 0 ? ["no longer answers " + Quoted.List(lost)] : Array.Empty<string>(),
        ];
        if (changes.Length > 0)
        {
            findings.Add(
                PackageChecks.ScriptOperationsChanged,
                $"The script {string.Join(" and ", changes)}.",
                Written.NearestKey(before.Source, "properties", "scriptOperations"),
                Written.NearestKey(after.Source, "properties", "scriptOperations"));
        }
    }

    // Comments, blanks and line ends are no change.
    private static bool HasSameCode(string one, string other) =>
        one == other || SyntaxFactory.AreEquivalent(CSharpSyntaxTree.ParseText(one), CSharpSyntaxTree.ParseText(other), topLevel: false);

    private static SourcePosition Start(string file) => new(file, 1, 1);
}
