using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using PacPackager.ExternalTools;
using TestKit;

namespace PacPackager.Tests.Documentation;

/// <summary>Every command line of ours that a page or a pipeline sample shows is one that the program takes.</summary>
public sealed partial class DocumentedCommandsTests
{
    public static TheoryData<string, string> Commands()
    {
        TheoryData<string, string> commands = [];
        foreach (string file in Pages())
        {
            foreach (string line in File.ReadLines(file))
            {
                if (CommandLine().Match(line) is { Success: true } match)
                {
                    commands.Add(Path.GetRelativePath(RepositoryPaths.Root, file).Replace('\\', '/'), match.Groups["words"].Value);
                }
            }
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_that_is_shown_is_understood(string page, string words)
    {
        ParseResult parsed = Root().Parse(CommandLineParser.SplitCommandLine(words).ToArray());

        Assert.True(parsed.Errors.Count == 0, $"{page}: {words}\n{string.Join("\n", parsed.Errors)}");
    }

    [Fact]
    public void Each_verb_has_a_command_that_shows_it()
    {
        string[] shown = [.. Commands().Select(row => ((string)row[1]).Split(' ')[0])];

        Assert.Empty(Root().Subcommands.Select(verb => verb.Name).Except(shown));
    }

    // Parsing starts nothing, so nothing has to be there to be started.
    private static RootCommand Root() => PacPackagerProgram.CreateRoot(
        new CommandSurroundings(TextReader.Null, TextWriter.Null, TextWriter.Null, RepositoryPaths.Root, TimeProvider.System),
        new ProgramServices(
            new ProcessToolRunner(TimeProvider.System), environment => throw new InvalidOperationException($"{environment} was opened.")));

    private static IEnumerable<string> Pages() =>
    [
        RepositoryPaths.Of("README.md"),
        .. new[] { "docs", "connector", "tools" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryPaths.Of(folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".md" or ".yml")
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    // A whole line, or a "run:" or "script:" of a pipeline; what a shell does with the output is not ours. Placeholders in capitals
    // ("VERB [DIR]") are no commands.
    [GeneratedRegex(@"^\s*(\$ |- run: |- script: |run: |inlineScript: )?(dotnet run --project tools/PacPackager -- |pacpackager )(?<words>[a-z-](?:(?! #)[^|>&;`│])*)")]
    private static partial Regex CommandLine();
}
