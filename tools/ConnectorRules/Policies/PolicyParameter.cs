namespace ConnectorRules.Policies;

/// <summary>A parameter of a policy template.</summary>
/// <param name="Name">Without <c>x-ms-apimTemplateParameter.</c>.</param>
/// <param name="IsRequired">Whether the template does nothing without it.</param>
/// <param name="IsObject">Whether its value is an object; text otherwise.</param>
internal sealed record PolicyParameter(string Name, bool IsRequired = false, bool IsObject = false)
{
    /// <summary>What stands before the name in an instance.</summary>
    internal const string Prefix = "x-ms-apimTemplateParameter.";

    /// <summary>The words allowed, where the value is one of a few.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The key in an instance.</summary>
    public string Key => Prefix + Name;
}
