using Connectors;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Fields;

namespace PacPackager.Comparison.Operations;

/// <summary>Compares the operations of two definitions.</summary>
internal sealed class OperationsComparison(ConnectorDefinition old, ConnectorDefinition @new, Findings findings)
{
    private readonly OperationPairs pairs = OperationPairs.Of(old.Operations, @new.Operations);

    internal void Compare()
    {
        CompareDeleted();
        CompareAdded();
        SchemaWalk walk = new(new Shapes(old.Source), new Shapes(@new.Source));
        foreach ((Operation before, Operation after) in pairs.Kept)
        {
            new OperationComparison(old, @new, before, after, findings).Compare();
            new InputComparison(old, @new, before, after, walk, findings).Compare();
            new OutputComparison(before, after, walk, findings).Compare();
        }
    }

    private void CompareDeleted()
    {
        string[] gone = [.. pairs.Deleted.Select(OperationName.Of)];
        string[] added = [.. pairs.Added.Select(OperationName.Of)];
        Revisions revisions = new(@new);
        foreach (Operation operation in pairs.Deleted)
        {
            string name = OperationName.Of(operation);
            string hint = SameAddress(operation) ?? Replacement(operation, revisions) ?? NearName.Hint(name, gone, added);
            findings.Add(
                OperationChecks.Deleted,
                $"the operation is gone{hint}.",
                operation.Position,
                Written.Nearest(@new.Source, operation.Position.Pointer),
                name);
        }
    }

    private void CompareAdded()
    {
        Revisions revisions = new(@new);
        HashSet<Operation> kept = new(pairs.Kept.Select(pair => pair.New), ReferenceEqualityComparer.Instance);
        foreach (Operation operation in pairs.Added)
        {
            (CheckInfo check, string detail) = Introduce(operation, revisions, kept);
            findings.Add(
                check, detail, Written.Nearest(old.Source, operation.Position.Pointer), operation.Position, OperationName.Of(operation));
        }
    }

    private (CheckInfo Check, string Detail) Introduce(Operation operation, Revisions revisions, HashSet<Operation> kept)
    {
        if (revisions.Predecessor(operation, kept.Contains) is { } predecessor)
        {
            return (OperationChecks.RevisionAdded, $"a new revision beside '{predecessor.Id}', which stays.");
        }

        string? family = Annotation.Of(@new, operation).Family;
        return Revisions.BaseId(operation.Id) is { } id && family is null && @new.FindOperation(id) is not null
            ? (OperationChecks.RevisionNotAnnotated, $"a new operation that is named like a revision of '{id}', without an x-ms-api-annotation that says so.")
            : (OperationChecks.Added, "a new operation.");
    }

    private string? Replacement(Operation gone, Revisions revisions) =>
        revisions.Successor(gone.Id, Annotation.Of(old, gone).Family) is { } successor
            ? $"; its revision '{successor.Id}' does not take its place in flows"
            : null;

    private string? SameAddress(Operation gone)
    {
        Operation[] candidates = [.. pairs.Added.Where(added => added.Method == gone.Method && added.Path == gone.Path)];
        return candidates is [var only] ? $", perhaps renamed to '{OperationName.Of(only)}'" : null;
    }
}
