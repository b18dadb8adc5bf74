using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Shapes;

/// <summary>A place where a value has another shape than it should.</summary>
/// <param name="Culprit">The value or member at fault.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">How to mend it.</param>
/// <param name="Weight">What it costs.</param>
internal sealed record ShapeBreach(JToken Culprit, string Message, string Fix, BreachWeight Weight);
