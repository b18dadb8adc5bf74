using Connectors;

namespace ConnectorRuntime.Gateway.Policies;

/// <summary>The policies of a connector, in the order written, and what of them is not imitated.</summary>
internal sealed class PolicySet
{
    private readonly List<(PolicyTemplateInstance Instance, IRequestPolicy Policy)> request = [];
    private readonly List<(PolicyTemplateInstance Instance, IResponsePolicy Policy, bool OnlyFailures)> response = [];
    private readonly List<string> notices = [];

    /// <summary>Reads the policies once.</summary>
    /// <param name="instances">Policy template instances of <c>apiProperties.json</c>.</param>
    /// <param name="backend">The address the developer named instead of the definition's host, or null.</param>
    public PolicySet(IEnumerable<PolicyTemplateInstance> instances, Uri? backend)
    {
        foreach (PolicyTemplateInstance instance in instances)
        {
            try
            {
                Add(instance, new PolicyParameters(instance), backend);
            }
            catch (NotImitatedException reason)
            {
                notices.Add($"not imitated: {instance.TemplateId} ({instance.Title ?? "untitled"}): {reason.Message}");
            }
        }
    }

    /// <summary>One line for every instance that is left out.</summary>
    public IReadOnlyList<string> Notices => notices;

    /// <summary>Applies what belongs to the request of an operation.</summary>
    /// <exception cref="PolicyException">One cannot be applied.</exception>
    public void ApplyToRequest(string operationId, PolicyContext context)
    {
        foreach ((PolicyTemplateInstance instance, IRequestPolicy policy) in request)
        {
            if (instance.AppliesTo(operationId))
            {
                policy.Apply(context);
            }
        }
    }

    /// <summary>Applies what belongs to the answer of an operation; the section Failure only to answers from 400 on.</summary>
    /// <exception cref="PolicyException">One cannot be applied.</exception>
    public void ApplyToResponse(string operationId, PolicyContext context)
    {
        bool failed = (int)context.Response!.StatusCode >= 400;
        foreach ((PolicyTemplateInstance instance, IResponsePolicy policy, bool onlyFailures) in response)
        {
            if (instance.AppliesTo(operationId) && (failed || !onlyFailures))
            {
                policy.ApplyToResponse(context);
            }
        }
    }

    private void Add(PolicyTemplateInstance instance, PolicyParameters parameters, Uri? backend)
    {
        switch (instance.TemplateId.ToUpperInvariant())
        {
            case "SETHEADER":
                AddHeader(instance, SetHeaderPolicy.Read(parameters));
                break;
            case "SETQUERYPARAMETER":
                request.Add((instance, SetQueryParameterPolicy.Read(parameters)));
                break;
            case "DYNAMICHOSTURL":
                request.Add((instance, DynamicHostUrlPolicy.Read(parameters, backend)));
                break;
            case "ROUTEREQUESTTOENDPOINT":
                request.Add((instance, RouteRequestPolicy.Read(parameters)));
                break;
            default:
                notices.Add($"not imitated: {instance.TemplateId} ({instance.Title ?? "untitled"})");
                break;
        }
    }

    private void AddHeader(PolicyTemplateInstance instance, SetHeaderPolicy policy)
    {
        switch (instance.Section?.ToUpperInvariant())
        {
            case null or "" or "REQUEST":
                request.Add((instance, policy));
                break;
            case "RESPONSE":
                response.Add((instance, policy, OnlyFailures: false));
                break;
            case "FAILURE":
                response.Add((instance, policy, OnlyFailures: true));
                break;
            default:
                throw new NotImitatedException($"the section '{instance.Section}'");
        }
    }
}
