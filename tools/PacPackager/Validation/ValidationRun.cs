using ConnectorRules;
using Connectors;

namespace PacPackager.Validation;

/// <summary>Judges many connectors side by side; one that cannot be judged does not stop the others.</summary>
/// <param name="time">The clock.</param>
/// <param name="judge">Judges the connector at a path; called from many threads.</param>
internal sealed class ValidationRun(TimeProvider time, Func<string, CheckReport> judge)
{
    /// <summary>Told of each path that names no connector, from any thread.</summary>
    internal Action<ConnectorLoadException> OnMissed { get; init; } = _ => { };

    /// <summary>Told of each connector on which the program itself fails, from any thread.</summary>
    internal Action<string, Exception> OnFault { get; init; } = (_, _) => { };

    /// <summary>Judges them all.</summary>
    /// <param name="paths">Absolute paths.</param>
    /// <param name="onJudged">Called after each connector, from any thread.</param>
    /// <param name="cancellationToken">Cancelled when the user stops the program.</param>
    internal ValidationResult Judge(IReadOnlyList<string> paths, Action onJudged, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        CheckReport?[] reports = new CheckReport?[paths.Count];
        ParallelOptions options = new() { CancellationToken = cancellationToken };
        Parallel.For(0, paths.Count, options, index =>
        {
            reports[index] = Judge(paths[index]);
            onJudged();
        });
        return new ValidationResult([.. reports.OfType<CheckReport>()], time.GetElapsedTime(start));
    }

    private CheckReport? Judge(string path)
    {
        try
        {
            return judge(path);
        }
        catch (ConnectorLoadException problem)
        {
            OnMissed(problem);
        }
        catch (Exception fault)
        {
            OnFault(path, fault);
        }

        return null;
    }
}
