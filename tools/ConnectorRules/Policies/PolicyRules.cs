namespace ConnectorRules.Policies;

/// <summary>Rules about policy templates.</summary>
internal static class PolicyRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new PolicyListFilled(),
        new PolicyTemplateKnown(),
        new PolicyTitlePresent(),
        new PolicyParameterPresent(),
        new PolicyParameterKnown(),
        new PolicyParameterValue(),
        new PolicySectionKnown(),
        new PolicyOperationExists(),
        new PolicyConnectionParameterFound(),
        new PolicyPropertyExpression(),
        new DynamicHostUrlAbsolute(),
        new DynamicHostUrlBasePath(),
        new RoutePathRelative(),
        new RoutePathVariableDeclared(),
        new PollingTriggerOperation(),
        new NextLinkPageable(),
    ];
}
