using System.Globalization;
using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Holds the default of a connection parameter to its type and its allowed values.</summary>
internal sealed class ConnectionDefaultValid : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-default-valid", Severity.Warning,
        "The default of a connection parameter is text that fits the type, and one of the allowed values.")
    {
        Why = "The form that makes a connection starts with it; a value that is not on the list cannot be shown, and a list or object is no value.",
        Source = "Published schema of apiProperties.json: defaultValue is text.",
        Bad = "\"defaultValue\": \"europe\", \"allowedValues\": [ { \"value\": \"eu\" } ]",
        Good = "\"defaultValue\": \"eu\", \"allowedValues\": [ { \"value\": \"eu\" } ]",
        Covers = ["defaultValue"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from parameter in connector.Properties?.AllConnectionParameters ?? []
        let value = parameter.Json?["defaultValue"]
        where value is not null and not { Type: JTokenType.Null }
        let told = Told(parameter, value)
        where told.Message is not null
        select Info.At(connector.Properties!.Source.PositionOf(value), told.Message!, told.Fix);

    private static (string? Message, string Fix) Told(ConnectionParameter parameter, JToken value)
    {
        string name = ValueText.Cut(parameter.Name);
        if (value is not JValue || (value.Type != JTokenType.String && IsOneOf(parameter, "string", "securestring")))
        {
            return ($"The default of '{name}' has to be text, and is {ValueText.Described(value)}.", ValueText.Remedy("text", value));
        }

        if (parameter.DefaultValue is not { } text)
        {
            return (null, "");
        }

        if (text.Length > 0 && !FitsType(parameter, text))
        {
            return ($"The default of '{name}' is no {parameter.Type}: '{ValueText.Cut(text)}'.", "Write a value of that type, as text.");
        }

        return text.Length > 0 && parameter.AllowedValues.Count > 0 && !parameter.AllowedValues.Contains(text, StringComparer.Ordinal)
            ? ($"The default of '{name}' is none of its allowed values: '{ValueText.Cut(text)}'.", Choose(parameter, text))
            : (null, "");
    }

    private static bool FitsType(ConnectionParameter parameter, string text) =>
        (!IsOneOf(parameter, "int") || long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        && (!IsOneOf(parameter, "bool") || bool.TryParse(text, out _));

    private static bool IsOneOf(ConnectionParameter parameter, params ReadOnlySpan<string> types)
    {
        foreach (string type in types)
        {
            if (string.Equals(parameter.Type, type, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Choose(ConnectionParameter parameter, string text) =>
        Spelling.Nearest(text, parameter.AllowedValues) is { } near
            ? $"Write '{near}'."
            : $"Write '{ValueText.Cut(parameter.AllowedValues[0])}' or another of them.";
}
