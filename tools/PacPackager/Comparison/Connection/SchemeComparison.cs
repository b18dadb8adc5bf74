using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Connection;

/// <summary>Compares the kinds of credentials of two definitions and where they are asked for.</summary>
internal sealed class SchemeComparison(ConnectorDefinition old, ConnectorDefinition @new, Findings findings)
{
    internal void Compare()
    {
        List<SecurityScheme> gone = [.. old.SecuritySchemes];
        List<SecurityScheme> added = [.. @new.SecuritySchemes];

        // The name of a scheme is the definition's own affair: what is renamed and otherwise the same is the same.
        foreach (Func<SecurityScheme, SecurityScheme, bool> areSame in new Func<SecurityScheme, SecurityScheme, bool>[]
            { (one, other) => one.Name == other.Name, (one, other) => IsSameKind(one, other) && one.In == other.In && one.ParameterName == other.ParameterName })
        {
            foreach (SecurityScheme scheme in added.ToArray())
            {
                int index = gone.FindIndex(candidate => areSame(candidate, scheme));
                if (index >= 0)
                {
                    ComparePair(gone[index], scheme);
                    gone.RemoveAt(index);
                    added.Remove(scheme);
                }
            }
        }

        gone.ForEach(scheme => findings.Add(
            ConnectionChecks.MethodRemoved,
            $"The security scheme '{scheme.Name}' ({Kind(scheme)}) is gone.",
            scheme.Position,
            Written.Nearest(@new.Source, scheme.Position.Pointer)));
        added.ForEach(Added);
        CompareRequirements();
    }

    private void Added(SecurityScheme scheme)
    {
        bool isFirst = old.SecuritySchemes.Count == 0;
        findings.Add(
            ConnectionChecks.MethodAdded,
            $"The security scheme '{scheme.Name}' ({Kind(scheme)}) is new{(isFirst ? "; before, none was needed" : "")}.",
            Written.Nearest(old.Source, scheme.Position.Pointer),
            scheme.Position,
            kind: isFirst ? ChangeKind.Breaking : ChangeKind.Compatible);
    }

    private void ComparePair(SecurityScheme before, SecurityScheme after)
    {
        JObject? oldContent = Written.ObjectAt(old.Source, before.Position);
        JObject? newContent = Written.ObjectAt(@new.Source, after.Position);
        if (!IsSameKind(before, after) || !JToken.DeepEquals(oldContent?["flow"], newContent?["flow"]))
        {
            findings.Add(
                ConnectionChecks.MethodChanged,
                $"The security scheme '{after.Name}' changes from {Kind(before, oldContent)} to {Kind(after, newContent)}.",
                before.Position,
                after.Position);
            return;
        }

        IReadOnlyList<string> changed = Written.DifferingKeys(oldContent, newContent, new HashSet<string> { "type", "flow" });
        if (changed.Count > 0)
        {
            findings.Add(
                ConnectionChecks.MethodDetailChanged,
                $"The security scheme '{after.Name}' says something else under {Quoted.List(changed)}.",
                before.Position,
                after.Position);
        }
    }

    private void CompareRequirements()
    {
        Requirements before = Requirements.Of(old, old.Security ?? []);
        Requirements after = Requirements.Of(@new, @new.Security ?? []);
        if (!before.Equals(after))
        {
            findings.Add(
                OperationChecks.SecurityChanged,
                $"The credentials that calls need change from {before} to {after}.",
                Written.NearestKey(old.Source, "security"),
                Written.NearestKey(@new.Source, "security"));
        }
    }

    private static bool IsSameKind(SecurityScheme one, SecurityScheme other) =>
        string.Equals(one.Type, other.Type, StringComparison.OrdinalIgnoreCase);

    private static string Kind(SecurityScheme scheme, JObject? content = null) =>
        content?["flow"] is JValue { Type: JTokenType.String } flow ? $"{scheme.Type} {flow}" : scheme.Type ?? "no type";
}
