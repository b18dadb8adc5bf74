using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>A place in a body where the platform writes the address of the flow.</summary>
/// <param name="Written">The property, be it a reference.</param>
/// <param name="Marked">The schema that has the mark.</param>
/// <param name="IsHidden">Whether it or something around it is internal.</param>
internal sealed record NotificationUrl(DefinitionNode Written, DefinitionNode Marked, bool IsHidden)
{
    internal const string Mark = "x-ms-notification-url";

    /// <summary>What to call it: the property, or the body where that is the address itself.</summary>
    internal string Name => Written.PropertyName ?? "the body";

    /// <summary>Whether a schema has the mark. A value other than true and false is wrong, but meant.</summary>
    internal static bool Marks(DefinitionNode schema) => schema.Has(Mark) && !IsTakenBack(schema);

    /// <summary>Whether a schema has the mark and says that it does not hold.</summary>
    internal static bool IsTakenBack(DefinitionNode schema) => schema[Mark] is JValue { Value: false };
}
