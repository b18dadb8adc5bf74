using System.Globalization;
using System.Numerics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Operations;

/// <summary>What an operation says of the family it is a revision of: <c>x-ms-api-annotation</c>.</summary>
internal static class OperationRevision
{
    /// <summary>An id without the ending of a revision, such as <c>_V2</c>.</summary>
    internal static string WithoutEnding(string id)
    {
        int end = id.Length;
        while (end > 0 && char.IsAsciiDigit(id[end - 1]))
        {
            end--;
        }

        return end < id.Length && end > 2 && id[end - 1] is 'V' or 'v' && id[end - 2] == '_' ? id[..(end - 2)] : id;
    }

    /// <summary>The ending an id ought to have, or null for the first revision and where none is declared.</summary>
    internal static string? EndingOf(JObject operation) =>
        operation["x-ms-api-annotation"] is JObject annotation
        && annotation["family"] is JValue { Type: JTokenType.String }
        && annotation["revision"] is JValue { Value: long and > 1 or BigInteger { Sign: > 0 } } revision
            ? "_V" + revision.ToString(CultureInfo.InvariantCulture)
            : null;

    /// <summary>The family, or null.</summary>
    internal static string? FamilyOf(JObject operation) =>
        operation["x-ms-api-annotation"] is JObject annotation && annotation["family"] is JValue { Type: JTokenType.String } family
            ? (string?)family
            : null;
}
