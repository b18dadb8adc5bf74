using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.SecondReader;

/// <summary>Something the second reader says.</summary>
/// <param name="Place">The nearest thing the definition has to the place the reader names: it speaks of members that are missing, too.</param>
/// <param name="Message">What, without a full stop.</param>
/// <param name="Stopped">Whether the reader could not go on there.</param>
internal sealed record ReaderFinding(JToken Place, string Message, bool Stopped = false);
