using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Fields;

/// <summary>Numbers of a definition, however large they are written.</summary>
internal static class Numbers
{
    /// <summary>The number, or null where the token is none.</summary>
    internal static double? Of(JToken? token) => token is JValue { Type: JTokenType.Integer or JTokenType.Float } number ? (double)number : null;
}
