using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants what certification takes to be an introduction and a package.</summary>
internal sealed class SubmissionFiles : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "submission-files", Severity.Error, "What is handed in for certification holds one `.md` and one `.zip`, and no folder.")
    {
        Why = "The validator counts them and refuses any other number; it does not say which is too many.",
        Source = "ConnectorPackageValidator.ps1, check 1; \"Fix certification policy errors\" 5000.1.1.5 and 5000.1.1.10.",
        Bad = "intro.md, package.zip, screenshots/flow.png",
        Good = "intro.md, package.zip",
        Covers =
        [
            "ConnectorPackageValidator: one *.md and one *.zip, no folder", "5000.1.1.2 readme present", "5000.1.1.5 CRM package and intro.md",
            "5000.1.1.10 artifacts",
        ],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package)
    {
        if (package.Submission is not { } submission)
        {
            yield break;
        }

        foreach (string folder in submission.Folders)
        {
            yield return Info.At(submission.Position, $"The folder '{folder}' lies beside the package.", $"Take '{folder}' out, or move it into the package.");
        }

        if (CountFault(submission, ".md", "introduction") is { } introductions)
        {
            yield return introductions;
        }

        if (CountFault(submission, ".zip", "package") is { } packages)
        {
            yield return packages;
        }
    }

    private Diagnostic? CountFault(ArchiveFolder submission, string extension, string noun)
    {
        string[] found = [.. submission.Files.Where(name => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))];
        return found.Length switch
        {
            0 => Info.At(submission.Position, $"There is no {noun}: no *{extension}.", extension == ".md" ? "Add intro.md." : "Add the package as a zip."),
            1 => null,
            _ => Info.At(submission.Position, $"There is more than one *{extension}: {string.Join(", ", found)}.", $"Keep one *{extension}."),
        };
    }
}
