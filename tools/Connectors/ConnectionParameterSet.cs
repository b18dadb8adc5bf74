using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>One of several ways to make a connection.</summary>
/// <param name="Name">The key of the way.</param>
/// <param name="DisplayName">The label the maker sees, or null.</param>
/// <param name="Parameters">What the maker enters, in the order written.</param>
/// <param name="Position">Where it is written.</param>
public sealed record ConnectionParameterSet(
    string Name, string? DisplayName, IReadOnlyList<ConnectionParameter> Parameters, SourcePosition Position)
{
    /// <summary>The description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The set as written. Read it, never change it.</summary>
    public required JObject Json { get; init; }
}
