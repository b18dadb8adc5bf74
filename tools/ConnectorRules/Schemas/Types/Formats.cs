namespace ConnectorRules.Schemas.Types;

/// <summary>The formats the platform knows, each with the types it fits.</summary>
internal static class Formats
{
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["int32"] = ["integer", "number"],
        ["int64"] = ["integer", "number"],
        ["float"] = ["number", "integer"],
        ["double"] = ["number", "integer"],
        ["byte"] = ["string"],
        ["binary"] = ["string", "file"],
        ["date"] = ["string"],
        ["date-time"] = ["string"],
        ["date-no-tz"] = ["string"],
        ["password"] = ["string"],
        ["email"] = ["string"],
        ["html"] = ["string"],
        ["uri"] = ["string"],
        ["uuid"] = ["string"],
    };

    // What people write for a format the platform knows, or for one it has no word for.
    private static readonly Dictionary<string, string?> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["guid"] = "uuid",
        ["url"] = "uri",
        ["uri-reference"] = "uri",
        ["datetime"] = "date-time",
        ["timestamp"] = "date-time",
        ["datetime-local"] = "date-no-tz",
        ["integer"] = "int32",
        ["long"] = "int64",
        ["decimal"] = "double",
        ["number"] = "double",
        ["currency"] = "double",
        ["base64"] = "byte",
        ["file"] = "binary",
        ["enum"] = null,
        ["string"] = null,
        ["boolean"] = null,
        ["time"] = null,
        ["phone"] = null,
    };

    /// <summary>All formats.</summary>
    internal static IReadOnlyCollection<string> Names => Table.Keys;

    /// <summary>The types a format fits; null where the format is not known.</summary>
    internal static IReadOnlyList<string>? TypesOf(string format) => Table.GetValueOrDefault(format);

    /// <summary>The known format that was probably meant, or null.</summary>
    internal static string? MeantBy(string format)
    {
        if (Meant.TryGetValue(format, out string? meant))
        {
            return meant;
        }

        return format.Length is > 2 and < 20
            && Connectors.EditDistance.Nearest(format, Names, 1) is [{ } nearest]
            && Connectors.EditDistance.Between(format, nearest) <= (format.Length < 5 ? 1 : 2)
                ? nearest
                : null;
    }
}
