using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>One input of an operation.</summary>
public sealed record Parameter
{
    /// <summary>The name on the wire; empty where the definition gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterLocation In { get; init; }

    /// <summary>The declared type, or null (a body has a <see cref="Schema"/> instead).</summary>
    public string? Type { get; init; }

    /// <summary>The declared format, or null.</summary>
    public string? Format { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>The default value, or null where none is declared.</summary>
    public JToken? Default { get; init; }

    /// <summary>important, advanced, internal, or null for normal.</summary>
    public string? Visibility { get; init; }

    /// <summary>The label the maker sees (x-ms-summary), or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The values allowed, in the order written; empty where any is.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The shape of a body, or null.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The shape of each item of an array that is no body, or null.</summary>
    public Schema? Items { get; init; }

    /// <summary>How an array is written: csv, ssv, tsv, pipes, multi, or null for csv.</summary>
    public string? CollectionFormat { get; init; }

    /// <summary>x-ms-url-encoding: single, double, or null for single.</summary>
    public string? UrlEncoding { get; init; }

    /// <summary>True when the maker does not see it.</summary>
    public bool IsInternal => string.Equals(Visibility, "internal", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where it is written; for a reference, where the reference leads.</summary>
    public required SourcePosition Position { get; init; }
}
