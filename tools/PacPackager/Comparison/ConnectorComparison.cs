using Connectors;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Package;

namespace PacPackager.Comparison;

/// <summary>Tells what changed between two versions of a connector, and what that means for flows made with the old one.</summary>
internal static class ConnectorComparison
{
    /// <summary>Compares two versions.</summary>
    /// <param name="old">The version flows were made with.</param>
    /// <param name="new">The version that is to take its place.</param>
    /// <remarks>A pure function: it reads no file. Equal connectors, however they are written, give no change.</remarks>
    internal static ConnectorChanges Compare(Connector old, Connector @new)
    {
        Findings findings = new();
        CompareDefinitions(old, @new, findings);
        CompareProperties(old, @new, findings);
        new ScriptComparison(old, @new, findings).Compare();
        return findings.ToChanges();
    }

    private static void CompareDefinitions(Connector old, Connector @new, Findings findings)
    {
        if (old.Definition is { } before && @new.Definition is { } after)
        {
            new DefinitionComparison(before, after, findings).Compare();
        }
        else if (@new.Definition is { } added)
        {
            findings.Add(PackageChecks.DefinitionAdded, "There is a definition now.", Folder(old), Start(added.Source.File));
        }
        else if (old.Definition is { } removed)
        {
            findings.Add(PackageChecks.DefinitionRemoved, "There is no definition any more.", Start(removed.Source.File), Folder(@new));
        }
    }

    private static void CompareProperties(Connector old, Connector @new, Findings findings)
    {
        if (old.Properties is { } before && @new.Properties is { } after)
        {
            new PropertiesComparison(before, after, findings).Compare();
        }
        else if (@new.Properties is { } added)
        {
            findings.Add(
                PackageChecks.PropertiesAdded,
                "There is an apiProperties.json now; what it says is not compared.",
                Folder(old),
                Start(added.Source.File));
        }
        else if (old.Properties is { } removed)
        {
            string[] parameters = [.. removed.ConnectionParameters.Select(parameter => parameter.Name)];
            findings.Add(
                PackageChecks.PropertiesRemoved,
                parameters.Length == 0
                    ? "There is no apiProperties.json any more."
                    : $"There is no apiProperties.json any more, and with it the connection parameters {Quoted.List(parameters)} are gone.",
                Start(removed.Source.File),
                Folder(@new),
                kind: parameters.Length == 0 ? ChangeKind.Compatible : ChangeKind.Breaking);
        }
    }

    private static SourcePosition Folder(Connector connector) => Start(connector.Directory);

    private static SourcePosition Start(string file) => new(file, 1, 1);
}
