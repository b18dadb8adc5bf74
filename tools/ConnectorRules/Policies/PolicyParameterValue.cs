using ConnectorRules.Schemas;
using ConnectorRules.Schemas.Keywords;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Holds the values of policy parameters to their kinds and words.</summary>
internal sealed class PolicyParameterValue : IRule
{
    public RuleInfo Info { get; } = new(
        "policy-parameter-value", Severity.Warning,
        "The parameters of a policy are text; existsAction, httpMethod and retainKey are one of a few words.")
    {
        Why = "A word the template does not know is refused, or the template does what it does without: overrides the header, keeps the method.",
        Source = "Published schema of apiProperties.json and the policy template pages.",
        Bad = "\"x-ms-apimTemplateParameter.existsAction\": \"replace\"",
        Good = "\"x-ms-apimTemplateParameter.existsAction\": \"override\"",
        Covers = ["setheader", "setqueryparameter", "routerequesttoendpoint", "setvaluefromurl", "convertarraytoobject", "pollingtrigger"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from row in PolicyTemplates.Documented(connector)
        from parameter in row.Template.Parameters
        let value = row.Policy[parameter.Name]
        where value is not null
        let told = Told(parameter, value)
        where told.Message is not null
        select Info.At(connector.Properties!.Source.PositionOf(value), told.Message!, told.Fix);

    private static (string? Message, string Fix) Told(PolicyParameter parameter, JToken value)
    {
        // A number or truth reads as the text it is written as.
        if (parameter.IsObject ? ValueText.Mismatch(ValueKind.Object, value) is not null : value is JContainer)
        {
            string wanted = parameter.IsObject ? "an object" : "text";
            return ($"'{parameter.Name}' has to be {wanted}, and is {ValueText.Described(value)}.", $"Make it {wanted}.");
        }

        if (parameter.Words.Count == 0 || value.ToString() is not { Length: > 0 } word || parameter.Words.Contains(word, StringComparer.OrdinalIgnoreCase)
            || word.StartsWith('@'))
        {
            return (null, "");
        }

        return (
            $"'{ValueText.Cut(word)}' is no {parameter.Name}.",
            Remedy(parameter, word) is { } meant
                ? $"Write '{meant}'."
                : $"Write {string.Join(", ", parameter.Words.SkipLast(1).Select(known => $"'{known}'"))} or '{parameter.Words[^1]}'.");
    }

    private static string? Remedy(PolicyParameter parameter, string word) =>
        parameter.Name == "existsAction" && word.ToUpperInvariant() is "REPLACE" or "OVERWRITE" or "SET"
            ? "override"
            : Spelling.Meant(word, parameter.Words);
}
