using System.Numerics;
using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers.Families;

/// <summary>An operation with what it says of its family: <c>x-ms-api-annotation</c>.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Annotation">The extension as written.</param>
internal sealed record FamilyMember(DefinitionNode Operation, JObject Annotation)
{
    internal const string Extension = "x-ms-api-annotation";

    /// <summary>The operations with an annotation, in the order written.</summary>
    internal static IEnumerable<FamilyMember> Of(ConnectorSubject connector) =>
        from operation in connector.Operations()
        where operation[Extension] is JObject
        select new FamilyMember(operation, (JObject)operation[Extension]!);

    /// <summary>The families with their members, the earliest revision first.</summary>
    internal static IEnumerable<IGrouping<string, FamilyMember>> Families(ConnectorSubject connector) =>
        from member in Of(connector)
        where !string.IsNullOrWhiteSpace(member.Family)
        orderby member.Revision ?? 0
        group member by member.Family!;

    /// <summary>The family, or null.</summary>
    internal string? Family => Text(Annotation["family"]);

    /// <summary>The revision; null where it is absent or no whole number.</summary>
    internal BigInteger? Revision => (Annotation["revision"] as JValue)?.Value switch
    {
        long number => number,
        BigInteger number => number,
        _ => null,
    };

    /// <summary>Whether makers may still choose it.</summary>
    internal bool IsActive => !Operation.Operation!.Deprecated;

    internal bool IsInProduction => string.Equals(Text(Annotation["status"]), "Production", StringComparison.OrdinalIgnoreCase);

    /// <summary>What takes its place, or null.</summary>
    internal JObject? Replacement => Annotation["replacement"] as JObject;

    /// <summary>How messages speak of it.</summary>
    internal string Name => Operation.OperationName();

    /// <summary>A token's text; null where it is absent or no text.</summary>
    internal static string? Text(JToken? token) => token is JValue { Type: JTokenType.String } text ? (string?)text : null;

    /// <summary>Where a member of the annotation is written; the annotation itself where it is absent.</summary>
    internal Connectors.SourcePosition PositionOf(string name) => Operation.PositionOf(Annotation[name] ?? Annotation);
}
