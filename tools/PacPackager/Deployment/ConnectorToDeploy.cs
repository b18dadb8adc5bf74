using ConnectorRules;
using ConnectorRuntime.Scripting;
using Connectors;
using Connectors.Diagnostics;
using PacPackager.Reports;

namespace PacPackager.Deployment;

/// <summary>Reads a connector and lets it through only where the platform would.</summary>
internal sealed class ConnectorToDeploy(CommandSurroundings surroundings)
{
    /// <summary>The connector at a path.</summary>
    /// <param name="directory">Its folder, or its definition file under whatever name; what lies beside it belongs to it.</param>
    /// <exception cref="ConnectorLoadException">It cannot be read.</exception>
    /// <exception cref="DeploymentRefusal">The rules find errors, or the script does not compile.</exception>
    internal Connector Read(string directory)
    {
        string path = surroundings.Resolve(directory);
        ConnectorReading reading = File.Exists(path)
            ? new ConnectorReading(ConnectorLoader.Load(path), [], IsWholeFolder: true)
            : ConnectorLoader.Read(path);
        Refuse(
            new ConnectorChecker(new CheckOptions()).Check(path, reading).Diagnostics,
            "Validation refuses the connector ({0}). Mend what it says; 'pacpackager validate' shows warnings too.");
        if (reading.Problems is [var first, ..])
        {
            throw first;
        }

        // A suppression silences what the compiler says, but makes no code that runs.
        if (reading.Connector.Script is { } script && new ScriptCompiler().Compile(script) is { Succeeded: false } compilation)
        {
            Refuse(compilation.Diagnostics, "The script does not compile ({0}). Mend it; 'pacpackager compile' shows the same.");
        }

        return reading.Connector;
    }

    private void Refuse(IEnumerable<Diagnostic> findings, string message)
    {
        Diagnostic[] errors = [.. findings.Where(finding => finding.Severity == Severity.Error)];
        if (errors.Length > 0)
        {
            throw new DeploymentRefusal(message.Replace("{0}", TextReport.Summarize(errors), StringComparison.Ordinal))
            {
                Details = TextReport.Render(errors, surroundings.Show),
            };
        }
    }
}
