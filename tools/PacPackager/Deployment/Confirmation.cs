namespace PacPackager.Deployment;

/// <summary>Asks whether an environment is to be changed.</summary>
internal sealed class Confirmation(CommandSurroundings surroundings, DeployOptions options)
{
    private bool IsNeeded => !options.Yes && !options.DryRun;

    /// <summary>Refuses before the work begins where a question could not be answered.</summary>
    /// <exception cref="UsageException">Nobody is there.</exception>
    internal void RequireSomebody()
    {
        if (IsNeeded && !(surroundings.InputIsTerminal && surroundings.OpenTerminal() is not null))
        {
            throw new UsageException(
                "Nobody is there to confirm a change of the environment. Add --yes where that is meant, or look first with --dry-run.");
        }
    }

    /// <summary>Asks; anything but yes is no.</summary>
    /// <exception cref="DeploymentRefusal">It is no.</exception>
    internal async Task AskAsync(string question, CancellationToken cancellationToken)
    {
        if (!IsNeeded)
        {
            return;
        }

        await surroundings.Error.WriteAsync($"{question} [y/N] ");
        await surroundings.Error.FlushAsync(cancellationToken);

        // A terminal blocks whoever reads from it, and Ctrl-C has to be heard all the same.
        string? answer = await Task.Run(surroundings.Input.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
        if (answer?.Trim().ToLowerInvariant() is not ("y" or "yes"))
        {
            throw new DeploymentRefusal("Not confirmed.");
        }
    }
}
