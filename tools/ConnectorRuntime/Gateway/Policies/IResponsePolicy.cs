namespace ConnectorRuntime.Gateway.Policies;

/// <summary>Changes the answer after the script.</summary>
internal interface IResponsePolicy
{
    /// <summary>Changes the answer.</summary>
    /// <exception cref="PolicyException">It cannot be applied to this call.</exception>
    void ApplyToResponse(PolicyContext context);
}
