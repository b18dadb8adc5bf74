namespace ConnectorRuntime.Gateway.Policies;

/// <summary>Template <c>setqueryparameter</c>: sets a query parameter of the request.</summary>
internal sealed class SetQueryParameterPolicy(PolicyText name, PolicyText value, ExistsAction existsAction) : IRequestPolicy
{
    public static SetQueryParameterPolicy Read(PolicyParameters parameters) =>
        new(parameters.Required("name"), parameters.Required("value"), parameters.ExistsAction());

    public void Apply(PolicyContext context)
    {
        string key = name.Evaluate(context);
        string text = value.Evaluate(context);
        context.Request.Query = existsAction switch
        {
            ExistsAction.Append => context.Request.Query.Add(key, text),
            ExistsAction.Skip when context.Request.Query.Find(key) is not null => context.Request.Query,
            _ => context.Request.Query.Set(key, text),
        };
    }
}
