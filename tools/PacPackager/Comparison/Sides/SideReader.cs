using Connectors;
using PacPackager.ExternalTools;

namespace PacPackager.Comparison.Sides;

/// <summary>Reads a side: a folder, a file, or a revision.</summary>
internal sealed class SideReader(CommandSurroundings surroundings, IToolRunner tools)
{
    /// <exception cref="ConnectorLoadException">A folder or file cannot be read.</exception>
    /// <exception cref="UsageException">A revision or a path in it names nothing that can be compared.</exception>
    /// <exception cref="ExternalToolException">git failed.</exception>
    internal async Task<Side> ReadAsync(string text, CancellationToken cancellationToken)
    {
        if (GitAddress.Parse(text) is { } address)
        {
            return await new GitSide(new GitRepository(tools, surroundings.CurrentDirectory), address).ReadAsync(cancellationToken);
        }

        string path = surroundings.Resolve(text);
        return ReadFrom(text, path, surroundings.Show);
    }

    /// <summary>Reads a folder, or one file and nothing beside it.</summary>
    internal static Side ReadFrom(string name, string path, Func<string, string> show)
    {
        if (!File.Exists(path))
        {
            return new Side(name, ConnectorLoader.Load(path), show, IsFile: false);
        }

        ConnectorReading reading = ConnectorLoader.Read(path);
        ConnectorLoadException? problem = reading.Problems.FirstOrDefault(problem => problem.File == path);
        return problem is null ? new Side(name, reading.Connector, show, IsFile: true) : throw problem;
    }
}
