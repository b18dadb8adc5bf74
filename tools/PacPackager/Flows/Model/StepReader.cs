using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Model;

/// <summary>Reads the actions of a definition with all that are nested in scopes, loops and branches.</summary>
internal static class StepReader
{
    private static readonly string[] Branches = ["else", "default"];
    private static readonly string[] BranchLists = ["cases", "tools"];

    /// <summary>The members of a step that hold other steps.</summary>
    internal static readonly IReadOnlySet<string> Containers =
        new HashSet<string>(["actions", .. Branches, .. BranchLists], StringComparer.OrdinalIgnoreCase);

    /// <summary>Triggers in the order written.</summary>
    internal static IReadOnlyList<Step> Triggers(JObject definition) =>
        [.. (definition.Object("triggers")?.Properties() ?? []).Select(trigger => new Step(trigger, null, isTrigger: true))];

    /// <summary>All actions, each before what is nested in it.</summary>
    internal static IReadOnlyList<Step> Actions(JObject definition)
    {
        List<Step> all = [];
        Read(definition.Object("actions"), null, all);
        return all;
    }

    private static void Read(JObject? scope, Step? parent, List<Step> all)
    {
        if (scope is null)
        {
            return;
        }

        // Hosts do not tell names apart by letter case.
        Step[] steps = [.. scope.Properties().Select(written => new Step(written, parent, isTrigger: false))];
        Dictionary<string, Step> siblings = new(StringComparer.OrdinalIgnoreCase);
        foreach (Step step in steps)
        {
            siblings.TryAdd(step.Name, step);
        }

        foreach (Step step in steps)
        {
            step.Siblings = siblings;
            parent?.Nested.Add(step);
            all.Add(step);
            foreach (JObject nested in Scopes(step.Content))
            {
                Read(nested, step, all);
            }
        }
    }

    private static IEnumerable<JObject> Scopes(JObject? content)
    {
        IEnumerable<JToken?> branches = Branches.Select(name => content?[name])
            .Concat(BranchLists.SelectMany(name => content.Object(name)?.Properties().Select(branch => branch.Value) ?? []));
        return new[] { content.Object("actions") }.Concat(branches.Select(branch => branch.Object("actions"))).OfType<JObject>();
    }
}
