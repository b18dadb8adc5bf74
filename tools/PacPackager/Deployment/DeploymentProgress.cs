using Spectre.Console;

namespace PacPackager.Deployment;

/// <summary>Tells what is being done: something that moves on a terminal, a line elsewhere.</summary>
internal sealed class DeploymentProgress(CommandSurroundings surroundings)
{
    /// <summary>Takes one step.</summary>
    /// <param name="what">What is being done, without a full stop.</param>
    /// <param name="work">Does it; it writes nothing itself, which would run into what moves.</param>
    internal async Task<T> StepAsync<T>(string what, Func<Task<T>> work)
    {
        if (surroundings.OpenTerminal() is { } terminal)
        {
            return await terminal.Status().StartAsync(Markup.Escape(what + " …"), _ => work());
        }

        await surroundings.Error.WriteLineAsync(what + " …");
        return await work();
    }
}
