using System.Globalization;
using System.Numerics;
using Newtonsoft.Json.Linq;

namespace PacPackager.Deployment.Verification;

/// <summary>The first place in which two JSON documents say something else.</summary>
/// <param name="Pointer">JSON pointer.</param>
/// <param name="Written">What the one has there, or null.</param>
/// <param name="Stored">What the other has there, or null.</param>
/// <remarks>The order of keys, blanks and the spelling of numbers say nothing; neither does a member that is null, which the platform adds.</remarks>
internal sealed record JsonDifference(string Pointer, JToken? Written, JToken? Stored)
{
    /// <summary>The first difference in the order of what was written, or null.</summary>
    internal static JsonDifference? Find(JToken? written, JToken? stored, string pointer = "") => (OrNull(written), OrNull(stored)) switch
    {
        (null, null) => null,
        (JObject one, JObject other) => InObjects(one, other, pointer),
        (JArray one, JArray other) => InLists(one, other, pointer),
        (JValue one, JValue other) when AreEqual(one, other) => null,
        _ => new JsonDifference(pointer, written, stored),
    };

    private static JToken? OrNull(JToken? token) => token is JValue { Value: null } ? null : token;

    private static JsonDifference? InObjects(JObject one, JObject other, string pointer) => one.Properties()
        .Concat(other.Properties())
        .Select(member => member.Name)
        .Distinct(StringComparer.Ordinal)
        .Select(name => Find(one[name], other[name], $"{pointer}/{Escape(name)}"))
        .FirstOrDefault(difference => difference is not null);

    private static JsonDifference? InLists(JArray one, JArray other, string pointer) => Enumerable
        .Range(0, Math.Max(one.Count, other.Count))
        .Select(index => index < one.Count && index < other.Count
            ? Find(one[index], other[index], Below(pointer, index))
            : new JsonDifference(Below(pointer, index), one.ElementAtOrDefault(index), other.ElementAtOrDefault(index)))
        .FirstOrDefault(difference => difference is not null);

    private static string Below(string pointer, int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");

    private static bool AreEqual(JValue one, JValue other) => (IsNumber(one), IsNumber(other)) switch
    {
        (true, true) => AreEqualNumbers(one.Value!, other.Value!),
        (false, false) => JToken.DeepEquals(one, other),
        _ => false,
    };

    private static bool IsNumber(JValue value) => value.Type is JTokenType.Integer or JTokenType.Float;

    // A decimal is exact where it reaches; beyond, both readers agree on the nearest double.
    private static bool AreEqualNumbers(object one, object other) => one is BigInteger or double || other is BigInteger or double
        ? Wide(one).Equals(Wide(other))
        : Convert.ToDecimal(one, CultureInfo.InvariantCulture) == Convert.ToDecimal(other, CultureInfo.InvariantCulture);

    private static double Wide(object number) => number is BigInteger big ? (double)big : Convert.ToDouble(number, CultureInfo.InvariantCulture);

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
