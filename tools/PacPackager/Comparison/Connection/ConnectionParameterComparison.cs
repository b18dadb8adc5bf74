using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Connection;

/// <summary>Compares two lists of connection parameters. Values are never shown: a default may be a secret.</summary>
/// <param name="oldSource">The old file.</param>
/// <param name="newSource">The new file.</param>
/// <param name="whose">The end of a parameter's name in messages: empty, or the set it belongs to.</param>
/// <param name="findings">Where changes go.</param>
internal sealed class ConnectionParameterComparison(JsonSource oldSource, JsonSource newSource, string whose, Findings findings)
{
    private static readonly HashSet<string> ComparedElsewhere = ["type"];

    internal void Compare(
        IReadOnlyList<ConnectionParameter> old,
        IReadOnlyList<ConnectionParameter> @new,
        SourcePosition oldPlace,
        SourcePosition newPlace,
        Func<string, string> hintOf)
    {
        Dictionary<string, ConnectionParameter> oldByName = old.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        Dictionary<string, ConnectionParameter> newByName = @new.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        string[] gone = [.. oldByName.Keys.Where(name => !newByName.ContainsKey(name))];
        string[] added = [.. newByName.Keys.Where(name => !oldByName.ContainsKey(name))];
        foreach (string name in gone)
        {
            string hint = hintOf(name) is { Length: > 0 } known ? known : NearName.Hint(name, gone, added);
            findings.Add(ConnectionChecks.ParameterRemoved, $"{Name(oldByName[name])} is gone{hint}.", oldByName[name].Position, newPlace);
        }

        foreach (ConnectionParameter parameter in added.Select(name => newByName[name]))
        {
            bool isMissing = parameter.Required && !(parameter.Hidden && parameter.DefaultValue is not null);
            findings.Add(
                isMissing ? ConnectionChecks.RequiredParameterAdded : ConnectionChecks.ParameterAdded,
                $"{Name(parameter)} is new{(parameter.Required ? " and required" : "")}.",
                oldPlace,
                parameter.Position);
        }

        foreach (ConnectionParameter parameter in @new.Where(parameter => oldByName.ContainsKey(parameter.Name)))
        {
            ComparePair(oldByName[parameter.Name], parameter);
        }
    }

    private void ComparePair(ConnectionParameter before, ConnectionParameter after)
    {
        if (!string.Equals(before.Type, after.Type, StringComparison.OrdinalIgnoreCase))
        {
            Add(ConnectionChecks.ParameterTypeChanged, $"changes from {Quoted.Text(before.Type)} to {Quoted.Text(after.Type)}.", before, after);
        }

        if (before.Required != after.Required)
        {
            CheckInfo check = after.Required ? ConnectionChecks.ParameterBecameRequired : ConnectionChecks.ParameterBecameOptional;
            Add(check, after.Required ? "is now required." : "is now optional.", before, after);
        }

        if (before.Hidden != after.Hidden)
        {
            CheckInfo check = after.Hidden ? ConnectionChecks.ParameterHidden : ConnectionChecks.ParameterShown;
            Add(check, after.Hidden ? "is now hidden." : "is now shown.", before, after);
        }

        bool choicesTold = CompareAllowedValues(before, after);
        string? oldProvider = ProviderOf(before);
        string? newProvider = ProviderOf(after);
        if (!string.Equals(oldProvider, newProvider, StringComparison.OrdinalIgnoreCase))
        {
            Add(
                ConnectionChecks.MethodChanged,
                $"signs in with {Quoted.Text(newProvider)} instead of {Quoted.Text(oldProvider)}.",
                before,
                after);
        }

        CompareRest(before, after, choicesTold);
    }

    private bool CompareAllowedValues(ConnectionParameter before, ConnectionParameter after)
    {
        string[] gone = [.. before.AllowedValues.Except(after.AllowedValues, StringComparer.Ordinal)];
        if (after.AllowedValues.Count == 0 || (gone.Length == 0 && before.AllowedValues.Count > 0))
        {
            return false;
        }

        string change = before.AllowedValues.Count == 0
            ? $"took any value and now takes only {Quoted.List(after.AllowedValues)}."
            : $"no longer takes {Quoted.List(gone)}.";
        Add(ConnectionChecks.ParameterChoiceRemoved, change, before, after);
        return true;
    }

    private void CompareRest(ConnectionParameter before, ConnectionParameter after, bool choicesTold)
    {
        IReadOnlyList<string> changed = Written.DifferingKeys(
            Comparable(Written.ObjectAt(oldSource, before.Position), choicesTold),
            Comparable(Written.ObjectAt(newSource, after.Position), choicesTold),
            ComparedElsewhere);
        if (changed.Count > 0)
        {
            Add(ConnectionChecks.ParameterDetailChanged, $"says something else under {Quoted.List(changed)}.", before, after);
        }
    }

    // Without what was compared one by one.
    private static JObject? Comparable(JObject? parameter, bool choicesTold)
    {
        if (parameter?.DeepClone() is not JObject rest)
        {
            return null;
        }

        List<string> told = ["uiDefinition.constraints.required", "uiDefinition.constraints.hidden", "oAuthSettings.identityProvider"];
        if (choicesTold)
        {
            told.AddRange(["allowedValues", "uiDefinition.constraints.allowedValues"]);
        }

        told.ForEach(path => rest.SelectToken(path)?.Parent?.Remove());
        foreach (string path in new[] { "uiDefinition.constraints", "uiDefinition" })
        {
            if (rest.SelectToken(path) is JObject { Count: 0 } empty)
            {
                empty.Parent?.Remove();
            }
        }

        return rest;
    }

    private void Add(CheckInfo check, string what, ConnectionParameter before, ConnectionParameter after) =>
        findings.Add(check, $"{Name(after)} {what}", before.Position, after.Position);

    private string Name(ConnectionParameter parameter) => $"The connection parameter '{parameter.Name}'{whose}";

    private static string? ProviderOf(ConnectionParameter parameter) =>
        parameter.OAuthSettings?["identityProvider"] is JValue { Type: JTokenType.String } provider ? (string?)provider : null;
}
