namespace ConnectorRules.Properties;

/// <summary>Rules about apiProperties.json.</summary>
internal static class PropertyRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new PropertiesWrapperPresent(),
        new PropertiesKeyKnown(),
        new PropertiesValue(),
        new IconBrandColorValid(),
        new IconBrandColorChosen(),
        new PublisherPresent(),
        new PublisherOwnsService(),
        new CapabilityKnown(),
        new GatewayCapabilityDeclared(),
        new ConnectionParameterNameValid(),
        new ConnectionParameterTypeKnown(),
        new ConnectionParameterUsed(),
        new ConnectionParameterLabelPresent(),
        new ConnectionParameterDescriptionPresent(),
        new ConnectionParameterTooltipPresent(),
        new ConnectionFlagText(),
        new ConnectionDefaultValid(),
        new ConnectionChoiceValid(),
        new ConnectionDependencyFound(),
        new ConnectionSecretSecure(),
        new ConnectionSetComplete(),
        new ConnectionSetAlone(),
        new OauthSettingsPresent(),
        new OauthProviderKnown(),
        new OauthClientIdPresent(),
        new OauthClientSecretAbsent(),
        new OauthRedirectValid(),
        new OauthCustomParameterPresent(),
        new OauthAddressAbsolute(),
        new OauthSchemeDeclared(),
        new BasicParameterNamed(),
        new AuthenticationAgrees(),
        new SecurityRootGiven(),
    ];
}
