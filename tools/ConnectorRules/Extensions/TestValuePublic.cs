using System.Buffers;
using System.Collections.Frozen;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions;

/// <summary>Finds secrets among the samples for tests.</summary>
internal sealed class TestValuePublic : IRule
{
    // Names without letter case and separators.
    private static readonly FrozenSet<string> SecretNames = new[]
    {
        "password", "passwd", "secret", "clientsecret", "apikey", "apitoken", "accesstoken", "refreshtoken", "bearertoken", "authtoken",
        "authorization", "privatekey", "subscriptionkey", "xapikey", "xauthtoken",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Markers = SearchValues.Create("<{[@$*");

    public RuleInfo Info { get; } = new(
        "test-value-public", Severity.Warning, "A sample for tests, x-ms-test-value, holds no credential.",
        "Remove it, and withdraw the credential if it is a real one.")
    {
        Why = "Everybody who can use the connector can read its definition.",
        Source = "\"Extend an OpenAPI definition for a custom connector\". 10 of 1,031 accepted connectors have samples for tests.",
        Bad = """{ "name": "api_key", "in": "query", "type": "string", "x-ms-test-value": "9f86d081884c7d65" }""",
        Good = """{ "name": "api_key", "in": "query", "type": "string" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.Of(NodeKind.Parameter, NodeKind.Schema) ?? []
        let sample = node["x-ms-test-value"] is JValue { Type: JTokenType.String } text ? (string?)text : null
        where !string.IsNullOrWhiteSpace(sample) && !IsPlaceholder(sample) && (IsForSecret(node) || IsToken(sample))
        select Info.At(node.PositionOf("x-ms-test-value"), $"{ValueNodes.NameOf(node)} has a credential as its sample for tests.");

    private static bool IsForSecret(DefinitionNode node) =>
        node.Text("format") == "password" || SecretNames.Contains(Plain(node.PropertyName ?? node.Text("name") ?? ""));

    // What an authorization header holds, or the signed form of such a token.
    private static bool IsToken(string sample) =>
        sample.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || sample.StartsWith("Basic ", StringComparison.Ordinal)
            || (sample.StartsWith("eyJ", StringComparison.Ordinal) && sample.Count(letter => letter == '.') == 2);

    // "<your key>", "{token}", "xxxxx", "@parameters('key')": a place to put one.
    private static bool IsPlaceholder(string sample) =>
        sample.AsSpan().ContainsAny(Markers) || sample.Distinct().Count() < 3 || sample.Contains("your", StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
