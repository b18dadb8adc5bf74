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

    /// <summary>The same for a verb that takes several.</summary>
    internal static Argument<string[]> CreateMany()
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "A connector's folder, one file of it, which is then judged alone, or a zip archive. The current folder when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(RefuseOption);
        return paths;
    }

    /// <summary>Refuses a mistyped option, which would be taken for a folder that does not exist.</summary>
    internal static void RefuseOption(ArgumentResult result)
    {
        foreach (Token given in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            result.AddError($"Unrecognized command or argument '{given.Value}'.");
        }
    }
}
