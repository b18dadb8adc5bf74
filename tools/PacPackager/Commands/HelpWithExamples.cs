using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PacPackager.Commands;

/// <summary>The usual help, then examples and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual, RootCommand root) : SynchronousCommandLineAction
{
    private const string ExitCodes =
        """
        Exit codes:
          0  clean
          1  findings, or a failed call
          2  wrong usage, or unreadable input
          3  an external tool failed
        """;

    /// <summary>Who asks for help has not given the arguments yet.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int result = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        string[] examples = [.. ExamplesOf(parseResult.CommandResult.Command)];
        if (examples.Length > 0)
        {
            output.WriteLine("Examples:");
            Array.ForEach(examples, example => output.WriteLine("  " + example));
            output.WriteLine();
        }

        output.WriteLine(ExitCodes);
        return result;
    }

    private IEnumerable<string> ExamplesOf(Command command) => command is Verb verb
        ? verb.Examples
        : root.Subcommands.OfType<Verb>().SelectMany(each => each.Examples.Take(1));
}
