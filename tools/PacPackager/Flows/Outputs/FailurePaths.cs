using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;

namespace PacPackager.Flows.Outputs;

/// <summary>Tells where an action's answer may be that of a failure, which definitions rarely declare.</summary>
internal static class FailurePaths
{
    /// <summary>Whether a step, or what is around or before it, waits for the failure of an action or of a scope around that.</summary>
    internal static bool MayFollow(Step reader, Step source)
    {
        HashSet<Step> failing = [source, .. source.Enclosing];
        HashSet<Step> seen = [];
        Queue<Step> open = new([reader, .. reader.Enclosing]);
        while (open.TryDequeue(out Step? step))
        {
            if (!seen.Add(step))
            {
                continue;
            }

            foreach (Step before in step.RunsAfter)
            {
                if (failing.Contains(before) && WaitsForFailure(step, before))
                {
                    return true;
                }

                open.Enqueue(before);
            }
        }

        return false;
    }

    private static bool WaitsForFailure(Step step, Step before) =>
        step.Content.Object("runAfter")?.GetValue(before.Name, StringComparison.OrdinalIgnoreCase) is JArray statuses
        && statuses.Any(status => status.AsText()?.ToUpperInvariant() is "FAILED" or "TIMEDOUT");
}
