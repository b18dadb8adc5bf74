using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Model;

/// <summary>A trigger or action as written.</summary>
internal sealed class Step
{
    internal Step(JProperty written, Step? parent, bool isTrigger)
    {
        Written = written;
        Parent = parent;
        IsTrigger = isTrigger;
    }

    /// <summary>The member that declares it.</summary>
    internal JProperty Written { get; }

    /// <summary>The action it is nested in, or null.</summary>
    internal Step? Parent { get; }

    internal bool IsTrigger { get; }

    internal string Name => Written.Name;

    /// <summary>What it says, or null where it is no object.</summary>
    internal JObject? Content => Written.Value as JObject;

    /// <summary>Its type as written, or null.</summary>
    internal string? Type => Content.Text("type");

    internal JObject? Inputs => Content.Object("inputs");

    /// <summary>The actions beside it, itself among them, by name; it can only run after one of these.</summary>
    internal IReadOnlyDictionary<string, Step> Siblings { get; set; } = new Dictionary<string, Step>();

    /// <summary>What is nested directly in it.</summary>
    internal List<Step> Nested { get; } = [];

    /// <summary>The actions around it, from the inside out.</summary>
    internal IEnumerable<Step> Enclosing
    {
        get
        {
            for (Step? around = Parent; around is not null; around = around.Parent)
            {
                yield return around;
            }
        }
    }

    internal bool HasType(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    /// <summary>The type that its host has for such a call, where the step names an operation and is of a type that names methods and paths, or the reverse; or null.</summary>
    internal string? LooksLikeTypeOfOtherHost
    {
        get
        {
            if (Type is not { } type || Inputs is not { } inputs)
            {
                return null;
            }

            bool namesOperation = inputs.Object("host")?["operationId"] is not null;
            bool namesPath = inputs["path"] is not null;
            return namesPath == namesOperation ? null
                : namesOperation && type.StartsWith("ApiConnection", StringComparison.OrdinalIgnoreCase) ? "Open" + type
                : namesPath && type.StartsWith("OpenApiConnection", StringComparison.OrdinalIgnoreCase) ? type["Open".Length..]
                : null;
        }
    }

    /// <summary>What messages call it.</summary>
    internal string Label => $"{(IsTrigger ? "Trigger" : "Action")} '{Name}'";

    /// <summary>Whether all it waits for exists, so that what ran before can be told.</summary>
    internal bool IsOrderKnown => Content?["runAfter"] switch
    {
        null => true,
        JObject targets => targets.Properties().All(target => Siblings.ContainsKey(target.Name)),
        { } other => other.IsNull(),
    };

    /// <summary>The actions it waits for, as far as they exist.</summary>
    internal IEnumerable<Step> RunsAfter => (Content.Object("runAfter")?.Properties() ?? [])
        .Select(target => Siblings.GetValueOrDefault(target.Name))
        .OfType<Step>();
}
