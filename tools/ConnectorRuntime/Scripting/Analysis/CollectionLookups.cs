using Microsoft.CodeAnalysis;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>The methods of the base library that look something up in a collection.</summary>
internal static class CollectionLookups
{
    private static readonly HashSet<string> Existence = ["Any", "Exists"];

    private static readonly HashSet<string> Finding = ["FirstOrDefault", "SingleOrDefault", "LastOrDefault", "Find", "FindLast"];

    private static readonly HashSet<string> Membership = ["Contains", "ContainsKey", "TryGetValue"];

    internal static bool TakesPredicate(IMethodSymbol method) =>
        IsOfLibrary(method) && (IsExistence(method) || IsFinding(method) || method.Name is "First" or "Single" or "Last" or "Where" or "All" or "FindIndex");

    /// <summary>True or false, whether an item is there.</summary>
    internal static bool IsExistence(IMethodSymbol method) => IsOfLibrary(method) && Existence.Contains(method.Name);

    /// <summary>The item, or null.</summary>
    internal static bool IsFinding(IMethodSymbol method) => IsOfLibrary(method) && Finding.Contains(method.Name);

    /// <summary>Whether the value given is a key or an item.</summary>
    internal static bool IsMembership(IMethodSymbol method) => IsOfLibrary(method) && Membership.Contains(method.Name);

    /// <summary>Whether a method leaves the collection it is called on, or is given, as it is.</summary>
    internal static bool OnlyReads(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() == "System.Linq"
        || IsExistence(method) || IsFinding(method) || IsMembership(method) || TakesPredicate(method)
        || method.Name is "IndexOf" or "GetEnumerator" or "ToArray" or "ToList" or "ToString" or "Join" or "Concat" or "get_Item" or "Equals" or "GetHashCode";

    private static bool IsOfLibrary(IMethodSymbol method)
    {
        string place = method.ContainingNamespace?.ToDisplayString() ?? "";
        return place is "System" or "System.Linq" || place.StartsWith("System.Collections", StringComparison.Ordinal);
    }
}
