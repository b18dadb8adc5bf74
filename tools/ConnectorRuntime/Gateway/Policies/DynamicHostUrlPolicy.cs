namespace ConnectorRuntime.Gateway.Policies;

/// <summary>Template <c>dynamichosturl</c>: the address below which the operations lie, host and base path included.</summary>
/// <param name="urlTemplate">The address.</param>
/// <param name="backend">The address the developer named instead of the definition's host, or null.</param>
/// <remarks>
/// Where the developer named a backend, only the path of the address counts, so that a call with the connection's credentials never leaves
/// for the real service by surprise. An address on loopback is taken as it is.
/// </remarks>
internal sealed class DynamicHostUrlPolicy(PolicyText urlTemplate, Uri? backend) : IRequestPolicy
{
    public static DynamicHostUrlPolicy Read(PolicyParameters parameters, Uri? backend) => new(parameters.Required("urlTemplate"), backend);

    public void Apply(PolicyContext context)
    {
        string text = urlTemplate.Evaluate(context).Trim();
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? url) || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
        {
            throw new PolicyException("The policy dynamichosturl did not give an absolute http or https address.");
        }

        string path = url.AbsolutePath.TrimEnd('/');
        bool takesBackend = backend is not null && (!url.IsLoopback || url.Authority == backend.Authority);
        context.Request.BaseUrl = (takesBackend ? backend!.GetLeftPart(UriPartial.Authority) : url.GetLeftPart(UriPartial.Authority)) + path;
    }
}
