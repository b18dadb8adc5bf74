using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>One thing a maker enters to make a connection.</summary>
public sealed record ConnectionParameter
{
    /// <summary>The name policies and security refer to.</summary>
    public required string Name { get; init; }

    /// <summary>string, securestring, int, bool, oauthSetting, gatewaySetting, or null.</summary>
    public string? Type { get; init; }

    /// <summary>The label the maker sees, or null.</summary>
    public string? DisplayName { get; init; }

    /// <summary>The description, or null; connectors with several parameter sets may keep it in <c>uiDefinition.schema</c>.</summary>
    public string? Description { get; init; }

    /// <summary>The tooltip, or null.</summary>
    public string? Tooltip { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the maker does not see it.</summary>
    public bool Hidden { get; init; }

    /// <summary>The default value, or null.</summary>
    public string? DefaultValue { get; init; }

    /// <summary>The values allowed; empty where any is.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>The settings of an OAuth parameter as written, or null.</summary>
    public JObject? OAuthSettings { get; init; }

    /// <summary>The parameter as written; null where it is no object. Read it, never change it.</summary>
    public JObject? Json { get; init; }

    /// <summary>What the maker sees of it as written, or null.</summary>
    public JObject? UiDefinition => Json?["uiDefinition"] as JObject;

    /// <summary>The constraints in its <c>uiDefinition</c> as written, or null.</summary>
    public JObject? Constraints => UiDefinition?["constraints"] as JObject;

    /// <summary>Whether the maker signs in instead of entering something.</summary>
    public bool IsOAuth => string.Equals(Type, "oauthSetting", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it chooses an on-premises data gateway.</summary>
    public bool IsGateway => string.Equals(Type, "gatewaySetting", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for what must never be shown.</summary>
    public bool IsSecret => string.Equals(Type, "securestring", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where its key is written.</summary>
    public required SourcePosition Position { get; init; }
}
