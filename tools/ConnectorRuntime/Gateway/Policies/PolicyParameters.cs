using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRuntime.Gateway.Policies;

/// <summary>The parameters of one policy template instance, read as this runtime needs them.</summary>
internal sealed class PolicyParameters(PolicyTemplateInstance instance)
{
    /// <summary>A parameter's text, or null where it is not given.</summary>
    public string? Text(string name) => instance[name] is JValue { Value: not null } value
        ? Convert.ToString(value.Value, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>A parameter that must be given.</summary>
    /// <exception cref="NotImitatedException">It is missing, or holds an expression that is not known here.</exception>
    public PolicyText Required(string name) =>
        PolicyText.Parse(Text(name) ?? throw new NotImitatedException($"an instance without '{name}'"));

    /// <summary>What to do when the thing is there already; override where nothing is said.</summary>
    /// <exception cref="NotImitatedException">The word is not known.</exception>
    public ExistsAction ExistsAction() => Text("existsAction") switch
    {
        null or "" => Policies.ExistsAction.Override,
        string word when Enum.TryParse(word, ignoreCase: true, out ExistsAction action) => action,
        string word => throw new NotImitatedException($"existsAction '{word}'"),
    };
}
