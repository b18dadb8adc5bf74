using System.CommandLine;

namespace PacPackager.Commands;

/// <summary>A command with the examples its help shows.</summary>
/// <param name="name">The word on the command line.</param>
/// <param name="description">One sentence.</param>
/// <param name="examples">Whole command lines.</param>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    internal IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Called with the message when the command line is wrong, for a verb whose output is a document even then.</summary>
    internal Func<ParseResult, string, Task> OnUsageError { get; set; } = (_, _) => Task.CompletedTask;
}
