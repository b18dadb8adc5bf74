using System.CommandLine;
using System.CommandLine.Parsing;

namespace PacPackager.Commands;

/// <summary>The connector a verb works on; the same in every verb.</summary>
internal static class ConnectorArgument
{
    internal static Argument<string> Create()
    {
        Argument<string> directory = new("DIR")
        {
            Description = "The connector's folder, or its definition file.",
            DefaultValueFactory = _ => ".",
        };
        directory.Validators.Add(RefuseOption);
        return directory;
    }

    // A mistyped option would be taken for a folder that does not exist.
    private static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var given }] && given.StartsWith("--", StringComparison.Ordinal))
        {
            result.AddError($"Unrecognized command or argument '{given}'.");
        }
    }
}
