using ConnectorRules.Schemas.Keywords;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>A key that means something in a place of apiProperties.json.</summary>
/// <param name="Place">Where it may stand.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Kind">What its value has to be; <see cref="ValueKind.Any"/> where a rule of its own judges it.</param>
/// <param name="Severity">How much a value of another kind weighs.</param>
internal sealed record PropertiesKey(PropertiesPlace Place, string Name, ValueKind Kind, Severity Severity = Severity.Warning);
