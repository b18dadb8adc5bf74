namespace ConnectorRules.Properties;

/// <summary>What the objects of apiProperties.json are called in messages.</summary>
internal static class PropertiesPlaceNames
{
    internal static string Of(PropertiesPlace place) => place switch
    {
        PropertiesPlace.File => "the root of the file",
        PropertiesPlace.Properties => "'properties'",
        PropertiesPlace.ConnectionParameter => "a connection parameter",
        PropertiesPlace.UiDefinition => "'uiDefinition'",
        PropertiesPlace.Constraints => "'constraints'",
        PropertiesPlace.Choice => "an allowed value",
        PropertiesPlace.Dependency => "a dependency",
        PropertiesPlace.Metadata => "'metadata'",
        PropertiesPlace.OAuthSettings => "'oAuthSettings'",
        PropertiesPlace.CustomParameter => "a custom parameter",
        PropertiesPlace.ParameterSets => "'connectionParameterSets'",
        PropertiesPlace.ParameterSet => "a parameter set",
        _ => "a policy",
    };
}
