namespace ConnectorRuntime.Gateway.Policies;

/// <summary>Changes the request before the script sees it.</summary>
internal interface IRequestPolicy
{
    /// <summary>Changes the request.</summary>
    /// <exception cref="PolicyException">It cannot be applied to this call.</exception>
    void Apply(PolicyContext context);
}
