using System.Text.RegularExpressions;
using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>One <c>@connectionParameters(…)</c> in the parameters of a policy.</summary>
/// <param name="Name">The connection parameter; null where the name is not written out.</param>
/// <param name="HasDefault">Whether a second argument says what to take where the connection has no value.</param>
/// <param name="Text">The text it stands in.</param>
internal sealed partial record PolicyReference(string? Name, bool HasDefault, JValue Text)
{
    /// <summary>All of a policy, in the order written.</summary>
    internal static IEnumerable<PolicyReference> In(PolicyTemplateInstance policy) =>
        from text in policy.Parameters.DescendantsAndSelf().OfType<JValue>()
        where text.Type == JTokenType.String
        from reference in Expression().Matches((string)text!)
        let name = reference.Groups["name"]
        select new PolicyReference(name.Success ? name.Value : null, reference.Groups["more"].Success, text);

    [GeneratedRegex("""connectionParameters\s*\((\s*(?<quote>['"])(?<name>[^'"]*)\k<quote>\s*(?<more>,)?)?""", RegexOptions.IgnoreCase)]
    private static partial Regex Expression();
}
