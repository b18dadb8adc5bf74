using System.Globalization;
using System.Xml;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Whether retry policies are ones that the hosts take.</summary>
/// <remarks>Source: "Handle errors and exceptions in Azure Logic Apps", retry policies and their limits.</remarks>
internal sealed class RetryPolicyCheck : IFlowCheck
{
    private const int MostCount = 90;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly Dictionary<string, (string[] Needed, string[] Allowed)> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = ([], []),
        ["default"] = ([], []),
        ["fixed"] = (["count", "interval"], []),
        ["exponential"] = (["count", "interval"], ["minimumInterval", "maximumInterval"]),
    };

    public IEnumerable<Diagnostic> Check(Workflow workflow) => workflow.Steps.SelectMany(step => Check(workflow, step));

    private static IEnumerable<Diagnostic> Check(Workflow workflow, Step step)
    {
        if (step.Content?["retryPolicy"] is { } misplaced)
        {
            yield return RetryRules.Valid.At(
                workflow.PositionOf(misplaced), $"{step.Label} has 'retryPolicy' beside its inputs, where it is not read.", "Move it into 'inputs'.");
        }

        if (step.Inputs?["retryPolicy"] is not { } written || workflow.IsComputed(written))
        {
            yield break;
        }

        if (written is not JObject policy)
        {
            yield return RetryRules.Valid.At(workflow.PositionOf(written), $"{step.Label} has {written.Kind()} as its retry policy.");
            yield break;
        }

        if (workflow.IsComputed(policy["type"]))
        {
            yield break;
        }

        if (policy.Text("type") is not { } type || !Types.TryGetValue(type, out var members))
        {
            yield return RetryRules.Valid.At(
                workflow.PositionOf(policy["type"] ?? policy),
                $"{step.Label} has a retry policy of {(policy.Text("type") is { } unknown ? $"type '{unknown}'" : "no type")}.",
                "Write none, fixed, exponential or default.");
            yield break;
        }

        foreach (string missing in members.Needed.Where(name => policy[name] is null))
        {
            yield return RetryRules.Valid.At(workflow.PositionOf(policy), $"The {type} retry policy of '{step.Name}' has no '{missing}'.", $"Add '{missing}'.");
        }

        foreach (JProperty member in policy.Properties().Where(member => member.Name != "type"))
        {
            string? fault = !members.Needed.Contains(member.Name) && !members.Allowed.Contains(member.Name)
                ? $"is no part of a retry policy of type '{type}'"
                : workflow.IsComputed(member.Value) ? null
                : FaultOf(member);
            if (fault is not null)
            {
                yield return RetryRules.Valid.At(workflow.PositionOf(member.Value), $"'{member.Name}' of the retry policy of '{step.Name}' {fault}.");
            }
        }
    }

    private static string? FaultOf(JProperty member)
    {
        if (member.Name == "count")
        {
            bool isWhole = long.TryParse(member.Value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long count);
            return isWhole && count is >= 1 and <= MostCount ? null : $"is no whole number from 1 to {MostCount}";
        }

        return Duration(member.Value) is { } duration && duration >= Shortest && duration <= Longest
            ? null
            : "is no duration from PT5S to P1D";
    }

    private static TimeSpan? Duration(JToken value)
    {
        try
        {
            return value.AsText() is { } text ? XmlConvert.ToTimeSpan(text) : null;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            return null;
        }
    }
}
