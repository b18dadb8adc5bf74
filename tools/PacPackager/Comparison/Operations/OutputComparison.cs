using Connectors;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Fields;

namespace PacPackager.Comparison.Operations;

/// <summary>Compares what a flow gets from two versions of an operation.</summary>
internal sealed class OutputComparison(Operation old, Operation @new, SchemaWalk walk, Findings findings)
{
    private readonly string name = OperationName.Of(@new);

    internal void Compare()
    {
        CompareStatusCodes();
        CompareHeaders();
        if ((old.NotificationContent is null) != (@new.NotificationContent is null))
        {
            // The trigger is of another kind, which was said.
            return;
        }

        if (old.NotificationContent is { } oldEvent && @new.NotificationContent is { } newEvent)
        {
            walk.Compare(oldEvent, newEvent, "", new OutputSide(findings, name, "the event"), findings);
            return;
        }

        CompareAnswers();
    }

    private void CompareAnswers()
    {
        OutputSide side = new(findings, name, "the answer");
        Response? before = Answer.Of(old);
        Response? after = Answer.Of(@new);
        if (before?.Schema is { } oldSchema && after?.Schema is { } newSchema)
        {
            walk.Compare(oldSchema, newSchema, "", side, findings);
        }
        else if (before?.Schema is not null)
        {
            SourcePosition left = @new.Responses.FirstOrDefault(response => response.StatusCode == before.StatusCode)?.Position ?? @new.Position;
            findings.Add(OutputChecks.Deleted, "the answer no longer has a schema, and with it all outputs are gone.", before.Position, left, name);
        }
        else if (after?.Schema is not null)
        {
            SourcePosition place = old.Responses.FirstOrDefault(response => response.StatusCode == after.StatusCode)?.Position ?? old.Position;
            findings.Add(OutputChecks.Added, "the answer now has a schema.", place, after.Position, name);
        }

        foreach ((Response oldOther, Response newOther) in Successes(old).Join(
            Successes(@new), response => response.StatusCode, response => response.StatusCode, (one, other) => (one, other)))
        {
            if (oldOther != before && newOther != after && oldOther.Schema is not null && newOther.Schema is not null)
            {
                walk.Compare(oldOther.Schema, newOther.Schema, "", side, findings);
            }
        }
    }

    private void CompareStatusCodes()
    {
        string[] before = [.. old.Responses.Select(response => response.StatusCode)];
        string[] after = [.. @new.Responses.Select(response => response.StatusCode)];
        string[] changes =
        [
            .. after.Except(before, StringComparer.Ordinal).Select(code => $"{code} is new"),
            .. before.Except(after, StringComparer.Ordinal).Select(code => $"{code} is gone"),
            .. old.Responses
                .Where(response => @new.Responses.Any(other => other.StatusCode == response.StatusCode && other.Description != response.Description))
                .Select(response => $"{response.StatusCode} is described in other words"),
        ];
        if (changes.Length > 0)
        {
            findings.Add(
                OperationChecks.ResponsesChanged, $"among the answers {string.Join(", ", changes)}.", old.Position, @new.Position, name);
        }
    }

    private void CompareHeaders()
    {
        string[] before = [.. Successes(old).SelectMany(response => response.Headers).Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] after = [.. Successes(@new).SelectMany(response => response.Headers).Distinct(StringComparer.OrdinalIgnoreCase)];
        SourcePosition oldPlace = HeaderPlace(old);
        SourcePosition newPlace = HeaderPlace(@new);
        string[] gone = [.. before.Except(after, StringComparer.OrdinalIgnoreCase)];
        string[] added = [.. after.Except(before, StringComparer.OrdinalIgnoreCase)];
        if (gone.Length > 0)
        {
            findings.Add(OutputChecks.HeaderDeleted, $"the answer no longer has the header {Quoted.List(gone)}.", oldPlace, newPlace, name);
        }

        if (added.Length > 0)
        {
            findings.Add(OutputChecks.HeaderAdded, $"the answer now has the header {Quoted.List(added)}.", oldPlace, newPlace, name);
        }
    }

    private static SourcePosition HeaderPlace(Operation operation) =>
        Successes(operation).OrderByDescending(response => response.Headers.Count).FirstOrDefault()?.Position ?? operation.Position;

    private static IEnumerable<Response> Successes(Operation operation) =>
        operation.Responses.Where(response => Answer.IsSuccess(response.StatusCode)).DistinctBy(response => response.StatusCode);
}
