using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>Holds a script to the platform's list of namespaces.</summary>
internal static class NamespaceCheck
{
    internal static IEnumerable<Diagnostic> Check(ScriptUnderCheck subject) => NamespaceUses.Imports(subject)
        .Concat(NamespaceUses.Symbols(subject))
        .Where(use => !PlatformNamespaces.IsDocumented(use.Namespace))
        .GroupBy(use => use.Namespace, StringComparer.Ordinal)
        .SelectMany(uses => CheckOne(subject, uses.Key, [.. uses]));

    private static IEnumerable<Diagnostic> CheckOne(ScriptUnderCheck subject, string name, NamespaceUse[] uses)
    {
        IEnumerable<(SourcePosition Position, NamespaceUse Use)> places = uses
            .Select(use => (Position: subject.PositionOf(use.Location), Use: use))
            .OrderBy(place => place.Position.Line)
            .ThenBy(place => place.Position.Column)
            .DistinctBy(place => place.Position.Line);
        if (PlatformNamespaces.IsAccepted(name))
        {
            // Once is enough: nothing needs mending.
            (SourcePosition position, NamespaceUse first) = places.First();
            return [Warn(position, $"{Subject(first)} {NotListed(first)}; accepted connectors use it all the same.", null)];
        }

        return uses.All(use => use.Name is null)
            ? places.Select(place => Warn(
                place.Position, $"{Subject(place.Use)} {NotListed(place.Use)}, and nothing of it is used.", "Remove the line."))
            : places.Select(place => Refuse(place.Position, $"{Subject(place.Use)} {NotListed(place.Use)}."));
    }

    private static string Subject(NamespaceUse use) =>
        use.Name is null ? $"'{use.Namespace}'" : $"'{use.Name}' belongs to '{use.Namespace}', which";

    private static string NotListed(NamespaceUse use) => use.Name is null
        ? "is imported, but is not on the platform's list of namespaces"
        : "is not on the platform's list of namespaces";

    private static Diagnostic Refuse(SourcePosition position, string message) =>
        ScriptRules.NamespaceAllowed.At(position, message) with { Fix = "Do without it: certification refuses it." };

    private static Diagnostic Warn(SourcePosition position, string message, string? fix) =>
        ScriptRules.NamespaceAllowed.At(position, message) with { Severity = Severity.Warning, Fix = fix };
}
