using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Security;

/// <summary>Wants each scheme demanded to be declared.</summary>
internal sealed class SecurityRequirementDefined : IRule
{
    // Longer names are not guessed at, and not among more.
    private const int LongestGuess = 60;
    private const int MostGuesses = 50;

    public RuleInfo Info { get; } = new(
        "security-requirement-defined", Severity.Warning, "Every scheme that 'security' names is one of 'securityDefinitions'.")
    {
        Why = "A name that leads nowhere demands nothing; the validator refuses it, and readers of OpenAPI do too.",
        Source = "\"Fix Swagger Validator errors\". 29 of 1,031 accepted connectors name a scheme they do not declare, so the platform tolerates it.",
        Bad = """
            "securityDefinitions": { "basic_auth": { "type": "basic" } }, "security": [ { "basicAuth": [] } ]
            """,
        Good = """
            "securityDefinitions": { "basic_auth": { "type": "basic" } }, "security": [ { "basic_auth": [] } ]
            """,
        Covers = ["Security requirement defined"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        IReadOnlyDictionary<string, DefinitionNode> schemes = SecurityRequirements.Schemes(connector);
        return from pair in SecurityRequirements.Of(connector)
               where !schemes.ContainsKey(pair.Demand.Name)
               select Info.At(
                   pair.Owner.PositionOf(pair.Demand),
                   $"'{pair.Demand.Name}' is no scheme of 'securityDefinitions'.",
                   Fix(pair.Demand.Name, schemes.Keys));
    }

    private static string Fix(string name, IEnumerable<string> known)
    {
        string[] names = [.. known.Where(other => other.Length <= LongestGuess).Take(MostGuesses)];
        return names switch
        {
            [] => "Declare it in 'securityDefinitions', or take it out of 'security'.",
            _ when name.Length <= LongestGuess => $"Write '{EditDistance.Nearest(name, names, 1)[0]}', or declare '{name}' in 'securityDefinitions'.",
            _ => "Write a name that 'securityDefinitions' has.",
        };
    }
}
