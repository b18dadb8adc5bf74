using System.CommandLine;
using ConnectorRuntime.Gateway.Connections;

namespace PacPackager.Commands;

/// <summary><c>--connection FILE|-</c>: connection parameters come from a file or standard input, never from the command line.</summary>
internal static class ConnectionOption
{
    internal const string Name = "--connection";

    internal static Option<string?> Create() => new(Name)
    {
        Description = "JSON file with one object of connection parameter to value; - reads standard input. Without it no credentials are sent.",
        HelpName = "FILE|-",
    };

    /// <summary>The values; empty where no file is named.</summary>
    /// <exception cref="UsageException">The file cannot be read; the message holds no value.</exception>
    internal static async Task<ConnectionValues> ReadAsync(CommandSurroundings surroundings, string? path, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return ConnectionValues.Empty;
        }

        try
        {
            return ConnectionValues.Parse(await InputFile.ReadAsync(surroundings, path, Name, cancellationToken));
        }
        catch (ConnectionValuesException mistake)
        {
            throw new UsageException($"{Name}: {mistake.Message}");
        }
    }
}
