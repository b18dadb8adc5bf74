using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Wants a host in the policy that sets the host.</summary>
internal sealed class DynamicHostUrlAbsolute : IRule
{
    private const string Gateway = "azure-apim.net";

    public RuleInfo Info { get; } = new(
        "dynamic-host-url-absolute", Severity.Warning,
        "The urlTemplate of dynamichosturl is the address of a service: absolute, or an expression that gives one.")
    {
        Why = "The template replaces scheme, host and base path; from a bare host or path no address comes about, and the gateway would call itself.",
        Source = "Policy template page \"Set host URL\".",
        Bad = "\"x-ms-apimTemplateParameter.urlTemplate\": \"site.fabrikam.com/api\"",
        Good = "\"x-ms-apimTemplateParameter.urlTemplate\": \"https://@connectionParameters('site').fabrikam.com/api\"",
        Covers = ["dynamichosturl"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (var policy in PolicyTemplates.Instances(connector, "dynamichosturl"))
        {
            if (policy["urlTemplate"] is not JValue { Type: JTokenType.String, Value: string text } written)
            {
                continue;
            }

            if (text.Contains(Gateway, StringComparison.OrdinalIgnoreCase))
            {
                yield return Info.At(
                    connector.Properties!.Source.PositionOf(written),
                    $"'{ValueText.Cut(text)}' is an address of the platform's own gateway.",
                    "Write the address of the service.");
            }
            else if (!IsAbsolute(PolicyExpressionText.WithoutExpressions(text.Trim())))
            {
                yield return Info.At(
                    connector.Properties!.Source.PositionOf(written),
                    $"'{ValueText.Cut(text)}' as urlTemplate is no absolute address.",
                    Remedy(text.Trim()));
            }
        }
    }

    // An expression at the beginning may give scheme and host.
    private static bool IsAbsolute(string text)
    {
        if (text.StartsWith(PolicyExpressionText.Mark) || text.StartsWith('@'))
        {
            return true;
        }

        int host = text.IndexOf("://", StringComparison.Ordinal);
        return host > 0
            && text[..host].ToUpperInvariant() is "HTTPS" or "HTTP"
            && text.Length > host + 3
            && text[host + 3] is not ('/' or '?' or ' ');
    }

    private static string Remedy(string text) => text switch
    {
        "" => "Write the address, beginning with https://.",
        ['/', ..] => "Write scheme and host before it: https://host" + ValueText.Cut(text) + ".",
        _ when text.Contains("://", StringComparison.Ordinal) => "Begin it with https:// and a host.",
        _ => $"Write 'https://{ValueText.Cut(text)}'.",
    };
}
