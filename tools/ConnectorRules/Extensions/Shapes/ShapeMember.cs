namespace ConnectorRules.Extensions.Shapes;

/// <summary>A member of an extension's value.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Shape">What its value has to be.</param>
/// <param name="IsRequired">Whether the extension means nothing without it.</param>
internal sealed record ShapeMember(string Name, Shape Shape, bool IsRequired = false);
