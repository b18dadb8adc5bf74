using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Package;

/// <summary>Compares the policies of two apiProperties.json. Flows do not see them, but what they do may change.</summary>
internal sealed class PolicyComparison(ConnectorProperties old, ConnectorProperties @new, Findings findings)
{
    private const string List = "policyTemplateInstances";

    internal void Compare()
    {
        List<PolicyTemplateInstance> gone = [.. old.Policies];
        List<PolicyTemplateInstance> added = [.. @new.Policies];
        List<int> keptOrder = [];
        foreach (PolicyTemplateInstance policy in added.ToArray())
        {
            int index = gone.FindIndex(candidate => IsEqual(candidate, policy));
            if (index >= 0)
            {
                keptOrder.Add(IndexOf(old.Policies, gone[index]));
                gone.RemoveAt(index);
                added.RemoveAt(IndexOf(added, policy));
            }
        }

        if (!keptOrder.SequenceEqual(keptOrder.Order()))
        {
            findings.Add(PackageChecks.PolicyOrderChanged, "The policies apply in another order.", Place(old.Source), Place(@new.Source));
        }

        CompareChanged(gone, added);
    }

    private void CompareChanged(List<PolicyTemplateInstance> gone, List<PolicyTemplateInstance> added)
    {
        foreach (Func<PolicyTemplateInstance, PolicyTemplateInstance, bool> areSame in new Func<PolicyTemplateInstance, PolicyTemplateInstance, bool>[]
            { (one, other) => IsSameTemplate(one, other) && one.Title == other.Title, IsSameTemplate })
        {
            foreach (PolicyTemplateInstance policy in added.ToArray())
            {
                int index = gone.FindIndex(candidate => areSame(candidate, policy));
                if (index >= 0)
                {
                    findings.Add(PackageChecks.PolicyChanged, $"{Name(policy)} says something else.", gone[index].Position, policy.Position);
                    gone.RemoveAt(index);
                    added.RemoveAt(IndexOf(added, policy));
                }
            }
        }

        gone.ForEach(policy => findings.Add(PackageChecks.PolicyRemoved, $"{Name(policy)} is gone.", policy.Position, Place(@new.Source)));
        added.ForEach(policy => findings.Add(PackageChecks.PolicyAdded, $"{Name(policy)} is new.", Place(old.Source), policy.Position));
    }

    private static int IndexOf(IReadOnlyList<PolicyTemplateInstance> policies, PolicyTemplateInstance policy) =>
        Enumerable.Range(0, policies.Count).First(index => ReferenceEquals(policies[index], policy));

    private bool IsEqual(PolicyTemplateInstance one, PolicyTemplateInstance other) =>
        IsSameTemplate(one, other) && one.Title == other.Title
        && JToken.DeepEquals(Written.ObjectAt(old.Source, one.Position), Written.ObjectAt(@new.Source, other.Position));

    private static bool IsSameTemplate(PolicyTemplateInstance one, PolicyTemplateInstance other) =>
        string.Equals(one.TemplateId, other.TemplateId, StringComparison.OrdinalIgnoreCase);

    private static string Name(PolicyTemplateInstance policy) =>
        $"The policy {Quoted.Text(policy.Title ?? policy.TemplateId)} ({policy.TemplateId})";

    private static SourcePosition Place(JsonSource source) => Written.NearestKey(source, "properties", List);
}
