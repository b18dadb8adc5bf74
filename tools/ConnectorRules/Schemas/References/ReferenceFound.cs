using ConnectorRules.Schemas.Keywords;
using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.References;

/// <summary>Wants references that lead somewhere.</summary>
internal sealed class ReferenceFound : IRule
{
    // Guessing what was meant must not cost more than finding out what is wrong.
    private const int LongestGuess = 100;
    private const int MostGuesses = 500;

    public RuleInfo Info { get; } = new("reference-found", Severity.Error, "Every '$ref' leads to something in the same file.")
    {
        Why = "The platform reads one file alone, and cannot show a value whose shape it does not find.",
        Source = "Published schema of apiDefinition.swagger.json. None of 1,031 accepted connectors has a broken or an external reference.",
        Bad = """
            "schema": { "$ref": "#/definitions/Invioce" }
            """,
        Good = """
            "schema": { "$ref": "#/definitions/Invoice" }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        where node.Reference is not null && node.Target is null && SwaggerKeywords.Find(node.Kind, "$ref") is not null
        from finding in Judge(node, node.Reference!, connector.Definition!)
        select finding;

    private IEnumerable<Diagnostic> Judge(DefinitionNode node, string reference, ConnectorDefinition definition)
    {
        SourcePosition position = node.PositionOf("$ref");
        if (!reference.StartsWith('#'))
        {
            yield return definition.Source.Find("#/" + reference.TrimStart('/')) is JObject
                ? Info.At(position, $"'{reference}' leads nowhere: a reference into this file begins with '#/'.", $"Write '#/{reference.TrimStart('/')}'.")
                : Info.At(position, $"'{reference}' leads out of the file.", "Copy what it refers to into this file.");
        }
        else if (definition.Source.Find(reference) is not JObject)
        {
            yield return Info.At(position, $"'{reference}' leads nowhere.", Nearest(reference, definition.Source.Root));
        }
        else if (node.ReferenceComesRound)
        {
            yield return Info.At(position, $"'{reference}' leads from reference to reference and back again.", "Let one of them describe a value.");
        }
    }

    private static string Nearest(string reference, JObject root)
    {
        string[] parts = reference.Split('/');
        if (parts.Length != 3 || parts[2].Length > LongestGuess || root[parts[1]] is not JObject section)
        {
            return "Add what it refers to, or refer to something that is there.";
        }

        IEnumerable<string> near = section.Properties().Select(entry => entry.Name)
            .Where(name => Math.Abs(name.Length - parts[2].Length) <= 3)
            .Take(MostGuesses);
        return EditDistance.Nearest(parts[2], near, 1) is [{ } nearest] && EditDistance.Between(parts[2], nearest) <= 3
            ? $"Write '#/{parts[1]}/{nearest}'."
            : "Add what it refers to, or refer to something that is there.";
    }
}
