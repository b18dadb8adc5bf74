using System.CommandLine;
using System.CommandLine.Help;
using Connectors;
using PacPackager.Commands;
using PacPackager.Dataverse;
using PacPackager.ExternalTools;
using Spectre.Console;

namespace PacPackager;

/// <summary>The whole program as a function of its arguments and streams.</summary>
public static class PacPackagerProgram
{
    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The words after the command's name.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output: the result.</param>
    /// <param name="error">Standard error: the conversation.</param>
    /// <param name="currentDirectory">Where relative paths start; the process's own where null.</param>
    /// <param name="time">The clock; the system's where null.</param>
    /// <param name="openTerminal">Opens the terminal on standard error, for progress; null where there is none.</param>
    /// <param name="inputIsTerminal">Whether a person types on standard input, who can be asked.</param>
    /// <param name="variables">Looks up an environment variable; none is set where null.</param>
    /// <param name="cancellationToken">Cancelled when the user stops the program.</param>
    /// <returns>What the process exits with.</returns>
    public static async Task<ExitCode> RunAsync(
        IReadOnlyList<string> arguments,
        TextReader input,
        TextWriter output,
        TextWriter error,
        string? currentDirectory = null,
        TimeProvider? time = null,
        Func<IAnsiConsole>? openTerminal = null,
        bool inputIsTerminal = false,
        Func<string, string?>? variables = null,
        CancellationToken cancellationToken = default)
    {
        CommandSurroundings surroundings = new(
            input, output, error, currentDirectory ?? Directory.GetCurrentDirectory(), time ?? TimeProvider.System)
        {
            OpenTerminal = () => openTerminal?.Invoke(),
            InputIsTerminal = inputIsTerminal,
        };
        using ConnectorTables tables = new(variables ?? (_ => null), surroundings.Time) { Say = error.WriteLine };
        return await RunAsync(arguments, surroundings, new ProgramServices(new ProcessToolRunner(surroundings.Time), tables.Open), cancellationToken);
    }

    /// <summary>Runs one command line with services of the caller's.</summary>
    internal static async Task<ExitCode> RunAsync(
        IReadOnlyList<string> arguments, CommandSurroundings surroundings, ProgramServices services, CancellationToken cancellationToken)
    {
        TextWriter output = surroundings.Output;
        TextWriter error = surroundings.Error;
        ParseResult parsed = CreateRoot(surroundings, services).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            await WriteUsageErrorsAsync(parsed, error);
            return ExitCode.Usage;
        }

        InvocationConfiguration configuration = new()
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return (ExitCode)await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (ConnectorLoadException unreadable)
        {
            string place = unreadable.Line is { } line ? $"({line},{unreadable.Column ?? 1})" : "";
            await error.WriteLineAsync($"{surroundings.Show(unreadable.File)}{place}: {unreadable.Problem}");
            return ExitCode.Usage;
        }
        catch (UsageException usage)
        {
            await error.WriteLineAsync(usage.Message);
            return ExitCode.Usage;
        }
        catch (ExternalToolException failure)
        {
            await error.WriteLineAsync(failure.Message);
            return ExitCode.ExternalTool;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await error.WriteLineAsync("Stopped.");
            return ExitCode.Findings;
        }
        catch (Exception fault)
        {
            // Its text is left out: it may hold a value that must not be shown.
            await error.WriteLineAsync($"This is a fault of pacpackager itself: {fault.GetType().FullName}\n{fault.StackTrace}");
            return ExitCode.Findings;
        }
    }

    internal static RootCommand CreateRoot(CommandSurroundings surroundings, ProgramServices services)
    {
        RootCommand root = new("Validates, compares, documents, runs, packs and deploys Power Platform custom connectors, and checks the flows that use them.")
        {
            HelpName = "pacpackager",
        };

        root.Add(ValidateCommand.Create(surroundings));
        root.Add(DiffCommand.Create(surroundings, services.Tools));
        root.Add(DocsCommand.Create(surroundings));
        root.Add(CompileCommand.Create(surroundings));
        root.Add(RunCommand.Create(surroundings));
        root.Add(ServeCommand.Create(surroundings));
        root.Add(PackCommand.Create(surroundings));
        root.Add(DeployCommand.Create(surroundings, services.Tools, services.OpenTable));
        root.Add(FlowsCommand.Create(surroundings));
        root.Add(CompletionCommand.Create(surroundings));

        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, root);
        return root;
    }

    private static async Task WriteUsageErrorsAsync(ParseResult parsed, TextWriter error)
    {
        foreach (System.CommandLine.Parsing.ParseError problem in parsed.Errors)
        {
            await error.WriteLineAsync(problem.Message);
        }

        Verb? named = parsed.CommandResult.Command as Verb;
        string verb = string.Concat(Verbs(parsed.CommandResult).Reverse().Select(name => name + " "));
        await error.WriteLineAsync($"Try: pacpackager {verb}--help");
        if (named is not null)
        {
            await named.OnUsageError(parsed, string.Join(" ", parsed.Errors.Select(problem => problem.Message)));
        }
    }

    private static IEnumerable<string> Verbs(System.CommandLine.Parsing.CommandResult command)
    {
        for (System.CommandLine.Parsing.SymbolResult? current = command; current is not null; current = current.Parent)
        {
            if (current is System.CommandLine.Parsing.CommandResult { Command: Verb verb })
            {
                yield return verb.Name;
            }
        }
    }
}
