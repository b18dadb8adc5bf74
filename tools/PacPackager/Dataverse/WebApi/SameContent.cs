namespace PacPackager.Dataverse.WebApi;

/// <summary>Whether a row holds what was written: JSON by its meaning, text without regard to line ends.</summary>
/// <remarks>The name does not change with an update, and the icon reads back as another picture: neither counts.</remarks>
internal static class SameContent
{
    /// <summary>Whether <paramref name="stored"/> holds what <paramref name="written"/> does.</summary>
    internal static bool Holds(ConnectorRow stored, ConnectorRow written) =>
        Lines(stored.DisplayName) == Lines(written.DisplayName)
        && Lines(stored.Description) == Lines(written.Description)
        && Lines(stored.IconBrandColor) == Lines(written.IconBrandColor)
        && Lines(stored.CustomCode) == Lines(written.CustomCode)
        && ODataJson.AreSame(stored.OpenApiDefinition, written.OpenApiDefinition)
        && ODataJson.AreSame(stored.ConnectionParameters, written.ConnectionParameters)
        && ODataJson.AreSame(stored.ConnectionParameterSets ?? "", written.ConnectionParameterSets ?? "")
        && ODataJson.AreSame(stored.PolicyTemplateInstances, written.PolicyTemplateInstances)
        && ODataJson.AreSame(stored.ScriptOperations, written.ScriptOperations);

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
