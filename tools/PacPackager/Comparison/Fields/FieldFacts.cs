using Connectors;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Fields;

/// <summary>What is compared of one field, be it a parameter or a schema.</summary>
/// <param name="Type">The declared type, or null where any is taken.</param>
/// <param name="Format">The declared format, or null.</param>
/// <param name="Choices">The values allowed; empty where any is.</param>
/// <param name="Default">The default value, or null.</param>
/// <param name="Visibility">important, advanced, internal, or null for normal.</param>
/// <param name="Label">The label the maker sees, or null.</param>
/// <param name="Description">The description, or null.</param>
/// <param name="Content">The field as written, for what is not named above; null where a reference leads nowhere.</param>
/// <param name="Position">Where it is written.</param>
internal sealed record FieldFacts(
    string? Type,
    string? Format,
    IReadOnlyList<Choice> Choices,
    JToken? Default,
    string? Visibility,
    string? Label,
    string? Description,
    JObject? Content,
    SourcePosition Position)
{
    /// <summary>True for what goes into an address, header or form, where a number and its text are one.</summary>
    internal bool TravelsAsText { get; init; }

    /// <summary>True when the maker does not see it.</summary>
    internal bool IsInternal => string.Equals(Visibility, "internal", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the platform sends its default without asking, provided that it is required.</summary>
    internal bool IsConstant => IsInternal && Default is not null;
}
