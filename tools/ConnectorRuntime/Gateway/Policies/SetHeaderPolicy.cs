namespace ConnectorRuntime.Gateway.Policies;

/// <summary>Template <c>setheader</c>: sets a header of the request or of the answer.</summary>
internal sealed class SetHeaderPolicy(PolicyText name, PolicyText value, ExistsAction existsAction) : IRequestPolicy, IResponsePolicy
{
    public static SetHeaderPolicy Read(PolicyParameters parameters) =>
        new(parameters.Required("name"), parameters.Required("value"), parameters.ExistsAction());

    public void Apply(PolicyContext context) => context.SetHeader(name.Evaluate(context), value.Evaluate(context), existsAction);

    public void ApplyToResponse(PolicyContext context) => Apply(context);
}
