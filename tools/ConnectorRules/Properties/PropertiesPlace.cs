namespace ConnectorRules.Properties;

/// <summary>What an object of apiProperties.json is, by the place it stands in.</summary>
internal enum PropertiesPlace
{
    /// <summary>The whole file.</summary>
    File,

    /// <summary><c>properties</c>.</summary>
    Properties,

    /// <summary>One connection parameter, of a set too.</summary>
    ConnectionParameter,

    /// <summary><c>uiDefinition</c>, wherever it stands.</summary>
    UiDefinition,

    /// <summary><c>constraints</c> of a connection parameter.</summary>
    Constraints,

    /// <summary>An entry of <c>allowedValues</c>, of a parameter or of its constraints.</summary>
    Choice,

    /// <summary>What a parameter depends on: an entry of <c>dependencies</c>.</summary>
    Dependency,

    /// <summary><c>metadata</c> of a connection parameter.</summary>
    Metadata,

    /// <summary><c>oAuthSettings</c>.</summary>
    OAuthSettings,

    /// <summary>An entry of <c>customParameters</c>.</summary>
    CustomParameter,

    /// <summary><c>connectionParameterSets</c>.</summary>
    ParameterSets,

    /// <summary>An entry of its <c>values</c>.</summary>
    ParameterSet,

    /// <summary>A policy template instance.</summary>
    Policy,
}
