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

    /// <summary>The description, or null.</summary>
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

    /// <summary>True for what must never be shown.</summary>
    public bool IsSecret => string.Equals(Type, "securestring", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where its key is written.</summary>
    public required SourcePosition Position { get; init; }
}
