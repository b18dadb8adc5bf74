using System.Buffers;
using System.Collections.Frozen;

namespace ConnectorRules.Extensions;

/// <summary>Tells which extension was meant by a name.</summary>
internal static class ExtensionNames
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    // What people write for something that is called otherwise: too far off to be found by its letters.
    private static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>
    {
        ["x-ms-label"] = "x-ms-summary",
        ["x-ms-title"] = "x-ms-summary",
        ["x-ms-name"] = "x-ms-summary",
        ["x-ms-display-name"] = "x-ms-summary",
        ["x-ms-displayname"] = "x-ms-summary",
        ["x-ms-description"] = "description",
        ["x-ms-tooltip"] = "description",
        ["x-ms-required"] = "required",
        ["x-ms-default"] = "default",
        ["x-ms-deprecated"] = "deprecated",
        ["x-ms-visible"] = "x-ms-visibility",
        ["x-ms-hidden"] = "x-ms-visibility",
        ["x-ms-hint"] = "x-ms-trigger-hint",
        ["x-ms-annotation"] = "x-ms-api-annotation",
        ["x-ms-encoding"] = "x-ms-url-encoding",
        ["x-ms-callback-url"] = "x-ms-notification-url",
        ["x-ms-media"] = "x-ms-media-kind",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Of other vendors' names, these say what the platform has a word for.
    private static readonly FrozenSet<string> Shortened = new[] { "x-summary", "x-visibility", "x-trigger", "x-dynamic-values", "x-dynamic-schema" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name claims to be one of the platform's.</summary>
    internal static bool IsPlatforms(string name) => name.StartsWith("x-ms", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether another vendor's name says what the platform has an extension for.</summary>
    internal static bool IsShortened(string name) => Shortened.Contains(name);

    /// <summary>What was probably meant by a name that is not known, or null.</summary>
    internal static string? MeantBy(string name)
    {
        string bare = Bare(name);
        return Synonyms.GetValueOrDefault(bare) ?? Spelling.Meant(bare, ExtensionTable.Names);
    }

    // Without what slipped in around it: "x-ms-summary:", "x-ms-summary title", "x_ms_summary", "x-summary".
    private static string Bare(string name)
    {
        string bare = name.Trim().Replace('_', '-');
        int end = bare.AsSpan().IndexOfAnyExcept(Letters);
        bare = (end < 0 ? bare : bare[..end]).TrimEnd('-');
        return IsShortened(bare) ? "x-ms" + bare[1..] : bare;
    }
}
