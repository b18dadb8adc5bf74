using Connectors;
using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Calls;

/// <summary>What a definition says about one input, be it a parameter or a property.</summary>
/// <param name="Type">The declared type; object where only properties are declared; or null.</param>
/// <param name="Format">The declared format, or null.</param>
/// <param name="Choices">The values allowed; empty where any is.</param>
/// <param name="Default">The default value, or null.</param>
/// <param name="IsInternal">Whether makers do not see it.</param>
/// <param name="IsWire">Whether it travels as text outside the body, so that a number may be written as one.</param>
/// <param name="Schema">The schema behind it, for objects and arrays; or null.</param>
/// <param name="Items">What each item looks like, or null.</param>
internal sealed record ValueFacts(
    string? Type,
    string? Format,
    IReadOnlyList<Choice> Choices,
    JToken? Default,
    bool IsInternal,
    bool IsWire,
    Schema? Schema,
    Schema? Items)
{
    /// <summary>Whether it is a file, as makers see it.</summary>
    internal bool IsFile => Type == "file" || (Type == "string" && Format == "binary");

    internal static ValueFacts Of(Schema schema) => new(
        schema.Type ?? (schema.FlattenProperties().Count > 0 ? "object" : null),
        schema.Format,
        schema.Choices,
        schema.Default,
        string.Equals(schema.Visibility, "internal", StringComparison.OrdinalIgnoreCase),
        false,
        schema,
        schema.Items);

    internal static ValueFacts Of(Parameter parameter) => new(
        parameter.Type, parameter.Format, parameter.Choices, parameter.Default, parameter.IsInternal, true, null, parameter.Items);
}
