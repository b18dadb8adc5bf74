using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>One value a parameter or property may have.</summary>
/// <param name="Value">The wire value.</param>
/// <param name="Label">What the maker sees, or null where only the value is declared.</param>
public sealed record Choice(JToken Value, string? Label);
