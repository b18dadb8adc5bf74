using System.Text.RegularExpressions;
using Connectors;

namespace PacPackager.Comparison.Operations;

/// <summary>Recognises a new operation as the next revision of one that stays: how the platform wants operations to change.</summary>
/// <remarks>Source: the platform's versioning pattern, <c>GetItems_V2</c> with family, revision and a path of its own.</remarks>
internal sealed partial class Revisions(ConnectorDefinition definition)
{
    private readonly Lazy<ILookup<string, Operation>> families = new(() => definition.Operations
        .Select(operation => (Operation: operation, Annotation.Of(definition, operation).Family))
        .Where(member => !string.IsNullOrEmpty(member.Family))
        .ToLookup(member => member.Family!, member => member.Operation, StringComparer.Ordinal));

    /// <summary>The operation that a new one is a revision of and says so; or null.</summary>
    /// <param name="added">The new operation.</param>
    /// <param name="kept">Tells whether an operation was there before and still is.</param>
    internal Operation? Predecessor(Operation added, Func<Operation, bool> kept)
    {
        Annotation annotation = Annotation.Of(definition, added);
        if (string.IsNullOrEmpty(annotation.Family) || annotation.Revision is null)
        {
            return null;
        }

        return families.Value[annotation.Family]
            .Concat(definition.Operations.Where(operation => operation.Id == annotation.Family))
            .Where(operation => !ReferenceEquals(operation, added) && !operation.IsInternal && kept(operation))
            .OrderByDescending(operation => Annotation.Of(definition, operation).Revision ?? 1)
            .FirstOrDefault();
    }

    /// <summary>The newest revision of the family of an operation that is gone; or null.</summary>
    internal Operation? Successor(string id, string? family) => families.Value[family ?? id]
        .Where(operation => operation.Id != id)
        .OrderByDescending(operation => Annotation.Of(definition, operation).Revision ?? 1)
        .FirstOrDefault();

    /// <summary>The id that a revision's id is made from: <c>GetItems</c> for <c>GetItems_V2</c>; null for any other id.</summary>
    internal static string? BaseId(string id) => RevisionSuffix().Match(id) is { Success: true } suffix ? id[..suffix.Index] : null;

    [GeneratedRegex(@"(?<=.)_V[0-9]+\z", RegexOptions.IgnoreCase)]
    private static partial Regex RevisionSuffix();
}
