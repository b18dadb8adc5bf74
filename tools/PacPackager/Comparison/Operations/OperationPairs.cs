using Connectors;

namespace PacPackager.Comparison.Operations;

/// <summary>Which operation of the one version is which of the other.</summary>
internal sealed class OperationPairs
{
    private OperationPairs(
        IReadOnlyList<(Operation Old, Operation New)> kept, IReadOnlyList<Operation> deleted, IReadOnlyList<Operation> added)
    {
        Kept = kept;
        Deleted = deleted;
        Added = added;
    }

    /// <summary>Operations that are in both versions, in the order of the new one.</summary>
    internal IReadOnlyList<(Operation Old, Operation New)> Kept { get; }

    /// <summary>Operations of the old version only.</summary>
    internal IReadOnlyList<Operation> Deleted { get; }

    /// <summary>Operations of the new version only.</summary>
    internal IReadOnlyList<Operation> Added { get; }

    /// <summary>Pairs by id. Where an id is there twice, which is wrong but happens, method and path tell which is which.</summary>
    internal static OperationPairs Of(IReadOnlyList<Operation> old, IReadOnlyList<Operation> @new)
    {
        Dictionary<string, List<Operation>> left = old
            .GroupBy(OperationName.Of, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        Dictionary<Operation, Operation> partner = new(ReferenceEqualityComparer.Instance);
        foreach (Func<Operation, Operation, bool> isPartner in new Func<Operation, Operation, bool>[] { HasSameAddress, (_, _) => true })
        {
            foreach (Operation operation in @new.Where(operation => !partner.ContainsKey(operation)))
            {
                List<Operation> candidates = left.GetValueOrDefault(OperationName.Of(operation)) ?? [];
                int index = candidates.FindIndex(candidate => isPartner(candidate, operation));
                if (index >= 0)
                {
                    partner.Add(operation, candidates[index]);
                    candidates.RemoveAt(index);
                }
            }
        }

        HashSet<Operation> kept = new(partner.Values, ReferenceEqualityComparer.Instance);
        return new OperationPairs(
            [.. @new.Where(partner.ContainsKey).Select(operation => (partner[operation], operation))],
            [.. old.Where(operation => !kept.Contains(operation))],
            [.. @new.Where(operation => !partner.ContainsKey(operation))]);
    }

    private static bool HasSameAddress(Operation one, Operation other) => one.Method == other.Method && one.Path == other.Path;
}
