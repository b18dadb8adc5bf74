using Spectre.Console;

namespace PacPackager.Reports;

/// <summary>A bar on the terminal while many things are done.</summary>
internal static class WaitingBar
{
    /// <summary>Does the work, and shows how far it has come; gone when it is done.</summary>
    /// <param name="terminal">Where to draw, or null where nobody watches.</param>
    /// <param name="count">How many things there are; for a single one no bar is drawn, it would only flicker.</param>
    /// <param name="nouns">What they are called.</param>
    /// <param name="work">The work; it calls its argument after each thing, from any thread.</param>
    internal static T Show<T>(Func<IAnsiConsole?> terminal, int count, string nouns, Func<Action, T> work)
    {
        if (count < 2 || terminal() is not { } opened)
        {
            return work(() => { });
        }

        return opened.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .Start(progress =>
            {
                ProgressTask bar = progress.AddTask($"{count} {nouns}", maxValue: count);
                return work(() => bar.Increment(1));
            });
    }
}
